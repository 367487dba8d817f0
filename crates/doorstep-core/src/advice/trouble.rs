//! What is plainly wrong: elsewhere, on its way back, lost, damaged, contradictory, held up.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{Case, Fact, Finding, ParcelRule, Rule, Urgency};
use crate::parcel::event_at;
use crate::protection::{self, days_between};
use crate::status::{Status, Substatus as S};

/// So much of a source's words is quoted in a sentence.
const QUOTED_CHARS: usize = 120;

/// Why a parcel went back, as far as the lines before the return tell.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Blame {
    /// Address, absence, refusal, a pickup missed, a request not answered: the claim is harder.
    Recipient,
    /// Seller, carrier, customs or transport: the claim is strong.
    Others,
    Unknown,
}

/// The trouble before the return, and the words it came in.
fn blame(case: &Case<'_>) -> Option<(Blame, String)> {
    if !case.in_stage(Status::Returned) || case.by_hand() {
        return None;
    }
    let lines = case.state.timeline.iter().skip_while(|line| line.reading.status() != Status::Returned);
    let cause = lines.filter(|line| line.reading.moves()).find_map(|line| {
        let blame = match line.reading.substatus? {
            S::BadAddress
            | S::Absent
            | S::FailedAttempt
            | S::Refused
            | S::PickupExpired
            | S::CustomsPaymentDue
            | S::CustomsInfoRequired
            | S::PaymentDue
            | S::PickupReady => Blame::Recipient,
            S::CustomsRejected | S::CustomsHeld | S::Prohibited | S::Damaged | S::Undeliverable | S::PickupFailed => {
                Blame::Others
            }
            _ => return None,
        };
        let words = &event_at(&case.facts.legs, line.event)?.raw.text;
        Some((blame, words.chars().take(QUOTED_CHARS).collect()))
    });
    Some(cause.unwrap_or((Blame::Unknown, String::new())))
}

fn returned(case: &Case<'_>, wanted: Blame) -> Option<Finding> {
    let (blame, words) = blame(case)?;
    let finding = Finding::new(Urgency::Act).message("returned").due(case.cover.act_by());
    (blame == wanted).then(|| if words.is_empty() { finding } else { finding.fact("words", Fact::Text(words)) })
}

/// So few days before the window after the delivery of another part closes, what it lacked must be reported.
const CLAIM_SOON_DAYS: i64 = 5;

/// A part that is missing while the window after another part's delivery runs out.
fn parts_claim(case: &Case<'_>) -> Option<Finding> {
    let came = case.facts.siblings.iter().filter(|sibling| sibling.has_come());
    let first = came.filter_map(|sibling| sibling.delivered_on).min().filter(|_| !case.cover.arrived)?;
    let until = protection::received_until(first, case.facts.destination)?;
    let until = case.cover.act_by().map_or(until, |act_by| act_by.min(until));
    let left = protection::days_between(case.cover.today, until);
    (0..=CLAIM_SOON_DAYS)
        .contains(&left)
        .then(|| Finding::new(Urgency::Act).message("part-missing").due(Some(until)).fact("until", Fact::Date(until)))
}

fn exception(case: &Case<'_>, kinds: &[S], urgency: Urgency) -> Option<Finding> {
    case.is(kinds).then(|| Finding::new(urgency).due(case.cover.act_by().filter(|_| urgency > Urgency::Soon)))
}

/// AliExpress completes an order within days of its warning; what was said longer ago than this has come to pass.
const CLOSING_DAYS: i64 = 30;

/// An order that will soon be marked as completed though its parcel has not come: the seller is paid then.
pub(super) fn closing(warned: Timestamp, today: Date) -> Option<Finding> {
    let on = protection::today(warned);
    (days_between(on, today) <= CLOSING_DAYS)
        .then(|| Finding::new(Urgency::Now).due(Some(today)).fact("warned_on", Fact::Date(on)))
}

