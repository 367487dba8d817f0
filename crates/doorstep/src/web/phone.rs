//! On a phone: the manifest with which browsers offer to install Doorstep, and the place where a phone's share menu lands.

use axum::Json;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;

use super::add;
use super::layout::{Chrome, Tab};
use super::problem::Problem;
use super::reader::Reader;
use crate::app::App;

/// Where shared things are sent to.
pub const SHARE: &str = "/share";

/// Kinds of files that can be shared with us.
const TAKEN: &[&str] = &[
    "text/plain",
    "text/html",
    "text/csv",
    "application/json",
    "message/rfc822",
    ".txt",
    ".html",
    ".csv",
    ".json",
    ".eml",
    ".mbox",
];

/// `GET /manifest.webmanifest`.
pub async fn manifest(reader: Reader) -> impl IntoResponse {
    let chrome = Chrome::new(reader, Tab::None, "/");
    let icon = |file: &str, sizes: &str, kind: &str, purpose: &str| json!({"src": chrome.asset(file), "sizes": sizes, "type": kind, "purpose": purpose});
    let manifest = json!({
        "id": "/",
        "name": "Doorstep",
        "short_name": "Doorstep",
        "description": chrome.say("page-phone-description"),
        "lang": chrome.words.locale(),
        "start_url": "/",
        "scope": "/",
        "display": "standalone",
        "background_color": "#f8f5ef",
        "theme_color": "#1d5a61",
        "icons": [
            icon("icons/192.png", "192x192", "image/png", "any"),
            icon("icons/512.png", "512x512", "image/png", "any"),
            icon("icons/512-maskable.png", "512x512", "image/png", "maskable"),
            icon("door.svg", "any", "image/svg+xml", "any"),
        ],
        "shortcuts": [{"name": chrome.say("page-phone-add"), "url": "/add"}],
        "share_target": {
            "action": SHARE,
            "method": "POST",
            "enctype": "multipart/form-data",
            "params": {"title": "title", "text": "text", "url": "url", "files": [{"name": "files", "accept": TAKEN}]},
        },
    });
    ([(header::CONTENT_TYPE, "application/manifest+json"), (header::CACHE_CONTROL, "no-cache")], Json(manifest))
}

/// Whether a browser says that the person, and no page, sends this.
pub fn by_the_person(headers: &HeaderMap) -> bool {
    headers.get("sec-fetch-site").is_some_and(|site| site == "none")
}

/// `POST /share`: what was shared, texts and files, as the Add page understands it. Saves nothing.
pub async fn shared(app: State<App>, reader: Reader, request: Request) -> Result<Response, Problem> {
    add::preview(app, reader, request).await
}
