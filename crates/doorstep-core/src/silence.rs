//! Is this silence normal? Never a flat timer, and never while the source itself is failing.
//!
//! The verdict depends on the part of the way, the service, the season, weekends, the promise and the protection. Its
//! limits follow from the last event alone, not from the day it is asked, so that a verdict never softens while
//! nothing is heard.

pub mod method;
pub mod peak;

use std::collections::HashMap;
use std::sync::LazyLock;

use jiff::civil::{Date, Weekday};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;

use self::method::{Method, ScansEnd};
use crate::advice::Fact;
use crate::arrival::{Course, Quiet, happened_at};
use crate::check::Outcome;
use crate::judge::ParcelFacts;
use crate::parcel::{MANUAL, State, event_at};
use crate::protection;
use crate::status::{Status, Substatus};

/// How long silence is to be judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SilenceLevel {
    /// As usual for this stage and service.
    Normal,
    /// Longer than usual; look again soon.
    Watch,
    /// Few parcels are silent this long and still come.
    Worrying,
    /// Probably lost.
    Lost,
}

impl SilenceLevel {
    /// `normal`, `watch`, `worrying` or `lost`.
    pub const fn slug(self) -> &'static str {
        match self {
            SilenceLevel::Normal => "normal",
            SilenceLevel::Watch => "watch",
            SilenceLevel::Worrying => "worrying",
            SilenceLevel::Lost => "lost",
        }
    }

    /// The level with this slug.
    pub fn from_slug(slug: &str) -> Option<SilenceLevel> {
        Some(match slug {
            "normal" => SilenceLevel::Normal,
            "watch" => SilenceLevel::Watch,
            "worrying" => SilenceLevel::Worrying,
            "lost" => SilenceLevel::Lost,
            _ => return None,
        })
    }
}

/// The silence of a parcel: time since its last event as far as successful checks can tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Silence {
    /// The verdict.
    pub level: SilenceLevel,
    /// Whole days since the last event, as of the last successful check; `None` when nothing can be told because no
    /// check ever succeeded.
    pub days: Option<u32>,
    /// Days after which this stage and service becomes `Watch` and `Worrying`.
    pub limits: Option<(u32, u32)>,
    /// The most likely reason, as a key of `data/words` (`silence-reason-line-haul`).
    pub reason: &'static str,
    /// The facts the words of the reason use.
    pub facts: Vec<(&'static str, Fact)>,
    /// What speaks for that reason and for the verdict: keys of `data/words` with their facts.
    pub evidence: Vec<(&'static str, Vec<(&'static str, Fact)>)>,
    /// Set when no source has answered for so long that silence cannot be judged: this is not silence at all.
    pub unasked: bool,
}

/// After this long without an answer nothing can be said of a silence. Parcels are asked about daily at the least.
const UNASKED_AFTER: SignedDuration = SignedDuration::from_hours(72);
/// With the refund date this near, a pause of two days is no longer ordinary.
const PROTECTION_NEAR_DAYS: i64 = 7;
const PAUSE_DAYS: u32 = 2;

/// One part of the way, as `data/silence.toml` has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Stage {
    days: [u32; 3],
    economy: Option<[u32; 3]>,
    #[serde(default)]
    weekends: bool,
    reason: String,
    left: f64,
    spread: f64,
}

static STAGES: LazyLock<HashMap<String, Stage>> =
    LazyLock::new(|| toml::from_str(include_str!("../data/silence.toml")).expect("a test reads this file"));

/// The share of the whole way's days that is usually left when a part of it begins; all of it for parts nobody knows.
pub(crate) fn share_left(part: &str) -> f64 {
    STAGES.get(part).map_or(1.0, |stage| stage.left)
}

/// Standard deviation of the logarithm of the days left when a part begins, before anything was learned.
pub(crate) fn spread(part: &str) -> f64 {
    STAGES.get(part).map_or(0.0, |stage| stage.spread)
}

/// The part of the way a state is on: a row of `data/silence.toml`, or nothing where no scan is awaited.
fn stage(state: &State) -> Option<&'static str> {
    if state.delivery_in_doubt {
        return Some("trouble");
    }
    part_of_way(state.substatus, state.reached)
}

