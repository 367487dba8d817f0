//! One *Parcel*: the verdict, what to do, its life, what happened, and the record behind it all.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use doorstep_core::advice::Fact;
use doorstep_core::check::Check;
use doorstep_core::judge::{self, Judgement, ParcelFacts};
use doorstep_core::number::TrackingNumber;
use doorstep_core::parcel::{Conflict, Event, EventRef, Leg, TimelineEntry, event_at};
use doorstep_core::protection::{Clock, ClockCertainty, ClockKind};
use doorstep_core::silence::SilenceLevel;
use doorstep_core::status::{Certainty, Reading, Status};
use doorstep_core::words::ArrivalWords;
use jiff::Timestamp;
use jiff::civil::Date;

use super::advice::{self, AdviceView, Doings};
use super::clock::{self, ClockView, dashed};
use super::layout::{self, Chrome, Tab};
use super::look::{self, Look};
use super::parcel_did::{self, DeedView};
use super::problem::Problem;
use super::reader::{Reader, Theme};
use super::strip::{self, Life, Mark, Strip};
use super::{order, parcel, source_name};
use crate::app::App;
use crate::sources::deep_link;
use crate::store::{KeptDeed, Parcel, ParcelId, Role};
use crate::when::{self, Scan, When};

/// What a reader can say was done, beside steps and messages: a kind, and whom it is about.
const DEED_KINDS: &[&str] = &[
    "promised",
    "answered seller",
    "answered carrier",
    "answered support",
    "extension_asked",
    "extension_granted",
    "dispute_opened",
    "escalated",
];
/// How many checks are shown.
const CHECKS_SHOWN: usize = 100;

struct Hush {
    look: Look,
    title: String,
    text: String,
    /// What speaks for it.
    evidence: Vec<String>,
}

/// A line of the timeline.
struct Line {
    look: Look,
    /// It moved nothing.
    note: bool,
    what: String,
    /// It is read by likeness alone.
    guess: bool,
    said: String,
    place: Option<String>,
    scan: Scan,
    sources: String,
}

/// An event as it came.
struct Raw {
    time: String,
    text: String,
    place: Option<String>,
    code: String,
    source: String,
    number: String,
    read_as: String,
}

struct CheckView {
    when: When,
    source: String,
    number: String,
    outcome: String,
    detail: Option<String>,
}

struct NumberView {
    number: String,
    /// How it came to be this parcel's, where the reader did not give it.
    about: Option<String>,
    pages: Vec<deep_link::Page>,
}

#[derive(Template)]
#[template(path = "parcel_show.html")]
struct Page {
    chrome: Chrome,
    id: String,
    name: String,
    nickname: String,
    closed: Option<String>,
    archived: bool,
    checking: bool,
    look: Look,
    title: String,
    meaning: String,
    /// The most pressing advice.
    lead: Option<AdviceView>,
    /// The others.
    advice: Vec<AdviceView>,
    hush: Option<Hush>,
    arrival: Option<ArrivalWords>,
    strip: Option<Strip>,
    strip_says: String,
    clocks: Vec<ClockView>,
    timeline: Vec<Line>,
    conflicts: Vec<String>,
    raw: Vec<Raw>,
    checks: Vec<CheckView>,
    checks_more: bool,
    asked: Option<When>,
    answered: Option<When>,
    changed: Option<When>,
    next: Option<When>,
    next_why: String,
    deeds: Vec<DeedView>,
    /// What can be written down, with its words.
    deed_kinds: Vec<(&'static str, String)>,
    numbers: Vec<NumberView>,
    local: Option<String>,
    /// Its orders: id, what they are called, what was paid.
    orders: Vec<(String, String, Option<String>)>,
    facts: Vec<(String, String)>,
}

/// `GET /parcels/{id}`.
pub async fn page(State(app): State<App>, reader: Reader, Path(id): Path<String>) -> Result<Response, Problem> {
    let id = ParcelId::parse(&id).ok_or(Problem::NoSuchPage)?;
    let parcel = app.store.parcel(&id).await?.ok_or(Problem::NoSuchPage)?;
    let known = app.store.facts(std::slice::from_ref(&id)).await?.pop().ok_or(Problem::NoSuchPage)?;
    let checks = app.store.checks(&id, CHECKS_SHOWN + 1).await?;
    let chrome = Chrome::new(reader, Tab::Parcels, &format!("/parcels/{id}"));
    let deeds = app.store.deeds(&id).await?;
    let view = View {
        id: &id,
        deeds: &deeds,
        facts: &known.facts,
        judgement: &judge::judge(&known.facts, chrome.now),
        chrome: &chrome,
    };
    Ok(layout::answer(StatusCode::OK, &view.page(&parcel, &checks, chrome.clone())))
}

/// What the parts of the page are made of.
struct View<'a> {
    id: &'a ParcelId,
    deeds: &'a [KeptDeed],
    facts: &'a ParcelFacts,
    judgement: &'a Judgement,
    chrome: &'a Chrome,
}

