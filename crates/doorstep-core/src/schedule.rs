//! When to ask next, and why then.

use jiff::Timestamp;

/// The next check of a parcel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextCheck {
    /// When; `None` when the parcel needs no further check.
    pub at: Option<Timestamp>,
    /// Why then, as a key of `data/words` (`next-check-out-for-delivery`).
    pub why: &'static str,
}
