//! Whose number is this? Formats that fit are ranked by how many parcels bear such numbers against how many numbers
//! have the shape, by their check digit, and by what stands around.

use super::aliexpress::{self, Own};
use super::extract;
use super::hints::{DECADE, Hints};
use super::table::{Symbolic, Table};
use super::{
    Candidate, Candidates, Certainty, CheckDigit, Context, Identified, Kind, Normalised, NotATrackingNumber, Note,
};
use crate::carrier::CarrierId;

/// A check digit of ten values that fits is worth a factor of ten, and no more.
const PASSED: i32 = DECADE;
/// One that does not fit: the number is mistyped, or another's.
const FAILED: i32 = -2 * DECADE;
/// How far the best must lead to be certain, and to be likely.
const CERTAIN_LEAD: i32 = DECADE;
const LIKELY_LEAD: i32 = DECADE / 2;

/// The name for "a valid UPU number of whatever post".
pub(super) const ANY_POST: CarrierId = CarrierId::known("s10");

/// Says whose number a pasted text may be.
///
/// ```
/// use doorstep_core::number::{identify, Certainty, Context};
///
/// let found = identify("ub 123 456 785 lv", &Context::default());
/// assert_eq!(found.candidates[0].carrier.as_str(), "latvijas-pasts");
/// assert_eq!(found.candidates[0].certainty, Certainty::Certain);
/// ```
pub fn identify(input: &str, context: &Context<'_>) -> Identified {
    let direct = match Normalised::read(input) {
        Ok(number) if is_amazon_order(input) => refused(number, Note::AmazonOrder),
        Ok(number) => judge(number, context),
        Err(error) => nothing(&error),
    };
    // A bare number is what it is; only what stands around one can say more.
    let around = match direct.number {
        Some(number) => number.as_bytes().len() < input.len() && is_prose(input),
        None => !matches!(direct.note, Some(Note::Empty | Note::Several)),
    };
    let sure = direct.candidates.iter().any(|candidate| candidate.certainty > Certainty::Possible);
    if around && !sure { within(input, context).unwrap_or(direct) } else { direct }
}

/// Whether more than a number was pasted: words, a label, a link.
fn is_prose(input: &str) -> bool {
    let word = |word: &str| word.len() > 2 && word.chars().all(char::is_alphabetic);
    input.contains([':', '=']) || input.split_whitespace().any(word)
}

/// The one number in a sentence or link; several are not for here.
fn within(input: &str, context: &Context<'_>) -> Option<Identified> {
    let found = extract(input);
    let only = match found.as_slice() {
        [] => return None,
        [only] => only,
        _ => return Some(nothing(&NotATrackingNumber::Composite)),
    };
    let words = if context.words.is_empty() { input } else { context.words };
    let mut identified = judge(only.number, &Context { words, ..*context });
    if only.kind == Kind::Order {
        identified.kind = Kind::Order;
        identified.note = Some(Note::Order);
    } else if let Some(best) = only.best.filter(|best| Some(best) != identified.candidates.first()) {
        identified.kind = Kind::Tracking;
        identified.candidates.lead_with(best);
    }
    Some(identified)
}

/// Amazon prints its order numbers as 3, 7 and 7 digits with dashes.
fn is_amazon_order(input: &str) -> bool {
    let bytes = input.trim_ascii().as_bytes();
    bytes.len() == 19
        && bytes
            .iter()
            .enumerate()
            .all(|(place, b)| if matches!(place, 3 | 11) { *b == b'-' } else { b.is_ascii_digit() })
}

fn refused(number: Normalised, note: Note) -> Identified {
    Identified { number: Some(number), kind: Kind::Unknown, candidates: Candidates::NONE, note: Some(note) }
}

fn nothing(error: &NotATrackingNumber) -> Identified {
    let note = match error {
        NotATrackingNumber::Empty => Note::Empty,
        NotATrackingNumber::Length(_) => Note::Length,
        NotATrackingNumber::Character(_) => Note::Signs,
        NotATrackingNumber::NoDigit => Note::NoDigit,
        NotATrackingNumber::Composite => Note::Several,
    };
    Identified { number: None, kind: Kind::Unknown, candidates: Candidates::NONE, note: Some(note) }
}

