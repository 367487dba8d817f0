//! Every clock of an order: which date, where it was read, how sure it is.

use std::sync::LazyLock;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp, Unit};
use regex::Regex;

use crate::country::Country;
use crate::judge::OrderFacts;

/// What runs out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ClockKind {
    /// The seller must ship by this day, or the order is cancelled.
    ShipBy,
    /// Money back if not delivered before this day (the end of Buyer Protection for delivery).
    RefundBy,
    /// A coupon for delay can be asked for from this day.
    CouponFrom,
    /// Last usual day to open a case after protection ended.
    ClaimUntil,
    /// Last day to open a case after receipt.
    ReceivedUntil,
    /// The seller must answer a case by this day.
    SellerAnswerBy,
    /// A pickup point keeps the parcel until this day.
    PickupUntil,
    /// The seller promised delivery by this day.
    PromisedBy,
    /// The payment provider's own dispute window ends.
    PaymentClaimUntil,
}

impl ClockKind {
    /// Every kind.
    pub const ALL: &'static [ClockKind] = &[
        ClockKind::ShipBy,
        ClockKind::RefundBy,
        ClockKind::CouponFrom,
        ClockKind::ClaimUntil,
        ClockKind::ReceivedUntil,
        ClockKind::SellerAnswerBy,
        ClockKind::PickupUntil,
        ClockKind::PromisedBy,
        ClockKind::PaymentClaimUntil,
    ];

    /// The stable name used in SQL, API and CLI, for example `refund_by`.
    pub const fn slug(self) -> &'static str {
        match self {
            ClockKind::ShipBy => "ship_by",
            ClockKind::RefundBy => "refund_by",
            ClockKind::CouponFrom => "coupon_from",
            ClockKind::ClaimUntil => "claim_until",
            ClockKind::ReceivedUntil => "received_until",
            ClockKind::SellerAnswerBy => "seller_answer_by",
            ClockKind::PickupUntil => "pickup_until",
            ClockKind::PromisedBy => "promised_by",
            ClockKind::PaymentClaimUntil => "payment_claim_until",
        }
    }

    /// The kind with this slug.
    pub fn from_slug(slug: &str) -> Option<ClockKind> {
        ClockKind::ALL.iter().copied().find(|k| k.slug() == slug)
    }
}

/// How a clock's date came about. A printed date always beats a computed one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ClockCertainty {
    /// Computed from other dates by a rule of thumb; shown as an estimate.
    Estimated,
    /// Typed in by the user.
    Stated,
    /// Read where AliExpress or the carrier printed it.
    Printed,
}

impl ClockCertainty {
    /// `printed`, `stated` or `estimated`.
    pub const fn slug(self) -> &'static str {
        match self {
            ClockCertainty::Printed => "printed",
            ClockCertainty::Stated => "stated",
            ClockCertainty::Estimated => "estimated",
        }
    }

    /// The certainty with this slug.
    pub fn from_slug(slug: &str) -> Option<ClockCertainty> {
        Some(match slug {
            "printed" => ClockCertainty::Printed,
            "stated" => ClockCertainty::Stated,
            "estimated" => ClockCertainty::Estimated,
            _ => return None,
        })
    }
}

/// One reading of one clock. Several readings of a kind are kept; the earliest leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clock {
    /// What runs out.
    pub kind: ClockKind,
    /// The day. AliExpress' days end at midnight in California.
    pub date: Date,
    /// How it came about.
    pub certainty: ClockCertainty,
    /// Where it was read: `order page`, `tracking page`, `mail`, `you`, `rule: shipped + 60 days`...
    pub source: String,
    /// The sentence as printed, word for word.
    pub printed: Option<String>,
    /// When it was read.
    pub captured_at: Timestamp,
}

/// AliExpress' days end at midnight there. Source: AliExpress help text ("deadline of the delivery time (PST)").
static PLATFORM_ZONE: LazyLock<TimeZone> =
    LazyLock::new(|| TimeZone::get("America/Los_Angeles").expect("the zones are compiled in"));
