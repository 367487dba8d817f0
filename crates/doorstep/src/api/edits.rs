//! `/api/v1/edits`: what was changed lately, and how to undo it.

use axum::Json;
use axum::extract::State;
use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;

use super::problem::{Problem, ProblemTold};
use super::sent::Address;
use crate::app::App;
use crate::store::{Done, EditId};

/// How many edits are told.
const EDITS: usize = 100;

/// What an edit did.
#[derive(Debug, Serialize, ToSchema)]
pub struct Edited {
    /// How many things were changed.
    changed: usize,
    /// Id of the edit, to undo it; null if nothing was changed.
    undo: Option<String>,
}

impl Edited {
    /// As the store tells it.
    pub fn of(done: Done) -> Edited {
        Edited { changed: done.changed, undo: done.undo.map(|undo| undo.as_str().to_owned()) }
    }
}

/// An edit that can be undone.
#[derive(Serialize, ToSchema)]
pub struct EditTold {
    id: String,
    made_at: Timestamp,
    /// `describe`, `archive`, `close`, `mark`, `delete_parcels`, `order`, `import`.
    kind: &'static str,
}

/// Edits that can be undone, newest first.
#[derive(Serialize, ToSchema)]
pub struct Edits {
    edits: Vec<EditTold>,
}

/// List the newest edits that can be undone
#[utoipa::path(get, path = "/api/v1/edits", tag = "edits", responses((status = 200, body = Edits), (status = "4XX", body = ProblemTold)))]
pub async fn list(State(app): State<App>) -> Result<Json<Edits>, Problem> {
    let edits = app.store.edits(EDITS).await?.into_iter();
    let edits =
        edits.map(|edit| EditTold { id: edit.id.as_str().to_owned(), made_at: edit.made_at, kind: edit.kind.slug() });
    Ok(Json(Edits { edits: edits.collect() }))
}

/// What was undone.
#[derive(Serialize, ToSchema)]
pub struct Undone {
    undone: bool,
}

/// Undo an edit
#[utoipa::path(post, path = "/api/v1/edits/{id}/undo", tag = "edits", params(("id" = String, Path)),
    responses((status = 200, body = Undone), (status = "4XX", body = ProblemTold)))]
pub async fn undo(State(app): State<App>, Address(id): Address<String>) -> Result<Json<Undone>, Problem> {
    match app.store.undo(&EditId::from_text(&id), app.now()).await? {
        true => Ok(Json(Undone { undone: true })),
        false => Err(Problem::NotFound("edit that can be undone")),
    }
}
