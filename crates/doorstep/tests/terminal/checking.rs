//! Asking now: with a server at work on the data folder, and without one.

use serde_json::{Value, json};

use crate::home::Home;
use crate::source::{FakeSource, Says};

const NUMBER: &str = "LP00123456789012";
const OTHER: &str = "LP00123456789029";

const ON_ITS_WAY: &[(&str, &str, &str)] = &[
    ("LH_DEPART", "Departed from departure country/region", "2026-11-20 09:46:53"),
    ("SC_OUTBOUND_SUCCESS", "Left from sorting center", "2026-11-18 11:00:00"),
];
const DELIVERED: &[(&str, &str, &str)] = &[
    ("GTMS_SIGNED", "Delivered", "2026-11-23 10:00:00"),
    ("LH_DEPART", "Departed from departure country/region", "2026-11-20 09:46:53"),
    ("SC_OUTBOUND_SUCCESS", "Left from sorting center", "2026-11-18 11:00:00"),
];

fn home(source: &FakeSource) -> Home {
    Home::new().with_only("cainiao", source.address()).with("DOORSTEP_SOURCES__CAINIAO__PACE_MS", "1")
}

fn shown(home: &Home, number: &str) -> Value {
    home.run(&["show", number, "--json"]).json()
}

#[test]
fn without_a_server_the_command_asks_itself() {
    let source = FakeSource::start(Says::Events(ON_ITS_WAY));
    let home = home(&source);
    home.run(&["add", NUMBER, OTHER]).done();
    let said = home.run(&["check", NUMBER]).done();
    assert!(said.contains("No server is running"), "{said}");
    assert_eq!(source.asked(), [""; 0], "nothing is asked without --wait");

    let answer = home.run(&["check", NUMBER, "--wait", "--json"]).json();
    assert_eq!(source.asked(), [NUMBER], "only what was asked for");
    let parcel = &answer[0];
    assert_eq!(
        (&parcel["asked"], &parcel["outcome"], &parcel["source"]),
        (&json!(true), &json!("answered"), &json!("cainiao"))
    );
    assert_eq!((&parcel["status"], &parcel["events"]), (&json!("departed_origin"), &json!(2)));
    assert!(parcel["last_answered_at"].is_string());

    let parcel = shown(&home, NUMBER);
    let scan = &parcel["timeline"][0];
    assert_eq!(
        (&scan["code"], &scan["status"], &scan["certainty"]),
        (&json!("LH_DEPART"), &json!("departed_origin"), &json!("coded"))
    );
    assert_eq!(parcel["destination"], "LV");
    assert_eq!(parcel["checks"][0]["outcome"], "answered");
    assert!(!parcel["advice"].as_array().unwrap().is_empty());
    assert_eq!(shown(&home, OTHER)["checks"], json!([]));
}

#[test]
fn a_failed_check_moves_nothing_and_is_kept() {
    let source = FakeSource::start(Says::Events(DELIVERED));
    let home = home(&source);
    home.run(&["add", NUMBER]).done();
    home.run(&["check", NUMBER, "--wait"]).done();
    let before = shown(&home, NUMBER);
    assert_eq!(before["status"], "delivered");

    source.say(Says::Captcha);
    let said = home.run(&["check", NUMBER, "--wait"]);
    assert!(said.out.contains("Cainiao Global: The source showed a block page"), "{}{}", said.out, said.err);
    let after = shown(&home, NUMBER);
    for key in ["status", "events", "timeline", "last_answered_at"] {
        assert_eq!(before[key], after[key], "{key}");
    }
    assert_eq!(after["checks"][0]["outcome"], "blocked");

    let sources = home.run(&["sources", "--json"]).json();
    let cainiao = &sources.as_array().unwrap().iter().find(|source| source["id"] == "cainiao").unwrap()["asked"];
    assert_eq!(cainiao["last_outcome"], "blocked");
    assert!(cainiao["left_alone_until"].is_string(), "a source that blocked us is left alone: {cainiao}");
    let said = home.run(&["sources"]).done();
    assert!(said.contains("It is left alone until"), "{said}");
}

#[test]
fn a_running_server_does_the_asking() {
    let source = FakeSource::start(Says::Events(ON_ITS_WAY));
    let home = home(&source);
    let mut server = home.serve();
    // What is added from the terminal is asked about by the server on its own.
    home.run(&["add", NUMBER]).done();
    home.run(&["check", NUMBER, "--wait"]).done();
    assert_eq!(shown(&home, NUMBER)["status"], "departed_origin");
    source.say(Says::Events(DELIVERED));
    let said = home.run(&["check", NUMBER, "--wait"]).done();
    assert!(said.contains("Delivered"), "{said}");
    assert_eq!(shown(&home, NUMBER)["events"], 3);
    let findings = home.run(&["doctor", "--json"]).json();
    let finding = findings.as_array().unwrap().iter().find(|finding| finding["what"] == "Server").unwrap();
    assert_eq!(finding["says"], "running on this data folder");
    server.stop().unwrap();
    assert!(home.run(&["check", NUMBER]).done().contains("No server is running"));
}
