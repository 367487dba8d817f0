//! What sources said and no table understands: counted over all parcels, masked, fit to be shown to others.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use doorstep_core::status::{self, Certainty};

use super::dialect::{each_driver, in_read};
use super::facts::reading;
use super::{Store, StoreError};

/// One wording no table understands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownWording {
    /// Who said it.
    pub source: String,
    /// The source's own code, without anything that looks like a number.
    pub code: Option<String>,
    /// The words, masked: see [`status::mask`].
    pub text: String,
    /// How many events say so.
    pub times: u64,
}

impl Store {
    /// Codes and texts that no table understands, or that can only be guessed, the most frequent first.
    ///
    /// # Errors
    /// The database's.
    pub async fn unknown(&self) -> Result<Vec<UnknownWording>, StoreError> {
        Ok(not_read(in_read!(self, unknown::wordings())))
    }
}

/// A wording as it is kept, and how many events have it.
type Row = (String, Option<String>, String, i64);

each_driver! {
    pub(in crate::store) async fn wordings(connection: &mut Connection) -> Result<Vec<Row>, StoreError> {
        let rows = sqlx::query_as(
            "SELECT source, code, text, COUNT(*) FROM events WHERE retracted_at IS NULL GROUP BY source, code, text",
        );
        Ok(rows.fetch_all(connection).await?)
    }
}

/// Those that are not understood. Texts that differ only in what is masked are one.
fn not_read(rows: Vec<Row>) -> Vec<UnknownWording> {
    let mut counts: BTreeMap<(String, Option<String>, String), u64> = BTreeMap::new();
    for (source, code, text, times) in rows {
        if reading(&source, code.as_deref(), &text).certainty.is_none_or(|certainty| certainty == Certainty::Guessed) {
            let masked = (source, code.as_deref().map(status::mask_code), status::mask(text.trim()));
            *counts.entry(masked).or_default() += times.unsigned_abs();
        }
    }
    let mut unknown: Vec<UnknownWording> =
        counts.into_iter().map(|((source, code, text), times)| UnknownWording { source, code, text, times }).collect();
    unknown.sort_by_key(|wording| Reverse(wording.times));
    unknown
}
