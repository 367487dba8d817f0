//! Every recorded answer in `tests/answers/<source>/` is read as the `.expected.json` beside it says, and no bytes make
//! any source panic. `DOORSTEP_BLESS=1` writes the expectations anew; read the difference before believing it.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use doorstep_core::check::Outcome;
use doorstep_core::number::TrackingNumber;
use doorstep_core::parcel::MANUAL;
use doorstep_core::status::Wording;
use doorstep_core::track::Track;
use doorstep_core::words::Words;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{Answer, Keys, Query, Reply, Retry, Serves, registry};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/answers")
}

fn names(folder: &Path) -> BTreeSet<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

/// The facts of an answer that are worth pinning; what is absent is left out.
fn told(answer: &Answer) -> Value {
    let without_nulls = |mut value: Value| {
        value.as_object_mut().unwrap().retain(|_, v| !v.is_null() && v.as_array().is_none_or(|list| !list.is_empty()));
        value
    };
    let track = |track: &Track| {
        let events: Vec<Value> = (track.events.iter())
            .map(|event| {
                without_nulls(json!({
                    "local": event.time.local.map(|local| local.to_string()), "date_only": event.time.date_only.then_some(true),
                    "zone": event.time.zone, "instant": event.time.instant.map(|at| at.to_string()),
                    "certainty": event.time.certainty.slug(), "code": event.code, "text": event.text, "place": event.place,
                    "country": event.country.map(|c| c.code().to_owned()), "carrier": event.carrier.map(|c| c.as_str()),
                }))
            })
            .collect();
        without_nulls(json!({
            "number": track.number.as_str(), "outcome": track.outcome.slug(), "detail": track.detail,
            "next_number": track.next_number.as_ref().map(TrackingNumber::as_str),
            "destination_carrier": track.destination_carrier.as_ref().map(|c| json!([c.id.map(|id| id.as_str()), c.name, c.phone, c.url])),
            "origin": track.origin.map(|c| c.code().to_owned()), "destination": track.destination.map(|c| c.code().to_owned()),
            "economy": track.economy, "service": track.service,
            "estimated": track.estimated.map(|(from, to)| json!([from.to_string(), to.to_string()])),
            "events": events,
        }))
    };
    without_nulls(json!({
        "outcome": answer.outcome.slug(), "detail": answer.detail,
        "retry": answer.retry.map(|retry| match retry { Retry::After(wait) => wait.as_secs().to_string(), Retry::At(at) => at.to_string() }),
        "register": answer.register.iter().map(TrackingNumber::as_str).collect::<Vec<_>>(),
        "tracks": answer.tracks.iter().map(track).collect::<Vec<_>>(),
    }))
}

