//! At customs: waiting, held, papers, money, refused.

use super::{Case, Finding, ParcelRule, Rule, Urgency};
use crate::silence::SilenceLevel;
use crate::status::Substatus as S;

/// A request that lies so many days is about to cost the parcel.
const ANSWER_DAYS: i64 = 5;

fn request(case: &Case<'_>, kind: S) -> Option<Finding> {
    let urgency = if case.silent_days() >= ANSWER_DAYS { Urgency::Now } else { Urgency::Act };
    case.is(&[kind]).then(|| Finding::new(urgency).message("customs-request"))
}

pub(super) const RULES: &[ParcelRule] = &[
    Rule {
        id: "customs.long",
        when: |case| {
            let urgency = match case.silence.level {
                SilenceLevel::Normal => return None,
                SilenceLevel::Watch => Urgency::Soon,
                SilenceLevel::Worrying | SilenceLevel::Lost => Urgency::Act,
            };
            case.is(&[S::CustomsProcessing, S::CustomsHeld])
                .then(|| Finding::new(urgency).message("customs").due(case.cover.act_by()))
        },
    },
    Rule {
        id: "customs.held",
        when: |case| case.is(&[S::CustomsHeld]).then(|| Finding::new(Urgency::Soon).message("customs-request")),
    },
    Rule { id: "customs.info-required", when: |case| request(case, S::CustomsInfoRequired) },
    Rule { id: "customs.payment-due", when: |case| request(case, S::CustomsPaymentDue) },
    Rule {
        id: "customs.rejected",
        when: |case| {
            case.is(&[S::CustomsRejected])
                .then(|| Finding::new(Urgency::Act).message("customs").due(case.cover.act_by()))
        },
    },
];
