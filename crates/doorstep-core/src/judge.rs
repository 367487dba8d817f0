//! Everything Doorstep concludes about one parcel, in one call.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::advice::{self, Advice, Case, Cover, OrderCase};
use crate::arrival::{self, Arrival, Course, Experience};
use crate::check::{Check, Outcome};
use crate::country::Country;
use crate::deed::{Deed, Did};
use crate::number::TrackingNumber;
use crate::parcel::{self, Event, Leg, MANUAL, Route, State};
use crate::protection::{self, Circumstances, Clock, ClockKind};
use crate::schedule::{self, NextCheck};
use crate::silence::{self, Silence, SilenceLevel};
use crate::status::{Status, Substatus};
use crate::track::DestinationCarrier;

/// Why the user closed a parcel: no further check, no further advice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// The user has it in hand.
    Received,
    /// The user has given it up.
    GivenUp,
    /// The user has got the money back.
    Refunded,
}

/// The order a parcel belongs to, as far as judging needs it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OrderFacts {
    /// The order number.
    pub number: String,
    /// When it was placed.
    pub placed_on: Option<Date>,
    /// When the seller shipped it.
    pub shipped_on: Option<Date>,
    /// When it was paid.
    pub paid_on: Option<Date>,
    /// When AliExpress wrote that it will soon be marked as completed; `None` too once it is.
    pub closing_soon: Option<Timestamp>,
    /// Who took the payment, as printed: `PayPal`, `Visa`...
    pub paid_by: Option<String>,
    /// Name of the shop.
    pub seller: Option<String>,
    /// Town of delivery.
    pub city: Option<String>,
    /// Every reading of every clock.
    pub clocks: Vec<Clock>,
}

/// Another parcel of the same order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sibling {
    /// Its stage.
    pub status: Status,
    /// Set when the user closed it.
    pub closed: Option<Closed>,
    /// The day it was delivered, if it was.
    pub delivered_on: Option<Date>,
}

impl Sibling {
    /// Whether it came.
    pub fn has_come(&self) -> bool {
        self.status == Status::Delivered || self.closed == Some(Closed::Received)
    }
}

/// All that is known of one parcel.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParcelFacts {
    /// When it was added.
    pub added_at: Timestamp,
    /// Every number it is known by, the first known first.
    pub numbers: Vec<TrackingNumber>,
    /// Its numbers' events by source.
    pub legs: Vec<Leg>,
    /// Checks made, newest first; the newest of each source and number at least.
    pub checks: Vec<Check>,
    /// Orders it belongs to.
    pub orders: Vec<OrderFacts>,
    /// Country of posting.
    pub origin: Option<Country>,
    /// Country of delivery.
    pub destination: Option<Country>,
    /// Shipping method or service, as printed.
    pub service: Option<String>,
    /// Whether scans may end at hand-over.
    pub economy: Option<bool>,
    /// Carrier of the last leg as a source named it.
    pub destination_carrier: Option<DestinationCarrier>,
    /// The carrier's own estimate, first and last day.
    pub estimated: Option<(Date, Date)>,
    /// Set when the user closed it.
    pub closed: Option<Closed>,
    /// When the user closed it.
    pub closed_at: Option<Timestamp>,
    /// What the user did about its troubles, oldest first.
    pub deeds: Vec<Deed>,
    /// How the other parcels of its orders stand.
    pub siblings: Vec<Sibling>,
    /// What past parcels taught.
    pub experience: Arc<Experience>,
}

/// What Doorstep concludes.
#[derive(Clone, Debug, PartialEq)]
pub struct Judgement {
    /// Where the parcel is.
    pub state: State,
    /// Whether its silence is normal.
    pub silence: Silence,
    /// When it is expected; `None` where nothing is to come any more.
    pub arrival: Option<Arrival>,
    /// Its way, for others to be learnt from.
    pub course: Course,
    /// Every clock, leading ones first, estimates included.
    pub clocks: Vec<Clock>,
    /// What to do, most pressing first; never empty.
    pub advice: Vec<Advice>,
    /// The day by which the user must act, if there is one.
    pub act_by: Option<Date>,
    /// When to ask next.
    pub next_check: NextCheck,
    /// When this judgement may change though nothing new is heard.
    pub rejudge_at: Timestamp,
}