/// A source is one file, one folder of answers and one line of the registry.
#[test]
fn files_answers_and_registry_name_the_same_sources() {
    const ROOMS: [&str; 11] = [
        "answers_test",
        "card",
        "deep_link",
        "exchange",
        "manual",
        "mod",
        "privacy_test",
        "requests_test",
        "route",
        "webhook",
        "wire",
    ];
    let registered: BTreeSet<String> = registry().iter().map(|source| source.card().id.to_owned()).collect();
    let files: BTreeSet<String> = names(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/sources"))
        .into_iter()
        .map(|name| name.trim_end_matches(".rs").to_owned())
        .filter(|name| name != "snapshots" && !ROOMS.contains(&name.as_str()))
        .collect();
    assert_eq!(registered, files);
    assert_eq!(registered, names(&folder()));
}

/// A source that gives codes has a table for them, and so have the user's marks.
#[test]
fn every_source_with_codes_has_a_table() {
    let tables = names(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../doorstep-core/data/codes"));
    for source in registry() {
        let id = source.card().id;
        let folder = folder().join(id);
        let coded = names(&folder).into_iter().filter(|name| name.ends_with(".expected.json")).any(|name| {
            let expected: Value = serde_json::from_str(&fs::read_to_string(folder.join(name)).unwrap()).unwrap();
            let tracks = expected["answer"]["tracks"].as_array().cloned().unwrap_or_default();
            tracks
                .iter()
                .flat_map(|track| track["events"].as_array().cloned().unwrap_or_default())
                .any(|event| event["code"].is_string())
        });
        assert!(!coded || tables.contains(&format!("{id}.toml")), "{id} gives codes that no table knows");
    }
    for mark in super::manual::Mark::ALL {
        let wording = Wording { code: Some(mark.slug()), namespace: Some(MANUAL), ..Wording::default() };
        assert!(doorstep_core::status::read(&wording).certainty.is_some(), "the mark {} has no row", mark.slug());
    }
}

#[test]
fn cards_are_sound() {
    for source in registry() {
        let card = source.card();
        assert!(card.batch >= 1 && card.min_gap_ms > 0 && card.parcel_floor_minutes > 0, "{}", card.id);
        assert!(!card.name.is_empty() && card.base_url.is_none_or(|url| url.starts_with("https://")), "{}", card.id);
        assert_eq!(card.sign_up.is_none(), card.keys == Keys::Nothing, "{} tells where its key is had", card.id);
        assert!(card.official || card.id == "cainiao" || !card.on_by_default, "{} is unofficial and on", card.id);
        for word in [format!("source-{}", card.id), format!("source-risk-{}", card.risk.slug())] {
            assert!(Words::for_locale("en").try_text(&word, &[]).is_ok(), "no words for {word}");
        }
        let said = card.words(Words::for_locale("en"));
        for text in [&said.knows, &said.official, &said.risk, &said.cost, &said.key] {
            assert!(!text.starts_with("source-") && !text.contains('{'), "{}: {text}", card.id);
        }
        if let Serves::Carriers(carriers) = card.serves {
            for id in carriers {
                assert!(doorstep_core::carrier::find(id).is_some(), "{} serves the unknown carrier {id}", card.id);
            }
        }
    }
}

#[test]
fn recorded_answers_are_read_as_expected() {
    let bless = std::env::var_os("DOORSTEP_BLESS").is_some();
    let mut wrong = Vec::new();
    for source in registry() {
        let folder = folder().join(source.card().id);
        let recorded: Vec<String> =
            names(&folder).into_iter().filter(|name| !name.ends_with(".expected.json")).collect();
        assert!(!recorded.is_empty(), "{} has no recorded answer", source.card().id);
        for name in recorded {
            let beside = folder.join(format!("{}.expected.json", name.rsplit_once('.').unwrap().0));
            let expected: Value =
                fs::read_to_string(&beside).map_or(Value::Null, |text| serde_json::from_str(&text).unwrap());
            let asked = &expected["asked"];
            let content_type = match name.rsplit_once('.').unwrap().1 {
                "html" => "text/html",
                "xml" => "text/xml",
                _ => "application/json",
            };
            let mut headers = vec![("content-type".to_owned(), content_type.to_owned())];
            for (key, value) in asked["headers"].as_object().into_iter().flatten() {
                headers.push((key.clone(), value.as_str().unwrap().to_owned()));
            }
            let status = asked["status"].as_u64().map_or(200, |status| u16::try_from(status).unwrap());
            let reply = Reply { status, headers, body: fs::read(folder.join(&name)).unwrap() };
            let queries: Vec<Query> = (asked["numbers"].as_array().into_iter().flatten())
                .map(|number| Query::new(TrackingNumber::parse(number.as_str().unwrap()).unwrap()))
                .collect();
            let answer = told(&source.read(&reply, &queries));
            if bless {
                let mut fresh = json!({"answer": answer});
                if !asked.is_null() {
                    fresh["asked"] = asked.clone();
                }
                fs::write(&beside, serde_json::to_string_pretty(&fresh).unwrap() + "\n").unwrap();
            } else if expected["answer"] != answer {
                wrong.push(format!(
                    "{}/{name}\n  expected {}\n  read     {answer}",
                    source.card().id,
                    expected["answer"]
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_bytes_make_a_source_panic(body in proptest::collection::vec(any::<u8>(), 0..300), status in 100u16..600) {
        for source in registry() {
            source.read(&Reply { status, headers: Vec::new(), body: body.clone() }, &[]);
        }
    }

    /// Every recorded answer with one stretch of bytes overwritten, cut off or swapped.
    #[test]
    fn no_damage_makes_a_source_panic(at in 0.0f64..1.0, with in "[\\[\\]{}\":,0-9a-z\u{e9}-]{0,6}", cut in any::<bool>()) {
        for source in registry() {
            let folder = folder().join(source.card().id);
            for name in names(&folder) {
                let mut body = fs::read(folder.join(name)).unwrap();
                #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "a place in the body")]
                let at = (body.len() as f64 * at) as usize;
                body.splice(at..(at + with.len()).min(body.len()), with.bytes());
                if cut {
                    body.truncate(at);
                }
                source.read(&Reply { status: 200, headers: Vec::new(), body }, &[]);
            }
        }
    }
}

/// Every value of every recorded answer replaced by null, by another type, or taken away, one at a time.
#[test]
fn no_wrong_type_makes_a_source_panic() {
    fn places(value: &Value) -> usize {
        1 + match value {
            Value::Array(items) => items.iter().map(places).sum(),
            Value::Object(members) => members.values().map(places).sum(),
            _ => 0,
        }
    }
    fn put(value: &mut Value, at: &mut usize, new: &Value) {
        if *at == 0 {
            *value = new.clone();
        }
        *at = at.wrapping_sub(1);
        match value {
            _ if *at > usize::MAX / 2 => {}
            Value::Array(items) => items.iter_mut().for_each(|item| put(item, at, new)),
            Value::Object(members) => members.values_mut().for_each(|member| put(member, at, new)),
            _ => {}
        }
    }
    for source in registry() {
        let folder = folder().join(source.card().id);
        for name in names(&folder).into_iter().filter(|name| !name.contains(".expected")) {
            let Ok(whole) = serde_json::from_slice::<Value>(&fs::read(folder.join(name)).unwrap()) else { continue };
            for place in 0..places(&whole) {
                for new in [json!(null), json!("string"), json!(-7.5), json!([]), json!({}), json!([[{"a": null}]])] {
                    let mut damaged = whole.clone();
                    put(&mut damaged, &mut { place }, &new);
                    source
                        .read(&Reply { status: 200, headers: Vec::new(), body: damaged.to_string().into_bytes() }, &[]);
                }
            }
        }
    }
}

#[test]
fn deep_and_large_answers_are_safe() {
    let deep = "[".repeat(200_000);
    let nested = format!("{}{}", r#"{"data":"#.repeat(5_000), "}".repeat(5_000));
    let bomb =
        r#"<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]><a>&c;&c;</a>"#;
    let elements = "<a>".repeat(100_000);
    let long = format!(r#"{{"module":[{{"mailNo":"{}"}}]}}"#, "A1".repeat(2_000_000));
    for source in registry() {
        for body in [deep.as_str(), &nested, bomb, &elements, &long] {
            let reply = Reply { status: 200, headers: Vec::new(), body: body.as_bytes().to_vec() };
            assert!(source.read(&reply, &[]).tracks.is_empty());
        }
    }
}

/// The replies recorded for Doorstep's builders, where they are at hand: outcome and number of events as their index says.
#[test]
fn indexed_replies_are_read_as_their_index_says() {
    let shared = std::env::var_os("DOORSTEP_SHARED")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared"), PathBuf::from);
    let Ok(index) = fs::read_to_string(shared.join("fixtures/TRACKING_INDEX.json")) else {
        println!("no indexed replies beside the workspace: nothing to compare");
        return;
    };
    let index: Value = serde_json::from_str(&index).unwrap();
    let mut wrong = Vec::new();
    let mut read = 0;
    for entry in index["fixtures"].as_array().unwrap() {
        let text = |key: &str| entry[key].as_str().unwrap_or_default();
        let Some(source) = super::find(text("source")) else { continue };
        let Some(wanted) = wanted(text("kind")) else { continue };
        read += 1;
        let reply = Reply {
            status: u16::try_from(entry["http_status"].as_u64().unwrap()).unwrap(),
            headers: vec![("content-type".to_owned(), text("content_type").to_owned())],
            body: fs::read(shared.join("fixtures").join(text("file"))).unwrap(),
        };
        // Only this source's reply may name no number: it is asked by order.
        let query = Query::new(TrackingNumber::parse("LP00600000000001").unwrap());
        let queries = if text("source") == "aliexpress_openplatform" { vec![query] } else { Vec::new() };
        let answer = source.read(&reply, &queries);
        let events: usize = answer.tracks.iter().map(|track| track.events.len()).sum();
        // PostNL tells the delivery beside its observations; the index counts these alone.
        let told_beside = usize::from(text("file") == "postnl/delivered.json");
        let events_wanted = entry["events"].as_u64().map(|events| usize::try_from(events).unwrap() + told_beside);
        if !wanted.contains(&answer.outcome) || events_wanted.is_some_and(|wanted| wanted != events) {
            wrong.push(format!(
                "{}: {:?} ({:?}), {events} events, wanted {events_wanted:?}",
                text("file"),
                answer.outcome,
                answer.detail
            ));
        }
    }
    println!("{read} indexed replies read");
    assert!(wrong.is_empty(), "{} of {read} differ:\n{}", wrong.len(), wrong.join("\n"));
}

/// The outcomes an index may mean by a kind; `None` for what is no answer about parcels (a token, a product, a request).
fn wanted(kind: &str) -> Option<&'static [Outcome]> {
    Some(match kind {
        "ok" | "batch" => &[Outcome::Answered],
        "webhook" => &[Outcome::Answered, Outcome::Pending, Outcome::Misread],
        "not_found" => &[Outcome::NotFound],
        "pending" | "already_exists" => &[Outcome::Pending],
        "pivot" => &[Outcome::Pivot],
        "blocked" => &[Outcome::Blocked],
        "auth_error" => &[Outcome::Auth],
        "rate_limited" => &[Outcome::RateLimited],
        "quota_error" => &[Outcome::Quota],
        "error" => &[Outcome::Upstream, Outcome::BadNumber],
        _ => return None,
    })
}

/// Whatever goes wrong with a call, no source takes it for an answer about a parcel.
#[test]
fn no_fault_is_taken_for_an_answer() {
    use Outcome::{Auth, BadNumber, Blocked, Misread, NotFound, RateLimited, Upstream};
    const CAPTCHA: &str = "<!DOCTYPE html><html><head><title>Captcha Interception</title></head><body></body></html>";
    let query = Query::new(TrackingNumber::parse("LP00600000000001").unwrap());
    for (status, body, outcomes) in [
        (200, CAPTCHA, &[Blocked][..]),
        (200, "<html><body>Under construction</body></html>", &[Misread]),
        (200, "", &[Misread]),
        (200, "null", &[Misread]),
        (200, "{}", &[Misread]),
        (200, "[]", &[Misread]),
        (200, "\"text\"", &[Misread]),
        (200, r#"{"module":"x","data":7,"output":[],"shipments":null,"parcels":{},"colli":[]}"#, &[Misread]),
        (200, r#"{"module":[{"mailNo":"LP006000000"#, &[Misread]),
        (204, "", &[Misread]),
        (301, "", &[Upstream]),
        (401, "{}", &[Auth]),
        (403, "{}", &[Auth]),
        (403, CAPTCHA, &[Blocked]),
        (404, "{}", &[NotFound, Upstream]),
        (404, "<html>no such page</html>", &[Upstream]),
        (405, "<html>405</html>", &[Blocked]),
        (400, "{}", &[BadNumber]),
        (429, "{}", &[RateLimited]),
        (500, "{}", &[Upstream]),
        (503, "<html>busy</html>", &[Upstream]),
    ] {
        for source in registry() {
            let headers = vec![
                ("content-type".to_owned(), "application/json".to_owned()),
                ("retry-after".to_owned(), "9".to_owned()),
            ];
            let answer =
                source.read(&Reply { status, headers, body: body.as_bytes().to_vec() }, std::slice::from_ref(&query));
            let id = source.card().id;
            assert!(outcomes.contains(&answer.outcome), "{id} took {status} {body} for {:?}", answer.outcome);
            assert!(answer.tracks.iter().all(|track| track.events.is_empty()), "{id} {status} {body}");
            if answer.outcome == RateLimited {
                assert_eq!(answer.retry, Some(Retry::After(std::time::Duration::from_secs(9))), "{id}");
            }
        }
    }
}
