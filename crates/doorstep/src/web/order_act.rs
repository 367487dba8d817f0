//! What the reader does with orders, beside editing them: one at a time or many; their parcels and their dates. Every act ends
//! in a redirect with a message, and every act but a check can be undone there.

use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use doorstep_core::protection::ClockKind;
use jiff::civil::Date;
use serde::Deserialize;

use super::order::COLOURS;
use super::order_edit::stated;
use super::order_show::find;
use super::parcel_act::{after, check, flash};
use super::problem::Problem;
use super::reader::{Flash, Reader, back, redirect_with};
use crate::app::{App, Change};
use crate::judging;
use crate::paste;
use crate::store::{Done, NewParcel, OrderId, ParcelId};

/// The most orders one act is about; a page of the list has fewer.
const MOST: usize = 500;

/// Something that can be done with orders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// Ask about their parcels as soon as possible.
    Check,
    /// Put them away.
    Archive,
    /// Take them back.
    Unarchive,
    /// Give them a colour mark, or take theirs away.
    Colour,
    /// Delete them.
    Delete,
}

impl Act {
    const fn done(self) -> &'static str {
        match self {
            Act::Check => "page-done-check",
            Act::Archive => "page-done-orders-archive",
            Act::Unarchive => "page-done-orders-unarchive",
            Act::Colour => "page-done-orders-colour",
            Act::Delete => "page-done-orders-delete",
        }
    }

    /// Does it, and says in a sentence what came of it.
    async fn carry_out(
        self,
        app: &App,
        ids: &[OrderId],
        colour: Option<&str>,
        reader: &Reader,
    ) -> Result<Flash, Problem> {
        let (store, now) = (&app.store, app.now());
        let parcels = store.parcels_of_orders(ids).await?;
        let done = match self {
            Act::Check => {
                let flash = check(app, &parcels, reader).await?;
                settle(app, ids, &parcels).await?;
                return Ok(flash);
            }
            Act::Archive => store.archive_orders(ids, true, now).await?,
            Act::Unarchive => store.archive_orders(ids, false, now).await?,
            Act::Colour => {
                let colour = colour.filter(|colour| COLOURS.contains(colour));
                store.colour_orders(ids, colour, now).await?
            }
            Act::Delete => store.delete_orders(ids, now).await?,
        };
        settle(app, ids, &parcels).await?;
        Ok(flash(reader.words, self.done(), &done))
    }
}

/// Judges what an edit of orders made stale, so that the next page shows what follows, and tells open pages, in other tabs too.
pub async fn settle(app: &App, orders: &[OrderId], parcels: &[ParcelId]) -> Result<(), Problem> {
    judging::judge_some(&app.store, parcels, app.now()).await?;
    parcels.iter().for_each(|id| app.tell(Change::Parcel(id.clone())));
    orders.iter().for_each(|id| app.tell(Change::Order(id.clone())));
    Ok(())
}

#[derive(Debug, Deserialize)]
pub struct ActForm {
    act: Act,
    colour: Option<String>,
}

/// `POST /orders/{id}/act`.
pub async fn one(
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
    Form(form): Form<ActForm>,
) -> Result<Response, Problem> {
    let id = find(&app, &id).await?.id;
    let flash = form.act.carry_out(&app, std::slice::from_ref(&id), form.colour.as_deref(), &reader).await?;
    let to = if form.act == Act::Delete { "/orders".to_owned() } else { format!("/orders/{id}") };
    Ok(redirect_with(&to, &flash))
}

/// `POST /orders/act`: the ticked orders of a list.
pub async fn many(
    State(app): State<App>,
    reader: Reader,
    Form(form): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let field = |name: &str| form.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let act: Act = field("act").and_then(|act| serde_json::from_value(act.into()).ok()).ok_or(Problem::BadForm)?;
    let picked = form.iter().filter(|(key, _)| key == "pick").take(MOST);
    let ids: Vec<OrderId> = picked.filter_map(|(_, id)| OrderId::parse(id)).collect();
    let flash = act.carry_out(&app, &ids, field("colour"), &reader).await?;
    Ok(redirect_with(back(field("back")), &flash))
}

#[derive(Debug, Deserialize)]
pub struct LinkForm {
    #[serde(default)]
    text: String,
}

/// `POST /orders/{id}/link`: the order came in these parcels. Those that are not followed yet are from now on.
pub async fn link(
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
    Form(form): Form<LinkForm>,
) -> Result<Response, Problem> {
    let order = find(&app, &id).await?;
    let new: Vec<NewParcel> =
        paste::understand(&form.text).parcels.into_iter().map(|read| NewParcel::new(read.number)).collect();
    let added = app.store.add_parcels(&new, app.now()).await?;
    let parcels: Vec<ParcelId> = added.iter().map(|added| added.id().clone()).collect();
    let to = format!("/orders/{}", order.id);
    if parcels.is_empty() {
        let nothing = Done { changed: 0, undo: None };
        return Ok(after(&to, reader.words, "page-done-linked", &nothing));
    }
    let done = app.store.link(&order.id, &parcels, true, app.now()).await?;
    app.wake.notify_one();
    settle(&app, &[order.id], &parcels).await?;
    Ok(after(&to, reader.words, "page-done-linked", &done))
}

#[derive(Debug, Deserialize)]
pub struct UnlinkForm {
    parcel: String,
}

/// `POST /orders/{id}/unlink`: the order did not come in this parcel, which stays.
pub async fn unlink(
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
    Form(form): Form<UnlinkForm>,
) -> Result<Response, Problem> {
    let order = find(&app, &id).await?;
    let parcel = ParcelId::parse(&form.parcel).ok_or(Problem::BadForm)?;
    let done = app.store.link(&order.id, std::slice::from_ref(&parcel), false, app.now()).await?;
    let to = format!("/orders/{}", order.id);
    settle(&app, &[order.id], &[parcel]).await?;
    Ok(after(&to, reader.words, "page-done-unlinked", &done))
}

#[derive(Debug, Deserialize)]
pub struct ClockForm {
    kind: String,
    /// Without one, what was stated is taken back.
    #[serde(default)]
    date: String,
}

/// `POST /orders/{id}/clock`: states a date, or takes back those stated.
pub async fn clock(
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
    Form(form): Form<ClockForm>,
) -> Result<Response, Problem> {
    let order = find(&app, &id).await?;
    let kind = ClockKind::from_slug(&form.kind).ok_or(Problem::BadForm)?;
    let (done, key) = if form.date.trim().is_empty() {
        (app.store.take_back_clock(&order.id, kind, app.now()).await?, "page-done-clock-back")
    } else {
        let date: Date = form.date.trim().parse().map_err(|_| Problem::BadForm)?;
        let clock = stated(kind, date, &app);
        (app.store.add_clocks(&order.id, &[clock], app.now()).await?, "page-done-clock")
    };
    let to = format!("/orders/{}", order.id);
    settle(&app, &[order.id], &order.parcels).await?;
    Ok(after(&to, reader.words, key, &done))
}

#[derive(Debug, Deserialize)]
pub struct PictureForm {
    picture: String,
}

/// `POST /orders/{id}/evidence/delete`: throws a picture away, for good.
pub async fn delete_picture(
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
    Form(form): Form<PictureForm>,
) -> Result<Response, Problem> {
    let kept = find(&app, &id).await?;
    let deleted = app.store.delete_exhibit(&kept.order.number, &form.picture).await?;
    let key = if deleted { "page-done-evidence" } else { "page-done-nothing" };
    let flash = Flash { text: reader.words.text(key, &[]), undo: None };
    Ok(redirect_with(&format!("/orders/{}", kept.id), &flash))
}
