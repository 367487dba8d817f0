//! `doorstep reread`: reads every event again that older tables read, and judges anew. Opening the data has noted which.

use super::print::{Print, Style};
use super::reader::{Reader, count};
use super::{Error, Exit};
use crate::app::App;
use crate::judging;

/// Read every kept event again with this version's tables, and judge all parcels anew
#[derive(Debug, clap::Args)]
pub struct Args {}

pub async fn run(app: &App) -> Result<Exit, Error> {
    let reader = Reader::here();
    let judged = judging::judge_stale(&app.store, reader.now).await?;
    Print::stdout().line(Style::Plain, &reader.say("reread", &[("parcels", count(judged))]))?;
    Ok(Exit::Done)
}
