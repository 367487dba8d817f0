//! From a number to a judged parcel.

use std::time::Duration;

use doorstep::poll;
use doorstep::store::Filter;
use doorstep_core::check::Outcome;
use doorstep_core::event::RawEvent;
use doorstep_core::number::TrackingNumber;
use doorstep_core::status::Status;
use doorstep_core::track::Track;
use jiff::Timestamp;

use crate::server::{House, Mood, Server};

#[tokio::test]
async fn a_new_parcel_is_asked_about_and_judged() {
    let server = Server::start().await;
    let house = House::open(&server, 0, "").await;
    let ids = house.add(&["LP00123456789012"]).await;
    let parcel = house.settled(&ids[0]).await;
    let judged = parcel.judged.unwrap();
    assert_eq!((judged.status, judged.events), (Status::Transit, 2));
    assert!(parcel.last_answered_at.is_some());
    assert!(parcel.next_check_at.unwrap() > Timestamp::now());
    assert_eq!(server.asked("cainiao"), [["LP00123456789012"]]);
    let checks = house.app.store.checks(&ids[0], 10).await.unwrap();
    assert_eq!((checks.len(), checks[0].outcome), (1, Outcome::Answered));

    // Asked again by the user: nothing new is no change.
    poll::request(&house.app, &ids, Timestamp::now()).await.unwrap();
    house.app.wake.notify_one();
    let again = house.until(&ids[0], |now| now.last_asked_at > parcel.last_asked_at && !now.being_asked).await;
    assert_eq!(again.last_changed_at, parcel.last_changed_at);
    assert_eq!(house.app.store.checks(&ids[0], 10).await.unwrap()[0].outcome, Outcome::Unchanged);
    house.stop().await;
}

#[tokio::test]
async fn many_parcels_go_in_full_requests_one_after_the_other() {
    let server = Server::start().await;
    server.cainiao_is(Mood::Slow(Duration::from_millis(20)));
    let house = House::open(&server, 0, "").await;
    let numbers: Vec<String> = (0..95).map(|n| format!("LP00123456{n:06}")).collect();
    let ids = house.add(&numbers.iter().map(String::as_str).collect::<Vec<_>>()).await;
    for id in &ids {
        house.settled(id).await;
    }
    let asked = server.asked("cainiao");
    assert_eq!(asked.iter().map(Vec::len).sum::<usize>(), 95);
    assert!(asked.len() <= 12, "{} requests", asked.len());
    assert_eq!(server.most_at_once(), 1);
    let mut all: Vec<String> = asked.into_iter().flatten().collect();
    all.sort();
    assert_eq!(all, numbers);
    house.stop().await;
}

#[tokio::test]
async fn a_number_that_leads_on_is_followed_and_a_loop_ends() {
    let server = Server::start().await;
    server.leads("LP00123456789012", "LP00000000000001");
    server.leads("LP00000000000001", "RS0000000001Y");
    server.leads("AP00123456789012", "AP00000000000001");
    server.leads("AP00000000000001", "AP00123456789012");
    let house = House::open(&server, 0, "").await;
    let ids = house.add(&["LP00123456789012", "AP00123456789012"]).await;
    let parcel = house.settled(&ids[0]).await;
    let numbers: Vec<&str> = parcel.numbers.iter().map(|number| number.number.as_str()).collect();
    assert_eq!(numbers, ["LP00123456789012", "LP00000000000001", "RS0000000001Y"]);
    assert_eq!(parcel.judged.unwrap().events, 2);
    let looping = house.settled(&ids[1]).await;
    assert_eq!((looping.numbers.len(), looping.judged.unwrap().events), (2, 0));
    let mut asked: Vec<String> = server.asked("cainiao").into_iter().flatten().collect();
    asked.sort();
    let mut once = asked.clone();
    once.dedup();
    assert_eq!((asked.len(), once.len()), (5, 5));
    house.stop().await;
}

#[tokio::test]
async fn a_stop_gives_back_what_is_in_hand() {
    let server = Server::start().await;
    server.cainiao_is(Mood::Slow(Duration::from_secs(3600)));
    let house = House::open(&server, 0, "").await;
    let ids = house.add(&["LP00123456789012"]).await;
    house.until(&ids[0], |parcel| parcel.being_asked).await;
    let store = house.app.store.clone();
    house.stop().await;
    let parcel = store.parcel(&ids[0]).await.unwrap().unwrap();
    assert!(!parcel.being_asked);
    assert!(parcel.next_check_at.unwrap() <= Timestamp::now());
    assert_eq!(store.checks(&ids[0], 10).await.unwrap(), []);
}

#[tokio::test]
async fn parcels_are_judged_again_without_being_asked_about() {
    let server = Server::start().await;
    let house = House::open(&server, 0, "").await;
    let ids = house.add(&["LP00123456789012"]).await;
    house.settled(&ids[0]).await;
    let asked = server.asked("cainiao").len();
    let event = RawEvent { text: "Parcel delivered".into(), ..Default::default() };
    let mut track = Track::new(TrackingNumber::parse("LP00123456789012").unwrap(), Outcome::Answered);
    track.events = vec![event];
    house.app.store.append("17track", &[track], Timestamp::now()).await.unwrap();
    house.app.wake.notify_one();
    house.until(&ids[0], |parcel| parcel.judged.as_ref().is_some_and(|judged| judged.events == 3)).await;
    assert_eq!(server.asked("cainiao").len(), asked);
    let all = house.app.store.list(&Filter::default()).await.unwrap();
    assert_eq!(all.parcels.len(), 1);
    house.stop().await;
}
