//! What the shipping method lets one expect, after the guide's table of methods.

use super::{Case, Fact, Finding, ParcelRule, Rule, Urgency};
use crate::protection::days_between;
use crate::silence::method::{self, BestFor, Method, Tracking};
use crate::status::Status;

/// The method, and the days since shipment, of a parcel that is still expected.
fn expected(case: &Case<'_>) -> Option<(&'static Method, i64)> {
    let method = method::named(case.facts.service.as_deref()?)?;
    let awaited = !case.cover.arrived && !case.cover.settled && case.state.status != Status::Delivered;
    let days = days_between(case.cover.shipped_on?, case.cover.today);
    awaited.then_some((method, days))
}

fn told(method: &Method, urgency: Urgency) -> Finding {
    let tracking = match method.tracking {
        Tracking::Detailed => "detailed",
        Tracking::Good => "good",
        Tracking::Varies => "varies",
        Tracking::Limited => "limited",
    };
    let best_for = match method.best_for {
        BestFor::Regular => "regular",
        BestFor::LowCost => "low-cost",
        BestFor::TimeSensitive => "time-sensitive",
        BestFor::Small => "small",
        BestFor::Budget => "budget",
        BestFor::Urgent => "urgent",
    };
    Finding::new(urgency)
        .fact("method", Fact::Text(method.name.clone()))
        .fact("from", Fact::Number(i64::from(method.days.0)))
        .fact("to", Fact::Number(i64::from(method.days.1)))
        .fact("tracking", Fact::Text(tracking.to_owned()))
        .fact("best_for", Fact::Text(best_for.to_owned()))
}

pub(super) const RULES: &[ParcelRule] = &[
    Rule {
        id: "method.expect",
        when: |case| {
            let (method, days) = expected(case)?;
            (days <= i64::from(method.days.1)).then(|| told(method, Urgency::Calm))
        },
    },
    Rule {
        id: "method.overdue",
        when: |case| {
            let (method, days) = expected(case)?;
            (days > i64::from(method.days.1))
                .then(|| told(method, Urgency::Soon).fact("since_shipment", Fact::Number(days)))
        },
    },
];
