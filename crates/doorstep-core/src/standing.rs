//! Where an order stands, by what is known of its parcels; and which of the things that need the buyer comes first.

use std::cmp::Reverse;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::advice::{Advice, Urgency};
use crate::judge::{Closed, OrderFacts, judge_order};
use crate::protection;
use crate::status::Status;

/// How far an order has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// No parcel of it is known.
    NoParcel,
    /// A parcel of it is on its way.
    Moving,
    /// A parcel of it is out for delivery.
    Arriving,
    /// All of its parcels came, went back or were closed; or nothing is expected of it any more.
    Done,
}

impl Stage {
    /// Every stage.
    pub const ALL: &'static [Stage] = &[Stage::NoParcel, Stage::Moving, Stage::Arriving, Stage::Done];

    /// The stable name used in SQL, addresses and API.
    pub const fn slug(self) -> &'static str {
        match self {
            Stage::NoParcel => "no_parcel",
            Stage::Moving => "moving",
            Stage::Arriving => "arriving",
            Stage::Done => "done",
        }
    }

    /// The stage with this slug.
    pub fn from_slug(slug: &str) -> Option<Stage> {
        Stage::ALL.iter().copied().find(|stage| stage.slug() == slug)
    }
}

/// What was concluded of one parcel of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfParcel {
    /// Its stage; `None` until it is judged.
    pub status: Option<Status>,
    /// Set when the buyer closed it.
    pub closed: Option<Closed>,
    /// How pressing its first advice is.
    pub urgency: Urgency,
    /// The day by which to act.
    pub act_by: Option<Date>,
}

impl OfParcel {
    fn stage(self) -> Stage {
        match self.status {
            _ if self.closed.is_some() => Stage::Done,
            Some(Status::Delivered | Status::Returned) => Stage::Done,
            Some(Status::OutForDelivery) => Stage::Arriving,
            _ => Stage::Moving,
        }
    }
}

/// Where an order stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// How far it has come.
    pub stage: Stage,
    /// How pressing the most pressing thing about it is.
    pub urgency: Urgency,
    /// The day by which to act.
    pub act_by: Option<Date>,
    /// When this may change though nothing new is heard.
    pub until: Timestamp,
}

/// Whether nothing is expected of an order, by AliExpress' word for its state: it ended, or was not paid. The words are those
/// that imports write down, and those of AliExpress' order pages.
pub fn is_idle(status: Option<&str>) -> bool {
    const IDLE: &[&str] =
        &["to_pay", "completed", "closed", "canceled", "cancelled", "finished", "awaiting payment", "to pay"];
    status.is_some_and(|status| IDLE.contains(&status.trim().to_lowercase().as_str()))
}

/// What an order itself asks for. With a parcel, the parcel's judgement says it; of an order that ended nothing is asked.
pub fn advice(order: &OrderFacts, status: Option<&str>, parcels: usize, now: Timestamp) -> Vec<Advice> {
    if parcels > 0 || is_idle(status) { Vec::new() } else { judge_order(order, now) }
}

/// Where an order stands: by the most pressing of its parcels, or by itself where none is known.
pub fn stand(order: &OrderFacts, status: Option<&str>, parcels: &[OfParcel], now: Timestamp) -> Standing {
    let pressing = parcels.iter().min_by_key(|parcel| (Reverse(parcel.urgency), parcel.act_by.unwrap_or(Date::MAX)));
    if let Some(pressing) = pressing {
        let open = parcels.iter().map(|parcel| parcel.stage()).filter(|stage| *stage != Stage::Done);
        return Standing {
            stage: open.max().unwrap_or(Stage::Done),
            urgency: pressing.urgency,
            act_by: pressing.act_by,
            // Its parcels are judged in their own time.
            until: Timestamp::MAX,
        };
    }
    if is_idle(status) {
        return Standing { stage: Stage::Done, urgency: Urgency::Calm, act_by: None, until: Timestamp::MAX };
    }
    let advice = judge_order(order, now);
    let first = advice.first();
    let tomorrow = protection::plus(protection::today(now), 1).map_or(Timestamp::MAX, protection::begins);
    Standing {
        stage: Stage::NoParcel,
        urgency: first.map_or(Urgency::Calm, |advice| advice.urgency),
        act_by: first.filter(|advice| advice.urgency > Urgency::Calm).and_then(|advice| advice.due),
        until: tomorrow,
    }
}

