//! Keys and switches of sources, from the terminal.

use serde_json::{Value, json};

use crate::home::Home;

const KEY: &str = "top-secret-key-of-the-user";

fn source(home: &Home, id: &str) -> Value {
    let listed = home.run(&["sources", "--json"]).json();
    listed.as_array().unwrap().iter().find(|source| source["id"] == id).unwrap().clone()
}

#[test]
fn a_key_is_kept_sealed_and_never_told() {
    let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let home = Home::new().with_only("ship24", &format!("http://{closed}/"));
    assert_eq!(source(&home, "ship24")["lacks"], json!(["api_key"]));

    let said = home.run_with(&["sources", "key", "ship24"], format!("{KEY}\n"));
    // Nobody listens there: the key is kept, and whether it is good is not known.
    assert_eq!(said.code, 1, "{}{}", said.out, said.err);
    assert!(said.out.contains("could not be told") && !said.out.contains(KEY), "{}", said.out);
    let ship24 = source(&home, "ship24");
    assert_eq!((&ship24["standing"], &ship24["entered"]), (&json!("on"), &json!(["api_key"])));
    assert_eq!(ship24["asked"]["last_outcome"], "unreachable");
    for text in [ship24.to_string(), home.run(&["sources"]).out, home.run(&["export"]).out] {
        assert!(!text.contains(KEY), "{text}");
    }
    for entry in std::fs::read_dir(home.data_dir()).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        assert!(!bytes.windows(KEY.len()).any(|some| some == KEY.as_bytes()), "the key lies in a file as it is");
    }

    // Without its key the vault tells nothing, and says what to do.
    std::fs::rename(home.data_dir().join("vault.key"), home.path("elsewhere")).unwrap();
    let ship24 = source(&home, "ship24");
    assert_eq!(ship24["standing"], "lacks");
    assert!(ship24["trouble"].as_str().unwrap().contains("another key"), "{ship24}");
    std::fs::rename(home.path("elsewhere"), home.data_dir().join("vault.key")).unwrap();

    home.run(&["sources", "key", "ship24", "--forget"]).done();
    assert_eq!(source(&home, "ship24")["standing"], "lacks");
}

#[test]
fn sources_are_switched_and_the_settings_win() {
    let home = Home::new().with("DOORSTEP_SOURCES__4PX__ENABLED", "false");
    assert_eq!(source(&home, "inpost")["standing"], "on");
    home.run(&["sources", "off", "inpost"]).done();
    assert_eq!(source(&home, "inpost")["standing"], "off");
    home.run(&["sources", "on", "inpost"]).done();
    assert_eq!(source(&home, "inpost")["standing"], "on");
    let said = home.run(&["sources", "on", "4px"]);
    assert_eq!((said.code, said.err.contains("stands in the settings")), (2, true), "{}", said.err);
    assert_eq!(home.run(&["sources", "on", "nobody"]).code, 1);
    for (arguments, input) in [(&["sources", "key", "fedex"][..], "one line"), (&["sources", "key", "cainiao"], "k")] {
        assert_eq!(home.run_with(arguments, input).code, 2);
    }
}
