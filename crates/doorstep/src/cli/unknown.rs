//! `doorstep unknown`: codes and texts that sources sent and no table understands, and what imports did not, ready to report.

use std::collections::BTreeMap;

use doorstep_core::status::{self, Certainty};
use serde::Serialize;

use super::print::{Print, Style};
use super::reader::Reader;
use super::{Error, Exit, list};
use crate::app::App;
use crate::store::{Filter, ParcelId};

/// Parcels whose events are held at once.
const AT_ONCE: usize = 200;

/// List codes and texts seen and not understood, without numbers, names and places, ready to report
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// One wording no table understands; the text is masked.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Unknown {
    source: String,
    code: Option<String>,
    text: String,
    times: u64,
}

/// Source, code and masked text of a wording.
type Wording = (String, Option<String>, String);

pub async fn run(args: &Args, app: &App) -> Result<Exit, Error> {
    let reader = Reader::here();
    let parcels = list::all(app, Filter { archived: None, ..Filter::default() }).await?;
    let ids: Vec<ParcelId> = parcels.into_iter().map(|parcel| parcel.id).collect();
    let mut counts: BTreeMap<Wording, u64> = BTreeMap::new();
    for ids in ids.chunks(AT_ONCE) {
        for known in app.store.facts(ids).await? {
            for leg in &known.facts.legs {
                for event in &leg.events {
                    if event.reading.certainty.is_none_or(|certainty| certainty == Certainty::Guessed) {
                        let text = status::mask(event.raw.text.trim());
                        let code = event.raw.code.as_deref().map(status::mask_code);
                        *counts.entry((leg.source.clone(), code, text)).or_default() += 1;
                    }
                }
            }
        }
    }
    for odd in app.store.not_understood(usize::MAX).await? {
        *counts.entry((format!("import: {}", odd.kind), None, format!("{}: {}", odd.what, odd.why))).or_default() += 1;
    }
    let unknown = most_frequent_first(counts);
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

fn most_frequent_first(counts: BTreeMap<Wording, u64>) -> Vec<Unknown> {
    let mut unknown: Vec<Unknown> =
        counts.into_iter().map(|((source, code, text), times)| Unknown { source, code, text, times }).collect();
    unknown.sort_by_key(|row| std::cmp::Reverse(row.times));
    unknown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_frequent_comes_first_and_equals_keep_their_order() {
        let wording = |text: &str| ("cainiao".to_owned(), None, text.to_owned());
        let counts = BTreeMap::from([(wording("a"), 1), (wording("b"), 3), (wording("c"), 1)]);
        let texts: Vec<_> = most_frequent_first(counts).into_iter().map(|row| (row.text, row.times)).collect();
        assert_eq!(texts, [("b".to_owned(), 3), ("a".to_owned(), 1), ("c".to_owned(), 1)]);
    }
}
