//! Manners towards sources, shared by all nodes.

use std::time::Duration;

use doorstep::store::{Allowance, Answer, Called, Store};
use doorstep_core::check::Outcome;

use crate::harness::{minute, on_each};

fn allowance() -> Allowance {
    Allowance {
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

        store.forgive("cainiao").await.unwrap();
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
