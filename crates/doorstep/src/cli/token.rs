//! `doorstep token`: makes, lists and revokes the tokens with which programs use the API.

use clap::Subcommand;
use serde::Serialize;

use super::print::{Print, Style};
use super::reader::{Reader, text};
use super::{Error, Exit};
use crate::app::App;
use crate::guard;
use crate::store::{Scope, Token, TokenId};
use crate::when::When;

/// Make, list and revoke the tokens with which programs use the API
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Make a token; it is shown this once
    Add {
        /// Which program it is for
        name: String,
        /// What it may do: read; write too; or capture: bring orders and see nothing
        #[arg(long, value_parser = scope, default_value = "read")]
        scope: Scope,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Show a code with which a browser's extension gets a token of its own
    Pair,
    /// List the tokens
    List {
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Take tokens back, by id or name
    Revoke {
        /// Ids or names
        #[arg(required = true)]
        tokens: Vec<String>,
    },
}

fn scope(slug: &str) -> Result<Scope, String> {
    Scope::from_slug(slug).ok_or_else(|| "read, write or capture".to_owned())
}

/// A token that was just made.
#[derive(Serialize)]
struct Made<'a> {
    id: String,
    name: &'a str,
    scope: &'static str,
    token: String,
}

/// A token as it is listed.
#[derive(Serialize)]
struct Listed {
    id: String,
    name: String,
    scope: &'static str,
    made_at: jiff::Timestamp,
    used_at: Option<jiff::Timestamp>,
    revoked_at: Option<jiff::Timestamp>,
}

impl Listed {
    fn of(token: Token) -> Listed {
        Listed {
            id: token.id.to_string(),
            name: token.name,
            scope: token.scope.slug(),
            made_at: token.made_at,
            used_at: token.used_at,
            revoked_at: token.revoked_at,
        }
    }
}

pub async fn run(args: &Args, app: &App) -> Result<Exit, Error> {
    let reader = Reader::here();
    match &args.what {
        What::Add { name, scope, json } => add(app, &reader, name, *scope, *json).await,
        What::Pair => pair(app, &reader).await,
        What::List { json } => list(app, &reader, *json).await,
        What::Revoke { tokens } => revoke(app, &reader, tokens).await,
    }
}

async fn add(app: &App, reader: &Reader, name: &str, scope: Scope, json: bool) -> Result<Exit, Error> {
    if name.trim().is_empty() {
        return Err(Error::Usage("a token needs a name, so that it can be told from others".to_owned()));
    }
    let token = guard::new_token();
    let id = app.store.add_token(name.trim(), scope, &guard::token_digest(&token), reader.now).await?;
    let mut print = Print::stdout();
    if json {
        print.json(&Made { id: id.to_string(), name, scope: scope.slug(), token })?;
        return Ok(Exit::Done);
    }
    print.line(Style::Strong, &token)?;
    print.paragraph(0, &reader.say("token-made", &[("scope", text(scope.slug()))]))?;
    Ok(Exit::Done)
}

async fn pair(app: &App, reader: &Reader) -> Result<Exit, Error> {
    let code = guard::new_pairing_code();
    app.store.offer_pairing(&guard::token_digest(&code), reader.now).await?;
    let (one, other) = code.split_at(code.len() / 2);
    let mut print = Print::stdout();
    print.line(Style::Strong, &format!("{one}-{other}"))?;
    print.paragraph(0, &reader.say("pairing-code", &[]))?;
    Ok(Exit::Done)
}

async fn list(app: &App, reader: &Reader, json: bool) -> Result<Exit, Error> {
    let tokens = app.store.tokens().await?;
    let mut print = Print::stdout();
    if json {
        print.json(&tokens.into_iter().map(Listed::of).collect::<Vec<_>>())?;
        return Ok(Exit::Done);
    }
    let near = |at| When::of(at, &reader.zone, reader.now).near;
    let rows = tokens.into_iter().map(|token| {
        let used = token.used_at.map_or_else(|| reader.say("token-unused", &[]), near);
        let state = if token.revoked_at.is_some() { reader.say("token-revoked", &[]) } else { used };
        [token.id.to_string(), token.name, token.scope.slug().to_owned(), near(token.made_at), state]
    });
    let rows: Vec<_> = rows.collect();
    if rows.is_empty() {
        print.paragraph(0, &reader.say("no-tokens", &[]))?;
        return Ok(Exit::Done);
    }
    let heading = ["id", "name", "scope", "made", "used"].map(|key| reader.say(&format!("column-token-{key}"), &[]));
    print.rows(heading.each_ref().map(String::as_str), &rows)?;
    Ok(Exit::Done)
}

async fn revoke(app: &App, reader: &Reader, named: &[String]) -> Result<Exit, Error> {
    let tokens = app.store.tokens().await?;
    let mut meant: Vec<&TokenId> = Vec::new();
    for name in named {
        let found = tokens.iter().filter(|token| token.id.as_str() == name || &token.name == name);
        let found: Vec<_> = found.filter(|token| token.revoked_at.is_none()).map(|token| &token.id).collect();
        if found.is_empty() {
            return Err(Error::NotFound(format!("there is no token {name:?} that is not revoked already")));
        }
        meant.extend(found);
    }
    for id in meant {
        app.store.revoke_token(id, reader.now).await?;
    }
    Print::stdout().line(Style::Plain, &reader.say("tokens-revoked", &[]))?;
    Ok(Exit::Done)
}
