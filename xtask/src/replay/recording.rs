//! The recorded replies of a folder, and which of them answers a request.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context as _, Result};
use serde_json::Value;

use super::batch;
use super::wire::{Reply, Request};

/// Name of the index within the folder.
const INDEX: &str = "TRACKING_INDEX.json";

/// One recorded reply.
#[derive(Clone, Debug)]
pub struct Recording {
    /// Whose reply it is: a source id.
    pub source: String,
    /// File, relative to the folder.
    pub file: String,
    /// The recorder's word for what it holds: `ok`, `not_found`, `error`, `blocked`...
    pub kind: String,
    pub(super) method: String,
    /// Segments; `{x}` stands for any one.
    path: Vec<String>,
    parameters: Vec<(String, String)>,
    pub(super) reply: Reply,
    pub(super) text: String,
}

impl Recording {
    /// The path asked for.
    pub fn path(&self) -> String {
        self.path.join("/")
    }

    /// Refusals and failures are served only where nothing better was recorded for a request.
    pub(super) fn is_failure(&self) -> bool {
        self.reply.status >= 400 || ["error", "blocked", "limited"].iter().any(|mark| self.kind.contains(mark))
    }

    fn fits(&self, request: &Request) -> bool {
        let path: Vec<&str> = request.path.split('/').collect();
        self.method == request.method
            && path.len() == self.path.len()
            && self.path.iter().zip(path).all(|(own, asked)| own == asked || own.starts_with('{'))
            && self.parameters.iter().all(|(name, value)| {
                // A value with a digit names a parcel and must be the same; `lang=en-US` and the like need not be.
                !value.bytes().any(|byte| byte.is_ascii_digit()) || request.parameter(name) == Some(value)
            })
    }

    /// How well it fits: words of the path that are not placeholders, then parameters that agree.
    fn closeness(&self, request: &Request) -> (usize, usize) {
        let literal = self.path.iter().filter(|segment| !segment.starts_with('{')).count();
        let agreeing =
            self.parameters.iter().filter(|(name, value)| request.parameter(name) == Some(value.as_str())).count();
        (literal, agreeing)
    }
}

/// All recorded replies of a folder.
pub struct Recordings {
    all: Vec<Recording>,
    /// Entries of the index without a path to serve them under, such as webhooks.
    left_out: Vec<String>,
    state: Mutex<State>,
}

/// What the server remembers between requests.
#[derive(Default)]
pub(super) struct State {
    /// Turns taken among equally good recordings, by request line.
    turns: BTreeMap<String, usize>,
    /// Numbers registered at 17TRACK.
    pub(super) registered: BTreeSet<String>,
}

impl Recordings {
    /// Reads `TRACKING_INDEX.json` and the files it names.
    ///
    /// Each entry has `source`, `file`, `http_status`, `content_type`, `request` (`GET /path?query`) and `kind`;
    /// `delay_ms` is optional. Entries whose request has no path (webhooks) are left out.
    ///
    /// # Errors
    /// A file that is missing or unreadable, or an entry without one of its fields.
    pub fn read(folder: &Path) -> Result<Recordings> {
        let index = folder.join(INDEX);
        let text = fs::read_to_string(&index).with_context(|| format!("reading {}", index.display()))?;
        let index: Value = serde_json::from_str(&text).with_context(|| format!("reading {}", index.display()))?;
        let entries = index["fixtures"].as_array().context("the index has no list 'fixtures'")?;
        let mut all = Vec::new();
        let mut left_out = Vec::new();
        for (position, entry) in entries.iter().enumerate() {
            let field = |name: &str| {
                entry[name].as_str().with_context(|| format!("entry {position} of the index has no text '{name}'"))
            };
            let file = field("file")?;
            let Some((method, path, parameters)) = read_request_line(field("request")?) else {
                left_out.push(file.to_owned());
                continue;
            };
            let body = fs::read(folder.join(file)).with_context(|| format!("reading the recording {file}"))?;
            let status = entry["http_status"].as_u64().and_then(|status| u16::try_from(status).ok());
            let mut reply = Reply::new(
                status.with_context(|| format!("{file}: 'http_status' is no HTTP status"))?,
                field("content_type")?,
                body,
            );
            reply.delay = Duration::from_millis(entry["delay_ms"].as_u64().unwrap_or(0));
            all.push(Recording {
                source: field("source")?.to_owned(),
                file: file.to_owned(),
                kind: field("kind")?.to_owned(),
                method,
                path,
                parameters,
                text: String::from_utf8_lossy(&reply.body).into_owned(),
                reply,
            });
        }
        Ok(Recordings { all, left_out, state: Mutex::default() })
    }

