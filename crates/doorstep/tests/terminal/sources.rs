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
    let shown = home.run(&["sources"]).done();
    assert!(shown.contains("ship24  Ship24 (official, lacks api_key)"), "{shown}");
    assert!(shown.contains("10 new numbers a month are free; more are paid. Make an account at https://"), "{shown}");
}
