//! The walk over a parcel's scans, oldest first, keeping which part of the way it is on.

use std::collections::HashSet;
use std::sync::LazyLock;

use regex::Regex;

use super::merge::Scan;
use super::{EventRef, Leg, MANUAL, Route, State, TimelineEntry};
use crate::country::Country;
use crate::event::RawEvent;
use crate::number::TrackingNumber;
use crate::status::{Certainty, Reading, Status, Substatus};

/// Which part of the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Phase {
    Origin,
    Transit,
    Destination,
}

/// What a scan put the parcel into.
#[derive(Clone, Copy)]
struct Position {
    substatus: Substatus,
    certainty: Option<Certainty>,
    event: EventRef,
    /// Set by the user; sources do not undo it, except by a newer delivery or return.
    marked: bool,
}

/// All that a correction has to restore.
#[derive(Clone, Copy)]
struct Snapshot {
    phase: Phase,
    position: Option<Position>,
    /// Rank of the last position that was not trouble: trouble keeps the rank a parcel had.
    rank: u8,
    reached: Status,
    in_doubt: bool,
}

pub(super) struct Walk<'a> {
    legs: &'a [Leg],
    route: Route,
    at: Snapshot,
    /// What every move replaced, with the line that moved.
    before: Vec<(usize, Snapshot)>,
    timeline: Vec<TimelineEntry>,
    /// Numbers under which the parcel was seen at or after departure.
    abroad: HashSet<&'a TrackingNumber>,
    last_scan: Option<(EventRef, Option<Substatus>)>,
}

/// A carrier takes its last scan back. Seen in event lists of several posts as a note of its own.
static CORRECTION: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?ix)
        \b(previous|last|prior|earlier)\s+(\w+\s+)?(status|scan|event|entry|update|information)\b.{0,40}\b(wrong|incorrect|error|erroneous|invalid|mistake|void|cancel+ed|disregard)
        | \bdisregard\b.{0,20}\b(previous|last|prior)\b
        | \b(scan|scanned|status|delivered|delivery\s+scan)\b.{0,25}\b(in|by)\s+(error|mistake)\b
        | \bvorherige\w*\s+(status|meldung|scan)\w*\b.{0,40}\b(falsch|fehlerhaft|irrt\w+|storniert)
        | \bstatut\s+pr[ée]c[ée]dent\b.{0,40}\b(erron[ée]|annul[ée]|incorrect)
        | \b(estado|evento)\s+anterior\b.{0,40}\b(incorrecto|err[óo]neo|errado|incorreto|anulado|cancelado)
        ",
    )
    .expect("the pattern is constant")
});

/// Words and codes that name import, where a reading alone does not tell export from import.
const IMPORT: &[&str] =
    &["import", "einfuhr", "импорт", "ввоз", "імпорт", "进口", "進口", "수입", "輸入", "ithalat", "dovoz", "przywóz"];

