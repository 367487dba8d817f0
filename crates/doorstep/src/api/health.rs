//! `/api/v1/health`: whether Doorstep can work.

use axum::Json;
use axum::extract::State;
use doorstep_core::status::TABLES_VERSION;
use serde::Serialize;
use utoipa::ToSchema;

use super::problem::{Problem, ProblemTold};
use crate::app::App;

/// That it works, and what it is.
#[derive(Serialize, ToSchema)]
pub struct Health {
    /// The program's version.
    version: &'static str,
    /// The version of the tables of codes and phrases.
    tables: u32,
    /// Parcels followed, archived ones left out.
    parcels: u64,
}

/// Whether the database answers, and which version this is
#[utoipa::path(get, path = "/api/v1/health", tag = "health", responses((status = 200, body = Health), (status = "4XX", body = ProblemTold)))]
pub async fn show(State(app): State<App>) -> Result<Json<Health>, Problem> {
    let counts = app.store.counts().await?;
    Ok(Json(Health { version: env!("CARGO_PKG_VERSION"), tables: TABLES_VERSION, parcels: counts.all }))
}