fn judge(number: Normalised, context: &Context<'_>) -> Identified {
    let symbolic = Symbolic::new(&number);
    let hints = Hints::read(context);
    let candidates = rank(&symbolic, &hints);
    let own = if symbolic.only_digits() { aliexpress::read(symbolic.values()) } else { None };
    let passed = candidates.first().is_some_and(|best| best.check == CheckDigit::Passed);
    let (kind, note) = match own {
        Some(Own::Other(note)) if !passed => {
            return Identified {
                number: Some(number),
                kind: Kind::Unknown,
                candidates: Candidates::NONE,
                note: Some(note),
            };
        }
        Some(Own::Other(note)) => (Kind::Tracking, Some(note)),
        Some(Own::Order) if hints.order > 0 || (!passed && hints.order == 0) => (Kind::Order, Some(Note::Order)),
        Some(Own::Order) => (Kind::Tracking, Some(Note::MaybeOrder)),
        None if candidates.is_empty() => (Kind::Unknown, Some(why_nothing(&symbolic))),
        None => {
            let failed = candidates.first().is_some_and(|best| best.check == CheckDigit::Failed);
            (Kind::Tracking, failed.then_some(Note::FailedCheck))
        }
    };
    Identified { number: Some(number), kind, candidates, note }
}

fn why_nothing(number: &Symbolic) -> Note {
    if number.is_post_shaped() { Note::NoSuchPost } else { Note::NoShape }
}

/// One carrier in the running.
#[derive(Clone, Copy)]
struct Runner {
    score: i32,
    carrier: CarrierId,
    ceiling: Certainty,
    check: CheckDigit,
}

/// The best runners, in order.
struct Field {
    runners: [Runner; Candidates::MOST],
    length: usize,
}

impl Field {
    /// Keeps the best of each carrier.
    fn enter(&mut self, new: Runner) {
        let known = self.runners[..self.length].iter().position(|old| old.carrier == new.carrier);
        let mut place = match known {
            Some(place) if self.runners[place].score >= new.score => return,
            Some(place) => place,
            None if self.length < Candidates::MOST => {
                self.length += 1;
                self.length - 1
            }
            None if self.runners[self.length - 1].score >= new.score => return,
            None => self.length - 1,
        };
        while place > 0 && self.runners[place - 1].score < new.score {
            self.runners[place] = self.runners[place - 1];
            place -= 1;
        }
        self.runners[place] = new;
    }
}

/// Carriers whose formats fit, best first.
pub(crate) fn rank(number: &Symbolic, hints: &Hints<'_>) -> Candidates {
    let idle = Runner { score: 0, carrier: ANY_POST, ceiling: Certainty::Possible, check: CheckDigit::Absent };
    let mut field = Field { runners: [idle; Candidates::MOST], length: 0 };
    Table::get().each_fitting(number, |variant, check| {
        let worth = match check {
            CheckDigit::Passed => PASSED,
            CheckDigit::Failed => FAILED,
            CheckDigit::Absent => 0,
        };
        let favour = if hints.silent { 0 } else { hints.favour(variant.carrier.carrier()) };
        field.enter(Runner {
            score: variant.density + worth + favour,
            carrier: variant.carrier,
            ceiling: variant.ceiling,
            check,
        });
    });
    let runners = &field.runners[..field.length];
    let mut candidates = Candidates::NONE;
    let Some(best) = runners.first() else { return candidates };
    let lead = runners.get(1).map_or(i32::MAX, |rival| {
        // Every post's number is also a number of some post; that is no rival.
        let rival = if rival.carrier == ANY_POST { runners.get(2) } else { Some(rival) };
        rival.map_or(i32::MAX, |rival| best.score - rival.score)
    });
    for (place, runner) in runners.iter().enumerate() {
        let carrier = runner.carrier;
        let certainty = if runner.check == CheckDigit::Failed {
            Certainty::Possible
        } else if place == 0 {
            match runner.ceiling {
                Certainty::Certain if lead >= CERTAIN_LEAD => Certainty::Certain,
                Certainty::Certain | Certainty::Likely if lead >= LIKELY_LEAD => Certainty::Likely,
                _ if hints.names(carrier) => Certainty::Likely,
                _ => Certainty::Possible,
            }
        } else if runner.ceiling >= Certainty::Likely
            && (carrier == ANY_POST || best.score - runner.score < LIKELY_LEAD)
        {
            Certainty::Likely
        } else {
            Certainty::Possible
        };
        candidates.push(Candidate { carrier, certainty, check: runner.check });
    }
    candidates
}
