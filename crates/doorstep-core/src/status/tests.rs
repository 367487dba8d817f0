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

/// Texts that look like one thing and are another; the numbers are those of the traps in the notes on statuses.
#[test]
fn traps() {
    use Substatus as S;
    let cases: &[(u8, &str, &str, &[Substatus])] = &[
        (1, "en", "Delivered to parcel shop", &[S::PickupReady]),
        (1, "en", "Delivered by driver to pickup point", &[S::PickupReady]),
        (1, "de", "Die Sendung wurde in den PaketShop geliefert", &[S::PickupReady]),
        (1, "zh", "自提点签收", &[S::PickupReady]),
        (2, "en", "Delivered to agent for final delivery", &[S::ArrivedHandover, S::TransitHandover]),
        (2, "en", "Delivered to warehouse", &[S::HubIn]),
        (2, "en", "Delivered to customs", &[S::CustomsProcessing]),
        (2, "pt", "Objeto entregue à transportadora", &[S::TransitHandover, S::ArrivedHandover]),
        (3, "en", "Not delivered", &[S::FailedAttempt]),
        (3, "en", "Undelivered", &[S::FailedAttempt, S::Undeliverable]),
        (3, "ru", "Не вручено", &[S::FailedAttempt]),
        (3, "ru", "Невручение", &[S::Undeliverable]),
        (3, "de", "Das Paket wurde nicht zugestellt", &[S::FailedAttempt]),
        (3, "fr", "Le colis n'a pas été livré", &[S::FailedAttempt]),
        (3, "es", "El envío no ha sido entregado", &[S::FailedAttempt]),
        (3, "pl", "Przesyłka niedoręczona", &[S::FailedAttempt, S::Undeliverable]),
        (3, "tr", "Teslim edilemedi", &[S::FailedAttempt]),
        (3, "cs", "Zásilka nebyla doručena", &[S::FailedAttempt]),
        (3, "hu", "Sikertelen kézbesítés", &[S::FailedAttempt]),
        (3, "zh", "未妥投", &[S::FailedAttempt]),
        (3, "ko", "미배달", &[S::FailedAttempt]),
        (3, "ja", "配達できませんでした", &[S::FailedAttempt]),
        (4, "en", "Your parcel will be delivered tomorrow", &[S::DeliveryScheduled]),
        (4, "en", "Expected delivery", &[S::DeliveryScheduled]),
        (4, "pt", "O objeto será entregue amanhã", &[S::DeliveryScheduled, S::Courier]),
        (4, "de", "Die Sendung wird zugestellt", &[S::Courier, S::DeliveryScheduled]),
        (4, "ru", "Посылка будет доставлена завтра", &[S::DeliveryScheduled, S::Courier]),
        (5, "en", "Delivered to sender", &[S::ReturnCompleted]),
        (5, "ru", "Вручение отправителю", &[S::ReturnCompleted]),
        (5, "pt", "Objeto entregue ao remetente", &[S::ReturnCompleted]),
        (5, "pt", "Objeto saiu para entrega ao remetente", &[S::Returning]),
        (5, "zh", "退回卖家签收", &[S::ReturnCompleted]),
        (5, "fr", "Livré à l'expéditeur", &[S::ReturnCompleted]),
        (6, "en", "Picked up by the courier from the sender", &[S::PickedUp]),
        (6, "en", "Picked up by the recipient", &[S::Collected]),
        (6, "pl", "Odebrana przez kuriera", &[S::PickedUp]),
        (6, "es", "Recogido por el mensajero", &[S::PickedUp]),
        (6, "it", "Ritirato dal corriere", &[S::PickedUp]),
        (6, "nl", "Afgehaald bij de afzender", &[S::PickedUp]),
        (6, "ko", "인수완료", &[S::PickedUp]),
        (6, "ko", "인수확인", &[S::ToRecipient]),
        (7, "en", "Shipment information received", &[S::InfoReceived]),
        (7, "en", "Received at the sorting center", &[S::HubIn]),
        (7, "en", "Received by the local delivery company", &[S::ArrivedHandover]),
        (7, "en", "Received by the recipient", &[S::ToRecipient]),
        (10, "en", "Arrived at the destination airport", &[S::ArrivedCountry]),
        (11, "en", "Arrived at delivery office", &[S::DeliveryOffice]),
        (12, "en", "Departed from origin facility", &[S::HubOut]),
        (12, "en", "Left the country of origin", &[S::DepartedOrigin]),
        (13, "en", "Arrived at departure transport hub", &[S::ExportHub]),
        (15, "en", "Returned from customs", &[S::CustomsCleared]),
        (15, "en", "Returned to the delivery depot after an unsuccessful attempt", &[S::FailedAttempt]),
        (16, "ru", "Досылка почты", &[S::Redirected]),
        (16, "ru", "Засылка", &[S::Delayed]),
        (16, "pt", "Objeto encaminhado de Unidade A para Unidade B", &[S::HubOut]),
        (18, "pt", "Fiscalização aduaneira concluída – aguardando pagamento", &[S::CustomsPaymentDue]),
        (18, "en", "Item presented to import customs", &[S::CustomsProcessing]),
        (19, "en", "Held by customs", &[S::CustomsHeld]),
        (19, "en", "Hold at location requested, ready for pickup", &[S::PickupReady]),
        (20, "en", "Refused by customs", &[S::CustomsRejected]),
        (20, "en", "Refused by the recipient", &[S::Refused]),
        (20, "ru", "Отказ в выпуске", &[S::CustomsRejected]),
        (21, "en", "Customs duty has been paid", &[S::CustomsPaid]),
        (21, "en", "Customs duty to be paid", &[S::CustomsPaymentDue]),
        (23, "en", "Shipped by the seller", &[S::LeftSeller]),
        (24, "en", "Label created, not yet handed over to the carrier", &[S::InfoReceived]),
        (24, "en", "Awaiting item", &[S::InfoReceived]),
        (25, "en", "Collection attempted, parcel not ready", &[S::PickupFailed]),
        (26, "en", "Handed over to the airline", &[S::Linehaul]),
        (26, "it", "Consegnato in un armadietto", &[S::Received]),
        (29, "en", "The parcel is missing", &[S::Lost]),
        (29, "en", "Missed delivery", &[S::FailedAttempt]),
        (8, "en", "Claim closed", &[S::Note]),
        (14, "en", "In transit to the destination country", &[S::DepartedOrigin]),
        (17, "en", "Export customs clearance started", &[S::ExportProcessing]),
        (17, "en", "Customs clearance completed", &[S::CustomsCleared]),
        (27, "en", "Delivery attempt", &[S::FailedAttempt]),
        (27, "en", "Out for delivery attempt", &[S::Courier]),
        (28, "en", "Delivery rescheduled at the recipient's request", &[S::DeliveryScheduled]),
        (28, "en", "Delivery delayed by bad weather", &[S::Delayed]),
        (30, "en", "Your parcel may be delayed due to high volume", &[S::Delayed]),
        (31, "en", "Shipment cancelled", &[S::Cancelled]),
        (31, "en", "Redirection cancelled", &[S::Note]),
        (32, "en", "Storage period expired", &[S::PickupExpired]),
        (32, "ru", "Продление срока хранения", &[S::Note]),
        (34, "en", "Undeliverable, return to sender, destroyed", &[S::Destroyed]),
        (34, "en", "Undeliverable, returning to the sender", &[S::Returning]),
        (35, "en", "Proof of delivery available", &[S::Note]),
        (35, "en", "SMS sent to the recipient", &[S::Note]),
        (36, "en", "Partially delivered", &[S::PartlyDelivered]),
        (40, "en", "Arrived at linehual office", &[S::ArrivedCountry, S::CountryIn]),
        (40, "zh", "【深圳市】 已签收", &[S::ToRecipient]),
        (40, "fr", "LIVR&Eacute; AU DESTINATAIRE", &[S::ToRecipient]),
        (41, "en", "[Return, TX] Arrived at facility", &[S::HubIn]),
        (42, "en", "Signed by the collection point", &[S::PickupReady]),
    ];
    let mut wrong = Vec::new();
    for (trap, lang, text, allowed) in cases {
        let reading = worded(text, lang);
        if !reading.substatus.is_some_and(|substatus| allowed.contains(&substatus)) {
            wrong.push(format!("trap {trap}: {text:?} is {:?} by {:?}", reading.substatus, reading.rule));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Traps 4 and 44: what is but named, or said of an order, is no delivery.
#[test]
fn a_bare_noun_or_an_order_that_ended_is_no_delivery() {
    for (lang, text) in [
        ("en", "Delivery"),
        ("en", "Completed"),
        ("en", "Finished"),
        ("en", "Order completed"),
        ("en", "Awaiting delivery"),
        ("de", "Zustellung"),
        ("fr", "Livraison"),
        ("es", "Entrega"),
        ("pt", "Entrega"),
        ("it", "Consegna"),
        ("pl", "Doręczenie"),
        ("tr", "Teslimat"),
        ("zh", "派送"),
    ] {
        assert_ne!(worded(text, lang).status(), Status::Delivered, "{text}");
    }
    for (lang, text) in [("en", "Package"), ("en", "Shipment"), ("de", "Paket"), ("zh", "包裹"), ("ko", "택배")] {
        assert!(!worded(text, lang).moves(), "{text}");
    }
}

/// Trap 22 and 33: a transit country's clearance and a tracker's own silence are told from the parcel's troubles.
#[test]
fn codes_that_sound_like_trouble() {
    for (namespace, code, expected) in [
        ("cainiao", "CC_TRANS_START", Substatus::CustomsProcessing),
        ("cainiao", "SC_OUTBOUND_FAILURE", Substatus::OtherProblem),
        ("17track", "Expired_Other", Substatus::NotFound),
        ("17track", "NotFound_Other", Substatus::NotFound),
        ("aftership", "Expired_001", Substatus::NotFound),
        ("upu", "EDC", Substatus::CustomsCleared),
        ("upu", "EXC", Substatus::ExportCleared),
        ("gls", "DELIVEREDPS", Substatus::PickupReady),
        ("aliexpress", "AE_GTMS_STA_SIGNED", Substatus::PickupReady),
    ] {
        assert_eq!(coded(namespace, code).substatus, Some(expected), "{namespace} {code}");
    }
    let text = "Processing delay at sorting center";
    let wording = Wording { text, code: Some("SC_OUTBOUND_FAILURE"), namespace: Some("cainiao"), lang: Some("en") };
    assert_eq!(read(&wording).substatus, Some(Substatus::Delayed));
}

/// Trap 38: the same code means what its own namespace says.
#[test]
fn equal_codes_of_different_carriers_are_not_mixed_up() {
    assert_ne!(coded("fedex", "HP").substatus, coded("dhl_express", "HP").substatus);
    assert_eq!(coded("a carrier nobody knows", "GTMS_SIGNED"), Reading::UNRECOGNISED);
}

#[test]
fn every_phrase_of_a_language_can_be_reached() {
    let mut shadowed = Vec::new();
    for &(code, _) in data::PHRASES {
        let language = language(code).unwrap();
        for (rule, text) in language.phrase_texts() {
            // A text made of a phrase's own stems must be read by it or by one before it with the same meaning.
            match language.read(&text) {
                Some(found) if rule.starts_with(&format!("{code}/{}", found.substatus)) => {}
                other => shadowed.push(format!("{rule}: {text:?} is read by {other:?}")),
            }
        }
    }
    assert!(shadowed.is_empty(), "{}", shadowed.join("\n"));
}

mod any_text {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

        #[test]
        fn is_read_without_harm(text in "\\PC{0,200}", code in "\\PC{0,30}", lang in "[a-z]{0,3}") {
            for namespace in ["cainiao", "17track", "4px", "aftership", &code] {
                let wording =
                    Wording { text: &text, code: Some(&code), namespace: Some(namespace), lang: Some(&lang) };
                let reading = read(&wording);
                prop_assert_eq!(reading.substatus.is_none(), reading.certainty.is_none());
                prop_assert_eq!(reading.substatus.is_none(), reading.rule.is_none());
                if reading.certainty == Some(Certainty::Guessed) {
                    prop_assert!(!matches!(reading.status(), Status::Delivered | Status::Returned));
                }
            }
        }

        #[test]
        fn is_masked_of_numbers(text in "\\PC{0,200}") {
            prop_assert!(!crate::status::mask(&text).chars().any(|c| c.is_ascii_digit()));
        }
    }
}

/// The shared corpora, where they are: figures may only rise.
#[test]
fn the_corpora_are_read_right() {
    let shared = std::env::var_os("DOORSTEP_SHARED")
        .map_or_else(|| concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared").into(), std::path::PathBuf::from);
    let Ok(files) = std::fs::read_dir(shared.join("corpora")) else {
        println!("the shared corpora are not here: skipped");
        return;
    };
    #[derive(Default)]
    struct Score {
        rows: u32,
        main: u32,
        sub: u32,
    }
    let mut all = Score::default();
    let mut languages: BTreeMap<String, Score> = BTreeMap::new();
    let mut falsely_delivered = Vec::new();
    for file in files.map(|file| file.unwrap().path()).filter(|path| path.extension().is_some_and(|e| e == "jsonl")) {
        for line in std::fs::read_to_string(file).unwrap().lines() {
            let row: serde_json::Value = serde_json::from_str(line).unwrap();
            let field = |name: &str| row[name].as_str();
            let right: Vec<Substatus> = [row["substatus"].as_str()]
                .into_iter()
                .chain(row["alt"].as_array().into_iter().flatten().map(|alt| alt.as_str()))
                .map(|slug| Substatus::from_slug(slug.unwrap()).unwrap())
                .collect();
            let text = field("text").unwrap();
            let reading =
                read(&Wording { text, code: field("code"), namespace: field("carrier"), lang: field("lang") });
            let main = right.iter().any(|right| right.status() == reading.status());
            let sub = reading.substatus.is_some_and(|substatus| right.contains(&substatus));
            for score in [&mut all, languages.entry(field("lang").unwrap().to_owned()).or_default()] {
                score.rows += 1;
                score.main += u32::from(main);
                score.sub += u32::from(sub);
            }
            if reading.status() == Status::Delivered && !main {
                falsely_delivered.push(text.to_owned());
            }
        }
    }
    let share = |part: u32, whole: u32| f64::from(part) / f64::from(whole);
    assert!(share(all.main, all.rows) >= 0.985, "main {}", share(all.main, all.rows));
    assert!(share(all.sub, all.rows) >= 0.975, "sub {}", share(all.sub, all.rows));
    assert!(falsely_delivered.is_empty(), "falsely delivered: {falsely_delivered:?}");
    for (language, score) in languages.iter().filter(|(_, score)| score.rows >= 20) {
        assert!(share(score.main, score.rows) >= 0.95, "{language}: main {}", share(score.main, score.rows));
    }
}
