//! `doorstep doctor`: is everything in order, and if not, what to do.

use std::path::Path;

use jiff::tz::TimeZone;
use jiff::{Timestamp, civil};
use serde::Serialize;

use super::print::Print;
use super::{Error, Exit};
use crate::app::{App, OpenError};
use crate::config::{Config, SourceConfig, Standing};
use crate::http::Client;
use crate::presence::Presence;
use crate::reach::reach;
use crate::sources::{self, Card};

/// Look at settings, data, database, clock and sources, and say what is wrong
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Also call the front door of each source that is on; no parcel is named
    #[arg(long)]
    online: bool,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// How a thing is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Health {
    Good,
    /// Good to know; nothing is broken.
    Note,
    Bad,
}

/// One thing that was looked at.
#[derive(Debug, Serialize)]
struct Finding {
    what: String,
    health: Health,
    says: String,
}

fn finding(what: impl Into<String>, health: Health, says: impl Into<String>) -> Finding {
    Finding { what: what.into(), health, says: says.into() }
}

pub async fn run(args: &Args, config: Config) -> Result<Exit, Error> {
    let mut findings = settings(&config);
    findings.push(data_folder(&config.data_dir));
    findings.extend(free_space(&config.data_dir));
    findings.push(database(&config).await);
    findings.push(clock(Timestamp::now(), &TimeZone::system()));
    findings.push(server(&config));
    findings.extend(all_sources(&config, args.online).await?);

    let exit = if findings.iter().any(|f| f.health == Health::Bad) { Exit::Partly } else { Exit::Done };
    let mut print = Print::stdout();
    if args.json {
        print.json(&findings)?;
    } else {
        let rows = findings.into_iter().map(|f| {
            let mark = match f.health {
                Health::Good => "ok",
                Health::Note => "note",
                Health::Bad => "WRONG",
            };
            [mark.to_owned(), f.what, f.says]
        });
        print.columns(0, &rows.collect::<Vec<_>>())?;
    }
    Ok(exit)
}

fn settings(config: &Config) -> Vec<Finding> {
    let read = match &config.file {
        Some(file) => format!("read from {}", file.display()),
        None => "no file; the defaults and the environment".to_owned(),
    };
    let mut findings = vec![finding("Settings", Health::Good, read)];
    for name in &config.ignored {
        findings.push(finding("Settings", Health::Note, format!("{name} is no setting of Doorstep and is ignored")));
    }
    findings
}

fn data_folder(folder: &Path) -> Finding {
    let what = "Data folder";
    if !folder.exists() {
        return finding(what, Health::Note, format!("{} will be made when it is needed", folder.display()));
    }
    // Permissions do not tell of read-only mounts; writing does.
    match tempfile_in(folder) {
        Ok(()) => finding(what, Health::Good, folder.display().to_string()),
        Err(cause) => finding(what, Health::Bad, format!("{} cannot be written: {cause}", folder.display())),
    }
}

fn tempfile_in(folder: &Path) -> std::io::Result<()> {
    let file = folder.join(format!("doctor-{}.tmp", std::process::id()));
    std::fs::write(&file, "Written by `doorstep doctor`; may be deleted.")?;
    std::fs::remove_file(file)
}

#[cfg(unix)]
fn free_space(folder: &Path) -> Option<Finding> {
    const ENOUGH: u64 = 200 * 1024 * 1024;
    let there = folder.ancestors().find(|folder| folder.exists())?;
    let disk = rustix::fs::statvfs(there).ok()?;
    let free = disk.f_bavail.saturating_mul(disk.f_frsize);
    let says = format!("{} MB free", free / (1024 * 1024));
    Some(if free < ENOUGH {
        finding("Disk", Health::Bad, format!("only {says}; make room before the database needs it"))
    } else {
        finding("Disk", Health::Good, says)
    })
}

#[cfg(not(unix))]
fn free_space(_: &Path) -> Option<Finding> {
    None
}

