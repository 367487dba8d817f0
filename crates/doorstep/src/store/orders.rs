//! Purchases: orders with their lines, seller and clocks, and which parcels belong to them.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use doorstep_core::country::Country;
use doorstep_core::number::OrderNumber;
use doorstep_core::protection::{Clock, ClockCertainty, ClockKind};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sqlx::QueryBuilder;

use super::dialect::{ROWS, each_driver, in_read, in_snapshot, in_write};
use super::export::OrderCopy;
use super::facts::day;
use super::list::patterns;
use super::undo::{Before, Done, Kind};
use super::{OrderId, ParcelId, Store, StoreError, at, kept, ms, new_id, read, read_some};

/// An amount as printed: the digits and the currency's code, never a computed number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Money {
    /// Digits with a point, for example `13.90`.
    pub amount: String,
    /// ISO 4217 code.
    pub currency: String,
}

impl Money {
    /// An amount as typed: digits with at most one point, and three letters.
    pub fn parse(amount: &str, currency: &str) -> Option<Money> {
        let amount = amount.trim();
        let mut parts = amount.split('.');
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let whole = parts.next().is_some_and(digits) && parts.next().is_none_or(digits) && parts.next().is_none();
        let currency = currency.trim().to_ascii_uppercase();
        let code = currency.len() == 3 && currency.bytes().all(|byte| byte.is_ascii_uppercase());
        (whole && code && amount.len() <= 18).then(|| Money { amount: amount.to_owned(), currency })
    }
}

/// One item of an order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OrderLine {
    /// AliExpress' number of the line.
    pub line: Option<String>,
    /// The product's title.
    pub title: String,
    /// AliExpress' number of the product.
    pub product: Option<String>,
    /// AliExpress' number of the variant.
    pub sku: Option<String>,
    /// The variant in words: colour, size.
    pub variant: Option<String>,
    /// How many.
    pub quantity: u32,
    /// Price of one.
    pub price: Option<Money>,
    /// Address of a picture.
    pub picture: Option<String>,
}

/// Who sells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seller {
    /// AliExpress' number of the shop; without it two shops of one name are one.
    pub shop: Option<String>,
    /// Name of the shop.
    pub name: String,
    /// Address of the shop.
    pub url: Option<String>,
}

/// An order, apart from its clocks and parcels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// AliExpress' number of it.
    pub number: OrderNumber,
    /// Where it was read: `you`, `mail`, `order page`...
    pub source: String,
    /// Who sold it.
    pub seller: Option<Seller>,
    /// When it was placed.
    pub placed_on: Option<Date>,
    /// When the seller shipped it.
    pub shipped_on: Option<Date>,
    /// When it was paid.
    pub paid_on: Option<Date>,
    /// Who took the payment.
    pub paid_by: Option<String>,
    /// AliExpress' own word for its state.
    pub status: Option<String>,
    /// What was paid.
    pub total: Option<Money>,
    /// Shipping method as printed.
    pub service: Option<String>,
    /// Country of delivery.
    pub country: Option<Country>,
    /// City of delivery.
    pub city: Option<String>,
    /// The user's own name for it.
    pub name: Option<String>,
    /// A colour mark, by name.
    pub colour: Option<String>,
    /// Notes of the user.
    pub notes: Option<String>,
    /// Whether it is out of the way.
    pub archived: bool,
    /// What was bought.
    pub lines: Vec<OrderLine>,
}

impl Order {
    /// An order of which only the number is known.
    pub fn new(number: OrderNumber) -> Order {
        Order {
            number,
            source: "you".into(),
            seller: None,
            placed_on: None,
            shipped_on: None,
            paid_on: None,
            paid_by: None,
            status: None,
            total: None,
            service: None,
            country: None,
            city: None,
            name: None,
            colour: None,
            notes: None,
            archived: false,
            lines: Vec::new(),
        }
    }
}

/// Fields of an order that several places may tell of, each in its own words.
pub const FIELDS: &[&str] =
    &["seller", "placed_on", "paid_on", "shipped_on", "status", "total", "service", "country", "city"];

impl Order {
    /// What stands in one of [`FIELDS`], as text.
    pub fn field(&self, field: &str) -> Option<String> {
        let day = |day: Option<Date>| day.map(|day| day.to_string());
        match field {
            "seller" => self.seller.as_ref().map(|seller| seller.name.clone()),
            "placed_on" => day(self.placed_on),
            "paid_on" => day(self.paid_on),
            "shipped_on" => day(self.shipped_on),
            "status" => self.status.clone(),
            "total" => self.total.as_ref().map(|total| format!("{} {}", total.amount, total.currency)),
            "service" => self.service.clone(),
            "country" => self.country.map(|country| country.to_string()),
            "city" => self.city.clone(),
            _ => None,
        }
    }

