//! What a source answered about one number, before it is stored.

use jiff::civil::Date;

use crate::carrier::CarrierId;
use crate::check::Outcome;
use crate::country::Country;
use crate::event::RawEvent;
use crate::number::TrackingNumber;

/// The carrier of the last leg, as a source names it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DestinationCarrier {
    /// The carrier, if we know it by that name.
    pub id: Option<CarrierId>,
    /// Name as printed.
    pub name: String,
    /// Public service phone as printed.
    pub phone: Option<String>,
    /// Web address as printed.
    pub url: Option<String>,
}

/// One source's answer about one number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Track {
    /// The number asked about.
    pub number: TrackingNumber,
    /// How the source answered about this number.
    pub outcome: Outcome,
    /// The source's words where the outcome needs some, shortened.
    pub detail: Option<String>,
    /// Another number of the same parcel to ask about next (hand-over, pivot).
    pub next_number: Option<TrackingNumber>,
    /// Who brings it on the last leg.
    pub destination_carrier: Option<DestinationCarrier>,
    /// Country of posting.
    pub origin: Option<Country>,
    /// Country of delivery.
    pub destination: Option<Country>,
    /// Whether it is an economy service, whose scans may end at hand-over.
    pub economy: Option<bool>,
    /// Name of the shipping method or service as printed.
    pub service: Option<String>,
    /// The source's own estimate of the delivery day, first and last.
    pub estimated: Option<(Date, Date)>,
    /// Events, newest first, in the source's own order.
    pub events: Vec<RawEvent>,
}

impl Track {
    /// An answer with nothing in it yet.
    pub fn new(number: TrackingNumber, outcome: Outcome) -> Track {
        Track {
            number,
            outcome,
            detail: None,
            next_number: None,
            destination_carrier: None,
            origin: None,
            destination: None,
            economy: None,
            service: None,
            estimated: None,
            events: Vec::new(),
        }
    }
}
