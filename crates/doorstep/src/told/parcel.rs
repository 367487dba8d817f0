//! A parcel as programs read it: a row of `list --json`, all of it in `show --json`.

use doorstep_core::advice::{self, Advice};
use doorstep_core::arrival::{Arrival, Score};
use doorstep_core::check::Check;
use doorstep_core::judge::{Closed, Judgement, ParcelFacts};
use doorstep_core::message;
use doorstep_core::parcel::{EventRef, TimelineEntry, event_at};
use doorstep_core::protection::Clock;
use doorstep_core::silence::SilenceLevel;
use doorstep_core::status::{Status, Substatus};
use doorstep_core::words::Words;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use serde::Serialize;
use utoipa::ToSchema;

use crate::sources::deep_link;
use crate::store::{KeptDeed, Known, Parcel};

/// One parcel of a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct Row {
    id: String,
    number: String,
    numbers: Vec<String>,
    name: Option<String>,
    orders: Vec<String>,
    status: &'static str,
    substatus: Option<&'static str>,
    events: u32,
    last_event_at: Option<Timestamp>,
    #[schema(value_type = Option<String>)]
    last_event_local: Option<DateTime>,
    last_event: Option<String>,
    last_asked_at: Option<Timestamp>,
    last_answered_at: Option<Timestamp>,
    silence: &'static str,
    silence_days: Option<u32>,
    urgency: Option<&'static str>,
    rule: Option<String>,
    act_by: Option<Date>,
    /// Eight of ten such parcels come between these days; null where none is to come.
    arrival: Option<Days>,
    /// The most likely day.
    arrival_likely: Option<Date>,
    next_check_at: Option<Timestamp>,
    closed: Option<&'static str>,
    archived: bool,
}

impl Row {
    /// A parcel as the list knows it. One that was never judged has no status anyone could know, and a silence that
    /// nothing can be said against.
    pub fn new(parcel: Parcel) -> Row {
        let judged = parcel.judged.as_ref();
        let event = judged.and_then(|judged| judged.last_event.as_ref());
        Row {
            id: parcel.id.to_string(),
            number: parcel.numbers.first().map(|first| first.number.to_string()).unwrap_or_default(),
            numbers: parcel.numbers.iter().map(|one| one.number.to_string()).collect(),
            name: parcel.said.name.clone(),
            orders: parcel.orders.iter().map(|order| order.number.to_string()).collect(),
            status: judged.map_or(Status::Unrecognised, |judged| judged.status).slug(),
            substatus: judged.and_then(|judged| judged.substatus).map(Substatus::slug),
            events: judged.map_or(0, |judged| judged.events),
            last_event_at: event.and_then(|event| event.at),
            last_event_local: event.and_then(|event| event.local),
            last_event: event.map(|event| event.text.clone()),
            last_asked_at: parcel.last_asked_at,
            last_answered_at: parcel.last_answered_at,
            silence: judged.map_or(SilenceLevel::Normal, |judged| judged.silence).slug(),
            silence_days: judged.and_then(|judged| judged.silence_days),
            urgency: judged.map(|judged| judged.urgency.slug()),
            rule: judged.map(|judged| judged.rule.clone()),
            act_by: judged.and_then(|judged| judged.act_by),
            arrival: judged.and_then(|judged| judged.arrival).map(|days| Days { from: days.from, to: days.to }),
            arrival_likely: judged.and_then(|judged| judged.arrival).map(|days| days.likely),
            next_check_at: parcel.next_check_at,
            closed: parcel.closed.map(closed),
            archived: parcel.archived,
        }
    }
}

/// The word for a closed parcel.
fn closed(closed: Closed) -> &'static str {
    match closed {
        Closed::Received => "received",
        Closed::GivenUp => "given_up",
        Closed::Refunded => "refunded",
    }
}

