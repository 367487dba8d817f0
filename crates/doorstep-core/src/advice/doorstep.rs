//! At the door: attempts, pickup points, and "delivered".

use jiff::civil::Date;

use super::{Case, Fact, Finding, ParcelRule, Rule, Urgency};
use crate::protection::{ClockCertainty, ClockKind, days_between};
use crate::status::{Status, Substatus as S};

/// So few days before a pickup point sends a parcel back, it is today's errand.
const COLLECT_NOW_DAYS: i64 = 2;
/// So few days before the window after receipt closes, it must be used or let go.
const CLAIM_SOON_DAYS: i64 = 3;

fn attempt(case: &Case<'_>, kinds: &[S]) -> Option<Finding> {
    case.is(kinds).then(|| Finding::new(Urgency::Act).message("delivery-attempt"))
}

fn pickup(case: &Case<'_>, printed: bool) -> Option<Finding> {
    let clock = case.cover.lead(ClockKind::PickupUntil).filter(|_| case.is(&[S::PickupReady]))?;
    if (clock.certainty > ClockCertainty::Estimated) != printed {
        return None;
    }
    let left = days_between(case.local_today(), clock.date);
    if left < 0 {
        return None;
    }
    let urgency = if left <= COLLECT_NOW_DAYS { Urgency::Now } else { Urgency::Act };
    Some(Finding::new(urgency).due(Some(clock.date)).fact("until", Fact::Date(clock.date)))
}

/// Whether the parcel still counts as waiting although its last day, printed or usual, is over.
fn pickup_is_over(case: &Case<'_>) -> bool {
    let last_day = case.cover.lead(ClockKind::PickupUntil);
    case.is(&[S::PickupReady]) && last_day.is_some_and(|clock| days_between(case.local_today(), clock.date) < 0)
}

/// Days left of the window after receipt.
fn window(case: &Case<'_>) -> Option<(Date, i64)> {
    let clock = case.cover.lead(ClockKind::ReceivedUntil)?;
    Some((clock.date, days_between(case.cover.today, clock.date)))
}

fn delivered(case: &Case<'_>) -> bool {
    case.in_stage(Status::Delivered) && !case.by_hand()
}

pub(super) const RULES: &[ParcelRule] = &[
    Rule { id: "attempt.failed", when: |case| attempt(case, &[S::FailedAttempt, S::Absent]) },
    Rule { id: "attempt.bad-address", when: |case| attempt(case, &[S::BadAddress]) },
    Rule { id: "attempt.refused", when: |case| attempt(case, &[S::Refused]) },
    Rule { id: "attempt.payment-due", when: |case| attempt(case, &[S::PaymentDue]) },
    Rule { id: "pickup.until", when: |case| pickup(case, true) },
    Rule { id: "pickup.usually-until", when: |case| pickup(case, false) },
    Rule {
        id: "pickup.expired",
        when: |case| {
            (case.is(&[S::PickupExpired]) || pickup_is_over(case))
                .then(|| Finding::new(Urgency::Now).message("delivery-attempt"))
        },
    },
    Rule {
        id: "delivered.check",
        when: |case| {
            let (until, left) = window(case)?;
            let urgency = if left <= CLAIM_SOON_DAYS { Urgency::Act } else { Urgency::Soon };
            (delivered(case) && !case.is_doubtful() && left >= 0).then(|| {
                Finding::new(urgency)
                    .due(Some(until))
                    .message("delivered-not-received")
                    .fact("until", Fact::Date(until))
            })
        },
    },
    Rule {
        id: "delivered.unlinked",
        when: |case| {
            (delivered(case) && !case.is_doubtful() && window(case).is_none())
                .then(|| Finding::new(Urgency::Soon).message("delivered-not-received"))
        },
    },
    Rule {
        id: "delivered.in-doubt",
        when: |case| {
            let doubt = case.state.delivery_in_doubt && !case.by_hand() && case.elsewhere().is_none();
            doubt.then(|| Finding::new(Urgency::Act).due(case.cover.act_by()).message("delivery-unclear"))
        },
    },
    Rule {
        id: "delivered.not-received",
        when: |case| {
            let urgency = match case.cover.act_by() {
                Some(day) if days_between(case.cover.today, day) <= CLAIM_SOON_DAYS => Urgency::Now,
                _ => Urgency::Act,
            };
            case.is_not_received()
                .then(|| Finding::new(urgency).due(case.cover.act_by()).message("delivered-not-received"))
        },
    },
    Rule {
        id: "delivered.partial",
        when: |case| {
            case.is(&[S::PartlyDelivered])
                .then(|| Finding::new(Urgency::Act).due(case.cover.act_by()).message("partial"))
        },
    },
    Rule {
        id: "delivered.inspect",
        when: |case| {
            let (until, left) = window(case)?;
            (case.in_stage(Status::Delivered) && case.by_hand() && left >= 0)
                .then(|| Finding::new(Urgency::Calm).due(Some(until)).fact("until", Fact::Date(until)))
        },
    },
    Rule {
        id: "delivered.window-passed",
        when: |case| {
            let (until, left) = window(case)?;
            (delivered(case) && left < 0).then(|| Finding::new(Urgency::Calm).fact("until", Fact::Date(until)))
        },
    },
];
