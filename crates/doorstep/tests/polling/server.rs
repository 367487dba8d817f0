//! A server that answers as Cainiao and 17TRACK do, and remembers what it was asked.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use doorstep::app::App;
use doorstep::config::Config;
use doorstep::poll;
use doorstep::store::{NewParcel, Parcel, ParcelId};
use doorstep_core::number::TrackingNumber;
use jiff::Timestamp;
use serde_json::{Value, json};
use tokio_util::sync::CancellationToken;

/// How the server answers.
#[derive(Clone, Debug, Default)]
pub enum Mood {
    /// As it should.
    #[default]
    Fine,
    /// With this status and no body.
    Status(u16),
    /// With a page that wants a captcha solved.
    Captcha,
    /// After this long.
    Slow(Duration),
}

#[derive(Default)]
struct Inner {
    cainiao: Mood,
    seventeen: Mood,
    /// The number a number leads to.
    leads: BTreeMap<String, String>,
    /// The numbers of each request, by source.
    asked: Vec<(&'static str, Vec<String>)>,
    under_way: usize,
    most_under_way: usize,
}

/// The server, and what it was asked. Ends with the test.
#[derive(Clone)]
pub struct Server {
    pub url: String,
    inner: Arc<Mutex<Inner>>,
}

impl Server {
    pub async fn start() -> Server {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let inner = Arc::new(Mutex::new(Inner::default()));
        let router = Router::new()
            .route("/global/detail.json", get(cainiao))
            .route("/track/v2.4/gettrackinfo", post(seventeen))
            .with_state(inner.clone());
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Server { url, inner }
    }

    pub fn cainiao_is(&self, mood: Mood) {
        self.inner.lock().unwrap().cainiao = mood;
    }

    pub fn seventeen_is(&self, mood: Mood) {
        self.inner.lock().unwrap().seventeen = mood;
    }

    pub fn leads(&self, from: &str, to: &str) {
        self.inner.lock().unwrap().leads.insert(from.into(), to.into());
    }

    /// The numbers of each request to a source.
    pub fn asked(&self, source: &str) -> Vec<Vec<String>> {
        let inner = self.inner.lock().unwrap();
        inner.asked.iter().filter(|(of, _)| *of == source).map(|(_, numbers)| numbers.clone()).collect()
    }

