//! What an import would change, or changed: `import --json` and `POST /api/v1/import`.

use serde::Serialize;
use utoipa::ToSchema;

use super::ClockTold;
use crate::import::Read;
use crate::import::save::{FieldChange, OrderChange, Outcome, ParcelChange};

/// What became, or would become, of an import.
#[derive(Debug, Serialize, ToSchema)]
pub struct Imported {
    /// Whether it was saved; otherwise this is a preview.
    saved: bool,
    /// Whether anything is new or changed.
    changed: bool,
    /// Id of the edit, to undo it; null if nothing was saved.
    undo: Option<String>,
    files: Vec<FileTold>,
    orders: Vec<OrderImported>,
    parcels: Vec<ParcelImported>,
    not_understood: Vec<OddTold>,
    /// What is understood and has no place yet.
    not_kept: Vec<String>,
}

/// One file.
#[derive(Debug, Serialize, ToSchema)]
struct FileTold {
    file: String,
    /// `capture`, `page`, `mail`, `table` or `text`.
    kind: &'static str,
    understood: bool,
    why_not: Option<String>,
}

/// One order.
#[derive(Debug, Serialize, ToSchema)]
struct OrderImported {
    number: String,
    /// `new`, `changed` or `same`.
    state: &'static str,
    fields: Vec<FieldImported>,
    lines: Vec<LineImported>,
    clocks: Vec<ClockImported>,
}

/// One field of an order.
#[derive(Debug, Serialize, ToSchema)]
struct FieldImported {
    field: &'static str,
    /// `new`, `changed`, `same`, or `outranked`: what is here comes from the user, a better place or a later status, and stays.
    state: &'static str,
    /// What the import says.
    value: String,
    /// What is here.
    was: Option<String>,
    /// Where the import read it: `page`, `mail` or `paste`.
    place: &'static str,
}

/// One line of an order.
#[derive(Debug, Serialize, ToSchema)]
struct LineImported {
    state: &'static str,
    title: String,
}

/// One reading of a clock.
#[derive(Debug, Serialize, ToSchema)]
struct ClockImported {
    state: &'static str,
    clock: ClockTold,
}

/// One parcel.
#[derive(Debug, Serialize, ToSchema)]
struct ParcelImported {
    numbers: Vec<String>,
    /// `new`, `changed` (it has new events) or `same`.
    state: &'static str,
    /// Id of the parcel; null in a preview of a new one.
    parcel: Option<String>,
    new_events: usize,
    orders: Vec<String>,
}

/// Something that was not understood.
#[derive(Debug, Serialize, ToSchema)]
struct OddTold {
    file: String,
    what: String,
    why: String,
}

impl Imported {
    /// An outcome with the files it came from.
    pub fn new(files: &[String], reads: &[Read], outcome: Outcome) -> Imported {
        let saved = outcome.undo.is_some();
        Imported {
            saved,
            changed: outcome.changed,
            undo: outcome.undo,
            files: files
                .iter()
                .zip(reads)
                .map(|(file, read)| FileTold {
                    file: file.clone(),
                    kind: read.kind.slug(),
                    understood: read.why_not.is_none(),
                    why_not: read.why_not.clone(),
                })
                .collect(),
            orders: outcome.orders.into_iter().map(order).collect(),
            parcels: outcome.parcels.into_iter().map(|change| parcel(change, saved)).collect(),
            not_understood: files
                .iter()
                .zip(reads)
                .flat_map(|(file, read)| {
                    read.not_understood.iter().map(move |odd| OddTold {
                        file: file.clone(),
                        what: odd.what.clone(),
                        why: odd.why.clone(),
                    })
                })
                .collect(),
            not_kept: outcome.not_kept,
        }
    }
}

fn order(change: OrderChange) -> OrderImported {
    OrderImported {
        number: change.number.to_string(),
        state: change.state.slug(),
        fields: change.fields.into_iter().map(field).collect(),
        lines: change.lines.into_iter().map(|(state, title)| LineImported { state: state.slug(), title }).collect(),
        clocks: change
            .clocks
            .iter()
            .map(|(state, clock)| ClockImported { state: state.slug(), clock: ClockTold::new(clock) })
            .collect(),
    }
}

fn field(change: FieldChange) -> FieldImported {
    FieldImported {
        field: change.field,
        state: change.state.slug(),
        value: change.value,
        was: change.was,
        place: change.place.slug(),
    }
}

fn parcel(change: ParcelChange, saved: bool) -> ParcelImported {
    let state = match (change.taken.new, change.taken.events) {
        (true, _) => "new",
        (false, 0) => "same",
        (false, _) => "changed",
    };
    ParcelImported {
        numbers: change.numbers.iter().map(ToString::to_string).collect(),
        state,
        parcel: (saved || !change.taken.new).then(|| change.taken.parcel.to_string()),
        new_events: change.taken.events,
        orders: change.orders.iter().map(ToString::to_string).collect(),
    }
}
