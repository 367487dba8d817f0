//! Which sources to ask about which numbers of a parcel now. A function of values.

use std::collections::BTreeSet;

use doorstep_core::check::Outcome;
use doorstep_core::judge;
use doorstep_core::number::{Candidate, Certainty, CheckDigit, Context, OrderNumber, TrackingNumber, identify};
use doorstep_core::silence::SilenceLevel;
use doorstep_core::status::Status;
use jiff::{SignedDuration, Timestamp};

use crate::sources::{Card, Query, Routing, Source, route};
use crate::store::Known;

/// A source that is switched on and has its keys.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    pub(super) source: &'static dyn Source,
    /// Set while it is left alone.
    pub(super) cooling_until: Option<Timestamp>,
}

/// What to ask about one parcel.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Plan {
    /// Source ids and what to ask them.
    pub(super) ask: Vec<(&'static str, Query)>,
    /// When a source that may not be asked now may be asked.
    pub(super) not_before: Option<Timestamp>,
}

/// The questions about these numbers of a parcel, or about all that are still good. `requested` ones do not wait for the
/// time a source wants between two questions about one parcel.
pub(super) fn questions(
    known: &Known,
    requested: bool,
    numbers: Option<&BTreeSet<TrackingNumber>>,
    sources: &[Asked],
    now: Timestamp,
) -> Plan {
    let facts = &known.facts;
    let verdict = judge::judge(facts, now);
    let cross_check = matches!(verdict.state.status, Status::Delivered | Status::Returned)
        || verdict.silence.level >= SilenceLevel::Worrying;
    let free: Vec<&'static dyn Source> =
        sources.iter().filter(|asked| asked.cooling_until.is_none()).map(|asked| asked.source).collect();
    let all: Vec<&'static dyn Source> = sources.iter().map(|asked| asked.source).collect();

    let mut plan = Plan::default();
    let asked_about = facts.numbers.iter().filter(|number| match numbers {
        Some(numbers) => numbers.contains(number),
        None => facts.numbers.len() == 1 || !is_replaced(known, number),
    });
    for number in asked_about {
        let candidates = candidates(known, number);
        let mut routing = Routing {
            number,
            candidates: &candidates,
            destination: facts.destination,
            has_order: !facts.orders.is_empty(),
            has_postcode: known.postcode.is_some(),
            checks: &facts.checks,
            cross_check,
            available: &free,
        };
        let mut chosen = route(&routing);
        if chosen.is_empty() {
            routing.available = &all;
            chosen = route(&routing);
            let ids: BTreeSet<&str> = chosen.iter().map(|source| source.card().id).collect();
            let cooling = sources.iter().filter(|asked| ids.contains(asked.source.card().id));
            let until = cooling.filter_map(|asked| asked.cooling_until).min();
            plan.not_before = plan.not_before.into_iter().chain(until).min();
            continue;
        }
        for source in chosen {
            let card = source.card();
            match too_early(known, number, card, now).filter(|_| !requested) {
                Some(until) => plan.not_before = plan.not_before.into_iter().chain([until]).min(),
                None => plan.ask.push((card.id, query(known, number, &candidates))),
            }
        }
    }
    plan
}

/// Whether a source answered that the parcel is to be asked about under another number.
fn is_replaced(known: &Known, number: &TrackingNumber) -> bool {
    let of_number = known.facts.checks.iter().filter(|check| check.number == number.as_str());
    let answered = of_number.into_iter().find(|check| check.outcome.is_answer());
    answered.is_some_and(|check| check.outcome == Outcome::Pivot)
}

/// Set if a source answered about the number too short a time ago.
fn too_early(known: &Known, number: &TrackingNumber, card: &Card, now: Timestamp) -> Option<Timestamp> {
    let last = known
        .facts
        .checks
        .iter()
        .find(|check| check.source == card.id && check.number == number.as_str() && check.outcome.is_answer())?;
    let floor = SignedDuration::from_mins(i64::from(card.parcel_floor_minutes));
    last.asked_at.checked_add(floor).ok().filter(|until| *until > now)
}

/// Whose number it may be: who is known to have it, then who its shape speaks for.
fn candidates(known: &Known, number: &TrackingNumber) -> Vec<Candidate> {
    let context =
        Context { destination: known.facts.destination, service: known.facts.service.as_deref(), ..Context::default() };
    let mut candidates = identify(number.as_str(), &context).candidates.to_vec();
    if let Some(&carrier) = known.carriers.get(number) {
        candidates.retain(|candidate| candidate.carrier != carrier);
        candidates.insert(0, Candidate { carrier, certainty: Certainty::Certain, check: CheckDigit::Absent });
    }
    candidates
}

fn query(known: &Known, number: &TrackingNumber, candidates: &[Candidate]) -> Query {
    let sure = candidates.first().filter(|candidate| candidate.certainty == Certainty::Certain);
    Query {
        carrier: sure.map(|candidate| candidate.carrier),
        origin: known.facts.origin,
        destination: known.facts.destination,
        postcode: known.postcode.clone(),
        order: known.facts.orders.iter().find_map(|order| OrderNumber::parse(&order.number)),
        ..Query::new(number.clone())
    }
}
