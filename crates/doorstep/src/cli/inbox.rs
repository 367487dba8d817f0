//! `doorstep inbox`: what imports did not understand, and what waits for the user's word.

use serde::Serialize;

use super::print::{Print, Style};
use super::reader::{Reader, count};
use super::{Error, Exit, import};
use crate::app::App;
use crate::import::batch::{Batch, File};
use crate::import::reread;
use crate::when::When;

/// See what imports did not understand and what waits to be saved; put it away or read it again
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Option<Command>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Show what is kept of one thing
    Kept {
        /// Its id, as the list gives it
        id: String,
    },
    /// Put things away that were not understood
    Dismiss {
        /// Their ids
        #[arg(required_unless_present = "all")]
        ids: Vec<String>,
        /// All of them
        #[arg(long, conflicts_with = "ids")]
        all: bool,
    },
    /// Read everything again that an older Doorstep had read
    Reread,
    /// Save an import that waits, all of it or nothing
    Save {
        /// Its id
        id: String,
    },
    /// Forget an import that waits
    Forget {
        /// Its id
        id: String,
    },
}

#[derive(Serialize)]
struct Told {
    waiting: Vec<Waiting>,
    not_understood: Vec<Odd>,
}

#[derive(Serialize)]
struct Waiting {
    id: String,
    files: Vec<String>,
    since: String,
}

#[derive(Serialize)]
struct Odd {
    id: String,
    kind: String,
    warning: bool,
    what: String,
    why: String,
    seen_at: String,
    kept: Option<String>,
}

pub async fn run(args: &Args, app: &App) -> Result<Exit, Error> {
    let reader = Reader::here();
    let mut print = Print::stdout();
    match &args.command {
        None => return list(args.json, &reader, app).await,
        Some(Command::Kept { id }) => {
            let capture = app.store.capture(id).await?.ok_or_else(|| nothing(id))?;
            print.line(Style::Plain, String::from_utf8_lossy(&capture.body).trim_end())?;
        }
        Some(Command::Dismiss { ids, all }) => {
            let mut gone = if *all { app.store.put_all_away(reader.now).await? } else { 0 };
            for id in ids {
                match app.store.put_away(id, reader.now).await? {
                    true => gone += 1,
                    false => return Err(nothing(id)),
                }
            }
            let gone = usize::try_from(gone).unwrap_or(usize::MAX);
            print.line(Style::Plain, &reader.say("inbox-dismissed", &[("things", count(gone))]))?;
        }
        Some(Command::Reread) => {
            let (read, _) = reread::reread(&app.store, reader.now).await?;
            print.line(Style::Plain, &reader.say("inbox-reread", &[("things", count(read))]))?;
        }
        Some(Command::Save { id }) => {
            let files = app.store.pending(id).await?;
            if files.is_empty() {
                return Err(nothing(id));
            }
            let files = files.into_iter().map(|file| File { name: file.name, bytes: file.body }).collect();
            let batch = Batch::read(files, &app.store, reader.now).await?;
            let done = batch.take_in(&app.store, true, reader.now).await.map_err(import::refused)?;
            app.store.forget_pending(id).await?;
            import::tell(&mut print, &reader, &batch, &done, true)?;
        }
        Some(Command::Forget { id }) => {
            if app.store.pending(id).await?.is_empty() {
                return Err(nothing(id));
            }
            app.store.forget_pending(id).await?;
            print.line(Style::Plain, &reader.say("inbox-forgotten", &[]))?;
        }
    }
    Ok(Exit::Done)
}

fn nothing(id: &str) -> Error {
    Error::NotFound(format!("nothing in the inbox has the id {id}; `doorstep inbox` lists what is there"))
}

async fn list(json: bool, reader: &Reader, app: &App) -> Result<Exit, Error> {
    let waiting = app.store.waiting().await?;
    let odd = app.store.not_understood(usize::MAX).await?;
    let mut print = Print::stdout();
    if json {
        let told = Told {
            waiting: waiting
                .into_iter()
                .map(|one| Waiting { id: one.id, files: one.names, since: one.made_at.to_string() })
                .collect(),
            not_understood: odd
                .into_iter()
                .map(|odd| Odd {
                    seen_at: odd.seen_at().to_string(),
                    id: odd.id,
                    kind: odd.kind,
                    warning: odd.warning,
                    what: odd.what,
                    why: odd.why,
                    kept: odd.capture_id,
                })
                .collect(),
        };
        print.json(&told)?;
        return Ok(Exit::Done);
    }
    if waiting.is_empty() && odd.is_empty() {
        print.line(Style::Plain, &reader.say("inbox-empty", &[]))?;
    }
    for one in waiting {
        let since = When::of(one.made_at, &reader.zone, reader.now).near;
        print.line(Style::Strong, &format!("{} {}", reader.say("inbox-waiting", &[]), one.names.join(", ")))?;
        print.columns(2, &[[one.id, since]])?;
    }
    for odd in odd {
        let since = When::of(odd.seen_at(), &reader.zone, reader.now).near;
        let careful = if odd.warning { reader.say("inbox-careful", &[]) + " " } else { String::new() };
        print.line(Style::Strong, &format!("{careful}{}", odd.what))?;
        print.paragraph(2, &odd.why)?;
        print.columns(2, &[[odd.id, odd.kind, since]])?;
    }
    Ok(Exit::Done)
}