/// Opens the database as any command would, which says all that can be wrong with it.
async fn database(config: &Config) -> Finding {
    let what = "Database";
    let counted = async {
        let Some(app) = App::open_existing(config.clone()).await? else { return Ok(None) };
        let counts = app.store.counts().await?;
        app.store.close().await;
        Ok::<_, OpenError>(Some(counts))
    };
    match counted.await {
        Ok(None) => finding(what, Health::Note, "will be made when it is needed"),
        Ok(Some(counts)) => {
            let says = format!("open; {} parcels, {} archived", counts.all, counts.archived);
            finding(what, Health::Good, says)
        }
        Err(error) => finding(what, Health::Bad, error.to_string()),
    }
}

/// A clock that is far off makes every deadline wrong.
fn clock(now: Timestamp, zone: &TimeZone) -> Finding {
    let what = "Clock";
    let local = now.to_zoned(zone.clone());
    let says =
        format!("{} in {}", local.strftime("%Y-%m-%d %H:%M"), zone.iana_name().unwrap_or("a zone without a name"));
    // No Doorstep is older than this.
    if local.date() < civil::date(2026, 11, 1) {
        return finding(what, Health::Bad, format!("{says}: this is in the past; set the clock of this machine"));
    }
    if zone.iana_name().is_none() && !zone.is_unknown() {
        return finding(what, Health::Good, says);
    }
    if zone.is_unknown() {
        return finding(
            what,
            Health::Note,
            format!("{says}: the system names no time zone, so times are shown in UTC"),
        );
    }
    finding(what, Health::Good, says)
}

fn server(config: &Config) -> Finding {
    let says = if Presence::is_announced(&config.data_dir) {
        "running on this data folder"
    } else {
        "not running; parcels are only asked about while it is (`doorstep serve`), or by `doorstep check --wait`"
    };
    finding("Server", Health::Note, says)
}

/// Sources that are on, or that the user has begun to set up; the others are many, and counted.
async fn all_sources(config: &Config, online: bool) -> Result<Vec<Finding>, Error> {
    let app = match App::open_existing(config.clone()).await {
        Ok(Some(app)) => app,
        // What is wrong with the database was found already.
        Ok(None) | Err(_) => App::in_memory(config.clone()).await?,
    };
    let mut sets = app.keyring.all().await?;
    app.store.close().await;
    let mut findings = Vec::new();
    let mut others = 0;
    let client = if online { Some(Client::new(config.ca_file.as_deref())) } else { None };
    for source in sources::registry() {
        let card = source.card();
        let set = sets.remove(card.id).unwrap_or_default();
        if let Some(trouble) = set.trouble {
            findings.push(finding(card.name, Health::Bad, trouble));
            continue;
        }
        let begun = config.sources.contains_key(card.id) || !set.entered.is_empty();
        let set = set.config;
        match (set.standing(card), &client) {
            (Standing::On, None) => findings.push(finding(card.name, Health::Good, "on")),
            (Standing::On, Some(Ok(client))) => findings.push(front_door(client, card, &set).await),
            (Standing::On, Some(Err(error))) => findings.push(finding(card.name, Health::Bad, error.to_string())),
            (Standing::Lacks(settings), _) if begun => {
                let says = format!("set up but not asked, as it lacks {}", settings.join(", "));
                findings.push(finding(card.name, Health::Bad, says));
            }
            (Standing::Lacks(_) | Standing::Off, _) => others += 1,
        }
    }
    let says = format!("{others} are off or wait for a key; `doorstep sources` lists them");
    findings.push(finding("Other sources", Health::Note, says));
    Ok(findings)
}

async fn front_door(client: &Client, card: &Card, set: &SourceConfig) -> Finding {
    let url = set.base_url.clone().or_else(|| card.base_url?.parse().ok());
    let Some(url) = url else {
        return finding(card.name, Health::Bad, "its address cannot be read");
    };
    match reach(client, url, set.base_url.is_some()).await {
        Ok(took) => finding(card.name, Health::Good, format!("on; answered after {} ms", took.as_millis())),
        Err(error) => finding(card.name, Health::Bad, format!("on, but {error}")),
    }
}
