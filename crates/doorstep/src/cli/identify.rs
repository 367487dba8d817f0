//! `doorstep identify`: whose are these numbers?

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::PathBuf;

use doorstep_core::advice::Fact;
use doorstep_core::number::{self, CheckDigit, Context, Identified, Kind, TrackingNumber};
use doorstep_core::words::Words;
use serde::Serialize;

use super::lines::answer_each;
use super::print::{Print, Style};
use super::reader::Reader;
use super::{Error, Exit};

/// Say which carriers numbers may belong to
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Numbers; without any, each line of standard input is one
    numbers: Vec<String>,
    /// Read the numbers from a file, one a line
    #[arg(long, value_name = "FILE", conflicts_with = "numbers")]
    file: Option<PathBuf>,
    /// Print one JSON object a line
    #[arg(long)]
    json: bool,
}

/// One line's answer; the shape is a promise to scripts.
#[derive(Serialize)]
struct Answer {
    input: String,
    number: Option<String>,
    kind: &'static str,
    candidates: Vec<Candidate>,
    note: Option<String>,
    /// Numbers one slip away that would pass the check digit.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    corrections: Vec<String>,
}

#[derive(Serialize)]
struct Candidate {
    carrier: &'static str,
    certainty: &'static str,
    check: &'static str,
}

pub fn run(args: &Args) -> Result<Exit, Error> {
    let given = args.numbers.join("\n");
    let input: Box<dyn BufRead> = match &args.file {
        Some(file) => {
            let what = || file.display().to_string();
            Box::new(BufReader::new(File::open(file).map_err(|cause| Error::Input { what: what(), cause })?))
        }
        None if args.numbers.is_empty() => Box::new(io::stdin().lock()),
        None => Box::new(io::Cursor::new(given)),
    };
    // Scripts read the same sentences everywhere; people their own language.
    let words = if args.json { Words::for_locale("en") } else { Reader::here().words };
    if args.json { answer_each(input, io::stdout().lock(), |line| answer(line, words)) } else { table(input, words) }
}

fn answer(line: &str, words: &Words) -> Result<Answer, String> {
    if line.trim().is_empty() {
        return Err("the line is empty".to_owned());
    }
    let found = number::identify(line, &Context::default());
    Ok(Answer {
        input: line.to_owned(),
        number: found.number.map(|number| number.to_string()),
        kind: found.kind.slug(),
        candidates: found
            .candidates
            .iter()
            .map(|candidate| Candidate {
                carrier: candidate.carrier.as_str(),
                certainty: candidate.certainty.slug(),
                check: candidate.check.slug(),
            })
            .collect(),
        note: found.note.map(|note| note.sentence(words)),
        corrections: corrections(&found).iter().map(ToString::to_string).collect(),
    })
}

fn corrections(found: &Identified) -> Vec<TrackingNumber> {
    match (found.kind, found.number) {
        (Kind::Tracking | Kind::Unknown, Some(number)) => {
            TrackingNumber::parse(number.as_str()).map(|number| number::corrections(&number)).unwrap_or_default()
        }
        _ => Vec::new(),
    }
}

/// For people: each number with its carriers, best first, and what should be known.
fn table(input: impl BufRead, words: &Words) -> Result<Exit, Error> {
    let mut print = Print::stdout();
    let mut exit = Exit::Done;
    for line in input.lines() {
        let line = line.map_err(|cause| Error::Input { what: "the numbers".to_owned(), cause })?;
        if line.trim().is_empty() {
            continue;
        }
        let found = number::identify(&line, &Context::default());
        let shown = found.number.map_or_else(|| line.trim().to_owned(), |number| number.to_string());
        print.line(Style::Strong, &shown)?;
        let rows: Vec<[String; 3]> = found
            .candidates
            .iter()
            .filter(|_| found.kind == Kind::Tracking)
            .take(5)
            .map(|candidate| {
                let name = &candidate.carrier.carrier().name;
                let check = match candidate.check {
                    CheckDigit::Passed => words.text("number-check-passed", &[]),
                    CheckDigit::Failed => words.text("number-check-failed", &[]),
                    CheckDigit::Absent => String::new(),
                };
                [name.to_owned(), candidate.certainty.slug().to_owned(), check]
            })
            .collect();
        print.columns(2, &rows)?;
        if let Some(note) = found.note {
            print.paragraph(2, &note.sentence(words))?;
        }
        let meant: Vec<String> = corrections(&found).iter().take(5).map(ToString::to_string).collect();
        if !meant.is_empty() {
            let numbers = Fact::Text(meant.join(", "));
            print.paragraph(2, &words.text("number-one-slip-away", &[("numbers", numbers)]))?;
        }
        if found.tracking_number().is_some_and(|number| number.is_letter_post()) {
            print.paragraph(2, &words.text("number-letter-post", &[]))?;
        }
        if found.kind == Kind::Unknown {
            exit = Exit::Partly;
        }
    }
    Ok(exit)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn json(line: &str) -> String {
        serde_json::to_string(&answer(line, Words::for_locale("en")).unwrap()).unwrap()
    }

    #[test]
    fn the_answer_has_the_promised_shape() {
        assert_eq!(
            json("ub 123 456 785 lv"),
            concat!(
                r#"{"input":"ub 123 456 785 lv","number":"UB123456785LV","kind":"tracking","#,
                r#""candidates":[{"carrier":"latvijas-pasts","certainty":"certain","check":"passed"},"#,
                r#"{"carrier":"s10","certainty":"likely","check":"passed"}],"note":null}"#
            )
        );
    }

    #[test]
    fn a_slip_is_offered_and_an_order_number_explained() {
        let slip = answer("UB132456785LV", Words::for_locale("en")).unwrap();
        assert_eq!(slip.candidates[0].certainty, "possible");
        assert_eq!(slip.corrections[0], "UB123456785LV");
        let order = answer("8153741291234561", Words::for_locale("en")).unwrap();
        assert_eq!(order.kind, "order");
        assert!(order.note.unwrap().contains("order number"));
    }

    #[test]
    fn an_empty_line_is_refused() {
        assert!(answer("  ", Words::for_locale("en")).is_err());
    }
}
