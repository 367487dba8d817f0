//! What all sources need to read what comes over the wire, kept in one place so that no source has habits of its own.

pub mod json;
pub mod merge;
pub mod privacy;
pub mod refusal;
pub mod time;
pub mod token;
pub mod xml;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD as BASE64;

use doorstep_core::event::{EventTime, RawEvent};
use json::Node;

/// An event of these parts; nothing where there is neither time, code nor word.
pub fn scan(time: EventTime, code: Option<String>, text: Option<String>, place: Option<String>) -> Option<RawEvent> {
    if time.local.is_none() && code.is_none() && text.is_none() {
        return None;
    }
    let text = privacy::words(&text.unwrap_or_default());
    let place = place.map(|place| privacy::words(&place));
    Some(RawEvent { time, code, text, place, country: None, carrier: None })
}

/// The parts of a place that are there, as one text.
pub fn place(node: Node, keys: &[&str]) -> Option<String> {
    let parts: Vec<String> = keys.iter().filter_map(|key| node.at(key).text()).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// The value of an `Authorization` header of the basic scheme (RFC 7617).
pub fn basic(user: &str, password: &str) -> String {
    format!("Basic {}", BASE64.encode(format!("{user}:{password}")))
}

/// Percent-encodes one component of an address. A comma stays, as list parameters are written with it.
pub fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b',' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}