/// The part of the way of a parcel with this status that has come so far.
pub(crate) fn part_of_way(substatus: Option<Substatus>, reached: Status) -> Option<&'static str> {
    use Substatus as S;
    Some(match substatus {
        None => "unscanned",
        Some(substatus) => match substatus {
            S::PickupScheduled | S::LeftSeller | S::PickupFailed => "collection",
            S::ArrivedHandover | S::DeliveryOffice | S::DeliveryScheduled => "local",
            S::Linehaul => "line_haul",
            S::ExportProcessing | S::ExportCleared => "origin",
            S::CustomsCleared | S::CustomsPaid => "arrived",
            S::PickupReady => "pickup",
            S::ReturnCompleted | S::Destroyed | S::Cancelled => return None,
            S::Returning => "returning",
            other => match other.status() {
                Status::OrderPlaced | Status::Processing | Status::Shipped => "unscanned",
                Status::Accepted => "origin",
                Status::Transit if reached.rank() < Status::DepartedOrigin.rank() => "origin",
                Status::DepartedOrigin | Status::Transit => "line_haul",
                Status::ArrivedDestination => "arrived",
                Status::Customs => "customs",
                Status::OutForDelivery => "out_for_delivery",
                Status::Delivered => return None,
                Status::Returned | Status::Exception | Status::Info | Status::Unrecognised => "trouble",
            },
        },
    })
}

/// Judges the silence of a parcel. `refund_by` is the leading refund date of its orders.
pub fn judge(facts: &ParcelFacts, state: &State, course: &Course, refund_by: Option<Date>, now: Timestamp) -> Silence {
    let Some(stage) = stage(state).filter(|_| facts.closed.is_none()) else {
        return Silence {
            level: SilenceLevel::Normal,
            days: None,
            limits: None,
            reason: "silence-reason-nothing-awaited",
            facts: Vec::new(),
            evidence: Vec::new(),
            unasked: false,
        };
    };
    let method = facts.service.as_deref().and_then(method::named);
    let since = since(facts, state);
    let known_at = known_at(facts);
    let unasked = now.duration_since(known_at.unwrap_or(facts.added_at)) > UNASKED_AFTER;
    let days = known_at.map(|known| whole_days(since, known));
    let silent = days.unwrap_or(0);
    let first = TimeZone::UTC.to_datetime(since).date();
    let economy = facts.economy.unwrap_or_else(|| method.is_some_and(|m| m.scans_end == Some(ScansEnd::HandOver)));
    // What own parcels and others' taught outweighs the table the more of them there are.
    let quiet = known_at.and_then(|known| facts.experience.quiet(course, since, known));
    let learnt = quiet.as_ref().map_or(1.0, |quiet| learnt_factor(quiet, STAGES[stage].days[0]));
    let limits = limits(&STAGES[stage], stage, first, economy, method, learnt);
    let mut level = match silent {
        d if d >= limits[2] => SilenceLevel::Lost,
        d if d >= limits[1] => SilenceLevel::Worrying,
        d if d >= limits[0] => SilenceLevel::Watch,
        _ => SilenceLevel::Normal,
    };
    let scans_ended = economy && matches!(stage, "arrived" | "local" | "out_for_delivery");
    if scans_ended {
        level = level.min(SilenceLevel::Watch);
    }
    if let Some(quiet) = &quiet {
        level = level.max(feared(quiet, scans_ended));
    }
    if stage != "pickup" && days.is_some() {
        level = raise(level, facts, silent, refund_by, now);
    }
    let (reason, mut told) = reason(facts, state, stage, silent >= limits[0], scans_ended, first);
    let reason = if unasked { "silence-reason-source-failing" } else { reason };
    told.push(("days", Fact::Number(i64::from(silent))));
    let evidence = evidence(facts, state, method, reason, &told, quiet.as_ref().filter(|_| silent > 0));
    Silence { level, days, limits: Some((limits[0], limits[1])), reason, facts: told, evidence, unasked }
}

/// Pauses that weigh as much as the table.
const TABLE_WEIGHS: f64 = 8.0;
/// Pauses of a stage that must have been seen before a share of them is believed, or told.
const ENOUGH: f64 = 30.0;
/// However parcels fare, the table's limits are stretched or pressed no further.
const STRETCH: std::ops::RangeInclusive<f64> = 0.5..=2.5;