    /// Takes one of [`FIELDS`] from another telling of the order.
    pub fn adopt(&mut self, field: &str, from: &Order) {
        match field {
            "seller" => self.seller.clone_from(&from.seller),
            "placed_on" => self.placed_on = from.placed_on,
            "paid_on" => self.paid_on = from.paid_on,
            "shipped_on" => self.shipped_on = from.shipped_on,
            "status" => self.status.clone_from(&from.status),
            "total" => self.total.clone_from(&from.total),
            "service" => self.service.clone_from(&from.service),
            "country" => self.country = from.country,
            "city" => self.city.clone_from(&from.city),
            _ => {}
        }
    }
}

/// Where a field of an order was read. What the user says goes before all; of the others the higher one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A text, link or table.
    Paste,
    /// A mail of AliExpress.
    Mail,
    /// A page of AliExpress, or what it was made of.
    Page,
    /// The user's own words.
    You,
}

impl Place {
    const ALL: &'static [Place] = &[Place::Paste, Place::Mail, Place::Page, Place::You];

    /// The stable name used in SQL and API.
    pub const fn slug(self) -> &'static str {
        match self {
            Place::Paste => "paste",
            Place::Mail => "mail",
            Place::Page => "page",
            Place::You => "you",
        }
    }

    fn from_slug(slug: &str) -> Option<Place> {
        Place::ALL.iter().copied().find(|place| place.slug() == slug)
    }
}

/// What one place says of one field of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// One of [`FIELDS`].
    pub field: String,
    /// Where it was read.
    pub place: Place,
    /// What it says, as text.
    pub value: String,
    /// When it was read.
    pub seen_at: Timestamp,
}

/// An order as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptOrder {
    /// Which.
    pub id: OrderId,
    /// When it was added.
    pub added_at: Timestamp,
    /// When it was last changed.
    pub changed_at: Timestamp,
    /// The order.
    pub order: Order,
    /// Every reading of every clock, oldest reading first.
    pub clocks: Vec<Clock>,
    /// Its parcels.
    pub parcels: Vec<ParcelId>,
    /// Who said what of its fields.
    pub readings: Vec<Reading>,
}

/// Which orders to list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OrderFilter {
    /// Words that must all occur in number, name, notes, seller or titles.
    pub search: String,
    /// Archived ones instead of the others.
    pub archived: bool,
    /// Only those older than this one (the last of the page before).
    pub after: Option<OrderId>,
    /// How many at most.
    pub limit: usize,
}

impl Store {
    /// Adds an order, or replaces the one of the same number, as the user's own edit: no import changes later what was
    /// changed here. Clocks and parcels stay.
    ///
    /// # Errors
    /// The database's.
    pub async fn save_order(&self, order: &Order, now: Timestamp) -> Result<(OrderId, Done), StoreError> {
        Ok(in_write!(self, orders::save(order, ms(now))))
    }

    /// An order by its id.
    ///
    /// # Errors
    /// The database's.
    pub async fn order(&self, id: &OrderId) -> Result<Option<KeptOrder>, StoreError> {
        let copies = in_snapshot!(self, export::orders(&[id.as_str()]));
        copies.into_iter().next().map(KeptOrder::read).transpose()
    }

    /// An order by AliExpress' number.
    ///
    /// # Errors
    /// The database's.
    pub async fn order_by_number(&self, number: &OrderNumber) -> Result<Option<OrderId>, StoreError> {
        Ok(in_read!(self, orders::by_number(number.as_str())))
    }

    /// Those of the orders that are here, by their numbers.
    ///
    /// # Errors
    /// The database's.
    pub async fn orders_by_numbers(&self, numbers: &[OrderNumber]) -> Result<Vec<KeptOrder>, StoreError> {
        let numbers: Vec<&str> = numbers.iter().map(OrderNumber::as_str).collect();
        let copies = in_snapshot!(self, orders::by_numbers(&numbers));
        copies.into_iter().map(KeptOrder::read).collect()
    }

    /// Orders, the last added first.
    ///
    /// # Errors
    /// The database's.
    pub async fn orders(&self, filter: &OrderFilter) -> Result<Vec<KeptOrder>, StoreError> {
        let copies = in_snapshot!(self, orders::find(filter));
        copies.into_iter().map(KeptOrder::read).collect()
    }

    /// Adds readings of an order's clocks. A reading that is known already is left as it is.
    ///
    /// # Errors
    /// The database's.
    pub async fn add_clocks(&self, id: &OrderId, clocks: &[Clock], now: Timestamp) -> Result<Done, StoreError> {
        Ok(in_write!(self, orders::add_clocks(id.as_str(), clocks, ms(now))))
    }

