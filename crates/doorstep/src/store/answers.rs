//! Answers to writes that carry a key: a write that is sent again, because its answer was lost, is done once.

use jiff::Timestamp;

use super::dialect::{each_driver, in_write};
use super::{Store, StoreError, ms};

/// How long an answer is kept.
const KEPT_MS: i64 = 24 * 3_600_000;

/// A write that has not ended after this never will: whoever did it is gone.
const GIVEN_UP_MS: i64 = 120_000;

/// An answer as it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptAnswer {
    /// HTTP status.
    pub status: u16,
    /// Kind of the body, if there is one.
    pub content_type: Option<String>,
    /// The body.
    pub body: Vec<u8>,
}

/// How a write with a key stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Begun {
    /// It is new, and the caller's to do.
    New,
    /// It was done already, and this was the answer.
    Done(KeptAnswer),
    /// It is being done at this moment.
    UnderWay,
    /// The key was used for another request.
    Other,
}

impl Store {
    /// Begins a write, unless it was begun before under the same key. `request` is a digest of all of it.
    ///
    /// # Errors
    /// The database's.
    pub async fn begin_answer(
        &self,
        caller: &str,
        key: &str,
        request: &str,
        now: Timestamp,
    ) -> Result<Begun, StoreError> {
        Ok(in_write!(self, answers::begin(caller, key, request, ms(now))))
    }

    /// Keeps the answer to a write that was begun; with `None` the write counts as never begun.
    ///
    /// # Errors
    /// The database's.
    pub async fn end_answer(&self, caller: &str, key: &str, answer: Option<&KeptAnswer>) -> Result<(), StoreError> {
        in_write!(self, answers::end(caller, key, answer));
        Ok(())
    }
}

each_driver! {
    pub(in crate::store) async fn begin(
        connection: &mut Connection,
        caller: &str,
        key: &str,
        request: &str,
        now: i64,
    ) -> Result<Begun, StoreError> {
        sqlx::query("DELETE FROM answers WHERE begun_at < $1 OR (begun_at < $2 AND status IS NULL)")
            .bind(now - KEPT_MS)
            .bind(now - GIVEN_UP_MS)
            .execute(&mut *connection)
            .await?;
        let begun = sqlx::query(
            "INSERT INTO answers (caller, key, request, begun_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
        )
        .bind(caller)
        .bind(key)
        .bind(request)
        .bind(now)
        .execute(&mut *connection)
        .await?;
        if begun.rows_affected() > 0 {
            return Ok(Begun::New);
        }
        type Row = (String, Option<i64>, Option<String>, Option<Vec<u8>>);
        let (known, status, content_type, body): Row =
            sqlx::query_as("SELECT request, status, content_type, body FROM answers WHERE caller = $1 AND key = $2")
                .bind(caller)
                .bind(key)
                .fetch_one(connection)
                .await?;
        Ok(match status {
            _ if known != request => Begun::Other,
            None => Begun::UnderWay,
            Some(status) => Begun::Done(KeptAnswer {
                status: u16::try_from(status).unwrap_or(500),
                content_type,
                body: body.unwrap_or_default(),
            }),
        })
    }

    pub(in crate::store) async fn end(
        connection: &mut Connection,
        caller: &str,
        key: &str,
        answer: Option<&KeptAnswer>,
    ) -> Result<(), StoreError> {
        match answer {
            Some(answer) => {
                sqlx::query(
                    "UPDATE answers SET status = $3, content_type = $4, body = $5 WHERE caller = $1 AND key = $2",
                )
                .bind(caller)
                .bind(key)
                .bind(i64::from(answer.status))
                .bind(answer.content_type.as_deref())
                .bind(answer.body.as_slice())
                .execute(connection)
                .await?;
            }
            None => {
                sqlx::query("DELETE FROM answers WHERE caller = $1 AND key = $2")
                    .bind(caller)
                    .bind(key)
                    .execute(connection)
                    .await?;
            }
        }
        Ok(())
    }
}
