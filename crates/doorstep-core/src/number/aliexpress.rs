//! AliExpress's own numbers: orders, order lines, products, variants, payments. None of them names a parcel.

use super::Note;

/// What a string of digits is inside AliExpress.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Own {
    /// An order number by its shape; 15- and 16-digit tracking numbers exist too.
    Order,
    /// Something else of the shop, never a parcel.
    Other(Note),
}

/// Reads digits as AliExpress numbers. Orders have 16 digits today, with a first digit of 8, 3, 1 or 5 by the era of
/// the account; those before about 2019 have 15. Product ids begin with 1005, variant ids have 17 digits beginning
/// with 12000, payment ids begin with 304.
pub(crate) fn read(digits: &[u8]) -> Option<Own> {
    match digits.len() {
        16 if digits.starts_with(&[1, 0, 0, 5]) => Some(Own::Other(Note::Product)),
        16 if digits.starts_with(&[3, 0, 4]) => Some(Own::Other(Note::Payment)),
        16 if matches!(digits[0], 1 | 3 | 5 | 8) => Some(Own::Order),
        17 if digits.starts_with(&[1, 2, 0, 0, 0]) => Some(Own::Other(Note::Sku)),
        15 if matches!(digits[0], 1 | 5..=9) => Some(Own::Order),
        _ => None,
    }
}
