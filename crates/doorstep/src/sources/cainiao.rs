//! Cainiao Global, AliExpress' own carrier network: the endpoint its tracking page calls.
//!
//! `time` is not an instant: it is always `timeStr` read as if it were Beijing time, wherever the scan was made. So
//! `timeStr` is kept as the wall clock, and `timeZone` (printed loosely: one parcel's scans of the same second carried
//! three zones) gives an instant that is `Labelled`, never better, and never used to re-sort the list.

use doorstep_core::check::Outcome;
use doorstep_core::country::Country;
use doorstep_core::event::{EventTime, RawEvent, TimeCertainty};
use doorstep_core::number::TrackingNumber;
use doorstep_core::track::{DestinationCarrier, Track};
use jiff::Timestamp;
use jiff::tz::Offset;

use super::card::{Card, Keys, Risk};
use super::exchange::{Access, Answer, AskError, Query, Reply, Request};
use super::wire::json::Node;
use super::wire::{privacy, refusal, time};
use super::{Source, asked, of_each};

const CARD: Card = Card {
    id: "cainiao",
    name: "Cainiao Global",
    official: false,
    risk: Risk::High,
    keys: Keys::Nothing,
    batch: 10,
    min_gap_ms: 20_000,
    parcel_floor_minutes: 180,
    base_url: Some("https://global.cainiao.com"),
    missing_is_404: false,
    ..Card::KEYED
};

/// See the module.
pub struct Cainiao;

impl Source for Cainiao {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn ask(&self, queries: &[Query], access: &Access) -> Result<Request, AskError> {
        let numbers = super::number_list(queries)?;
        let path = format!("/global/detail.json?mailNos={numbers}&lang=en-US&language=en-US");
        Ok(Request::get(&CARD, access, &path)?.header("referer", "https://global.cainiao.com/"))
    }

    fn read(&self, reply: &Reply, queries: &[Query]) -> Answer {
        let value = match refusal::json(reply, CARD.missing_is_404) {
            Ok(value) => value,
            Err(answer) => return answer,
        };
        let root = Node::root(&value);
        let modules = root.get("module");
        if let Some(refusal) =
            root.get("ret").texts().into_iter().chain(root.get("ret").text()).find(|ret| ret.starts_with("FAIL_"))
        {
            let outcome = if refusal.contains("LIMIT") { Outcome::RateLimited } else { Outcome::Upstream };
            return Answer::failed(outcome, refusal);
        }
        if modules.is_list() && modules.items().is_empty() {
            return of_each(queries, Answer::failed(Outcome::NotFound, "Cainiao has nothing under this number"));
        }
        if !modules.is_list() && !modules.is_object() {
            let said = root.any_text(&["errorMsg", "errorCode"]);
            return match (root.get("success").flag(), said) {
                (Some(false), said) => Answer::failed(Outcome::Upstream, said.unwrap_or_default()),
                (_, Some(said)) => Answer::failed(Outcome::Upstream, said),
                _ => Answer::misread("the answer has no list of parcels"),
            };
        }
        let tracks = modules.items().into_iter().filter_map(|module| asked(queries, track(module)?)).collect();
        Answer::of(tracks)
    }
}

fn track(module: Node) -> Option<Track> {
    let number = TrackingNumber::parse(&module.get("mailNo").text()?).ok()?;
    let next_number = next_number(module, &number);
    let mut details = module.get("detailList").items();
    if details.is_empty() {
        details.extend(module.get("latestTrace").items());
    }
    let events: Vec<RawEvent> = details.into_iter().filter_map(event).collect();
    let known = module.any_text(&["status", "statusDesc", "noTrackingDataDesc"]).is_some()
        || module.get("mailNoSource").text().is_some_and(|source| source != "EXTERNAL");
    let outcome = match (events.is_empty(), &next_number) {
        (false, _) => Outcome::Answered,
        (true, Some(_)) => Outcome::Pivot,
        (true, None) if known => Outcome::Pending,
        (true, None) => Outcome::NotFound,
    };
    let mut track = Track::new(number, outcome);
    if outcome == Outcome::Pending {
        track.detail = module.any_text(&["statusDesc", "noTrackingDataDesc"]);
    }
    track.next_number = next_number;
    track.destination_carrier = destination_carrier(module.get("destCpInfo"));
    track.origin = country(module, &["originCountryCode", "originCountry"]);
    track.destination = country(module, &["destCountryCode", "destCountry"]);
    track.service = module.get("mailType").text();
    track.economy = track.service.as_deref().map(|service| service.to_ascii_lowercase().contains("economy"));
    track.estimated = estimated(module.get("globalEtaInfo"));
    track.events = events;
    Some(track)
}

