//! `/api/v1/parcels`: list, add, show, describe, mark, close, archive, check, delete.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use doorstep_core::advice::Urgency;
use doorstep_core::judge::{Closed, judge};
use doorstep_core::number::TrackingNumber;
use doorstep_core::silence::SilenceLevel;
use doorstep_core::status::Status;
use doorstep_core::words::Words;
use jiff::fmt::temporal::Pieces;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::edits::Edited;
use super::problem::{Problem, ProblemTold};
use super::sent::{Address, Body, Parameters, country, each, given, one, order_id, parcel_id};
use crate::app::{App, Change};
use crate::judging;
use crate::paste;
use crate::poll;
use crate::sources::manual::{self, Mark};
use crate::store::{Cursor, Description, Done, Filter, NewParcel, ParcelId, Sort};
use crate::told::{self, AddedParcels, Row, Shown};

/// Checks told of one parcel; the store keeps more.
const CHECKS: usize = 12;

/// Which parcels, and how many.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default, deny_unknown_fields)]
pub struct Wanted {
    /// Words that must all occur in numbers, name, notes or orders.
    search: Option<String>,
    /// Only these stages, separated by commas: `customs,out_for_delivery`.
    status: Option<String>,
    /// Only these levels of silence, separated by commas: `watch,worrying,lost`.
    silence: Option<String>,
    /// Only those at least so pressing: `soon`, `act` or `now`.
    urgency: Option<String>,
    /// Only those where something new was heard since.
    changed_since: Option<Timestamp>,
    /// Only those of the order with this id.
    order: Option<String>,
    /// `true` for archived ones, `all` for both; without it those that are not.
    archived: Option<String>,
    /// `attention` (what needs the user first), `changed` or `added`.
    sort: Option<String>,
    /// Where the page before ended: its `next`.
    after: Option<String>,
    /// How many; 50 unless told, 500 at most.
    limit: Option<usize>,
}

/// One page of parcels.
#[derive(Serialize, ToSchema)]
pub struct ParcelPage {
    parcels: Vec<Row>,
    /// What to send as `after` for the next page; null on the last one.
    next: Option<String>,
}

impl Wanted {
    fn filter(&self) -> Result<Filter, Problem> {
        let usual = Filter::default();
        Ok(Filter {
            search: self.search.clone().unwrap_or_default(),
            archived: match self.archived.as_deref() {
                None | Some("false") => Some(false),
                Some("true") => Some(true),
                Some("all") => None,
                Some(word) => return Err(Problem::Invalid(format!("archived is true, false or all, not {word:?}"))),
            },
            statuses: each(self.status.as_deref(), "stage", Status::from_slug)?,
            silences: each(self.silence.as_deref(), "level of silence", SilenceLevel::from_slug)?,
            urgency: self.urgency.as_deref().map(|word| one(word, "urgency", urgency)).transpose()?,
            changed_since: self.changed_since,
            order: self.order.as_deref().map(order_id).transpose()?,
            sort: self.sort.as_deref().map_or(Ok(usual.sort), |word| one(word, "sort", Sort::from_slug))?,
            after: self.after.as_deref().map(|text| one(text, "place to go on from", Cursor::parse)).transpose()?,
            limit: limit(self.limit)?,
        })
    }
}

/// How pressing something is, in a parameter.
pub fn urgency(word: &str) -> Option<Urgency> {
    [Urgency::Calm, Urgency::Soon, Urgency::Act, Urgency::Now].into_iter().find(|urgency| urgency.slug() == word)
}

/// How many things on one page.
pub fn limit(limit: Option<usize>) -> Result<usize, Problem> {
    match limit.unwrap_or(50) {
        limit @ 1..=500 => Ok(limit),
        _ => Err(Problem::Invalid("limit is 1 to 500".to_owned())),
    }
}

/// List parcels, what needs the user first
#[utoipa::path(get, path = "/api/v1/parcels", tag = "parcels", params(Wanted),
    responses((status = 200, body = ParcelPage), (status = "4XX", body = ProblemTold)))]
pub async fn list(State(app): State<App>, Parameters(wanted): Parameters<Wanted>) -> Result<Json<ParcelPage>, Problem> {
    let filter = wanted.filter()?;
    judging::judge_stale(&app.store, app.now()).await?;
    let page = app.store.list(&filter).await?;
    let next = page.next.map(|next| next.text());
    Ok(Json(ParcelPage { parcels: page.parcels.into_iter().map(Row::new).collect(), next }))
}

