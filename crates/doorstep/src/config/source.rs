//! What is set for one source, and how it stands with its card.

use std::time::Duration;

use jiff::Timestamp;
use ring::digest::{Context, SHA256};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use crate::sources::{Access, Card};

/// What can be set for one source; an absent value means what the source's card says.
#[derive(Clone, Debug, Default)]
pub struct SourceConfig {
    /// Whether it may be asked at all.
    pub enabled: Option<bool>,
    /// Where it is asked instead of its usual address.
    pub base_url: Option<Url>,
    /// Key, client id or user name.
    pub api_key: Option<SecretString>,
    /// Secret or password that goes with the key.
    pub api_secret: Option<SecretString>,
    /// Account number, where the source bills by account.
    pub account: Option<String>,
    /// A token granted by the user.
    pub token: Option<SecretString>,
    /// What buys a new token once the granted one has ended.
    pub refresh_token: Option<SecretString>,
    /// Which of its signing schemes the source is asked with, where it has several.
    pub sign_method: Option<String>,
    /// What the source's own messages to us are proved with.
    pub webhook_secret: Option<SecretString>,
    /// Milliseconds between two requests, at least.
    pub pace_ms: Option<u32>,
    /// Requests a day, at most.
    pub daily_quota: Option<u32>,
    /// Milliseconds an answer may take.
    pub timeout_ms: Option<u32>,
}

/// Whether a source can be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is asked.
    On,
    /// It is switched off, or was never switched on.
    Off,
    /// It would be asked if these settings were filled in.
    Lacks(Vec<&'static str>),
}

impl SourceConfig {
    /// Whether the source of this card can be asked.
    pub fn standing(&self, card: &Card) -> Standing {
        if !self.enabled.unwrap_or(card.on_by_default) {
            return Standing::Off;
        }
        // The time of asking is no setting.
        let missing = self.access(Timestamp::UNIX_EPOCH).missing(card);
        if missing.is_empty() { Standing::On } else { Standing::Lacks(missing) }
    }

    /// What the source is asked with at this moment.
    pub fn access(&self, now: Timestamp) -> Access {
        Access {
            base_url: self.base_url.clone(),
            api_key: self.api_key.clone(),
            api_secret: self.api_secret.clone(),
            account: self.account.clone(),
            token: self.token.clone(),
            refresh_token: self.refresh_token.clone(),
            sign_method: self.sign_method.clone(),
            now,
        }
    }

    /// Milliseconds between two requests to the source of this card, at least.
    pub fn min_gap_ms(&self, card: &Card) -> u32 {
        self.pace_ms.unwrap_or(card.min_gap_ms)
    }

    /// How long the source of this card may take to answer.
    pub fn patience(&self, card: &Card) -> Duration {
        let seconds = Duration::from_secs(card.patience_s.into());
        self.timeout_ms.map_or(seconds, |millis| Duration::from_millis(millis.into()))
    }

    /// A number that tells one key from another and nothing about either; 0 where no key is set. Limits are a key's.
    pub fn credential(&self) -> i64 {
        digest_of([self.api_key.as_ref().or(self.token.as_ref())])
    }

    /// As [`SourceConfig::credential`], of everything a token is bought with.
    pub fn grant(&self) -> i64 {
        digest_of([&self.api_key, &self.api_secret, &self.token, &self.refresh_token].map(Option::as_ref))
    }

    /// Whether this setting is filled in; one of those a user can enter.
    pub fn has(&self, setting: &str) -> bool {
        match setting {
            "base_url" => self.base_url.is_some(),
            "api_key" => self.api_key.is_some(),
            "api_secret" => self.api_secret.is_some(),
            "account" => self.account.is_some(),
            "token" => self.token.is_some(),
            "refresh_token" => self.refresh_token.is_some(),
            "webhook_secret" => self.webhook_secret.is_some(),
            _ => false,
        }
    }

    /// Fills in one of the settings a user can enter. False where there is no such setting or the value cannot be used.
    pub fn fill(&mut self, setting: &str, value: &SecretString) -> bool {
        let text = value.expose_secret();
        match setting {
            "base_url" => self.base_url = web_address(text),
            "api_key" => self.api_key = Some(value.clone()),
            "api_secret" => self.api_secret = Some(value.clone()),
            "account" => self.account = Some(text.to_owned()),
            "token" => self.token = Some(value.clone()),
            "refresh_token" => self.refresh_token = Some(value.clone()),
            "webhook_secret" => self.webhook_secret = Some(value.clone()),
            _ => return false,
        }
        self.has(setting)
    }

    /// Requests a day to the source of this card, at most.
    pub fn daily(&self, card: &Card) -> Option<u32> {
        self.daily_quota.or(card.daily.map(|daily| daily.requests))
    }
}

/// A web address that can be asked.
pub(super) fn web_address(text: &str) -> Option<Url> {
    let url: Url = text.parse().ok()?;
    (matches!(url.scheme(), "http" | "https") && url.host().is_some()).then_some(url)
}

/// The first eight bytes of the SHA-256 of these secrets; 0 where there is none.
fn digest_of<const N: usize>(secrets: [Option<&SecretString>; N]) -> i64 {
    if secrets.iter().all(Option::is_none) {
        return 0;
    }
    let mut context = Context::new(&SHA256);
    for secret in secrets {
        let text = secret.map_or("", ExposeSecret::expose_secret);
        context.update(&text.len().to_be_bytes());
        context.update(text.as_bytes());
    }
    let sum = context.finish();
    let (first, _) = sum.as_ref().split_first_chunk().expect("a SHA-256 sum has 32 bytes");
    i64::from_be_bytes(*first)
}
