//! Keys entered while the poller runs, and the tokens they buy.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use axum::{Json, Router};
use doorstep::keyring::{EnterError, Tried};
use doorstep::sources;
use doorstep_core::check::Outcome;
use jiff::Timestamp;
use secrecy::SecretString;
use serde_json::{Value, json};

use crate::server::{House, Server};

#[derive(Clone, Default)]
struct Counts {
    /// Tokens sold; the last one is the good one.
    sold: Arc<AtomicUsize>,
    asked: Arc<AtomicUsize>,
}

/// Speaks as 17TRACK and FedEx do where keys and tokens matter: the key `good` is taken, and the token sold last.
async fn vendor() -> (String, Counts) {
    let counts = Counts::default();
    let router = Router::new()
        .route("/track/v2.4/getquota", post(quota))
        .route("/track/v2.4/gettrackinfo", post(quota))
        .route("/oauth/token", post(sell))
        .route("/track/v1/trackingnumbers", post(track))
        .with_state(counts.clone());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    (url, counts)
}

async fn quota(State(counts): State<Counts>, headers: HeaderMap) -> (StatusCode, Json<Value>) {
    if headers.get("17token").is_none_or(|key| key != "good") {
        return (StatusCode::UNAUTHORIZED, Json(json!({"code": -18010002, "data": {"errors": []}})));
    }
    counts.asked.fetch_add(1, Ordering::Relaxed);
    (StatusCode::OK, Json(json!({"code": 0, "data": {"quota_total": 200, "quota_used": 3}})))
}

async fn sell(State(counts): State<Counts>) -> Json<Value> {
    let sold = counts.sold.fetch_add(1, Ordering::Relaxed) + 1;
    Json(json!({"access_token": format!("t{sold}"), "expires_in": 3600}))
}

async fn track(State(counts): State<Counts>, headers: HeaderMap, Json(body): Json<Value>) -> (StatusCode, Json<Value>) {
    counts.asked.fetch_add(1, Ordering::Relaxed);
    let good = format!("Bearer t{}", counts.sold.load(Ordering::Relaxed));
    if headers.get("authorization").is_none_or(|token| *token != *good) {
        return (StatusCode::UNAUTHORIZED, Json(json!({"errors": [{"code": "NOT.AUTHORIZED.ERROR"}]})));
    }
    let numbers = body["trackingInfo"].as_array().unwrap().iter();
    let results = numbers.map(|info| {
        let error = json!({"code": "TRACKING.TRACKINGNUMBER.NOTFOUND", "message": "not found"});
        json!({"trackingNumber": info["trackingNumberInfo"]["trackingNumber"], "trackResults": [{"error": error}]})
    });
    (StatusCode::OK, Json(json!({"output": {"completeTrackResults": results.collect::<Vec<_>>()}})))
}

fn values(values: &[(&str, &str)]) -> Vec<(String, SecretString)> {
    values.iter().map(|(setting, value)| ((*setting).to_owned(), SecretString::from(*value))).collect()
}

#[tokio::test]
async fn a_key_that_is_entered_is_tried_and_used_at_once() {
    let (url, counts) = vendor().await;
    let more = format!("enabled = false\n[sources.17track]\nbase_url = \"{url}\"\npace_ms = 0");
    let house = House::open(&Server::start().await, 0, &more).await;
    let seventeen = sources::find("17track").unwrap();
    let enter =
        async |key: &str| house.app.keyring.enter(seventeen, values(&[("api_key", key)]), Timestamp::now()).await;
    let ids = house.add(&["LP00123456789012"]).await;
    house.until(&ids[0], |parcel| parcel.next_check_at > Some(Timestamp::now()) && !parcel.being_asked).await;

    assert!(matches!(enter("bad").await.unwrap(), Tried::Refused(_)));
    assert_eq!(counts.asked.load(Ordering::Relaxed), 0);
    // A refused key is left alone; a new one has limits of its own.
    assert_eq!(enter("good").await.unwrap(), Tried::Accepted);
    house.app.wake.notify_one();
    house.settled(&ids[0]).await;
    assert!(counts.asked.load(Ordering::Relaxed) >= 2, "the key was tried, then the parcel asked about");
    let states = house.app.store.sources().await.unwrap();
    assert_eq!(states.iter().filter(|state| state.source == "17track").count(), 2, "one row for each key");

    assert!(matches!(enter(" ").await, Err(EnterError::Unfit("api_key"))));
    assert!(matches!(enter("a\nb").await, Err(EnterError::Unfit("api_key"))));
    let strange = house.app.keyring.enter(seventeen, values(&[("account", "1")]), Timestamp::now()).await;
    assert!(matches!(strange, Err(EnterError::NotWanted { .. })));
    assert!(house.app.keyring.forget(seventeen.card()).await.unwrap());
    assert!(house.app.keyring.one("17track").await.unwrap().config.api_key.is_none());
    house.stop().await;
}

#[tokio::test]
async fn a_token_is_bought_once_and_again_only_when_it_has_ended() {
    let (url, counts) = vendor().await;
    let fedex = format!("[sources.fedex]\nbase_url = \"{url}\"\npace_ms = 0\napi_key = \"k\"\napi_secret = \"s\"");
    let house = House::open(&Server::start().await, 0, &format!("enabled = false\n{fedex}")).await;
    let ids = house.add(&["123456789012", "123456789013"]).await;
    for id in &ids {
        house.settled(id).await;
    }
    assert_eq!(counts.sold.load(Ordering::Relaxed), 1);
    // A start has it still.
    let house = house.start_again().await;
    let next = house.add(&["123456789014"]).await;
    house.settled(&next[0]).await;
    assert_eq!(counts.sold.load(Ordering::Relaxed), 1);
    // It ended early: one more is bought, and the question is answered all the same.
    counts.sold.fetch_add(1, Ordering::Relaxed);
    let last = house.add(&["123456789015"]).await;
    house.settled(&last[0]).await;
    assert_eq!(counts.sold.load(Ordering::Relaxed), 3);
    assert_eq!(house.app.store.checks(&last[0], 5).await.unwrap()[0].outcome, Outcome::NotFound);
    house.stop().await;
}
