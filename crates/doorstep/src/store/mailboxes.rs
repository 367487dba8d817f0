//! Mailboxes that are read, up to where, and who reads which at the moment. Their passwords are in [`super::secrets`].

use jiff::Timestamp;

use super::dialect::{each_driver, in_read, in_write};
use super::{Store, StoreError, at, kept, ms, new_id};

/// A mailbox that is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mailbox {
    /// Which.
    pub id: String,
    /// The server.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// The user's name there.
    pub user: String,
    /// The folder that is read.
    pub folder: String,
    /// Up to where: UIDVALIDITY and UID.
    pub cursor: Option<(u32, u32)>,
    /// Mails read so far.
    pub mails: u64,
    /// When it was last read without fault.
    pub read_at: Option<Timestamp>,
    /// What went wrong at the last visit, in words.
    pub fault: Option<String>,
    /// When it is visited next; `None` while it waits for the user.
    pub next_at: Option<Timestamp>,
}

/// How a visit ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visited {
    /// Up to where the folder was read.
    pub cursor: Option<(u32, u32)>,
    /// Mails that were read.
    pub mails: u64,
    /// What went wrong.
    pub fault: Option<String>,
    /// When to come again.
    pub next_at: Option<Timestamp>,
}

#[derive(sqlx::FromRow)]
struct MailboxRow {
    id: String,
    host: String,
    port: i64,
    user_name: String,
    folder: String,
    uid_validity: Option<i64>,
    uid: Option<i64>,
    mails: i64,
    read_at: Option<i64>,
    fault: Option<String>,
    next_at: Option<i64>,
}

impl From<MailboxRow> for Mailbox {
    fn from(row: MailboxRow) -> Mailbox {
        let whole = |number: Option<i64>| number.and_then(|number| u32::try_from(number).ok());
        Mailbox {
            id: row.id,
            host: row.host,
            port: u16::try_from(row.port).unwrap_or(993),
            user: row.user_name,
            folder: row.folder,
            cursor: whole(row.uid_validity).zip(whole(row.uid)),
            mails: u64::try_from(row.mails).unwrap_or_default(),
            read_at: row.read_at.map(at),
            fault: row.fault,
            next_at: row.next_at.map(at),
        }
    }
}

impl Store {
    /// Adds a mailbox, to be read as soon as possible; one that is here already is read anew from its cursor. Returns its id.
    ///
    /// # Errors
    /// The database's.
    pub async fn add_mailbox(
        &self,
        host: &str,
        port: u16,
        user: &str,
        folder: &str,
        now: Timestamp,
    ) -> Result<String, StoreError> {
        Ok(in_write!(self, mailboxes::add(host, port, user, folder, ms(now))))
    }

    /// Every mailbox, the first added first.
    ///
    /// # Errors
    /// The database's.
    pub async fn mailboxes(&self) -> Result<Vec<Mailbox>, StoreError> {
        Ok(in_read!(self, mailboxes::all()))
    }

    /// Reads a mailbox no more. What it brought stays. False if it is not there.
    ///
    /// # Errors
    /// The database's.
    pub async fn remove_mailbox(&self, id: &str) -> Result<bool, StoreError> {
        Ok(in_write!(self, mailboxes::remove(id)))
    }

    /// Has a mailbox, or every one, visited as soon as possible. Returns how many.
    ///
    /// # Errors
    /// The database's.
    pub async fn visit_mailbox_now(&self, id: Option<&str>, now: Timestamp) -> Result<u64, StoreError> {
        Ok(in_write!(self, mailboxes::due_now(id, ms(now))))
    }

    /// Takes a mailbox that is due and that nobody visits, for as long as the lease lasts.
    ///
    /// # Errors
    /// The database's.
    pub async fn claim_mailbox(
        &self,
        holder: &str,
        until: Timestamp,
        now: Timestamp,
    ) -> Result<Option<Mailbox>, StoreError> {
        Ok(in_write!(self, mailboxes::claim(holder, ms(until), ms(now))))
    }

    /// Ends a visit. Changes nothing where someone else has the lease by now.
    ///
    /// # Errors
    /// The database's.
    pub async fn settle_mailbox(
        &self,
        id: &str,
        holder: &str,
        visited: &Visited,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        in_write!(self, mailboxes::settle(id, holder, visited, ms(now)));
        Ok(())
    }
}