    pub fn most_at_once(&self) -> usize {
        self.inner.lock().unwrap().most_under_way
    }
}

async fn cainiao(State(inner): State<Arc<Mutex<Inner>>>, Query(query): Query<BTreeMap<String, String>>) -> Response {
    let numbers: Vec<String> = query["mailNos"].split(',').map(str::to_owned).collect();
    let mood = inner.lock().unwrap().cainiao.clone();
    answer(&inner, "cainiao", numbers, mood, |inner, numbers| {
        let modules = numbers.iter().map(|number| match inner.leads.get(number) {
            Some(next) => json!({"mailNo": number, "copyRealMailNo": next, "detailList": []}),
            None => json!({"mailNo": number, "detailList": [
                {"time": 1_772_600_000_000_i64, "timeStr": "2026-03-04 12:53:20", "timeZone": "GMT+8",
                 "desc": "Left the sorting centre", "standerdDesc": "Left the sorting centre",
                 "actionCode": "SC_OUTBOUND_SUCCESS"},
                {"time": 1_772_500_000_000_i64, "timeStr": "2026-03-03 09:06:40", "timeZone": "GMT+8",
                 "desc": "Accepted by carrier", "standerdDesc": "Accepted by carrier",
                 "actionCode": "PU_PICKUP_SUCCESS"},
            ]}),
        });
        json!({"success": true, "module": modules.collect::<Vec<_>>()})
    })
    .await
}

async fn seventeen(State(inner): State<Arc<Mutex<Inner>>>, Json(body): Json<Value>) -> Response {
    let numbers: Vec<String> =
        body.as_array().unwrap().iter().map(|one| one["number"].as_str().unwrap().to_owned()).collect();
    let mood = inner.lock().unwrap().seventeen.clone();
    answer(&inner, "17track", numbers, mood, |_, numbers| {
        let rejected = numbers.iter().map(|number| {
            json!({"number": number, "error": {"code": -18019902, "message": "does not register, please register first."}})
        });
        json!({"code": 0, "data": {"accepted": [], "rejected": rejected.collect::<Vec<_>>()}})
    })
    .await
}

async fn answer(
    inner: &Mutex<Inner>,
    source: &'static str,
    numbers: Vec<String>,
    mood: Mood,
    fine: impl Fn(&Inner, &[String]) -> Value,
) -> Response {
    {
        let mut inner = inner.lock().unwrap();
        inner.asked.push((source, numbers.clone()));
        inner.under_way += 1;
        inner.most_under_way = inner.most_under_way.max(inner.under_way);
    }
    if let Mood::Slow(time) = mood {
        tokio::time::sleep(time).await;
    }
    let mut inner = inner.lock().unwrap();
    inner.under_way -= 1;
    match mood {
        Mood::Fine | Mood::Slow(_) => Json(fine(&inner, &numbers)).into_response(),
        Mood::Status(status) => StatusCode::from_u16(status).unwrap().into_response(),
        Mood::Captcha => {
            let page = "<html><head><title>Captcha</title></head><body>punish: slide to verify</body></html>";
            ([("content-type", "text/html")], page).into_response()
        }
    }
}

/// A configuration file in `folder` that asks the server alone, with Cainiao at this pace.
pub fn config(folder: &Path, server: &str, pace_ms: u32, more: &str) -> Config {
    let path = folder.join("doorstep.toml");
    let text = format!(
        "data_dir = {data:?}\n[sources.cainiao]\nbase_url = \"{server}\"\npace_ms = {pace_ms}\n{more}\n",
        data = folder.join("data").to_str().unwrap(),
    );
    std::fs::write(&path, text).unwrap();
    Config::load(Some(&path)).unwrap()
}

/// A Doorstep whose poller runs until [`House::stop`].
pub struct House {
    pub app: App,
    stop: CancellationToken,
    poller: tokio::task::JoinHandle<Result<(), poll::PollError>>,
    _folder: tempfile::TempDir,
}

impl House {
    pub async fn open(server: &Server, pace_ms: u32, more: &str) -> House {
        let folder = tempfile::tempdir().unwrap();
        let app = App::open(config(folder.path(), &server.url, pace_ms, more)).await.unwrap();
        let stop = CancellationToken::new();
        let poller = tokio::spawn(poll::run(app.clone(), stop.clone()));
        House { app, stop, poller, _folder: folder }
    }

    pub async fn add(&self, numbers: &[&str]) -> Vec<ParcelId> {
        let new: Vec<NewParcel> =
            numbers.iter().map(|text| NewParcel::new(TrackingNumber::parse(text).unwrap())).collect();
        let added = self.app.store.add_parcels(&new, Timestamp::now()).await.unwrap();
        self.app.wake.notify_one();
        added.iter().map(|added| added.id().clone()).collect()
    }

    /// Waits for changes until the parcel is as wanted.
    pub async fn until(&self, id: &ParcelId, wanted: impl Fn(&Parcel) -> bool) -> Parcel {
        let mut changes = self.app.changes.subscribe();
        let waiting = async {
            loop {
                let parcel = self.app.store.parcel(id).await.unwrap().unwrap();
                if wanted(&parcel) {
                    return parcel;
                }
                // A change missed is as good as one seen.
                let _ = changes.recv().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(30), waiting).await.expect("the parcel never became as wanted")
    }

    /// Waits until the parcel was asked about and given back.
    pub async fn settled(&self, id: &ParcelId) -> Parcel {
        self.until(id, |parcel| parcel.last_asked_at.is_some() && !parcel.being_asked).await
    }

    /// Stops the poller and starts another one on the same data.
    pub async fn start_again(mut self) -> House {
        self.stop.cancel();
        self.poller.await.unwrap().unwrap();
        self.stop = CancellationToken::new();
        self.poller = tokio::spawn(poll::run(self.app.clone(), self.stop.clone()));
        self
    }

    pub async fn stop(self) {
        self.stop.cancel();
        tokio::time::timeout(Duration::from_secs(10), self.poller).await.unwrap().unwrap().unwrap();
    }
}
