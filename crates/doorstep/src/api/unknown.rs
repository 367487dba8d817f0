//! `/api/v1/unknown`: what imports did not understand.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;

use super::problem::{Problem, ProblemTold};
use super::sent::Address;
use crate::app::App;

/// How much is told.
const MOST: usize = 500;

/// Something that was not understood, without personal data.
#[derive(Serialize, ToSchema)]
pub struct UnknownTold {
    id: String,
    /// In what it was seen: `capture`, `page`, `mail`, `table` or `text`.
    kind: String,
    what: String,
    /// Why, and what to do.
    why: String,
    seen_at: Timestamp,
}

/// What was not understood, the newest first.
#[derive(Serialize, ToSchema)]
pub struct Unknown {
    unknown: Vec<UnknownTold>,
}

/// List what imports did not understand
#[utoipa::path(get, path = "/api/v1/unknown", tag = "unknown", responses((status = 200, body = Unknown), (status = "4XX", body = ProblemTold)))]
pub async fn list(State(app): State<App>) -> Result<Json<Unknown>, Problem> {
    let odd = app.store.not_understood(MOST).await?.into_iter();
    let unknown =
        odd.map(|odd| UnknownTold { seen_at: odd.seen_at(), id: odd.id, kind: odd.kind, what: odd.what, why: odd.why });
    Ok(Json(Unknown { unknown: unknown.collect() }))
}

/// Put away something that was not understood
#[utoipa::path(delete, path = "/api/v1/unknown/{id}", tag = "unknown", params(("id" = String, Path)),
    responses((status = 204, description = "It is gone"), (status = "4XX", body = ProblemTold)))]
pub async fn put_away(State(app): State<App>, Address(id): Address<String>) -> Result<StatusCode, Problem> {
    match app.store.put_away(&id).await? {
        true => Ok(StatusCode::NO_CONTENT),
        false => Err(Problem::NotFound("thing that was not understood")),
    }
}
