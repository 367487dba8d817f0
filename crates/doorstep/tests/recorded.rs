//! The whole way on recorded replies: the real program, asked in the terminal, asks sources that answer from recordings.
#![allow(clippy::unwrap_used)]

use std::path::{Path, PathBuf};
use std::thread;

use jiff::Timestamp;
use serde_json::Value;
use xtask::household;
use xtask::replay::{Behaviour, Fault, FaultRule, Replay};
use xtask::served::Home;

const PROGRAM: &str = env!("CARGO_BIN_EXE_doorstep");

/// A home whose sources all answer from the recordings in this folder.
fn home_with(recordings: &Path) -> (Home, Replay) {
    let replay = Replay::start(recordings, ([127, 0, 0, 1], 0).into(), Behaviour::default()).unwrap();
    let mut home = Home::new(Path::new(PROGRAM)).unwrap();
    home.point_sources_at(&replay.base_url()).unwrap();
    home.set("DOORSTEP_SOURCES__17TRACK__API_KEY", "a key for tests");
    (home, replay)
}

fn json(home: &Home, arguments: &[&str]) -> Value {
    serde_json::from_str(&home.run(arguments).unwrap()).unwrap()
}

fn with<'a>(words: &[&'a str], numbers: &'a [String]) -> Vec<&'a str> {
    words.iter().copied().chain(numbers.iter().map(String::as_str)).collect()
}

#[test]
fn an_invented_household_is_read_as_it_was_written() {
    let folder = tempfile::tempdir().unwrap();
    let numbers = household::record(folder.path(), Timestamp::now()).unwrap();
    let (home, _replay) = home_with(folder.path());
    home.run(&with(&["add"], &numbers)).unwrap();
    home.run(&with(&["check", "--wait"], &numbers)).unwrap();
    let list = json(&home, &["list", "--json"]);
    let found: Vec<(&str, &str, u64)> = numbers
        .iter()
        .map(|number| {
            let parcels = list.as_array().unwrap();
            let parcel =
                parcels.iter().find(|parcel| parcel["numbers"].as_array().unwrap().contains(&number.as_str().into()));
            let parcel = parcel.unwrap_or_else(|| panic!("{number} is not in the list"));
            (number.as_str(), parcel["status"].as_str().unwrap(), parcel["events"].as_u64().unwrap())
        })
        .collect();
    let expected = [
        ("LP00614207733518", "out_for_delivery", 10),
        ("LP00614551902276", "customs", 5),
        ("LP00615080417793", "customs", 5),
        ("LP00613990254461", "out_for_delivery", 6),
        ("LP00616118840025", "transit", 5),
        ("RB603817421CN", "departed_origin", 4),
        ("UB553102742LV", "arrived_destination", 3),
        ("LP00616402277340", "processing", 1),
        ("LB412703585CN", "exception", 6),
        ("LP00612771406089", "returned", 5),
        ("LP00612033915578", "delivered", 7),
        ("AP00616659031184", "transit", 3),
        ("LP00617044528816", "processing", 0),
    ];
    assert_eq!(found, expected);
}

