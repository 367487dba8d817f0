//! When to ask next, and why then.
//!
//! Intervals follow the stage and grow with silence, failures and unknown numbers; they shrink as the refund date nears.
//! Pace, quotas and cool-off of a source are the poller's; here is only what a parcel needs.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

use crate::check::{Check, Outcome};
use crate::judge::ParcelFacts;
use crate::parcel::{MANUAL, State, event_at};
use crate::status::{Status, Substatus};

/// The next check of a parcel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextCheck {
    /// When; `None` when the parcel needs no further check.
    pub at: Option<Timestamp>,
    /// Why then, as a key of `data/words` (`next-check-out-for-delivery`).
    pub why: &'static str,
}

const fn hours(hours: i64) -> SignedDuration {
    SignedDuration::from_hours(hours)
}

/// No parcel is asked about more often than this, whatever its stage.
const SHORTEST: SignedDuration = SignedDuration::from_mins(30);
/// Sites that never promised to answer programs, and how often a parcel is asked about there at most.
const UNOFFICIAL: &[&str] = &["cainiao", "4px"];
const UNOFFICIAL_FLOOR: SignedDuration = hours(3);
/// A parcel that has ended is asked about once more after a day, so that a correction is seen.
const CONFIRM_AFTER: SignedDuration = hours(24);
/// Silent this long, a parcel is asked about once a day; and this long, once a week.
const STALLED_DAYS: u32 = 14;
const DORMANT_DAYS: u32 = 120;
/// A delivery in doubt is followed this long.
const DOUBT_DAYS: u32 = 30;

/// When to ask next about a parcel. `silent_days` are its days of silence, `days_left` the days to its refund date.
/// `seed` spreads parcels: the same seed gives the same moment.
pub fn next_check(
    facts: &ParcelFacts,
    state: &State,
    silent_days: Option<u32>,
    days_left: Option<i64>,
    now: Timestamp,
    seed: u64,
) -> NextCheck {
    if facts.closed.is_some() {
        return NextCheck { at: None, why: "next-check-closed" };
    }
    let newest = newest_of_each(&facts.checks);
    let Some(asked) = newest.iter().map(|check| check.asked_at).max() else {
        // Nobody asked within an hour: there is no source for these numbers, or it is switched off.
        return match now.duration_since(facts.added_at) < hours(1) {
            true => NextCheck { at: Some(now), why: "next-check-first" },
            false => NextCheck { at: Some(after(now, hours(6), seed)), why: "next-check-nobody" },
        };
    };
    if let Some(ended) = ended_at(facts, state) {
        let confirmed = newest.iter().any(|c| c.outcome.is_answer() && c.asked_at.duration_since(ended) >= hours(20));
        return match confirmed || by_hand(facts, state) {
            true => NextCheck { at: None, why: "next-check-done" },
            false => NextCheck {
                at: Some(after(ended, CONFIRM_AFTER, seed).max(after(asked, hours(6), seed)).max(now)),
                why: "next-check-confirm",
            },
        };
    }
    if state.status == Status::Delivered && silent_days.is_some_and(|days| days >= DOUBT_DAYS) {
        return NextCheck { at: None, why: "next-check-done" };
    }
    let answering: Vec<&Check> = newest.iter().copied().filter(|check| check.outcome.is_answer()).collect();
    let (interval, why) = if answering.is_empty() {
        let answered = facts.checks.iter().filter(|check| check.outcome.is_answer()).map(|check| check.asked_at).max();
        by_failure(&newest, asked.duration_since(answered.unwrap_or(facts.added_at)))
    } else {
        let wanted = by_stage(facts, state, &answering, silent_days, now);
        let (interval, why) = before_deadline(wanted, state, days_left);
        let official = answering.iter().any(|check| !UNOFFICIAL.contains(&check.source.as_str()));
        (interval.max(if official { SHORTEST } else { UNOFFICIAL_FLOOR }), why)
    };
    // Where every source named a moment, the earliest of them is soon enough.
    let not_before = newest.iter().map(|check| check.retry_at).min().flatten();
    let at = after(asked, interval, seed).max(now);
    NextCheck { at: Some(not_before.map_or(at, |moment| at.max(moment))), why }
}

/// The newest check of each source and number.
fn newest_of_each(checks: &[Check]) -> Vec<&Check> {
    let mut newest: BTreeMap<(&str, &str), &Check> = BTreeMap::new();
    for check in checks {
        let held = newest.entry((&check.source, &check.number)).or_insert(check);
        if check.asked_at > held.asked_at {
            *held = check;
        }
    }
    newest.into_values().collect()
}

