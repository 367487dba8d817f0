//! AliExpress Open Platform: the tracking of an order of the authorised account, by the user's own app. It is asked by
//! order number, and can tell a parcel's number before any carrier knows it.

use doorstep_core::check::Outcome;
use doorstep_core::event::RawEvent;
use doorstep_core::number::TrackingNumber;
use doorstep_core::track::Track;
use md5::{Digest, Md5};
use ring::hmac;
use secrecy::ExposeSecret as _;

use super::card::{Card, Keys, Need, Risk};
use super::exchange::{Access, Answer, AskError, Query, Reply, Request};
use super::wire::json::Node;
use super::wire::{encode, merge, refusal, scan, time};
use super::{Source, known, one, single, unknown};

const CARD: Card = Card {
    id: "aliexpress_openplatform",
    name: "AliExpress Open Platform",
    risk: Risk::Medium,
    keys: Keys::UserGrant,
    sign_up: Some("https://openservice.aliexpress.com/"),
    on_by_default: false,
    base_url: Some("https://api-sg.aliexpress.com"),
    needs: &[Need::Order],
    missing_is_404: false,
    ..Card::KEYED
};

/// See the module.
pub struct AliExpress;

impl Source for AliExpress {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn ask(&self, queries: &[Query], access: &Access) -> Result<Request, AskError> {
        let order = one(queries)?.order.as_ref().ok_or(AskError::Need(Need::Order))?;
        let scheme = scheme(access)?;
        let now = access.now.as_millisecond().to_string();
        let business = [("ae_order_id", order.as_str()), ("language", "en_US")];
        let mut system = vec![
            ("app_key", access.key()?),
            ("format", "json"),
            ("method", "aliexpress.ds.order.tracking.get"),
            ("session", access.bearer()?),
            ("sign_method", scheme.name()),
            ("timestamp", &now),
            ("v", "2.0"),
        ];
        let all: Vec<(&str, &str)> = system.iter().chain(&business).copied().collect();
        let sign = sign(scheme, "", &all, access.secret()?);
        system.push(("sign", &sign));
        let query: Vec<String> = system.iter().map(|(key, value)| format!("{key}={}", encode(value))).collect();
        Request::post_form(&CARD, access, &format!("/sync?{}", query.join("&")), &business)
    }

    /// A granted token ends after a day or a month; the refresh token that came with it buys the next one.
    fn sign_in(&self, access: &Access) -> Result<Option<Request>, AskError> {
        let Some(refresh) = access.refresh_token.as_ref().filter(|_| access.token.is_none()) else { return Ok(None) };
        let (scheme, now) = (scheme(access)?, access.now.as_millisecond().to_string());
        let business = [("refresh_token", refresh.expose_secret())];
        let mut system = vec![
            ("app_key", access.key()?),
            ("format", "json"),
            ("method", REFRESH),
            ("sign_method", scheme.name()),
            ("timestamp", &now),
            ("v", "2.0"),
        ];
        let all: Vec<(&str, &str)> = system.iter().chain(&business).copied().collect();
        let sign = sign(scheme, REFRESH, &all, access.secret()?);
        system.push(("sign", &sign));
        let query: Vec<String> = system.iter().map(|(key, value)| format!("{key}={}", encode(value))).collect();
        Request::post_form(&CARD, access, &format!("/sync?{}", query.join("&")), &business).map(Some)
    }

    fn read(&self, reply: &Reply, queries: &[Query]) -> Answer {
        let value = match refusal::json(reply, CARD.missing_is_404) {
            Ok(value) => value,
            Err(answer) => return answer,
        };
        let root = Node::root(&value);
        let error = root.get("error_response");
        let wrapped = root.members().iter().any(|(key, _)| key.ends_with("_response"));
        let flat = root.get("code").exists() && !wrapped && !root.get("result").exists();
        if error.exists() || flat {
            return refused(reply, if error.exists() { error } else { root });
        }
        let mut result = root;
        for (key, inner) in root.members() {
            if key.ends_with("_response") {
                result = inner;
            }
        }
        for key in ["resp_result", "result"] {
            if result.get(key).exists() {
                result = result.get(key);
            }
        }
        if result.get("ret").flag() == Some(false) {
            let said = result.any_text(&["msg", "message"]);
            let missing = result.get("code").text().as_deref() == Some("1001");
            let outcome = if missing { Outcome::NotFound } else { Outcome::Upstream };
            return match queries {
                [query] => Answer::of(vec![unknown(query.number.clone(), outcome, said)]),
                _ => Answer::failed(outcome, said.unwrap_or_default()),
            };
        }
        let data = if result.get("data").exists() { result.get("data") } else { result };
        let details = listed(data.get("tracking_detail_line_list"));
        if !details.is_empty() {
            let tracks: Vec<Track> = details.into_iter().filter_map(|detail| track(queries, detail)).collect();
            return if tracks.is_empty() { Answer::unnamed() } else { Answer::of(tracks) };
        }
        let logistics = listed(data.get("logistics_info_list"));
        let numbers = logistics.into_iter().filter_map(|info| {
            let number = TrackingNumber::parse(&info.get("logistics_no").text()?).ok()?;
            Some(Track { service: info.get("logistics_service").text(), ..known(number, Vec::new()) })
        });
        let tracks: Vec<Track> = numbers.collect();
        if tracks.is_empty() { Answer::misread("the answer has no tracking details") } else { Answer::of(tracks) }
    }
}

/// The method that buys a new token. A client in use found the gateway to take it here and to refuse it under `/rest`.
const REFRESH: &str = "/auth/token/refresh";

