//! The formats of all carriers, compiled once: every shape as fixed-length variants, found by length and by which
//! places hold letters, so that a number meets only the few formats it can fit.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::LazyLock;

use super::check::Rule;
use super::pattern::{self, DIGITS, LETTERS, SLASH, Symbols};
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
    /// Whose.
    pub(crate) carrier: CarrierId,
    /// How sure the shape can make us at best.
    pub(crate) ceiling: Certainty,
    /// Hundredths of a decade: how many parcels bear such numbers, over how many numbers have the shape.
    pub(crate) density: i32,
    /// The narrowest place beyond what it is found by, and what may stand there.
    gate: (u8, Symbols),
    /// The other such places: a stretch of `Table::tests`.
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

/// Where the variants of each key lie. Built once and then only read, so a plain probed array does.
#[derive(Default)]
struct Index(Vec<(Key, Range<u32>)>);

impl Index {
    /// No key of a shape is zero: it has a length.
    const FREE: Key = 0;

    fn with_room_for(keys: usize) -> Index {
        Index(vec![(Index::FREE, 0..0); (keys * 2).next_power_of_two()])
    }

    /// The slot of a key, or the free one where it would be.
    fn slot(&self, key: Key) -> usize {
        let last = self.0.len() - 1;
        let mut slot = ((key ^ key >> 32).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 40) as usize & last;
        while self.0[slot].0 != key && self.0[slot].0 != Index::FREE {
            slot = (slot + 1) & last;
        }
        slot
    }

    fn insert(&mut self, key: Key, range: Range<u32>) {
        let slot = self.slot(key);
        self.0[slot] = (key, range);
    }

    /// Empty for a key that is not there.
    fn get(&self, key: Key) -> Range<u32> {
        self.0[self.slot(key)].1.clone()
    }
}

/// Which places of a shape are letters, if that is the same for all its numbers.
fn letter_places(sequence: &[Symbols]) -> Option<u64> {
    sequence.iter().enumerate().try_fold(0, |letters, (place, symbols)| match symbols {
        symbols if symbols & !DIGITS == 0 => Some(letters),
        symbols if symbols & DIGITS == 0 => Some(letters | 1 << place),
        _ => None,
    })
}

/// All formats. Variants that are found together lie together.
#[derive(Default)]
pub(crate) struct Table {
    variants: Vec<Variant>,
    tests: Vec<(u8, Symbols)>,
    checks: Vec<CompiledChecks>,
    /// Variants whose every place is a digit or a letter for certain.
    exact: Index,
    /// Variants with places that may be either, by length and first symbol.
    mixed: Vec<Range<u32>>,
}

/// Values a symbol can have.
const SYMBOLS: usize = SLASH as usize + 1;

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table::default();
    let mut exact: HashMap<Key, Vec<Variant>> = HashMap::new();
    let mut mixed = vec![Vec::new(); (Normalised::LONGEST + 1) * SYMBOLS];
    for carrier in carrier::all() {
        for format in &carrier.formats {
            let sequences = pattern::expand(&format.pattern)
                .unwrap_or_else(|error| panic!("data/carriers/{}.toml, read by every test: {error}", carrier.id));
            for sequence in sequences {
                let length = sequence.len();
                let letters = letter_places(&sequence);
                let ends = [sequence[length - 2], sequence[length - 1]];
                if let Some(letters) = letters
                    && ends.iter().all(|symbols| symbols & DIGITS == 0 && symbols.count_ones() == 1)
                {
                    let mark = mark_of_last_two(ends.map(|symbols| symbols.trailing_zeros() as u8));
                    let variant = table.compile(carrier.id, format, &sequence, |place| place + 2 >= length);
                    exact.entry(key(length, letters, mark)).or_default().push(variant);
                    continue;
                }
                let variant = table.compile(carrier.id, format, &sequence, |place| place == 0);
                for first in (0..=SLASH).filter(|first| sequence[0] >> first & 1 == 1) {
                    match letters {
                        Some(letters) => exact.entry(key(length, letters, mark_of_first(first))).or_default(),
                        None => &mut mixed[length * SYMBOLS + usize::from(first)],
                    }
                    .push(variant.clone());
                }
            }
        }
    }
    table.exact = Index::with_room_for(exact.len());
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

    /// A format at one length. What stands at the `known` places is known from where the variant is found.
    fn compile(
        &mut self,
        carrier: CarrierId,
        format: &Format,
        sequence: &[Symbols],
        known: impl Fn(usize) -> bool,
    ) -> Variant {
        let letters = letter_places(sequence);
        let decades = f64::from(format.weight.max(1)).log10()
            - sequence.iter().map(|symbols| f64::from(symbols.count_ones()).log10()).sum::<f64>();
        // What is found by its letter places needs no test for being a letter or a digit.
        let tested = |(place, symbols): &(usize, Symbols)| {
            !known(*place) && (letters.is_none() || (*symbols != DIGITS && *symbols != LETTERS))
        };
        let mut tests: Vec<(u8, Symbols)> = sequence
            .iter()
            .copied()
            .enumerate()
            .filter(tested)
            .map(|(place, symbols)| (place as u8, symbols))
            .collect();
        tests.sort_by_key(|(_, symbols)| symbols.count_ones());
        let gate = tests.first().copied().unwrap_or((0, Symbols::MAX));
        let from = self.tests.len() as u32;
        self.tests.extend(tests.iter().skip(1));
        Variant {
            carrier,
            ceiling: match format.certainty {
                Ceiling::Possible => Certainty::Possible,
                // Any cashier's till prints bare digits.
                Ceiling::Certain if letters == Some(0) => Certainty::Likely,
                Ceiling::Likely => Certainty::Likely,
                Ceiling::Certain => Certainty::Certain,
            },
            density: (decades * 100.0).round() as i32,
            gate,
            tests: (from, tests.len().saturating_sub(1) as u8),
            checks: self.compile_checks(&format.check, sequence.len()),
        }
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
        let exact = |mark| self.exact.get(key(number.length, number.letters, mark));
        let by_start = exact(mark_of_first(*first));
        let by_end = if *before_last > 9 && *last > 9 { exact(mark_of_last_two([*before_last, *last])) } else { 0..0 };
        let mixed = self.mixed[number.length * SYMBOLS + usize::from(*first)].clone();
        // Many carriers share a check rule; each is asked once.
        let mut asked = [0u64; 4];
        let mut agreed = [0u64; 4];
        for range in [by_end, by_start, mixed] {
            for variant in &self.variants[range.start as usize..range.end as usize] {
                if variant.gate.1 >> values[usize::from(variant.gate.0)] & 1 == 0 {
                    continue;
                }
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
