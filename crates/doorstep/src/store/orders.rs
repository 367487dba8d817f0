//! Purchases: orders with their lines, seller and clocks, and which parcels belong to them.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use doorstep_core::advice::{Advice, Urgency};
use doorstep_core::country::Country;
use doorstep_core::judge::OrderFacts;
use doorstep_core::number::OrderNumber;
use doorstep_core::protection::{Clock, ClockCertainty, ClockKind};
use doorstep_core::standing::{Stage, advice, is_idle};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sqlx::QueryBuilder;

use super::dialect::{ROWS, each_driver, in_read, in_snapshot, in_write};
use super::export::OrderCopy;
use super::facts::day;
use super::list::{Count, Cursor, Key, attention, patterns};
use super::refunds::{Refund, RefundRow};
use super::standing::{StandingRow, Stands};
use super::undo::{Before, Done, Kind};
use super::{EditId, OrderId, ParcelId, Store, StoreError, at, kept, ms, new_id, read, read_some};

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
    /// When it was completed: by the buyer's word, or by AliExpress in the buyer's stead.
    pub completed_on: Option<Date>,
    /// When AliExpress wrote that it will soon be marked as completed.
    pub closing_soon: Option<Timestamp>,
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
            completed_on: None,
            closing_soon: None,
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

impl Order {
    /// When AliExpress wrote that it will soon be marked as completed, as long as it is not.
    fn closing_soon_open(&self) -> Option<Timestamp> {
        self.closing_soon.filter(|_| !is_idle(self.status.as_deref()))
    }
}

/// Fields of an order that several places may tell of, each in its own words.
pub const FIELDS: &[&str] = &[
    "seller",
    "placed_on",
    "paid_on",
    "shipped_on",
    "completed_on",
    "closing_soon",
    "status",
    "total",
    "service",
    "country",
    "city",
];

impl Order {
    /// What stands in one of [`FIELDS`], as text.
    pub fn field(&self, field: &str) -> Option<String> {
        let day = |day: Option<Date>| day.map(|day| day.to_string());
        match field {
            "seller" => self.seller.as_ref().map(|seller| seller.name.clone()),
            "placed_on" => day(self.placed_on),
            "paid_on" => day(self.paid_on),
            "completed_on" => day(self.completed_on),
            "closing_soon" => self.closing_soon.map(|at| at.to_string()),
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
            "completed_on" => self.completed_on = from.completed_on,
            "closing_soon" => self.closing_soon = from.closing_soon,
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
    /// Its refunds and cases.
    pub refunds: Vec<Refund>,
    /// Where it stands, as last judged.
    pub stands: Stands,
}

impl KeptOrder {
    /// What judging needs of it.
    pub fn facts(&self) -> OrderFacts {
        facts(&self.order, self.clocks.clone())
    }

    /// What it asks for by itself; its parcels have advice of their own.
    pub fn advice(&self, now: Timestamp) -> Vec<Advice> {
        advice(&self.facts(), self.order.status.as_deref(), self.parcels.len(), now)
    }
}

fn facts(order: &Order, clocks: Vec<Clock>) -> OrderFacts {
    OrderFacts {
        number: order.number.to_string(),
        placed_on: order.placed_on,
        shipped_on: order.shipped_on,
        paid_on: order.paid_on,
        closing_soon: order.closing_soon_open(),
        paid_by: order.paid_by.clone(),
        seller: order.seller.as_ref().map(|seller| seller.name.clone()),
        city: order.city.clone(),
        clocks,
    }
}

/// What judging needs of an order.
pub(super) fn order_facts(copy: OrderCopy) -> Result<OrderFacts, StoreError> {
    KeptOrder::read(copy).map(|kept| facts(&kept.order, kept.clocks))
}

/// How a list of orders is sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OrderSort {
    /// What was added last first.
    #[default]
    Added,
    /// What was ordered last first; orders without a day come last.
    Placed,
    /// What needs the user first: urgency, then deadline.
    Attention,
}

impl OrderSort {
    /// Every sort.
    pub const ALL: &'static [OrderSort] = &[OrderSort::Added, OrderSort::Placed, OrderSort::Attention];

    /// The stable name used in addresses, API and CLI.
    pub const fn slug(self) -> &'static str {
        match self {
            OrderSort::Added => "added",
            OrderSort::Placed => "placed",
            OrderSort::Attention => "attention",
        }
    }

    /// The sort with this slug.
    pub fn from_slug(slug: &str) -> Option<OrderSort> {
        OrderSort::ALL.iter().copied().find(|sort| sort.slug() == slug)
    }
}

