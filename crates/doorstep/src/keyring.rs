//! What is set for each source: the settings, and what the user entered or switched in Doorstep itself. Keys that were
//! entered lie sealed in the vault. Where both say something, the settings win.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use doorstep_core::advice::Fact;
use doorstep_core::check::Outcome;
use doorstep_core::words::Words;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use secrecy::{ExposeSecret, SecretString};

use crate::config::{Config, SourceConfig, Standing};
use crate::http::{Client, Limits};
use crate::reach;
use crate::sources::{self, Card, Keys, Source, Webhook};
use crate::store::{Allowance, Answer, Called, Store, StoreError};
use crate::vault::{Kind, Vault, VaultError};

/// How long the call that tries a key may take: somebody waits for it.
const TRIAL: Duration = Duration::from_secs(15);

/// How long that call waits for its turn.
const TURN: Duration = Duration::from_secs(5);

/// No key of any source is longer.
const LONGEST: usize = 4096;

/// Something a source can be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// Its name in the settings: `api_key`.
    pub setting: &'static str,
    /// Whether the source is not asked without it.
    pub needed: bool,
}

/// What the source of this card can be given, in the order it is asked for.
pub fn wanted(card: &Card) -> Vec<Wanted> {
    let needed = |setting| Wanted { setting, needed: true };
    let optional = |setting| Wanted { setting, needed: false };
    let mut wanted: Vec<Wanted> = card.base_url.is_none().then(|| needed("base_url")).into_iter().collect();
    wanted.extend(card.keys.required().iter().copied().map(needed));
    if card.keys == Keys::Optional {
        wanted.push(optional("api_key"));
    }
    if card.keys == Keys::UserGrant {
        wanted.push(optional("refresh_token"));
    }
    if card.webhook.is_some_and(Webhook::needs_secret) {
        wanted.push(optional("webhook_secret"));
    }
    wanted
}

/// What is set for one source, whoever said it.
#[derive(Clone, Debug, Default)]
pub struct Set {
    /// All of it.
    pub config: SourceConfig,
    /// What stands in the file of settings or the environment, and can only be changed there; `enabled` among them.
    pub fixed: Vec<&'static str>,
    /// What was entered, and when.
    pub entered: Vec<(&'static str, Timestamp)>,
    /// Why something that was entered cannot be used.
    pub trouble: Option<String>,
    /// Grows with every change made in Doorstep itself.
    pub revision: i64,
}

/// How the one call went that tried a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tried {
    /// The source took it.
    Accepted,
    /// The source did not, in its own words.
    Refused(Option<String>),
    /// The source could not be asked or did not answer well enough to tell.
    Open(Outcome),
    /// The source is left alone until then.
    Later(Timestamp),
    /// There is nothing to try: something is still missing, or the source needs no key.
    Nothing,
    /// This Doorstep asks nobody: it is a demo.
    Alone,
}

impl Tried {
    /// For programs.
    pub const fn slug(&self) -> &'static str {
        match self {
            Tried::Accepted => "accepted",
            Tried::Refused(_) => "refused",
            Tried::Open(_) => "open",
            Tried::Later(_) => "later",
            Tried::Nothing => "nothing",
            Tried::Alone => "alone",
        }
    }

    /// For people.
    pub fn words(&self, name: &str, words: &Words) -> String {
        let name = ("source", Fact::Text(name.to_owned()));
        let detail = match self {
            Tried::Refused(Some(said)) => said.clone(),
            Tried::Open(outcome) => words.text(&format!("outcome-{}", outcome.slug().replace('_', "-")), &[]),
            _ => "none".to_owned(),
        };
        let said = ("said", Fact::Text(detail));
        words.text(&format!("source-tried-{}", self.slug()), &[name, said])
    }
}