impl<'a> Walk<'a> {
    pub(super) fn new(legs: &'a [Leg], route: Route) -> Walk<'a> {
        let at =
            Snapshot { phase: Phase::Origin, position: None, rank: 0, reached: Status::Unrecognised, in_doubt: false };
        Walk { legs, route, at, before: Vec::new(), timeline: Vec::new(), abroad: HashSet::new(), last_scan: None }
    }

    /// Takes the next scan in.
    pub(super) fn step(&mut self, scan: Scan) {
        let leg = &self.legs[scan.event.leg];
        let event = &leg.events[scan.event.event];
        let mut reading = event.reading.clone();
        let mut moved = false;
        if scan.future {
            // An estimate of what is to come.
        } else if CORRECTION.is_match(&event.raw.text) {
            reading.substatus = Some(Substatus::Note);
            moved = self.take_back(&scan);
        } else if let Some(read) = reading.substatus.filter(|_| reading.moves()) {
            let country = country_of(&event.raw);
            let resolved = self.resolve(leg, &event.raw, &reading, read, country);
            reading.substatus = Some(resolved);
            let position =
                Position { substatus: resolved, certainty: reading.certainty, event: scan.event, marked: false };
            let marked = leg.source == MANUAL;
            let vague = read == Substatus::TransitGeneric;
            moved = if marked { self.mark(position) } else { self.scanned(position, &event.raw, country, vague) };
            if moved && resolved.rank() >= Status::DepartedOrigin.rank() {
                self.abroad.insert(&leg.number);
            }
        }
        if !scan.future {
            self.note_scan(leg, scan.event, &reading);
        }
        self.timeline.push(TimelineEntry { event: scan.event, also: scan.also, reading, moved });
    }

    /// Newest first, as every page shows it.
    pub(super) fn finish(mut self) -> State {
        self.timeline.reverse();
        let position = self.at.position;
        State {
            status: position.map_or(Status::Unrecognised, |p| p.substatus.status()),
            substatus: position.map(|p| p.substatus),
            certainty: position.and_then(|p| p.certainty),
            decided_by: position.map(|p| p.event),
            reached: self.at.reached,
            last_scan: self.last_scan.map(|(at, _)| at),
            timeline: self.timeline,
            conflicts: Vec::new(),
            delivery_in_doubt: self.at.in_doubt,
        }
    }

    /// The same pre-advice again says nothing new, and a mark of the user is no scan.
    fn note_scan(&mut self, leg: &Leg, at: EventRef, reading: &Reading) {
        let again = self.last_scan.is_some_and(|(_, last)| {
            last.is_some() && last == reading.substatus && last.is_some_and(|s| s.status() == Status::Shipped)
        });
        if !again && leg.source != MANUAL && reading.status() != Status::Info {
            self.last_scan = Some((at, reading.substatus));
        }
    }

    /// Undoes the newest move, if the source that takes it back told of it.
    fn take_back(&mut self, correction: &Scan) -> bool {
        let Some(&(line, before)) = self.before.last() else { return false };
        let entry = &self.timeline[line];
        let told = |at: &EventRef| at.leg == correction.event.leg;
        if !told(&entry.event) && !entry.also.iter().any(told) {
            return false;
        }
        self.at = before;
        self.before.pop();
        true
    }

    fn put(&mut self, position: Position) {
        self.before.push((self.timeline.len(), self.at));
        let status = position.substatus.status();
        if status != Status::Exception {
            let import = !(status == Status::Customs && self.at.phase == Phase::Origin);
            self.at.rank = if import { position.substatus.rank() } else { Substatus::ExportProcessing.rank() };
            if self.at.reached == Status::Unrecognised || status.rank() > self.at.reached.rank() {
                self.at.reached = status;
            }
        } else if self.at.reached == Status::Unrecognised {
            self.at.reached = Status::Exception;
        }
        self.at.position = Some(position);
    }

    /// The user's word stands against every rank.
    fn mark(&mut self, position: Position) -> bool {
        let marked = matches!(position.substatus.status(), Status::Delivered | Status::Returned | Status::Exception);
        self.put(Position { marked, ..position });
        self.at.in_doubt = false;
        true
    }

    fn scanned(&mut self, position: Position, raw: &RawEvent, country: Option<Country>, vague: bool) -> bool {
        let substatus = position.substatus;
        let returning = self.at.position.is_some_and(|p| p.substatus.status() == Status::Returned);
        if returning && substatus.status() == Status::Delivered {
            if self.at.position.is_some_and(|p| p.substatus == Substatus::ReturnCompleted) {
                return false;
            }
            if self.is_abroad() && country.is_some() && country == self.route.origin {
                self.put(Position { substatus: Substatus::ReturnCompleted, ..position });
                return true;
            }
            self.at.in_doubt = true;
            return false;
        }
        if self.precleared(raw, substatus, country) || !self.wins(substatus, vague) {
            return false;
        }
        self.put(position);
        self.follow(substatus, country);
        if substatus.status() == Status::Delivered {
            let elsewhere = country.is_some() && self.route.destination.is_some() && country != self.route.destination;
            let bare = raw.text.trim().is_empty() && raw.code.is_none() && raw.time.local.is_none();
            self.at.in_doubt = elsewhere || bare;
        } else if substatus.status() == Status::Returned {
            self.at.in_doubt = false;
        }
        true
    }

    /// Whether a reading may replace the position: the guard by rank. `vague` is "in transit" without a place.
    fn wins(&self, next: Substatus, vague: bool) -> bool {
        let Some(current) = self.at.position else { return true };
        let ends = matches!(next.status(), Status::Delivered | Status::Returned);
        match current.substatus {
            now if now.status() == Status::Delivered => {
                if current.marked {
                    return false;
                }
                let finer = next.status() == Status::Delivered && next != now;
                let generic = next == Substatus::ToRecipient && now != Substatus::PartlyDelivered;
                next.status() == Status::Returned || (finer && !generic)
            }
            Substatus::ReturnCompleted => false,
            Substatus::Returning => {
                !current.marked && matches!(next, Substatus::ReturnCompleted | Substatus::Lost | Substatus::Destroyed)
            }
            Substatus::Lost | Substatus::Destroyed | Substatus::Cancelled => {
                ends || (!current.marked && matches!(next, Substatus::Lost | Substatus::Destroyed))
            }
            _ if current.marked => ends,
            _ if next == Substatus::PickupFailed => self.at.rank < Substatus::PickedUp.rank(),
            _ if next.status() == Status::Exception || ends => true,
            now => {
                let late_paper = next.rank() <= Substatus::Received.rank() && self.at.rank > Substatus::Received.rank();
                let late_origin = is_origin_leg(next) && self.at.rank >= Status::ArrivedDestination.rank();
                let says_less =
                    vague && self.at.rank >= Substatus::DeliveryOffice.rank() && now.status() != Status::Exception;
                !late_paper && !late_origin && !says_less
            }
        }
    }

    /// Whether the parcel crosses a border on its way, as far as the route is known.
    fn is_abroad(&self) -> bool {
        self.route.origin.is_some() && self.route.origin != self.route.destination
    }

    /// Import formalities done from papers while the parcel is still at its origin: they move nothing.
    fn precleared(&self, raw: &RawEvent, substatus: Substatus, country: Option<Country>) -> bool {
        let clearance = matches!(substatus, Substatus::CustomsProcessing | Substatus::CustomsCleared);
        let there = country.is_some() && country == self.route.destination;
        clearance && self.at.phase == Phase::Origin && !there && says_import(raw)
    }

    /// The reading after the parcel's context: direction, country, and which carrier speaks.
    fn resolve(
        &self,
        leg: &Leg,
        raw: &RawEvent,
        reading: &Reading,
        read: Substatus,
        country: Option<Country>,
    ) -> Substatus {
        use Substatus as S;
        let Route { origin, destination } = self.route;
        let there = country.is_some() && country == destination && (self.is_abroad() || self.at.phase > Phase::Origin);
        let third = country.is_some() && destination.is_some() && country != destination && country != origin;
        let arrived = there || (self.at.phase == Phase::Destination && country.is_none_or(|c| Some(c) == destination));
        match read {
            S::HubIn | S::HubOut | S::TransitGeneric if arrived => S::ArrivedDomestic,
            S::HubIn if third => S::CountryIn,
            S::HubOut if third => S::CountryOut,
            S::TransitHandover if arrived => S::ArrivedHandover,
            S::ArrivedCountry | S::ArrivedDomestic if third => S::CountryIn,
            S::PickedUp | S::Received if arrived || self.is_last_mile(leg) => self.received_again(reading, raw, read),
            S::PickedUp | S::Received if self.at.phase == Phase::Transit && !self.abroad.contains(&leg.number) => {
                S::TransitHandover
            }
            S::CustomsProcessing | S::CustomsCleared if third => S::TransitGeneric,
            S::CustomsProcessing if self.clears_export(raw, country, there) => S::ExportProcessing,
            S::CustomsCleared if self.clears_export(raw, country, there) => S::ExportCleared,
            // "Collected" without saying by whom, before anything moved, is the courier at the sender's door.
            S::Collected
                if reading.certainty == Some(Certainty::Worded)
                    && self.at.phase == Phase::Origin
                    && !there
                    && self.at.rank < S::PickedUp.rank()
                    && self.at.position.is_some() =>
            {
                S::PickedUp
            }
            _ => read,
        }
    }

    /// Whether clearance is the one at the border of origin: only where something before it, or its country, tells that
    /// the parcel is still there. AliExpress' mails name no direction; they are sent for the country of delivery.
    fn clears_export(&self, raw: &RawEvent, country: Option<Country>, there: bool) -> bool {
        let known = self.at.position.is_some() || (country.is_some() && country == self.route.origin);
        let undirected = matches!(raw.code.as_deref(), Some("at_customs" | "customs_cleared"));
        self.at.phase == Phase::Origin && !there && known && !undirected && !says_import(raw)
    }

    /// "Picked up" or "received" in the country of delivery: the recipient at the counter, or the last carrier.
    fn received_again(&self, reading: &Reading, raw: &RawEvent, read: Substatus) -> Substatus {
        let waiting = self.at.position.is_some_and(|p| p.substatus == Substatus::PickupReady);
        let bare = reading.certainty == Some(Certainty::Worded) && !names_carrier(&raw.text);
        if waiting && bare && read == Substatus::PickedUp { Substatus::Collected } else { Substatus::ArrivedHandover }
    }

    /// Whether this leg belongs to a carrier of the country of delivery.
    fn is_last_mile(&self, leg: &Leg) -> bool {
        let home = leg.carrier.and_then(|id| id.carrier().country);
        self.is_abroad() && home.is_some() && home == self.route.destination
    }

    /// Where the parcel is now, for the readings to come.
    fn follow(&mut self, substatus: Substatus, country: Option<Country>) {
        let Route { origin, destination } = self.route;
        let phase = &mut self.at.phase;
        match substatus.status() {
            Status::DepartedOrigin => *phase = (*phase).max(Phase::Transit),
            Status::ArrivedDestination | Status::OutForDelivery | Status::Delivered => *phase = Phase::Destination,
            Status::Customs if *phase == Phase::Transit && substatus != Substatus::CustomsProcessing => {
                *phase = Phase::Destination;
            }
            Status::Transit if matches!(substatus, Substatus::CountryIn | Substatus::CountryOut) => {
                *phase = Phase::Transit;
            }
            _ => {}
        }
        if self.is_abroad_or_unknown() && country.is_some() && !matches!(substatus.status(), Status::Shipped) {
            if country == destination && (origin.is_some() || substatus.status() != Status::Accepted) {
                self.at.phase = Phase::Destination;
            } else if origin.is_some() && country != origin {
                self.at.phase = Phase::Transit;
            }
        }
    }

    fn is_abroad_or_unknown(&self) -> bool {
        self.route.destination.is_some() && self.route.origin != self.route.destination
    }
}

/// The country of a scan: as the source gave it, else as its place names it.
fn country_of(raw: &RawEvent) -> Option<Country> {
    raw.country.or_else(|| Country::in_place(raw.place.as_deref()?))
}

fn says_import(raw: &RawEvent) -> bool {
    let text = raw.text.to_lowercase();
    let code = raw.code.as_deref().unwrap_or_default().to_uppercase();
    // Cainiao's CC_IM_*, the posts' EDB, EDC and EME name the inward side.
    code.contains("CC_IM") || matches!(code.as_str(), "EDB" | "EDC" | "EME") || IMPORT.iter().any(|w| text.contains(w))
}

/// Whether "picked up" says that a carrier did it.
fn names_carrier(text: &str) -> bool {
    const CARRIERS: &[&str] = &[
        "courier",
        "carrier",
        "driver",
        "kurier",
        "courrier",
        "transportista",
        "mensajero",
        "corriere",
        "курьер",
        "кур'єр",
        "快递",
    ];
    let text = text.to_lowercase();
    CARRIERS.iter().any(|word| text.contains(word))
}

/// Scans that only happen before or at departure.
fn is_origin_leg(substatus: Substatus) -> bool {
    matches!(
        substatus.status(),
        Status::OrderPlaced | Status::Processing | Status::Shipped | Status::Accepted | Status::DepartedOrigin
    ) || matches!(
        substatus,
        Substatus::ExportHub | Substatus::Linehaul | Substatus::ExportProcessing | Substatus::ExportCleared
    )
}
