//! PostNord Track & Trace v5: Sweden, Denmark, Norway, Finland.

use doorstep_core::check::Outcome;
use doorstep_core::event::RawEvent;

use super::card::{Card, EventOrder, Serves};
use super::exchange::{Access, Answer, AskError, Query, Reply, Request};
use super::wire::json::Node;
use super::wire::{encode, merge, place, refusal, scan, time};
use super::{Source, country, known, of_each, one, single, unknown};

const CARD: Card = Card {
    id: "postnord",
    name: "PostNord",
    sign_up: Some("https://developer.postnord.com/"),
    order: EventOrder::Stamped,
    base_url: Some("https://api2.postnord.com"),
    serves: Serves::Carriers(&["postnord"]),
    ..Card::KEYED
};

/// See the module.
pub struct PostNord;

impl Source for PostNord {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn ask(&self, queries: &[Query], access: &Access) -> Result<Request, AskError> {
        let (number, key) = (encode(one(queries)?.number.as_str()), encode(access.key()?));
        let path = format!("/rest/shipment/v5/trackandtrace/findByIdentifier.json?apikey={key}&id={number}&locale=en");
        Request::get(&CARD, access, &path)
    }

    fn read(&self, reply: &Reply, queries: &[Query]) -> Answer {
        let value = match refusal::json(reply, CARD.missing_is_404) {
            Ok(value) => value,
            Err(answer) => return of_each(queries, answer),
        };
        let response = Node::root(&value).get("TrackingInformationResponse");
        if let Some(fault) = response.at("compositeFault.faults").items().first() {
            let said = fault.any_text(&["explanationText", "faultCode"]);
            return of_each(queries, Answer::failed(Outcome::BadNumber, said.unwrap_or_default()));
        }
        let shipments = response.get("shipments");
        if !shipments.exists() {
            return Answer::misread("the answer has no shipments");
        }
        let shipments = shipments.items();
        let Some(shipment) = shipments.first() else {
            let missing = Answer::failed(Outcome::NotFound, "no shipment has this number");
            return of_each(queries, missing);
        };
        let items = shipment.get("items").items();
        let ids = [shipment.get("shipmentId").text(), items.first().and_then(|item| item.get("itemId").text())];
        let Some(number) = single(queries, ids.into_iter().flatten().next()) else { return Answer::unnamed() };
        // Of a shipment of several items, the one asked about speaks, else all of them.
        let own: Vec<Node> = items
            .iter()
            .copied()
            .filter(|item| item.get("itemId").text().as_deref() == Some(number.as_str()))
            .collect();
        let spoken = if own.is_empty() { items } else { own };
        let lists = spoken
            .into_iter()
            .map(|item| merge::by_time(item.get("events").items().into_iter().filter_map(event).collect()));
        let mut track = known(number.clone(), merge::newest_first(lists.collect()));
        if track.events.is_empty() && !shipment.get("status").exists() {
            track = unknown(number, Outcome::NotFound, None);
        }
        track.origin = shipment.at("consignor.address.countryCode").text().and_then(|code| country(&code));
        track.destination = shipment.at("consignee.address.countryCode").text().and_then(|code| country(&code));
        track.service = shipment.at("service.name").text();
        track.estimated = time::span(shipment.get("estimatedTimeOfArrival").text(), None);
        Answer::of(vec![track])
    }
}

fn event(node: Node) -> Option<RawEvent> {
    let when = time::stamp(&node.get("eventTime").text().unwrap_or_default());
    let code = node.any_text(&["status", "eventCode"]);
    let at = node.get("location");
    let named = at.any_text(&["displayName", "name", "city"]).or_else(|| place(at, &["country"]));
    let mut event = scan(when, code, node.get("eventDescription").text(), named)?;
    event.country = at.get("countryCode").text().and_then(|code| country(&code));
    Some(event)
}
