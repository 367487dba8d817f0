//! `doorstep sources`: who can be asked, whether they are, what they want and cost; switches and keys.

use std::io::{IsTerminal as _, Read as _, Write as _};

use clap::Subcommand;
use doorstep_core::advice::Fact;
use jiff::Timestamp;
use secrecy::SecretString;
use serde::Serialize;

use super::print::{Print, Style};
use super::reader::{Reader, count, text};
use super::{Error, Exit};
use crate::app::App;
use crate::config::{Config, Standing};
use crate::hooks;
use crate::keyring::{self, EnterError, Set, Tried};
use crate::sources::{self, Card, Source};
use crate::told::{Matters, SourceTold};
use crate::vault::VaultError;
use crate::when::When;

/// List the sources: which are asked, what they want and cost, and how welcome questions are
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Args {
    /// Print JSON
    #[arg(long)]
    json: bool,
    #[command(subcommand)]
    what: Option<What>,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Give a source its key, read from standard input; it is kept sealed and tried with one call
    Key {
        /// The source
        source: String,
        /// Which of the things it takes is given; without it, all it needs, one on each line
        #[arg(long, value_name = "SETTING")]
        setting: Option<String>,
        /// Forget what was entered instead
        #[arg(long, conflicts_with = "setting")]
        forget: bool,
    },
    /// Try the key of a source with one call
    Try {
        /// The source
        source: String,
    },
    /// Have a source asked
    On {
        /// The source
        source: String,
    },
    /// Have a source asked no more
    Off {
        /// The source
        source: String,
    },
}

/// A source, and the path its news goes to: as secret as a key, and told to whoever owns this machine alone.
#[derive(Serialize)]
struct Listed {
    #[serde(flatten)]
    told: SourceTold,
    /// Path to which its news is to be sent, where its secret is set.
    webhook_path: Option<String>,
}

pub async fn run(args: &Args, settings: Config) -> Result<Exit, Error> {
    match &args.what {
        None => {
            // Nothing is made for a look.
            let app = match App::open_existing(settings.clone()).await? {
                Some(app) => app,
                None => App::in_memory(settings).await?,
            };
            let ended = list(args.json, &app).await;
            app.store.close().await;
            ended
        }
        Some(what) => {
            let app = App::open(settings).await?;
            let ended = act(what, &app).await;
            app.store.close().await;
            ended
        }
    }
}

async fn list(json: bool, app: &App) -> Result<Exit, Error> {
    let reader = Reader::here();
    let (sets, matters) = (app.keyring.all().await?, Matters::gather(&app.store).await?);
    let mut print = Print::stdout();
    let known = sources::registry().iter().filter_map(|source| Some((source.card(), sets.get(source.card().id)?)));
    if json {
        let listed = known.map(|(card, set)| Listed {
            told: SourceTold::new(card, set, &matters, reader.words, reader.now),
            webhook_path: hooks::path(card.id, &set.config),
        });
        print.json(&listed.collect::<Vec<_>>())?;
        return Ok(Exit::Done);
    }
    for (card, set) in known {
        let standing = match set.config.standing(card) {
            Standing::On => "on".to_owned(),
            Standing::Off => "off".to_owned(),
            Standing::Lacks(lacks) => format!("lacks {}", lacks.join(", ")),
        };
        let words = card.words(reader.words);
        print.line(Style::Strong, &format!("{}  {} ({}, {standing})", card.id, card.name, words.official))?;
        print.paragraph(4, &format!("{} {} {} {}", words.knows, words.cost, words.key, words.risk))?;
        let said = said(card, set, &matters, &reader);
        if !said.is_empty() {
            print.paragraph(4, &said.join(" "))?;
        }
        if let Some(path) = hooks::path(card.id, &set.config) {
            print.paragraph(4, &reader.say("source-news", &[("path", text(path))]))?;
        }
    }
    Ok(Exit::Done)
}

