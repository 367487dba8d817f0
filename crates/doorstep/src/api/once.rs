//! `Idempotency-Key`: a write that is sent again, because its answer was lost, is done once and answered the same.

use axum::body::{self, Body};
use axum::extract::{Extension, Request, State};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::IMPORT_LIMIT;
use super::caller::{Caller, reads};
use super::problem::Problem;
use crate::app::App;
use crate::store::{Begun, KeptAnswer};

const KEY: HeaderName = HeaderName::from_static("idempotency-key");
const REPLAYED: HeaderName = HeaderName::from_static("idempotency-replayed");

/// The longest key.
const KEY_LENGTH: usize = 255;

/// Where a token is told in an answer, this once.
const TELL_SECRETS: &[&str] = &["/api/v1/tokens", "/api/v1/pairing"];

/// Does a write with a key once.
pub async fn only(
    State(app): State<App>,
    Extension(Caller(caller)): Extension<Caller>,
    request: Request,
    next: Next,
) -> Response {
    // An answer with a secret in it is kept nowhere, so such a write cannot be answered twice.
    let keeps = !reads(request.method()) && !TELL_SECRETS.contains(&request.uri().path());
    let Some(key) = request.headers().get(KEY).filter(|_| keeps) else {
        return next.run(request).await;
    };
    let key = match key.to_str() {
        Ok(key) if !key.is_empty() && key.len() <= KEY_LENGTH => key.to_owned(),
        _ => return Problem::Unreadable("an Idempotency-Key is 1 to 255 visible characters".into()).into_response(),
    };
    match keyed(&app, &caller, &key, request, next).await {
        Ok(response) => response,
        Err(problem) => problem.into_response(),
    }
}

async fn keyed(app: &App, caller: &str, key: &str, request: Request, next: Next) -> Result<Response, Problem> {
    let (parts, body) = request.into_parts();
    let body = body::to_bytes(body, IMPORT_LIMIT).await.map_err(|_| Problem::TooMuch)?;
    let mut digest = ring::digest::Context::new(&ring::digest::SHA256);
    for part in [parts.method.as_str().as_bytes(), b" ", parts.uri.to_string().as_bytes(), b"\n", &body] {
        digest.update(part);
    }
    let digest = URL_SAFE_NO_PAD.encode(digest.finish());
    match app.store.begin_answer(caller, key, &digest, app.now()).await? {
        Begun::New => {}
        Begun::Done(answer) => return Ok(replay(answer)),
        Begun::UnderWay => return Err(Problem::UnderWay),
        Begun::Other => return Err(Problem::KeyReused),
    }
    let response = next.run(Request::from_parts(parts, Body::from(body))).await;
    let (parts, body) = response.into_parts();
    let body = body::to_bytes(body, usize::MAX).await.unwrap_or_default();
    // What failed on our side may be tried again under the same key.
    let done = !parts.status.is_server_error();
    let answer = done.then(|| KeptAnswer {
        status: parts.status.as_u16(),
        content_type: parts.headers.get(header::CONTENT_TYPE).and_then(|kind| Some(kind.to_str().ok()?.to_owned())),
        body: body.to_vec(),
    });
    app.store.end_answer(caller, key, answer.as_ref()).await?;
    Ok(Response::from_parts(parts, Body::from(body)))
}

fn replay(answer: KeptAnswer) -> Response {
    let status = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = (status, answer.body).into_response();
    let headers = response.headers_mut();
    headers.remove(header::CONTENT_TYPE);
    if let Some(kind) = answer.content_type.and_then(|kind| HeaderValue::from_str(&kind).ok()) {
        headers.insert(header::CONTENT_TYPE, kind);
    }
    headers.insert(REPLAYED, HeaderValue::from_static("true"));
    response
}
