//! Everything as JSON Lines, and back: the buyer's data belong to the buyer.
//!
//! The first line says what the file is; each further line is one order, one parcel with all that was heard of it, or one picture. The
//! file is read and written in pieces, so its size does not matter. Judgements are not in it: they are made again.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io::{BufRead, Write};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sqlx::QueryBuilder;

use super::checks::CheckRow;
use super::deeds::DeedRow;
use super::dialect::{ROWS, each_driver, in_snapshot, in_trial, in_write};
use super::events::{EventRow, NumberRow, TellingRow};
use super::exhibits::ExhibitCopy;
use super::list::attention;
use super::orders::{ClockRow, LineRow, OrderRow, ReadingRow, SellerRow};
use super::refunds::RefundRow;
use super::standing::StandingRow;
use super::{Store, StoreError, ms};

/// Of the form below. A higher one is refused, for this program would lose what it does not know.
const VERSION: u32 = 1;

/// The first line.
#[derive(Serialize, Deserialize)]
struct Head {
    doorstep_export: u32,
    exported_at: i64,
}

/// Every other line.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Line {
    Order(Box<OrderCopy>),
    Parcel(Box<ParcelCopy>),
    Exhibit(Box<ExhibitCopy>),
}

/// A parcel with all that was heard of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct ParcelCopy {
    #[serde(flatten)]
    pub(super) parcel: ParcelRow,
    pub(super) numbers: Vec<NumberRow>,
    pub(super) events: Vec<EventRow>,
    pub(super) tellings: Vec<TellingRow>,
    pub(super) checks: Vec<CheckRow>,
    pub(super) orders: Vec<String>,
    /// Absent in exports of the first versions.
    #[serde(default)]
    pub(super) deeds: Vec<DeedRow>,
}

/// What of `parcels` is not concluded from the rest.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow, Serialize, Deserialize)]
pub(super) struct ParcelRow {
    pub(super) id: String,
    added_at: i64,
    name: Option<String>,
    notes: Option<String>,
    colour: Option<String>,
    destination: Option<String>,
    postcode: Option<String>,
    archived: bool,
    closed: Option<String>,
    closed_at: Option<i64>,
    last_asked_at: Option<i64>,
    last_answered_at: Option<i64>,
    last_changed_at: i64,
}

/// An order with all that belongs to it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct OrderCopy {
    #[serde(flatten)]
    pub(super) order: OrderRow,
    pub(super) seller: Option<SellerRow>,
    pub(super) lines: Vec<LineRow>,
    pub(super) clocks: Vec<ClockRow>,
    pub(super) parcels: Vec<String>,
    /// Absent in exports of the first versions.
    #[serde(default)]
    pub(super) readings: Vec<ReadingRow>,
    #[serde(default)]
    pub(super) refunds: Vec<RefundRow>,
    /// Where it stands; not part of what is told or kept, as it is concluded from the rest.
    #[serde(skip)]
    pub(super) standing: Option<StandingRow>,
}

/// A row of `orders` with what was concluded of it.
#[derive(sqlx::FromRow)]
struct JudgedOrder {
    #[sqlx(flatten)]
    order: OrderRow,
    #[sqlx(flatten)]
    standing: StandingRow,
}

/// What was taken from an export.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Restored {
    /// Parcels that were not here before.
    pub parcels: usize,
    /// Parcels that were here; what the export knew more of them was added.
    pub known_parcels: usize,
    /// Orders that were not here before.
    pub orders: usize,
    /// Orders that were here; they stayed as they are, but for new clocks.
    pub known_orders: usize,
    /// Pictures that were not here before.
    pub exhibits: usize,
}

/// Why an export could not be written or read. Nothing was changed then.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The database's.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The file's.
    #[error("the file could not be read or written: {0}")]
    File(#[from] std::io::Error),
    /// Not one of our files.
    #[error("this is not an export of Doorstep: its first line does not say so")]
    Other,
    /// A newer one.
    #[error("this export was written by a newer Doorstep (form {0}, this one knows up to {VERSION})")]
    Newer(u32),
    /// A line that is not as we write it.
    #[error("line {line} of the export cannot be read: {why}; nothing was taken from it")]
    Line {
        /// Counted from 1.
        line: usize,
        /// The reader's words.
        why: serde_json::Error,
    },
}