/// What to follow: numbers, or any text that holds some.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ToAdd {
    /// Tracking numbers.
    #[serde(default)]
    numbers: Vec<String>,
    /// A text with numbers in it: a mail, a chat, a page.
    text: Option<String>,
    /// The user's own name for it; for one parcel only.
    name: Option<String>,
    /// Country it goes to, as two letters.
    destination: Option<String>,
    /// Only say what would be added.
    #[serde(default)]
    preview: bool,
}

/// Follow parcels, one or many, all or none
#[utoipa::path(post, path = "/api/v1/parcels", tag = "parcels", request_body = ToAdd,
    responses((status = 201, description = "Saved", body = AddedParcels), (status = 200, description = "A preview", body = AddedParcels), (status = "4XX", body = ProblemTold)))]
pub async fn add(State(app): State<App>, Body(sent): Body<ToAdd>) -> Result<(StatusCode, Json<AddedParcels>), Problem> {
    let destination = sent.destination.as_deref().map(country).transpose()?;
    let mut text = sent.numbers.join("\n");
    if let Some(more) = &sent.text {
        text.push('\n');
        text.push_str(more);
    }
    let understood = paste::understand(&text);
    let new: Vec<NewParcel> = understood
        .parcels
        .iter()
        .map(|read| NewParcel { name: sent.name.clone(), destination, ..NewParcel::new(read.number.clone()) })
        .collect();
    let mut answer = told::added(understood, Words::for_locale("en"));
    if sent.name.is_some() && new.len() > 1 {
        return Err(Problem::Invalid("a name is for one parcel; send one number with it".to_owned()));
    }
    if sent.preview {
        return Ok((StatusCode::OK, Json(answer)));
    }
    if new.is_empty() {
        return Err(Problem::Invalid("there is no tracking number in this".to_owned()));
    }
    let added = app.store.add_parcels(&new, app.now()).await?;
    answer.saved_as(&added);
    tell(&app, added.iter().map(|added| added.id().clone()));
    Ok((StatusCode::CREATED, Json(answer)))
}

/// Tells open pages which parcels changed.
pub fn tell(app: &App, parcels: impl IntoIterator<Item = ParcelId>) {
    for parcel in parcels {
        app.tell(Change::Parcel(parcel));
    }
}

/// Everything of one parcel: timeline, advice, clocks, checks, links
#[utoipa::path(get, path = "/api/v1/parcels/{id}", tag = "parcels", params(("id" = String, Path, description = "Id of the parcel, or one of its numbers")),
    responses((status = 200, body = Shown), (status = "4XX", body = ProblemTold)))]
pub async fn show(State(app): State<App>, Address(id): Address<String>) -> Result<Json<Shown>, Problem> {
    let id = match ParcelId::parse(&id) {
        Some(id) => id,
        None => {
            let number = TrackingNumber::parse(&id).map_err(|_| Problem::NotFound("parcel"))?;
            let found = app.store.parcels_by_number(&number).await?;
            found.into_iter().next().ok_or(Problem::NotFound("parcel"))?
        }
    };
    let parcel = app.store.parcel(&id).await?.ok_or(Problem::NotFound("parcel"))?;
    let known = app.store.facts(std::slice::from_ref(&id)).await?.pop().ok_or(Problem::NotFound("parcel"))?;
    let judgement = judge(&known.facts, app.now());
    let checks = app.store.checks(&id, CHECKS).await?;
    let deeds = app.store.deeds(&id).await?;
    Ok(Json(Shown::new(parcel, &known, &judgement, &checks, deeds, Words::for_locale("en"))))
}

/// What the user says of a parcel. What is not sent stays; `null` takes it away.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// The user's own name for it.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<String>)]
    name: Option<Option<String>>,
    /// Notes, any length.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<String>)]
    notes: Option<Option<String>>,
    /// A colour mark, by name.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<String>)]
    colour: Option<Option<String>>,
    /// Country of delivery, as two letters.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<String>)]
    destination: Option<Option<String>>,
    /// Postcode of delivery, which some sources want to hear.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<String>)]
    postcode: Option<Option<String>>,
}

/// Describe a parcel: name, notes, colour, destination, postcode
#[utoipa::path(patch, path = "/api/v1/parcels/{id}", tag = "parcels", params(("id" = String, Path)), request_body = Said,
    responses((status = 200, body = Edited), (status = "4XX", body = ProblemTold)))]
