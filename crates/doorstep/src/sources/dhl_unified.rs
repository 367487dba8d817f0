//! DHL's Shipment Tracking - Unified: every DHL company by one interface. Two rules of the vendor bind: one call a
//! second and 250 a day for a new key, and at most ten fetches of one shipment a day.

use doorstep_core::event::RawEvent;

use super::card::{Card, Daily, Serves};
use super::exchange::{Access, Answer, AskError, Query, Reply, Request};
use super::wire::json::Node;
use super::wire::{encode, merge, place, refusal, scan, time};
use super::{Source, country, known, of_each, one, single};

const CARD: Card = Card {
    id: "dhl_unified",
    name: "DHL",
    sign_up: Some("https://developer.dhl.com/api-reference/shipment-tracking"),
    min_gap_ms: 1_100,
    daily: Some(Daily { requests: 250, zone: "UTC" }),
    parcel_floor_minutes: 150,
    base_url: Some("https://api-eu.dhl.com"),
    serves: Serves::Carriers(&["dhl", "dhl-de", "dhl-ecommerce", "dhl-parcel-uk"]),
    ..Card::KEYED
};

/// See the module.
pub struct DhlUnified;

impl Source for DhlUnified {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn ask(&self, queries: &[Query], access: &Access) -> Result<Request, AskError> {
        let query = one(queries)?;
        let mut path = format!("/track/shipments?trackingNumber={}&language=en", encode(query.number.as_str()));
        // Without the service the interface has answered with a stranger's shipment of another DHL company.
        let service = query.carrier.and_then(|carrier| match carrier.as_str() {
            "dhl-de" => Some("parcel-de"),
            "dhl-ecommerce" => Some("ecommerce"),
            "dhl-parcel-uk" => Some("parcel-uk"),
            _ => None,
        });
        for (key, value) in [("service", service), ("recipientPostalCode", query.postcode.as_deref())] {
            if let Some(value) = value {
                path.push_str(&format!("&{key}={}", encode(value)));
            }
        }
        Ok(Request::get(&CARD, access, &path)?.header("dhl-api-key", access.key()?))
    }

    fn read(&self, reply: &Reply, queries: &[Query]) -> Answer {
        let value = match refusal::json(reply, CARD.missing_is_404) {
            Ok(value) => value,
            Err(answer) => return of_each(queries, answer),
        };
        let mut shipments = Node::root(&value).get("shipments").items();
        // Of several shipments under one number, the one heard of last is the parcel under way.
        shipments.sort_by_key(|shipment| {
            std::cmp::Reverse(time::stamp(&shipment.at("status.timestamp").text().unwrap_or_default()).local)
        });
        let Some(shipment) = shipments.first() else { return Answer::misread("the answer has no shipments") };
        let Some(number) = single(queries, shipment.get("id").text()) else { return Answer::unnamed() };
        let mut list: Vec<RawEvent> = shipment.get("events").items().into_iter().filter_map(event).collect();
        if list.is_empty() {
            list.extend(event(shipment.get("status")));
        }
        let mut track = known(number, merge::turned(list, CARD.order));
        track.origin = shipment.at("origin.address.countryCode").text().and_then(|code| country(&code));
        track.destination = shipment.at("destination.address.countryCode").text().and_then(|code| country(&code));
        track.service = shipment.any_text(&["details.product.productName", "service"]);
        let frame = shipment.get("estimatedDeliveryTimeFrame");
        track.estimated = time::span(frame.get("estimatedFrom").text(), frame.get("estimatedThrough").text())
            .or_else(|| time::span(shipment.get("estimatedTimeOfDelivery").text(), None));
        Answer::of(vec![track])
    }
}

fn event(node: Node) -> Option<RawEvent> {
    let printed = node.get("timestamp").text().unwrap_or_default();
    let (status, description) = (node.get("status").text(), node.get("description").text());
    // DHL Express writes who signed into `description`; then the words stand in `status`.
    let a_name = |text: &str| text.split_whitespace().count() <= 3 && !text.chars().any(char::is_lowercase);
    let text = match (status, description) {
        (Some(status), Some(description)) if a_name(&description) => Some(status),
        (status, description) => description.or(status),
    };
    let address = node.at("location.address");
    let mut event =
        scan(time::stamp(&printed), node.get("statusCode").text(), text, place(address, &["addressLocality"]))?;
    event.country = address.get("countryCode").text().and_then(|code| country(&code));
    Some(event)
}
