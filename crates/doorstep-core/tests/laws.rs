//! Laws of judging that hold whatever happened to a parcel.
#![allow(clippy::unwrap_used)]

use doorstep_core::advice::{Advice, Urgency};
use doorstep_core::check::{Check, Outcome};
use doorstep_core::country::Country;
use doorstep_core::deed::{Deed, Did};
use doorstep_core::event::{EventTime, RawEvent};
use doorstep_core::judge::{Judgement, OrderFacts, ParcelFacts, Sibling, judge, judge_order};
use doorstep_core::message::{self, Party};
use doorstep_core::number::TrackingNumber;
use doorstep_core::parcel::{Event, Leg};
use doorstep_core::protection::{self, Clock, ClockCertainty, ClockKind};
use doorstep_core::status::{Certainty, Reading, Status, Substatus};
use doorstep_core::words::Words;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use proptest::prelude::*;

/// Day 0 of every generated life: a Thursday, with Chinese New Year some weeks away.
fn start() -> Date {
    "2026-01-01".parse().unwrap()
}

fn at(hours: i64) -> Timestamp {
    let start: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
    start + SignedDuration::from_hours(hours)
}

fn day(days: i64) -> Date {
    start().checked_add(days.days()).unwrap()
}

fn any_event() -> impl Strategy<Value = Event> {
    let substatus = prop::option::weighted(0.9, prop::sample::select(Substatus::ALL));
    let certainty = prop::sample::select(vec![Certainty::Guessed, Certainty::Worded, Certainty::Coded]);
    let country = prop::option::of(prop::sample::select(vec!["CN", "DE", "LV", "BR"]));
    let text = prop::sample::select(vec![
        "",
        "Import clearance",
        "Ready for pickup until 2026-02-20",
        "until 30.02.2026",
        "Previous status was wrong",
        "Picked up",
    ]);
    (0..24 * 60i64, any::<bool>(), substatus, certainty, country, text).prop_map(
        move |(hours, dated, substatus, certainty, country, text)| {
            let local: DateTime = TimeZone::UTC.to_datetime(at(hours));
            let reading = match substatus {
                Some(substatus) => Reading { substatus: Some(substatus), certainty: Some(certainty), rule: None },
                None => Reading::UNRECOGNISED,
            };
            let raw = RawEvent {
                time: EventTime { local: dated.then_some(local), ..EventTime::default() },
                text: text.to_owned(),
                country: country.and_then(Country::from_code),
                ..RawEvent::default()
            };
            Event { seen_at: at(hours + 1), raw, reading }
        },
    )
}

fn any_leg(source: &'static str) -> impl Strategy<Value = Leg> {
    prop::collection::vec(any_event(), 0..7).prop_map(move |mut events| {
        events.sort_by_key(|event| std::cmp::Reverse(event.seen_at));
        Leg {
            number: TrackingNumber::parse("LP00123456789012").unwrap(),
            source: source.to_owned(),
            carrier: None,
            events,
        }
    })
}

fn any_clock() -> impl Strategy<Value = Clock> {
    let kind = prop::sample::select(ClockKind::ALL);
    let source = prop::sample::select(vec!["order page", "tracking page", "mail", "you"]);
    (kind, 20..120i64, source, 0..24 * 60i64).prop_map(|(kind, date, source, captured)| Clock {
        kind,
        date: day(date),
        certainty: if source == "you" { ClockCertainty::Stated } else { ClockCertainty::Printed },
        source: source.to_owned(),
        printed: None,
        captured_at: at(captured),
    })
}

fn any_order() -> impl Strategy<Value = OrderFacts> {
    let day_of = || prop::option::of((0..30i64).prop_map(day));
    (day_of(), day_of(), prop::collection::vec(any_clock(), 0..6)).prop_map(|(placed_on, shipped_on, clocks)| {
        OrderFacts {
            number: "8200000000000017".to_owned(),
            placed_on,
            shipped_on,
            paid_on: placed_on,
            paid_by: Some("PayPal".to_owned()),
            seller: None,
            city: None,
            closing_soon: None,
            clocks,
        }
    })
}

fn any_check() -> impl Strategy<Value = Check> {
    let source = prop::sample::select(vec!["cainiao", "17track"]);
    (source, 0..24 * 60i64, prop::sample::select(Outcome::ALL)).prop_map(|(source, hours, outcome)| Check {
        source: source.to_owned(),
        number: "LP00123456789012".to_owned(),
        asked_at: at(hours),
        answered_at: outcome.is_answer().then(|| at(hours)),
        outcome,
        detail: None,
        retry_at: None,
    })
}

