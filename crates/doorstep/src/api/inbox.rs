//! `/api/v1/inbox`: what imports did not understand, and what waits for the user's word.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;

use super::import::refused;
use super::parcels::tell;
use super::problem::{Problem, ProblemTold};
use super::sent::Address;
use crate::app::App;
use crate::import::batch::{Batch, File};
use crate::import::reread;
use crate::told::Imported;

/// How much is told.
const MOST: usize = 500;

/// Something that was not understood, without personal data.
#[derive(Serialize, ToSchema)]
pub struct OddInInbox {
    id: String,
    /// In what it was seen: `capture`, `page`, `mail`, `table` or `text`.
    kind: String,
    /// Whether it pretends to be what it is not.
    warning: bool,
    what: String,
    /// Why, and what to do.
    why: String,
    seen_at: Timestamp,
    /// Id of what is kept of it; null where nothing is.
    kept: Option<String>,
}

/// An import that waits.
#[derive(Serialize, ToSchema)]
pub struct ImportWaiting {
    id: String,
    files: Vec<String>,
    since: Timestamp,
}

/// All of the inbox.
#[derive(Serialize, ToSchema)]
pub struct Inbox {
    /// Imports from the watched folder that wait to be saved, the oldest first.
    waiting: Vec<ImportWaiting>,
    /// What was not understood: warnings first, then the newest.
    not_understood: Vec<OddInInbox>,
}

/// What is kept of something that was read.
#[derive(Serialize, ToSchema)]
pub struct KeptOfIt {
    kind: String,
    received_at: Timestamp,
    text: String,
}

/// How much was read again.
#[derive(Serialize, ToSchema)]
pub struct ReadAgain {
    count: usize,
}

/// List what imports did not understand, and what waits to be saved
#[utoipa::path(get, path = "/api/v1/inbox", tag = "inbox", responses((status = 200, body = Inbox), (status = "4XX", body = ProblemTold)))]
pub async fn list(State(app): State<App>) -> Result<Json<Inbox>, Problem> {
    let waiting = app.store.waiting().await?.into_iter();
    let odd = app.store.not_understood(MOST).await?.into_iter();
    Ok(Json(Inbox {
        waiting: waiting.map(|one| ImportWaiting { id: one.id, files: one.names, since: one.made_at }).collect(),
        not_understood: odd
            .map(|odd| OddInInbox {
                seen_at: odd.seen_at(),
                id: odd.id,
                kind: odd.kind,
                warning: odd.warning,
                what: odd.what,
                why: odd.why,
                kept: odd.capture_id,
            })
            .collect(),
    }))
}

/// Put away something that was not understood
#[utoipa::path(delete, path = "/api/v1/inbox/{id}", tag = "inbox", params(("id" = String, Path)),
    responses((status = 204, description = "It is gone"), (status = "4XX", body = ProblemTold)))]
pub async fn dismiss(State(app): State<App>, Address(id): Address<String>) -> Result<StatusCode, Problem> {
    match app.store.put_away(&id, app.now()).await? {
        true => Ok(StatusCode::NO_CONTENT),
        false => Err(Problem::NotFound("thing in the inbox")),
    }
}

/// Show what is kept of something that was read
#[utoipa::path(get, path = "/api/v1/inbox/kept/{id}", tag = "inbox", params(("id" = String, Path)),
    responses((status = 200, body = KeptOfIt), (status = "4XX", body = ProblemTold)))]
pub async fn kept(State(app): State<App>, Address(id): Address<String>) -> Result<Json<KeptOfIt>, Problem> {
    let capture = app.store.capture(&id).await?.ok_or(Problem::NotFound("thing that is kept"))?;
    Ok(Json(KeptOfIt {
        received_at: capture.received_at(),
        text: String::from_utf8_lossy(&capture.body).into_owned(),
        kind: capture.kind,
    }))
}

/// Read again what an older Doorstep had read
#[utoipa::path(post, path = "/api/v1/inbox/reread", tag = "inbox",
    responses((status = 200, body = ReadAgain), (status = "4XX", body = ProblemTold)))]
pub async fn again(State(app): State<App>) -> Result<Json<ReadAgain>, Problem> {
    let (count, outcomes) = reread::reread(&app.store, app.now()).await?;
    tell(&app, outcomes.iter().flat_map(|outcome| &outcome.parcels).map(|parcel| parcel.taken.parcel.clone()));
    app.wake.notify_one();
    Ok(Json(ReadAgain { count }))
}

/// Save an import that waits, all of it or nothing
#[utoipa::path(post, path = "/api/v1/inbox/waiting/{id}", tag = "inbox", params(("id" = String, Path)),
    responses((status = 200, body = Imported), (status = "4XX", body = ProblemTold)))]
pub async fn save(State(app): State<App>, Address(id): Address<String>) -> Result<Json<Imported>, Problem> {
    let files = app.store.pending(&id).await?;
    if files.is_empty() {
        return Err(Problem::NotFound("import that waits"));
    }
    let files = files.into_iter().map(|file| File { name: file.name, bytes: file.body }).collect();
    let batch = Batch::read(files, &app.store, app.now()).await?;
    let done = batch.take_in(&app.store, true, app.now()).await.map_err(refused)?;
    app.store.forget_pending(&id).await?;
    tell(&app, done.outcome.parcels.iter().map(|parcel| parcel.taken.parcel.clone()));
    app.wake.notify_one();
    Ok(Json(Imported::new(&batch.names, &batch.reads, done)))
}

/// Forget an import that waits
#[utoipa::path(delete, path = "/api/v1/inbox/waiting/{id}", tag = "inbox", params(("id" = String, Path)),
    responses((status = 204, description = "It is gone"), (status = "4XX", body = ProblemTold)))]
pub async fn forget(State(app): State<App>, Address(id): Address<String>) -> Result<StatusCode, Problem> {
    if app.store.pending(&id).await?.is_empty() {
        return Err(Problem::NotFound("import that waits"));
    }
    app.store.forget_pending(&id).await?;
    Ok(StatusCode::NO_CONTENT)
}