/// Everything of one parcel.
#[derive(Debug, Serialize, ToSchema)]
pub struct Shown {
    id: String,
    number: String,
    numbers: Vec<String>,
    name: Option<String>,
    notes: Option<String>,
    colour: Option<String>,
    postcode: Option<String>,
    orders: Vec<String>,
    status: &'static str,
    substatus: Option<&'static str>,
    certainty: Option<&'static str>,
    meaning: String,
    reached: &'static str,
    events: usize,
    last_event_at: Option<Timestamp>,
    last_asked_at: Option<Timestamp>,
    last_answered_at: Option<Timestamp>,
    silence: &'static str,
    silence_days: Option<u32>,
    silence_reason: String,
    silence_unasked: bool,
    /// What speaks for the reason.
    silence_evidence: Vec<String>,
    /// When it is expected; null where nothing is to come any more.
    arrival: Option<ArrivalTold>,
    act_by: Option<Date>,
    closed: Option<&'static str>,
    archived: bool,
    origin: Option<String>,
    destination: Option<String>,
    service: Option<String>,
    economy: Option<bool>,
    estimated: Option<Days>,
    /// When it will be asked about next; null never, and a past instant as soon as its turn comes.
    next_check_at: Option<Timestamp>,
    next_check_why: String,
    timeline: Vec<Scan>,
    advice: Vec<AdviceTold>,
    /// What the user did about its troubles, oldest first.
    deeds: Vec<DeedTold>,
    clocks: Vec<ClockTold>,
    checks: Vec<CheckTold>,
    links: Vec<Link>,
}

/// First and last day.
#[derive(Debug, Serialize, ToSchema)]
struct Days {
    from: Date,
    to: Date,
}

/// When a parcel is expected, in days at the door, if it comes at all.
#[derive(Debug, Serialize, ToSchema)]
struct ArrivalTold {
    /// The most likely day.
    likely: Date,
    /// Half of such parcels come between these days.
    half: Days,
    /// Eight of ten do.
    window: Days,
    /// Ninety-five of a hundred do.
    nearly_all: Days,
    /// Probability that it never comes.
    never: f64,
    /// Shipping method it was reckoned for.
    method: Option<&'static str>,
    /// How many own parcels it was made from.
    own: u32,
    /// How many of others.
    pooled: u32,
    /// The seller's promise.
    promised: Option<Date>,
    /// The carrier's estimate.
    estimated: Option<Days>,
    /// How often each was right for this buyer.
    promise_right: Right,
    estimate_right: Right,
    window_right: Right,
    /// All of it in sentences.
    says: Vec<String>,
}

/// So often right, of so many parcels that came.
#[derive(Debug, Serialize, ToSchema)]
struct Right {
    right: u32,
    of: u32,
}

impl ArrivalTold {
    fn new(arrival: &Arrival, words: &Words) -> ArrivalTold {
        let days = |(from, to): (Date, Date)| Days { from, to };
        let right = |score: Score| Right { right: score.right, of: score.of };
        let said = words.arrival(arrival);
        ArrivalTold {
            likely: arrival.likely,
            half: days(arrival.half),
            window: days(arrival.most),
            nearly_all: days(arrival.nearly_all),
            never: (arrival.never * 1000.0).round() / 1000.0,
            method: arrival.basis.method,
            own: arrival.basis.own,
            pooled: arrival.basis.pooled,
            promised: arrival.promised,
            estimated: arrival.estimated.map(days),
            promise_right: right(arrival.record.promise),
            estimate_right: right(arrival.record.estimate),
            window_right: right(arrival.record.window),
            says: said.lines.into_iter().chain(said.beside).collect(),
        }
    }
}

/// One line of the timeline, newest first.
#[derive(Debug, Serialize, ToSchema)]
struct Scan {
    at: Option<Timestamp>,
    #[schema(value_type = Option<String>)]
    time_local: Option<DateTime>,
    date_only: bool,
    zone: Option<String>,
    time_certainty: &'static str,
    status: &'static str,
    substatus: Option<&'static str>,
    certainty: Option<&'static str>,
    rule: Option<String>,
    moved: bool,
    code: Option<String>,
    text: String,
    place: Option<String>,
    number: String,
    source: String,
    also: Vec<String>,
    seen_at: Timestamp,
}

/// A message the advice suggests to send; nothing is ever sent by Doorstep.
#[derive(Debug, Serialize, ToSchema)]
struct MessageTold {
    id: &'static str,
    /// `seller`, `carrier`, `support` or `dispute`.
    to: &'static str,
    text: String,
    /// The same in Chinese, for a seller.
    chinese: Option<String>,
}