fn any_deed() -> impl Strategy<Value = Deed> {
    let did = prop_oneof![
        prop::sample::select(Party::ALL).prop_map(|to| Did::Sent { message: "not-updated".to_owned(), to }),
        prop::sample::select(Party::ALL).prop_map(|by| Did::Answered { by }),
        (0..90i64).prop_map(|days| Did::Promised { until: day(days) }),
        Just(Did::Step { trouble: "silent".to_owned(), step: "ask-seller".to_owned() }),
        Just(Did::ExtensionAsked),
        Just(Did::ExtensionGranted),
        Just(Did::DisputeOpened),
        Just(Did::Escalated),
    ];
    (0..24 * 60i64, did).prop_map(|(hours, did)| Deed { at: at(hours), did })
}

prop_compose! {
    fn any_facts()(
        legs in (any_leg("cainiao"), any_leg("17track"), any_leg("manual")),
        keep in prop::sample::subsequence(vec![0usize, 1, 2], 0..=3),
        checks in prop::collection::vec(any_check(), 0..6),
        orders in prop::collection::vec(any_order(), 0..3),
        destination in prop::option::of(prop::sample::select(vec!["DE", "BR"])),
        service in prop::option::of(prop::sample::select(vec!["AliExpress Saver Shipping", "DHL", "whatever"])),
        economy in prop::option::of(any::<bool>()),
        estimated in prop::option::of(10..60i64),
        deeds in prop::collection::vec(any_deed(), 0..4),
        sibling in prop::option::of(0..60i64),
    ) -> ParcelFacts {
        let legs = [legs.0, legs.1, legs.2];
        ParcelFacts {
            added_at: at(0),
            numbers: vec![TrackingNumber::parse("LP00123456789012").unwrap()],
            legs: keep.into_iter().map(|which| legs[which].clone()).collect(),
            checks,
            orders,
            origin: Country::from_code("CN"),
            destination: destination.and_then(Country::from_code),
            service: service.map(str::to_owned),
            economy,
            destination_carrier: None,
            estimated: estimated.map(|last| (day(last - 3), day(last))),
            closed: None,
            closed_at: None,
            deeds,
            siblings: sibling
                .map(|days| Sibling { status: Status::Delivered, closed: None, delivered_on: Some(day(days)) })
                .into_iter()
                .collect(),
            experience: Default::default(),
        }
    }
}

fn strongest(advice: &[Advice]) -> Urgency {
    advice.iter().map(|advice| advice.urgency).max().unwrap_or(Urgency::Calm)
}

fn refund_by(judged: &Judgement) -> Option<Date> {
    protection::lead(&judged.clocks, ClockKind::RefundBy).map(|clock| clock.date)
}

/// The first moment at which some window has closed, after which less can be advised.
fn first_end(judged: &Judgement) -> Timestamp {
    let windows = [ClockKind::RefundBy, ClockKind::ReceivedUntil];
    let ends = windows.iter().filter_map(|&kind| protection::lead(&judged.clocks, kind));
    ends.map(|clock| protection::begins(clock.date)).min().unwrap_or(Timestamp::MAX)
}

