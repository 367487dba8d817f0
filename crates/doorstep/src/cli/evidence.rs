//! `doorstep evidence`: the pictures that were kept of an order's pages.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::PathBuf;

use doorstep_core::number::OrderNumber;

use super::print::{Print, Style};
use super::reader::{Reader, text};
use super::{Error, Exit};
use crate::app::App;
use crate::store::Exhibit;
use crate::told::ExhibitTold;
use crate::when::When;

/// List the pictures kept of an order's pages, with time and SHA-256, or write them into files
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number of the order
    #[arg(value_parser = number)]
    order: OrderNumber,
    /// Write the pictures into this folder, made if it is missing
    #[arg(long, value_name = "FOLDER")]
    save: Option<PathBuf>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

fn number(text: &str) -> Result<OrderNumber, String> {
    OrderNumber::parse(text).ok_or_else(|| "an order number has 15 to 17 digits".to_owned())
}

pub async fn run(args: &Args, app: &App) -> Result<Exit, Error> {
    let reader = Reader::here();
    let exhibits = app.store.exhibits(&args.order).await?;
    if let Some(folder) = &args.save {
        let cannot = |cause| Error::Output { what: folder.display().to_string(), cause };
        fs::create_dir_all(folder).map_err(cannot)?;
        for exhibit in &exhibits {
            let Some((_, bytes)) = app.store.exhibit(&args.order, &exhibit.id).await? else { continue };
            let path = folder.join(file_name(&args.order, exhibit));
            let made = File::create_new(&path).and_then(|mut file| file.write_all(&bytes));
            made.map_err(|cause| Error::Output { what: path.display().to_string(), cause })?;
        }
    }
    let mut print = Print::stdout();
    if args.json {
        print.json(&exhibits.into_iter().map(ExhibitTold::of).collect::<Vec<_>>())?;
        return Ok(Exit::Done);
    }
    if exhibits.is_empty() {
        print.line(Style::Plain, &reader.say("no-evidence", &[("order", text(&args.order))]))?;
        return Ok(Exit::Done);
    }
    let heading = ["taken", "file", "digest"].map(|key| reader.say(&format!("column-evidence-{key}"), &[]));
    let rows = exhibits.iter().map(|exhibit| {
        let taken = When::of(exhibit.taken_at, &reader.zone, reader.now).date;
        [taken, file_name(&args.order, exhibit), exhibit.sha256.clone()]
    });
    print.rows(heading.each_ref().map(String::as_str), &rows.collect::<Vec<_>>())?;
    Ok(Exit::Done)
}

/// A name that tells order and time, and sorts by it.
fn file_name(order: &OrderNumber, exhibit: &Exhibit) -> String {
    let ending = if exhibit.media_type == "image/png" { "png" } else { "jpg" };
    format!("{order}-{}-{}.{ending}", exhibit.taken_at.strftime("%Y%m%dT%H%M%SZ"), &exhibit.sha256[..8])
}
