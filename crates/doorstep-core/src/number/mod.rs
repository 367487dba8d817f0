//! Numbers: a tracking number and an order number are different types, and only text that can be one becomes one.
//!
//! [`identify`] says whose one pasted number may be, [`extract`] finds numbers in any text.

mod aliexpress;
pub(crate) mod check;
mod correct;
mod extract;
mod hints;
mod identify;
mod pattern;
mod table;
mod text;
mod vocabulary;

use std::fmt;
use std::ops::Deref;

use crate::carrier::CarrierId;
use crate::country::Country;
use crate::words::Words;

pub use correct::corrections;
pub use extract::extract;
pub use identify::identify;
pub use text::{Normalised, NotATrackingNumber};

/// A tracking number, parsed and normalised: capitals and digits, without spaces or dashes, 4 to 40 characters
/// (`/` is kept where it is part of the number).
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TrackingNumber(Normalised);

impl TrackingNumber {
    /// Reads one number as people paste it.
    ///
    /// # Errors
    /// What keeps the text from being a tracking number. Whether a well-formed number is rather an order number is
    /// for [`identify`] to say.
    pub fn parse(input: &str) -> Result<TrackingNumber, NotATrackingNumber> {
        Normalised::read(input).map(TrackingNumber)
    }

    /// The normalised text.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Whether it is untracked letter post by the UPU's service letters (`U.` and nine digits and a post): such items
    /// often show few or no scans after they leave the country of posting. Yanwen's own `U...YP` are not.
    pub fn is_letter_post(&self) -> bool {
        table::Symbolic::new(&self.0).is_post_shaped()
            && self.as_str().starts_with('U')
            && !self.as_str().ends_with("YP")
    }
}

impl fmt::Display for TrackingNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for TrackingNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TrackingNumber({})", self.as_str())
    }
}

/// An AliExpress order number. It identifies a purchase, not a parcel; no carrier knows it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OrderNumber(Normalised);

impl OrderNumber {
    /// Reads an order number: 15 or 16 digits, spaces and dashes allowed.
    pub fn parse(input: &str) -> Option<OrderNumber> {
        let number = Normalised::read(input).ok()?;
        let digits = number.as_bytes();
        (matches!(digits.len(), 15 | 16) && digits.iter().all(u8::is_ascii_digit)).then_some(OrderNumber(number))
    }

    /// The digits.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl fmt::Display for OrderNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It follows a parcel through carriers.
    Tracking,
    /// It names a purchase inside AliExpress.
    Order,
    /// Neither could be told.
    Unknown,
}

impl Kind {
    /// `tracking`, `order` or `unknown`.
    pub const fn slug(self) -> &'static str {
        match self {
            Kind::Tracking => "tracking",
            Kind::Order => "order",
            Kind::Unknown => "unknown",
        }
    }
}

/// How sure a carrier is of a number. Shapes that several carriers share are never `Certain`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// The shape fits, as it fits others.
    Possible,
    /// The shape and context speak for it.
    Likely,
    /// Nobody else writes numbers like this.
    Certain,
}

impl Certainty {
    /// `certain`, `likely` or `possible`.
    pub const fn slug(self) -> &'static str {
        match self {
            Certainty::Certain => "certain",
            Certainty::Likely => "likely",
            Certainty::Possible => "possible",
        }
    }
}

/// Result of a format's check digit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckDigit {
    /// It fits.
    Passed,
    /// It does not fit; the number may be mistyped.
    Failed,
    /// The format has none.
    Absent,
}

impl CheckDigit {
    /// `passed`, `failed` or `none`.
    pub const fn slug(self) -> &'static str {
        match self {
            CheckDigit::Passed => "passed",
            CheckDigit::Failed => "failed",
            CheckDigit::Absent => "none",
        }
    }
}

/// One carrier a number may belong to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Whose number it would be.
    pub carrier: CarrierId,
    /// How sure that is.
    pub certainty: Certainty,
    /// What the format's check digit says.
    pub check: CheckDigit,
}

/// Up to twelve candidates, best first. Reads as a slice.
#[derive(Clone, Copy)]
pub struct Candidates {
    list: [Candidate; Candidates::MOST],
    length: u8,
}

impl Candidates {
    /// More would help nobody.
    pub(crate) const MOST: usize = 12;

    const NONE: Candidates = Candidates {
        // Never seen: the length says how many are there.
        list: [Candidate { carrier: identify::ANY_POST, certainty: Certainty::Possible, check: CheckDigit::Absent };
            Candidates::MOST],
        length: 0,
    };

    fn push(&mut self, candidate: Candidate) {
        if let Some(free) = self.list.get_mut(usize::from(self.length)) {
            *free = candidate;
            self.length += 1;
        }
    }
}

