//! Where each order stands, kept beside it so that lists need not judge.
//!
//! What it depends on marks it stale in the same transaction: the order itself, its clocks, its links, and the judgements of
//! its parcels. [`Store::judge_orders`] then judges what is stale, and what a new day may have changed.

use std::collections::{BTreeMap, BTreeSet};

use doorstep_core::advice::Urgency;
use doorstep_core::judge::OrderFacts;
use doorstep_core::standing::{OfParcel, Stage, Standing, stand};
use doorstep_core::status::Status;
use jiff::Timestamp;
use jiff::civil::Date;
use sqlx::QueryBuilder;

use super::dialect::{ROWS, each_driver, in_read, in_write};
use super::facts::day;
use super::list::{attention, urgency_from_slug};
use super::orders::order_facts;
use super::parcels::closed_from_slug;
use super::{Store, StoreError, at, ms, read, read_some};

/// What is kept of where an order stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stands {
    /// How far it has come.
    pub stage: Stage,
    /// How pressing the most pressing thing about it is.
    pub urgency: Urgency,
    /// The day by which to act.
    pub act_by: Option<Date>,
}

/// A row of `orders`, as far as it says where the order stands.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub(super) struct StandingRow {
    stage: String,
    urgency: String,
    act_by: Option<String>,
    pub(super) attention: String,
}

/// What was concluded of a parcel of an order.
#[derive(sqlx::FromRow)]
struct OfParcelRow {
    order_id: String,
    status: Option<String>,
    closed: Option<String>,
    urgency: Option<String>,
    act_by: Option<String>,
}

impl StandingRow {
    pub(super) fn stands(&self) -> Result<Stands, StoreError> {
        Ok(Stands {
            stage: read("stage of an order", &self.stage, Stage::from_slug)?,
            urgency: read("urgency", &self.urgency, urgency_from_slug)?,
            act_by: read_some("date", self.act_by.as_deref(), day)?,
        })
    }
}

impl Store {
    /// Judges up to `limit` orders whose standing may have changed, and keeps it. Returns how many there were.
    ///
    /// # Errors
    /// The database's.
    pub async fn judge_orders(&self, limit: usize, now: Timestamp) -> Result<usize, StoreError> {
        let due = in_read!(self, standing::due(limit, ms(now)));
        if due.is_empty() {
            return Ok(0);
        }
        in_write!(self, standing::judge(&due.iter().map(String::as_str).collect::<Vec<_>>(), ms(now)));
        Ok(due.len())
    }
}

