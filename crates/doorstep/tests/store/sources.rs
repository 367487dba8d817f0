//! Manners towards sources, shared by all nodes.

use std::time::Duration;

use doorstep::store::{Allowance, Answer, Called, Due, Heard, Settling, Store, Verdict};
use doorstep_core::check::Outcome;

use crate::harness::{LEASE, added, check, event, judgement, minute, on_each, track};

fn allowance() -> Allowance {
    Allowance {
        credential: 0,
        gap: Duration::from_secs(60),
        daily: Some(100),
        day: 20_000,
        day_ends: minute(900),
        call_lasts: Duration::from_secs(30),
    }
}

#[tokio::test]
async fn a_source_is_called_by_one_at_a_time_and_at_its_pace() {
    on_each(async |store: Store| {
        let ask = async |n| store.may_call("cainiao", &allowance(), false, minute(n)).await.unwrap();
        let (one, two) = tokio::join!(ask(0), ask(0));
        let calls: Vec<Answer> = [one, two].into_iter().filter(|answer| matches!(answer, Answer::Call(_))).collect();
        let [Answer::Call(permit)] = calls.as_slice() else { panic!("{calls:?}") };
        let called = Called { outcome: Outcome::Answered, detail: None, retry_at: None };
        store.called("cainiao", permit, &called, &allowance(), minute(0)).await.unwrap();
        assert_eq!(ask(0).await, Answer::Wait(minute(1)));
        assert!(matches!(ask(1).await, Answer::Call(_)));
        // Another source does not care.
        let other = store.may_call("17track", &allowance(), false, minute(0)).await.unwrap();
        assert!(matches!(other, Answer::Call(_)));
    })
    .await;
}

#[tokio::test]
async fn a_blocked_source_is_left_alone_until_forgiven() {
    on_each(async |store: Store| {
        let ask = async |n| store.may_call("cainiao", &allowance(), true, minute(n)).await.unwrap();
        let Answer::Call(permit) = ask(0).await else { panic!() };
        let blocked = Called { outcome: Outcome::Blocked, detail: Some("captcha".into()), retry_at: None };
        store.called("cainiao", &permit, &blocked, &allowance(), minute(0)).await.unwrap();
        let left_alone = Answer::Leave { until: minute(60), why: Outcome::Blocked };
        assert_eq!(ask(59).await, left_alone);
        // Who comes back late with an old permit says nothing any more.
        let fine = Called { outcome: Outcome::Answered, detail: None, retry_at: None };
        store.called("cainiao", &permit, &fine, &allowance(), minute(1)).await.unwrap();
        assert_eq!(ask(59).await, left_alone);

        let state = store.sources().await.unwrap().remove(0);
        assert_eq!(state.source, "cainiao");
        assert_eq!(state.cooling, Some((minute(60), Outcome::Blocked)));
        assert_eq!((state.last_outcome, state.last_detail.as_deref()), (Some(Outcome::Blocked), Some("captcha")));
        assert_eq!((state.last_asked_at, state.last_answered_at), (Some(minute(0)), None));
        assert_eq!((state.failures, state.quota_used), (1, 1));

        store.forgive("cainiao", 0).await.unwrap();
        assert!(matches!(ask(2).await, Answer::Call(_)));
    })
    .await;
}

#[tokio::test]
async fn many_at_once_do_not_exceed_the_allowance() {
    on_each(async |store: Store| {
        let allowance = Allowance { gap: Duration::ZERO, daily: Some(10), ..allowance() };
        let mut granted = 0;
        for n in 0..40 {
            if let Answer::Call(permit) = store.may_call("x", &allowance, true, minute(n)).await.unwrap() {
                granted += 1;
                let called = Called { outcome: Outcome::Answered, detail: None, retry_at: None };
                store.called("x", &permit, &called, &allowance, minute(n)).await.unwrap();
            }
        }
        assert_eq!(granted, 10);
    })
    .await;
}

