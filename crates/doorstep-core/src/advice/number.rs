//! The number itself: not known yet, not valid, made but never scanned.

use super::{Case, Fact, Finding, ParcelRule, Rule, Urgency};
use crate::check::Outcome;
use crate::silence::SilenceLevel;
use crate::status::{Status, Substatus};

/// "Wait 24-72 hours after shipment": so many days an unknown number is ordinary.
const FRESH_DAYS: i64 = 3;
/// "If the number still does not work after several days."
const SEVERAL_DAYS: i64 = 7;

/// Days since shipment, or since the number is known to us.
fn age(case: &Case<'_>) -> i64 {
    let added = crate::protection::today(case.facts.added_at);
    let since = case.cover.shipped_on.map_or(added, |shipped| shipped.min(added));
    crate::protection::days_between(since, case.cover.today)
}

fn is_label(case: &Case<'_>) -> bool {
    case.in_stage(Status::Shipped)
}

/// Whether a source says that this cannot be one of its numbers.
fn is_refused(case: &Case<'_>) -> bool {
    case.is_unknown() && case.facts.checks.iter().any(|check| check.outcome == Outcome::BadNumber)
}

pub(super) const RULES: &[ParcelRule] = &[
    Rule {
        id: "number.fresh",
        when: |case| {
            (case.is_unknown() && !is_refused(case) && age(case) < FRESH_DAYS).then(|| Finding::new(Urgency::Calm))
        },
    },
    Rule {
        id: "number.invalid",
        when: |case| {
            let age = age(case);
            let urgency = if age < SEVERAL_DAYS { Urgency::Soon } else { Urgency::Act };
            (case.is_unknown() && age >= FRESH_DAYS).then(|| {
                Finding::new(urgency).message("number-invalid").due(case.cover.act_by()).fact("days", Fact::Number(age))
            })
        },
    },
    Rule { id: "number.mistyped", when: |case| is_refused(case).then(|| Finding::new(Urgency::Act)) },
    Rule {
        id: "label.fresh",
        when: |case| {
            (is_label(case) && case.silence.level == SilenceLevel::Normal).then(|| Finding::new(Urgency::Calm))
        },
    },
    Rule {
        id: "label.never-scanned",
        when: |case| {
            let urgency = match case.silence.level {
                SilenceLevel::Normal => return None,
                SilenceLevel::Watch => Urgency::Soon,
                SilenceLevel::Worrying | SilenceLevel::Lost => Urgency::Act,
            };
            is_label(case).then(|| Finding::new(urgency).message("not-updated").due(case.cover.act_by()))
        },
    },
    Rule {
        id: "label.collection-failed",
        when: |case| case.is(&[Substatus::PickupFailed]).then(|| Finding::new(Urgency::Soon).message("not-updated")),
    },
    Rule {
        id: "label.cancelled",
        when: |case| {
            case.is(&[Substatus::Cancelled])
                .then(|| Finding::new(Urgency::Act).message("not-updated").due(case.cover.act_by()))
        },
    },
];