    /// Takes back what the user stated of a clock; printed readings stay.
    ///
    /// # Errors
    /// The database's.
    pub async fn take_back_clock(&self, id: &OrderId, kind: ClockKind, now: Timestamp) -> Result<Done, StoreError> {
        Ok(in_write!(self, orders::take_back_clock(id.as_str(), kind, ms(now))))
    }

    /// Says which parcels an order came in (`linked`), or did not come in. Unknown parcels are left out.
    ///
    /// # Errors
    /// The database's.
    pub async fn link(
        &self,
        id: &OrderId,
        parcels: &[ParcelId],
        linked: bool,
        now: Timestamp,
    ) -> Result<Done, StoreError> {
        Ok(in_write!(self, orders::link(id.as_str(), parcels, linked, ms(now))))
    }

    /// Deletes an order. Its parcels stay.
    ///
    /// # Errors
    /// The database's.
    pub async fn delete_order(&self, id: &OrderId, now: Timestamp) -> Result<Done, StoreError> {
        Ok(in_write!(self, orders::delete(id.as_str(), ms(now))))
    }
}

/// A row of `orders`.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow, Serialize, Deserialize)]
pub(super) struct OrderRow {
    pub(super) id: String,
    pub(super) number: String,
    pub(super) added_at: i64,
    pub(super) changed_at: i64,
    pub(super) source: String,
    pub(super) seller_id: Option<String>,
    pub(super) placed_on: Option<String>,
    pub(super) shipped_on: Option<String>,
    pub(super) paid_on: Option<String>,
    pub(super) paid_by: Option<String>,
    pub(super) status: Option<String>,
    pub(super) total_amount: Option<String>,
    pub(super) total_currency: Option<String>,
    pub(super) service: Option<String>,
    pub(super) country: Option<String>,
    pub(super) city: Option<String>,
    pub(super) name: Option<String>,
    pub(super) colour: Option<String>,
    pub(super) notes: Option<String>,
    pub(super) archived: bool,
    pub(super) search: String,
}

impl OrderRow {
    fn new(id: String, order: &Order, seller_id: Option<String>, added_at: i64, now: i64) -> OrderRow {
        let optional = |text: &Option<String>| text.as_deref().map(kept);
        let mut search = vec![order.number.to_string()];
        search.extend(order.name.clone());
        search.extend(order.notes.clone());
        search.extend(order.seller.as_ref().map(|seller| seller.name.clone()));
        search.extend(order.lines.iter().map(|line| line.title.clone()));
        OrderRow {
            id,
            number: order.number.to_string(),
            added_at,
            changed_at: now,
            source: kept(&order.source),
            seller_id,
            placed_on: order.placed_on.map(|date| date.to_string()),
            shipped_on: order.shipped_on.map(|date| date.to_string()),
            paid_on: order.paid_on.map(|date| date.to_string()),
            paid_by: optional(&order.paid_by),
            status: optional(&order.status),
            total_amount: order.total.as_ref().map(|total| kept(&total.amount)),
            total_currency: order.total.as_ref().map(|total| kept(&total.currency)),
            service: optional(&order.service),
            country: order.country.map(|country| country.to_string()),
            city: optional(&order.city),
            name: optional(&order.name),
            colour: optional(&order.colour),
            notes: optional(&order.notes),
            archived: order.archived,
            search: kept(&search.join("\n").to_lowercase()),
        }
    }
}

/// A row of `sellers`.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow, Serialize, Deserialize)]
pub(super) struct SellerRow {
    pub(super) id: String,
    pub(super) shop: Option<String>,
    pub(super) name: String,
    pub(super) url: Option<String>,
    pub(super) source: String,
    pub(super) seen_at: i64,
}

/// A row of `order_lines`.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow, Serialize, Deserialize)]
pub(super) struct LineRow {
    pub(super) order_id: String,
    pub(super) position: i64,
    pub(super) line: Option<String>,
    pub(super) title: String,
    pub(super) product: Option<String>,
    pub(super) sku: Option<String>,
    pub(super) variant: Option<String>,
    pub(super) quantity: i64,
    pub(super) price_amount: Option<String>,
    pub(super) price_currency: Option<String>,
    pub(super) picture: Option<String>,
}

impl LineRow {
    fn new(order: &str, position: usize, line: &OrderLine) -> LineRow {
        let optional = |text: &Option<String>| text.as_deref().map(kept);
        LineRow {
            order_id: order.to_owned(),
            position: position as i64,
            line: optional(&line.line),
            title: kept(&line.title),
            product: optional(&line.product),
            sku: optional(&line.sku),
            variant: optional(&line.variant),
            quantity: i64::from(line.quantity),
            price_amount: line.price.as_ref().map(|price| kept(&price.amount)),
            price_currency: line.price.as_ref().map(|price| kept(&price.currency)),
            picture: optional(&line.picture),
        }
    }

