//! Every source against every way to fail: the right outcome is recorded, no status moves, nothing is lost, and another
//! source is answered all the same.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use doorstep::app::App;
use doorstep::config::Config;
use doorstep::poll;
use doorstep::sources::{self, Card, Keys, Need, Serves};
use doorstep::store::{NewParcel, Order, Parcel, ParcelId, Store};
use doorstep_core::check::Outcome;
use doorstep_core::number::{OrderNumber, TrackingNumber};
use jiff::Timestamp;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::CancellationToken;

/// How long a source may take in these tests.
const TIMEOUT_MS: u32 = 400;

/// A way to fail.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Fault {
    #[default]
    None,
    Timeout,
    Reset,
    Dns,
    Tls,
    MovedAway,
    Status(u16),
    RateLimited {
        seconds: Option<u32>,
    },
    Captcha,
    Empty,
    Truncated,
    WrongTypes,
    Nulls,
    Swapped,
    Duplicates,
    Huge,
    OneByteASecond,
}

/// Every fault, and the outcomes that are right for it.
fn faults(card: &Card) -> Vec<(Fault, Vec<Outcome>)> {
    use Outcome::{Answered, Auth, Blocked, Misread, NotFound, Pending, RateLimited, Unchanged, Unreachable, Upstream};
    let missing = if card.missing_is_404 { NotFound } else { Upstream };
    // What is left of an answer may still say truthfully that there is nothing to tell.
    let spoilt = vec![Misread, Pending, NotFound, Upstream, Unchanged];
    vec![
        (Fault::Timeout, vec![Unreachable]),
        (Fault::Reset, vec![Unreachable]),
        (Fault::Dns, vec![Unreachable]),
        (Fault::Tls, vec![Unreachable]),
        (Fault::MovedAway, vec![Upstream]),
        (Fault::Status(401), vec![Auth]),
        (Fault::Status(403), vec![Auth]),
        (Fault::Status(404), vec![missing]),
        (Fault::Status(405), vec![Blocked]),
        (Fault::RateLimited { seconds: Some(120) }, vec![RateLimited]),
        (Fault::RateLimited { seconds: None }, vec![RateLimited]),
        (Fault::Status(500), vec![Upstream]),
        (Fault::Status(503), vec![Upstream]),
        (Fault::Captcha, vec![Blocked]),
        (Fault::Empty, vec![Misread]),
        (Fault::Truncated, vec![Misread]),
        // A number where words were due may be read as words; they mean nothing and move nothing.
        (Fault::WrongTypes, [spoilt.clone(), vec![Answered]].concat()),
        (Fault::Nulls, spoilt),
        (Fault::Swapped, vec![Unchanged, Answered]),
        (Fault::Duplicates, vec![Unchanged]),
        (Fault::Huge, vec![Misread]),
        (Fault::OneByteASecond, vec![Unreachable]),
    ]
}

/// A recorded answer that tells something, and the number it tells it of.
#[derive(Clone)]
struct Recorded {
    number: String,
    body: Vec<u8>,
}

fn recorded(source: &str) -> Recorded {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/answers").join(source);
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut found: Option<((bool, usize), Recorded)> = None;
    for file in &files {
        let name = file.file_name().unwrap().to_str().unwrap();
        let Some(stem) = name.strip_suffix(".expected.json") else { continue };
        let expected: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
        if expected["answer"]["outcome"] != "answered"
            || expected["asked"]["status"].as_u64().is_some_and(|status| status >= 300)
        {
            continue;
        }
        let tracks = expected["answer"]["tracks"].as_array().cloned().unwrap_or_default();
        let Some(track) = tracks.iter().find(|track| track["outcome"] == "answered") else { continue };
        // A number that leads nowhere else keeps the matrix plain; then, the more events the better.
        let worth = (track["next_number"].is_null(), track["events"].as_array().map_or(0, Vec::len));
        let body = files.iter().find(|body| *body != file && body.file_stem().is_some_and(|s| s == stem)).unwrap();
        let this =
            Recorded { number: track["number"].as_str().unwrap().to_owned(), body: std::fs::read(body).unwrap() };
        if found.as_ref().is_none_or(|(most, _)| worth > *most) {
            found = Some((worth, this));
        }
    }
    found.unwrap_or_else(|| panic!("{source} has no recorded answer with events")).1
}

