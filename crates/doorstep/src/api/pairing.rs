//! `/api/v1/pairing`: a browser's extension gets a token for a code that the user reads from our page, and gives it back.
//!
//! A code is short, so it lives for minutes, is used once, and dies after a few wrong ones; only an extension may try, as no
//! web page can name itself one. The token it buys brings orders and nothing else, and from that extension alone.

use axum::Json;
use axum::extract::{Extension, State};
use axum::http::{HeaderMap, StatusCode};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::caller::Caller;
use super::problem::{Problem, ProblemTold};
use super::sent::Body;
use crate::app::App;
use crate::guard;
use crate::store::{NewBrowser, Scope, TokenId};

/// The address of [`pair`], for which no token can be asked.
pub const ADDRESS: &str = "/api/v1/pairing";

/// The code, and what the browser is.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Offered {
    /// As Doorstep shows it; spaces, hyphens and small letters are fine.
    code: String,
    /// What to call the browser: `Firefox on Linux`.
    name: String,
}

/// What the browser sends from now on.
#[derive(Serialize, ToSchema)]
pub struct Paired {
    /// Shown this once.
    token: String,
    name: String,
}

/// Pair a browser's extension with a code that Doorstep shows under Browsers
#[utoipa::path(post, path = "/api/v1/pairing", tag = "browsers", request_body = Offered,
    responses((status = 201, body = Paired), (status = "4XX", body = ProblemTold)))]
pub async fn pair(
    State(app): State<App>,
    headers: HeaderMap,
    Body(offered): Body<Offered>,
) -> Result<(StatusCode, Json<Paired>), Problem> {
    let Some(origin) = guard::extension(&headers) else { return Err(Problem::NoExtension) };
    let name: String = offered.name.trim().chars().take(80).collect();
    if name.is_empty() {
        return Err(Problem::Invalid("the browser needs a name, so that it can be told from others".to_owned()));
    }
    let token = guard::new_token();
    let browser = NewBrowser { name: &name, origin, token: &guard::token_digest(&token) };
    let code = guard::pairing_code(&offered.code);
    app.store.pair(&guard::token_digest(&code), browser, app.now()).await?.ok_or(Problem::WrongCode)?;
    tracing::info!(browser = name, "a browser was paired");
    Ok((StatusCode::CREATED, Json(Paired { token, name })))
}

/// What became of the pairing.
#[derive(Serialize, ToSchema)]
pub struct Unpaired {
    unpaired: bool,
}

/// End the pairing whose token is sent
#[utoipa::path(delete, path = "/api/v1/pairing", tag = "browsers",
    responses((status = 200, body = Unpaired), (status = "4XX", body = ProblemTold)))]
pub async fn unpair(
    State(app): State<App>,
    Extension(Caller(caller)): Extension<Caller>,
) -> Result<Json<Unpaired>, Problem> {
    let token = TokenId::parse(&caller).ok_or(Problem::NotFound("pairing"))?;
    let own = app.store.tokens().await?.into_iter().find(|known| known.id == token && known.scope == Scope::Capture);
    let own = own.ok_or(Problem::NotFound("pairing"))?;
    Ok(Json(Unpaired { unpaired: app.store.revoke_token(&own.id, app.now()).await? }))
}
