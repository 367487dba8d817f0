//! The formats of all carriers, compiled once: every shape as fixed-length variants, found by length and by which
//! places hold letters, so that a number meets only the few formats it can fit.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::LazyLock;

use super::check::Rule;
use super::pattern::{self, DIGITS, LETTERS, Symbols};
use super::text::Normalised;
use super::{Certainty, CheckDigit};
use crate::carrier::{self, CarrierId, Ceiling, Check, Format};

/// A normalised number as symbol values, with what the table is searched by.
pub(crate) struct Symbolic {
    values: [u8; Normalised::LONGEST],
    length: usize,
    /// Bit n: the n-th symbol is a letter.
    letters: u64,
}

impl Symbolic {
    pub(crate) fn new(number: &Normalised) -> Symbolic {
        let mut values = [0; Normalised::LONGEST];
        let mut letters = 0;
        for (place, byte) in number.as_bytes().iter().enumerate() {
            let value = pattern::value(*byte);
            values[place] = value;
            letters |= u64::from(value > 9) << place;
        }
        Symbolic { values, length: number.as_bytes().len(), letters }
    }

    pub(crate) fn values(&self) -> &[u8] {
        &self.values[..self.length]
    }

    /// Two letters, nine digits, two letters: the S10 shape of the world's posts.
    pub(crate) fn is_post_shaped(&self) -> bool {
        self.length == 13 && self.letters == 0b1_1000_0000_0011
    }

    pub(crate) fn only_digits(&self) -> bool {
        self.letters == 0
    }

    fn key(&self, mark: u16) -> Key {
        key(self.length, self.letters, mark)
    }
}

/// One carrier's format at one length.
pub(crate) struct Variant {
    /// Whose.
    pub(crate) carrier: CarrierId,
    /// How sure the shape can make us at best.
    pub(crate) ceiling: Certainty,
    /// Hundredths of a decade: how many parcels bear such numbers, over how many numbers have the shape.
    pub(crate) density: i32,
    /// Places that narrow the shape beyond digit or letter.
    tests: Vec<(u8, Symbols)>,
    checks: Vec<CompiledCheck>,
}

struct CompiledCheck {
    rule: Rule,
    from: usize,
    to: usize,
    ahead: Vec<u8>,
}

impl Variant {
    fn fits(&self, values: &[u8]) -> bool {
        self.tests.iter().all(|(place, allowed)| allowed >> values[usize::from(*place)] & 1 == 1)
    }

    /// What the check digit says about a number of this shape.
    pub(crate) fn check(&self, values: &[u8]) -> CheckDigit {
        if self.checks.is_empty() {
            CheckDigit::Absent
        } else if self.checks.iter().all(|check| check.rule.agrees(&check.ahead, &values[check.from..check.to])) {
            CheckDigit::Passed
        } else {
            CheckDigit::Failed
        }
    }
}

type Key = u64;

/// Length, letter places and a mark (the first symbol, or the last two) in one word.
fn key(length: usize, letters: u64, mark: u16) -> Key {
    // 40 letter places, 6 bits of length, 11 bits of mark: nothing overlaps.
    letters | (length as u64) << 40 | u64::from(mark) << 46
}

fn mark_of_first(value: u8) -> u16 {
    u16::from(value)
}

fn mark_of_last_two(values: [u8; 2]) -> u16 {
    64 + u16::from(values[0]) * 37 + u16::from(values[1])
}

/// Keys are already well spread words; one multiplication mixes them.
#[derive(Default)]
struct KeyHasher(u64);

impl Hasher for KeyHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u64(&mut self, word: u64) {
        let mixed = (self.0 ^ word).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        self.0 = mixed ^ mixed >> 32;
    }
}