impl Fault {
    /// The body with this fault in it, where it is one of the body.
    fn spoil(self, body: &[u8]) -> Vec<u8> {
        let as_json = |change: &dyn Fn(&mut Value)| match serde_json::from_slice::<Value>(body) {
            Ok(mut value) => {
                change(&mut value);
                value.to_string().into_bytes()
            }
            Err(_) => as_xml(body, self),
        };
        match self {
            Fault::Truncated => body[..body.len() / 2].to_vec(),
            Fault::WrongTypes => as_json(&wrong_types),
            Fault::Nulls => as_json(&nulls),
            Fault::Swapped => as_json(&swapped),
            Fault::Duplicates => as_json(&doubled),
            Fault::Huge => [body, &vec![b' '; 10 << 20]].concat(),
            _ => body.to_vec(),
        }
    }
}

fn wrong_types(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(wrong_types),
        Value::Object(members) => members.values_mut().for_each(wrong_types),
        Value::String(_) => *value = json!(7),
        Value::Number(_) => *value = json!("seven"),
        Value::Bool(_) => *value = json!("maybe"),
        Value::Null => *value = json!([[]]),
    }
}

fn nulls(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(nulls),
        Value::Object(members) => members.values_mut().for_each(nulls),
        scalar => *scalar = Value::Null,
    }
}

fn swapped(value: &mut Value) {
    match value {
        Value::Array(items) => {
            items.reverse();
            items.iter_mut().for_each(swapped);
        }
        Value::Object(members) => members.values_mut().for_each(swapped),
        _ => {}
    }
}

fn doubled(value: &mut Value) {
    match value {
        Value::Array(items) => {
            items.iter_mut().for_each(doubled);
            *items = items.iter().flat_map(|item| [item.clone(), item.clone()]).collect();
        }
        Value::Object(members) => members.values_mut().for_each(doubled),
        _ => {}
    }
}

/// The same faults in the one XML answer there is.
fn as_xml(body: &[u8], fault: Fault) -> Vec<u8> {
    let text = String::from_utf8(body.to_vec()).unwrap();
    let occurrence = regex::Regex::new(r"(?s)<occurrence>.*?</occurrence>").unwrap();
    let all: Vec<&str> = occurrence.find_iter(&text).map(|found| found.as_str()).collect();
    let (first, last) = (text.find("<occurrence>").unwrap(), text.rfind("</occurrence>").unwrap());
    let (before, after) = (&text[..first], &text[last + "</occurrence>".len()..]);
    let inside = regex::Regex::new(">[^<]+<").unwrap();
    match fault {
        Fault::WrongTypes => inside.replace_all(&text, "><seven/><").into_owned(),
        Fault::Nulls => inside.replace_all(&text, "><").into_owned(),
        Fault::Swapped => format!("{before}{}{after}", all.iter().rev().copied().collect::<String>()),
        _ => format!("{before}{}{after}", all.iter().flat_map(|one| [*one, *one]).collect::<String>()),
    }
    .into_bytes()
}

/// By room: how it fails, and what it would answer.
type Answers = BTreeMap<String, (Fault, Vec<u8>)>;

/// A server with a room for each name: `http://ADDRESS/NAME/...` fails as it is told to, and answers with what was recorded.
struct Rooms {
    address: String,
    rooms: Arc<Mutex<Answers>>,
}

impl Rooms {
    async fn open() -> Rooms {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let rooms: Arc<Mutex<Answers>> = Arc::default();
        let shared = rooms.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let rooms = shared.clone();
                tokio::spawn(async move {
                    // Whoever gives up first is no fault of the test's.
                    let _ = serve(stream, &rooms).await;
                });
            }
        });
        Rooms { address, rooms }
    }

    fn set(&self, name: &str, fault: Fault, body: &[u8]) {
        self.rooms.lock().unwrap().insert(name.to_owned(), (fault, body.to_vec()));
    }
}

