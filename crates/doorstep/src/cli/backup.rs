//! `doorstep backup`: a copy of the database as of this moment, also while a server is at work.

use std::path::PathBuf;

use super::print::{Print, Style};
use super::reader::{Reader, text};
use super::{Error, Exit};
use crate::app::App;

/// Copy the database, as of one moment, into a new file
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The file to make; without it, `doorstep-<date>.db` in the folder you are in
    file: Option<PathBuf>,
}

pub async fn run(args: &Args, app: &App) -> Result<Exit, Error> {
    let reader = Reader::here();
    let file = match &args.file {
        Some(file) => file.clone(),
        None => PathBuf::from(format!("doorstep-{}.db", reader.today())),
    };
    app.store.backup(&file).await?;
    let facts = [("file", text(file.display()))];
    Print::stdout().line(Style::Plain, &reader.say("backed-up", &facts))?;
    Ok(Exit::Done)
}
