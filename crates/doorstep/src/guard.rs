//! Who may ask: decisions on a request's headers, the same for pages and API.
//!
//! Doorstep has no login on the machine it runs on, so a hostile page open in the same browser must be kept from
//! speaking to it: by name (DNS rebinding), by form or script (cross-site writes), by frame.

use std::net::IpAddr;

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::response::Response;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use subtle::ConstantTimeEq;

/// Nothing inline, nothing foreign, no frames around or inside.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
                      connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Headers of every response.
const HEADERS: [(HeaderName, &str); 7] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
];

/// Sets the headers that keep a page to itself. Pages are not stored by the browser: parcels are nobody else's business.
pub async fn tell_the_browser(mut response: Response) -> Response {
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

/// Whether `host` (with or without a port) is an address, `localhost`, or the name that was configured.
pub fn is_ours(host: &str, configured: Option<&str>) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.rsplit_once(':').map_or(host, |(name, _)| name),
    };
    name.parse::<IpAddr>().is_ok()
        || name.eq_ignore_ascii_case("localhost")
        || configured.is_some_and(|ours| name.eq_ignore_ascii_case(ours))
}

/// Whether the request carries the password, as HTTP Basic authentication; the name beside it does not matter.
pub fn has_password(headers: &HeaderMap, password: &str) -> bool {
    let given = headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.strip_prefix("Basic "))
        .and_then(|encoded| STANDARD.decode(encoded.trim()).ok())
        .unwrap_or_default();
    let given = given.split(|byte| *byte == b':').skip(1).collect::<Vec<_>>().join(&b':');
    // Digests are of one length, so that the comparison tells nothing of the password's.
    let digest = |bytes: &[u8]| ring::digest::digest(&ring::digest::SHA256, bytes);
    digest(&given).as_ref().ct_eq(digest(password.as_bytes()).as_ref()).into()
}

/// A new secret token: 256 random bits behind a word that tells what it is for.
pub fn new_token() -> String {
    format!("doorstep_{}", URL_SAFE_NO_PAD.encode(rand::random::<[u8; 32]>()))
}

/// What is kept of a token. It is long and random, so one round of a digest is enough.
pub fn token_digest(token: &str) -> String {
    URL_SAFE_NO_PAD.encode(ring::digest::digest(&ring::digest::SHA256, token.as_bytes()))
}

/// Letters and digits of pairing codes, without those that are mistaken for each other.
const CODE_LETTERS: &[u8] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A new code with which a browser can be paired: forty bits that a person can type.
pub fn new_pairing_code() -> String {
    (0..8).map(|_| char::from(CODE_LETTERS[rand::random_range(0..CODE_LETTERS.len())])).collect()
}

/// A typed code as it was given out: without spaces and hyphens, in capitals.
pub fn pairing_code(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_uppercase()).take(64).collect()
}

/// The browser extension that a request says it comes from. No web page can say so: browsers write this header.
pub fn extension(headers: &HeaderMap) -> Option<&str> {
    let origin = headers.get(header::ORIGIN)?.to_str().ok()?;
    let (scheme, id) = origin.split_once("://")?;
    let known = matches!(scheme, "chrome-extension" | "moz-extension" | "safari-web-extension");
    let plain = !id.is_empty() && id.len() <= 64 && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    (known && plain).then_some(origin)
}

/// The token behind `Authorization: Bearer`.
pub fn bearer(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| token.trim())
}

