//! GLS Track and Trace v1. A number that is not found is HTTP 200 with an error code of its own.

use doorstep_core::check::Outcome;
use doorstep_core::event::RawEvent;
use doorstep_core::number::TrackingNumber;
use doorstep_core::track::Track;

use super::card::{Card, Daily, Keys, Serves};
use super::exchange::{Access, Answer, AskError, Query, Reply, Request};
use super::wire::json::Node;
use super::wire::{basic, merge, place, refusal, scan, time};
use super::{Source, asked, country, known, number_list, of_each, unknown};

const CARD: Card = Card {
    id: "gls",
    name: "GLS",
    keys: Keys::ClientCredentials,
    sign_up: Some("https://dev-portal.gls-group.net/"),
    batch: 10,
    daily: Some(Daily { requests: 500, zone: "Europe/Berlin" }),
    base_url: Some("https://api.gls-group.net"),
    serves: Serves::Carriers(&["gls"]),
    ..Card::KEYED
};

/// See the module.
pub struct Gls;

impl Source for Gls {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn sign_in(&self, access: &Access) -> Result<Option<Request>, AskError> {
        let fields = [("grant_type", "client_credentials")];
        let request = Request::post_form(&CARD, access, "/oauth2/v2/token", &fields)?;
        Ok(Some(request.header("authorization", basic(access.key()?, access.secret()?))))
    }

    fn ask(&self, queries: &[Query], access: &Access) -> Result<Request, AskError> {
        let path = format!("/track-and-trace-v1/tracking/simple/trackids/{}", number_list(queries)?);
        Ok(Request::get(&CARD, access, &path)?.header("authorization", format!("Bearer {}", access.bearer()?)))
    }

    fn read(&self, reply: &Reply, queries: &[Query]) -> Answer {
        let value = match refusal::json(reply, CARD.missing_is_404) {
            Ok(value) => value,
            Err(answer) => return of_each(queries, answer),
        };
        let root = Node::root(&value);
        if root.get("fault").exists() {
            return Answer::failed(Outcome::Auth, refusal::message(root).unwrap_or_default());
        }
        Answer::of(root.get("parcels").items().into_iter().filter_map(|item| asked(queries, track(item)?)).collect())
    }
}

fn track(parcel: Node) -> Option<Track> {
    let number = TrackingNumber::parse(&parcel.any_text(&["requested", "unitno"])?).ok()?;
    if let Some(code) = parcel.get("errorCode").text() {
        let outcome = match code.get(..5) {
            Some("E_404") => Outcome::NotFound,
            Some("E_400") => Outcome::BadNumber,
            _ => Outcome::Upstream,
        };
        return Some(unknown(number, outcome, parcel.get("errorMessage").text().or(Some(code))));
    }
    let events: Vec<RawEvent> = parcel.get("events").items().into_iter().filter_map(event).collect();
    let mut track = known(number, merge::turned(events, CARD.order));
    if track.events.is_empty() {
        let when = time::stamp(&parcel.get("statusDateTime").text().unwrap_or_default());
        track = known(
            track.number,
            Vec::from_iter(
                parcel.get("status").text().and_then(|code| scan(when, Some(code.clone()), Some(code), None)),
            ),
        );
    }
    Some(track)
}

fn event(node: Node) -> Option<RawEvent> {
    let when = time::stamp(&node.any_text(&["eventDateTime", "dateTime"]).unwrap_or_default());
    let mut event = scan(when, node.get("code").text(), node.get("description").text(), place(node, &["city"]))?;
    event.country = node.get("country").text().and_then(|code| country(&code));
    Some(event)
}
