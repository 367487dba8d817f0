//! Statistics of delivered parcels: what was learnt, and passing it on.

use std::path::Path;

use doorstep_core::arrival::Score;
use jiff::Timestamp;
use serde::Serialize;

use super::super::print::{Print, Style};
use super::super::reader::{Reader, count, text};
use super::super::{Error, Exit};
use crate::app::App;
use crate::judging;
use crate::store::{read_pool, write_pool};

pub async fn export(out: Option<&Path>, app: &App) -> Result<Exit, Error> {
    let now = Timestamp::now();
    judging::judge_stale(&app.store, now).await?;
    app.store.forget_learnt();
    let written = write_pool(&app.store.experience().await?.pool(now));
    match out {
        None => Print::stdout().line(Style::Plain, &written)?,
        Some(path) => std::fs::write(path, written + "\n")
            .map_err(|cause| Error::Output { what: path.display().to_string(), cause })?,
    }
    Ok(Exit::Done)
}

pub async fn import(file: &Path, app: &App) -> Result<Exit, Error> {
    let what = || file.display().to_string();
    let written = std::fs::read_to_string(file).map_err(|cause| Error::Input { what: what(), cause })?;
    let pool = read_pool(&written).map_err(|why| Error::Usage(format!("{}: {why}", what())))?;
    let name = file.file_stem().and_then(|name| name.to_str()).unwrap_or("statistics");
    app.store.keep_pool(name, &pool, Timestamp::now()).await?;
    let reader = Reader::here();
    let facts = [("name", text(name)), ("parcels", count(pool.parcels as usize))];
    Print::stdout().paragraph(0, &reader.say("arrival-taken", &facts))?;
    Ok(Exit::Done)
}

/// What was learnt from, and how often forecasts were right.
#[derive(Serialize)]
struct Learnt {
    promise: Right,
    estimate: Right,
    window: Right,
    pools: Vec<PoolTold>,
}

#[derive(Serialize)]
struct Right {
    right: u32,
    of: u32,
}

#[derive(Serialize)]
struct PoolTold {
    name: String,
    parcels: u32,
    added_at: Timestamp,
}

pub async fn learnt(json: bool, app: &App) -> Result<Exit, Error> {
    let reader = Reader::here();
    judging::judge_stale(&app.store, reader.now).await?;
    app.store.forget_learnt();
    let record = app.store.experience().await?.record();
    let pools = app.store.pools().await?;
    let mut print = Print::stdout();
    let right = |score: Score| Right { right: score.right, of: score.of };
    if json {
        print.json(&Learnt {
            promise: right(record.promise),
            estimate: right(record.estimate),
            window: right(record.window),
            pools: pools
                .into_iter()
                .map(|kept| PoolTold { name: kept.name, parcels: kept.pool.parcels, added_at: kept.added_at })
                .collect(),
        })?;
        return Ok(Exit::Done);
    }
    for (key, score) in [("promise", record.promise), ("estimate", record.estimate), ("window", record.window)] {
        let facts = [("right", count(score.right as usize)), ("of", count(score.of as usize))];
        print.paragraph(0, &reader.words.text(&format!("arrival-right-{key}"), &facts))?;
    }
    for kept in pools {
        let facts = [("name", text(kept.name)), ("parcels", count(kept.pool.parcels as usize))];
        print.paragraph(0, &reader.say("arrival-pool", &facts))?;
    }
    Ok(Exit::Done)
}

pub async fn forget(name: &str, app: &App) -> Result<Exit, Error> {
    match app.store.drop_pool(name).await? {
        true => Ok(Exit::Done),
        false => Err(Error::NotFound(format!("there are no statistics named {name}; `doorstep arrival learnt` tells"))),
    }
}