/// All formats.
pub(crate) struct Table {
    variants: Vec<Variant>,
    /// Variants whose every place is a digit or a letter for certain.
    exact: HashMap<Key, Vec<u16>, BuildHasherDefault<KeyHasher>>,
    /// Variants with places that may be either, by length.
    mixed: Vec<Vec<u16>>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table =
        Table { variants: Vec::new(), exact: HashMap::default(), mixed: vec![Vec::new(); Normalised::LONGEST + 1] };
    for carrier in carrier::all() {
        for format in &carrier.formats {
            let sequences = pattern::expand(&format.pattern)
                .unwrap_or_else(|error| panic!("data/carriers/{}.toml, read by every test: {error}", carrier.id));
            for sequence in sequences {
                table.add(carrier.id, format, &sequence);
            }
        }
    }
    table
});

impl Table {
    pub(crate) fn get() -> &'static Table {
        &TABLE
    }

    fn add(&mut self, carrier: CarrierId, format: &Format, sequence: &[Symbols]) {
        let place = self.variants.len() as u16;
        let mut letters = 0;
        let mut exact = true;
        let mut tests = Vec::new();
        let mut decades = f64::from(format.weight.max(1)).log10();
        for (at, symbols) in sequence.iter().enumerate() {
            decades -= f64::from(symbols.count_ones()).log10();
            if symbols & !DIGITS == 0 {
                if *symbols != DIGITS {
                    tests.push((at as u8, *symbols));
                }
            } else if symbols & DIGITS == 0 {
                letters |= 1 << at;
                if *symbols != LETTERS {
                    tests.push((at as u8, *symbols));
                }
            } else {
                exact = false;
            }
        }
        if !exact {
            // Nothing about the places is known from where it is found: test each, the narrowest first.
            tests = sequence.iter().enumerate().map(|(at, symbols)| (at as u8, *symbols)).collect();
            tests.sort_by_key(|(_, symbols)| symbols.count_ones());
        }
        let compiled = |check: &Check| CompiledCheck {
            rule: check.rule,
            from: check.from,
            to: check.length.map_or(sequence.len(), |length| check.from + length),
            ahead: check.prepend.bytes().map(pattern::value).collect(),
        };
        let checks = format.check.iter().map(compiled).collect();
        let ceiling = match format.certainty {
            Ceiling::Possible => Certainty::Possible,
            // Any cashier's till prints bare digits.
            Ceiling::Certain if sequence.iter().all(|symbols| symbols & !DIGITS == 0) => Certainty::Likely,
            Ceiling::Likely => Certainty::Likely,
            Ceiling::Certain => Certainty::Certain,
        };
        self.variants.push(Variant { carrier, ceiling, density: (decades * 100.0).round() as i32, tests, checks });

        let length = sequence.len();
        if !exact {
            self.mixed[length].push(place);
            return;
        }
        let last_two = [sequence[length - 2], sequence[length - 1]];
        if last_two.iter().all(|symbols| symbols & DIGITS == 0 && symbols.count_ones() == 1) {
            let mark = mark_of_last_two(last_two.map(|symbols| symbols.trailing_zeros() as u8));
            self.exact.entry(key(length, letters, mark)).or_default().push(place);
        } else {
            for first in (0..=pattern::SLASH).filter(|first| sequence[0] >> first & 1 == 1) {
                self.exact.entry(key(length, letters, mark_of_first(first))).or_default().push(place);
            }
        }
    }

    /// Calls back with every variant the number has the shape of.
    pub(crate) fn each_fitting(&self, number: &Symbolic, mut found: impl FnMut(&Variant)) {
        let values = number.values();
        let [.., before_last, last] = values else { return };
        let by_end = if *before_last > 9 && *last > 9 {
            self.exact.get(&number.key(mark_of_last_two([*before_last, *last])))
        } else {
            None
        };
        let by_start = self.exact.get(&number.key(mark_of_first(values[0])));
        let mixed = &self.mixed[number.length];
        for place in by_end.into_iter().chain(by_start).flatten().chain(mixed) {
            let variant = &self.variants[usize::from(*place)];
            if variant.fits(values) {
                found(variant);
            }
        }
    }
}