/// How much longer, or shorter, pauses of this part and method are than the table's `watch` days, which nine in ten keep.
fn learnt_factor(quiet: &Quiet, watch: u32) -> f64 {
    let weight = quiet.of_method / (quiet.of_method + TABLE_WEIGHS);
    let ratio = (quiet.usual / f64::from(watch)).max(1e-3).ln();
    (weight * ratio).exp().clamp(*STRETCH.start(), *STRETCH.end())
}

/// The verdict that past parcels alone would give: of such silences, so many never ended.
fn feared(quiet: &Quiet, scans_ended: bool) -> SilenceLevel {
    match quiet.never {
        _ if scans_ended || quiet.of_stage < ENOUGH => SilenceLevel::Normal,
        share if share >= 0.7 => SilenceLevel::Lost,
        share if share >= 0.5 => SilenceLevel::Worrying,
        share if share >= 0.3 => SilenceLevel::Watch,
        _ => SilenceLevel::Normal,
    }
}

/// What speaks for the reason: the last scan, what is known of the season, the service or the number, and how other
/// parcels fared at this point.
fn evidence(
    facts: &ParcelFacts,
    state: &State,
    method: Option<&Method>,
    reason: &str,
    told: &[(&'static str, Fact)],
    quiet: Option<&Quiet>,
) -> Vec<(&'static str, Vec<(&'static str, Fact)>)> {
    let mut evidence = Vec::new();
    if let Some(event) = state.last_scan.and_then(|at| event_at(&facts.legs, at)) {
        let on = event.raw.time.local.map_or_else(|| protection::today(event.seen_at), |local| local.date());
        let words = event.raw.text.chars().take(120).collect();
        evidence.push(("silence-evidence-last", vec![("on", Fact::Date(on)), ("words", Fact::Text(words))]));
    }
    match (reason, method) {
        ("silence-reason-limited-tracking", Some(method)) => {
            evidence.push(("silence-evidence-service", vec![("service", Fact::Text(method.name.clone()))]));
        }
        ("silence-reason-limited-tracking", None) => evidence.push(("silence-evidence-economy", Vec::new())),
        ("silence-reason-peak", _) => evidence.push(("silence-evidence-peak", told.to_vec())),
        ("silence-reason-renumbered", _) => evidence.push(("silence-evidence-renumbered", Vec::new())),
        _ => {}
    }
    let Some(quiet) = quiet.filter(|quiet| quiet.of_stage >= ENOUGH) else { return evidence };
    // Counts and shares of whole parcels.
    #[expect(clippy::cast_possible_truncation, reason = "small positive numbers")]
    let number = |value: f64| Fact::Number(value.round().clamp(0.0, 1e6) as i64);
    let facts = vec![("like", number(quiet.of_stage)), ("one_in", number((1.0 / quiet.still.max(0.001)).max(1.0)))];
    evidence.push(("silence-evidence-others", facts));
    if quiet.slower >= 1.25 {
        evidence.push(("silence-evidence-slow", vec![("percent", number((quiet.slower - 1.0) * 100.0))]));
    }
    evidence
}

/// A long pause becomes a problem when the promised day has passed or the protection nears its end.
fn raise(
    level: SilenceLevel,
    facts: &ParcelFacts,
    silent: u32,
    refund_by: Option<Date>,
    now: Timestamp,
) -> SilenceLevel {
    let up = |level| match level {
        SilenceLevel::Normal => SilenceLevel::Watch,
        SilenceLevel::Watch | SilenceLevel::Worrying => SilenceLevel::Worrying,
        SilenceLevel::Lost => SilenceLevel::Lost,
    };
    let today = protection::today(now);
    let near = refund_by.is_some_and(|day| protection::days_between(today, day) <= PROTECTION_NEAR_DAYS);
    let late = facts.estimated.is_some_and(|(_, last)| today > last);
    let raised = if near && silent >= PAUSE_DAYS { up(level) } else { level };
    if late && level >= SilenceLevel::Watch { up(raised) } else { raised }
}

/// Since when it is silent: the last scan, else the day of shipment, else since it was added.
fn since(facts: &ParcelFacts, state: &State) -> Timestamp {
    let scanned = state.last_scan.and_then(|at| event_at(&facts.legs, at)).map(happened_at);
    let shipped = facts.orders.iter().filter_map(|order| order.shipped_on).min();
    let shipped = shipped.and_then(|day| day.to_zoned(TimeZone::UTC).ok()).map(|zoned| zoned.timestamp());
    scanned.or(shipped).unwrap_or(facts.added_at)
}

/// When a source last answered: by a check that could have told news, or by an event that came by itself.
fn known_at(facts: &ParcelFacts) -> Option<Timestamp> {
    let events = || facts.legs.iter().filter(|leg| leg.source != MANUAL).flat_map(|leg| &leg.events);
    let told = |outcome: Outcome| match outcome {
        Outcome::Answered | Outcome::Unchanged => true,
        // Without any event these are all there is to know; with events they come from a source that knows less.
        Outcome::Pending | Outcome::NotFound | Outcome::BadNumber => events().next().is_none(),
        _ => false,
    };
    let checked = facts.checks.iter().filter(|check| told(check.outcome)).map(|c| c.answered_at.unwrap_or(c.asked_at));
    checked.chain(events().map(|event| event.seen_at)).max()
}

fn whole_days(from: Timestamp, to: Timestamp) -> u32 {
    u32::try_from(to.duration_since(from).as_hours() / 24).unwrap_or(0)
}

/// The three limits of a stage for a silence that began on `first`.
fn limits(stage: &Stage, id: &str, first: Date, economy: bool, method: Option<&Method>, learnt: f64) -> [u32; 3] {
    let longer = |days: [u32; 3]| days.map(|d| d + d.div_ceil(2));
    let base = match (economy, stage.economy) {
        (true, Some(days)) => days,
        (true, None) => longer(stage.days),
        (false, _) => stage.days,
    };
    let patience = learnt * method.map_or(1.0, |method| method.patience);
    // Days are few and positive: the product fits.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small positive numbers")]
    let base = base.map(|days| ((f64::from(days) * patience).ceil() as u32).max(1));
    base.map(|days| {
        let days = if peak_within(id, first, days).is_some() { days + days.div_ceil(2) } else { days };
        if stage.weekends { days + weekend_days(first, days) } else { days }
    })
}

/// The peak season in which a wait of so many days at this stage falls.
fn peak_within(stage: &str, first: Date, days: u32) -> Option<&'static peak::Peak> {
    let last = protection::plus(first, i64::from(days))?;
    let at_origin = matches!(stage, "unscanned" | "collection" | "origin" | "line_haul");
    peak::peaks().iter().find(|peak| (peak.at == peak::At::Everywhere || at_origin) && peak.touches(first, last))
}

