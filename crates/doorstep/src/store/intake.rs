//! What an import brings, taken in as one edit: orders, readings, clocks, parcels, events, links. All of it or nothing; what
//! is here already is left as it is, so that the same import twice changes nothing the second time.

use std::collections::{BTreeSet, HashMap};

use doorstep_core::number::{OrderNumber, TrackingNumber};
use doorstep_core::protection::Clock;
use doorstep_core::track::Track;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sqlx::QueryBuilder;

use super::captures::{Capture, Odd};
use super::dialect::{ROWS, each_driver, in_trial};
use super::events::{TellingRow, Told};
use super::export::OrderCopy;
use super::orders::{ClockRow, ReadingRow};
use super::parcels::NewParcel;
use super::refunds::{Refund, RefundRow};
use super::undo::{Before, EditId, Kind};
use super::{Added, Order, ParcelId, Reading, Store, StoreError, ms};

/// An order as it shall be.
#[derive(Clone, Debug)]
pub struct IncomingOrder {
    /// The order.
    pub order: Order,
    /// When the order it was made of was last changed; `None` if it was not here.
    pub of: Option<Timestamp>,
    /// Whether it differs from that one.
    pub differs: bool,
    /// Readings of its fields.
    pub readings: Vec<Reading>,
    /// Readings of its clocks.
    pub clocks: Vec<Clock>,
    /// Its refunds and cases.
    pub refunds: Vec<Refund>,
}

/// A parcel that was told of.
#[derive(Clone, Debug)]
pub struct IncomingParcel {
    /// All its numbers, the first known first; never empty.
    pub numbers: Vec<TrackingNumber>,
    /// What was told of it, each with its source.
    pub tracks: Vec<(&'static str, Track)>,
    /// Orders it belongs to.
    pub orders: Vec<OrderNumber>,
}

/// All that an import brings.
#[derive(Clone, Debug, Default)]
pub struct Intake {
    /// Orders, each once.
    pub orders: Vec<IncomingOrder>,
    /// Parcels, each once. Their orders are among `orders` or here already.
    pub parcels: Vec<IncomingParcel>,
    /// What it was read from, kept to be read again.
    pub captures: Vec<Capture>,
    /// What was not understood.
    pub odd: Vec<Odd>,
}

/// What became of a parcel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenParcel {
    /// Which.
    pub parcel: ParcelId,
    /// Whether it was not here before.
    pub new: bool,
    /// How many of its events are new.
    pub events: usize,
}

/// What became of an [`Intake`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It was taken in, or would be.
    Whole {
        /// Its parcels, in the same order.
        parcels: Vec<TakenParcel>,
        /// How many links between orders and parcels are new.
        links: usize,
        /// Whether anything changed.
        changed: bool,
        /// How to undo it, if anything was changed and kept.
        undo: Option<EditId>,
    },
    /// An order was changed by someone else in between: it must be made anew.
    Moved,
}

/// What stood there before an import.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct BeforeImport {
    at: i64,
    /// Orders it touched, as they were; the ids of new ones.
    orders: Vec<OrderCopy>,
    new_orders: Vec<String>,
    new_parcels: Vec<String>,
    /// Parcels that were here, and when something new had last been heard of them.
    known_parcels: Vec<(String, i64)>,
    /// What the import's sources had told of those before.
    tellings: Vec<TellingRow>,
    sources: Vec<String>,
}

impl Store {
    /// Takes in what an import brings, or with `save` false only says what would become of it.
    ///
    /// # Errors
    /// The database's.
    pub async fn take_in(&self, intake: &Intake, save: bool, now: Timestamp) -> Result<Taken, StoreError> {
        let mut taken = in_trial!(self, intake::take_in(intake, save, ms(now)));
        if let Taken::Whole { undo, .. } = &mut taken
            && !save
        {
            *undo = None;
        }
        Ok(taken)
    }
}

/// Whether a track says more than its number.
fn says_something(track: &Track) -> bool {
    !track.events.is_empty()
        || track.next_number.is_some()
        || track.service.is_some()
        || track.estimated.is_some()
        || track.destination_carrier.is_some()
        || track.origin.is_some()
        || track.destination.is_some()
}

