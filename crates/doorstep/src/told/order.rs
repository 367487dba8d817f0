//! An order as programs read it: `order show --json`, `order list --json`, `GET /api/v1/orders`.

use doorstep_core::words::Words;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;

use super::{AdviceTold, ClockTold};
use crate::store::{KeptOrder, Money, OrderLine, Reading, Refund, Seller};

/// An order with all that is known of it.
#[derive(Debug, Serialize, ToSchema)]
pub struct OrderTold {
    id: String,
    number: String,
    added_at: Timestamp,
    changed_at: Timestamp,
    /// Where it was first read: `you`, `mail`, `page`...
    source: String,
    seller: Option<SellerTold>,
    placed_on: Option<Date>,
    shipped_on: Option<Date>,
    paid_on: Option<Date>,
    /// When it was completed: by the buyer's word, or by AliExpress in the buyer's stead.
    completed_on: Option<Date>,
    /// When AliExpress wrote that it will soon be marked as completed.
    closing_soon_at: Option<Timestamp>,
    /// Its refunds and cases.
    refunds: Vec<RefundTold>,
    paid_by: Option<String>,
    /// AliExpress' own word for its state.
    status: Option<String>,
    total: Option<MoneyTold>,
    /// Shipping method as printed.
    service: Option<String>,
    /// Country of delivery.
    country: Option<String>,
    /// City of delivery.
    city: Option<String>,
    /// The user's own name for it.
    name: Option<String>,
    colour: Option<String>,
    notes: Option<String>,
    archived: bool,
    /// How far it has come, by its parcels: `no_parcel`, `moving`, `arriving` or `done`.
    stage: &'static str,
    /// How pressing the most pressing thing about it is: `calm`, `soon`, `act` or `now`.
    urgency: &'static str,
    /// The day by which to act.
    act_by: Option<Date>,
    lines: Vec<LineTold>,
    /// Every reading of every clock, oldest reading first.
    clocks: Vec<ClockTold>,
    /// Ids of its parcels.
    parcels: Vec<String>,
    /// Who said what of its fields, also where somebody else is believed.
    readings: Vec<ReadingTold>,
    /// What the order itself asks for; its parcels have advice of their own.
    advice: Vec<AdviceTold>,
}

/// What one place says of one field. An empty value: the user took it away.
#[derive(Debug, Serialize, ToSchema)]
struct ReadingTold {
    field: String,
    /// `you`, `page`, `mail` or `paste`.
    place: &'static str,
    value: String,
    seen_at: Timestamp,
}

/// A refund, or the case about it.
#[derive(Debug, Serialize, ToSchema)]
pub struct RefundTold {
    /// AliExpress' number of it.
    id: String,
    /// The line of the order it is about.
    line: Option<String>,
    /// AliExpress' word for its state.
    status: String,
    amount: Option<MoneyTold>,
    opened_on: Option<Date>,
    changed_on: Option<Date>,
    seen_at: Timestamp,
}

impl RefundTold {
    /// A refund as it is kept.
    pub fn new(refund: Refund) -> RefundTold {
        RefundTold {
            id: refund.id,
            line: refund.line,
            status: refund.status,
            amount: refund.amount.map(money),
            opened_on: refund.opened_on,
            changed_on: refund.changed_on,
            seen_at: refund.seen_at,
        }
    }
}

/// Who sells.
#[derive(Debug, Serialize, ToSchema)]
struct SellerTold {
    /// AliExpress' number of the shop.
    shop: Option<String>,
    name: String,
    url: Option<String>,
}

/// An amount as printed.
#[derive(Debug, Serialize, ToSchema)]
struct MoneyTold {
    /// Digits with a point: `13.90`.
    amount: String,
    /// ISO 4217 code.
    currency: String,
}

/// One item.
#[derive(Debug, Serialize, ToSchema)]
struct LineTold {
    /// AliExpress' number of the line.
    line: Option<String>,
    title: String,
    /// AliExpress' number of the product.
    product: Option<String>,
    /// AliExpress' number of the variant.
    sku: Option<String>,
    /// The variant in words.
    variant: Option<String>,
    quantity: u32,
    /// Price of one.
    price: Option<MoneyTold>,
    /// Address of a picture.
    picture: Option<String>,
}

impl OrderTold {
    /// An order as it is kept, and what it asks for now.
    pub fn new(kept: KeptOrder, words: &Words, now: Timestamp) -> OrderTold {
        let advice = kept.advice(now);
        let stands = kept.stands;
        let order = kept.order;
        OrderTold {
            id: kept.id.to_string(),
            number: order.number.to_string(),
            added_at: kept.added_at,
            changed_at: kept.changed_at,
            source: order.source,
            seller: order.seller.map(seller),
            placed_on: order.placed_on,
            shipped_on: order.shipped_on,
            paid_on: order.paid_on,
            completed_on: order.completed_on,
            closing_soon_at: order.closing_soon,
            refunds: kept.refunds.into_iter().map(RefundTold::new).collect(),
            paid_by: order.paid_by,
            status: order.status,
            total: order.total.map(money),
            service: order.service,
            country: order.country.map(|country| country.to_string()),
            city: order.city,
            name: order.name,
            colour: order.colour,
            notes: order.notes,
            archived: order.archived,
            stage: stands.stage.slug(),
            urgency: stands.urgency.slug(),
            act_by: stands.act_by,
            lines: order.lines.into_iter().map(line).collect(),
            clocks: kept.clocks.iter().map(ClockTold::new).collect(),
            parcels: kept.parcels.iter().map(ToString::to_string).collect(),
            readings: kept.readings.into_iter().map(reading).collect(),
            advice: advice.iter().map(|advice| AdviceTold::new(advice, words)).collect(),
        }
    }
}

fn reading(reading: Reading) -> ReadingTold {
    ReadingTold { field: reading.field, place: reading.place.slug(), value: reading.value, seen_at: reading.seen_at }
}

fn seller(seller: Seller) -> SellerTold {
    SellerTold { shop: seller.shop, name: seller.name, url: seller.url }
}

fn money(money: Money) -> MoneyTold {
    MoneyTold { amount: money.amount, currency: money.currency }
}

fn line(line: OrderLine) -> LineTold {
    LineTold {
        line: line.line,
        title: line.title,
        product: line.product,
        sku: line.sku,
        variant: line.variant,
        quantity: line.quantity,
        price: line.price.map(money),
        picture: line.picture,
    }
}