/// Saturdays and Sundays in the so many days after `first`.
fn weekend_days(first: Date, days: u32) -> u32 {
    let is_weekend = |date: &Date| matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday);
    let in_days = (1..=i64::from(days)).filter_map(|n| protection::plus(first, n)).filter(is_weekend).count();
    u32::try_from(in_days).unwrap_or(0)
}

/// The most likely of the guide's reasons, with what speaks for it.
fn reason(
    facts: &ParcelFacts,
    state: &State,
    stage: &'static str,
    long: bool,
    scans_ended: bool,
    first: Date,
) -> (&'static str, Vec<(&'static str, Fact)>) {
    let events = |number: &crate::number::TrackingNumber| {
        facts.legs.iter().any(|leg| leg.number == *number && !leg.events.is_empty())
    };
    if let Some(silent) = facts.numbers.iter().skip(1).find(|number| !events(number)) {
        return ("silence-reason-new-number", vec![("number", Fact::Text(silent.to_string()))]);
    }
    if scans_ended && long {
        return ("silence-reason-limited-tracking", Vec::new());
    }
    let base = STAGES[stage].days[0];
    if let Some(peak) = peak_within(stage, first, base) {
        return ("silence-reason-peak", vec![("peak", Fact::Text(peak.id.clone()))]);
    }
    let handed_over = matches!(state.substatus, Some(Substatus::ArrivedHandover | Substatus::TransitHandover));
    if handed_over && long && facts.numbers.len() < 2 {
        return ("silence-reason-renumbered", Vec::new());
    }
    (&STAGES[stage].reason, Vec::new())
}