/// Days before the refund date by which to act.
const ACT_MARGIN_DAYS: i64 = 3;
/// Days after the refund date in which a case can usually still be opened. Source: AliExpress help texts 2020-22.
const CLAIM_DAYS: i64 = 15;
/// Days after receipt in which a case can be opened. Source: AliExpress mail of 2023-12; Brazil: order page of 2026-09.
const RECEIVED_DAYS: i64 = 15;
const RECEIVED_DAYS_BRAZIL: i64 = 7;
/// Where nothing is printed: what protection usually lasts from shipment.
const ESTIMATED_DAYS: i64 = 60;
/// Days in which a seller must answer a dispute. Source: AliExpress help texts and seller rules 2020-22.
const ANSWER_DAYS: i64 = 5;
/// PayPal's own window from payment. Source: AliExpress help text 2020-22.
const PAYPAL_DAYS: i64 = 180;
/// The source of a promise that is the carrier's own estimate.
pub const CARRIERS_ESTIMATE: &str = "carrier's estimate";
/// What a pickup point usually keeps a parcel, where no day is printed.
const PICKUP_DAYS: i64 = 7;

/// What the clocks of a parcel depend on beside the readings.
#[derive(Clone, Debug, Default)]
pub struct Circumstances {
    /// Country of delivery.
    pub destination: Option<Country>,
    /// Day of the delivery scan.
    pub delivered_on: Option<Date>,
    /// Day the parcel came to a pickup point, and the words of that scan.
    pub waiting_since: Option<(Date, String)>,
    /// The carrier's own estimate, last day.
    pub estimated_by: Option<Date>,
    /// The day the user opened a dispute.
    pub disputed_on: Option<Date>,
    /// When these were learnt.
    pub known_at: Timestamp,
}

/// Every clock of these orders and of this parcel: first the one that leads of each kind, then the history.
pub fn clocks(orders: &[OrderFacts], circumstances: &Circumstances) -> Vec<Clock> {
    let mut leading: Vec<Clock> = Vec::new();
    let computed: Vec<Clock> =
        orders.iter().flat_map(|order| computed(order, circumstances)).chain(of_the_way(circumstances)).collect();
    for &kind in ClockKind::ALL {
        let reckoned = || computed.iter().filter(|clock| clock.kind == kind);
        let printed = reckoned().filter(|clock| clock.certainty > ClockCertainty::Estimated);
        let read = orders.iter().filter_map(|order| standing(&order.clocks, kind)).chain(printed);
        let lead = earliest(read).or_else(|| earliest(reckoned()));
        leading.extend(lead.cloned());
    }
    let mut history: Vec<Clock> = orders.iter().flat_map(|order| order.clocks.clone()).collect();
    for lead in &leading {
        if let Some(place) = history.iter().position(|clock| clock == lead) {
            history.remove(place);
        }
    }
    history.sort_by(|a, b| (a.kind, b.captured_at, a.date).cmp(&(b.kind, a.captured_at, b.date)));
    leading.extend(history);
    leading
}

/// The clock of a kind that leads: the first in a list made by [`clocks`].
pub fn lead(clocks: &[Clock], kind: ClockKind) -> Option<&Clock> {
    clocks.iter().find(|clock| clock.kind == kind)
}

/// The reading that stands for one order: of each place the newest, of several places the earliest date. A newer reading
/// of the same place replaces the older one (an extension); another place never makes it later.
fn standing(clocks: &[Clock], kind: ClockKind) -> Option<&Clock> {
    let of_kind = || clocks.iter().filter(move |clock| clock.kind == kind);
    let replaced = |clock: &Clock| {
        of_kind().any(|other| {
            other.source == clock.source
                && (other.captured_at > clock.captured_at
                    || (other.captured_at == clock.captured_at && other.date < clock.date))
        })
    };
    let current = || of_kind().filter(|clock| !replaced(clock));
    earliest(current().filter(|clock| clock.certainty > ClockCertainty::Estimated)).or_else(|| earliest(current()))
}

fn earliest<'a>(clocks: impl Iterator<Item = &'a Clock>) -> Option<&'a Clock> {
    clocks.min_by(|a, b| (a.date, b.certainty, &a.source).cmp(&(b.date, a.certainty, &b.source)))
}

