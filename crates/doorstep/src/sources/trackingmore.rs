//! TrackingMore v4, an aggregator. Trackings are read by number, and created where there are none.

use std::time::Duration;

use doorstep_core::check::Outcome;
use doorstep_core::event::RawEvent;
use doorstep_core::number::TrackingNumber;
use doorstep_core::track::Track;
use serde_json::json;

use super::card::{Card, Cost, EventOrder, Webhook};
use super::exchange::{Access, Answer, AskError, Query, Reply, Request, Retry};
use super::wire::json::Node;
use super::wire::{merge, place, refusal, scan, time};
use super::{Source, asked, country, known, number_list, of_each, unknown};

const CARD: Card = Card {
    id: "trackingmore",
    name: "TrackingMore",
    cost: Cost::Paid,
    sign_up: Some("https://www.trackingmore.com/tracking-api"),
    batch: 40,
    min_gap_ms: 400,
    webhook: Some(Webhook::Signed),
    base_url: Some("https://api.trackingmore.com"),
    missing_is_404: false,
    ..Card::KEYED
};

/// After "too many requests" the vendor wants two minutes of rest and sends no header for it.
const REST: Duration = Duration::from_secs(120);

/// See the module.
pub struct TrackingMore;

impl Source for TrackingMore {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn ask(&self, queries: &[Query], access: &Access) -> Result<Request, AskError> {
        let path = format!("/v4/trackings/get?tracking_numbers={}", number_list(queries)?);
        Ok(Request::get(&CARD, access, &path)?.header("tracking-api-key", access.key()?))
    }

    fn register(&self, queries: &[Query], access: &Access) -> Result<Option<Request>, AskError> {
        let named = queries.iter().filter_map(|query| {
            let courier = query.carrier.and_then(|carrier| courier_code(carrier.as_str()))?;
            Some(json!({"tracking_number": query.number.as_str(), "courier_code": courier}))
        });
        let items: Vec<_> = named.collect();
        if items.is_empty() {
            return Ok(None);
        }
        let request = Request::post_json(&CARD, access, "/v4/trackings/batch", &json!(items))?;
        Ok(Some(request.header("tracking-api-key", access.key()?)))
    }

    fn read(&self, reply: &Reply, queries: &[Query]) -> Answer {
        let refused = refusal::refused(reply, CARD.missing_is_404);
        let value = match (refusal::loose_json(&reply.body), refused) {
            (_, Some(answer)) if matches!(answer.outcome, Outcome::Blocked | Outcome::Misread) => return answer,
            (Err(_), Some(answer)) => return resting(answer),
            (Err(answer), None) => return answer,
            (Ok(value), Some(answer)) => {
                let code = Node::root(&value).at("meta.code").whole().and_then(meaning);
                let outcome = code.unwrap_or(answer.outcome);
                return resting(of_each(queries, Answer { outcome, ..answer }));
            }
            (Ok(value), None) => value,
        };
        let root = Node::root(&value);
        let data = root.get("data");
        let code = root.at("meta.code").whole();
        let items: Vec<Node> = if data.get("success").is_list() { data.get("success").items() } else { data.items() };
        let mut tracks: Vec<Track> = items.into_iter().filter_map(|item| asked(queries, track(item)?)).collect();
        tracks.extend(data.get("error").items().into_iter().filter_map(|item| {
            let number = TrackingNumber::parse(&item.get("tracking_number").text()?).ok()?;
            let outcome = item.any_text(&["errorCode", "code"]).and_then(|code| meaning(code.parse().ok()?));
            asked(
                queries,
                unknown(number, outcome.unwrap_or(Outcome::Upstream), item.any_text(&["errorMessage", "message"])),
            )
        }));
        if let (true, Some(outcome)) = (tracks.is_empty(), code.and_then(meaning)) {
            let said = refusal::message(root).unwrap_or_default();
            return resting(with_register(of_each(queries, Answer::failed(outcome, said)), queries));
        }
        if tracks.is_empty() && data.is_list() {
            let said = "TrackingMore follows no such number yet";
            return with_register(of_each(queries, Answer::failed(Outcome::NotFound, said)), queries);
        }
        Answer::of(tracks)
    }
}

