//! `doorstep unknown`: codes and texts that sources sent and no table understands, and what imports did not, ready to report.

use serde::Serialize;

use super::print::{Print, Style};
use super::reader::Reader;
use super::{Error, Exit};
use crate::app::App;

/// List codes and texts seen and not understood, without numbers, names and places, ready to report
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// One thing that was not understood; the text is masked.
#[derive(Debug, Serialize)]
struct Unknown {
    source: String,
    code: Option<String>,
    text: String,
    times: u64,
}

pub async fn run(args: &Args, app: &App) -> Result<Exit, Error> {
    let reader = Reader::here();
    let wordings = app.store.unknown().await?.into_iter();
    let mut unknown: Vec<Unknown> =
        wordings.map(|one| Unknown { source: one.source, code: one.code, text: one.text, times: one.times }).collect();
    // An import's oddities are kept once each, however often they are seen.
    unknown.extend(app.store.not_understood(usize::MAX).await?.into_iter().map(|odd| Unknown {
        source: format!("import: {}", odd.kind),
        code: None,
        text: format!("{}: {}", odd.what, odd.why),
        times: 1,
    }));
    let mut print = Print::stdout();
    if args.json {
        print.json(&unknown)?;
    } else if unknown.is_empty() {
        print.line(Style::Plain, &reader.say("nothing-unknown", &[]))?;
    } else {
        let heading = ["source", "code", "text", "times"].map(|key| reader.say(&format!("column-{key}"), &[]));
        let rows: Vec<[String; 4]> = unknown
            .into_iter()
            .map(|row| [row.source, row.code.unwrap_or_default(), row.text, row.times.to_string()])
            .collect();
        print.rows(heading.each_ref().map(String::as_str), &rows)?;
        print.paragraph(0, &reader.say("how-to-report-unknown", &[]))?;
    }
    Ok(Exit::Done)
}
