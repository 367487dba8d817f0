//! FedEx Track v1. A number that is not found is HTTP 200 with an error inside. Numbers are used again: several
//! shipments may answer to one, told apart by `trackingNumberUniqueId`; the one heard of last is the parcel under way.

use doorstep_core::check::Outcome;
use doorstep_core::event::RawEvent;
use doorstep_core::number::TrackingNumber;
use doorstep_core::track::Track;
use serde_json::json;

use super::card::{Card, Daily, Keys, Serves};
use super::exchange::{Access, Answer, AskError, Query, Reply, Request};
use super::wire::json::Node;
use super::wire::{merge, place, refusal, scan, time};
use super::{Source, asked, country, known, of_each, unknown};

const CARD: Card = Card {
    id: "fedex",
    name: "FedEx",
    keys: Keys::ClientCredentials,
    sign_up: Some("https://developer.fedex.com/"),
    batch: 30,
    daily: Some(Daily { requests: 100_000, zone: "UTC" }),
    base_url: Some("https://apis.fedex.com"),
    serves: Serves::Carriers(&["fedex"]),
    missing_is_404: false,
    ..Card::KEYED
};

/// See the module.
pub struct FedEx;

impl Source for FedEx {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn sign_in(&self, access: &Access) -> Result<Option<Request>, AskError> {
        let fields =
            [("grant_type", "client_credentials"), ("client_id", access.key()?), ("client_secret", access.secret()?)];
        Request::post_form(&CARD, access, "/oauth/token", &fields).map(Some)
    }

    fn ask(&self, queries: &[Query], access: &Access) -> Result<Request, AskError> {
        if queries.is_empty() {
            return Err(AskError::Nothing);
        }
        let numbers: Vec<_> =
            queries.iter().map(|q| json!({"trackingNumberInfo": {"trackingNumber": q.number.as_str()}})).collect();
        let body = json!({"includeDetailedScans": true, "trackingInfo": numbers});
        let request = Request::post_json(&CARD, access, "/track/v1/trackingnumbers", &body)?;
        Ok(request.header("authorization", format!("Bearer {}", access.bearer()?)).header("x-locale", "en_US"))
    }

    fn read(&self, reply: &Reply, queries: &[Query]) -> Answer {
        let value = match refusal::json(reply, CARD.missing_is_404) {
            Ok(value) => value,
            Err(answer) => return of_each(queries, answer),
        };
        let root = Node::root(&value);
        let complete = root.at("output.completeTrackResults");
        if !complete.exists() {
            return match root.get("errors").items().first() {
                Some(error) => {
                    let code = error.get("code").text().unwrap_or_default();
                    let outcome = if code.contains("AUTHORIZED") { Outcome::Auth } else { Outcome::Upstream };
                    Answer::failed(outcome, error.get("message").text().unwrap_or(code))
                }
                None => Answer::misread("the answer has no tracking results"),
            };
        }
        Answer::of(complete.items().into_iter().filter_map(|result| asked(queries, track(result)?)).collect())
    }
}

fn track(complete: Node) -> Option<Track> {
    let results = complete.get("trackResults").items();
    let named = complete
        .get("trackingNumber")
        .text()
        .or_else(|| results.iter().find_map(|result| result.at("trackingNumberInfo.trackingNumber").text()));
    let number = TrackingNumber::parse(&named?).ok()?;
    let mut shipments: Vec<Track> = results.iter().map(|result| shipment(number.clone(), *result)).collect();
    shipments.sort_by_key(|track| std::cmp::Reverse(track.events.first().and_then(|event| event.time.local)));
    let several = shipments.iter().filter(|track| !track.events.is_empty()).count();
    let mut track = shipments.into_iter().next().unwrap_or_else(|| unknown(number, Outcome::NotFound, None));
    if several > 1 {
        track.detail = Some(format!("{several} shipments share this number; this is the one heard of last"));
    }
    Some(track)
}

fn shipment(number: TrackingNumber, result: Node) -> Track {
    let events: Vec<RawEvent> = result.get("scanEvents").items().into_iter().filter_map(event).collect();
    let error = result.get("error");
    if let (true, Some(code)) = (events.is_empty(), error.get("code").text()) {
        let outcome = match code.as_str() {
            code if code.ends_with("NOTFOUND") => Outcome::NotFound,
            code if code.contains("INVALID") || code.contains("EMPTY") => Outcome::BadNumber,
            _ => Outcome::Upstream,
        };
        return unknown(number, outcome, error.get("message").text().or(Some(code)));
    }
    let mut track = known(number, merge::turned(events, CARD.order));
    let code = |paths: &[&str]| result.any_text(paths).and_then(|code| country(&code));
    track.origin = code(&[
        "originLocation.locationContactAndAddress.address.countryCode",
        "shipperInformation.address.countryCode",
    ]);
    track.destination = code(&[
        "destinationLocation.locationContactAndAddress.address.countryCode",
        "recipientInformation.address.countryCode",
    ]);
    track.service = result.at("serviceDetail.description").text();
    let dates = result.get("dateAndTimes").items();
    let day = |kind: &str| {
        dates
            .iter()
            .find(|date| date.get("type").text().as_deref() == Some(kind))
            .and_then(|d| d.get("dateTime").text())
    };
    if day("ACTUAL_DELIVERY").is_none() {
        let window = result.at("estimatedDeliveryTimeWindow.window");
        track.estimated = time::span(window.get("begins").text(), window.get("ends").text())
            .or_else(|| time::span(day("ESTIMATED_DELIVERY").or_else(|| day("COMMITMENT")), None));
    }
    track
}

fn event(node: Node) -> Option<RawEvent> {
    let text = match (node.get("eventDescription").text(), node.get("exceptionDescription").text()) {
        (Some(text), Some(more)) if more != text => Some(format!("{text}: {more}")),
        (text, more) => text.or(more),
    };
    let at = node.get("scanLocation");
    let when = time::stamp(&node.get("date").text().unwrap_or_default());
    let code = node.any_text(&["eventType", "derivedStatusCode"]);
    let mut event = scan(when, code, text, place(at, &["city", "stateOrProvinceCode"]))?;
    event.country = at.get("countryCode").text().and_then(|code| country(&code));
    Some(event)
}
