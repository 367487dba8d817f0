//! The vocabularies of `data/phrases/<lang>.toml`, compiled: one pass over a text finds every stem.

use std::collections::{HashMap, HashSet};
use std::sync::{LazyLock, OnceLock};

use serde::Deserialize;

use super::Substatus;
use super::notion::Notion;
use super::rules::{RULES, Rule};
use super::stems::Stems;
use super::text::fold;
use crate::data;

/// One file of `data/phrases`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// Common words that give the language away; not looked at for languages told by their script.
    #[serde(default)]
    tells: Vec<String>,
    /// Notion to stems.
    notions: HashMap<String, Vec<String>>,
    /// Whole texts: substatus to texts.
    #[serde(default)]
    exact: HashMap<String, Vec<String>>,
    /// This language's own phrases, in order, before the rules: `[substatus, "stem | stem & stem & !stem"]`.
    #[serde(default)]
    says: Vec<(String, String)>,
    /// More of its phrases; each is tried just before the first common rule for the same substatus.
    #[serde(default)]
    also: Vec<(String, String)>,
    /// Texts and what they must be read as (used by the tests).
    #[serde(default)]
    #[cfg_attr(not(test), allow(dead_code))]
    examples: HashMap<String, Vec<String>>,
}

/// What may stop a phrase file from compiling; a test compiles them all, so none can reach a release.
#[derive(Debug, thiserror::Error)]
pub(super) enum FileError {
    #[error("{lang}.toml: {source}")]
    Toml { lang: String, source: Box<toml::de::Error> },
    #[error("{lang}.toml: no notion is called {name:?}")]
    Notion { lang: String, name: String },
    #[error("{lang}.toml: no substatus is called {name:?}")]
    Substatus { lang: String, name: String },
    #[error("{lang}.toml: {what:?} is empty once folded")]
    Empty { lang: String, what: String },
}

/// Which stems a text holds: the notions, and the language's own stems by number.
#[derive(Default)]
struct Hits {
    notions: u128,
    own: Vec<u64>,
}

impl Hits {
    fn has(&self, stem: usize) -> bool {
        self.own.get(stem / 64).is_some_and(|word| word & (1 << (stem % 64)) != 0)
    }
}

/// Any of some notions and stems.
#[derive(Default)]
struct Clause {
    notions: u128,
    own: Vec<usize>,
}

impl Clause {
    fn met(&self, hits: &Hits) -> bool {
        hits.notions & self.notions != 0 || self.own.iter().any(|stem| hits.has(*stem))
    }
}

/// A phrase of one language.
struct Says {
    to: Substatus,
    all: Vec<Clause>,
    none: Clause,
    rule: String,
    /// The first stem of each clause in a row, where each has a stem of its own.
    #[cfg(test)]
    sample: Option<String>,
}

/// One language, compiled.
pub(super) struct Language {
    stems: Stems,
    /// For each pattern, the notions it says and the language's own stem it is.
    meanings: Vec<Meaning>,
    own_words: usize,
    exact: HashMap<String, (Substatus, String)>,
    longest_exact: usize,
    steps: Vec<Step>,
    #[cfg(test)]
    pub examples: Vec<(Substatus, String)>,
}

#[derive(Default)]
struct Meaning {
    notions: u128,
    own: Option<usize>,
}

/// A rule as bit masks, with its name in this language.
struct Compiled {
    to: Substatus,
    all: Vec<u128>,
    none: u128,
    name: String,
}

/// What is tried in turn, the first that is met decides.
enum Step {
    Phrase(Says),
    Rule(Compiled),
}

impl Step {
    fn met(&self, hits: &Hits) -> bool {
        match self {
            Step::Phrase(says) => says.all.iter().all(|clause| clause.met(hits)) && !says.none.met(hits),
            Step::Rule(rule) => hits.notions & rule.none == 0 && rule.all.iter().all(|any| hits.notions & any != 0),
        }
    }

    fn found(&self) -> Found<'_> {
        match self {
            Step::Phrase(says) => Found { substatus: says.to, rule: &says.rule },
            Step::Rule(rule) => Found { substatus: rule.to, rule: &rule.name },
        }
    }
}

/// A phrase or rule that reads a text, borrowed from the tables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found<'a> {
    pub substatus: Substatus,
    pub rule: &'a str,
}

/// One cell for each file of `data/phrases`; a language is compiled when it is first needed.
static LANGUAGES: LazyLock<Vec<OnceLock<Option<Language>>>> =
    LazyLock::new(|| data::PHRASES.iter().map(|_| OnceLock::new()).collect());

