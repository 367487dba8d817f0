//! From what people paste to the letters and digits of one number.

use std::fmt;

/// Letters and digits of one number: capitals, digits and `/`, 4 to 40 of them, held in place.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Normalised {
    /// ASCII, then zeros: compares like the text.
    bytes: [u8; Normalised::LONGEST],
    length: u8,
}

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
    /// Two numbers joined by `--`: which one is meant cannot be told.
    #[error("two numbers are joined here; enter them one by one")]
    Composite,
}

impl Normalised {
    /// Fewest characters of a number.
    pub(crate) const SHORTEST: usize = 4;
    /// Most characters of a number.
    pub(crate) const LONGEST: usize = 40;

    /// The text.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(self.as_bytes()).unwrap_or_default()
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.bytes[..usize::from(self.length)]
    }

    /// From text that is already capitals, digits and `/`, of a fitting length.
    pub(crate) fn from_clean(text: &[u8]) -> Option<Normalised> {
        if !(Normalised::SHORTEST..=Normalised::LONGEST).contains(&text.len()) {
            return None;
        }
        let mut bytes = [0; Normalised::LONGEST];
        bytes[..text.len()].copy_from_slice(text);
        Some(Normalised { bytes, length: text.len() as u8 })
    }

    /// Reads one number as people paste it: spaces of every kind, dashes, dots and underscores are dropped,
    /// surrounding punctuation falls away, full-width and foreign digits and look-alike letters become plain ones.
    ///
    /// # Errors
    /// What keeps the text from being a number.
    pub(crate) fn read(input: &str) -> Result<Normalised, NotATrackingNumber> {
        let mut out = Normalised { bytes: [0; Normalised::LONGEST], length: 0 };
        let mut length = 0;
        let mut digits = 0;
        let mut before = 0;
        for byte in input.bytes() {
            match CLASS[usize::from(byte)] {
                SKIPPED if byte == b'-' && before == b'-' => return Normalised::read_carefully(input),
                SKIPPED => {}
                STRANGE => return Normalised::read_carefully(input),
                symbol => {
                    digits |= symbol.is_ascii_digit() as u8;
                    if length < Normalised::LONGEST {
                        out.bytes[length] = symbol;
                    }
                    length += 1;
                }
            }
            before = byte;
        }
        if length == 0 {
            return Err(NotATrackingNumber::Empty);
        }
        if !(Normalised::SHORTEST..=Normalised::LONGEST).contains(&length) {
            return Err(NotATrackingNumber::Length(length));
        }
        if digits == 0 {
            return Err(NotATrackingNumber::NoDigit);
        }
        out.length = length as u8;
        Ok(out)
    }

    /// For input with anything but plain letters, digits, spaces, dots and dashes.
    fn read_carefully(input: &str) -> Result<Normalised, NotATrackingNumber> {
        let mut clean = String::with_capacity(Normalised::LONGEST);
        let inner = input.trim_matches(|c: char| c.is_whitespace() || is_invisible(c) || is_wrapping(c));
        if is_composite(inner) {
            return Err(NotATrackingNumber::Composite);
        }
        let mut length = 0;
        for c in inner.chars() {
            if let Some(plain) = plain(c) {
                length += 1;
                if clean.len() < Normalised::LONGEST {
                    clean.push(plain);
                }
            } else if c == '/' && length > 0 {
                length += 1;
                clean.push('/');
            } else if !is_joiner(c) {
                return Err(NotATrackingNumber::Character(c));
            }
        }
        if length > Normalised::LONGEST {
            return Err(NotATrackingNumber::Length(length));
        }
        // A slash before dropped dashes is punctuation too.
        let clean = clean.trim_end_matches('/');
        if !clean.contains('/') {
            return Normalised::read(clean);
        }
        if !clean.bytes().any(|byte| byte.is_ascii_digit()) {
            return Err(NotATrackingNumber::NoDigit);
        }
        Normalised::from_clean(clean.as_bytes()).ok_or(NotATrackingNumber::Length(clean.len()))
    }
}

/// Whether two numbers are joined by a double dash.
fn is_composite(text: &str) -> bool {
    let parts = || text.split("--");
    parts()
        .zip(parts().skip(1))
        .any(|(one, other)| one.ends_with(char::is_alphanumeric) && other.starts_with(char::is_alphanumeric))
}

/// A byte that is dropped.
const SKIPPED: u8 = 0;
/// A byte that needs the careful way.
const STRANGE: u8 = 1;

/// What each byte of plain input becomes.
const CLASS: [u8; 256] = {
    let mut class = [STRANGE; 256];
    let mut byte = 0;
    while byte < 128 {
        let b = byte as u8;
        if b.is_ascii_alphanumeric() {
            class[byte] = b.to_ascii_uppercase();
        } else if matches!(b, b' ' | b'\t' | b'\r' | b'\n' | b'.' | b'_' | b'-') {
            class[byte] = SKIPPED;
        }
        byte += 1;
    }
    class
};

/// The plain capital or digit a character stands for: itself, its full-width form, a digit of another script, or a
/// Cyrillic or Greek capital that looks the same (phones autocorrect to them).
pub(crate) fn plain(c: char) -> Option<char> {
    if c.is_ascii_alphanumeric() {
        return Some(c.to_ascii_uppercase());
    }
    let code = u32::from(c);
    for zero in [0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0xFF10] {
        if (zero..zero + 10).contains(&code) {
            return char::from_digit(code - zero, 10);
        }
    }
    if let 0xFF21..=0xFF3A | 0xFF41..=0xFF5A = code {
        return char::from_u32(code - 0xFEE0).map(|c| c.to_ascii_uppercase());
    }
    Some(match c {
        'А' | 'а' | 'Α' => 'A',
        'В' | 'в' | 'Β' => 'B',
        'С' | 'с' => 'C',
        'Е' | 'е' | 'Ε' => 'E',
        'Н' | 'н' | 'Η' => 'H',
        'І' | 'і' | 'Ι' => 'I',
        'К' | 'к' | 'Κ' => 'K',
        'М' | 'м' | 'Μ' => 'M',
        'Ν' => 'N',
        'О' | 'о' | 'Ο' => 'O',
        'Р' | 'р' | 'Ρ' => 'P',
        'Т' | 'т' | 'Τ' => 'T',
        'Х' | 'х' | 'Χ' => 'X',
        'У' | 'у' | 'Υ' => 'Y',
        'Ζ' => 'Z',
        _ => return None,
    })
}

/// Dropped between letters and digits: spaces, dashes, dots.
pub(crate) fn is_joiner(c: char) -> bool {
    c.is_whitespace() || is_invisible(c) || is_dash(c) || matches!(c, '.' | '_' | '．' | '＿' | '·')
}

pub(crate) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}')
}

/// Zero-width and directional marks that come along when copying.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// Punctuation that stands around a number without belonging to it.
fn is_wrapping(c: char) -> bool {
    !c.is_alphanumeric()
        && (c.is_ascii_punctuation()
            || matches!(
                c,
                '«' | '»'
                    | '„'
                    | '“'
                    | '”'
                    | '‘'
                    | '’'
                    | '№'
                    | '…'
                    | '、'
                    | '。'
                    | '，'
                    | '：'
                    | '；'
                    | '（'
                    | '）'
                    | '【'
                    | '】'
                    | '「'
                    | '」'
                    | '《'
                    | '》'
                    | '•'
                    | '·'
                    | '｜'
                    | '￼'
                    | '－'
            ))
}

impl fmt::Display for Normalised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Normalised {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}
