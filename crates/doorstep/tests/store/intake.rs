//! Imports: taken in whole, once, and undone.

use doorstep::store::{
    IncomingOrder, IncomingParcel, Intake, Odd, Order, OrderLine, Place, Reading, Seller, Store, Taken,
};
use doorstep_core::number::OrderNumber;
use doorstep_core::protection::{Clock, ClockCertainty, ClockKind};
use doorstep_core::track::Track;
use jiff::Timestamp;

use crate::harness::{added, event, minute, number, on_each, track};

const ORDER: &str = "8123456789012345";

fn order() -> Order {
    Order {
        source: "page".into(),
        seller: Some(Seller { shop: Some("1102".into()), name: "Bright Store".into(), url: None }),
        status: Some("shipped".into()),
        lines: vec![OrderLine { title: "Desk lamp".into(), quantity: 2, ..OrderLine::default() }],
        ..Order::new(OrderNumber::parse(ORDER).unwrap())
    }
}

/// An order in a parcel that is here under the first number, and one in a new parcel.
fn intake(of: Option<Timestamp>) -> Intake {
    let clock = Clock {
        kind: ClockKind::RefundBy,
        date: jiff::civil::date(2026, 5, 1),
        certainty: ClockCertainty::Printed,
        source: "order page".into(),
        printed: None,
        captured_at: minute(5),
    };
    let reading = Reading { field: "status".into(), place: Place::Page, value: "shipped".into(), seen_at: minute(5) };
    let mut hand_over: Track = track("LP00000000000001", &[]);
    hand_over.next_number = Some(number("UB123456785LV"));
    let numbers = |texts: &[&str]| texts.iter().map(|text| number(text)).collect();
    let orders = vec![OrderNumber::parse(ORDER).unwrap()];
    Intake {
        orders: vec![IncomingOrder {
            order: order(),
            of,
            differs: of.is_none(),
            readings: vec![reading],
            clocks: vec![clock],
        }],
        parcels: vec![
            IncomingParcel {
                numbers: numbers(&["LP00000000000001", "UB123456785LV"]),
                tracks: vec![
                    ("aliexpress", hand_over),
                    ("aliexpress", track("UB123456785LV", &[event(2, "B", "Sorted"), event(1, "A", "Accepted")])),
                ],
                orders: orders.clone(),
            },
            IncomingParcel { numbers: numbers(&["LP00000000000002"]), tracks: Vec::new(), orders },
        ],
        odd: vec![Odd::new("mail", "a mail", "It names no order.", minute(5))],
    }
}

async fn exported(store: &Store) -> Vec<String> {
    let mut bytes = Vec::new();
    store.export(&mut bytes, minute(0)).await.unwrap();
    String::from_utf8(bytes).unwrap().lines().map(str::to_owned).collect()
}

#[tokio::test]
async fn an_import_is_taken_in_whole_once_and_can_be_undone() {
    on_each(async |store| {
        let known = added(&store, &["LP00000000000001"]).await.remove(0);
        let before = exported(&store).await;
        let preview = store.take_in(&intake(None), false, minute(5)).await.unwrap();
        let Taken::Whole { parcels, links: 2, changed: true, undo: None } = preview else { panic!("{preview:?}") };
        assert_eq!(
            parcels.iter().map(|parcel| (parcel.new, parcel.events)).collect::<Vec<_>>(),
            [(false, 2), (true, 0)]
        );
        assert_eq!(exported(&store).await, before, "a preview keeps nothing");

        let saved = store.take_in(&intake(None), true, minute(5)).await.unwrap();
        let Taken::Whole { undo: Some(undo), .. } = saved else { panic!("{saved:?}") };
        let kept = store.orders_by_numbers(&[OrderNumber::parse(ORDER).unwrap()]).await.unwrap().remove(0);
        assert_eq!((&kept.order, kept.clocks.len(), kept.readings.len(), kept.parcels.len()), (&order(), 1, 1, 2));
        assert_eq!(store.parcels_by_number(&number("UB123456785LV")).await.unwrap(), [known]);
        assert_eq!(store.not_understood(9).await.unwrap().len(), 1);

        let taken = exported(&store).await;
        let again = store.take_in(&intake(Some(kept.changed_at)), true, minute(6)).await.unwrap();
        assert!(matches!(again, Taken::Whole { changed: false, undo: None, .. }), "{again:?}");
        assert_eq!(exported(&store).await, taken);
        let moved = store.take_in(&intake(Some(minute(1))), true, minute(6)).await.unwrap();
        assert_eq!(moved, Taken::Moved);

        assert!(store.undo(&undo, minute(7)).await.unwrap());
        assert_eq!(exported(&store).await, before);
        assert_eq!(store.not_understood(9).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn what_was_not_understood_is_put_away() {
    on_each(async |store| {
        store.take_in(&intake(None), true, minute(5)).await.unwrap();
        let odd = store.not_understood(9).await.unwrap().remove(0);
        assert_eq!((odd.kind.as_str(), odd.seen_at()), ("mail", minute(5)));
        assert!(store.put_away(&odd.id).await.unwrap());
        assert!(!store.put_away(&odd.id).await.unwrap());
    })
    .await;
}

#[tokio::test]
async fn an_edit_of_the_user_is_a_reading_of_its_own() {
    on_each(async |store| {
        let (id, _) = store.save_order(&order(), &[], minute(1)).await.unwrap();
        let renamed = Order { status: None, name: Some("Lamps".into()), ..order() };
        store.save_order(&renamed, &[], minute(2)).await.unwrap();
        let kept = store.order(&id).await.unwrap().unwrap();
        let said: Vec<_> =
            kept.readings.iter().map(|one| (one.field.as_str(), one.place, one.value.as_str())).collect();
        assert_eq!(said, [("seller", Place::You, "Bright Store"), ("status", Place::You, "")]);
    })
    .await;
}