/// How it went, in sentences.
fn said(card: &Card, set: &Set, matters: &Matters, reader: &Reader) -> Vec<String> {
    let near = |at: Timestamp| text(When::of(at, &reader.zone, reader.now).near);
    let mut said: Vec<String> = set.trouble.clone().into_iter().collect();
    if !set.entered.is_empty() {
        said.push(reader.say("source-entered", &[]));
    }
    if let Some(state) = matters.state(card, set) {
        said.extend(match (state.last_answered_at, state.last_asked_at) {
            (Some(at), _) => Some(reader.say("source-answered", &[("when", near(at))])),
            (None, Some(at)) => Some(reader.say("source-asked", &[("when", near(at))])),
            (None, None) => None,
        });
        if let Some(outcome) = state.last_outcome {
            said.push(reader.words.text(&format!("outcome-{}", outcome.slug().replace('_', "-")), &[]));
        }
        if let Some((until, why)) = state.cooling.filter(|(until, _)| *until > reader.now) {
            let why = ("why", text(why.slug()));
            said.push(reader.words.text("source-cooling", &[("when", near(until)), why]));
        }
        let allowance = keyring::allowance(card, &set.config, reader.now);
        if let Some(daily) = allowance.daily {
            let left = daily.saturating_sub(state.used(allowance.day));
            let number = |number: u32| Fact::Number(number.into());
            let facts = [("left", number(left)), ("daily", number(daily)), ("when", near(allowance.day_ends))];
            said.push(reader.words.text("source-left", &facts));
        }
    }
    if let Some(due) = matters.due.iter().find(|due| due.source == card.id) {
        let next = due.next_check_at.map_or_else(|| text(""), near);
        let parcels = count(usize::try_from(due.parcels).unwrap_or(usize::MAX));
        said.push(reader.words.text("source-next", &[("count", parcels), ("when", next)]));
    }
    if let Some(news) = matters.news.iter().find(|news| news.source == card.id) {
        let number = |number: u64| count(usize::try_from(number).unwrap_or(usize::MAX));
        let facts = [("taken", number(news.taken)), ("refused", number(news.refused))];
        said.push(reader.words.text("source-news-count", &facts));
    }
    said
}

async fn act(what: &What, app: &App) -> Result<Exit, Error> {
    let reader = Reader::here();
    let (said, exit) = match what {
        What::Key { source, forget: true, .. } => {
            let source = known(source)?;
            app.keyring.forget(source.card()).await?;
            let name = ("source", text(source.card().name));
            (reader.words.text("source-key-forgotten", &[name]), Exit::Done)
        }
        What::Key { source, setting, .. } => {
            let source = known(source)?;
            let values = typed(source.card(), setting.as_deref(), &reader)?;
            tried(source, app.keyring.enter(source, values, reader.now).await.map_err(refused)?, &reader)
        }
        What::Try { source } => {
            let source = known(source)?;
            let set = app.keyring.one(source.card().id).await?;
            tried(source, app.keyring.try_out(source, &set.config).await?, &reader)
        }
        What::On { source } => (switch(app, source, true, &reader).await?, Exit::Done),
        What::Off { source } => (switch(app, source, false, &reader).await?, Exit::Done),
    };
    Print::stdout().paragraph(0, &said)?;
    Ok(exit)
}

async fn switch(app: &App, source: &str, on: bool, reader: &Reader) -> Result<String, Error> {
    let card = known(source)?.card();
    app.keyring.switch(card, on, reader.now).await.map_err(refused)?;
    let key = if on { "source-switched-on" } else { "source-switched-off" };
    Ok(reader.words.text(key, &[("source", text(card.name))]))
}

fn known(id: &str) -> Result<&'static dyn Source, Error> {
    sources::find(id).ok_or_else(|| {
        let known: Vec<&str> = sources::registry().iter().map(|source| source.card().id).collect();
        Error::NotFound(format!("there is no source `{id}`; these are: {}", known.join(", ")))
    })
}

fn refused(why: EnterError) -> Error {
    match why {
        EnterError::Vault(VaultError::Store(why)) => Error::Store(why),
        other => Error::Usage(other.to_string()),
    }
}

fn tried(source: &dyn Source, tried: Tried, reader: &Reader) -> (String, Exit) {
    let exit = if matches!(tried, Tried::Accepted | Tried::Nothing) { Exit::Done } else { Exit::Partly };
    (tried.words(source.card().name, reader.words), exit)
}

/// What stands on standard input: one setting, or all that the source needs, one on each line.
fn typed(card: &Card, setting: Option<&str>, reader: &Reader) -> Result<Vec<(String, SecretString)>, Error> {
    let needed: Vec<&str> = match setting {
        Some(setting) => vec![setting],
        None => {
            let wanted = keyring::wanted(card);
            let needed: Vec<&str> = wanted.iter().filter(|w| w.needed).map(|w| w.setting).collect();
            if needed.is_empty() { wanted.iter().map(|w| w.setting).collect() } else { needed }
        }
    };
    if needed.is_empty() {
        return Err(Error::Usage(format!("{} takes no key", card.name)));
    }
    if std::io::stdin().is_terminal() {
        let asked = reader.say("source-type-key", &[("settings", text(needed.join(", ")))]);
        // Who cannot be asked sees nothing of it.
        let _ = writeln!(std::io::stderr(), "{asked}");
    }
    let mut input = String::new();
    let limit = 64 * 1024;
    std::io::stdin()
        .take(limit)
        .read_to_string(&mut input)
        .map_err(|cause| Error::Input { what: "standard input".to_owned(), cause })?;
    let lines: Vec<&str> = input.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if lines.len() != needed.len() {
        let wanted = needed.join(", ");
        return Err(Error::Usage(format!(
            "{} lines were read, and {} wants {wanted}, one on each",
            lines.len(),
            card.name
        )));
    }
    Ok(needed.into_iter().map(str::to_owned).zip(lines.into_iter().map(SecretString::from)).collect())
}
