//! What tells two open orders apart that are easily taken for each other. Decisions on values alone.

use std::collections::BTreeSet;

use doorstep_core::advice::Fact;
use doorstep_core::words::Words;

use crate::store::{KeptOrder, Order};

/// What two orders share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shared {
    /// A product.
    Product,
    /// Most words of a title.
    Look,
    /// The shop.
    Shop,
}

/// One way in which an order differs from another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// In what: `variant`, `title`, `quantity`, `total`, `placed`, `shop`.
    pub what: &'static str,
    /// How it is here.
    pub here: String,
    /// How it is there.
    pub there: String,
}

/// Another order that this one is easily taken for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Twin {
    /// Which.
    pub order: String,
    /// Its number.
    pub number: String,
    /// What the user calls it.
    pub name: Option<String>,
    /// Its colour mark.
    pub colour: Option<String>,
    /// Address of its first picture.
    pub picture: Option<String>,
    /// What both share.
    pub shared: Shared,
    /// What tells them apart, the plainest first; empty where nothing is known that does.
    pub differences: Vec<Difference>,
}

impl Twin {
    /// A line saying how the order differs from this one.
    pub fn sentence(&self, words: &Words) -> String {
        let name = self.name.clone().unwrap_or_else(|| self.number.clone());
        let shared = match self.shared {
            Shared::Product => "product",
            Shared::Look => "look",
            Shared::Shop => "shop",
        };
        let mut facts = vec![("other", Fact::Text(name))];
        let head = words.text(&format!("alike-{shared}"), &facts);
        let differences = self.differences.iter().take(3).map(|difference| {
            let text = |text: &String| Fact::Text(text.clone());
            words.text(
                &format!("alike-differs-{}", difference.what),
                &[("here", text(&difference.here)), ("there", text(&difference.there))],
            )
        });
        let differences: Vec<String> = differences.collect();
        if differences.is_empty() {
            facts.push(("number", Fact::Text(self.number.clone())));
            return format!("{head} {}", words.text("alike-nothing", &facts));
        }
        format!("{head} {}", differences.join(" "))
    }
}

/// Those of the others that this order is easily taken for, what is most alike first.
pub fn twins(order: &KeptOrder, others: &[KeptOrder]) -> Vec<Twin> {
    let mut twins: Vec<Twin> = others
        .iter()
        .filter(|other| other.id != order.id)
        .filter_map(|other| {
            let shared = shared(&order.order, &other.order)?;
            Some(Twin {
                order: other.id.to_string(),
                number: other.order.number.to_string(),
                name: other.order.name.clone(),
                colour: other.order.colour.clone(),
                picture: other.order.lines.iter().find_map(|line| line.picture.clone()),
                shared,
                differences: differences(&order.order, &other.order),
            })
        })
        .collect();
    twins.sort_by_key(|twin| twin.shared);
    twins
}

fn shared(one: &Order, other: &Order) -> Option<Shared> {
    let products = |order: &Order| order.lines.iter().filter_map(|line| line.product.clone()).collect::<BTreeSet<_>>();
    if !products(one).is_disjoint(&products(other)) {
        return Some(Shared::Product);
    }
    let alike = |a: &str, b: &str| {
        let words = |text: &str| -> BTreeSet<String> {
            text.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 2).map(str::to_lowercase).collect()
        };
        let (a, b) = (words(a), words(b));
        let common = a.intersection(&b).count();
        // Titles are long lists of words; two of one thing share most of them.
        common >= 3 && common * 2 > a.len().min(b.len())
    };
    let looks = one.lines.iter().any(|line| other.lines.iter().any(|there| alike(&line.title, &there.title)));
    if looks {
        return Some(Shared::Look);
    }
    let shop = |order: &Order| order.seller.as_ref().map(|seller| seller.shop.clone().unwrap_or(seller.name.clone()));
    (shop(one).is_some() && shop(one) == shop(other)).then_some(Shared::Shop)
}

