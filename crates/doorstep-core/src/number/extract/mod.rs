//! Finds tracking and order numbers in any text: mails, chats, pages, links.
//!
//! Links come first: their host and parameters say more than any shape. In running text a number is taken when its
//! shape is one carrier's own, or when a word near it says what it is. Bare digits alone are never taken: they are
//! phones, dates, prices and codes as often as parcels. The work grows with the length of the text and no faster.

mod link;
mod pieces;

use std::collections::HashMap;

use self::link::Site;
use self::pieces::{Met, Piece, Pieces};
use super::aliexpress::{self, Own};
use super::hints::Hints;
use super::identify::rank;
use super::table::Symbolic;
use super::text::plain;
use super::vocabulary::{self, Mark, Meaning, Parameter};
use super::{Candidate, Certainty, CheckDigit, Found, Kind, Normalised};

/// How far before a number its label may stand, in bytes.
const LABEL_REACH: usize = 60;
/// How far around a number a carrier's name counts, in bytes.
const NAME_REACH: usize = 200;
/// Most pieces a spaced number has: thirty single digits and a few letters.
const MOST_PIECES: usize = 40;

/// Every tracking and order number of a text, normalised, each once, in order of appearance.
///
/// ```
/// use doorstep_core::number::extract;
///
/// let found = extract("Ihre Sendungsnummer: 0034 0434 1234 5678 9012, Bestellung 8153741291234567");
/// assert_eq!(found.len(), 2);
/// assert_eq!(found[0].number.as_str(), "00340434123456789012");
/// assert_eq!(found[1].kind.slug(), "order");
/// ```
pub fn extract(text: &str) -> Vec<Found> {
    let mut search =
        Search { text, marks: Vec::new(), marked: 0, found: Vec::new(), seen: HashMap::new(), listed: None };
    let mut row: Vec<(Piece, Option<char>)> = Vec::with_capacity(MOST_PIECES);
    for met in Pieces::of(text) {
        match met {
            Met::Link { start, end, first } => {
                search.row(&row);
                row.clear();
                search.link(&text[start..end], first);
            }
            Met::Piece(piece, joined) => {
                if joined.is_none() || row.len() == MOST_PIECES {
                    search.row(&row);
                    row.clear();
                }
                if row.is_empty() && piece.digits == 0 && piece.letters > 6 {
                    continue;
                }
                row.push((piece, joined));
            }
        }
    }
    search.row(&row);
    search.found
}

struct Search<'a> {
    text: &'a str,
    /// Known words near the numbers so far, and up to where they were looked for.
    marks: Vec<Mark>,
    marked: usize,
    found: Vec<Found>,
    seen: HashMap<Normalised, Kind>,
    /// Where the last labelled number ended and what it was: a list goes on behind it.
    listed: Option<(usize, Meaning)>,
}

/// What stands around a possible number.
struct Around {
    /// The nearest label before it, close enough to be about it.
    label: Option<Meaning>,
    /// Carriers named near it.
    hints: Hints<'static>,
    /// Tracking is spoken of, though not right before it.
    tracking: bool,
}

/// A stretch of pieces read as one number.
struct Stretch {
    number: Normalised,
    start: usize,
    end: usize,
    first: usize,
    last: usize,
    pieces: usize,
    digits: usize,
    mixed_case: bool,
}

