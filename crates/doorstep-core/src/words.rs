//! Every sentence a buyer reads, from `data/words`, by locale.
//!
//! A file is named `<locale>.ftl` or `<locale>.<room>.ftl`; all files of a locale are one bundle. English is complete;
//! what another locale lacks is said in English. A key is a message id, or `id.attribute`.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::civil::Date;
use unic_langid::LanguageIdentifier;

use crate::advice::{self, Advice, Fact};
use crate::arrival::{Arrival, Score};
use crate::data;
use crate::status::{Status, Substatus};

const ENGLISH: &str = "en";

/// Facts that are often not known. Their absence is said to a sentence as `unknown`, on which it can select.
const OPTIONAL: &[&str] = &[
    "number",
    "order",
    "carrier",
    "country",
    "seller",
    "refund_by",
    "act_by",
    "days_left",
    "shipped_on",
    "scan_country",
    "scan_city",
    "city",
    "words",
];

/// The words of one locale.
pub struct Words {
    locale: &'static str,
    bundle: FluentBundle<FluentResource>,
}

/// Why a sentence could not be said whole.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Missing {
    /// No file of this locale, nor English, has the key.
    #[error("no words for `{0}`")]
    Key(String),
    /// The sentence asks for a fact that was not given.
    #[error("the words of `{key}` lack a fact: {what}")]
    Fact {
        /// The key.
        key: String,
        /// What is missing.
        what: String,
    },
}

/// An advice in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdviceWords {
    /// A few words.
    pub title: String,
    /// What it means and why.
    pub text: String,
    /// What to do, in order; may be empty.
    pub steps: Vec<Step>,
    /// What to save or photograph for a dispute; may be empty.
    pub evidence: Vec<String>,
}

/// From so many in a hundred on, it is told that parcels never come.
const TOLD_NEVER: i64 = 5;

/// One step of an advice, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Its id within the trouble, for example `ask-seller`.
    pub id: String,
    /// What to do.
    pub text: String,
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Step {
    /// A line `id: what to do` of the files.
    fn of(line: &str) -> Step {
        let (id, text) = line.split_once(": ").unwrap_or_default();
        Step { id: id.to_owned(), text: text.to_owned() }
    }
}

/// An arrival in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArrivalWords {
    /// The most likely day.
    pub title: String,
    /// The windows, and how they were made.
    pub lines: Vec<String>,
    /// What the seller and the carrier say, and how often they were right.
    pub beside: Vec<String>,
}

/// A status in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusWords {
    /// The label.
    pub label: String,
    /// What it usually means, in a sentence.
    pub meaning: String,
    /// What to do, in a sentence.
    pub todo: String,
}

static ALL: LazyLock<BTreeMap<&'static str, Words>> = LazyLock::new(|| {
    let mut all: BTreeMap<&'static str, Words> = BTreeMap::new();
    for (stem, text) in data::WORDS {
        let locale = stem.split('.').next().unwrap_or(stem);
        let words = all.entry(locale).or_insert_with(|| Words::empty(locale));
        // What is readable of a faulty file is kept; a test reads every file without fault.
        let resource = match FluentResource::try_new((*text).to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        words.bundle.add_resource_overriding(resource);
    }
    all.entry(ENGLISH).or_insert_with(|| Words::empty(ENGLISH));
    all
});

impl Words {
    fn empty(locale: &'static str) -> Words {
        let id: LanguageIdentifier = locale.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // The marks that keep directions apart would be copied into messages to sellers.
        bundle.set_use_isolating(false);
        Words { locale, bundle }
    }

