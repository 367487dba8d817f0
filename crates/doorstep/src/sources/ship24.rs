//! Ship24 v1, an aggregator. Asking is creating: `trackers/track` gives the results of a tracker and makes it first if
//! need be; each new tracker costs quota, the same number again does not.

use doorstep_core::check::Outcome;
use doorstep_core::event::{RawEvent, TimeCertainty};
use doorstep_core::number::TrackingNumber;
use doorstep_core::track::Track;
use serde_json::json;

use super::card::{Card, Cost, EventOrder, Webhook};
use super::exchange::{Access, Answer, AskError, Query, Reply, Request};
use super::wire::json::Node;
use super::wire::{merge, refusal, scan, time};
use super::{Source, asked, country, known, of_each, one, unknown};

const CARD: Card = Card {
    id: "ship24",
    name: "Ship24",
    // The first question about a number makes the vendor ask the carriers first.
    patience_s: 75,
    cost: Cost::FreeMonthly(10),
    sign_up: Some("https://www.ship24.com/tracking-api"),
    order: EventOrder::Stamped,
    webhook: Some(Webhook::SharedSecret),
    base_url: Some("https://api.ship24.com"),
    ..Card::KEYED
};

/// See the module.
pub struct Ship24;

impl Source for Ship24 {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn ask(&self, queries: &[Query], access: &Access) -> Result<Request, AskError> {
        let query = one(queries)?;
        let mut body = json!({"trackingNumber": query.number.as_str()});
        if let Some(origin) = query.origin {
            body["originCountryCode"] = json!(origin.code());
        }
        if let Some(destination) = query.destination {
            body["destinationCountryCode"] = json!(destination.code());
        }
        if let Some(postcode) = &query.postcode {
            body["destinationPostCode"] = json!(postcode);
        }
        let request = Request::post_json(&CARD, access, "/public/v1/trackers/track", &body)?;
        Ok(request.header("authorization", format!("Bearer {}", access.key()?)))
    }

    /// Asking about a number would count it; the list of those that are followed does not.
    fn trial(&self, access: &Access) -> Result<Request, AskError> {
        let request = Request::get(&CARD, access, "/public/v1/trackers?page=1&limit=1")?;
        Ok(request.header("authorization", format!("Bearer {}", access.key()?)))
    }

    fn read(&self, reply: &Reply, queries: &[Query]) -> Answer {
        let value = match refusal::json(reply, CARD.missing_is_404) {
            Ok(value) => value,
            Err(answer) => return of_each(queries, answer),
        };
        let root = Node::root(&value);
        let (inside, bulk) = (root.at("data.trackings"), root.get("data"));
        let list = if inside.exists() { inside } else { root.get("trackings") };
        let tracks: Vec<Track> = if list.exists() {
            list.items().into_iter().filter_map(|item| asked(queries, track(item)?)).collect()
        } else {
            bulk.items().into_iter().filter_map(|item| asked(queries, bulk_item(item)?)).collect()
        };
        if tracks.is_empty() && root.get("errors").exists() {
            return Answer::failed(Outcome::Upstream, refusal::message(root).unwrap_or_default());
        }
        Answer::of(tracks)
    }
}

/// An item of a bulk creation: a tracker, or why there is none.
fn bulk_item(item: Node) -> Option<Track> {
    let named = item.at("tracker.trackingNumber").text().or_else(|| item.at("inputData.trackingNumber").text());
    let number = TrackingNumber::parse(&named?).ok()?;
    Some(match item.get("errors").items().first() {
        Some(error) => unknown(number, Outcome::BadNumber, error.get("message").text()),
        None => known(number, Vec::new()),
    })
}

fn track(item: Node) -> Option<Track> {
    let number = TrackingNumber::parse(&item.at("tracker.trackingNumber").text()?).ok()?;
    let mut events: Vec<(Option<i64>, RawEvent)> = item.get("events").items().into_iter().filter_map(event).collect();
    if events.iter().all(|(order, _)| order.is_some()) {
        events.sort_by_key(|(order, _)| std::cmp::Reverse(*order));
    }
    let events: Vec<RawEvent> = events.into_iter().map(|(_, event)| event).collect();
    let mut track = known(number.clone(), merge::turned(events, EventOrder::NewestFirst));
    let shipment = item.get("shipment");
    let others = shipment.get("trackingNumbers").items().into_iter().filter_map(|other| other.get("tn").text());
    track.next_number = others.filter_map(|other| TrackingNumber::parse(&other).ok()).find(|other| *other != number);
    track.origin = shipment.get("originCountryCode").text().and_then(|code| country(&code));
    track.destination = shipment.get("destinationCountryCode").text().and_then(|code| country(&code));
    let delivery = shipment.get("delivery");
    track.service = delivery.get("service").text();
    let window = delivery.get("courierEstimatedDeliveryDate");
    track.estimated = time::span(window.get("from").text(), window.get("to").text())
        .or_else(|| time::span(delivery.get("estimatedDeliveryDate").text(), None));
    Some(track)
}

/// An event and its place in the source's order. The vendor's own sample writes `"null,"` for nothing.
fn event(node: Node) -> Option<(Option<i64>, RawEvent)> {
    let printed = node.any_text(&["occurrenceDatetime", "datetime"]).unwrap_or_default();
    let zone = node.get("utcOffset").text().filter(|zone| time::offset(zone).is_some());
    let mut when = time::stamp_with(&printed, zone.as_deref(), TimeCertainty::Exact);
    if node.get("hasNoTime").flag() == Some(true) {
        when = time::stamp(printed.get(..10).unwrap_or(&printed));
    }
    let code = node.any_text(&["statusCode", "statusMilestone"]);
    let event = scan(when, code, node.get("status").text(), node.get("location").text())?;
    Some((node.get("order").whole(), event))
}
