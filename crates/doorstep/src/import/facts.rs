//! What an import understood: facts, each with where it was read. Nothing here is saved yet.

use doorstep_core::country::Country;
use doorstep_core::number::{OrderNumber, TrackingNumber};
use doorstep_core::protection::Clock;
use doorstep_core::track::Track;
use jiff::Timestamp;
use jiff::civil::Date;

use super::printed::Money;

/// Where AliExpress says a purchase stands. Orders only move forward; an older capture never moves one back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OrderStatus {
    /// Not paid yet.
    ToPay,
    /// Paid; the seller prepares it.
    Processing,
    /// The seller sent it, or a part of it.
    Shipped,
    /// Receipt was confirmed by the buyer, or by AliExpress in the buyer's stead.
    Completed,
    /// It ended without delivery, or no reason is given.
    Closed,
    /// It was cancelled.
    Canceled,
}

impl OrderStatus {
    const ALL: &'static [OrderStatus] = &[
        OrderStatus::ToPay,
        OrderStatus::Processing,
        OrderStatus::Shipped,
        OrderStatus::Completed,
        OrderStatus::Closed,
        OrderStatus::Canceled,
    ];

    /// The status with this slug.
    pub fn from_slug(slug: &str) -> Option<OrderStatus> {
        OrderStatus::ALL.iter().copied().find(|status| status.slug() == slug)
    }

    /// The stable name used in the output.
    pub const fn slug(self) -> &'static str {
        match self {
            OrderStatus::ToPay => "to_pay",
            OrderStatus::Processing => "processing",
            OrderStatus::Shipped => "shipped",
            OrderStatus::Completed => "completed",
            OrderStatus::Closed => "closed",
            OrderStatus::Canceled => "canceled",
        }
    }
}

/// A shop.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Seller {
    /// Name as printed.
    pub name: Option<String>,
    /// Store number.
    pub id: Option<String>,
    /// Positive feedback in percent, and whether it may be shown: on a pooled listing the card is not the seller's.
    pub positive_percent: Option<f64>,
    /// `false` where the shop card belongs to a shell shop.
    pub rating_shown: bool,
    /// Ratings given.
    pub feedback_count: Option<u64>,
    /// Day the store opened.
    pub opened_on: Option<Date>,
    /// Country of the store.
    pub country: Option<Country>,
}

/// One item of an order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    /// AliExpress' id of the line.
    pub line_id: Option<String>,
    /// Title as printed; may be cut short in mails.
    pub title: Option<String>,
    /// Product.
    pub product_id: Option<String>,
    /// Variant, as an id.
    pub sku_id: Option<String>,
    /// How many.
    pub quantity: Option<u32>,
    /// Price of one.
    pub price: Option<Money>,
    /// Variant, in words: `Color: White, Length: 1m`.
    pub variant: Option<String>,
    /// Address of the picture.
    pub picture: Option<String>,
}

/// One order.
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    /// Its number.
    pub number: OrderNumber,
    /// Day it was placed.
    pub placed_on: Option<Date>,
    /// Day it was paid.
    pub paid_on: Option<Date>,
    /// Day the seller shipped it.
    pub shipped_on: Option<Date>,
    /// Day it was completed.
    pub completed_on: Option<Date>,
    /// Where it stands.
    pub status: Option<OrderStatus>,
    /// Who sold it.
    pub seller: Option<Seller>,
    /// What was paid.
    pub total: Option<Money>,
    /// Its items.
    pub lines: Vec<Line>,
    /// Readings of its clocks.
    pub clocks: Vec<Clock>,
    /// Tracking numbers read with it.
    pub tracking_numbers: Vec<TrackingNumber>,
    /// Country it is sent to.
    pub destination: Option<Country>,
    /// City it is sent to.
    pub city: Option<String>,
    /// When AliExpress warned that it will be marked as completed soon.
    pub closing_soon: Option<Timestamp>,
    /// When it was told, where that is not the moment it is read: a mail's date.
    pub told_at: Option<Timestamp>,
}