/// What the vendor's codes mean; nothing for success and for codes that only repeat the HTTP status.
fn meaning(code: i64) -> Option<Outcome> {
    Some(match code {
        4001 | 4002 | 401 => Outcome::Auth,
        4101 => Outcome::Pending,
        4102 => Outcome::NotFound,
        4103..=4120 => Outcome::BadNumber,
        4190 | 402 => Outcome::Quota,
        429 => Outcome::RateLimited,
        500..=599 => Outcome::Upstream,
        _ => return None,
    })
}

fn resting(answer: Answer) -> Answer {
    let retry = answer.retry.or((answer.outcome == Outcome::RateLimited).then_some(Retry::After(REST)));
    Answer { retry, ..answer }
}

fn with_register(answer: Answer, queries: &[Query]) -> Answer {
    let unknown = answer.outcome == Outcome::NotFound;
    Answer { register: queries.iter().filter(|_| unknown).map(|query| query.number.clone()).collect(), ..answer }
}

/// The name under which TrackingMore knows a carrier (its published list of couriers).
fn courier_code(id: &str) -> Option<&'static str> {
    Some(match id {
        "cainiao" => "cainiao",
        "china-post" => "china-post",
        "ems" | "epacket" => "china-ems",
        "usps" => "usps",
        "ups" => "ups",
        "fedex" => "fedex",
        "dhl" => "dhl",
        "dhl-de" => "dhlparcel-de",
        "la-poste" => "laposte",
        "royal-mail" => "royal-mail",
        "correos" => "correos-spain",
        "poste-italiane" => "poste-italiane",
        "postnl" => "postnl-parcels",
        "yanwen" => "yanwen",
        "yunexpress" => "yunexpress",
        "4px" => "4px",
        "sf-express" => "sf-express",
        _ => return None,
    })
}

fn track(item: Node) -> Option<Track> {
    let number = TrackingNumber::parse(&item.get("tracking_number").text()?).ok()?;
    let of = |key: &str| -> Vec<RawEvent> {
        let events = item.get(key).get("trackinfo").items().into_iter().filter_map(event).collect();
        merge::turned(events, EventOrder::NewestFirst)
    };
    let mut track = known(number.clone(), merge::newest_first(vec![of("destination_info"), of("origin_info")]));
    let status = item.get("delivery_status").text();
    if track.events.is_empty()
        && status.as_deref() == Some("notfound")
        && item.get("substatus").text().as_deref() != Some("notfound001")
    {
        track.outcome = Outcome::NotFound;
    }
    track.next_number = (item.any_text(&["destination_track_number", "destination_info.tracking_number"]))
        .and_then(|next| TrackingNumber::parse(&next).ok())
        .filter(|next| *next != number);
    track.origin = item.get("origin_country").text().and_then(|code| country(&code));
    track.destination = item.get("destination_country").text().and_then(|code| country(&code));
    track.service = item.get("service_code").text();
    if status.as_deref() != Some("delivered") {
        track.estimated = time::span(item.get("scheduled_delivery_date").text(), None);
    }
    Some(track)
}

fn event(node: Node) -> Option<RawEvent> {
    let when = time::stamp(&node.get("checkpoint_date").text().unwrap_or_default());
    let code = node.any_text(&["checkpoint_delivery_substatus", "checkpoint_delivery_status"]);
    let at = node.get("location").text().or_else(|| place(node, &["city", "state"]));
    let mut event = scan(when, code, node.get("tracking_detail").text(), at)?;
    event.country = node.get("country_iso2").text().and_then(|code| country(&code));
    Some(event)
}
