#![allow(clippy::unwrap_used)]

use super::*;
use crate::advice;
use crate::check::Outcome;
use crate::message;
use crate::protection::{ClockCertainty, ClockKind};
use crate::silence::SilenceLevel;

fn day() -> Fact {
    Fact::Date("2026-10-12".parse().unwrap())
}

/// Facts a rule adds of its own, with sample values; the optional ones are left out.
fn required() -> Vec<(&'static str, Fact)> {
    let mut facts = vec![
        ("days", Fact::Number(1)),
        ("reason", Fact::Text("customs".to_owned())),
        ("peak", Fact::Text("christmas".to_owned())),
        ("from", Fact::Number(15)),
        ("to", Fact::Number(30)),
        ("since_shipment", Fact::Number(40)),
        ("method", Fact::Text("ePacket".to_owned())),
        ("tracking", Fact::Text("good".to_owned())),
        ("best_for", Fact::Text("small".to_owned())),
        ("waited", Fact::Number(4)),
        ("km", Fact::Number(500)),
        ("percent", Fact::Number(8)),
        ("city", Fact::Text("Madrid".to_owned())),
        ("scan_city", Fact::Text("Barcelona".to_owned())),
    ];
    let days = ["until", "by", "opens", "promised", "warned_on", "sent", "asked", "answer_by"];
    facts.extend(days.map(|name| (name, day())));
    facts
}

fn all() -> Vec<(&'static str, Fact)> {
    let mut facts = required();
    facts.extend(["refund_by", "act_by", "shipped_on"].map(|name| (name, day())));
    facts.extend(
        ["number", "order", "carrier", "country", "seller", "scan_country", "words"]
            .map(|name| (name, Fact::Text(format!("<{name}>")))),
    );
    facts.push(("days_left", Fact::Number(3)));
    facts
}

/// Every key that code can ask for, in parts: with attributes that must be there, and those that may.
fn keys() -> Vec<String> {
    let mut keys: Vec<String> = Vec::new();
    for rule in advice::rule_ids() {
        keys.extend(["title", "text"].map(|part| format!("{}.{part}", advice_key(rule))));
    }
    for trouble in message::troubles() {
        let advice =
            Advice { rule: "", urgency: advice::Urgency::Act, due: None, facts: all(), message: Some(trouble) };
        let drafts = message::drafts(&advice);
        assert!(!drafts.is_empty());
        keys.extend(drafts.iter().map(|draft| format!("message-{trouble}-{}", draft.to.slug())));
    }
    for slug in Status::ALL
        .iter()
        .map(|s| format!("status-{}", s.slug()))
        .chain(Substatus::ALL.iter().map(|s| format!("substatus-{}", s.slug())))
    {
        let key = dashed(&slug);
        keys.extend([key.clone(), format!("{key}.meaning"), format!("{key}.todo")]);
    }
    keys.extend(Outcome::ALL.iter().map(|outcome| dashed(&format!("outcome-{}", outcome.slug()))));
    for kind in ClockKind::ALL {
        let key = dashed(&format!("clock-{}", kind.slug()));
        keys.extend([key.clone(), format!("{key}.meaning")]);
    }
    for certainty in [ClockCertainty::Printed, ClockCertainty::Stated, ClockCertainty::Estimated] {
        keys.push(format!("clock-certainty-{}", certainty.slug()));
    }
    for level in [SilenceLevel::Normal, SilenceLevel::Watch, SilenceLevel::Worrying, SilenceLevel::Lost] {
        keys.push(format!("silence-level-{}", level.slug()));
    }
    keys.extend(message::Party::ALL.iter().map(|party| format!("party-{}", party.slug())));
    keys
}

#[test]
fn every_sentence_of_every_locale_can_be_said_whole() {
    for locale in Words::locales() {
        let words = Words::for_locale(locale);
        for key in keys() {
            let text = words.try_text(&key, &all()).unwrap_or_else(|missing| panic!("{locale}: {missing}"));
            assert!(!text.contains("unknown"), "{locale} {key}: {text}");
        }
    }
}

