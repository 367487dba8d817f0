use serde_json::{Value, json};

use crate::home::{Home, text};

/// A recorded answer of the project's own.
fn recorded(name: &str) -> String {
    format!("{}/tests/answers/{name}", env!("CARGO_MANIFEST_DIR"))
}

fn read(arguments: &[&str]) -> Value {
    serde_json::from_str(&Home::new().run(&[&["read"], arguments, &["--json"]].concat()).done()).unwrap()
}

#[test]
fn a_recorded_reply_is_read_as_its_source_reads_it() {
    let read = read(&["cainiao", &recorded("cainiao/handed-over.json"), "--content-type", "application/json"]);
    assert_eq!((&read["source"], &read["outcome"]), (&json!("cainiao"), &json!("answered")));
    let track = &read["tracks"][0];
    assert_eq!(track["number"], "LP00600000000001");
    assert_eq!(track["next_number"], "3STEST0000001");
    assert_eq!(track["destination_carrier"], "postnl");
    assert_eq!((&track["origin"], &track["destination"]), (&json!("CN"), &json!("NL")));
    assert_eq!(track["estimated"], json!({"from": "2026-09-16", "to": "2026-09-20"}));
    let mut first = track["events"][0].clone();
    for read in ["status", "substatus", "certainty"] {
        assert!(first.as_object_mut().unwrap().remove(read).unwrap().is_string(), "{read}");
    }
    assert_eq!(
        first,
        json!({"time_local": "2026-09-15T15:15:00", "zone": "GMT+2", "time_certainty": "labelled", "code": "GTMS_ACCEPT",
            "text": "[Amsterdam] Received by local delivery company", "place": "Amsterdam"})
    );
    assert_eq!(track["status"], "arrived_destination");
}

#[test]
fn status_and_numbers_of_the_call_count() {
    let missing = recorded("dhl_unified/not-found.json");
    let read = read(&["dhl_unified", &missing, "--http-status", "404", "--number", "1234567890"]);
    assert_eq!(read["outcome"], "not_found");
    assert_eq!(read["tracks"][0]["number"], "1234567890");
    assert_eq!(read["tracks"][0]["events"], json!([]));
}

#[test]
fn a_reply_that_names_no_number_is_read_all_the_same() {
    let read = read(&["aliexpress_openplatform", &recorded("aliexpress_openplatform/bare-single.json")]);
    assert_eq!(read["outcome"], "answered");
    assert_eq!(read["tracks"][0]["number"], Value::Null);
    assert_eq!(read["tracks"][0]["events"].as_array().unwrap().len(), 1);
}

#[test]
fn wrong_usage_is_named() {
    let home = Home::new();
    let file = home.write("reply.json", "{}");
    let said = home.run(&["read", "usps", text(&file)]);
    assert_eq!(said.code, 2);
    assert!(said.err.contains("the source `usps` is not supported; these are: cainiao, 17track"), "{}", said.err);
    let said = home.run(&["read", "cainiao", text(&file), "--number", "no"]);
    assert_eq!(said.code, 2);
    assert!(said.err.contains("--number no: "), "{}", said.err);
    assert_eq!(home.run(&["read", "cainiao", "absent.json"]).code, 1);
}

#[test]
fn people_see_a_table() {
    let said = Home::new().run(&["read", "cainiao", &recorded("cainiao/handed-over.json")]).done();
    assert!(said.contains("cainiao answered"), "{said}");
    assert!(said.contains("2026-09-15 15:15:00  "), "{said}");
    assert!(said.contains("continues as 3STEST0000001"), "{said}");
}
