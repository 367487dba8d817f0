//! What the user has done about a trouble, and what is to follow: answers awaited, promises to wait, more time asked for.

use jiff::civil::Date;

use super::{Case, Fact, Finding, ParcelRule, Rule, Urgency};
use crate::arrival::happened_at;
use crate::deed::{Deed, Did};
use crate::message::Party;
use crate::parcel::event_at;
use crate::protection::{self, ClockCertainty, ClockKind, days_between, plus};
use crate::silence::SilenceLevel;

/// Days in which an answer can be expected.
const SELLER_DAYS: i64 = 3;
const CARRIER_DAYS: i64 = 5;
/// With the day to act this near, an answer that does not come is urgent.
const URGENT_DAYS: i64 = 14;

fn on(deed: &Deed) -> Date {
    protection::today(deed.at)
}

fn newest(case: &Case<'_>, is: impl Fn(&Did) -> bool) -> Option<(usize, Date)> {
    let found = case.facts.deeds.iter().enumerate().filter(|(_, deed)| is(&deed.did));
    found.max_by_key(|(place, deed)| (deed.at, *place)).map(|(place, deed)| (place, on(deed)))
}

/// Whether something of this kind was said after the deed at `place`.
fn since(case: &Case<'_>, place: usize, is: impl Fn(&Did) -> bool) -> bool {
    let (at, deeds) = (case.facts.deeds[place].at, &case.facts.deeds);
    deeds.iter().enumerate().any(|(n, deed)| (deed.at, n) > (at, place) && is(&deed.did))
}

fn is_open(case: &Case<'_>) -> bool {
    !case.cover.arrived && !case.cover.disputed
}

/// The day a message was sent that has not been answered, and the days since.
fn unanswered(case: &Case<'_>, party: Party) -> Option<(Date, i64)> {
    let sent = |did: &Did| matches!(did, Did::Sent { to, .. } if *to == party);
    let (place, day) = newest(case, sent).filter(|_| is_open(case))?;
    let answered = since(case, place, |did| match did {
        Did::Answered { by } => *by == party,
        Did::Promised { .. } => party == Party::Seller,
        _ => false,
    });
    (!answered).then(|| (day, days_between(day, case.cover.today)))
}

/// Whether the day to act is near, or the parcel itself gives reason for haste.
fn is_urgent(case: &Case<'_>) -> bool {
    let near = case.cover.act_by().is_some_and(|day| days_between(case.cover.today, day) <= URGENT_DAYS);
    near || case.cover.settled || case.cover.doubtful || case.silence.level >= SilenceLevel::Worrying
}

/// A day to wait for, but never beyond the day to act.
fn no_later(case: &Case<'_>, day: Date) -> Date {
    case.cover.act_by().map_or(day, |act_by| day.min(act_by))
}

fn awaited(case: &Case<'_>, party: Party, within: i64) -> Option<Finding> {
    let (sent, days) = unanswered(case, party)?;
    let by = no_later(case, plus(sent, within)?);
    (days < within).then(|| {
        Finding::new(Urgency::Calm).due(Some(by)).fact("sent", Fact::Date(sent)).fact("answer_by", Fact::Date(by))
    })
}

fn silent(case: &Case<'_>, party: Party, within: i64) -> Option<Finding> {
    let (sent, days) = unanswered(case, party).filter(|(_, days)| *days >= within)?;
    let urgency = if is_urgent(case) { Urgency::Act } else { Urgency::Soon };
    let finding = Finding::new(urgency).fact("sent", Fact::Date(sent)).fact("waited", Fact::Number(days));
    Some(finding.due(case.cover.act_by().filter(|_| urgency > Urgency::Soon)))
}

/// The newest promise: its last day, and whether the parcel has moved since it was made.
fn promise(case: &Case<'_>) -> Option<(Date, bool)> {
    let (place, _) = newest(case, |did| matches!(did, Did::Promised { .. })).filter(|_| is_open(case))?;
    let deed = &case.facts.deeds[place];
    let scan = case.state.last_scan.and_then(|at| event_at(&case.facts.legs, at)).map(happened_at);
    Some((deed.did.until()?, scan.is_some_and(|scan| scan > deed.at)))
}

/// Whether the promise ends only when the time to act is over.
fn is_too_long(case: &Case<'_>, until: Date) -> bool {
    case.cover.act_by().is_some_and(|act_by| until >= act_by)
}

/// The place of a deed after which the order page has shown no other refund date.
fn not_seen_since(case: &Case<'_>, is: impl Fn(&Did) -> bool) -> Option<(usize, Date)> {
    let (place, day) = newest(case, is).filter(|_| is_open(case))?;
    let at = case.facts.deeds[place].at;
    let clocks = case.facts.orders.iter().flat_map(|order| &order.clocks);
    let mut read =
        clocks.filter(|clock| clock.kind == ClockKind::RefundBy && clock.certainty == ClockCertainty::Printed);
    (!read.any(|clock| clock.captured_at > at)).then_some((place, day))
}

pub(super) const RULES: &[ParcelRule] = &[
    Rule { id: "seller.awaited", when: |case| awaited(case, Party::Seller, SELLER_DAYS) },
    Rule {
        id: "seller.silent",
        when: |case| silent(case, Party::Seller, SELLER_DAYS).map(|f| f.message("seller-silent")),
    },
    Rule { id: "carrier.awaited", when: |case| awaited(case, Party::Carrier, CARRIER_DAYS) },
    Rule { id: "carrier.silent", when: |case| silent(case, Party::Carrier, CARRIER_DAYS) },
    Rule {
        id: "wait.open",
        when: |case| {
            let (until, _) =
                promise(case).filter(|(until, _)| !is_too_long(case, *until) && case.cover.today <= *until)?;
            Some(Finding::new(Urgency::Calm).due(Some(until)).fact("until", Fact::Date(until)))
        },
    },
    Rule {
        id: "wait.too-long",
        when: |case| {
            let (until, _) =
                promise(case).filter(|(until, _)| is_too_long(case, *until) && case.cover.today <= *until)?;
            let finding = Finding::new(Urgency::Act).due(case.cover.act_by()).message("protection-ending");
            Some(finding.fact("until", Fact::Date(until)))
        },
    },
    Rule {
        id: "wait.broken",
        when: |case| {
            let (until, _) = promise(case).filter(|(until, moved)| case.cover.today > *until && !moved)?;
            let urgency = if is_urgent(case) { Urgency::Act } else { Urgency::Soon };
            let finding = Finding::new(urgency).message("promise-broken").fact("until", Fact::Date(until));
            Some(finding.due(case.cover.act_by().filter(|_| urgency > Urgency::Soon)))
        },
    },
    Rule {
        id: "extension.asked",
        when: |case| {
            let (place, day) = not_seen_since(case, |did| *did == Did::ExtensionAsked)?;
            let granted = since(case, place, |did| *did == Did::ExtensionGranted);
            let waited = days_between(day, case.cover.today);
            let urgency = if waited >= SELLER_DAYS { Urgency::Soon } else { Urgency::Calm };
            (!granted).then(|| {
                Finding::new(urgency)
                    .due(plus(day, SELLER_DAYS).map(|day| no_later(case, day)))
                    .fact("asked", Fact::Date(day))
            })
        },
    },
    Rule {
        id: "extension.granted",
        when: |case| {
            not_seen_since(case, |did| *did == Did::ExtensionGranted)?;
            Some(Finding::new(Urgency::Soon))
        },
    },
];
