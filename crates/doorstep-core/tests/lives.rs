//! Lives of parcels and orders as data (`tests/cases/lives/*.toml`): what happened, and what Doorstep says at several moments.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use doorstep_core::advice::{Advice, rule_ids};
use doorstep_core::check::{Check, Outcome};
use doorstep_core::country::Country;
use doorstep_core::deed::{Deed, Did};
use doorstep_core::event::{EventTime, RawEvent};
use doorstep_core::judge::{Closed, Judgement, OrderFacts, ParcelFacts, Sibling, judge, judge_order};
use doorstep_core::message;
use doorstep_core::number::TrackingNumber;
use doorstep_core::parcel::{Event, Leg};
use doorstep_core::protection::{Clock, ClockCertainty, ClockKind};
use doorstep_core::status::{self, Certainty, Reading, Status, Substatus, Wording};
use doorstep_core::track::DestinationCarrier;
use doorstep_core::words::Words;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    life: Vec<Life>,
}

/// One parcel, or one order without a number.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Life {
    name: String,
    /// Row of a table, or sentence, of the guide that it shows.
    #[serde(default)]
    shows: String,
    /// Rows of the guide's tables, and its triggers for a dispute (see [`GUIDE`]).
    #[serde(default)]
    rows: Vec<String>,
    #[serde(default = "china")]
    origin: String,
    #[serde(default)]
    destination: Option<String>,
    #[serde(default)]
    service: Option<String>,
    #[serde(default)]
    economy: Option<bool>,
    #[serde(default)]
    carrier: Option<String>,
    #[serde(default)]
    estimated: Option<[String; 2]>,
    /// First of them is asked about when nothing else is said. None: an order without a number.
    #[serde(default)]
    numbers: Vec<String>,
    #[serde(default)]
    added: Option<String>,
    #[serde(default)]
    order: Option<Order>,
    #[serde(default)]
    events: Vec<Happened>,
    /// What the user did.
    #[serde(default)]
    deeds: Vec<Done>,
    /// Other parcels of the same order.
    #[serde(default)]
    siblings: Vec<Other>,
    /// Checks that failed or found nothing; otherwise every source answers an hour before each moment.
    #[serde(default)]
    checks: Vec<Asked>,
    /// From this moment on no source answers.
    #[serde(default)]
    unanswered_from: Option<String>,
    at: Vec<Moment>,
}

fn china() -> String {
    "CN".to_owned()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Order {
    #[serde(default)]
    placed: Option<String>,
    #[serde(default)]
    shipped: Option<String>,
    #[serde(default)]
    paid: Option<String>,
    #[serde(default)]
    paid_by: Option<String>,
    /// When AliExpress warned that it will soon be completed.
    #[serde(default)]
    closing: Option<String>,
    #[serde(default)]
    city: Option<String>,
    #[serde(default)]
    clocks: Vec<Reads>,
}

/// A clock as it was read: `on` is the day it was read.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reads {
    kind: String,
    date: String,
    #[serde(default = "order_page")]
    source: String,
    #[serde(default)]
    on: Option<String>,
}

