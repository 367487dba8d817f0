//! Answers that browsers may hand to another origin: those for a paired extension, and for nobody else.
//!
//! An extension that the user lets reach Doorstep needs none of this; one whose leave was taken back in the browser's own
//! settings is then treated like a page, and its requests must be agreed to first.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::app::App;
use crate::guard;

const ASKS_FOR_LOCAL: HeaderName = HeaderName::from_static("access-control-request-private-network");
const AGREES_TO_LOCAL: HeaderName = HeaderName::from_static("access-control-allow-private-network");

/// Lets paired extensions read our answers.
pub async fn agree(State(app): State<App>, request: Request, next: Next) -> Response {
    let Some(origin) = paired_origin(&app, request.headers()).await else { return next.run(request).await };
    let asks = request.headers().contains_key(header::ACCESS_CONTROL_REQUEST_METHOD);
    let local = request.headers().contains_key(ASKS_FOR_LOCAL);
    let mut response = match *request.method() == Method::OPTIONS && asks {
        true => StatusCode::NO_CONTENT.into_response(),
        false => next.run(request).await,
    };
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
    headers.append(header::VARY, HeaderValue::from_static("Origin"));
    if asks {
        let methods = HeaderValue::from_static("GET, POST, DELETE");
        headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, methods);
        let sent = HeaderValue::from_static("Authorization, Content-Type, Idempotency-Key");
        headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, sent);
        if local {
            headers.insert(AGREES_TO_LOCAL, HeaderValue::from_static("true"));
        }
    }
    response
}

/// The extension that asks, if it is paired and asks under a name that is ours.
async fn paired_origin(app: &App, headers: &HeaderMap) -> Option<HeaderValue> {
    let origin = guard::extension(headers)?;
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok())?;
    if !guard::is_ours(host, app.config.host.as_deref()) {
        return None;
    }
    match app.store.is_paired(origin).await {
        Ok(true) => HeaderValue::from_str(origin).ok(),
        Ok(false) => None,
        Err(error) => {
            tracing::error!(error = &error as &dyn std::error::Error, "whether an extension is paired cannot be told");
            None
        }
    }
}
