//! Parcels: adding, describing, archiving, closing, marking, deleting.

use std::collections::{BTreeMap, HashMap};

use doorstep_core::carrier::CarrierId;
use doorstep_core::country::Country;
use doorstep_core::event::RawEvent;
use doorstep_core::judge::Closed;
use doorstep_core::number::TrackingNumber;
use doorstep_core::parcel::MANUAL;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use sqlx::QueryBuilder;

use super::dialect::{ROWS, each_driver, in_read, in_write};
use super::events::{EventRow, NumberRow, Role};
use super::list::attention;
use super::undo::{Before, Done, Kind};
use super::{ParcelId, Store, StoreError, at, kept, ms};

/// A parcel to be added.
#[derive(Clone, Debug)]
pub struct NewParcel {
    /// The number it is known by.
    pub number: TrackingNumber,
    /// Whose number it is, if that is certain.
    pub carrier: Option<CarrierId>,
    /// The user's own name for it.
    pub name: Option<String>,
    /// Country of delivery, if known.
    pub destination: Option<Country>,
    /// Who gave the number: `you`, `mail`...
    pub told_by: String,
}

impl NewParcel {
    /// A parcel of which the user knows the number.
    pub fn new(number: TrackingNumber) -> NewParcel {
        NewParcel { number, carrier: None, name: None, destination: None, told_by: "you".into() }
    }
}

/// What became of a [`NewParcel`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Added {
    /// It is there now.
    New(ParcelId),
    /// A parcel with this number was there already, or stands earlier in the same list.
    Known(ParcelId),
}

impl Added {
    /// Which parcel, either way.
    pub fn id(&self) -> &ParcelId {
        match self {
            Added::New(id) | Added::Known(id) => id,
        }
    }
}

/// What the user says of a parcel. Empty texts are kept as absent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Description {
    /// The user's own name for it.
    pub name: Option<String>,
    /// Notes, any length.
    pub notes: Option<String>,
    /// A colour mark, by name.
    pub colour: Option<String>,
    /// Country of delivery; goes before what sources say.
    pub destination: Option<Country>,
    /// Postcode of delivery, which some sources want to hear.
    pub postcode: Option<String>,
}

impl Store {
    /// Adds parcels, one or thousands, all or none; the answer is in the order of `new`. They are due to be asked
    /// about at once, and to be judged.
    ///
    /// # Errors
    /// The database's.
    pub async fn add_parcels(&self, new: &[NewParcel], now: Timestamp) -> Result<Vec<Added>, StoreError> {
        if new.is_empty() {
            return Ok(Vec::new());
        }
        Ok(in_write!(self, parcels::add(new, ms(now))))
    }

    /// The parcels known by a number: usually none or one, more where several were merged on their way.
    ///
    /// # Errors
    /// The database's.
    pub async fn parcels_by_number(&self, number: &TrackingNumber) -> Result<Vec<ParcelId>, StoreError> {
        Ok(in_read!(self, parcels::by_number(number.as_str())))
    }

    /// Which parcel each of these numbers is known by, as far as there is one; the oldest where there are several.
    ///
    /// # Errors
    /// The database's.
    pub async fn owners(&self, numbers: &[TrackingNumber]) -> Result<HashMap<String, ParcelId>, StoreError> {
        let numbers: Vec<&str> = numbers.iter().map(TrackingNumber::as_str).collect();
        Ok(in_read!(self, parcels::owners(&numbers)))
    }

    /// Replaces what the user says of a parcel.
    ///
    /// # Errors
    /// The database's.
    pub async fn describe(&self, id: &ParcelId, said: &Description, now: Timestamp) -> Result<Done, StoreError> {
        Ok(in_write!(self, parcels::describe(id, said, ms(now))))
    }

    /// Puts parcels out of the way, or back. Archived parcels are not asked about.
    ///
    /// # Errors
    /// The database's.
    pub async fn archive(&self, ids: &[ParcelId], archived: bool, now: Timestamp) -> Result<Done, StoreError> {
        Ok(in_write!(self, parcels::archive(ids, archived, ms(now))))
    }

