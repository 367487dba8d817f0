//! `doorstep read`: how a source's recorded reply is understood. Opens no network and no database.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use doorstep_core::check::Outcome;
use doorstep_core::number::TrackingNumber;
use doorstep_core::parcel::{Event, Leg, Route, fold};
use doorstep_core::status::{self, Wording};
use doorstep_core::track::Track;
use jiff::Timestamp;
use serde::Serialize;

use super::print::{Print, Style};
use super::{Error, Exit};
use crate::sources::{self, Answer, Query, Reply, Source};

/// Say how a source's recorded reply is understood
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The source, for example cainiao
    source: String,
    /// The file that holds the body of the reply
    file: PathBuf,
    /// HTTP status it came with
    #[arg(long, value_name = "N", default_value_t = 200)]
    http_status: u16,
    /// Content type it came with
    #[arg(long, value_name = "TYPE")]
    content_type: Option<String>,
    /// A number that was asked about; may be given several times
    #[arg(long, value_name = "N")]
    number: Vec<String>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// Stands for the number asked where neither the command line nor the reply names one; never shown.
const UNNAMED: &str = "0000";

pub fn run(args: &Args) -> Result<Exit, Error> {
    let source = sources::find(&args.source).ok_or_else(|| {
        let known: Vec<&str> = sources::registry().iter().map(|source| source.card().id).collect();
        Error::Usage(format!("the source `{}` is not supported; these are: {}", args.source, known.join(", ")))
    })?;
    let parsed = args.number.iter().map(|text| {
        let number = TrackingNumber::parse(text).map_err(|error| Error::Usage(format!("--number {text}: {error}")))?;
        Ok(Query::new(number))
    });
    let queries = parsed.collect::<Result<Vec<Query>, Error>>()?;
    let headers = args.content_type.iter().map(|value| ("content-type".to_owned(), value.clone())).collect();
    let reply = Reply { status: args.http_status, headers, body: body(&args.file)? };
    let answer = Read::new(&args.source, &read(source, &reply, &queries));
    let mut print = Print::stdout();
    if args.json {
        print.json(&answer)?
    } else {
        answer.print(&mut print)?
    }
    Ok(Exit::Done)
}

/// Reads a reply as the source does. Some replies name no number at all; they are read as the answer about one unnamed.
fn read(source: &dyn Source, reply: &Reply, queries: &[Query]) -> Answer {
    let answer = source.read(reply, queries);
    if !queries.is_empty() || !answer.tracks.is_empty() {
        return answer;
    }
    let unnamed = TrackingNumber::parse(UNNAMED).expect("four digits are a number");
    let again = source.read(reply, &[Query::new(unnamed)]);
    if again.tracks.is_empty() { answer } else { again }
}

fn body(file: &Path) -> Result<Vec<u8>, Error> {
    let input = |cause| Error::Input { what: file.display().to_string(), cause };
    let mut body = Vec::new();
    // As much as is read of a reply that comes over the network.
    let limit = crate::http::Limits::default().body as u64;
    std::fs::File::open(file).map_err(input)?.take(limit).read_to_end(&mut body).map_err(input)?;
    Ok(body)
}

#[derive(Serialize)]
struct Read {
    source: String,
    outcome: &'static str,
    detail: Option<String>,
    tracks: Vec<ReadTrack>,
}

#[derive(Serialize)]
struct ReadTrack {
    number: Option<String>,
    next_number: Option<String>,
    destination_carrier: Option<String>,
    origin: Option<String>,
    destination: Option<String>,
    economy: Option<bool>,
    estimated: Option<Estimate>,
    events: Vec<ReadEvent>,
    status: &'static str,
    substatus: Option<&'static str>,
}

#[derive(Serialize)]
struct Estimate {
    from: String,
    to: String,
}

#[derive(Serialize)]
struct ReadEvent {
    time_local: Option<String>,
    zone: Option<String>,
    time_certainty: &'static str,
    code: Option<String>,
    text: String,
    place: Option<String>,
    status: &'static str,
    substatus: Option<&'static str>,
    certainty: Option<&'static str>,
}

