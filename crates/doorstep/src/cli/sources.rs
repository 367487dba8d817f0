//! `doorstep sources`: who can be asked, whether they are, what they want and what they cost.

use doorstep_core::words::Words;
use serde::Serialize;

use super::print::{Print, Style};
use super::{Error, Exit};
use crate::config::{Config, Standing};
use crate::sources::{self, Card, CardWords, Need, Serves};

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
    /// Ids of the carriers it serves; absent where it serves everyone.
    carriers: Option<&'static [&'static str]>,
    min_gap_ms: u32,
    daily: Option<u32>,
}

pub fn run(args: &Args, settings: &Config) -> Result<Exit, Error> {
    let listed: Vec<Listed> = sources::registry().iter().map(|source| listed(source.card(), settings)).collect();
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
    }
    Ok(Exit::Done)
}

fn listed(card: &'static Card, settings: &Config) -> Listed {
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
        carriers: match card.serves {
            Serves::Everyone => None,
            Serves::Carriers(carriers) => Some(carriers),
        },
        min_gap_ms: set.min_gap_ms(card),
        daily: set.daily(card),
    }
}
