//! Orders, their clocks and parcels.

use doorstep::judging;
use doorstep::store::{Filter, KeptOrder, Money, Order, OrderFilter, OrderLine, OrderSort, Seller, Store};
use doorstep_core::advice::Urgency;
use doorstep_core::country::Country;
use doorstep_core::judge::Closed;
use doorstep_core::number::OrderNumber;
use doorstep_core::protection::{Clock, ClockCertainty, ClockKind};
use doorstep_core::standing::Stage;

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
    let mut all = store.orders(&OrderFilter { limit: 10, ..OrderFilter::default() }).await.unwrap().orders;
    assert_eq!(all.len(), 1);
    all.remove(0)
}

#[tokio::test]
async fn an_order_comes_back_as_it_was() {
    on_each(async |store: Store| {
        let said = order("8123456789012345");
        let (id, done) = store.save_order(&said, &[], minute(1)).await.unwrap();
        let kept = store.order(&id).await.unwrap().unwrap();
        assert_eq!(kept.order, said);
        assert_eq!((kept.added_at, kept.changed_at), (minute(1), minute(1)));
        assert_eq!(store.order_by_number(&said.number).await.unwrap(), Some(id.clone()));

        let less = Order { lines: Vec::new(), seller: None, ..Order::new(said.number.clone()) };
        let (same, edit) = store.save_order(&less, &[], minute(2)).await.unwrap();
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
        let (one, _) = store.save_order(&order("8123456789012345"), &[], minute(1)).await.unwrap();
        let (two, _) = store.save_order(&order("8123456789012346"), &[], minute(1)).await.unwrap();
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
        let gone = store.delete_orders(std::slice::from_ref(&one), minute(5)).await.unwrap();
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
        let (id, _) = store.save_order(&order("8123456789012345"), &[], minute(1)).await.unwrap();
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
        store.delete_orders(std::slice::from_ref(&id), minute(6)).await.unwrap();
        assert_eq!(store.add_clocks(&id, &readings, minute(7)).await.unwrap().changed, 0);
        assert_eq!(store.take_back_clock(&id, ClockKind::RefundBy, minute(7)).await.unwrap().changed, 0);
        assert_eq!(store.link(&id, &[], true, minute(7)).await.unwrap().changed, 0);
        assert_eq!(store.delete_orders(std::slice::from_ref(&id), minute(7)).await.unwrap().changed, 0);
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
            store.save_order(&one, &[], minute(n)).await.unwrap();
        }
        let mut filter = OrderFilter { limit: 2, ..OrderFilter::default() };
        let mut names = Vec::new();
        loop {
            let page = store.orders(&filter).await.unwrap();
            names.extend(page.orders.into_iter().filter_map(|order| order.order.name));
            filter.after = page.next;
            if filter.after.is_none() {
                break;
            }
        }
        assert_eq!(names, ["Order 5", "Order 4", "Order 3", "Order 2", "Order 1", "Order 0"]);
        let count = async |filter| store.orders(&filter).await.unwrap().orders.len();
        assert_eq!(count(OrderFilter { archived: true, limit: 9, ..OrderFilter::default() }).await, 1);
        assert_eq!(count(OrderFilter { search: "bulb ORDER".into(), limit: 9, ..OrderFilter::default() }).await, 6);
        assert_eq!(count(OrderFilter { search: "teapot".into(), limit: 9, ..OrderFilter::default() }).await, 0);
    })
    .await;
}

/// What the list says of the only order: stage, urgency, day.
async fn stands(store: &Store, now: i64) -> (Stage, Urgency, Option<String>) {
    judging::judge_stale(store, minute(now)).await.unwrap();
    let stands = only(store).await.stands;
    (stands.stage, stands.urgency, stands.act_by.map(|day| day.to_string()))
}

#[tokio::test]
async fn an_order_stands_as_its_parcels_do_and_by_itself_without_any() {
    on_each(async |store: Store| {
        let mut said = order("8123456789012345");
        said.status = None;
        let (id, _) = store.save_order(&said, &[], minute(1)).await.unwrap();
        // Shipped on 22 February, and no number some days later.
        assert_eq!(stands(&store, 2).await.0, Stage::NoParcel);
        let without = OrderFilter { stages: vec![Stage::NoParcel], limit: 9, ..OrderFilter::default() };
        assert_eq!(store.orders(&without).await.unwrap().orders.len(), 1);

        let parcel = added(&store, &["LP00123456789012"]).await.remove(0);
        store.link(&id, std::slice::from_ref(&parcel), true, minute(3)).await.unwrap();
        assert_eq!(stands(&store, 4).await.0, Stage::Moving);
        let before =
            store.close_parcels(std::slice::from_ref(&parcel), Some(Closed::Received), minute(5)).await.unwrap();
        assert_eq!(stands(&store, 6).await, (Stage::Done, Urgency::Calm, None));
        assert!(store.orders(&without).await.unwrap().orders.is_empty());
        store.undo(&before.undo.unwrap(), minute(7)).await.unwrap();
        assert_eq!(stands(&store, 8).await.0, Stage::Moving);
        let gone = store.delete_parcels(std::slice::from_ref(&parcel), minute(9)).await.unwrap();
        assert_eq!(stands(&store, 10).await.0, Stage::NoParcel);
        store.undo(&gone.undo.unwrap(), minute(11)).await.unwrap();
        assert_eq!(stands(&store, 12).await.0, Stage::Moving);
        store.link(&id, &[parcel], false, minute(13)).await.unwrap();
        said.status = Some("completed".into());
        store.save_order(&said, &[], minute(14)).await.unwrap();
        assert_eq!(stands(&store, 15).await, (Stage::Done, Urgency::Calm, None));
    })
    .await;
}

