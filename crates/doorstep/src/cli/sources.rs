//! `doorstep sources`: who can be asked, whether they are, what they want and what they cost.

use doorstep_core::check::Outcome;
use doorstep_core::words::Words;
use jiff::Timestamp;
use serde::Serialize;

use super::print::{Print, Style};
use super::reader::{Reader, text};
use super::{Error, Exit};
use crate::app::App;
use crate::config::{Config, Standing};
use crate::hooks;
use crate::sources::{self, Card, CardWords, Need, Serves};
use crate::store::SourceState;
use crate::when::When;

/// List the sources: which are asked, what they want and cost, and how welcome questions are
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Print JSON
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Listed {
    id: &'static str,
    name: &'static str,
    /// `on`, `off` or `lacks`.
    standing: &'static str,
    /// Settings to fill in.
    lacks: Vec<&'static str>,
    official: bool,
    risk: &'static str,
    cost: String,
    #[serde(skip)]
    words: CardWords,
    /// Page where a key is had.
    sign_up: Option<&'static str>,
    needs_postcode: bool,
    needs_order: bool,
    webhook: bool,
    /// Path to which its news is to be sent, where its secret is set; as secret as a key.
    webhook_path: Option<String>,
    /// Ids of the carriers it serves; absent where it serves everyone.
    carriers: Option<&'static [&'static str]>,
    min_gap_ms: u32,
    daily: Option<u32>,
    /// How it went so far; absent where it was never asked.
    asked: Option<Asked>,
}

#[derive(Serialize)]
struct Asked {
    last_asked_at: Option<Timestamp>,
    last_answered_at: Option<Timestamp>,
    last_outcome: Option<&'static str>,
    last_detail: Option<String>,
    failures: u32,
    /// Set while it is not asked at all, as it asked for it or refused us.
    left_alone_until: Option<Timestamp>,
    /// Requests of its present day.
    used_today: u32,
}

pub async fn run(args: &Args, settings: Config) -> Result<Exit, Error> {
    let reader = Reader::here();
    let app = App::open_existing(settings.clone()).await?;
    let states = match &app {
        Some(app) => app.store.sources().await?,
        None => Vec::new(),
    };
    let listed: Vec<Listed> = sources::registry()
        .iter()
        .map(|source| {
            let state = states.iter().find(|state| state.source == source.card().id);
            listed(source.card(), &settings, state, reader.now)
        })
        .collect();
    let mut print = Print::stdout();
    if args.json {
        print.json(&listed)?;
        return Ok(Exit::Done);
    }
    for source in &listed {
        let standing = match source.lacks[..] {
            [] => source.standing.to_owned(),
            _ => format!("lacks {}", source.lacks.join(", ")),
        };
        let words = &source.words;
        print.line(Style::Strong, &format!("{}  {} ({}, {standing})", source.id, source.name, words.official))?;
        print.paragraph(4, &format!("{} {} {} {}", words.knows, words.cost, words.key, words.risk))?;
        if let Some(asked) = &source.asked {
            print.paragraph(4, &said(asked, &reader))?;
        }
        if let Some(path) = &source.webhook_path {
            print.paragraph(4, &reader.say("source-news", &[("path", text(path.clone()))]))?;
        }
    }
    Ok(Exit::Done)
}

/// How it went, in a sentence or three.
fn said(asked: &Asked, reader: &Reader) -> String {
    let near = |at| text(When::of(at, &reader.zone, reader.now).near);
    let mut said = vec![match (asked.last_answered_at, asked.last_asked_at) {
        (Some(at), _) => reader.say("source-answered", &[("when", near(at))]),
        (None, Some(at)) => reader.say("source-asked", &[("when", near(at))]),
        (None, None) => return String::new(),
    }];
    if let Some(outcome) = asked.last_outcome {
        said.push(reader.words.text(&format!("outcome-{}", outcome.replace('_', "-")), &[]));
    }
    if let Some(until) = asked.left_alone_until {
        said.push(reader.say("source-left-alone", &[("when", near(until))]));
    }
    said.join(" ")
}

fn listed(card: &'static Card, settings: &Config, state: Option<&SourceState>, now: Timestamp) -> Listed {
    let set = settings.source(card.id);
    let words = card.words(Words::for_locale("en"));
    let (standing, lacks) = match set.standing(card) {
        Standing::On => ("on", Vec::new()),
        Standing::Off => ("off", Vec::new()),
        Standing::Lacks(lacks) => ("lacks", lacks),
    };
    Listed {
        id: card.id,
        name: card.name,
        standing,
        lacks,
        official: card.official,
        risk: card.risk.slug(),
        cost: words.cost.clone(),
        words,
        sign_up: card.sign_up,
        needs_postcode: card.needs.contains(&Need::Postcode),
        needs_order: card.needs.contains(&Need::Order),
        webhook: card.webhook.is_some(),
        webhook_path: hooks::path(card.id, &set),
        carriers: match card.serves {
            Serves::Everyone => None,
            Serves::Carriers(carriers) => Some(carriers),
        },
        min_gap_ms: set.min_gap_ms(card),
        daily: set.daily(card),
        asked: state.map(|state| Asked {
            last_asked_at: state.last_asked_at,
            last_answered_at: state.last_answered_at,
            last_outcome: state.last_outcome.map(Outcome::slug),
            last_detail: state.last_detail.clone(),
            failures: state.failures,
            left_alone_until: state.cooling.map(|(until, _)| until).filter(|until| *until > now),
            used_today: state.quota_used,
        }),
    }
}
