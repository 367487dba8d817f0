//! Which parcels a command is about: those with the numbers given.

use std::collections::BTreeSet;

use doorstep_core::number::{Context, Kind, TrackingNumber, identify};

use super::Error;
use super::reader::Reader;
use crate::app::App;
use crate::store::ParcelId;

/// The parcels of these numbers, each once.
///
/// # Errors
/// A number that is none, or that no parcel has.
pub async fn find(app: &App, numbers: &[String]) -> Result<Vec<ParcelId>, Error> {
    let mut found = BTreeSet::new();
    for given in numbers {
        let number = TrackingNumber::parse(given)
            .map_err(|why| Error::Usage(format!("\"{given}\" cannot be a tracking number: {why}")))?;
        let ids = app.store.parcels_by_number(&number).await?;
        if ids.is_empty() {
            return Err(unknown(&number));
        }
        found.extend(ids);
    }
    Ok(found.into_iter().collect())
}

fn unknown(number: &TrackingNumber) -> Error {
    let read = identify(number.as_str(), &Context::default());
    Error::NotFound(match (read.kind, read.note) {
        (Kind::Order, Some(note)) => note.sentence(Reader::here().words),
        _ => format!("no parcel with the number {number} is followed; add it with `doorstep add {number}`"),
    })
}
