//! *Settings*: tokens for programs, who may open the pages, and what is configured where.

use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::layout::{self, Chrome, Tab};
use super::problem::Problem;
use super::reader::{Flash, Reader, Theme, redirect_with};
use crate::app::App;
use crate::guard;
use crate::store::{Scope, Token, TokenId};

/// The longest name of a token.
const LONGEST_NAME: usize = 80;

struct TokenView {
    id: String,
    name: String,
    scope: String,
    made: String,
    used: String,
    revoked: bool,
}

/// A token that was just made: shown this once.
struct Made {
    token: String,
}

/// A setting as it stands.
struct Setting {
    key: &'static str,
    says: String,
    value: String,
}

struct Choice {
    slug: &'static str,
    label: String,
}

#[derive(Template)]
#[template(path = "settings.html")]
struct Page {
    chrome: Chrome,
    tokens: Vec<TokenView>,
    made: Option<Made>,
    /// What kept a token from being made.
    fault: Option<String>,
    scopes: Vec<Choice>,
    access: String,
    has_password: bool,
    file: String,
    settings: Vec<Setting>,
}

/// `GET /settings`.
pub async fn page(State(app): State<App>, reader: Reader) -> Result<Response, Problem> {
    show(&app, reader, StatusCode::OK, None, None).await
}

async fn show(
    app: &App,
    reader: Reader,
    status: StatusCode,
    made: Option<Made>,
    fault: Option<&str>,
) -> Result<Response, Problem> {
    let chrome = Chrome::new(reader, Tab::Settings, "/settings");
    let tokens = app.store.tokens().await?;
    let page = Page {
        tokens: tokens.into_iter().map(|token| token_view(token, &chrome)).collect(),
        made,
        fault: fault.map(|key| chrome.say(key)),
        // A browser is paired by a code instead; its token stays unseen.
        scopes: [Scope::Read, Scope::Write]
            .iter()
            .map(|scope| Choice { slug: scope.slug(), label: chrome.say(&format!("page-scope-{}", scope.slug())) })
            .collect(),
        access: chrome.say(match (app.config.listen.ip().is_loopback(), app.config.password.is_some()) {
            (true, false) => "page-settings-access-here",
            (true, true) => "page-settings-access-here-password",
            (false, _) => "page-settings-access-anywhere",
        }),
        has_password: app.config.password.is_some(),
        file: match &app.config.file {
            Some(file) => file.display().to_string(),
            None => chrome.say("page-settings-no-file"),
        },
        settings: settings(app, &chrome),
        chrome,
    };
    Ok(layout::answer(status, &page))
}

fn token_view(token: Token, chrome: &Chrome) -> TokenView {
    TokenView {
        id: token.id.to_string(),
        name: token.name,
        scope: chrome.say(&format!("page-scope-{}", token.scope.slug())),
        made: chrome.when(token.made_at).date,
        used: token.used_at.map_or_else(|| chrome.say("page-token-unused"), |at| chrome.when(at).near),
        revoked: token.revoked_at.is_some(),
    }
}

/// What can be set, and how it stands. Secrets are only said to be there.
fn settings(app: &App, chrome: &Chrome) -> Vec<Setting> {
    let config = &app.config;
    let unset = || chrome.say("page-settings-unset");
    let secret = |set: bool| if set { chrome.say("page-settings-secret") } else { unset() };
    let setting = |key: &'static str, words: &str, value: String| Setting { key, says: chrome.say(words), value };
    vec![
        setting("data_dir", "page-settings-data-dir", config.data_dir.display().to_string()),
        setting("listen", "page-settings-listen", config.listen.to_string()),
        setting("database_url", "page-settings-database", secret(config.database_url.is_some())),
        setting("host", "page-settings-host", config.host.clone().unwrap_or_else(unset)),
        setting("password", "page-settings-password", secret(config.password.is_some())),
        setting("log", "page-settings-log", config.log.clone().unwrap_or_else(unset)),
    ]
}

#[derive(Debug, Deserialize)]
pub struct TokenForm {
    #[serde(default)]
    name: String,
    scope: String,
}

/// `POST /settings/tokens`: makes a token and shows it, this once.
pub async fn add_token(
    State(app): State<App>,
    reader: Reader,
    Form(form): Form<TokenForm>,
) -> Result<Response, Problem> {
    let scope = Scope::from_slug(&form.scope).filter(|scope| *scope != Scope::Capture).ok_or(Problem::BadForm)?;
    let name: String = form.name.trim().chars().take(LONGEST_NAME).collect();
    if name.is_empty() {
        return show(&app, reader, StatusCode::UNPROCESSABLE_ENTITY, None, Some("page-token-nameless")).await;
    }
    let token = guard::new_token();
    app.store.add_token(&name, scope, &guard::token_digest(&token), app.now()).await?;
    show(&app, reader, StatusCode::OK, Some(Made { token }), None).await
}

/// `POST /settings/tokens/{id}/revoke`.
pub async fn revoke_token(State(app): State<App>, reader: Reader, Path(id): Path<String>) -> Result<Response, Problem> {
    let id = TokenId::parse(&id).ok_or(Problem::NoSuchPage)?;
    let revoked = app.store.revoke_token(&id, app.now()).await?;
    let key = if revoked { "page-done-token-revoked" } else { "page-done-nothing" };
    Ok(redirect_with("/settings", &Flash { text: reader.words.text(key, &[]), undo: None }))
}
