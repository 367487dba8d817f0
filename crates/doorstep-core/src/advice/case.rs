//! What the rules look at: the facts, what was concluded of them, and short questions about both.

use jiff::Timestamp;
use jiff::civil::Date;

use super::Fact;
use crate::check::Outcome;
use crate::country::Country;
use crate::gazetteer;
use crate::judge::{OrderFacts, ParcelFacts};
use crate::parcel::{MANUAL, State, event_at};
use crate::protection::{self, Clock, ClockCertainty, ClockKind};
use crate::silence::{Silence, SilenceLevel};
use crate::status::{Status, Substatus};

/// Delivery offices serve towns around them; further away than this is another place.
const OTHER_TOWN_KM: f64 = 120.0;

/// The protection of an order, as dispute rules need it.
#[derive(Clone, Debug)]
pub struct Cover<'a> {
    /// Every clock, leading ones first.
    pub clocks: &'a [Clock],
    /// Today, as AliExpress counts its days.
    pub today: Date,
    /// First day of shipment, if known.
    pub shipped_on: Option<Date>,
    /// The parcel came, and nothing speaks against it.
    pub arrived: bool,
    /// Something happened after which waiting gains nothing (a loss, a return, a wrong country).
    pub settled: bool,
    /// Sources contradict each other, or a delivery does not fit.
    pub doubtful: bool,
    /// Verdict on the silence.
    pub silence: SilenceLevel,
    /// Last day of the carrier's or the seller's promise.
    pub promised_by: Option<Date>,
    /// Probability that it comes before the day to act, where that can be reckoned.
    pub in_time: Option<f64>,
    /// The user has opened a dispute.
    pub disputed: bool,
}

impl Cover<'_> {
    pub(super) fn lead(&self, kind: ClockKind) -> Option<&Clock> {
        protection::lead(self.clocks, kind)
    }

    pub(super) fn refund_by(&self) -> Option<Date> {
        self.lead(ClockKind::RefundBy).map(|clock| clock.date)
    }

    pub(super) fn is_estimated(&self) -> bool {
        self.lead(ClockKind::RefundBy).is_some_and(|clock| clock.certainty == ClockCertainty::Estimated)
    }

    /// Days to the refund date: 1 on the last day, 0 or less once it has passed.
    pub(super) fn days_left(&self) -> Option<i64> {
        self.refund_by().map(|date| protection::days_between(self.today, date))
    }

    /// The day to have acted by so that no claim is lost: before the refund date, after it as long as a case can usually
    /// still be opened, and within the window after a delivery.
    pub fn act_by(&self) -> Option<Date> {
        let open = |kind| self.lead(kind).map(|clock| clock.date).filter(|until| *until >= self.today);
        let protection = match self.refund_by() {
            Some(refund_by) if refund_by > self.today => Some(protection::act_by(refund_by)),
            Some(_) => open(ClockKind::ClaimUntil),
            None => None,
        };
        let received = open(ClockKind::ReceivedUntil);
        if self.arrived { received } else { received.into_iter().chain(protection).min() }
    }

    /// Whether a case is running and the seller's time to answer it is not over.
    pub(super) fn is_case_open(&self) -> bool {
        self.disputed || self.lead(ClockKind::SellerAnswerBy).is_some_and(|clock| self.today <= clock.date)
    }

    /// Whether the promised day is over.
    pub(super) fn is_late(&self) -> bool {
        self.promised_by.is_some_and(|day| self.today > day)
    }
}

/// A parcel to be advised about.
#[derive(Clone, Debug)]
pub struct Case<'a> {
    /// All that is known.
    pub facts: &'a ParcelFacts,
    /// Where it is.
    pub state: &'a State,
    /// Its silence.
    pub silence: &'a Silence,
    /// Its protection.
    pub cover: Cover<'a>,
    /// The moment of judgement.
    pub now: Timestamp,
}

