//! What is set for one source, and how it stands with its card.

use jiff::Timestamp;
use secrecy::SecretString;
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
    /// Which of its signing schemes the source is asked with, where it has several.
    pub sign_method: Option<String>,
    /// What the source's own messages to us are proved with.
    pub webhook_secret: Option<SecretString>,
    /// Milliseconds between two requests, at least.
    pub pace_ms: Option<u32>,
    /// Requests a day, at most.
    pub daily_quota: Option<u32>,
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
            sign_method: self.sign_method.clone(),
            now,
        }
    }

    /// Milliseconds between two requests to the source of this card, at least.
    pub fn min_gap_ms(&self, card: &Card) -> u32 {
        self.pace_ms.unwrap_or(card.min_gap_ms)
    }

    /// Requests a day to the source of this card, at most.
    pub fn daily(&self, card: &Card) -> Option<u32> {
        self.daily_quota.or(card.daily.map(|daily| daily.requests))
    }
}