pub(super) const RULES: &[ParcelRule] = &[
    Rule {
        id: "closing-soon",
        when: |case| {
            let warned = case.facts.orders.iter().filter_map(|order| order.closing_soon).max()?;
            (!case.cover.arrived).then(|| closing(warned, case.cover.today))?
        },
    },
    Rule {
        id: "wrong-country",
        when: |case| {
            let country = case.elsewhere()?;
            let urgency = if case.in_stage(Status::Delivered) { Urgency::Now } else { Urgency::Act };
            Some(
                Finding::new(urgency)
                    .message("wrong-country")
                    .due(case.cover.act_by())
                    .fact("scan_country", Fact::Text(country.name().to_owned())),
            )
        },
    },
    Rule {
        id: "wrong-city",
        when: |case| {
            let (place, city, apart) = case.other_town().filter(|_| case.elsewhere().is_none())?;
            let urgency = if case.in_stage(Status::Delivered) { Urgency::Act } else { Urgency::Soon };
            #[expect(clippy::cast_possible_truncation, reason = "less than round the earth")]
            let km = (apart / 10.0).round() as i64 * 10;
            let finding = Finding::new(urgency).message("wrong-city").fact("scan_city", Fact::Text(place));
            let finding = finding.fact("city", Fact::Text(city)).fact("km", Fact::Number(km));
            (!case.by_hand()).then(|| finding.due(case.cover.act_by().filter(|_| urgency > Urgency::Soon)))
        },
    },
    Rule {
        id: "parts.missing",
        when: |case| {
            let came = case.facts.siblings.iter().any(crate::judge::Sibling::has_come);
            (came && !case.cover.arrived && parts_claim(case).is_none())
                .then(|| Finding::new(Urgency::Soon).message("part-missing"))
        },
    },
    Rule { id: "parts.claim", when: parts_claim },
    Rule {
        id: "returned.completed",
        when: |case| {
            (case.is(&[S::ReturnCompleted]) && !case.by_hand())
                .then(|| Finding::new(Urgency::Act).message("returned").due(case.cover.act_by()))
        },
    },
    Rule { id: "returned.harder", when: |case| returned(case, Blame::Recipient) },
    Rule { id: "returned.strong", when: |case| returned(case, Blame::Others) },
    Rule { id: "returned.reason-unknown", when: |case| returned(case, Blame::Unknown) },
    Rule {
        id: "lost.by-carrier",
        when: |case| {
            exception(case, &[S::Lost, S::Destroyed], Urgency::Act)
                .filter(|_| !case.by_hand())
                .map(|f| f.message("lost"))
        },
    },
    Rule {
        id: "lost.by-you",
        when: |case| {
            exception(case, &[S::Lost], Urgency::Act)
                .filter(|_| case.by_hand() && !case.is_not_received())
                .map(|f| f.message("lost"))
        },
    },
    Rule { id: "damaged", when: |case| exception(case, &[S::Damaged], Urgency::Act).map(|f| f.message("damaged")) },
    Rule {
        id: "sources.disagree",
        when: |case| {
            (!case.state.conflicts.is_empty() && !case.by_hand())
                .then(|| Finding::new(Urgency::Act).message("delivery-unclear"))
        },
    },
    Rule { id: "exception.delayed", when: |case| exception(case, &[S::Delayed], Urgency::Soon) },
    Rule {
        id: "exception.on-hold",
        when: |case| {
            exception(case, &[S::OnHold, S::OtherProblem], Urgency::Soon).map(|f| f.message("carrier-problem"))
        },
    },
    Rule {
        id: "exception.prohibited",
        when: |case| exception(case, &[S::Prohibited], Urgency::Act).map(|f| f.message("carrier-problem")),
    },
    Rule {
        id: "exception.undeliverable",
        when: |case| exception(case, &[S::Undeliverable], Urgency::Act).map(|f| f.message("carrier-problem")),
    },
];