impl Candidates {
    /// Puts a candidate first, in place of what was known of its carrier.
    fn lead_with(&mut self, best: Candidate) {
        let mut reordered = Candidates::NONE;
        reordered.push(best);
        for other in self.iter().filter(|other| other.carrier != best.carrier) {
            reordered.push(*other);
        }
        *self = reordered;
    }
}

impl Deref for Candidates {
    type Target = [Candidate];

    fn deref(&self) -> &[Candidate] {
        &self.list[..usize::from(self.length)]
    }
}

impl PartialEq for Candidates {
    fn eq(&self, other: &Candidates) -> bool {
        **self == **other
    }
}

impl Eq for Candidates {}

impl fmt::Debug for Candidates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// What is known around a number; raises or lowers candidates.
#[derive(Clone, Copy, Debug, Default)]
pub struct Context<'a> {
    /// Country the parcel goes to.
    pub destination: Option<Country>,
    /// Words around the number.
    pub words: &'a str,
    /// Shipping method or service as printed on the order.
    pub service: Option<&'a str>,
    /// Host of the link the number stood in.
    pub host: Option<&'a str>,
    /// Carriers the user has sources or parcels of.
    pub carriers: &'a [CarrierId],
}

/// What one pasted text turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identified {
    /// Normalised; absent when the text cannot be one number.
    pub number: Option<Normalised>,
    /// What it is.
    pub kind: Kind,
    /// Carriers, best first; empty when nothing fits.
    pub candidates: Candidates,
    /// What a person should be told, where something is due.
    pub note: Option<Note>,
}

impl Identified {
    /// The tracking number, if it is one.
    pub fn tracking_number(&self) -> Option<TrackingNumber> {
        self.number.filter(|_| self.kind == Kind::Tracking).map(TrackingNumber)
    }

    /// The order number, if it is one.
    pub fn order_number(&self) -> Option<OrderNumber> {
        self.number.filter(|_| self.kind == Kind::Order).map(OrderNumber)
    }
}

/// What a person should be told about a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Note {
    /// The check digit does not fit.
    FailedCheck,
    /// An AliExpress order number.
    Order,
    /// It may as well be an order number.
    MaybeOrder,
    /// An AliExpress product id.
    Product,
    /// An AliExpress variant (SKU) id.
    Sku,
    /// An AliExpress order line id.
    OrderLine,
    /// An AliExpress payment id.
    Payment,
    /// An Amazon order number.
    AmazonOrder,
    /// A post's number, but no post issues numbers with this ending.
    NoSuchPost,
    /// Not the shape of any carrier known here.
    NoShape,
    /// Nothing to read.
    Empty,
    /// Too short or too long to be one number.
    Length,
    /// Signs that do not occur in tracking numbers.
    Signs,
    /// Letters without a digit.
    NoDigit,
    /// Several numbers in one.
    Several,
}

impl Note {
    /// Every note.
    pub const ALL: [Note; 15] = [
        Note::FailedCheck,
        Note::Order,
        Note::MaybeOrder,
        Note::Product,
        Note::Sku,
        Note::OrderLine,
        Note::Payment,
        Note::AmazonOrder,
        Note::NoSuchPost,
        Note::NoShape,
        Note::Empty,
        Note::Length,
        Note::Signs,
        Note::NoDigit,
        Note::Several,
    ];

    /// Key of the sentence in `data/words`.
    pub const fn key(self) -> &'static str {
        match self {
            Note::FailedCheck => "number-note-failed-check",
            Note::Order => "number-note-order",
            Note::MaybeOrder => "number-note-maybe-order",
            Note::Product => "number-note-product",
            Note::Sku => "number-note-sku",
            Note::OrderLine => "number-note-order-line",
            Note::Payment => "number-note-payment",
            Note::AmazonOrder => "number-note-amazon-order",
            Note::NoSuchPost => "number-note-no-such-post",
            Note::NoShape => "number-note-no-shape",
            Note::Empty => "number-note-empty",
            Note::Length => "number-note-length",
            Note::Signs => "number-note-signs",
            Note::NoDigit => "number-note-no-digit",
            Note::Several => "number-note-several",
        }
    }

    /// The sentence.
    pub fn sentence(self, words: &Words) -> String {
        words.text(self.key(), &[])
    }
}

/// One number found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Normalised.
    pub number: Normalised,
    /// What it is; never `Unknown`.
    pub kind: Kind,
    /// The best candidate.
    pub best: Option<Candidate>,
    /// Where it stands: offsets in Unicode characters.
    pub start: usize,
    /// End, exclusive.
    pub end: usize,
}
