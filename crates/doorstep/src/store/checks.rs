//! Every time a source was asked, and how it went.

use std::collections::BTreeMap;

use doorstep_core::check::{Check, Outcome};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sqlx::QueryBuilder;

use super::dialect::{ROWS, each_driver, in_read, in_write};
use super::{ParcelId, Store, StoreError, at, kept, ms, new_id, read};

/// How many checks of each number at each source a judgement looks at: so many answers, and so many failures.
const JUDGED: i64 = 20;

impl Store {
    /// The newest checks of a parcel, newest first.
    ///
    /// # Errors
    /// The database's.
    pub async fn checks(&self, parcel: &ParcelId, limit: usize) -> Result<Vec<Check>, StoreError> {
        Ok(in_read!(self, checks::newest(parcel.as_str(), limit)))
    }

    /// Forgets checks made before `before`, except those a judgement looks at. Returns how many.
    ///
    /// # Errors
    /// The database's.
    pub async fn prune_checks(&self, before: Timestamp) -> Result<u64, StoreError> {
        Ok(in_write!(self, checks::prune(ms(before))))
    }
}

/// A row of `checks`.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow, Serialize, Deserialize)]
pub(super) struct CheckRow {
    pub(super) id: String,
    pub(super) parcel_id: String,
    pub(super) number: String,
    pub(super) source: String,
    pub(super) asked_at: i64,
    pub(super) answered_at: Option<i64>,
    pub(super) outcome: String,
    pub(super) answer: bool,
    pub(super) detail: Option<String>,
    pub(super) retry_at: Option<i64>,
}

impl CheckRow {
    pub(super) fn new(parcel: &ParcelId, check: &Check) -> CheckRow {
        CheckRow {
            id: new_id(),
            parcel_id: parcel.to_string(),
            number: check.number.clone(),
            source: check.source.clone(),
            asked_at: ms(check.asked_at),
            answered_at: check.answered_at.map(ms),
            outcome: check.outcome.slug().to_owned(),
            answer: check.outcome.is_answer(),
            detail: check.detail.as_deref().map(kept),
            retry_at: check.retry_at.map(ms),
        }
    }

    fn check(self) -> Result<Check, StoreError> {
        Ok(Check {
            outcome: read("outcome of a check", &self.outcome, Outcome::from_slug)?,
            source: self.source,
            number: self.number,
            asked_at: at(self.asked_at),
            answered_at: self.answered_at.map(at),
            detail: self.detail,
            retry_at: self.retry_at.map(at),
        })
    }
}

each_driver! {
    pub(in crate::store) async fn insert(connection: &mut Connection, rows: &[CheckRow]) -> Result<(), StoreError> {
        for rows in rows.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new(
                "INSERT INTO checks (id, parcel_id, number, source, asked_at, answered_at, outcome, answer, detail, \
                 retry_at) ",
            );
            query.push_values(rows, |mut values, row| {
                values
                    .push_bind(row.id.clone())
                    .push_bind(row.parcel_id.clone())
                    .push_bind(row.number.clone())
                    .push_bind(row.source.clone())
                    .push_bind(row.asked_at)
                    .push_bind(row.answered_at)
                    .push_bind(row.outcome.clone())
                    .push_bind(row.answer)
                    .push_bind(row.detail.clone())
                    .push_bind(row.retry_at);
            });
            query.push(" ON CONFLICT DO NOTHING");
            query.build().execute(&mut *connection).await?;
        }
        Ok(())
    }

    pub(in crate::store) async fn newest(
        connection: &mut Connection,
        parcel: &str,
        limit: usize,
    ) -> Result<Vec<Check>, StoreError> {
        let rows: Vec<CheckRow> =
            sqlx::query_as("SELECT * FROM checks WHERE parcel_id = $1 ORDER BY asked_at DESC, id DESC LIMIT $2")
                .bind(parcel)
                .bind(i64::try_from(limit).unwrap_or(i64::MAX))
                .fetch_all(connection)
                .await?;
        rows.into_iter().map(CheckRow::check).collect()
    }

    /// The checks a judgement looks at, by parcel, newest first.
    pub(in crate::store) async fn to_judge(
        connection: &mut Connection,
        parcels: &[&str],
    ) -> Result<BTreeMap<String, Vec<Check>>, StoreError> {
        let mut checks: BTreeMap<String, Vec<Check>> = BTreeMap::new();
        for some in parcels.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new(
                "SELECT * FROM (SELECT checks.*, ROW_NUMBER() OVER (PARTITION BY parcel_id, number, source, answer \
                 ORDER BY asked_at DESC) AS newness FROM checks WHERE parcel_id IN ",
            );
            statement::list(&mut query, some.iter().copied());
            query.push(") AS ranked WHERE newness <= ").push_bind(JUDGED).push(" ORDER BY asked_at DESC, id DESC");
            for row in query.build_query_as::<CheckRow>().fetch_all(&mut *connection).await? {
                checks.entry(row.parcel_id.clone()).or_default().push(row.check()?);
            }
        }
        Ok(checks)
    }

    pub(in crate::store) async fn prune(connection: &mut Connection, before: i64) -> Result<u64, StoreError> {
        let done = sqlx::query(
            "DELETE FROM checks WHERE asked_at < $1 AND id NOT IN (SELECT id FROM (SELECT id, ROW_NUMBER() OVER \
             (PARTITION BY parcel_id, number, source, answer ORDER BY asked_at DESC) AS newness FROM checks) AS ranked \
             WHERE newness <= $2)",
        )
        .bind(before)
        .bind(JUDGED)
        .execute(connection)
        .await?;
        Ok(done.rows_affected())
    }
}
