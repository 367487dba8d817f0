//! What the reader does with parcels: one at a time or many. Every act ends in a redirect with a message, and every act but
//! a check can be undone there.

use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use doorstep_core::advice::Fact;
use doorstep_core::judge::Closed;
use doorstep_core::words::Words;
use serde::Deserialize;

use super::problem::Problem;
use super::reader::{Flash, Reader, back, redirect_with};
use crate::app::{App, Change};
use crate::judging;
use crate::poll;
use crate::sources::manual::{self, Mark};
use crate::store::{Description, Done, EditId, ParcelId};
use crate::when::When;

/// The most parcels one act is about; a page of the list has fewer.
const MOST: usize = 500;

/// Something that can be done with parcels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// Ask about them as soon as possible.
    Check,
    /// Put them away.
    Archive,
    /// Take them back.
    Unarchive,
    /// The reader has them.
    Received,
    /// The reader has given them up.
    GivenUp,
    /// The reader has the money back.
    Refunded,
    /// They are not closed after all.
    Reopen,
    /// Delete them.
    Delete,
}

impl Act {
    const fn done(self) -> &'static str {
        match self {
            Act::Check => "page-done-check",
            Act::Archive => "page-done-archive",
            Act::Unarchive => "page-done-unarchive",
            Act::Received => "page-done-received",
            Act::GivenUp => "page-done-given-up",
            Act::Refunded => "page-done-refunded",
            Act::Reopen => "page-done-reopen",
            Act::Delete => "page-done-delete",
        }
    }

    /// Does it, and says in a sentence what came of it.
    async fn carry_out(self, app: &App, ids: &[ParcelId], reader: &Reader) -> Result<Flash, Problem> {
        let (store, now) = (&app.store, app.now());
        let done = match self {
            Act::Check => return check(app, ids, reader).await,
            Act::Archive => store.archive(ids, true, now).await?,
            Act::Unarchive => store.archive(ids, false, now).await?,
            Act::Received => store.close_parcels(ids, Some(Closed::Received), now).await?,
            Act::GivenUp => store.close_parcels(ids, Some(Closed::GivenUp), now).await?,
            Act::Refunded => store.close_parcels(ids, Some(Closed::Refunded), now).await?,
            Act::Reopen => store.close_parcels(ids, None, now).await?,
            Act::Delete => store.delete_parcels(ids, now).await?,
        };
        Ok(flash(reader.words, self.done(), &done))
    }
}

/// Has parcels asked about as soon as possible, and says in a sentence what came of it.
pub async fn check(app: &App, ids: &[ParcelId], reader: &Reader) -> Result<Flash, Problem> {
    let now = app.now();
    let requested = poll::request(app, ids, now).await?;
    let soonest = requested.too_early.iter().map(|(_, again)| *again).min();
    if let (0, Some(again)) = (requested.made_due, soonest) {
        let when = ("when", Fact::Text(When::of(again, &reader.zone, now).near));
        let parcels = ("count", Fact::Number(requested.too_early.len() as i64));
        return Ok(Flash { text: reader.words.text("page-check-early", &[parcels, when]), undo: None });
    }
    Ok(flash(reader.words, Act::Check.done(), &Done { changed: requested.made_due, undo: None }))
}

#[derive(Debug, Deserialize)]
pub struct ActForm {
    act: Act,
}

/// `POST /parcels/{id}/act`.
pub async fn one(
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
    Form(form): Form<ActForm>,
) -> Result<Response, Problem> {
    let id = ParcelId::parse(&id).ok_or(Problem::NoSuchPage)?;
    let flash = form.act.carry_out(&app, std::slice::from_ref(&id), &reader).await?;
    let to = if form.act == Act::Delete { "/parcels".to_owned() } else { format!("/parcels/{id}") };
    settle(&app, &[id]).await?;
    Ok(redirect_with(&to, &flash))
}

