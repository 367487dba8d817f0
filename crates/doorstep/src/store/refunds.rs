//! Refunds and cases of orders, as AliExpress' page of refunds tells them.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sqlx::QueryBuilder;

use super::dialect::{ROWS, each_driver};
use super::facts::day;
use super::{Money, StoreError, at, kept, ms, read_some};

/// One refund, or the case about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refund {
    /// AliExpress' number of it.
    pub id: String,
    /// The line of the order it is about.
    pub line: Option<String>,
    /// AliExpress' word for its state.
    pub status: String,
    /// What is paid back.
    pub amount: Option<Money>,
    /// Day it was opened.
    pub opened_on: Option<Date>,
    /// Day it last changed.
    pub changed_on: Option<Date>,
    /// When it was read.
    pub seen_at: Timestamp,
}

/// A row of `refunds`.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow, Serialize, Deserialize)]
pub(super) struct RefundRow {
    pub(super) order_id: String,
    id: String,
    line: Option<String>,
    status: String,
    amount: Option<String>,
    currency: Option<String>,
    opened_on: Option<String>,
    changed_on: Option<String>,
    seen_at: i64,
}

impl RefundRow {
    pub(super) fn new(order: &str, refund: &Refund) -> RefundRow {
        RefundRow {
            order_id: order.to_owned(),
            id: kept(&refund.id),
            line: refund.line.as_deref().map(kept),
            status: kept(&refund.status),
            amount: refund.amount.as_ref().map(|money| kept(&money.amount)),
            currency: refund.amount.as_ref().map(|money| kept(&money.currency)),
            opened_on: refund.opened_on.map(|day| day.to_string()),
            changed_on: refund.changed_on.map(|day| day.to_string()),
            seen_at: ms(refund.seen_at),
        }
    }

    pub(super) fn refund(self) -> Result<Refund, StoreError> {
        Ok(Refund {
            opened_on: read_some("date", self.opened_on.as_deref(), day)?,
            changed_on: read_some("date", self.changed_on.as_deref(), day)?,
            amount: self.amount.zip(self.currency).map(|(amount, currency)| Money { amount, currency }),
            id: self.id,
            line: self.line,
            status: self.status,
            seen_at: at(self.seen_at),
        })
    }
}

each_driver! {
    /// Returns how many are new or say something else than an earlier reading.
    pub(in crate::store) async fn upsert(connection: &mut Connection, rows: &[RefundRow]) -> Result<usize, StoreError> {
        let mut changed = 0;
        for rows in rows.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new(
                "INSERT INTO refunds (order_id, id, line, status, amount, currency, opened_on, changed_on, seen_at) ",
            );
            query.push_values(rows, |mut values, row| {
                values
                    .push_bind(row.order_id.clone())
                    .push_bind(row.id.clone())
                    .push_bind(row.line.clone())
                    .push_bind(row.status.clone())
                    .push_bind(row.amount.clone())
                    .push_bind(row.currency.clone())
                    .push_bind(row.opened_on.clone())
                    .push_bind(row.changed_on.clone())
                    .push_bind(row.seen_at);
            });
            query.push(
                " ON CONFLICT (order_id, id) DO UPDATE SET status = excluded.status, line = excluded.line, \
                 amount = COALESCE(excluded.amount, refunds.amount), \
                 currency = COALESCE(excluded.currency, refunds.currency), \
                 opened_on = COALESCE(excluded.opened_on, refunds.opened_on), changed_on = excluded.changed_on, \
                 seen_at = excluded.seen_at WHERE excluded.seen_at >= refunds.seen_at AND (refunds.status <> excluded.status \
                 OR COALESCE(refunds.amount, '') <> COALESCE(excluded.amount, refunds.amount, '') \
                 OR COALESCE(refunds.changed_on, '') <> COALESCE(excluded.changed_on, ''))",
            );
            changed += query.build().execute(&mut *connection).await?.rows_affected() as usize;
        }
        Ok(changed)
    }

    pub(in crate::store) async fn of_orders(
        connection: &mut Connection,
        orders: &[&str],
    ) -> Result<Vec<RefundRow>, StoreError> {
        let mut query = QueryBuilder::<Driver>::new("SELECT * FROM refunds WHERE order_id IN ");
        statement::list(&mut query, orders.iter().copied());
        query.push(" ORDER BY order_id, opened_on, id");
        Ok(query.build_query_as().fetch_all(connection).await?)
    }
}