/// What is not known must not be said: neither as a word nor as a hole.
#[test]
fn facts_that_are_not_known_leave_no_trace() {
    let words = Words::for_locale("en");
    for key in keys() {
        // These rules apply only where their fact is known.
        let certain = [
            "dispute-",
            "wrong-country",
            "wrong-city",
            "wait-too-long",
            "protection-estimated",
            "returned-harder",
            "returned-strong",
        ];
        if certain.iter().any(|rule| key.starts_with(&format!("advice-{rule}"))) {
            continue;
        }
        let text = words.try_text(&key, &required()).unwrap();
        assert!(!text.contains("unknown"), "{key}: {text}");
        assert!(!text.contains("  ") && !text.contains(" ."), "{key}: {text}");
    }
}

/// Every message and attribute there is in the files of a locale.
fn written(locale: &str) -> Vec<String> {
    let mut keys = Vec::new();
    for (stem, text) in data::WORDS.iter().filter(|(stem, _)| stem.split('.').next() == Some(locale)) {
        let mut message = "";
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let Some((name, _)) = line.split_once(" =") else { continue };
            match name.trim_start().strip_prefix('.') {
                Some(attribute) if line.starts_with(' ') => keys.push(format!("{stem}: {message}.{attribute}")),
                None if !line.starts_with(' ') => {
                    message = name;
                    keys.push(format!("{stem}: {message}"));
                }
                _ => {}
            }
        }
    }
    keys.iter_mut().for_each(|key| *key = key.replacen(locale, "", 1));
    keys.sort();
    keys
}

/// Chinese is for messages to sellers alone.
#[test]
fn every_locale_says_everything() {
    let english = written("en");
    assert!(english.len() > 1500);
    for locale in Words::locales().filter(|locale| *locale != "zh") {
        let own = written(locale);
        let lacks: Vec<_> = english.iter().filter(|key| !own.contains(key)).collect();
        let more: Vec<_> = own.iter().filter(|key| !english.contains(key)).collect();
        assert!(lacks.is_empty() && more.is_empty(), "{locale} lacks {lacks:?} and has {more:?} of its own");
    }
}

/// What the user has done of a trouble is kept by the ids of its steps, whatever the language.
#[test]
fn steps_are_the_same_in_every_locale() {
    let ids = |locale: &str, rule: &str| -> Vec<String> {
        let lines = Words::for_locale(locale).lines(&format!("{}.steps", advice_key(rule)), &all());
        lines.iter().map(|line| Step::of(line).id).collect()
    };
    for locale in Words::locales().filter(|locale| *locale != "zh") {
        for rule in advice::rule_ids() {
            assert_eq!(ids(locale, rule), ids("en", rule), "{locale} {rule}");
        }
    }
}

#[test]
fn lists_are_lines() {
    let facts = all();
    let advice = Advice { rule: "delivered.check", urgency: advice::Urgency::Soon, due: None, facts, message: None };
    let said = Words::for_locale("en").advice(&advice);
    assert!(said.steps.len() >= 14 && said.evidence.len() >= 5, "{said:?}");
    for rule in advice::rule_ids() {
        for part in ["steps", "evidence"] {
            let said = Words::for_locale("en").lines(&format!("{}.steps", advice_key(rule)), &all());
            let mut ids: Vec<String> = said.iter().map(|line| Step::of(line).id).collect();
            assert!(ids.iter().all(|id| !id.is_empty() && !id.contains(' ')), "{rule}: {said:?}");
            ids.sort();
            ids.dedup();
            assert_eq!(ids.len(), said.len(), "{rule} has a step twice");
            for line in Words::for_locale("en").lines(&format!("{}.{part}", advice_key(rule)), &all()) {
                assert!(!line.contains(['{', '}']) && !line.contains("unknown"), "{rule}: {line}");
            }
        }
    }
}

#[test]
fn every_file_reads_without_fault() {
    for (stem, text) in data::WORDS {
        if let Err((_, faults)) = FluentResource::try_new((*text).to_owned()) {
            panic!("{stem}.ftl: {faults:?}");
        }
    }
}

#[test]
fn locales_fall_back_to_their_language_and_to_english() {
    assert_eq!(Words::for_locale("en-GB").locale(), "en");
    assert_eq!(Words::for_locale("xx").locale(), "en");
    let words = Words::for_locale("en");
    assert_eq!(words.date("2026-10-12".parse().unwrap()), "12 Oct 2026");
    assert_eq!(words.text("days-count", &[("days", Fact::Number(1))]), "1 day");
    assert_eq!(words.text("days-count", &[("days", Fact::Number(12))]), "12 days");
    assert_eq!(words.text("no-such-key", &[]), "no-such-key");
}