/// Why something was not entered.
#[derive(Debug, thiserror::Error)]
pub enum EnterError {
    /// The vault's.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The source takes no such thing.
    #[error("{source_id} takes no `{setting}`")]
    NotWanted {
        /// Which source.
        source_id: &'static str,
        /// What was given.
        setting: String,
    },
    /// The settings have it.
    #[error("`{0}` of this source stands in the settings, which win; change it there")]
    Fixed(&'static str),
    /// Empty, too long, or with characters no key has.
    #[error("this cannot be the `{0}` of a source: it is empty, too long, or has characters that cannot be sent")]
    Unfit(&'static str),
    /// Not a web address.
    #[error("`base_url` must be a web address, such as https://example.org")]
    NoAddress,
}

impl From<StoreError> for EnterError {
    fn from(why: StoreError) -> EnterError {
        EnterError::Vault(VaultError::Store(why))
    }
}

/// Where what is set for sources is found. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Keyring {
    vault: Vault,
    store: Store,
    config: Arc<Config>,
    /// Whether sources may be asked at all.
    asks: bool,
}

impl Keyring {
    /// The keyring of these settings and this database.
    pub fn new(vault: Vault, store: Store, config: Arc<Config>) -> Keyring {
        Keyring { vault, store, config, asks: true }
    }

    /// The same, which never asks a source.
    pub fn alone(self) -> Keyring {
        Keyring { asks: false, ..self }
    }

    /// What is set for every source, by id.
    ///
    /// # Errors
    /// The database's.
    pub async fn all(&self) -> Result<BTreeMap<&'static str, Set>, StoreError> {
        let switches = self.store.switches().await?;
        let names = self.store.sealed_names(Kind::Source.slug()).await?;
        let mut all = BTreeMap::new();
        for source in sources::registry() {
            let card = source.card();
            let switch = switches.iter().find(|switch| switch.source == card.id);
            let (enabled, revision) = switch.map_or((None, 0), |switch| (switch.enabled, switch.revision));
            let mut set = Set { config: self.config.source(card.id), revision, ..Set::default() };
            match set.config.enabled {
                Some(_) => set.fixed.push("enabled"),
                None => set.config.enabled = enabled,
            }
            for Wanted { setting, .. } in wanted(card) {
                if set.config.has(setting) {
                    set.fixed.push(setting);
                    continue;
                }
                let name = format!("{}.{setting}", card.id);
                let Some((_, kept_at)) = names.iter().find(|(known, _)| *known == name) else { continue };
                set.entered.push((setting, *kept_at));
                match self.vault.read(Kind::Source, &name).await {
                    Ok(Some(value)) => {
                        set.config.fill(setting, &value);
                    }
                    Ok(None) => {}
                    Err(VaultError::Store(why)) => return Err(why),
                    Err(why) => set.trouble = Some(why.to_string()),
                }
            }
            all.insert(card.id, set);
        }
        Ok(all)
    }

    /// What is set for one source; nothing, if there is no such source.
    ///
    /// # Errors
    /// The database's.
    pub async fn one(&self, id: &str) -> Result<Set, StoreError> {
        Ok(self.all().await?.remove(id).unwrap_or_default())
    }

    /// Keeps what the user brings to a source, then tries it with one call.
    ///
    /// # Errors
    /// Why nothing of it was kept.
    pub async fn enter(
        &self,
        source: &'static dyn Source,
        values: Vec<(String, SecretString)>,
        now: Timestamp,
    ) -> Result<Tried, EnterError> {
        let card = source.card();
        let set = self.one(card.id).await?;
        let mut fit = Vec::new();
        for (setting, value) in values {
            let known = wanted(card).into_iter().map(|wanted| wanted.setting).find(|known| *known == setting);
            let known = known.ok_or(EnterError::NotWanted { source_id: card.id, setting })?;
            if set.fixed.contains(&known) {
                return Err(EnterError::Fixed(known));
            }
            let value = SecretString::from(value.expose_secret().trim());
            let text = value.expose_secret();
            if text.is_empty() || text.len() > LONGEST || text.chars().any(char::is_control) {
                return Err(EnterError::Unfit(known));
            }
            if known == "base_url" && !SourceConfig::default().fill(known, &value) {
                return Err(EnterError::NoAddress);
            }
            fit.push((known, value));
        }
        for (setting, value) in &fit {
            self.vault.keep(Kind::Source, &format!("{}.{setting}", card.id), value, now).await?;
        }
        self.store.touch_source(card.id).await?;
        let set = self.one(card.id).await?;
        self.store.forgive(card.id, set.config.credential()).await?;
        let tried = self.try_out(source, &set.config).await?;
        self.store.hurry_unanswered(now).await?;
        Ok(tried)
    }

