//! What each stage means and asks for, when nothing is wrong: one rule for each row of the guide's table of statuses.

use super::{Case, Finding, ParcelRule, Rule, Urgency};
use crate::status::{Status, Substatus};

fn calm(case: &Case<'_>, status: Status) -> Option<Finding> {
    case.in_stage(status).then(|| Finding::new(Urgency::Calm))
}

pub(super) const RULES: &[ParcelRule] = &[
    Rule { id: "status.order-placed", when: |case| calm(case, Status::OrderPlaced) },
    Rule { id: "status.processing", when: |case| calm(case, Status::Processing) },
    Rule { id: "status.shipped", when: |case| calm(case, Status::Shipped) },
    Rule { id: "status.accepted", when: |case| calm(case, Status::Accepted) },
    Rule { id: "status.departed-origin", when: |case| calm(case, Status::DepartedOrigin) },
    Rule { id: "status.transit", when: |case| calm(case, Status::Transit) },
    Rule { id: "status.arrived-destination", when: |case| calm(case, Status::ArrivedDestination) },
    Rule { id: "status.customs", when: |case| calm(case, Status::Customs) },
    Rule {
        id: "status.out-for-delivery",
        when: |case| calm(case, Status::OutForDelivery).filter(|_| !case.is(&[Substatus::PickupReady])),
    },
    Rule { id: "status.delivered", when: |case| calm(case, Status::Delivered) },
    Rule { id: "status.returned", when: |case| calm(case, Status::Returned) },
    Rule { id: "status.exception", when: |case| calm(case, Status::Exception) },
    // Nothing readable yet: either no event at all, or none in words Doorstep knows.
    Rule {
        id: "status.no-scan",
        when: |case| {
            (case.in_stage(Status::Unrecognised) && case.state.timeline.is_empty()).then(|| Finding::new(Urgency::Calm))
        },
    },
    Rule {
        id: "status.unread",
        when: |case| {
            (case.in_stage(Status::Unrecognised) && !case.state.timeline.is_empty())
                .then(|| Finding::new(Urgency::Calm))
        },
    },
    Rule { id: "status.marked-by-you", when: |case| case.by_hand().then(|| Finding::new(Urgency::Calm)) },
];
