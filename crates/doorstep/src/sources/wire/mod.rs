//! What all sources need to read what comes over the wire, kept in one place so that no source has habits of its own.

pub mod json;
pub mod merge;
pub mod privacy;
pub mod refusal;
pub mod time;
pub mod token;

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
