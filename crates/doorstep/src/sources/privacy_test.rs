//! No answer brings a person into what is stored: names, phones, signatures and photographs are planted into every recorded
//! answer, at the places where sources put them, and none comes out of reading.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use regex::Regex;
use serde_json::{Value, json};

use super::{Query, Reply, nobodys, registry};

const NAME: &str = "Zyxwvut Qponmlkj";
const PHONE: &str = "+33698765432";
const PHOTO: &str = "https://photos.example/zyxwvut.jpg";

/// Members that hold a person, as the supported vendors and their like name them.
const PLANTED: [(&str, &str); 16] = [
    ("recipientName", NAME),
    ("RecipientFullName", NAME),
    ("RecipientFullNameEW", NAME),
    ("receiverName", NAME),
    ("consigneeName", NAME),
    ("receivedByName", NAME),
    ("signedForByName", NAME),
    ("signedBy", NAME),
    ("signatory", NAME),
    ("signature", PHOTO),
    ("deliveryPhoto", PHOTO),
    ("photoUrl", PHOTO),
    ("recipientPhone", PHONE),
    ("PhoneRecipient", PHONE),
    ("mobile", PHONE),
    ("recipientEmail", "zyxwvut@qponmlkj.example"),
];

/// Plants into every object, and over whatever stands where a person stands.
fn plant(value: &mut Value, person: &Regex, above: &str) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| plant(item, person, above)),
        Value::Object(members) => {
            // A service is described too; nobody signs there.
            let of_service = above.to_lowercase().contains("service");
            for (key, inner) in members.iter_mut() {
                match inner {
                    Value::String(text) if person.is_match(key) => *text = NAME.to_owned(),
                    Value::String(text)
                        if text.chars().filter(|c| c.is_alphabetic()).count() > 12 && is_prose(key) && !of_service =>
                    {
                        text.push_str(&format!(" Signed by: {NAME}"));
                    }
                    _ => plant(inner, person, key),
                }
            }
            for (key, planted) in PLANTED {
                members.entry(key).or_insert_with(|| json!(planted));
            }
        }
        _ => {}
    }
}

/// Whether the words of a scan stand under this key.
fn is_prose(key: &str) -> bool {
    let key = key.to_lowercase();
    ["desc", "description", "standerddesc", "eventdescription", "statusdescription"].contains(&key.as_str())
}

fn answers(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let files = entries.map(|entry| entry.unwrap().path());
    files.filter(|file| file.extension().is_some_and(|e| e == "json") && !is_expectation(file)).collect()
}

fn is_expectation(file: &Path) -> bool {
    file.file_name().is_some_and(|name| name.to_string_lossy().ends_with(".expected.json"))
}

#[test]
fn nobody_comes_out_of_an_answer() {
    let person = Regex::new(
        r"(?i)^(recipient|receiver|consignee|consignor|addressee).*name|received_?by|signed|signator|signature|photo|sendername",
    )
    .unwrap();
    let shared = std::env::var_os("DOORSTEP_SHARED").map(|shared| Path::new(&shared).join("fixtures"));
    if shared.is_none() {
        println!("DOORSTEP_SHARED is not set: the project's own answers alone are read");
    }
    let (mut read, mut with_events) = (0, 0);
    for source in registry() {
        let id = source.card().id;
        let mut files = answers(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/answers").join(id));
        files.extend(shared.iter().flat_map(|shared| answers(&shared.join(id))));
        for file in files {
            let Ok(mut value) = serde_json::from_slice::<Value>(&fs::read(&file).unwrap()) else { continue };
            plant(&mut value, &person, "");
            let reply = Reply { status: 200, headers: Vec::new(), body: value.to_string().into_bytes() };
            for queries in [&[][..], &[Query { order: None, ..nobodys() }]] {
                let answer = source.read(&reply, queries);
                let told = format!("{answer:?}").to_lowercase();
                for planted in ["zyxwvut", "qponmlkj", "698765432"] {
                    assert!(!told.contains(planted), "{id}, {}: {planted} came out: {told}", file.display());
                }
                read += 1;
                with_events += usize::from(answer.tracks.iter().any(|track| !track.events.is_empty()));
            }
        }
    }
    assert!(read > 150 && with_events > 40, "only {read} answers were read, {with_events} with events");
}