impl Search<'_> {
    /// Pieces joined by single spaces, dashes or dots.
    fn row(&mut self, row: &[(Piece, Option<char>)]) {
        if row.iter().all(|(piece, _)| piece.digits == 0) || is_uuid(row) {
            return;
        }
        let mut from = 0;
        while let Some(start) = row[from..].iter().position(|(piece, _)| piece.digits > 0).map(|at| at + from) {
            let length = row[start..].iter().position(|(piece, _)| piece.digits == 0).unwrap_or(row.len() - start);
            self.group(row, start, start + length);
            from = start + length;
        }
    }

    /// Pieces `start..end` of a row hold digits; those around them are letters.
    fn group(&mut self, row: &[(Piece, Option<char>)], start: usize, end: usize) {
        // Whole numbers between others: each that stands on its own is taken alone.
        let mut alone = false;
        for place in start..end {
            if !(self.seen.is_empty() && is_anybodys(row[place].0.letters, row[place].0.digits))
                && let Some(stretch) = self.stretch(row, place, place + 1)
                && self.take_if_own(&stretch)
            {
                alone = true;
            }
        }
        if alone {
            return;
        }
        // Letters before and after may belong to it: `RB 123 456 785 CN`.
        let before = start > 0 && row[start - 1].0.letters <= 6;
        let after = row.get(end).is_some_and(|(piece, _)| piece.letters <= 3);
        for (with_before, with_after) in [(true, true), (true, false), (false, true), (false, false)] {
            let (from, to) = (start - usize::from(before && with_before), end + usize::from(after && with_after));
            let repeated = (with_before && !before) || (with_after && !after) || to - from == 1;
            if !repeated
                && let Some(stretch) = self.stretch(row, from, to)
                && self.take_if_own(&stretch)
            {
                return;
            }
        }
        // What is left needs a word that says what it is.
        if end - start > 1
            && let Some(stretch) = self.stretch(row, start, end)
            && self.take_if_told(&stretch)
        {
            return;
        }
        for place in start..end {
            if let Some(stretch) = self.stretch(row, place, place + 1) {
                self.take_if_told(&stretch);
            }
        }
    }

    /// Pieces `from..to` as one number, if together they have the length of one.
    fn stretch(&self, row: &[(Piece, Option<char>)], from: usize, to: usize) -> Option<Stretch> {
        let pieces = &row[from..to];
        let length: usize = pieces.iter().map(|(piece, _)| piece.length()).sum();
        if !(6..=Normalised::LONGEST).contains(&length) {
            return None;
        }
        let mut clean = [0; Normalised::LONGEST];
        let mut filled = 0;
        let mut capitals = 0;
        let mut digits = 0;
        for (piece, _) in pieces {
            let text = &self.text[piece.start..piece.end];
            if text.len() == piece.length() {
                // Nothing but ASCII.
                let place = clean.get_mut(filled..filled + text.len())?;
                place.copy_from_slice(text.as_bytes());
                place.make_ascii_uppercase();
                filled += text.len();
            } else {
                for symbol in text.chars().filter_map(plain) {
                    *clean.get_mut(filled)? = symbol as u8;
                    filled += 1;
                }
            }
            capitals += piece.capitals;
            digits += piece.digits;
        }
        let letters = length - digits;
        let (first, last) = (pieces.first()?.0, pieces.last()?.0);
        Some(Stretch {
            number: Normalised::from_clean(&clean[..filled])?,
            start: first.start,
            end: last.end,
            first: first.first,
            last: last.last,
            pieces: pieces.len(),
            digits,
            mixed_case: capitals > 0 && capitals < letters,
        })
    }

    /// Takes a number whose shape nobody else writes.
    fn take_if_own(&mut self, stretch: &Stretch) -> bool {
        if self.is_known(stretch, Kind::Tracking) {
            return true;
        }
        if is_anybodys(stretch.number.as_bytes().len() - stretch.digits, stretch.digits) {
            return false;
        }
        let Some(best) = own(&Symbolic::new(&stretch.number), stretch.mixed_case) else { return false };
        let passed = best.check == CheckDigit::Passed;
        if !self.stands_free(stretch, passed) {
            return false;
        }
        // A label that says otherwise wins over a shape without a check digit.
        if !passed && matches!(self.around(stretch).label, Some(Meaning::Other(_))) {
            return false;
        }
        self.keep(stretch, Kind::Tracking, Some(best));
        self.listed = Some((stretch.end, Meaning::Tracking));
        true
    }

    /// Whether the number was taken before as this; then nothing more is to be found out.
    fn is_known(&mut self, stretch: &Stretch, kind: Kind) -> bool {
        let known = self.seen.get(&stretch.number) == Some(&kind);
        if known {
            self.listed = Some((stretch.end, if kind == Kind::Order { Meaning::Order } else { Meaning::Tracking }));
        }
        known
    }

    /// Takes a number that a word near it explains.
    fn take_if_told(&mut self, stretch: &Stretch) -> bool {
        if !self.stands_free(stretch, false) {
            return false;
        }
        let around = self.around(stretch);
        if around.label.is_none() && !around.hints.names_any() && !around.tracking {
            return false;
        }
        let symbolic = Symbolic::new(&stretch.number);
        let own = if symbolic.only_digits() { aliexpress::read(symbolic.values()) } else { None };
        if around.label == Some(Meaning::Order) {
            let order = own == Some(Own::Order) && stretch.pieces <= 4;
            if order {
                self.keep(stretch, Kind::Order, None);
                self.listed = Some((stretch.end, Meaning::Order));
            }
            return order;
        }
        if matches!(around.label, Some(Meaning::Other(_)))
            || matches!(own, Some(Own::Other(_)))
            || looks_like_a_phone(self.text, stretch)
        {
            return false;
        }
        let best = rank(&symbolic, &around.hints).first().copied();
        let labelled = around.label == Some(Meaning::Tracking);
        let named = best.is_some_and(|best| around.hints.names(best.carrier));
        let told = if labelled {
            stretch.digits >= 5
                && !is_date(&symbolic)
                && (best.is_some() || (stretch.digits >= 8 && stretch.pieces == 1))
        } else if named {
            stretch.digits >= 8
                && !is_moment(&symbolic)
                && (stretch.pieces == 1 || best.is_some_and(|best| best.check == CheckDigit::Passed))
        } else {
            around.tracking
                && stretch.pieces == 1
                && stretch.digits >= 10
                && !is_moment(&symbolic)
                && own.is_none()
                && best.is_some_and(|best| best.check != CheckDigit::Failed)
        };
        if !told || is_price(self.text, stretch) {
            return false;
        }
        self.keep(stretch, Kind::Tracking, best);
        if labelled {
            self.listed = Some((stretch.end, Meaning::Tracking));
        }
        true
    }

    /// Whether nothing is glued to the stretch that makes it part of something longer, and no part of it is taken.
    fn stands_free(&self, stretch: &Stretch, sure: bool) -> bool {
        let before = self.text[..stretch.start].chars().next_back();
        let mut rest = self.text[stretch.end..].chars();
        let after = rest.next();
        let glued_before = match before {
            Some('@' | '\\' | '$' | '+') => true,
            Some('-' | '_' | '/' | '=' | '&' | '%' | '~') => !sure,
            _ => false,
        };
        let glued_after = match after {
            Some('@' | '\\' | '%' | '=') => true,
            Some('/') => !sure && rest.next().is_some_and(|c| c.is_ascii_digit()),
            Some('-' | '_' | '.') => !sure && rest.next().is_some_and(|c| c.is_ascii_alphanumeric()),
            _ => false,
        };
        // Letters between two groups of digits belong to one of them.
        let taken = self.found.last().is_some_and(|found| stretch.first < found.end);
        !glued_before && !glued_after && !taken
    }

    fn around(&mut self, stretch: &Stretch) -> Around {
        self.mark(stretch.start.saturating_sub(NAME_REACH), stretch.end + NAME_REACH);
        let marks = &self.marks;
        let behind = marks.partition_point(|mark| mark.end <= stretch.start);
        let mut around = Around { label: None, hints: Hints::NONE, tracking: false };
        let mut labels = 0;
        for mark in marks[..behind].iter().rev().take(8) {
            let gap = stretch.start - mark.end;
            if gap > NAME_REACH {
                break;
            }
            match mark.meaning {
                Meaning::Carrier(carrier) => around.hints.name(carrier),
                meaning => {
                    labels += 1;
                    if labels == 1 && gap <= LABEL_REACH {
                        around.label = Some(meaning);
                    }
                    around.tracking |= labels == 1 && meaning == Meaning::Tracking;
                }
            }
        }
        for mark in marks[behind..].iter().skip_while(|mark| mark.start < stretch.end).take(4) {
            if mark.start - stretch.end > NAME_REACH {
                break;
            }
            match mark.meaning {
                Meaning::Carrier(carrier) => around.hints.name(carrier),
                Meaning::Tracking => around.tracking = true,
                Meaning::Order | Meaning::Other(_) => {}
            }
        }
        if let Some((end, meaning)) = self.listed
            && around.label.is_none_or(|_| marks[..behind].last().is_none_or(|mark| mark.end <= end))
            && self
                .text
                .get(end..stretch.start)
                .is_some_and(|between| between.len() <= 8 && !between.contains(char::is_alphanumeric))
        {
            around.label = Some(meaning);
        }
        around
    }

    /// Looks for words from one place to another, each stretch of the text only once.
    fn mark(&mut self, from: usize, to: usize) {
        let from = self.text.floor_char_boundary(from.max(self.marked));
        let to = self.text.ceil_char_boundary(to);
        if from < to {
            self.marks.extend(vocabulary::marks_within(self.text, from, to));
            self.marked = to;
        }
    }

    fn link(&mut self, link: &str, first: usize) {
        let (site, words) = link::read(link);
        for word in words {
            let digits = word.text.bytes().filter(u8::is_ascii_digit).count();
            let clean = word.text.replace('_', "").to_ascii_uppercase();
            if digits < 5 || clean.len() < 6 {
                continue;
            }
            let Some(number) = Normalised::from_clean(clean.as_bytes()) else { continue };
            let symbolic = Symbolic::new(&number);
            let stretch = Stretch {
                number,
                start: 0,
                end: 0,
                first: first + word.start,
                last: first + word.start + word.text.len(),
                pieces: 1,
                digits,
                mixed_case: false,
            };
            if word.parameter == Some(Parameter::Order) {
                if site == Site::AliExpress && symbolic.only_digits() && (12..=20).contains(&digits) {
                    self.keep(&stretch, Kind::Order, None);
                }
                continue;
            }
            if let Some(best) = best_in_link(&symbolic, site, word.parameter) {
                self.keep(&stretch, Kind::Tracking, best);
            }
        }
    }

    fn keep(&mut self, stretch: &Stretch, kind: Kind, best: Option<Candidate>) {
        if self.seen.insert(stretch.number, kind).is_none() {
            self.found.push(Found { number: stretch.number, kind, best, start: stretch.first, end: stretch.last });
        }
    }
}

