//! The tables against themselves, the traps, and whatever text anyone may send.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, HashMap};

use super::codes::Table;
use super::rules::RULES;
use super::words::{Language, language};
use super::{Certainty, Reading, Status, Substatus, Wording, read};
use crate::data;

fn worded(text: &str, lang: &str) -> Reading {
    read(&Wording { text, lang: Some(lang), ..Wording::default() })
}

fn coded(namespace: &str, code: &str) -> Reading {
    read(&Wording { code: Some(code), namespace: Some(namespace), ..Wording::default() })
}

#[test]
fn every_code_table_parses_and_every_row_names_where_it_was_seen() {
    for &(namespace, text) in data::CODES {
        Table::parse(namespace, text).unwrap_or_else(|error| panic!("{error}"));
    }
}

#[test]
fn no_name_means_two_code_tables() {
    let mut owners: HashMap<String, &str> = HashMap::new();
    for &(namespace, text) in data::CODES {
        let (_, aliases) = Table::parse(namespace, text).unwrap();
        for name in aliases.into_iter().chain([namespace.to_owned()]) {
            let other = owners.insert(name.to_lowercase().replace(['-', '_', ' ', '.'], ""), namespace);
            assert!(other.is_none_or(|other| other == namespace), "{name} is in {other:?} and {namespace}");
        }
    }
}

#[test]
fn every_phrase_file_compiles_and_its_examples_read_as_they_say() {
    let mut wrong = Vec::new();
    for &(code, text) in data::PHRASES {
        let language = Language::compile(code, text).unwrap_or_else(|error| panic!("{error}"));
        for (expected, example) in &language.examples {
            let reading = worded(example, code);
            if reading.substatus != Some(*expected) {
                wrong.push(format!("{code}: {example:?} is {:?}, not {expected}", reading.rule));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_an_example_that_exactly_it_reads() {
    let mut wrong = Vec::new();
    let mut counts: BTreeMap<Substatus, usize> = BTreeMap::new();
    let english = language("en").unwrap();
    for rule in RULES {
        *counts.entry(rule.to).or_default() += 1;
        let name = format!("en/{}/{}", rule.to, english.own_phrases(rule.to) + counts[&rule.to]);
        let reading = worded(rule.example, "en");
        if reading.rule.as_deref() != Some(name.as_str()) {
            wrong.push(format!("{name}: {:?} is read by {:?}", rule.example, reading.rule));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_code_decides_unless_its_words_deny_a_delivery() {
    let text = "Delivered to the parcel shop";
    let wording = Wording { text, code: Some("GTMS_SIGNED"), namespace: Some("cainiao"), lang: Some("en") };
    assert_eq!(read(&wording).substatus, Some(Substatus::PickupReady));
    let wording = Wording { text: "Left in the mailbox", ..wording };
    assert_eq!(read(&wording).substatus, Some(Substatus::ToMailbox));
    let wording = Wording { text: "Arrived at the sorting center", ..wording };
    assert_eq!(read(&wording).substatus, Some(Substatus::ToRecipient));
    assert_eq!(read(&wording).certainty, Some(Certainty::Coded));
}

#[test]
fn cainiao_codes_in_any_dress() {
    for (code, expected) in [
        ("GTMS_SIGNED", Substatus::ToRecipient),
        ("gtms_signed", Substatus::ToRecipient),
        (" AE_GTMS_SIGNED ", Substatus::ToRecipient),
        ("GTMS SIGNED", Substatus::ToRecipient),
        ("AE_ORDER_PLACED", Substatus::OrderPlaced),
        ("GTMS_STA_SIGNED", Substatus::PickupReady),
        ("CUS_TAX", Substatus::CustomsPaymentDue),
    ] {
        assert_eq!(coded("cainiao", code).substatus, Some(expected), "{code}");
    }
}

#[test]
fn unlisted_cainiao_codes_are_read_by_their_build_and_say_so() {
    for (code, expected, rule) in [
        ("GTMS_NEW_STEP", Some(Substatus::ArrivedDomestic), "cainiao/prefix/GTMS_"),
        ("GTMS_NEW_FAILURE", Some(Substatus::FailedAttempt), "cainiao/prefix/GTMS_"),
        ("CC_EX_NEW_SUCCESS", Some(Substatus::ExportCleared), "cainiao/prefix/CC_EX_"),
        ("CC_IM_NEW_FAILURE", Some(Substatus::CustomsHeld), "cainiao/prefix/CC_"),
        ("RT_SOMETHING", Some(Substatus::Returning), "cainiao/prefix/RT_"),
        ("SC_NEW_OUTBOUND", Some(Substatus::HubOut), "cainiao/prefix/SC_"),
        ("GTMS_NEW_SIGNED", None, ""),
        ("XX_YY", None, ""),
    ] {
        let reading = coded("cainiao", code);
        assert_eq!(reading.substatus, expected, "{code}");
        assert_eq!(reading.rule.as_deref().unwrap_or(""), rule, "{code}");
    }
}

#[test]
fn nothing_is_read_from_nothing() {
    for text in ["", " ", "...", "1234 5678", "\u{0}\u{0}"] {
        assert_eq!(read(&Wording { text, ..Wording::default() }), Reading::UNRECOGNISED, "{text:?}");
        assert_eq!(worded(text, "en").status(), Status::Unrecognised);
    }
}
