//! The pages. One file per page, with a template of the same name; this file says which address leads where.
//!
//! Every page works without JavaScript: forms post, the answer redirects, a message waits in a cookie. What stands
//! around the pages is in [`guard`] (who may ask), [`problem`] (when it goes wrong) and [`layout`] (the frame).

mod add;
mod assets;
mod guard;
mod layout;
mod problem;
mod reader;

#[cfg(test)]
mod tests;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware;
use axum::routing::{get, post};
use tower_http::compression::CompressionLayer;

use crate::app::App;
use problem::Problem;

/// The most a form may bring: a megabyte of pasted text, which grows when a browser encodes it.
const BODY_LIMIT: usize = 4 << 20;

/// All pages of a running Doorstep.
pub fn router(app: App) -> Router {
    Router::new()
        .route("/add", get(add::form))
        .route("/add/edit", post(add::edit))
        .route("/add/preview", post(add::preview))
        .route("/reader/theme", post(reader::choose_theme))
        .route("/reader/zone", post(reader::choose_zone))
        .route("/assets/{version}/{*path}", get(assets::serve))
        .fallback(async || Problem::NoSuchPage)
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(middleware::from_fn(guard::writes_come_from_our_pages))
        .layer(middleware::from_fn_with_state(app.clone(), guard::knows_the_password))
        .layer(middleware::from_fn_with_state(app.clone(), guard::knows_the_host))
        .layer(middleware::from_fn(problem::render))
        .layer(CompressionLayer::new())
        .layer(middleware::map_response(guard::tell_the_browser))
        .with_state(app)
}
