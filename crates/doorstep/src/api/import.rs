//! `/api/v1/import`: anything a buyer has of their orders.

use axum::Json;
use axum::body::Bytes;
use axum::extract::{FromRequest, Multipart, Request, State};
use axum::http::{StatusCode, header};
use serde::Deserialize;
use utoipa::IntoParams;

use super::parcels::tell;
use super::problem::{Problem, ProblemTold};
use super::sent::Parameters;
use crate::app::App;
use crate::import::{Import, save};
use crate::told::Imported;

/// Whether anything is saved.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    /// `1`: only say what would change.
    dry_run: Option<String>,
}

/// Take in pages, captures, mails, tables or text: as the body itself, or as files of a form
#[utoipa::path(post, path = "/api/v1/import", tag = "import", params(Wanted),
    request_body(content = Vec<u8>, content_type = "application/octet-stream", description = "Any bytes; or multipart/form-data with any number of files"),
    responses((status = 200, body = Imported), (status = "4XX", body = ProblemTold)))]
pub async fn import(
    State(app): State<App>,
    Parameters(wanted): Parameters<Wanted>,
    request: Request,
) -> Result<Json<Imported>, Problem> {
    let dry_run = match wanted.dry_run.as_deref() {
        None | Some("0" | "false") => false,
        Some("1" | "true") => true,
        Some(word) => return Err(Problem::Invalid(format!("dry_run is 1 or 0, not {word:?}"))),
    };
    let files = files(request).await?;
    if files.iter().all(|(_, bytes)| bytes.is_empty()) {
        return Err(Problem::Invalid("there is nothing in this; send a file, a mail or a text".to_owned()));
    }
    let now = app.now();
    // Reading a mailbox takes a while; others are answered meanwhile.
    let read = tokio::task::spawn_blocking(move || {
        let mut import = Import::default();
        let (names, reads): (Vec<_>, Vec<_>) =
            files.into_iter().map(|(name, bytes)| (name, import.read(&bytes, now))).unzip();
        (import, names, reads)
    });
    let (import, names, reads) =
        read.await.map_err(|why| Problem::Invalid(format!("this could not be read to its end: {why}")))?;
    let outcome = save::save(&import, &reads, &app.store, !dry_run, now).await?;
    if outcome.undo.is_some() {
        tell(&app, outcome.parcels.iter().map(|parcel| parcel.taken.parcel.clone()));
    }
    Ok(Json(Imported::new(&names, &reads, outcome)))
}

async fn files(request: Request) -> Result<Vec<(String, Bytes)>, Problem> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("multipart/form-data") {
        return Ok(vec![("body".to_owned(), Bytes::from_request(request, &()).await?)]);
    }
    let unreadable = |status: StatusCode, said: String| match status {
        StatusCode::PAYLOAD_TOO_LARGE => Problem::TooMuch,
        _ => Problem::Unreadable(said),
    };
    let mut form =
        Multipart::from_request(request, &()).await.map_err(|why| unreadable(why.status(), why.body_text()))?;
    let mut files = Vec::new();
    while let Some(field) = form.next_field().await.map_err(|why| unreadable(why.status(), why.body_text()))? {
        let name = field.file_name().or(field.name()).unwrap_or("file").chars().take(200).collect();
        files.push((name, field.bytes().await.map_err(|why| unreadable(why.status(), why.body_text()))?));
    }
    Ok(files)
}
