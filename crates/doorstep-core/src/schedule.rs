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

    /// Hours from `now` to the next check, without spread, and why.
    fn next(facts: &ParcelFacts, silent: u32, left: Option<i64>, hour: i64) -> (Option<i64>, &'static str) {
        let state = fold(&facts.legs, Route::default());
        // The seed in the middle spreads nothing.
        let next = next_check(facts, &state, Some(silent), left, at(hour), 100);
        (next.at.map(|moment| moment.duration_since(at(hour)).as_hours()), next.why.trim_start_matches("next-check-"))
    }

    #[test]
    fn while_a_source_answers_the_stage_decides() {
        use Substatus as S;
        // (where it is, days of silence, days left, hours to the next check, why)
        let cases = [
            (None, 0, None, Some(12), "label"),
            (Some(S::InfoReceived), 1, None, Some(12), "label"),
            (Some(S::Received), 1, None, Some(8), "transit"),
            (Some(S::DepartedOrigin), 3, None, Some(12), "line-haul"),
            (Some(S::ArrivedCountry), 1, None, Some(6), "arrived"),
            (Some(S::CustomsHeld), 1, None, Some(12), "customs"),
            (Some(S::Courier), 0, None, Some(1), "out-for-delivery"),
            (Some(S::PickupReady), 0, None, Some(6), "pickup"),
            (Some(S::FailedAttempt), 0, None, Some(6), "trouble"),
            (Some(S::Returning), 0, None, Some(24), "ending"),
            (Some(S::DepartedOrigin), 14, None, Some(24), "stalled"),
            (Some(S::DepartedOrigin), 130, None, Some(168), "dormant"),
            (Some(S::DepartedOrigin), 14, Some(7), Some(6), "deadline"),
            (Some(S::DepartedOrigin), 14, Some(2), Some(3), "deadline"),
            (Some(S::Courier), 0, Some(2), Some(1), "out-for-delivery"),
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
                Outcome::Answered | Outcome::Unchanged | Outcome::Pending => (12, "label"),
                Outcome::NotFound | Outcome::BadNumber => (6, "not-found"),
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
        assert_eq!(courier(vec![check("cainiao", 0, Outcome::Answered)]), (Some(3), "out-for-delivery"));
        let both = vec![check("cainiao", 0, Outcome::Blocked), check("17track", 0, Outcome::Answered)];
        assert_eq!(courier(both), (Some(1), "out-for-delivery"));
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
