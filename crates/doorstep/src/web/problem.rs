//! When a page cannot be given: what was wrong, and what to do. A handler returns a [`Problem`]; [`render`] makes the page of
//! it, in the reader's own theme.

use askama::Template;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use doorstep_core::advice::Fact;
use jiff::civil::Date;

use super::layout::{self, Chrome, Tab};
use super::reader::{Reader, Theme};
use crate::app::App;
use crate::store::StoreError;

/// Why a page cannot be given.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// The address leads nowhere.
    #[error("there is no such page")]
    NoSuchPage,
    /// What the demo has not heard of on the day it is shown on, but will.
    #[error("this is not known yet in the demo")]
    NotKnownYet,
    /// The request named another host than ours.
    #[error("asked for under the name {host}")]
    ForeignHost {
        /// The name, shortened.
        host: String,
    },
    /// The password was not given, or it was another.
    #[error("the password is missing or wrong")]
    NoPassword,
    /// A write that does not come from our own pages.
    #[error("a write from elsewhere was refused")]
    ForeignWrite,
    /// No zone has this name.
    #[error("there is no time zone {zone:?}")]
    NoSuchZone {
        /// As typed.
        zone: String,
    },
    /// A day the demo cannot be shown on.
    #[error("the demo cannot be moved to {at:?}")]
    OutsideTheDemo {
        /// As sent.
        at: String,
        /// The first day it can be shown on.
        first: Date,
        /// The last one.
        last: Date,
    },
    /// More was sent than is read.
    #[error("too much at once")]
    TooMuch,
    /// A form that our pages do not make.
    #[error("the form could not be read")]
    BadForm,
    /// The address is there, but not for this.
    #[error("not for this method")]
    NotForThis,
    /// The database could not do it, and says why in plain words.
    #[error("the database refused: {why}")]
    Store {
        /// The reason, as a clause.
        why: String,
    },
    /// Something broke on our side; the cause is in the log.
    #[error("something went wrong in Doorstep")]
    Ours,
}

impl Problem {
    const fn status(&self) -> StatusCode {
        match self {
            Problem::NoSuchPage | Problem::NotKnownYet => StatusCode::NOT_FOUND,
            Problem::ForeignHost { .. } => StatusCode::MISDIRECTED_REQUEST,
            Problem::NoPassword => StatusCode::UNAUTHORIZED,
            Problem::ForeignWrite => StatusCode::FORBIDDEN,
            Problem::NoSuchZone { .. } | Problem::OutsideTheDemo { .. } => StatusCode::UNPROCESSABLE_ENTITY,
            Problem::TooMuch => StatusCode::PAYLOAD_TOO_LARGE,
            Problem::BadForm => StatusCode::BAD_REQUEST,
            Problem::NotForThis => StatusCode::METHOD_NOT_ALLOWED,
            Problem::Store { .. } => StatusCode::SERVICE_UNAVAILABLE,
            Problem::Ours => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl From<StoreError> for Problem {
    /// The only place where a page's trouble with the database is logged.
    fn from(error: StoreError) -> Problem {
        tracing::error!(%error, "a page could not be made or a change not be saved");
        match error {
            StoreError::Sql(_) | StoreError::Migration(_) | StoreError::Damaged { .. } => Problem::Ours,
            error => Problem::Store { why: error.to_string() },
        }
    }
}

impl Problem {
    /// Its key in the words, and the facts of it.
    fn key(&self) -> (&'static str, Vec<(&'static str, Fact)>) {
        match self {
            Problem::NoSuchPage => ("page-problem-no-such-page", Vec::new()),
            Problem::NotKnownYet => ("page-problem-not-known-yet", Vec::new()),
            Problem::ForeignHost { host } => ("page-problem-foreign-host", vec![("host", Fact::Text(host.clone()))]),
            Problem::NoPassword => ("page-problem-no-password", Vec::new()),
            Problem::ForeignWrite => ("page-problem-foreign-write", Vec::new()),
            Problem::NoSuchZone { zone } => ("page-problem-no-such-zone", vec![("zone", Fact::Text(zone.clone()))]),
            Problem::OutsideTheDemo { at, first, last } => (
                "page-problem-outside-the-demo",
                vec![("at", Fact::Text(at.clone())), ("first", Fact::Date(*first)), ("last", Fact::Date(*last))],
            ),
            Problem::TooMuch => ("page-problem-too-much", Vec::new()),
            Problem::BadForm => ("page-problem-bad-form", Vec::new()),
            Problem::NotForThis => ("page-problem-not-for-this", Vec::new()),
            Problem::Store { why } => ("page-problem-store", vec![("why", Fact::Text(why.clone()))]),
            Problem::Ours => ("page-problem-ours", Vec::new()),
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

#[derive(Template)]
#[template(path = "problem.html")]
struct Page {
    chrome: Chrome,
    title: String,
    text: String,
}

/// Makes a page of what went wrong, also where the framework refused the request before any handler saw it.
pub async fn render(State(app): State<App>, reader: Reader, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let response = next.run(request).await;
    let status = response.status();
    let will_be_known = || app.demo.as_ref().is_some_and(|demo| demo.tells_of(&path));
    let problem = match response.extensions().get::<Problem>() {
        Some(Problem::NoSuchPage) if will_be_known() => Problem::NotKnownYet,
        Some(problem) => problem.clone(),
        None if response.headers().contains_key(header::CONTENT_TYPE) && !is_refusal(&response) => return response,
        None => match status {
            StatusCode::PAYLOAD_TOO_LARGE => Problem::TooMuch,
            StatusCode::METHOD_NOT_ALLOWED => Problem::NotForThis,
            StatusCode::BAD_REQUEST | StatusCode::UNPROCESSABLE_ENTITY | StatusCode::UNSUPPORTED_MEDIA_TYPE => {
                Problem::BadForm
            }
            _ => return response,
        },
    };
    let chrome = Chrome::new(reader, Tab::None, &path);
    let (key, facts) = problem.key();
    let (title, text) = (chrome.words.text(key, &facts), chrome.words.text(&format!("{key}.text"), &facts));
    let page = Page { chrome, title, text };
    let mut page = layout::answer(status, &page);
    if let Some(ask) = response.headers().get(header::WWW_AUTHENTICATE) {
        page.headers_mut().insert(header::WWW_AUTHENTICATE, ask.clone());
    }
    page
}

/// The framework's own refusals are plain text; our pages never are.
fn is_refusal(response: &Response) -> bool {
    response.status().is_client_error()
        && response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/plain"))
}