    /// Every recording that is served.
    pub fn iter(&self) -> impl Iterator<Item = &Recording> {
        self.all.iter()
    }

    /// Files of the index that no request can fetch.
    pub fn left_out(&self) -> &[String] {
        &self.left_out
    }

    /// The reply to a request, and where it came from (for the log).
    pub(super) fn answer(&self, request: &Request) -> (Reply, String) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((reply, from)) = batch::answer(&self.all, request, &mut state) {
            return (reply, from);
        }
        let mut fitting: Vec<&Recording> = self.all.iter().filter(|recording| recording.fits(request)).collect();
        keep_best(&mut fitting, |recording| recording.closeness(request));
        let named = numbers_in(&request.body);
        let mentions = |recording: &Recording| named.iter().filter(|number| recording.text.contains(*number)).count();
        keep_best(&mut fitting, |recording| mentions(recording));
        if !named.is_empty() && fitting.iter().all(|recording| mentions(recording) == 0) {
            // Asked for a parcel that was not recorded: better none than a stranger's.
            keep_best(&mut fitting, |recording| recording.kind == "not_found");
        }
        keep_best(&mut fitting, |recording| !recording.is_failure());
        let Some(count) = std::num::NonZero::new(fitting.len()) else {
            let nothing = r#"{"error":"nothing is recorded for this request"}"#;
            return (Reply::new(404, "application/json", nothing), "(nothing recorded)".to_owned());
        };
        let turn = state.turns.entry(format!("{} {}", request.method, request.target)).or_default();
        let chosen = fitting[*turn % count];
        *turn += 1;
        (chosen.reply.clone(), chosen.file.clone())
    }
}

/// Keeps those with the highest value.
fn keep_best<T, K: Ord>(candidates: &mut Vec<&T>, key: impl Fn(&T) -> K) {
    if let Some(best) = candidates.iter().map(|candidate| key(candidate)).max() {
        candidates.retain(|candidate| key(candidate) == best);
    }
}

/// Words of a request body that can be tracking numbers.
fn numbers_in(body: &str) -> Vec<&str> {
    body.split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| word.len() >= 8 && word.bytes().any(|byte| byte.is_ascii_digit()))
        .collect()
}

type RequestLine = (String, Vec<String>, Vec<(String, String)>);

/// `GET /path?query` or `POST https://host/path words`; `None` where there is no path.
fn read_request_line(line: &str) -> Option<RequestLine> {
    let mut words = line.split_whitespace();
    let method = words.next()?;
    let target = words.next()?;
    let target = match target.split_once("://") {
        Some((_, rest)) => &rest[rest.find('/')?..],
        None => target,
    };
    if !target.starts_with('/') {
        return None;
    }
    let request = Request::new(method, target, Vec::new(), String::new());
    // What follows the target are parameters that the source takes from the body.
    let further =
        words.filter_map(|word| word.split_once('=')).map(|(name, value)| (name.to_owned(), value.to_owned()));
    let path = request.path.split('/').map(str::to_owned).collect();
    Some((request.method, path, request.parameters.into_iter().chain(further).collect()))
}
