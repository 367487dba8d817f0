//! A source as programs read it: its card, whether it is asked, how matters stand with it.

use doorstep_core::words::Words;
use jiff::Timestamp;
use serde::Serialize;
use utoipa::ToSchema;

use crate::config::Standing;
use crate::keyring::{self, Set};
use crate::sources::{Card, Need, Serves};
use crate::store::{Due, News, SourceState, Store, StoreError};

/// One source.
#[derive(Debug, Serialize, ToSchema)]
pub struct SourceTold {
    id: &'static str,
    name: &'static str,
    /// `on`, `off` or `lacks`.
    standing: &'static str,
    /// Settings to fill in.
    lacks: Vec<&'static str>,
    official: bool,
    /// How likely it is to take offence: `none`, `low`, `medium` or `high`.
    risk: &'static str,
    /// What asking costs, in words.
    cost: String,
    /// Page where a key is had.
    sign_up: Option<&'static str>,
    /// What it can be given, needed or not.
    takes: Vec<&'static str>,
    /// What was entered in Doorstep; never what it is.
    entered: Vec<&'static str>,
    /// What stands in the settings, which win.
    fixed: Vec<&'static str>,
    /// Why something that was entered cannot be used.
    trouble: Option<String>,
    needs_postcode: bool,
    needs_order: bool,
    webhook: bool,
    /// Ids of the carriers it serves; null where it serves everyone.
    carriers: Option<&'static [&'static str]>,
    /// Milliseconds between two requests, at least.
    min_gap_ms: u32,
    /// Requests allowed in a day; null where nothing is known of a limit.
    daily: Option<u32>,
    /// How it went so far; null where it was never asked with its present key.
    asked: Option<Asked>,
    /// The parcels it answered about, and when the next of them is due.
    parcels: Option<ParcelsTold>,
    /// What it sent by itself; null where nothing ever came.
    news: Option<NewsTold>,
}

/// How asking went.
#[derive(Debug, Serialize, ToSchema)]
pub struct Asked {
    last_asked_at: Option<Timestamp>,
    last_answered_at: Option<Timestamp>,
    last_outcome: Option<&'static str>,
    last_detail: Option<String>,
    /// Failures in a row.
    failures: u32,
    /// Set while it is not asked at all, as it asked for it or refused us.
    left_alone_until: Option<Timestamp>,
    /// The outcome it is left alone for.
    left_alone_for: Option<&'static str>,
    /// Requests of its present day.
    used_today: u32,
    /// Requests left of its present day, where there is a limit.
    left_today: Option<u32>,
}

/// What is asked of it.
#[derive(Debug, Serialize, ToSchema)]
pub struct ParcelsTold {
    count: u64,
    next_check_at: Option<Timestamp>,
}

/// News that came in its name.
#[derive(Debug, Serialize, ToSchema)]
pub struct NewsTold {
    taken: u64,
    taken_at: Option<Timestamp>,
    /// Messages that did not prove themselves, and changed nothing.
    refused: u64,
    refused_at: Option<Timestamp>,
}

/// What is known of how matters stand with all sources.
#[derive(Debug)]
pub struct Matters {
    /// Of asking.
    pub states: Vec<SourceState>,
    /// Of news.
    pub news: Vec<News>,
    /// Of parcels.
    pub due: Vec<Due>,
}

impl Matters {
    /// Asks the store.
    ///
    /// # Errors
    /// The database's.
    pub async fn gather(store: &Store) -> Result<Matters, StoreError> {
        Ok(Matters { states: store.sources().await?, news: store.news().await?, due: store.due_by_source().await? })
    }

    /// How asking stands with a source and the key that is set.
    pub fn state(&self, card: &Card, set: &Set) -> Option<&SourceState> {
        let credential = set.config.credential();
        self.states.iter().find(|state| state.source == card.id && state.credential == credential)
    }
}

impl SourceTold {
    /// A source of this card, with what is set for it, at this moment.
    pub fn new(card: &'static Card, set: &Set, matters: &Matters, words: &Words, now: Timestamp) -> SourceTold {
        let (standing, lacks) = match set.config.standing(card) {
            Standing::On => ("on", Vec::new()),
            Standing::Off => ("off", Vec::new()),
            Standing::Lacks(lacks) => ("lacks", lacks),
        };
        let (daily, day) = (set.config.daily(card), keyring::allowance(card, &set.config, now).day);
        let due = matters.due.iter().find(|due| due.source == card.id);
        let news = matters.news.iter().find(|news| news.source == card.id);
        SourceTold {
            id: card.id,
            name: card.name,
            standing,
            lacks,
            official: card.official,
            risk: card.risk.slug(),
            cost: card.words(words).cost,
            sign_up: card.sign_up,
            takes: keyring::wanted(card).iter().map(|wanted| wanted.setting).collect(),
            entered: set.entered.iter().map(|(setting, _)| *setting).collect(),
            fixed: set.fixed.clone(),
            trouble: set.trouble.clone(),
            needs_postcode: card.needs.contains(&Need::Postcode),
            needs_order: card.needs.contains(&Need::Order),
            webhook: card.webhook.is_some(),
            carriers: match card.serves {
                Serves::Everyone => None,
                Serves::Carriers(carriers) => Some(carriers),
            },
            min_gap_ms: set.config.min_gap_ms(card),
            daily,
            asked: matters.state(card, set).map(|state| {
                let cooling = state.cooling.filter(|(until, _)| *until > now);
                Asked {
                    last_asked_at: state.last_asked_at,
                    last_answered_at: state.last_answered_at,
                    last_outcome: state.last_outcome.map(|outcome| outcome.slug()),
                    last_detail: state.last_detail.clone(),
                    failures: state.failures,
                    left_alone_until: cooling.map(|(until, _)| until),
                    left_alone_for: cooling.map(|(_, why)| why.slug()),
                    used_today: state.used(day),
                    left_today: daily.map(|daily| daily.saturating_sub(state.used(day))),
                }
            }),
            parcels: due.map(|due| ParcelsTold { count: due.parcels, next_check_at: due.next_check_at }),
            news: news.map(|news| NewsTold {
                taken: news.taken,
                taken_at: news.taken_at,
                refused: news.refused,
                refused_at: news.refused_at,
            }),
        }
    }
}