/// Days after a receipt in which a case can be opened there, and the rule's name.
fn after_receipt(destination: Option<Country>) -> (i64, &'static str) {
    match destination.is_some_and(|country| country.code() == "BR") {
        true => (RECEIVED_DAYS_BRAZIL, "rule: delivered + 7 days (Brazil)"),
        false => (RECEIVED_DAYS, "rule: delivered + 15 days"),
    }
}

/// Last day to report what was wrong with a parcel delivered on this day.
pub(crate) fn received_until(delivered_on: Date, destination: Option<Country>) -> Option<Date> {
    plus(delivered_on, after_receipt(destination).0)
}

/// What follows from an order's own dates.
fn computed(order: &OrderFacts, circumstances: &Circumstances) -> Vec<Clock> {
    let printed_refund = standing(&order.clocks, ClockKind::RefundBy);
    let estimate = order.shipped_on.and_then(|shipped| {
        rule(ClockKind::RefundBy, shipped, ESTIMATED_DAYS, "rule: shipped + 60 days", circumstances.known_at)
    });
    let refund = printed_refund.or(estimate.as_ref());
    let claim = refund.and_then(|refund| {
        rule(ClockKind::ClaimUntil, refund.date, CLAIM_DAYS, "rule: refund date + 15 days", refund.captured_at)
    });
    let (days, name) = after_receipt(circumstances.destination);
    let received = circumstances
        .delivered_on
        .and_then(|day| rule(ClockKind::ReceivedUntil, day, days, name, circumstances.known_at));
    let by_paypal = order.paid_by.as_deref().is_some_and(|name| name.to_lowercase().contains("paypal"));
    let payment = order.paid_on.filter(|_| by_paypal).and_then(|paid| {
        rule(ClockKind::PaymentClaimUntil, paid, PAYPAL_DAYS, "rule: PayPal, paid + 180 days", circumstances.known_at)
    });
    estimate.into_iter().chain(claim).chain(received).chain(payment).collect()
}

/// What follows from the parcel's way.
fn of_the_way(circumstances: &Circumstances) -> impl Iterator<Item = Clock> {
    let pickup = circumstances.waiting_since.as_ref().and_then(|(since, words)| match day_in(words, *since) {
        Some(date) => Some(Clock {
            kind: ClockKind::PickupUntil,
            date,
            certainty: ClockCertainty::Printed,
            source: "tracking".to_owned(),
            printed: Some(words.clone()),
            captured_at: circumstances.known_at,
        }),
        None => rule(
            ClockKind::PickupUntil,
            *since,
            PICKUP_DAYS,
            "rule: arrived at the pickup point + 7 days",
            circumstances.known_at,
        ),
    });
    let promise = circumstances.estimated_by.map(|date| Clock {
        kind: ClockKind::PromisedBy,
        date,
        certainty: ClockCertainty::Printed,
        source: CARRIERS_ESTIMATE.to_owned(),
        printed: None,
        captured_at: circumstances.known_at,
    });
    let answer = circumstances.disputed_on.and_then(|day| {
        rule(ClockKind::SellerAnswerBy, day, ANSWER_DAYS, "rule: dispute opened + 5 days", circumstances.known_at)
    });
    pickup.into_iter().chain(promise).chain(answer)
}

fn rule(kind: ClockKind, from: Date, days: i64, name: &str, captured_at: Timestamp) -> Option<Clock> {
    Some(Clock {
        kind,
        date: plus(from, days)?,
        certainty: ClockCertainty::Estimated,
        source: name.to_owned(),
        printed: None,
        captured_at,
    })
}

/// `date` and so many days; `None` beyond the calendar.
pub fn plus(date: Date, days: i64) -> Option<Date> {
    date.checked_add(Span::new().try_days(days).ok()?).ok()
}

