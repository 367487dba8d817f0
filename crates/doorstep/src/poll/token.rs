//! A token a source gave: kept sealed, so that one is bought once for all nodes and starts.

use jiff::Timestamp;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};

use crate::sources::Token;

/// A token, and what is to be known of it.
#[derive(Clone, Debug)]
pub(super) struct Held {
    pub(super) token: SecretString,
    /// Until when it is good.
    pub(super) until: Timestamp,
    /// What buys the next one.
    pub(super) refresh: Option<SecretString>,
    /// Which keys it was bought with, as [`crate::config::SourceConfig::grant`].
    grant: i64,
}

/// As it is sealed.
#[derive(Serialize, Deserialize)]
struct Kept {
    token: String,
    until: i64,
    refresh: Option<String>,
    grant: i64,
}

impl Held {
    /// A token bought just now. `refresh` bought it and still counts if no other one came.
    pub(super) fn new(token: Token, refresh: Option<SecretString>, grant: i64, now: Timestamp) -> Held {
        // A minute early, so that it does not end on the way.
        let lasts = token.lasts.saturating_sub(std::time::Duration::from_secs(60));
        let until = now.saturating_add(lasts).unwrap_or(Timestamp::MAX);
        Held { token: token.value, until, refresh: token.refresh.or(refresh), grant }
    }

    /// As it is sealed.
    pub(super) fn text(&self) -> SecretString {
        let expose = |secret: &SecretString| secret.expose_secret().to_owned();
        let kept = Kept {
            token: expose(&self.token),
            until: self.until.as_millisecond(),
            refresh: self.refresh.as_ref().map(expose),
            grant: self.grant,
        };
        SecretString::from(serde_json::to_string(&kept).unwrap_or_default())
    }

    /// What was sealed, unless the keys have changed since.
    pub(super) fn read(text: &SecretString, grant: i64) -> Option<Held> {
        let kept: Kept = serde_json::from_str(text.expose_secret()).ok()?;
        (kept.grant == grant).then(|| Held {
            token: SecretString::from(kept.token),
            until: Timestamp::from_millisecond(kept.until).unwrap_or(Timestamp::MIN),
            refresh: kept.refresh.map(SecretString::from),
            grant,
        })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_token_is_kept_for_the_keys_it_was_bought_with() {
        let bought = |refresh: Option<&str>| Token {
            value: SecretString::from("t"),
            lasts: Duration::from_secs(3600),
            refresh: refresh.map(SecretString::from),
        };
        let now = Timestamp::from_second(1_800_000_000).unwrap();
        let expose = |secret: Option<SecretString>| secret.map(|secret| secret.expose_secret().to_owned());
        for (came, left) in [(Some("new"), "new"), (None, "old")] {
            let held = Held::new(bought(came), Some(SecretString::from("old")), 7, now);
            let read = Held::read(&held.text(), 7).unwrap();
            assert_eq!((read.until.duration_since(now).as_secs(), read.token.expose_secret()), (3540, "t"));
            assert_eq!(expose(read.refresh).as_deref(), Some(left));
            assert!(Held::read(&held.text(), 8).is_none());
        }
        assert!(Held::read(&SecretString::from("{}"), 7).is_none());
    }
}