/// The number to ask about next. `realMailNo` is prose ("Latest Tracking Number:", a tab, the number) and is read only
/// where the plain copies are missing.
fn next_number(module: Node, number: &TrackingNumber) -> Option<TrackingNumber> {
    let plain = ["copyRealMailNo", "copyVirtualMailNo"].into_iter().filter_map(|key| module.get(key).text());
    let prose = ["realMailNo", "virtualMailNo"].into_iter().filter_map(|key| {
        let text = module.get(key).text()?;
        Some(text.rsplit([':', '：', '\t']).next().unwrap_or_default().to_owned())
    });
    plain.chain(prose).filter_map(|text| TrackingNumber::parse(&text).ok()).find(|next| next != number)
}

fn country(module: Node, keys: &[&str]) -> Option<Country> {
    keys.iter().find_map(|key| super::country(&module.get(key).text()?))
}

fn destination_carrier(info: Node) -> Option<DestinationCarrier> {
    let name = info.get("cpName").text()?;
    Some(DestinationCarrier {
        id: super::carrier(&name),
        name,
        phone: info.get("phone").text(),
        url: info.get("url").text(),
    })
}

/// The estimate's epochs are the server's own; the day is told on its clock in Beijing.
fn estimated(eta: Node) -> Option<(jiff::civil::Date, jiff::civil::Date)> {
    let day = |key| {
        let at = Timestamp::from_millisecond(eta.get(key).whole()?).ok()?;
        Some(beijing()?.to_datetime(at).date().to_string())
    };
    time::span(day("deliveryMinTime"), day("deliveryMaxTime"))
}

fn beijing() -> Option<Offset> {
    Offset::from_seconds(8 * 3600).ok()
}

fn event(detail: Node) -> Option<RawEvent> {
    let text = detail.any_text(&["standerdDesc", "standardDesc", "desc"]).unwrap_or_default();
    let code = detail.get("actionCode").text();
    let time = event_time(detail);
    if text.is_empty() && code.is_none() && time.local.is_none() {
        return None;
    }
    Some(RawEvent { time, code, place: place(&text), text: privacy::words(&text), country: None, carrier: None })
}

fn event_time(detail: Node) -> EventTime {
    let epoch = detail.get("time").whole().and_then(|millis| Timestamp::from_millisecond(millis).ok());
    let in_beijing = epoch.and_then(|at| Some(beijing()?.to_datetime(at)));
    let zone = detail.get("timeZone").text();
    let mut told = match detail.get("timeStr").text() {
        Some(text) => time::stamp_with(&text, zone.as_deref(), TimeCertainty::Labelled),
        None => EventTime::default(),
    };
    if told.local.is_none() {
        // Without `timeStr`, the wall clock is what `time` shows in Beijing: that is how the source made it.
        let wall = in_beijing.and_then(|local| local.with().subsec_nanosecond(0).build().ok());
        told = match wall {
            Some(wall) => time::stamp_with(&wall.to_string(), zone.as_deref(), TimeCertainty::Labelled),
            None => told,
        };
    }
    // Without a zone: an epoch with milliseconds is no stored wall clock but the server's own stamp, made in Beijing.
    if zone.is_none()
        && let (Some(at), Some(shown), Some(local)) = (epoch, in_beijing, told.local)
        && at.subsec_nanosecond() != 0
        && shown.with().subsec_nanosecond(0).build().is_ok_and(|shown| shown == local)
    {
        told.instant = Some(at);
        told.certainty = TimeCertainty::Assumed;
    }
    told
}

/// The town in a leading `[Place]`, unless it is a code or a carrier's name.
fn place(text: &str) -> Option<String> {
    let (inside, _) = text.strip_prefix('[')?.split_once(']')?;
    let inside = inside.trim();
    let coded =
        inside.chars().any(|c| c.is_ascii_digit()) || !inside.chars().any(char::is_lowercase) && inside.is_ascii();
    (!inside.is_empty() && inside.chars().count() <= 60 && !coded && super::carrier(inside).is_none())
        .then(|| inside.to_owned())
}
