//! `doorstep undo`: takes back the last edit.

use super::print::{Print, Style};
use super::reader::{Reader, text};
use super::{Error, Exit};
use crate::app::App;
use crate::when::When;

/// Take back the last edit: a mark, an archiving, a deletion...
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only show what could be taken back, newest first
    #[arg(long)]
    list: bool,
}

/// How many edits are shown.
const SHOWN: usize = 20;

pub async fn run(args: &Args, app: &App) -> Result<Exit, Error> {
    let reader = Reader::here();
    let mut print = Print::stdout();
    let edits = app.store.edits(if args.list { SHOWN } else { 1 }).await?;
    let say = |edit: &crate::store::Edit| reader.say(&format!("edit-{}", edit.kind.slug().replace('_', "-")), &[]);
    let Some(newest) = edits.first() else {
        print.line(Style::Plain, &reader.say("nothing-to-undo", &[]))?;
        return Ok(Exit::Partly);
    };
    if args.list {
        let rows = edits.iter().map(|edit| [When::of(edit.made_at, &reader.zone, reader.now).near, say(edit)]);
        print.columns(0, &rows.collect::<Vec<_>>())?;
        return Ok(Exit::Done);
    }
    if !app.store.undo(&newest.id, reader.now).await? {
        return Err(Error::NotFound("the last edit was taken back already".to_owned()));
    }
    print.line(Style::Plain, &reader.say("undone", &[("edit", text(say(newest)))]))?;
    Ok(Exit::Done)
}
