//! What to do, why, and by when. Advice carries a rule id and facts; its words come from `data/words`.

mod case;
mod customs;
mod deeds;
mod dispute;
mod doorstep;
mod method;
mod number;
mod order;
mod quiet;
mod status;
mod trouble;

use std::cmp::Reverse;

use jiff::civil::Date;

pub use self::case::{Case, Cover, OrderCase};
use crate::judge::Closed;

/// How pressing an advice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Urgency {
    /// Nothing to do.
    Calm,
    /// Worth a look.
    Soon,
    /// Needs the user.
    Act,
    /// Money or the parcel is lost if not done now.
    Now,
}

impl Urgency {
    /// `calm`, `soon`, `act` or `now`.
    pub const fn slug(self) -> &'static str {
        match self {
            Urgency::Calm => "calm",
            Urgency::Soon => "soon",
            Urgency::Act => "act",
            Urgency::Now => "now",
        }
    }
}

/// A fact an advice is built on, named as the words name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    /// A number of days or things.
    Number(i64),
    /// A day.
    Date(Date),
    /// A name, a number, printed words.
    Text(String),
}

/// One advice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// Rule id, for example `customs.payment-due`; its title and text stand in `data/words` as
    /// `advice-customs-payment-due` with attributes `.title` and `.text`.
    pub rule: &'static str,
    /// How pressing it is.
    pub urgency: Urgency,
    /// By when, if there is a day.
    pub due: Option<Date>,
    /// The facts its words use.
    pub facts: Vec<(&'static str, Fact)>,
    /// Id of the message this advice suggests to send, if any (see `message`).
    pub message: Option<&'static str>,
}

/// What a rule found.
struct Finding {
    urgency: Urgency,
    due: Option<Date>,
    facts: Vec<(&'static str, Fact)>,
    message: Option<&'static str>,
}

impl Finding {
    fn new(urgency: Urgency) -> Finding {
        Finding { urgency, due: None, facts: Vec::new(), message: None }
    }

    fn due(self, due: Option<Date>) -> Finding {
        Finding { due, ..self }
    }

    fn message(self, trouble: &'static str) -> Finding {
        Finding { message: Some(trouble), ..self }
    }

    fn fact(mut self, name: &'static str, fact: Fact) -> Finding {
        self.facts.push((name, fact));
        self
    }
}

/// One rule: its id, and when it applies. The words of every id stand in `data/words`.
struct Rule<When> {
    id: &'static str,
    when: When,
}

type ParcelRule = Rule<fn(&Case<'_>) -> Option<Finding>>;
type CoverRule = Rule<fn(&Cover<'_>) -> Option<Finding>>;
type OrderRule = Rule<fn(&OrderCase<'_>) -> Option<Finding>>;

/// Ids of all rules, for the test that renders every one.
pub fn rule_ids() -> impl Iterator<Item = &'static str> {
    let parcel = [
        status::RULES,
        method::RULES,
        number::RULES,
        quiet::RULES,
        customs::RULES,
        doorstep::RULES,
        trouble::RULES,
        deeds::RULES,
    ];
    let parcel = parcel.into_iter().flatten().map(|rule| rule.id);
    parcel.chain(dispute::RULES.iter().map(|rule| rule.id)).chain(order::RULES.iter().map(|rule| rule.id))
}

/// The trouble a rule belongs to: steps that were taken count for every rule of the same trouble, as it grows or ends.
pub fn trouble(rule: &str) -> &'static str {
    match rule.split('.').next().unwrap_or_default() {
        "number" | "order" => "number",
        "label" => "never-scanned",
        "silence" => "silent",
        "customs" => "customs",
        "attempt" | "pickup" => "door",
        "delivered" => "delivered",
        "wrong-country" | "wrong-city" => "elsewhere",
        "returned" => "returned",
        "lost" => "lost",
        "damaged" => "damaged",
        "parts" => "parts",
        "sources" => "sources",
        "exception" => "exception",
        "seller" | "wait" => "seller",
        "carrier" => "carrier",
        "extension" => "extension",
        "dispute" | "protection" | "promise" | "closing-soon" => "dispute",
        _ => "other",
    }
}

/// What to do about a parcel, most pressing first; never empty.
pub fn for_parcel(case: &Case<'_>) -> Vec<Advice> {
    if let Some(closed) = case.facts.closed {
        let rule = match closed {
            Closed::Received => "closed.received",
            Closed::GivenUp => "closed.given-up",
            Closed::Refunded => "closed.refunded",
        };
        return vec![advice(rule, Finding::new(Urgency::Calm), case.common())];
    }
    let common = case.common();
    let mut found: Vec<Advice> = [
        trouble::RULES,
        doorstep::RULES,
        customs::RULES,
        number::RULES,
        quiet::RULES,
        deeds::RULES,
        status::RULES,
        method::RULES,
    ]
    .into_iter()
    .flatten()
    .filter_map(|rule| Some(advice(rule.id, (rule.when)(case)?, common.clone())))
    .collect();
    found.extend(
        dispute::RULES.iter().filter_map(|rule| Some(advice(rule.id, (rule.when)(&case.cover)?, common.clone()))),
    );
    ranked(found)
}

/// What to do about an order no tracking number is known of; most pressing first.
pub fn for_order(case: &OrderCase<'_>) -> Vec<Advice> {
    let common = case.common();
    let mut found: Vec<Advice> =
        order::RULES.iter().filter_map(|rule| Some(advice(rule.id, (rule.when)(case)?, common.clone()))).collect();
    found.extend(
        dispute::RULES.iter().filter_map(|rule| Some(advice(rule.id, (rule.when)(&case.cover)?, common.clone()))),
    );
    ranked(found)
}

fn advice(rule: &'static str, finding: Finding, mut facts: Vec<(&'static str, Fact)>) -> Advice {
    facts.retain(|(name, _)| finding.facts.iter().all(|(own, _)| own != name));
    facts.extend(finding.facts);
    Advice { rule, urgency: finding.urgency, due: finding.due, facts, message: finding.message }
}

/// Most pressing first. Of what is calm, the meaning of the state comes first, not the nearest day.
fn ranked(mut found: Vec<Advice>) -> Vec<Advice> {
    let due = |advice: &Advice| advice.due.filter(|_| advice.urgency > Urgency::Calm);
    found.sort_by_key(|advice| (Reverse(advice.urgency), due(advice).is_none(), due(advice)));
    found
}