    fn line(self) -> OrderLine {
        OrderLine {
            line: self.line,
            title: self.title,
            product: self.product,
            sku: self.sku,
            variant: self.variant,
            quantity: u32::try_from(self.quantity).unwrap_or(u32::MAX),
            price: money(self.price_amount, self.price_currency),
            picture: self.picture,
        }
    }
}

/// A row of `clocks`.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow, Serialize, Deserialize)]
pub(super) struct ClockRow {
    pub(super) order_id: String,
    pub(super) kind: String,
    pub(super) date: String,
    pub(super) certainty: String,
    pub(super) source: String,
    pub(super) printed: Option<String>,
    pub(super) captured_at: i64,
}

impl ClockRow {
    pub(super) fn new(order: &str, clock: &Clock) -> ClockRow {
        ClockRow {
            order_id: order.to_owned(),
            kind: clock.kind.slug().to_owned(),
            date: clock.date.to_string(),
            certainty: clock.certainty.slug().to_owned(),
            source: kept(&clock.source),
            printed: clock.printed.as_deref().map(kept),
            captured_at: ms(clock.captured_at),
        }
    }

    fn clock(self) -> Result<Clock, StoreError> {
        Ok(Clock {
            kind: read("kind of clock", &self.kind, ClockKind::from_slug)?,
            date: read("date", &self.date, day)?,
            certainty: read("certainty of a clock", &self.certainty, ClockCertainty::from_slug)?,
            source: self.source,
            printed: self.printed,
            captured_at: at(self.captured_at),
        })
    }
}

/// A row of `order_readings`.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow, Serialize, Deserialize)]
pub(super) struct ReadingRow {
    pub(super) order_id: String,
    pub(super) field: String,
    pub(super) source: String,
    pub(super) value: String,
    pub(super) seen_at: i64,
}

impl ReadingRow {
    pub(super) fn new(order: &str, reading: &Reading) -> ReadingRow {
        ReadingRow {
            order_id: order.to_owned(),
            field: reading.field.clone(),
            source: reading.place.slug().to_owned(),
            value: kept(&reading.value),
            seen_at: ms(reading.seen_at),
        }
    }

    fn reading(self) -> Result<Reading, StoreError> {
        Ok(Reading {
            place: read("place of a reading", &self.source, Place::from_slug)?,
            field: self.field,
            value: self.value,
            seen_at: at(self.seen_at),
        })
    }
}

fn money(amount: Option<String>, currency: Option<String>) -> Option<Money> {
    amount.zip(currency).map(|(amount, currency)| Money { amount, currency })
}

impl KeptOrder {
    fn read(copy: OrderCopy) -> Result<KeptOrder, StoreError> {
        let row = copy.order;
        let date = |text: &Option<String>| read_some("date", text.as_deref(), day);
        Ok(KeptOrder {
            added_at: at(row.added_at),
            changed_at: at(row.changed_at),
            order: Order {
                number: read("order number", &row.number, OrderNumber::parse)?,
                seller: copy.seller.map(|seller| Seller { shop: seller.shop, name: seller.name, url: seller.url }),
                placed_on: date(&row.placed_on)?,
                shipped_on: date(&row.shipped_on)?,
                paid_on: date(&row.paid_on)?,
                country: read_some("country", row.country.as_deref(), Country::from_code)?,
                source: row.source,
                paid_by: row.paid_by,
                status: row.status,
                total: money(row.total_amount, row.total_currency),
                service: row.service,
                city: row.city,
                name: row.name,
                colour: row.colour,
                notes: row.notes,
                archived: row.archived,
                lines: copy.lines.into_iter().map(LineRow::line).collect(),
            },
            id: OrderId(row.id),
            clocks: copy.clocks.into_iter().map(ClockRow::clock).collect::<Result<_, _>>()?,
            parcels: copy.parcels.into_iter().map(ParcelId).collect(),
            readings: copy.readings.into_iter().map(ReadingRow::reading).collect::<Result<_, _>>()?,
        })
    }
}

/// What makes a seller the same one: the shop's number, else its name.
fn seller_key(seller: &Seller) -> String {
    match &seller.shop {
        Some(shop) => format!("#{shop}"),
        None => seller.name.clone(),
    }
}

