//! Which sources to ask about a number: whoever knew it before, else whoever may know it, free and official first.

use std::cmp::Reverse;

use doorstep_core::check::{Check, Outcome};
use doorstep_core::country::Country;
use doorstep_core::number::{Candidate, Certainty, TrackingNumber};

use super::card::{Cost, Need, Serves};
use super::{Card, Source};

/// Sources asked at once about a number of which nobody can tell whose it is.
const PROBES: usize = 2;

/// What the choice is made from.
#[derive(Clone, Copy)]
pub struct Routing<'a> {
    /// The number to ask about.
    pub number: &'a TrackingNumber,
    /// Whose it may be, best first.
    pub candidates: &'a [Candidate],
    /// Country of delivery, if known.
    pub destination: Option<Country>,
    /// Whether the parcel's order is known.
    pub has_order: bool,
    /// Whether the postcode of the delivery address is known.
    pub has_postcode: bool,
    /// Checks made of this and the parcel's other numbers, newest first.
    pub checks: &'a [Check],
    /// Whether a second source shall be heard: delivered, returned, a long silence.
    pub cross_check: bool,
    /// Sources that may be asked now: switched on, with their keys, not cooling off, with quota left.
    pub available: &'a [&'static dyn Source],
}

/// The sources to ask now, first the one to be believed first. One where its answer can be relied on; a second one to
/// cross-check; two where the number may be anyone's. Empty where no available source may know the number.
pub fn route(routing: &Routing<'_>) -> Vec<&'static dyn Source> {
    let mut ranked: Vec<(Rank, &'static dyn Source)> =
        (routing.available.iter()).filter_map(|source| Some((rank(routing, source.card())?, *source))).collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    let sure = ranked.first().is_some_and(|(rank, _)| rank.knew || rank.fit == Fit::Certain);
    let many = if sure { 1 } else { PROBES } + usize::from(routing.cross_check && sure);
    ranked.into_iter().take(many).map(|(_, source)| source).collect()
}

/// How well a source suits; the least is asked first.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Rank {
    /// It answered about this number before.
    knew: bool,
    /// It said lately that it does not know the number.
    refused: bool,
    fit: Fit,
    unofficial: bool,
    cost: Cost,
    place: usize,
}

/// How a number fits a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// Nobody else writes such numbers than the carriers it serves.
    Certain,
    /// A carrier it serves is likely.
    Likely,
    /// It serves everyone whose parcels are bought at AliExpress.
    Platform,
    /// It serves a post of the country of delivery, and the number is a postal one.
    AtDestination,
    /// A carrier it serves is possible.
    Possible,
    /// It serves everyone.
    Anyone,
}

impl Rank {
    fn key(self) -> (Reverse<bool>, bool, Fit, bool, Cost, usize) {
        (Reverse(self.knew), self.refused, self.fit, self.unofficial, self.cost, self.place)
    }
}

