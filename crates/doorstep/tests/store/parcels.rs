//! Adding, describing, archiving, closing, marking, deleting parcels.

use doorstep::store::{Added, Description, Filter, NewParcel, Store};
use doorstep_core::judge::Closed;

use crate::harness::{added, event, minute, new, number, on_each, track};

#[tokio::test]
async fn adding_reports_what_was_there() {
    on_each(async |store: Store| {
        let first = store.add_parcels(&[new("LP001"), new("LP002"), new("lp 001")], minute(0)).await.unwrap();
        let (Added::New(one), Added::New(two)) = (&first[0], &first[1]) else { panic!("{first:?}") };
        assert_eq!(first[2], Added::Known(one.clone()));
        let second = store.add_parcels(&[new("LP003"), new("LP002")], minute(1)).await.unwrap();
        assert!(matches!(second[0], Added::New(_)));
        assert_eq!(second[1], Added::Known(two.clone()));
        assert_eq!(store.counts().await.unwrap().all, 3);
        assert_eq!(store.parcels_by_number(&number("LP001")).await.unwrap(), std::slice::from_ref(one));
        assert_eq!(store.parcels_by_number(&number("LP009")).await.unwrap(), []);
        assert_eq!(store.add_parcels(&[], minute(2)).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn five_thousand_parcels_come_at_once() {
    on_each(async |store: Store| {
        let many: Vec<NewParcel> = (0..5000).map(|n| new(&format!("RS{n:010}Y"))).collect();
        let added = store.add_parcels(&many, minute(0)).await.unwrap();
        assert_eq!(added.iter().filter(|added| matches!(added, Added::New(_))).count(), 5000);
        assert_eq!(store.counts().await.unwrap().all, 5000);
        let again = store.add_parcels(&many, minute(0)).await.unwrap();
        assert!(again.iter().zip(&added).all(|(again, first)| *again == Added::Known(first.id().clone())));
    })
    .await;
}

#[tokio::test]
async fn two_at_once_do_not_add_the_same_number() {
    on_each(async |store: Store| {
        let numbers: Vec<NewParcel> = (0..50).map(|n| new(&format!("AP{n:08}"))).collect();
        let (one, two) = tokio::join!(store.add_parcels(&numbers, minute(0)), store.add_parcels(&numbers, minute(0)));
        let (one, two) = (one.unwrap(), two.unwrap());
        assert!(one.iter().zip(&two).all(|(one, two)| one.id() == two.id()));
        assert_eq!(store.counts().await.unwrap().all, 50);
    })
    .await;
}

#[tokio::test]
async fn what_the_user_says_is_kept_and_can_be_undone() {
    on_each(async |store: Store| {
        let ids = added(&store, &["LP001"]).await;
        let said = Description {
            name: Some(" Blue lamp\0 ".into()),
            notes: Some("for Anna".into()),
            colour: Some(String::new()),
            ..Description::default()
        };
        let done = store.describe(&ids[0], &said, minute(1)).await.unwrap();
        assert_eq!(done.changed, 1);
        let parcel = store.parcel(&ids[0]).await.unwrap().unwrap();
        assert_eq!(parcel.said.name.as_deref(), Some("Blue lamp"));
        assert_eq!(parcel.said.colour, None);
        let found = store.list(&Filter { search: "LAMP anna".into(), ..Filter::default() }).await.unwrap();
        assert_eq!(found.parcels.len(), 1);

        let undo = done.undo.unwrap();
        assert_eq!(store.edits(10).await.unwrap()[0].id, undo);
        assert!(store.undo(&undo, minute(2)).await.unwrap());
        assert!(!store.undo(&undo, minute(2)).await.unwrap());
        assert_eq!(store.parcel(&ids[0]).await.unwrap().unwrap().said, Description::default());
        let found = store.list(&Filter { search: "lamp".into(), ..Filter::default() }).await.unwrap();
        assert_eq!(found.parcels, []);
    })
    .await;
}

#[tokio::test]
async fn archived_parcels_are_out_of_the_way() {
    on_each(async |store: Store| {
        let ids = added(&store, &["LP001", "LP002"]).await;
        let done = store.archive(&ids[..1], true, minute(1)).await.unwrap();
        assert_eq!(done.changed, 1);
        let counts = store.counts().await.unwrap();
        assert_eq!((counts.all, counts.archived), (1, 1));
        assert_eq!(store.parcel(&ids[0]).await.unwrap().unwrap().next_check_at, None);
        assert_eq!(store.request_check(&ids, &[], minute(2)).await.unwrap().made_due, 1);
        assert!(store.undo(&done.undo.unwrap(), minute(3)).await.unwrap());
        let parcel = store.parcel(&ids[0]).await.unwrap().unwrap();
        assert!(!parcel.archived);
        assert_eq!(parcel.next_check_at, Some(minute(3)));
        store.archive(&ids, true, minute(4)).await.unwrap();
        assert_eq!(store.archive(&ids, false, minute(5)).await.unwrap().changed, 2);
        assert_eq!(store.archive(&ids, false, minute(5)).await.unwrap().changed, 0);
    })
    .await;
}

#[tokio::test]
async fn closing_is_a_fact_of_the_parcel() {
    on_each(async |store: Store| {
        let ids = added(&store, &["LP001"]).await;
        for closed in [Closed::Received, Closed::GivenUp] {
            let done = store.close_parcels(&ids, Some(closed), minute(1)).await.unwrap();
            assert_eq!(store.facts(&ids).await.unwrap()[0].facts.closed, Some(closed));
            assert_eq!(store.parcel(&ids[0]).await.unwrap().unwrap().closed, Some(closed));
            assert!(store.undo(&done.undo.unwrap(), minute(2)).await.unwrap());
            assert_eq!(store.facts(&ids).await.unwrap()[0].facts.closed, None);
        }
        store.close_parcels(&ids, Some(Closed::Received), minute(3)).await.unwrap();
        store.close_parcels(&ids, None, minute(4)).await.unwrap();
        assert_eq!(store.facts(&ids).await.unwrap()[0].facts.closed, None);
    })
    .await;
}

#[tokio::test]
async fn a_mark_is_an_event_of_the_user() {
    on_each(async |store: Store| {
        let ids = added(&store, &["LP001"]).await;
        store.mark(&ids, &event(9, "note", "neighbour has it"), minute(1)).await.unwrap();
        // Written later, but about an earlier day.
        let done = store.mark(&ids, &event(7, "note", "courier called"), minute(2)).await.unwrap();
        let texts = async || -> Vec<String> {
            let facts = store.facts(&ids).await.unwrap().remove(0).facts;
            assert!(facts.legs.iter().all(|leg| leg.source == "manual"));
            facts.legs.into_iter().flat_map(|leg| leg.events).map(|event| event.raw.text).collect()
        };
        assert_eq!(texts().await, ["neighbour has it", "courier called"]);
        let undo = done.undo.unwrap();
        assert!(store.undo(&undo, minute(3)).await.unwrap());
        assert_eq!(texts().await, ["neighbour has it"]);
        // The same mark again is there again.
        store.mark(&ids, &event(7, "note", "courier called"), minute(4)).await.unwrap();
        assert_eq!(texts().await, ["neighbour has it", "courier called"]);
    })
    .await;
}

#[tokio::test]
async fn a_deleted_parcel_comes_back_with_all_it_had() {
    on_each(async |store: Store| {
        let ids = added(&store, &["LP001", "LP002"]).await;
        let told = track("LP001", &[event(2, "B", "left"), event(1, "A", "taken in")]);
        store.append("cainiao", &[told], minute(1)).await.unwrap();
        store.mark(&ids[..1], &event(3, "note", "mine"), minute(2)).await.unwrap();
        let before = store.facts(&ids).await.unwrap();

        let done = store.delete_parcels(&ids[..1], minute(3)).await.unwrap();
        assert_eq!(done.changed, 1);
        assert_eq!(store.parcel(&ids[0]).await.unwrap(), None);
        assert_eq!(store.facts(&ids).await.unwrap().len(), 1);
        assert_eq!(store.delete_parcels(&ids[..1], minute(3)).await.unwrap().changed, 0);

        assert!(store.undo(&done.undo.unwrap(), minute(4)).await.unwrap());
        let after = store.facts(&ids).await.unwrap();
        assert_eq!(after[0].facts, before[0].facts);
        assert_eq!(store.parcels_by_number(&number("LP001")).await.unwrap(), ids[..1]);
    })
    .await;
}
