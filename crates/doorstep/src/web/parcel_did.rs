//! What the reader did about a parcel's trouble: a step, a message, an answer. Every one can be taken back.

use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use doorstep_core::deed::Did;
use doorstep_core::words::Words;
use serde::Deserialize;

use super::parcel_act::{after, settle};
use super::problem::Problem;
use super::reader::Reader;
use crate::app::App;
use crate::store::{KeptDeed, ParcelId};
use crate::when::When;

/// The longest text that is kept with a deed.
const LONGEST: usize = 4000;

/// One thing done, as the page shows it.
pub struct DeedView {
    /// Which.
    pub id: String,
    /// What, in words.
    pub says: String,
    /// When.
    pub when: When,
    /// The text that was sent, or the reader's own words.
    pub words: Option<String>,
}

/// A deed in words.
pub fn says(deed: &KeptDeed, words: &Words) -> String {
    use doorstep_core::advice::Fact;
    let did = &deed.deed.did;
    let mut facts = vec![("kind", Fact::Text(did.kind().to_owned()))];
    match did {
        Did::Sent { to, .. } => facts.push(("party", Fact::Text(words.text(&format!("party-{}", to.slug()), &[])))),
        Did::Answered { by } => facts.push(("party", Fact::Text(words.text(&format!("party-{}.by", by.slug()), &[])))),
        Did::Step { trouble, step } => {
            let said = words.step(trouble, step).unwrap_or_else(|| step.replace('-', " "));
            facts.push(("step", Fact::Text(said)));
        }
        _ => {}
    }
    facts.extend(did.until().map(|day| ("until", Fact::Date(day))));
    words.text(&format!("deed-{}", did.kind().replace('_', "-")), &facts)
}

#[derive(Debug, Deserialize)]
pub struct DidForm {
    kind: String,
    about: Option<String>,
    what: Option<String>,
    until: Option<String>,
    words: Option<String>,
}

/// `POST /parcels/{id}/did`.
pub async fn did(
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
    Form(form): Form<DidForm>,
) -> Result<Response, Problem> {
    let id = ParcelId::parse(&id).ok_or(Problem::NoSuchPage)?;
    let until = form.until.as_deref().and_then(|day| day.parse().ok());
    // The form for promises and answers has one choice for both the kind and the party.
    let (kind, what) = match form.kind.split_once(' ') {
        Some((kind, what)) => (kind, Some(what)),
        None => (form.kind.as_str(), form.what.as_deref()),
    };
    let did = Did::of(kind, form.about.as_deref(), what, until).ok_or(Problem::BadForm)?;
    let words: Option<String> =
        form.words.map(|words| words.trim().chars().take(LONGEST).collect()).filter(|words: &String| !words.is_empty());
    let done = app.store.did(&id, &did, words.as_deref(), app.now()).await?;
    settle(&app, std::slice::from_ref(&id)).await?;
    Ok(after(&format!("/parcels/{id}"), reader.words, "page-done-deed", &done))
}

#[derive(Debug, Deserialize)]
pub struct DidNotForm {
    deed: String,
}

/// `POST /parcels/{id}/did-not`.
pub async fn did_not(
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
    Form(form): Form<DidNotForm>,
) -> Result<Response, Problem> {
    let id = ParcelId::parse(&id).ok_or(Problem::NoSuchPage)?;
    let done = app.store.did_not(&id, &form.deed, app.now()).await?;
    settle(&app, std::slice::from_ref(&id)).await?;
    Ok(after(&format!("/parcels/{id}"), reader.words, "page-done-deed-gone", &done))
}