fn scheme(access: &Access) -> Result<Scheme, AskError> {
    match access.sign_method.as_deref() {
        None | Some("sha256") => Ok(Scheme::HmacSha256),
        Some("md5") => Ok(Scheme::Md5),
        Some(_) => Err(AskError::Setting("sign_method")),
    }
}

/// The gateway wraps a list in an object with one key, leaves it bare, or gives its only element itself.
fn listed(node: Node) -> Vec<Node> {
    if node.is_list() {
        return node.items();
    }
    match node.members().into_iter().find(|(_, inner)| inner.is_list() || inner.is_object()) {
        Some((key, inner)) if !key.ends_with("_list") => inner.items(),
        _ => node.items(),
    }
}

fn track(queries: &[Query], detail: Node) -> Option<Track> {
    let own = detail.get("mail_no").text().and_then(|number| TrackingNumber::parse(&number).ok());
    let number = own.clone().or_else(|| single(queries, None))?;
    let events: Vec<RawEvent> = listed(detail.get("detail_node_list")).into_iter().filter_map(event).collect();
    let mut track = known(number, merge::turned(events, CARD.order));
    // Asked by order, the answer may speak of another number than the one on hand.
    if let ([query], Some(own)) = (queries, own)
        && own != query.number
    {
        track.number = query.number.clone();
        track.next_number = Some(own);
    }
    track.service = detail.get("carrier_name").text();
    let eta = detail.get("eta_time_stamps").whole().map(|millis| time::instant(millis, "Asia/Shanghai"));
    track.estimated = eta.and_then(|eta| Some((eta.local?.date(), eta.local?.date())));
    Some(track)
}

/// `time_stamp` is an instant without a place; it is shown on the clock of the platform.
fn event(node: Node) -> Option<RawEvent> {
    let when = node.get("time_stamp").whole().map(|millis| time::instant(millis, "Asia/Shanghai"));
    scan(when.unwrap_or_default(), None, node.any_text(&["tracking_detail_desc", "tracking_name"]), None)
}

/// Refusals come with HTTP 200. A ban names its length in words.
fn refused(reply: &Reply, error: Node) -> Answer {
    let code = error.any_text(&["sub_code", "code"]).unwrap_or_default();
    let said = error.any_text(&["sub_msg", "msg", "message"]).unwrap_or_else(|| code.clone());
    let lower = format!("{code} {}", error.get("code").text().unwrap_or_default()).to_ascii_lowercase();
    let outcome = if lower.contains("limit") || lower.contains("frequency") {
        Outcome::RateLimited
    } else if [
        "signature",
        "appkey",
        "accesstoken",
        "session",
        "permission",
        "unauthorized",
        "invalid-token",
        "illegaltoken",
    ]
    .iter()
    .any(|mark| lower.replace('_', "").contains(mark))
    {
        Outcome::Auth
    } else {
        Outcome::Upstream
    };
    Answer { retry: refusal::retry(reply, Some(&said)), ..Answer::failed(outcome, said) }
}

/// How a call is signed; the gateway accepts both.
#[derive(Clone, Copy)]
enum Scheme {
    HmacSha256,
    Md5,
}

impl Scheme {
    const fn name(self) -> &'static str {
        match self {
            Scheme::HmacSha256 => "sha256",
            Scheme::Md5 => "md5",
        }
    }
}

/// The signature of a call: the parameters sorted by name and written one after the other, with the path before them
/// (only where it is a path) under HMAC, with the secret before and after them under MD5.
fn sign(scheme: Scheme, path: &str, parameters: &[(&str, &str)], secret: &str) -> String {
    let mut sorted = parameters.to_vec();
    sorted.sort_unstable();
    let text: String = sorted.iter().flat_map(|(key, value)| [*key, *value]).collect();
    let digest = match scheme {
        Scheme::HmacSha256 => {
            let path = if path.contains('/') { path } else { "" };
            let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
            hmac::sign(&key, format!("{path}{text}").as_bytes()).as_ref().to_vec()
        }
        Scheme::Md5 => Md5::digest(format!("{secret}{text}{secret}")).to_vec(),
    };
    digest.iter().map(|byte| format!("{byte:02X}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Vectors: the first of the vendor's documentation (document 1367), the others of clients in use.
    #[test]
    fn signatures_are_those_of_the_gateway() {
        let order = [
            ("app_key", "123456"),
            ("access_token", "test"),
            ("timestamp", "1517820392000"),
            ("sign_method", "sha256"),
            ("order_id", "1234"),
        ];
        let signed = sign(Scheme::HmacSha256, "/order/get", &order, "helloworld");
        assert_eq!(signed, "4190D32361CFB9581350222F345CB77F3B19F0E31D162316848A2C1FFD5FAB4A");
        let foo = [("foo", "1"), ("bar", "2"), ("foo_bar", "3"), ("foobar", "4")];
        assert_eq!(sign(Scheme::Md5, "", &foo, "testsecret"), "54C22189FE38F1B7E6E4D701FB82851E");
        let product = [
            ("app_key", "12345678"),
            ("method", "aliexpress.ds.product.get"),
            ("timestamp", "1700000000000"),
            ("format", "json"),
            ("v", "2.0"),
            ("sign_method", "md5"),
            ("partner_id", "taobao-sdk-python-20200924"),
            ("session", "test-access-token"),
            ("product_id", "1005001234567890"),
            ("ship_to_country", "GB"),
            ("target_currency", "GBP"),
            ("target_language", "en_US"),
        ];
        assert_eq!(sign(Scheme::Md5, "", &product, "my_app_secret_123"), "3C285A05E7275C1E100E170EFA715F1E");
    }
}
