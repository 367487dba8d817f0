//! Sources that are asked about several numbers at once: their answers are put together from those recorded singly.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::recording::{Recording, State};
use super::wire::{Reply, Request};

const JSON: &str = "application/json";

/// The answer of a source that takes batches; `None` for any other request.
pub(super) fn answer(recordings: &[Recording], request: &Request, state: &mut State) -> Option<(Reply, String)> {
    if request.path.ends_with("/global/detail.json") {
        return cainiao(recordings, request);
    }
    let (_, call) = request.path.strip_prefix("/track/v")?.split_once('/')?;
    seventeentrack(recordings, request, call, state)
}

/// `GET /global/detail.json?mailNos=A,B`: one element of `module` for each number, in the order asked.
fn cainiao(recordings: &[Recording], request: &Request) -> Option<(Reply, String)> {
    let asked: Vec<&str> = request.parameter("mailNos")?.split(',').filter(|number| !number.is_empty()).collect();
    let mut known: BTreeMap<String, (Value, &str)> = BTreeMap::new();
    for recording in recordings.iter().filter(|recording| recording.path().ends_with("/global/detail.json")) {
        let Ok(body) = serde_json::from_str::<Value>(&recording.text) else { continue };
        for module in body["module"].as_array().into_iter().flatten() {
            if let Some(number) = module["mailNo"].as_str() {
                known.entry(number.to_owned()).or_insert_with(|| (module.clone(), &recording.file));
            }
        }
    }
    let mut files = Vec::new();
    let modules: Vec<Value> = asked
        .iter()
        .map(|number| match known.get(*number) {
            Some((module, file)) => {
                files.push(*file);
                module.clone()
            }
            None => json!({"mailNo": number, "mailNoSource": "EXTERNAL", "detailList": []}),
        })
        .collect();
    let from = format!("({} of {} recorded: {})", files.len(), asked.len(), files.join(", "));
    Some((Reply::new(200, JSON, json!({"module": modules, "success": true}).to_string()), from))
}

/// `POST /track/v2.x/CALL` with `[{"number": ...}]`: numbers accepted and numbers rejected.
///
/// Codes from 17TRACK's documentation of v2.4: -18010002 key refused, -18010014 more than 40, -18019901 already
/// registered, -18019902 not registered, -18019909 no information yet.
fn seventeentrack(
    recordings: &[Recording],
    request: &Request,
    call: &str,
    state: &mut State,
) -> Option<(Reply, String)> {
    let refuse = |status, code: i64, message: &str| {
        let body = json!({"code": code, "data": {"errors": [{"code": code, "message": message}]}});
        Some((Reply::new(status, JSON, body.to_string()), format!("({message})")))
    };
    if !matches!(call, "register" | "gettrackinfo") {
        return None;
    }
    if request.header("17token").is_none_or(str::is_empty) {
        return refuse(401, -18_010_002, "Invalid security key.");
    }
    let Ok(Value::Array(items)) = serde_json::from_str::<Value>(&request.body) else {
        return refuse(200, -18_010_013, "Submitted data is invalid.");
    };
    if items.len() > 40 {
        return refuse(200, -18_010_014, "Exceeded the maximum of 40 tracking numbers per request.");
    }
    let mut accepted = Vec::new();
    let mut rejected = Vec::new();
    for item in &items {
        let number = item["number"].as_str().unwrap_or_default();
        let reject =
            |code: i64, message: String| json!({"number": number, "error": {"code": code, "message": message}});
        if call == "register" {
            if state.registered.insert(number.to_owned()) {
                let carrier = recorded(recordings, number).map_or(json!(0), |track| track["carrier"].clone());
                accepted.push(json!({"origin": 1, "number": number, "carrier": carrier}));
            } else {
                rejected.push(reject(-18_019_901, format!("Tracking number {number} is already registered.")));
            }
        } else if let Some(track) = recorded(recordings, number) {
            accepted.push(track);
        } else if state.registered.contains(number) {
            rejected.push(reject(-18_019_909, "No tracking information at this time.".to_owned()));
        } else {
            rejected.push(reject(
                -18_019_902,
                format!("Tracking number {number} is not registered, please register first."),
            ));
        }
    }
    let from = format!("({} accepted, {} rejected)", accepted.len(), rejected.len());
    let body = json!({"code": 0, "data": {"accepted": accepted, "rejected": rejected}});
    Some((Reply::new(200, JSON, body.to_string()), from))
}

/// The recorded track of a number, whatever version of the interface it was recorded with.
fn recorded(recordings: &[Recording], number: &str) -> Option<Value> {
    recordings.iter().filter(|recording| recording.path().ends_with("/gettrackinfo")).find_map(|recording| {
        let body: Value = serde_json::from_str(&recording.text).ok()?;
        body["data"]["accepted"].as_array()?.iter().find(|track| track["number"] == number).cloned()
    })
}
