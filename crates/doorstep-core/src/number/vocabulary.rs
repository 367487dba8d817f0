//! Words around numbers: labels in the buyers' languages and the carriers' names, found in one pass over a text.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};
use serde::Deserialize;

use super::Note;
use crate::carrier::{self, CarrierId};

/// What a word says about the numbers near it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// A tracking number follows.
    Tracking,
    /// An order number follows.
    Order,
    /// Something that is neither follows; what, where a person should be told.
    Other(Option<Note>),
    /// A carrier is named.
    Carrier(CarrierId),
}

/// One word found.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mark {
    /// Byte offset of its first byte.
    pub(crate) start: usize,
    /// Byte offset after its last byte.
    pub(crate) end: usize,
    pub(crate) meaning: Meaning,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    tracking: BTreeMap<String, Vec<String>>,
    order: BTreeMap<String, Vec<String>>,
    other: BTreeMap<String, Vec<String>>,
    ordinary: BTreeMap<String, Vec<String>>,
    link: LinkWords,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LinkWords {
    numbers: HashSet<String>,
    orders: HashSet<String>,
    trackers: Vec<String>,
}

/// What a parameter of a link holds, by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Parameter {
    /// A tracking number.
    Number,
    /// An order number.
    Order,
    /// Something else.
    Other,
}

/// Reads the name of a link's parameter.
pub(crate) fn parameter(name: &str) -> Parameter {
    let name = name.to_ascii_lowercase();
    let words = &VOCABULARY.link;
    if words.orders.contains(&name) {
        Parameter::Order
    } else if words.numbers.contains(&name) {
        Parameter::Number
    } else {
        Parameter::Other
    }
}

/// Whether a site follows numbers of any carrier.
pub(crate) fn is_tracker(host: &str) -> bool {
    VOCABULARY.link.trackers.iter().any(|own| carrier::is_at_or_below(host, own))
}

/// No word of the list is longer, in bytes.
const LONGEST_WORD: usize = 100;

struct Vocabulary {
    link: LinkWords,
    search: AhoCorasick,
    meanings: Vec<Meaning>,
    /// Short names that count in capitals only (`UPS`, `GLS`).
    capitals: Vec<bool>,
}

static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(|| {
    let file: File = toml::from_str(include_str!("../../data/number_words.toml"))
        .unwrap_or_else(|error| panic!("data/number_words.toml, compiled in and read by every test: {error}"));
    let ordinary: HashSet<&str> = file.ordinary.values().flatten().map(String::as_str).collect();
    let mut words: HashMap<String, Meaning> = HashMap::new();
    let tracking = file.tracking.values().map(|list| (list, Meaning::Tracking));
    let order = file.order.values().map(|list| (list, Meaning::Order));
    let other = file.other.iter().map(|(thing, list)| (list, Meaning::Other(note(thing))));
    for (list, meaning) in tracking.chain(order).chain(other) {
        for word in list {
            words.entry(word.clone()).or_insert(meaning);
        }
    }
    for carrier in carrier::all() {
        for name in carrier.names().map(str::to_lowercase) {
            if name.chars().count() >= 2 && !ordinary.contains(name.as_str()) {
                words.entry(name).or_insert(Meaning::Carrier(carrier.id));
            }
        }
    }
    let mut patterns = Vec::new();
    let mut meanings = Vec::new();
    let mut capitals = Vec::new();
    for (word, meaning) in words {
        let short_name = matches!(meaning, Meaning::Carrier(_)) && word.len() < 4;
        // The search folds the case of ASCII only; for other letters the usual writings are listed.
        let mut writings = vec![word.clone()];
        if !word.is_ascii() {
            let mut letters = word.chars();
            let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
            writings.extend([word.to_uppercase(), first + letters.as_str()]);
            writings.dedup();
        }
        for writing in writings {
            patterns.push(writing);
            meanings.push(meaning);
            capitals.push(short_name);
        }
    }
    debug_assert!(patterns.iter().all(|pattern| pattern.len() <= LONGEST_WORD));
    let search = AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .match_kind(MatchKind::LeftmostLongest)
        .build(&patterns)
        .expect("a thousand short words make a small automaton");
    Vocabulary { link: file.link, search, meanings, capitals }
});

/// What to tell about a thing of the word list's last part.
fn note(thing: &str) -> Option<Note> {
    match thing {
        "product" => Some(Note::Product),
        "variant" => Some(Note::Sku),
        "line" => Some(Note::OrderLine),
        "payment" => Some(Note::Payment),
        _ => None,
    }
}

/// Every known word in a text, in order of appearance.
pub(crate) fn marks(text: &str) -> impl Iterator<Item = Mark> {
    marks_within(text, 0, text.len())
}

/// Every known word of a text that begins between two places.
pub(crate) fn marks_within(text: &str, from: usize, to: usize) -> impl Iterator<Item = Mark> {
    let vocabulary = &*VOCABULARY;
    // A word may begin before `to` and end behind it.
    let end = text.ceil_char_boundary(to.saturating_add(LONGEST_WORD));
    vocabulary.search.find_iter(&text[from..end]).filter_map(move |found| {
        let (start, end) = (from + found.start(), from + found.end());
        if start >= to {
            return None;
        }
        let word = &text[start..end];
        // A plural `s` is still the word.
        let behind = text[end..].strip_prefix(['s', 'S']).unwrap_or(&text[end..]);
        let whole = !spaced_script(word) || (edge(text[..start].chars().next_back()) && edge(behind.chars().next()));
        let shouted = !vocabulary.capitals[found.pattern()] || word.chars().all(|c| !c.is_lowercase());
        (whole && shouted).then(|| Mark { start, end, meaning: vocabulary.meanings[found.pattern()] })
    })
}

/// Whether the script of a word puts spaces between words.
fn spaced_script(word: &str) -> bool {
    word.chars().next().is_some_and(|c| u32::from(c) < 0xE00)
}

/// Whether a word may end where this character stands. Digits may follow a label, as in `AWB123`.
fn edge(next_to: Option<char>) -> bool {
    next_to.is_none_or(|c| !c.is_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_whole_in_any_case() {
        let meanings = |text: &str| -> Vec<Meaning> { marks(text).map(|mark| mark.meaning).collect() };
        assert_eq!(meanings("TRACKING number: 1"), [Meaning::Tracking]);
        assert_eq!(meanings("Номер Отслеживания 1"), []);
        assert_eq!(meanings("Номер отслеживания 1"), [Meaning::Tracking]);
        assert_eq!(meanings("运单号123"), [Meaning::Tracking]);
        assert_eq!(meanings("reordering, bordering"), []);
        assert_eq!(meanings("ups, wrong"), []);
        assert_eq!(meanings("by UPS"), [Meaning::Carrier(CarrierId::known("ups"))]);
        assert_eq!(meanings("Ihr DHL Paket"), [Meaning::Carrier(CarrierId::known("dhl-de"))]);
        assert_eq!(meanings("bring it"), []);
    }
}
