//! What was understood of a text with numbers, and what became of them: `add --json` and `POST /api/v1/parcels`.

use doorstep_core::number::{Note, corrections};
use doorstep_core::words::Words;
use serde::Serialize;
use utoipa::ToSchema;

use crate::paste::{Read, Understood};
use crate::store::Added;

/// What was understood, and what became of it.
#[derive(Debug, Serialize, ToSchema)]
pub struct AddedParcels {
    /// Whether the parcels were saved; otherwise this is a preview.
    pub saved: bool,
    /// Tracking numbers, each once, as they stand in the text.
    pub parcels: Vec<NumberTold>,
    /// Order numbers among them, which are no parcels.
    pub orders: Vec<NumberTold>,
    /// Lines that hold no number, shortened.
    pub not_understood: Vec<String>,
    /// How many numbers more there were than are added at once.
    pub beyond: usize,
}

/// One number.
#[derive(Debug, Serialize, ToSchema)]
pub struct NumberTold {
    /// The number, normalised.
    pub number: String,
    /// Id of the likeliest carrier.
    pub carrier: Option<&'static str>,
    /// What a person should know of it.
    pub note: Option<String>,
    /// What may have been meant where a check digit does not fit.
    pub corrections: Vec<String>,
    /// `new`, or `known` where a parcel with this number was followed already; absent in a preview.
    pub state: Option<&'static str>,
    /// Id of the parcel; absent in a preview.
    pub parcel: Option<String>,
}

/// What was understood, not saved yet.
pub fn told(understood: Understood, words: &Words) -> AddedParcels {
    AddedParcels {
        saved: false,
        parcels: understood.parcels.iter().map(|read| NumberTold::of(read, words)).collect(),
        orders: understood.orders.iter().map(|read| NumberTold::of(read, words)).collect(),
        not_understood: understood.unread,
        beyond: understood.beyond.map_or(0, |(more, _)| more),
    }
}

impl AddedParcels {
    /// Notes what became of the parcels, one for each in order.
    pub fn saved_as(&mut self, added: &[Added]) {
        self.saved = true;
        for (told, added) in self.parcels.iter_mut().zip(added) {
            told.state = Some(if matches!(added, Added::New(_)) { "new" } else { "known" });
            told.parcel = Some(added.id().to_string());
        }
    }
}

impl NumberTold {
    fn of(read: &Read, words: &Words) -> NumberTold {
        let slipped = read.is.note == Some(Note::FailedCheck);
        let corrections = if slipped { corrections(&read.number) } else { Vec::new() };
        NumberTold {
            number: read.number.to_string(),
            carrier: read.is.candidates.first().map(|best| best.carrier.as_str()),
            note: read.is.note.map(|note| note.sentence(words)),
            corrections: corrections.iter().map(ToString::to_string).collect(),
            state: None,
            parcel: None,
        }
    }
}
