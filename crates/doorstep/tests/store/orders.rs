//! Orders, their clocks and parcels.

use doorstep::store::{Filter, KeptOrder, Money, Order, OrderFilter, OrderLine, Seller, Store};
use doorstep_core::country::Country;
use doorstep_core::number::OrderNumber;
use doorstep_core::protection::{Clock, ClockCertainty, ClockKind};

use crate::harness::{added, minute, on_each};

fn order(number: &str) -> Order {
    Order {
        source: "order page".into(),
        seller: Some(Seller { shop: Some("1101234567".into()), name: "Lamp Store".into(), url: None }),
        placed_on: "2026-02-20".parse().ok(),
        shipped_on: "2026-02-22".parse().ok(),
        paid_on: "2026-02-20".parse().ok(),
        paid_by: Some("PayPal".into()),
        status: Some("Awaiting delivery".into()),
        total: Some(Money { amount: "31.93".into(), currency: "BRL".into() }),
        service: Some("AliExpress Standard Shipping".into()),
        country: Country::from_code("BR"),
        city: Some("Recife".into()),
        name: Some("Lamps".into()),
        colour: Some("green".into()),
        notes: Some("two of them".into()),
        archived: false,
        lines: vec![
            OrderLine {
                line: Some("1".into()),
                title: "Desk Lamp ÄÖ".into(),
                product: Some("1005001".into()),
                sku: Some("12000".into()),
                variant: Some("Black".into()),
                quantity: 2,
                price: Some(Money { amount: "13.90".into(), currency: "BRL".into() }),
                picture: Some("https://ae01.alicdn.com/x.jpg".into()),
            },
            OrderLine { title: "Bulb".into(), quantity: 1, ..OrderLine::default() },
        ],
        ..Order::new(OrderNumber::parse(number).unwrap())
    }
}

fn clock(date: &str, certainty: ClockCertainty) -> Clock {
    Clock {
        kind: ClockKind::RefundBy,
        date: date.parse().unwrap(),
        certainty,
        source: "order page".into(),
        printed: Some("Refund if no delivery before ...".into()),
        captured_at: minute(1),
    }
}

async fn only(store: &Store) -> KeptOrder {
    let mut all = store.orders(&OrderFilter { limit: 10, ..OrderFilter::default() }).await.unwrap();
    assert_eq!(all.len(), 1);
    all.remove(0)
}