/// Which orders to list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OrderFilter {
    /// Words that must all occur in number, name, notes, seller or titles.
    pub search: String,
    /// Archived ones instead of the others.
    pub archived: bool,
    /// Only those that have come so far; empty for all.
    pub stages: Vec<Stage>,
    /// Only those where something is at least so pressing.
    pub urgency: Option<Urgency>,
    /// Only those with this colour mark.
    pub colour: Option<String>,
    /// How to sort.
    pub sort: OrderSort,
    /// Where the page before ended.
    pub after: Option<Cursor>,
    /// How many at most.
    pub limit: usize,
}

/// One page of a list of orders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderPage {
    /// The orders.
    pub orders: Vec<KeptOrder>,
    /// Where to go on; `None` on the last page.
    pub next: Option<Cursor>,
}

impl Store {
    /// Adds an order, or replaces the one of the same number, as the user's own edit: no import changes later what was
    /// changed here. Its parcels and clocks stay; the clocks given are added to them.
    ///
    /// # Errors
    /// The database's.
    pub async fn save_order(
        &self,
        order: &Order,
        clocks: &[Clock],
        now: Timestamp,
    ) -> Result<(OrderId, Done), StoreError> {
        Ok(in_write!(self, orders::save(order, clocks, ms(now))))
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

    /// One page of orders. A cursor of another sort begins anew.
    ///
    /// # Errors
    /// The database's.
    pub async fn orders(&self, filter: &OrderFilter) -> Result<OrderPage, StoreError> {
        let (copies, next) = in_snapshot!(self, orders::find(filter));
        Ok(OrderPage { orders: copies.into_iter().map(KeptOrder::read).collect::<Result<_, _>>()?, next })
    }

    /// How many orders each of these filters lets through, whatever their sort and limit. Fast without a search, however many
    /// there are.
    ///
    /// # Errors
    /// The database's.
    pub async fn count_orders(&self, filters: &[OrderFilter]) -> Result<Vec<Count>, StoreError> {
        Ok(in_read!(self, orders::count(filters)))
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

    /// Puts orders out of the way, or back. Their parcels stay where they are.
    ///
    /// # Errors
    /// The database's.
    pub async fn archive_orders(&self, ids: &[OrderId], archived: bool, now: Timestamp) -> Result<Done, StoreError> {
        Ok(in_write!(self, orders::archive(ids, archived, ms(now))))
    }

    /// Gives orders a colour mark, or takes theirs away.
    ///
    /// # Errors
    /// The database's.
    pub async fn colour_orders(
        &self,
        ids: &[OrderId],
        colour: Option<&str>,
        now: Timestamp,
    ) -> Result<Done, StoreError> {
        Ok(in_write!(self, orders::colour(ids, colour, ms(now))))
    }

    /// Deletes orders. Their parcels stay.
    ///
    /// # Errors
    /// The database's.
    pub async fn delete_orders(&self, ids: &[OrderId], now: Timestamp) -> Result<Done, StoreError> {
        Ok(in_write!(self, orders::delete(ids, ms(now))))
    }

    /// The parcels of orders.
    ///
    /// # Errors
    /// The database's.
    pub async fn parcels_of_orders(&self, ids: &[OrderId]) -> Result<Vec<ParcelId>, StoreError> {
        let ids: Vec<&str> = ids.iter().map(OrderId::as_str).collect();
        let parcels = in_read!(self, orders::parcels_of(&ids));
        Ok(parcels.into_iter().map(ParcelId).collect())
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
    /// Absent in exports of the first versions, like the next.
    #[serde(default)]
    pub(super) completed_on: Option<String>,
    #[serde(default)]
    pub(super) closing_soon_at: Option<i64>,
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
            completed_on: order.completed_on.map(|date| date.to_string()),
            closing_soon_at: order.closing_soon.map(ms),
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

pub(super) fn money(amount: Option<String>, currency: Option<String>) -> Option<Money> {
    amount.zip(currency).map(|(amount, currency)| Money { amount, currency })
}

impl KeptOrder {
    pub(super) fn read(copy: OrderCopy) -> Result<KeptOrder, StoreError> {
        let stands = copy.standing.as_ref().map(StandingRow::stands).transpose()?;
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
                completed_on: date(&row.completed_on)?,
                closing_soon: row.closing_soon_at.map(at),
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
            refunds: copy.refunds.into_iter().map(RefundRow::refund).collect::<Result<_, _>>()?,
            stands: stands.unwrap_or(Stands { stage: Stage::NoParcel, urgency: Urgency::Calm, act_by: None }),
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
        clocks: &[Clock],
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
        let clocks: Vec<ClockRow> = clocks.iter().map(|clock| ClockRow::new(&id, clock)).collect();
        insert_clocks(&mut *connection, &clocks).await?;
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
                 seen_at = excluded.seen_at WHERE order_readings.value <> excluded.value \
                 AND order_readings.seen_at <= excluded.seen_at",
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
    ) -> Result<EditId, StoreError> {
        let order = export::orders(&mut *connection, &[id]).await?.into_iter().next().map(Box::new);
        undo::keep(connection, Kind::Order, &Before::Order { id: id.to_owned(), order }, now).await
    }

    /// Keeps orders as they are now, to be put back; nothing where none of them is here.
    async fn keep_many(
        connection: &mut Connection,
        ids: &[&str],
        now: i64,
    ) -> Result<Option<EditId>, StoreError> {
        let orders = export::orders(&mut *connection, ids).await?;
        if orders.is_empty() {
            return Ok(None);
        }
        undo::keep(connection, Kind::Order, &Before::Orders(orders), now).await.map(Some)
    }

    /// Its parcels must be judged again, and can be found by other words.
    async fn changed(connection: &mut Connection, order: &str) -> Result<(), StoreError> {
        changed_many(connection, &[order]).await
    }

    pub(in crate::store) async fn changed_many(connection: &mut Connection, orders: &[&str]) -> Result<(), StoreError> {
        standing::stale(&mut *connection, orders.iter().copied()).await?;
        let parcels = parcels_of(&mut *connection, orders).await?;
        parcels_changed(connection, &parcels.iter().map(String::as_str).collect::<Vec<_>>()).await
    }

    pub(in crate::store) async fn parcels_of(connection: &mut Connection, orders: &[&str]) -> Result<BTreeSet<String>, StoreError> {
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
                 paid_on, completed_on, closing_soon_at, paid_by, status, total_amount, total_currency, service, country, city, name, colour, notes, \
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
                    .push_bind(row.completed_on.clone())
                    .push_bind(row.closing_soon_at)
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
                 paid_on = excluded.paid_on, completed_on = excluded.completed_on, \
                 closing_soon_at = excluded.closing_soon_at, paid_by = excluded.paid_by, status = excluded.status, \
                 total_amount = excluded.total_amount, total_currency = excluded.total_currency, \
                 service = excluded.service, country = excluded.country, city = excluded.city, name = excluded.name, \
                 colour = excluded.colour, notes = excluded.notes, archived = excluded.archived, \
                 search = excluded.search, rejudge_at = 0",
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
        standing::stale(&mut *connection, rows.iter().map(|row| row.order_id.as_str())).await?;
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
        standing::stale(&mut *connection, rows.iter().map(|(order, _)| order.as_str())).await?;
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

    /// What a filter asks of an order, after a `WHERE TRUE`.
    fn conditions(query: &mut QueryBuilder<Driver>, filter: &OrderFilter) {
        query.push(" AND archived = ").push_bind(filter.archived);
        if !filter.stages.is_empty() {
            query.push(" AND stage IN ");
            statement::list(query, filter.stages.iter().map(|stage| stage.slug()));
        }
        if let Some(urgency) = filter.urgency {
            // Everything at least so pressing sorts before the calmer.
            query.push(" AND attention <= ").push_bind(attention(Some(urgency), None));
        }
        if let Some(colour) = &filter.colour {
            query.push(" AND colour = ").push_bind(colour.clone());
        }
        for pattern in patterns(&filter.search) {
            query.push(" AND search LIKE ").push_bind(pattern).push(" ESCAPE '!'");
        }
    }

    pub(in crate::store) async fn count(
        connection: &mut Connection,
        filters: &[OrderFilter],
    ) -> Result<Vec<Count>, StoreError> {
        let mut query = QueryBuilder::<Driver>::new("");
        for (place, filter) in filters.iter().enumerate() {
            statement::count_from(&mut query, place, "orders");
            conditions(&mut query, filter);
            statement::end_of_count(&mut query);
        }
        statement::counted(connection, query, filters.len()).await
    }

    pub(in crate::store) async fn find(
        connection: &mut Connection,
        filter: &OrderFilter,
    ) -> Result<(Vec<OrderCopy>, Option<Cursor>), StoreError> {
        let mut query = QueryBuilder::<Driver>::new(
            "SELECT id, added_at, COALESCE(placed_on, ''), attention FROM orders WHERE TRUE",
        );
        conditions(&mut query, filter);
        let (column, falling) = match filter.sort {
            OrderSort::Added => ("added_at", true),
            OrderSort::Placed => ("COALESCE(placed_on, '')", true),
            OrderSort::Attention => ("attention", false),
        };
        let (comparison, direction) = if falling { ("<", "DESC") } else { (">", "ASC") };
        if let Some(after) = &filter.after {
            match (&after.key, filter.sort) {
                (Key::Instant(key), OrderSort::Added) => {
                    query.push(format_args!(" AND ({column}, id) {comparison} ("));
                    query.push_bind(*key).push(", ").push_bind(after.id.clone()).push(")");
                }
                (Key::Text(key), OrderSort::Placed | OrderSort::Attention) => {
                    query.push(format_args!(" AND ({column}, id) {comparison} ("));
                    query.push_bind(key.clone()).push(", ").push_bind(after.id.clone()).push(")");
                }
                _ => {}
            }
        }
        let limit = filter.limit.clamp(1, ROWS);
        query.push(format_args!(" ORDER BY {column} {direction}, id {direction} LIMIT "));
        query.push_bind(limit as i64 + 1);
        let mut rows: Vec<(String, i64, String, String)> =
            query.build_query_as().fetch_all(&mut *connection).await?;
        let more = rows.len() > limit;
        rows.truncate(limit);
        let next = rows.last().filter(|_| more).map(|(id, added_at, placed_on, attention)| Cursor {
            key: match filter.sort {
                OrderSort::Added => Key::Instant(*added_at),
                OrderSort::Placed => Key::Text(placed_on.clone()),
                OrderSort::Attention => Key::Text(attention.clone()),
            },
            id: id.clone(),
        });
        let ids: Vec<&str> = rows.iter().map(|(id, ..)| id.as_str()).collect();
        Ok((export::orders(connection, &ids).await?, next))
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
        standing::stale(&mut *connection, [id]).await?;
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

    pub(in crate::store) async fn delete(
        connection: &mut Connection,
        ids: &[OrderId],
        now: i64,
    ) -> Result<Done, StoreError> {
        let ids = here(&mut *connection, ids).await?;
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let undo = keep_many(&mut *connection, &ids, now).await?;
        remove_many(connection, &ids).await?;
        Ok(Done { changed: ids.len(), undo })
    }

    /// Those of the ids that are orders here, in one order, and nobody else changes them now.
    async fn here(connection: &mut Connection, ids: &[OrderId]) -> Result<Vec<String>, StoreError> {
        let mut here = Vec::new();
        let ids: BTreeSet<&str> = ids.iter().map(OrderId::as_str).collect();
        for some in ids.into_iter().collect::<Vec<_>>().chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("SELECT id FROM orders WHERE id IN ");
            statement::list(&mut query, some.iter().copied());
            query.push(" ORDER BY id").push(LOCK);
            here.extend(query.build_query_scalar::<String>().fetch_all(&mut *connection).await?);
        }
        Ok(here)
    }

    pub(in crate::store) async fn archive(
        connection: &mut Connection,
        ids: &[OrderId],
        archived: bool,
        now: i64,
    ) -> Result<Done, StoreError> {
        let ids = here(&mut *connection, ids).await?;
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let undo = keep_many(&mut *connection, &ids, now).await?;
        let mut changed = 0;
        for some in ids.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("UPDATE orders SET archived = ");
            query.push_bind(archived).push(", changed_at = ").push_bind(now);
            query.push(" WHERE archived <> ").push_bind(archived).push(" AND id IN ");
            statement::list(&mut query, some.iter().copied());
            changed += query.build().execute(&mut *connection).await?.rows_affected() as usize;
        }
        Ok(Done { changed, undo })
    }

    pub(in crate::store) async fn colour(
        connection: &mut Connection,
        ids: &[OrderId],
        colour: Option<&str>,
        now: i64,
    ) -> Result<Done, StoreError> {
        let ids = here(&mut *connection, ids).await?;
        let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
        let undo = keep_many(&mut *connection, &ids, now).await?;
        let mut changed = 0;
        for some in ids.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("UPDATE orders SET colour = ");
            query.push_bind(colour.map(kept)).push(", changed_at = ").push_bind(now).push(" WHERE id IN ");
            statement::list(&mut query, some.iter().copied());
            changed += query.build().execute(&mut *connection).await?.rows_affected() as usize;
        }
        Ok(Done { changed, undo })
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