impl Store {
    /// Whether these bytes begin as an export does.
    pub fn is_export(bytes: &[u8]) -> bool {
        let line = bytes.split(|byte| *byte == b'\n').next().unwrap_or_default();
        serde_json::from_slice::<Head>(line).is_ok()
    }

    /// Writes everything, all as of one moment.
    ///
    /// # Errors
    /// The database's or the file's.
    pub async fn export(&self, to: &mut (dyn Write + Send), now: Timestamp) -> Result<(), ExportError> {
        let head = Head { doorstep_export: VERSION, exported_at: ms(now) };
        let head = serde_json::to_string(&head).map_err(std::io::Error::from)?;
        writeln!(to, "{head}")?;
        in_snapshot!(self, export::write(&mut *to));
        to.flush()?;
        Ok(())
    }

    /// Forgets every order and parcel, everything heard of them and of sources, every edit and every key. Who may use the API
    /// stays.
    ///
    /// # Errors
    /// The database's.
    pub async fn clear(&self) -> Result<(), StoreError> {
        in_write!(self, export::clear());
        Ok(())
    }

    /// Takes in an export, all of it or nothing. What is here already stays; parcels known by the same number become
    /// one.
    ///
    /// # Errors
    /// A file that is not an export, or the database's or file's own.
    pub async fn restore(&self, from: &mut (dyn BufRead + Send), now: Timestamp) -> Result<Restored, ExportError> {
        check_head(from)?;
        Ok(in_write!(self, export::restore(&mut *from, ms(now))))
    }
}

impl Store {
    /// What taking in an export would bring. Nothing is changed.
    ///
    /// # Errors
    /// As [`Store::restore`].
    pub async fn would_restore(
        &self,
        from: &mut (dyn BufRead + Send),
        now: Timestamp,
    ) -> Result<Restored, ExportError> {
        check_head(from)?;
        Ok(in_trial!(self, export::would_restore(&mut *from, ms(now))))
    }
}

fn check_head(from: &mut (dyn BufRead + Send)) -> Result<(), ExportError> {
    let mut head = String::new();
    from.read_line(&mut head)?;
    let head: Head = serde_json::from_str(&head).map_err(|_| ExportError::Other)?;
    if head.doorstep_export > VERSION { Err(ExportError::Newer(head.doorstep_export)) } else { Ok(()) }
}

impl From<sqlx::Error> for ExportError {
    fn from(why: sqlx::Error) -> ExportError {
        ExportError::Store(why.into())
    }
}

/// Rows by the id they belong to.
fn by<T>(rows: Vec<T>, id: impl Fn(&T) -> &str) -> HashMap<String, Vec<T>> {
    let mut sorted: HashMap<String, Vec<T>> = HashMap::new();
    for row in rows {
        sorted.entry(id(&row).to_owned()).or_default().push(row);
    }
    sorted
}

