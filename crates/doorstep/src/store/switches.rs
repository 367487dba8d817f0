//! What the user switched and entered for sources in Doorstep itself; the keys are in `secrets`.

use super::dialect::{each_driver, in_read, in_write};
use super::{Store, StoreError};

/// What was said of one source.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Switch {
    /// Its id.
    pub source: String,
    /// Whether it shall be asked, if that was said.
    pub enabled: Option<bool>,
    /// Grows with every change, of keys too: whoever knows an older one looks again.
    pub revision: i64,
}

impl Store {
    /// Every source of which something was said.
    ///
    /// # Errors
    /// The database's.
    pub async fn switches(&self) -> Result<Vec<Switch>, StoreError> {
        Ok(in_read!(self, switches::all()))
    }

    /// Switches a source on or off.
    ///
    /// # Errors
    /// The database's.
    pub async fn switch_source(&self, source: &str, on: bool) -> Result<(), StoreError> {
        in_write!(self, switches::put(source, Some(on)));
        Ok(())
    }

    /// Says that the keys of a source changed.
    ///
    /// # Errors
    /// The database's.
    pub async fn touch_source(&self, source: &str) -> Result<(), StoreError> {
        in_write!(self, switches::put(source, None));
        Ok(())
    }
}

each_driver! {
    pub(in crate::store) async fn all(connection: &mut Connection) -> Result<Vec<Switch>, StoreError> {
        let query = sqlx::query_as("SELECT source, enabled, revision FROM switches ORDER BY source");
        Ok(query.fetch_all(connection).await?)
    }

    pub(in crate::store) async fn put(
        connection: &mut Connection,
        source: &str,
        on: Option<bool>,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO switches (source, enabled, revision) VALUES ($1, $2, 1) ON CONFLICT (source) DO UPDATE SET \
             enabled = COALESCE(excluded.enabled, switches.enabled), revision = switches.revision + 1",
        )
        .bind(source)
        .bind(on)
        .execute(connection)
        .await?;
        Ok(())
    }
}
