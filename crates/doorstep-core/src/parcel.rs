//! Folding the events of all legs and sources into one state of one parcel.

mod conflict;
mod merge;
#[cfg(test)]
mod tests;
mod walk;

use jiff::Timestamp;

use crate::carrier::CarrierId;
use crate::country::Country;
use crate::event::RawEvent;
use crate::number::TrackingNumber;
use crate::status::{self, Certainty, Reading, Status, Substatus};

/// An event of one source, with our reading of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// When Doorstep first saw it.
    pub seen_at: Timestamp,
    /// What the source said.
    pub raw: RawEvent,
    /// What we read in it, before the parcel's context is known.
    pub reading: Reading,
}

/// One number's events as one source tells them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leg {
    /// The number asked about.
    pub number: TrackingNumber,
    /// Source id: `cainiao`, `17track`, `manual`...
    pub source: String,
    /// Whose number it is, if known.
    pub carrier: Option<CarrierId>,
    /// Newest first, in the source's own order.
    pub events: Vec<Event>,
}

/// Where an event stands: index of its leg, and its index within the leg.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EventRef {
    /// Index into the legs that were folded.
    pub leg: usize,
    /// Index into that leg's events.
    pub event: usize,
}

/// One line of the merged timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimelineEntry {
    /// The event that speaks for this line.
    pub event: EventRef,
    /// Other sources' tellings of the same scan.
    pub also: Vec<EventRef>,
    /// The reading after the parcel's context (leg, direction, destination country) was applied.
    pub reading: Reading,
    /// Whether this event moved the parcel's state when it came.
    pub moved: bool,
}

/// Two sources that say different things of the same parcel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// One claim.
    pub one: EventRef,
    /// The other.
    pub other: EventRef,
}

/// The state of a parcel after all events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The stage; [`Status::Unrecognised`] when no event could be read, [`Status::Info`] never.
    pub status: Status,
    /// The finer status.
    pub substatus: Option<Substatus>,
    /// How sure the deciding reading is.
    pub certainty: Option<Certainty>,
    /// The event that decided.
    pub decided_by: Option<EventRef>,
    /// The furthest stage ever reached; never falls.
    pub reached: Status,
    /// The newest line of a source that tells of the parcel: not a note, not an estimate, not the same pre-advice again. A
    /// line nobody could read counts: it moves no status, but the carrier did write it.
    pub last_scan: Option<EventRef>,
    /// All legs' events, newest first, double tellings merged.
    pub timeline: Vec<TimelineEntry>,
    /// Disagreements between sources about delivery or return.
    pub conflicts: Vec<Conflict>,
    /// A delivered scan that must be checked: it followed a return, was made in a country the parcel does not go to, or
    /// is a bare report without words and time.
    pub delivery_in_doubt: bool,
}

impl State {
    /// Heeds what sources say that know the parcel but no event of it, the newest words first. Changes nothing once
    /// there is an event.
    pub fn announce<'a>(&mut self, words: impl Iterator<Item = &'a str>) {
        if !self.timeline.is_empty() {
            return;
        }
        if let Some(reading) = words.filter_map(status::read_announcement).next() {
            self.status = reading.status();
            self.substatus = reading.substatus;
            self.certainty = reading.certainty;
            self.reached = reading.status();
        }
    }
}

/// What the fold must know beside the events.
#[derive(Clone, Copy, Debug, Default)]
pub struct Route {
    /// Country of posting.
    pub origin: Option<Country>,
    /// Country of delivery.
    pub destination: Option<Country>,
}

/// The source id of what the user wrote: marks and events of their own.
pub const MANUAL: &str = "manual";

/// Where the parcel is, after every event of every leg.
///
/// Each source's own order is kept; lists of different sources are interleaved by local time, and two tellings of one
/// scan become one line. The result does not depend on the order of `legs`. O(n log n).
pub fn fold(legs: &[Leg], route: Route) -> State {
    let scans = merge::merge(legs);
    let mut walk = walk::Walk::new(legs, route);
    for scan in scans {
        walk.step(scan);
    }
    let mut state = walk.finish();
    state.conflicts = conflict::conflicts(legs, &state.timeline);
    state
}

/// The event a reference stands for, if the reference belongs to these legs.
pub fn event_at(legs: &[Leg], at: EventRef) -> Option<&Event> {
    legs.get(at.leg)?.events.get(at.event)
}
