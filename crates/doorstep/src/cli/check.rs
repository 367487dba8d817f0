//! `doorstep check`: asks now, through the poller and its limits. Where a server is at work on the data folder it does
//! the asking; otherwise, with `--wait`, this command does.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use doorstep_core::check::{Check, Outcome};
use jiff::Timestamp;
use serde::Serialize;
use tokio_util::sync::CancellationToken;

use super::print::Print;
use super::reader::{Reader, count, text};
use super::show::source_name;
use super::{Error, Exit, parcels};
use crate::app::App;
use crate::poll;
use crate::presence::Presence;
use crate::store::{Parcel, ParcelId};
use crate::told::Row;
use crate::when::When;

/// Ask about parcels now instead of at their next turn
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Numbers of the parcels
    #[arg(required = true)]
    numbers: Vec<String>,
    /// Wait for the answers, up to a minute, and show them
    #[arg(long)]
    wait: bool,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// How long answers are waited for.
const PATIENCE: Duration = Duration::from_secs(60);

/// How often it is looked whether answers have come.
const GLANCE: Duration = Duration::from_millis(200);

/// A parcel after the check.
#[derive(Serialize)]
struct Answer {
    /// Whether it was asked about and that came to an end, however it ended.
    asked: bool,
    /// Set where it was answered about too short a time ago: when it can be asked about again.
    again_at: Option<Timestamp>,
    /// How the check that says most ended.
    outcome: Option<&'static str>,
    source: Option<String>,
    #[serde(flatten)]
    parcel: Row,
}

pub async fn run(args: &Args, app: &App) -> Result<Exit, Error> {
    let reader = Reader::here();
    let ids = parcels::find(app, &args.numbers).await?;
    let requested = poll::request(app, &ids, reader.now).await?;
    let early: BTreeMap<&ParcelId, Timestamp> = requested.too_early.iter().map(|(id, again)| (id, *again)).collect();
    let soonest = early.values().min().copied();
    let served = Presence::is_announced(&app.config.data_dir);
    let mut print = Print::stdout();
    if !args.wait {
        let server = text(if served { "yes" } else { "no" });
        if requested.made_due > 0 || soonest.is_none() {
            let facts = [("parcels", count(requested.made_due)), ("server", server)];
            print.paragraph(0, &reader.say("check-asked-for", &facts))?;
        }
        tell_early(&mut print, &reader, early.len(), soonest)?;
        return Ok(if early.is_empty() { Exit::Done } else { Exit::Partly });
    }

    let stop = CancellationToken::new();
    let asking = (!served).then(|| tokio::spawn(poll::run_for(app.clone(), ids.clone(), stop.clone())));
    let waiting = wait(app, &ids).await;
    stop.cancel();
    if let Some(asking) = asking {
        // A panic in there has been told already.
        let _ = asking.await;
    }
    let waiting = waiting?;

    let mut answers = Vec::new();
    for id in &ids {
        let (Some(parcel), checks) = (app.store.parcel(id).await?, app.store.checks(id, LOOKED_AT).await?) else {
            continue;
        };
        answers.push((parcel, most_telling(checks, reader.now)));
    }
    if args.json {
        let told = answers.into_iter().map(|(parcel, check)| Answer {
            asked: !waiting.contains(&parcel.id) && !early.contains_key(&parcel.id),
            again_at: early.get(&parcel.id).copied(),
            outcome: check.as_ref().map(|check| check.outcome.slug()),
            source: check.map(|check| check.source),
            parcel: Row::new(parcel),
        });
        print.json(&told.collect::<Vec<_>>())?;
    } else {
        let rows = answers.iter().map(|(parcel, check)| row(&reader, parcel, check.as_ref()));
        print.columns(0, &rows.collect::<Vec<_>>())?;
        if !waiting.is_empty() {
            let facts = [("parcels", count(waiting.len())), ("seconds", count(PATIENCE.as_secs() as usize))];
            print.paragraph(0, &reader.say("check-not-answered", &facts))?;
        }
        tell_early(&mut print, &reader, early.len(), soonest)?;
    }
    Ok(if waiting.is_empty() && early.is_empty() { Exit::Done } else { Exit::Partly })
}

fn tell_early(print: &mut Print, reader: &Reader, parcels: usize, again: Option<Timestamp>) -> Result<(), Error> {
    let Some(again) = again else { return Ok(()) };
    let when = text(When::of(again, &reader.zone, reader.now).near);
    print.paragraph(0, &reader.words.text("page-check-early", &[("count", count(parcels)), ("when", when)]))
}

/// Waits until each parcel was asked about or patience ends; returns those still waiting.
async fn wait(app: &App, ids: &[ParcelId]) -> Result<Vec<ParcelId>, Error> {
    let until = Instant::now() + PATIENCE;
    let mut waiting = ids.to_vec();
    loop {
        let mut still = Vec::new();
        for id in waiting {
            if app
                .store
                .parcel(&id)
                .await?
                .is_some_and(|parcel| parcel.check_requested_at.is_some() || parcel.being_asked)
            {
                still.push(id);
            }
        }
        waiting = still;
        if waiting.is_empty() || Instant::now() >= until {
            return Ok(waiting);
        }
        tokio::time::sleep(GLANCE).await;
    }
}

/// Checks of a parcel that are looked at for the one to tell.
const LOOKED_AT: usize = 20;

/// The check made now that says most: an answer with events, else any answer, else the newest. A parcel's second number
/// is often unknown where its first is not.
fn most_telling(checks: Vec<Check>, since: Timestamp) -> Option<Check> {
    checks.into_iter().filter(|check| check.asked_at >= since).min_by_key(|check| match check.outcome {
        Outcome::Answered | Outcome::Unchanged => 0,
        outcome if outcome.is_answer() => 1,
        _ => 2,
    })
}

fn row(reader: &Reader, parcel: &Parcel, check: Option<&Check>) -> [String; 3] {
    let number = parcel.numbers.first().map(|first| first.number.to_string()).unwrap_or_default();
    let stage = parcel.judged.as_ref().map(|judged| super::list::stage_of(reader, judged));
    let outcome = check.map(|check| {
        let said = reader.words.text(&format!("outcome-{}", check.outcome.slug().replace('_', "-")), &[]);
        format!("{}: {said}", source_name(reader, &check.source, None))
    });
    [number, stage.unwrap_or_default(), outcome.unwrap_or_else(|| reader.say("no-checks", &[]))]
}
