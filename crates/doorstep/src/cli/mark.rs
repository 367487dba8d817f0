//! `doorstep mark`: what the user knows of a parcel.

use doorstep_core::judge::Closed;
use jiff::Zoned;
use jiff::civil::DateTime;

use super::print::{Print, Style};
use super::reader::{Reader, text};
use super::{Error, Exit, parcels};
use crate::app::App;
use crate::sources::manual::{self, Mark};

/// Say what you know of a parcel; `doorstep undo` takes it back
#[derive(Debug, clap::Args)]
pub struct Args {
    /// A number of the parcel
    number: String,
    /// What it is
    #[arg(value_enum)]
    known: Known,
    /// Words to keep with it; a note is made of them
    words: Vec<String>,
    /// When that was, in this machine's time zone: 2026-11-20 or 2026-11-20T18:30
    #[arg(long, value_name = "WHEN")]
    at: Option<DateTime>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Known {
    /// It was delivered, as far as anyone can tell
    Delivered,
    /// It is lost
    Lost,
    /// It went back to the sender
    Returned,
    /// A note; moves nothing
    Note,
    /// I have it in hand; it needs nothing more
    Received,
    /// I have given it up; it needs nothing more
    GivenUp,
    /// The money is back; it needs nothing more
    Refunded,
    /// Neither received nor given up after all
    Open,
}

/// What becomes of it: an event among the others, or the end of our watching.
enum Deed {
    Mark(Mark),
    Close(Option<Closed>),
}

pub async fn run(args: &Args, app: &App) -> Result<Exit, Error> {
    let reader = Reader::here();
    let ids = parcels::find(app, std::slice::from_ref(&args.number)).await?;
    let words = args.words.join(" ");
    let at: Zoned = match args.at {
        Some(at) => at.to_zoned(reader.zone.clone()).map_err(|cause| Error::Usage(format!("--at: {cause}")))?,
        None => reader.now.to_zoned(reader.zone.clone()),
    };
    let deed = match args.known {
        Known::Delivered => Deed::Mark(Mark::Delivered),
        Known::Lost => Deed::Mark(Mark::Lost),
        Known::Returned => Deed::Mark(Mark::Returned),
        Known::Note if words.is_empty() => return Err(Error::Usage("a note needs words".to_owned())),
        Known::Note => Deed::Mark(Mark::Note),
        Known::Received => Deed::Close(Some(Closed::Received)),
        Known::GivenUp => Deed::Close(Some(Closed::GivenUp)),
        Known::Refunded => Deed::Close(Some(Closed::Refunded)),
        Known::Open => Deed::Close(None),
    };
    match deed {
        Deed::Mark(mark) => app.store.mark(&ids, &manual::event(mark, &at, &words), reader.now).await?,
        Deed::Close(closed) => app.store.close_parcels(&ids, closed, reader.now).await?,
    };
    let facts = [("number", text(&args.number))];
    Print::stdout().line(Style::Plain, &reader.say("marked", &facts))?;
    Ok(Exit::Done)
}