pub async fn describe(
    State(app): State<App>,
    Address(id): Address<String>,
    Body(sent): Body<Said>,
) -> Result<Json<Edited>, Problem> {
    let id = parcel_id(&id)?;
    let said = app.store.parcel(&id).await?.ok_or(Problem::NotFound("parcel"))?.said;
    let said = Description {
        name: sent.name.unwrap_or(said.name),
        notes: sent.notes.unwrap_or(said.notes),
        colour: sent.colour.unwrap_or(said.colour),
        destination: match sent.destination {
            Some(code) => code.as_deref().map(country).transpose()?,
            None => said.destination,
        },
        postcode: sent.postcode.unwrap_or(said.postcode),
    };
    let done = app.store.describe(&id, &said, app.now()).await?;
    tell(&app, [id]);
    Ok(Json(Edited::of(done)))
}

/// Delete a parcel with all that was heard of it; can be undone
#[utoipa::path(delete, path = "/api/v1/parcels/{id}", tag = "parcels", params(("id" = String, Path)),
    responses((status = 200, body = Edited), (status = "4XX", body = ProblemTold)))]
pub async fn delete(State(app): State<App>, Address(id): Address<String>) -> Result<Json<Edited>, Problem> {
    let id = existing(&app, &id).await?;
    let done = app.store.delete_parcels(std::slice::from_ref(&id), app.now()).await?;
    tell(&app, [id]);
    Ok(Json(Edited::of(done)))
}

/// The parcel with this id.
pub async fn existing(app: &App, id: &str) -> Result<ParcelId, Problem> {
    let id = parcel_id(id)?;
    app.store.parcel(&id).await?.map(|parcel| parcel.id).ok_or(Problem::NotFound("parcel"))
}

/// Ask the sources about a parcel now; the poller does it as soon as limits allow, and no oftener than every ten minutes
#[utoipa::path(post, path = "/api/v1/parcels/{id}/check", tag = "parcels", params(("id" = String, Path)),
    responses((status = 202, description = "It is the next to be asked about"), (status = "4XX", body = ProblemTold)))]
pub async fn check(State(app): State<App>, Address(id): Address<String>) -> Result<StatusCode, Problem> {
    let id = existing(&app, &id).await?;
    let requested = poll::request(&app, std::slice::from_ref(&id), app.now()).await?;
    if let Some((_, again)) = requested.too_early.first() {
        return Err(Problem::TooEarly(*again));
    }
    if requested.made_due == 0 {
        return Err(Problem::Conflict("an archived parcel is not asked about; take it back first".to_owned()));
    }
    tell(&app, [id]);
    Ok(StatusCode::ACCEPTED)
}

/// What the user knows of a parcel.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ToMark {
    /// `delivered`, `lost`, `returned` or `note`.
    mark: String,
    /// Words to keep with it; a note is made of them.
    #[serde(default)]
    text: String,
    /// When that was, with its offset: `2026-11-20T18:30:00+01:00`; now unless told.
    #[serde(default)]
    at: Option<String>,
}

/// Mark a parcel as delivered, lost or returned, or write a note; it becomes an event of its timeline
#[utoipa::path(post, path = "/api/v1/parcels/{id}/marks", tag = "parcels", params(("id" = String, Path)), request_body = ToMark,
    responses((status = 200, body = Edited), (status = "4XX", body = ProblemTold)))]
pub async fn mark(
    State(app): State<App>,
    Address(id): Address<String>,
    Body(sent): Body<ToMark>,
) -> Result<Json<Edited>, Problem> {
    let now = app.now();
    let mark = one(&sent.mark, "mark; there are delivered, lost, returned and note", Mark::from_slug)?;
    if mark == Mark::Note && sent.text.trim().is_empty() {
        return Err(Problem::Invalid("a note needs words".to_owned()));
    }
    let at = match &sent.at {
        Some(at) => moment(at).ok_or_else(|| {
            Problem::Invalid(format!("{at:?} is no time with an offset, such as 2026-11-20T18:30:00+01:00"))
        })?,
        None => now.to_zoned(TimeZone::UTC),
    };
    let id = existing(&app, &id).await?;
    let done = app.store.mark(std::slice::from_ref(&id), &manual::event(mark, &at, &sent.text), now).await?;
    tell(&app, [id]);
    Ok(Json(Edited::of(done)))
}

