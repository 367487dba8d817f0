//! Reads again what older readers had read, so that what they did not understand then is understood now.

use jiff::Timestamp;

use super::facts::Kind;
use super::save::{self, Outcome};
use super::{Import, VERSION};
use crate::store::{Capture, Store, StoreError};

/// Captures read in one go.
const BATCH: usize = 200;

/// Reads again every capture that other readers than these have read, the oldest first, each as of the day it came. Returns
/// how many there were, and what became of them.
///
/// # Errors
/// The database's.
pub async fn reread(store: &Store, now: Timestamp) -> Result<(usize, Vec<Outcome>), StoreError> {
    let mut outcomes = Vec::new();
    let mut count = 0;
    loop {
        let captures = store.captures_to_read(VERSION, BATCH).await?;
        if captures.is_empty() {
            return Ok((count, outcomes));
        }
        count += captures.len();
        let mut import = Import::default();
        let again = |capture: &Capture| {
            let kind = Kind::from_slug(&capture.kind).unwrap_or(Kind::Text);
            import.read_again(kind, &capture.body, capture.received_at())
        };
        let reads: Vec<_> = captures.iter().map(again).collect();
        outcomes.push(save::save(&import, &reads, store, true, now).await?);
    }
}
