use serde_json::json;

use crate::home::Home;

#[test]
fn every_source_says_how_it_stands() {
    let home =
        Home::new().with("DOORSTEP_SOURCES__17TRACK__API_KEY", "k").with("DOORSTEP_SOURCES__4PX__ENABLED", "true");
    let listed = home.run(&["sources", "--json"]).json();
    let source = |id: &str| listed.as_array().unwrap().iter().find(|source| source["id"] == id).unwrap().clone();
    assert_eq!(source("cainiao")["standing"], "on");
    assert_eq!((&source("cainiao")["official"], &source("cainiao")["risk"]), (&json!(false), &json!("high")));
    assert_eq!(source("17track")["standing"], "on");
    assert_eq!(source("4px")["standing"], "on");
    assert_eq!(source("postnl")["standing"], "off");
    assert_eq!(source("fedex")["lacks"], json!(["api_key", "api_secret"]));
    assert_eq!(source("laposte")["carriers"], json!(["la-poste", "chronopost"]));
    assert!(!listed.to_string().contains("\"k\""), "a key is never shown");
    let table = home.run(&["sources"]).done();
    assert!(table.contains("ship24") && table.contains("lacks api_key"), "{table}");
}
