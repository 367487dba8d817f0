//! `doorstep arrival replay`: judges a stream of facts as if it were live, each with what came before it alone.

use doorstep_core::arrival::{Beginning, Flag, Happening, Move, Prediction, Stream};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::lines::answer_each_with_many;
use super::{Error, Exit};

/// How the arrival model does on histories
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// Read facts in the order of time from standard input, one JSON object a line, and print predictions and warnings
    Replay {
        /// Print JSON, one object a line (there is no other form)
        #[arg(long)]
        json: bool,
        /// What is believed before any parcel was seen
        #[arg(long, value_enum, default_value_t = Prior::Methods)]
        prior: Prior,
    },
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Prior {
    /// The table of shipping methods
    Methods,
    /// Nothing about shipping methods
    None,
}

/// One fact of the stream.
#[derive(Deserialize)]
struct Line {
    id: String,
    parcel: String,
    at: Timestamp,
    event: Event,
    #[serde(default)]
    stage: String,
    #[serde(default)]
    path: Vec<String>,
    ref_days: Option<f64>,
    #[serde(default)]
    predict: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Event {
    Scan,
    Delivered,
    Never,
    Tick,
}

#[derive(Serialize)]
#[serde(untagged)]
enum Said {
    Flag { leg: String, th: f64, day: f64 },
    Prediction { id: String, q: [f64; 13], never: f64 },
}

pub fn run(args: &Args) -> Result<Exit, Error> {
    let What::Replay { prior, .. } = args.what;
    let mut stream = Stream::new(match prior {
        Prior::Methods => Beginning::Methods,
        Prior::None => Beginning::Blank,
    });
    answer_each_with_many(std::io::stdin().lock(), std::io::stdout().lock(), |line| {
        if line.trim().is_empty() {
            return Ok(Vec::new());
        }
        let line = serde_json::from_str(line).map_err(|error| error.to_string())?;
        Ok(take(&mut stream, line))
    })
}

fn take(stream: &mut Stream, line: Line) -> Vec<Said> {
    let at = line.at.as_millisecond() as f64 / 86_400_000.0;
    let flags = stream.pass_to(at).into_iter();
    let mut said: Vec<Said> =
        flags.map(|Flag { leg, level, day }| Said::Flag { leg, th: level, day: rounded(day, 2) }).collect();
    let path: Vec<&str> = line.path.iter().map(String::as_str).collect();
    let fact = Move {
        id: &line.id,
        parcel: &line.parcel,
        at,
        happening: match line.event {
            Event::Scan => Happening::Scan,
            Event::Delivered => Happening::Delivered,
            Event::Never => Happening::Never,
            Event::Tick => Happening::Tick,
        },
        stage: &line.stage,
        path: &path,
        reference: line.ref_days,
    };
    if let Some(Prediction { quantiles, never, .. }) = stream.take(&fact, line.predict) {
        said.push(Said::Prediction { id: line.id, q: quantiles.map(|q| rounded(q, 3)), never: rounded(never, 4) });
    }
    said
}

fn rounded(value: f64, places: i32) -> f64 {
    let factor = 10f64.powi(places);
    (value * factor).round() / factor
}