/// The language with this ISO 639-1 code, if there is a file for it.
pub(super) fn language(code: &str) -> Option<&'static Language> {
    let at = data::PHRASES.binary_search_by_key(&code, |(known, _)| known).ok()?;
    let (code, file) = data::PHRASES[at];
    LANGUAGES[at].get_or_init(|| Language::compile(code, file).ok()).as_ref()
}

/// Words that give a language away, folded, between spaces. Does not compile the language.
pub(super) fn tells_of(code: &str) -> Vec<String> {
    let file = data::PHRASES.iter().find(|(known, _)| *known == code);
    let file = file.and_then(|(_, file)| toml::from_str::<File>(file).ok());
    file.map(|file| file.tells.iter().map(|word| fold(word).text).collect()).unwrap_or_default()
}

/// Every word that stands in a phrase file, folded.
pub(super) fn known_words() -> HashSet<String> {
    let mut known = HashSet::new();
    for &(_, file) in data::PHRASES {
        let Ok(file) = toml::from_str::<File>(file) else { continue };
        let stems = file.notions.values().flatten().chain(file.exact.values().flatten()).chain(&file.tells);
        for stem in stems {
            known.extend(fold(stem.trim_start_matches(['*', '='])).text.split_whitespace().map(str::to_owned));
        }
    }
    known
}

impl Language {
    pub(super) fn compile(code: &'static str, file: &str) -> Result<Language, FileError> {
        let file: File = toml::from_str(file)
            .map_err(|source| FileError::Toml { lang: code.to_owned(), source: Box::new(source) })?;
        let substatus = |name: &str| {
            Substatus::from_slug(name)
                .ok_or_else(|| FileError::Substatus { lang: code.to_owned(), name: name.to_owned() })
        };
        let notion = |name: &str| {
            Notion::from_slug(name).ok_or_else(|| FileError::Notion { lang: code.to_owned(), name: name.to_owned() })
        };
        let mut patterns = Patterns { code, ..Patterns::default() };
        let mut names: Vec<_> = file.notions.keys().collect();
        names.sort();
        for name in names {
            let bit = notion(name)?.bit();
            for stem in &file.notions[name] {
                let at = patterns.add(stem)?;
                patterns.meanings[at].notions |= bit;
            }
        }
        let mut counts: HashMap<Substatus, usize> = HashMap::new();
        let mut phrases = Vec::with_capacity(file.says.len() + file.also.len());
        for (to, phrase) in file.says.iter().chain(&file.also) {
            phrases.push(patterns.phrase(substatus(to)?, phrase, notion, &mut counts)?);
        }
        let also = phrases.split_off(file.says.len());
        let mut exact = HashMap::new();
        for (to, texts) in &file.exact {
            let to = substatus(to)?;
            for text in texts {
                let folded = fold(text).text;
                if folded.trim().is_empty() {
                    return Err(FileError::Empty { lang: code.to_owned(), what: text.clone() });
                }
                exact.insert(folded, (to, format!("{code}/{to}/exact")));
            }
        }
        let mut steps: Vec<Step> = phrases.into_iter().map(Step::Phrase).collect();
        let mut also: Vec<Option<Says>> = also.into_iter().map(Some).collect();
        for Rule { to, all, none, .. } in RULES {
            let here = also.iter_mut().filter(|says| says.as_ref().is_some_and(|says| says.to == *to));
            steps.extend(here.filter_map(Option::take).map(Step::Phrase));
            steps.push(Step::Rule(Compiled {
                to: *to,
                all: all.iter().map(|clause| union(clause)).collect(),
                none: union(none),
                name: numbered(code, *to, &mut counts),
            }));
        }
        // Those no common rule is for.
        steps.extend(also.into_iter().flatten().map(Step::Phrase));
        Ok(Language {
            stems: Stems::new(&patterns.patterns),
            own_words: patterns.own_count.div_ceil(64),
            meanings: patterns.meanings,
            longest_exact: exact.keys().map(String::len).max().unwrap_or(0),
            exact,
            steps,
            #[cfg(test)]
            examples: file
                .examples
                .iter()
                .flat_map(|(to, texts)| {
                    texts.iter().filter_map(move |text| Some((Substatus::from_slug(to)?, text.clone())))
                })
                .collect(),
        })
    }

    /// How many phrases of its own the language has for a status; the common rules are numbered after them.
    #[cfg(test)]
    pub fn own_phrases(&self, to: Substatus) -> usize {
        self.phrases().filter(|says| says.to == to).count()
    }

    /// For each phrase its rule's name and a text made of its own first stems.
    #[cfg(test)]
    pub fn phrase_texts(&self) -> Vec<(String, String)> {
        self.phrases().filter_map(|says| Some((says.rule.clone(), says.sample.clone()?))).collect()
    }