each_driver! {
    pub(in crate::store) async fn add(
        connection: &mut Connection,
        host: &str,
        port: u16,
        user: &str,
        folder: &str,
        now: i64,
    ) -> Result<String, StoreError> {
        let id: String = sqlx::query_scalar(
            "INSERT INTO mailboxes (id, host, port, user_name, folder, mails, added_at, next_at) \
             VALUES ($1, $2, $3, $4, $5, 0, $6, $6) \
             ON CONFLICT (host, user_name, folder) DO UPDATE SET port = excluded.port, next_at = excluded.next_at, \
             fault = NULL RETURNING id",
        )
        .bind(new_id())
        .bind(kept(host))
        .bind(i64::from(port))
        .bind(kept(user))
        .bind(kept(folder))
        .bind(now)
        .fetch_one(connection)
        .await?;
        Ok(id)
    }

    pub(in crate::store) async fn all(connection: &mut Connection) -> Result<Vec<Mailbox>, StoreError> {
        let rows: Vec<MailboxRow> = sqlx::query_as(
            "SELECT id, host, port, user_name, folder, uid_validity, uid, mails, read_at, fault, next_at \
             FROM mailboxes ORDER BY added_at, id",
        )
        .fetch_all(connection)
        .await?;
        Ok(rows.into_iter().map(Mailbox::from).collect())
    }

    pub(in crate::store) async fn remove(connection: &mut Connection, id: &str) -> Result<bool, StoreError> {
        let gone = sqlx::query("DELETE FROM mailboxes WHERE id = $1").bind(id.to_owned()).execute(connection).await?;
        Ok(gone.rows_affected() > 0)
    }

    pub(in crate::store) async fn due_now(
        connection: &mut Connection,
        id: Option<&str>,
        now: i64,
    ) -> Result<u64, StoreError> {
        let done = sqlx::query("UPDATE mailboxes SET next_at = $1 WHERE $2 = '' OR id = $2")
            .bind(now)
            .bind(id.unwrap_or_default().to_owned())
            .execute(connection)
            .await?;
        Ok(done.rows_affected())
    }

    /// The guard stands inside and outside, as for parcels: two nodes must not visit at once.
    pub(in crate::store) async fn claim(
        connection: &mut Connection,
        holder: &str,
        until: i64,
        now: i64,
    ) -> Result<Option<Mailbox>, StoreError> {
        let text = format!(
            "UPDATE mailboxes SET lease_holder = $1, lease_until = $2 WHERE id IN (SELECT id FROM mailboxes \
             WHERE next_at <= $3 AND (lease_until IS NULL OR lease_until <= $3) ORDER BY next_at, id LIMIT 1{SKIP_LOCKED}) \
             AND next_at <= $3 AND (lease_until IS NULL OR lease_until <= $3) \
             RETURNING id, host, port, user_name, folder, uid_validity, uid, mails, read_at, fault, next_at"
        );
        let row: Option<MailboxRow> = sqlx::query_as(sqlx::AssertSqlSafe(text))
            .bind(holder.to_owned())
            .bind(until)
            .bind(now)
            .fetch_optional(connection)
            .await?;
        Ok(row.map(Mailbox::from))
    }

    pub(in crate::store) async fn settle(
        connection: &mut Connection,
        id: &str,
        holder: &str,
        visited: &Visited,
        now: i64,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "UPDATE mailboxes SET lease_holder = NULL, lease_until = NULL, uid_validity = $1, uid = $2, \
             mails = mails + $3, fault = $4, next_at = $5, read_at = CASE WHEN $4 IS NULL THEN $6 ELSE read_at END \
             WHERE id = $7 AND lease_holder = $8",
        )
        .bind(visited.cursor.map(|(validity, _)| i64::from(validity)))
        .bind(visited.cursor.map(|(_, uid)| i64::from(uid)))
        .bind(i64::try_from(visited.mails).unwrap_or(i64::MAX))
        .bind(visited.fault.clone())
        .bind(visited.next_at.map(ms))
        .bind(now)
        .bind(id.to_owned())
        .bind(holder.to_owned())
        .execute(connection)
        .await?;
        Ok(())
    }
}
