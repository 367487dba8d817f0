//! Judges parcels and orders whose facts changed or whose time has come, and keeps what was concluded, so that lists need not
//! judge.

use doorstep_core::judge::judge;
use jiff::Timestamp;

use crate::store::{ParcelId, Store, StoreError, Verdict};

/// Parcels judged in one go.
pub const BATCH: usize = 200;

/// Judges every parcel that needs it, and every order; returns how many parcels.
///
/// # Errors
/// The database's.
pub async fn judge_stale(store: &Store, now: Timestamp) -> Result<usize, StoreError> {
    let mut judged = 0;
    loop {
        let stale = store.stale(BATCH, now).await?;
        let kept = judge_some(store, &stale, now).await?;
        judged += kept.len();
        // Nothing kept: others judge the same parcels at this moment.
        if stale.len() < BATCH || kept.is_empty() {
            return Ok(judged);
        }
    }
}

/// Judges every order that needs it.
///
/// # Errors
/// The database's.
pub async fn judge_orders(store: &Store, now: Timestamp) -> Result<(), StoreError> {
    while store.judge_orders(BATCH, now).await? == BATCH {}
    Ok(())
}

/// Judges these parcels, and orders that this or anything else has made stale; returns those whose judgement was kept. Of the others the facts changed meanwhile, so they are
/// due to be judged again.
///
/// # Errors
/// The database's.
pub async fn judge_some(store: &Store, parcels: &[ParcelId], now: Timestamp) -> Result<Vec<ParcelId>, StoreError> {
    let known = store.facts(parcels).await?;
    let judgements: Vec<_> = known.iter().map(|known| judge(&known.facts, now)).collect();
    let verdicts: Vec<_> =
        known.iter().zip(&judgements).map(|(known, judgement)| Verdict { known, judgement }).collect();
    let kept = store.save_judgements(&verdicts, now).await?;
    judge_orders(store, now).await?;
    Ok(kept)
}
