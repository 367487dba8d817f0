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
use crate::import::batch::{self, Batch, File};
use crate::import::table;
use crate::told::Imported;

/// Whether anything is saved.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    /// `1`: only say what would change.
    dry_run: Option<String>,
    /// What the columns of a table hold whose names do not say it, between commas: `order_number,placed_on,,title`. It is
    /// remembered for tables with the same columns.
    columns: Option<String>,
}

/// Take in pages, captures, mails, tables, text or an export of Doorstep: as the body itself, or as files of a form
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
    let now = app.now();
    let files = files(request).await?;
    if files.iter().all(|file| file.bytes.is_empty()) {
        return Err(Problem::Invalid("there is nothing in this; send a file, a mail or a text".to_owned()));
    }
    if let Some(columns) = &wanted.columns {
        for file in &files {
            remember_columns(&app, &String::from_utf8_lossy(&file.bytes), columns).await?;
        }
    }
    let batch = Batch::read(files, &app.store, now).await?;
    let done = batch.take_in(&app.store, !dry_run, now).await.map_err(refused)?;
    if !dry_run && done.changed() {
        tell(&app, done.outcome.parcels.iter().map(|parcel| parcel.taken.parcel.clone()));
        app.wake.notify_one();
    }
    Ok(Json(Imported::new(&batch.names, &batch.reads, done)))
}

/// Why a batch could not be saved.
pub fn refused(why: batch::Error) -> Problem {
    match why {
        batch::Error::Store(why) => why.into(),
        why @ batch::Error::Export { .. } => Problem::Invalid(why.to_string()),
    }
}

/// Keeps what the columns of a table hold, for this one and all with the same columns.
async fn remember_columns(app: &App, text: &str, columns: &str) -> Result<(), Problem> {
    let Some(unknown) = table::unknown(text) else { return Ok(()) };
    let said = table::mapping(&unknown, columns).map_err(Problem::Invalid)?;
    app.store.save_mapping(&unknown.signature(), &said, app.now()).await?;
    Ok(())
}

async fn files(request: Request) -> Result<Vec<File>, Problem> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("multipart/form-data") {
        let bytes = Bytes::from_request(request, &()).await?.to_vec();
        return Ok(vec![File { name: "body".to_owned(), bytes }]);
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
        let bytes = field.bytes().await.map_err(|why| unreadable(why.status(), why.body_text()))?.to_vec();
        files.push(File { name, bytes });
    }
    Ok(files)
}