async fn serve(mut stream: TcpStream, rooms: &Mutex<BTreeMap<String, (Fault, Vec<u8>)>>) -> std::io::Result<()> {
    let (mut request, mut some) = (Vec::new(), [0; 8192]);
    let head_ends = loop {
        if let Some(at) = request.windows(4).position(|four| four == b"\r\n\r\n") {
            break at + 4;
        }
        match stream.read(&mut some).await? {
            0 => return Ok(()),
            got => request.extend_from_slice(&some[..got]),
        }
    };
    let head = String::from_utf8_lossy(&request[..head_ends]).to_lowercase();
    let length = head.split("content-length: ").nth(1).and_then(|rest| rest.split('\r').next()?.parse().ok());
    while request.len() < head_ends + length.unwrap_or(0) {
        match stream.read(&mut some).await? {
            0 => break,
            got => request.extend_from_slice(&some[..got]),
        }
    }
    let path = head.split(' ').nth(1).unwrap_or_default();
    let name = path.split('/').nth(1).unwrap_or_default();
    let (fault, body) = rooms.lock().unwrap().get(name).cloned().unwrap_or_default();
    let answer = |status: u16, kind: &str, headers: &str, body: &[u8]| {
        let length = body.len();
        let head = format!(
            "HTTP/1.1 {status} X\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\nconnection: close\r\n{headers}\r\n"
        );
        [head.as_bytes(), body].concat()
    };
    let kind = if body.starts_with(b"<") { "application/xml" } else { "application/json" };
    // Signing in is a door of its own, and stays open.
    if path.contains("token") {
        return stream.write_all(&answer(200, kind, "", br#"{"access_token":"t","expires_in":3600}"#)).await;
    }
    match fault {
        Fault::Timeout => tokio::time::sleep(Duration::from_secs(30)).await,
        Fault::Reset => stream.set_zero_linger()?,
        Fault::MovedAway => {
            let away = "location: http://elsewhere.invalid/\r\n";
            stream.write_all(&answer(301, "text/plain", away, b"moved")).await?;
        }
        Fault::Status(status) => {
            stream.write_all(&answer(status, "text/plain", "", format!("status {status}").as_bytes())).await?;
        }
        Fault::RateLimited { seconds } => {
            let after = seconds.map(|seconds| format!("retry-after: {seconds}\r\n")).unwrap_or_default();
            stream.write_all(&answer(429, "text/plain", &after, b"slow down")).await?;
        }
        Fault::Captcha => {
            let page = b"<!DOCTYPE html><html><head><title>Captcha Interception</title></head><body></body></html>";
            stream.write_all(&answer(200, "text/html", "", page)).await?;
        }
        Fault::Empty => stream.write_all(&answer(200, kind, "", b"")).await?,
        Fault::OneByteASecond => {
            let whole = answer(200, kind, "", &body);
            let (start, rest) = whole.split_at(whole.len() - body.len() + 1);
            stream.write_all(start).await?;
            for byte in rest.chunks(1) {
                tokio::time::sleep(Duration::from_secs(1)).await;
                stream.write_all(byte).await?;
            }
        }
        _ => stream.write_all(&answer(200, kind, "", &fault.spoil(&body))).await?,
    }
    Ok(())
}

/// The settings that switch on these sources alone, each at an address of the test's.
fn settings(folder: &Path, on: &[(&'static Card, String)]) -> Config {
    let mut text = String::from("data_dir = \"data\"\n");
    for source in sources::registry() {
        let card = source.card();
        text.push_str(&format!("[sources.{}]\n", card.id));
        match on.iter().find(|(one, _)| one.id == card.id) {
            Some((_, address)) => {
                text.push_str(&format!("enabled = true\nbase_url = \"{address}\"\npace_ms = 0\ndaily_quota = 10000\n"));
                text.push_str(&format!("timeout_ms = {TIMEOUT_MS}\n"));
                let keys = if card.keys == Keys::Optional { &["api_key"] } else { card.keys.required() };
                keys.iter().for_each(|key| text.push_str(&format!("{key} = \"k\"\n")));
            }
            None => text.push_str("enabled = false\n"),
        }
    }
    let file = folder.join("doorstep.toml");
    std::fs::write(&file, text).unwrap();
    Config::load(Some(&file)).unwrap()
}

/// Adds the parcel that was recorded, with all the source wants to know of it.
async fn add(store: &Store, card: &Card, number: &str) -> ParcelId {
    let number = TrackingNumber::parse(number).unwrap();
    let carrier = match card.serves {
        Serves::Carriers(carriers) => doorstep_core::carrier::find(carriers[0]).map(|carrier| carrier.id),
        Serves::Everyone => None,
    };
    let new = NewParcel { carrier, ..NewParcel::new(number) };
    let id = store.add_parcels(&[new], Timestamp::now()).await.unwrap()[0].id().clone();
    let now = Timestamp::now();
    if card.needs.contains(&Need::Postcode) {
        let said = doorstep::store::Description { postcode: Some("1000AA".into()), ..Default::default() };
        store.describe(&id, &said, now).await.unwrap();
    }
    if card.needs.contains(&Need::Order) {
        let order = Order::new(OrderNumber::parse("8000000000000011").unwrap());
        let (order, _) = store.save_order(&order, &[], now).await.unwrap();
        store.link(&order, std::slice::from_ref(&id), true, now).await.unwrap();
    }
    id
}

async fn parcel(app: &App, id: &ParcelId) -> Parcel {
    app.store.parcel(id).await.unwrap().unwrap()
}

/// All faults at one source. Returns what was wrong, and the outcome of each fault for the table.
async fn all_faults(card: &'static Card, rooms: &Rooms) -> (Vec<String>, Vec<&'static str>) {
    let other = sources::find(if card.id == "inpost" { "novaposhta" } else { "inpost" }).unwrap().card();
    let (own, others) = (recorded(card.id), recorded(other.id));
    let beside = format!("beside-{}", card.id);
    rooms.set(card.id, Fault::None, &own.body);
    rooms.set(&beside, Fault::None, &others.body);
    let folder = tempfile::tempdir().unwrap();
    let address = |scheme: &str, host: &str| format!("{scheme}://{host}/{}", card.id);
    let config =
        |own: String| settings(folder.path(), &[(card, own), (other, format!("http://{}/{beside}", rooms.address))]);
    let store = Store::in_memory().await.unwrap();
    let app = App::new(store.clone(), config(address("http", &rooms.address)));
    let ids = [add(&store, card, &own.number).await, add(&store, other, &others.number).await];
    poll::run_for(app.clone(), ids.to_vec(), CancellationToken::new()).await.unwrap();
    let before = parcel(&app, &ids[0]).await;
    let (state, last_answered) = (before.judged.clone().unwrap(), before.last_answered_at);
    let mut events = state.events;
    let mut wrong = Vec::new();
    let mut row = Vec::new();
    if state.events == 0 || last_answered.is_none() {
        let checks = store.checks(&ids[0], 5).await.unwrap();
        return (vec![format!("{}: answers nothing when all is well: {checks:?}", card.id)], row);
    }
    for (fault, expected) in faults(card) {
        let app = match fault {
            Fault::Dns => App::new(store.clone(), config(address("http", "no-such-host.invalid"))),
            Fault::Tls => App::new(store.clone(), config(address("https", &rooms.address))),
            _ => app.clone(),
        };
        rooms.set(card.id, fault, &own.body);
        let begun = Timestamp::now();
        poll::request(&app, &ids, begun).await.unwrap();
        poll::run_for(app.clone(), ids.to_vec(), CancellationToken::new()).await.unwrap();
        let mut fail = |what: String| wrong.push(format!("{} {fault:?}: {what}", card.id));
        let checks = store.checks(&ids[0], 50).await.unwrap();
        let made: Vec<_> = checks.iter().filter(|check| check.asked_at >= begun && check.source == card.id).collect();
        match made.iter().find(|check| check.number == own.number) {
            None => fail("no check was recorded".to_owned()),
            Some(check) => {
                row.push(check.outcome.slug());
                if !expected.contains(&check.outcome) {
                    fail(format!("{} ({:?}) and not {expected:?}", check.outcome.slug(), check.detail));
                }
            }
        }
        let after = parcel(&app, &ids[0]).await;
        let judged = after.judged.clone().unwrap();
        if (judged.status, judged.substatus) != (state.status, state.substatus) {
            fail(format!("the status moved to {:?}", judged.status));
        }
        if judged.events < events || (judged.events > events && fault != Fault::WrongTypes) {
            fail(format!("{events} events became {}", judged.events));
        }
        events = judged.events;
        let answered = made.iter().any(|check| check.outcome.is_answer());
        if !answered && after.last_answered_at != last_answered.max(after.last_answered_at.filter(|at| *at < begun)) {
            fail("a failed check counts as answered".to_owned());
        }
        if after.being_asked || after.check_requested_at.is_some() {
            fail("it was not given back".to_owned());
        }
        let beside = store.checks(&ids[1], 5).await.unwrap();
        if !beside.iter().any(|check| check.asked_at >= begun && check.outcome.is_answer()) {
            fail(format!("the other source was not answered: {beside:?}"));
        }
        // The next fault finds a source that was never in trouble.
        for state in store.sources().await.unwrap() {
            store.forgive(&state.source, state.credential).await.unwrap();
        }
    }
    (wrong, row)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_source_survives_every_fault() {
    let rooms = Rooms::open().await;
    let cards: Vec<&'static Card> = sources::registry().iter().map(|source| source.card()).collect();
    let all = futures_util::future::join_all(cards.iter().map(|card| all_faults(card, &rooms))).await;
    let kinds: BTreeSet<String> = faults(cards[0]).iter().map(|(fault, _)| format!("{fault:?}")).collect();
    assert_eq!(kinds.len(), 22);
    for (card, (_, row)) in cards.iter().zip(&all) {
        println!("| {} | {} |", card.id, row.join(" | "));
    }
    let wrong: Vec<String> = all.into_iter().flat_map(|(wrong, _)| wrong).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