#[tokio::test]
async fn a_new_day_judges_an_order_without_a_parcel_again() {
    on_each(async |store: Store| {
        let by = Clock { kind: ClockKind::ShipBy, ..clock("2026-03-03", ClockCertainty::Printed) };
        let said = Order {
            placed_on: "2026-02-27".parse().ok(),
            ..Order::new(OrderNumber::parse("8123456789012345").unwrap())
        };
        store.save_order(&said, &[by], minute(0)).await.unwrap();
        let day = 24 * 60;
        let first = stands(&store, 0).await.1;
        let later = stands(&store, 30 * day).await.1;
        assert_eq!((first, later), (Urgency::Calm, Urgency::Act));
        let pressing = OrderFilter { urgency: Some(Urgency::Act), ..OrderFilter::default() };
        assert_eq!(store.count_orders(&[pressing, OrderFilter::default()]).await.unwrap().len(), 2);
    })
    .await;
}

#[tokio::test]
async fn many_orders_are_marked_archived_and_deleted_at_once_and_put_back() {
    on_each(async |store: Store| {
        let mut ids = Vec::new();
        for n in 0..3 {
            ids.push(store.save_order(&order(&format!("812345678901234{n}")), &[], minute(n)).await.unwrap().0);
        }
        let count = async |filter: OrderFilter| store.count_orders(&[filter]).await.unwrap()[0].to_string();
        let blue = OrderFilter { colour: Some("blue".into()), ..OrderFilter::default() };
        let put_away = OrderFilter { archived: true, ..OrderFilter::default() };
        let coloured = store.colour_orders(&ids[..2], Some("blue"), minute(4)).await.unwrap();
        assert_eq!((coloured.changed, count(blue.clone()).await.as_str()), (2, "2"));
        let archived = store.archive_orders(&ids, true, minute(5)).await.unwrap();
        assert_eq!((archived.changed, count(put_away.clone()).await.as_str()), (3, "3"));
        let gone = store.delete_orders(&ids[1..], minute(6)).await.unwrap();
        assert_eq!((gone.changed, count(put_away.clone()).await.as_str()), (2, "1"));
        for edit in [gone, archived] {
            assert!(store.undo(&edit.undo.unwrap(), minute(7)).await.unwrap());
        }
        assert_eq!(count(blue.clone()).await, "2", "only what was archived is put back, in the colours of then");
        assert!(store.undo(&coloured.undo.unwrap(), minute(8)).await.unwrap());
        assert_eq!((count(blue).await.as_str(), count(OrderFilter::default()).await.as_str()), ("0", "3"));
        let none = store.delete_orders(&[], minute(9)).await.unwrap();
        assert_eq!((none.changed, none.undo), (0, None));
    })
    .await;
}

#[tokio::test]
async fn orders_are_sorted_by_their_day_with_or_without_one() {
    on_each(async |store: Store| {
        let days = [Some("2026-02-20"), None, Some("2026-03-01"), None];
        for (n, day) in days.into_iter().enumerate() {
            let mut one = order(&format!("812345678901234{n}"));
            (one.placed_on, one.name) = (day.and_then(|day| day.parse().ok()), Some(n.to_string()));
            store.save_order(&one, &[], minute(n as i64)).await.unwrap();
        }
        let mut filter = OrderFilter { sort: OrderSort::Placed, limit: 1, ..OrderFilter::default() };
        let mut names = String::new();
        loop {
            let page = store.orders(&filter).await.unwrap();
            names.extend(page.orders.into_iter().filter_map(|order| order.order.name));
            filter.after = page.next;
            if filter.after.is_none() {
                break;
            }
        }
        assert_eq!(names, "2031");
    })
    .await;
}

#[tokio::test]
async fn open_orders_of_one_product_or_shop_are_found() {
    on_each(async |store| {
        let order = |number: &str, product: &str, shop: &str, status: &str| Order {
            seller: Some(Seller { shop: Some(shop.into()), name: shop.into(), url: None }),
            status: Some(status.into()),
            lines: vec![OrderLine {
                title: "Lamp".into(),
                product: Some(product.into()),
                quantity: 1,
                ..OrderLine::default()
            }],
            ..Order::new(OrderNumber::parse(number).unwrap())
        };
        let mut ids = Vec::new();
        for (number, product, shop, status) in [
            ("8123456789012341", "1005", "A", "shipped"),
            ("8123456789012342", "1005", "B", "shipped"),
            ("8123456789012343", "1006", "A", "processing"),
            ("8123456789012344", "1007", "C", "shipped"),
            ("8123456789012345", "1005", "A", "completed"),
        ] {
            ids.push(
                store.save_order(&order(number, product, shop, status), &[], minute(ids.len() as i64)).await.unwrap().0,
            );
        }
        let alike = store.alike(&ids[0]).await.unwrap();
        assert_eq!(alike.iter().map(|kept| kept.id.clone()).collect::<Vec<_>>(), [ids[2].clone(), ids[1].clone()]);
        assert_eq!(store.alike(&ids[3]).await.unwrap(), []);
    })
    .await;
}