each_driver! {
    pub(in crate::store) async fn write(
        connection: &mut Connection,
        to: &mut (dyn Write + Send),
    ) -> Result<(), ExportError> {
        let mut last = String::new();
        loop {
            let ids: Vec<String> = sqlx::query_scalar("SELECT id FROM orders WHERE id > $1 ORDER BY id LIMIT $2")
                .bind(&last)
                .bind(ROWS as i64)
                .fetch_all(&mut *connection)
                .await?;
            let Some(newest) = ids.last() else { break };
            for copy in orders(&mut *connection, &ids.iter().map(String::as_str).collect::<Vec<_>>()).await? {
                writeln!(to, "{}", serde_json::to_string(&Line::Order(Box::new(copy))).map_err(std::io::Error::from)?)?;
            }
            last.clone_from(newest);
        }
        last.clear();
        loop {
            let ids: Vec<String> = sqlx::query_scalar("SELECT id FROM parcels WHERE id > $1 ORDER BY id LIMIT $2")
                .bind(&last)
                .bind(ROWS as i64)
                .fetch_all(&mut *connection)
                .await?;
            let Some(newest) = ids.last() else { break };
            for copy in parcels(&mut *connection, &ids.iter().map(String::as_str).collect::<Vec<_>>()).await? {
                writeln!(to, "{}", serde_json::to_string(&Line::Parcel(Box::new(copy))).map_err(std::io::Error::from)?)?;
            }
            last.clone_from(newest);
        }
        last.clear();
        while let Some(copy) = exhibits::next(&mut *connection, &last).await? {
            last.clone_from(&copy.row.id);
            writeln!(to, "{}", serde_json::to_string(&Line::Exhibit(Box::new(copy))).map_err(std::io::Error::from)?)?;
        }
        Ok(())
    }

    pub(in crate::store) async fn clear(connection: &mut Connection) -> Result<(), StoreError> {
        for statement in [
            "DELETE FROM parcels",
            "DELETE FROM orders",
            "DELETE FROM sellers",
            "DELETE FROM edits",
            "DELETE FROM not_understood",
            "DELETE FROM calls",
            "DELETE FROM news",
            "DELETE FROM pools",
            "DELETE FROM exhibits",
            "DELETE FROM secrets",
            "DELETE FROM switches",
        ] {
            sqlx::query(statement).execute(&mut *connection).await?;
        }
        Ok(())
    }

    pub(in crate::store) async fn would_restore(
        connection: &mut Connection,
        from: &mut (dyn BufRead + Send),
        now: i64,
    ) -> Result<(Restored, bool), ExportError> {
        Ok((restore(connection, from, now).await?, false))
    }

    pub(in crate::store) async fn restore(
        connection: &mut Connection,
        from: &mut (dyn BufRead + Send),
        now: i64,
    ) -> Result<Restored, ExportError> {
        let mut restored = Restored::default();
        let mut some_orders = Vec::new();
        let mut some_parcels = Vec::new();
        let mut text = String::new();
        for line in 2.. {
            text.clear();
            let ended = from.read_line(&mut text)? == 0;
            if !text.trim().is_empty() {
                match serde_json::from_str(&text).map_err(|why| ExportError::Line { line, why })? {
                    Line::Order(copy) => some_orders.push(*copy),
                    Line::Parcel(copy) => some_parcels.push(*copy),
                    Line::Exhibit(copy) => restored.exhibits += usize::from(exhibits::insert(&mut *connection, &copy).await?),
                }
            }
            if some_orders.len() == ROWS || ended {
                let all = some_orders.len();
                let new = restore_orders(&mut *connection, std::mem::take(&mut some_orders)).await?;
                restored.orders += new;
                restored.known_orders += all - new;
            }
            if some_parcels.len() == ROWS || ended {
                let all = some_parcels.len();
                let new = restore_parcels(&mut *connection, std::mem::take(&mut some_parcels), now).await?;
                restored.parcels += new;
                restored.known_parcels += all - new;
            }
            if ended {
                break;
            }
        }
        Ok(restored)
    }

    /// Parcels with all that was heard of them.
    pub(in crate::store) async fn parcels(
        connection: &mut Connection,
        ids: &[&str],
    ) -> Result<Vec<ParcelCopy>, StoreError> {
        let mut copies = Vec::with_capacity(ids.len());
        for some in ids.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new(
                "SELECT id, added_at, name, notes, colour, destination, postcode, archived, closed, closed_at, \
                 last_asked_at, last_answered_at, last_changed_at FROM parcels WHERE id IN ",
            );
            statement::list(&mut query, some.iter().copied());
            query.push(" ORDER BY id");
            let rows: Vec<ParcelRow> = query.build_query_as().fetch_all(&mut *connection).await?;

            let mut query = QueryBuilder::<Driver>::new("SELECT * FROM numbers WHERE parcel_id IN ");
            statement::list(&mut query, some.iter().copied());
            query.push(" ORDER BY step, added_at, number");
            let numbers: Vec<NumberRow> = query.build_query_as().fetch_all(&mut *connection).await?;
            let mut numbers = by(numbers, |row| &row.parcel_id);

            let mut query = QueryBuilder::<Driver>::new("SELECT * FROM events WHERE parcel_id IN ");
            statement::list(&mut query, some.iter().copied());
            query.push(" ORDER BY number, source, position DESC, digest");
            let events: Vec<EventRow> = query.build_query_as().fetch_all(&mut *connection).await?;
            let mut events = by(events, |row| &row.parcel_id);

            let mut query = QueryBuilder::<Driver>::new("SELECT * FROM tellings WHERE parcel_id IN ");
            statement::list(&mut query, some.iter().copied());
            query.push(" ORDER BY number, source");
            let tellings: Vec<TellingRow> = query.build_query_as().fetch_all(&mut *connection).await?;
            let mut tellings = by(tellings, |row| &row.parcel_id);

            let mut query = QueryBuilder::<Driver>::new("SELECT * FROM checks WHERE parcel_id IN ");
            statement::list(&mut query, some.iter().copied());
            query.push(" ORDER BY asked_at, id");
            let checks: Vec<CheckRow> = query.build_query_as().fetch_all(&mut *connection).await?;
            let mut checks = by(checks, |row| &row.parcel_id);

            let mut deeds = deeds::of(&mut *connection, some).await?;

            let mut query =
                QueryBuilder::<Driver>::new("SELECT parcel_id, order_id FROM order_parcels WHERE parcel_id IN ");
            statement::list(&mut query, some.iter().copied());
            query.push(" ORDER BY order_id");
            let orders: Vec<(String, String)> = query.build_query_as().fetch_all(&mut *connection).await?;
            let mut orders = by(orders, |(parcel, _)| parcel);

            copies.extend(rows.into_iter().map(|parcel| ParcelCopy {
                numbers: numbers.remove(&parcel.id).unwrap_or_default(),
                events: events.remove(&parcel.id).unwrap_or_default(),
                tellings: tellings.remove(&parcel.id).unwrap_or_default(),
                checks: checks.remove(&parcel.id).unwrap_or_default(),
                deeds: deeds.remove(&parcel.id).unwrap_or_default(),
                orders: orders.remove(&parcel.id).unwrap_or_default().into_iter().map(|(_, order)| order).collect(),
                parcel,
            }));
        }
        Ok(copies)
    }

    /// Orders with all that belongs to them, in the order asked for.
    pub(in crate::store) async fn orders(
        connection: &mut Connection,
        ids: &[&str],
    ) -> Result<Vec<OrderCopy>, StoreError> {
        let mut copies = Vec::with_capacity(ids.len());
        for some in ids.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("SELECT * FROM orders WHERE id IN ");
            statement::list(&mut query, some.iter().copied());
            let rows: Vec<JudgedOrder> = query.build_query_as().fetch_all(&mut *connection).await?;

            let mut query =
                QueryBuilder::<Driver>::new("SELECT * FROM sellers WHERE id IN (SELECT seller_id FROM orders WHERE id IN ");
            statement::list(&mut query, some.iter().copied());
            query.push(")");
            let sellers: Vec<SellerRow> = query.build_query_as().fetch_all(&mut *connection).await?;

            let mut query = QueryBuilder::<Driver>::new("SELECT * FROM order_lines WHERE order_id IN ");
            statement::list(&mut query, some.iter().copied());
            query.push(" ORDER BY position");
            let lines: Vec<LineRow> = query.build_query_as().fetch_all(&mut *connection).await?;
            let mut lines = by(lines, |row| &row.order_id);

            let mut query = QueryBuilder::<Driver>::new("SELECT * FROM clocks WHERE order_id IN ");
            statement::list(&mut query, some.iter().copied());
            query.push(" ORDER BY captured_at, kind, date, certainty, source");
            let clocks: Vec<ClockRow> = query.build_query_as().fetch_all(&mut *connection).await?;
            let mut clocks = by(clocks, |row| &row.order_id);

            let mut query = QueryBuilder::<Driver>::new("SELECT order_id, parcel_id FROM order_parcels WHERE order_id IN ");
            statement::list(&mut query, some.iter().copied());
            query.push(" ORDER BY parcel_id");
            let parcels: Vec<(String, String)> = query.build_query_as().fetch_all(&mut *connection).await?;
            let mut parcels = by(parcels, |(order, _)| order);

            let mut query = QueryBuilder::<Driver>::new("SELECT * FROM order_readings WHERE order_id IN ");
            statement::list(&mut query, some.iter().copied());
            query.push(" ORDER BY field, source");
            let readings: Vec<ReadingRow> = query.build_query_as().fetch_all(&mut *connection).await?;
            let mut readings = by(readings, |row| &row.order_id);
            let mut refunds = by(refunds::of_orders(&mut *connection, some).await?, |row| &row.order_id);

            let mut rows: HashMap<String, JudgedOrder> =
                rows.into_iter().map(|row| (row.order.id.clone(), row)).collect();
            copies.extend(some.iter().filter_map(|&id| rows.remove(id)).map(|JudgedOrder { order, standing }| OrderCopy {
                seller: sellers.iter().find(|seller| Some(&seller.id) == order.seller_id.as_ref()).cloned(),
                lines: lines.remove(&order.id).unwrap_or_default(),
                clocks: clocks.remove(&order.id).unwrap_or_default(),
                readings: readings.remove(&order.id).unwrap_or_default(),
                refunds: refunds.remove(&order.id).unwrap_or_default(),
                parcels: parcels.remove(&order.id).unwrap_or_default().into_iter().map(|(_, parcel)| parcel).collect(),
                standing: Some(standing),
                order,
            }));
        }
        Ok(copies)
    }

    /// Those of the ids that are parcels here, sorted.
    pub(in crate::store) async fn existing_parcels(
        connection: &mut Connection,
        ids: &[String],
    ) -> Result<Vec<String>, StoreError> {
        let mut found: BTreeSet<String> = BTreeSet::new();
        for some in ids.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("SELECT id FROM parcels WHERE id IN ");
            statement::list(&mut query, some.iter().map(String::as_str));
            found.extend(query.build_query_scalar::<String>().fetch_all(&mut *connection).await?);
        }
        Ok(found.into_iter().collect())
    }

    /// Returns how many were not here before.
    pub(in crate::store) async fn restore_orders(
        connection: &mut Connection,
        mut copies: Vec<OrderCopy>,
    ) -> Result<usize, StoreError> {
        if copies.is_empty() {
            return Ok(0);
        }
        // An order of the same number is the same order, whatever its id.
        let mut query = QueryBuilder::<Driver>::new("SELECT number, id FROM orders WHERE number IN ");
        statement::list(&mut query, copies.iter().map(|copy| copy.order.number.as_str()));
        let known: Vec<(String, String)> = query.build_query_as().fetch_all(&mut *connection).await?;
        let known: HashMap<String, String> = known.into_iter().collect();
        let mut query = QueryBuilder::<Driver>::new("SELECT shop, id FROM sellers WHERE shop IN ");
        statement::list(
            &mut query,
            copies.iter().filter_map(|copy| copy.seller.as_ref()?.shop.as_deref()).chain([""]),
        );
        let shops: Vec<(String, String)> = query.build_query_as().fetch_all(&mut *connection).await?;
        let shops: HashMap<String, String> = shops.into_iter().collect();

        let mut sellers: BTreeMap<String, SellerRow> = BTreeMap::new();
        for copy in &mut copies {
            if let Some(seller) = &mut copy.seller {
                if let Some(here) = seller.shop.as_ref().and_then(|shop| shops.get(shop)) {
                    seller.id.clone_from(here);
                }
                copy.order.seller_id = Some(seller.id.clone());
                sellers.insert(seller.id.clone(), seller.clone());
            }
        }
        orders::insert_sellers(&mut *connection, &sellers.into_values().collect::<Vec<_>>()).await?;
        let (here, new): (Vec<OrderCopy>, Vec<OrderCopy>) =
            copies.into_iter().partition(|copy| known.contains_key(&copy.order.number));
        let rows: Vec<OrderRow> = new.iter().map(|copy| copy.order.clone()).collect();
        orders::insert(&mut *connection, &rows).await?;
        let lines: Vec<LineRow> = new.iter().flat_map(|copy| copy.lines.clone()).collect();
        orders::insert_lines(&mut *connection, &lines).await?;
        let readings: Vec<ReadingRow> = new.iter().flat_map(|copy| copy.readings.clone()).collect();
        orders::upsert_readings(&mut *connection, &readings).await?;
        let refunds: Vec<RefundRow> = new.iter().flat_map(|copy| copy.refunds.clone()).collect();
        refunds::upsert(&mut *connection, &refunds).await?;
        let mut clocks = Vec::new();
        let mut links = Vec::new();
        for copy in new.iter().chain(&here) {
            let id = known.get(&copy.order.number).unwrap_or(&copy.order.id);
            clocks.extend(copy.clocks.iter().map(|clock| ClockRow { order_id: id.clone(), ..clock.clone() }));
            links.extend(copy.parcels.iter().map(|parcel| (id.clone(), parcel.clone())));
        }
        orders::insert_clocks(&mut *connection, &clocks).await?;
        let linked = restore_links(&mut *connection, links).await?;
        let linked: Vec<&str> = linked.iter().map(String::as_str).collect();
        parcels::lock(&mut *connection, &linked).await?;
        parcels::touch(&mut *connection, &linked, None).await?;
        parcels::refresh_search(connection, &linked).await?;
        Ok(rows.len())
    }

    /// Makes the links whose parcel and order are both here. Returns those parcels.
    async fn restore_links(
        connection: &mut Connection,
        links: Vec<(String, String)>,
    ) -> Result<BTreeSet<String>, StoreError> {
        let parcels: Vec<String> = links.iter().map(|(_, parcel)| parcel.clone()).collect();
        let parcels: BTreeSet<String> = existing_parcels(&mut *connection, &parcels).await?.into_iter().collect();
        let mut orders: BTreeSet<String> = BTreeSet::new();
        for some in links.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("SELECT id FROM orders WHERE id IN ");
            statement::list(&mut query, some.iter().map(|(order, _)| order.as_str()));
            orders.extend(query.build_query_scalar::<String>().fetch_all(&mut *connection).await?);
        }
        let links: Vec<(String, String)> = links
            .into_iter()
            .filter(|(order, parcel)| orders.contains(order) && parcels.contains(parcel))
            .collect();
        orders::insert_links(connection, &links).await?;
        Ok(links.into_iter().map(|(_, parcel)| parcel).collect())
    }

    /// Returns how many were not here before.
    pub(in crate::store) async fn restore_parcels(
        connection: &mut Connection,
        mut copies: Vec<ParcelCopy>,
        now: i64,
    ) -> Result<usize, StoreError> {
        if copies.is_empty() {
            return Ok(0);
        }
        sqlx::query("UPDATE gates SET passed = passed + 1 WHERE name = 'numbers'").execute(&mut *connection).await?;
        // A parcel of the same id is the same parcel; so is one that was added here under the same number.
        let ids: Vec<String> = copies.iter().map(|copy| copy.parcel.id.clone()).collect();
        let here: BTreeSet<String> = existing_parcels(&mut *connection, &ids).await?.into_iter().collect();
        let mut owners: HashMap<String, String> = HashMap::new();
        let given: Vec<&str> = copies.iter().flat_map(|copy| &copy.numbers).map(|row| row.number.as_str()).collect();
        for some in given.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("SELECT number, MIN(parcel_id) FROM numbers WHERE step = 0 AND number IN ");
            statement::list(&mut query, some.iter().copied());
            query.push(" GROUP BY number");
            let rows: Vec<(String, String)> = query.build_query_as().fetch_all(&mut *connection).await?;
            owners.extend(rows);
        }
        let mut new: Vec<ParcelRow> = Vec::new();
        for copy in &mut copies {
            if here.contains(&copy.parcel.id) {
                continue;
            }
            let first = copy.numbers.iter().filter(|row| row.step == 0).find_map(|row| owners.get(&row.number));
            match first {
                Some(owner) => copy.belong_to(owner),
                None => new.push(copy.parcel.clone()),
            }
        }
        for some in new.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new(
                "INSERT INTO parcels (id, added_at, name, notes, colour, destination, postcode, archived, closed, \
                 closed_at, last_asked_at, last_answered_at, last_changed_at, revision, search, attention, events, \
                 rejudge_at, next_check_at, fence) ",
            );
            query.push_values(some, |mut values, row| {
                values
                    .push_bind(row.id.clone())
                    .push_bind(row.added_at)
                    .push_bind(row.name.clone())
                    .push_bind(row.notes.clone())
                    .push_bind(row.colour.clone())
                    .push_bind(row.destination.clone())
                    .push_bind(row.postcode.clone())
                    .push_bind(row.archived)
                    .push_bind(row.closed.clone())
                    .push_bind(row.closed_at)
                    .push_bind(row.last_asked_at)
                    .push_bind(row.last_answered_at)
                    .push_bind(row.last_changed_at)
                    .push_bind(0_i64)
                    .push_bind(String::new())
                    .push_bind(attention(None, None))
                    .push_bind(0_i64)
                    .push_bind(0_i64)
                    .push_bind((!row.archived).then_some(now))
                    .push_bind(0_i64);
            });
            query.build().execute(&mut *connection).await?;
        }
        let numbers: Vec<NumberRow> = copies.iter().flat_map(|copy| copy.numbers.clone()).collect();
        events::insert_numbers(&mut *connection, &numbers).await?;
        let rows: Vec<EventRow> = copies.iter().flat_map(|copy| copy.events.clone()).collect();
        events::insert(&mut *connection, &rows).await?;
        let tellings: Vec<TellingRow> = copies
            .iter()
            .filter(|copy| !here.contains(&copy.parcel.id))
            .flat_map(|copy| copy.tellings.clone())
            .collect();
        events::upsert_tellings(&mut *connection, &tellings).await?;
        let rows: Vec<CheckRow> = copies.iter().flat_map(|copy| copy.checks.clone()).collect();
        checks::insert(&mut *connection, &rows).await?;
        let rows: Vec<DeedRow> = copies.iter().flat_map(|copy| copy.deeds.clone()).collect();
        deeds::insert(&mut *connection, &rows).await?;
        let links = copies
            .iter()
            .flat_map(|copy| copy.orders.iter().map(|order| (order.clone(), copy.parcel.id.clone())))
            .collect();
        restore_links(&mut *connection, links).await?;
        let ids: BTreeSet<&str> = copies.iter().map(|copy| copy.parcel.id.as_str()).collect();
        let ids: Vec<&str> = ids.into_iter().collect();
        parcels::touch(&mut *connection, &ids, None).await?;
        parcels::refresh_search(connection, &ids).await?;
        Ok(new.len())
    }
}

impl ParcelCopy {
    /// Makes all of it another parcel's.
    fn belong_to(&mut self, owner: &str) {
        owner.clone_into(&mut self.parcel.id);
        self.numbers.iter_mut().for_each(|row| owner.clone_into(&mut row.parcel_id));
        self.events.iter_mut().for_each(|row| owner.clone_into(&mut row.parcel_id));
        self.tellings.iter_mut().for_each(|row| owner.clone_into(&mut row.parcel_id));
        self.checks.iter_mut().for_each(|row| owner.clone_into(&mut row.parcel_id));
        self.deeds.iter_mut().for_each(|row| owner.clone_into(&mut row.parcel_id));
    }
}
