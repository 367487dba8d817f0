//! La Poste Suivi v2: Colissimo, Chronopost and letters of the French post.

use doorstep_core::check::Outcome;
use doorstep_core::event::RawEvent;
use doorstep_core::number::TrackingNumber;
use doorstep_core::track::{DestinationCarrier, Track};

use super::card::{Card, Serves};
use super::exchange::{Access, Answer, AskError, Query, Reply, Request};
use super::wire::json::Node;
use super::wire::{merge, refusal, scan, time};
use super::{Source, asked, carrier, country, known, number_list, of_each, unknown};

const CARD: Card = Card {
    id: "laposte",
    name: "La Poste",
    sign_up: Some("https://developer.laposte.fr/products/suivi/2"),
    batch: 10,
    min_gap_ms: 700,
    base_url: Some("https://api.laposte.fr"),
    serves: Serves::Carriers(&["la-poste", "chronopost"]),
    ..Card::KEYED
};

/// See the module.
pub struct LaPoste;

impl Source for LaPoste {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn ask(&self, queries: &[Query], access: &Access) -> Result<Request, AskError> {
        let path = format!("/suivi/v2/idships/{}?lang=en_GB", number_list(queries)?);
        Ok(Request::get(&CARD, access, &path)?.header("x-okapi-key", access.key()?))
    }

    fn read(&self, reply: &Reply, queries: &[Query]) -> Answer {
        let value = match refusal::json(reply, CARD.missing_is_404) {
            Ok(value) => value,
            Err(answer) => return of_each(queries, answer),
        };
        let items = Node::root(&value).items();
        Answer::of(items.into_iter().filter_map(|item| asked(queries, track(item)?)).collect())
    }
}

/// One item; each carries an HTTP-like `returnCode` of its own.
fn track(item: Node) -> Option<Track> {
    let shipment = item.get("shipment");
    let number = TrackingNumber::parse(&item.any_text(&["shipment.idShip", "idShip"])?).ok()?;
    let said = item.get("returnMessage").text();
    match item.get("returnCode").whole() {
        Some(404) => return Some(unknown(number, Outcome::NotFound, said)),
        Some(400) => return Some(unknown(number, Outcome::BadNumber, said)),
        Some(401 | 403) => return Some(unknown(number, Outcome::Auth, said)),
        Some(code) if code >= 500 => return Some(unknown(number, Outcome::Upstream, said)),
        _ => {}
    }
    let events: Vec<RawEvent> = shipment.get("event").items().into_iter().filter_map(event).collect();
    let mut track = known(number.clone(), merge::turned(events, CARD.order));
    let context = shipment.get("contextData");
    track.origin = context.get("originCountry").text().and_then(|code| country(&code));
    track.destination = context.get("arrivalCountry").text().and_then(|code| country(&code));
    track.service = shipment.get("product").text();
    if shipment.get("isFinal").flag() != Some(true) {
        track.estimated = time::span(shipment.any_text(&["estimDate", "deliveryDate"]), None);
    }
    let partner = context.get("partner");
    track.next_number =
        partner.get("reference").text().and_then(|n| TrackingNumber::parse(&n).ok()).filter(|next| *next != number);
    track.destination_carrier = partner.get("name").text().map(|name| DestinationCarrier {
        id: carrier(&name),
        name,
        ..DestinationCarrier::default()
    });
    Some(track)
}

fn event(node: Node) -> Option<RawEvent> {
    let when = time::stamp(&node.get("date").text().unwrap_or_default());
    scan(when, node.get("code").text(), node.get("label").text(), None)
}
