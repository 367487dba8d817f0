//! Mailboxes that are read, on the page *Inbox*: add, visit, remove.

use axum::Form;
use axum::extract::State;
use axum::response::Response;
use doorstep_core::advice::Fact;
use secrecy::SecretString;
use serde::Deserialize;

use super::inbox;
use super::problem::Problem;
use super::reader::{Flash, Reader, redirect_with};
use crate::app::App;
use crate::mailbox::{Access, visit};
use crate::vault::VaultError;

#[derive(Deserialize)]
pub struct New {
    host: String,
    user: String,
    password: String,
    #[serde(default)]
    folder: String,
    #[serde(default)]
    port: String,
}

/// `POST /inbox/mail`: opens a mailbox and, if that works, reads it from now on.
pub async fn add(State(app): State<App>, reader: Reader, Form(new): Form<New>) -> Result<Response, Problem> {
    let given = |text: &str, usual: &str| match text.trim() {
        "" => usual.to_owned(),
        text => text.to_owned(),
    };
    let access = Access {
        host: new.host.trim().to_owned(),
        port: given(&new.port, "993").parse().map_err(|_| Problem::BadForm)?,
        user: new.user.trim().to_owned(),
        password: SecretString::from(new.password),
        folder: given(&new.folder, "INBOX"),
    };
    let found = match visit::test(&access).await {
        Ok(found) => found,
        Err(why) => return inbox::with_fault(&app, reader, why.to_string(), &access).await,
    };
    match visit::add(&app, &access).await {
        Ok(_) => {}
        Err(VaultError::Store(why)) => return Err(why.into()),
        Err(why) => return inbox::with_fault(&app, reader, why.to_string(), &access).await,
    }
    let facts = [("mails", Fact::Number(i64::try_from(found).unwrap_or(i64::MAX))), ("host", Fact::Text(access.host))];
    Ok(redirect_with("/inbox", &Flash { text: reader.words.text("page-mail-added", &facts), undo: None }))
}

/// `POST /inbox/mail/visit`.
pub async fn visit_now(
    State(app): State<App>,
    reader: Reader,
    Form(chosen): Form<inbox::Chosen>,
) -> Result<Response, Problem> {
    app.store.visit_mailbox_now(Some(&chosen.id), reader.now).await?;
    Ok(redirect_with("/inbox", &Flash { text: reader.words.text("page-mail-visited", &[]), undo: None }))
}

/// `POST /inbox/mail/remove`.
pub async fn remove(
    State(app): State<App>,
    reader: Reader,
    Form(chosen): Form<inbox::Chosen>,
) -> Result<Response, Problem> {
    visit::remove(&app, &chosen.id).await?;
    Ok(redirect_with("/inbox", &Flash { text: reader.words.text("page-mail-removed", &[]), undo: None }))
}