each_driver! {
    pub(in crate::store) async fn by_number(
        connection: &mut Connection,
        number: &str,
    ) -> Result<Option<OrderId>, StoreError> {
        let id: Option<String> = sqlx::query_scalar("SELECT id FROM orders WHERE number = $1")
            .bind(number)
            .fetch_optional(connection)
            .await?;
        Ok(id.map(OrderId))
    }

    pub(in crate::store) async fn save(
        connection: &mut Connection,
        order: &Order,
        now: i64,
    ) -> Result<(OrderId, Done), StoreError> {
        let numbers = [order.number.as_str()];
        let was = by_numbers(&mut *connection, &numbers).await?.into_iter().next();
        let before = was.clone().map(Box::new);
        let was = was.map(KeptOrder::read).transpose()?;
        let ids = save_many(&mut *connection, &[order], now).await?;
        let id = ids.into_values().next().unwrap_or_default();
        let undo = undo::keep(&mut *connection, Kind::Order, &Before::Order { id: id.clone(), order: before }, now).await?;
        let mut readings = Vec::new();
        for field in FIELDS {
            let value = order.field(field);
            if value == was.as_ref().and_then(|was| was.order.field(field)) {
                continue;
            }
            // Taken away is a thing to say, too: an import does not bring it back.
            let (field, value) = ((*field).to_owned(), value.unwrap_or_default());
            readings.push(ReadingRow::new(&id, &Reading { field, place: Place::You, value, seen_at: at(now) }));
        }
        upsert_readings(&mut *connection, &readings).await?;
        changed(connection, &id).await?;
        Ok((OrderId(id), Done { changed: 1, undo: Some(undo) }))
    }

    /// Ids, and when they were last changed, of those of the orders that are here, by number.
    pub(in crate::store) async fn ids_of(
        connection: &mut Connection,
        numbers: &[&str],
    ) -> Result<HashMap<String, (String, i64)>, StoreError> {
        let mut known = HashMap::new();
        for some in numbers.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("SELECT number, id, changed_at FROM orders WHERE number IN ");
            statement::list(&mut query, some.iter().copied());
            let rows: Vec<(String, String, i64)> = query.build_query_as().fetch_all(&mut *connection).await?;
            known.extend(rows.into_iter().map(|(number, id, changed_at)| (number, (id, changed_at))));
        }
        Ok(known)
    }

    pub(in crate::store) async fn by_numbers(
        connection: &mut Connection,
        numbers: &[&str],
    ) -> Result<Vec<OrderCopy>, StoreError> {
        let known = ids_of(&mut *connection, numbers).await?;
        export::orders(connection, &known.values().map(|(id, _)| id.as_str()).collect::<Vec<_>>()).await
    }

    /// Writes orders with seller and lines, each in place of the one of its number. Returns their ids by number.
    pub(in crate::store) async fn save_many(
        connection: &mut Connection,
        orders: &[&Order],
        now: i64,
    ) -> Result<HashMap<String, String>, StoreError> {
        let numbers: Vec<&str> = orders.iter().map(|order| order.number.as_str()).collect();
        let known = ids_of(&mut *connection, &numbers).await?;
        let sellers = save_sellers(&mut *connection, orders, now).await?;
        let mut rows: Vec<OrderRow> = Vec::with_capacity(orders.len());
        let mut lines = Vec::new();
        for order in orders {
            let id = known.get(order.number.as_str()).map_or_else(|| OrderId::new().0, |(id, _)| id.clone());
            lines.extend(
                order.lines.iter().enumerate().map(|(position, line)| LineRow::new(&id, position, line)),
            );
            let seller = order.seller.as_ref().and_then(|seller| sellers.get(&seller_key(seller)).cloned());
            rows.push(OrderRow::new(id, order, seller, now, now));
        }
        insert(&mut *connection, &rows).await?;
        for some in rows.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("DELETE FROM order_lines WHERE order_id IN ");
            statement::list(&mut query, some.iter().map(|row| row.id.as_str()));
            query.build().execute(&mut *connection).await?;
        }
        insert_lines(connection, &lines).await?;
        Ok(rows.into_iter().map(|row| (row.number, row.id)).collect())
    }

    /// Returns how many readings are new or say something else than before.
    pub(in crate::store) async fn upsert_readings(
        connection: &mut Connection,
        rows: &[ReadingRow],
    ) -> Result<usize, StoreError> {
        let mut changed = 0;
        for rows in rows.chunks(ROWS) {
            let mut query =
                QueryBuilder::<Driver>::new("INSERT INTO order_readings (order_id, field, source, value, seen_at) ");
            query.push_values(rows, |mut values, row| {
                values
                    .push_bind(row.order_id.clone())
                    .push_bind(row.field.clone())
                    .push_bind(row.source.clone())
                    .push_bind(row.value.clone())
                    .push_bind(row.seen_at);
            });
            query.push(
                " ON CONFLICT (order_id, field, source) DO UPDATE SET value = excluded.value, \
                 seen_at = excluded.seen_at WHERE order_readings.value <> excluded.value",
            );
            changed += query.build().execute(&mut *connection).await?.rows_affected() as usize;
        }
        Ok(changed)
    }

    /// Keeps an order as it is now, to be put back.
    async fn keep(
        connection: &mut Connection,
        id: &str,
        now: i64,
    ) -> Result<crate::store::EditId, StoreError> {
        let order = export::orders(&mut *connection, &[id]).await?.into_iter().next().map(Box::new);
        undo::keep(connection, Kind::Order, &Before::Order { id: id.to_owned(), order }, now).await
    }

    /// Its parcels must be judged again, and can be found by other words.
    async fn changed(connection: &mut Connection, order: &str) -> Result<(), StoreError> {
        changed_many(connection, &[order]).await
    }

    pub(in crate::store) async fn changed_many(connection: &mut Connection, orders: &[&str]) -> Result<(), StoreError> {
        let parcels = parcels_of(&mut *connection, orders).await?;
        parcels_changed(connection, &parcels.iter().map(String::as_str).collect::<Vec<_>>()).await
    }

    async fn parcels_of(connection: &mut Connection, orders: &[&str]) -> Result<BTreeSet<String>, StoreError> {
        let mut parcels = BTreeSet::new();
        for some in orders.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("SELECT parcel_id FROM order_parcels WHERE order_id IN ");
            statement::list(&mut query, some.iter().copied());
            parcels.extend(query.build_query_scalar::<String>().fetch_all(&mut *connection).await?);
        }
        Ok(parcels)
    }

    async fn parcels_changed(connection: &mut Connection, ids: &[&str]) -> Result<(), StoreError> {
        parcels::lock(&mut *connection, ids).await?;
        parcels::touch(&mut *connection, ids, None).await?;
        parcels::refresh_search(connection, ids).await
    }

    /// Ids of the sellers of these orders by [`seller_key`].
    async fn save_sellers(
        connection: &mut Connection,
        orders: &[&Order],
        now: i64,
    ) -> Result<HashMap<String, String>, StoreError> {
        let named: BTreeMap<String, (&Seller, &str)> = orders
            .iter()
            .filter_map(|order| order.seller.as_ref().map(|seller| (seller_key(seller), (seller, order.source.as_str()))))
            .collect();
        let named: Vec<(String, (&Seller, &str))> = named.into_iter().collect();
        let mut ids: HashMap<String, String> = HashMap::new();
        for some in named.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("SELECT id, shop, name FROM sellers WHERE shop IN ");
            statement::list(&mut query, some.iter().filter_map(|(_, (seller, _))| seller.shop.as_deref()).chain([""]));
            query.push(" OR (shop IS NULL AND name IN ");
            statement::list(&mut query, some.iter().map(|(_, (seller, _))| seller.name.as_str()));
            query.push(")");
            let rows: Vec<(String, Option<String>, String)> = query.build_query_as().fetch_all(&mut *connection).await?;
            ids.extend(rows.into_iter().map(|(id, shop, name)| {
                (seller_key(&Seller { shop, name, url: None }), id)
            }));
        }
        let rows: Vec<SellerRow> = named
            .into_iter()
            .map(|(key, (seller, source))| SellerRow {
                id: ids.entry(key).or_insert_with(new_id).clone(),
                shop: seller.shop.as_deref().map(kept),
                name: kept(&seller.name),
                url: seller.url.as_deref().map(kept),
                source: kept(source),
                seen_at: now,
            })
            .collect();
        insert_sellers(connection, &rows).await?;
        Ok(ids)
    }

    pub(in crate::store) async fn insert_sellers(
        connection: &mut Connection,
        rows: &[SellerRow],
    ) -> Result<(), StoreError> {
        for rows in rows.chunks(ROWS) {
            let mut query =
                QueryBuilder::<Driver>::new("INSERT INTO sellers (id, shop, name, url, source, seen_at) ");
            query.push_values(rows, |mut values, row| {
                values
                    .push_bind(row.id.clone())
                    .push_bind(row.shop.clone())
                    .push_bind(row.name.clone())
                    .push_bind(row.url.clone())
                    .push_bind(row.source.clone())
                    .push_bind(row.seen_at);
            });
            query.push(
                " ON CONFLICT (id) DO UPDATE SET name = excluded.name, url = COALESCE(excluded.url, sellers.url), \
                 source = excluded.source, seen_at = excluded.seen_at",
            );
            query.build().execute(&mut *connection).await?;
        }
        Ok(())
    }

    pub(in crate::store) async fn insert(connection: &mut Connection, rows: &[OrderRow]) -> Result<(), StoreError> {
        for rows in rows.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new(
                "INSERT INTO orders (id, number, added_at, changed_at, source, seller_id, placed_on, shipped_on, \
                 paid_on, paid_by, status, total_amount, total_currency, service, country, city, name, colour, notes, \
                 archived, search) ",
            );
            query.push_values(rows, |mut values, row| {
                values
                    .push_bind(row.id.clone())
                    .push_bind(row.number.clone())
                    .push_bind(row.added_at)
                    .push_bind(row.changed_at)
                    .push_bind(row.source.clone())
                    .push_bind(row.seller_id.clone())
                    .push_bind(row.placed_on.clone())
                    .push_bind(row.shipped_on.clone())
                    .push_bind(row.paid_on.clone())
                    .push_bind(row.paid_by.clone())
                    .push_bind(row.status.clone())
                    .push_bind(row.total_amount.clone())
                    .push_bind(row.total_currency.clone())
                    .push_bind(row.service.clone())
                    .push_bind(row.country.clone())
                    .push_bind(row.city.clone())
                    .push_bind(row.name.clone())
                    .push_bind(row.colour.clone())
                    .push_bind(row.notes.clone())
                    .push_bind(row.archived)
                    .push_bind(row.search.clone());
            });
            query.push(
                " ON CONFLICT (id) DO UPDATE SET changed_at = excluded.changed_at, source = excluded.source, \
                 seller_id = excluded.seller_id, placed_on = excluded.placed_on, shipped_on = excluded.shipped_on, \
                 paid_on = excluded.paid_on, paid_by = excluded.paid_by, status = excluded.status, \
                 total_amount = excluded.total_amount, total_currency = excluded.total_currency, \
                 service = excluded.service, country = excluded.country, city = excluded.city, name = excluded.name, \
                 colour = excluded.colour, notes = excluded.notes, archived = excluded.archived, \
                 search = excluded.search",
            );
            query.build().execute(&mut *connection).await?;
        }
        Ok(())
    }

    pub(in crate::store) async fn insert_lines(connection: &mut Connection, rows: &[LineRow]) -> Result<(), StoreError> {
        for rows in rows.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new(
                "INSERT INTO order_lines (order_id, position, line, title, product, sku, variant, quantity, \
                 price_amount, price_currency, picture) ",
            );
            query.push_values(rows, |mut values, row| {
                values
                    .push_bind(row.order_id.clone())
                    .push_bind(row.position)
                    .push_bind(row.line.clone())
                    .push_bind(row.title.clone())
                    .push_bind(row.product.clone())
                    .push_bind(row.sku.clone())
                    .push_bind(row.variant.clone())
                    .push_bind(row.quantity)
                    .push_bind(row.price_amount.clone())
                    .push_bind(row.price_currency.clone())
                    .push_bind(row.picture.clone());
            });
            query.push(" ON CONFLICT DO NOTHING");
            query.build().execute(&mut *connection).await?;
        }
        Ok(())
    }

    pub(in crate::store) async fn insert_clocks(
        connection: &mut Connection,
        rows: &[ClockRow],
    ) -> Result<usize, StoreError> {
        let mut inserted = 0;
        for rows in rows.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new(
                "INSERT INTO clocks (order_id, kind, date, certainty, source, printed, captured_at) ",
            );
            query.push_values(rows, |mut values, row| {
                values
                    .push_bind(row.order_id.clone())
                    .push_bind(row.kind.clone())
                    .push_bind(row.date.clone())
                    .push_bind(row.certainty.clone())
                    .push_bind(row.source.clone())
                    .push_bind(row.printed.clone())
                    .push_bind(row.captured_at);
            });
            query.push(" ON CONFLICT DO NOTHING");
            inserted += query.build().execute(&mut *connection).await?.rows_affected() as usize;
        }
        Ok(inserted)
    }

    pub(in crate::store) async fn insert_links(
        connection: &mut Connection,
        rows: &[(String, String)],
    ) -> Result<usize, StoreError> {
        let mut inserted = 0;
        for rows in rows.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("INSERT INTO order_parcels (order_id, parcel_id) ");
            query.push_values(rows, |mut values, (order, parcel)| {
                values.push_bind(order.clone()).push_bind(parcel.clone());
            });
            query.push(" ON CONFLICT DO NOTHING");
            inserted += query.build().execute(&mut *connection).await?.rows_affected() as usize;
        }
        Ok(inserted)
    }

    pub(in crate::store) async fn find(
        connection: &mut Connection,
        filter: &OrderFilter,
    ) -> Result<Vec<OrderCopy>, StoreError> {
        let mut query = QueryBuilder::<Driver>::new("SELECT id FROM orders WHERE archived = ");
        query.push_bind(filter.archived);
        for pattern in patterns(&filter.search) {
            query.push(" AND search LIKE ").push_bind(pattern).push(" ESCAPE '!'");
        }
        if let Some(after) = &filter.after {
            query.push(" AND (added_at, id) < (SELECT added_at, id FROM orders WHERE id = ");
            query.push_bind(after.to_string()).push(")");
        }
        query.push(" ORDER BY added_at DESC, id DESC LIMIT ");
        query.push_bind(i64::try_from(filter.limit).unwrap_or(i64::MAX));
        let ids: Vec<String> = query.build_query_scalar().fetch_all(&mut *connection).await?;
        export::orders(connection, &ids.iter().map(String::as_str).collect::<Vec<_>>()).await
    }

    pub(in crate::store) async fn clocks_of(
        connection: &mut Connection,
        orders: &[&str],
    ) -> Result<BTreeMap<String, Vec<Clock>>, StoreError> {
        let mut clocks: BTreeMap<String, Vec<Clock>> = BTreeMap::new();
        let orders: BTreeSet<&str> = orders.iter().copied().collect();
        for some in orders.into_iter().collect::<Vec<_>>().chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("SELECT * FROM clocks WHERE order_id IN ");
            statement::list(&mut query, some.iter().copied());
            query.push(" ORDER BY captured_at, kind, date, certainty, source");
            for row in query.build_query_as::<ClockRow>().fetch_all(&mut *connection).await? {
                clocks.entry(row.order_id.clone()).or_default().push(row.clock()?);
            }
        }
        Ok(clocks)
    }

    pub(in crate::store) async fn add_clocks(
        connection: &mut Connection,
        id: &str,
        clocks: &[Clock],
        now: i64,
    ) -> Result<Done, StoreError> {
        if !exists(&mut *connection, id).await? {
            return Ok(Done::NOTHING);
        }
        let undo = keep(&mut *connection, id, now).await?;
        let rows: Vec<ClockRow> = clocks.iter().map(|clock| ClockRow::new(id, clock)).collect();
        let inserted = insert_clocks(&mut *connection, &rows).await?;
        changed(connection, id).await?;
        Ok(Done { changed: inserted, undo: Some(undo) })
    }

    pub(in crate::store) async fn take_back_clock(
        connection: &mut Connection,
        id: &str,
        kind: ClockKind,
        now: i64,
    ) -> Result<Done, StoreError> {
        if !exists(&mut *connection, id).await? {
            return Ok(Done::NOTHING);
        }
        let undo = keep(&mut *connection, id, now).await?;
        let gone = sqlx::query("DELETE FROM clocks WHERE order_id = $1 AND kind = $2 AND certainty = $3")
            .bind(id)
            .bind(kind.slug())
            .bind(ClockCertainty::Stated.slug())
            .execute(&mut *connection)
            .await?;
        changed(connection, id).await?;
        Ok(Done { changed: gone.rows_affected() as usize, undo: Some(undo) })
    }

    async fn exists(connection: &mut Connection, id: &str) -> Result<bool, StoreError> {
        let found: Option<String> =
            sqlx::query_scalar("SELECT id FROM orders WHERE id = $1").bind(id).fetch_optional(connection).await?;
        Ok(found.is_some())
    }

    pub(in crate::store) async fn link(
        connection: &mut Connection,
        id: &str,
        parcels: &[ParcelId],
        linked: bool,
        now: i64,
    ) -> Result<Done, StoreError> {
        if !exists(&mut *connection, id).await? {
            return Ok(Done::NOTHING);
        }
        let undo = keep(&mut *connection, id, now).await?;
        let ids: Vec<String> = parcels.iter().map(ParcelId::to_string).collect();
        let ids = export::existing_parcels(&mut *connection, &ids).await?;
        let mut changed = 0;
        if linked {
            let rows: Vec<(String, String)> = ids.iter().map(|parcel| (id.to_owned(), parcel.clone())).collect();
            changed = insert_links(&mut *connection, &rows).await?;
        } else {
            for some in ids.chunks(ROWS) {
                let mut query = QueryBuilder::<Driver>::new("DELETE FROM order_parcels WHERE order_id = ");
                query.push_bind(id.to_owned()).push(" AND parcel_id IN ");
                statement::list(&mut query, some.iter().map(String::as_str));
                changed += query.build().execute(&mut *connection).await?.rows_affected() as usize;
            }
        }
        parcels_changed(connection, &ids.iter().map(String::as_str).collect::<Vec<_>>()).await?;
        Ok(Done { changed, undo: Some(undo) })
    }

    pub(in crate::store) async fn delete(connection: &mut Connection, id: &str, now: i64) -> Result<Done, StoreError> {
        if !exists(&mut *connection, id).await? {
            return Ok(Done::NOTHING);
        }
        let undo = keep(&mut *connection, id, now).await?;
        remove(connection, id).await?;
        Ok(Done { changed: 1, undo: Some(undo) })
    }

    pub(in crate::store) async fn remove(connection: &mut Connection, id: &str) -> Result<(), StoreError> {
        remove_many(connection, &[id]).await
    }

    pub(in crate::store) async fn remove_many(connection: &mut Connection, ids: &[&str]) -> Result<(), StoreError> {
        let parcels = parcels_of(&mut *connection, ids).await?;
        for some in ids.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("DELETE FROM orders WHERE id IN ");
            statement::list(&mut query, some.iter().copied());
            query.build().execute(&mut *connection).await?;
        }
        parcels_changed(connection, &parcels.iter().map(String::as_str).collect::<Vec<_>>()).await
    }
}
