//! The JSON API: everything the pages do, for programs. One file per resource, with what it takes and answers; shapes that
//! the terminal prints as well are in [`crate::told`].
//!
//! Around the resources stand [`caller`] (who may ask), [`cors`] (which other origins may), [`once`] (a write with a key is done once), [`unchanged`] (what has not
//! changed is not sent again) and [`problem`] (what went wrong). [`document`] describes all of it, and a snapshot pins it.

mod about;
mod caller;
mod cors;
mod deeds;
mod edits;
mod evidence;
mod health;
mod import;
mod inbox;
mod mailboxes;
mod once;
mod orders;
mod pairing;
mod parcels;
mod problem;
mod reference;
mod sent;
mod sources;
mod tokens;
mod unchanged;
mod unknown;
mod verdicts;

#[cfg(test)]
mod tests;

use axum::extract::DefaultBodyLimit;
use axum::routing::{any, get};
use axum::{Json, Router, middleware};
use tower_http::compression::CompressionLayer;
use utoipa::OpenApi as _;
use utoipa::openapi::OpenApi;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::app::App;
use problem::Problem;

/// The most a request may bring.
const BODY_LIMIT: usize = 2 << 20;

/// The most an import may bring at once: a mailbox of a few years.
const IMPORT_LIMIT: usize = 64 << 20;

#[derive(utoipa::OpenApi)]
#[openapi(info(
    title = "Doorstep",
    description = "Follows AliExpress parcels and orders, says what the answers mean, what to do and by when. \
                   Every request needs `Authorization: Bearer TOKEN`; make one with `doorstep token add`."
))]
struct Described;

fn resources() -> OpenApiRouter<App> {
    OpenApiRouter::with_openapi(Described::openapi())
        .routes(routes!(parcels::list, parcels::add))
        .routes(routes!(parcels::show, parcels::describe, parcels::delete))
        .routes(routes!(parcels::check))
        .routes(routes!(parcels::mark))
        .routes(routes!(deeds::add))
        .routes(routes!(deeds::remove))
        .routes(routes!(parcels::close))
        .routes(routes!(parcels::archive))
        .routes(routes!(parcels::act))
        .routes(routes!(orders::list, orders::create))
        .routes(routes!(orders::show, orders::edit, orders::delete))
        .routes(routes!(orders::alike))
        .routes(routes!(orders::act))
        .routes(routes!(orders::link, orders::unlink))
        .routes(routes!(orders::add_clock))
        .routes(routes!(orders::take_back_clock))
        .routes(routes!(edits::list))
        .routes(routes!(edits::undo))
        .routes(routes!(sources::list))
        .routes(routes!(sources::switch))
        .routes(routes!(sources::enter_key, sources::forget_key))
        .routes(routes!(unknown::list))
        .routes(routes!(unknown::put_away))
        .routes(routes!(verdicts::list))
        .routes(routes!(pairing::pair, pairing::unpair))
        .routes(routes!(evidence::show, evidence::delete))
        .routes(routes!(mailboxes::list, mailboxes::add))
        .routes(routes!(mailboxes::visit_now))
        .routes(routes!(mailboxes::remove))
        .routes(routes!(inbox::list))
        .routes(routes!(inbox::dismiss))
        .routes(routes!(inbox::kept))
        .routes(routes!(inbox::again))
        .routes(routes!(inbox::save, inbox::forget))
        .routes(routes!(tokens::list, tokens::make))
        .routes(routes!(tokens::revoke))
        .routes(routes!(about::show))
        .routes(routes!(health::show))
        .merge(
            OpenApiRouter::new()
                .routes(routes!(evidence::list, evidence::keep))
                .layer(DefaultBodyLimit::max(evidence::LIMIT)),
        )
        .merge(OpenApiRouter::new().routes(routes!(import::import)).layer(DefaultBodyLimit::max(IMPORT_LIMIT)))
}

/// The description of the API.
pub fn document() -> OpenApi {
    resources().into_openapi()
}

/// The API of a running Doorstep, its description and the page about it.
pub fn router(app: App) -> Router {
    let (router, document) = resources().split_for_parts();
    let page = document.clone();
    router
        .route("/api/v1/openapi.json", get(async move || Json(document.clone())))
        .route("/api", get(async move || reference::page(&page)))
        .route(reference::STYLE, get(reference::style))
        .route("/api/{*rest}", any(async || Problem::NoSuchAddress))
        .method_not_allowed_fallback(async || Problem::NotForThis)
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(middleware::from_fn_with_state(app.clone(), once::only))
        .layer(middleware::from_fn(unchanged::tag))
        .layer(middleware::from_fn_with_state(app.clone(), caller::admit))
        .layer(middleware::from_fn_with_state(app.clone(), cors::agree))
        .layer(CompressionLayer::new())
        .layer(middleware::map_response(crate::guard::tell_the_browser))
        .with_state(app)
}
