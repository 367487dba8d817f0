//! `doorstep import`: Doorstep's own export; and what is understood of pages, captures, mails, tables and text of
//! AliExpress orders.

use std::io::Read as _;
use std::path::PathBuf;

use jiff::Timestamp;

use super::print::{Print, Style};
use super::reader::{Reader, count};
use super::understood::understood;
use super::{Error, Exit};
use crate::app::App;
use crate::import::batch::{self, Batch, Done, File};
use crate::import::facts::Facts;
use crate::import::save::{Outcome, State};
use crate::import::table;
use crate::import::{Import, Read};
use crate::told::Imported;

/// Take in pages, captures, mails, tables and text of AliExpress orders, or an export of Doorstep
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Files to read; `-` is standard input
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Only say what is understood; open no database
    #[arg(long)]
    pub dry_run: bool,
    /// Save it; without this, what would change is only shown
    #[arg(long, short, conflicts_with = "dry_run")]
    yes: bool,
    /// What the columns of a table hold whose names do not say it, between commas, such as
    /// order_number,placed_on,,title; remembered for tables with the same columns
    #[arg(long, value_name = "WHAT,WHAT,...")]
    columns: Option<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

pub fn run(args: &Args) -> Result<Exit, Error> {
    let now = Timestamp::now();
    let mut import = Import::default();
    let mut files = Vec::new();
    for path in &args.files {
        let name = path.display().to_string();
        let bytes = bytes_of(path).map_err(|cause| Error::Input { what: name.clone(), cause })?;
        if let Some(columns) = &args.columns
            && let Some(unknown) = table::unknown(&String::from_utf8_lossy(&bytes))
        {
            let said = table::mapping(&unknown, columns).map_err(Error::Usage)?;
            import.mappings.insert(unknown.signature(), table::columns_of(&said));
        }
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

/// Shows what files would change, and with `--yes` saves it, all or nothing. An export of Doorstep leaves nothing to ask and is
/// merged at once: what is here already stays, and nothing is doubled.
pub async fn take_in(args: &Args, app: &App) -> Result<Exit, Error> {
    let reader = Reader::here();
    let mut files = Vec::new();
    for path in &args.files {
        let name = path.display().to_string();
        let bytes = bytes_of(path).map_err(|cause| Error::Input { what: name.clone(), cause })?;
        if let Some(columns) = &args.columns
            && let Some(unknown) = table::unknown(&String::from_utf8_lossy(&bytes))
        {
            let said = table::mapping(&unknown, columns).map_err(Error::Usage)?;
            app.store.save_mapping(&unknown.signature(), &said, reader.now).await?;
        }
        files.push(File { name, bytes });
    }
    let batch = Batch::read(files, &app.store, reader.now).await?;
    let save = args.yes || batch.is_export();
    let done = batch.take_in(&app.store, save, reader.now).await.map_err(refused)?;
    let all_understood = batch.reads.iter().all(|read| read.why_not.is_none());
    let mut print = Print::stdout();
    if args.json {
        print.json(&Imported::new(&batch.names, &batch.reads, done))?;
    } else {
        tell(&mut print, &reader, &batch, &done, save)?;
    }
    Ok(if all_understood { Exit::Done } else { Exit::Partly })
}

/// Why a batch could not be saved.
pub fn refused(why: batch::Error) -> Error {
    match why {
        batch::Error::Store(why) => why.into(),
        batch::Error::Export { name, why } => Error::export(&name, why),
    }
}

/// What became, or would become, of a batch.
pub fn tell(print: &mut Print, reader: &Reader, batch: &Batch, done: &Done, saved: bool) -> Result<(), Error> {
    for (_, taken) in &done.restored {
        let facts =
            [("parcels", count(taken.parcels)), ("known", count(taken.known_parcels)), ("orders", count(taken.orders))];
        print.line(Style::Plain, &reader.say("imported", &facts))?;
    }
    changes(print, reader, &done.outcome)?;
    odd(print, batch.names.iter().zip(&batch.reads))?;
    let end = match (done.changed(), saved) {
        (false, _) => "import-nothing",
        (true, true) if done.outcome.undo.is_some() => "import-saved",
        (true, true) => "import-merged",
        (true, false) => "import-preview",
    };
    print.line(Style::Strong, &reader.say(end, &[]))
}

/// Line by line, what is new, changed or the same.
fn changes(print: &mut Print, reader: &Reader, outcome: &Outcome) -> Result<(), Error> {
    let state = |state: State| reader.words.text(&format!("import-{}", state.slug()), &[]);
    for order in &outcome.orders {
        print.line(Style::Strong, &format!("{} {}", order.number, state(order.state)))?;
        let fields = order.fields.iter().filter(|field| field.state != State::Same).map(|field| {
            let was = field.was.as_ref().map(|was| format!("({was})")).unwrap_or_default();
            [state(field.state), field.field.replace('_', " "), field.value.clone(), was]
        });
        let lines = order.lines.iter().filter(|(of, _)| *of != State::Same);
        let lines = lines.map(|(of, title)| [state(*of), String::new(), title.clone(), String::new()]);
        let clocks = order.clocks.iter().filter(|(of, _)| *of != State::Same).map(|(of, clock)| {
            let kind = reader.words.text(&format!("clock-{}", clock.kind.slug().replace('_', "-")), &[]);
            [state(*of), kind, clock.date.to_string(), String::new()]
        });
        let refunds = order.refunds.iter().filter(|(of, _)| *of != State::Same).map(|(of, refund)| {
            let amount = refund.amount.as_ref().map(|money| format!("{} {}", money.amount, money.currency));
            let name = reader.words.text("page-import-refund", &[]);
            [state(*of), name, refund.status.clone(), amount.unwrap_or_default()]
        });
        print.columns(2, &fields.chain(lines).chain(clocks).chain(refunds).collect::<Vec<_>>())?;
    }
    for parcel in &outcome.parcels {
        let numbers: Vec<&str> = parcel.numbers.iter().map(|number| number.as_str()).collect();
        let of = match (parcel.taken.new, parcel.taken.events) {
            (true, _) => State::New,
            (false, 0) => State::Same,
            (false, _) => State::Changed,
        };
        let facts = [("events", count(parcel.taken.events))];
        print.line(
            Style::Plain,
            &format!("{} {} {}", numbers.join(", "), state(of), reader.say("import-events", &facts)),
        )?;
    }
    for what in &outcome.not_kept {
        print.paragraph(0, what)?;
    }
    Ok(())
}

fn odd<'a>(print: &mut Print, files: impl Iterator<Item = (&'a String, &'a Read)>) -> Result<(), Error> {
    for (file, read) in files {
        for odd in read.not_understood() {
            print.line(Style::Strong, &format!("Not understood: {} in {file}", odd.what))?;
            print.paragraph(2, &odd.why)?;
        }
    }
    Ok(())
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
    odd(print, files.iter().map(|(file, read)| (file, read)))
}
