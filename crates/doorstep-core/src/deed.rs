//! What the user did about a trouble: steps taken, messages sent, answers and promises received, a dispute opened.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::message::Party;

/// One thing the user did, or heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deed {
    /// When the user said so.
    pub at: Timestamp,
    /// What.
    pub did: Did,
}

/// What the user did or heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Did {
    /// A step of an advice was taken.
    Step {
        /// Which trouble (see [`crate::advice::trouble`]).
        trouble: String,
        /// Id of the step within its words.
        step: String,
    },
    /// A message was sent.
    Sent {
        /// Id of the message (see `message`).
        message: String,
        /// To whom.
        to: Party,
    },
    /// Somebody answered, with more than a promise.
    Answered {
        /// Who.
        by: Party,
    },
    /// The seller asked to wait until a day.
    Promised {
        /// Until when.
        until: Date,
    },
    /// The seller was asked to extend the protection.
    ExtensionAsked,
    /// The seller, or the order page, said that it is extended.
    ExtensionGranted,
    /// A dispute was opened on AliExpress.
    DisputeOpened,
    /// AliExpress was asked to decide it.
    Escalated,
}

impl Did {
    /// `step`, `sent`, `answered`, `promised`, `extension_asked`, `extension_granted`, `dispute_opened` or `escalated`.
    pub const fn kind(&self) -> &'static str {
        match self {
            Did::Step { .. } => "step",
            Did::Sent { .. } => "sent",
            Did::Answered { .. } => "answered",
            Did::Promised { .. } => "promised",
            Did::ExtensionAsked => "extension_asked",
            Did::ExtensionGranted => "extension_granted",
            Did::DisputeOpened => "dispute_opened",
            Did::Escalated => "escalated",
        }
    }

    /// What it is about: a trouble, or a message.
    pub fn about(&self) -> Option<&str> {
        match self {
            Did::Step { trouble, .. } => Some(trouble),
            Did::Sent { message, .. } => Some(message),
            _ => None,
        }
    }

    /// The step, or the party.
    pub fn what(&self) -> Option<&str> {
        match self {
            Did::Step { step, .. } => Some(step),
            Did::Sent { to: party, .. } | Did::Answered { by: party } => Some(party.slug()),
            _ => None,
        }
    }

    /// The day promised.
    pub const fn until(&self) -> Option<Date> {
        match self {
            Did::Promised { until } => Some(*until),
            _ => None,
        }
    }

    /// What these parts say, as [`Did::kind`] and the others gave them; `None` where one is missing or unknown.
    pub fn of(kind: &str, about: Option<&str>, what: Option<&str>, until: Option<Date>) -> Option<Did> {
        let id = |text: Option<&str>| text.filter(|text| is_id(text)).map(str::to_owned);
        Some(match kind {
            "step" => Did::Step { trouble: id(about)?, step: id(what)? },
            "sent" => Did::Sent { message: id(about)?, to: Party::from_slug(what?)? },
            "answered" => Did::Answered { by: Party::from_slug(what?)? },
            "promised" => Did::Promised { until: until? },
            "extension_asked" => Did::ExtensionAsked,
            "extension_granted" => Did::ExtensionGranted,
            "dispute_opened" => Did::DisputeOpened,
            "escalated" => Did::Escalated,
            _ => return None,
        })
    }
}

/// Small letters, digits and dashes, as ids of steps and troubles are.
fn is_id(text: &str) -> bool {
    (1..=60).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn parts_make_the_same_deed_again() {
        let deeds = [
            Did::Step { trouble: "silent".to_owned(), step: "ask-seller".to_owned() },
            Did::Sent { message: "not-updated".to_owned(), to: Party::Carrier },
            Did::Answered { by: Party::Seller },
            Did::Promised { until: "2026-10-12".parse().unwrap() },
            Did::ExtensionAsked,
            Did::ExtensionGranted,
            Did::DisputeOpened,
            Did::Escalated,
        ];
        for did in deeds {
            assert_eq!(Did::of(did.kind(), did.about(), did.what(), did.until()).as_ref(), Some(&did));
        }
    }

    #[test]
    fn half_a_deed_is_none() {
        assert_eq!(Did::of("step", Some("silent"), None, None), None);
        assert_eq!(Did::of("step", Some("silent"), Some("<script>"), None), None);
        assert_eq!(Did::of("sent", Some("lost"), Some("nobody"), None), None);
        assert_eq!(Did::of("promised", None, None, None), None);
        assert_eq!(Did::of("danced", None, None, None), None);
    }
}
