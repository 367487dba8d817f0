//! No news: ordinary, longer than usual, worrying, or not to be told because nobody answers.

use super::{Case, Fact, Finding, ParcelRule, Rule, Urgency};
use crate::silence::SilenceLevel;
use crate::status::Status;

/// Stages with their own rules about silence.
fn is_told_elsewhere(case: &Case<'_>) -> bool {
    matches!(case.state.status, Status::Shipped | Status::Customs | Status::Delivered | Status::Returned)
        || case.is(&[crate::status::Substatus::PickupReady])
        || case.is_unknown()
        || case.cover.settled
        || case.by_hand()
}

fn at(case: &Case<'_>, level: SilenceLevel, urgency: Urgency) -> Option<Finding> {
    let about = case.silence.level == level && !is_told_elsewhere(case) && !may_be_there(case);
    about.then(|| with_reason(case, Finding::new(urgency)))
}

/// Why it is probably silent, for the sentence to name.
fn with_reason(case: &Case<'_>, finding: Finding) -> Finding {
    let key = case.silence.reason.trim_start_matches("silence-reason-");
    finding.fact("reason", Fact::Text(key.to_owned()))
}

/// Scans of this service end before the door.
fn may_be_there(case: &Case<'_>) -> bool {
    case.silence.reason == "silence-reason-limited-tracking" && case.silence.level >= SilenceLevel::Watch
}

pub(super) const RULES: &[ParcelRule] = &[
    Rule {
        id: "silence.normal",
        when: |case| {
            let paused = case.silent_days() >= 2;
            at(case, SilenceLevel::Normal, Urgency::Calm).filter(|_| paused && !case.silence.unasked)
        },
    },
    Rule { id: "silence.watch", when: |case| at(case, SilenceLevel::Watch, Urgency::Soon) },
    Rule {
        id: "silence.worrying",
        when: |case| {
            at(case, SilenceLevel::Worrying, Urgency::Act).map(|f| f.message("not-updated").due(case.cover.act_by()))
        },
    },
    Rule {
        id: "silence.lost",
        when: |case| {
            at(case, SilenceLevel::Lost, Urgency::Act).map(|f| f.message("not-updated").due(case.cover.act_by()))
        },
    },
    Rule {
        id: "silence.scans-ended",
        when: |case| {
            let urgency = if case.silence.level >= SilenceLevel::Worrying { Urgency::Act } else { Urgency::Soon };
            (may_be_there(case) && !is_told_elsewhere(case)).then(|| Finding::new(urgency).message("not-updated"))
        },
    },
    Rule { id: "silence.unasked", when: |case| case.silence.unasked.then(|| Finding::new(Urgency::Soon)) },
];