/// Something the user did about a trouble.
#[derive(Debug, Serialize, ToSchema)]
struct DeedTold {
    id: String,
    at: Timestamp,
    kind: &'static str,
    about: Option<String>,
    what: Option<String>,
    until: Option<Date>,
    words: Option<String>,
}

impl DeedTold {
    fn new(kept: KeptDeed) -> DeedTold {
        let did = &kept.deed.did;
        DeedTold {
            at: kept.deed.at,
            kind: did.kind(),
            about: did.about().map(str::to_owned),
            what: did.what().map(str::to_owned),
            until: did.until(),
            words: kept.words,
            id: kept.id,
        }
    }
}

/// What to do.
#[derive(Debug, Serialize, ToSchema)]
pub struct AdviceTold {
    rule: &'static str,
    urgency: &'static str,
    title: String,
    text: String,
    steps: Vec<String>,
    /// Ids of the steps, in the same order, each with its trouble: `silent/ask-seller`.
    step_ids: Vec<String>,
    messages: Vec<MessageTold>,
    evidence: Vec<String>,
    due: Option<Date>,
}

impl AdviceTold {
    /// An advice in these words.
    pub fn new(advice: &Advice, words: &Words) -> AdviceTold {
        let said = words.advice(advice);
        let trouble = advice::trouble(advice.rule);
        AdviceTold {
            rule: advice.rule,
            urgency: advice.urgency.slug(),
            title: said.title,
            text: said.text,
            step_ids: said.steps.iter().map(|step| format!("{trouble}/{}", step.id)).collect(),
            steps: said.steps.into_iter().map(|step| step.text).collect(),
            messages: message::drafts(advice)
                .into_iter()
                .map(|draft| MessageTold {
                    id: draft.message,
                    to: draft.to.slug(),
                    text: draft.text,
                    chinese: draft.chinese,
                })
                .collect(),
            evidence: said.evidence,
            due: advice.due,
        }
    }
}

/// One reading of one clock.
#[derive(Debug, Serialize, ToSchema)]
pub struct ClockTold {
    kind: &'static str,
    date: Date,
    certainty: &'static str,
    source: String,
    printed: Option<String>,
}

/// One time a source was asked.
#[derive(Debug, Serialize, ToSchema)]
struct CheckTold {
    source: String,
    number: String,
    asked_at: Timestamp,
    answered_at: Option<Timestamp>,
    outcome: &'static str,
    detail: Option<String>,
    retry_at: Option<Timestamp>,
}

/// A page to look at.
#[derive(Debug, Serialize, ToSchema)]
struct Link {
    name: String,
    number: String,
    url: String,
}

impl Shown {
    /// A parcel as the list knows it, with what is concluded of it. `checks` are the newest ones, newest first;
    /// `deeds` what the user did.
    pub fn new(
        parcel: Parcel,
        known: &Known,
        judgement: &Judgement,
        checks: &[Check],
        deeds: Vec<KeptDeed>,
        words: &Words,
    ) -> Shown {
        let (facts, state) = (&known.facts, &judgement.state);
        let substatus = state.substatus;
        let meaning = substatus.map_or_else(|| words.status(state.status), |finer| words.substatus(finer)).meaning;
        Shown {
            id: known.id.to_string(),
            number: main_number(facts),
            numbers: facts.numbers.iter().map(ToString::to_string).collect(),
            name: parcel.said.name,
            notes: parcel.said.notes,
            colour: parcel.said.colour,
            postcode: parcel.said.postcode,
            orders: facts.orders.iter().map(|order| order.number.clone()).collect(),
            status: state.status.slug(),
            substatus: substatus.map(|finer| finer.slug()),
            certainty: state.certainty.map(|certainty| certainty.slug()),
            meaning,
            reached: state.reached.slug(),
            events: facts.legs.iter().map(|leg| leg.events.len()).sum(),
            last_event_at: last_event_at(facts, judgement),
            last_asked_at: facts.checks.iter().map(|check| check.asked_at).max(),
            last_answered_at: last_answered_at(facts),
            silence: judgement.silence.level.slug(),
            silence_days: judgement.silence.days,
            silence_reason: words.text(judgement.silence.reason, &judgement.silence.facts),
            silence_unasked: judgement.silence.unasked,
            silence_evidence: judgement.silence.evidence.iter().map(|(key, facts)| words.text(key, facts)).collect(),
            arrival: judgement.arrival.as_ref().map(|arrival| ArrivalTold::new(arrival, words)),
            act_by: judgement.act_by,
            closed: facts.closed.map(closed),
            archived: parcel.archived,
            origin: facts.origin.map(|country| country.to_string()),
            destination: facts.destination.map(|country| country.to_string()),
            service: facts.service.clone(),
            economy: facts.economy,
            estimated: facts.estimated.map(|(from, to)| Days { from, to }),
            next_check_at: parcel.next_check_at,
            next_check_why: words.text(judgement.next_check.why, &[]),
            timeline: state.timeline.iter().filter_map(|entry| scan(facts, entry)).collect(),
            advice: judgement.advice.iter().map(|advice| AdviceTold::new(advice, words)).collect(),
            deeds: deeds.into_iter().map(DeedTold::new).collect(),
            clocks: judgement.clocks.iter().map(ClockTold::new).collect(),
            checks: checks.iter().map(check).collect(),
            links: links(facts)
                .into_iter()
                .map(|page| Link { name: page.name, number: page.number.to_string(), url: page.url })
                .collect(),
        }
    }
}

