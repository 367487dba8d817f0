//! 17TRACK v2.4, an aggregator of nearly every carrier. A number must be registered once, which costs quota, and is read
//! for free afterwards; so it is read first, and registered only when the source says that it does not follow it yet.

use doorstep_core::check::Outcome;
use doorstep_core::event::{EventTime, RawEvent, TimeCertainty};
use doorstep_core::number::TrackingNumber;
use doorstep_core::track::{DestinationCarrier, Track};
use serde_json::json;

use super::card::{Card, Cost, EventOrder, Webhook};
use super::exchange::{Access, Answer, AskError, Query, Reply, Request};
use super::wire::json::Node;
use super::wire::{merge, privacy, refusal, time};
use super::{Source, asked, carrier, country};

const CARD: Card = Card {
    id: "17track",
    name: "17TRACK",
    cost: Cost::FreeOnce(200),
    sign_up: Some("https://api.17track.net/"),
    batch: 40,
    // Three requests a second are allowed; parallel ones were answered with nothing, so they go one by one.
    min_gap_ms: 400,
    order: EventOrder::NewestFirst,
    webhook: Some(Webhook::SignedWithKey),
    base_url: Some("https://api.17track.net"),
    missing_is_404: false,
    ..Card::KEYED
};

/// See the module.
pub struct SeventeenTrack;

impl Source for SeventeenTrack {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn ask(&self, queries: &[Query], access: &Access) -> Result<Request, AskError> {
        request("/track/v2.4/gettrackinfo", queries, access)
    }

    fn register(&self, queries: &[Query], access: &Access) -> Result<Option<Request>, AskError> {
        request("/track/v2.4/register", queries, access).map(Some)
    }

    fn trial(&self, access: &Access) -> Result<Request, AskError> {
        Ok(Request::post_json(&CARD, access, "/track/v2.4/getquota", &json!({}))?.header("17token", access.key()?))
    }

    fn read(&self, reply: &Reply, queries: &[Query]) -> Answer {
        // Refusals come with the same codes under 401, 404 and 429 as under 200, and say more than the status does.
        let refused = refusal::refused(reply, CARD.missing_is_404);
        let value = match (refusal::loose_json(&reply.body), refused) {
            (_, Some(refused)) if matches!(refused.outcome, Outcome::Blocked | Outcome::Misread) => return refused,
            (Err(_), Some(refused)) => return refused,
            (Err(misread), None) => return misread,
            (Ok(value), Some(refused)) => {
                let code = Node::root(&value).get("code").whole();
                // Under an HTTP error only the vendor's own codes say more; it has put the status itself there too.
                let outcome = code.filter(|code| *code < 0).map_or(refused.outcome, |code| meaning(code).0);
                return Answer { outcome, ..refused };
            }
            (Ok(value), None) => value,
        };
        let root = Node::root(&value);
        let code = root.get("code").whole().unwrap_or(0);
        let data = root.get("data");
        if code != 0 {
            let (outcome, words) = meaning(code);
            let said = data.get("errors").items().first().and_then(|error| error.get("message").text());
            return Answer::failed(outcome, said.unwrap_or_else(|| words.to_owned()));
        }
        if root.get("event").exists() {
            return Answer::of(accepted(data).into_iter().collect());
        }
        let listed = (data.get("accepted").is_list(), data.get("rejected").is_list());
        if listed == (false, false) {
            return Answer::misread("the answer has neither accepted nor rejected numbers");
        }
        let mut tracks: Vec<Track> =
            data.get("accepted").items().into_iter().filter_map(|item| asked(queries, accepted(item)?)).collect();
        let mut register = Vec::new();
        for item in data.get("rejected").items() {
            let Some(track) = rejected(item).and_then(|track| asked(queries, track)) else { continue };
            if item.at("error.code").whole() == Some(NOT_REGISTERED) {
                register.push(track.number.clone());
            }
            tracks.push(track);
        }
        Answer { register, ..Answer::of(tracks) }
    }
}

fn request(path: &str, queries: &[Query], access: &Access) -> Result<Request, AskError> {
    if queries.is_empty() {
        return Err(AskError::Nothing);
    }
    let numbers: Vec<_> = queries.iter().map(|query| json!({"number": query.number.as_str()})).collect();
    Ok(Request::post_json(&CARD, access, path, &json!(numbers))?.header("17token", access.key()?))
}

const NOT_REGISTERED: i64 = -18_019_902;

