//! Pairing a browser: a code that is shown once is exchanged for a token that may only bring orders.

use jiff::Timestamp;

use super::dialect::{each_driver, in_read, in_write};
use super::tokens::Scope;
use super::{Store, StoreError, TokenId, kept, ms};

/// How long a code can be exchanged.
pub const CODE_LIFE_MS: i64 = 5 * 60_000;

/// After so many wrong codes the right one counts no more.
const MISSES: i64 = 5;

/// A browser's extension that wants a token.
#[derive(Clone, Copy, Debug)]
pub struct NewBrowser<'a> {
    /// What the user will know it by.
    pub name: &'a str,
    /// The extension's own address.
    pub origin: &'a str,
    /// Digest of the token it will have.
    pub token: &'a str,
}

impl Store {
    /// Lets whoever has the code with this digest pair a browser, once and soon. An earlier code counts no more.
    ///
    /// # Errors
    /// The database's.
    pub async fn offer_pairing(&self, code: &str, now: Timestamp) -> Result<(), StoreError> {
        in_write!(self, pairing::offer(code, ms(now)));
        Ok(())
    }

    /// Keeps the browser's token if the code with this digest is the one on offer; the code is used up. `None` if it is
    /// not, which is counted.
    ///
    /// # Errors
    /// The database's.
    pub async fn pair(
        &self,
        code: &str,
        browser: NewBrowser<'_>,
        now: Timestamp,
    ) -> Result<Option<TokenId>, StoreError> {
        Ok(in_write!(self, pairing::exchange(code, browser, ms(now))))
    }

    /// Whether an extension at this address has a token that was not revoked.
    ///
    /// # Errors
    /// The database's.
    pub async fn is_paired(&self, origin: &str) -> Result<bool, StoreError> {
        Ok(in_read!(self, pairing::is_paired(origin)))
    }
}

each_driver! {
    pub(in crate::store) async fn offer(connection: &mut Connection, code: &str, now: i64) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM pairing_codes").execute(&mut *connection).await?;
        sqlx::query("INSERT INTO pairing_codes (digest, made_at, misses) VALUES ($1, $2, 0)")
            .bind(code)
            .bind(now)
            .execute(connection)
            .await?;
        Ok(())
    }

    pub(in crate::store) async fn exchange(
        connection: &mut Connection,
        code: &str,
        browser: NewBrowser<'_>,
        now: i64,
    ) -> Result<Option<TokenId>, StoreError> {
        sqlx::query("UPDATE pairing_codes SET misses = misses + 1 WHERE digest <> $1")
            .bind(code)
            .execute(&mut *connection)
            .await?;
        sqlx::query("DELETE FROM pairing_codes WHERE misses >= $1 OR made_at < $2")
            .bind(MISSES)
            .bind(now - CODE_LIFE_MS)
            .execute(&mut *connection)
            .await?;
        let used = sqlx::query("DELETE FROM pairing_codes WHERE digest = $1").bind(code).execute(&mut *connection).await?;
        if used.rows_affected() == 0 {
            return Ok(None);
        }
        let id = TokenId::new();
        sqlx::query("INSERT INTO tokens (id, name, digest, scope, made_at, origin) VALUES ($1, $2, $3, $4, $5, $6)")
            .bind(id.as_str())
            .bind(kept(browser.name))
            .bind(browser.token)
            .bind(Scope::Capture.slug())
            .bind(now)
            .bind(kept(browser.origin))
            .execute(connection)
            .await?;
        Ok(Some(id))
    }

    pub(in crate::store) async fn is_paired(connection: &mut Connection, origin: &str) -> Result<bool, StoreError> {
        let found: Option<(String,)> =
            sqlx::query_as("SELECT id FROM tokens WHERE origin = $1 AND revoked_at IS NULL LIMIT 1")
                .bind(origin)
                .fetch_optional(connection)
                .await?;
        Ok(found.is_some())
    }
}
