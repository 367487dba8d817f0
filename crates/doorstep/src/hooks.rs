//! `POST /hooks/{source}/{place}`: news that a source sends by itself. The place cannot be guessed and the message must prove
//! itself; what it tells is kept like the answer to a question, so that a repeated or late message changes nothing.

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;

use crate::app::{App, Change};
use crate::config::SourceConfig;
use crate::judging;
use crate::sources::Reply;
use crate::sources::webhook::{self, Refusal, Secrets};
use crate::store::{ParcelId, StoreError};

/// No source sends more at once.
const BODY_LIMIT: usize = 1 << 20;

/// The addresses of all sources that send news.
pub fn router(app: App) -> Router {
    Router::new()
        .route("/hooks/{source}/{place}", post(receive))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .with_state(app)
}

/// The path of a source's address, where its secret is set.
pub fn path(source: &str, set: &SourceConfig) -> Option<String> {
    webhook::place(source, secrets(set)).ok().map(|place| format!("/hooks/{source}/{place}"))
}

fn secrets(set: &SourceConfig) -> Secrets<'_> {
    Secrets { api_key: set.api_key.as_ref(), webhook_secret: set.webhook_secret.as_ref() }
}

async fn receive(
    State(app): State<App>,
    Path((source, place)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> StatusCode {
    let set = match app.keyring.one(&source).await {
        Ok(set) => set.config,
        Err(error) => {
            tracing::error!(source, %error, "news could not be looked at; the source will send it again");
            return StatusCode::SERVICE_UNAVAILABLE;
        }
    };
    if !webhook::is_place(&source, &place, secrets(&set)) {
        return StatusCode::NOT_FOUND;
    }
    let headers = headers.iter().filter_map(|(name, value)| Some((name.to_string(), value.to_str().ok()?.to_owned())));
    let message = Reply { status: 200, headers: headers.collect(), body: body.to_vec() };
    match webhook::receive(&source, &message, secrets(&set)) {
        Ok(message) => match take_in(&app, &source, &message.answer.tracks).await {
            Ok(parcels) => {
                tracing::info!(source, parcels, "news came in");
                count(&app, &source, true).await;
                StatusCode::NO_CONTENT
            }
            Err(error) => {
                tracing::error!(source, %error, "news could not be kept; the source will send it again");
                StatusCode::SERVICE_UNAVAILABLE
            }
        },
        Err(refusal) => {
            tracing::warn!(source, %refusal, "news was not believed");
            count(&app, &source, false).await;
            match refusal {
                Refusal::NoSuchSource | Refusal::Unprovable(_) => StatusCode::NOT_FOUND,
                Refusal::Unproved => StatusCode::UNAUTHORIZED,
            }
        }
    }
}

/// Keeps what was told, and returns how many parcels it was about. What was kept is answered for: judging it may fail now
/// and is done again by the poller.
async fn take_in(app: &App, source: &str, tracks: &[doorstep_core::track::Track]) -> Result<usize, StoreError> {
    let now = app.now.read();
    let appended = app.store.append(source, tracks, now).await?;
    let parcels: Vec<ParcelId> = appended.into_iter().map(|appended| appended.parcel).collect();
    if let Err(error) = judging::judge_some(&app.store, &parcels, now).await {
        tracing::warn!(source, %error, "what came in could not be judged yet");
    }
    for parcel in &parcels {
        app.tell(Change::Parcel(parcel.clone()));
    }
    app.wake.notify_one();
    Ok(parcels.len())
}

/// Counts a message. Not being able to count is no reason to refuse what was kept.
async fn count(app: &App, source: &str, taken: bool) {
    if let Err(error) = app.store.count_news(source, taken, app.now.read()).await {
        tracing::warn!(source, %error, "news could not be counted");
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use axum::body::Body;
    use axum::http::Request;
    use doorstep_core::number::TrackingNumber;
    use doorstep_core::status::Status;
    use ring::digest::{SHA256, digest};
    use tower::ServiceExt as _;

    use super::*;
    use crate::config::Config;
    use crate::store::{NewParcel, Store};

    const NUMBER: &str = "RB000000016SG";

    fn news() -> String {
        serde_json::json!({"event": "TRACKING_UPDATED", "data": {"number": NUMBER, "carrier": 3011, "track_info": {
            "latest_status": {"status": "Delivered", "sub_status": "Delivered_Other"},
            "tracking": {"providers": [{"provider": {"key": 3011, "name": "China Post"}, "events": [{
                "time_iso": "2026-11-20T10:00:00+01:00", "description": "Delivered", "stage": "Delivered", "sub_status": "Delivered_Other",
            }]}]},
        }}})
        .to_string()
    }

    fn signature(body: &str) -> String {
        digest(&SHA256, format!("{body}/k").as_bytes()).as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    async fn post_to(app: &App, path: &str, sign: &str, body: &str) -> StatusCode {
        let request = Request::post(path).header("sign", sign).body(Body::from(body.to_owned())).unwrap();
        router(app.clone()).oneshot(request).await.unwrap().status()
    }

    #[tokio::test]
    async fn proved_news_is_kept_once_and_anything_else_changes_nothing() {
        let variables = [("DOORSTEP_SOURCES__17TRACK__API_KEY".into(), "k".into())];
        let config = Config::read(None, variables.into_iter()).unwrap();
        let app = App::new(Store::in_memory().await.unwrap(), config);
        let added =
            app.store.add_parcels(&[NewParcel::new(TrackingNumber::parse(NUMBER).unwrap())], app.now()).await.unwrap();
        let id = added[0].id().clone();
        let (body, path) = (news(), path("17track", &app.config.source("17track")).unwrap());
        let events = async || app.store.parcel(&id).await.unwrap().unwrap().judged.map_or(0, |judged| judged.events);

        assert_eq!(post_to(&app, &path, "00", &body).await, StatusCode::UNAUTHORIZED);
        assert_eq!(post_to(&app, "/hooks/17track/guess", &signature(&body), &body).await, StatusCode::NOT_FOUND);
        assert_eq!(post_to(&app, "/hooks/cainiao/x", "", &body).await, StatusCode::NOT_FOUND);
        assert_eq!(events().await, 0);

        for _ in 0..2 {
            assert_eq!(post_to(&app, &path, &signature(&body), &body).await, StatusCode::NO_CONTENT);
            assert_eq!(events().await, 1);
        }
        let judged = app.store.parcel(&id).await.unwrap().unwrap().judged.unwrap();
        assert_eq!(judged.status, Status::Delivered);

        // What was believed and what was not is counted; a wrong place is nobody's news.
        let news = app.store.news().await.unwrap();
        assert_eq!(news.len(), 1);
        assert_eq!((news[0].source.as_str(), news[0].taken, news[0].refused), ("17track", 2, 1));
    }
}
