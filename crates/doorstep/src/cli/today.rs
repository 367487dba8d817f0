//! `doorstep today`: what needs the user, then what moved.

use doorstep_core::advice::Urgency;
use jiff::SignedDuration;
use serde::Serialize;

use super::print::{Print, Style};
use super::reader::Reader;
use super::{Error, Exit, list};
use crate::app::App;
use crate::judging;
use crate::store::{Filter, ParcelId, Sort};
use crate::told::{Row, main_number};
use crate::when::Due;

/// Show what needs you today, then what moved in the last day
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Print JSON
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Answer {
    needs_you: Vec<Row>,
    moved: Vec<Row>,
}

pub async fn run(args: &Args, app: &App) -> Result<Exit, Error> {
    let reader = Reader::here();
    judging::judge_stale(&app.store, reader.now).await?;
    let needing = Filter { urgency: Some(Urgency::Act), ..Filter::default() };
    let needing = list::all(app, needing).await?;
    let since = reader.now - SignedDuration::from_hours(24);
    let moved = Filter { changed_since: Some(since), sort: Sort::Changed, ..Filter::default() };
    // A parcel that was only just added has not moved.
    let mut moved = list::all(app, moved).await?;
    moved.retain(|parcel| parcel.judged.as_ref().is_some_and(|judged| judged.events > 0));

    let mut print = Print::stdout();
    if args.json {
        let rows = |parcels: Vec<_>| parcels.into_iter().map(Row::new).collect();
        print.json(&Answer { needs_you: rows(needing), moved: rows(moved) })?;
        return Ok(Exit::Done);
    }
    if needing.is_empty() {
        print.line(Style::Strong, &reader.say("nothing-needs-you", &[]))?;
    } else {
        print.line(Style::Strong, &reader.say("needs-you", &[]))?;
        let ids: Vec<ParcelId> = needing.iter().map(|parcel| parcel.id.clone()).collect();
        let known = app.store.facts(&ids).await?;
        // In the order of the list, which is that of urgency.
        for parcel in &needing {
            let Some(known) = known.iter().find(|known| known.id == parcel.id) else { continue };
            let judgement = doorstep_core::judge::judge(&known.facts, reader.now);
            let Some(first) = judgement.advice.first() else { continue };
            let said = reader.words.advice(first);
            let name = parcel.said.name.clone().unwrap_or_else(|| main_number(&known.facts));
            let by = first.due.map(|due| Due::of(due, reader.today()));
            let by = by.map(|due| format!(" ({}, {})", due.date, due.near)).unwrap_or_default();
            print.paragraph(2, &format!("{name}: {}{by}", said.title))?;
            print.paragraph(4, &said.text)?;
        }
    }
    print.line(Style::Plain, "")?;
    if moved.is_empty() {
        return print.line(Style::Plain, &reader.say("nothing-moved", &[])).map(|()| Exit::Done);
    }
    print.line(Style::Strong, &reader.say("moved", &[]))?;
    list::table(&mut print, &reader, &moved)?;
    Ok(Exit::Done)
}
