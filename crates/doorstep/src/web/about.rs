//! *About*: which version this is, which tables it reads with, where the data lie, and what it never does.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use doorstep_core::status::TABLES_VERSION;

use super::layout::{self, Chrome, Tab};
use super::problem::Problem;
use super::reader::{Reader, Theme};
use crate::app::App;
use crate::store::Filter;

#[derive(Template)]
#[template(path = "about.html")]
struct Page {
    chrome: Chrome,
    facts: Vec<(String, String)>,
    data: String,
}

/// `GET /about`.
pub async fn page(State(app): State<App>, reader: Reader) -> Result<Response, Problem> {
    let chrome = Chrome::new(reader, Tab::None, "/about");
    let database = match app.config.database_url {
        Some(_) => chrome.say("page-about-database-server"),
        None => crate::store::file_in(&app.config.data_dir).display().to_string(),
    };
    let archived = Filter { archived: Some(true), ..Filter::default() };
    let counts = app.store.count(&[Filter::default(), archived]).await?;
    let followed: Vec<_> = ["count", "archived"].into_iter().zip(counts.into_iter().map(layout::counted)).collect();
    let facts = vec![
        (chrome.say("page-about-version"), env!("CARGO_PKG_VERSION").to_owned()),
        (chrome.say("page-about-tables"), TABLES_VERSION.to_string()),
        (chrome.say("page-about-followed"), chrome.words.text("page-about-followed.text", &followed)),
        (chrome.say("page-about-database"), database),
    ];
    let data = app.config.data_dir.display().to_string();
    Ok(layout::answer(StatusCode::OK, &Page { chrome, facts, data }))
}
