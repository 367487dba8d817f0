//! `/api/v1/mailboxes`: mailboxes that are read for mails of AliExpress, and never changed.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use jiff::Timestamp;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::problem::{Problem, ProblemTold};
use super::sent::{Address, Body};
use crate::app::App;
use crate::mailbox::{Access, visit};
use crate::store::Mailbox;
use crate::vault::VaultError;

/// A mailbox; its password is never told.
#[derive(Serialize, ToSchema)]
pub struct MailboxTold {
    id: String,
    host: String,
    port: u16,
    user: String,
    folder: String,
    /// Mails read so far.
    mails: u64,
    read_at: Option<Timestamp>,
    /// When it is visited next; null while it waits for the user.
    next_at: Option<Timestamp>,
    /// What went wrong at the last visit.
    fault: Option<String>,
}

/// Every mailbox.
#[derive(Serialize, ToSchema)]
pub struct Mailboxes {
    mailboxes: Vec<MailboxTold>,
}

/// A mailbox to be read.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewMailbox {
    /// The mail server.
    host: String,
    /// 993, with TLS; another one only on Doorstep's own machine.
    port: Option<u16>,
    /// The name there, usually the mail address.
    user: String,
    /// An app password. It is kept sealed and told to nobody but the server.
    password: String,
    /// `INBOX` where nothing is said.
    folder: Option<String>,
}

fn told(one: Mailbox) -> MailboxTold {
    MailboxTold {
        id: one.id,
        host: one.host,
        port: one.port,
        user: one.user,
        folder: one.folder,
        mails: one.mails,
        read_at: one.read_at,
        next_at: one.next_at,
        fault: one.fault,
    }
}

/// List the mailboxes that are read
#[utoipa::path(get, path = "/api/v1/mailboxes", tag = "mailboxes",
    responses((status = 200, body = Mailboxes), (status = "4XX", body = ProblemTold)))]
pub async fn list(State(app): State<App>) -> Result<Json<Mailboxes>, Problem> {
    Ok(Json(Mailboxes { mailboxes: app.store.mailboxes().await?.into_iter().map(told).collect() }))
}

/// Try to open a mailbox and, if that works, read it from now on
#[utoipa::path(post, path = "/api/v1/mailboxes", tag = "mailboxes", request_body = NewMailbox,
    responses((status = 201, body = MailboxTold), (status = "4XX", body = ProblemTold)))]
pub async fn add(
    State(app): State<App>,
    Body(new): Body<NewMailbox>,
) -> Result<(StatusCode, Json<MailboxTold>), Problem> {
    let access = Access {
        host: new.host.trim().to_owned(),
        port: new.port.unwrap_or(993),
        user: new.user.trim().to_owned(),
        password: SecretString::from(new.password),
        folder: new.folder.filter(|folder| !folder.trim().is_empty()).unwrap_or_else(|| "INBOX".to_owned()),
    };
    visit::test(&access).await.map_err(|why| Problem::Invalid(why.to_string()))?;
    let id = visit::add(&app, &access).await.map_err(|why| match why {
        VaultError::Store(why) => why.into(),
        why => Problem::Invalid(why.to_string()),
    })?;
    let added = app.store.mailboxes().await?.into_iter().find(|one| one.id == id);
    added.map(|one| (StatusCode::CREATED, Json(told(one)))).ok_or(Problem::NotFound("mailbox"))
}

/// Have a mailbox read as soon as possible
#[utoipa::path(post, path = "/api/v1/mailboxes/{id}/visit", tag = "mailboxes", params(("id" = String, Path)),
    responses((status = 202, description = "It will be read in a moment"), (status = "4XX", body = ProblemTold)))]
pub async fn visit_now(State(app): State<App>, Address(id): Address<String>) -> Result<StatusCode, Problem> {
    match app.store.visit_mailbox_now(Some(&id), app.now()).await? {
        0 => Err(Problem::NotFound("mailbox")),
        _ => Ok(StatusCode::ACCEPTED),
    }
}

/// Stop reading a mailbox; what it brought stays
#[utoipa::path(delete, path = "/api/v1/mailboxes/{id}", tag = "mailboxes", params(("id" = String, Path)),
    responses((status = 204, description = "It is read no more"), (status = "4XX", body = ProblemTold)))]
pub async fn remove(State(app): State<App>, Address(id): Address<String>) -> Result<StatusCode, Problem> {
    match visit::remove(&app, &id).await? {
        true => Ok(StatusCode::NO_CONTENT),
        false => Err(Problem::NotFound("mailbox")),
    }
}
