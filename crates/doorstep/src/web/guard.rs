//! Turns away whoever may not ask for pages; the decisions are those of [`crate::guard`].

use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use secrecy::ExposeSecret;

use super::phone;
use super::problem::Problem;
use crate::app::App;
use crate::guard::{has_password, is_ours, is_same_origin};

/// Refuses requests that reached us under a name that is not ours. A hostile site can point its own name at 127.0.0.1
/// and would then count as the same origin; it cannot make a browser send an address or `localhost` as the host.
pub async fn knows_the_host(State(app): State<App>, request: Request, next: Next) -> Response {
    let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok());
    match host {
        Some(host) if is_ours(host, app.config.host.as_deref()) => next.run(request).await,
        Some(host) => Problem::ForeignHost { host: host.chars().take(80).collect() }.into_response(),
        None => Problem::ForeignHost { host: "(none)".to_owned() }.into_response(),
    }
}

/// Asks for the password, where one is set. It travels as HTTP Basic authentication, which every browser can do without a
/// cookie or a script; the name beside it does not matter.
pub async fn knows_the_password(State(app): State<App>, request: Request, next: Next) -> Response {
    match &app.config.password {
        Some(password) if !has_password(request.headers(), password.expose_secret()) => {
            let mut response = Problem::NoPassword.into_response();
            let ask = HeaderValue::from_static("Basic realm=\"Doorstep\", charset=\"UTF-8\"");
            response.headers_mut().insert(header::WWW_AUTHENTICATE, ask);
            response
        }
        _ => next.run(request).await,
    }
}

/// Refuses writes that do not come from our own pages. Browsers say where a request comes from in `Sec-Fetch-Site`, older
/// ones in `Origin`; whoever sends neither is no browser and has the API.
pub async fn writes_come_from_our_pages(request: Request, next: Next) -> Response {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    // A phone's share menu is no page. What it brings is only shown, and saved from our own page or not at all.
    let shared = request.uri().path() == phone::SHARE && phone::by_the_person(request.headers());
    if reads || shared || is_same_origin(request.headers()) {
        next.run(request).await
    } else {
        Problem::ForeignWrite.into_response()
    }
}
