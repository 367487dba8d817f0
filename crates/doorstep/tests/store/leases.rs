//! Claim, record, settle, within one process.

use std::time::Duration;

use doorstep::store::{Claim, Filter, Heard, ParcelId, Settling, Store, Verdict};
use doorstep_core::check::Outcome;
use doorstep_core::track::Track;
use jiff::Timestamp;

use crate::harness::{LEASE, added, check, event, judgement, minute, new, number, on_each, track};

async fn settle(store: &Store, claim: &Claim, next: Option<Timestamp>, not_before: Option<Timestamp>) -> bool {
    let known = store.facts(std::slice::from_ref(&claim.parcel)).await.unwrap().remove(0);
    let judgement = judgement(next);
    let verdict = Verdict { known: &known, judgement: &judgement };
    let settled = store.settle(&[Settling { claim, verdict, not_before }], minute(2)).await.unwrap();
    settled == [claim.parcel.clone()]
}

fn parcels(claims: &[Claim]) -> Vec<ParcelId> {
    claims.iter().map(|claim| claim.parcel.clone()).collect()
}

#[tokio::test]
async fn a_claimed_parcel_is_nobody_elses() {
    on_each(async |store: Store| {
        let ids = added(&store, &["LP001", "LP002", "LP003"]).await;
        let first = store.claim("a", 2, minute(1), LEASE).await.unwrap();
        let second = store.claim("b", 10, minute(1), LEASE).await.unwrap();
        assert_eq!((first.len(), second.len()), (2, 1));
        let mut all = [parcels(&first), parcels(&second)].concat();
        all.sort();
        assert_eq!(all, ids);
        assert_eq!(store.claim("c", 10, minute(1), LEASE).await.unwrap(), []);
        assert!(store.parcel(&ids[0]).await.unwrap().unwrap().being_asked);
        // Not due before it was added; due again when the lease is over.
        assert_eq!(store.claim("c", 10, minute(9), LEASE).await.unwrap(), []);
        assert_eq!(store.claim("c", 10, minute(11), LEASE).await.unwrap().len(), 3);
    })
    .await;
}