/// So few bare digits are no carrier's alone.
fn is_anybodys(letters: usize, digits: usize) -> bool {
    letters == 0 && digits < 20
}

/// The carrier of a number whose shape nobody else writes.
fn own(number: &Symbolic, mixed_case: bool) -> Option<Candidate> {
    let digits = number.values().iter().filter(|value| **value < 10).count();
    if is_anybodys(number.values().len() - digits, digits) {
        return None;
    }
    rank(number, &Hints::NONE).first().copied().filter(|best| {
        let least = match best.certainty {
            Certainty::Certain => 7,
            Certainty::Likely if !number.only_digits() => 9,
            Certainty::Likely => usize::MAX,
            Certainty::Possible => return false,
        };
        best.check == CheckDigit::Passed || (digits >= least && !mixed_case)
    })
}

/// Whether a word of a link is a tracking number, and whose.
fn best_in_link(number: &Symbolic, site: Site, parameter: Option<Parameter>) -> Option<Option<Candidate>> {
    let mut hints = Hints::NONE;
    if let Site::Carrier(carrier) = site {
        hints.name(carrier);
    }
    let best = rank(number, &hints).first().copied();
    let own = own(number, false);
    let expected = parameter == Some(Parameter::Number);
    match site {
        // Shop pages are full of ids; only a parameter that names a tracking number holds one.
        Site::AliExpress => expected.then_some(best).filter(|best| best.is_some()),
        Site::Tracker => {
            (expected || own.is_some() || parameter.is_none()).then_some(best).filter(|best| best.is_some())
        }
        Site::Carrier(carrier) => {
            let its = best.filter(|best| best.carrier == carrier);
            match (its.or(own), best) {
                (Some(known), _) if expected || parameter.is_none() || own.is_some() => Some(Some(known)),
                // The carrier's own page shows it, so it is the carrier's, whatever its shape.
                (None, found) if expected && number.values().len() >= 8 => {
                    let check = found.map_or(CheckDigit::Absent, |found| found.check);
                    Some(Some(Candidate { carrier, certainty: Certainty::Likely, check }))
                }
                _ => None,
            }
        }
        Site::Unknown => own.map(Some),
    }
}