#[tokio::test]
async fn each_key_has_limits_of_its_own() {
    on_each(async |store: Store| {
        let one = Allowance { credential: 1, daily: Some(1), gap: Duration::ZERO, ..allowance() };
        let other = Allowance { credential: 2, ..one };
        let call = async |allowance: &Allowance, n| store.may_call("ups", allowance, true, minute(n)).await.unwrap();
        let Answer::Call(permit) = call(&one, 0).await else { panic!() };
        let refused = Called { outcome: Outcome::Auth, detail: None, retry_at: None };
        store.called("ups", &permit, &refused, &one, minute(0)).await.unwrap();
        assert!(matches!(call(&one, 1).await, Answer::Leave { why: Outcome::Auth, .. }));
        assert!(matches!(call(&other, 1).await, Answer::Call(_)));
        let states = store.sources().await.unwrap();
        assert_eq!(states.iter().map(|state| state.credential).collect::<Vec<_>>(), [1, 2]);
        assert_eq!((states[0].used(20_000), states[0].used(20_001)), (1, 0));
        store.forgive("ups", 1).await.unwrap();
        assert!(matches!(call(&one, 2).await, Answer::Leave { why: Outcome::Quota, .. }));
    })
    .await;
}

#[tokio::test]
async fn switches_and_news_are_kept() {
    on_each(async |store: Store| {
        store.switch_source("4px", true).await.unwrap();
        store.touch_source("4px").await.unwrap();
        store.touch_source("ups").await.unwrap();
        let switches = store.switches().await.unwrap();
        let told: Vec<_> = switches.iter().map(|s| (s.source.as_str(), s.enabled, s.revision)).collect();
        assert_eq!(told, [("4px", Some(true), 2), ("ups", None, 1)]);
        for (taken, n) in [(true, 1), (false, 2), (true, 3)] {
            store.count_news("ship24", taken, minute(n)).await.unwrap();
        }
        let news = store.news().await.unwrap().remove(0);
        assert_eq!((news.taken, news.taken_at), (2, Some(minute(3))));
        assert_eq!((news.refused, news.refused_at), (1, Some(minute(2))));
    })
    .await;
}

#[tokio::test]
async fn what_is_due_is_told_by_source_and_hurried_where_nobody_answered() {
    on_each(async |store: Store| {
        let ids = added(&store, &["LP001", "LP002"]).await;
        store.append("cainiao", &[track("LP001", &[event(1, "GOT", "Accepted")])], minute(1)).await.unwrap();
        let claims = store.claim("me", 10, minute(1), LEASE).await.unwrap();
        let answered = claims.iter().find(|claim| claim.parcel == ids[0]).unwrap();
        let check = check("cainiao", "LP001", Outcome::Answered, minute(1));
        store.record(&[Heard { claim: answered, check, track: None }], minute(1)).await.unwrap();
        let known = store.facts(&ids).await.unwrap();
        let later = judgement(Some(minute(600)));
        let settling: Vec<Settling<'_>> = claims
            .iter()
            .map(|claim| {
                let known = known.iter().find(|known| known.id == claim.parcel).unwrap();
                Settling { claim, verdict: Verdict { known, judgement: &later }, not_before: None }
            })
            .collect();
        store.settle(&settling, minute(2)).await.unwrap();
        let due = store.due_by_source().await.unwrap();
        assert_eq!(due, [Due { source: "cainiao".into(), parcels: 1, next_check_at: Some(minute(600)) }]);
        assert_eq!(store.hurry_unanswered(minute(3)).await.unwrap(), 1);
        let next = async |id| store.parcel(id).await.unwrap().unwrap().next_check_at;
        assert_eq!((next(&ids[0]).await, next(&ids[1]).await), (Some(minute(600)), Some(minute(3))));
    })
    .await;
}

#[tokio::test]
async fn a_check_the_user_asks_for_is_not_repeated_at_once() {
    on_each(async |store: Store| {
        let ids = added(&store, &["LP001", "LP002"]).await;
        let ask = async |spared: &[&str], n| store.request_check(&ids, spared, minute(n)).await.unwrap();
        assert_eq!(ask(&[], 1).await.made_due, 2);
        let claims = store.claim("me", 10, minute(1), LEASE).await.unwrap();
        for (claim, outcome) in claims.iter().zip([Outcome::Answered, Outcome::Unreachable]) {
            let check = check("cainiao", "LP001", outcome, minute(1));
            store.record(&[Heard { claim, check, track: None }], minute(1)).await.unwrap();
        }
        // One failed and may be tried again; the other waits for ten minutes since it was asked for.
        let again = ask(&[], 2).await;
        assert_eq!((again.made_due, again.too_early), (1, vec![(claims[0].parcel.clone(), minute(11))]));
        assert_eq!(ask(&["cainiao"], 3).await.made_due, 2);
        assert_eq!(ask(&[], 20).await.made_due, 2);
    })
    .await;
}
