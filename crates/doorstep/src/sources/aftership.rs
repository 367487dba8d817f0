//! AfterShip, an aggregator with a paid API. A tracking is read by number, and created where there is none.

use doorstep_core::check::Outcome;
use doorstep_core::event::RawEvent;
use doorstep_core::number::TrackingNumber;
use doorstep_core::track::Track;
use serde_json::json;

use super::card::{Card, Cost, EventOrder, Webhook};
use super::exchange::{Access, Answer, AskError, Query, Reply, Request};
use super::wire::json::Node;
use super::wire::{encode, merge, place, refusal, scan, time};
use super::{Source, asked, country, known, of_each, one, unknown};

const CARD: Card = Card {
    id: "aftership",
    name: "AfterShip",
    cost: Cost::Paid,
    sign_up: Some("https://www.aftership.com/docs/tracking/quickstart/api-quick-start"),
    min_gap_ms: 250,
    order: EventOrder::OldestFirst,
    webhook: Some(Webhook::Signed),
    base_url: Some("https://api.aftership.com"),
    ..Card::KEYED
};

const TRACKINGS: &str = "/tracking/2026-07/trackings";

/// See the module.
pub struct AfterShip;

impl Source for AfterShip {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn ask(&self, queries: &[Query], access: &Access) -> Result<Request, AskError> {
        let path = format!("{TRACKINGS}?tracking_numbers={}", encode(one(queries)?.number.as_str()));
        Ok(Request::get(&CARD, access, &path)?.header("as-api-key", access.key()?))
    }

    fn register(&self, queries: &[Query], access: &Access) -> Result<Option<Request>, AskError> {
        let body = json!({"tracking_number": one(queries)?.number.as_str()});
        Ok(Some(Request::post_json(&CARD, access, TRACKINGS, &body)?.header("as-api-key", access.key()?)))
    }

    fn read(&self, reply: &Reply, queries: &[Query]) -> Answer {
        let parsed = refusal::loose_json(&reply.body);
        // `meta.code` says more than the HTTP status: creating what exists is 400 there and no fault here.
        let exists = parsed.as_ref().is_ok_and(|value| Node::root(value).at("meta.code").whole() == Some(4003));
        let refused = refusal::refused(reply, CARD.missing_is_404).filter(|_| !exists);
        let value = match (parsed, refused) {
            (_, Some(answer)) => return of_each(queries, answer),
            (Err(answer), None) => return answer,
            (Ok(value), None) => value,
        };
        let root = Node::root(&value);
        if let Some(outcome) = root.at("meta.code").whole().filter(|_| !exists).and_then(meaning) {
            return of_each(queries, Answer::failed(outcome, refusal::message(root).unwrap_or_default()));
        }
        if exists {
            let number = root.any_text(&["data.tracking.tracking_number", "data.tracking_number"]);
            return match super::single(queries, number) {
                Some(number) => Answer::of(vec![known(number, Vec::new())]),
                None => Answer::unnamed(),
            };
        }
        let listed = root.at("data.trackings");
        if listed.is_list() && listed.items().is_empty() {
            let register: Vec<TrackingNumber> = queries.iter().map(|query| query.number.clone()).collect();
            let missing = |number: &TrackingNumber| unknown(number.clone(), Outcome::NotFound, None);
            let tracks = register.iter().map(missing).collect();
            let said = "AfterShip follows no such number yet";
            return Answer { register, tracks, ..Answer::failed(Outcome::NotFound, said) };
        }
        let one =
            [root.get("msg"), root.at("data.tracking"), root.get("data")].into_iter().find(|node| node.is_object());
        let items = if listed.exists() { listed.items() } else { one.into_iter().collect() };
        Answer::of(items.into_iter().filter_map(|item| asked(queries, track(item)?)).collect())
    }
}

/// What the vendor's codes mean where they come with HTTP 200; nothing for success.
fn meaning(code: i64) -> Option<Outcome> {
    Some(match code {
        401 | 403 => Outcome::Auth,
        402 => Outcome::Quota,
        404 | 4004 => Outcome::NotFound,
        429 => Outcome::RateLimited,
        4005 | 4006 | 4007 | 4012 => Outcome::BadNumber,
        400 | 4001..=4099 | 500..=599 => Outcome::Upstream,
        _ => return None,
    })
}

fn track(item: Node) -> Option<Track> {
    let number = TrackingNumber::parse(&item.get("tracking_number").text()?).ok()?;
    let events: Vec<RawEvent> = item.get("checkpoints").items().into_iter().filter_map(event).collect();
    let mut track = known(number, merge::turned(events, CARD.order));
    track.service = item.get("shipment_type").text();
    if item.get("shipment_delivery_date").text().is_none() {
        let latest = item.get("latest_estimated_delivery");
        track.estimated = time::span(latest.any_text(&["datetime_min", "datetime"]), latest.get("datetime_max").text())
            .or_else(|| time::span(item.get("expected_delivery").text(), None));
    }
    Some(track)
}

fn event(node: Node) -> Option<RawEvent> {
    let when = time::stamp(&node.any_text(&["checkpoint_time", "created_at"]).unwrap_or_default());
    let code = node.any_text(&["subtag", "tag"]);
    let text = node.any_text(&["message", "subtag_message"]);
    let at = node.get("location").text().or_else(|| place(node, &["city", "state", "country_name"]));
    let mut event = scan(when, code, text, at)?;
    event.country = node.any_text(&["country_iso2", "country_region"]).and_then(|code| country(&code));
    Some(event)
}
