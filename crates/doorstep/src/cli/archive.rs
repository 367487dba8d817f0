//! `doorstep archive`: puts parcels out of the way.

use super::print::{Print, Style};
use super::reader::{Reader, count};
use super::{Error, Exit, parcels};
use crate::app::App;

/// Put parcels out of the way; they are kept, and not asked about any more
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Numbers of the parcels
    #[arg(required = true)]
    numbers: Vec<String>,
    /// Take them back among the others
    #[arg(long)]
    back: bool,
}

pub async fn run(args: &Args, app: &App) -> Result<Exit, Error> {
    let reader = Reader::here();
    let ids = parcels::find(app, &args.numbers).await?;
    let done = app.store.archive(&ids, !args.back, reader.now).await?;
    let key = if args.back { "taken-back" } else { "archived" };
    Print::stdout().line(Style::Plain, &reader.say(key, &[("parcels", count(done.changed))]))?;
    Ok(Exit::Done)
}