    /// Forgets what was entered for a source. False if nothing was.
    ///
    /// # Errors
    /// The database's.
    pub async fn forget(&self, card: &Card) -> Result<bool, StoreError> {
        let mut any = false;
        for Wanted { setting, .. } in wanted(card) {
            any |= self.store.forget_sealed(Kind::Source.slug(), &format!("{}.{setting}", card.id)).await?;
        }
        self.store.forget_sealed(Kind::Token.slug(), card.id).await?;
        self.store.touch_source(card.id).await?;
        Ok(any)
    }

    /// Switches a source on or off.
    ///
    /// # Errors
    /// The settings say otherwise, or the database's reason.
    pub async fn switch(&self, card: &Card, on: bool, now: Timestamp) -> Result<(), EnterError> {
        if self.config.source(card.id).enabled.is_some() {
            return Err(EnterError::Fixed("enabled"));
        }
        self.store.switch_source(card.id, on).await?;
        if on {
            self.store.hurry_unanswered(now).await?;
        }
        Ok(())
    }

    /// Tries with one harmless call whether the source takes the key that is set.
    ///
    /// # Errors
    /// The database's.
    pub async fn try_out(&self, source: &'static dyn Source, set: &SourceConfig) -> Result<Tried, StoreError> {
        if !self.asks {
            return Ok(Tried::Alone);
        }
        let card = source.card();
        let lacking = matches!(SourceConfig { enabled: Some(true), ..set.clone() }.standing(card), Standing::Lacks(_));
        if lacking || set.api_key.is_none() {
            return Ok(Tried::Nothing);
        }
        let Ok(client) = Client::new(self.config.ca_file.as_deref()) else {
            return Ok(Tried::Open(Outcome::Unreachable));
        };
        let begun = Timestamp::now();
        let permit = loop {
            let now = Timestamp::now();
            let allowance = allowance(card, set, now);
            match self.store.may_call(card.id, &allowance, true, now).await? {
                Answer::Call(permit) => break permit,
                Answer::Leave { until, .. } => return Ok(Tried::Later(until)),
                Answer::Wait(until) => {
                    let wait = Duration::try_from(until.duration_since(now)).unwrap_or_default();
                    if until.duration_since(begun) > jiff::SignedDuration::try_from(TURN).unwrap_or_default() {
                        return Ok(Tried::Later(until));
                    }
                    tokio::time::sleep(wait).await;
                }
            }
        };
        let limits = Limits { total: TRIAL, ..Limits::default() };
        let answer = reach::try_key(&client, source, set.access(begun), limits).await;
        let now = Timestamp::now();
        let called = Called {
            outcome: answer.outcome,
            detail: answer.detail.clone(),
            retry_at: answer.retry.map(|retry| retry.at(now)),
        };
        self.store.called(card.id, &permit, &called, &allowance(card, set, now), now).await?;
        Ok(match answer.outcome {
            outcome if outcome.is_answer() => Tried::Accepted,
            Outcome::Auth => Tried::Refused(answer.detail),
            outcome => Tried::Open(outcome),
        })
    }
}

/// What a source allows whoever has these settings, at this moment.
pub fn allowance(card: &Card, set: &SourceConfig, now: Timestamp) -> Allowance {
    let zone = card.daily.map_or("UTC", |daily| daily.zone);
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let today = zone.to_datetime(now).date();
    let day_ends = today.tomorrow().and_then(|next| zone.to_zoned(next.at(0, 0, 0, 0)));
    Allowance {
        credential: set.credential(),
        gap: Duration::from_millis(set.min_gap_ms(card).into()),
        daily: set.daily(card),
        day: i64::from(today.since(Date::ZERO).map(|since| since.get_days()).unwrap_or_default()),
        day_ends: day_ends.map_or(Timestamp::MAX, |ends| ends.timestamp()),
        // The answer may come at the last moment.
        call_lasts: set.patience(card) + Duration::from_secs(10),
    }
}
