//! Correos (Spain): the interface of its own search page. Oldest first, on the wall clock of Madrid.

use doorstep_core::check::Outcome;
use doorstep_core::event::RawEvent;
use doorstep_core::number::TrackingNumber;
use doorstep_core::track::Track;

use super::card::{Card, EventOrder, Keys, Risk, Serves};
use super::exchange::{Access, Answer, AskError, Query, Reply, Request};
use super::wire::json::Node;
use super::wire::{encode, merge, refusal, scan, time};
use super::{Source, asked, known, of_each, one, unknown};

const CARD: Card = Card {
    id: "correos_es",
    name: "Correos",
    official: false,
    risk: Risk::Medium,
    keys: Keys::Nothing,
    min_gap_ms: 10_000,
    parcel_floor_minutes: 120,
    order: EventOrder::OldestFirst,
    on_by_default: false,
    base_url: Some("https://localizador.correos.es"),
    serves: Serves::Carriers(&["correos", "correos-express"]),
    ..Card::KEYED
};

/// See the module.
pub struct Correos;

impl Source for Correos {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn ask(&self, queries: &[Query], access: &Access) -> Result<Request, AskError> {
        let number = encode(one(queries)?.number.as_str());
        Request::get(&CARD, access, &format!("/canonico/eventos_envio_servicio/{number}?indUltEvento=N&codIdioma=EN"))
    }

    fn read(&self, reply: &Reply, queries: &[Query]) -> Answer {
        let value = match refusal::json(reply, CARD.missing_is_404) {
            Ok(value) => value,
            Err(answer) => return of_each(queries, answer),
        };
        Answer::of(Node::root(&value).items().into_iter().filter_map(|item| asked(queries, track(item)?)).collect())
    }
}

fn track(item: Node) -> Option<Track> {
    let number = TrackingNumber::parse(&item.get("codEnvio").text()?).ok()?;
    let events: Vec<RawEvent> = item.get("eventos").items().into_iter().filter_map(event).collect();
    let failed = item.at("error.codError").text().is_some_and(|code| !code.trim_start_matches('0').is_empty());
    if failed && events.is_empty() {
        return Some(unknown(number, Outcome::NotFound, item.at("error.desError").text()));
    }
    let mut track = known(number, merge::turned(events, CARD.order));
    track.estimated = time::span(item.any_text(&["fec_entregasum", "fecEntregaSum"]), None);
    Some(track)
}

fn event(node: Node) -> Option<RawEvent> {
    let printed = format!("{} {}", node.get("fecEvento").text()?, node.get("horEvento").text().unwrap_or_default());
    let when = time::stamp_in(&printed, "Europe/Madrid");
    let text = node.any_text(&["desTextoResumen", "desTextoAmpliado"]);
    scan(when, node.get("codEvento").text(), text, node.get("unidad").text())
}
