//! Numbers: a tracking number and an order number are different types, and only text that can be one becomes one.

use std::fmt;

use crate::carrier::CarrierId;
use crate::country::Country;

/// A tracking number, parsed and normalised: capitals and digits, without spaces or dashes, 4 to 40 characters
/// (`/` is kept where it is part of the number).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TrackingNumber(String);

/// Why a text cannot be a tracking number.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotATrackingNumber {
    /// Nothing is left after spaces and dashes are taken out.
    #[error("nothing to read")]
    Empty,
    /// Fewer than 4 or more than 40 characters.
    #[error("a tracking number has 4 to 40 letters and digits, this has {0}")]
    Length(usize),
    /// A character no carrier uses.
    #[error("'{0}' does not occur in tracking numbers")]
    Character(char),
    /// Letters only.
    #[error("a tracking number has digits in it")]
    NoDigit,
}

impl TrackingNumber {
    /// Reads one number as people paste it.
    ///
    /// # Errors
    /// What keeps the text from being a tracking number. Whether a well-formed number is rather an order number is
    /// for `identify` to say.
    pub fn parse(input: &str) -> Result<TrackingNumber, NotATrackingNumber> {
        let text: String = input
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '.' | '_'))
            .flat_map(char::to_uppercase)
            .collect();
        if text.is_empty() {
            return Err(NotATrackingNumber::Empty);
        }
        if let Some(c) = text.chars().find(|c| !c.is_ascii_alphanumeric() && *c != '/') {
            return Err(NotATrackingNumber::Character(c));
        }
        if !(4..=40).contains(&text.len()) {
            return Err(NotATrackingNumber::Length(text.len()));
        }
        if !text.bytes().any(|b| b.is_ascii_digit()) {
            return Err(NotATrackingNumber::NoDigit);
        }
        Ok(TrackingNumber(text))
    }

    /// The normalised text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for TrackingNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// An AliExpress order number. It identifies a purchase, not a parcel; no carrier knows it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OrderNumber(String);

impl OrderNumber {
    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for OrderNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
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

/// One carrier a number may belong to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// Whose number it would be.
    pub carrier: CarrierId,
    /// How sure that is.
    pub certainty: Certainty,
    /// What the format's check digit says.
    pub check: CheckDigit,
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
}

/// What one pasted text turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identified {
    /// Normalised.
    pub number: String,
    /// What it is.
    pub kind: Kind,
    /// Carriers, best first; empty when nothing fits.
    pub candidates: Vec<Candidate>,
    /// A plain sentence for a person where one is due (a failed check digit, an order number, a product id).
    pub note: Option<String>,
    /// For a failed check digit: numbers one slip away that would pass. Offered, never applied.
    pub corrections: Vec<String>,
}

/// One number found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Normalised.
    pub number: String,
    /// What it is; never `Unknown`.
    pub kind: Kind,
    /// The best candidate.
    pub best: Option<Candidate>,
    /// Where it stands: offsets in Unicode characters, end exclusive.
    pub start: usize,
    /// End, exclusive.
    pub end: usize,
}
