//! Open pages are told which parcels and orders changed, by server-sent events.

use std::convert::Infallible;
use std::time::Duration;

use axum::extract::State;
use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::{Stream, StreamExt};
use tokio_stream::wrappers::BroadcastStream;

use crate::app::{App, Change};

/// How often a silent connection shows that it lives.
const KEEP_ALIVE: Duration = Duration::from_secs(20);

/// `GET /live`: `parcel` or `order` with an id for each change; `all` when changes were missed.
pub async fn changes(State(app): State<App>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let told = BroadcastStream::new(app.changes.subscribe()).map(|change| {
        Ok(match change {
            Ok(Change::Parcel(id)) => Event::default().event("parcel").data(id.as_str()),
            Ok(Change::Order(id)) => Event::default().event("order").data(id.as_str()),
            Err(_) => Event::default().event("all").data(""),
        })
    });
    let told = told.take_until(app.stopping.clone().cancelled_owned());
    Sse::new(told).keep_alive(KeepAlive::new().interval(KEEP_ALIVE))
}
