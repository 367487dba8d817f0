//! An order as lines of printed text: what mails and pasted pages have in common.

use super::facts::{Line, Order, Seller};
use super::printed::{self, Money};
use super::sentences;

/// Labels before the day an order was placed.
const PLACED: &[&str] = &[
    "placed on",
    "order date",
    "date:",
    "aufgegeben am",
    "bestelldatum",
    "bestellt am",
    "realizado el",
    "fecha del pedido",
    "fecha de pedido",
    "realizado em",
    "feito em",
    "data do pedido",
    "passée le",
    "date de commande",
    "date de la commande",
    "effettuato il",
    "data dell'ordine",
    "оформлен",
    "дата заказа",
    "размещен",
    "дата замовлення",
    "złożon",
    "data zamówienia",
    "besteld op",
    "besteldatum",
    "주문일",
    "주문 날짜",
    "注文日",
    "下单时间",
    "sipariş tarihi",
];
/// Labels before what was paid.
const TOTAL: &[&str] = &[
    "order total",
    "total",
    "gesamtbetrag",
    "bestellsumme",
    "gesamtsumme",
    "summe",
    "totale",
    "итого",
    "сумма заказа",
    "всего",
    "разом",
    "сума замовлення",
    "razem",
    "suma",
    "łącznie",
    "totaal",
    "총",
    "합계",
    "合計",
    "总额",
    "合计",
    "toplam",
];

/// Visible lines without blank ones.
pub fn of(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

fn starts_with_any(line: &str, labels: &[&str]) -> bool {
    labels.iter().any(|label| line.starts_with(label))
}

/// Fills an order from its printed lines. What stands nowhere stays unknown.
pub fn fill(order: &mut Order, lines: &[&str]) {
    let lower: Vec<String> = lines.iter().map(|line| line.to_lowercase()).collect();
    let with_next = |at: usize| lines.get(at + 1).copied().unwrap_or_default();
    if let Some(at) = lower.iter().position(|line| PLACED.iter().any(|label| line.contains(label))) {
        order.placed_on = printed::date(lines[at], None).or_else(|| printed::date(with_next(at), None));
        if order.seller.is_none() {
            order.seller = shop_name(lines, at);
        }
    }
    if order.seller.is_none() {
        order.seller = lines.iter().find(|line| line.ends_with(" Store") && line.len() < 60).map(|line| named(line));
    }
    if let Some(at) = lower.iter().position(|line| starts_with_any(line, TOTAL) && !line.contains("subtotal")) {
        let after_label = lines[at].split_once([':', '：']).map_or(lines[at], |(_, rest)| rest);
        order.total = sum(after_label).or_else(|| sum(with_next(at)));
    }
    if order.status.is_none() {
        order.status = lines.iter().take(3).find_map(|line| sentences::order_status(line));
    }
    let items = (0..lines.len()).filter_map(|at| item(lines, &lower, at));
    order.lines.extend(items);
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
        let label =
            starts_with_any(text, TOTAL) || PLACED.iter().any(|label| text.contains(label)) || pieces(line).is_some();
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
