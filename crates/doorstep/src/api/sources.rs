//! `/api/v1/sources`: who is asked, how matters stand with them, and their switches and keys.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use doorstep_core::words::Words;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::problem::{Problem, ProblemTold};
use super::sent::{Address, Body};
use crate::app::App;
use crate::keyring::{EnterError, Tried};
use crate::sources::{self, Source};
use crate::told::{Matters, SourceTold};
use crate::vault::VaultError;

/// All sources.
#[derive(Serialize, ToSchema)]
pub struct Sources {
    sources: Vec<SourceTold>,
}

/// List the sources: which are asked, what they want and cost, how they last answered, what is left of their limits
#[utoipa::path(get, path = "/api/v1/sources", tag = "sources", responses((status = 200, body = Sources), (status = "4XX", body = ProblemTold)))]
pub async fn list(State(app): State<App>) -> Result<Json<Sources>, Problem> {
    let (sets, matters, now) = (app.keyring.all().await?, Matters::gather(&app.store).await?, app.now());
    let words = Words::for_locale("en");
    let told = sources::registry().iter().filter_map(|source| {
        let card = source.card();
        Some(SourceTold::new(card, sets.get(card.id)?, &matters, words, now))
    });
    Ok(Json(Sources { sources: told.collect() }))
}

fn known(id: &str) -> Result<&'static dyn Source, Problem> {
    sources::find(id).ok_or(Problem::NotFound("source"))
}

fn refused(why: EnterError) -> Problem {
    match why {
        EnterError::Vault(VaultError::Store(why)) => why.into(),
        EnterError::Fixed(_) | EnterError::Vault(_) => Problem::Conflict(why.to_string()),
        other => Problem::Invalid(other.to_string()),
    }
}

/// Whether a source shall be asked.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ToSwitch {
    enabled: bool,
}

/// Switch a source on or off
#[utoipa::path(put, path = "/api/v1/sources/{id}", tag = "sources", params(("id" = String, Path)), request_body = ToSwitch,
    responses((status = 204, description = "It is switched"), (status = "4XX", body = ProblemTold)))]
pub async fn switch(
    State(app): State<App>,
    Address(id): Address<String>,
    Body(sent): Body<ToSwitch>,
) -> Result<StatusCode, Problem> {
    app.keyring.switch(known(&id)?.card(), sent.enabled, app.now()).await.map_err(refused)?;
    app.wake.notify_one();
    Ok(StatusCode::NO_CONTENT)
}

/// How the one call went that tried a key.
#[derive(Serialize, ToSchema)]
pub struct TriedTold {
    /// `accepted`, `refused`, `open` (it could not be told), `later` or `nothing`.
    tried: &'static str,
    /// The same in words.
    says: String,
}

impl TriedTold {
    fn of(tried: &Tried, source: &dyn Source) -> TriedTold {
        TriedTold { tried: tried.slug(), says: tried.words(source.card().name, Words::for_locale("en")) }
    }
}

/// Give a source its keys, by the names it takes (`api_key`...); they are kept sealed, tried with one call, and never told again
#[utoipa::path(put, path = "/api/v1/sources/{id}/key", tag = "sources", params(("id" = String, Path)), request_body = BTreeMap<String, String>,
    responses((status = 200, body = TriedTold), (status = "4XX", body = ProblemTold)))]
pub async fn enter_key(
    State(app): State<App>,
    Address(id): Address<String>,
    Body(sent): Body<BTreeMap<String, String>>,
) -> Result<Json<TriedTold>, Problem> {
    let source = known(&id)?;
    if sent.is_empty() {
        return Err(Problem::Invalid("nothing was given; `takes` of the source names what it takes".to_owned()));
    }
    let values = sent.into_iter().map(|(setting, value)| (setting, SecretString::from(value))).collect();
    let tried = app.keyring.enter(source, values, app.now()).await.map_err(refused)?;
    app.wake.notify_one();
    Ok(Json(TriedTold::of(&tried, source)))
}

/// Forget the keys that were entered for a source
#[utoipa::path(delete, path = "/api/v1/sources/{id}/key", tag = "sources", params(("id" = String, Path)),
    responses((status = 204, description = "Nothing entered is left"), (status = "4XX", body = ProblemTold)))]
pub async fn forget_key(State(app): State<App>, Address(id): Address<String>) -> Result<StatusCode, Problem> {
    app.keyring.forget(known(&id)?.card()).await?;
    Ok(StatusCode::NO_CONTENT)
}
