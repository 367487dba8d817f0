//! What an import understood, as JSON: the shape `doorstep import --dry-run --json` promises.

use std::collections::HashMap;

use doorstep_core::number::{OrderNumber, TrackingNumber};
use doorstep_core::protection::Clock;
use jiff::Timestamp;
use serde::Serialize;

use crate::import::facts::{self, Facts};
use crate::import::printed;
use crate::import::{self, Read};

/// The whole answer.
#[derive(Serialize)]
pub struct Understood<'a> {
    files: Vec<File<'a>>,
    orders: Vec<Order<'a>>,
    parcels: Vec<Parcel<'a>>,
    products: Vec<Product<'a>>,
    disputes: Vec<Dispute<'a>>,
    not_understood: Vec<NotUnderstood<'a>>,
}

#[derive(Serialize)]
struct File<'a> {
    file: &'a str,
    kind: &'static str,
    understood: bool,
    why_not: Option<&'a str>,
}

#[derive(Serialize)]
struct Money<'a> {
    amount: &'a str,
    currency: Option<&'a str>,
}

#[derive(Serialize)]
struct Seller<'a> {
    name: Option<&'a str>,
    id: Option<&'a str>,
    rating_shown: bool,
    positive_percent: Option<f64>,
    feedback_count: Option<u64>,
    opened_on: Option<String>,
}

#[derive(Serialize)]
struct Line<'a> {
    line_id: Option<&'a str>,
    title: Option<&'a str>,
    product_id: Option<&'a str>,
    sku_id: Option<&'a str>,
    quantity: Option<u32>,
    price: Option<Money<'a>>,
    variant: Option<&'a str>,
    picture: Option<&'a str>,
}

#[derive(Serialize)]
struct ClockRead<'a> {
    kind: &'static str,
    date: String,
    printed: Option<&'a str>,
    source: &'a str,
}

#[derive(Serialize)]
struct Order<'a> {
    order_number: &'a str,
    placed_on: Option<String>,
    paid_on: Option<String>,
    shipped_on: Option<String>,
    completed_on: Option<String>,
    status: Option<&'static str>,
    closing_soon: bool,
    seller: Option<Seller<'a>>,
    total: Option<Money<'a>>,
    lines: Vec<Line<'a>>,
    clocks: Vec<ClockRead<'a>>,
    tracking_numbers: Vec<&'a str>,
    destination: Option<String>,
}

#[derive(Serialize)]
struct Parcel<'a> {
    number: &'a str,
    previous_number: Option<&'a str>,
    orders: Vec<&'a str>,
    carrier: Option<&'a str>,
    service: Option<&'a str>,
    estimated: Option<Estimate>,
    events: usize,
    status: &'static str,
    clocks: Vec<ClockRead<'a>>,
}

#[derive(Serialize)]
struct Estimate {
    from: String,
    to: String,
}

#[derive(Serialize)]
struct Product<'a> {
    product_id: Option<&'a str>,
    title: Option<&'a str>,
    seller: Option<Seller<'a>>,
    price: Option<Money<'a>>,
    aliases: &'a [String],
}

#[derive(Serialize)]
struct Dispute<'a> {
    order_number: &'a str,
    status: &'a str,
    refund: Option<Money<'a>>,
}

#[derive(Serialize)]
struct NotUnderstood<'a> {
    file: &'a str,
    what: &'a str,
    why: &'a str,
}

/// The answer for these files and all that was learned from them.
pub fn understood<'a>(files: &'a [(String, Read)], facts: &'a Facts, now: Timestamp) -> Understood<'a> {
    let pairs = import::orders_of(facts);
    Understood {
        files: files
            .iter()
            .map(|(file, read)| File {
                file,
                kind: read.kind.slug(),
                understood: read.why_not.is_none(),
                why_not: read.why_not.as_deref(),
            })
            .collect(),
        orders: facts.orders.iter().map(order).collect(),
        parcels: facts.parcels.iter().map(|found| parcel(found, &pairs, now)).collect(),
        products: facts.products.iter().map(product).collect(),
        disputes: facts
            .disputes
            .iter()
            .map(|found| Dispute {
                order_number: found.order.as_str(),
                status: &found.status,
                refund: found.refund.as_ref().map(money),
            })
            .collect(),
        not_understood: files
            .iter()
            .flat_map(|(file, read)| {
                read.not_understood().map(move |odd| NotUnderstood { file, what: &odd.what, why: &odd.why })
            })
            .collect(),
    }
}

fn money(found: &printed::Money) -> Money<'_> {
    Money { amount: &found.amount, currency: found.currency.as_deref() }
}

fn seller(found: &facts::Seller) -> Seller<'_> {
    Seller {
        name: found.name.as_deref(),
        id: found.id.as_deref(),
        rating_shown: found.rating_shown,
        positive_percent: found.positive_percent,
        feedback_count: found.feedback_count,
        opened_on: found.opened_on.map(|day| day.to_string()),
    }
}

fn clocks(found: &[Clock]) -> Vec<ClockRead<'_>> {
    found
        .iter()
        .map(|clock| ClockRead {
            kind: clock.kind.slug(),
            date: clock.date.to_string(),
            printed: clock.printed.as_deref(),
            source: &clock.source,
        })
        .collect()
}

fn order(found: &facts::Order) -> Order<'_> {
    let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string());
    Order {
        order_number: found.number.as_str(),
        placed_on: day(found.placed_on),
        paid_on: day(found.paid_on),
        shipped_on: day(found.shipped_on),
        completed_on: day(found.completed_on),
        status: found.status.map(facts::OrderStatus::slug),
        closing_soon: found.closing_soon.is_some(),
        seller: found.seller.as_ref().map(seller),
        total: found.total.as_ref().map(money),
        lines: found
            .lines
            .iter()
            .map(|line| Line {
                line_id: line.line_id.as_deref(),
                title: line.title.as_deref(),
                product_id: line.product_id.as_deref(),
                sku_id: line.sku_id.as_deref(),
                quantity: line.quantity,
                price: line.price.as_ref().map(money),
                variant: line.variant.as_deref(),
                picture: line.picture.as_deref(),
            })
            .collect(),
        clocks: clocks(&found.clocks),
        tracking_numbers: found.tracking_numbers.iter().map(TrackingNumber::as_str).collect(),
        destination: found.destination.map(|country| country.to_string()),
    }
}

fn parcel<'a>(
    found: &'a facts::Parcel,
    pairs: &HashMap<&TrackingNumber, Vec<&'a OrderNumber>>,
    now: Timestamp,
) -> Parcel<'a> {
    let track = &found.track;
    let carrier = track.destination_carrier.as_ref();
    Parcel {
        number: track.number.as_str(),
        previous_number: found.previous_number.as_ref().map(TrackingNumber::as_str),
        orders: pairs.get(&track.number).into_iter().flatten().map(|number| number.as_str()).collect(),
        carrier: carrier.map(|carrier| carrier.id.map_or(carrier.name.as_str(), |id| id.as_str())),
        service: track.service.as_deref(),
        estimated: track.estimated.map(|(from, to)| Estimate { from: from.to_string(), to: to.to_string() }),
        events: track.events.len(),
        status: import::status_of(found, now).slug(),
        clocks: clocks(&found.clocks),
    }
}

fn product(found: &facts::Product) -> Product<'_> {
    Product {
        product_id: found.id.as_deref(),
        title: found.title.as_deref(),
        seller: found.seller.as_ref().map(seller),
        price: found.price.as_ref().map(money),
        aliases: &found.aliases,
    }
}
