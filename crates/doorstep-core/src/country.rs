//! ISO 3166-1 alpha-2 codes, and the names sources print for them.

use std::fmt;

/// A country or territory by its two-letter code. `YP`, `XX` and other pseudo-codes of posts are not countries.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Country([u8; 2]);

impl Country {
    /// From a two-letter code in either case. `UK` is read as `GB`.
    pub fn from_code(code: &str) -> Option<Country> {
        let bytes: [u8; 2] = code.trim().as_bytes().try_into().ok()?;
        let upper = bytes.map(|b| b.to_ascii_uppercase());
        let upper = if upper == *b"UK" { *b"GB" } else { upper };
        upper.iter().all(u8::is_ascii_uppercase).then_some(Country(upper))
    }

    /// The code in capitals.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