#[tokio::test]
async fn an_order_comes_back_as_it_was() {
    on_each(async |store: Store| {
        let said = order("8123456789012345");
        let (id, done) = store.save_order(&said, minute(1)).await.unwrap();
        let kept = store.order(&id).await.unwrap().unwrap();
        assert_eq!(kept.order, said);
        assert_eq!((kept.added_at, kept.changed_at), (minute(1), minute(1)));
        assert_eq!(store.order_by_number(&said.number).await.unwrap(), Some(id.clone()));

        let less = Order { lines: Vec::new(), seller: None, ..Order::new(said.number.clone()) };
        let (same, edit) = store.save_order(&less, minute(2)).await.unwrap();
        assert_eq!(same, id);
        let kept = only(&store).await;
        assert_eq!((&kept.order, kept.added_at, kept.changed_at), (&less, minute(1), minute(2)));

        assert!(store.undo(&edit.undo.unwrap(), minute(3)).await.unwrap());
        assert_eq!(only(&store).await.order, said);
        assert!(store.undo(&done.undo.unwrap(), minute(4)).await.unwrap());
        assert_eq!(store.order(&id).await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn an_order_speaks_for_its_parcels() {
    on_each(async |store: Store| {
        let ids = added(&store, &["LP001", "LP002"]).await;
        let (one, _) = store.save_order(&order("8123456789012345"), minute(1)).await.unwrap();
        let (two, _) = store.save_order(&order("8123456789012346"), minute(1)).await.unwrap();
        assert_eq!(store.link(&one, &ids, true, minute(2)).await.unwrap().changed, 2);
        let link = store.link(&two, &ids[..1], true, minute(2)).await.unwrap();
        store.add_clocks(&one, &[clock("2026-05-01", ClockCertainty::Printed)], minute(2)).await.unwrap();

        let facts = store.facts(&ids[..1]).await.unwrap().remove(0).facts;
        assert_eq!(facts.orders.len(), 2);
        assert_eq!(facts.orders[0].seller.as_deref(), Some("Lamp Store"));
        assert_eq!(facts.orders[0].clocks, [clock("2026-05-01", ClockCertainty::Printed)]);
        assert_eq!(facts.orders[0].paid_by.as_deref(), Some("PayPal"));
        assert_eq!(facts.service.as_deref(), Some("AliExpress Standard Shipping"));
        assert_eq!(facts.destination, Country::from_code("BR"));
        let parcel = store.parcel(&ids[0]).await.unwrap().unwrap();
        assert_eq!(parcel.orders.len(), 2);
        assert_eq!(parcel.orders[0].title.as_deref(), Some("Lamps"));

        // Found by what was bought, by whom it was sold, by order number; in any case.
        for search in ["desk LAMP", "lamp store", "8123456789012345", "ÄÖ", "two of them"] {
            let found = store.list(&Filter { search: search.into(), ..Filter::default() }).await.unwrap();
            assert_eq!(found.parcels.len(), 2, "{search}");
        }
        let found = store.list(&Filter { order: Some(two.clone()), ..Filter::default() }).await.unwrap();
        assert_eq!(found.parcels.len(), 1);

        assert!(store.undo(&link.undo.unwrap(), minute(3)).await.unwrap());
        assert_eq!(store.facts(&ids[..1]).await.unwrap()[0].facts.orders.len(), 1);
        assert_eq!(store.link(&one, &ids[..1], false, minute(4)).await.unwrap().changed, 1);
        assert_eq!(store.facts(&ids[..1]).await.unwrap()[0].facts.orders.len(), 0);
        assert_eq!(store.order(&one).await.unwrap().unwrap().parcels, ids[1..]);

        // An order that goes leaves its parcels, and comes back with them.
        let gone = store.delete_order(&one, minute(5)).await.unwrap();
        assert_eq!(store.parcel(&ids[1]).await.unwrap().unwrap().orders, []);
        assert_eq!(store.list(&Filter { search: "lamp".into(), ..Filter::default() }).await.unwrap().parcels, []);
        assert!(store.undo(&gone.undo.unwrap(), minute(6)).await.unwrap());
        let back = store.order(&one).await.unwrap().unwrap();
        assert_eq!((back.parcels, back.clocks.len(), back.order), (ids[1..].to_vec(), 1, order("8123456789012345")));
        let found = store.list(&Filter { search: "lamp".into(), ..Filter::default() }).await.unwrap();
        assert_eq!(found.parcels.len(), 1);

        // A parcel that goes and comes back keeps its orders.
        let gone = store.delete_parcels(&ids[1..], minute(7)).await.unwrap();
        assert_eq!(store.order(&one).await.unwrap().unwrap().parcels, []);
        assert!(store.undo(&gone.undo.unwrap(), minute(8)).await.unwrap());
        assert_eq!(store.order(&one).await.unwrap().unwrap().parcels, ids[1..]);
    })
    .await;
}

#[tokio::test]
async fn every_reading_of_a_clock_is_kept() {
    on_each(async |store: Store| {
        let (id, _) = store.save_order(&order("8123456789012345"), minute(1)).await.unwrap();
        let readings = [
            clock("2026-05-01", ClockCertainty::Printed),
            clock("2026-05-10", ClockCertainty::Printed),
            clock("2026-05-12", ClockCertainty::Stated),
        ];
        assert_eq!(store.add_clocks(&id, &readings, minute(2)).await.unwrap().changed, 3);
        assert_eq!(store.add_clocks(&id, &readings[..2], minute(3)).await.unwrap().changed, 0);
        let done = store.take_back_clock(&id, ClockKind::RefundBy, minute(4)).await.unwrap();
        assert_eq!(done.changed, 1);
        assert_eq!(store.order(&id).await.unwrap().unwrap().clocks, readings[..2]);
        assert!(store.undo(&done.undo.unwrap(), minute(5)).await.unwrap());
        assert_eq!(store.order(&id).await.unwrap().unwrap().clocks, readings);
        store.delete_order(&id, minute(6)).await.unwrap();
        assert_eq!(store.add_clocks(&id, &readings, minute(7)).await.unwrap().changed, 0);
        assert_eq!(store.take_back_clock(&id, ClockKind::RefundBy, minute(7)).await.unwrap().changed, 0);
        assert_eq!(store.link(&id, &[], true, minute(7)).await.unwrap().changed, 0);
        assert_eq!(store.delete_order(&id, minute(7)).await.unwrap().changed, 0);
    })
    .await;
}

#[tokio::test]
async fn orders_are_listed_page_by_page() {
    on_each(async |store: Store| {
        for n in 0..7 {
            let mut one = order(&format!("812345678901234{n}"));
            one.archived = n == 6;
            one.name = Some(format!("Order {n}"));
            store.save_order(&one, minute(n)).await.unwrap();
        }
        let mut filter = OrderFilter { limit: 2, ..OrderFilter::default() };
        let mut names = Vec::new();
        loop {
            let page = store.orders(&filter).await.unwrap();
            let Some(last) = page.last() else { break };
            filter.after = Some(last.id.clone());
            names.extend(page.into_iter().filter_map(|order| order.order.name));
        }
        assert_eq!(names, ["Order 5", "Order 4", "Order 3", "Order 2", "Order 1", "Order 0"]);
        let count = async |filter| store.orders(&filter).await.unwrap().len();
        assert_eq!(count(OrderFilter { archived: true, limit: 9, ..OrderFilter::default() }).await, 1);
        assert_eq!(count(OrderFilter { search: "bulb ORDER".into(), limit: 9, ..OrderFilter::default() }).await, 6);
        assert_eq!(count(OrderFilter { search: "teapot".into(), limit: 9, ..OrderFilter::default() }).await, 0);
    })
    .await;
}
