//! EasyPost, an aggregator of mostly American carriers, paid per tracker. Creating the same tracker again gives the same
//! one. Its times are the carrier's wall clock with a `Z` that does not mean UTC.

use doorstep_core::check::Outcome;
use doorstep_core::event::{EventTime, RawEvent};
use doorstep_core::number::TrackingNumber;
use doorstep_core::track::Track;
use serde_json::json;

use super::card::{Card, Cost, EventOrder, Webhook};
use super::exchange::{Access, Answer, AskError, Query, Reply, Request};
use super::wire::json::Node;
use super::wire::{basic, merge, place, refusal, scan, time};
use super::{Source, asked, country, known, of_each, one};

const CARD: Card = Card {
    id: "easypost",
    name: "EasyPost",
    cost: Cost::Paid,
    sign_up: Some("https://www.easypost.com/account/api-keys"),
    order: EventOrder::OldestFirst,
    webhook: Some(Webhook::Signed),
    base_url: Some("https://api.easypost.com"),
    ..Card::KEYED
};

/// See the module.
pub struct EasyPost;

impl Source for EasyPost {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn ask(&self, queries: &[Query], access: &Access) -> Result<Request, AskError> {
        let body = json!({"tracker": {"tracking_code": one(queries)?.number.as_str()}});
        let request = Request::post_json(&CARD, access, "/v2/trackers", &body)?;
        Ok(request.header("authorization", basic(access.key()?, "")))
    }

    /// Asking about a number would be paid for; the list of those that are followed is not.
    fn trial(&self, access: &Access) -> Result<Request, AskError> {
        let request = Request::get(&CARD, access, "/v2/trackers?page_size=1")?;
        Ok(request.header("authorization", basic(access.key()?, "")))
    }

    fn read(&self, reply: &Reply, queries: &[Query]) -> Answer {
        let value = match refusal::json(reply, CARD.missing_is_404) {
            Ok(value) => value,
            Err(answer) => return of_each(queries, answer),
        };
        let root = Node::root(&value);
        if root.get("error").is_object() {
            return Answer::failed(Outcome::Upstream, refusal::message(root).unwrap_or_default());
        }
        let trackers = match (root.get("result"), root.get("trackers")) {
            (pushed, _) if pushed.is_object() => pushed,
            (_, list) if list.exists() => list,
            _ => root,
        };
        Answer::of(trackers.items().into_iter().filter_map(|item| asked(queries, track(item)?)).collect())
    }
}

fn track(tracker: Node) -> Option<Track> {
    let number = TrackingNumber::parse(&tracker.get("tracking_code").text()?).ok()?;
    let events: Vec<RawEvent> = tracker.get("tracking_details").items().into_iter().filter_map(event).collect();
    let mut track = known(number, merge::turned(events, CARD.order));
    let detail = tracker.get("carrier_detail");
    track.service = detail.get("service").text();
    track.origin = detail.at("origin_tracking_location.country").text().and_then(|code| country(&code));
    track.destination = detail.at("destination_tracking_location.country").text().and_then(|code| country(&code));
    if tracker.get("status").text().as_deref() != Some("delivered") {
        track.estimated = time::span(tracker.get("est_delivery_date").text(), None);
    }
    Some(track)
}

fn event(node: Node) -> Option<RawEvent> {
    let printed = time::stamp(&node.get("datetime").text().unwrap_or_default());
    let when = EventTime { local: printed.local, date_only: printed.date_only, ..EventTime::default() };
    let fine =
        node.get("status_detail").text().filter(|detail| !matches!(detail.as_str(), "status_update" | "unknown"));
    let code = fine.or_else(|| node.get("status").text());
    let at = node.get("tracking_location");
    let mut event = scan(when, code, node.any_text(&["message", "description"]), place(at, &["city", "state"]))?;
    event.country = at.get("country").text().and_then(|code| country(&code));
    Some(event)
}
