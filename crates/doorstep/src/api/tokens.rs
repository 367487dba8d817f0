//! `/api/v1/tokens`: the tokens with which programs use the API. Paired browsers have their own.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::problem::{Problem, ProblemTold};
use super::sent::{Address, Body, one};
use crate::app::App;
use crate::guard;
use crate::store::{Scope, Token, TokenId};

/// A token, without its secret.
#[derive(Serialize, ToSchema)]
pub struct TokenTold {
    id: String,
    /// Which program has it.
    name: String,
    /// `read`, `write`, or `capture` for a paired browser.
    scope: &'static str,
    made_at: Timestamp,
    /// About when it was last used, to the hour.
    used_at: Option<Timestamp>,
    revoked_at: Option<Timestamp>,
}

impl TokenTold {
    fn of(token: Token) -> TokenTold {
        TokenTold {
            id: token.id.to_string(),
            name: token.name,
            scope: token.scope.slug(),
            made_at: token.made_at,
            used_at: token.used_at,
            revoked_at: token.revoked_at,
        }
    }
}

/// Every token, the last made first.
#[derive(Serialize, ToSchema)]
pub struct Tokens {
    tokens: Vec<TokenTold>,
}

/// List the tokens
#[utoipa::path(get, path = "/api/v1/tokens", tag = "tokens", responses((status = 200, body = Tokens), (status = "4XX", body = ProblemTold)))]
pub async fn list(State(app): State<App>) -> Result<Json<Tokens>, Problem> {
    Ok(Json(Tokens { tokens: app.store.tokens().await?.into_iter().map(TokenTold::of).collect() }))
}

/// A token to be made.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewToken {
    /// Which program it is for.
    name: String,
    /// `read` or `write`.
    scope: String,
}

/// A token that was just made.
#[derive(Serialize, ToSchema)]
pub struct MadeToken {
    id: String,
    /// The token itself: told this once and kept nowhere.
    token: String,
}

/// Make a token
#[utoipa::path(post, path = "/api/v1/tokens", tag = "tokens", request_body = NewToken,
    responses((status = 201, body = MadeToken), (status = "4XX", body = ProblemTold)))]
pub async fn make(State(app): State<App>, Body(new): Body<NewToken>) -> Result<(StatusCode, Json<MadeToken>), Problem> {
    let usual = |slug: &str| Scope::from_slug(slug).filter(|scope| *scope != Scope::Capture);
    let scope = one(&new.scope, "scope: read or write", usual)?;
    let name = new.name.trim();
    if name.is_empty() {
        return Err(Problem::Invalid("a token needs a name, so that it can be told from others".to_owned()));
    }
    let token = guard::new_token();
    let id = app.store.add_token(name, scope, &guard::token_digest(&token), app.now()).await?;
    Ok((StatusCode::CREATED, Json(MadeToken { id: id.to_string(), token })))
}

/// Take a token back
#[utoipa::path(delete, path = "/api/v1/tokens/{id}", tag = "tokens", params(("id" = String, Path)),
    responses((status = 204, description = "It is refused from now on"), (status = "4XX", body = ProblemTold)))]
pub async fn revoke(State(app): State<App>, Address(id): Address<String>) -> Result<StatusCode, Problem> {
    let missing = || Problem::NotFound("token that is not revoked already");
    let id = TokenId::parse(&id).ok_or_else(missing)?;
    if app.store.revoke_token(&id, app.now()).await? { Ok(StatusCode::NO_CONTENT) } else { Err(missing()) }
}
