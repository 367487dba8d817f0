//! When to ask next, and why then.
//!
//! Scans are made by people at work: nine in ten real ones at the country of delivery are made between 7 and 17 o'clock
//! there, most before noon. So a parcel is asked about at hours of the day when the day's scans have been made, as often
//! as its stage deserves ([`Rhythm`]): rarely while it crosses the world, often on the day it is out for delivery. It is
//! oftener near the refund date and in the days the carrier named, and rarer where nothing comes of asking: far from its
//! expected day, after weeks of silence, at a source that tells of scans a day late. Failures have intervals of their own.
//! Pace, quotas and cool-off of a source are the poller's; here is only what a parcel needs.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;
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
/// An expected day further off than this is far; one no further off is near.
const FAR_DAYS: i64 = 6;
const NEAR_DAYS: i64 = 1;
/// A source whose every scan was told this long after it was made tells late.
const TELLS_LATE: SignedDuration = hours(12);
/// Out for delivery for longer than this, it did not come on the day.
const NOT_TODAY: SignedDuration = hours(24);
/// A number no source knows after so many days may never be known.
const UNKNOWN_DAYS: i64 = 10;
/// Moments are spread over so many seconds after the hour, so that not everyone asks at once.
const SPREAD_SECONDS: u64 = 90 * 60;

/// How often, and at what hours of the day at the destination, a parcel is asked about while its source answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Rhythm {
    /// Hours of the day, rising.
    hours: &'static [i8],
    /// Every so many days.
    days: i64,
}

/// After the morning's scans; and again after the day's.
const ONCE: Rhythm = Rhythm { hours: &[11], days: 1 };
const TWICE: Rhythm = Rhythm { hours: &[11, 16], days: 1 };
/// While somebody may stand at the door.
const BY_DAY: Rhythm = Rhythm { hours: &[9, 11, 13, 15, 17, 19], days: 1 };
const FOUR_TIMES: Rhythm = Rhythm { hours: &[9, 12, 16, 19], days: 1 };

impl Rhythm {
    const fn every(days: i64) -> Rhythm {
        Rhythm { days, ..ONCE }
    }

    /// Seconds between two of its moments, on average.
    fn gap(self) -> i64 {
        self.days * 86_400 / i64::try_from(self.hours.len()).unwrap_or(1)
    }

    /// The first moment that lies well after `asked`, and no sooner than `floor` after it.
    fn next(self, asked: Timestamp, floor: SignedDuration, zone: &TimeZone, seed: u64) -> Timestamp {
        // Well after: more than half of the shortest way from one of its moments to the next.
        let apart = self.hours.windows(2).map(|pair| i64::from(pair[1] - pair[0]) * 3600).min();
        let wait = floor.max(SignedDuration::from_secs(apart.unwrap_or(self.gap()) * 6 / 10));
        let earliest = asked.saturating_add(wait).unwrap_or(Timestamp::MAX);
        let spread = SignedDuration::from_secs(i64::try_from(seed % SPREAD_SECONDS).unwrap_or_default());
        let first_day = zone.to_datetime(earliest).date();
        let moment = |day: Date, hour: i8| Some(zone.to_timestamp(day.at(hour, 0, 0, 0)).ok()? + spread);
        let days = std::iter::successors(Some(first_day), |day| day.tomorrow().ok()).take(3);
        let mut moments = days.flat_map(|day| self.hours.iter().filter_map(move |hour| moment(day, *hour)));
        moments.find(|moment| *moment >= earliest).unwrap_or(earliest)
    }
}

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
    let official = answering.iter().any(|check| !UNOFFICIAL.contains(&check.source.as_str()));
    let floor = if official { SHORTEST } else { UNOFFICIAL_FLOOR };
    let (at, why) = if answering.is_empty() {
        let answered = facts.checks.iter().filter(|check| check.outcome.is_answer()).map(|check| check.asked_at).max();
        let (interval, why) = by_failure(&newest, asked.duration_since(answered.unwrap_or(facts.added_at)));
        (after(asked, interval, seed), why)
    } else if answering.iter().all(|check| check.outcome == Outcome::Pivot) {
        (after(asked, floor, seed), "next-check-pivot")
    } else {
        let zone = facts.destination.or(facts.origin).map_or(TimeZone::UTC, |country| country.zone());
        let wanted = by_stage(facts, state, &answering, silent_days, zone.to_datetime(now).date(), now);
        let (rhythm, why) = before_deadline(unhurried(wanted, facts), state, days_left);
        (rhythm.next(asked, floor, &zone, seed), why)
    };
    // Where every source named a moment, the earliest of them is soon enough.
    let not_before = newest.iter().map(|check| check.retry_at).min().flatten();
    let at = at.max(now);
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

