//! Every file in `tests/imports` is read as `doorstep import --dry-run --json` reads it, and compared with the JSON
//! beside it: what stands there must be in the answer, lists element by element and no longer.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use assert_cmd::Command;
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
        doorstep::import::Import::default().read(&bytes, jiff::Timestamp::UNIX_EPOCH);
    }

    #[test]
    fn any_damage_to_a_sample_is_survived(which in 0usize..100, at in 0.0..1.0f64, with in any::<u8>(), cut in any::<bool>()) {
        let files = samples();
        let mut bytes = fs::read(&files[which % files.len()]).unwrap();
        let at = (bytes.len() as f64 * at) as usize;
        if cut { bytes.truncate(at) } else if let Some(byte) = bytes.get_mut(at) { *byte = with }
        doorstep::import::Import::default().read(&bytes, jiff::Timestamp::UNIX_EPOCH);
    }
}
