//! InPost Poland: the public tracking endpoint of ShipX. The list comes in either order, so it is ordered by its times.

use doorstep_core::event::RawEvent;
use doorstep_core::track::Track;

use super::card::{Card, EventOrder, Keys, Serves};
use super::exchange::{Access, Answer, AskError, Query, Reply, Request};
use super::wire::json::Node;
use super::wire::{encode, merge, refusal, scan, time};
use super::{Source, known, of_each, one, single};

const CARD: Card = Card {
    id: "inpost",
    name: "InPost",
    keys: Keys::Nothing,
    min_gap_ms: 2_000,
    parcel_floor_minutes: 60,
    order: EventOrder::Stamped,
    base_url: Some("https://api-shipx-pl.easypack24.net"),
    serves: Serves::Carriers(&["inpost"]),
    ..Card::KEYED
};

/// See the module.
pub struct InPost;

impl Source for InPost {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn ask(&self, queries: &[Query], access: &Access) -> Result<Request, AskError> {
        Request::get(&CARD, access, &format!("/v1/tracking/{}", encode(one(queries)?.number.as_str())))
    }

    fn read(&self, reply: &Reply, queries: &[Query]) -> Answer {
        let value = match refusal::json(reply, CARD.missing_is_404) {
            Ok(value) => value,
            Err(answer) => return of_each(queries, answer),
        };
        let root = Node::root(&value);
        if !root.get("tracking_details").exists() && !root.get("tracking_number").exists() {
            return Answer::misread("the answer has no tracking details");
        }
        let Some(number) = single(queries, root.get("tracking_number").text()) else { return Answer::unnamed() };
        let events: Vec<RawEvent> = root.get("tracking_details").items().into_iter().filter_map(event).collect();
        let mut track: Track = known(number, merge::by_time(merge::turned(events, EventOrder::NewestFirst)));
        track.service = root.get("service").text();
        Answer::of(vec![track])
    }
}

fn event(node: Node) -> Option<RawEvent> {
    let when = time::stamp(&node.get("datetime").text().unwrap_or_default());
    let text = node.any_text(&["origin_status", "status"]);
    scan(when, node.get("status").text(), text, node.get("agency").text())
}
