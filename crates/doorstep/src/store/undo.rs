//! Every edit of the user's can be undone: what stood there before is kept for a month.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sqlx::QueryBuilder;

use super::deeds::DeedRow;
use super::dialect::{ROWS, each_driver, in_read, in_write};
use super::export::{OrderCopy, ParcelCopy};
use super::intake::BeforeImport;
use super::{Store, StoreError, at, ms, new_id, read};

/// How long an edit can be undone.
const KEPT_MS: i64 = 30 * 24 * 3_600_000;

/// Which edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditId(String);

impl EditId {
    /// The id an address or an earlier call gave.
    pub fn from_text(text: &str) -> EditId {
        EditId(text.to_owned())
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What an edit did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// How many rows it was about, as far as they exist.
    pub changed: usize,
    /// How to undo it, if anything was changed.
    pub undo: Option<EditId>,
}

impl Done {
    pub(super) const NOTHING: Done = Done { changed: 0, undo: None };
}

/// What kind of edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Name, notes, colour, destination or postcode of a parcel.
    Describe,
    /// Parcels archived, or taken back.
    Archive,
    /// Parcels closed, or opened again.
    Close,
    /// An event of the user's own.
    Mark,
    /// Something the user did about a trouble.
    Deed,
    /// Parcels deleted.
    DeleteParcels,
    /// Orders added, changed, linked, marked, archived or deleted.
    Order,
    /// Orders and parcels that came in by an import.
    Import,
}

impl Kind {
    const ALL: &'static [Kind] = &[
        Kind::Describe,
        Kind::Archive,
        Kind::Close,
        Kind::Mark,
        Kind::Deed,
        Kind::DeleteParcels,
        Kind::Order,
        Kind::Import,
    ];

    /// The stable name used in SQL, API and CLI.
    pub const fn slug(self) -> &'static str {
        match self {
            Kind::Describe => "describe",
            Kind::Archive => "archive",
            Kind::Close => "close",
            Kind::Mark => "mark",
            Kind::Deed => "deed",
            Kind::DeleteParcels => "delete_parcels",
            Kind::Order => "order",
            Kind::Import => "import",
        }
    }

    fn from_slug(slug: &str) -> Option<Kind> {
        Kind::ALL.iter().copied().find(|kind| kind.slug() == slug)
    }
}

/// An edit that can be undone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// Which.
    pub id: EditId,
    /// When it was made.
    pub made_at: Timestamp,
    /// What was done.
    pub kind: Kind,
}

/// What stood there before an edit.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Before {
    /// What the user had said of parcels.
    Descriptions(Vec<DescriptionRow>),
    /// Parcel and digest of marks that were not there.
    NoMarks(Vec<(String, String)>),
    /// Parcel and id of deeds that were not there.
    NoDeeds(Vec<(String, String)>),
    /// Deeds that were taken back.
    Deeds(Vec<DeedRow>),
    /// Parcels with all they had.
    Parcels(Vec<ParcelCopy>),
    /// An order with all it had, or none of this id.
    Order { id: String, order: Option<Box<OrderCopy>> },
    /// Orders with all they had.
    Orders(Vec<OrderCopy>),
    /// What an import touched, as it was.
    Import(Box<BeforeImport>),
}

/// The columns of `parcels` that the user writes.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow, Serialize, Deserialize)]
pub(super) struct DescriptionRow {
    id: String,
    name: Option<String>,
    notes: Option<String>,
    colour: Option<String>,
    destination: Option<String>,
    postcode: Option<String>,
    archived: bool,
    closed: Option<String>,
    closed_at: Option<i64>,
}

impl Store {
    /// The newest edits that can be undone, newest first.
    ///
    /// # Errors
    /// The database's.
    pub async fn edits(&self, limit: usize) -> Result<Vec<Edit>, StoreError> {
        Ok(in_read!(self, undo::edits(limit)))
    }

    /// Puts back what stood there before an edit. False if the edit is unknown, too old or undone already.
    ///
    /// # Errors
    /// The database's.
    pub async fn undo(&self, edit: &EditId, now: Timestamp) -> Result<bool, StoreError> {
        Ok(in_write!(self, undo::undo(edit, ms(now))))
    }
}

fn unreadable(why: &serde_json::Error) -> StoreError {
    StoreError::Damaged { what: "kept edit", value: why.to_string() }
}

