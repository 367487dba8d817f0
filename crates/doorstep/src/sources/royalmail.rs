//! Royal Mail Tracking v2, for holders of a business account.

use doorstep_core::check::Outcome;
use doorstep_core::event::RawEvent;
use doorstep_core::track::Track;

use super::card::{Card, Cost, Daily, Keys, Serves};
use super::exchange::{Access, Answer, AskError, Query, Reply, Request};
use super::wire::json::Node;
use super::wire::{encode, merge, refusal, scan, time};
use super::{Source, country, known, of_each, one, single, unknown};

const CARD: Card = Card {
    id: "royalmail",
    name: "Royal Mail",
    keys: Keys::KeyAndSecret,
    cost: Cost::Contract,
    sign_up: Some("https://developer.royalmail.net/"),
    daily: Some(Daily { requests: 50, zone: "Europe/London" }),
    base_url: Some("https://api.royalmail.net"),
    serves: Serves::Carriers(&["royal-mail", "parcelforce"]),
    ..Card::KEYED
};

/// See the module.
pub struct RoyalMail;

impl Source for RoyalMail {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn ask(&self, queries: &[Query], access: &Access) -> Result<Request, AskError> {
        let path = format!("/mailpieces/v2/{}/events", encode(one(queries)?.number.as_str()));
        Ok(Request::get(&CARD, access, &path)?
            .header("x-ibm-client-id", access.key()?)
            .header("x-ibm-client-secret", access.secret()?)
            .header("x-accept-rmg-terms", "yes"))
    }

    fn read(&self, reply: &Reply, queries: &[Query]) -> Answer {
        let value = match refusal::json(reply, CARD.missing_is_404) {
            Ok(value) => value,
            Err(answer) => return of_each(queries, answer),
        };
        let pieces = Node::root(&value).get("mailPieces").items();
        if pieces.is_empty() {
            return Answer::misread("the answer has no mail pieces");
        }
        let tracks: Vec<Track> = pieces.into_iter().filter_map(|piece| track(piece, queries)).collect();
        if tracks.is_empty() { Answer::unnamed() } else { Answer::of(tracks) }
    }
}

fn track(piece: Node, queries: &[Query]) -> Option<Track> {
    let number = single(queries, piece.any_text(&["summary.oneDBarcode", "oneDBarcode", "mailPieceId"]))?;
    let error = piece.get("error");
    if error.is_object() && !piece.get("events").exists() {
        let said = error.any_text(&["errorDescription", "errorCause", "errorCode"]);
        let missing = piece.get("status").text().is_none_or(|status| status == "404");
        return Some(unknown(number, if missing { Outcome::NotFound } else { Outcome::Upstream }, said));
    }
    let summary = piece.get("summary");
    let mut events: Vec<RawEvent> = piece.get("events").items().into_iter().filter_map(event).collect();
    if events.is_empty() {
        let when = time::stamp(&summary.get("lastEventDateTime").text().unwrap_or_default());
        let text = summary.any_text(&["lastEventName", "statusDescription"]);
        events.extend(scan(
            when,
            summary.get("lastEventCode").text(),
            text,
            summary.get("lastEventLocationName").text(),
        ));
    }
    let mut track = known(number, merge::turned(events, CARD.order));
    track.service = summary.get("productName").text();
    track.origin = summary.get("originCountryName").text().and_then(|name| country(&name));
    track.destination = summary.get("destinationCountryName").text().and_then(|name| country(&name));
    let delivered = summary.get("statusCategory").text().is_some_and(|category| category == "DELIVERED");
    track.estimated = if delivered { None } else { time::span(piece.at("estimatedDelivery.date").text(), None) };
    Some(track)
}

fn event(node: Node) -> Option<RawEvent> {
    let when = time::stamp(&node.get("eventDateTime").text().unwrap_or_default());
    scan(when, node.get("eventCode").text(), node.get("eventName").text(), node.get("locationName").text())
}
