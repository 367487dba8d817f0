//! What an import would change, or changed: `import --json` and `POST /api/v1/import`.

use serde::Serialize;
use utoipa::ToSchema;

use super::ClockTold;
use super::order::RefundTold;
use crate::import::Read;
use crate::import::batch::Done;
use crate::import::facts::Weight;
use crate::import::save::{FieldChange, OrderChange, ParcelChange};

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
    /// What exports of Doorstep brought.
    restored: Vec<RestoredTold>,
}

/// What one export brought.
#[derive(Debug, Serialize, ToSchema)]
struct RestoredTold {
    file: String,
    /// Parcels that were not here.
    parcels: usize,
    /// Parcels that were.
    known_parcels: usize,
    orders: usize,
    known_orders: usize,
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
    refunds: Vec<RefundImported>,
}

/// One refund, or the case about it.
#[derive(Debug, Serialize, ToSchema)]
struct RefundImported {
    state: &'static str,
    refund: RefundTold,
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
    /// Whether it pretends to be what it is not: a forgery, a fee nobody asked for.
    warning: bool,
    what: String,
    why: String,
}

impl Imported {
    /// An outcome with the files it came from.
    pub fn new(files: &[String], reads: &[Read], done: Done) -> Imported {
        let changed = done.changed();
        let Done { outcome, restored } = done;
        let saved = outcome.undo.is_some();
        Imported {
            saved,
            changed,
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
                    read.not_understood().map(move |odd| OddTold {
                        file: file.clone(),
                        warning: odd.weight == Weight::Warning,
                        what: odd.what.clone(),
                        why: odd.why.clone(),
                    })
                })
                .collect(),
            not_kept: outcome.not_kept,
            restored: restored
                .into_iter()
                .map(|(file, taken)| RestoredTold {
                    file,
                    parcels: taken.parcels,
                    known_parcels: taken.known_parcels,
                    orders: taken.orders,
                    known_orders: taken.known_orders,
                })
                .collect(),
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
        refunds: change
            .refunds
            .into_iter()
            .map(|(state, refund)| RefundImported { state: state.slug(), refund: RefundTold::new(refund) })
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
