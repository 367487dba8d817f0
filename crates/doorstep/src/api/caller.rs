//! Who may use the API: programs with a token, and our own pages. See SECURITY.md.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use secrecy::ExposeSecret;

use super::pairing;
use super::problem::Problem;
use crate::app::App;
use crate::guard;
use crate::store::{Scope, Token};

/// Whoever asks: the id of their token; empty for our own pages, and for whoever may read without a token.
#[derive(Clone, Debug)]
pub struct Caller(pub String);

/// Lets a request in, or answers why not.
pub async fn admit(State(app): State<App>, mut request: Request, next: Next) -> Response {
    match who(&app, request.method(), request.uri().path(), request.headers()).await {
        Ok(caller) => {
            request.extensions_mut().insert(caller);
            next.run(request).await
        }
        Err(problem) => problem.into_response(),
    }
}

/// Whether a method only looks.
pub fn reads(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

async fn who(app: &App, method: &Method, path: &str, headers: &HeaderMap) -> Result<Caller, Problem> {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    if !guard::is_ours(host, app.config.host.as_deref()) {
        return Err(Problem::ForeignHost);
    }
    // A page of another site cannot send this header: the browser would ask us first, and we only agree to extensions.
    if let Some(token) = guard::bearer(headers) {
        let token = app.store.use_token(&guard::token_digest(token), app.now()).await?;
        let token = token.ok_or(Problem::BadToken)?;
        may(&token, method, path, headers)?;
        return Ok(Caller(token.id.to_string()));
    }
    // Whoever is about to be paired has no token yet; the code they send is asked about there.
    if *method == Method::POST && path == pairing::ADDRESS && guard::extension(headers).is_some() {
        return Ok(Caller(String::new()));
    }
    let password = app.config.password.as_ref();
    let known = password.is_none_or(|password| guard::has_password(headers, password.expose_secret()));
    if known && (reads(method) || guard::is_same_origin(headers)) {
        return Ok(Caller(String::new()));
    }
    let needed = if reads(method) { Scope::Read } else { Scope::Write };
    Err(Problem::NoToken(needed.slug()))
}

/// Whether a token is good for a request.
fn may(token: &Token, method: &Method, path: &str, headers: &HeaderMap) -> Result<(), Problem> {
    match token.scope {
        Scope::Write => Ok(()),
        Scope::Read if reads(method) => Ok(()),
        Scope::Read => Err(Problem::ReadOnly),
        Scope::Capture => {
            let from = headers.get(header::ORIGIN).map(|origin| origin.to_str().unwrap_or_default());
            // Browsers leave it out where they only read and the user lets the extension reach us.
            if token.origin.is_some() && from.is_some() && from != token.origin.as_deref() {
                return Err(Problem::OtherExtension);
            }
            if captures(method, path) { Ok(()) } else { Err(Problem::OutOfScope) }
        }
    }
}

/// What a paired browser or a phone may do: bring captures and pictures, read verdicts, and end its pairing.
fn captures(method: &Method, path: &str) -> bool {
    match (method.as_str(), path) {
        ("POST", "/api/v1/import") | ("GET", "/api/v1/verdicts") | ("DELETE", pairing::ADDRESS) => true,
        ("POST", path) => {
            let order = path.strip_prefix("/api/v1/orders/").and_then(|rest| rest.strip_suffix("/evidence"));
            order.is_some_and(|order| !order.contains('/'))
        }
        _ => false,
    }
}