    #[cfg(test)]
    fn phrases(&self) -> impl Iterator<Item = &Says> {
        self.steps.iter().filter_map(|step| match step {
            Step::Phrase(says) => Some(says),
            Step::Rule(_) => None,
        })
    }

    /// What the folded text says in this language.
    pub fn read(&self, folded: &str) -> Option<Found<'_>> {
        if folded.len() <= self.longest_exact
            && let Some((substatus, rule)) = self.exact.get(folded)
        {
            return Some(Found { substatus: *substatus, rule });
        }
        let mut hits = Hits { notions: 0, own: vec![0; self.own_words] };
        self.stems.find(folded, |stem| {
            let meaning = &self.meanings[stem];
            hits.notions |= meaning.notions;
            if let Some(own) = meaning.own {
                hits.own[own / 64] |= 1 << (own % 64);
            }
        });
        self.steps.iter().find(|step| step.met(&hits)).map(Step::found)
    }
}

/// A folded text that holds the first stem of each positive clause; none if a clause has only notions.
#[cfg(test)]
fn sample(phrase: &str) -> Option<String> {
    let mut words = String::new();
    for part in phrase.split('&').map(str::trim).filter(|part| !part.starts_with('!')) {
        let atom = part.split('|').map(str::trim).find(|atom| !atom.starts_with('@'))?;
        words.push(' ');
        words.push_str(atom.trim_start_matches(['*', '=']));
    }
    Some(fold(&words).text)
}

/// `en/exc.lost/2`: the second of the language's ways to say so.
fn numbered(code: &str, to: Substatus, counts: &mut HashMap<Substatus, usize>) -> String {
    let count = counts.entry(to).or_default();
    *count += 1;
    format!("{code}/{to}/{count}")
}

fn union(notions: &[Notion]) -> u128 {
    notions.iter().fold(0, |all, notion| all | notion.bit())
}

/// The patterns of a language while it is compiled.
#[derive(Default)]
struct Patterns {
    code: &'static str,
    patterns: Vec<String>,
    meanings: Vec<Meaning>,
    by_text: HashMap<String, usize>,
    own_count: usize,
}

impl Patterns {
    /// Adds a stem: it starts at a word's start unless `*` stands before it, and ends anywhere unless `=` does.
    fn add(&mut self, stem: &str) -> Result<usize, FileError> {
        let (inside, stem_text) = stem.strip_prefix('*').map_or((false, stem), |rest| (true, rest));
        let (whole, stem_text) = stem_text.strip_prefix('=').map_or((false, stem_text), |rest| (true, rest));
        let folded = fold(stem_text);
        let trimmed = folded.text.trim();
        if trimmed.is_empty() {
            return Err(FileError::Empty { lang: self.code.to_owned(), what: stem.to_owned() });
        }
        // Words are not parted by spaces in these scripts.
        let inside = inside || matches!(self.code, "zh" | "ja" | "ko" | "th");
        let mut pattern = String::new();
        if !inside {
            pattern.push(' ');
        }
        pattern.push_str(trimmed);
        if whole {
            pattern.push(' ');
        }
        if let Some(at) = self.by_text.get(&pattern) {
            return Ok(*at);
        }
        let at = self.patterns.len();
        self.by_text.insert(pattern.clone(), at);
        self.patterns.push(pattern);
        self.meanings.push(Meaning::default());
        Ok(at)
    }

    /// A phrase: clauses parted by `&`, each of stems and `@notions` parted by `|`, and none of those after `!`.
    fn phrase(
        &mut self,
        to: Substatus,
        phrase: &str,
        notion: impl Fn(&str) -> Result<Notion, FileError>,
        counts: &mut HashMap<Substatus, usize>,
    ) -> Result<Says, FileError> {
        let mut says = Says {
            to,
            all: Vec::new(),
            none: Clause::default(),
            rule: String::new(),
            #[cfg(test)]
            sample: sample(phrase),
        };
        for part in phrase.split('&').map(str::trim) {
            let (negated, part) = part.strip_prefix('!').map_or((false, part), |rest| (true, rest));
            let mut clause = Clause::default();
            for atom in part.split('|').map(str::trim) {
                match atom.strip_prefix('@') {
                    Some(name) => clause.notions |= notion(name)?.bit(),
                    None => clause.own.push(self.own(atom)?),
                }
            }
            if negated {
                says.none.notions |= clause.notions;
                says.none.own.append(&mut clause.own);
            } else {
                says.all.push(clause);
            }
        }
        says.rule = numbered(self.code, to, counts);
        Ok(says)
    }

    fn own(&mut self, stem: &str) -> Result<usize, FileError> {
        let at = self.add(stem)?;
        let next = &mut self.own_count;
        Ok(*self.meanings[at].own.get_or_insert_with(|| {
            *next += 1;
            *next - 1
        }))
    }
}
