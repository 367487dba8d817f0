//! Pictures of pages, kept as evidence: what was to be seen of an order, and when.

use doorstep_core::number::OrderNumber;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::dialect::{each_driver, in_read, in_write};
use super::{Store, StoreError, at, kept, ms, new_id};

/// Pictures of one order at most.
const MOST: i64 = 60;

/// A picture to keep.
#[derive(Clone, Debug)]
pub struct NewExhibit<'a> {
    /// Address of the page without its parameters.
    pub page: Option<&'a str>,
    /// `image/png` or `image/jpeg`.
    pub media_type: &'a str,
    /// SHA-256 of the bytes, in hexadecimal digits.
    pub sha256: &'a str,
    /// When it was taken.
    pub taken_at: Timestamp,
    /// The picture.
    pub bytes: &'a [u8],
}

/// A picture as it is kept, without its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exhibit {
    /// Which.
    pub id: String,
    /// Address of the page without its parameters.
    pub page: Option<String>,
    /// `image/png` or `image/jpeg`.
    pub media_type: String,
    /// SHA-256 of the bytes, in hexadecimal digits.
    pub sha256: String,
    /// When it was taken.
    pub taken_at: Timestamp,
    /// When it came here.
    pub kept_at: Timestamp,
    /// How many bytes it has.
    pub size: u64,
}

/// What became of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeptExhibit {
    /// It is kept now.
    New(Exhibit),
    /// The same bytes were kept before.
    Known(Exhibit),
    /// The order has as many pictures as it can have.
    TooMany,
}

impl Store {
    /// Keeps a picture of an order.
    ///
    /// # Errors
    /// The database's.
    pub async fn keep_exhibit(
        &self,
        order: &OrderNumber,
        exhibit: &NewExhibit<'_>,
        now: Timestamp,
    ) -> Result<KeptExhibit, StoreError> {
        Ok(in_write!(self, exhibits::add(order.as_str(), exhibit, ms(now))))
    }

    /// The pictures of an order, the first taken first.
    ///
    /// # Errors
    /// The database's.
    pub async fn exhibits(&self, order: &OrderNumber) -> Result<Vec<Exhibit>, StoreError> {
        let rows = in_read!(self, exhibits::of(order.as_str()));
        Ok(rows.into_iter().map(Row::exhibit).collect())
    }

    /// One picture of an order with its bytes.
    ///
    /// # Errors
    /// The database's.
    pub async fn exhibit(&self, order: &OrderNumber, id: &str) -> Result<Option<(Exhibit, Vec<u8>)>, StoreError> {
        Ok(in_read!(self, exhibits::one(order.as_str(), id)).map(|copy| (copy.row.exhibit(), copy.bytes)))
    }

    /// Throws a picture away, for good. False if it is not there.
    ///
    /// # Errors
    /// The database's.
    pub async fn delete_exhibit(&self, order: &OrderNumber, id: &str) -> Result<bool, StoreError> {
        Ok(in_write!(self, exhibits::delete(order.as_str(), id)))
    }
}

#[derive(Clone, Debug, sqlx::FromRow, Serialize, Deserialize)]
pub(super) struct Row {
    pub(super) id: String,
    order_number: String,
    page: Option<String>,
    media_type: String,
    sha256: String,
    taken_at: i64,
    kept_at: i64,
    size: i64,
}

impl Row {
    fn exhibit(self) -> Exhibit {
        Exhibit {
            id: self.id,
            page: self.page,
            media_type: self.media_type,
            sha256: self.sha256,
            taken_at: at(self.taken_at),
            kept_at: at(self.kept_at),
            size: self.size.unsigned_abs(),
        }
    }
}

/// A picture with its bytes, as exports hold it.
#[derive(Clone, Debug, sqlx::FromRow, Serialize, Deserialize)]
pub(super) struct ExhibitCopy {
    #[serde(flatten)]
    #[sqlx(flatten)]
    pub(super) row: Row,
    #[serde(with = "base64_text")]
    bytes: Vec<u8>,
}

/// Bytes as text in JSON.
mod base64_text {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    use serde::{Deserialize as _, Deserializer, Serializer, de::Error as _};

    pub fn serialize<S: Serializer>(bytes: &[u8], to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&STANDARD.encode(bytes))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<u8>, D::Error> {
        STANDARD.decode(String::deserialize(from)?).map_err(D::Error::custom)
    }
}

const COLUMNS: &str = "id, order_number, page, media_type, sha256, taken_at, kept_at, size";