/// A day written in the words of a scan that can be the end of a wait begun on `since`: `until 12.10.2026`,
/// `2026-10-12`, `12/10/2026`. Where day and month could be swapped, the earlier plausible day.
fn day_in(words: &str, since: Date) -> Option<Date> {
    static ISO: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"\b(\d{4})-(\d{2})-(\d{2})\b").expect("constant"));
    static SHORT: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"\b(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b").expect("constant"));
    let date =
        |year: &str, month: &str, day: &str| Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok();
    let iso = ISO.captures_iter(words).filter_map(|c| date(&c[1], &c[2], &c[3]));
    let short = SHORT.captures_iter(words).flat_map(|c| [date(&c[3], &c[2], &c[1]), date(&c[3], &c[1], &c[2])]);
    let latest = plus(since, 60)?;
    iso.chain(short.flatten()).filter(|day| *day > since && *day <= latest).min()
}

/// The moment a day of AliExpress begins; a refund date has passed when it does.
pub fn begins(date: Date) -> Timestamp {
    date.to_zoned(PLATFORM_ZONE.clone()).map_or(Timestamp::MAX, |zoned| zoned.timestamp())
}

/// Today, as AliExpress counts its days.
pub fn today(now: Timestamp) -> Date {
    PLATFORM_ZONE.to_datetime(now).date()
}

/// Whole days from `from` to `to`; negative if `to` is earlier.
pub fn days_between(from: Date, to: Date) -> i64 {
    from.until((Unit::Day, to)).map_or(0, |span| i64::from(span.get_days()))
}

