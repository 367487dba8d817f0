//! When to open a dispute: too early, prepare, now, last day, too late. Never before its time, never after it.

use jiff::civil::Date;

use super::{Cover, CoverRule, Fact, Finding, Rule, Urgency};
use crate::protection::{ClockKind, days_between, plus};
use crate::silence::SilenceLevel;

/// The form of earlier years opened on the eleventh day after shipment; before it a case is refused.
const OPENS_AFTER_DAYS: i64 = 10;
/// With this many days left it is time to gather evidence, to write, and to open.
const PREPARE_DAYS: i64 = 14;
const ENDING_DAYS: i64 = 7;
const NOW_DAYS: i64 = 3;
/// A seller needs some days to grant an extension.
const EXTENSION_DAYS: std::ops::RangeInclusive<i64> = 6..=12;
/// Of a hundred parcels so few come before the day to act.
const UNLIKELY: f64 = 0.1;
/// A parcel that comes in time as probably as this needs no longer protection.
const NO_EXTENSION_FROM: f64 = 0.5;
/// An estimate this near must be replaced by the printed date.
const ESTIMATE_NEAR_DAYS: i64 = 21;

/// Days to the refund date of something that has not come.
fn left(cover: &Cover<'_>) -> Option<i64> {
    cover.days_left().filter(|_| !cover.arrived && !cover.is_case_open())
}

fn when(cover: &Cover<'_>, days: impl Fn(i64) -> bool, urgency: Urgency) -> Option<Finding> {
    left(cover).filter(|left| days(*left)).map(|_| Finding::new(urgency).due(cover.act_by()))
}

/// The first day a case can usually be opened, if it is still to come.
fn opens_on(cover: &Cover<'_>) -> Option<Date> {
    plus(cover.shipped_on?, OPENS_AFTER_DAYS).filter(|day| *day > cover.today)
}

/// Past the refund date: whether the window after it is still open.
fn after_end(cover: &Cover<'_>, open: bool) -> Option<Date> {
    let until = cover.lead(ClockKind::ClaimUntil).map(|clock| clock.date).or(cover.refund_by())?;
    (left(cover)? <= 0 && (cover.today <= until) == open).then_some(until)
}

pub(super) const RULES: &[CoverRule] = &[
    Rule {
        id: "dispute.too-early",
        when: |cover| {
            when(cover, |left| left > PREPARE_DAYS, Urgency::Calm).filter(|_| !cover.settled && !cover.doubtful)
        },
    },
    Rule {
        id: "dispute.prepare",
        when: |cover| when(cover, |left| left > ENDING_DAYS && left <= PREPARE_DAYS, Urgency::Soon),
    },
    Rule {
        id: "dispute.ask-extension",
        when: |cover| {
            when(cover, |left| EXTENSION_DAYS.contains(&left), Urgency::Soon)
                .filter(|_| !cover.settled && cover.in_time.is_none_or(|share| share < NO_EXTENSION_FROM))
                .map(|f| f.message("extension"))
        },
    },
    Rule {
        id: "dispute.ending",
        when: |cover| {
            when(cover, |left| left > NOW_DAYS && left <= ENDING_DAYS, Urgency::Act)
                .map(|f| f.message("protection-ending"))
        },
    },
    Rule {
        id: "dispute.now",
        when: |cover| {
            when(cover, |left| left > 1 && left <= NOW_DAYS, Urgency::Now)
                .map(|f| f.due(Some(cover.today)).message("protection-ending"))
        },
    },
    Rule {
        id: "dispute.last-day",
        when: |cover| {
            when(cover, |left| left == 1, Urgency::Now).map(|f| f.due(Some(cover.today)).message("protection-ending"))
        },
    },
    Rule {
        id: "dispute.after-protection",
        when: |cover| {
            let until = after_end(cover, true)?;
            let until = cover.act_by().map_or(until, |day| day.min(until));
            Some(
                Finding::new(Urgency::Now)
                    .due(Some(until))
                    .fact("until", Fact::Date(until))
                    .message("protection-ending"),
            )
        },
    },
    Rule {
        id: "dispute.too-late",
        when: |cover| {
            let until = after_end(cover, false)?;
            Some(Finding::new(Urgency::Act).fact("until", Fact::Date(until)))
        },
    },
    Rule {
        id: "dispute.payment-provider",
        when: |cover| {
            after_end(cover, false)?;
            let until = cover.lead(ClockKind::PaymentClaimUntil)?.date;
            (cover.today <= until).then(|| Finding::new(Urgency::Act).due(Some(until)).fact("until", Fact::Date(until)))
        },
    },
    Rule {
        id: "dispute.not-open-yet",
        when: |cover| {
            let opens = opens_on(cover).filter(|_| cover.settled && !cover.arrived && !cover.is_case_open())?;
            Some(Finding::new(Urgency::Soon).fact("opens", Fact::Date(opens)))
        },
    },
    Rule {
        id: "dispute.ready",
        when: |cover| {
            let waiting_gains_nothing = cover.settled && !cover.arrived && opens_on(cover).is_none();
            let open = left(cover).is_none_or(|left| left > NOW_DAYS);
            (waiting_gains_nothing && open && !cover.is_case_open())
                .then(|| Finding::new(Urgency::Act).due(cover.act_by()))
        },
    },
    Rule {
        id: "dispute.unlikely",
        when: |cover| {
            let share = cover.in_time.filter(|share| *share < UNLIKELY && cover.silence >= SilenceLevel::Watch)?;
            #[expect(clippy::cast_possible_truncation, reason = "a share of a hundred")]
            let percent = (share * 100.0).round() as i64;
            when(cover, |left| left > ENDING_DAYS, Urgency::Soon)
                .filter(|_| !cover.settled)
                .map(|f| f.fact("percent", Fact::Number(percent)))
        },
    },
    Rule {
        id: "dispute.late-and-silent",
        when: |cover| {
            let silent = cover.silence >= SilenceLevel::Worrying && cover.is_late();
            when(cover, |left| left > NOW_DAYS, Urgency::Act)
                .filter(|_| silent && !cover.settled)
                .map(|f| f.message("protection-ending"))
        },
    },
    Rule {
        id: "protection.unknown",
        when: |cover| {
            let urgency = if cover.silence >= SilenceLevel::Watch { Urgency::Soon } else { Urgency::Calm };
            (!cover.arrived && cover.refund_by().is_none()).then(|| Finding::new(urgency))
        },
    },
    Rule {
        id: "protection.estimated",
        when: |cover| {
            let left = left(cover).filter(|_| cover.is_estimated())?;
            Some(Finding::new(if left <= ESTIMATE_NEAR_DAYS { Urgency::Soon } else { Urgency::Calm }))
        },
    },
    Rule {
        id: "promise.passed",
        when: |cover| {
            let promised = cover.promised_by.filter(|_| cover.is_late() && !cover.arrived)?;
            Some(Finding::new(Urgency::Soon).fact("promised", Fact::Date(promised)))
        },
    },
    Rule {
        id: "promise.coupon",
        when: |cover| {
            let from = cover.lead(ClockKind::CouponFrom)?.date;
            (!cover.arrived && days_between(from, cover.today) >= 0)
                .then(|| Finding::new(Urgency::Soon).fact("from", Fact::Date(from)))
        },
    },
    Rule {
        id: "dispute.seller-answer",
        when: |cover| {
            let by = cover.lead(ClockKind::SellerAnswerBy)?.date;
            let urgency = if cover.today > by { Urgency::Act } else { Urgency::Calm };
            Some(Finding::new(urgency).due(Some(by)).fact("by", Fact::Date(by)))
        },
    },
];
