//! The server of recorded replies, asked as a source's client would ask.
#![allow(clippy::unwrap_used)]

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::{Value, json};
use xtask::replay::{Behaviour, Fault, FaultRule, Replay};

/// A folder of recordings with documented shapes and invented numbers, and a server of it.
fn served() -> (tempfile::TempDir, Replay) {
    let folder = tempfile::tempdir().unwrap();
    let mut index = Vec::new();
    let mut record = |file: &str, status: u16, request: &str, kind: &str, body: String| {
        std::fs::write(folder.path().join(file), body).unwrap();
        index.push(json!({"source": "some", "file": file, "http_status": status, "content_type": "application/json",
            "request": request, "kind": kind}));
    };
    let module = |number: &str| json!({"module": [{"mailNo": number, "detailList": [{"desc": number}]}]}).to_string();
    let cainiao = "GET /global/detail.json?mailNos=";
    record("a.json", 200, &format!("{cainiao}LP0001&lang=en-US"), "ok", module("LP0001"));
    record("b.json", 200, &format!("{cainiao}LP0002&lang=en-US"), "ok", module("LP0002"));
    let track = json!({"code": 0, "data": {"accepted": [{"number": "RR1", "carrier": 3011, "track_info": {}}], "rejected": []}});
    record("t.json", 200, "POST /track/v2.2/gettrackinfo", "ok", track.to_string());
    record("bad.json", 500, "GET /way/{n}", "error", "broken".to_owned());
    record("any.json", 200, "GET /way/{n}", "ok", "any".to_owned());
    record("this.json", 200, "GET /way/77?lang=de", "ok", "this".to_owned());
    record("one.json", 200, "POST https://host.example/list", "ok", r#"{"n":"AB1234567"}"#.to_owned());
    record("two.json", 200, "POST https://host.example/list", "ok", r#"{"n":"CD1234567"}"#.to_owned());
    record("none.json", 200, "POST /list", "not_found", "none".to_owned());
    record("hook.json", 200, "POST <our webhook>", "webhook", "{}".to_owned());
    record("form.json", 200, "POST /sync?method=order.get2", "ok", "order".to_owned());
    std::fs::write(folder.path().join("TRACKING_INDEX.json"), json!({"fixtures": index}).to_string()).unwrap();
    let replay = Replay::start(folder.path(), ([127, 0, 0, 1], 0).into(), Behaviour::default()).unwrap();
    (folder, replay)
}

/// Status line and body, or the error that broke the connection.
fn ask(
    replay: &Replay,
    method: &str,
    target: &str,
    headers: &str,
    body: &str,
) -> std::io::Result<(u16, String, String)> {
    let mut stream = TcpStream::connect(replay.address())?;
    stream.set_read_timeout(Some(Duration::from_secs(20)))?;
    let length = body.len();
    write!(
        stream,
        "{method} {target} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n{headers}content-length: {length}\r\n\r\n{body}"
    )?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
    Ok((status, head.to_owned(), body.to_owned()))
}

#[test]
fn the_closest_recording_answers() {
    let (_folder, replay) = served();
    for (method, target, headers, body, expected) in [
        ("GET", "/way/5", "", "", "any"),
        ("GET", "/way/77", "", "", "this"),
        ("GET", "/way/77?lang=fr", "", "", "this"),
        ("POST", "/list", "", r#"{"q":"CD1234567"}"#, r#"{"n":"CD1234567"}"#),
        ("POST", "/list", "", r#"{"q":"EF1234567"}"#, "none"),
        ("POST", "/sync", "content-type: application/x-www-form-urlencoded\r\n", "a=1&method=order.get2", "order"),
        ("POST", "/sync?method=order.get2", "", "", "order"),
    ] {
        assert_eq!(ask(&replay, method, target, headers, body).unwrap().2, expected, "{method} {target}");
    }
    for target in ["/", "/way", "/way/5/6", "/sync?method=order.get3"] {
        assert_eq!(ask(&replay, "GET", target, "", "").unwrap().0, 404, "{target}");
    }
    assert_eq!(replay.recordings().left_out(), ["hook.json"]);
    assert_eq!(replay.requests().len(), 11);
}

#[test]
fn equal_recordings_take_turns() {
    let (_folder, replay) = served();
    let answers: Vec<String> = (0..3).map(|_| ask(&replay, "POST", "/list", "", "").unwrap().2).collect();
    assert_eq!(answers.iter().collect::<std::collections::BTreeSet<_>>().len(), 3, "{answers:?}");
}

#[test]
fn a_cainiao_batch_is_put_together_in_the_order_asked() {
    let (_folder, replay) = served();
    let (status, _, body) =
        ask(&replay, "GET", "/global/detail.json?lang=en-US&mailNos=LP0002%2CLP9%2CLP0001", "", "").unwrap();
    let body: Value = serde_json::from_str(&body).unwrap();
    let modules = body["module"].as_array().unwrap();
    let numbers: Vec<_> = modules.iter().map(|module| module["mailNo"].as_str().unwrap()).collect();
    assert_eq!((status, numbers), (200, vec!["LP0002", "LP9", "LP0001"]));
    assert_eq!(body["module"][1]["detailList"], json!([]));
}

#[test]
fn seventeentrack_knows_what_was_registered() {
    let (_folder, replay) = served();
    let call = |name: &str, body: &str| -> Value {
        let (_, _, answer) = ask(&replay, "POST", &format!("/track/v2.4/{name}"), "17token: k\r\n", body).unwrap();
        serde_json::from_str(&answer).unwrap()
    };
    let both = r#"[{"number":"RR1"},{"number":"RR2"}]"#;
    let before = call("gettrackinfo", both);
    assert_eq!(before["data"]["accepted"][0]["number"], "RR1");
    assert_eq!(before["data"]["rejected"][0]["error"]["code"], -18_019_902);
    let registered = call("register", both);
    assert_eq!(registered["data"]["accepted"][0]["carrier"], 3011);
    assert_eq!(call("register", both)["data"]["rejected"][1]["error"]["code"], -18_019_901);
    assert_eq!(call("gettrackinfo", both)["data"]["rejected"][0]["error"]["code"], -18_019_909);
    let many = Value::Array(vec![json!({"number": "X1"}); 41]);
    assert_eq!(call("gettrackinfo", &many.to_string())["code"], -18_010_014);
    assert_eq!(ask(&replay, "POST", "/track/v2.4/gettrackinfo", "", both).unwrap().0, 401);
}

#[test]
fn every_fault_does_what_its_name_says() {
    let (_folder, replay) = served();
    let fail = |fault: &str| {
        replay.set_faults(vec![FaultRule { path_prefix: "/way".to_owned(), fault: fault.parse::<Fault>().unwrap() }]);
        ask(&replay, "GET", "/way/77", "", "")
    };
    assert_eq!(fail("reset").unwrap_err().kind(), std::io::ErrorKind::ConnectionReset);
    let (status, head, _) = fail("429").unwrap();
    assert!(status == 429 && head.contains("retry-after: 120"), "{head}");
    assert_eq!(fail("500").unwrap().0, 500);
    let (status, _, body) = fail("captcha").unwrap();
    assert!(status == 200 && body.contains("punish"), "{body}");
    let (_, head, body) = fail("truncated").unwrap();
    assert!(head.contains("content-length: 2") && body == "th", "{head}");
    let (_, head, body) = fail("cut").unwrap();
    assert!(head.contains("content-length: 4") && body == "th", "{head}");
    assert_eq!(fail("huge").unwrap().2.len(), 4 + (10 << 20));
    assert_eq!(fail("empty").unwrap().2, "");
    assert!(fail("garbage").unwrap().2.len() > 1000);
    let (_, _, body) = ask(&replay, "GET", "/way/5", "", "").map_or((0, String::new(), String::new()), |answer| answer);
    assert!(body.len() > 1000, "the rule holds for every path that begins so");
    assert_eq!(ask(&replay, "GET", "/global/detail.json?mailNos=LP0001", "", "").unwrap().0, 200, "and for no other");
}

#[test]
fn a_reply_that_never_comes_or_drips_keeps_the_asker_waiting() {
    let (_folder, replay) = served();
    replay.set_faults(vec![FaultRule::everywhere(Fault::Slow)]);
    let mut stream = TcpStream::connect(replay.address()).unwrap();
    write!(stream, "GET /way/77 HTTP/1.1\r\n\r\n").unwrap();
    let mut first = [0; 4096];
    let count = stream.read(&mut first).unwrap();
    assert!(!String::from_utf8_lossy(&first[..count]).ends_with("this"));
    replay.set_faults(vec![FaultRule::everywhere(Fault::Timeout)]);
    let mut stream = TcpStream::connect(replay.address()).unwrap();
    stream.set_read_timeout(Some(Duration::from_millis(300))).unwrap();
    write!(stream, "GET /way/77 HTTP/1.1\r\n\r\n").unwrap();
    assert!(matches!(
        stream.read(&mut first).unwrap_err().kind(),
        std::io::ErrorKind::WouldBlock | std::io::ErrorKind::TimedOut
    ));
}

#[test]
fn only_this_machine_is_served() {
    let (folder, _replay) = served();
    let error = Replay::start(folder.path(), ([0, 0, 0, 0], 0).into(), Behaviour::default()).err().unwrap();
    assert!(error.to_string().contains("loopback"), "{error}");
}