/// Everything Doorstep concludes about a parcel at a moment. Depends on its arguments alone.
pub fn judge(facts: &ParcelFacts, now: Timestamp) -> Judgement {
    let mut state = parcel::fold(&facts.legs, Route { origin: facts.origin, destination: facts.destination });
    let pending = facts.checks.iter().filter(|check| check.outcome == Outcome::Pending);
    state.announce(pending.filter_map(|check| check.detail.as_deref()));
    let clocks = protection::clocks(&facts.orders, &circumstances(facts, &state));
    let refund_by = protection::lead(&clocks, ClockKind::RefundBy).map(|clock| clock.date);
    let course = arrival::course(facts, &state);
    let silence = silence::judge(facts, &state, &course, refund_by, now);
    let outlook = facts.experience.outlook(&course, now).filter(|_| facts.closed.is_none());
    let today = protection::today(now);
    let cover = Cover {
        clocks: &clocks,
        today,
        shipped_on: facts.orders.iter().filter_map(|order| order.shipped_on).min(),
        arrived: has_arrived(facts, &state),
        settled: false,
        doubtful: false,
        silence: silence.level,
        promised_by: protection::lead(&clocks, ClockKind::PromisedBy).map(|clock| clock.date),
        in_time: None,
        disputed: facts.deeds.iter().any(|deed| deed.did == Did::DisputeOpened),
    };
    let in_time =
        cover.act_by().filter(|day| *day > today).zip(outlook.as_ref()).map(|(day, outlook)| outlook.before(day));
    let cover = Cover { in_time, ..cover };
    let arrival = outlook.as_ref().map(|outlook| outlook.arrival(&clocks));
    let mut case = Case { facts, state: &state, silence: &silence, cover, now };
    case.cover.arrived &= !case.is_delivered_elsewhere();
    case.cover.settled = case.is_settled();
    case.cover.doubtful = case.is_doubtful();
    let advice = advice::for_parcel(&case);
    let days_left = refund_by.map(|date| protection::days_between(today, date));
    let next_check = schedule::next_check(facts, &state, silence.days, days_left, now, seed(facts));
    let act_by = case.act_by();
    let rejudge_at = rejudge_at(facts, now);
    drop(outlook);
    Judgement { state, silence, arrival, course, clocks, advice, act_by, next_check, rejudge_at }
}

/// What to do about an order of which no tracking number is known.
pub fn judge_order(order: &OrderFacts, now: Timestamp) -> Vec<Advice> {
    let clocks = protection::clocks(std::slice::from_ref(order), &Circumstances::default());
    let cover = Cover {
        clocks: &clocks,
        today: protection::today(now),
        shipped_on: order.shipped_on,
        arrived: false,
        settled: false,
        doubtful: false,
        silence: SilenceLevel::Normal,
        promised_by: protection::lead(&clocks, ClockKind::PromisedBy).map(|clock| clock.date),
        in_time: None,
        disputed: false,
    };
    advice::for_order(&OrderCase { order, cover })
}

/// What the clocks depend on beside their readings.
fn circumstances(facts: &ParcelFacts, state: &State) -> Circumstances {
    let seen = facts.legs.iter().flat_map(|leg| &leg.events).map(|event| event.seen_at).max();
    let known_at = seen.unwrap_or(facts.added_at);
    let day_of = |event: &Event| {
        let local = event.raw.time.local.map(|local| local.date());
        local.unwrap_or_else(|| protection::today(event.seen_at))
    };
    let deciding = state.decided_by.and_then(|at| parcel::event_at(&facts.legs, at));
    // Also where the user has marked a delivery as not received: the window after it runs all the same.
    let delivered = state.timeline.iter().find(|line| line.moved && line.reading.status() == Status::Delivered);
    let believed = matches!(state.status, Status::Delivered | Status::Exception);
    let delivered_on =
        delivered.filter(|_| believed).and_then(|line| parcel::event_at(&facts.legs, line.event)).map(day_of);
    // The first of several reminders began the wait.
    let waiting = state.timeline.iter().take_while(|line| line.reading.substatus == Some(Substatus::PickupReady));
    let waiting_since = waiting
        .last()
        .filter(|_| state.substatus == Some(Substatus::PickupReady))
        .and_then(|line| parcel::event_at(&facts.legs, line.event))
        .or(deciding.filter(|_| state.substatus == Some(Substatus::PickupReady)))
        .map(|event| (day_of(event), event.raw.text.clone()));
    let disputes = facts.deeds.iter().filter(|d| d.did == Did::DisputeOpened).map(|d| protection::today(d.at));
    Circumstances {
        destination: facts.destination,
        delivered_on,
        waiting_since,
        estimated_by: facts.estimated.map(|(_, last)| last),
        disputed_on: disputes.min(),
        known_at,
    }
}

/// Whether the parcel came, and nothing speaks against it. The user's own word needs no further proof.
fn has_arrived(facts: &ParcelFacts, state: &State) -> bool {
    let by_hand = state.decided_by.and_then(|at| facts.legs.get(at.leg)).is_some_and(|leg| leg.source == MANUAL);
    state.status == Status::Delivered && (by_hand || (!state.delivery_in_doubt && state.conflicts.is_empty()))
}

/// A day passes for AliExpress, or at the door: whichever is first.
fn rejudge_at(facts: &ParcelFacts, now: Timestamp) -> Timestamp {
    let tomorrow = protection::plus(protection::today(now), 1).map(protection::begins);
    let at_the_door = facts.destination.and_then(|country| {
        let zone = country.zone();
        let next = protection::plus(zone.to_datetime(now).date(), 1)?;
        next.to_zoned(zone).ok().map(|zoned| zoned.timestamp())
    });
    tomorrow.into_iter().chain(at_the_door).filter(|moment| *moment > now).min().unwrap_or(Timestamp::MAX)
}

/// Spreads parcels over time: the same parcel after the same check always gets the same share (FNV-1a).
fn seed(facts: &ParcelFacts) -> u64 {
    let asked = facts.checks.iter().map(|check| check.asked_at).max().unwrap_or(facts.added_at);
    let bytes = facts.numbers.iter().flat_map(|number| number.as_str().bytes());
    bytes
        .chain(asked.as_millisecond().to_le_bytes())
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
