//! Canada Post Tracking, in XML. Times carry the abbreviation of a Canadian zone.

use doorstep_core::check::Outcome;
use doorstep_core::event::{EventTime, RawEvent, TimeCertainty};
use doorstep_core::track::Track;

use super::card::{Card, Keys, Serves};
use super::exchange::{Access, Answer, AskError, Query, Reply, Request};
use super::wire::json::Node;
use super::wire::{basic, encode, merge, place, refusal, scan, time, xml};
use super::{Source, known, of_each, one, single};

const CARD: Card = Card {
    id: "canadapost",
    name: "Canada Post",
    keys: Keys::KeyAndSecret,
    sign_up: Some("https://www.canadapost-postescanada.ca/info/mc/business/productsservices/developers/"),
    base_url: Some("https://soa-gw.canadapost.ca"),
    serves: Serves::Carriers(&["canada-post"]),
    ..Card::KEYED
};

/// See the module.
pub struct CanadaPost;

impl Source for CanadaPost {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn ask(&self, queries: &[Query], access: &Access) -> Result<Request, AskError> {
        let path = format!("/vis/track/pin/{}/detail", encode(one(queries)?.number.as_str()));
        Ok(Request::get(&CARD, access, &path)?
            .header("accept", "application/vnd.cpc.track-v2+xml")
            .header("accept-language", "en-CA")
            .header("authorization", basic(access.key()?, access.secret()?)))
    }

    fn read(&self, reply: &Reply, queries: &[Query]) -> Answer {
        let refused = refusal::refused(reply, CARD.missing_is_404);
        let value = xml::parse(&reply.body);
        let root = value.as_ref().map(unwrapped);
        let message = root.and_then(|root| root.at("messages.message").items().into_iter().next());
        let said = message.and_then(|message| message.any_text(&["description", "code"]));
        // Over the limit it answers with a plain server error whose words are "Rejected by SLM Monitor".
        if said.as_deref().is_some_and(|said| said.contains("SLM")) {
            return Answer {
                retry: refusal::retry(reply, None),
                ..Answer::failed(Outcome::RateLimited, said.unwrap_or_default())
            };
        }
        if let Some(answer) = refused {
            return of_each(queries, Answer { detail: said.or(answer.detail), ..answer });
        }
        if let Some(message) = message {
            // 004 is "no history of this PIN"; the others speak of the request (vendor's list of messages).
            let missing = message.get("code").text().is_some_and(|code| code.trim_start_matches('0') == "4");
            let outcome = if missing { Outcome::NotFound } else { Outcome::Upstream };
            return of_each(queries, Answer::failed(outcome, said.unwrap_or_default()));
        }
        let Some(root) = root else { return Answer::misread("the answer is not the XML it should be") };
        let detail = root.get("tracking-detail");
        let summary = root.at("tracking-summary.pin-summary").items().into_iter().next();
        let track =
            if detail.is_object() { detailed(detail, queries) } else { summary.and_then(|s| summarised(s, queries)) };
        match track {
            Some(track) => Answer::of(vec![track]),
            None => Answer::misread("the answer has no tracking details"),
        }
    }
}

/// The document without an envelope that holds nothing but it.
fn unwrapped(value: &serde_json::Value) -> Node<'_> {
    let root = Node::root(value);
    match root.members()[..] {
        [(name, inner)] if !matches!(name, "messages" | "tracking-detail" | "tracking-summary") => inner,
        _ => root,
    }
}

fn detailed(detail: Node, queries: &[Query]) -> Option<Track> {
    let number = single(queries, detail.get("pin").text())?;
    let events: Vec<RawEvent> =
        detail.at("significant-events.occurrence").items().into_iter().filter_map(event).collect();
    let mut track = known(number, merge::turned(events, CARD.order));
    track.service = detail.get("service-name").text();
    track.estimated = time::span(detail.any_text(&["changed-expected-date", "expected-delivery-date"]), None);
    Some(track)
}

fn event(node: Node) -> Option<RawEvent> {
    let printed = format!("{} {}", node.get("event-date").text()?, node.get("event-time").text().unwrap_or_default());
    let zone = node.get("event-time-zone").text();
    let when = zoned(&printed, zone.as_deref());
    let at = place(node, &["event-site", "event-province"]);
    scan(when, node.get("event-identifier").text(), node.get("event-description").text(), at)
}

fn summarised(summary: Node, queries: &[Query]) -> Option<Track> {
    let number = single(queries, summary.get("pin").text())?;
    // "20110404:065600" in the summary.
    let when = time::stamp(&summary.get("event-date-time").text().unwrap_or_default().replacen(':', " ", 1));
    let at = summary.get("event-location").text();
    let event = scan(when, summary.get("event-type").text(), summary.get("event-description").text(), at);
    let mut track = known(number, Vec::from_iter(event));
    track.service = summary.get("service-name").text();
    Some(track)
}

/// A wall clock with its Canadian zone; the abbreviations are unambiguous within Canada.
fn zoned(printed: &str, zone: Option<&str>) -> EventTime {
    let offset = zone.and_then(|zone| {
        Some(match zone {
            "NST" => "-03:30",
            "NDT" => "-02:30",
            "AST" => "-04:00",
            "ADT" => "-03:00",
            "EST" => "-05:00",
            "EDT" => "-04:00",
            "CST" => "-06:00",
            "CDT" => "-05:00",
            "MST" => "-07:00",
            "MDT" => "-06:00",
            "PST" => "-08:00",
            "PDT" => "-07:00",
            _ => return None,
        })
    });
    EventTime { zone: zone.map(str::to_owned), ..time::stamp_with(printed, offset, TimeCertainty::Exact) }
}
