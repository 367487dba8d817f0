//! What imports read, kept so that it can be read again; what they did not understand; and imports that wait for the
//! user's word.

use std::collections::HashMap;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::Timestamp;
use sqlx::QueryBuilder;

use super::dialect::{ROWS, each_driver, in_read, in_write};
use super::{Store, StoreError, at, kept, ms, new_id};

/// How long a preview of a page waits.
const PREVIEW_MS: i64 = 24 * 3_600_000;

/// Something an import read, without anything personal.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Capture {
    /// Which: a digest of kind and body.
    pub id: String,
    /// What kind of thing it is: `mail`, `page`...
    pub kind: String,
    /// What is kept of it.
    pub body: Vec<u8>,
    received_at: i64,
    /// The version of the readers that read it last.
    pub read_with: i64,
}

impl Capture {
    /// Something read now, by readers of this version.
    pub fn new(kind: &str, body: &[u8], read_with: i64, now: Timestamp) -> Capture {
        Capture {
            id: digest(&[kind.as_bytes(), body]),
            kind: kind.to_owned(),
            body: body.to_owned(),
            received_at: ms(now),
            read_with,
        }
    }

    /// When it came.
    pub fn received_at(&self) -> Timestamp {
        at(self.received_at)
    }
}

/// Something that was not understood; without personal data.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Odd {
    /// Which.
    pub id: String,
    /// In what it was seen: `mail`, `page`...
    pub kind: String,
    /// What it is.
    pub what: String,
    /// Why it was not understood, and what to do.
    pub why: String,
    /// Whether it pretends to be what it is not.
    pub warning: bool,
    /// The capture it was seen in, where that is kept.
    pub capture_id: Option<String>,
    pub(super) seen_at: i64,
}

impl Odd {
    /// Something seen now.
    pub fn new(kind: &str, what: &str, why: &str, warning: bool, capture: Option<&str>, now: Timestamp) -> Odd {
        Odd {
            id: digest(&[kind, what, why, capture.unwrap_or_default()].map(str::as_bytes)),
            kind: kind.to_owned(),
            what: kept(what),
            why: kept(why),
            warning,
            capture_id: capture.map(str::to_owned),
            seen_at: ms(now),
        }
    }

    /// When it was first seen.
    pub fn seen_at(&self) -> Timestamp {
        at(self.seen_at)
    }
}

/// One file of an import that waits for the user's word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PendingFile {
    /// The file's name.
    pub name: String,
    /// What is kept of it.
    pub body: Vec<u8>,
}

/// Where an import that waits came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Via {
    /// The Add page; forgotten after a day.
    Page,
    /// The watched folder; kept until the user decides.
    Folder,
}

impl Via {
    const fn slug(self) -> &'static str {
        match self {
            Via::Page => "page",
            Via::Folder => "folder",
        }
    }
}

/// An import that waits for the user's word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pending {
    /// Which.
    pub id: String,
    /// When it came.
    pub made_at: Timestamp,
    /// The names of its files.
    pub names: Vec<String>,
}

fn digest(parts: &[&[u8]]) -> String {
    let mut context = ring::digest::Context::new(&ring::digest::SHA256);
    for part in parts {
        context.update(&(part.len() as u64).to_be_bytes());
        context.update(part);
    }
    URL_SAFE_NO_PAD.encode(&context.finish().as_ref()[..16])
}

impl Store {
    /// What was not understood and not put away: warnings first, then the newest.
    ///
    /// # Errors
    /// The database's.
    pub async fn not_understood(&self, limit: usize) -> Result<Vec<Odd>, StoreError> {
        Ok(in_read!(self, captures::odd(limit)))
    }

    /// Puts away something that was not understood. False if it is not there.
    ///
    /// # Errors
    /// The database's.
    pub async fn put_away(&self, id: &str, now: Timestamp) -> Result<bool, StoreError> {
        Ok(in_write!(self, captures::put_away(Some(id), ms(now))) > 0)
    }

    /// Puts away all that was not understood; returns how many things that were.
    ///
    /// # Errors
    /// The database's.
    pub async fn put_all_away(&self, now: Timestamp) -> Result<u64, StoreError> {
        Ok(in_write!(self, captures::put_away(None, ms(now))))
    }

    /// A capture by its id.
    ///
    /// # Errors
    /// The database's.
    pub async fn capture(&self, id: &str) -> Result<Option<Capture>, StoreError> {
        Ok(in_read!(self, captures::by_id(id)))
    }

    /// Captures that were read by other readers than those of this version, the oldest first.
    ///
    /// # Errors
    /// The database's.
    pub async fn captures_to_read(&self, version: i64, limit: usize) -> Result<Vec<Capture>, StoreError> {
        Ok(in_read!(self, captures::stale(version, limit)))
    }

    /// Puts an import aside until the user decides. Returns its id.
    ///
    /// # Errors
    /// The database's.
    pub async fn put_aside(&self, via: Via, files: &[PendingFile], now: Timestamp) -> Result<String, StoreError> {
        Ok(in_write!(self, captures::put_aside(via, files, ms(now))))
    }

