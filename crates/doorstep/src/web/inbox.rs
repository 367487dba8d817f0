//! *Inbox*: what imports did not understand, what pretended to be AliExpress, and what waits for the reader's word.

use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use doorstep_core::advice::Fact;
use serde::Deserialize;

use super::layout::{self, Chrome, Tab};
use super::problem::Problem;
use super::reader::{Flash, Reader, Theme, redirect_with};
use crate::app::App;
use crate::import::reread;
use crate::mailbox::Access;
use crate::store::{Mailbox, Odd};
use crate::when::When;

/// The most that is shown.
const SHOWN: usize = 200;

struct Shown {
    odd: Odd,
    when: When,
    kind: String,
}

struct Waiting {
    id: String,
    names: String,
    when: When,
}

#[derive(Template)]
#[template(path = "inbox.html")]
struct Page {
    chrome: Chrome,
    waiting: Vec<Waiting>,
    odd: Vec<Shown>,
    mailboxes: Vec<MailboxShown>,
    /// Why a mailbox could not be added, and what was entered, but for the password.
    fault: Option<String>,
    entered: Entered,
}

/// A mailbox as it was entered.
#[derive(Default)]
struct Entered {
    host: String,
    port: String,
    user: String,
    folder: String,
}

struct MailboxShown {
    mailbox: Mailbox,
    about: String,
}

/// `GET /inbox`.
pub async fn page(State(app): State<App>, reader: Reader) -> Result<Response, Problem> {
    show(&app, reader, StatusCode::OK, None, Entered::default()).await
}

/// The page after a mailbox could not be added.
pub async fn with_fault(app: &App, reader: Reader, fault: String, access: &Access) -> Result<Response, Problem> {
    let entered = Entered {
        host: access.host.clone(),
        port: access.port.to_string(),
        user: access.user.clone(),
        folder: access.folder.clone(),
    };
    show(app, reader, StatusCode::UNPROCESSABLE_ENTITY, Some(fault), entered).await
}

async fn show(
    app: &App,
    reader: Reader,
    status: StatusCode,
    fault: Option<String>,
    entered: Entered,
) -> Result<Response, Problem> {
    let mailboxes = app.store.mailboxes().await?;
    let waiting = app.store.waiting().await?;
    let odd = app.store.not_understood(SHOWN).await?;
    let chrome = Chrome::new(reader, Tab::None, "/inbox");
    let waiting = waiting.into_iter().map(|one| Waiting {
        when: chrome.when(one.made_at),
        id: one.id,
        names: one.names.join(", "),
    });
    let odd = odd.into_iter().map(|odd| Shown {
        when: chrome.when(odd.seen_at()),
        kind: chrome.words.text(&format!("page-inbox-{}", odd.kind), &[]),
        odd,
    });
    let mailboxes = mailboxes.into_iter().map(|mailbox| {
        let mails = Fact::Number(i64::try_from(mailbox.mails).unwrap_or(i64::MAX));
        let about = match mailbox.read_at {
            Some(at) => {
                let when = Fact::Text(chrome.when(at).near);
                chrome.words.text("page-mail-read", &[("mails", mails), ("when", when)])
            }
            None => chrome.say("page-mail-not-read"),
        };
        MailboxShown { mailbox, about }
    });
    let page = Page {
        waiting: waiting.collect(),
        odd: odd.collect(),
        mailboxes: mailboxes.collect(),
        fault,
        entered,
        chrome: chrome.clone(),
    };
    Ok(layout::answer(status, &page))
}

#[derive(Template)]
#[template(path = "inbox_kept.html")]
struct Kept {
    chrome: Chrome,
    text: String,
}

/// `GET /inbox/kept/{id}`: what is kept of something that was read.
pub async fn kept(State(app): State<App>, reader: Reader, Path(id): Path<String>) -> Result<Response, Problem> {
    let capture = app.store.capture(&id).await?.ok_or(Problem::NoSuchPage)?;
    let chrome = Chrome::new(reader, Tab::None, "/inbox");
    let text = String::from_utf8_lossy(&capture.body).into_owned();
    Ok(layout::answer(StatusCode::OK, &Kept { chrome, text }))
}

#[derive(Debug, Deserialize)]
pub struct Chosen {
    /// One of them; all where it is empty.
    #[serde(default)]
    pub id: String,
}

/// `POST /inbox/dismiss`.
pub async fn dismiss(
    State(app): State<App>,
    reader: Reader,
    Form(Chosen { id }): Form<Chosen>,
) -> Result<Response, Problem> {
    let gone = match id.as_str() {
        "" => app.store.put_all_away(reader.now).await?,
        id => u64::from(app.store.put_away(id, reader.now).await?),
    };
    let facts = [("count", Fact::Number(i64::try_from(gone).unwrap_or(i64::MAX)))];
    Ok(redirect_with("/inbox", &Flash { text: reader.words.text("page-inbox-dismissed", &facts), undo: None }))
}

/// `POST /inbox/forget`: an import that waits is not wanted.
pub async fn forget(
    State(app): State<App>,
    reader: Reader,
    Form(Chosen { id }): Form<Chosen>,
) -> Result<Response, Problem> {
    app.store.forget_pending(&id).await?;
    Ok(redirect_with("/inbox", &Flash { text: reader.words.text("page-inbox-forgotten", &[]), undo: None }))
}

/// `POST /inbox/reread`: reads again what older readers had read.
pub async fn again(State(app): State<App>, reader: Reader) -> Result<Response, Problem> {
    let (count, _) = reread::reread(&app.store, reader.now).await?;
    app.wake.notify_one();
    let facts = [("count", Fact::Number(i64::try_from(count).unwrap_or(i64::MAX)))];
    Ok(redirect_with("/inbox", &Flash { text: reader.words.text("page-inbox-reread", &facts), undo: None }))
}
