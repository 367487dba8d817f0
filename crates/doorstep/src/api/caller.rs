//! Who may use the API: programs with a token, and our own pages. See SECURITY.md.

use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use secrecy::ExposeSecret;

use super::problem::Problem;
use crate::app::App;
use crate::guard;
use crate::store::Scope;

/// Whoever asks: the id of their token; empty for our own pages, and for whoever may read without a token.
#[derive(Clone, Debug)]
pub struct Caller(pub String);

/// Lets a request in, or answers why not.
pub async fn admit(State(app): State<App>, mut request: Request, next: Next) -> Response {
    match who(&app, request.method(), request.headers()).await {
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

async fn who(app: &App, method: &Method, headers: &HeaderMap) -> Result<Caller, Problem> {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    if !guard::is_ours(host, app.config.host.as_deref()) {
        return Err(Problem::ForeignHost);
    }
    let needed = if reads(method) { Scope::Read } else { Scope::Write };
    // A page of another site cannot send this header: the browser would ask us first, and we never agree.
    if let Some(token) = guard::bearer(headers) {
        let token = app.store.use_token(&guard::token_digest(token), app.now()).await?;
        let token = token.ok_or(Problem::BadToken)?;
        return if token.scope >= needed { Ok(Caller(token.id.to_string())) } else { Err(Problem::ReadOnly) };
    }
    let password = app.config.password.as_ref();
    let known = password.is_none_or(|password| guard::has_password(headers, password.expose_secret()));
    if known && (needed == Scope::Read || guard::is_same_origin(headers)) {
        return Ok(Caller(String::new()));
    }
    Err(Problem::NoToken(needed.slug()))
}