/// While at least one source answers: by what it answers, where the parcel is and when it is expected.
fn by_stage(
    facts: &ParcelFacts,
    state: &State,
    answering: &[&Check],
    silent_days: Option<u32>,
    today: Date,
    now: Timestamp,
) -> (Rhythm, &'static str) {
    let unknown = answering.iter().all(|check| matches!(check.outcome, Outcome::NotFound | Outcome::BadNumber));
    let silent = silent_days.unwrap_or(0);
    if silent >= DORMANT_DAYS {
        return (Rhythm::every(7), "next-check-dormant");
    }
    if state.substatus.is_none() && unknown {
        let age = now.duration_since(facts.added_at);
        return match age.as_hours() {
            ..72 => (TWICE, "next-check-not-found"),
            72.. if age.as_hours() < UNKNOWN_DAYS * 24 => (ONCE, "next-check-not-found"),
            _ => (Rhythm::every(3), "next-check-not-found-long"),
        };
    }
    if silent >= STALLED_DAYS {
        return (ONCE, "next-check-stalled");
    }
    match state.status {
        Status::OrderPlaced | Status::Processing | Status::Shipped | Status::Info | Status::Unrecognised => {
            (Rhythm::every(2), "next-check-label")
        }
        Status::Accepted | Status::Transit if in_country_of_delivery(facts, state) => (TWICE, "next-check-arrived"),
        Status::Accepted | Status::Transit => (Rhythm::every(2), "next-check-transit"),
        Status::DepartedOrigin => {
            let days = |day: Date| i64::from(today.until(day).map_or(0, |span| span.get_days()));
            match facts.estimated.map(|(first, last)| (days(first), days(last))) {
                Some((first, _)) if first >= FAR_DAYS => (Rhythm::every(2), "next-check-far"),
                Some((first, last)) if first <= NEAR_DAYS && last >= -NEAR_DAYS => (TWICE, "next-check-expected"),
                _ => (ONCE, "next-check-line-haul"),
            }
        }
        Status::Customs if matches!(state.substatus, Some(Substatus::CustomsCleared | Substatus::CustomsPaid)) => {
            (TWICE, "next-check-arrived")
        }
        Status::Customs => (ONCE, "next-check-customs"),
        Status::ArrivedDestination => (TWICE, "next-check-arrived"),
        Status::OutForDelivery if state.substatus == Some(Substatus::PickupReady) => (TWICE, "next-check-pickup"),
        Status::OutForDelivery if out_since(facts, state, now) > NOT_TODAY => (FOUR_TIMES, "next-check-not-today"),
        Status::OutForDelivery => (BY_DAY, "next-check-out-for-delivery"),
        Status::Exception => (TWICE, "next-check-trouble"),
        Status::Delivered | Status::Returned => (ONCE, "next-check-ending"),
    }
}

/// Whether a parcel that moves does so where it will be delivered.
fn in_country_of_delivery(facts: &ParcelFacts, state: &State) -> bool {
    let at_home = facts.destination.is_some() && facts.destination == facts.origin;
    let there = [Status::ArrivedDestination, Status::Customs, Status::OutForDelivery];
    at_home || state.timeline.iter().any(|line| line.moved && there.contains(&line.reading.status()))
}

/// How long ago the scan was made that says it is out for delivery.
fn out_since(facts: &ParcelFacts, state: &State, now: Timestamp) -> SignedDuration {
    let event = state.decided_by.and_then(|at| event_at(&facts.legs, at));
    event.map_or(SignedDuration::ZERO, |event| now.duration_since(event.raw.time.instant.unwrap_or(event.seen_at)))
}

