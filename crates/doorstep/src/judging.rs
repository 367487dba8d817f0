//! Judges parcels whose facts changed or whose time has come, and keeps what was concluded, so that lists need not judge.

use doorstep_core::judge::judge;
use jiff::Timestamp;

use crate::store::{Store, StoreError, Verdict};

/// Parcels judged in one go.
const BATCH: usize = 500;

/// Judges every parcel that needs it; returns how many.
///
/// # Errors
/// The database's.
pub async fn judge_stale(store: &Store, now: Timestamp) -> Result<usize, StoreError> {
    let mut judged = 0;
    loop {
        let ids = store.stale(BATCH, now).await?;
        let known = store.facts(&ids).await?;
        let judgements: Vec<_> = known.iter().map(|known| judge(&known.facts, now)).collect();
        let verdicts: Vec<_> =
            known.iter().zip(&judgements).map(|(known, judgement)| Verdict { known, judgement }).collect();
        let kept = store.save_judgements(&verdicts, now).await?;
        judged += kept.len();
        // Nothing kept: others judge the same parcels at this moment.
        if ids.len() < BATCH || kept.is_empty() {
            return Ok(judged);
        }
    }
}
