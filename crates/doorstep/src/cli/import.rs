//! `doorstep import`: Doorstep's own export; and what is understood of pages, captures, mails, tables and text of
//! AliExpress orders.

use std::fs::File;
use std::io::{BufRead, BufReader, Read as _};
use std::path::PathBuf;

use jiff::Timestamp;

use super::print::{Print, Style};
use super::reader::{Reader, count};
use super::understood::understood;
use super::{Error, Exit};
use crate::app::App;
use crate::import::facts::Facts;
use crate::import::{Import, Read};

/// Take in an export of Doorstep, or see what is understood of pages, captures, mails, tables and text (--dry-run)
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Files to read; `-` is standard input
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Only say what is understood; save nothing
    #[arg(long)]
    pub dry_run: bool,
    /// Print JSON
    #[arg(long, requires = "dry_run")]
    json: bool,
}

pub fn run(args: &Args) -> Result<Exit, Error> {
    let now = Timestamp::now();
    let mut import = Import::default();
    let mut files = Vec::new();
    for path in &args.files {
        let name = path.display().to_string();
        let bytes = bytes_of(path).map_err(|cause| Error::Input { what: name.clone(), cause })?;
        files.push((name, import.read(&bytes, now)));
    }
    let all_understood = files.iter().all(|(_, read)| read.why_not.is_none());
    let mut print = Print::stdout();
    if args.json {
        print.json(&understood(&files, import.facts(), now))?;
    } else {
        show(&mut print, &files, import.facts())?;
    }
    Ok(if all_understood { Exit::Done } else { Exit::Partly })
}

/// Takes in exports, each whole or not at all. What is here already stays, and nothing is doubled.
pub async fn restore(args: &Args, app: &App) -> Result<Exit, Error> {
    let reader = Reader::here();
    let mut print = Print::stdout();
    for file in &args.files {
        let what = file.display().to_string();
        let mut input: Box<dyn BufRead + Send> = if file.as_os_str() == "-" {
            Box::new(BufReader::new(std::io::stdin()))
        } else {
            let opened = File::open(file).map_err(|cause| Error::Input { what: what.clone(), cause })?;
            Box::new(BufReader::new(opened))
        };
        let taken = app.store.restore(&mut *input, reader.now).await.map_err(|why| Error::export(&what, why))?;
        let facts =
            [("parcels", count(taken.parcels)), ("known", count(taken.known_parcels)), ("orders", count(taken.orders))];
        print.line(Style::Plain, &reader.say("imported", &facts))?;
    }
    Ok(Exit::Done)
}

fn bytes_of(path: &PathBuf) -> std::io::Result<Vec<u8>> {
    if path.as_os_str() == "-" {
        let mut bytes = Vec::new();
        std::io::stdin().lock().read_to_end(&mut bytes)?;
        return Ok(bytes);
    }
    std::fs::read(path)
}

fn show(print: &mut Print, files: &[(String, Read)], facts: &Facts) -> Result<(), Error> {
    let orders: Vec<[String; 5]> = facts
        .orders
        .iter()
        .map(|order| {
            let placed = order.placed_on.map(|day| day.to_string()).unwrap_or_default();
            let total = order.total.as_ref().map(|total| {
                format!("{} {}", total.amount, total.currency.as_deref().unwrap_or_default()).trim_end().to_owned()
            });
            let shop = order.seller.as_ref().and_then(|seller| seller.name.clone()).unwrap_or_default();
            let status = order.status.map(|status| status.slug().replace('_', " ")).unwrap_or_default();
            [order.number.to_string(), placed, status, total.unwrap_or_default(), shop]
        })
        .collect();
    if !orders.is_empty() {
        print.rows(["Order", "Placed", "Status", "Total", "Shop"], &orders)?;
    }
    let now = Timestamp::now();
    let parcels: Vec<[String; 3]> = facts
        .parcels
        .iter()
        .map(|parcel| {
            let events = parcel.track.events.len();
            let status = match events {
                0 => String::new(),
                _ => crate::import::status_of(parcel, now).slug().replace('_', " "),
            };
            [parcel.track.number.to_string(), status, events.to_string()]
        })
        .collect();
    if !parcels.is_empty() {
        print.rows(["Parcel", "Status", "Events"], &parcels)?;
    }
    for (file, read) in files {
        for odd in &read.not_understood {
            print.line(Style::Strong, &format!("Not understood: {} in {file}", odd.what))?;
            print.paragraph(2, &odd.why)?;
        }
    }
    Ok(())
}