each_driver! {
    pub(in crate::store) async fn add(
        connection: &mut Connection,
        order: &str,
        new: &NewExhibit<'_>,
        now: i64,
    ) -> Result<KeptExhibit, StoreError> {
        let here = of(&mut *connection, order).await?;
        if let Some(known) = here.iter().find(|row| row.sha256 == new.sha256) {
            return Ok(KeptExhibit::Known(known.clone().exhibit()));
        }
        if here.len() as i64 >= MOST {
            return Ok(KeptExhibit::TooMany);
        }
        let row = Row {
            id: new_id(),
            order_number: order.to_owned(),
            page: new.page.map(kept),
            media_type: new.media_type.to_owned(),
            sha256: new.sha256.to_owned(),
            taken_at: ms(new.taken_at),
            kept_at: now,
            size: new.bytes.len() as i64,
        };
        insert(connection, &ExhibitCopy { row: row.clone(), bytes: new.bytes.to_owned() }).await?;
        Ok(KeptExhibit::New(row.exhibit()))
    }

    /// Returns whether it was not here before.
    pub(in crate::store) async fn insert(
        connection: &mut Connection,
        copy: &ExhibitCopy,
    ) -> Result<bool, StoreError> {
        let row = &copy.row;
        let done = sqlx::query(
            "INSERT INTO exhibits (id, order_number, page, media_type, sha256, taken_at, kept_at, size, bytes) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING",
        )
        .bind(&row.id)
        .bind(&row.order_number)
        .bind(row.page.as_deref())
        .bind(&row.media_type)
        .bind(&row.sha256)
        .bind(row.taken_at)
        .bind(row.kept_at)
        .bind(row.size)
        .bind(copy.bytes.as_slice())
        .execute(connection)
        .await?;
        Ok(done.rows_affected() > 0)
    }

    pub(in crate::store) async fn of(connection: &mut Connection, order: &str) -> Result<Vec<Row>, StoreError> {
        let text = format!("SELECT {COLUMNS} FROM exhibits WHERE order_number = $1 ORDER BY taken_at, id");
        Ok(sqlx::query_as(sqlx::AssertSqlSafe(text)).bind(order).fetch_all(connection).await?)
    }

    pub(in crate::store) async fn one(
        connection: &mut Connection,
        order: &str,
        id: &str,
    ) -> Result<Option<ExhibitCopy>, StoreError> {
        let text = format!("SELECT {COLUMNS}, bytes FROM exhibits WHERE order_number = $1 AND id = $2");
        Ok(sqlx::query_as(sqlx::AssertSqlSafe(text)).bind(order).bind(id).fetch_optional(connection).await?)
    }

    /// The picture that follows the one with this id, of all orders: an export holds one at a time.
    pub(in crate::store) async fn next(
        connection: &mut Connection,
        after: &str,
    ) -> Result<Option<ExhibitCopy>, StoreError> {
        let text = format!("SELECT {COLUMNS}, bytes FROM exhibits WHERE id > $1 ORDER BY id LIMIT 1");
        Ok(sqlx::query_as(sqlx::AssertSqlSafe(text)).bind(after).fetch_optional(connection).await?)
    }

    pub(in crate::store) async fn delete(
        connection: &mut Connection,
        order: &str,
        id: &str,
    ) -> Result<bool, StoreError> {
        let done = sqlx::query("DELETE FROM exhibits WHERE order_number = $1 AND id = $2")
            .bind(order)
            .bind(id)
            .execute(connection)
            .await?;
        Ok(done.rows_affected() > 0)
    }

    /// Notes whose orders are gone or back, and throws away what lost its order before `since`.
    pub(in crate::store) async fn sweep(connection: &mut Connection, since: i64, now: i64) -> Result<(), StoreError> {
        const GONE: &str = "order_number NOT IN (SELECT number FROM orders)";
        for (text, bound) in [
            (format!("DELETE FROM exhibits WHERE orphaned_at < $1 AND {GONE}"), since),
            (format!("UPDATE exhibits SET orphaned_at = $1 WHERE orphaned_at IS NULL AND {GONE}"), now),
            ("UPDATE exhibits SET orphaned_at = NULL WHERE orphaned_at <= $1 AND order_number IN (SELECT number FROM orders)".to_owned(), now),
        ] {
            sqlx::query(sqlx::AssertSqlSafe(text)).bind(bound).execute(&mut *connection).await?;
        }
        Ok(())
    }
}
