//! `doorstep sources`: who can be asked, whether they are, what they want and what they cost.

use serde::Serialize;

use super::print::Print;
use super::{Error, Exit};
use crate::config::{Config, Standing};
use crate::sources::{self, Card, Need, Serves};

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
    let rows: Vec<[String; 6]> = (listed.iter())
        .map(|source| {
            let standing = match source.lacks[..] {
                [] => source.standing.to_owned(),
                _ => format!("lacks {}", source.lacks.join(", ")),
            };
            let official = if source.official { "official" } else { "unofficial" };
            let key = source.sign_up.unwrap_or("no key needed").to_owned();
            [source.id.to_owned(), standing, official.to_owned(), source.risk.to_owned(), source.cost.clone(), key]
        })
        .collect();
    print.rows(["source", "is", "interface", "risk", "cost", "key"], &rows)?;
    Ok(Exit::Done)
}

fn listed(card: &'static Card, settings: &Config) -> Listed {
    let set = settings.source(card.id);
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
        cost: card.cost.words(),
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
