//! How often sources sent news by themselves, and how often something came in their name that did not prove itself.

use jiff::Timestamp;

use super::dialect::{each_driver, in_read, in_write};
use super::{Store, StoreError, at, ms};

/// The news that came in the name of one source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    /// Its id.
    pub source: String,
    /// Messages that proved themselves and were kept.
    pub taken: u64,
    /// When the last one came.
    pub taken_at: Option<Timestamp>,
    /// Messages that did not, and changed nothing.
    pub refused: u64,
    /// When the last one came.
    pub refused_at: Option<Timestamp>,
}

#[derive(sqlx::FromRow)]
pub(super) struct Row {
    source: String,
    taken: i64,
    taken_at: Option<i64>,
    refused: i64,
    refused_at: Option<i64>,
}

impl Store {
    /// Counts one message: taken, or refused.
    ///
    /// # Errors
    /// The database's.
    pub async fn count_news(&self, source: &str, taken: bool, now: Timestamp) -> Result<(), StoreError> {
        in_write!(self, news::count(source, taken, ms(now)));
        Ok(())
    }

    /// The news of every source that ever sent some.
    ///
    /// # Errors
    /// The database's.
    pub async fn news(&self) -> Result<Vec<News>, StoreError> {
        let rows: Vec<Row> = in_read!(self, news::all());
        let number = |count: i64| u64::try_from(count).unwrap_or_default();
        let news = |row: Row| News {
            source: row.source,
            taken: number(row.taken),
            taken_at: row.taken_at.map(at),
            refused: number(row.refused),
            refused_at: row.refused_at.map(at),
        };
        Ok(rows.into_iter().map(news).collect())
    }
}

each_driver! {
    pub(in crate::store) async fn count(
        connection: &mut Connection,
        source: &str,
        taken: bool,
        now: i64,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO news (source, taken, taken_at, refused, refused_at) VALUES ($1, $2, $3, $4, $5) \
             ON CONFLICT (source) DO UPDATE SET taken = news.taken + excluded.taken, \
             taken_at = COALESCE(excluded.taken_at, news.taken_at), refused = news.refused + excluded.refused, \
             refused_at = COALESCE(excluded.refused_at, news.refused_at)",
        )
        .bind(source)
        .bind(i64::from(taken))
        .bind(taken.then_some(now))
        .bind(i64::from(!taken))
        .bind((!taken).then_some(now))
        .execute(connection)
        .await?;
        Ok(())
    }

    pub(in crate::store) async fn all(connection: &mut Connection) -> Result<Vec<Row>, StoreError> {
        let query = sqlx::query_as("SELECT source, taken, taken_at, refused, refused_at FROM news ORDER BY source");
        Ok(query.fetch_all(connection).await?)
    }
}