impl View<'_> {
    fn page(&self, parcel: &Parcel, checks: &[Check], chrome: Chrome) -> Page {
        let state = &self.judgement.state;
        let words = match state.substatus {
            Some(substatus) => chrome.words.substatus(substatus),
            None => chrome.words.status(state.status),
        };
        let ask = &self.judgement.next_check;
        let doings = Doings { parcel: self.id, deeds: &self.facts.deeds };
        let mut advice = advice::views(&self.judgement.advice, Some(doings), self.chrome).into_iter();
        Page {
            id: parcel.id.to_string(),
            name: parcel::name(parcel),
            nickname: parcel.said.name.clone().unwrap_or_default(),
            closed: self.facts.closed.map(|closed| chrome.say(parcel::closed_key(closed))),
            archived: parcel.archived,
            checking: parcel.being_asked || parcel.check_requested_at.is_some(),
            look: look::of_status(state.status, state.substatus),
            title: words.label,
            meaning: words.meaning,
            lead: advice.next(),
            advice: advice.collect(),
            hush: self.hush(),
            arrival: self.judgement.arrival.as_ref().map(|arrival| chrome.words.arrival(arrival)),
            strip: strip::draw(self.life(), &chrome.reader.zone, chrome.now),
            strip_says: self.life_in_words(),
            clocks: clock::leading(&self.judgement.clocks)
                .iter()
                .map(|clock| clock::view(clock, self.chrome))
                .collect(),
            timeline: state.timeline.iter().filter_map(|entry| self.line(entry)).collect(),
            conflicts: state.conflicts.iter().filter_map(|conflict| self.conflict(conflict)).collect(),
            raw: self.raw(),
            checks: checks.iter().take(CHECKS_SHOWN).map(|check| self.check(check)).collect(),
            checks_more: checks.len() > CHECKS_SHOWN,
            asked: parcel.last_asked_at.map(|at| self.when(at)),
            answered: parcel.last_answered_at.map(|at| self.when(at)),
            changed: Some(self.when(parcel.last_changed_at)),
            next: ask.at.filter(|at| *at > chrome.now && !parcel.archived).map(|at| self.when(at)),
            next_why: chrome.say(if parcel.archived { "page-next-archived" } else { ask.why }),
            deeds: self.deeds(),
            deed_kinds: DEED_KINDS
                .iter()
                .map(|kind| (*kind, chrome.say(&format!("page-did-{}", kind.replace([' ', '_'], "-")))))
                .collect(),
            numbers: self.numbers(parcel),
            local: self.facts.destination_carrier.as_ref().map(|local| match &local.phone {
                Some(phone) => format!("{}, {phone}", local.name),
                None => local.name.clone(),
            }),
            orders: parcel
                .orders
                .iter()
                .map(|order| {
                    let number = || {
                        chrome.words.text("page-order-nameless", &[("number", Fact::Text(order.number.to_string()))])
                    };
                    let name = order.title.clone().unwrap_or_else(number);
                    (order.id.to_string(), name, order.total.as_ref().map(order::amount))
                })
                .collect(),
            facts: self.known(),
            chrome,
        }
    }

    fn when(&self, at: Timestamp) -> When {
        self.chrome.when(at)
    }

    fn day(&self, date: Date) -> String {
        when::day(date, self.chrome.today())
    }

    fn deeds(&self) -> Vec<DeedView> {
        let view = |kept: &KeptDeed| DeedView {
            id: kept.id.clone(),
            says: parcel_did::says(kept, self.chrome.words),
            when: self.when(kept.deed.at),
            words: kept.words.clone(),
        };
        self.deeds.iter().rev().map(view).collect()
    }

    fn hush(&self) -> Option<Hush> {
        let silence = &self.judgement.silence;
        let ended = self.facts.closed.is_some() || self.judgement.state.status == Status::Delivered;
        if ended || (silence.days.is_none() && !silence.unasked) {
            return None;
        }
        let days = ("days", Fact::Number(i64::from(silence.days.unwrap_or_default())));
        let (tone, title) = match (silence.unasked, silence.level) {
            (true, _) => (look::of_silence(SilenceLevel::Watch), "page-silence-unasked".to_owned()),
            (false, level) => (look::of_silence(level), format!("page-silence-{}", level.slug())),
        };
        Some(Hush {
            look: tone,
            title: self.chrome.words.text(&title, &[days]),
            // What was heard of today needs no reason.
            text: match silence.days {
                Some(0) if !silence.unasked => String::new(),
                _ => self.chrome.words.text(silence.reason, &silence.facts),
            },
            evidence: match silence.days {
                Some(0) if !silence.unasked => Vec::new(),
                _ => silence.evidence.iter().map(|(key, facts)| self.chrome.words.text(key, facts)).collect(),
            },
        })
    }

    fn life(&self) -> Life {
        let state = &self.judgement.state;
        let zone = &self.chrome.reader.zone;
        let event = |entry: &TimelineEntry| {
            let raw = &event_at(&self.facts.legs, entry.event)?.raw;
            Some(Mark {
                at: raw.time.instant?,
                label: format!("{}: {}", self.reading(&entry.reading), raw.text),
                tone: look::of_status(entry.reading.status(), entry.reading.substatus).tone,
                faint: !entry.reading.moves(),
            })
        };
        let clock = |clock: &&Clock| {
            let day = [("day", Fact::Text(clock.date.strftime("%-d %b").to_string()))];
            Some(Mark {
                at: clock.date.to_zoned(zone.clone()).ok()?.timestamp(),
                label: self.chrome.words.text(&format!("page-short-{}", dashed(clock.kind.slug())), &day),
                tone: self.tone_of(clock),
                faint: clock.certainty == ClockCertainty::Estimated,
            })
        };
        // What comes after the refund date is told beside the drawing; it would only press the life together.
        let refund = self.judgement.clocks.iter().find(|clock| clock.kind == ClockKind::RefundBy);
        let until = refund.map_or(Date::MAX, |clock| clock.date);
        let last = state.last_scan.and_then(|at| event_at(&self.facts.legs, at)?.raw.time.instant);
        Life {
            events: state.timeline.iter().filter_map(event).collect(),
            clocks: clock::leading(&self.judgement.clocks)
                .iter()
                .filter(|clock| clock.date <= until)
                .filter_map(clock)
                .collect(),
            silent_since: last.map(|at| (at, look::of_silence(self.judgement.silence.level).tone)),
            tone: look::of_status(state.status, state.substatus).tone,
            expected: self.judgement.arrival.as_ref().and_then(|arrival| {
                let noon = |day: Date| Some(day.at(12, 0, 0, 0).to_zoned(zone.clone()).ok()?.timestamp());
                let label = self.chrome.words.arrival(arrival).lines.into_iter().next().unwrap_or_default();
                Some((noon(arrival.most.0)?, noon(arrival.most.1)?, noon(arrival.likely)?, label))
            }),
            goes_on: self.facts.closed.is_none() && state.status != Status::Delivered,
        }
    }

    /// A clock gets its colour from how near it is: a week before the buyer's money is at stake it speaks up.
    fn tone_of(&self, clock: &Clock) -> &'static str {
        let days = doorstep_core::protection::days_between(self.chrome.today(), clock.date);
        match (clock.kind, days) {
            (ClockKind::RefundBy | ClockKind::PickupUntil | ClockKind::SellerAnswerBy, 0..=3) => "t-now",
            (ClockKind::RefundBy | ClockKind::PickupUntil | ClockKind::SellerAnswerBy, 4..=10) => "t-act",
            (ClockKind::RefundBy | ClockKind::PickupUntil | ClockKind::SellerAnswerBy, 11..) => "t-soon",
            _ => "t-still",
        }
    }

    fn life_in_words(&self) -> String {
        let scans = self.judgement.state.timeline.len();
        let first = self.judgement.state.timeline.last().and_then(|entry| event_at(&self.facts.legs, entry.event));
        let since = first.and_then(|event| event.raw.time.local).map(|local| self.day(local.date()));
        let mut said = self.chrome.words.text(
            "page-life-says",
            &[("events", Fact::Number(scans as i64)), ("since", Fact::Text(since.unwrap_or_default()))],
        );
        if let Some(arrival) = &self.judgement.arrival {
            said.push_str(&format!(" {}", self.chrome.words.arrival(arrival).lines[0]));
        }
        for clock in clock::leading(&self.judgement.clocks) {
            said.push_str(&format!(" {}: {}.", self.chrome.say(&clock::key(clock.kind)), self.day(clock.date)));
        }
        said
    }

    fn reading(&self, reading: &Reading) -> String {
        parcel::reading(self.chrome.words, reading)
    }

    fn line(&self, entry: &TimelineEntry) -> Option<Line> {
        let event = event_at(&self.facts.legs, entry.event)?;
        let guess = entry.reading.certainty == Some(Certainty::Guessed);
        let mut sources: Vec<&str> = Vec::new();
        for at in std::iter::once(&entry.event).chain(&entry.also) {
            let name = self.facts.legs.get(at.leg).map_or("", |leg| source_name(&leg.source));
            if !sources.contains(&name) {
                sources.push(name);
            }
        }
        Some(Line {
            look: look::of_status(entry.reading.status(), entry.reading.substatus),
            note: !entry.reading.moves(),
            what: self.reading(&entry.reading),
            guess,
            said: event.raw.text.clone(),
            place: event.raw.place.clone(),
            scan: Scan::of(&event.raw.time, &self.chrome.reader.zone, self.chrome.now),
            sources: sources.join(", "),
        })
    }

    fn conflict(&self, conflict: &Conflict) -> Option<String> {
        let claim = |at: EventRef| {
            let leg = self.facts.legs.get(at.leg)?;
            Some((source_name(&leg.source), self.reading(&event_at(&self.facts.legs, at)?.reading)))
        };
        let ((one, says), (other, differs)) = (claim(conflict.one)?, claim(conflict.other)?);
        let facts = [
            ("one", Fact::Text(one.to_owned())),
            ("says", Fact::Text(says)),
            ("other", Fact::Text(other.to_owned())),
            ("differs", Fact::Text(differs)),
        ];
        Some(self.chrome.words.text("page-conflict", &facts))
    }

    fn raw(&self) -> Vec<Raw> {
        let of_leg = |leg: &Leg| {
            let view = |event: &Event| {
                let time = &event.raw.time;
                let local = time.local.map(|local| match time.date_only {
                    true => local.date().to_string(),
                    false => local.strftime("%Y-%m-%d %H:%M").to_string(),
                });
                let zone = time.zone.as_deref().unwrap_or_default();
                Raw {
                    time: format!("{} {zone}", local.as_deref().unwrap_or("?")).trim_end().to_owned(),
                    text: event.raw.text.clone(),
                    place: event.raw.place.clone(),
                    code: event.raw.code.clone().unwrap_or_default(),
                    source: source_name(&leg.source).to_owned(),
                    number: leg.number.to_string(),
                    read_as: match &event.reading.rule {
                        Some(rule) => format!("{} ({rule})", self.reading(&event.reading)),
                        None => self.reading(&event.reading),
                    },
                }
            };
            leg.events.iter().map(view).collect::<Vec<_>>()
        };
        self.facts.legs.iter().flat_map(of_leg).collect()
    }

    fn check(&self, check: &Check) -> CheckView {
        CheckView {
            when: self.when(check.asked_at),
            source: source_name(&check.source).to_owned(),
            number: check.number.clone(),
            outcome: self.chrome.say(&format!("outcome-{}", dashed(check.outcome.slug()))),
            detail: check.detail.clone(),
        }
    }

    fn numbers(&self, parcel: &Parcel) -> Vec<NumberView> {
        let newest_first: Vec<_> = self.facts.numbers.iter().rev().cloned().collect();
        let local = self.facts.destination_carrier.as_ref();
        let pages = deep_link::pages(&newest_first, self.facts.destination, local);
        let about = |number: &TrackingNumber| {
            let number = parcel.numbers.iter().find(|known| known.number == *number)?;
            let key = match number.role {
                Role::Given => return None,
                Role::Pivot => "page-number-pivot",
                Role::HandOver => "page-number-hand-over",
            };
            let by = [("by", Fact::Text(source_name(&number.told_by).to_owned()))];
            Some(self.chrome.words.text(key, &by))
        };
        let view = |number: &TrackingNumber| NumberView {
            number: number.to_string(),
            about: about(number),
            pages: pages.iter().filter(|page| page.number == *number).cloned().collect(),
        };
        newest_first.iter().map(view).collect()
    }

    fn known(&self) -> Vec<(String, String)> {
        let facts = self.facts;
        let mut known = Vec::new();
        let mut tell = |key: &str, value: Option<String>| {
            known.extend(value.map(|value| (self.chrome.say(key), value)));
        };
        tell("page-fact-from", facts.origin.map(|country| country.name().to_owned()));
        tell("page-fact-to", facts.destination.map(|country| country.name().to_owned()));
        tell("page-fact-service", facts.service.clone());
        tell(
            "page-fact-expected",
            facts.estimated.map(|(from, to)| match from == to {
                true => self.day(from),
                false => format!("{} – {}", self.day(from), self.day(to)),
            }),
        );
        for order in &facts.orders {
            tell("page-fact-shop", order.seller.clone());
        }
        tell("page-fact-added", Some(self.when(facts.added_at).date));
        known
    }
}