/// What the vendor's error codes mean (table of the v2.4 documentation).
fn meaning(code: i64) -> (Outcome, &'static str) {
    match code {
        -18_010_001 => (Outcome::Auth, "17TRACK does not accept the key from this address"),
        -18_010_002 | -18_010_004 => (Outcome::Auth, "17TRACK does not accept the key"),
        -18_010_012 => (Outcome::BadNumber, "17TRACK says that this cannot be a tracking number"),
        -18_010_018 | -18_010_019 | -18_010_020 | -18_010_022 => {
            (Outcome::BadNumber, "this number's carrier also wants a postcode or phone number; ask the carrier itself")
        }
        -18_019_901 => (Outcome::Pending, "17TRACK follows this number already"),
        NOT_REGISTERED => (Outcome::NotFound, "17TRACK does not follow this number yet"),
        -18_019_903 | -18_019_910 => (Outcome::BadNumber, "17TRACK cannot tell the carrier of this number"),
        -18_019_907 | -18_019_908 => (Outcome::Quota, "the allowance of the 17TRACK key is used up"),
        -18_019_909 => (Outcome::Pending, "17TRACK has no information on this number yet"),
        _ => (Outcome::Upstream, "17TRACK could not answer"),
    }
}

fn rejected(item: Node) -> Option<Track> {
    let number = TrackingNumber::parse(&item.get("number").text()?).ok()?;
    let (outcome, words) = meaning(item.at("error.code").whole().unwrap_or(0));
    let mut track = Track::new(number, outcome);
    track.detail = Some(item.at("error.message").text().map_or_else(|| words.to_owned(), |said| privacy::words(&said)));
    Some(track)
}

fn accepted(item: Node) -> Option<Track> {
    let number = TrackingNumber::parse(&item.get("number").text()?).ok()?;
    let info = item.get("track_info");
    let lists: Vec<Vec<RawEvent>> = info.at("tracking.providers").items().into_iter().map(provider_events).collect();
    let mut events = merge::newest_first(lists);
    if events.is_empty() {
        events.extend(event(info.get("latest_event"), None));
    }
    let status = info.at("latest_status.status").text();
    let outcome = match status.as_deref() {
        _ if !events.is_empty() => Outcome::Answered,
        Some("NotFound") => Outcome::NotFound,
        _ => Outcome::Pending,
    };
    let misc = info.get("misc_info");
    let mut track = Track::new(number.clone(), outcome);
    track.next_number =
        misc.get("local_number").text().and_then(|n| TrackingNumber::parse(&n).ok()).filter(|next| *next != number);
    track.destination_carrier = misc.get("local_provider").text().map(|name| DestinationCarrier {
        id: carrier(&name),
        name,
        ..DestinationCarrier::default()
    });
    let shipping = info.get("shipping_info");
    track.origin = shipping.at("shipper_address.country").text().and_then(|code| country(&code));
    track.destination = shipping.at("recipient_address.country").text().and_then(|code| country(&code));
    track.service = misc.get("service_type").text();
    let eta = info.at("time_metrics.estimated_delivery_date");
    track.estimated = time::span(eta.get("from").text(), eta.get("to").text());
    track.events = events;
    Some(track)
}

fn provider_events(provider: Node) -> Vec<RawEvent> {
    let name = provider.at("provider.name").text();
    let carrier = name.as_deref().and_then(carrier);
    provider.get("events").items().into_iter().filter_map(|node| event(node, carrier)).collect()
}

fn event(node: Node, carrier: Option<doorstep_core::carrier::CarrierId>) -> Option<RawEvent> {
    if !node.is_object() {
        return None;
    }
    let text = node.any_text(&["description", "description_translation.description"]).unwrap_or_default();
    let code = node.any_text(&["sub_status", "stage"]);
    let time = event_time(node);
    if text.is_empty() && code.is_none() && time.local.is_none() {
        return None;
    }
    Some(RawEvent {
        time,
        code,
        text: privacy::words(&text),
        place: node.any_text(&["location", "address.city", "address.state"]),
        country: node.at("address.country").text().and_then(|code| country(&code)),
        carrier,
    })
}

/// `time_iso` is the scan's wall clock with its offset; `time_utc` the instant; where both are null, `time_raw` holds
/// what the carrier printed.
fn event_time(node: Node) -> EventTime {
    let told =
        |key| node.get(key).text().map(|text| time::stamp(&text)).filter(|time: &EventTime| time.local.is_some());
    let raw = || {
        let raw = node.get("time_raw");
        let text = format!("{} {}", raw.get("date").text()?, raw.get("time").text().unwrap_or_default());
        Some(time::stamp_with(&text, raw.get("timezone").text().as_deref(), TimeCertainty::Exact))
    };
    told("time_iso").or_else(raw).filter(|time| time.local.is_some()).or_else(|| told("time_utc")).unwrap_or_default()
}