#[tokio::test]
async fn only_what_is_due_is_claimed_and_the_user_comes_first() {
    on_each(async |store: Store| {
        let ids = added(&store, &["LP001", "LP002", "LP003"]).await;
        assert_eq!(store.claim("a", 10, minute(-1), LEASE).await.unwrap(), []);
        store.request_check(&ids[2..], &[], minute(1)).await.unwrap();
        let claims = store.claim("a", 1, minute(1), LEASE).await.unwrap();
        assert_eq!((&claims[0].parcel, claims[0].requested), (&ids[2], true));
        let among = store.claim_among("a", &ids[..1], minute(1), LEASE).await.unwrap();
        assert_eq!((&among[0].parcel, among[0].requested), (&ids[0], false));
        assert_eq!(store.claim_among("b", &ids[..1], minute(1), LEASE).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn a_settled_parcel_waits_for_its_next_check() {
    on_each(async |store: Store| {
        let ids = added(&store, &["LP001"]).await;
        store.request_check(&ids, &[], minute(1)).await.unwrap();
        let claims = store.claim("a", 10, minute(1), LEASE).await.unwrap();
        assert!(settle(&store, &claims[0], Some(minute(60)), None).await);
        let parcel = store.parcel(&ids[0]).await.unwrap().unwrap();
        assert_eq!((parcel.next_check_at, parcel.check_requested_at), (Some(minute(60)), None));
        assert!(!parcel.being_asked);
        assert_eq!(store.claim("a", 10, minute(59), LEASE).await.unwrap(), []);
        assert_eq!(store.next_due(minute(59)).await.unwrap(), Some(minute(60)));

        let claims = store.claim("a", 10, minute(60), LEASE).await.unwrap();
        assert!(settle(&store, &claims[0], Some(minute(70)), Some(minute(90))).await);
        assert_eq!(store.parcel(&ids[0]).await.unwrap().unwrap().next_check_at, Some(minute(90)));

        let claims = store.claim("a", 10, minute(90), LEASE).await.unwrap();
        assert!(settle(&store, &claims[0], None, Some(minute(91))).await);
        assert_eq!(store.parcel(&ids[0]).await.unwrap().unwrap().next_check_at, None);
        assert_eq!(store.claim("a", 10, minute(100_000), LEASE).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn who_lost_the_lease_changes_nothing() {
    on_each(async |store: Store| {
        let ids = added(&store, &["LP001"]).await;
        let late = store.claim("slow", 1, minute(1), Duration::from_secs(60)).await.unwrap().remove(0);
        let good = store.claim("quick", 1, minute(3), LEASE).await.unwrap().remove(0);
        let told = track("LP001", &[event(1, "A", "taken in")]);
        let heard =
            |claim| Heard { claim, check: check("cainiao", "LP001", Outcome::Answered, minute(3)), track: Some(&told) };
        let recorded = store.record(&[heard(&late), heard(&good)], minute(3)).await.unwrap();
        assert_eq!(recorded[0], None);
        assert_eq!(recorded[1].as_ref().unwrap().events, 1);
        assert_eq!(store.checks(&ids[0], 10).await.unwrap().len(), 1);
        assert!(!settle(&store, &late, Some(minute(500)), None).await);
        assert!(store.parcel(&ids[0]).await.unwrap().unwrap().being_asked);
        assert!(settle(&store, &good, Some(minute(60)), None).await);
        // And not after it was settled either.
        assert!(!settle(&store, &late, Some(minute(500)), None).await);
        assert!(!settle(&store, &good, Some(minute(500)), None).await);
        assert_eq!(store.record(&[heard(&good)], minute(4)).await.unwrap(), [None]);
        assert_eq!(store.parcel(&ids[0]).await.unwrap().unwrap().next_check_at, Some(minute(60)));
    })
    .await;
}

#[tokio::test]
async fn a_check_is_recorded_however_it_went() {
    on_each(async |store: Store| {
        let ids = added(&store, &["LP001"]).await;
        let claim = store.claim("a", 1, minute(1), LEASE).await.unwrap().remove(0);
        let told = track("LP001", &[event(2, "B", "left"), event(1, "A", "taken in")]);
        for (at, outcome, track, kept, answered_at) in [
            (1, Outcome::Answered, Some(&told), Outcome::Answered, minute(1)),
            (2, Outcome::Answered, Some(&told), Outcome::Unchanged, minute(2)),
            (3, Outcome::Blocked, None, Outcome::Blocked, minute(2)),
            (4, Outcome::Unreachable, None, Outcome::Unreachable, minute(2)),
            (5, Outcome::NotFound, None, Outcome::NotFound, minute(5)),
        ] {
            let mut made = check("cainiao", "LP001", outcome, minute(at));
            made.detail = Some("said\0 so".into());
            store.record(&[Heard { claim: &claim, check: made, track }], minute(at)).await.unwrap();
            let newest = store.checks(&ids[0], 1).await.unwrap().remove(0);
            assert_eq!((newest.outcome, newest.asked_at), (kept, minute(at)));
            assert_eq!(newest.detail.as_deref(), Some("said so"));
            let parcel = store.parcel(&ids[0]).await.unwrap().unwrap();
            assert_eq!(parcel.last_asked_at, Some(minute(at)));
            assert_eq!(parcel.last_answered_at, Some(answered_at));
            assert_eq!(parcel.last_changed_at, minute(1));
            // A failure erases nothing.
            assert_eq!(store.facts(&ids).await.unwrap()[0].facts.legs[0].events.len(), 2);
        }
        assert_eq!(store.checks(&ids[0], 100).await.unwrap().len(), 5);
    })
    .await;
}

#[tokio::test]
async fn a_number_leads_to_the_next_one_but_not_for_ever() {
    on_each(async |store: Store| {
        let ids = added(&store, &["LP000"]).await;
        let claim = store.claim("a", 1, minute(1), LEASE).await.unwrap().remove(0);
        let mut gained = Vec::new();
        for (from, to) in [
            ("LP000", "LP001"),
            ("LP001", "LP000"),
            ("LP001", "LP002"),
            ("LP002", "LP003"),
            ("LP003", "LP004"),
            ("LP003", "LP001"),
        ] {
            let mut track = Track::new(number(from), Outcome::Pivot);
            track.next_number = Some(number(to));
            let check = check("cainiao", from, Outcome::Pivot, minute(1));
            let heard = Heard { claim: &claim, check, track: Some(&track) };
            gained.push(store.record(&[heard], minute(1)).await.unwrap().remove(0).unwrap().numbers);
        }
        assert_eq!(
            gained,
            [vec![number("LP001")], vec![], vec![number("LP002")], vec![number("LP003")], vec![], vec![]]
        );
        let numbers = store.parcel(&ids[0]).await.unwrap().unwrap().numbers;
        let texts: Vec<&str> = numbers.iter().map(|number| number.number.as_str()).collect();
        assert_eq!(texts, ["LP000", "LP001", "LP002", "LP003"]);
        assert_eq!(numbers[1].told_by, "cainiao");
        // It is found by the new number as well.
        let found = store.list(&Filter { search: "lp003".into(), ..Filter::default() }).await.unwrap();
        assert_eq!(found.parcels.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn what_is_released_is_as_due_as_before() {
    on_each(async |store: Store| {
        added(&store, &["LP001", "LP002"]).await;
        let claims = store.claim("a", 1, minute(1), LEASE).await.unwrap();
        store.claim("b", 1, minute(1), LEASE).await.unwrap();
        assert_eq!(store.release("a").await.unwrap(), 1);
        assert!(!settle(&store, &claims[0], Some(minute(60)), None).await);
        assert_eq!(parcels(&store.claim("c", 10, minute(1), LEASE).await.unwrap()), parcels(&claims));
    })
    .await;
}

#[tokio::test]
async fn a_start_after_a_pause_does_not_burst() {
    on_each(async |store: Store| {
        let numbers: Vec<_> = (0..1200).map(|n| new(&format!("LP{n:06}"))).collect();
        let ids: Vec<ParcelId> =
            store.add_parcels(&numbers, minute(0)).await.unwrap().iter().map(|added| added.id().clone()).collect();
        store.request_check(&ids[7..8], &[], minute(0)).await.unwrap();
        let (each, most) = (Duration::from_secs(10), Duration::from_secs(600));
        assert_eq!(store.spread_overdue(minute(5), 5000, each, most).await.unwrap(), 0);
        assert_eq!(store.spread_overdue(minute(5), 10, each, most).await.unwrap(), 1199);
        for (at, due) in [(5, 4), (10, 602), (15, 1200)] {
            let claims = store.claim("a", 5000, minute(at), LEASE).await.unwrap();
            assert!(claims.len().abs_diff(due) <= 4, "{} at {at}", claims.len());
            if at == 5 {
                assert!(claims[0].requested);
            }
            store.release("a").await.unwrap();
        }
    })
    .await;
}