/// Eight, four, four, four and twelve hexadecimal digits.
fn is_uuid(row: &[(Piece, Option<char>)]) -> bool {
    let lengths = [8, 4, 4, 4, 12];
    row.windows(lengths.len()).any(|window| {
        window.iter().zip(lengths).all(|((piece, _), length)| piece.length() == length)
            && window[1..].iter().all(|(_, joined)| *joined == Some('-'))
    })
}

/// Digits that are a day written together: 20260901 or 01092026.
fn is_date(number: &Symbolic) -> bool {
    let &[a, b, c, d, e, f, g, h] = number.values() else { return false };
    let two = |tens: u8, ones: u8| tens * 10 + ones;
    let day = |month: u8, day: u8| (1..=12).contains(&month) && (1..=31).contains(&day);
    number.only_digits()
        && ((matches!(two(a, b), 19 | 20) && day(two(e, f), two(g, h)))
            || (matches!(two(e, f), 19 | 20) && (day(two(c, d), two(a, b)) || day(two(a, b), two(c, d)))))
}

/// Seconds or milliseconds since 1970, from 2014 to 2033, or a day.
fn is_moment(number: &Symbolic) -> bool {
    let values = number.values();
    is_date(number)
        || (number.only_digits() && matches!(values.len(), 10 | 13) && matches!(values, [1, 4..=9, ..]))
        || (number.only_digits() && values.len() == 14 && matches!(values, [2, 0, 1 | 2, ..]))
}

/// International phone numbers begin with a plus sign.
fn looks_like_a_phone(text: &str, stretch: &Stretch) -> bool {
    let before = text.as_bytes()[..stretch.start].iter().rev().take(6);
    before.copied().find(|byte| !matches!(byte, b'(' | b' ' | b'0')) == Some(b'+')
}

/// Digits beside a currency sign, or before a decimal part.
fn is_price(text: &str, stretch: &Stretch) -> bool {
    let currency = |c: char| matches!(c, '$' | '€' | '£' | '¥' | '₽' | '₴' | '₪' | '₩' | '₺' | '₹' | '฿');
    let before = text[..stretch.start].chars().rev().take(2).find(|c| *c != ' ');
    let behind = &text[stretch.end..];
    let after = behind.chars().take(2).find(|c| *c != ' ');
    let cents =
        behind.strip_prefix([',', '.']).map(|cents| cents.bytes().take(3).take_while(u8::is_ascii_digit).count());
    before.is_some_and(currency) || after.is_some_and(currency) || cents == Some(2)
}
