//! From a wording to a reading: the code table first, then the words, then a guess.

use super::codes::{self, Table};
use super::guess::guess;
use super::language::{candidates, first_choice};
use super::text::{Folded, fold};
use super::words::{Found, language};
use super::{Certainty, Reading, Status, Substatus, Wording};

/// What one event means.
///
/// The source's own code decides where a table knows it, except that the words may choose a finer status where the
/// table allows it, or deny a delivery. Unlisted codes are read by the way their namespace builds codes, if the words
/// say nothing. `delivered.*` and `returned.completed` never come from a guess.
///
/// ```
/// use doorstep_core::status::{read, Substatus, Wording};
///
/// let coded = read(&Wording { code: Some("CUS_TAX"), namespace: Some("cainiao"), ..Wording::default() });
/// assert_eq!(coded.substatus, Some(Substatus::CustomsPaymentDue));
/// let worded = read(&Wording { text: "Delivered to the parcel shop", lang: Some("en"), ..Wording::default() });
/// assert_eq!(worded.substatus, Some(Substatus::PickupReady));
/// ```
pub fn read(wording: &Wording<'_>) -> Reading {
    let table = wording.namespace.and_then(codes::table);
    let code = wording.code.map(str::trim).filter(|code| !code.is_empty());
    let row = table.zip(code).and_then(|(table, code)| table.row(code));
    if let Some(row) = row.filter(|row| !row.heeds_words()) {
        return reading(row.to, Certainty::Coded, &row.rule);
    }
    let folded = fold(wording.text);
    let found = worded(&folded, wording.lang);
    if let Some(row) = row {
        return match found {
            Some(found) if row.yields_to(found.substatus) => reading(found.substatus, Certainty::Worded, found.rule),
            _ => reading(row.to, Certainty::Coded, &row.rule),
        };
    }
    if let Some(found) = found {
        return reading(found.substatus, Certainty::Worded, found.rule);
    }
    if let Some((substatus, rule)) = table.zip(code).and_then(|(table, code): (&Table, &str)| table.by_build(code)) {
        return reading(substatus, Certainty::Coded, &rule);
    }
    guess(&folded.text).map_or(Reading::UNRECOGNISED, |substatus| {
        reading(substatus, Certainty::Guessed, &format!("guess/{substatus}"))
    })
}

/// What a source that knows a number says of it before the first scan (the words of a [`Pending`] check): that the order
/// is placed, being prepared or announced to the carrier. Words about anything later are no event, and are not believed.
///
/// [`Pending`]: crate::check::Outcome::Pending
pub fn read_announcement(words: &str) -> Option<Reading> {
    let reading = read(&Wording { text: words, ..Wording::default() });
    let believed = matches!(reading.certainty, Some(Certainty::Coded | Certainty::Worded))
        && matches!(reading.status(), Status::OrderPlaced | Status::Processing | Status::Shipped);
    believed.then_some(reading)
}

fn reading(substatus: Substatus, certainty: Certainty, rule: &str) -> Reading {
    Reading { substatus: Some(substatus), certainty: Some(certainty), rule: Some(rule.to_owned()) }
}

/// What the words say, in the first language that says something. Equally likely languages must agree.
fn worded(folded: &Folded, lang: Option<&str>) -> Option<Found<'static>> {
    if folded.is_empty() {
        return None;
    }
    let first = first_choice(folded, lang).and_then(language).and_then(|language| language.read(&folded.text));
    if first.is_some() {
        return first;
    }
    for group in candidates(folded, lang) {
        let mut agreed: Option<Found<'static>> = None;
        for found in group.iter().filter_map(|code| language(code)?.read(&folded.text)) {
            match agreed {
                None => agreed = Some(found),
                Some(first) if first.substatus.status() == found.substatus.status() => {}
                Some(_) => return None,
            }
        }
        if agreed.is_some() {
            return agreed;
        }
    }
    None
}
