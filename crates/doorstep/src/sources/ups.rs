//! UPS Track v1, and the body of its Track Alert push. A number that is not found may be HTTP 200 with a warning.

use doorstep_core::check::Outcome;
use doorstep_core::event::{EventTime, RawEvent, TimeCertainty};
use doorstep_core::number::TrackingNumber;
use doorstep_core::track::Track;
use jiff::tz::Offset;

use super::card::{Card, Keys, Serves};
use super::exchange::{Access, Answer, AskError, Query, Reply, Request};
use super::wire::json::Node;
use super::wire::{basic, encode, merge, place, refusal, scan, time};
use super::{Source, country, known, of_each, one, single, unknown};

const CARD: Card = Card {
    id: "ups",
    name: "UPS",
    keys: Keys::ClientCredentials,
    sign_up: Some("https://developer.ups.com/"),
    base_url: Some("https://onlinetools.ups.com"),
    serves: Serves::Carriers(&["ups", "ups-mi", "ups-i-parcel"]),
    ..Card::KEYED
};

/// See the module.
pub struct Ups;

impl Source for Ups {
    fn card(&self) -> &'static Card {
        &CARD
    }

    fn sign_in(&self, access: &Access) -> Result<Option<Request>, AskError> {
        let fields = [("grant_type", "client_credentials")];
        let request = Request::post_form(&CARD, access, "/security/v1/oauth/token", &fields)?;
        Ok(Some(request.header("authorization", basic(access.key()?, access.secret()?))))
    }

    fn ask(&self, queries: &[Query], access: &Access) -> Result<Request, AskError> {
        let number = encode(one(queries)?.number.as_str());
        let path = format!("/api/track/v1/details/{number}?locale=en_US&returnMilestones=false");
        Ok(Request::get(&CARD, access, &path)?
            .header("authorization", format!("Bearer {}", access.bearer()?))
            .header("transid", format!("doorstep-{}", access.now.as_millisecond()))
            .header("transactionsrc", "doorstep"))
    }

    fn read(&self, reply: &Reply, queries: &[Query]) -> Answer {
        let value = match refusal::json(reply, CARD.missing_is_404) {
            Ok(value) => value,
            Err(answer) => return of_each(queries, answer),
        };
        let root = Node::root(&value);
        if root.get("activityStatus").exists() {
            return alert(root, queries);
        }
        if let Some(error) = root.at("response.errors").items().first() {
            return Answer::failed(Outcome::Upstream, error.get("message").text().unwrap_or_default());
        }
        let shipments = root.at("trackResponse.shipment").items();
        let Some(shipment) = shipments.first() else { return Answer::misread("the answer has no shipment") };
        let packages = shipment.get("package").items();
        let named = shipment.get("inquiryNumber").text();
        let asked = single(queries, named.or_else(|| packages.first()?.get("trackingNumber").text()));
        // A shipment of several packages answers with all of them; the one asked about speaks.
        let is_asked = |package: &&Node| {
            let number = package.get("trackingNumber").text().and_then(|n| TrackingNumber::parse(&n).ok());
            number.is_some() && number == asked
        };
        let Some(package) = packages.iter().find(is_asked).or(packages.first()) else {
            let warning = shipment.get("warnings").items().first().and_then(|warning| warning.get("message").text());
            let answer = Answer::failed(Outcome::NotFound, warning.unwrap_or_else(|| "no package".to_owned()));
            return match asked {
                Some(number) => Answer::of(vec![unknown(number, Outcome::NotFound, answer.detail)]),
                None => answer,
            };
        };
        match asked {
            Some(number) => Answer::of(vec![track(number, *package)]),
            None => Answer::unnamed(),
        }
    }
}

fn track(number: TrackingNumber, package: Node) -> Track {
    let events: Vec<RawEvent> = package.get("activity").items().into_iter().filter_map(activity).collect();
    let mut track = known(number.clone(), merge::turned(events, CARD.order));
    let others = package.get("alternateTrackingNumber").items();
    let postal = others.iter().find(|other| other.get("type").text().as_deref() == Some("USPS_PIC"));
    track.next_number = postal
        .and_then(|other| TrackingNumber::parse(&other.get("number").text()?).ok())
        .filter(|next| *next != number);
    track.service = package.at("service.description").text();
    for address in package.get("packageAddress").items() {
        let code = address.any_text(&["address.countryCode", "address.country"]).and_then(|code| country(&code));
        match address.get("type").text().as_deref() {
            Some("ORIGIN") => track.origin = code,
            Some("DESTINATION") => track.destination = code,
            _ => {}
        }
    }
    // SDD is the scheduled day, RDD a rescheduled one, DEL the day it was delivered (vendor's specification).
    let dates = package.get("deliveryDate").items();
    let day = |kind: &str| {
        dates.iter().find(|d| d.get("type").text().as_deref() == Some(kind)).and_then(|d| d.get("date").text())
    };
    if day("DEL").is_none() {
        track.estimated = time::span(day("RDD").or_else(|| day("SDD")), None);
    }
    track
}

fn activity(node: Node) -> Option<RawEvent> {
    let when = event_time(node, ["date", "time"], ["gmtDate", "gmtTime"], "gmtOffset");
    let status = node.get("status");
    let text = status.any_text(&["description", "simplifiedTextDescription"]);
    let address = node.at("location.address");
    let mut event = scan(when, status.get("type").text(), text, place(address, &["city", "stateProvince"]))?;
    event.country = address.any_text(&["countryCode", "country"]).and_then(|code| country(&code));
    Some(event)
}

/// The wall clock of the scan, with its instant where the GMT fields are there.
fn event_time(node: Node, local: [&str; 2], gmt: [&str; 2], offset: &str) -> EventTime {
    let printed = |[date, clock]: [&str; 2]| {
        let date = node.get(date).text()?;
        let clock: String = node.get(clock).text().unwrap_or_default().chars().filter(char::is_ascii_digit).collect();
        let time = time::stamp(&format!("{date} {clock}"));
        time.local.is_some().then_some(time)
    };
    let zone = node.get(offset).text();
    let utc = printed(gmt).filter(|time| !time.date_only).and_then(|time| Offset::UTC.to_timestamp(time.local?).ok());
    let mut time = match (printed(local), utc) {
        (Some(time), _) => time,
        (None, Some(at)) => EventTime { local: Some(Offset::UTC.to_datetime(at)), ..EventTime::default() },
        (None, None) => return EventTime::default(),
    };
    if let Some(at) = utc {
        time.instant = Some(at);
        time.certainty = TimeCertainty::Exact;
    }
    time.zone = zone;
    time
}

/// The body of a push: one event of one package.
fn alert(root: Node, queries: &[Query]) -> Answer {
    let Some(number) = single(queries, root.get("trackingNumber").text()) else { return Answer::unnamed() };
    let when = event_time(
        root,
        ["localActivityDate", "localActivityTime"],
        ["gmtActivityDate", "gmtActivityTime"],
        "gmtOffset",
    );
    let status = root.get("activityStatus");
    let at = root.get("activityLocation");
    let event =
        scan(when, status.get("type").text(), status.get("description").text(), place(at, &["city", "stateProvince"]));
    let mut track = known(number, Vec::from_iter(event));
    track.estimated = time::span(root.get("scheduledDeliveryDate").text(), None);
    Answer::of(vec![track])
}