/// What is at stake in something that needs the buyer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stake {
    /// How pressing it is.
    pub urgency: Urgency,
    /// Roughly how many US dollars may be lost; `None` where no price is known.
    pub worth: Option<f64>,
    /// The day by which to act.
    pub act_by: Option<Date>,
}

/// What an order without a known price is taken to be worth, so that it is neither first nor last for that.
const TYPICAL_WORTH: f64 = 20.0;
/// How long something without a day may wait, compared with what has one.
const NO_DAY: i64 = 30;

impl Stake {
    /// Money at risk, for each day that is left to save it: the higher, the sooner it is told.
    fn pressure(self, today: Date) -> f64 {
        let left = self.act_by.map_or(NO_DAY, |day| protection::days_between(today, day));
        // A day that is over presses as today does: more would put what is lost before what can be saved.
        self.worth.unwrap_or(TYPICAL_WORTH) / (left.clamp(0, 365) + 1) as f64
    }
}

/// Sorts what needs the buyer: first what is lost if nothing is done now, then by money at risk and days left. What is equal
/// keeps its order.
pub fn rank<T>(things: &mut [T], today: Date, stake: impl Fn(&T) -> Stake) {
    things.sort_by(|one, other| {
        let (one, other) = (stake(one), stake(other));
        let pressure = other.pressure(today).total_cmp(&one.pressure(today));
        other.urgency.cmp(&one.urgency).then(pressure).then(one.act_by.cmp(&other.act_by))
    });
}

