//! `doorstep extract`: which numbers are in this text?

use std::fs;
use std::io::{self, Read};
use std::path::PathBuf;

use doorstep_core::number::{self, Certainty, Found, Kind};
use serde::Serialize;

use super::print::Print;
use super::{Error, Exit};

/// Find tracking and order numbers in any text
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The text; without one, standard input is read
    file: Option<PathBuf>,
    /// Print one JSON array
    #[arg(long)]
    json: bool,
}

/// One number of a text; the shape is a promise to scripts.
#[derive(Serialize)]
struct Answer<'a> {
    number: &'a str,
    kind: &'static str,
    carrier: Option<&'static str>,
    certainty: &'static str,
    start: usize,
    end: usize,
}

impl Answer<'_> {
    fn of(found: &Found) -> Answer<'_> {
        Answer {
            number: found.number.as_str(),
            kind: found.kind.slug(),
            carrier: found.best.map(|best| best.carrier.as_str()),
            certainty: match (found.kind, found.best) {
                (_, Some(best)) => best.certainty.slug(),
                // Orders are only taken where a link or a word beside them says so.
                (Kind::Order, None) => Certainty::Certain.slug(),
                (_, None) => Certainty::Possible.slug(),
            },
            start: found.start,
            end: found.end,
        }
    }
}

pub fn run(args: &Args) -> Result<Exit, Error> {
    let mut bytes = Vec::new();
    let (what, read) = match &args.file {
        Some(file) => {
            (file.display().to_string(), fs::File::open(file).and_then(|mut file| file.read_to_end(&mut bytes)))
        }
        None => ("standard input".to_owned(), io::stdin().lock().read_to_end(&mut bytes)),
    };
    read.map_err(|cause| Error::Input { what, cause })?;
    // A mail in an old encoding still has its numbers in plain letters.
    let text = String::from_utf8_lossy(&bytes);
    let found = number::extract(&text);
    let answers: Vec<Answer<'_>> = found.iter().map(Answer::of).collect();
    let mut print = Print::stdout();
    if args.json {
        print.json(&answers)?;
    } else {
        let rows: Vec<[String; 4]> = answers
            .iter()
            .map(|answer| {
                let carrier = answer.carrier.and_then(doorstep_core::carrier::find);
                let name = carrier.map_or_else(String::new, |carrier| carrier.name.clone());
                let certainty = if answer.carrier.is_some() { answer.certainty } else { "" };
                [answer.number.to_owned(), answer.kind.to_owned(), name, certainty.to_owned()]
            })
            .collect();
        print.rows(["Number", "What", "Carrier", "How sure"], &rows)?;
    }
    Ok(Exit::Done)
}
