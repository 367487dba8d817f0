//! Poste Italiane: the interface of its own search page. Oldest first, in instants.

use doorstep_core::check::Outcome;
use doorstep_core::event::RawEvent;
use serde_json::json;

use super::card::{Card, EventOrder, Keys, Risk, Serves};
use super::exchange::{Access, Answer, AskError, Query, Reply, Request};
use super::wire::json::Node;
use super::wire::{merge, refusal, scan, time};
use super::{Source, known, of_each, one, single};

const CARD: Card = Card {
    id: "posteitaliane",
    name: "Poste Italiane",
    official: false,
    risk: Risk::Medium,
    keys: Keys::Nothing,
    min_gap_ms: 10_000,
    parcel_floor_minutes: 120,
    order: EventOrder::OldestFirst,
    on_by_default: false,
    base_url: Some("https://www.poste.it"),
    serves: Serves::Carriers(&["poste-italiane", "sda"]),
    missing_is_404: false,
    ..Card::KEYED
};

/// See the module.
pub struct PosteItaliane;

impl Source for PosteItaliane {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn ask(&self, queries: &[Query], access: &Access) -> Result<Request, AskError> {
        let body =
            json!({"tipoRichiedente": "WEB", "codiceSpedizione": one(queries)?.number.as_str(), "periodoRicerca": 1});
        Request::post_json(&CARD, access, "/online/dovequando/DQ-REST/ricercasemplice", &body)
    }

    fn read(&self, reply: &Reply, queries: &[Query]) -> Answer {
        let value = match refusal::json(reply, CARD.missing_is_404) {
            Ok(value) => value,
            Err(answer) => return of_each(queries, answer),
        };
        let items = Node::root(&value).items();
        let Some(item) =
            items.first().filter(|item| item.get("esitoRicerca").exists() || item.get("listaMovimenti").exists())
        else {
            return Answer::misread("the answer has no result of the search");
        };
        let events: Vec<RawEvent> = item.get("listaMovimenti").items().into_iter().filter_map(event).collect();
        if events.is_empty() && item.get("stato").text().is_none() {
            return of_each(queries, Answer::failed(Outcome::NotFound, "Poste Italiane knows no such shipment"));
        }
        let Some(number) = single(queries, item.get("idTracciatura").text()) else { return Answer::unnamed() };
        let mut track = known(number, merge::turned(events, CARD.order));
        track.service = item.get("tipoProdotto").text();
        Answer::of(vec![track])
    }
}

fn event(node: Node) -> Option<RawEvent> {
    let when = node.get("dataOra").whole().map(|millis| time::instant(millis, "Europe/Rome"));
    scan(when.unwrap_or_default(), None, node.get("statoLavorazione").text(), node.get("luogo").text())
}