each_driver! {
    pub(in crate::store) async fn due(connection: &mut Connection, limit: usize, now: i64) -> Result<Vec<String>, StoreError> {
        let ids = sqlx::query_scalar("SELECT id FROM orders WHERE rejudge_at <= $1 ORDER BY rejudge_at, id LIMIT $2")
            .bind(now)
            .bind(i64::try_from(limit).unwrap_or(i64::MAX))
            .fetch_all(connection)
            .await?;
        Ok(ids)
    }

    /// Marks orders to be judged again.
    pub(in crate::store) async fn stale<'a>(
        connection: &mut Connection,
        orders: impl IntoIterator<Item = &'a str>,
    ) -> Result<(), StoreError> {
        let orders: Vec<&str> = orders.into_iter().collect::<BTreeSet<_>>().into_iter().collect();
        for some in orders.chunks(ROWS) {
            lock(&mut *connection, some).await?;
            let mut query = QueryBuilder::<Driver>::new("UPDATE orders SET rejudge_at = 0 WHERE rejudge_at <> 0 AND id IN ");
            statement::list(&mut query, some.iter().copied());
            query.build().execute(&mut *connection).await?;
        }
        Ok(())
    }

    /// Marks the orders of parcels to be judged again. Orders are taken before parcels, here and elsewhere, so that two
    /// writers cannot wait for each other.
    pub(in crate::store) async fn stale_of(connection: &mut Connection, parcels: &[&str]) -> Result<(), StoreError> {
        let mut orders: BTreeSet<String> = BTreeSet::new();
        for some in parcels.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("SELECT order_id FROM order_parcels WHERE parcel_id IN ");
            statement::list(&mut query, some.iter().copied());
            orders.extend(query.build_query_scalar::<String>().fetch_all(&mut *connection).await?);
        }
        stale(connection, orders.iter().map(String::as_str)).await
    }

    /// Takes the rows of orders that are about to be changed, always in the same order.
    async fn lock(connection: &mut Connection, ids: &[&str]) -> Result<(), StoreError> {
        let mut query = QueryBuilder::<Driver>::new("SELECT id FROM orders WHERE id IN ");
        statement::list(&mut query, ids.iter().copied());
        query.push(" ORDER BY id").push(LOCK);
        query.build().fetch_all(connection).await?;
        Ok(())
    }

    pub(in crate::store) async fn judge(connection: &mut Connection, ids: &[&str], now: i64) -> Result<(), StoreError> {
        for some in ids.chunks(ROWS) {
            judge_some(&mut *connection, some, now).await?;
        }
        Ok(())
    }

    async fn judge_some(connection: &mut Connection, ids: &[&str], now: i64) -> Result<(), StoreError> {
        lock(&mut *connection, ids).await?;
        let orders = facts_of(&mut *connection, ids).await?;
        let parcels = parcels_of(&mut *connection, ids).await?;
        let judged = orders.iter().map(|(id, (facts, status))| {
            let parcels = parcels.get(id).map(Vec::as_slice).unwrap_or_default();
            (id, stand(facts, status.as_deref(), parcels, at(now)))
        });
        let judged: Vec<(&String, Standing)> = judged.collect();
        if judged.is_empty() {
            return Ok(());
        }
        let mut query = QueryBuilder::<Driver>::new(
            "UPDATE orders SET stage = new.column2, urgency = new.column3, act_by = new.column4, \
             attention = new.column5, rejudge_at = new.column6 FROM (",
        );
        query.push_values(judged, |mut values, (id, standing)| {
            values
                .push_bind(id.clone())
                .push_bind(standing.stage.slug())
                .push_bind(standing.urgency.slug())
                .push_bind(standing.act_by.map(|day| day.to_string()))
                .push_bind(attention(Some(standing.urgency), standing.act_by))
                .push_bind(ms(standing.until));
        });
        query.push(") AS new WHERE orders.id = new.column1");
        query.build().execute(connection).await?;
        Ok(())
    }

    /// What judging needs of orders: their facts, and AliExpress' word for their state.
    async fn facts_of(
        connection: &mut Connection,
        ids: &[&str],
    ) -> Result<BTreeMap<String, (OrderFacts, Option<String>)>, StoreError> {
        let mut orders = BTreeMap::new();
        for copy in export::orders(connection, ids).await? {
            let id = copy.order.id.clone();
            let status = copy.order.status.clone();
            orders.insert(id, (order_facts(copy)?, status));
        }
        Ok(orders)
    }

    /// What was concluded of the parcels of orders.
    async fn parcels_of(
        connection: &mut Connection,
        ids: &[&str],
    ) -> Result<BTreeMap<String, Vec<OfParcel>>, StoreError> {
        let mut query = QueryBuilder::<Driver>::new(
            "SELECT link.order_id, one.status, one.closed, one.urgency, one.act_by FROM order_parcels AS link \
             JOIN parcels AS one ON one.id = link.parcel_id WHERE link.order_id IN ",
        );
        statement::list(&mut query, ids.iter().copied());
        let mut parcels: BTreeMap<String, Vec<OfParcel>> = BTreeMap::new();
        for row in query.build_query_as::<OfParcelRow>().fetch_all(connection).await? {
            let urgency = row.urgency.as_deref().and_then(urgency_from_slug);
            parcels.entry(row.order_id).or_default().push(OfParcel {
                // As in lists, a judgement by a name this program does not know is none.
                status: row.status.as_deref().and_then(Status::from_slug),
                closed: read_some("closing of a parcel", row.closed.as_deref(), closed_from_slug)?,
                urgency: urgency.unwrap_or(Urgency::Calm),
                act_by: row.act_by.as_deref().and_then(day),
            });
        }
        Ok(parcels)
    }
}
