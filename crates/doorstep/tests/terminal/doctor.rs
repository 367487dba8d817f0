use serde_json::Value;

use crate::home::{Home, text};
use crate::source::{FakeSource, Says};

fn health<'a>(findings: &'a Value, what: &str) -> (&'a str, &'a str) {
    let found = findings.as_array().unwrap().iter().find(|f| f["what"] == what);
    let found = found.unwrap_or_else(|| panic!("nothing said of {what}"));
    (found["health"].as_str().unwrap(), found["says"].as_str().unwrap())
}

#[test]
fn a_fresh_machine_is_in_order() {
    let home = Home::new();
    let findings = home.run(&["doctor", "--json"]).json();
    assert_eq!(health(&findings, "Settings").0, "good");
    assert_eq!(health(&findings, "Data folder").0, "note");
    assert_eq!(health(&findings, "Database").0, "note");
    assert_eq!(health(&findings, "Cainiao Global"), ("good", "on"));
    assert_eq!(health(&findings, "Other sources").0, "note");
    assert!(!home.data_dir().exists(), "looking must not make anything");
}

#[test]
fn a_folder_that_cannot_be_written_is_told() {
    let home = Home::new();
    let file = home.write("file", "");
    let home = home.with("DOORSTEP_DATA_DIR", text(&file));
    let said = home.run(&["doctor", "--json"]);
    assert_eq!(said.code, 1);
    let findings = serde_json::from_str(&said.out).unwrap();
    assert_eq!(health(&findings, "Data folder").0, "bad");
}

#[test]
fn the_database_is_opened_and_counted_or_its_fault_told() {
    let home = Home::new();
    home.run(&["add", "LP00123456789012", "LP00123456789029"]).done();
    home.run(&["archive", "LP00123456789029"]).done();
    let findings = home.run(&["doctor", "--json"]).json();
    assert_eq!(health(&findings, "Database"), ("good", "open; 1 parcels, 1 archived"));

    std::fs::write(home.data_dir().join("doorstep.db"), "no database").unwrap();
    let said = home.run(&["doctor", "--json"]);
    assert_eq!(said.code, 1);
    let findings = serde_json::from_str(&said.out).unwrap();
    assert_eq!(health(&findings, "Database").0, "bad");
}

#[test]
fn a_source_set_up_by_half_is_told() {
    let home = Home::new().with("DOORSTEP_SOURCES__UPS__API_KEY", "k");
    let said = home.run(&["doctor", "--json"]);
    assert_eq!(said.code, 1);
    let findings = serde_json::from_str(&said.out).unwrap();
    assert_eq!(health(&findings, "UPS"), ("bad", "set up but not asked, as it lacks api_secret"));
}

#[test]
fn front_doors_are_called_only_when_asked_to() {
    let source = FakeSource::start(Says::Events(&[]));
    let home = Home::new().with_only("cainiao", source.address());
    assert_eq!(health(&home.run(&["doctor", "--json"]).json(), "Cainiao Global").1, "on");
    assert_eq!(source.calls(), 0);
    let findings = home.run(&["doctor", "--online", "--json"]).json();
    assert!(health(&findings, "Cainiao Global").1.starts_with("on; answered after "));
    assert_eq!(source.calls(), 1);

    drop(source);
    let said = home.run(&["doctor", "--online"]);
    assert_eq!(said.code, 1);
    let line = said.out.lines().find(|line| line.contains("Cainiao Global")).unwrap();
    assert!(line.starts_with("WRONG ") && line.ends_with(" on, but the connection was refused"), "{line}");
}
