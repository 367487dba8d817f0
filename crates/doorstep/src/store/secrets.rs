//! Secrets as they lie in the database: sealed. Only [`crate::vault`] can make and open them.

use jiff::Timestamp;

use super::dialect::{each_driver, in_read, in_write};
use super::{Store, StoreError, at, ms};

/// A secret nobody can read without the key it was sealed with.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Sealed {
    /// Which key.
    pub key_id: String,
    /// Used once with this key.
    pub nonce: Vec<u8>,
    /// The sealed bytes.
    pub sealed: Vec<u8>,
}

impl Store {
    /// Keeps a sealed secret in place of the one that was kept under this kind and name.
    ///
    /// # Errors
    /// The database's.
    pub async fn keep_sealed(&self, kind: &str, name: &str, sealed: &Sealed, now: Timestamp) -> Result<(), StoreError> {
        in_write!(self, secrets::keep(kind, name, sealed, ms(now)));
        Ok(())
    }

    /// The sealed secret of this kind and name.
    ///
    /// # Errors
    /// The database's.
    pub async fn sealed(&self, kind: &str, name: &str) -> Result<Option<Sealed>, StoreError> {
        Ok(in_read!(self, secrets::one(kind, name)))
    }

    /// Names of the secrets of this kind, and when each was kept.
    ///
    /// # Errors
    /// The database's.
    pub async fn sealed_names(&self, kind: &str) -> Result<Vec<(String, Timestamp)>, StoreError> {
        let rows: Vec<(String, i64)> = in_read!(self, secrets::names(kind));
        Ok(rows.into_iter().map(|(name, kept_at)| (name, at(kept_at))).collect())
    }

    /// Forgets a secret. False if there was none.
    ///
    /// # Errors
    /// The database's.
    pub async fn forget_sealed(&self, kind: &str, name: &str) -> Result<bool, StoreError> {
        Ok(in_write!(self, secrets::forget(kind, name)))
    }
}

each_driver! {
    pub(in crate::store) async fn keep(
        connection: &mut Connection,
        kind: &str,
        name: &str,
        sealed: &Sealed,
        now: i64,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO secrets (kind, name, key_id, nonce, sealed, kept_at) VALUES ($1, $2, $3, $4, $5, $6) \
             ON CONFLICT (kind, name) DO UPDATE SET key_id = excluded.key_id, nonce = excluded.nonce, \
             sealed = excluded.sealed, kept_at = excluded.kept_at",
        )
        .bind(kind)
        .bind(name)
        .bind(&sealed.key_id)
        .bind(&sealed.nonce)
        .bind(&sealed.sealed)
        .bind(now)
        .execute(connection)
        .await?;
        Ok(())
    }

    pub(in crate::store) async fn one(
        connection: &mut Connection,
        kind: &str,
        name: &str,
    ) -> Result<Option<Sealed>, StoreError> {
        let query = sqlx::query_as("SELECT key_id, nonce, sealed FROM secrets WHERE kind = $1 AND name = $2");
        Ok(query.bind(kind).bind(name).fetch_optional(connection).await?)
    }

    pub(in crate::store) async fn names(
        connection: &mut Connection,
        kind: &str,
    ) -> Result<Vec<(String, i64)>, StoreError> {
        let query = sqlx::query_as("SELECT name, kept_at FROM secrets WHERE kind = $1 ORDER BY name");
        Ok(query.bind(kind).fetch_all(connection).await?)
    }

    pub(in crate::store) async fn forget(
        connection: &mut Connection,
        kind: &str,
        name: &str,
    ) -> Result<bool, StoreError> {
        let query = sqlx::query("DELETE FROM secrets WHERE kind = $1 AND name = $2");
        Ok(query.bind(kind).bind(name).execute(connection).await?.rows_affected() > 0)
    }
}