/// Replies recorded from real sources, where they lie beside the workspace or `DOORSTEP_SHARED` names their folder.
#[test]
fn every_recorded_parcel_appears_with_all_its_events() {
    let shared = std::env::var_os("DOORSTEP_SHARED")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared"), PathBuf::from);
    let folder = shared.join("fixtures");
    let Ok(index) = std::fs::read_to_string(folder.join("TRACKING_INDEX.json")) else {
        println!("not run: there are no recordings at {}", folder.display());
        return;
    };
    let index: Value = serde_json::from_str(&index).unwrap();
    let mut expected = Vec::new();
    for entry in index["fixtures"].as_array().unwrap() {
        let kind = entry["kind"].as_str().unwrap();
        if entry["source"] == "cainiao" && ["ok", "pending", "pivot"].contains(&kind) {
            let (_, number) = entry["request"].as_str().unwrap().split_once("mailNos=").unwrap();
            let number = number.split('&').next().unwrap().to_owned();
            expected.push((number, entry["stage"].as_str().map(str::to_owned), entry["events"].as_u64()));
        }
    }
    let numbers: Vec<String> = expected.iter().map(|(number, _, _)| number.clone()).collect();
    let (home, _replay) = home_with(&folder);
    home.run(&with(&["add"], &numbers)).unwrap();
    home.run(&with(&["check", "--wait"], &numbers)).unwrap();
    let list = json(&home, &["list", "--json"]);
    let mut faults = Vec::new();
    for (number, stage, events) in &expected {
        let parcel =
            list.as_array().unwrap().iter().find(|parcel| parcel["numbers"].to_string().contains(number.as_str()));
        let Some(parcel) = parcel else {
            faults.push(format!("{number} is not in the list"));
            continue;
        };
        let status = parcel["status"].as_str().unwrap();
        if stage.as_deref().is_some_and(|stage| !means(stage).contains(&status)) {
            faults.push(format!("{number}: {status} instead of {stage:?}"));
        }
        if events.is_some_and(|events| parcel["events"].as_u64() != Some(events)) {
            faults.push(format!("{number}: {} events instead of {events:?}", parcel["events"]));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
    println!("{} recorded parcels appear with all their events", expected.len());
}

/// Our statuses for the recorder's word.
fn means(stage: &str) -> &'static [&'static str] {
    match stage {
        "registered" => &["shipped", "processing", "order_placed"],
        "accepted" => &["accepted"],
        "in_transit" => &["transit", "departed_origin", "arrived_destination"],
        "customs" => &["customs"],
        "customs_cleared" => &["customs", "transit", "arrived_destination"],
        "out_for_delivery" | "pickup" => &["out_for_delivery"],
        "failed_attempt" | "exception" => &["exception"],
        "returned" => &["returned"],
        "delivered" => &["delivered"],
        _ => &[],
    }
}

/// Every way a source can fail: nothing that was known changes, and the check is recorded with what really happened.
#[test]
fn a_failing_source_moves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    household::record(folder.path(), Timestamp::now()).unwrap();
    let cases = [
        ("timeout", "unreachable"),
        ("reset", "unreachable"),
        ("429", "rate_limited"),
        ("500", "upstream"),
        ("503", "upstream"),
        ("captcha", "blocked"),
        ("truncated", "misread"),
        ("cut", "unreachable"),
        ("huge", "misread"),
        ("slow", "unreachable"),
        ("empty", "misread"),
        ("garbage", "misread"),
    ];
    // At once, because some of them last until the program's patience is at its end.
    thread::scope(|scope| {
        for (fault, outcome) in cases {
            let folder = folder.path();
            scope.spawn(move || a_fault_moves_nothing(folder, fault, outcome));
        }
    });
}

fn a_fault_moves_nothing(folder: &Path, fault: &str, outcome: &str) {
    let number = "LP00614207733518";
    let (home, replay) = home_with(folder);
    home.run(&["add", number]).unwrap();
    home.run(&["check", number, "--wait"]).unwrap();
    let before = json(&home, &["show", number, "--json"]);
    assert_eq!(before["status"], "out_for_delivery", "{fault}");
    replay.set_faults(vec![FaultRule::everywhere(fault.parse::<Fault>().unwrap())]);
    // Its exit code says that there was no answer, so the output is not looked at here.
    let _ = home.run(&["check", number, "--wait"]);
    let after = json(&home, &["show", number, "--json"]);
    for kept in ["status", "substatus", "events", "timeline", "last_event_at", "last_answered_at", "silence"] {
        assert_eq!(after[kept], before[kept], "{fault}: {kept}");
    }
    assert!(after["last_asked_at"].as_str() > before["last_asked_at"].as_str(), "{fault}: {after}");
    assert_eq!(after["checks"][0]["outcome"], outcome, "{fault}");
}
