//! PostNL: the interface of its own consumer page, which wants the postcode of the address.

use doorstep_core::check::Outcome;
use doorstep_core::event::RawEvent;
use doorstep_core::number::TrackingNumber;
use doorstep_core::track::Track;

use super::card::{Card, Keys, Need, Risk, Serves};
use super::exchange::{Access, Answer, AskError, Query, Reply, Request};
use super::wire::json::Node;
use super::wire::{encode, merge, refusal, scan, time};
use super::{Source, asked, known, of_each, one};

const CARD: Card = Card {
    id: "postnl",
    name: "PostNL",
    official: false,
    risk: Risk::Medium,
    keys: Keys::Nothing,
    min_gap_ms: 10_000,
    parcel_floor_minutes: 120,
    on_by_default: false,
    base_url: Some("https://jouw.postnl.nl"),
    needs: &[Need::Postcode],
    serves: Serves::Carriers(&["postnl"]),
    ..Card::KEYED
};

/// See the module.
pub struct PostNl;

impl Source for PostNl {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn ask(&self, queries: &[Query], access: &Access) -> Result<Request, AskError> {
        let query = one(queries)?;
        let postcode = query.postcode.as_deref().ok_or(AskError::Need(Need::Postcode))?;
        let postcode: String = postcode.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_uppercase).collect();
        let land = query.destination.map_or_else(|| "NL".to_owned(), |country| country.code().to_owned());
        let key = format!("{}-{land}-{}", encode(query.number.as_str()), encode(&postcode));
        Request::get(&CARD, access, &format!("/track-and-trace/api/trackAndTrace/{key}?language=en"))
    }

    fn read(&self, reply: &Reply, queries: &[Query]) -> Answer {
        let value = match refusal::json(reply, CARD.missing_is_404) {
            Ok(value) => value,
            Err(answer) => return of_each(queries, answer),
        };
        let colli = Node::root(&value).get("colli");
        if !colli.is_object() {
            return Answer::misread("the answer has no parcels");
        }
        if colli.members().is_empty() {
            return of_each(queries, Answer::failed(Outcome::NotFound, "no parcel with this number and postcode"));
        }
        Answer::of(
            colli.members().into_iter().filter_map(|(key, parcel)| asked(queries, track(key, parcel)?)).collect(),
        )
    }
}

fn track(key: &str, parcel: Node) -> Option<Track> {
    let number = TrackingNumber::parse(&parcel.get("barcode").text().unwrap_or_else(|| key.to_owned())).ok()?;
    let events: Vec<RawEvent> = parcel.get("observations").items().into_iter().filter_map(event).collect();
    let mut events = merge::turned(events, CARD.order);
    // The moment of delivery is no observation; it stands beside them with the words of the phase.
    let delivered = parcel.get("isDelivered").flag() == Some(true);
    if let (true, Some(at)) = (delivered, parcel.get("deliveryDate").text()) {
        let when = time::stamp(&at);
        let phase = parcel.get("statusPhase");
        if events.iter().all(|event| event.time.local < when.local) {
            let code = phase.get("index").text().map(|index| format!("phase {index}"));
            events.splice(0..0, scan(when, code, phase.get("message").text(), None));
        }
    }
    let mut track = known(number, events);
    let eta = parcel.get("eta");
    track.estimated = if delivered { None } else { time::span(eta.get("start").text(), eta.get("end").text()) };
    Some(track)
}

fn event(node: Node) -> Option<RawEvent> {
    let when = time::stamp(&node.get("observationDate").text().unwrap_or_default());
    scan(when, node.get("observationCode").text(), node.get("description").text(), None)
}
