//! `doorstep interpret`: what do these events mean?

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::PathBuf;

use doorstep_core::status::{self, Certainty, Reading, Wording};
use serde::{Deserialize, Serialize};

use super::lines::answer_each;
use super::print::Print;
use super::{Error, Exit};

/// Say what the texts or codes of tracking events mean
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Texts; without any, each line of standard input is one
    texts: Vec<String>,
    /// Read from a file, one event a line
    #[arg(long, value_name = "FILE", conflicts_with = "texts")]
    file: Option<PathBuf>,
    /// Read one JSON object a line (id, text, code, carrier, lang) and print one a line
    #[arg(long, conflicts_with = "texts")]
    json: bool,
}

/// One event as a script sends it; all but `id` may be null or missing.
#[derive(Deserialize)]
struct Event {
    id: String,
    text: Option<String>,
    code: Option<String>,
    /// Source or carrier whose codes these are.
    carrier: Option<String>,
    lang: Option<String>,
}

/// One event's answer; the shape is a promise to scripts.
#[derive(Serialize)]
struct Answer {
    id: String,
    status: &'static str,
    substatus: Option<&'static str>,
    certainty: Option<&'static str>,
    rule: Option<String>,
}

pub fn run(args: &Args) -> Result<Exit, Error> {
    let given = args.texts.join("\n");
    let input: Box<dyn BufRead> = match &args.file {
        Some(file) => {
            let what = || file.display().to_string();
            Box::new(BufReader::new(File::open(file).map_err(|cause| Error::Input { what: what(), cause })?))
        }
        None if args.texts.is_empty() => Box::new(io::stdin().lock()),
        None => Box::new(io::Cursor::new(given)),
    };
    if args.json { answer_each(input, io::stdout().lock(), answer) } else { table(input) }
}

fn answer(line: &str) -> Result<Answer, String> {
    let event: Event = serde_json::from_str(line).map_err(|error| error.to_string())?;
    let reading = status::read(&Wording {
        text: event.text.as_deref().unwrap_or_default(),
        code: event.code.as_deref(),
        namespace: event.carrier.as_deref(),
        lang: event.lang.as_deref(),
    });
    Ok(Answer {
        id: event.id,
        status: reading.status().slug(),
        substatus: reading.substatus.map(status::Substatus::slug),
        certainty: reading.certainty.map(Certainty::slug),
        rule: reading.rule,
    })
}

/// For people: each text with what it means, and by which rule.
fn table(input: impl BufRead) -> Result<Exit, Error> {
    let mut rows = Vec::new();
    let mut exit = Exit::Done;
    for line in input.lines() {
        let line = line.map_err(|cause| Error::Input { what: "the texts".to_owned(), cause })?;
        if line.trim().is_empty() {
            continue;
        }
        let reading = status::read(&Wording { text: &line, ..Wording::default() });
        if reading.substatus.is_none() {
            exit = Exit::Partly;
        }
        rows.push(row(line, reading));
    }
    Print::stdout().rows(["Text", "Status", "Certainty", "Rule"], &rows)?;
    Ok(exit)
}

fn row(text: String, reading: Reading) -> [String; 4] {
    let meaning = reading.substatus.map_or_else(|| reading.status().slug(), status::Substatus::slug);
    let certainty = reading.certainty.map_or("", Certainty::slug);
    [text, meaning.to_owned(), certainty.to_owned(), reading.rule.unwrap_or_default()]
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn json(line: &str) -> String {
        serde_json::to_string(&answer(line).unwrap()).unwrap()
    }

    #[test]
    fn the_answer_has_the_promised_shape() {
        assert_eq!(
            json(r#"{"id":"7","text":null,"code":"CUS_TAX","carrier":"cainiao","lang":null}"#),
            concat!(
                r#"{"id":"7","status":"customs","substatus":"customs.payment_due","#,
                r#""certainty":"coded","rule":"cainiao/CUS_TAX"}"#
            )
        );
        let answer = answer(r#"{"id":"8","text":"Parcel handed to courier","code":null,"lang":"en"}"#).unwrap();
        assert_eq!((answer.status, answer.substatus), ("out_for_delivery", Some("ofd.courier")));
        assert_eq!(answer.certainty, Some("worded"));
        assert!(answer.rule.unwrap().starts_with("en/ofd.courier/"));
    }

    #[test]
    fn nothing_that_applies_is_unrecognised() {
        assert_eq!(
            json(r#"{"id":"9"}"#),
            r#"{"id":"9","status":"unrecognised","substatus":null,"certainty":null,"rule":null}"#
        );
    }

    #[test]
    fn a_line_without_an_id_or_that_is_no_object_is_refused() {
        for line in ["", "{}", "[]", r#"{"id":7}"#, r#"{"id":"7","text":"a"#] {
            assert!(answer(line).is_err(), "{line}");
        }
    }
}
