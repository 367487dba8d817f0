//! What is sent to each source, whole: method, address, headers, body. A change here is a change of what vendors see.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::time::Duration;

use doorstep_core::carrier;
use doorstep_core::check::Outcome;
use doorstep_core::country::Country;
use doorstep_core::number::{OrderNumber, TrackingNumber};
use secrecy::{ExposeSecret, SecretString};

use super::{Access, AskError, Keys, Need, Query, Reply, Request, Source, find, read_token, registry};

fn access(source: &dyn Source) -> Access {
    let secret = |text: &str| Some(SecretString::from(text.to_owned()));
    Access {
        base_url: source.card().base_url.is_none().then(|| "http://127.0.0.1:5002/".parse().unwrap()),
        api_key: secret("key"),
        api_secret: secret("secret"),
        account: Some("account".to_owned()),
        token: secret("token"),
        ..Access::open("2026-09-15T12:00:00Z".parse().unwrap())
    }
}

fn query(number: &str) -> Query {
    Query {
        carrier: carrier::by_name("UPS").map(|carrier| carrier.id),
        origin: Country::from_code("CN"),
        destination: Country::from_code("NL"),
        postcode: Some("1012 ab".to_owned()),
        order: OrderNumber::parse("8012345678901234"),
        ..Query::new(TrackingNumber::parse(number).unwrap())
    }
}

fn written(request: &Request) -> String {
    let mut lines = vec![format!("{:?} {}", request.method, request.url)];
    let headers: BTreeMap<&str, &str> = request.headers.iter().map(|(k, v)| (*k, v.expose_secret())).collect();
    lines.extend(headers.into_iter().map(|(key, value)| format!("{key}: {value}")));
    lines.extend(request.body.as_ref().map(|body| String::from_utf8(body.clone()).unwrap()));
    lines.join("\n")
}

#[test]
fn each_source_is_asked_as_its_vendor_wants() {
    let mut all = String::new();
    for source in registry() {
        let access = access(*source);
        let several = [query("LP00600000000001"), query("1Z0000000000000011")];
        let queries = &several[..source.card().batch.min(2)];
        let sign_in = source.sign_in(&access).unwrap();
        let register = source.register(queries, &access).unwrap();
        let asked = source.ask(queries, &access).unwrap();
        for (what, request) in [("signs in", sign_in), ("registers", register), ("asks", Some(asked))] {
            if let Some(request) = request {
                all.push_str(&format!("## {} {what}\n{}\n\n", source.card().id, written(&request)));
            }
        }
    }
    insta::assert_snapshot!(all);
}

#[test]
fn nothing_is_asked_without_what_it_takes() {
    for source in registry() {
        let card = source.card();
        let full = access(*source);
        assert!(full.missing(card).is_empty(), "{}", card.id);
        assert_eq!(source.ask(&[], &full).unwrap_err(), AskError::Nothing, "{}", card.id);
        let bare = Access::open(full.now);
        if card.keys.required().is_empty() {
            assert!(source.ask(&[query("LP00600000000001")], &bare).is_ok(), "{}", card.id);
        } else {
            assert!(!bare.missing(card).is_empty(), "{}", card.id);
            assert!(
                matches!(source.ask(&[query("LP00600000000001")], &bare), Err(AskError::Setting(_))),
                "{}",
                card.id
            );
        }
        for need in card.needs {
            let plain = Query::new(TrackingNumber::parse("LP00600000000001").unwrap());
            assert_eq!(source.ask(&[plain], &full).unwrap_err(), AskError::Need(*need), "{}", card.id);
        }
        assert_eq!(source.sign_in(&full).unwrap().is_some(), card.keys == Keys::ClientCredentials, "{}", card.id);
    }
    assert_eq!(AskError::Need(Need::Postcode).to_string(), "this source needs the parcel's delivery postcode");
}

#[test]
fn a_request_shows_neither_number_nor_key() {
    for source in registry() {
        let shown = format!("{:?}", source.ask(&[query("LP00600000000001")], &access(*source)).unwrap());
        assert!(!shown.contains("LP006") && !shown.contains("key") && !shown.contains("token"), "{shown}");
    }
}

#[test]
fn every_source_can_be_asked_elsewhere() {
    for source in registry() {
        let mut access = access(*source);
        access.base_url = Some("http://127.0.0.1:9/replay/".parse().unwrap());
        let request = source.ask(&[query("LP00600000000001")], &access).unwrap();
        assert!(request.url.as_str().starts_with("http://127.0.0.1:9/replay/"), "{}", request.url);
        assert!(request.own_address);
    }
}

#[test]
fn the_other_signing_scheme_is_a_setting() {
    let source = find("aliexpress_openplatform").unwrap();
    let with = |scheme: &str| Access { sign_method: Some(scheme.to_owned()), ..access(source) };
    let url = source.ask(&[query("LP00600000000001")], &with("md5")).unwrap().url;
    assert!(url.query().unwrap().contains("sign_method=md5"), "{url}");
    let sign = url.query_pairs().find(|(key, _)| key == "sign").unwrap().1;
    assert_eq!(sign.len(), 32);
    let refused = source.ask(&[query("LP00600000000001")], &with("rot13"));
    assert_eq!(refused.unwrap_err(), AskError::Setting("sign_method"));
}

#[test]
fn tokens_are_read_and_refusals_told() {
    let reply = |status, body: &str| Reply { status, headers: Vec::new(), body: body.as_bytes().to_vec() };
    let token = read_token(&reply(200, r#"{"access_token":"t","token_type":"bearer","expires_in":"14399"}"#)).unwrap();
    assert_eq!((token.value.expose_secret(), token.lasts), ("t", Duration::from_secs(14_399)));
    for (status, body, outcome) in [
        (401, r#"{"errors":[{"code":"NOT.AUTHORIZED.ERROR","message":"no"}]}"#, Outcome::Auth),
        (400, r#"{"error":"invalid_client"}"#, Outcome::Auth),
        (200, r#"{"access_token":null}"#, Outcome::Auth),
        (429, "{}", Outcome::RateLimited),
        (503, "", Outcome::Upstream),
        (200, "<html>captcha</html>", Outcome::Blocked),
    ] {
        assert_eq!(read_token(&reply(status, body)).unwrap_err().outcome, outcome, "{status} {body}");
    }
}