    /// The words of the locale asked for (`pt-BR`), else of its language (`pt`), else English.
    pub fn for_locale(locale: &str) -> &'static Words {
        let wanted = locale.replace('_', "-").to_lowercase();
        let language = wanted.split('-').next().unwrap_or_default();
        let find = |name: &str| ALL.iter().find(|(known, _)| known.to_lowercase() == name).map(|(_, words)| words);
        find(&wanted).or_else(|| find(language)).unwrap_or_else(|| &ALL[ENGLISH])
    }

    /// The locales there are words for.
    pub fn locales() -> impl Iterator<Item = &'static str> {
        ALL.keys().copied()
    }

    /// The name of this locale.
    pub fn locale(&self) -> &'static str {
        self.locale
    }

    /// The sentence of a key. A key nobody wrote is shown as it is, a missing fact as its name: better odd than silent.
    ///
    /// ```
    /// # use doorstep_core::{advice::Fact, words::Words};
    /// let words = Words::for_locale("en");
    /// assert_eq!(words.text("outcome-not-found", &[]), "The source does not know this number.");
    /// ```
    pub fn text(&self, key: &str, facts: &[(&str, Fact)]) -> String {
        match self.render(key, facts) {
            Ok((text, _)) => text,
            Err(_) => key.to_owned(),
        }
    }

    /// The sentence of a key, or what it lacks.
    ///
    /// # Errors
    /// No such key in this locale nor in English, or a fact the sentence needs was not given.
    pub fn try_text(&self, key: &str, facts: &[(&str, Fact)]) -> Result<String, Missing> {
        let (text, faults) = self.render(key, facts)?;
        match faults.first() {
            Some(what) => Err(Missing::Fact { key: key.to_owned(), what: what.clone() }),
            None => Ok(text),
        }
    }

    /// The lines of a key, none if there is no such key.
    pub fn lines(&self, key: &str, facts: &[(&str, Fact)]) -> Vec<String> {
        let text = self.render(key, facts).map(|(text, _)| text).unwrap_or_default();
        text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
    }

    /// An advice in words.
    pub fn advice(&self, advice: &Advice) -> AdviceWords {
        let key = advice_key(advice.rule);
        let say = |attribute: &str| self.text(&format!("{key}.{attribute}"), &advice.facts);
        let list = |attribute: &str| self.lines(&format!("{key}.{attribute}"), &advice.facts);
        AdviceWords {
            title: say("title"),
            text: say("text"),
            steps: list("steps").iter().map(|line| Step::of(line)).collect(),
            evidence: list("evidence"),
        }
    }

    /// An arrival in words.
    pub fn arrival(&self, arrival: &Arrival) -> ArrivalWords {
        #[expect(clippy::cast_possible_truncation, reason = "a share of a hundred")]
        let never = (arrival.never * 100.0).round() as i64;
        let method = arrival.basis.method.unwrap_or("unknown");
        let facts = [
            ("likely", Fact::Date(arrival.likely)),
            ("from", Fact::Date(arrival.most.0)),
            ("to", Fact::Date(arrival.most.1)),
            ("half_from", Fact::Date(arrival.half.0)),
            ("half_to", Fact::Date(arrival.half.1)),
            ("wide_from", Fact::Date(arrival.nearly_all.0)),
            ("wide_to", Fact::Date(arrival.nearly_all.1)),
            ("never", Fact::Number(never)),
            ("own", Fact::Number(i64::from(arrival.basis.own))),
            ("pooled", Fact::Number(i64::from(arrival.basis.pooled))),
            ("method", Fact::Text(method.to_owned())),
        ];
        let say = |key: &str| self.text(key, &facts);
        let with = |key: &str, more: &[(&'static str, Fact)]| self.text(key, &[&facts[..], more].concat());
        let scored = |key: &str, score: Score, more: &[(&'static str, Fact)]| {
            let counted = [("right", Fact::Number(i64::from(score.right))), ("of", Fact::Number(i64::from(score.of)))];
            match score.of {
                0 => with(key, more),
                _ => with(&format!("{key}-right"), &[more, &counted].concat()),
            }
        };
        let mut lines = vec![say("arrival-most"), say("arrival-half"), say("arrival-basis")];
        if never >= TOLD_NEVER {
            lines.insert(2, say("arrival-never"));
        }
        let record = arrival.record;
        if record.window.of > 0 {
            lines.push(scored("arrival-window", record.window, &[]));
        }
        let mut beside = Vec::new();
        if let Some(promised) = arrival.promised {
            beside.push(scored("arrival-promised", record.promise, &[("promised", Fact::Date(promised))]));
        }
        if let Some((from, to)) = arrival.estimated {
            let days = [("estimated_from", Fact::Date(from)), ("estimated_to", Fact::Date(to))];
            let key = if from == to { "arrival-estimated-on" } else { "arrival-estimated" };
            beside.push(scored(key, record.estimate, &days));
        }
        ArrivalWords { title: say("arrival-title"), lines, beside }
    }

    /// What a step of a trouble is, by its id.
    pub fn step(&self, trouble: &str, id: &str) -> Option<String> {
        let rules = advice::rule_ids().filter(|rule| advice::trouble(rule) == trouble);
        let lines = rules.flat_map(|rule| self.lines(&format!("{}.steps", advice_key(rule)), &[]));
        lines.map(|line| Step::of(&line)).find(|step| step.id == id).map(|step| step.text)
    }

    /// A stage in words.
    pub fn status(&self, status: Status) -> StatusWords {
        self.label(&format!("status-{}", dashed(status.slug())))
    }

    /// A finer status in words.
    pub fn substatus(&self, substatus: Substatus) -> StatusWords {
        self.label(&format!("substatus-{}", dashed(substatus.slug())))
    }

    fn label(&self, key: &str) -> StatusWords {
        StatusWords {
            label: self.text(key, &[]),
            meaning: self.text(&format!("{key}.meaning"), &[]),
            todo: self.text(&format!("{key}.todo"), &[]),
        }
    }

    /// A day: `12 Oct 2026`.
    pub fn date(&self, date: Date) -> String {
        let month = self.text(&format!("month-{}", date.month()), &[]);
        let (day, year) = (date.day().to_string(), date.year().to_string());
        self.text("date", &[("day", Fact::Text(day)), ("month", Fact::Text(month)), ("year", Fact::Text(year))])
    }

    fn render(&self, key: &str, facts: &[(&str, Fact)]) -> Result<(String, Vec<String>), Missing> {
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        let pattern = |words: &'static Words| {
            let message = words.bundle.get_message(id)?;
            match attribute {
                Some(name) => message.get_attribute(name).map(|a| (words, a.value())),
                None => message.value().map(|value| (words, value)),
            }
        };
        let own = ALL.get(self.locale).and_then(pattern);
        let (words, pattern) = own.or_else(|| pattern(&ALL[ENGLISH])).ok_or_else(|| Missing::Key(key.to_owned()))?;
        let mut args = FluentArgs::new();
        for name in OPTIONAL {
            args.set(*name, "unknown");
        }
        for (name, fact) in facts {
            let value = match fact {
                Fact::Number(number) => FluentValue::from(*number),
                Fact::Date(date) => FluentValue::from(words.date(*date)),
                Fact::Text(text) => FluentValue::from(text.as_str()),
            };
            args.set(Cow::from((*name).to_owned()), value);
        }
        let mut faults = Vec::new();
        let text = words.bundle.format_pattern(pattern, Some(&args), &mut faults).into_owned();
        Ok((text, faults.iter().map(ToString::to_string).collect()))
    }
}

/// `customs.payment-due` is `advice-customs-payment-due` in the files.
pub fn advice_key(rule: &str) -> String {
    format!("advice-{}", dashed(rule))
}

/// A slug as Fluent can name it.
fn dashed(slug: &str) -> String {
    slug.replace(['.', '_'], "-")
}

#[cfg(test)]
mod tests;
