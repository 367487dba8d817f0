//! Every file in `tests/imports` is read as `doorstep import --dry-run --json` reads it, and compared with the JSON
//! beside it: what stands there must be in the answer, lists element by element and no longer.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
use doorstep::import::Import;
use proptest::prelude::*;
use serde_json::Value;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/imports")
}

fn understood(files: &[PathBuf]) -> Value {
    let output =
        Command::cargo_bin("doorstep").unwrap().args(["import", "--dry-run", "--json"]).args(files).output().unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}

fn samples() -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| !path.to_string_lossy().ends_with(".expected.json"));
    files.sort();
    files
}

/// Where `expected` is not in `found`, says so.
fn differences(at: &str, expected: &Value, found: &Value, out: &mut Vec<String>) {
    match (expected, found) {
        (Value::Object(fields), Value::Object(_)) => {
            for (key, value) in fields {
                differences(&format!("{at}.{key}"), value, &found[key], out);
            }
        }
        (Value::Array(items), Value::Array(others)) if items.len() == others.len() => {
            for (index, (item, other)) in items.iter().zip(others).enumerate() {
                differences(&format!("{at}[{index}]"), item, other, out);
            }
        }
        _ if expected == found => {}
        _ => out.push(format!("{at}: expected {expected}, found {found}")),
    }
}

#[test]
fn each_sample_is_understood_as_written_beside_it() {
    let mut wrong = Vec::new();
    for file in samples() {
        let expected: Value =
            serde_json::from_str(&fs::read_to_string(file.with_extension("expected.json")).unwrap()).unwrap();
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        differences(&name, &expected, &understood(&[file]), &mut wrong);
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn several_files_about_one_order_are_put_together() {
    let files = ["order_detail.json", "tracking_capture.json", "closing_soon.eml"].map(|name| folder().join(name));
    let answer = understood(&files);
    let orders = answer["orders"].as_array().unwrap();
    assert_eq!(orders.len(), 1, "{orders:#?}");
    assert_eq!(orders[0]["closing_soon"], true);
    // Both printed refund days are kept; the earlier leads when they are judged.
    let refunds: Vec<_> = orders[0]["clocks"].as_array().unwrap().iter().filter(|c| c["kind"] == "refund_by").collect();
    assert_eq!(refunds.len(), 2);
}

/// The samples of this folder, and those recorded elsewhere where they are at hand.
fn all_samples() -> Vec<PathBuf> {
    let shared =
        std::env::var_os("DOORSTEP_SHARED").map_or_else(|| folder().join("../../../../../shared"), PathBuf::from);
    let mut files = samples();
    for place in ["fixtures/aliexpress", "fixtures/aliexpress/mail"] {
        let Ok(entries) = fs::read_dir(shared.join(place)) else {
            println!("there are no recorded samples in {}", shared.join(place).display());
            continue;
        };
        files.extend(entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()));
    }
    files.retain(|path| !path.ends_with("expected.json") && !path.ends_with("SOURCE.txt"));
    files
}

#[test]
fn what_is_kept_says_the_same_and_can_be_kept_again() {
    let now = "2026-11-25T00:00:00Z".parse().unwrap();
    let facts = |pieces: &[Vec<u8>]| {
        let mut import = Import::default();
        let reads: Vec<_> = pieces.iter().map(|piece| import.read(piece, now)).collect();
        let facts = import.facts();
        let mut said: Vec<String> = facts.orders.iter().map(|order| format!("{order:#?}")).collect();
        said.extend(facts.parcels.iter().map(|parcel| format!("{parcel:#?}")));
        said.extend(facts.products.iter().map(|product| format!("{product:#?}")));
        said.extend(facts.disputes.iter().map(|dispute| format!("{dispute:#?}")));
        said.sort();
        let kept: Vec<Vec<u8>> =
            reads.into_iter().flat_map(|read| read.pieces).filter_map(|piece| piece.kept).collect();
        (said, kept)
    };
    for file in all_samples() {
        let (said, kept) = facts(&[fs::read(&file).unwrap()]);
        let (again, kept_again) = facts(&kept);
        let shown = kept.iter().map(|kept| String::from_utf8_lossy(kept)).collect::<Vec<_>>().join("\n---\n");
        assert_eq!(said, again, "{}\n{shown}", file.display());
        assert_eq!(facts(&kept_again).0, said, "{}\n{shown}", file.display());
    }
}

/// Strings of the samples that say who somebody is: what stands in their fields of names, addresses, phones and cards, and
/// what their mails call the buyer.
fn personal(text: &str) -> Vec<String> {
    let field = regex::Regex::new(
        r#"(?i)"(?:contact\w*|\w*name of receiver|receiverName|detailAddress|address2?|fullPhoneNo|phone\w*|mobile\w*|zip\w*|\w*cardNo|cardSuffix|shipping_\w+)"\s*:\s*"([^"]{4,})""#,
    )
    .unwrap();
    let greeting = regex::Regex::new(r"(?:Hi|Hello|Hallo|Hola|Olá|Bonjour|Ciao) (\p{Lu}\p{L}+ \p{Lu}\p{L}+)").unwrap();
    let found = field.captures_iter(text).chain(greeting.captures_iter(text));
    found.map(|found| found[1].to_owned()).filter(|text| text.contains(|c: char| c.is_alphanumeric())).collect()
}

#[test]
fn nothing_personal_is_kept() {
    let mut looked_for = 0;
    for file in all_samples() {
        let bytes = fs::read(&file).unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let read = Import::default().read(&bytes, jiff::Timestamp::UNIX_EPOCH);
        let kept: Vec<String> = read
            .pieces
            .iter()
            .filter_map(|piece| Some(String::from_utf8_lossy(piece.kept.as_ref()?).into_owned()))
            .collect();
        let mut strings = personal(&text);
        strings.extend(["Pat Sample", "Calle Inventada", "600000000", "pat@example.org"].map(str::to_owned));
        for string in strings {
            looked_for += 1;
            let alone = regex::Regex::new(&format!(r"(^|\W){}(\W|$)", regex::escape(&string))).unwrap();
            assert!(!kept.iter().any(|kept| alone.is_match(kept)), "{}: {string}\n{kept:#?}", file.display());
        }
    }
    assert!(looked_for > 100);
    assert_eq!(personal(r#"{"contactName": "Pat Sample"} Hola Pat Sample,"#), ["Pat Sample", "Pat Sample"]);
}

#[test]
fn nothing_personal_comes_through() {
    let answer = understood(&samples()).to_string();
    for personal in ["Pat Sample", "Calle Inventada", "600000000", "4242", "pat@example.org"] {
        assert!(!answer.contains(personal), "{personal}");
    }
}

#[test]
fn a_missing_file_is_named() {
    let output =
        Command::cargo_bin("doorstep").unwrap().args(["import", "--dry-run", "no-such-file"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().contains("no-such-file"));
}

proptest! {
    #[test]
    fn any_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        Import::default().read(&bytes, jiff::Timestamp::UNIX_EPOCH);
    }

    #[test]
    fn any_damage_to_a_sample_is_survived(which in 0usize..100, at in 0.0..1.0f64, with in any::<u8>(), cut in any::<bool>()) {
        let files = samples();
        let mut bytes = fs::read(&files[which % files.len()]).unwrap();
        let at = (bytes.len() as f64 * at) as usize;
        if cut { bytes.truncate(at) } else if let Some(byte) = bytes.get_mut(at) { *byte = with }
        Import::default().read(&bytes, jiff::Timestamp::UNIX_EPOCH);
    }
}