each_driver! {
    /// Keeps what an edit is about to replace.
    pub(in crate::store) async fn keep(
        connection: &mut Connection,
        kind: Kind,
        before: &Before,
        now: i64,
    ) -> Result<EditId, StoreError> {
        let id = new_id();
        let before = serde_json::to_string(before).map_err(|why| unreadable(&why))?;
        sqlx::query("DELETE FROM edits WHERE made_at < $1").bind(now - KEPT_MS).execute(&mut *connection).await?;
        exhibits::sweep(&mut *connection, now - KEPT_MS, now).await?;
        sqlx::query("INSERT INTO edits (id, made_at, kind, before) VALUES ($1, $2, $3, $4)")
            .bind(&id)
            .bind(now)
            .bind(kind.slug())
            .bind(before)
            .execute(connection)
            .await?;
        Ok(EditId(id))
    }

    pub(in crate::store) async fn keep_descriptions(
        connection: &mut Connection,
        kind: Kind,
        ids: &[&str],
        now: i64,
    ) -> Result<Option<EditId>, StoreError> {
        let mut rows: Vec<DescriptionRow> = Vec::new();
        for some in ids.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new(
                "SELECT id, name, notes, colour, destination, postcode, archived, closed, closed_at FROM parcels \
                 WHERE id IN ",
            );
            statement::list(&mut query, some.iter().copied());
            rows.extend(query.build_query_as::<DescriptionRow>().fetch_all(&mut *connection).await?);
        }
        if rows.is_empty() {
            return Ok(None);
        }
        keep(connection, kind, &Before::Descriptions(rows), now).await.map(Some)
    }

    pub(in crate::store) async fn edits(connection: &mut Connection, limit: usize) -> Result<Vec<Edit>, StoreError> {
        let rows: Vec<(String, i64, String)> =
            sqlx::query_as("SELECT id, made_at, kind FROM edits ORDER BY made_at DESC, id DESC LIMIT $1")
                .bind(i64::try_from(limit).unwrap_or(i64::MAX))
                .fetch_all(connection)
                .await?;
        let edit = |(id, made_at, kind): (String, i64, String)| {
            Ok(Edit { id: EditId(id), made_at: at(made_at), kind: read("kind of edit", &kind, Kind::from_slug)? })
        };
        rows.into_iter().map(edit).collect()
    }

    pub(in crate::store) async fn undo(
        connection: &mut Connection,
        edit: &EditId,
        now: i64,
    ) -> Result<bool, StoreError> {
        let taken: Option<(String,)> = sqlx::query_as("DELETE FROM edits WHERE id = $1 RETURNING before")
            .bind(edit.as_str())
            .fetch_optional(&mut *connection)
            .await?;
        let Some((before,)) = taken else {
            return Ok(false);
        };
        match serde_json::from_str(&before).map_err(|why| unreadable(&why))? {
            Before::Descriptions(rows) => put_back(connection, &rows, now).await?,
            Before::NoMarks(marks) => {
                events::retract(&mut *connection, &marks, Some(now)).await?;
                let ids: Vec<&str> = marks.iter().map(|(parcel, _)| parcel.as_str()).collect();
                parcels::touch(connection, &ids, None).await?;
            }
            Before::NoDeeds(ids) => deeds::remove(connection, &ids).await?,
            Before::Deeds(rows) => deeds::put_back(connection, &rows).await?,
            Before::Parcels(copies) => {
                export::restore_parcels(connection, copies, now).await?;
            }
            Before::Orders(orders) => {
                let ids: Vec<&str> = orders.iter().map(|copy| copy.order.id.as_str()).collect();
                orders::remove_many(&mut *connection, &ids).await?;
                export::restore_orders(connection, orders).await?;
            }
            Before::Import(before) => intake::undo(connection, *before).await?,
            Before::Order { id, order } => {
                orders::remove(&mut *connection, &id).await?;
                if let Some(order) = order {
                    export::restore_orders(connection, vec![*order]).await?;
                }
            }
        }
        Ok(true)
    }

    async fn put_back(connection: &mut Connection, rows: &[DescriptionRow], now: i64) -> Result<(), StoreError> {
        let ids: Vec<&str> = rows.iter().map(|row| row.id.as_str()).collect();
        parcels::lock(&mut *connection, &ids).await?;
        for rows in rows.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new(
                "UPDATE parcels SET name = old.column2, notes = old.column3, colour = old.column4, \
                 destination = old.column5, postcode = old.column6, archived = old.column7, closed = old.column8, \
                 closed_at = old.column9, next_check_at = CASE WHEN old.column7 THEN NULL ELSE ",
            );
            query.push_bind(now).push(" END FROM (");
            query.push_values(rows, |mut values, row| {
                values
                    .push_bind(row.id.clone())
                    .push_bind(row.name.clone())
                    .push_bind(row.notes.clone())
                    .push_bind(row.colour.clone())
                    .push_bind(row.destination.clone())
                    .push_bind(row.postcode.clone())
                    .push_bind(row.archived)
                    .push_bind(row.closed.clone())
                    .push_bind(row.closed_at);
            });
            query.push(") AS old WHERE parcels.id = old.column1");
            query.build().execute(&mut *connection).await?;
        }
        parcels::touch(&mut *connection, &ids, None).await?;
        parcels::refresh_search(connection, &ids).await
    }
}
