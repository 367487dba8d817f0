//! An order without a tracking number: being prepared, late, or shipped in silence.

use super::{Fact, Finding, OrderCase, OrderRule, Rule, Urgency};
use crate::protection::{ClockKind, days_between};
use crate::silence::peak;

/// Sellers usually ship within three to ten days; around a closing season within thirty.
const USUAL_DAYS: i64 = 10;
const SEASON_DAYS: i64 = 30;
/// "Wait 24-72 hours": after shipment the number should be there.
const NUMBER_DAYS: i64 = 3;

/// Days of preparation, while the seller has not shipped.
fn preparing(case: &OrderCase<'_>) -> Option<i64> {
    match case.order.shipped_on {
        Some(_) => None,
        None => Some(case.order.placed_on.map_or(0, |placed| days_between(placed, case.cover.today))),
    }
}

/// How long preparation may take before it is slow.
fn usual_days(case: &OrderCase<'_>) -> i64 {
    let closed = case.order.placed_on.and_then(|placed| {
        let last = crate::protection::plus(placed, USUAL_DAYS)?;
        peak::peaks().iter().find(|peak| peak.at == peak::At::Origin && peak.touches(placed, last))
    });
    if closed.is_some() { SEASON_DAYS } else { USUAL_DAYS }
}

fn ship_by_passed(case: &OrderCase<'_>) -> bool {
    case.cover.lead(ClockKind::ShipBy).is_some_and(|clock| case.cover.today > clock.date)
}

/// Days since shipment.
fn shipped(case: &OrderCase<'_>) -> Option<i64> {
    case.order.shipped_on.map(|day| days_between(day, case.cover.today))
}

pub(super) const RULES: &[OrderRule] = &[
    Rule { id: "order.closing-soon", when: |case| super::trouble::closing(case.order.closing_soon?, case.cover.today) },
    Rule {
        id: "order.preparing",
        when: |case| {
            let days = preparing(case)?;
            (days <= usual_days(case) && !ship_by_passed(case)).then(|| {
                let finding = Finding::new(Urgency::Calm).fact("days", Fact::Number(days.max(0)));
                finding.due(case.cover.lead(ClockKind::ShipBy).map(|clock| clock.date))
            })
        },
    },
    Rule {
        id: "order.slow",
        when: |case| {
            let days = preparing(case)?;
            (days > usual_days(case) && !ship_by_passed(case))
                .then(|| Finding::new(Urgency::Soon).message("not-shipped"))
        },
    },
    Rule {
        id: "order.not-shipped-in-time",
        when: |case| {
            preparing(case)?;
            let by = case.cover.lead(ClockKind::ShipBy)?.date;
            ship_by_passed(case).then(|| Finding::new(Urgency::Act).message("not-shipped").fact("by", Fact::Date(by)))
        },
    },
    Rule { id: "order.number-soon", when: |case| (shipped(case)? <= NUMBER_DAYS).then(|| Finding::new(Urgency::Calm)) },
    Rule {
        id: "order.number-missing",
        when: |case| {
            (shipped(case)? > NUMBER_DAYS)
                .then(|| Finding::new(Urgency::Act).message("number-missing").due(case.cover.act_by()))
        },
    },
];
