//! *Browsers*: which browsers bring orders by themselves, and how one more comes to do so.

use askama::Template;
use axum::Form;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use doorstep_core::advice::Fact;
use serde::Deserialize;

use super::layout::{self, Chrome, Tab};
use super::problem::Problem;
use super::reader::{Flash, Reader, Theme, redirect_with};
use crate::app::App;
use crate::guard;
use crate::store::{Token, TokenId};

/// A paired browser.
struct Browser {
    id: String,
    name: String,
    /// Since when it is paired, and when it was last heard of.
    about: String,
    end_of: String,
}

/// What is typed into the extension.
struct Offer {
    /// Where the reader's browser finds this Doorstep.
    address: String,
    /// In two halves.
    code: String,
}

/// `GET /settings/browsers`.
pub async fn page(State(app): State<App>, reader: Reader) -> Result<Response, Problem> {
    show(&app, reader, None).await
}

/// `POST /settings/browsers/code`: shows a code, which is kept nowhere as it is.
pub async fn offer(State(app): State<App>, reader: Reader, headers: HeaderMap) -> Result<Response, Problem> {
    let code = guard::new_pairing_code();
    app.store.offer_pairing(&guard::token_digest(&code), app.now()).await?;
    let (one, other) = code.split_at(code.len() / 2);
    let offer = Offer { address: address(&headers), code: format!("{one}-{other}") };
    show(&app, reader, Some(offer)).await
}

/// The address of this page's site, as the browser itself names it.
fn address(headers: &HeaderMap) -> String {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let host = text(header::HOST).unwrap_or_default();
    match text(header::ORIGIN).filter(|origin| origin.ends_with(&format!("://{host}"))) {
        Some(origin) => origin.to_owned(),
        None => format!("http://{host}"),
    }
}

async fn show(app: &App, reader: Reader, offer: Option<Offer>) -> Result<Response, Problem> {
    let chrome = Chrome::new(reader, Tab::None, "/settings/browsers");
    let paired = app.store.tokens().await?.into_iter();
    let paired = paired.filter(|token| token.origin.is_some() && token.revoked_at.is_none());
    let browsers = paired.map(|token| browser(token, &chrome)).collect();
    Ok(layout::answer(StatusCode::OK, &Page { chrome, browsers, offer }))
}

fn browser(token: Token, chrome: &Chrome) -> Browser {
    let when = |key, at| chrome.words.text(key, &[("when", Fact::Text(chrome.when(at).near))]);
    let since = when("page-browsers-since", token.made_at);
    Browser {
        id: token.id.to_string(),
        about: match token.used_at {
            Some(at) => format!("{since} · {}", when("page-browsers-used", at)),
            None => since,
        },
        end_of: chrome.words.text("page-browsers-end-of", &[("name", Fact::Text(token.name.clone()))]),
        name: token.name,
    }
}

#[derive(Debug, Deserialize)]
pub struct EndForm {
    browser: String,
}

/// `POST /settings/browsers/end`: takes a browser's token back.
pub async fn end(State(app): State<App>, reader: Reader, Form(form): Form<EndForm>) -> Result<Response, Problem> {
    let id = TokenId::parse(&form.browser).ok_or(Problem::BadForm)?;
    let known = app.store.tokens().await?.into_iter().find(|token| token.id == id && token.origin.is_some());
    let Some(token) = known else { return Err(Problem::BadForm) };
    app.store.revoke_token(&id, app.now()).await?;
    let text = reader.words.text("page-browsers-ended", &[("name", Fact::Text(token.name))]);
    Ok(redirect_with("/settings/browsers", &Flash { text, undo: None }))
}

#[derive(Template)]
#[template(path = "browsers.html")]
struct Page {
    chrome: Chrome,
    browsers: Vec<Browser>,
    offer: Option<Offer>,
}
