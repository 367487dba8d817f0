//! Where sources contradict each other about delivery or return. Shown, never resolved in silence.

use jiff::SignedDuration;
use jiff::civil::DateTime;

use super::{Conflict, EventRef, Leg, MANUAL, TimelineEntry, event_at};
use crate::status::{Status, Substatus};

/// Clocks of two sources may differ by zones, and a delivery may be uploaded a day late.
const GRACE: SignedDuration = SignedDuration::from_hours(30);

/// What one leg says last about the parcel's end.
struct Claim {
    at: EventRef,
    substatus: Substatus,
    local: Option<DateTime>,
}

/// One conflict for each leg that contradicts the leg with the newest claim of an end.
pub(super) fn conflicts(legs: &[Leg], timeline: &[TimelineEntry]) -> Vec<Conflict> {
    let claims = last_claims(legs, timeline);
    let ends = |c: &&Claim| matches!(c.substatus.status(), Status::Delivered | Status::Returned);
    let Some(end) = claims.iter().filter(ends).max_by_key(|c| newest(legs, c)) else {
        return Vec::new();
    };
    claims
        .iter()
        .filter(|other| contradicts(legs, end, other))
        .map(|other| Conflict { one: end.at, other: other.at })
        .collect()
}

/// Which of several claims leads, whatever the order of the legs.
fn newest<'a>(legs: &'a [Leg], claim: &Claim) -> (Option<DateTime>, Substatus, Option<(&'a str, &'a str)>) {
    let leg = legs.get(claim.at.leg).map(|leg| (leg.source.as_str(), leg.number.as_str()));
    (claim.local, claim.substatus, leg)
}

/// The newest reading of each leg that could move a parcel, whether it told it first or as a repetition.
fn last_claims(legs: &[Leg], timeline: &[TimelineEntry]) -> Vec<Claim> {
    let mut claims: Vec<Option<Claim>> = legs.iter().map(|_| None).collect();
    for line in timeline {
        let Some(substatus) = line.reading.substatus.filter(|_| line.reading.moves()) else { continue };
        for &at in std::iter::once(&line.event).chain(&line.also) {
            let local = event_at(legs, at).and_then(|event| event.raw.time.local);
            if let Some(claim @ None) = claims.get_mut(at.leg) {
                *claim = Some(Claim { at, substatus, local });
            }
        }
    }
    claims.into_iter().flatten().collect()
}

fn contradicts(legs: &[Leg], end: &Claim, other: &Claim) -> bool {
    if end.at.leg == other.at.leg {
        return false;
    }
    let (ended, says) = (end.substatus.status(), other.substatus.status());
    let both_end = matches!(says, Status::Delivered | Status::Returned);
    if both_end {
        return ended != says;
    }
    // The user's mark of a loss against a carrier's delivery is a contradiction whatever the dates say.
    if legs.get(other.at.leg).is_some_and(|leg| leg.source == MANUAL) {
        return says == Status::Exception;
    }
    match (end.local, other.local) {
        (Some(end), Some(other)) => other.duration_since(end) > GRACE,
        _ => false,
    }
}