/// Twice a day at most where nobody told of a scan within hours: oftener brings nothing sooner.
fn unhurried((rhythm, why): (Rhythm, &'static str), facts: &ParcelFacts) -> (Rhythm, &'static str) {
    let first_answer = facts.legs.iter().flat_map(|leg| &leg.events).map(|event| event.seen_at).min();
    // What was there before the first answer tells nothing of how fast the source is.
    let fresh = facts.legs.iter().flat_map(|leg| &leg.events).filter(|event| Some(event.seen_at) > first_answer);
    let lags: Vec<SignedDuration> =
        fresh.filter_map(|event| Some(event.seen_at.duration_since(event.raw.time.instant?))).collect();
    let late = lags.len() >= 3 && lags.iter().all(|lag| *lag >= TELLS_LATE);
    if late && rhythm.gap() < TWICE.gap() { (TWICE, "next-check-tells-late") } else { (rhythm, why) }
}

/// Oftener as the refund date nears, while the parcel has not come.
fn before_deadline(
    (rhythm, why): (Rhythm, &'static str),
    state: &State,
    days_left: Option<i64>,
) -> (Rhythm, &'static str) {
    let least = match days_left {
        Some(-1..=3) => FOUR_TIMES,
        Some(4..=7) => TWICE,
        _ => return (rhythm, why),
    };
    match state.status != Status::Delivered && least.gap() < rhythm.gap() {
        true => (least, "next-check-deadline"),
        false => (rhythm, why),
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::event::{EventTime, RawEvent};
    use crate::judge::Closed;
    use crate::number::TrackingNumber;
    use crate::parcel::{Event, Leg, Route, fold};
    use crate::status::{Certainty, Reading};

    fn at(hour: i64) -> Timestamp {
        "2026-06-01T00:00:00Z".parse::<Timestamp>().unwrap() + hours(hour)
    }

    fn check(source: &str, hour: i64, outcome: Outcome) -> Check {
        Check {
            source: source.to_owned(),
            number: "LP00123456789012".to_owned(),
            asked_at: at(hour),
            answered_at: outcome.is_answer().then(|| at(hour)),
            outcome,
            detail: None,
            retry_at: None,
        }
    }

    fn facts(is: Option<Substatus>, checks: Vec<Check>) -> ParcelFacts {
        let number = TrackingNumber::parse("LP00123456789012").unwrap();
        let events = is.map(|substatus| Event {
            seen_at: at(0),
            raw: RawEvent {
                time: EventTime { local: Some("2026-06-01T00:00:00".parse().unwrap()), ..EventTime::default() },
                text: "words".to_owned(),
                ..RawEvent::default()
            },
            reading: Reading { substatus: Some(substatus), certainty: Some(Certainty::Coded), rule: None },
        });
        let leg = Leg {
            number: number.clone(),
            source: "17track".to_owned(),
            carrier: None,
            events: events.into_iter().collect(),
        };
        ParcelFacts { added_at: at(0), numbers: vec![number], legs: vec![leg], checks, ..ParcelFacts::default() }
    }

    /// Hours from `now` to the next check, without spread, and why. What fails is spread around the middle, what answers
    /// after the hour.
    fn next(facts: &ParcelFacts, silent: u32, left: Option<i64>, hour: i64) -> (Option<i64>, &'static str) {
        let state = fold(&facts.legs, Route::default());
        let failing = facts.checks.first().is_none_or(|check| !check.outcome.is_answer());
        let ended = state.status == Status::Delivered;
        let seed = if failing || ended { 100 } else { 0 };
        let next = next_check(facts, &state, Some(silent), left, at(hour), seed);
        (next.at.map(|moment| moment.duration_since(at(hour)).as_hours()), next.why.trim_start_matches("next-check-"))
    }

    #[test]
    fn while_a_source_answers_the_stage_decides() {
        use Substatus as S;
        // (where it is, days of silence, days left, hours from midnight to the next check, why)
        let cases = [
            (None, 0, None, Some(35), "label"),
            (Some(S::InfoReceived), 1, None, Some(35), "label"),
            (Some(S::Received), 1, None, Some(35), "transit"),
            (Some(S::DepartedOrigin), 3, None, Some(35), "line-haul"),
            (Some(S::ArrivedCountry), 1, None, Some(11), "arrived"),
            (Some(S::CustomsHeld), 1, None, Some(35), "customs"),
            (Some(S::CustomsPaid), 1, None, Some(11), "arrived"),
            (Some(S::Courier), 0, None, Some(9), "out-for-delivery"),
            (Some(S::PickupReady), 0, None, Some(11), "pickup"),
            (Some(S::FailedAttempt), 0, None, Some(11), "trouble"),
            (Some(S::Returning), 0, None, Some(35), "ending"),
            (Some(S::DepartedOrigin), 14, None, Some(35), "stalled"),
            (Some(S::DepartedOrigin), 130, None, Some(107), "dormant"),
            (Some(S::DepartedOrigin), 14, Some(7), Some(11), "deadline"),
            (Some(S::DepartedOrigin), 14, Some(2), Some(9), "deadline"),
            (Some(S::Courier), 0, Some(2), Some(9), "out-for-delivery"),
        ];
        for (is, silent, left, hours, why) in cases {
            let facts = facts(is, vec![check("17track", 0, Outcome::Answered)]);
            assert_eq!(next(&facts, silent, left, 0), (hours, why), "{is:?} {silent} {left:?}");
        }
    }

    #[test]
    fn every_outcome_has_its_next_check() {
        // Added a day before the check; nothing answered since.
        for outcome in Outcome::ALL {
            let (hours, why) = match outcome {
                Outcome::Answered | Outcome::Unchanged | Outcome::Pending => (35, "label"),
                Outcome::NotFound | Outcome::BadNumber => (11, "not-found"),
                Outcome::Pivot => (0, "pivot"),
                Outcome::Auth => (24, "key"),
                Outcome::Quota => (24, "quota"),
                Outcome::RateLimited => (1, "rate-limited"),
                Outcome::Blocked => (12, "blocked"),
                Outcome::Misread => (12, "misread"),
                Outcome::Upstream | Outcome::Unreachable => (12, "retry"),
            };
            let facts = facts(None, vec![check("17track", 24, *outcome)]);
            assert_eq!(next(&facts, 0, None, 24), (Some(hours), why), "{outcome:?}");
        }
    }

    #[test]
    fn a_day_out_for_delivery_is_asked_about_while_people_work_there() {
        let hours_of = |source: &str, destination: &str| {
            let (mut asked, mut hours) = (0, Vec::new());
            while hours.len() < 8 {
                let mut facts = facts(Some(Substatus::Courier), vec![check(source, asked, Outcome::Unchanged)]);
                facts.destination = crate::country::Country::from_code(destination);
                // Today's scan, whichever day it is.
                facts.legs[0].events[0].raw.time.instant = Some(at(asked));
                let (wait, _) = next(&facts, 0, None, asked);
                asked += wait.unwrap();
                hours.push(asked);
            }
            hours
        };
        assert_eq!(hours_of("17track", "GB"), [8, 10, 12, 14, 16, 18, 32, 34], "an hour ahead in summer");
        assert_eq!(hours_of("17track", "BR"), [12, 14, 16, 18, 20, 22, 36, 38]);
        // A site that never promised to answer is asked half as often.
        assert_eq!(hours_of("cainiao", "GB"), [8, 12, 16, 32, 36, 40, 56, 60]);
    }

    #[test]
    fn what_did_not_come_on_the_day_is_not_hurried_after() {
        let mut facts = facts(Some(Substatus::Courier), vec![check("17track", 48, Outcome::Unchanged)]);
        facts.legs[0].events[0].raw.time.instant = Some(at(8));
        assert_eq!(next(&facts, 2, None, 48), (Some(9), "not-today"));
    }

    #[test]
    fn the_expected_day_counts_while_it_crosses_the_world() {
        let on = |first: &str, last: &str| {
            let mut facts = facts(Some(Substatus::DepartedOrigin), vec![check("17track", 0, Outcome::Answered)]);
            facts.estimated = Some((first.parse().unwrap(), last.parse().unwrap()));
            next(&facts, 1, None, 0)
        };
        assert_eq!(on("2026-06-20", "2026-06-30"), (Some(35), "far"));
        assert_eq!(on("2026-06-04", "2026-06-08"), (Some(35), "line-haul"));
        assert_eq!(on("2026-06-02", "2026-06-08"), (Some(11), "expected"));
        assert_eq!(on("2026-05-02", "2026-05-08"), (Some(35), "line-haul"));
    }

    #[test]
    fn a_source_that_tells_late_is_not_asked_often() {
        let told = |lag: i64| {
            let mut facts = facts(Some(Substatus::Courier), vec![check("17track", 100, Outcome::Answered)]);
            let first = facts.legs[0].events[0].clone();
            for hour in [30, 60, 90] {
                let mut event = first.clone();
                event.raw.text = format!("words {hour}");
                event.raw.time.local = Some(TimeZone::UTC.to_datetime(at(hour - lag)));
                (event.seen_at, event.raw.time.instant) = (at(hour), Some(at(hour - lag)));
                facts.legs[0].events.insert(0, event);
            }
            next(&facts, 0, None, 100).1
        };
        assert_eq!((told(2), told(13)), ("out-for-delivery", "tells-late"));
    }

    #[test]
    fn a_number_nobody_knows_is_asked_about_ever_less() {
        let after = |hour| next(&facts(None, vec![check("17track", hour, Outcome::NotFound)]), 0, None, hour);
        assert_eq!(after(0), (Some(11), "not-found"));
        assert_eq!(after(96), (Some(35), "not-found"));
        assert_eq!(after(11 * 24), (Some(59), "not-found-long"));
    }

    #[test]
    fn failures_are_retried_soon_and_then_ever_less() {
        let failing = |hour: i64| {
            let checks = vec![check("17track", hour, Outcome::Unreachable), check("17track", 0, Outcome::Answered)];
            next(&facts(Some(Substatus::Courier), checks), 0, None, hour)
        };
        assert_eq!(failing(1), (Some(0), "retry"));
        assert_eq!(failing(8), (Some(4), "retry"));
        assert_eq!(failing(100), (Some(12), "retry"));
    }

    #[test]
    fn one_source_that_answers_is_enough_and_unofficial_ones_are_spared() {
        let courier = |checks| next(&facts(Some(Substatus::Courier), checks), 0, None, 0);
        assert_eq!(courier(vec![check("cainiao", 0, Outcome::Answered)]), (Some(9), "out-for-delivery"));
        let both = vec![check("17track", 0, Outcome::Answered), check("cainiao", 0, Outcome::Blocked)];
        assert_eq!(courier(both), (Some(9), "out-for-delivery"));
    }

    #[test]
    fn a_source_that_names_a_moment_is_left_alone_until_then() {
        let mut limited = check("17track", 0, Outcome::RateLimited);
        limited.retry_at = Some(at(30));
        assert_eq!(next(&facts(None, vec![limited]), 0, None, 0), (Some(30), "rate-limited"));
    }

    #[test]
    fn an_end_is_confirmed_once() {
        let delivered = |checks, hour| next(&facts(Some(Substatus::ToRecipient), checks), 0, None, hour);
        assert_eq!(delivered(vec![check("17track", 0, Outcome::Answered)], 0), (Some(24), "confirm"));
        assert_eq!(delivered(vec![check("17track", 25, Outcome::Unchanged)], 25), (None, "done"));
        // A check that failed confirms nothing.
        assert_eq!(delivered(vec![check("17track", 25, Outcome::Unreachable)], 25), (Some(6), "confirm"));
    }

    #[test]
    fn the_first_check_is_now_and_a_closed_parcel_has_none() {
        assert_eq!(next(&facts(None, Vec::new()), 0, None, 0), (Some(0), "first"));
        assert_eq!(next(&facts(None, Vec::new()), 0, None, 5), (Some(6), "nobody"));
        let closed = ParcelFacts { closed: Some(Closed::Received), ..facts(None, Vec::new()) };
        assert_eq!(next(&closed, 0, None, 0), (None, "closed"));
    }

    #[test]
    fn parcels_are_spread_by_their_seed_alone() {
        let facts = facts(Some(Substatus::Received), vec![check("17track", 0, Outcome::Answered)]);
        let state = fold(&facts.legs, Route::default());
        let moment = |seed| next_check(&facts, &state, Some(1), None, at(0), seed).at.unwrap();
        assert_eq!(moment(7), moment(7));
        let (first, last) = (moment(0), moment(200));
        assert!(first < last && last.duration_since(first) <= hours(2));
    }
}
