//! What the user did about a trouble.

use doorstep::store::Store;
use doorstep_core::deed::Did;
use doorstep_core::message::Party;

use crate::harness::{added, minute, on_each};

fn step(step: &str) -> Did {
    Did::Step { trouble: "silent".to_owned(), step: step.to_owned() }
}

#[tokio::test]
async fn what_was_done_is_kept_in_order_and_judged_with() {
    on_each(async |store: Store| {
        let ids = added(&store, &["LP001", "LP002"]).await;
        let deeds = [
            step("ask-seller"),
            Did::Sent { message: "not-updated".to_owned(), to: Party::Seller },
            Did::Promised { until: "2026-04-01".parse().unwrap() },
            Did::DisputeOpened,
        ];
        let before = store.facts(&ids[..1]).await.unwrap()[0].revision;
        for (minutes, did) in deeds.iter().enumerate() {
            let done = store.did(&ids[0], did, Some("in my words"), minute(minutes as i64)).await.unwrap();
            assert_eq!(done.changed, 1);
        }
        let kept = store.deeds(&ids[0]).await.unwrap();
        assert_eq!(kept.iter().map(|one| one.deed.did.clone()).collect::<Vec<_>>(), deeds);
        assert!(kept.iter().all(|one| one.words.as_deref() == Some("in my words")));
        let known = store.facts(&ids).await.unwrap();
        assert!(known[0].revision > before, "a judgement of before must not be kept");
        assert_eq!(known[0].facts.deeds.len(), 4);
        assert_eq!(known[0].facts.deeds[2].at, minute(2));
        assert_eq!(known[1].facts.deeds, []);
    })
    .await;
}

#[tokio::test]
async fn a_step_is_taken_once_and_every_deed_can_be_taken_back_and_put_back() {
    on_each(async |store: Store| {
        let ids = added(&store, &["LP001"]).await;
        let first = store.did(&ids[0], &step("save-pages"), None, minute(1)).await.unwrap();
        assert_eq!(store.did(&ids[0], &step("save-pages"), None, minute(2)).await.unwrap().changed, 0);
        assert!(store.undo(&first.undo.unwrap(), minute(3)).await.unwrap());
        assert_eq!(store.deeds(&ids[0]).await.unwrap(), []);

        store.did(&ids[0], &step("save-pages"), None, minute(4)).await.unwrap();
        let kept = store.deeds(&ids[0]).await.unwrap();
        let gone = store.did_not(&ids[0], &kept[0].id, minute(5)).await.unwrap();
        assert_eq!(store.deeds(&ids[0]).await.unwrap(), []);
        assert_eq!(store.did_not(&ids[0], &kept[0].id, minute(5)).await.unwrap().changed, 0);
        assert!(store.undo(&gone.undo.unwrap(), minute(6)).await.unwrap());
        assert_eq!(store.deeds(&ids[0]).await.unwrap(), kept);
    })
    .await;
}

#[tokio::test]
async fn deeds_travel_with_their_parcel() {
    on_each(async |store: Store| {
        let ids = added(&store, &["LP001"]).await;
        store.did(&ids[0], &Did::DisputeOpened, None, minute(1)).await.unwrap();
        let kept = store.deeds(&ids[0]).await.unwrap();
        let mut export = Vec::new();
        store.export(&mut export, minute(2)).await.unwrap();
        let gone = store.delete_parcels(&ids, minute(3)).await.unwrap();
        assert_eq!(store.deeds(&ids[0]).await.unwrap(), []);
        assert!(store.undo(&gone.undo.unwrap(), minute(4)).await.unwrap());
        assert_eq!(store.deeds(&ids[0]).await.unwrap(), kept);
        let elsewhere = Store::in_memory().await.unwrap();
        elsewhere.restore(&mut export.as_slice(), minute(5)).await.unwrap();
        assert_eq!(elsewhere.deeds(&ids[0]).await.unwrap(), kept);
    })
    .await;
}

#[tokio::test]
async fn of_a_parcel_that_is_not_there_nothing_is_noted() {
    on_each(async |store: Store| {
        let ids = added(&store, &["LP001"]).await;
        store.delete_parcels(&ids, minute(1)).await.unwrap();
        assert_eq!(store.did(&ids[0], &Did::DisputeOpened, None, minute(2)).await.unwrap().changed, 0);
    })
    .await;
}