impl PartialOrd for Rank {
    fn partial_cmp(&self, other: &Rank) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Rank {
    fn cmp(&self, other: &Rank) -> std::cmp::Ordering {
        self.key().cmp(&other.key())
    }
}

/// The rank of a source, or nothing where asking it would be in vain.
fn rank(routing: &Routing<'_>, card: &Card) -> Option<Rank> {
    let needs_met = card.needs.iter().all(|need| match need {
        Need::Order => routing.has_order,
        Need::Postcode => routing.has_postcode,
    });
    if !needs_met {
        return None;
    }
    let last = (routing.checks.iter())
        .filter(|check| check.source == card.id && check.number == routing.number.as_str())
        .find(|check| check.outcome.is_answer());
    let knew = last.is_some_and(|check| {
        matches!(check.outcome, Outcome::Answered | Outcome::Unchanged | Outcome::Pending | Outcome::Pivot)
    });
    let refused = last.is_some_and(|check| matches!(check.outcome, Outcome::NotFound | Outcome::BadNumber));
    let fit = match fit(routing, card) {
        Some(fit) => fit,
        None if knew => Fit::Possible,
        None => return None,
    };
    Some(Rank {
        knew,
        refused,
        fit,
        unofficial: !card.official,
        cost: card.cost,
        place: super::registry().iter().position(|source| source.card().id == card.id).unwrap_or(usize::MAX),
    })
}

fn fit(routing: &Routing<'_>, card: &Card) -> Option<Fit> {
    let carriers = match card.serves {
        Serves::Everyone if card.id == "cainiao" => {
            let own = routing.candidates.iter().find(|candidate| candidate.carrier.as_str() == "cainiao");
            return Some(own.map_or(Fit::Platform, |own| of_certainty(own.certainty).min(Fit::Platform)));
        }
        Serves::Everyone if card.needs.contains(&Need::Order) => return Some(Fit::Platform),
        Serves::Everyone => return Some(Fit::Anyone),
        Serves::Carriers(carriers) => carriers,
    };
    let served = |candidate: &&Candidate| carriers.contains(&candidate.carrier.as_str());
    let best = routing.candidates.iter().filter(served).map(|candidate| of_certainty(candidate.certainty)).min();
    let postal = is_postal(routing.number.as_str());
    let at_destination = postal
        && carriers
            .iter()
            .filter_map(|id| doorstep_core::carrier::find(id))
            .any(|carrier| carrier.country.is_some() && carrier.country == routing.destination);
    best.into_iter().chain(at_destination.then_some(Fit::AtDestination)).min()
}

fn of_certainty(certainty: Certainty) -> Fit {
    match certainty {
        Certainty::Certain => Fit::Certain,
        Certainty::Likely => Fit::Likely,
        Certainty::Possible => Fit::Possible,
    }
}

/// Two letters, nine digits, two letters: a number of a post (UPU S10), delivered by the post of the other country.
fn is_postal(number: &str) -> bool {
    let bytes = number.as_bytes();
    bytes.len() == 13
        && [0, 1, 11, 12].iter().all(|place| bytes[*place].is_ascii_uppercase())
        && bytes[2..11].iter().all(u8::is_ascii_digit)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use doorstep_core::number::{Context, identify};
    use jiff::Timestamp;

    use super::super::{find, registry};
    use super::*;

    const KEYLESS: &[&str] = &["cainiao", "novaposhta", "inpost"];
    const ALL_ON: &[&str] =
        &["cainiao", "17track", "ship24", "dhl_unified", "laposte", "fedex", "ups", "postnl", "correos_es"];

    fn asked(
        number: &str,
        destination: &str,
        checks: &[(&str, Outcome)],
        available: &[&str],
        cross_check: bool,
    ) -> Vec<&'static str> {
        let number = TrackingNumber::parse(number).unwrap();
        let candidates = identify(number.as_str(), &Context::default()).candidates;
        let checks: Vec<Check> = (checks.iter())
            .map(|(source, outcome)| Check {
                source: (*source).to_owned(),
                number: number.as_str().to_owned(),
                asked_at: Timestamp::UNIX_EPOCH,
                answered_at: None,
                outcome: *outcome,
                detail: None,
                retry_at: None,
            })
            .collect();
        let available: Vec<&'static dyn Source> = available.iter().map(|id| find(id).unwrap()).collect();
        let routing = Routing {
            number: &number,
            candidates: &candidates,
            destination: Country::from_code(destination),
            has_order: false,
            has_postcode: false,
            checks: &checks,
            cross_check,
            available: &available,
        };
        route(&routing).into_iter().map(|source| source.card().id).collect()
    }

    #[test]
    fn the_right_sources_are_asked() {
        use Outcome::{Answered, Blocked, NotFound, Pending};
        for (number, destination, checks, available, cross, wanted) in [
            // Cainiao's own numbers go to Cainiao, whoever else is there.
            ("LP00679080302355", "FR", &[][..], ALL_ON, false, &["cainiao"][..]),
            ("LP00679080302355", "FR", &[][..], KEYLESS, false, &["cainiao"]),
            // A carrier's certain number goes to the carrier itself.
            ("1Z5R89390357567127", "US", &[], ALL_ON, false, &["ups"]),
            // Who knew the number is asked again, and believed before others.
            ("LP00679080302355", "FR", &[("17track", Answered), ("cainiao", NotFound)], ALL_ON, false, &["17track"]),
            ("LP00679080302355", "FR", &[("cainiao", Pending)], ALL_ON, false, &["cainiao"]),
            // A failed check says nothing: the one before it does.
            ("LP00679080302355", "FR", &[("17track", Blocked), ("17track", Answered)], ALL_ON, false, &["17track"]),
            // Not found: the next one is asked, first of all those that have not been.
            (
                "LP00679080302355",
                "FR",
                &[("cainiao", NotFound)],
                &["cainiao", "17track"],
                false,
                &["17track", "cainiao"],
            ),
            // What matters is cross-checked with one more.
            ("LP00679080302355", "FR", &[("cainiao", Answered)], ALL_ON, true, &["cainiao", "17track"]),
            // PostNL wants a postcode, so it is not asked without.
            ("3SRJZBDB66489469", "NL", &[], &["postnl", "17track"], false, &["17track"]),
            // Nobody is there who could know.
            ("1Z5R89390357567127", "US", &[], &["laposte", "inpost"], false, &[]),
        ] {
            assert_eq!(asked(number, destination, checks, available, cross), wanted, "{number} {checks:?}");
        }
    }

    #[test]
    fn a_postal_number_goes_to_cainiao_and_to_the_post_at_its_end() {
        // Posted in Estonia by an AliExpress consolidator; delivered in France.
        let asked = asked("RC000000005EE", "FR", &[], &["cainiao", "laposte", "dhl_unified", "17track"], false);
        assert_eq!(asked, ["cainiao", "laposte"]);
    }

    #[test]
    fn never_more_than_two_are_asked() {
        let every: Vec<&str> = registry().iter().map(|source| source.card().id).collect();
        for number in ["12345678901", "1234567890123456", "RC000000005EE", "LP00679080302355", "AB12CD34EF"] {
            for cross_check in [false, true] {
                let asked = asked(number, "DE", &[], &every, cross_check);
                assert!((1..=2).contains(&asked.len()), "{number}: {asked:?}");
            }
        }
    }
}
