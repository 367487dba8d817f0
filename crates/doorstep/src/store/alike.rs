//! Open orders that may be taken for each other: of the same product, or of the same shop.

use sqlx::QueryBuilder;

use super::dialect::{each_driver, in_snapshot};
use super::export::OrderCopy;
use super::{KeptOrder, OrderId, Store, StoreError};

/// The most that are looked at.
const MOST: i64 = 30;

impl Store {
    /// Other orders that are neither archived nor over, and share a product or the shop with this one; the newest first.
    ///
    /// # Errors
    /// The database's.
    pub async fn alike(&self, id: &OrderId) -> Result<Vec<KeptOrder>, StoreError> {
        let copies = in_snapshot!(self, alike::find(id.as_str()));
        copies.into_iter().map(KeptOrder::read).collect()
    }
}

each_driver! {
    pub(in crate::store) async fn find(connection: &mut Connection, id: &str) -> Result<Vec<OrderCopy>, StoreError> {
        let mut query = QueryBuilder::<Driver>::new("SELECT id FROM orders WHERE archived = ");
        query.push_bind(false).push(" AND id <> ").push_bind(id.to_owned());
        query.push(" AND (status IS NULL OR status NOT IN ");
        statement::list(&mut query, ["completed", "closed", "canceled"]);
        query.push(") AND (seller_id = (SELECT seller_id FROM orders WHERE id = ").push_bind(id.to_owned());
        query.push(
            ") OR id IN (SELECT other.order_id FROM order_lines AS mine JOIN order_lines AS other \
             ON other.product = mine.product WHERE mine.order_id = ",
        );
        query.push_bind(id.to_owned()).push(")) ORDER BY added_at DESC, id DESC LIMIT ").push_bind(MOST);
        let ids: Vec<String> = query.build_query_scalar().fetch_all(&mut *connection).await?;
        export::orders(connection, &ids.iter().map(String::as_str).collect::<Vec<_>>()).await
    }
}