/// Roughly what an amount is in US dollars, to compare amounts of several currencies by size. Never shown: rates change, and
/// these are rounded reference rates of the European Central Bank of mid 2025 (for UAH, SAR, CLP, COP, PEN and RUB those of the
/// countries' own central banks).
pub fn rough_dollars(amount: &str, currency: &str) -> Option<f64> {
    const RATES: &[(&str, f64)] = &[
        ("USD", 1.0),
        ("EUR", 1.15),
        ("GBP", 1.35),
        ("CHF", 1.2),
        ("AUD", 0.65),
        ("NZD", 0.6),
        ("CAD", 0.73),
        ("BRL", 0.18),
        ("MXN", 0.053),
        ("CLP", 0.0011),
        ("COP", 0.00025),
        ("PEN", 0.28),
        ("PLN", 0.27),
        ("CZK", 0.047),
        ("HUF", 0.0029),
        ("RON", 0.23),
        ("SEK", 0.105),
        ("NOK", 0.099),
        ("DKK", 0.155),
        ("TRY", 0.025),
        ("ILS", 0.29),
        ("SAR", 0.27),
        ("UAH", 0.024),
        ("RUB", 0.0125),
        ("JPY", 0.0068),
        ("KRW", 0.00072),
        ("CNY", 0.14),
        ("HKD", 0.13),
        ("SGD", 0.78),
        ("INR", 0.0117),
        ("THB", 0.031),
        ("IDR", 0.000061),
        ("PHP", 0.0177),
        ("MYR", 0.235),
        ("ZAR", 0.056),
    ];
    let (_, rate) = RATES.iter().find(|(code, _)| code.eq_ignore_ascii_case(currency))?;
    amount.parse::<f64>().ok().filter(|amount| amount.is_finite()).map(|amount| amount * rate)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::protection::{Clock, ClockCertainty, ClockKind};

    fn date(text: &str) -> Option<Date> {
        text.parse().ok()
    }

    fn of(status: Status, urgency: Urgency, act_by: Option<&str>) -> OfParcel {
        OfParcel { status: Some(status), closed: None, urgency, act_by: act_by.and_then(date) }
    }

    #[test]
    fn an_order_is_as_far_and_as_pressing_as_its_parcels() {
        use Status::{Customs, Delivered, OutForDelivery, Returned, Transit};
        let calm = |status| of(status, Urgency::Calm, None);
        let cases: &[(&[OfParcel], Stage, Urgency, Option<&str>)] = &[
            (&[calm(Transit)], Stage::Moving, Urgency::Calm, None),
            (&[calm(Delivered), calm(Transit)], Stage::Moving, Urgency::Calm, None),
            (&[calm(Transit), calm(OutForDelivery)], Stage::Arriving, Urgency::Calm, None),
            (&[calm(Delivered), calm(Returned)], Stage::Done, Urgency::Calm, None),
            (&[OfParcel { status: None, ..calm(Transit) }], Stage::Moving, Urgency::Calm, None),
            (&[OfParcel { closed: Some(Closed::Received), ..calm(Transit) }], Stage::Done, Urgency::Calm, None),
            (
                &[of(Customs, Urgency::Act, Some("2026-12-01")), of(Transit, Urgency::Act, Some("2026-11-28"))],
                Stage::Moving,
                Urgency::Act,
                Some("2026-11-28"),
            ),
            (
                &[of(Transit, Urgency::Act, Some("2026-11-28")), of(Transit, Urgency::Now, None)],
                Stage::Moving,
                Urgency::Now,
                None,
            ),
        ];
        let now = "2026-11-24T12:00:00Z".parse().unwrap();
        for (parcels, stage, urgency, act_by) in cases {
            let standing = stand(&OrderFacts::default(), None, parcels, now);
            assert_eq!((standing.stage, standing.urgency), (*stage, *urgency), "{parcels:?}");
            assert_eq!(standing.act_by, act_by.and_then(date), "{parcels:?}");
        }
    }

    #[test]
    fn an_order_without_a_parcel_is_judged_by_itself_unless_it_ended() {
        let now: Timestamp = "2026-11-24T12:00:00Z".parse().unwrap();
        let ship_by = Clock {
            kind: ClockKind::ShipBy,
            date: date("2026-11-20").unwrap(),
            certainty: ClockCertainty::Printed,
            source: "order page".into(),
            printed: None,
            captured_at: now,
        };
        let order = OrderFacts { placed_on: date("2026-11-05"), clocks: vec![ship_by], ..OrderFacts::default() };
        for (status, stage, urgency) in [
            (None, Stage::NoParcel, Urgency::Act),
            (Some("processing"), Stage::NoParcel, Urgency::Act),
            (Some("completed"), Stage::Done, Urgency::Calm),
            (Some("Finished"), Stage::Done, Urgency::Calm),
            (Some("to_pay"), Stage::Done, Urgency::Calm),
        ] {
            let standing = stand(&order, status, &[], now);
            assert_eq!((standing.stage, standing.urgency), (stage, urgency), "{status:?}");
            assert_eq!(advice(&order, status, 0, now).is_empty(), stage == Stage::Done, "{status:?}");
        }
        assert!(advice(&order, None, 1, now).is_empty());
        assert_eq!(stand(&order, None, &[], now).until, "2026-11-25T08:00:00Z".parse().unwrap());
    }

    #[test]
    fn money_at_risk_and_days_left_decide_what_is_told_first() {
        let today = date("2026-11-24").unwrap();
        let stake = |urgency, worth: f64, act_by: &str| Stake {
            urgency,
            worth: (worth > 0.0).then_some(worth),
            act_by: date(act_by),
        };
        use Urgency::{Act, Now};
        let in_order = [
            ("lost if not done now, however little it is", stake(Now, 4.0, "2026-11-26")),
            ("much money, soon", stake(Act, 200.0, "2026-11-27")),
            ("more money, later", stake(Act, 400.0, "2026-12-03")),
            ("little money, today", stake(Act, 30.0, "2026-11-24")),
            ("a price that is not known, today", stake(Act, 0.0, "2026-11-24")),
            ("a day that is over presses as today does", stake(Act, 19.0, "2026-11-20")),
            ("little money, in a week", stake(Act, 30.0, "2026-12-01")),
            ("little money, no day", stake(Act, 30.0, "")),
            ("next to nothing", stake(Act, 2.0, "2026-12-20")),
        ];
        let mut mixed: Vec<_> = in_order.iter().rev().collect();
        rank(&mut mixed, today, |(_, stake)| *stake);
        let names = |things: &[&(&'static str, Stake)]| things.iter().map(|(name, _)| *name).collect::<Vec<_>>();
        assert_eq!(names(&mixed), in_order.iter().map(|(name, _)| *name).collect::<Vec<_>>());
    }

    #[test]
    fn amounts_of_several_currencies_are_compared_by_size() {
        let worth = |amount, currency| rough_dollars(amount, currency);
        assert!(worth("1500", "JPY").unwrap() < worth("13.90", "eur").unwrap());
        assert!(worth("89.90", "BRL").unwrap() > worth("13.90", "EUR").unwrap());
        assert_eq!(worth("10", "XYZ"), None);
        assert_eq!(worth("inf", "EUR"), None);
        assert_eq!(worth("", "EUR"), None);
    }

    #[test]
    fn stages_come_back_by_their_slugs() {
        for stage in Stage::ALL {
            assert_eq!(Stage::from_slug(stage.slug()), Some(*stage));
        }
    }
}
