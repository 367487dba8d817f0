//! The pages. One file per page, with a template of the same name; this file says which address leads where.
//!
//! Every page works without JavaScript: forms post, the answer redirects, a message waits in a cookie. What stands
//! around the pages is in [`guard`] (who may ask), [`problem`] (when it goes wrong) and [`layout`] (the frame).

mod about;
mod add;
mod add_columns;
mod add_import;
mod advice;
mod aliexpress;
mod assets;
mod browsers;
mod clock;
mod demo;
mod guard;
mod inbox;
mod inbox_mail;
mod keys;
mod layout;
mod live;
mod look;
mod order;
mod order_act;
mod order_edit;
mod order_list;
mod order_show;
mod parcel;
mod parcel_act;
mod parcel_did;
mod parcel_list;
mod parcel_show;
mod phone;
mod problem;
mod reader;
mod settings;
mod sources;
mod strip;
#[cfg(test)]
mod tests;
mod today;
mod unknown;

use axum::Router;
use axum::extract::{DefaultBodyLimit, State};
use axum::middleware;
use axum::routing::{get, post};
use tower_http::compression::CompressionLayer;

use crate::app::App;
pub use demo::PATH as MOVES_TIME;
use problem::Problem;

/// The most a form may bring: a megabyte of pasted text, which grows when a browser encodes it.
const BODY_LIMIT: usize = 4 << 20;

/// The most that files may bring at once: a mailbox of a few years.
const UPLOAD_LIMIT: usize = 64 << 20;

/// All pages of a running Doorstep.
pub fn router(app: App) -> Router {
    Router::new()
        .route("/", get(today::page))
        .route("/add", get(add::form).post(add::save))
        .route("/add/edit", post(add::edit))
        .route("/add/preview", post(add::preview).layer(DefaultBodyLimit::max(UPLOAD_LIMIT)))
        .route("/add/columns", post(add_columns::save))
        .route("/add/import", post(add_import::save))
        .route("/add/import/{id}", get(add_import::page))
        .route("/inbox", get(inbox::page))
        .route("/inbox/kept/{id}", get(inbox::kept))
        .route("/inbox/dismiss", post(inbox::dismiss))
        .route("/inbox/forget", post(inbox::forget))
        .route("/inbox/mail", post(inbox_mail::add))
        .route("/inbox/mail/visit", post(inbox_mail::visit_now))
        .route("/inbox/mail/remove", post(inbox_mail::remove))
        .route("/inbox/reread", post(inbox::again))
        .route("/parcels", get(parcel_list::page))
        .route("/parcels/act", post(parcel_act::many))
        .route("/parcels/{id}", get(parcel_show::page))
        .route("/parcels/{id}/act", post(parcel_act::one))
        .route("/parcels/{id}/mark", post(parcel_act::mark))
        .route("/parcels/{id}/did", post(parcel_did::did))
        .route("/parcels/{id}/did-not", post(parcel_did::did_not))
        .route("/parcels/{id}/name", post(parcel_act::name))
        .route("/settings/browsers", get(browsers::page))
        .route("/settings/browsers/code", post(browsers::offer))
        .route("/settings/browsers/end", post(browsers::end))
        .route("/sources", get(sources::page))
        .route("/sources/{id}/key", post(sources::key))
        .route("/sources/{id}/try", post(sources::try_out))
        .route("/sources/{id}/forget", post(sources::forget))
        .route("/sources/{id}/switch", post(sources::switch))
        .route("/orders", get(order_list::page))
        .route("/orders/act", post(order_act::many))
        .route("/orders/new", get(order_edit::new).post(order_edit::create))
        .route("/orders/{id}", get(order_show::page))
        .route("/orders/{id}/act", post(order_act::one))
        .route("/orders/{id}/clock", post(order_act::clock))
        .route("/orders/{id}/edit", get(order_edit::form).post(order_edit::save))
        .route("/orders/{id}/evidence/delete", post(order_act::delete_picture))
        .route("/orders/{id}/link", post(order_act::link))
        .route("/orders/{id}/unlink", post(order_act::unlink))
        .route("/unknown", get(unknown::page))
        .route("/unknown/{id}/away", post(unknown::put_away))
        .route("/settings", get(settings::page))
        .route("/settings/tokens", post(settings::add_token))
        .route("/settings/tokens/{id}/revoke", post(settings::revoke_token))
        .route("/about", get(about::page))
        .route("/keys", get(keys::page))
        .route("/manifest.webmanifest", get(phone::manifest))
        .route(phone::SHARE, post(phone::shared).layer(DefaultBodyLimit::max(UPLOAD_LIMIT)))
        .route("/undo", post(parcel_act::undo))
        .route("/live", get(live::changes))
        .route(demo::PATH, post(demo::move_time))
        .route("/reader/theme", post(reader::choose_theme))
        .route("/reader/zone", post(reader::choose_zone))
        .route("/assets/{version}/{*path}", get(assets::serve))
        .fallback(async || Problem::NoSuchPage)
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(middleware::from_fn(guard::writes_come_from_our_pages))
        .layer(middleware::from_fn_with_state(app.clone(), guard::knows_the_password))
        .route("/health", get(health))
        .layer(middleware::from_fn_with_state(app.clone(), guard::knows_the_host))
        .layer(middleware::from_fn_with_state(app.clone(), problem::render))
        .layer(CompressionLayer::new())
        .layer(middleware::map_response(crate::guard::tell_the_browser))
        .with_state(app)
}

/// `GET /health`: 200 when the database answers. It tells nothing else, and asks for no password.
async fn health(State(app): State<App>) -> Result<&'static str, Problem> {
    app.store.ping().await?;
    Ok("ok\n")
}

/// The name of a source to show; an id nobody knows any more is its own name.
fn source_name(id: &str) -> &str {
    crate::sources::find(id).map_or(id, |source| source.card().name)
}
