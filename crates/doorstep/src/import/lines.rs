//! An order as lines of printed text: what mails and pasted pages have in common.

use super::facts::{Line, Order, Seller};
use super::printed::{self, Money};
use super::sentences;
use super::vocabulary::{VOCABULARY, has_any};

/// Visible lines without blank ones.
pub fn of(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

/// Whether a line in small letters names the day an order was placed.
fn names_day(line: &str) -> bool {
    has_any(line, &VOCABULARY.labels.placed)
}

/// Whether a line in small letters begins with the word for what was paid.
fn names_total(line: &str) -> bool {
    !line.contains("subtotal") && VOCABULARY.labels.total.iter().any(|label| line.starts_with(label.as_str()))
}

/// Fills an order from its printed lines. What stands nowhere stays unknown.
pub fn fill(order: &mut Order, lines: &[&str]) {
    let lower: Vec<String> = lines.iter().map(|line| line.to_lowercase()).collect();
    let with_next = |at: usize| lines.get(at + 1).copied().unwrap_or_default();
    if let Some(at) = lower.iter().position(|line| names_day(line)) {
        order.placed_on = printed::date(lines[at], None).or_else(|| printed::date(with_next(at), None));
        if order.seller.is_none() {
            order.seller = shop_name(lines, at);
        }
    }
    if order.seller.is_none() {
        order.seller = lines.iter().find(|line| is_shop(line)).map(|line| named(line));
    }
    if let Some(at) = lower.iter().position(|line| names_total(line)) {
        let after_label = lines[at].split_once([':', '：']).map_or(lines[at], |(_, rest)| rest);
        order.total = sum(after_label).or_else(|| sum(with_next(at)));
    }
    if order.status.is_none() {
        order.status = lines.iter().take(3).find_map(|line| sentences::order_status(line));
    }
    let items = (0..lines.len()).filter_map(|at| item(lines, &lower, at));
    order.lines.extend(items);
}

/// Which lines [`fill`] looks at: all others may be left out, if something stands in their place.
pub fn needed(lines: &[&str]) -> Vec<bool> {
    let lower: Vec<String> = lines.iter().map(|line| line.to_lowercase()).collect();
    let mut needed = vec![false; lines.len()];
    let mut need = |at: usize| {
        if let Some(needed) = needed.get_mut(at) {
            *needed = true;
        }
    };
    if let Some(at) = lower.iter().position(|line| names_day(line)) {
        need(at);
        let last = lines.len().min(at + 4);
        let shop = (at + 1..last).find(|below| shop_name(&lines[..=*below], at).is_some());
        let date = (at + 1..last).next().filter(|below| printed::date(lines[*below], None).is_some());
        if let Some(below) = shop.or(date) {
            (at + 1..=below).for_each(&mut need);
        }
    }
    if let Some(at) = lines.iter().position(|line| is_shop(line)) {
        need(at);
    }
    if let Some(at) = lower.iter().position(|line| names_total(line)) {
        need(at);
        if lines.get(at + 1).is_some_and(|line| sum(line).is_some()) {
            need(at + 1);
        }
    }
    for (at, line) in lines.iter().enumerate() {
        if at < 3 && sentences::order_status(line).is_some() {
            need(at);
        }
        // A promise, with its day on the same line or the next.
        if sentences::clock(line).is_some() {
            let has_day = |line: &str| line.contains(|c: char| c.is_ascii_digit());
            if has_day(line) {
                need(at);
            } else if lines.get(at + 1).is_some_and(|next| next.len() < 40 && has_day(next)) {
                need(at);
                need(at + 1);
            }
        }
        if item(lines, &lower, at).is_some() {
            (at.saturating_sub(2)..=at).for_each(&mut need);
        }
    }
    needed
}

fn is_shop(line: &str) -> bool {
    line.ends_with(" Store") && line.len() < 60
}

/// A sum that names its currency; a bare number is none.
fn sum(text: &str) -> Option<Money> {
    printed::money(text, None).filter(|money| money.currency.is_some())
}

fn named(name: &str) -> Seller {
    Seller { name: Some(name.to_owned()), ..Seller::default() }
}

/// In mails the shop stands on the line below the day the order was placed.
fn shop_name(lines: &[&str], placed_at: usize) -> Option<Seller> {
    let below = lines[placed_at + 1..].iter().take(3);
    let name = below.into_iter().find(|line| {
        printed::date(line, None).is_none() && !line.contains(|c: char| c.is_ascii_digit()) && line.len() < 60
    })?;
    name.to_lowercase().contains("store").then(|| named(name))
}

/// An item ends with its number of pieces: `US $9.76 x2`, or `x2` alone; variant and title stand above.
fn item(lines: &[&str], lower: &[String], at: usize) -> Option<Line> {
    let (price, quantity) = pieces(lines[at])?;
    let above = |up: usize| -> Option<&str> {
        let line = *lines.get(at.checked_sub(up)?)?;
        let text = &lower[at - up];
        let label = names_total(text) || names_day(text) || pieces(line).is_some();
        let shop = line.ends_with(" Store");
        (!label && !shop).then_some(line)
    };
    let (first, second) = (above(1)?, above(2));
    let (title, variant) = match second {
        Some(title) if title.len() >= 8 => (title, Some(first)),
        _ => (first, None),
    };
    Some(Line {
        title: Some(title.to_owned()),
        quantity: Some(quantity),
        price,
        variant: variant.map(str::to_owned),
        ..Line::default()
    })
}

fn pieces(line: &str) -> Option<(Option<Money>, u32)> {
    let (before, count) = line.rsplit_once(['x', '×'])?;
    let quantity: u32 = count.trim().parse().ok().filter(|n| (1..10_000).contains(n))?;
    let before = before.trim();
    if before.is_empty() {
        return Some((None, quantity));
    }
    Some((Some(sum(before)?), quantity))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use doorstep_core::number::OrderNumber;

    use super::*;

    #[test]
    fn an_order_page_as_pasted() {
        let text = "Awaiting delivery\nOrder date: Nov 2, 2026\nOrder ID: 8200123456780001\nCopy\nOrder details\nSample Official Store\nA lamp for the desk\nEU plug, White\nUS $9.76 x2\nTotal:US $19.52\nTrack order";
        let mut order = Order::new(OrderNumber::parse("8200123456780001").unwrap());
        fill(&mut order, &of(text));
        assert_eq!(order.placed_on.unwrap().to_string(), "2026-11-02");
        assert_eq!(order.total.unwrap().amount, "19.52");
        assert_eq!(order.seller.unwrap().name.as_deref(), Some("Sample Official Store"));
        assert_eq!(order.lines.len(), 1);
        let line = &order.lines[0];
        assert_eq!(line.title.as_deref(), Some("A lamp for the desk"));
        assert_eq!(line.variant.as_deref(), Some("EU plug, White"));
        assert_eq!(line.quantity, Some(2));
        assert_eq!(line.price.as_ref().unwrap().amount, "9.76");
    }
}
