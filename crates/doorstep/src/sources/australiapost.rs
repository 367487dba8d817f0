//! Australia Post Shipping and Tracking, for holders of a contract. Events have words only; the status of an article is
//! not that of its events.

use doorstep_core::check::Outcome;
use doorstep_core::event::RawEvent;
use doorstep_core::number::TrackingNumber;
use doorstep_core::track::Track;

use super::card::{Card, Cost, Keys, Serves};
use super::exchange::{Access, Answer, AskError, Query, Reply, Request};
use super::wire::json::Node;
use super::wire::{basic, merge, refusal, scan, time};
use super::{Source, asked, known, number_list, of_each, unknown};

const CARD: Card = Card {
    id: "australiapost",
    name: "Australia Post",
    keys: Keys::KeySecretAccount,
    cost: Cost::Contract,
    sign_up: Some("https://developers.auspost.com.au/apis/shipping-and-tracking"),
    batch: 10,
    min_gap_ms: 6_000,
    base_url: Some("https://digitalapi.auspost.com.au"),
    serves: Serves::Carriers(&["australia-post"]),
    ..Card::KEYED
};

/// See the module.
pub struct AustraliaPost;

impl Source for AustraliaPost {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn ask(&self, queries: &[Query], access: &Access) -> Result<Request, AskError> {
        let path = format!("/shipping/v1/track?tracking_ids={}", number_list(queries)?);
        let account = access.account.clone().ok_or(AskError::Setting("account"))?;
        Ok(Request::get(&CARD, access, &path)?
            .header("authorization", basic(access.key()?, access.secret()?))
            .header("account-number", account))
    }

    fn read(&self, reply: &Reply, queries: &[Query]) -> Answer {
        let value = match refusal::json(reply, CARD.missing_is_404) {
            Ok(value) => value,
            Err(answer) => return of_each(queries, answer),
        };
        let root = Node::root(&value);
        let results = root.get("tracking_results");
        if let (false, Some(said)) = (results.exists(), refusal::message(root)) {
            return Answer::failed(Outcome::Upstream, said);
        }
        Answer::of(results.items().into_iter().filter_map(|result| asked(queries, track(result)?)).collect())
    }
}

fn track(result: Node) -> Option<Track> {
    let number = TrackingNumber::parse(&result.get("tracking_id").text()?).ok()?;
    if let Some(error) = result.get("errors").items().first() {
        return Some(unknown(number, Outcome::NotFound, error.any_text(&["name", "message", "code"])));
    }
    // A consignment holds its articles in `items`; a single article stands in their place.
    let tops = result.get("trackable_items").items();
    let articles: Vec<Node> = (tops.iter())
        .flat_map(|top| if top.get("items").exists() { top.get("items").items() } else { vec![*top] })
        .collect();
    let lists = articles.iter().map(|article| {
        let events: Vec<RawEvent> = article.get("events").items().into_iter().filter_map(event).collect();
        merge::turned(events, CARD.order)
    });
    let mut track = known(number, merge::newest_first(lists.collect()));
    track.service = articles.first().and_then(|article| article.get("product_type").text());
    let expected =
        tops.first().and_then(|top| top.any_text(&["expected_delivery_date", "expected_delivery_date_range.to"]));
    track.estimated = time::span(expected, None);
    Some(track)
}

fn event(node: Node) -> Option<RawEvent> {
    let when = time::stamp(&node.get("date").text().unwrap_or_default());
    scan(when, None, node.get("description").text(), node.get("location").text())
}
