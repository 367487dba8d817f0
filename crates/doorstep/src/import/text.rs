//! Plain text and links: whatever a person pastes.

use std::collections::HashSet;
use std::hash::Hash;

use doorstep_core::check::Outcome;
use doorstep_core::number::{self, Kind, OrderNumber, TrackingNumber};
use doorstep_core::track::Track;

use super::facts::{Facts, Order, Parcel, Product};
use super::{lines, links};

/// Reads a pasted text.
pub fn read(text: &str, facts: &mut Facts) {
    let mut linked = Vec::new();
    for link in links::in_text(text) {
        match links::read(link) {
            Some(named) => linked.push(named),
            None if links::is_short(link) => facts.wonder(
                format!("the link {link}"),
                "It is a short link; what is behind it can only be seen by opening it, which Doorstep never does. Open it yourself and paste the address it leads to.",
            ),
            None => {}
        }
    }
    let found = number::extract(text);
    let numbers = |kind| found.iter().filter(move |found| found.kind == kind).map(|found| found.number.as_str());
    for product in linked.iter().filter_map(|named| named.product.clone()) {
        facts.products.push(Product { id: Some(product), title: None, seller: None, price: None, aliases: Vec::new() });
    }
    let orders: Vec<OrderNumber> = unique(
        numbers(Kind::Order)
            .filter_map(OrderNumber::parse)
            .chain(linked.iter().flat_map(|named| named.orders.iter().cloned())),
    );
    let visible = lines::of(text);
    for number in &orders {
        let mut order = Order::new(number.clone());
        order.tracking_numbers = linked
            .iter()
            .filter(|named| named.orders.contains(number))
            .flat_map(|named| named.numbers.iter().cloned())
            .collect();
        if orders.len() == 1 {
            lines::fill(&mut order, &visible);
        }
        facts.orders.push(order);
    }
    let parcels = unique(
        numbers(Kind::Tracking)
            .filter_map(|number| TrackingNumber::parse(number).ok())
            .chain(linked.iter().flat_map(|named| named.numbers.iter().cloned())),
    );
    for number in parcels {
        let orders = linked
            .iter()
            .filter(|named| named.numbers.contains(&number))
            .flat_map(|named| named.orders.iter().cloned())
            .collect();
        facts.parcels.push(Parcel {
            source: "text",
            track: Track::new(number, Outcome::Pending),
            previous_number: None,
            orders,
            clocks: Vec::new(),
        });
    }
    if facts.is_empty() && facts.not_understood.is_empty() {
        facts.wonder("the text", "There is no tracking number, order number or link of AliExpress in it.");
    }
}

/// Each once, in order of appearance.
fn unique<T: Eq + Hash + Clone>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut seen = HashSet::new();
    items.filter(|item| seen.insert(item.clone())).collect()
}
