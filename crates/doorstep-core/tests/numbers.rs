//! Tables of what people paste and what texts hold; the rules they share are properties over any input.
#![allow(clippy::unwrap_used)]

use std::time::{Duration, Instant};

use doorstep_core::country::Country;
use doorstep_core::number::{Context, Identified, Note, TrackingNumber, extract, identify};
use doorstep_core::words::Words;
use proptest::prelude::*;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pasted {
    why: String,
    input: String,
    #[serde(default)]
    words: String,
    service: Option<String>,
    host: Option<String>,
    destination: Option<String>,
    number: Option<String>,
    kind: Option<String>,
    best: Option<String>,
    certainty: Option<String>,
    check: Option<String>,
    note: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Cases<T> {
    case: Vec<T>,
}

fn context(case: &Pasted) -> Context<'_> {
    Context {
        destination: case.destination.as_deref().and_then(Country::from_code),
        words: &case.words,
        service: case.service.as_deref(),
        host: case.host.as_deref(),
        ..Context::default()
    }
}

#[test]
fn pasted_texts_are_read_as_the_table_says() {
    let words = Words::for_locale("en");
    let cases: Cases<Pasted> = toml::from_str(include_str!("cases/identify.toml")).unwrap();
    for case in &cases.case {
        let found = identify(&case.input, &context(case));
        let why = format!("{}: {found:?}", case.why);
        let best = found.candidates.first();
        if let Some(number) = &case.number {
            assert_eq!(found.number.as_ref().map(|number| number.as_str()), Some(number.as_str()), "{why}");
        }
        if let Some(kind) = &case.kind {
            assert_eq!(found.kind.slug(), kind, "{why}");
        }
        if let Some(carrier) = &case.best {
            assert_eq!(best.map_or("", |best| best.carrier.as_str()), carrier, "{why}");
        }
        if let Some(certainty) = &case.certainty {
            assert_eq!(best.unwrap().certainty.slug(), certainty, "{why}");
        }
        if let Some(check) = &case.check {
            assert_eq!(best.unwrap().check.slug(), check, "{why}");
        }
        if let Some(note) = &case.note {
            assert!(found.note.is_some_and(|found| found.sentence(words).contains(note.as_str())), "{why}");
        }
    }
}

#[test]
fn letter_post_is_told_by_its_service_letter() {
    for (number, letter) in
        [("UA123456785HU", true), ("UG123456785YP", false), ("RB123456785CN", false), ("U1234", false)]
    {
        assert_eq!(TrackingNumber::parse(number).unwrap().is_letter_post(), letter, "{number}");
    }
}

#[test]
fn every_note_has_its_sentence() {
    for note in Note::ALL {
        assert!(Words::for_locale("en").try_text(note.key(), &[]).is_ok(), "{note:?}");
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Text {
    why: String,
    text: String,
    found: Vec<String>,
}

#[test]
fn texts_hold_the_numbers_the_table_says() {
    let cases: Cases<Text> = toml::from_str(include_str!("cases/extract.toml")).unwrap();
    let mut wrong = Vec::new();
    for case in &cases.case {
        let found: Vec<String> = extract(&case.text)
            .iter()
            .map(|found| {
                let carrier = found.best.map_or("", |best| best.carrier.as_str());
                format!("{} {} {carrier}", found.number, found.kind.slug())
            })
            .collect();
        let same = found.len() == case.found.len()
            && found.iter().zip(&case.found).all(|(found, wanted)| found.trim_end().starts_with(wanted.as_str()));
        if !same {
            wrong.push(format!("{}: {found:?}", case.why));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn check_invariants(found: &Identified) {
    if let Some(number) = &found.number {
        let text = number.as_str();
        assert!((4..=40).contains(&text.len()));
        assert!(text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'/'), "{text}");
    } else {
        assert!(found.candidates.is_empty() && found.note.is_some());
    }
    let certain = found.candidates.iter().filter(|candidate| candidate.certainty.slug() == "certain").count();
    assert!(certain <= 1, "{found:?}");
    for candidate in found.candidates.iter() {
        assert!(candidate.check.slug() != "failed" || candidate.certainty.slug() == "possible", "{found:?}");
    }
}

/// Pieces of numbers, words and rubbish, so that random texts meet the interesting paths.
fn text() -> impl Strategy<Value = String> {
    let bit = prop_oneof![
        "[A-Z]{2}[0-9]{9}[A-Z]{2}",
        "[0-9 .-]{1,30}",
        "\\PC{0,12}",
        "[A-Z0-9]{4,42}",
        prop::sample::select(vec![
            "RB123456785CN",
            "LP00123456789012",
            "1Z",
            "tracking number: ",
            "заказ ",
            "Order ",
            "DHL ",
            "https://",
            "www.",
            "?orderId=",
            "aliexpress.com/",
            "%3D",
            "%2",
            "#nums=",
            "\u{200B}",
            "１２３４",
            "\n",
            "№",
            "+49 ",
            "$",
        ])
        .prop_map(str::to_owned),
    ];
    prop::collection::vec(bit, 0..12).prop_map(|bits| bits.concat())
}

proptest! {
    #[test]
    fn identify_never_panics_and_keeps_its_word(input in text()) {
        check_invariants(&identify(&input, &Context::default()));
        check_invariants(&identify(&input, &Context { words: &input, host: Some(&input), service: Some(&input), ..Context::default() }));
    }

    #[test]
    fn a_number_is_read_the_same_again(input in text()) {
        if let Ok(number) = TrackingNumber::parse(&input) {
            prop_assert_eq!(TrackingNumber::parse(number.as_str()).unwrap(), number);
        }
    }

    #[test]
    fn extract_points_into_the_text(input in text()) {
        let characters: Vec<char> = input.chars().collect();
        let found = extract(&input);
        for one in &found {
            prop_assert!(one.start < one.end && one.end <= characters.len());
            let there: String = characters[one.start..one.end].iter().collect();
            let read = TrackingNumber::parse(&there).unwrap();
            prop_assert_eq!(read.as_str(), one.number.as_str());
            prop_assert!(one.kind.slug() != "unknown");
        }
        for pair in found.windows(2) {
            prop_assert!(pair[0].start <= pair[1].start);
            prop_assert!(pair[0].number != pair[1].number);
        }
        prop_assert_eq!(extract(&input), found);
    }
}

/// Ten times the text takes about ten times as long; nothing here may take seconds even in a debug build.
#[test]
fn hostile_texts_take_linear_time() {
    let bits = [
        "A",
        "0",
        "1 ",
        "1234 ",
        "12345678 ",
        "00000000,",
        "tracking 00000000 ",
        "RB123456785CN ",
        "A-",
        "https://a.b/?a=%3D",
        "www.a/",
        "DHL 12345678901234 ",
        "123e4567-e89b-12d3-a456-426614174000 ",
        "运单号",
        "１",
        "\u{200B}",
        "+0 (0)",
        "tracking",
        "%3D",
        "order 8153741291234567 ",
    ];
    for bit in bits {
        let text = bit.repeat(1_000_000 / bit.len());
        let begun = Instant::now();
        extract(&text);
        let took = begun.elapsed();
        assert!(took < Duration::from_secs(10), "1 MB of {bit:?} took {took:?}");
        identify(&text, &Context::default());
    }
}