/// The day to have acted by, for a refund date: three days before it.
pub fn act_by(refund_by: Date) -> Date {
    plus(refund_by, -ACT_MARGIN_DAYS).unwrap_or(refund_by)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn clock(kind: ClockKind, day: &str, source: &str, read: &str) -> Clock {
        Clock {
            kind,
            date: date(day),
            certainty: if source == "you" { ClockCertainty::Stated } else { ClockCertainty::Printed },
            source: source.to_owned(),
            printed: None,
            captured_at: read.parse().unwrap(),
        }
    }

    fn order(clocks: Vec<Clock>) -> OrderFacts {
        OrderFacts { shipped_on: Some(date("2026-06-01")), clocks, ..OrderFacts::default() }
    }

    fn leading(
        orders: &[OrderFacts],
        circumstances: &Circumstances,
        kind: ClockKind,
    ) -> Option<(String, &'static str)> {
        let clocks = clocks(orders, circumstances);
        lead(&clocks, kind).map(|clock| (clock.date.to_string(), clock.certainty.slug()))
    }

    const FIRST: &str = "2026-06-02T00:00:00Z";
    const LATER: &str = "2026-06-20T00:00:00Z";

    #[test]
    fn which_reading_leads() {
        use ClockKind::RefundBy;
        // (what it shows, readings of one order, what leads)
        let cases: &[(&str, &[Clock], (&str, &str))] = &[
            ("nothing printed: shipped and 60 days", &[], ("2026-07-31", "estimated")),
            (
                "printed beats computed, also if later",
                &[clock(RefundBy, "2026-08-20", "order page", FIRST)],
                ("2026-08-20", "printed"),
            ),
            (
                "of two places the earlier",
                &[
                    clock(RefundBy, "2026-09-04", "order page", FIRST),
                    clock(RefundBy, "2026-09-03", "tracking page", LATER),
                ],
                ("2026-09-03", "printed"),
            ),
            (
                "of one place the newer: an extension",
                &[
                    clock(RefundBy, "2026-09-04", "order page", FIRST),
                    clock(RefundBy, "2026-09-14", "order page", LATER),
                ],
                ("2026-09-14", "printed"),
            ),
            (
                "an extension told by the user alone does not undo what is printed",
                &[clock(RefundBy, "2026-09-04", "order page", FIRST), clock(RefundBy, "2026-09-14", "you", LATER)],
                ("2026-09-04", "printed"),
            ),
            (
                "read twice at once: the earlier",
                &[
                    clock(RefundBy, "2026-09-14", "order page", FIRST),
                    clock(RefundBy, "2026-09-04", "order page", FIRST),
                ],
                ("2026-09-04", "printed"),
            ),
        ];
        for (what, clocks, (day, certainty)) in cases {
            let found = leading(&[order(clocks.to_vec())], &Circumstances::default(), RefundBy);
            assert_eq!(found, Some(((*day).to_owned(), *certainty)), "{what}");
        }
    }

    #[test]
    fn the_history_is_kept_behind_what_leads() {
        let readings = vec![
            clock(ClockKind::RefundBy, "2026-09-04", "order page", FIRST),
            clock(ClockKind::RefundBy, "2026-09-14", "order page", LATER),
        ];
        let all = clocks(&[order(readings.clone())], &Circumstances::default());
        let refund: Vec<&Clock> = all.iter().filter(|clock| clock.kind == ClockKind::RefundBy).collect();
        assert_eq!(refund, [&readings[1], &readings[0]]);
    }

    #[test]
    fn of_several_orders_the_earliest_leads() {
        let orders = [
            order(vec![clock(ClockKind::RefundBy, "2026-09-04", "order page", LATER)]),
            order(vec![clock(ClockKind::RefundBy, "2026-08-30", "order page", FIRST)]),
        ];
        let found = leading(&orders, &Circumstances::default(), ClockKind::RefundBy);
        assert_eq!(found, Some(("2026-08-30".to_owned(), "printed")));
    }

    #[test]
    fn what_is_computed_is_labelled_an_estimate() {
        let paid = OrderFacts {
            paid_on: Some(date("2026-06-01")),
            paid_by: Some("PayPal".to_owned()),
            ..order(vec![clock(ClockKind::RefundBy, "2026-09-04", "order page", FIRST)])
        };
        let mut circumstances = Circumstances { delivered_on: Some(date("2026-07-01")), ..Circumstances::default() };
        let day =
            |circumstances: &Circumstances, kind| leading(std::slice::from_ref(&paid), circumstances, kind).unwrap();
        assert_eq!(day(&circumstances, ClockKind::ClaimUntil), ("2026-09-19".to_owned(), "estimated"));
        assert_eq!(day(&circumstances, ClockKind::ReceivedUntil), ("2026-07-16".to_owned(), "estimated"));
        assert_eq!(day(&circumstances, ClockKind::PaymentClaimUntil), ("2026-11-28".to_owned(), "estimated"));
        circumstances.destination = Country::from_code("BR");
        assert_eq!(day(&circumstances, ClockKind::ReceivedUntil), ("2026-07-08".to_owned(), "estimated"));
    }

    #[test]
    fn a_pickup_point_prints_its_last_day_or_it_is_estimated() {
        let until = |words: &str| {
            let circumstances = Circumstances {
                waiting_since: Some((date("2026-06-16"), words.to_owned())),
                ..Circumstances::default()
            };
            leading(&[], &circumstances, ClockKind::PickupUntil).unwrap()
        };
        assert_eq!(until("Ready for pickup until 2026-06-30"), ("2026-06-30".to_owned(), "printed"));
        assert_eq!(until("Abholbereit bis 26.06.2026"), ("2026-06-26".to_owned(), "printed"));
        // Day and month could be swapped: the one that can be meant.
        assert_eq!(until("Collect by 07/01/2026"), ("2026-07-01".to_owned(), "printed"));
        assert_eq!(until("Collect by 30.02.2026"), ("2026-06-23".to_owned(), "estimated"));
        assert_eq!(until("Ready for pickup since 2026-06-10"), ("2026-06-23".to_owned(), "estimated"));
        assert_eq!(until("Ready"), ("2026-06-23".to_owned(), "estimated"));
    }

    #[test]
    fn days_begin_in_california() {
        // In summer seven hours behind, in winter eight.
        assert_eq!(begins(date("2026-09-04")).to_string(), "2026-09-04T07:00:00Z");
        assert_eq!(begins(date("2026-12-04")).to_string(), "2026-12-04T08:00:00Z");
        assert_eq!(today("2026-09-04T06:59:59Z".parse().unwrap()), date("2026-09-03"));
        assert_eq!(today("2026-09-04T07:00:00Z".parse().unwrap()), date("2026-09-04"));
        assert_eq!(act_by(date("2026-09-04")), date("2026-09-01"));
        assert_eq!(days_between(date("2026-09-04"), date("2026-09-01")), -3);
        assert_eq!(plus(Date::MAX, 1), None);
    }
}