impl Order {
    /// An order of which only the number is known.
    pub fn new(number: OrderNumber) -> Order {
        Order {
            number,
            placed_on: None,
            paid_on: None,
            shipped_on: None,
            completed_on: None,
            status: None,
            seller: None,
            total: None,
            lines: Vec::new(),
            clocks: Vec::new(),
            tracking_numbers: Vec::new(),
            destination: None,
            city: None,
            closing_soon: None,
            told_at: None,
        }
    }
}

/// One parcel, as a page or a mail tells it.
#[derive(Clone, Debug, PartialEq)]
pub struct Parcel {
    /// Whose words its events are: `aliexpress` (a page), `aliexpress_mail`, `text` (a number alone).
    pub source: &'static str,
    /// Its number and events.
    pub track: Track,
    /// AliExpress' own number, where the last carrier gave it another.
    pub previous_number: Option<TrackingNumber>,
    /// Orders it belongs to.
    pub orders: Vec<OrderNumber>,
    /// Clocks of its order where the place they were read at does not name the order: a tracking page's content.
    pub clocks: Vec<Clock>,
}

/// One product, as seen.
#[derive(Clone, Debug, PartialEq)]
pub struct Product {
    /// Its id.
    pub id: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Who offers it.
    pub seller: Option<Seller>,
    /// Price of the cheapest variant that can be meant.
    pub price: Option<Money>,
    /// Ids under which the same product is listed elsewhere (`3256...` in the US).
    pub aliases: Vec<String>,
}

/// One claim.
#[derive(Clone, Debug, PartialEq)]
pub struct Dispute {
    /// AliExpress' number of it.
    pub id: Option<String>,
    /// Its order.
    pub order: OrderNumber,
    /// The line of the order it is about.
    pub line: Option<String>,
    /// Status as the page gives it.
    pub status: String,
    /// Money refunded.
    pub refund: Option<Money>,
    /// Day it was opened.
    pub opened_on: Option<Date>,
    /// Day it last changed.
    pub changed_on: Option<Date>,
}

/// What kind of thing a file turned out to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// JSON as the pages receive it.
    Capture,
    /// A saved page.
    Page,
    /// One or more mails.
    Mail,
    /// A table of another tool.
    Table,
    /// Plain text or links.
    Text,
}

impl Kind {
    const ALL: &'static [Kind] = &[Kind::Capture, Kind::Page, Kind::Mail, Kind::Table, Kind::Text];

    /// The kind with this slug.
    pub fn from_slug(slug: &str) -> Option<Kind> {
        Kind::ALL.iter().copied().find(|kind| kind.slug() == slug)
    }

    /// The stable name used in the output.
    pub const fn slug(self) -> &'static str {
        match self {
            Kind::Capture => "capture",
            Kind::Page => "page",
            Kind::Mail => "mail",
            Kind::Table => "table",
            Kind::Text => "text",
        }
    }
}

/// How much something that was not understood matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// It was passed over for good: an advertisement, somebody else's mail. Told once and not kept.
    Aside,
    /// It may hold something about an order. It goes to the inbox, never away.
    Odd,
    /// It pretends to be what it is not. The user must know.
    Warning,
}

/// Something that was seen and not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotUnderstood {
    /// What it is.
    pub what: String,
    /// Why it was not understood, and what to do.
    pub why: String,
    /// How much it matters.
    pub weight: Weight,
}

/// All that one file says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// Orders, each once per place it was read.
    pub orders: Vec<Order>,
    /// Parcels.
    pub parcels: Vec<Parcel>,
    /// Products.
    pub products: Vec<Product>,
    /// Claims.
    pub disputes: Vec<Dispute>,
    /// The rest.
    pub not_understood: Vec<NotUnderstood>,
}

impl Facts {
    /// Whether anything at all was learned.
    pub fn is_empty(&self) -> bool {
        self.orders.is_empty() && self.parcels.is_empty() && self.products.is_empty() && self.disputes.is_empty()
    }

    /// Notes something that was not understood.
    pub fn wonder(&mut self, what: impl Into<String>, why: impl Into<String>) {
        self.note(Weight::Odd, what, why);
    }

    /// Notes something that was not understood, and how much it matters.
    pub fn note(&mut self, weight: Weight, what: impl Into<String>, why: impl Into<String>) {
        self.not_understood.push(NotUnderstood { what: what.into(), why: why.into(), weight });
    }
}
