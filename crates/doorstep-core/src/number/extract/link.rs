//! Numbers in links: the host says whose, the parameter says what.

use super::super::vocabulary::{self, Parameter};
use crate::carrier::{self, CarrierId};

/// A word of a link that may be a number.
pub(super) struct Word<'a> {
    pub(super) text: &'a str,
    /// Byte offset in the link.
    pub(super) start: usize,
    /// What its parameter holds; absent for words of the path or fragment.
    pub(super) parameter: Option<Parameter>,
}

/// What the host of a link says.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Site {
    /// A carrier's own site.
    Carrier(CarrierId),
    /// AliExpress: order numbers, and numbers of any carrier.
    AliExpress,
    /// A site that follows any carrier's numbers.
    Tracker,
    /// Any other site.
    Unknown,
}

/// Splits a link into its site and the words behind the host.
pub(super) fn read(link: &str) -> (Site, impl Iterator<Item = Word<'_>>) {
    let host = carrier::host_of(link).unwrap_or_else(|| link.split(['/', '?', '#', ':']).next().unwrap_or_default());
    let site =
        if ["aliexpress.com", "aliexpress.us", "aliexpress.ru"].iter().any(|own| carrier::is_at_or_below(host, own)) {
            Site::AliExpress
        } else if let Some(carrier) = carrier::by_host(host) {
            Site::Carrier(carrier.id)
        } else if vocabulary::is_tracker(host) {
            Site::Tracker
        } else {
            Site::Unknown
        };
    let from = link.find(host).map_or(0, |at| at + host.len());
    (site, Words { link, at: from, key: None })
}

struct Words<'a> {
    link: &'a str,
    at: usize,
    key: Option<&'a str>,
}

impl<'a> Iterator for Words<'a> {
    type Item = Word<'a>;

    fn next(&mut self) -> Option<Word<'a>> {
        let bytes = self.link.as_bytes();
        loop {
            let &byte = bytes.get(self.at)?;
            // Inside a redirecting link the target is escaped, once or twice.
            let (sign, width) = match &bytes[self.at..] {
                [b'%', b'2', b'5', high, low, ..] => (unescaped(*high, *low), 5),
                [b'%', high, low, ..] => (unescaped(*high, *low), 3),
                _ => (byte, 1),
            };
            if width > 1 || !byte.is_ascii_alphanumeric() {
                self.at += width;
                if matches!(sign, b'&' | b'?' | b'#' | b'/') {
                    self.key = None;
                }
                continue;
            }
            let start = self.at;
            let length = bytes[start..]
                .iter()
                .position(|b| !(b.is_ascii_alphanumeric() || *b == b'_'))
                .unwrap_or(bytes.len() - start);
            // Names of parameters may have dashes; numbers end at one (`3S...-NL-1234AB`).
            let name_length = bytes[start..]
                .iter()
                .position(|b| !(b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-')))
                .unwrap_or(bytes.len() - start);
            let after = &bytes[start + name_length..];
            if after.starts_with(b"=") || after.starts_with(b"%3D") || after.starts_with(b"%253D") {
                self.key = Some(&self.link[start..start + name_length]);
                self.at = start + name_length;
                continue;
            }
            self.at = start + length;
            return Some(Word {
                text: &self.link[start..start + length],
                start,
                parameter: self.key.map(vocabulary::parameter),
            });
        }
    }
}

fn unescaped(high: u8, low: u8) -> u8 {
    let value = |digit: u8| char::from(digit).to_digit(16).unwrap_or(0) as u8;
    value(high) << 4 | value(low)
}