/// The number people know the parcel by: the first it had.
pub fn main_number(facts: &ParcelFacts) -> String {
    facts.numbers.first().map(ToString::to_string).unwrap_or_default()
}

/// Pages about the parcel's numbers, the newest number first.
pub fn links(facts: &ParcelFacts) -> Vec<deep_link::Page> {
    let newest_first: Vec<_> = facts.numbers.iter().rev().cloned().collect();
    deep_link::pages(&newest_first, facts.destination, facts.destination_carrier.as_ref())
}

/// When a source last gave an answer about the parcel.
pub fn last_answered_at(facts: &ParcelFacts) -> Option<Timestamp> {
    let answers = facts.checks.iter().filter(|check| check.outcome.is_answer());
    answers.filter_map(|check| check.answered_at).max()
}

fn last_event_at(facts: &ParcelFacts, judgement: &Judgement) -> Option<Timestamp> {
    let newest = judgement.state.timeline.first()?;
    event_at(&facts.legs, newest.event)?.raw.time.instant
}

fn scan(facts: &ParcelFacts, entry: &TimelineEntry) -> Option<Scan> {
    let event = event_at(&facts.legs, entry.event)?;
    let leg = facts.legs.get(entry.event.leg)?;
    let source = |at: &EventRef| facts.legs.get(at.leg).map(|leg| leg.source.clone());
    let raw = &event.raw;
    Some(Scan {
        at: raw.time.instant,
        time_local: raw.time.local,
        date_only: raw.time.date_only,
        zone: raw.time.zone.clone(),
        time_certainty: raw.time.certainty.slug(),
        status: entry.reading.status().slug(),
        substatus: entry.reading.substatus.map(|finer| finer.slug()),
        certainty: entry.reading.certainty.map(|certainty| certainty.slug()),
        rule: entry.reading.rule.clone(),
        moved: entry.moved,
        code: raw.code.clone(),
        text: raw.text.clone(),
        place: raw.place.clone(),
        number: leg.number.to_string(),
        source: leg.source.clone(),
        also: entry.also.iter().filter_map(source).collect(),
        seen_at: event.seen_at,
    })
}

impl ClockTold {
    /// A reading as it is told.
    pub fn new(clock: &Clock) -> ClockTold {
        ClockTold {
            kind: clock.kind.slug(),
            date: clock.date,
            certainty: clock.certainty.slug(),
            source: clock.source.clone(),
            printed: clock.printed.clone(),
        }
    }
}

fn check(check: &Check) -> CheckTold {
    CheckTold {
        source: check.source.clone(),
        number: check.number.clone(),
        asked_at: check.asked_at,
        answered_at: check.answered_at,
        outcome: check.outcome.slug(),
        detail: check.detail.clone(),
        retry_at: check.retry_at,
    }
}