fn order_page() -> String {
    "order page".to_owned()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Happened {
    at: String,
    #[serde(default = "cainiao")]
    source: String,
    #[serde(default)]
    number: usize,
    /// Given: taken as it is. Otherwise the code and the words are read.
    #[serde(default)]
    is: Option<String>,
    #[serde(default)]
    code: Option<String>,
    #[serde(default)]
    text: String,
    #[serde(default)]
    country: Option<String>,
    #[serde(default)]
    place: Option<String>,
}

fn cainiao() -> String {
    "cainiao".to_owned()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Done {
    at: String,
    kind: String,
    #[serde(default)]
    about: Option<String>,
    #[serde(default)]
    what: Option<String>,
    #[serde(default)]
    until: Option<String>,
}

impl Done {
    fn deed(&self) -> Deed {
        let until = self.until.as_deref().map(day);
        let did = Did::of(&self.kind, self.about.as_deref(), self.what.as_deref(), until);
        Deed { at: moment(&self.at), did: did.unwrap_or_else(|| panic!("no such deed: {}", self.kind)) }
    }
}

/// Another parcel of the order, delivered on a day.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Other {
    delivered: String,
}

impl Other {
    fn stands(&self, now: Timestamp) -> Option<Sibling> {
        let came = moment(&self.delivered) <= now;
        let status = if came { Status::Delivered } else { Status::Transit };
        Some(Sibling { status, closed: None, delivered_on: came.then(|| day(&self.delivered)) })
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Asked {
    at: String,
    #[serde(default = "cainiao")]
    source: String,
    #[serde(default)]
    number: usize,
    outcome: String,
    words: Option<String>,
}

/// What is said at one moment; what is left out is not looked at, but `advice` is the whole list, most
/// pressing first, each as `rule: urgency by day`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Moment {
    now: String,
    #[serde(default)]
    closed: Option<String>,
    #[serde(default)]
    is: Option<String>,
    #[serde(default)]
    silence: Option<String>,
    #[serde(default)]
    reason: Option<String>,
    #[serde(default)]
    unasked: bool,
    #[serde(default)]
    act_by: Option<String>,
    #[serde(default)]
    next: Option<String>,
    advice: Vec<String>,
}

fn day(text: &str) -> Date {
    text.parse().unwrap_or_else(|_| panic!("not a day: {text}"))
}

/// A day alone means its noon in UTC.
fn moment(text: &str) -> Timestamp {
    let local: DateTime = match text.parse::<DateTime>() {
        Ok(local) if text.contains('T') => local,
        _ => day(text).at(12, 0, 0, 0),
    };
    local.to_zoned(TimeZone::UTC).unwrap().timestamp()
}

impl Life {
    fn facts(&self, now: Timestamp) -> ParcelFacts {
        let numbers: Vec<TrackingNumber> = self.numbers.iter().map(|n| TrackingNumber::parse(n).unwrap()).collect();
        let added_at =
            self.added.as_deref().map_or_else(|| self.events.first().map_or(now, |event| moment(&event.at)), moment);
        let mut legs: Vec<Leg> = Vec::new();
        for event in self.events.iter().filter(|event| moment(&event.at) <= now) {
            let number = &numbers[event.number];
            let leg = match legs.iter().position(|leg| leg.number == *number && leg.source == event.source) {
                Some(place) => &mut legs[place],
                None => {
                    legs.push(Leg {
                        number: number.clone(),
                        source: event.source.clone(),
                        carrier: None,
                        events: Vec::new(),
                    });
                    legs.last_mut().unwrap()
                }
            };
            leg.events.insert(0, event.read());
        }
        let code = |code: &Option<String>| code.as_deref().map(|code| Country::from_code(code).unwrap());
        ParcelFacts {
            added_at,
            checks: self.checks(&legs, &numbers, now),
            numbers: numbers.into_iter().enumerate().filter(|(n, _)| self.is_known(*n, now)).map(|(_, n)| n).collect(),
            legs,
            orders: self.order.iter().map(|order| order.facts(now)).collect(),
            origin: Country::from_code(&self.origin),
            destination: code(&self.destination),
            service: self.service.clone(),
            economy: self.economy,
            destination_carrier: self
                .carrier
                .clone()
                .map(|name| DestinationCarrier { name, ..DestinationCarrier::default() }),
            estimated: self.estimated.as_ref().map(|[first, last]| (day(first), day(last))),
            closed: None,
            closed_at: None,
            deeds: self.deeds.iter().filter(|deed| moment(&deed.at) <= now).map(Done::deed).collect(),
            siblings: self.siblings.iter().filter_map(|sibling| sibling.stands(now)).collect(),
            experience: Arc::default(),
        }
    }

    /// A number after the first is known from its first check or event on.
    fn is_known(&self, number: usize, now: Timestamp) -> bool {
        number == 0
            || self.checks.iter().any(|check| check.number == number && moment(&check.at) <= now)
            || self.events.iter().any(|event| event.number == number && moment(&event.at) <= now)
    }

    fn checks(&self, legs: &[Leg], numbers: &[TrackingNumber], now: Timestamp) -> Vec<Check> {
        let check = |source: &str, number: &TrackingNumber, at: Timestamp, outcome: Outcome| Check {
            source: source.to_owned(),
            number: number.to_string(),
            asked_at: at,
            answered_at: outcome.is_answer().then_some(at),
            outcome,
            detail: None,
            retry_at: None,
        };
        let mut checks: Vec<Check> = self
            .checks
            .iter()
            .filter(|asked| moment(&asked.at) <= now)
            .map(|asked| {
                let outcome = Outcome::from_slug(&asked.outcome).unwrap();
                let check = check(&asked.source, &numbers[asked.number], moment(&asked.at), outcome);
                Check { detail: asked.words.clone(), ..check }
            })
            .collect();
        let hour = jiff::SignedDuration::from_hours(1);
        let failing = self.unanswered_from.as_deref().map(moment).filter(|from| *from <= now);
        for leg in legs.iter().filter(|leg| leg.source != "manual") {
            let (at, outcome) = match failing {
                Some(from) => {
                    checks.push(check(&leg.source, &leg.number, now - hour, Outcome::Unreachable));
                    (from - hour, Outcome::Answered)
                }
                None => (now - hour, Outcome::Answered),
            };
            checks.push(check(&leg.source, &leg.number, at, outcome));
        }
        checks.sort_by_key(|check| std::cmp::Reverse(check.asked_at));
        checks
    }
}

impl Order {
    fn facts(&self, now: Timestamp) -> OrderFacts {
        let date = |text: &Option<String>| text.as_deref().map(day);
        let placed_on = date(&self.placed);
        let read = |reads: &Reads| Clock {
            kind: ClockKind::from_slug(&reads.kind).unwrap(),
            date: day(&reads.date),
            certainty: if reads.source == "you" { ClockCertainty::Stated } else { ClockCertainty::Printed },
            source: reads.source.clone(),
            printed: None,
            captured_at: reads.on.as_deref().map_or(Timestamp::UNIX_EPOCH, moment),
        };
        OrderFacts {
            number: "8200000000000017".to_owned(),
            placed_on,
            shipped_on: date(&self.shipped).filter(|shipped| moment(&shipped.to_string()) <= now),
            paid_on: date(&self.paid),
            paid_by: self.paid_by.clone(),
            closing_soon: self.closing.as_deref().map(moment).filter(|warned| *warned <= now),
            seller: Some("Sample Shop".to_owned()),
            city: self.city.clone(),
            clocks: self.clocks.iter().map(read).filter(|clock| clock.captured_at <= now).collect(),
        }
    }
}

impl Happened {
    fn read(&self) -> Event {
        let at: DateTime = TimeZone::UTC.to_datetime(moment(&self.at));
        let reading = match &self.is {
            Some(slug) => Reading {
                substatus: Some(Substatus::from_slug(slug).unwrap_or_else(|| panic!("no such status: {slug}"))),
                certainty: Some(Certainty::Coded),
                rule: None,
            },
            None => status::read(&Wording {
                text: &self.text,
                code: self.code.as_deref(),
                namespace: Some(&self.source),
                lang: None,
            }),
        };
        let raw = RawEvent {
            time: EventTime { local: Some(at), ..EventTime::default() },
            code: self.code.clone(),
            text: if self.text.is_empty() { self.is.clone().unwrap_or_default() } else { self.text.clone() },
            country: self.country.as_deref().map(|code| Country::from_code(code).unwrap()),
            place: self.place.clone(),
            ..RawEvent::default()
        };
        Event { seen_at: moment(&self.at), raw, reading }
    }
}

/// What differs from what the file says, as lines to read.
fn differences(life: &Life, expected: &Moment) -> String {
    let now = moment(&expected.now);
    let mut said = String::new();
    let mut differ = |what: &str, got: &str, wanted: &Option<String>| {
        if wanted.as_deref().is_some_and(|wanted| wanted != got) {
            writeln!(said, "  {what} = {got:?}, not {:?}", wanted.as_deref().unwrap_or_default()).unwrap();
        }
    };
    let advice = if life.numbers.is_empty() {
        judge_order(&life.order.as_ref().unwrap().facts(now), now)
    } else {
        let mut facts = life.facts(now);
        facts.closed = expected.closed.as_deref().map(|closed| match closed {
            "received" => Closed::Received,
            "given_up" => Closed::GivenUp,
            "refunded" => Closed::Refunded,
            other => panic!("no such end: {other}"),
        });
        let judged: Judgement = judge(&facts, now);
        differ("is", judged.state.substatus.map_or("none", Substatus::slug), &expected.is);
        differ("silence", judged.silence.level.slug(), &expected.silence);
        differ("reason", judged.silence.reason.trim_start_matches("silence-reason-"), &expected.reason);
        differ("act_by", &judged.act_by.map_or("none".to_owned(), |date| date.to_string()), &expected.act_by);
        differ("next", judged.next_check.why.trim_start_matches("next-check-"), &expected.next);
        differ("unasked", &judged.silence.unasked.to_string(), &Some(expected.unasked.to_string()));
        Words::for_locale("en").try_text(judged.silence.reason, &judged.silence.facts).unwrap();
        Words::for_locale("en").try_text(judged.next_check.why, &[]).unwrap();
        judged.advice
    };
    let told: Vec<String> = advice
        .iter()
        .map(|advice| {
            let due = advice.due.map(|day| format!(" by {day}")).unwrap_or_default();
            format!("{}: {}{due}", advice.rule, advice.urgency.slug())
        })
        .collect();
    if told != expected.advice {
        writeln!(said, "  advice = {told:?}\n     not   {:?}", expected.advice).unwrap();
    }
    advice.iter().for_each(can_be_said);
    said
}

/// Every sentence of an advice and of its messages is complete, with the facts this very case has.
fn can_be_said(advice: &Advice) {
    let words = Words::for_locale("en");
    let key = doorstep_core::words::advice_key(advice.rule);
    for part in ["title", "text"] {
        let text =
            words.try_text(&format!("{key}.{part}"), &advice.facts).unwrap_or_else(|missing| panic!("{missing}"));
        assert!(!text.contains("unknown"), "{}: {text}", advice.rule);
    }
    let said = words.advice(advice);
    for text in said.steps.iter().map(|step| &step.text).chain(&said.evidence) {
        assert!(!text.contains(['{', '}']) && !text.contains("unknown"), "{}: {text}", advice.rule);
    }
    let drafts = message::drafts(advice);
    assert_eq!(drafts.is_empty(), advice.message.is_none(), "{}", advice.rule);
    for draft in drafts {
        assert!(!draft.text.contains(['{', '}']) && !draft.text.contains("unknown"), "{}: {}", advice.rule, draft.text);
    }
}

/// Every row of every table of the guide, and its list of triggers for a dispute.
const GUIDE: &[&str] = &[
    "number: order number",
    "number: tracking number",
    "number: order status",
    "number: delivery status",
    "where: AliExpress tracking",
    "where: AliExpress mobile app",
    "where: Cainiao tracking",
    "where: carrier website",
    "where: several orders in one place",
    "status: order placed",
    "status: processing",
    "status: shipped",
    "status: accepted by carrier",
    "status: departed from origin country",
    "status: arrived at transit country",
    "status: arrived at destination country",
    "status: customs clearance",
    "status: out for delivery",
    "status: delivered",
    "status: returned to sender",
    "status: exception",
    "silence: tracking number was issued today",
    "silence: no updates for 2-5 days after shipment",
    "silence: parcel is in international transit",
    "silence: parcel is at customs",
    "silence: no updates after arrival in your country",
    "silence: Buyer Protection is almost over",
    "reason: created but not scanned yet",
    "reason: waiting for pickup by the carrier",
    "reason: international transit",
    "reason: customs",
    "reason: local carrier has not scanned it yet",
    "reason: limited tracking",
    "reason: holidays, sales or delays",
    "reason: the carrier changed the number",
    "dispute: wrong city or country",
    "dispute: delivered but not received",
    "dispute: no updates for a long time",
    "dispute: returned to sender",
    "dispute: customs issue",
    "dispute: seller not responding",
    "trigger: Buyer Protection is close to expiring and the parcel has not arrived",
    "trigger: tracking says delivered, but you did not receive the parcel",
    "trigger: tracking shows a different country, city or address",
    "trigger: the package was returned to sender",
    "trigger: the seller gives no useful answer",
    "trigger: the carrier confirms the parcel was lost",
    "trigger: no updates for a long time and the estimated date has passed",
    "method: standard",
    "method: saver",
    "method: premium",
    "method: epacket",
    "method: china-post",
    "method: courier",
];

#[test]
fn lives() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/lives");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let (mut wrong, mut lives) = (String::new(), 0);
    let mut rows: BTreeSet<&str> = GUIDE.iter().copied().collect();
    let mut untold: BTreeSet<&str> = rule_ids().collect();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let read: File = toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        for life in &read.life {
            lives += 1;
            for row in &life.rows {
                assert!(GUIDE.contains(&row.as_str()), "{}: the guide has no row {row:?}", life.name);
                rows.remove(row.as_str());
            }
            for at in &life.at {
                for told in &at.advice {
                    untold.remove(told.split(':').next().unwrap());
                }
                let found = differences(life, at);
                if !found.is_empty() {
                    writeln!(wrong, "{} ({}) at {}\n{found}", life.name, life.shows, at.now).unwrap();
                }
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
    assert!(untold.is_empty(), "no life shows {untold:?}");
    assert!(rows.is_empty(), "no life shows these rows of the guide: {rows:?}");
    assert!(lives >= 80, "{lives} lives are told");
}
