//! Everything Doorstep concludes about one parcel, in one call.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::advice::Advice;
use crate::check::Check;
use crate::country::Country;
use crate::number::TrackingNumber;
use crate::parcel::{Leg, State};
use crate::protection::Clock;
use crate::schedule::NextCheck;
use crate::silence::Silence;
use crate::track::DestinationCarrier;

/// Why the user closed a parcel: no further check, no further advice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// The user has it in hand.
    Received,
    /// The user has given it up.
    GivenUp,
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
    /// Who took the payment, as printed: `PayPal`, `Visa`...
    pub paid_by: Option<String>,
    /// Name of the shop.
    pub seller: Option<String>,
    /// Every reading of every clock.
    pub clocks: Vec<Clock>,
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
}

/// What Doorstep concludes.
#[derive(Clone, Debug, PartialEq)]
pub struct Judgement {
    /// Where the parcel is.
    pub state: State,
    /// Whether its silence is normal.
    pub silence: Silence,
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
