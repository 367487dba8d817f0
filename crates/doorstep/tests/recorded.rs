//! The whole way on recorded replies: the real program, asked in the terminal, asks sources that answer from recordings.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use doorstep::demo::{Demo, ParcelStory};
use doorstep::now::Now;
use doorstep::store::Store;
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

#[tokio::test(flavor = "multi_thread")]
async fn an_invented_household_is_read_as_it_was_written() {
    let folder = tempfile::tempdir().unwrap();
    let numbers = household::record(folder.path(), Timestamp::now()).unwrap();
    let (home, _replay) = home_with(folder.path());
    home.run(&with(&["add"], &numbers)).unwrap();
    home.run(&with(&["check", "--wait"], &numbers)).unwrap();
    let list = json(&home, &["list", "--json"]);
    // What the demo concludes of the same stories at the same moment, where Cainiao alone tells them.
    let demo = Demo::open().unwrap();
    let store = Store::in_memory().await.unwrap();
    let now = Now::at(demo.beginning());
    demo.move_to(&store, &now, demo.beginning()).await.unwrap();
    let told_alike = |parcel: &&ParcelStory| {
        numbers.contains(&parcel.number.to_string())
            && parcel.marks.is_empty()
            && parcel.closed.is_none()
            && parcel.told.iter().all(|told| told.source == "cainiao")
    };
    let mut compared = 0;
    for parcel in demo.stories().iter().flat_map(|story| &story.parcels).filter(told_alike) {
        let mut listed = list.as_array().unwrap().iter();
        let found = listed.find(|one| one["numbers"].to_string().contains(parcel.number.as_str()));
        let found = found.unwrap_or_else(|| panic!("{} is not in the list", parcel.number));
        let told = store.parcel(&demo.parcel_id(parcel)).await.unwrap().unwrap().judged.unwrap();
        assert_eq!(
            (found["status"].as_str(), found["events"].as_u64()),
            (Some(told.status.slug()), Some(told.events as u64)),
            "{}",
            parcel.number
        );
        compared += 1;
    }
    assert!(compared >= 20, "only {compared}");
}

/// Replies recorded from real sources, where they lie beside the workspace or `DOORSTEP_SHARED` names their folder.
#[test]
fn every_recorded_parcel_appears_with_all_its_events() {
    let shared = std::env::var_os("DOORSTEP_SHARED")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared"), PathBuf::from);
    let folder = shared.join("fixtures");
    let Ok(index) = fs::read_to_string(folder.join("TRACKING_INDEX.json")) else {
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
    let answers = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/answers/17track");
    let tracked = tempfile::tempdir().unwrap();
    fs::copy(answers.join("latest-only.json"), tracked.path().join("answer.json")).unwrap();
    let index = r#"{"fixtures": [{"source": "17track", "file": "answer.json", "http_status": 200, "kind": "ok",
        "content_type": "application/json", "request": "POST /track/v2.4/gettrackinfo"}]}"#;
    fs::write(tracked.path().join("TRACKING_INDEX.json"), index).unwrap();
    let sources = [
        Told { source: "cainiao", folder: folder.path(), number: "LP00614207733518", status: "out_for_delivery" },
        Told { source: "17track", folder: tracked.path(), number: "RR000000062CN", status: "delivered" },
    ];
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
    let faults: Vec<String> = thread::scope(|scope| {
        let mut trials = Vec::new();
        for told in &sources {
            for (fault, outcome) in cases {
                trials.push(scope.spawn(move || moved_by(told, fault, outcome)));
            }
        }
        trials.into_iter().flat_map(|trial| trial.join().unwrap()).collect()
    });
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// A parcel that one source alone tells of.
struct Told<'a> {
    source: &'static str,
    folder: &'a Path,
    number: &'static str,
    status: &'static str,
}

/// What changed, or was not recorded as `outcome`, when the source failed in this way.
fn moved_by(told: &Told<'_>, fault: &str, outcome: &str) -> Vec<String> {
    let (mut home, replay) = home_with(told.folder);
    home.set_every_source("ENABLED", "false").unwrap();
    home.set(&format!("DOORSTEP_SOURCES__{}__ENABLED", told.source.to_uppercase()), "true");
    let _served = home.serve().unwrap();
    home.run(&["add", told.number]).unwrap();
    let before = after_checks(&home, told, 0);
    replay.set_faults(vec![FaultRule::everywhere(fault.parse::<Fault>().unwrap())]);
    home.run(&["check", told.number]).unwrap();
    let after = after_checks(&home, told, checks(&before, told).len());
    let mut faults = Vec::new();
    let mut expect = |what: &str, found: &Value, expected: &Value| {
        if found != expected {
            faults.push(format!("{} {fault}: {what} is {found} instead of {expected}", told.source));
        }
    };
    expect("status before", &before["status"], &told.status.into());
    expect("outcome", &checks(&after, told)[0]["outcome"], &outcome.into());
    for kept in ["status", "substatus", "events", "timeline", "last_event_at", "last_answered_at", "silence"] {
        expect(kept, &after[kept], &before[kept]);
    }
    faults
}

/// The parcel as shown once more than so many checks at the source have been recorded and it is in nobody's hands.
fn after_checks(home: &Home, told: &Told<'_>, count: usize) -> Value {
    let patience = Instant::now() + Duration::from_secs(240);
    loop {
        let shown = json(home, &["show", told.number, "--json"]);
        if checks(&shown, told).len() > count && !shown["last_asked_at"].is_null() {
            return shown;
        }
        assert!(Instant::now() < patience, "{} was not asked: {shown}", told.source);
        thread::sleep(Duration::from_millis(500));
    }
}

/// The checks of this number at this source, newest first.
fn checks<'a>(shown: &'a Value, told: &Told<'_>) -> Vec<&'a Value> {
    let checks = shown["checks"].as_array().unwrap().iter();
    checks.filter(|check| check["source"] == told.source && check["number"] == told.number).collect()
}
