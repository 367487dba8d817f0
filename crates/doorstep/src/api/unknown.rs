//! `/api/v1/unknown`: what sources said and imports brought that was not understood.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;

use super::problem::{Problem, ProblemTold};
use super::sent::Address;
use crate::app::App;

/// How much of each is told.
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

/// A code or text of a source that no table understands, without personal data.
#[derive(Serialize, ToSchema)]
pub struct WordingTold {
    source: String,
    code: Option<String>,
    text: String,
    /// How many events say so.
    times: u64,
}

/// What was not understood.
#[derive(Serialize, ToSchema)]
pub struct Unknown {
    /// What imports brought, the newest first.
    unknown: Vec<UnknownTold>,
    /// What sources said, the most frequent first. The events are shown as they came, and move nothing.
    wordings: Vec<WordingTold>,
}

/// List what was not understood: things imports brought, and codes and texts of sources
#[utoipa::path(get, path = "/api/v1/unknown", tag = "unknown", responses((status = 200, body = Unknown), (status = "4XX", body = ProblemTold)))]
pub async fn list(State(app): State<App>) -> Result<Json<Unknown>, Problem> {
    let odd = app.store.not_understood(MOST).await?.into_iter();
    let unknown =
        odd.map(|odd| UnknownTold { seen_at: odd.seen_at(), id: odd.id, kind: odd.kind, what: odd.what, why: odd.why });
    let wordings = app.store.unknown().await?.into_iter().take(MOST).map(|one| WordingTold {
        source: one.source,
        code: one.code,
        text: one.text,
        times: one.times,
    });
    Ok(Json(Unknown { unknown: unknown.collect(), wordings: wordings.collect() }))
}

/// Put away something that was not understood
#[utoipa::path(delete, path = "/api/v1/unknown/{id}", tag = "unknown", params(("id" = String, Path)),
    responses((status = 204, description = "It is gone"), (status = "4XX", body = ProblemTold)))]
pub async fn put_away(State(app): State<App>, Address(id): Address<String>) -> Result<StatusCode, Problem> {
    match app.store.put_away(&id, app.now()).await? {
        true => Ok(StatusCode::NO_CONTENT),
        false => Err(Problem::NotFound("thing that was not understood")),
    }
}
