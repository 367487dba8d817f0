//! What is learnt from parcels that came.

use doorstep::judging;
use doorstep::store::{Filter, Store, read_pool, write_pool};
use doorstep_core::arrival::{Group, Pool};
use jiff::SignedDuration;

use crate::harness::{added, event, minute, on_each, track};

fn pool() -> Pool {
    let group = |path: &[&str], n: f64| Group {
        path: path.iter().map(|key| (*key).to_owned()).collect(),
        n,
        s1: 2.0 * n,
        s2: 4.5 * n,
        never: 0.0,
    };
    let deliveries = vec![group(&[], 30.0), group(&["origin"], 30.0), group(&["origin", "other"], 30.0)];
    Pool { day: 20_500.0, parcels: 30, deliveries, silences: vec![group(&["origin"], 30.0)] }
}

#[tokio::test]
async fn a_parcel_under_way_is_expected_and_one_that_came_teaches() {
    on_each(async |store: Store| {
        let ids = added(&store, &["LP001", "LP002"]).await;
        let accepted = event(1, "AE_GOT", "Accepted by carrier");
        let delivered = event(9, "GTMS_SIGNED", "Delivered");
        let now = minute(0) + SignedDuration::from_hours(24 * 10);
        store.append("cainiao", &[track("LP001", std::slice::from_ref(&accepted))], now).await.unwrap();
        store.append("cainiao", &[track("LP002", &[delivered, accepted])], now).await.unwrap();
        judging::judge_some(&store, &ids, now).await.unwrap();
        let listed = store.list(&Filter::default()).await.unwrap().parcels;
        let of = |number: &str| {
            let parcel = listed.iter().find(|parcel| parcel.numbers[0].number.as_str() == number).unwrap();
            parcel.judged.as_ref().unwrap().arrival
        };
        let days = of("LP001").unwrap();
        assert!(days.from <= days.likely && days.likely <= days.to, "{days:?}");
        assert_eq!(of("LP002"), None);
        store.forget_learnt();
        let experience = store.experience().await.unwrap();
        assert_eq!(experience.record().window.of, 1);
        // Deleted, it teaches nothing any more.
        store.delete_parcels(&ids[1..], now).await.unwrap();
        store.forget_learnt();
        assert_eq!(store.experience().await.unwrap().record().window.of, 0);
    })
    .await;
}

#[tokio::test]
async fn statistics_of_others_come_and_go() {
    on_each(async |store: Store| {
        let before = store.experience().await.unwrap();
        store.keep_pool("friends", &pool(), minute(0)).await.unwrap();
        store.keep_pool("friends", &pool(), minute(1)).await.unwrap();
        let kept = store.pools().await.unwrap();
        assert_eq!(kept.len(), 1);
        assert_eq!((kept[0].name.as_str(), kept[0].added_at, &kept[0].pool), ("friends", minute(1), &pool()));
        assert_ne!(store.experience().await.unwrap(), before);
        assert!(store.drop_pool("friends").await.unwrap());
        assert!(!store.drop_pool("friends").await.unwrap());
        assert_eq!(store.experience().await.unwrap(), before);
    })
    .await;
}

#[test]
fn a_file_of_statistics_is_read_as_it_was_written_and_nothing_else_is() {
    assert_eq!(read_pool(&write_pool(&pool())).unwrap(), pool());
    let newer = write_pool(&pool()).replace("\"doorstep_arrival\":1", "\"doorstep_arrival\":2");
    assert!(read_pool(&newer).unwrap_err().to_string().contains("newer Doorstep"));
    for bad in ["", "{}", "[1]", &write_pool(&pool()).replace("60.0", "1e300")] {
        assert!(read_pool(bad).is_err(), "{bad}");
    }
}