impl Read {
    fn new(source: &str, answer: &Answer) -> Read {
        Read {
            source: source.to_owned(),
            outcome: answer.outcome.slug(),
            detail: answer.detail.clone(),
            tracks: answer.tracks.iter().map(|track| ReadTrack::new(source, track)).collect(),
        }
    }

    fn print(&self, print: &mut Print) -> Result<(), Error> {
        let outcome = match &self.detail {
            Some(detail) => format!("{}: {detail}", self.outcome),
            None => self.outcome.to_owned(),
        };
        print.line(Style::Strong, &format!("{} {outcome}", self.source))?;
        for track in &self.tracks {
            print.line(Style::Plain, "")?;
            let number = track.number.as_deref().unwrap_or("(no number)");
            print.line(Style::Strong, &format!("{number}  {}", track.substatus.unwrap_or(track.status)))?;
            if let Some(next) = &track.next_number {
                print.line(Style::Plain, &format!("continues as {next}"))?;
            }
            if let Some(estimate) = &track.estimated {
                print.line(Style::Plain, &format!("expected {} to {}", estimate.from, estimate.to))?;
            }
            let rows: Vec<[String; 4]> = (track.events.iter())
                .map(|event| {
                    [
                        event.time_local.clone().unwrap_or_default().replace('T', " "),
                        event.substatus.unwrap_or(event.status).to_owned(),
                        event.code.clone().unwrap_or_default(),
                        event.text.clone(),
                    ]
                })
                .collect();
            if !rows.is_empty() {
                print.rows(["time there", "status", "code", "words"], &rows)?;
            }
        }
        Ok(())
    }
}

impl ReadTrack {
    fn new(source: &str, track: &Track) -> ReadTrack {
        let events: Vec<Event> = (track.events.iter())
            .map(|raw| {
                let wording =
                    Wording { text: &raw.text, code: raw.code.as_deref(), namespace: Some(source), lang: None };
                // A recorded reply has no time of reading: no scan in it is of the future.
                Event { seen_at: Timestamp::MAX, raw: raw.clone(), reading: status::read(&wording) }
            })
            .collect();
        let shown = events.iter().map(ReadEvent::new).collect();
        let leg = Leg { number: track.number.clone(), source: source.to_owned(), carrier: None, events };
        let mut state = fold(&[leg], Route { origin: track.origin, destination: track.destination });
        state.announce(track.detail.as_deref().filter(|_| track.outcome == Outcome::Pending).into_iter());
        let named = track.number.as_str() != UNNAMED;
        let carrier = track.destination_carrier.as_ref();
        ReadTrack {
            number: named.then(|| track.number.to_string()),
            next_number: track.next_number.as_ref().map(ToString::to_string),
            destination_carrier: carrier.map(|carrier| carrier.id.map_or(carrier.name.clone(), |id| id.to_string())),
            origin: track.origin.map(|country| country.to_string()),
            destination: track.destination.map(|country| country.to_string()),
            economy: track.economy,
            estimated: track.estimated.map(|(from, to)| Estimate { from: from.to_string(), to: to.to_string() }),
            events: shown,
            status: state.status.slug(),
            substatus: state.substatus.map(status::Substatus::slug),
        }
    }
}

impl ReadEvent {
    fn new(event: &Event) -> ReadEvent {
        let time = &event.raw.time;
        let local = time.local.map(|local| if time.date_only { local.date().to_string() } else { local.to_string() });
        ReadEvent {
            time_local: local,
            zone: time.zone.clone(),
            time_certainty: time.certainty.slug(),
            code: event.raw.code.clone(),
            text: event.raw.text.clone(),
            place: event.raw.place.clone(),
            status: event.reading.status().slug(),
            substatus: event.reading.substatus.map(status::Substatus::slug),
            certainty: event.reading.certainty.map(status::Certainty::slug),
        }
    }
}
