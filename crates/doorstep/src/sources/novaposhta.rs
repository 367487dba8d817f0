//! Nova Poshta: the latest state of up to a hundred parcels in one call, also without a key. There is no history; it
//! grows from the states seen. Dates are Kyiv wall clock in four forms, sometimes all in one answer.

use doorstep_core::check::Outcome;
use doorstep_core::number::TrackingNumber;
use doorstep_core::track::Track;
use serde_json::json;

use super::card::{Card, History, Keys, Serves};
use super::exchange::{Access, Answer, AskError, Query, Reply, Request};
use super::wire::json::Node;
use super::wire::{refusal, scan, time};
use super::{Source, asked, known, of_each, unknown};

const CARD: Card = Card {
    id: "novaposhta",
    name: "Nova Poshta",
    keys: Keys::Optional,
    sign_up: Some("https://developers.novaposhta.ua/"),
    batch: 100,
    history: History::Snapshot,
    base_url: Some("https://api.novaposhta.ua"),
    serves: Serves::Carriers(&["nova-poshta"]),
    missing_is_404: false,
    ..Card::KEYED
};

/// See the module.
pub struct NovaPoshta;

impl Source for NovaPoshta {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn ask(&self, queries: &[Query], access: &Access) -> Result<Request, AskError> {
        if queries.is_empty() {
            return Err(AskError::Nothing);
        }
        // No phone number is sent: with one, the answer would hold the recipient's name and address.
        let documents: Vec<_> =
            queries.iter().map(|q| json!({"DocumentNumber": q.number.as_str(), "Phone": ""})).collect();
        let body = json!({
            "apiKey": access.key().unwrap_or_default(), "modelName": "TrackingDocument",
            "calledMethod": "getStatusDocuments", "methodProperties": {"Documents": documents},
        });
        Request::post_json(&CARD, access, "/v2.0/json/", &body)
    }

    fn read(&self, reply: &Reply, queries: &[Query]) -> Answer {
        let value = match refusal::json(reply, CARD.missing_is_404) {
            Ok(value) => value,
            Err(answer) => return answer,
        };
        let root = Node::root(&value);
        let tracks: Vec<Track> =
            root.get("data").items().into_iter().filter_map(|item| asked(queries, track(item)?)).collect();
        if !tracks.is_empty() {
            return Answer::of(tracks);
        }
        let Some(said) = root.get("errors").text().or_else(|| root.get("errors").texts().into_iter().next()) else {
            return Answer::of(tracks);
        };
        let lower = said.to_lowercase();
        let outcome = if lower.contains("api key") || lower.contains("apikey") {
            Outcome::Auth
        } else if lower.contains("document number") || lower.contains("documentnumber") {
            Outcome::NotFound
        } else if lower.contains("to many") || lower.contains("too many") || lower.contains("limit") {
            Outcome::RateLimited
        } else {
            Outcome::Upstream
        };
        of_each(queries, Answer::failed(outcome, said))
    }
}

fn track(item: Node) -> Option<Track> {
    let number = TrackingNumber::parse(&item.get("Number").text()?).ok()?;
    let code = item.get("StatusCode").text()?;
    let status = item.get("Status").text();
    if code == "3" {
        return Some(unknown(number, Outcome::NotFound, status));
    }
    let date = |keys: &[&str]| {
        keys.iter().find_map(|key| {
            let time = time::stamp_in(&item.get(key).text()?, "Europe/Kyiv");
            time.local.is_some().then_some(time)
        })
    };
    let when = date(&["TrackingUpdateDate", "RecipientDateTime", "ActualDeliveryDate", "DateScan", "DateCreated"]);
    // Codes from 4 to 11 and 101 on speak of the recipient's town (vendor's table of codes); 5 is on the way there.
    let there = matches!(code.as_str(), "4" | "41" | "6" | "7" | "8" | "9" | "10" | "11" | "101");
    let place = if there { item.get("CityRecipient").text() } else { None };
    let mut track = known(number, Vec::from_iter(scan(when.unwrap_or_default(), Some(code), status, place)));
    track.estimated = time::span(item.get("ScheduledDeliveryDate").text(), None);
    Some(track)
}
