//! Everything out as JSON Lines, and back.

use std::io::Cursor;

use doorstep::store::{Added, ExportError, Order, Restored, Store, StoreError};
use doorstep_core::check::Outcome;
use doorstep_core::judge::Closed;
use doorstep_core::number::OrderNumber;

use crate::harness::{LEASE, added, check, event, minute, new, number, on_each, track};

/// A store with something of everything.
async fn lived_in(store: &Store) {
    let ids = added(store, &["LP001", "LP002", "LP003"]).await;
    let claim = store.claim("a", 1, minute(1), LEASE).await.unwrap().remove(0);
    let mut told = track("LP001", &[event(2, "B", "left \"here\"\nthere"), event(1, "A", "taken in")]);
    told.next_number = Some(number("RS123456789LV"));
    let heard = doorstep::store::Heard {
        claim: &claim,
        check: check("cainiao", "LP001", Outcome::Answered, minute(1)),
        track: Some(&told),
    };
    store.record(&[heard], minute(1)).await.unwrap();
    store.mark(&ids[1..2], &event(3, "note", "mine"), minute(2)).await.unwrap();
    store.close_parcels(&ids[1..2], Some(Closed::Received), minute(2)).await.unwrap();
    store.archive(&ids[2..], true, minute(2)).await.unwrap();
    let order = Order::new(OrderNumber::parse("8123456789012345").unwrap());
    let (order, _) = store.save_order(&order, &[], minute(3)).await.unwrap();
    store.link(&order, &ids[..2], true, minute(3)).await.unwrap();
}

async fn exported(store: &Store) -> String {
    let mut out = Vec::new();
    store.export(&mut out, minute(9)).await.unwrap();
    String::from_utf8(out).unwrap()
}

#[tokio::test]
async fn an_export_restores_all_of_it_in_either_database() {
    let source = Store::in_memory().await.unwrap();
    lived_in(&source).await;
    let export = exported(&source).await;
    assert_eq!(export.lines().count(), 5);
    on_each(async |store: Store| {
        let all = Restored { parcels: 3, known_parcels: 0, orders: 1, known_orders: 0, exhibits: 0 };
        assert_eq!(store.restore(&mut Cursor::new(&export), minute(10)).await.unwrap(), all);
        assert_eq!(exported(&store).await, export);
        // Once more changes nothing.
        let none = Restored { parcels: 0, known_parcels: 3, orders: 0, known_orders: 1, exhibits: 0 };
        assert_eq!(store.restore(&mut Cursor::new(&export), minute(11)).await.unwrap(), none);
        assert_eq!(exported(&store).await, export);
    })
    .await;
}

#[tokio::test]
async fn a_parcel_known_by_the_same_number_becomes_one_with_the_restored() {
    let source = Store::in_memory().await.unwrap();
    lived_in(&source).await;
    let export = exported(&source).await;
    on_each(async |store: Store| {
        let here = added(&store, &["LP001"]).await;
        let restored = store.restore(&mut Cursor::new(&export), minute(10)).await.unwrap();
        assert_eq!((restored.parcels, restored.known_parcels), (2, 1));
        let facts = store.facts(&here).await.unwrap().remove(0).facts;
        assert_eq!(facts.legs[0].events.len(), 2);
        assert_eq!(facts.orders.len(), 1);
        assert_eq!(facts.checks.len(), 1);
        let again = store.add_parcels(&[new("LP001")], minute(11)).await.unwrap();
        assert_eq!(again, [Added::Known(here[0].clone())]);
    })
    .await;
}

#[tokio::test]
async fn what_is_no_export_is_refused_whole() {
    let source = Store::in_memory().await.unwrap();
    lived_in(&source).await;
    let export = exported(&source).await;
    let lines: Vec<&str> = export.lines().collect();
    on_each(async |store: Store| {
        let restore = async |text: &str| store.restore(&mut Cursor::new(text.as_bytes()), minute(10)).await;
        for other in ["", "number;name\nLP1;x", "{}", "[1]", "{\"doorstep_export\":\"one\"}"] {
            assert!(matches!(restore(other).await, Err(ExportError::Other)), "{other}");
        }
        let newer = "{\"doorstep_export\":99,\"exported_at\":0}\n";
        assert!(matches!(restore(newer).await, Err(ExportError::Newer(99))));
        // Cut off in the middle of its last line.
        let cut = &export[..export.len() - 20];
        assert!(matches!(restore(cut).await, Err(ExportError::Line { line: 5, .. })));
        let odd = format!("{}\n{}\n{{\"teapot\":1}}\n", lines[0], lines[1]);
        assert!(matches!(restore(&odd).await, Err(ExportError::Line { line: 3, .. })));
        assert_eq!(store.counts().await.unwrap().all, 0);
        assert_eq!(exported(&store).await.lines().count(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_backup_is_a_whole_database() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open_file(&folder.path().join("one.db")).await.unwrap();
    lived_in(&store).await;
    let copy = folder.path().join("copy.db");
    store.backup(&copy).await.unwrap();
    assert!(matches!(store.backup(&copy).await, Err(StoreError::Exists(_))));
    let nowhere = folder.path().join("no such folder/copy.db");
    assert!(matches!(store.backup(&nowhere).await, Err(StoreError::Unwritable(_))));
    let backup = Store::open_file(&copy).await.unwrap();
    assert_eq!(exported(&backup).await, exported(&store).await);

    let database = crate::harness::PostgresDatabase::create().await;
    let store = Store::open(&database.url).await.unwrap();
    assert!(matches!(store.backup(&folder.path().join("pg.db")).await, Err(StoreError::NotAFile)));
    store.close().await;
    database.remove().await;
}

#[tokio::test]
async fn a_cleared_store_knows_nothing_and_can_be_filled_again() {
    on_each(async |store| {
        let empty = exported(&store).await;
        lived_in(&store).await;
        let full = exported(&store).await;
        assert_ne!(full, empty);
        store.clear().await.unwrap();
        assert_eq!(exported(&store).await, empty);
        store.restore(&mut Cursor::new(full.clone()), minute(9)).await.unwrap();
        assert_eq!(exported(&store).await, full);
    })
    .await;
}
