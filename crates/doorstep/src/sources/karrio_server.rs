//! A Karrio server of the user's own: a bridge to the carriers the user has contracts with.

use doorstep_core::check::Outcome;
use doorstep_core::event::{EventTime, RawEvent};
use doorstep_core::number::TrackingNumber;
use doorstep_core::track::Track;
use serde_json::json;

use super::card::{Card, Cost, EventOrder, Keys, Risk, Webhook};
use super::exchange::{Access, Answer, AskError, Query, Reply, Request};
use super::wire::json::Node;
use super::wire::{encode, merge, refusal, scan, time};
use super::{Source, asked, known, of_each, one};

const CARD: Card = Card {
    id: "karrio_server",
    name: "Karrio server",
    risk: Risk::None,
    keys: Keys::Key,
    cost: Cost::Contract,
    sign_up: Some("https://docs.karrio.io/"),
    min_gap_ms: 200,
    parcel_floor_minutes: 30,
    order: EventOrder::NewestFirst,
    webhook: Some(Webhook::SharedSecret),
    ..Card::KEYED
};

/// See the module.
pub struct Karrio;

impl Source for Karrio {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn ask(&self, queries: &[Query], access: &Access) -> Result<Request, AskError> {
        let path = format!("/v1/trackers/{}", encode(one(queries)?.number.as_str()));
        Ok(Request::get(&CARD, access, &path)?.header("authorization", format!("Token {}", access.key()?)))
    }

    fn register(&self, queries: &[Query], access: &Access) -> Result<Option<Request>, AskError> {
        let query = one(queries)?;
        let Some(carrier) = query.carrier.and_then(|carrier| carrier_name(carrier.as_str())) else { return Ok(None) };
        let body = json!({"tracking_number": query.number.as_str(), "carrier_name": carrier});
        let request = Request::post_json(&CARD, access, "/v1/trackers", &body)?;
        Ok(Some(request.header("authorization", format!("Token {}", access.key()?))))
    }

    fn read(&self, reply: &Reply, queries: &[Query]) -> Answer {
        let value = match refusal::json(reply, CARD.missing_is_404) {
            Ok(value) => value,
            Err(answer) => {
                let unknown = answer.outcome == Outcome::NotFound;
                let register = queries.iter().filter(|_| unknown).map(|query| query.number.clone()).collect();
                return Answer { register, ..of_each(queries, answer) };
            }
        };
        let root = Node::root(&value);
        let trackers = match (root.get("results"), root.get("data")) {
            (list, _) if list.exists() => list,
            (_, pushed) if pushed.exists() => pushed,
            _ => root,
        };
        Answer::of(trackers.items().into_iter().filter_map(|item| asked(queries, track(item)?)).collect())
    }
}

/// The name under which Karrio knows a carrier (its published list of connectors).
fn carrier_name(id: &str) -> Option<&'static str> {
    Some(match id {
        "ups" => "ups",
        "fedex" => "fedex",
        "usps" => "usps",
        "dhl" => "dhl_universal",
        "dhl-de" => "dhl_parcel_de",
        "la-poste" => "laposte",
        "chronopost" => "chronopost",
        "canada-post" => "canadapost",
        "australia-post" => "australiapost",
        "royal-mail" => "royalmail",
        "dpd" => "dpd",
        "purolator" => "purolator",
        "tnt" => "tnt",
        "canpar" => "canpar",
        "asendia" => "asendia",
        "bpost" => "bpost",
        "gls" => "gls",
        "austrian-post" => "postat",
        _ => return None,
    })
}

fn track(tracker: Node) -> Option<Track> {
    let number = TrackingNumber::parse(&tracker.get("tracking_number").text()?).ok()?;
    let told = tracker.get("events").items();
    let events: Vec<RawEvent> = told.iter().copied().filter_map(event).collect();
    let mut track = known(number, merge::turned(events, CARD.order));
    // Older servers give no event a status of its own: the tracker's is then that of its newest event.
    let current = tracker.get("status").text().filter(|status| status != "unknown");
    let silent = told.iter().all(|event| event.get("status").text().is_none());
    if let (true, Some(newest), Some(current)) = (silent, track.events.first_mut(), current) {
        newest.code = Some(current);
    }
    let expected = tracker.any_text(&["estimated_delivery", "info.expected_delivery"]);
    if tracker.get("delivered").flag() != Some(true) {
        track.estimated = time::span(expected, None);
    }
    track.service = tracker.any_text(&["info.shipment_service", "meta.service"]);
    Some(track)
}

/// `time` is "10:39" or "09:05 AM"; `timestamp`, where it is there, has the offset.
fn event(node: Node) -> Option<RawEvent> {
    let stamped = time::stamp(&node.get("timestamp").text().unwrap_or_default());
    let printed = || {
        let date = node.get("date").text()?;
        Some(time::stamp(&format!("{date} {}", node.get("time").text().unwrap_or_default())))
    };
    let when: EventTime = if stamped.instant.is_some() { stamped } else { printed().unwrap_or(stamped) };
    let code = node.any_text(&["status", "code"]);
    scan(when, code, node.get("description").text(), node.get("location").text())
}