    /// The files of an import that waits; empty where there is none.
    ///
    /// # Errors
    /// The database's.
    pub async fn pending(&self, id: &str) -> Result<Vec<PendingFile>, StoreError> {
        Ok(in_read!(self, captures::pending(id)))
    }

    /// Imports of the watched folder that wait, the oldest first.
    ///
    /// # Errors
    /// The database's.
    pub async fn waiting(&self) -> Result<Vec<Pending>, StoreError> {
        Ok(in_read!(self, captures::waiting()))
    }

    /// Forgets an import that waited.
    ///
    /// # Errors
    /// The database's.
    pub async fn forget_pending(&self, id: &str) -> Result<(), StoreError> {
        in_write!(self, captures::forget_pending(id));
        Ok(())
    }

    /// What the columns of tables hold, as the user said: by the names of the columns.
    ///
    /// # Errors
    /// The database's.
    pub async fn mappings(&self) -> Result<Vec<(String, String)>, StoreError> {
        Ok(in_read!(self, captures::mappings()))
    }

    /// Keeps what the columns of a table hold.
    ///
    /// # Errors
    /// The database's.
    pub async fn save_mapping(&self, header: &str, columns: &str, now: Timestamp) -> Result<(), StoreError> {
        in_write!(self, captures::save_mapping(header, columns, ms(now)));
        Ok(())
    }
}