fn differences(one: &Order, other: &Order) -> Vec<Difference> {
    let variants = |order: &Order| {
        let all: Vec<String> = order.lines.iter().filter_map(|line| line.variant.clone()).collect();
        (!all.is_empty()).then(|| all.join("; "))
    };
    let titles =
        |order: &Order| order.lines.first().map(|line| shortened(&line.title)).filter(|title| !title.is_empty());
    let pieces = |order: &Order| {
        let all: u32 = order.lines.iter().map(|line| line.quantity).sum();
        (all > 0).then(|| all.to_string())
    };
    let total = |order: &Order| order.total.as_ref().map(|total| format!("{} {}", total.amount, total.currency));
    let placed = |order: &Order| order.placed_on.map(|day| day.to_string());
    let shop = |order: &Order| order.seller.as_ref().map(|seller| seller.name.clone());
    let ways: [(&'static str, Option<String>, Option<String>); 6] = [
        ("variant", variants(one), variants(other)),
        ("title", titles(one), titles(other)),
        ("quantity", pieces(one), pieces(other)),
        ("total", total(one), total(other)),
        ("placed", placed(one), placed(other)),
        ("shop", shop(one), shop(other)),
    ];
    ways.into_iter()
        .filter_map(|(what, here, there)| {
            let (here, there) = (here?, there?);
            (here != there).then_some(Difference { what, here, there })
        })
        .collect()
}

fn shortened(title: &str) -> String {
    match title.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &title[..end]),
        None => title.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::store::{Money, OrderLine, Seller};
    use doorstep_core::number::OrderNumber;

    fn order(number: &str, title: &str, product: Option<&str>, variant: &str, total: &str) -> Order {
        Order {
            seller: Some(Seller { shop: Some("1102".into()), name: "Bright Store".into(), url: None }),
            total: Money::parse(total, "EUR"),
            lines: vec![OrderLine {
                title: title.into(),
                product: product.map(str::to_owned),
                variant: Some(variant.into()),
                quantity: 1,
                ..OrderLine::default()
            }],
            ..Order::new(OrderNumber::parse(number).unwrap())
        }
    }

    #[test]
    fn what_is_shared_and_what_differs() {
        let lamp = order("8123456789012345", "Desk lamp with USB charger, dimmable", Some("1005"), "Black", "9.90");
        let white = order("8123456789012346", "Desk lamp with USB charger, dimmable", Some("1005"), "White", "9.90");
        let copy = order("8123456789012347", "USB charger desk lamp dimmable 2026", None, "Black", "8.00");
        let cable = order("8123456789012348", "Cable", Some("1006"), "1 m", "2.00");
        assert_eq!(shared(&lamp, &white), Some(Shared::Product));
        assert_eq!(shared(&lamp, &copy), Some(Shared::Look));
        assert_eq!(shared(&lamp, &cable), Some(Shared::Shop));
        let elsewhere = Order { seller: None, ..cable };
        assert_eq!(shared(&lamp, &elsewhere), None);
        let difference = |what, here: &str, there: &str| Difference { what, here: here.into(), there: there.into() };
        assert_eq!(differences(&lamp, &white), [difference("variant", "Black", "White")]);
        assert_eq!(differences(&lamp, &lamp.clone()), []);
    }

    #[test]
    fn a_line_says_how_they_differ() {
        let twin = |differences| Twin {
            order: String::new(),
            number: "8123456789012346".into(),
            name: None,
            colour: None,
            picture: None,
            shared: Shared::Product,
            differences,
        };
        let words = Words::for_locale("en");
        let differs = Difference { what: "variant", here: "Black".into(), there: "White".into() };
        assert_eq!(
            twin(vec![differs]).sentence(words),
            "The same product as order 8123456789012346. This one: Black; that one: White."
        );
        assert!(twin(Vec::new()).sentence(words).contains("Nothing that is known tells them apart"));
        for what in ["variant", "title", "quantity", "total", "placed", "shop"] {
            let differs = Difference { what, here: "a".into(), there: "b".into() };
            assert!(!twin(vec![differs]).sentence(words).contains("alike-"), "{what}");
        }
    }
}