impl Case<'_> {
    pub(super) fn is(&self, substatuses: &[Substatus]) -> bool {
        self.state.substatus.is_some_and(|s| substatuses.contains(&s))
    }

    pub(super) fn in_stage(&self, status: Status) -> bool {
        self.state.status == status
    }

    /// Whether the user said where the parcel is.
    pub(super) fn by_hand(&self) -> bool {
        self.state.decided_by.and_then(|at| self.facts.legs.get(at.leg)).is_some_and(|leg| leg.source == MANUAL)
    }

    pub(super) fn silent_days(&self) -> i64 {
        i64::from(self.silence.days.unwrap_or(0))
    }

    /// Whether the user marked it as lost although it was told to be delivered: delivered, but not received.
    pub(super) fn is_not_received(&self) -> bool {
        self.by_hand() && self.is(&[Substatus::Lost]) && self.state.reached == Status::Delivered
    }

    /// Whether what the sources say of the end cannot be believed yet.
    pub fn is_doubtful(&self) -> bool {
        self.state.delivery_in_doubt || !self.state.conflicts.is_empty()
    }

    /// Whether something happened after which waiting gains nothing.
    pub fn is_settled(&self) -> bool {
        use Substatus as S;
        self.in_stage(Status::Returned)
            || self.is(&[S::Lost, S::Destroyed, S::Cancelled, S::CustomsRejected, S::Undeliverable])
            || self.elsewhere().is_some()
            || self.is_delivered_elsewhere()
    }

    /// Whether every source that answered last does not know any of the numbers.
    pub(super) fn is_unknown(&self) -> bool {
        let answered = || self.facts.checks.iter().filter(|check| check.outcome.is_answer());
        self.state.last_scan.is_none()
            && answered().next().is_some()
            && answered().all(|check| matches!(check.outcome, Outcome::NotFound | Outcome::BadNumber))
    }

    /// The country of a scan that says the parcel is handed out or handled where it does not go.
    pub(super) fn elsewhere(&self) -> Option<Country> {
        let destination = self.facts.destination?;
        let near_door = |s: Substatus| {
            matches!(s.status(), Status::OutForDelivery | Status::Delivered)
                || matches!(s, Substatus::ArrivedHandover | Substatus::DeliveryOffice)
        };
        let newest = self.state.timeline.iter().find(|line| line.reading.moves())?;
        newest.reading.substatus.filter(|s| near_door(*s))?;
        let event = event_at(&self.facts.legs, newest.event)?;
        let country = event.raw.country.or_else(|| Country::in_place(event.raw.place.as_deref()?))?;
        (country != destination && Some(country) != self.facts.origin).then_some(country)
    }

    /// Whether it was handed out in another town than the order's, and the user does not say that it came.
    pub fn is_delivered_elsewhere(&self) -> bool {
        self.in_stage(Status::Delivered) && !self.by_hand() && self.other_town().is_some()
    }

    /// A town of the country of delivery in which the parcel is handed out although the order goes to another one:
    /// the town as printed, the order's, and how many kilometres lie between.
    pub(super) fn other_town(&self) -> Option<(String, String, f64)> {
        let destination = self.facts.destination?;
        let city = self.facts.orders.iter().find_map(|order| order.city.clone())?;
        let newest = self.state.timeline.iter().find(|line| line.reading.moves())?;
        let handed_out = |s: Substatus| matches!(s.status(), Status::OutForDelivery | Status::Delivered);
        newest.reading.substatus.filter(|s| handed_out(*s) || *s == Substatus::DeliveryOffice)?;
        let event = event_at(&self.facts.legs, newest.event)?;
        let country = event.raw.country.or_else(|| Country::in_place(event.raw.place.as_deref()?));
        let place = event.raw.place.as_ref().filter(|_| country.is_none_or(|country| country == destination))?;
        let apart = gazetteer::kilometres(place, &city, destination)?;
        (apart >= OTHER_TOWN_KM).then(|| (place.clone(), city, apart))
    }

    /// The first day on which something is lost by not acting.
    pub fn act_by(&self) -> Option<Date> {
        let waiting = self.is(&[Substatus::PickupReady]);
        let pickup = self.cover.lead(ClockKind::PickupUntil).map(|clock| clock.date).filter(|_| waiting);
        let first = pickup.into_iter().chain(self.cover.act_by()).min();
        first.filter(|_| self.facts.closed.is_none())
    }

    /// Today at the door.
    pub(super) fn local_today(&self) -> Date {
        match self.facts.destination {
            Some(country) => country.zone().to_datetime(self.now).date(),
            None => self.cover.today,
        }
    }

    /// Facts every sentence and message may use; what is not known is left out.
    pub fn common(&self) -> Vec<(&'static str, Fact)> {
        let order = self.facts.orders.first();
        let carrier = self.facts.destination_carrier.as_ref();
        let name = carrier.map(|c| c.id.map_or(c.name.clone(), |id| id.carrier().name.clone()));
        let number = self.facts.numbers.last().map(ToString::to_string);
        let mut facts = vec![("days", Fact::Number(self.silent_days()))];
        let mut text = |key, value: Option<String>| facts.extend(value.map(|value| (key, Fact::Text(value))));
        text("number", number);
        text("carrier", name);
        text("country", self.facts.destination.map(|country| country.name().to_owned()));
        facts.extend(of_order(order));
        facts.extend(of_cover(&self.cover));
        facts
    }
}

/// An order without any tracking number.
#[derive(Clone, Debug)]
pub struct OrderCase<'a> {
    /// The order.
    pub order: &'a OrderFacts,
    /// Its protection.
    pub cover: Cover<'a>,
}

impl OrderCase<'_> {
    /// Facts every sentence and message may use.
    pub fn common(&self) -> Vec<(&'static str, Fact)> {
        let since = self.order.shipped_on.or(self.order.placed_on);
        let days = since.map(|day| ("days", Fact::Number(protection::days_between(day, self.cover.today).max(0))));
        days.into_iter().chain(of_order(Some(self.order))).chain(of_cover(&self.cover)).collect()
    }
}

fn of_order(order: Option<&OrderFacts>) -> impl Iterator<Item = (&'static str, Fact)> {
    let text = |key, value: Option<&String>| value.map(|value| (key, Fact::Text(value.clone())));
    let date = |key, value: Option<Date>| value.map(|value| (key, Fact::Date(value)));
    [
        text("order", order.map(|o| &o.number).filter(|number| !number.is_empty())),
        text("seller", order.and_then(|o| o.seller.as_ref())),
        date("shipped_on", order.and_then(|o| o.shipped_on)),
    ]
    .into_iter()
    .flatten()
}

fn of_cover(cover: &Cover<'_>) -> Vec<(&'static str, Fact)> {
    let Some(refund_by) = cover.refund_by() else { return Vec::new() };
    let left = cover.days_left().unwrap_or(0);
    let mut facts = vec![("refund_by", Fact::Date(refund_by)), ("days_left", Fact::Number(left.max(0)))];
    facts.extend(cover.act_by().filter(|_| left > 0).map(|day| ("act_by", Fact::Date(day))));
    facts
}
