//! `doorstep list`: every parcel, what needs the user first.

use doorstep_core::silence::SilenceLevel;
use doorstep_core::status::Status;
use doorstep_core::words::Words;

use super::print::Print;
use super::reader::{Reader, count};
use super::{Error, Exit};
use crate::app::App;
use crate::judging;
use crate::store::{Filter, Judged, Parcel, Sort};
use crate::told::Row;
use crate::when::{Due, When};

/// List the parcels, what needs you first
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only parcels with all these words in number, name, notes or order
    search: Vec<String>,
    /// Only this stage, such as customs or out_for_delivery; may be given several times
    #[arg(long, value_name = "STAGE", value_parser = status)]
    status: Vec<Status>,
    /// Only this silence: normal, watch, worrying or lost; may be given several times
    #[arg(long, value_name = "LEVEL", value_parser = silence)]
    silence: Vec<SilenceLevel>,
    /// Only archived ones
    #[arg(long)]
    archived: bool,
    /// Archived ones too
    #[arg(long, conflicts_with = "archived")]
    all: bool,
    /// What comes first: attention, changed or added
    #[arg(long, value_parser = sort, default_value = "attention")]
    sort: Sort,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

fn status(slug: &str) -> Result<Status, String> {
    Status::from_slug(slug).ok_or_else(|| slugs(Status::ALL.iter().map(|status| status.slug())))
}

fn silence(slug: &str) -> Result<SilenceLevel, String> {
    SilenceLevel::from_slug(slug).ok_or_else(|| "normal, watch, worrying or lost".to_owned())
}

fn sort(slug: &str) -> Result<Sort, String> {
    Sort::from_slug(slug).ok_or_else(|| slugs(Sort::ALL.iter().map(|sort| sort.slug())))
}

fn slugs<'a>(slugs: impl Iterator<Item = &'a str>) -> String {
    format!("one of {}", slugs.collect::<Vec<_>>().join(", "))
}

/// Parcels fetched at once.
const PAGE: usize = 500;

pub async fn run(args: &Args, app: &App) -> Result<Exit, Error> {
    let reader = Reader::here();
    judging::judge_stale(&app.store, reader.now).await?;
    let filter = Filter {
        search: args.search.join(" "),
        archived: if args.all { None } else { Some(args.archived) },
        statuses: args.status.clone(),
        silences: args.silence.clone(),
        sort: args.sort,
        ..Filter::default()
    };
    let parcels = all(app, filter).await?;
    let mut print = Print::stdout();
    if args.json {
        print.json(&parcels.into_iter().map(Row::new).collect::<Vec<_>>())?;
    } else if parcels.is_empty() {
        let counts = app.store.counts().await?;
        let key = if counts.all + counts.archived == 0 { "no-parcels" } else { "none-fits" };
        print.paragraph(0, &reader.say(key, &[]))?;
    } else {
        table(&mut print, &reader, &parcels)?;
        print.line(super::print::Style::Faint, &reader.say("parcels", &[("parcels", count(parcels.len()))]))?;
    }
    Ok(Exit::Done)
}

/// Every parcel the filter lets through.
pub async fn all(app: &App, mut filter: Filter) -> Result<Vec<Parcel>, Error> {
    filter.limit = PAGE;
    let mut parcels = Vec::new();
    loop {
        let page = app.store.list(&filter).await?;
        parcels.extend(page.parcels);
        match page.next {
            Some(next) => filter.after = Some(next),
            None => return Ok(parcels),
        }
    }
}

/// Parcels in columns.
pub fn table(print: &mut Print, reader: &Reader, parcels: &[Parcel]) -> Result<(), Error> {
    let rows: Vec<[String; 6]> = parcels.iter().map(|parcel| row(reader, parcel)).collect();
    let heading = ["parcel", "stage", "last-news", "arrival", "silence", "act-by"]
        .map(|key| reader.say(&format!("column-{key}"), &[]));
    print.rows(heading.each_ref().map(String::as_str), &rows)
}

fn row(reader: &Reader, parcel: &Parcel) -> [String; 6] {
    let number = parcel.numbers.first().map(|first| first.number.to_string()).unwrap_or_default();
    let name = parcel.said.name.as_ref().map_or_else(|| number.clone(), |name| format!("{name} ({number})"));
    let Some(judged) = &parcel.judged else {
        return [name, reader.say("not-judged", &[]), String::new(), String::new(), String::new(), String::new()];
    };
    let stage = stage_of(reader, judged);
    let news = judged.last_event.as_ref().map(|event| {
        let when = event.at.map(|at| When::of(at, &reader.zone, reader.now).near);
        let when = when.or_else(|| event.local.map(|local| local.date().to_string()));
        match when {
            Some(when) => format!("{when}: {}", event.text),
            None => event.text.clone(),
        }
    });
    let silence = match judged.silence {
        SilenceLevel::Normal => String::new(),
        level => reader.words.text(&format!("silence-level-{}", level.slug()), &[]),
    };
    let due = judged.act_by.map(|day| Due::of(day, reader.today()));
    let due = due.map(|due| format!("{}, {}", due.date, due.near)).unwrap_or_default();
    let arrival =
        judged.arrival.map(|days| format!("{} – {}", days.from.strftime("%-d %b"), days.to.strftime("%-d %b")));
    [name, stage, news.unwrap_or_default(), arrival.unwrap_or_default(), silence, due]
}

/// The stage of a judged parcel; a parcel nobody has told of yet has none.
pub fn stage_of(reader: &Reader, judged: &Judged) -> String {
    match judged.events {
        0 => reader.say("not-heard-of", &[]),
        _ => stage(reader.words, judged.status, judged.substatus),
    }
}

fn stage(words: &Words, status: Status, substatus: Option<doorstep_core::status::Substatus>) -> String {
    substatus.map_or_else(|| words.status(status), |finer| words.substatus(finer)).label
}