/// Nothing that must never be advised.
fn is_decent(advice: &Advice) -> Result<(), TestCaseError> {
    let words = Words::for_locale("en");
    let said = words.advice(advice);
    let drafts = message::drafts(advice).into_iter().map(|draft| draft.text);
    let texts = [said.title, said.text]
        .into_iter()
        .chain(said.steps.into_iter().map(|step| step.text))
        .chain(said.evidence)
        .chain(drafts);
    for text in texts {
        let lower = text.to_lowercase();
        for (place, _) in lower.match_indices("confirm receipt") {
            prop_assert!(lower[..place].ends_with("not "), "{}: {text}", advice.rule);
        }
        for (place, _) in lower.match_indices("outside aliexpress") {
            prop_assert!(
                ["never", "not pay", "nothing"].iter().any(|no| lower[..place].contains(no)),
                "{}: {text}",
                advice.rule
            );
        }
        prop_assert!(!text.contains(['{', '}']) && !text.contains("unknown"), "{}: {text}", advice.rule);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_happened_something_complete_is_said(facts in any_facts(), hours in 0..24 * 150i64) {
        let judged = judge(&facts, at(hours));
        prop_assert!(!judged.advice.is_empty());
        for advice in &judged.advice {
            is_decent(advice)?;
        }
        prop_assert!(judged.rejudge_at > at(hours));
        prop_assert!(judged.next_check.at.is_none_or(|next| next >= at(hours)));
        for order in &facts.orders {
            for advice in judge_order(order, at(hours)) {
                is_decent(&advice)?;
            }
        }
    }

    #[test]
    fn advice_never_weakens_as_a_deadline_nears(facts in any_facts(), hours in 0..24 * 120i64, later in 1..24 * 30i64) {
        // The window of another parcel of the order ends for itself.
        let facts = ParcelFacts { siblings: Vec::new(), ..facts };
        let now = judge(&facts, at(hours));
        let last = first_end(&now).checked_sub(SignedDuration::from_secs(1)).unwrap();
        if last < at(hours) {
            return Ok(());
        }
        let then = judge(&facts, at(hours + later).min(last));
        prop_assert!(strongest(&now.advice) <= strongest(&then.advice), "{:#?}\n{:#?}", now.advice, then.advice);
        prop_assert!(now.silence.level <= then.silence.level);
        prop_assert_eq!(now.act_by, then.act_by);
    }

    #[test]
    fn nobody_is_advised_to_wait_beyond_the_day_to_act(facts in any_facts(), hours in 0..24 * 120i64) {
        let judged = judge(&facts, at(hours));
        let today = protection::today(at(hours));
        let by_its_own_clock = ["pickup.", "dispute.seller-answer", "dispute.payment-provider"];
        if let Some(act_by) = judged.act_by.filter(|day| *day >= today) {
            let waits = |advice: &&Advice| !by_its_own_clock.iter().any(|own| advice.rule.starts_with(own));
            // A parcel to be collected sooner leaves the claim its own day.
            let collect = protection::lead(&judged.clocks, ClockKind::PickupUntil).map(|clock| clock.date);
            let limit = match refund_by(&judged) {
                Some(refund_by) if collect == Some(act_by) && refund_by > today => protection::act_by(refund_by),
                _ if collect == Some(act_by) => return Ok(()),
                _ => act_by,
            };
            for advice in judged.advice.iter().filter(waits) {
                prop_assert!(advice.due.is_none_or(|due| due <= limit), "{advice:?}, {limit}");
            }
        }
    }

    #[test]
    fn a_failed_check_changes_nothing(facts in any_facts(), failed in prop::collection::vec(any_check(), 1..5), hours in 0..24 * 120i64) {
        let before = judge(&facts, at(hours));
        let mut more = facts;
        more.checks.extend(failed.into_iter().filter(|check| !check.outcome.is_answer()));
        let after = judge(&more, at(hours));
        prop_assert_eq!(before.state, after.state);
        prop_assert_eq!(before.silence, after.silence);
        prop_assert_eq!(before.clocks, after.clocks);
        prop_assert_eq!(before.advice, after.advice);
    }

    #[test]
    fn more_knowledge_never_widens_a_claim(facts in any_facts(), order in any_order(), kind in prop::sample::select(ClockKind::ALL), date in 20..120i64, hours in 0..24 * 100i64) {
        let mut facts = facts;
        facts.orders.insert(0, order);
        let before = judge(&facts, at(hours));
        let lead = |judged: &Judgement| protection::lead(&judged.clocks, kind).cloned();
        // Another place prints a date of the same kind.
        facts.orders[0].clocks.push(Clock {
            kind,
            date: day(date),
            certainty: ClockCertainty::Printed,
            source: "another page".to_owned(),
            printed: None,
            captured_at: at(hours),
        });
        let after = judge(&facts, at(hours));
        if let Some(before) = lead(&before).filter(|clock| clock.certainty > ClockCertainty::Estimated) {
            prop_assert!(lead(&after).is_some_and(|after| after.date <= before.date));
        }
    }

    #[test]
    fn the_order_of_legs_changes_no_judgement(facts in any_facts(), hours in 0..24 * 120i64) {
        let mut turned = facts.clone();
        turned.legs.reverse();
        let (one, other) = (judge(&facts, at(hours)), judge(&turned, at(hours)));
        prop_assert_eq!(one.advice, other.advice);
        prop_assert_eq!(one.clocks, other.clocks);
        prop_assert_eq!(one.silence, other.silence);
        prop_assert_eq!(one.next_check, other.next_check);
    }
}
