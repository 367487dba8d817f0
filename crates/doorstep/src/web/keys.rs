//! The help on keys, as a page for readers without scripts.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::layout::{self, Chrome, Tab};
use super::reader::{Reader, Theme};

#[derive(Template)]
#[template(path = "keys.html")]
struct Page {
    chrome: Chrome,
}

/// `GET /keys`.
pub async fn page(reader: Reader) -> Response {
    layout::answer(StatusCode::OK, &Page { chrome: Chrome::new(reader, Tab::None, "/keys") })
}