/// When Doorstep learnt of an end that needs no more than a confirmation.
fn ended_at(facts: &ParcelFacts, state: &State) -> Option<Timestamp> {
    let ended = state.status == Status::Delivered || state.substatus == Some(Substatus::ReturnCompleted);
    if !ended || state.delivery_in_doubt || !state.conflicts.is_empty() {
        return None;
    }
    state.decided_by.and_then(|at| event_at(&facts.legs, at)).map(|event| event.seen_at)
}

/// Whether the user said where it is.
fn by_hand(facts: &ParcelFacts, state: &State) -> bool {
    state.decided_by.and_then(|at| facts.legs.get(at.leg)).is_some_and(|leg| leg.source == MANUAL)
}

/// While at least one source answers: by what it answers and where the parcel is.
fn by_stage(
    facts: &ParcelFacts,
    state: &State,
    answering: &[&Check],
    silent_days: Option<u32>,
    now: Timestamp,
) -> (SignedDuration, &'static str) {
    let only = |outcomes: &[Outcome]| answering.iter().all(|check| outcomes.contains(&check.outcome));
    let silent = silent_days.unwrap_or(0);
    if only(&[Outcome::Pivot]) {
        return (SHORTEST, "next-check-pivot");
    }
    if silent >= DORMANT_DAYS {
        return (hours(7 * 24), "next-check-dormant");
    }
    if state.substatus.is_none() && only(&[Outcome::NotFound, Outcome::BadNumber]) {
        return match now.duration_since(facts.added_at) < hours(72) {
            true => (hours(6), "next-check-not-found"),
            false => (hours(24), "next-check-not-found"),
        };
    }
    if silent >= STALLED_DAYS {
        return (hours(24), "next-check-stalled");
    }
    match state.status {
        Status::OrderPlaced | Status::Processing | Status::Shipped | Status::Info | Status::Unrecognised => {
            (hours(12), "next-check-label")
        }
        Status::Accepted | Status::Transit => (hours(8), "next-check-transit"),
        Status::DepartedOrigin => (hours(12), "next-check-line-haul"),
        Status::ArrivedDestination => (hours(6), "next-check-arrived"),
        Status::Customs => (hours(12), "next-check-customs"),
        Status::OutForDelivery if state.substatus == Some(Substatus::PickupReady) => (hours(6), "next-check-pickup"),
        Status::OutForDelivery => (hours(1), "next-check-out-for-delivery"),
        Status::Exception => (hours(6), "next-check-trouble"),
        Status::Delivered | Status::Returned => (hours(24), "next-check-ending"),
    }
}

/// Oftener as the refund date nears, while the parcel has not come.
fn before_deadline(
    (interval, why): (SignedDuration, &'static str),
    state: &State,
    days_left: Option<i64>,
) -> (SignedDuration, &'static str) {
    let most = match days_left {
        Some(-1..=3) => hours(3),
        Some(4..=7) => hours(6),
        _ => return (interval, why),
    };
    match state.status != Status::Delivered && most < interval {
        true => (most, "next-check-deadline"),
        false => (interval, why),
    }
}

/// While no source answers: by what would have to change, and how long it has failed already.
fn by_failure(newest: &[&Check], failing_for: SignedDuration) -> (SignedDuration, &'static str) {
    let growing = |from: SignedDuration, to: SignedDuration| (failing_for / 2).clamp(from, to);
    newest
        .iter()
        .map(|check| match check.outcome {
            Outcome::Auth => (hours(24), "next-check-key"),
            Outcome::Quota => (hours(24), "next-check-quota"),
            Outcome::RateLimited => (hours(1), "next-check-rate-limited"),
            Outcome::Blocked => (growing(hours(1), hours(24)), "next-check-blocked"),
            Outcome::Misread => (hours(12), "next-check-misread"),
            _ => (growing(SHORTEST, hours(12)), "next-check-retry"),
        })
        .min()
        .unwrap_or((hours(12), "next-check-retry"))
}

/// So long after a moment, a tenth sooner or later by the seed.
fn after(moment: Timestamp, interval: SignedDuration, seed: u64) -> Timestamp {
    let thousandths = 900 + i64::try_from(seed % 201).unwrap_or(100);
    let spread = SignedDuration::from_secs(interval.as_secs().saturating_mul(thousandths) / 1000);
    moment.saturating_add(spread).unwrap_or(Timestamp::MAX)
}
