//! Sources that fail, block, or are slow.

use std::time::Duration;

use doorstep::poll;
use doorstep_core::check::Outcome;
use jiff::{SignedDuration, Timestamp};

use crate::server::{House, Mood, Server};

const SEVENTEEN: &str = "[sources.17track]\nenabled = true\napi_key = \"k\"\npace_ms = 0\nbase_url = ";

#[tokio::test]
async fn a_failure_is_tried_again_and_recorded_and_changes_nothing() {
    let server = Server::start().await;
    let house = House::open(&server, 0, "").await;
    let ids = house.add(&["LP00123456789012"]).await;
    let before = house.settled(&ids[0]).await;
    server.cainiao_is(Mood::Status(503));
    poll::request(&house.app, &ids, Timestamp::now()).await.unwrap();
    house.app.wake.notify_one();
    let after = house.until(&ids[0], |now| now.last_asked_at > before.last_asked_at && !now.being_asked).await;
    let checks = house.app.store.checks(&ids[0], 10).await.unwrap();
    let outcomes: Vec<Outcome> = checks.iter().map(|check| check.outcome).collect();
    assert_eq!(outcomes, [Outcome::Upstream, Outcome::Upstream, Outcome::Upstream, Outcome::Answered]);
    assert_eq!(server.asked("cainiao").len(), 4);
    assert_eq!(after.last_answered_at, before.last_answered_at);
    assert_eq!(after.last_changed_at, before.last_changed_at);
    let (before, after) = (before.judged.unwrap(), after.judged.unwrap());
    assert_eq!((before.status, before.events), (after.status, after.events));
    house.stop().await;
}

#[tokio::test]
async fn a_source_that_blocks_is_left_alone() {
    let server = Server::start().await;
    server.cainiao_is(Mood::Captcha);
    let house = House::open(&server, 0, "").await;
    let ids = house.add(&["LP00123456789012"]).await;
    house.settled(&ids[0]).await;
    assert_eq!(house.app.store.checks(&ids[0], 10).await.unwrap()[0].outcome, Outcome::Blocked);
    // Also when the user asks, and for other parcels: not before the hour is over.
    let begun = Timestamp::now();
    poll::request(&house.app, &ids, begun).await.unwrap();
    let others = house.add(&["LP00123456789013"]).await;
    let parcel = house.until(&ids[0], |parcel| parcel.check_requested_at.is_none() && !parcel.being_asked).await;
    let wait = parcel.next_check_at.unwrap().duration_since(begun);
    assert!(wait.as_mins() >= 58, "{wait}");
    let other = house.until(&others[0], |parcel| parcel.next_check_at > Some(begun) && !parcel.being_asked).await;
    assert_eq!(other.last_asked_at, None);
    assert_eq!(server.asked("cainiao").len(), 1);
    house.stop().await;
}

#[tokio::test]
async fn a_slow_source_holds_up_no_other() {
    let server = Server::start().await;
    server.seventeen_is(Mood::Slow(Duration::from_secs(3600)));
    let house = House::open(&server, 0, &format!("{SEVENTEEN}\"{}\"", server.url)).await;
    // Nobody can tell whose this is: both are asked.
    let both = house.add(&["UZ123456789012"]).await;
    house.until(&both[0], |parcel| parcel.being_asked).await;
    let one = house.add(&["LP00123456789012"]).await;
    house.settled(&one[0]).await;
    assert_eq!(server.asked("17track").len(), 1);
    assert!(house.app.store.parcel(&both[0]).await.unwrap().unwrap().being_asked);
    house.stop().await;
}

#[tokio::test]
async fn a_source_is_asked_at_its_pace() {
    let server = Server::start().await;
    let house = House::open(&server, 400, "").await;
    let numbers: Vec<String> = (0..25).map(|n| format!("LP00123456{n:06}")).collect();
    let begun = std::time::Instant::now();
    let ids = house.add(&numbers.iter().map(String::as_str).collect::<Vec<_>>()).await;
    for id in &ids {
        house.settled(id).await;
    }
    // Three requests, two gaps.
    assert!(begun.elapsed() >= Duration::from_millis(800), "{:?}", begun.elapsed());
    assert_eq!(server.asked("cainiao").len(), 3);
    house.stop().await;
}

#[tokio::test]
async fn what_would_wait_too_long_is_promised_a_turn() {
    let server = Server::start().await;
    let house = House::open(&server, 30_000, "").await;
    let numbers: Vec<String> = (0..60).map(|n| format!("LP00123456{n:06}")).collect();
    let begun = Timestamp::now();
    let soon = begun + SignedDuration::from_secs(30);
    let ids = house.add(&numbers.iter().map(String::as_str).collect::<Vec<_>>()).await;
    // Two requests fit into a minute; of sixty parcels forty get a turn later, ten every half minute.
    let mut turns = Vec::new();
    for id in &ids[20..] {
        let parcel = house.until(id, |parcel| parcel.next_check_at > Some(soon) && !parcel.being_asked).await;
        assert_eq!(parcel.last_asked_at, None);
        turns.push(parcel.next_check_at.unwrap());
    }
    turns.sort();
    for (place, turn) in turns.iter().enumerate() {
        let seconds = turn.duration_since(begun).as_secs() - 60;
        let expected = i64::try_from(place / 10).unwrap() * 30;
        assert!((expected..expected + 15).contains(&seconds), "{place}: {seconds}");
    }
    assert_eq!(server.asked("cainiao").len(), 1);
    house.stop().await;
}

#[tokio::test]
async fn a_parcel_that_no_source_is_on_for_is_left_in_peace() {
    let server = Server::start().await;
    let house = House::open(&server, 0, "enabled = false").await;
    let begun = Timestamp::now();
    let soon = begun + SignedDuration::from_secs(30);
    let ids = house.add(&["LP00123456789012"]).await;
    let parcel = house.until(&ids[0], |parcel| parcel.next_check_at > Some(soon) && !parcel.being_asked).await;
    assert!(parcel.next_check_at.unwrap().duration_since(begun).as_mins() >= 14);
    assert_eq!((parcel.last_asked_at, parcel.judged.unwrap().events), (None, 0));
    assert_eq!(server.asked("cainiao").len(), 0);
    house.stop().await;
}

#[tokio::test]
async fn a_refused_key_is_tried_again_after_a_start() {
    let server = Server::start().await;
    server.cainiao_is(Mood::Status(401));
    let house = House::open(&server, 0, "").await;
    let ids = house.add(&["LP00123456789012"]).await;
    house.settled(&ids[0]).await;
    let store = house.app.store.clone();
    let state = store.sources().await.unwrap().remove(0);
    assert_eq!(state.cooling.unwrap().1, Outcome::Auth);
    server.cainiao_is(Mood::Fine);
    poll::request(&house.app, &ids, Timestamp::now()).await.unwrap();
    let house = house.start_again().await;
    let parcel = house.until(&ids[0], |parcel| parcel.last_answered_at.is_some() && !parcel.being_asked).await;
    assert_eq!(parcel.judged.unwrap().events, 2);
    house.stop().await;
}
