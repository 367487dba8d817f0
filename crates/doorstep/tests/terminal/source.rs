//! A source on loopback that answers as Cainiao does, with what the test tells it to.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use tokio::net::TcpListener;

/// What the source says from now on.
#[derive(Clone, Copy)]
pub enum Says {
    /// Events of every number it is asked about: code, text and local time in Beijing, newest first.
    Events(&'static [(&'static str, &'static str, &'static str)]),
    /// A page that wants a human.
    Captcha,
}

#[derive(Clone)]
struct Told {
    says: Arc<Mutex<Says>>,
    asked: Arc<Mutex<Vec<String>>>,
    calls: Arc<AtomicUsize>,
}

/// Runs until dropped.
pub struct FakeSource {
    address: String,
    told: Told,
    /// Ends the server's thread with it.
    _runtime: tokio::runtime::Runtime,
}

impl FakeSource {
    pub fn start(says: Says) -> FakeSource {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let told = Told { says: Arc::new(Mutex::new(says)), asked: Arc::default(), calls: Arc::default() };
        let router = Router::new().fallback(answer).with_state(told.clone());
        runtime.spawn(async move { axum::serve(listener, router).await });
        FakeSource { address, told, _runtime: runtime }
    }

    pub fn address(&self) -> &str {
        &self.address
    }

    pub fn say(&self, says: Says) {
        *self.told.says.lock().unwrap() = says;
    }

    /// How often it was called, for whatever.
    pub fn calls(&self) -> usize {
        self.told.calls.load(Ordering::Relaxed)
    }

    /// Every number asked about so far, in order.
    pub fn asked(&self) -> Vec<String> {
        self.told.asked.lock().unwrap().clone()
    }
}

async fn answer(State(told): State<Told>, Query(query): Query<BTreeMap<String, String>>) -> Response {
    let numbers = query.get("mailNos").map(String::as_str).unwrap_or_default();
    let numbers: Vec<&str> = numbers.split(',').filter(|number| !number.is_empty()).collect();
    told.asked.lock().unwrap().extend(numbers.iter().map(|number| (*number).to_owned()));
    told.calls.fetch_add(1, Ordering::Relaxed);
    let says = *told.says.lock().unwrap();
    match says {
        Says::Captcha => {
            (StatusCode::OK, "<html>Captcha Interception <div class=punish-component></html>").into_response()
        }
        Says::Events(events) => {
            let module: Vec<Value> = numbers.iter().map(|number| parcel(number, events)).collect();
            axum::Json(json!({"module": module, "success": true})).into_response()
        }
    }
}

fn parcel(number: &str, events: &[(&str, &str, &str)]) -> Value {
    let events: Vec<Value> = events
        .iter()
        .map(|(code, text, time)| json!({"actionCode": code, "standerdDesc": text, "timeStr": time, "timeZone": "GMT+8"}))
        .collect();
    json!({"mailNo": number, "mailNoSource": "AE", "originCountry": "Mainland China", "destCountry": "Latvia",
        "status": "DELIVERING", "detailList": events})
}
