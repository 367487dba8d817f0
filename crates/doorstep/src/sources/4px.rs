//! 4PX: the interface its own tracking page calls. `tkDate` is the true instant; `tkDateStr` is Beijing time whatever
//! `tkTimezone` says.

use doorstep_core::check::Outcome;
use doorstep_core::event::{EventTime, RawEvent, TimeCertainty};
use doorstep_core::number::TrackingNumber;
use doorstep_core::track::Track;
use serde_json::json;

use super::card::{Card, Keys, Risk, Serves};
use super::exchange::{Access, Answer, AskError, Query, Reply, Request};
use super::wire::json::Node;
use super::wire::{merge, refusal, scan, time};
use super::{Source, asked, country, known};

const CARD: Card = Card {
    id: "4px",
    name: "4PX",
    official: false,
    risk: Risk::Medium,
    keys: Keys::Nothing,
    batch: 10,
    min_gap_ms: 20_000,
    parcel_floor_minutes: 180,
    on_by_default: false,
    base_url: Some("https://track.4px.com"),
    serves: Serves::Carriers(&["4px"]),
    missing_is_404: false,
    ..Card::KEYED
};

/// See the module.
pub struct FourPx;

impl Source for FourPx {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn ask(&self, queries: &[Query], access: &Access) -> Result<Request, AskError> {
        if queries.is_empty() {
            return Err(AskError::Nothing);
        }
        let codes: Vec<&str> = queries.iter().map(|query| query.number.as_str()).collect();
        let body = json!({"queryCodes": codes, "language": "en-us", "translateLanguage": "en-us"});
        Request::post_json(&CARD, access, "/track/v2/front/listTrackV3", &body)
    }

    fn read(&self, reply: &Reply, queries: &[Query]) -> Answer {
        let value = match refusal::json(reply, CARD.missing_is_404) {
            Ok(value) => value,
            Err(answer) => return answer,
        };
        let root = Node::root(&value);
        if !root.get("data").exists() {
            let said = refusal::message(root).unwrap_or_else(|| "the answer has no parcels".to_owned());
            let failed = root.get("result").whole().is_some_and(|result| result != 1);
            return Answer::failed(if failed { Outcome::Upstream } else { Outcome::Misread }, said);
        }
        Answer::of(root.get("data").items().into_iter().filter_map(|item| asked(queries, track(item)?)).collect())
    }
}

fn track(item: Node) -> Option<Track> {
    let number = TrackingNumber::parse(&item.any_text(&["queryCode", "shipperCode"])?).ok()?;
    let next = item.get("serverCode").text().and_then(|code| TrackingNumber::parse(&code).ok());
    let events: Vec<RawEvent> = item.get("tracks").items().into_iter().filter_map(event).collect();
    let mut track = known(number.clone(), merge::turned(events, CARD.order));
    if track.events.is_empty() && !item.get("tracks").is_list() {
        track.outcome = Outcome::NotFound;
    }
    track.next_number = next.filter(|next| *next != number);
    track.origin = item.get("ctStartCode").text().and_then(|code| country(&code));
    track.destination = item.get("ctEndCode").text().and_then(|code| country(&code));
    Some(track)
}

fn event(node: Node) -> Option<RawEvent> {
    let text = node.any_text(&["tkTranslatedDesc", "tkDesc"]);
    scan(event_time(node), node.get("tkCode").text(), text, node.get("tkLocation").text())
}

/// The instant on the clock of the printed zone, or of Beijing where none is printed.
fn event_time(node: Node) -> EventTime {
    let beijing =
        time::stamp_with(&node.get("tkDateStr").text().unwrap_or_default(), Some("UTC+08:00"), TimeCertainty::Exact);
    let stamped = time::stamp(&node.get("tkDate").text().unwrap_or_default());
    let Some(instant) = stamped.instant.or(beijing.instant) else { return beijing };
    match node.get("tkTimezone").text().and_then(|zone| Some((time::offset(&zone)?, zone))) {
        Some((offset, zone)) => EventTime {
            local: Some(offset.to_datetime(instant)),
            date_only: false,
            zone: Some(zone),
            instant: Some(instant),
            certainty: TimeCertainty::Exact,
        },
        None if beijing.local.is_some() => beijing,
        None => stamped,
    }
}
