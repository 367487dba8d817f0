//! Tokens that let programs use the API. Only their digests are kept.

use jiff::Timestamp;

use super::dialect::{each_driver, in_read, in_write};
use super::{Store, StoreError, TokenId, at, kept, ms, read};

/// A token's last use is written down at most this often.
const USE_NOTED_MS: i64 = 3_600_000;

/// What a token may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Look at everything.
    Read,
    /// Look at and change everything.
    Write,
    /// Bring orders and pictures of pages, and read what is thought of orders it names: a paired browser, a phone.
    Capture,
}

impl Scope {
    /// Every scope.
    pub const ALL: &'static [Scope] = &[Scope::Read, Scope::Write, Scope::Capture];

    /// `read`, `write` or `capture`.
    pub const fn slug(self) -> &'static str {
        match self {
            Scope::Read => "read",
            Scope::Write => "write",
            Scope::Capture => "capture",
        }
    }

    /// The scope with this slug.
    pub fn from_slug(slug: &str) -> Option<Scope> {
        Scope::ALL.iter().copied().find(|scope| scope.slug() == slug)
    }
}

/// A token as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// Which.
    pub id: TokenId,
    /// The user's own name for it.
    pub name: String,
    /// What it may do.
    pub scope: Scope,
    /// The address of the browser extension it was given to; it counts from there alone.
    pub origin: Option<String>,
    /// When it was made.
    pub made_at: Timestamp,
    /// About when it was last used, to the hour.
    pub used_at: Option<Timestamp>,
    /// Set once it was taken back.
    pub revoked_at: Option<Timestamp>,
}

impl Store {
    /// Keeps a new token by the digest of its secret.
    ///
    /// # Errors
    /// The database's.
    pub async fn add_token(
        &self,
        name: &str,
        scope: Scope,
        digest: &str,
        now: Timestamp,
    ) -> Result<TokenId, StoreError> {
        Ok(in_write!(self, tokens::add(name, scope, digest, ms(now))))
    }

    /// Every token, the last made first, revoked ones too.
    ///
    /// # Errors
    /// The database's.
    pub async fn tokens(&self) -> Result<Vec<Token>, StoreError> {
        Ok(in_read!(self, tokens::all()))
    }

    /// The token with this digest, unless there is none or it was revoked; notes that it was used.
    ///
    /// # Errors
    /// The database's.
    pub async fn use_token(&self, digest: &str, now: Timestamp) -> Result<Option<Token>, StoreError> {
        let token = in_read!(self, tokens::by_digest(digest));
        if let Some(token) = &token
            && token.used_at.is_none_or(|used_at| ms(now) - ms(used_at) >= USE_NOTED_MS)
        {
            in_write!(self, tokens::note_use(&token.id, ms(now)));
        }
        Ok(token)
    }

    /// Takes a token back. False if it is unknown or was taken back before.
    ///
    /// # Errors
    /// The database's.
    pub async fn revoke_token(&self, id: &TokenId, now: Timestamp) -> Result<bool, StoreError> {
        Ok(in_write!(self, tokens::revoke(id, ms(now))))
    }
}

#[derive(sqlx::FromRow)]
struct TokenRow {
    id: String,
    name: String,
    scope: String,
    origin: Option<String>,
    made_at: i64,
    used_at: Option<i64>,
    revoked_at: Option<i64>,
}

impl TokenRow {
    fn token(self) -> Result<Token, StoreError> {
        Ok(Token {
            scope: read("scope of a token", &self.scope, Scope::from_slug)?,
            id: TokenId(self.id),
            name: self.name,
            origin: self.origin,
            made_at: at(self.made_at),
            used_at: self.used_at.map(at),
            revoked_at: self.revoked_at.map(at),
        })
    }
}

each_driver! {
    pub(in crate::store) async fn add(
        connection: &mut Connection,
        name: &str,
        scope: Scope,
        digest: &str,
        now: i64,
    ) -> Result<TokenId, StoreError> {
        let id = TokenId::new();
        sqlx::query("INSERT INTO tokens (id, name, digest, scope, made_at) VALUES ($1, $2, $3, $4, $5)")
            .bind(id.as_str())
            .bind(kept(name))
            .bind(digest)
            .bind(scope.slug())
            .bind(now)
            .execute(connection)
            .await?;
        Ok(id)
    }

    pub(in crate::store) async fn all(connection: &mut Connection) -> Result<Vec<Token>, StoreError> {
        let rows: Vec<TokenRow> = sqlx::query_as(
            "SELECT id, name, scope, origin, made_at, used_at, revoked_at FROM tokens ORDER BY made_at DESC, id DESC",
        )
        .fetch_all(connection)
        .await?;
        rows.into_iter().map(TokenRow::token).collect()
    }

    pub(in crate::store) async fn by_digest(
        connection: &mut Connection,
        digest: &str,
    ) -> Result<Option<Token>, StoreError> {
        let row: Option<TokenRow> = sqlx::query_as(
            "SELECT id, name, scope, origin, made_at, used_at, revoked_at FROM tokens \
             WHERE digest = $1 AND revoked_at IS NULL",
        )
        .bind(digest)
        .fetch_optional(connection)
        .await?;
        row.map(TokenRow::token).transpose()
    }

    pub(in crate::store) async fn note_use(
        connection: &mut Connection,
        id: &TokenId,
        now: i64,
    ) -> Result<(), StoreError> {
        sqlx::query("UPDATE tokens SET used_at = $2 WHERE id = $1").bind(id.as_str()).bind(now).execute(connection).await?;
        Ok(())
    }

    pub(in crate::store) async fn revoke(
        connection: &mut Connection,
        id: &TokenId,
        now: i64,
    ) -> Result<bool, StoreError> {
        let done = sqlx::query("UPDATE tokens SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL")
            .bind(id.as_str())
            .bind(now)
            .execute(connection)
            .await?;
        Ok(done.rows_affected() > 0)
    }
}