/// Whether a browser says that one of our own pages makes this request. Browsers say so in `Sec-Fetch-Site`, older ones in
/// `Origin`; whoever sends neither is no browser.
pub fn is_same_origin(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    if let Some(site) = text(HeaderName::from_static("sec-fetch-site")) {
        return site == "same-origin";
    }
    let (Some(origin), Some(host)) = (text(header::ORIGIN), text(header::HOST)) else { return false };
    origin.split_once("://").is_some_and(|(_, authority)| authority.eq_ignore_ascii_case(host))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn only_names_that_cannot_be_rebound_are_ours() {
        let cases = [
            ("127.0.0.1:3667", true),
            ("localhost", true),
            ("LocalHost:3667", true),
            ("[::1]:3667", true),
            ("192.168.1.20:3667", true),
            ("parcels.example:443", true),
            ("evil.example", false),
            ("127.0.0.1.evil.example:3667", false),
            ("localhost.evil.example", false),
            ("[evil.example]", false),
            ("", false),
        ];
        for (host, expected) in cases {
            assert_eq!(is_ours(host, Some("Parcels.example")), expected, "{host}");
        }
        assert!(!is_ours("parcels.example", None));
    }

    #[test]
    fn the_password_is_all_behind_the_first_colon() {
        let with = |text: &str| {
            let value = format!("Basic {}", STANDARD.encode(text)).parse().unwrap();
            HeaderMap::from_iter([(header::AUTHORIZATION, value)])
        };
        assert!(has_password(&with("me:open:sesame"), "open:sesame"));
        assert!(has_password(&with(":x"), "x"));
        assert!(!has_password(&with("me:open"), "open:sesame"));
        assert!(!has_password(&with("open:sesame"), "open:sesame"));
        assert!(!has_password(&HeaderMap::new(), "x"));
    }

    #[test]
    fn codes_are_easy_to_type_and_none_is_like_another() {
        let codes: std::collections::BTreeSet<String> = (0..200).map(|_| new_pairing_code()).collect();
        assert_eq!(codes.len(), 200);
        for code in &codes {
            let typed = format!(" {}-{} ", code[..4].to_lowercase(), &code[4..]);
            assert_eq!(&pairing_code(&typed), code);
            assert!(!code.contains(['0', 'O', '1', 'I', 'L', 'U']), "{code}");
        }
    }

    #[test]
    fn an_extension_is_what_the_browser_says_it_is() {
        for (origin, expected) in [
            ("chrome-extension://abcdefghijklmnopabcdefghijklmnop", true),
            ("moz-extension://0192f0c1-0000-4000-8000-000000000000", true),
            ("safari-web-extension://0192F0C1", true),
            ("https://evil.example", false),
            ("chrome-extension://", false),
            ("chrome-extension://evil.example/x", false),
            ("https://chrome-extension://abc", false),
            ("null", false),
        ] {
            let headers = HeaderMap::from_iter([(header::ORIGIN, HeaderValue::from_static(origin))]);
            assert_eq!(extension(&headers).is_some(), expected, "{origin}");
        }
        assert_eq!(extension(&HeaderMap::new()), None);
    }

    #[test]
    fn same_origin_is_what_the_browser_says() {
        let cases: &[(&[(&str, &str)], bool)] = &[
            (&[("sec-fetch-site", "same-origin")], true),
            (&[("sec-fetch-site", "same-site")], false),
            (&[("sec-fetch-site", "cross-site")], false),
            (&[("sec-fetch-site", "none")], false),
            (&[("origin", "http://127.0.0.1:3667"), ("host", "127.0.0.1:3667")], true),
            (&[("origin", "http://LOCALHOST:3667"), ("host", "localhost:3667")], true),
            (&[("origin", "http://127.0.0.1:3668"), ("host", "127.0.0.1:3667")], false),
            (&[("origin", "null"), ("host", "127.0.0.1:3667")], false),
            (&[("sec-fetch-site", "cross-site"), ("origin", "http://a"), ("host", "a")], false),
            (&[("host", "127.0.0.1:3667")], false),
        ];
        for (headers, expected) in cases {
            let map = headers
                .iter()
                .map(|(name, value)| (name.parse::<HeaderName>().unwrap(), HeaderValue::from_static(value)))
                .collect();
            assert_eq!(is_same_origin(&map), *expected, "{headers:?}");
        }
    }
}
