//! The formats of all carriers, compiled once: every shape as fixed-length variants, found by length and by which
//! places hold letters, so that a number meets only the few formats it can fit.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Range;
use std::sync::LazyLock;

use super::check::Rule;
use super::pattern::{self, DIGITS, LETTERS, SLASH, Symbols};
use super::text::Normalised;
use super::{Certainty, CheckDigit};
use crate::carrier::{self, Ceiling, Check, Format};

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

    pub(crate) fn only_digits(&self) -> bool {
        self.letters == 0
    }

    /// Two letters, nine digits, two letters: the S10 shape of the world's posts.
    pub(crate) fn is_post_shaped(&self) -> bool {
        self.length == 13 && self.letters == 0b1_1000_0000_0011
    }
}

/// One carrier's format at one length, as a number that fits it needs it.
#[derive(Clone)]
pub(crate) struct Variant {
    /// Whose: place in `carrier::all()`.
    pub(crate) carrier: u16,
    /// How sure the shape can make us at best.
    pub(crate) ceiling: Certainty,
    /// Hundredths of a decade: how many parcels bear such numbers, over how many numbers have the shape.
    pub(crate) density: i32,
    /// Places that narrow the shape beyond digit or letter: a stretch of `Table::tests`.
    tests: (u32, u8),
    /// A place in `Table::checks`.
    checks: Option<u8>,
}

/// Check digits that all must agree.
#[derive(PartialEq)]
struct CompiledChecks(Vec<CompiledCheck>);

#[derive(PartialEq)]
struct CompiledCheck {
    rule: Rule,
    from: usize,
    to: usize,
    ahead: Vec<u8>,
}

impl CompiledChecks {
    fn agree(&self, values: &[u8]) -> bool {
        self.0.iter().all(|check| check.rule.agrees(&check.ahead, &values[check.from..check.to]))
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

/// All formats. Variants that are found together lie together.
#[derive(Default)]
pub(crate) struct Table {
    variants: Vec<Variant>,
    tests: Vec<(u8, Symbols)>,
    checks: Vec<CompiledChecks>,
    /// Variants whose every place is a digit or a letter for certain.
    exact: HashMap<Key, Range<u32>, BuildHasherDefault<KeyHasher>>,
    /// Variants with places that may be either, by length and first symbol.
    mixed: Vec<Range<u32>>,
}

/// Values a symbol can have.
const SYMBOLS: usize = SLASH as usize + 1;

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table::default();
    let mut exact: HashMap<Key, Vec<Variant>> = HashMap::new();
    let mut mixed = vec![Vec::new(); (Normalised::LONGEST + 1) * SYMBOLS];
    for (place, carrier) in carrier::all().iter().enumerate() {
        for format in &carrier.formats {
            let sequences = pattern::expand(&format.pattern)
                .unwrap_or_else(|error| panic!("data/carriers/{}.toml, read by every test: {error}", carrier.id));
            for sequence in sequences {
                let (variant, letters) = table.compile(place as u16, format, &sequence);
                let length = sequence.len();
                let firsts = (0..=SLASH).filter(|first| sequence[0] >> first & 1 == 1);
                let Some(letters) = letters else {
                    for first in firsts {
                        mixed[length * SYMBOLS + usize::from(first)].push(variant.clone());
                    }
                    continue;
                };
                let last_two = [sequence[length - 2], sequence[length - 1]];
                if last_two.iter().all(|symbols| symbols & DIGITS == 0 && symbols.count_ones() == 1) {
                    let mark = mark_of_last_two(last_two.map(|symbols| symbols.trailing_zeros() as u8));
                    exact.entry(key(length, letters, mark)).or_default().push(variant);
                } else {
                    for first in firsts {
                        exact.entry(key(length, letters, mark_of_first(first))).or_default().push(variant.clone());
                    }
                }
            }
        }
    }
    for (key, variants) in exact {
        let range = table.lay_down(variants);
        table.exact.insert(key, range);
    }
    table.mixed = mixed.into_iter().map(|variants| table.lay_down(variants)).collect();
    table
});

