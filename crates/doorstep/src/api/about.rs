//! `/api/v1/about`: which Doorstep this is, and where its data lie.

use axum::Json;
use axum::extract::State;
use doorstep_core::status::TABLES_VERSION;
use serde::Serialize;
use utoipa::ToSchema;

use super::problem::{Problem, ProblemTold};
use crate::app::App;

/// What the page *About* and *Settings* say.
#[derive(Serialize, ToSchema)]
pub struct About {
    /// The program's version.
    version: &'static str,
    /// The version of the tables of codes and phrases.
    tables: u32,
    /// Folder of the database and all else that is kept.
    data_dir: String,
    /// `file` in that folder, or `server`.
    database: &'static str,
    /// The configuration file, if there is one.
    config_file: Option<String>,
    /// Address the pages are served on.
    listen: String,
    /// Whether pages ask for a password.
    password: bool,
    /// Under which licences it may be used.
    licence: &'static str,
}

/// Which Doorstep this is, and where its data lie
#[utoipa::path(get, path = "/api/v1/about", tag = "about", responses((status = 200, body = About), (status = "4XX", body = ProblemTold)))]
pub async fn show(State(app): State<App>) -> Result<Json<About>, Problem> {
    let config = &app.config;
    Ok(Json(About {
        version: env!("CARGO_PKG_VERSION"),
        tables: TABLES_VERSION,
        data_dir: config.data_dir.display().to_string(),
        database: if config.database_url.is_some() { "server" } else { "file" },
        config_file: config.file.as_ref().map(|file| file.display().to_string()),
        listen: config.listen.to_string(),
        password: config.password.is_some(),
        licence: env!("CARGO_PKG_LICENSE"),
    }))
}