/// The time at the user's wall, with its offset.
fn moment(text: &str) -> Option<Zoned> {
    let pieces = Pieces::parse(text).ok()?;
    let zone = TimeZone::fixed(pieces.to_numeric_offset()?);
    pieces.date().to_datetime(pieces.time()?).to_zoned(zone).ok()
}

/// Whether watching has ended.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ToClose {
    /// `received` (in hand), `given_up`, `refunded`, or null: open again.
    closed: Option<String>,
}

/// Close a parcel, or open it again
#[utoipa::path(put, path = "/api/v1/parcels/{id}/closed", tag = "parcels", params(("id" = String, Path)), request_body = ToClose,
    responses((status = 200, body = Edited), (status = "4XX", body = ProblemTold)))]
pub async fn close(
    State(app): State<App>,
    Address(id): Address<String>,
    Body(sent): Body<ToClose>,
) -> Result<Json<Edited>, Problem> {
    let closed = match sent.closed.as_deref() {
        None => None,
        Some("received") => Some(Closed::Received),
        Some("given_up") => Some(Closed::GivenUp),
        Some("refunded") => Some(Closed::Refunded),
        Some(word) => {
            return Err(Problem::Invalid(format!("closed is received, given_up, refunded or null, not {word:?}")));
        }
    };
    let id = existing(&app, &id).await?;
    let done = app.store.close_parcels(std::slice::from_ref(&id), closed, app.now()).await?;
    tell(&app, [id]);
    Ok(Json(Edited::of(done)))
}

/// Whether a thing is out of the way.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ToArchive {
    archived: bool,
}

/// Put a parcel out of the way, or take it back; archived ones are not asked about
#[utoipa::path(put, path = "/api/v1/parcels/{id}/archived", tag = "parcels", params(("id" = String, Path)), request_body = ToArchive,
    responses((status = 200, body = Edited), (status = "4XX", body = ProblemTold)))]
pub async fn archive(
    State(app): State<App>,
    Address(id): Address<String>,
    Body(sent): Body<ToArchive>,
) -> Result<Json<Edited>, Problem> {
    let id = existing(&app, &id).await?;
    let done = app.store.archive(std::slice::from_ref(&id), sent.archived, app.now()).await?;
    tell(&app, [id]);
    Ok(Json(Edited::of(done)))
}

/// Something to do with several parcels at once.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ToDo {
    /// Ids of parcels, 500 at most; unknown ones are left out.
    ids: Vec<String>,
    /// `check`, `archive`, `unarchive`, `received`, `given_up`, `refunded`, `reopen`, `delete`, or one of the marks `delivered`,
    /// `lost` and `returned`.
    act: String,
}

/// Do something with several parcels at once; all but a check is one edit that can be undone
#[utoipa::path(post, path = "/api/v1/parcels/act", tag = "parcels", request_body = ToDo,
    responses((status = 200, body = Edited), (status = "4XX", body = ProblemTold)))]
pub async fn act(State(app): State<App>, Body(sent): Body<ToDo>) -> Result<Json<Edited>, Problem> {
    let ids = several(&sent.ids, ParcelId::parse)?;
    let (store, now) = (&app.store, app.now());
    let done = match sent.act.as_str() {
        "check" => Done { changed: poll::request(&app, &ids, now).await?.made_due, undo: None },
        "archive" => store.archive(&ids, true, now).await?,
        "unarchive" => store.archive(&ids, false, now).await?,
        "received" => store.close_parcels(&ids, Some(Closed::Received), now).await?,
        "given_up" => store.close_parcels(&ids, Some(Closed::GivenUp), now).await?,
        "refunded" => store.close_parcels(&ids, Some(Closed::Refunded), now).await?,
        "reopen" => store.close_parcels(&ids, None, now).await?,
        "delete" => store.delete_parcels(&ids, now).await?,
        word => {
            let mark = |word: &str| Mark::from_slug(word).filter(|mark| *mark != Mark::Note);
            let mark = one(word, "act", mark)?;
            store.mark(&ids, &manual::event(mark, &now.to_zoned(TimeZone::UTC), ""), now).await?
        }
    };
    tell(&app, ids);
    Ok(Json(Edited::of(done)))
}

/// Ids in a body, not more than one act is about.
pub fn several<T>(ids: &[String], parse: impl Fn(&str) -> Option<T>) -> Result<Vec<T>, Problem> {
    if ids.len() > 500 {
        return Err(Problem::Invalid("500 ids at most".to_owned()));
    }
    ids.iter().map(|id| one(id, "id", &parse)).collect()
}