impl Table {
    pub(crate) fn get() -> &'static Table {
        &TABLE
    }

    fn lay_down(&mut self, variants: Vec<Variant>) -> Range<u32> {
        let from = self.variants.len() as u32;
        self.variants.extend(variants);
        from..self.variants.len() as u32
    }

    /// A format at one length, and which of its places are letters if that is the same for all its numbers.
    fn compile(&mut self, carrier: u16, format: &Format, sequence: &[Symbols]) -> (Variant, Option<u64>) {
        let mut letters = Some(0);
        let mut decades = f64::from(format.weight.max(1)).log10();
        for (at, symbols) in sequence.iter().enumerate() {
            decades -= f64::from(symbols.count_ones()).log10();
            letters = match letters {
                Some(letters) if symbols & !DIGITS == 0 => Some(letters),
                Some(letters) if symbols & DIGITS == 0 => Some(letters | 1 << at),
                _ => None,
            };
        }
        // What is found by its letter places needs no test for being a letter or a digit.
        let known = |symbols: Symbols| letters.is_some() && (symbols == DIGITS || symbols == LETTERS);
        let mut tests: Vec<(u8, Symbols)> =
            (0u8..).zip(sequence.iter().copied()).filter(|(_, symbols)| !known(*symbols)).collect();
        tests.sort_by_key(|(_, symbols)| symbols.count_ones());
        let from = self.tests.len() as u32;
        let count = tests.len() as u8;
        self.tests.extend(tests);
        let variant = Variant {
            carrier,
            ceiling: match format.certainty {
                Ceiling::Possible => Certainty::Possible,
                // Any cashier's till prints bare digits.
                Ceiling::Certain if letters == Some(0) => Certainty::Likely,
                Ceiling::Likely => Certainty::Likely,
                Ceiling::Certain => Certainty::Certain,
            },
            density: (decades * 100.0).round() as i32,
            tests: (from, count),
            checks: self.compile_checks(&format.check, sequence.len()),
        };
        (variant, letters)
    }

    fn compile_checks(&mut self, checks: &[Check], length: usize) -> Option<u8> {
        if checks.is_empty() {
            return None;
        }
        let compiled = |check: &Check| CompiledCheck {
            rule: check.rule,
            from: check.from,
            to: check.length.map_or(length, |length| check.from + length),
            ahead: check.prepend.bytes().map(pattern::value).collect(),
        };
        let compiled = CompiledChecks(checks.iter().map(compiled).collect());
        let place = self.checks.iter().position(|known| *known == compiled).unwrap_or_else(|| {
            self.checks.push(compiled);
            self.checks.len() - 1
        });
        Some(u8::try_from(place).expect("there are a few dozen different check rules"))
    }

    /// Calls back with every variant the number has the shape of, and what its check digit says.
    pub(crate) fn each_fitting(&self, number: &Symbolic, mut found: impl FnMut(&Variant, CheckDigit)) {
        let values = number.values();
        let [first, .., before_last, last] = values else { return };
        let exact = |mark| self.exact.get(&key(number.length, number.letters, mark)).cloned().unwrap_or_default();
        let by_start = exact(mark_of_first(*first));
        let by_end = if *before_last > 9 && *last > 9 { exact(mark_of_last_two([*before_last, *last])) } else { 0..0 };
        let mixed = self.mixed[number.length * SYMBOLS + usize::from(*first)].clone();
        // Many carriers share a check rule; each is asked once.
        let mut asked = [0u64; 4];
        let mut agreed = [0u64; 4];
        for range in [by_end, by_start, mixed] {
            for variant in &self.variants[range.start as usize..range.end as usize] {
                let (from, count) = (variant.tests.0 as usize, usize::from(variant.tests.1));
                let fits = |(place, allowed): &(u8, Symbols)| allowed >> values[usize::from(*place)] & 1 == 1;
                if !self.tests[from..from + count].iter().all(fits) {
                    continue;
                }
                let check = match variant.checks {
                    None => CheckDigit::Absent,
                    Some(place) => {
                        let (word, bit) = (usize::from(place >> 6), 1 << (place & 63));
                        if asked[word] & bit == 0 {
                            asked[word] |= bit;
                            if self.checks[usize::from(place)].agree(values) {
                                agreed[word] |= bit;
                            }
                        }
                        if agreed[word] & bit == 0 { CheckDigit::Failed } else { CheckDigit::Passed }
                    }
                };
                found(variant, check);
            }
        }
    }
}