    /// Closes parcels (in hand, given up), or opens them again with `None`.
    ///
    /// # Errors
    /// The database's.
    pub async fn close_parcels(
        &self,
        ids: &[ParcelId],
        closed: Option<Closed>,
        now: Timestamp,
    ) -> Result<Done, StoreError> {
        Ok(in_write!(self, parcels::close(ids, closed, ms(now))))
    }

    /// Writes an event of the user's own into parcels: delivered, lost, returned, a note. The event's local time
    /// places it among the user's other events.
    ///
    /// # Errors
    /// The database's.
    pub async fn mark(&self, ids: &[ParcelId], event: &RawEvent, now: Timestamp) -> Result<Done, StoreError> {
        Ok(in_write!(self, parcels::mark(ids, event, ms(now))))
    }

    /// Deletes parcels with all that was heard of them.
    ///
    /// # Errors
    /// The database's.
    pub async fn delete_parcels(&self, ids: &[ParcelId], now: Timestamp) -> Result<Done, StoreError> {
        Ok(in_write!(self, parcels::delete(ids, ms(now))))
    }

    /// Makes parcels due at once, before all others: "check now". The poller does the asking. Closed parcels are asked
    /// about too, archived ones are not; nor is one that was asked about at the user's wish within the last ten minutes
    /// and answered about, unless the answer came from one of `spared`: sources that mind no questions.
    ///
    /// # Errors
    /// The database's.
    pub async fn request_check(
        &self,
        ids: &[ParcelId],
        spared: &[&str],
        now: Timestamp,
    ) -> Result<Requested, StoreError> {
        Ok(in_write!(self, parcels::request_check(ids, spared, ms(now))))
    }
}

/// Between two checks of one parcel that the user asks for, at least; sites take more for impatience.
const CHECK_GAP_MS: i64 = 10 * 60 * 1000;

/// What became of a wish to have parcels asked about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Requested {
    /// How many were made due.
    pub made_due: usize,
    /// Those that were answered about too short a time ago, and when they can be asked about again.
    pub too_early: Vec<(ParcelId, Timestamp)>,
}

/// The words of [`Closed`] in SQL and in exports.
pub(super) fn closed_slug(closed: Closed) -> &'static str {
    match closed {
        Closed::Received => "received",
        Closed::GivenUp => "given_up",
        Closed::Refunded => "refunded",
    }
}

pub(super) fn closed_from_slug(slug: &str) -> Option<Closed> {
    [Closed::Received, Closed::GivenUp, Closed::Refunded].into_iter().find(|closed| closed_slug(*closed) == slug)
}

fn texts(ids: &[ParcelId]) -> Vec<&str> {
    let mut texts: Vec<&str> = ids.iter().map(ParcelId::as_str).collect();
    texts.sort_unstable();
    texts.dedup();
    texts
}

/// A text the user typed, absent if nothing is in it.
fn typed(text: Option<&str>) -> Option<String> {
    text.map(|text| kept(text.trim())).filter(|text| !text.is_empty())
}

