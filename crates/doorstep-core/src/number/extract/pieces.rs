//! Cuts a text into pieces a number may be made of, in one pass.

use super::super::text::{is_dash, is_invisible, plain};

/// A run of plain letters and digits (full-width ones count) without anything between.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Piece {
    /// Byte offsets.
    pub(super) start: usize,
    pub(super) end: usize,
    /// Character offsets.
    pub(super) first: usize,
    pub(super) last: usize,
    pub(super) digits: usize,
    pub(super) letters: usize,
    pub(super) capitals: usize,
}

impl Piece {
    pub(super) fn length(&self) -> usize {
        self.digits + self.letters
    }
}

/// What the pass meets.
pub(super) enum Met {
    /// A piece; whether it is joined to the piece before by one space, dash or the like.
    Piece(Piece, Option<char>),
    /// An `http(s)` link: byte offsets, and the character offset of its start.
    Link { start: usize, end: usize, first: usize },
}

/// The pass over a text.
pub(super) struct Pieces<'a> {
    text: &'a str,
    /// Byte and character offset of what comes next.
    at: usize,
    count: usize,
    /// What stood since the last piece: nothing, one joiner, or something that parts.
    between: Between,
}

#[derive(Clone, Copy)]
enum Between {
    Nothing,
    Joiner(char),
    Break,
}

impl<'a> Pieces<'a> {
    pub(super) fn of(text: &'a str) -> Pieces<'a> {
        Pieces { text, at: 0, count: 0, between: Between::Break }
    }

    /// Skips what is between pieces, noting it.
    fn skip(&mut self, c: char, width: usize) {
        self.at += width;
        self.count += 1;
        self.between = match self.between {
            between if is_invisible(c) => between,
            Between::Nothing if is_spacing(c) => Between::Joiner(c),
            _ => Between::Break,
        };
    }

    /// Takes a piece; the text at `self.at` begins one.
    fn take(&mut self) -> Piece {
        let mut piece = Piece { start: self.at, first: self.count, ..Piece::default() };
        let bytes = self.text.as_bytes();
        while let Some(&byte) = bytes.get(self.at) {
            if byte.is_ascii() {
                match byte {
                    b'0'..=b'9' => piece.digits += 1,
                    b'a'..=b'z' => piece.letters += 1,
                    b'A'..=b'Z' => {
                        piece.letters += 1;
                        piece.capitals += 1;
                    }
                    _ => break,
                }
                self.at += 1;
            } else {
                let Some(c) = self.text[self.at..].chars().next() else { break };
                match foreign(c) {
                    Some(symbol) if symbol.is_ascii_digit() => piece.digits += 1,
                    Some(_) => {
                        piece.letters += 1;
                        piece.capitals += 1;
                    }
                    None if is_invisible(c) => {}
                    None => break,
                }
                self.at += c.len_utf8();
            }
            self.count += 1;
        }
        piece.end = self.at;
        piece.last = self.count;
        piece
    }

    /// End of the link that begins at `start`.
    fn link_end(&self, start: usize) -> usize {
        let rest = &self.text.as_bytes()[start..];
        let outside = |b: &u8| {
            !b.is_ascii_graphic() || matches!(b, b'"' | b'\'' | b'<' | b'>' | b'`' | b'{' | b'}' | b'|' | b'\\')
        };
        let length = rest.iter().position(outside).unwrap_or(rest.len());
        let trailing = |b: &&u8| matches!(b, b'.' | b',' | b';' | b':' | b'!' | b'?' | b')' | b']');
        start + length - rest[..length].iter().rev().take_while(trailing).count()
    }
}

/// Full-width and foreign digits and letters; look-alike letters of other alphabets are ordinary words in a text.
fn foreign(c: char) -> Option<char> {
    plain(c).filter(|symbol| symbol.is_ascii_digit() || u32::from(c) >= 0xFF00)
}

/// One of these may stand inside a number.
fn is_spacing(c: char) -> bool {
    matches!(c, ' ' | '.' | '_' | '\u{A0}' | '\u{202F}' | '\u{2000}'..='\u{200A}' | '\u{3000}') || is_dash(c)
}

impl Iterator for Pieces<'_> {
    type Item = Met;

    fn next(&mut self) -> Option<Met> {
        loop {
            let &byte = self.text.as_bytes().get(self.at)?;
            if byte.is_ascii() {
                if !byte.is_ascii_alphanumeric() {
                    self.skip(char::from(byte), 1);
                    continue;
                }
            } else {
                let c = self.text[self.at..].chars().next()?;
                if foreign(c).is_none() {
                    self.skip(c, c.len_utf8());
                    continue;
                }
            }
            let joined = match self.between {
                Between::Joiner(c) => Some(c),
                _ => None,
            };
            let piece = self.take();
            self.between = Between::Nothing;
            if piece.digits == 0 && matches!(piece.letters, 3..=5) && is_link(self.text, &piece) {
                let end = self.link_end(piece.start);
                if end > self.at {
                    self.count += end - self.at;
                    self.at = end;
                }
                self.between = Between::Break;
                return Some(Met::Link { start: piece.start, end, first: piece.first });
            }
            return Some(Met::Piece(piece, joined));
        }
    }
}

/// Whether a piece of letters begins a link.
fn is_link(text: &str, piece: &Piece) -> bool {
    let word = &text.as_bytes()[piece.start..piece.end];
    let rest = &text.as_bytes()[piece.end..];
    if word.eq_ignore_ascii_case(b"www") {
        return rest.starts_with(b".") && rest.get(1).is_some_and(u8::is_ascii_alphanumeric);
    }
    (word.eq_ignore_ascii_case(b"https") || word.eq_ignore_ascii_case(b"http")) && rest.starts_with(b"://")
}
