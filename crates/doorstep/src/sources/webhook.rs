//! What sources send by themselves: proved on the raw bytes, then read like any other answer. A message that proves
//! nothing changes nothing.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD as BASE64;
use ring::{digest, hmac};
use secrecy::{ExposeSecret, SecretString};
use subtle::ConstantTimeEq;
use unicode_normalization::UnicodeNormalization as _;

use super::wire::json::Node;
use super::wire::refusal;
use super::{Answer, Reply};

/// What the user set for proving a source's messages.
#[derive(Clone, Copy, Debug)]
pub struct Secrets<'a> {
    /// The source's `api_key`.
    pub api_key: Option<&'a SecretString>,
    /// The source's `webhook_secret`.
    pub webhook_secret: Option<&'a SecretString>,
}

/// Why a message is not listened to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// No source of this name sends messages.
    #[error("no source of this name sends messages")]
    NoSuchSource,
    /// Nothing is set to prove its messages with.
    #[error("the setting `{0}` is missing, so that nothing it sends can be proved")]
    Unprovable(&'static str),
    /// The message does not carry the proof it must carry.
    #[error("the message is not signed as it should be")]
    Unproved,
}

/// A message that came from its source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The same for the same message sent again: the source's own id, else a digest of the body.
    pub id: String,
    /// What it says.
    pub answer: Answer,
}

/// Proves a message (headers and raw body as they came; the status means nothing) and reads it.
///
/// # Errors
/// Why it is not listened to.
pub fn receive(source: &str, message: &Reply, secrets: Secrets<'_>) -> Result<Message, Refusal> {
    let found = super::find(source).ok_or(Refusal::NoSuchSource)?;
    let secret = secret(source, secrets)?;
    let header = |name| message.header(name).unwrap_or_default().trim();
    let proved = match source {
        "17track" => proves_17track(header("sign"), &message.body, secret),
        "aftership" => same(&BASE64.encode(signed(secret.as_bytes(), &message.body)), header("aftership-hmac-sha256")),
        "trackingmore" => proves_trackingmore(header("signature"), header("timestamp"), &message.body, secret),
        "easypost" => {
            let secret: String = secret.nfkd().collect();
            let sum = format!("hmac-sha256-hex={}", hex(&signed(secret.as_bytes(), &message.body)));
            same(&sum, header("x-hmac-signature"))
        }
        "ship24" => same(&format!("Bearer {secret}"), header("authorization")),
        "karrio_server" => same(secret, header("x-event-id")),
        _ => return Err(Refusal::NoSuchSource),
    };
    if !proved {
        return Err(Refusal::Unproved);
    }
    let answer = found.read(&Reply { status: 200, ..message.clone() }, &[]);
    Ok(Message { id: id(&message.body), answer })
}

/// The last part of the address a source's messages go to. Who does not know the secret cannot guess it.
///
/// # Errors
/// Why there is no such address.
pub fn place(source: &str, secrets: Secrets<'_>) -> Result<String, Refusal> {
    let sum = signed(secret(source, secrets)?.as_bytes(), format!("the place where {source} tells news").as_bytes());
    Ok(hex(&sum[..16]))
}

/// Whether this is the place; compared in a time that tells nothing.
pub fn is_place(source: &str, given: &str, secrets: Secrets<'_>) -> bool {
    place(source, secrets).is_ok_and(|place| same(&place, given))
}

/// What this source proves its messages with.
fn secret<'a>(source: &str, secrets: Secrets<'a>) -> Result<&'a str, Refusal> {
    super::find(source).filter(|found| found.card().webhook.is_some()).ok_or(Refusal::NoSuchSource)?;
    let (setting, secret) = match source {
        "17track" => ("api_key", secrets.api_key),
        _ => ("webhook_secret", secrets.webhook_secret),
    };
    secret.map(SecretString::expose_secret).filter(|secret| !secret.is_empty()).ok_or(Refusal::Unprovable(setting))
}

/// `sign` is the hex SHA-256 of the body, a slash and the key; no HMAC (17TRACK v2.4 documentation).
fn proves_17track(sign: &str, body: &[u8], key: &str) -> bool {
    let mut context = digest::Context::new(&digest::SHA256);
    context.update(body);
    context.update(b"/");
    context.update(key.as_bytes());
    same(&hex(context.finish().as_ref()), &sign.to_ascii_lowercase())
}

/// The vendor's text says that the body is signed, its example signs the `timestamp` header and writes hex: both are taken.
fn proves_trackingmore(signature: &str, timestamp: &str, body: &[u8], secret: &str) -> bool {
    let of_body = signed(secret.as_bytes(), body);
    let of_time = signed(secret.as_bytes(), timestamp.as_bytes());
    let lower = signature.to_ascii_lowercase();
    same(&BASE64.encode(&of_body), signature)
        | same(&hex(&of_body), &lower)
        | (!timestamp.is_empty() & same(&hex(&of_time), &lower))
}

fn signed(secret: &[u8], bytes: &[u8]) -> Vec<u8> {
    hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, secret), bytes).as_ref().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Compares in a time that tells nothing, not even how long the expected text is.
fn same(expected: &str, given: &str) -> bool {
    let digest = |text: &str| digest::digest(&digest::SHA256, text.as_bytes());
    digest(expected).as_ref().ct_eq(digest(given).as_ref()).into()
}

