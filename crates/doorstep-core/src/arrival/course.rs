//! A parcel's way as the model learns it: when it entered each part, and how it ended. No number, name or place but the
//! countries.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::country::Country;
use crate::judge::{Closed, ParcelFacts};
use crate::parcel::{Event, MANUAL, State, event_at};
use crate::protection::ClockKind;
use crate::silence::{self, method};
use crate::status::{Status, Substatus};

/// One part of the way.
#[derive(Clone, Debug, PartialEq)]
pub struct Passage {
    /// Which: a row of `data/silence.toml`.
    pub stage: String,
    /// When the parcel was seen there.
    pub at: Timestamp,
    /// Days that were left by the promise, else by the shipping method's usual time.
    pub reference: f64,
}

/// How a way ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// At the buyer's door.
    Arrived,
    /// Nowhere: lost, returned, refunded.
    Never,
}

/// The way of one parcel.
#[derive(Clone, Debug, PartialEq)]
pub struct Course {
    /// Id of the shipping method, or [`OTHER`].
    pub method: String,
    /// Country of delivery.
    pub destination: Option<Country>,
    /// Country of posting.
    pub origin: Option<Country>,
    /// Oldest first.
    pub passages: Vec<Passage>,
    /// When and how it ended; `None` while it is under way.
    pub ended: Option<(Timestamp, End)>,
    /// The seller's promise.
    pub promised_by: Option<Date>,
    /// The carrier's estimate, first and last day.
    pub estimated: Option<(Date, Date)>,
}

/// The method of a parcel whose method nobody named, and the country nobody named.
pub const OTHER: &str = "other";

/// Days a parcel of an unknown method usually takes: between the guide's Standard and Saver, leaning to the faster.
const USUAL_DAYS: f64 = 21.0;

impl Course {
    /// The groups it belongs to, from coarse to fine.
    pub(super) fn path(&self) -> [&str; 3] {
        fn code(country: &Option<Country>) -> &str {
            country.as_ref().map_or(OTHER, Country::code)
        }
        [&self.method, code(&self.destination), code(&self.origin)]
    }
}

/// When an event happened, as well as can be told.
pub(crate) fn happened_at(event: &Event) -> Timestamp {
    let local = event.raw.time.local.and_then(|local| local.to_zoned(TimeZone::UTC).ok());
    event.raw.time.instant.or(local.map(|zoned| zoned.timestamp())).unwrap_or(event.seen_at)
}

fn begin_of(day: Date) -> Option<Timestamp> {
    day.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
}

/// The way of this parcel so far.
pub fn course(facts: &ParcelFacts, state: &State) -> Course {
    let method = facts.service.as_deref().and_then(method::named);
    let sent = facts.orders.iter().filter_map(|order| order.shipped_on.or(order.placed_on)).min();
    let promise = |clock: &&crate::protection::Clock| clock.kind == ClockKind::PromisedBy;
    let promised_by = facts
        .orders
        .iter()
        .flat_map(|order| &order.clocks)
        .filter(promise)
        .min_by_key(|c| c.captured_at)
        .map(|c| c.date);
    let whole = whole_days(method, sent, promised_by);
    let passage = |stage: &str, at: Timestamp| Passage {
        stage: stage.to_owned(),
        at,
        reference: (whole * silence::share_left(stage)).max(1.5),
    };
    let mut passages: Vec<Passage> = Vec::new();
    let (mut substatus, mut reached) = (None, Status::Unrecognised);
    for entry in state.timeline.iter().rev() {
        let Some(event) = event_at(&facts.legs, entry.event) else { continue };
        let by_hand = facts.legs.get(entry.event.leg).is_some_and(|leg| leg.source == MANUAL);
        if entry.moved {
            substatus = entry.reading.substatus;
            let status = entry.reading.status();
            if status != Status::Exception && status.rank() > reached.rank() {
                reached = status;
            }
        }
        if by_hand || entry.reading.status() == Status::Info || substatus.is_none() {
            continue;
        }
        let Some(stage) = silence::part_of_way(substatus, reached).filter(|stage| *stage != "returning") else {
            continue;
        };
        let before = passages.last().map_or(Timestamp::MIN, |passage| passage.at);
        passages.push(passage(stage, happened_at(event).max(before)));
    }
    // The wait for the first scan is a part of the way too.
    let first = passages.first().map_or(Timestamp::MAX, |passage| passage.at);
    let waiting = sent.and_then(begin_of).or_else(|| passages.is_empty().then_some(facts.added_at));
    if let Some(since) = waiting.filter(|since| *since <= first) {
        passages.insert(0, passage("unscanned", since));
    }
    Course {
        method: method.map_or(OTHER, |method| &method.id).to_owned(),
        destination: facts.destination,
        origin: facts.origin,
        ended: ended(facts, state).map(|(at, end)| (passages.last().map_or(at, |last| at.max(last.at)), end)),
        passages,
        promised_by,
        estimated: facts.estimated,
    }
}

/// Days from sending to the promise, else what the method usually takes.
fn whole_days(method: Option<&method::Method>, sent: Option<Date>, promised_by: Option<Date>) -> f64 {
    let promised = sent.zip(promised_by).map(|(sent, by)| crate::protection::days_between(sent, by));
    match (promised, method) {
        (Some(days @ 2..=150), _) => days as f64,
        (_, Some(method)) => (f64::from(method.days.0) * f64::from(method.days.1)).sqrt(),
        _ => USUAL_DAYS,
    }
}

fn ended(facts: &ParcelFacts, state: &State) -> Option<(Timestamp, End)> {
    let told = |status: Status| {
        let line = state.timeline.iter().find(|line| line.moved && line.reading.status() == status);
        line.and_then(|line| event_at(&facts.legs, line.event)).map(happened_at)
    };
    let decided = || state.decided_by.and_then(|at| event_at(&facts.legs, at)).map(happened_at);
    let closed_at = facts.closed_at;
    match (facts.closed, state.status) {
        (Some(Closed::Received), _) => told(Status::Delivered).or(closed_at).map(|at| (at, End::Arrived)),
        (Some(Closed::GivenUp | Closed::Refunded), _) => closed_at.map(|at| (at, End::Never)),
        (None, Status::Delivered) if !state.delivery_in_doubt && state.conflicts.is_empty() => {
            decided().map(|at| (at, End::Arrived))
        }
        (None, Status::Returned) => decided().map(|at| (at, End::Never)),
        (None, _) => match state.substatus {
            Some(Substatus::Lost | Substatus::Destroyed | Substatus::Cancelled) => decided().map(|at| (at, End::Never)),
            _ => None,
        },
    }
}
