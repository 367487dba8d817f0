//! Parcels from the terminal alone: nothing here needs a server, and no source is asked.

use serde_json::{Value, json};

use crate::home::{Home, text};

/// Valid by their check digits, and nobody's.
const CHINA_POST: &str = "RR123456785CN";
const LATVIA: &str = "UB123456785LV";
const CAINIAO: &str = "LP00123456789012";
const ORDER: &str = "8012345678901234";

fn numbers(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|parcel| parcel["number"].as_str().unwrap()).collect()
}

#[test]
fn an_empty_house_says_what_to_do_first() {
    let home = Home::new();
    assert!(home.run(&["list"]).done().contains("`doorstep add`"));
    assert_eq!(home.run(&["list", "--json"]).json(), json!([]));
    assert_eq!(home.run(&["today", "--json"]).json(), json!({"needs_you": [], "moved": []}));
}

#[test]
fn numbers_as_arguments_are_followed_at_once_and_once() {
    let home = Home::new();
    let said = home.run(&["add", " ub 123 456 785 lv", CHINA_POST]).done();
    assert!(said.ends_with("2 parcels are followed now.\n"), "{said}");
    let said = home.run(&["add", CHINA_POST, CAINIAO, CAINIAO, "--json"]).json();
    let states: Vec<_> = said["parcels"].as_array().unwrap().iter().map(|p| p["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["known", "new", "known"]);

    let list = home.run(&["list", "--sort", "added", "--json"]).json();
    let mut followed = numbers(&list);
    followed.sort_unstable();
    assert_eq!(followed, [CAINIAO, CHINA_POST, LATVIA]);
    let parcel = &list[0];
    for key in ["numbers", "status", "substatus", "events", "last_event_at", "last_asked_at", "last_answered_at"] {
        assert!(parcel.get(key).is_some(), "{key} is promised");
    }
    assert_eq!((&parcel["silence"], &parcel["act_by"]), (&json!("normal"), &json!(null)));
    assert_eq!(numbers(&home.run(&["list", "85lv", "--json"]).json()), [LATVIA]);
    assert_eq!(numbers(&home.run(&["list", "--status", "customs", "--json"]).json()), [""; 0]);
}

#[test]
fn a_text_is_shown_before_it_is_saved() {
    let home = Home::new();
    let mail = format!("Hello,\nyour parcel {LATVIA} is on its way:\nhttps://t.17track.net/en#nums={CHINA_POST}\n");
    let said = home.run_with(&["add"], mail.as_str()).done();
    assert!(said.contains(LATVIA) && said.contains(CHINA_POST) && said.contains("--yes"), "{said}");
    assert_eq!(home.run(&["list", "--json"]).json(), json!([]));

    home.run_with(&["add", "--yes", "-"], mail.as_str()).done();
    assert_eq!(numbers(&home.run(&["list", "--json"]).json()).len(), 2);
    let unread = home.run_with(&["add"], "A line of words.\n".repeat(1000));
    assert!(unread.out.lines().count() < 20 && unread.out.contains("990 lines more"), "{}", unread.out);
    let file = home.write("mail.txt", &mail);
    let said = home.run(&["add", "--file", text(&file), "--yes", "--json"]).json();
    assert!(said["parcels"].as_array().unwrap().iter().all(|parcel| parcel["state"] == "known"));
}

#[test]
fn bad_input_is_told_in_clear_words_and_saves_nothing_by_halves() {
    let home = Home::new();
    // Not a number at all.
    let said = home.run(&["add", "parcel!"]);
    assert_eq!(said.code, 1);
    assert!(said.out.ends_with("No tracking number was found. Nothing was saved.\n"), "{}", said.out);
    // An order number.
    let said = home.run(&["add", ORDER]);
    assert_eq!(said.code, 1);
    assert!(said.out.contains("This is an AliExpress order number."), "{}", said.out);
    // Other scripts.
    let said = home.run_with(&["add", "--yes"], "посылка номер не знаю\n包裹\n\u{202e}\u{0}\n");
    assert_eq!(said.code, 1);
    // Bytes that are no text.
    let said = home.run_with(&["add", "--yes"], [0xff, 0xfe, 0x00, b'\n']);
    assert_eq!(said.code, 1);
    assert_eq!(home.run(&["list", "--json"]).json(), json!([]));

    // A mistyped number is kept, with a warning and what it may have been.
    let mistyped = "RR123456758CN";
    let said = home.run(&["add", mistyped, "--json"]).json();
    let told = &said["parcels"][0];
    assert!(told["note"].as_str().unwrap().starts_with("The check digit does not fit"));
    assert!(told["corrections"].as_array().unwrap().contains(&json!(CHINA_POST)), "{told}");
    assert_eq!(told["state"], "new");
    let said = home.run(&["add", mistyped]).done();
    assert!(said.contains(CHINA_POST), "the likeliest are named: {said}");

    for (arguments, complaint) in [
        (["show", ORDER], "This is an AliExpress order number."),
        (["show", CAINIAO], "no parcel with the number LP00123456789012 is followed; add it with"),
    ] {
        let said = home.run(&arguments).complaint(1);
        assert!(said.starts_with(complaint), "{said}");
    }
    let said = home.run(&["show", "?"]).complaint(2);
    assert!(said.starts_with("\"?\" cannot be a tracking number: "), "{said}");
}

#[test]
fn a_megabyte_of_text_is_read_and_more_than_the_limit_refused() {
    let home = Home::new();
    let mut text = "lorem ipsum dolor sit amet, consectetur\n".repeat(26_000);
    text.push_str(LATVIA);
    let said = home.run_with(&["add", "--yes", "--json"], text).json();
    assert_eq!(said["parcels"].as_array().unwrap().len(), 1);
    let complaint = home.run_with(&["add"], vec![b'x'; 5 << 20]).complaint(2);
    assert_eq!(complaint, "standard input is larger than 4 MB; give it in parts");
}

#[test]
fn five_thousand_at_once_are_followed() {
    let home = Home::new();
    let all: String = (0..5_001).map(|number| format!("LP{:014}\n", 10_000_000 + number)).collect();
    let said = home.run_with(&["add", "--yes", "--json"], all);
    assert_eq!(said.code, 1, "one was beyond the limit");
    let said: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!((said["parcels"].as_array().unwrap().len(), &said["beyond"]), (5_000, &json!(1)));
    assert_eq!(home.run(&["list", "--json"]).json().as_array().unwrap().len(), 5_000);
}

#[test]
fn what_the_user_knows_is_marked_and_taken_back() {
    let home = Home::new();
    home.run(&["add", LATVIA, "--name", "Blue lamp"]).done();
    home.run(&["mark", LATVIA, "delivered", "behind", "the", "shed", "--at", "2026-11-20T18:30"]).done();
    let shown = home.run(&["show", LATVIA, "--json"]).json();
    assert_eq!((&shown["status"], &shown["events"]), (&json!("delivered"), &json!(1)));
    let scan = &shown["timeline"][0];
    assert_eq!((&scan["source"], &scan["text"]), (&json!("manual"), &json!("behind the shed")));
    assert_eq!(scan["time_local"], "2026-11-20T18:30:00");
    let said = home.run(&["show", LATVIA]).done();
    assert!(said.starts_with("UB123456785LV: Delivered\n"), "{said}");
    assert!(home.run(&["list"]).done().contains("Blue lamp (UB123456785LV)"));

    assert_eq!(home.run(&["undo"]).done(), "Taken back: a mark.\n");
    let shown = home.run(&["show", LATVIA, "--json"]).json();
    assert_eq!((&shown["status"], &shown["events"]), (&json!("unrecognised"), &json!(0)));

    home.run(&["mark", LATVIA, "given-up"]).done();
    assert_eq!(home.run(&["show", LATVIA, "--json"]).json()["closed"], "given_up");
    home.run(&["mark", LATVIA, "open"]).done();
    assert_eq!(home.run(&["show", LATVIA, "--json"]).json()["closed"], json!(null));
    assert_eq!(home.run(&["mark", LATVIA, "note"]).complaint(2), "a note needs words");

    home.run(&["archive", LATVIA]).done();
    assert_eq!(home.run(&["list", "--json"]).json(), json!([]));
    assert_eq!(numbers(&home.run(&["list", "--archived", "--json"]).json()), [LATVIA]);
    home.run(&["archive", "--back", LATVIA]).done();
    assert_eq!(numbers(&home.run(&["list", "--json"]).json()), [LATVIA]);
    assert!(home.run(&["undo", "--list"]).done().contains("an archiving"));
}

#[test]
fn an_export_is_taken_in_whole_by_another_house() {
    let home = Home::new();
    home.run(&["add", LATVIA, CAINIAO]).done();
    home.run(&["mark", LATVIA, "lost"]).done();
    home.run(&["archive", CAINIAO]).done();
    let file = home.path("all.jsonl");
    home.run(&["export", text(&file)]).done();
    let complaint = home.run(&["export", text(&file)]).complaint(1);
    assert!(complaint.contains("exists"), "an export is never written over: {complaint}");

    let other = Home::new();
    let said = other.run(&["import", text(&file)]).done();
    assert!(said.starts_with("2 parcels were taken in; 0 orders are new.\n"), "{said}");
    for arguments in [&["list", "--all", "--json"][..], &["show", LATVIA, "--json"]] {
        let (mut before, mut after) = (home.run(arguments).json(), other.run(arguments).json());
        for list in [&mut before, &mut after] {
            forget_next_check(list);
        }
        assert_eq!(before, after);
    }
    let again = other.run(&["import", text(&file)]).done();
    assert!(again.starts_with("0 parcels were taken in, 2 were here already; 0 orders are new.\n"), "{again}");

    // Cut short: nothing of it is taken.
    let whole = std::fs::read_to_string(&file).unwrap();
    let cut = home.write("cut.jsonl", &whole[..whole.len() - 40]);
    let third = Home::new();
    let complaint = third.run(&["import", text(&cut)]).complaint(1);
    assert!(complaint.contains("nothing was taken from it"), "{complaint}");
    assert_eq!(third.run(&["list", "--json"]).json(), json!([]));
    // What is no export is read as anything else a buyer may have.
    let said = third.run_with(&["import", "-", "--yes"], "Dear customer");
    assert_eq!((said.code, said.err.as_str()), (1, ""));
    assert!(said.out.contains("There is no tracking number"), "{}", said.out);
    assert_eq!(third.run(&["list", "--json"]).json(), json!([]));
}

#[test]
fn a_text_is_shown_then_imported_then_taken_back() {
    let home = Home::new();
    let order = "8123456789012345";
    let file = home.write("note.txt", format!("{LATVIA} of order {order}"));
    let shown = home.run(&["import", text(&file)]).done();
    assert!(shown.contains(LATVIA) && shown.contains("Nothing is saved yet"), "{shown}");
    assert_eq!(home.run(&["list", "--json"]).json(), json!([]));
    assert!(home.run(&["import", text(&file), "--yes"]).done().contains("Saved."));
    assert_eq!(home.run(&["list", "--json"]).json()[0]["number"], LATVIA);
    assert_eq!(home.run(&["order", "show", order, "--json"]).json()["source"], "paste");
    assert!(home.run(&["import", text(&file), "--yes"]).done().contains("nothing was changed"));
    home.run(&["undo"]).done();
    assert_eq!(home.run(&["list", "--json"]).json(), json!([]));
}

#[test]
fn an_order_is_added_edited_and_linked() {
    let home = Home::new();
    let order = "8123456789012345";
    home.run(&["add", LATVIA]).done();
    home.run(&["order", "add", order, "--seller", "Bright Store", "--total", "13.90", "eur"]).done();
    home.run(&["order", "add", order]).complaint(2);
    home.run(&["order", "edit", order, "--name", "Lamp", "--refund-by", "2026-12-24"]).done();
    home.run(&["order", "link", order, LATVIA]).done();
    let told = home.run(&["order", "show", order, "--json"]).json();
    assert_eq!((&told["name"], &told["total"]["currency"]), (&json!("Lamp"), &json!("EUR")));
    assert_eq!((&told["clocks"][0]["date"], told["parcels"].as_array().unwrap().len()), (&json!("2026-12-24"), 1));
    assert!(home.run(&["order", "list", "bright"]).done().contains("Lamp"));
    home.run(&["order", "unlink", order, LATVIA]).done();
    assert_eq!(home.run(&["order", "show", order, "--json"]).json()["parcels"], json!([]));
}

#[test]
fn what_was_bought_is_written_down_line_by_line() {
    let home = Home::new();
    let order = "8123456789012345";
    home.run(&["order", "add", order, "--city", "Lyon", "--status", "shipped"]).done();
    home.run(&["order", "line", "add", order, "Desk lamp", "--quantity", "2", "--price", "13.90", "EUR"]).done();
    home.run(&["order", "line", "add", order, "Bulb"]).done();
    home.run(&["order", "line", "edit", order, "2", "--title", "Bulbs", "--variant", "warm"]).done();
    let told = home.run(&["order", "show", order, "--json"]).json();
    assert_eq!((&told["city"], &told["status"]), (&json!("Lyon"), &json!("shipped")));
    assert_eq!((&told["lines"][0]["quantity"], &told["lines"][0]["price"]["amount"]), (&json!(2), &json!("13.90")));
    assert_eq!((&told["lines"][1]["title"], &told["lines"][1]["variant"]), (&json!("Bulbs"), &json!("warm")));
    home.run(&["order", "line", "remove", order, "1"]).done();
    assert_eq!(home.run(&["order", "show", order, "--json"]).json()["lines"][0]["title"], "Bulbs");
    home.run(&["undo"]).done();
    assert_eq!(home.run(&["order", "show", order, "--json"]).json()["lines"][0]["title"], "Desk lamp");
    home.run(&["order", "line", "remove", order, "3"]).complaint(1);
    home.run(&["order", "line", "edit", order, "1", "--title", " "]).complaint(2);
    home.run(&["order", "line", "edit", order, "1", "--price", "much", "EUR"]).complaint(2);
}

#[test]
fn a_token_is_shown_once_and_revoked_by_name() {
    let home = Home::new();
    let made = home.run(&["token", "add", "extension", "--scope", "write", "--json"]).json();
    assert!(made["token"].as_str().unwrap().starts_with("doorstep_"));
    let listed = home.run(&["token", "list", "--json"]).json();
    assert_eq!((&listed[0]["name"], &listed[0]["scope"]), (&json!("extension"), &json!("write")));
    assert!(!listed.to_string().contains("doorstep_"));
    home.run(&["token", "revoke", "extension"]).done();
    home.run(&["token", "revoke", "extension"]).complaint(1);
    let shown = home.run(&["token", "pair"]).done();
    let code = shown.lines().next().unwrap();
    assert!(code.len() == 9 && code.as_bytes()[4] == b'-', "{shown}");
}

#[test]
fn an_order_without_pictures_says_so() {
    let home = Home::new();
    assert!(home.run(&["evidence", "8123456789012345"]).done().contains("No picture is kept"));
    assert_eq!(home.run(&["evidence", "8123456789012345", "--json"]).json(), json!([]));
}

/// When it is asked about next is not what was said of a parcel.
fn forget_next_check(value: &mut Value) {
    match value {
        Value::Array(rows) => rows.iter_mut().for_each(forget_next_check),
        Value::Object(fields) => {
            fields.remove("next_check_at");
            fields.remove("next_check_why");
        }
        _ => {}
    }
}

#[test]
fn a_backup_is_a_database_of_its_own() {
    let home = Home::new();
    home.run(&["add", LATVIA]).done();
    let file = home.path("copy.db");
    home.run(&["backup", text(&file)]).done();
    assert!(home.run(&["backup", text(&file)]).complaint(1).contains("exists already"));
    let other = Home::new().with("DOORSTEP_DATABASE_URL", format!("sqlite://{}", text(&file)));
    assert_eq!(numbers(&other.run(&["list", "--json"]).json()), [LATVIA]);
}

#[test]
fn two_processes_on_one_folder_follow_a_number_once() {
    let home = Home::new();
    let all: Vec<String> = (0..200).map(|number| format!("LP{:014}", 20_000_000 + number)).collect();
    let arguments: Vec<&str> = std::iter::once("add").chain(all.iter().map(String::as_str)).collect();
    let mut running: Vec<_> =
        (0..3).map(|_| home.command(&arguments).stdout(std::process::Stdio::null()).spawn().unwrap()).collect();
    for child in &mut running {
        assert!(child.wait().unwrap().success());
    }
    assert_eq!(numbers(&home.run(&["list", "--json"]).json()).len(), 200);
}

#[test]
fn a_database_that_is_none_or_newer_is_left_alone() {
    let home = Home::new();
    std::fs::create_dir(home.data_dir()).unwrap();
    let file = home.data_dir().join("doorstep.db");
    std::fs::write(&file, "this is a diary, not a database; it must survive").unwrap();
    let complaint = home.run(&["list"]).complaint(1);
    assert!(complaint.contains("is not a database, or is damaged; nothing was changed"), "{complaint}");
    assert!(std::fs::read_to_string(&file).unwrap().starts_with("this is a diary"));
}
