//! Imports: taken in whole, once, and undone.

use doorstep::store::{
    Capture, IncomingOrder, IncomingParcel, Intake, Money, Odd, Order, OrderLine, PendingFile, Place, Reading, Refund,
    Seller, Store, Taken, Via,
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
            refunds: vec![refund("Refunding", 5)],
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
        odd: vec![Odd::new("mail", "a mail", "It names no order.", false, Some(&capture(1).id), minute(5))],
        captures: vec![capture(1)],
    }
}

fn refund(status: &str, at: i64) -> Refund {
    Refund {
        id: "77".into(),
        line: None,
        status: status.into(),
        amount: Money::parse("5.00", "EUR"),
        opened_on: Some(jiff::civil::date(2026, 4, 1)),
        changed_on: None,
        seen_at: minute(at),
    }
}

fn capture(read_with: i64) -> Capture {
    Capture::new("mail", b"Subject: hello", read_with, minute(5))
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

        assert_eq!(kept.refunds, [refund("Refunding", 5)]);

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
async fn what_was_not_understood_is_put_away_and_does_not_come_back() {
    on_each(async |store| {
        store.take_in(&intake(None), true, minute(5)).await.unwrap();
        let odd = store.not_understood(9).await.unwrap().remove(0);
        assert_eq!((odd.kind.as_str(), odd.seen_at()), ("mail", minute(5)));
        assert_eq!(odd.capture_id, Some(capture(1).id));
        assert!(store.put_away(&odd.id, minute(6)).await.unwrap());
        assert!(!store.put_away(&odd.id, minute(6)).await.unwrap());
        let again = Intake { odd: vec![odd], ..Intake::default() };
        store.take_in(&again, true, minute(7)).await.unwrap();
        assert_eq!(store.not_understood(9).await.unwrap(), []);
        assert_eq!(store.put_all_away(minute(8)).await.unwrap(), 0);
    })
    .await;
}

#[tokio::test]
async fn what_is_read_again_by_newer_readers_loses_what_is_understood_now() {
    on_each(async |store| {
        store.take_in(&intake(None), true, minute(5)).await.unwrap();
        assert_eq!(store.captures_to_read(1, 9).await.unwrap(), []);
        let old = store.captures_to_read(2, 9).await.unwrap();
        assert_eq!(old, [capture(1)]);
        assert_eq!(store.capture(&old[0].id).await.unwrap(), Some(capture(1)));
        let again = Intake { captures: vec![capture(2)], ..Intake::default() };
        store.take_in(&again, true, minute(9)).await.unwrap();
        assert_eq!(store.captures_to_read(2, 9).await.unwrap(), []);
        assert_eq!(store.not_understood(9).await.unwrap(), []);
        assert_eq!(store.capture(&old[0].id).await.unwrap().unwrap().received_at(), minute(5));
    })
    .await;
}

#[tokio::test]
async fn imports_wait_for_the_users_word() {
    on_each(async |store| {
        let file = |name: &str| PendingFile { name: name.into(), body: vec![0, 1, 2] };
        let files = [file("a.eml"), file("b.eml")];
        let id = store.put_aside(Via::Folder, &files, minute(1)).await.unwrap();
        assert_eq!(store.pending(&id).await.unwrap(), files);
        let waiting = store.waiting().await.unwrap();
        assert_eq!((waiting.len(), waiting[0].names.len(), waiting[0].made_at), (1, 2, minute(1)));
        let page = store.put_aside(Via::Page, &files[..1], minute(2)).await.unwrap();
        assert_eq!(store.waiting().await.unwrap(), waiting, "a page's preview is no one's task");
        store.put_aside(Via::Page, &files[..1], minute(2 + 25 * 60)).await.unwrap();
        assert_eq!(store.pending(&page).await.unwrap(), [], "forgotten after a day");
        assert_eq!(store.pending(&id).await.unwrap(), files);
        store.forget_pending(&id).await.unwrap();
        assert_eq!(store.waiting().await.unwrap(), []);
        store.save_mapping("a|b", "order_number,", minute(1)).await.unwrap();
        store.save_mapping("a|b", "order_number,title", minute(2)).await.unwrap();
        assert_eq!(store.mappings().await.unwrap(), [("a|b".into(), "order_number,title".into())]);
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