each_driver! {
    /// The second value says whether the transaction shall be kept.
    pub(in crate::store) async fn take_in(
        connection: &mut Connection,
        intake: &Intake,
        save: bool,
        now: i64,
    ) -> Result<(Taken, bool), StoreError> {
        let numbers: Vec<&str> = intake
            .orders
            .iter()
            .map(|incoming| incoming.order.number.as_str())
            .chain(intake.parcels.iter().flat_map(|parcel| parcel.orders.iter().map(OrderNumber::as_str)))
            .collect();
        let known = orders::ids_of(&mut *connection, &numbers).await?;
        let moved = |incoming: &IncomingOrder| {
            known.get(incoming.order.number.as_str()).map(|(_, changed_at)| *changed_at) != incoming.of.map(ms)
        };
        if intake.orders.iter().any(moved) {
            return Ok((Taken::Moved, false));
        }
        let known_ids: Vec<&str> = known.values().map(|(id, _)| id.as_str()).collect();
        let before = export::orders(&mut *connection, &known_ids).await?;

        let written: Vec<&Order> =
            intake.orders.iter().filter(|incoming| incoming.differs).map(|incoming| &incoming.order).collect();
        let ids = orders::save_many(&mut *connection, &written, now).await?;
        let new_orders: Vec<String> = written
            .iter()
            .filter(|order| !known.contains_key(order.number.as_str()))
            .filter_map(|order| ids.get(order.number.as_str()).cloned())
            .collect();
        let id_of = |number: &str| ids.get(number).or_else(|| known.get(number).map(|(id, _)| id));
        let mut readings = Vec::new();
        let mut clocks = Vec::new();
        let mut refunds = Vec::new();
        for incoming in &intake.orders {
            if let Some(id) = id_of(incoming.order.number.as_str()) {
                readings.extend(incoming.readings.iter().map(|reading| ReadingRow::new(id, reading)));
                clocks.extend(incoming.clocks.iter().map(|clock| ClockRow::new(id, clock)));
                refunds.extend(incoming.refunds.iter().map(|refund| RefundRow::new(id, refund)));
            }
        }
        let mut changed = written.len();
        changed += orders::upsert_readings(&mut *connection, &readings).await?;
        changed += orders::insert_clocks(&mut *connection, &clocks).await?;
        changed += refunds::upsert(&mut *connection, &refunds).await?;

        let added = add_parcels(&mut *connection, &intake.parcels, now).await?;
        let known_parcels: Vec<String> = added
            .iter()
            .filter(|added| matches!(added, Added::Known(_)))
            .map(|added| added.id().to_string())
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect();
        let sources: BTreeSet<&str> =
            intake.parcels.iter().flat_map(|parcel| parcel.tracks.iter().map(|(source, _)| *source)).collect();
        let sources: Vec<String> = sources.into_iter().map(str::to_owned).collect();
        let tellings = tellings_of(&mut *connection, &known_parcels, &sources).await?;
        let known_parcels = changed_at(&mut *connection, &known_parcels).await?;
        let told: Vec<(usize, Told<'_>)> = intake
            .parcels
            .iter()
            .zip(&added)
            .enumerate()
            .flat_map(|(index, (parcel, added))| {
                let told = parcel.tracks.iter().filter(|(_, track)| says_something(track));
                told.map(move |(source, track)| (index, Told { parcel: added.id(), source, track }))
            })
            .collect();
        let appended =
            events::append(&mut *connection, &told.iter().map(|(_, told)| *told).collect::<Vec<_>>(), now).await?;
        let mut parcels: Vec<TakenParcel> = added
            .iter()
            .map(|added| TakenParcel {
                parcel: added.id().clone(),
                new: matches!(added, Added::New(_)),
                events: 0,
            })
            .collect();
        for ((index, _), appended) in told.iter().zip(&appended) {
            parcels[*index].events += appended.events;
            changed += appended.events + appended.numbers.len();
        }
        changed += parcels.iter().filter(|parcel| parcel.new).count();

        let mut links: Vec<(String, String)> = Vec::new();
        for (parcel, added) in intake.parcels.iter().zip(&added) {
            let orders = parcel.orders.iter().filter_map(|number| id_of(number.as_str()));
            links.extend(orders.map(|order| (order.clone(), added.id().to_string())));
        }
        let new_links = orders::insert_links(&mut *connection, &links).await?;
        changed += new_links;
        let read = captures::upsert(&mut *connection, &intake.captures, &intake.odd).await?;
        changed += captures::insert_odd(&mut *connection, &intake.odd).await?;

        let mut undo = None;
        if changed > 0 {
            let touched: Vec<&str> = known_ids.iter().copied().chain(new_orders.iter().map(String::as_str)).collect();
            orders::changed_many(&mut *connection, &touched).await?;
            if save {
                let new_parcels = parcels.iter().filter(|parcel| parcel.new);
                let new_parcels = new_parcels.map(|parcel| parcel.parcel.to_string()).collect();
                let before = BeforeImport {
                    at: now, orders: before, new_orders, new_parcels, known_parcels, tellings, sources,
                };
                undo = Some(undo::keep(connection, Kind::Import, &Before::Import(Box::new(before)), now).await?);
            }
        }
        let taken = Taken::Whole { parcels, links: new_links, changed: changed > 0, undo };
        Ok((taken, save && (changed > 0 || read > 0)))
    }

    /// A parcel is here if any of its numbers is.
    async fn add_parcels(
        connection: &mut Connection,
        parcels: &[IncomingParcel],
        now: i64,
    ) -> Result<Vec<Added>, StoreError> {
        let all: Vec<&str> =
            parcels.iter().flat_map(|parcel| parcel.numbers.iter().map(TrackingNumber::as_str)).collect();
        let mut owners: HashMap<String, String> = HashMap::new();
        for some in all.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("SELECT number, MIN(parcel_id) FROM numbers WHERE number IN ");
            statement::list(&mut query, some.iter().copied());
            query.push(" GROUP BY number");
            let rows: Vec<(String, String)> = query.build_query_as().fetch_all(&mut *connection).await?;
            owners.extend(rows);
        }
        let owner = |parcel: &IncomingParcel| parcel.numbers.iter().find_map(|number| owners.get(number.as_str()));
        let new: Vec<NewParcel> = parcels
            .iter()
            .filter(|parcel| owner(parcel).is_none())
            .map(|parcel| NewParcel {
                told_by: parcel.tracks.first().map_or("import", |(source, _)| source).to_owned(),
                ..NewParcel::new(parcel.numbers[0].clone())
            })
            .collect();
        let mut added = parcels::add(connection, &new, now).await?.into_iter();
        let each = parcels.iter().map(|parcel| match owner(parcel) {
            Some(id) => Some(Added::Known(ParcelId(id.clone()))),
            None => added.next(),
        });
        Ok(each.flatten().collect())
    }

    async fn changed_at(connection: &mut Connection, parcels: &[String]) -> Result<Vec<(String, i64)>, StoreError> {
        let mut rows = Vec::new();
        for some in parcels.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("SELECT id, last_changed_at FROM parcels WHERE id IN ");
            statement::list(&mut query, some.iter().map(String::as_str));
            query.push(" ORDER BY id");
            rows.extend(query.build_query_as::<(String, i64)>().fetch_all(&mut *connection).await?);
        }
        Ok(rows)
    }

    async fn tellings_of(
        connection: &mut Connection,
        parcels: &[String],
        sources: &[String],
    ) -> Result<Vec<TellingRow>, StoreError> {
        let mut rows = Vec::new();
        for some in parcels.chunks(ROWS).filter(|_| !sources.is_empty()) {
            let mut query = QueryBuilder::<Driver>::new("SELECT * FROM tellings WHERE parcel_id IN ");
            statement::list(&mut query, some.iter().map(String::as_str));
            query.push(" AND source IN ");
            statement::list(&mut query, sources.iter().map(String::as_str));
            query.push(" ORDER BY parcel_id, number, source");
            rows.extend(query.build_query_as::<TellingRow>().fetch_all(&mut *connection).await?);
        }
        Ok(rows)
    }

    /// As if the import had never been. What others have told since stays.
    pub(in crate::store) async fn undo(
        connection: &mut Connection,
        before: BeforeImport,
    ) -> Result<(), StoreError> {
        let new_parcels: Vec<&str> = before.new_parcels.iter().map(String::as_str).collect();
        parcels::remove(&mut *connection, &new_parcels).await?;
        let known: Vec<&str> = before.known_parcels.iter().map(|(id, _)| id.as_str()).collect();
        for some in known.chunks(ROWS).filter(|_| !before.sources.is_empty()) {
            parcels::lock(&mut *connection, some).await?;
            for (delete, source) in [
                ("DELETE FROM events WHERE seen_at = ", " AND source IN "),
                ("DELETE FROM tellings WHERE told_at = ", " AND source IN "),
                ("DELETE FROM numbers WHERE step > 0 AND added_at = ", " AND told_by IN "),
            ] {
                let mut query = QueryBuilder::<Driver>::new(delete);
                query.push_bind(before.at).push(source);
                statement::list(&mut query, before.sources.iter().map(String::as_str));
                query.push(" AND parcel_id IN ");
                statement::list(&mut query, some.iter().copied());
                query.build().execute(&mut *connection).await?;
            }
        }
        events::upsert_tellings(&mut *connection, &before.tellings).await?;
        // What was heard since the import keeps its time.
        for some in before.known_parcels.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("UPDATE parcels SET last_changed_at = old.column2 FROM (");
            query.push_values(some, |mut values, (id, changed_at)| {
                values.push_bind(id.clone()).push_bind(*changed_at);
            });
            query.push(") AS old WHERE parcels.id = old.column1 AND parcels.last_changed_at = ").push_bind(before.at);
            query.build().execute(&mut *connection).await?;
        }
        parcels::touch(&mut *connection, &known, None).await?;
        parcels::refresh_search(&mut *connection, &known).await?;
        let touched: Vec<&str> = before
            .orders
            .iter()
            .map(|copy| copy.order.id.as_str())
            .chain(before.new_orders.iter().map(String::as_str))
            .collect();
        orders::remove_many(&mut *connection, &touched).await?;
        let restored: Vec<String> = before.orders.iter().map(|copy| copy.order.id.clone()).collect();
        let mut copies = before.orders;
        while !copies.is_empty() {
            let rest = copies.split_off(copies.len().min(ROWS));
            export::restore_orders(&mut *connection, copies).await?;
            copies = rest;
        }
        orders::changed_many(&mut *connection, &restored.iter().map(String::as_str).collect::<Vec<_>>()).await?;
        captures::remove_of(connection, before.at).await
    }
}
