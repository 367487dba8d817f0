//! `/api/v1/parcels/{id}/deeds`: what the user did about a parcel's trouble.

use axum::Json;
use axum::extract::State;
use doorstep_core::deed::Did;
use jiff::civil::Date;
use serde::Deserialize;
use utoipa::ToSchema;

use super::edits::Edited;
use super::parcels::{existing, tell};
use super::problem::{Problem, ProblemTold};
use super::sent::{Address, Body};
use crate::app::App;
use crate::judging;

/// What the user did, or heard.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ToNote {
    /// `step`, `sent`, `answered`, `promised`, `extension_asked`, `extension_granted`, `dispute_opened` or `escalated`.
    kind: String,
    /// Of a step its trouble, of a message its id.
    about: Option<String>,
    /// Of a step its id; of a message or an answer `seller`, `carrier`, `support` or `dispute`.
    what: Option<String>,
    /// Of a promise its last day.
    until: Option<Date>,
    /// The message as it was sent, or the user's own words.
    words: Option<String>,
}

/// Say what was done about a parcel's trouble: a step, a message sent, an answer, a promise, a dispute
#[utoipa::path(post, path = "/api/v1/parcels/{id}/deeds", tag = "parcels", params(("id" = String, Path)), request_body = ToNote,
    responses((status = 200, body = Edited), (status = "4XX", body = ProblemTold)))]
pub async fn add(
    State(app): State<App>,
    Address(id): Address<String>,
    Body(sent): Body<ToNote>,
) -> Result<Json<Edited>, Problem> {
    let did = Did::of(&sent.kind, sent.about.as_deref(), sent.what.as_deref(), sent.until);
    let did = did
        .ok_or_else(|| Problem::Invalid(format!("{:?} is no deed, or lacks `about`, `what` or `until`", sent.kind)))?;
    let id = existing(&app, &id).await?;
    let done = app.store.did(&id, &did, sent.words.as_deref(), app.now()).await?;
    judging::judge_some(&app.store, std::slice::from_ref(&id), app.now()).await?;
    tell(&app, [id]);
    Ok(Json(Edited::of(done)))
}

/// Take back something that was said to be done
#[utoipa::path(delete, path = "/api/v1/parcels/{id}/deeds/{deed}", tag = "parcels",
    params(("id" = String, Path), ("deed" = String, Path)),
    responses((status = 200, body = Edited), (status = "4XX", body = ProblemTold)))]
pub async fn remove(
    State(app): State<App>,
    Address((id, deed)): Address<(String, String)>,
) -> Result<Json<Edited>, Problem> {
    let id = existing(&app, &id).await?;
    let done = app.store.did_not(&id, &deed, app.now()).await?;
    judging::judge_some(&app.store, std::slice::from_ref(&id), app.now()).await?;
    tell(&app, [id]);
    Ok(Json(Edited::of(done)))
}