each_driver! {
    pub(in crate::store) async fn owners(
        connection: &mut Connection,
        numbers: &[&str],
    ) -> Result<HashMap<String, ParcelId>, StoreError> {
        let mut owners = HashMap::new();
        for some in numbers.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("SELECT number, MIN(parcel_id) FROM numbers WHERE number IN ");
            statement::list(&mut query, some.iter().copied());
            query.push(" GROUP BY number");
            let rows: Vec<(String, String)> = query.build_query_as().fetch_all(&mut *connection).await?;
            owners.extend(rows.into_iter().map(|(number, parcel)| (number, ParcelId(parcel))));
        }
        Ok(owners)
    }

    pub(in crate::store) async fn add(
        connection: &mut Connection,
        new: &[NewParcel],
        now: i64,
    ) -> Result<Vec<Added>, StoreError> {
        // Whoever wants to add takes this row first, so that two cannot both find a number missing.
        sqlx::query("UPDATE gates SET passed = passed + 1 WHERE name = 'numbers'").execute(&mut *connection).await?;
        let numbers: Vec<&str> = new.iter().map(|new| new.number.as_str()).collect();
        let mut owners = owners(&mut *connection, &numbers).await?;
        let mut added = Vec::with_capacity(new.len());
        let mut fresh: Vec<(ParcelId, &NewParcel)> = Vec::new();
        for new in new {
            if let Some(owner) = owners.get(new.number.as_str()) {
                added.push(Added::Known(owner.clone()));
                continue;
            }
            let id = ParcelId::new();
            owners.insert(new.number.to_string(), id.clone());
            added.push(Added::New(id.clone()));
            fresh.push((id, new));
        }
        for some in fresh.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new(
                "INSERT INTO parcels (id, added_at, name, destination, archived, revision, search, attention, events, \
                 rejudge_at, last_changed_at, next_check_at, fence) ",
            );
            query.push_values(some, |mut values, (id, new)| {
                values
                    .push_bind(id.to_string())
                    .push_bind(now)
                    .push_bind(typed(new.name.as_deref()))
                    .push_bind(new.destination.map(|country| country.to_string()))
                    .push_bind(false)
                    .push_bind(0_i64)
                    .push_bind(String::new())
                    .push_bind(attention(None, None))
                    .push_bind(0_i64)
                    .push_bind(0_i64)
                    .push_bind(now)
                    .push_bind(now)
                    .push_bind(0_i64);
            });
            query.build().execute(&mut *connection).await?;
        }
        let numbers: Vec<NumberRow> = fresh
            .iter()
            .map(|(id, new)| NumberRow {
                parcel_id: id.to_string(),
                number: new.number.to_string(),
                role: Role::Given.slug().to_owned(),
                carrier: new.carrier.map(|carrier| carrier.to_string()),
                step: 0,
                told_by: kept(&new.told_by),
                added_at: now,
            })
            .collect();
        events::insert_numbers(&mut *connection, &numbers).await?;
        let ids: Vec<&str> = fresh.iter().map(|(id, _)| id.as_str()).collect();
        refresh_search(&mut *connection, &ids).await?;
        Ok(added)
    }

    pub(in crate::store) async fn by_number(
        connection: &mut Connection,
        number: &str,
    ) -> Result<Vec<ParcelId>, StoreError> {
        let ids: Vec<String> =
            sqlx::query_scalar("SELECT parcel_id FROM numbers WHERE number = $1 ORDER BY parcel_id")
                .bind(number)
                .fetch_all(connection)
                .await?;
        Ok(ids.into_iter().map(ParcelId).collect())
    }

    /// Takes the rows of parcels that are about to be changed, always in the same order.
    pub(in crate::store) async fn lock(connection: &mut Connection, ids: &[&str]) -> Result<(), StoreError> {
        for some in ids.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("SELECT id FROM parcels WHERE id IN ");
            statement::list(&mut query, some.iter().copied());
            query.push(" ORDER BY id").push(LOCK);
            query.build().fetch_all(&mut *connection).await?;
        }
        Ok(())
    }

    /// Notes that facts of parcels changed: what was concluded of the old ones must be concluded anew. With `moved_at`,
    /// something new was heard then.
    pub(in crate::store) async fn touch(
        connection: &mut Connection,
        ids: &[&str],
        moved_at: Option<i64>,
    ) -> Result<(), StoreError> {
        for some in ids.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("UPDATE parcels SET revision = revision + 1, rejudge_at = 0");
            if let Some(moved_at) = moved_at {
                query.push(", last_changed_at = ").push_bind(moved_at);
            }
            query.push(" WHERE id IN ");
            statement::list(&mut query, some.iter().copied());
            query.build().execute(&mut *connection).await?;
        }
        Ok(())
    }

    /// Writes down anew everything parcels can be found by.
    pub(in crate::store) async fn refresh_search(connection: &mut Connection, ids: &[&str]) -> Result<(), StoreError> {
        for some in ids.chunks(ROWS) {
            let mut words: BTreeMap<String, Vec<String>> = some.iter().map(|&id| (id.to_owned(), Vec::new())).collect();
            for select in [
                "SELECT parcel_id, number, NULL FROM numbers WHERE parcel_id IN ",
                "SELECT id, name, notes FROM parcels WHERE id IN ",
                "SELECT link.parcel_id, one.search, NULL FROM order_parcels AS link \
                 JOIN orders AS one ON one.id = link.order_id WHERE link.parcel_id IN ",
            ] {
                let mut query = QueryBuilder::<Driver>::new(select);
                statement::list(&mut query, some.iter().copied());
                let rows: Vec<(String, Option<String>, Option<String>)> =
                    query.build_query_as().fetch_all(&mut *connection).await?;
                for (id, one, two) in rows {
                    words.entry(id).or_default().extend(one.into_iter().chain(two));
                }
            }
            let rows: Vec<(String, String)> =
                words.into_iter().map(|(id, words)| (id, words.join("\n").to_lowercase())).collect();
            let mut query = QueryBuilder::<Driver>::new("UPDATE parcels SET search = new.column2 FROM (");
            query.push_values(&rows, |mut values, (id, words)| {
                values.push_bind(id.clone()).push_bind(words.clone());
            });
            query.push(") AS new WHERE parcels.id = new.column1");
            query.build().execute(&mut *connection).await?;
        }
        Ok(())
    }

    pub(in crate::store) async fn describe(
        connection: &mut Connection,
        id: &ParcelId,
        said: &Description,
        now: i64,
    ) -> Result<Done, StoreError> {
        let undo = undo::keep_descriptions(&mut *connection, Kind::Describe, &[id.as_str()], now).await?;
        let done = sqlx::query(
            "UPDATE parcels SET name = $2, notes = $3, colour = $4, destination = $5, postcode = $6 WHERE id = $1",
        )
        .bind(id.as_str())
        .bind(typed(said.name.as_deref()))
        .bind(typed(said.notes.as_deref()))
        .bind(typed(said.colour.as_deref()))
        .bind(said.destination.map(|country| country.to_string()))
        .bind(typed(said.postcode.as_deref()))
        .execute(&mut *connection)
        .await?;
        touch(&mut *connection, &[id.as_str()], None).await?;
        refresh_search(connection, &[id.as_str()]).await?;
        Ok(Done { changed: done.rows_affected() as usize, undo })
    }

    pub(in crate::store) async fn archive(
        connection: &mut Connection,
        ids: &[ParcelId],
        archived: bool,
        now: i64,
    ) -> Result<Done, StoreError> {
        let ids = texts(ids);
        lock(&mut *connection, &ids).await?;
        let undo = undo::keep_descriptions(&mut *connection, Kind::Archive, &ids, now).await?;
        let mut changed = 0;
        for some in ids.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("UPDATE parcels SET revision = revision + 1, rejudge_at = 0, ");
            query.push("check_requested_at = NULL, next_check_at = ").push_bind((!archived).then_some(now));
            query.push(", archived = ").push_bind(archived);
            query.push(" WHERE archived <> ").push_bind(archived).push(" AND id IN ");
            statement::list(&mut query, some.iter().copied());
            changed += query.build().execute(&mut *connection).await?.rows_affected() as usize;
        }
        Ok(Done { changed, undo })
    }

    pub(in crate::store) async fn close(
        connection: &mut Connection,
        ids: &[ParcelId],
        closed: Option<Closed>,
        now: i64,
    ) -> Result<Done, StoreError> {
        let ids = texts(ids);
        lock(&mut *connection, &ids).await?;
        let undo = undo::keep_descriptions(&mut *connection, Kind::Close, &ids, now).await?;
        let mut changed = 0;
        for some in ids.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("UPDATE parcels SET revision = revision + 1, rejudge_at = 0, ");
            query.push("closed = ").push_bind(closed.map(closed_slug));
            query.push(", closed_at = ").push_bind(closed.map(|_| now));
            query.push(" WHERE id IN ");
            statement::list(&mut query, some.iter().copied());
            changed += query.build().execute(&mut *connection).await?.rows_affected() as usize;
        }
        Ok(Done { changed, undo })
    }

    pub(in crate::store) async fn mark(
        connection: &mut Connection,
        ids: &[ParcelId],
        event: &RawEvent,
        now: i64,
    ) -> Result<Done, StoreError> {
        let ids = texts(ids);
        let mut rows = Vec::new();
        for some in ids.chunks(ROWS) {
            lock(&mut *connection, some).await?;
            // The user speaks of the parcel, not of one number; the first one stands for it.
            let mut query = QueryBuilder::<Driver>::new(
                "SELECT parcel_id, number FROM numbers WHERE parcel_id IN ",
            );
            statement::list(&mut query, some.iter().copied());
            query.push(" ORDER BY step DESC, added_at DESC, number DESC");
            let numbers: Vec<(String, String)> = query.build_query_as().fetch_all(&mut *connection).await?;
            let first: BTreeMap<String, String> = numbers.into_iter().collect();
            let wall = event.time.local.and_then(|local| local.to_zoned(TimeZone::UTC).ok());
            let position = wall.map_or(now / 1000, |wall| wall.timestamp().as_second());
            rows.extend(
                first
                    .into_iter()
                    .map(|(id, number)| EventRow::new(&ParcelId(id), &number, MANUAL, event, position, now)),
            );
        }
        events::insert(&mut *connection, &rows).await?;
        let marks: Vec<(String, String)> =
            rows.iter().map(|row| (row.parcel_id.clone(), row.digest.clone())).collect();
        events::retract(&mut *connection, &marks, None).await?;
        touch(&mut *connection, &ids, Some(now)).await?;
        let undo = undo::keep(connection, Kind::Mark, &Before::NoMarks(marks), now).await?;
        Ok(Done { changed: rows.len(), undo: Some(undo) })
    }

    pub(in crate::store) async fn delete(
        connection: &mut Connection,
        ids: &[ParcelId],
        now: i64,
    ) -> Result<Done, StoreError> {
        let ids = texts(ids);
        standing::stale_of(&mut *connection, &ids).await?;
        lock(&mut *connection, &ids).await?;
        let gone = export::parcels(&mut *connection, &ids).await?;
        if gone.is_empty() {
            return Ok(Done::NOTHING);
        }
        let undo = undo::keep(&mut *connection, Kind::DeleteParcels, &Before::Parcels(gone), now).await?;
        Ok(Done { changed: remove(connection, &ids).await?, undo: Some(undo) })
    }

    pub(in crate::store) async fn remove(connection: &mut Connection, ids: &[&str]) -> Result<usize, StoreError> {
        let mut removed = 0;
        for some in ids.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("DELETE FROM parcels WHERE id IN ");
            statement::list(&mut query, some.iter().copied());
            removed += query.build().execute(&mut *connection).await?.rows_affected() as usize;
        }
        Ok(removed)
    }

    pub(in crate::store) async fn request_check(
        connection: &mut Connection,
        ids: &[ParcelId],
        spared: &[&str],
        now: i64,
    ) -> Result<Requested, StoreError> {
        let ids = texts(ids);
        lock(&mut *connection, &ids).await?;
        let mut requested = Requested::default();
        let mut free: Vec<&str> = Vec::new();
        for some in ids.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new(
                "SELECT DISTINCT parcels.id, parcels.last_requested_at FROM parcels JOIN checks \
                 ON checks.parcel_id = parcels.id AND checks.asked_at >= parcels.last_requested_at \
                 WHERE checks.answer = TRUE AND parcels.last_requested_at > ",
            );
            query.push_bind(now - CHECK_GAP_MS).push(" AND parcels.id IN ");
            statement::list(&mut query, some.iter().copied());
            if !spared.is_empty() {
                query.push(" AND checks.source NOT IN ");
                statement::list(&mut query, spared.iter().copied());
            }
            let rows: Vec<(String, i64)> = query.build_query_as().fetch_all(&mut *connection).await?;
            let early: BTreeMap<String, i64> = rows.into_iter().collect();
            free.extend(some.iter().filter(|id| !early.contains_key(**id)));
            let wait = early.into_iter().map(|(id, last)| (ParcelId(id), at(last + CHECK_GAP_MS)));
            requested.too_early.extend(wait);
        }
        for some in free.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("UPDATE parcels SET next_check_at = 0, check_requested_at = ");
            query.push_bind(now).push(", last_requested_at = ").push_bind(now);
            query.push(" WHERE archived = FALSE AND id IN ");
            statement::list(&mut query, some.iter().copied());
            requested.made_due += query.build().execute(&mut *connection).await?.rows_affected() as usize;
        }
        Ok(requested)
    }
}