each_driver! {
    /// Keeps captures; of those that are here, only who read them last. What was not understood in them then and is now is
    /// taken out. Returns how many are new, or read by other readers now.
    pub(in crate::store) async fn upsert(
        connection: &mut Connection,
        captures: &[Capture],
        odd: &[Odd],
    ) -> Result<usize, StoreError> {
        let mut here: HashMap<String, i64> = HashMap::new();
        for some in captures.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("SELECT id, read_with FROM captures WHERE id IN ");
            statement::list(&mut query, some.iter().map(|capture| capture.id.as_str()));
            here.extend(query.build_query_as::<(String, i64)>().fetch_all(&mut *connection).await?);
        }
        for some in captures.chunks(ROWS) {
            let mut query =
                QueryBuilder::<Driver>::new("INSERT INTO captures (id, kind, body, received_at, read_with) ");
            query.push_values(some, |mut values, capture| {
                values
                    .push_bind(capture.id.clone())
                    .push_bind(capture.kind.clone())
                    .push_bind(capture.body.clone())
                    .push_bind(capture.received_at)
                    .push_bind(capture.read_with);
            });
            query.push(" ON CONFLICT (id) DO UPDATE SET read_with = excluded.read_with");
            query.build().execute(&mut *connection).await?;
        }
        for some in captures.chunks(ROWS) {
            let of: Vec<&str> =
                some.iter().map(|capture| capture.id.as_str()).filter(|id| here.contains_key(*id)).collect();
            if of.is_empty() {
                continue;
            }
            let still = odd.iter().filter(|odd| odd.capture_id.as_deref().is_some_and(|id| of.contains(&id)));
            let mut query = QueryBuilder::<Driver>::new("DELETE FROM not_understood WHERE capture_id IN ");
            statement::list(&mut query, of.iter().copied());
            query.push(" AND id NOT IN ");
            statement::list(&mut query, still.map(|odd| odd.id.as_str()).chain([""]));
            query.build().execute(&mut *connection).await?;
        }
        Ok(captures.iter().filter(|capture| here.get(&capture.id) != Some(&capture.read_with)).count())
    }

    pub(in crate::store) async fn insert_odd(connection: &mut Connection, odd: &[Odd]) -> Result<usize, StoreError> {
        let mut inserted = 0;
        for some in odd.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new(
                "INSERT INTO not_understood (id, kind, what, why, warning, capture_id, seen_at) ",
            );
            query.push_values(some, |mut values, odd| {
                values
                    .push_bind(odd.id.clone())
                    .push_bind(odd.kind.clone())
                    .push_bind(odd.what.clone())
                    .push_bind(odd.why.clone())
                    .push_bind(odd.warning)
                    .push_bind(odd.capture_id.clone())
                    .push_bind(odd.seen_at);
            });
            query.push(" ON CONFLICT DO NOTHING");
            inserted += query.build().execute(&mut *connection).await?.rows_affected() as usize;
        }
        Ok(inserted)
    }

    /// Takes out what an import at this moment brought.
    pub(in crate::store) async fn remove_of(connection: &mut Connection, moment: i64) -> Result<(), StoreError> {
        for delete in
            ["DELETE FROM not_understood WHERE seen_at = $1", "DELETE FROM captures WHERE received_at = $1"]
        {
            sqlx::query(delete).bind(moment).execute(&mut *connection).await?;
        }
        Ok(())
    }

    pub(in crate::store) async fn odd(connection: &mut Connection, limit: usize) -> Result<Vec<Odd>, StoreError> {
        let rows = sqlx::query_as(
            "SELECT id, kind, what, why, warning, capture_id, seen_at FROM not_understood WHERE dismissed_at IS NULL \
             ORDER BY warning DESC, seen_at DESC, id LIMIT $1",
        );
        Ok(rows.bind(i64::try_from(limit).unwrap_or(i64::MAX)).fetch_all(connection).await?)
    }

    pub(in crate::store) async fn put_away(
        connection: &mut Connection,
        id: Option<&str>,
        now: i64,
    ) -> Result<u64, StoreError> {
        let mut query = QueryBuilder::<Driver>::new("UPDATE not_understood SET dismissed_at = ");
        query.push_bind(now).push(" WHERE dismissed_at IS NULL");
        if let Some(id) = id {
            query.push(" AND id = ").push_bind(id.to_owned());
        }
        Ok(query.build().execute(connection).await?.rows_affected())
    }

    pub(in crate::store) async fn by_id(connection: &mut Connection, id: &str) -> Result<Option<Capture>, StoreError> {
        let row = sqlx::query_as("SELECT id, kind, body, received_at, read_with FROM captures WHERE id = $1");
        Ok(row.bind(id.to_owned()).fetch_optional(connection).await?)
    }

    pub(in crate::store) async fn stale(
        connection: &mut Connection,
        version: i64,
        limit: usize,
    ) -> Result<Vec<Capture>, StoreError> {
        let rows = sqlx::query_as(
            "SELECT id, kind, body, received_at, read_with FROM captures WHERE read_with <> $1 \
             ORDER BY received_at, id LIMIT $2",
        );
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        Ok(rows.bind(version).bind(limit).fetch_all(connection).await?)
    }

    pub(in crate::store) async fn put_aside(
        connection: &mut Connection,
        via: Via,
        files: &[PendingFile],
        now: i64,
    ) -> Result<String, StoreError> {
        sqlx::query("DELETE FROM pending WHERE via = $1 AND made_at < $2")
            .bind(Via::Page.slug())
            .bind(now - PREVIEW_MS)
            .execute(&mut *connection)
            .await?;
        let id = new_id();
        let files: Vec<(usize, &PendingFile)> = files.iter().enumerate().collect();
        for some in files.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("INSERT INTO pending (id, position, made_at, via, name, body) ");
            query.push_values(some, |mut values, (position, file)| {
                values
                    .push_bind(id.clone())
                    .push_bind(*position as i64)
                    .push_bind(now)
                    .push_bind(via.slug())
                    .push_bind(kept(&file.name))
                    .push_bind(file.body.clone());
            });
            query.build().execute(&mut *connection).await?;
        }
        Ok(id)
    }

    pub(in crate::store) async fn pending(
        connection: &mut Connection,
        id: &str,
    ) -> Result<Vec<PendingFile>, StoreError> {
        let rows: Vec<(String, Vec<u8>)> =
            sqlx::query_as("SELECT name, body FROM pending WHERE id = $1 ORDER BY position")
                .bind(id.to_owned())
                .fetch_all(connection)
                .await?;
        Ok(rows.into_iter().map(|(name, body)| PendingFile { name, body }).collect())
    }

    pub(in crate::store) async fn waiting(connection: &mut Connection) -> Result<Vec<Pending>, StoreError> {
        let rows: Vec<(String, i64, String)> =
            sqlx::query_as("SELECT id, made_at, name FROM pending WHERE via = $1 ORDER BY made_at, id, position")
                .bind(Via::Folder.slug())
                .fetch_all(connection)
                .await?;
        let mut waiting: Vec<Pending> = Vec::new();
        for (id, made_at, name) in rows {
            match waiting.last_mut() {
                Some(last) if last.id == id => last.names.push(name),
                _ => waiting.push(Pending { id, made_at: at(made_at), names: vec![name] }),
            }
        }
        Ok(waiting)
    }

    pub(in crate::store) async fn forget_pending(connection: &mut Connection, id: &str) -> Result<(), StoreError> {
        sqlx::query("DELETE FROM pending WHERE id = $1").bind(id.to_owned()).execute(connection).await?;
        Ok(())
    }

    pub(in crate::store) async fn mappings(connection: &mut Connection) -> Result<Vec<(String, String)>, StoreError> {
        Ok(sqlx::query_as("SELECT header, columns FROM mappings ORDER BY header").fetch_all(connection).await?)
    }

    pub(in crate::store) async fn save_mapping(
        connection: &mut Connection,
        header: &str,
        columns: &str,
        now: i64,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO mappings (header, columns, made_at) VALUES ($1, $2, $3) \
             ON CONFLICT (header) DO UPDATE SET columns = excluded.columns, made_at = excluded.made_at",
        )
        .bind(kept(header))
        .bind(kept(columns))
        .bind(now)
        .execute(connection)
        .await?;
        Ok(())
    }
}
