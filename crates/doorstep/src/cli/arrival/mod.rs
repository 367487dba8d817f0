//! `doorstep arrival`: the model of delivery times, on histories and on what was learnt.

mod evaluate;
mod histories;
mod pools;

use doorstep_core::arrival::{Beginning, Flag, Happening, Move, Prediction, Stream};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use std::path::PathBuf;

use super::lines::answer_each_with_many;
use super::print::{Print, Style};
use super::{Error, Exit};
use crate::app::App;
use histories::History;

/// What the arrival model has learnt, and how it does on histories
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
    /// Judge the model on histories in files, beside simple rules: JSON lines as `replay` takes them, or known tables
    Evaluate {
        /// Files, or folders of files
        #[arg(required = true)]
        paths: Vec<PathBuf>,
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Write statistics of your delivered parcels, to be passed on: sums by method and country, nothing of a parcel
    Export {
        /// File to write; standard output unless told
        #[arg(long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Take in statistics of others' parcels
    Import {
        /// A file that `doorstep arrival export` wrote
        file: PathBuf,
    },
    /// What was learnt from: your parcels, and which statistics of others
    Learnt {
        /// Print JSON
        #[arg(long)]
        json: bool,
    },
    /// Forget statistics of others
    Forget {
        /// Name of the file they came from, as `learnt` tells it
        name: String,
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

#[derive(Clone, Copy, Deserialize)]
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

impl Event {
    const fn happening(self) -> Happening {
        match self {
            Event::Scan => Happening::Scan,
            Event::Delivered => Happening::Delivered,
            Event::Never => Happening::Never,
            Event::Tick => Happening::Tick,
        }
    }
}

impl Args {
    /// Whether the command is about the user's own data.
    pub fn needs_data(&self) -> bool {
        !matches!(self.what, What::Replay { .. } | What::Evaluate { .. })
    }
}

/// What needs no data folder.
pub fn run(args: &Args) -> Result<Exit, Error> {
    match &args.what {
        What::Replay { prior, .. } => replay(*prior),
        What::Evaluate { paths, json } => evaluate(paths, *json),
        _ => Err(Error::Usage("this needs the data folder".to_owned())),
    }
}

/// What is about the user's own data.
pub async fn on_data(args: &Args, app: &App) -> Result<Exit, Error> {
    match &args.what {
        What::Export { out } => pools::export(out.as_deref(), app).await,
        What::Import { file } => pools::import(file, app).await,
        What::Learnt { json } => pools::learnt(*json, app).await,
        What::Forget { name } => pools::forget(name, app).await,
        What::Replay { .. } | What::Evaluate { .. } => run(args),
    }
}

fn replay(prior: Prior) -> Result<Exit, Error> {
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

/// Histories in these files, and in the files of these folders; what is no history is passed over in a folder.
fn histories(paths: &[PathBuf]) -> Result<Vec<History>, Error> {
    let mut found = Vec::new();
    for path in paths {
        let unreadable = |cause| Error::Input { what: path.display().to_string(), cause };
        if !path.is_dir() {
            let history = histories::read(path)?;
            found.push(history.ok_or_else(|| {
                Error::Usage(format!("{} is no history: see `doorstep arrival evaluate --help`", path.display()))
            })?);
            continue;
        }
        let files = std::fs::read_dir(path).map_err(unreadable)?.collect::<Result<Vec<_>, _>>().map_err(unreadable)?;
        let mut files: Vec<PathBuf> = files.into_iter().map(|file| file.path()).collect();
        files.retain(|file| file.extension().is_some_and(|ending| ending == "csv" || ending == "jsonl"));
        files.sort();
        for file in files {
            found.extend(histories::read(&file)?);
        }
    }
    Ok(found)
}

fn evaluate(paths: &[PathBuf], json: bool) -> Result<Exit, Error> {
    let figures: Vec<evaluate::Figures> = histories(paths)?.iter().map(evaluate::figures).collect();
    let mut print = Print::stdout();
    if json {
        print.json(&figures)?;
        return Ok(Exit::Done);
    }
    for one in &figures {
        let head = format!("{}: {} facts", one.history, one.facts);
        print.line(Style::Strong, &head)?;
        let heading = ["days to delivery by", "forecasts", "pinball", "MAE", "cov80", "w80", "cov95", "w95"];
        let rows: Vec<[String; 8]> = one
            .forecasts
            .iter()
            .map(|f| {
                let [pinball, mae, cov80, w80, cov95, w95] =
                    [f.pinball, f.mae, f.cov80, f.w80, f.cov95, f.w95].map(|value| value.to_string());
                [f.by.to_owned(), f.forecasts.to_string(), pinball, mae, cov80, w80, cov95, w95]
            })
            .collect();
        print.rows(heading, &rows)?;
        if one.warnings.is_empty() {
            continue;
        }
        let silent = format!("{} of {} silences for good", one.silent_for_good, one.silences);
        let heading = [silent.as_str(), "false alarms per 100", "recall", "precision", "median day"];
        let rows: Vec<[String; 5]> = one
            .warnings
            .iter()
            .map(|w| {
                let [alarms, recall, precision, day] =
                    [w.false_alarms, w.recall, w.precision, w.median_day].map(|value| value.to_string());
                [w.by.clone(), alarms, recall, precision, day]
            })
            .collect();
        print.rows(heading, &rows)?;
    }
    Ok(Exit::Done)
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
        happening: line.event.happening(),
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