fn id(body: &[u8]) -> String {
    let named = refusal::loose_json(body).ok().and_then(|value| {
        let root = Node::root(&value);
        let first = root.get("trackings").items().into_iter().next();
        let ship24 = first.and_then(|tracking| tracking.at("metadata.messageId").text());
        let easypost = root.get("result").is_object().then(|| root.get("id").text()).flatten();
        ship24.or(easypost).or_else(|| root.get("event_id").text())
    });
    named.unwrap_or_else(|| hex(digest::digest(&digest::SHA256, body).as_ref()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use doorstep_core::check::Outcome;

    use super::*;

    fn message(headers: &[(&str, &str)], body: &str) -> Reply {
        let headers = headers.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect();
        Reply { status: 0, headers, body: body.as_bytes().to_vec() }
    }

    fn receive_with(source: &str, message: &Reply, key: &str) -> Result<Message, Refusal> {
        let key = SecretString::from(key.to_owned());
        receive(source, message, Secrets { api_key: Some(&key), webhook_secret: Some(&key) })
    }

    /// The proofs were computed outside of Rust, with Python's hashlib.
    #[test]
    fn each_source_proves_itself_in_its_own_way() {
        let stopped = r#"{"event":"TRACKING_STOPPED","data":{"number":"RR123456785CN","carrier":3011,"tag":""}}"#;
        let after = r#"{"event":"tracking_update","event_id":"e-1","msg":{"tracking_number":"9400000000000000000011","tag":"Pending"}}"#;
        let more = r#"{"code":200,"data":{"tracking_number":"RR000000005CN","delivery_status":"pending"}}"#;
        let easy = r#"{"id":"evt_1","object":"Event","result":{"object":"Tracker","tracking_code":"EZ2000000002","status":"pre_transit"}}"#;
        let ship = r#"{"trackings":[{"metadata":{"messageId":"m-1"},"tracker":{"trackingNumber":"LP00600000000011"},"events":[]}]}"#;
        let karrio = r#"{"event":"tracker_updated","data":{"tracking_number":"1Z0000000000000011","events":[]}}"#;
        for (source, header, proof, body, id) in [
            ("17track", "sign", SIGN_17TRACK, stopped, None),
            ("17track", "sign", &SIGN_17TRACK.to_uppercase(), stopped, None),
            ("aftership", "aftership-hmac-sha256", SIGN_AFTERSHIP, after, Some("e-1")),
            ("trackingmore", "signature", SIGN_TRACKINGMORE, more, None),
            ("easypost", "x-hmac-signature", SIGN_EASYPOST, easy, Some("evt_1")),
            ("ship24", "authorization", "Bearer the key", ship, Some("m-1")),
            ("karrio_server", "x-event-id", "the key", karrio, None),
        ] {
            let got = receive_with(source, &message(&[(header, proof)], body), "the key").unwrap();
            assert_eq!((got.answer.outcome, got.answer.tracks.len()), (Outcome::Pending, 1), "{source}");
            assert!(id.is_none_or(|id| id == got.id), "{source}: {}", got.id);
            let mut forged = vec![message(&[(header, "wrong")], body), message(&[], body)];
            if !matches!(source, "ship24" | "karrio_server") {
                forged.push(message(&[(header, proof)], &format!("{body} ")));
            }
            for forged in forged {
                assert_eq!(receive_with(source, &forged, "the key"), Err(Refusal::Unproved), "{source}");
            }
            assert_eq!(receive_with(source, &message(&[(header, proof)], body), "other"), Err(Refusal::Unproved));
        }
    }

    #[test]
    fn trackingmore_may_sign_the_time_only() {
        let body = r#"{"data":{"tracking_number":"RR000000005CN"}}"#;
        let headers = [("timestamp", "1662371528"), ("signature", SIGN_TIME)];
        assert!(receive_with("trackingmore", &message(&headers, body), "the key").is_ok());
        assert!(receive_with("trackingmore", &message(&headers[1..], body), "the key").is_err());
    }

    #[test]
    fn nothing_is_believed_without_a_secret() {
        let plain = message(&[("x-event-id", "")], "{}");
        let none = Secrets { api_key: None, webhook_secret: None };
        assert_eq!(receive("karrio_server", &plain, none), Err(Refusal::Unprovable("webhook_secret")));
        assert_eq!(receive_with("karrio_server", &plain, ""), Err(Refusal::Unprovable("webhook_secret")));
        assert_eq!(receive("17track", &plain, none), Err(Refusal::Unprovable("api_key")));
        assert_eq!(receive("cainiao", &plain, none), Err(Refusal::NoSuchSource));
        assert_eq!(receive("nobody", &plain, none), Err(Refusal::NoSuchSource));
    }

    const SIGN_17TRACK: &str = "7cf37eb581208705da661bc222184fba44817c1c46eddf1deab0dd92cc447959";
    const SIGN_AFTERSHIP: &str = "1NIJyAOSEE3mE8SoP1W6Yjk6yQnL8KqT/sbJWBuP3Is=";
    const SIGN_TRACKINGMORE: &str = "yGopTYUEdoEtn41O+nnnAvASNFBCjTrdSIjVsmzHbKk=";
    const SIGN_EASYPOST: &str = "hmac-sha256-hex=fc842b174d7d18590f248c13573e91d764ac64f31f5b6144b2f817e001b107e1";
    const SIGN_TIME: &str = "4933d1523ed172565dbaada648408213a3e196ac94d17a2c2bb5ac48e81aa6ff";
}
