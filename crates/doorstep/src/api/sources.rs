//! `/api/v1/sources`: who is asked, and how matters stand with them.

use std::collections::HashMap;

use axum::Json;
use axum::extract::State;
use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;

use super::problem::{Problem, ProblemTold};
use crate::app::App;
use crate::config::Standing;
use crate::sources;

/// A source: its card, whether it is asked, how it last answered.
#[derive(Serialize, ToSchema)]
pub struct SourceTold {
    id: &'static str,
    name: &'static str,
    /// `on`, `off` or `lacks`.
    standing: &'static str,
    /// Settings to fill in.
    lacks: Vec<&'static str>,
    official: bool,
    last_asked_at: Option<Timestamp>,
    last_answered_at: Option<Timestamp>,
    last_outcome: Option<&'static str>,
    last_detail: Option<String>,
    /// Failures in a row.
    failures: u32,
    /// It is left alone until then.
    cooling_until: Option<Timestamp>,
    /// The outcome it is left alone for.
    cooling_why: Option<&'static str>,
    /// Calls made in its present day.
    used_today: u32,
    /// Calls allowed in a day; null where nothing is known of a limit.
    daily: Option<u32>,
}

/// All sources.
#[derive(Serialize, ToSchema)]
pub struct Sources {
    sources: Vec<SourceTold>,
}

/// List the sources: which are asked, how they last answered, what is left of their limits
#[utoipa::path(get, path = "/api/v1/sources", tag = "sources", responses((status = 200, body = Sources), (status = "4XX", body = ProblemTold)))]
pub async fn list(State(app): State<App>) -> Result<Json<Sources>, Problem> {
    let states = app.store.sources().await?;
    let mut states: HashMap<String, _> = states.into_iter().map(|state| (state.source.clone(), state)).collect();
    let told = sources::registry().iter().map(|source| {
        let card = source.card();
        let set = app.config.source(card.id);
        let (standing, lacks) = match set.standing(card) {
            Standing::On => ("on", Vec::new()),
            Standing::Off => ("off", Vec::new()),
            Standing::Lacks(lacks) => ("lacks", lacks),
        };
        let state = states.remove(card.id);
        let state = state.as_ref();
        SourceTold {
            id: card.id,
            name: card.name,
            standing,
            lacks,
            official: card.official,
            last_asked_at: state.and_then(|state| state.last_asked_at),
            last_answered_at: state.and_then(|state| state.last_answered_at),
            last_outcome: state.and_then(|state| state.last_outcome).map(|outcome| outcome.slug()),
            last_detail: state.and_then(|state| state.last_detail.clone()),
            failures: state.map_or(0, |state| state.failures),
            cooling_until: state.and_then(|state| state.cooling).map(|(until, _)| until),
            cooling_why: state.and_then(|state| state.cooling).map(|(_, why)| why.slug()),
            used_today: state.map_or(0, |state| state.quota_used),
            daily: set.daily(card),
        }
    });
    Ok(Json(Sources { sources: told.collect() }))
}