/// `POST /parcels/act`: the ticked parcels of a list.
pub async fn many(
    State(app): State<App>,
    reader: Reader,
    Form(form): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let field = |name: &str| form.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let to = back(field("back"));
    let picked = form.iter().filter(|(key, _)| key == "pick").take(MOST);
    let ids: Vec<ParcelId> = picked.filter_map(|(_, id)| ParcelId::parse(id)).collect();
    if field("act") == Some("mark") {
        let mark = field("mark").and_then(Mark::from_slug).ok_or(Problem::BadForm)?;
        let done = write_mark(&app, &reader, &ids, mark, "").await?;
        return Ok(after(to, reader.words, "page-done-mark", &done));
    }
    let act = field("act").and_then(|act| serde_json::from_value(act.into()).ok()).ok_or(Problem::BadForm)?;
    let flash = Act::carry_out(act, &app, &ids, &reader).await?;
    settle(&app, &ids).await?;
    Ok(redirect_with(to, &flash))
}

#[derive(Debug, Deserialize)]
pub struct MarkForm {
    mark: String,
    #[serde(default)]
    note: String,
}

/// `POST /parcels/{id}/mark`: an event in the reader's own words.
pub async fn mark(
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
    Form(form): Form<MarkForm>,
) -> Result<Response, Problem> {
    let id = ParcelId::parse(&id).ok_or(Problem::NoSuchPage)?;
    let mark = Mark::from_slug(&form.mark).ok_or(Problem::BadForm)?;
    let done = write_mark(&app, &reader, std::slice::from_ref(&id), mark, form.note.trim()).await?;
    Ok(after(&format!("/parcels/{id}"), reader.words, "page-done-mark", &done))
}

async fn write_mark(app: &App, reader: &Reader, ids: &[ParcelId], mark: Mark, note: &str) -> Result<Done, Problem> {
    let now = app.now();
    let event = manual::event(mark, &now.to_zoned(reader.zone.clone()), note);
    let done = app.store.mark(ids, &event, now).await?;
    settle(app, ids).await?;
    Ok(done)
}

#[derive(Debug, Deserialize)]
pub struct NameForm {
    #[serde(default)]
    name: String,
}

/// `POST /parcels/{id}/name`.
pub async fn name(
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
    Form(form): Form<NameForm>,
) -> Result<Response, Problem> {
    let id = ParcelId::parse(&id).ok_or(Problem::NoSuchPage)?;
    let parcel = app.store.parcel(&id).await?.ok_or(Problem::NoSuchPage)?;
    let said = Description { name: Some(form.name.chars().take(80).collect()), ..parcel.said };
    let done = app.store.describe(&id, &said, app.now()).await?;
    settle(&app, std::slice::from_ref(&id)).await?;
    Ok(after(&format!("/parcels/{id}"), reader.words, "page-done-name", &done))
}

#[derive(Debug, Deserialize)]
pub struct UndoForm {
    edit: String,
    back: Option<String>,
}

/// `POST /undo`: takes back an act.
pub async fn undo(State(app): State<App>, reader: Reader, Form(form): Form<UndoForm>) -> Result<Response, Problem> {
    let undone = app.store.undo(&EditId::from_text(&form.edit), app.now()).await?;
    judging::judge_stale(&app.store, app.now()).await?;
    let key = if undone { "page-done-undone" } else { "page-done-not-undone" };
    Ok(redirect_with(back(form.back.as_deref()), &Flash { text: reader.words.text(key, &[]), undo: None }))
}

pub fn after(to: &str, words: &Words, key: &str, done: &Done) -> Response {
    redirect_with(to, &flash(words, key, done))
}

pub fn flash(words: &Words, key: &str, done: &Done) -> Flash {
    let key = if done.changed == 0 { "page-done-nothing" } else { key };
    let text = words.text(key, &[("count", Fact::Number(done.changed as i64))]);
    Flash { text, undo: done.undo.as_ref().map(|edit| edit.as_str().to_owned()) }
}

/// Judges the parcels anew, so that the next page shows what follows, and tells open pages, in other tabs too.
pub async fn settle(app: &App, ids: &[ParcelId]) -> Result<(), Problem> {
    judging::judge_some(&app.store, ids, app.now()).await?;
    for id in ids {
        app.tell(Change::Parcel(id.clone()));
    }
    Ok(())
}
