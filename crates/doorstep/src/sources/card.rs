//! What is known of a source itself: how welcome questions are, what they cost, what they need.

use doorstep_core::advice::Fact;
use doorstep_core::words::Words;

/// The card of one source. Limits are the vendor's published ones where there are any, careful ones otherwise.
#[derive(Clone, Copy, Debug)]
pub struct Card {
    /// Stable id, for example `17track`: the name in configuration, SQL, code tables and file names.
    pub id: &'static str,
    /// Name for people.
    pub name: &'static str,
    /// Whether the vendor publishes and supports this interface.
    pub official: bool,
    /// How likely asking is to be unwelcome.
    pub risk: Risk,
    /// What the user must bring.
    pub keys: Keys,
    /// What asking costs the user.
    pub cost: Cost,
    /// Page where a key is had.
    pub sign_up: Option<&'static str>,
    /// Numbers in one request, at most.
    pub batch: usize,
    /// Milliseconds between two requests, at least.
    pub min_gap_ms: u32,
    /// Seconds it may take to answer.
    pub patience_s: u32,
    /// Requests a day, at most.
    pub daily: Option<Daily>,
    /// Minutes between two checks of the same parcel, at least.
    pub parcel_floor_minutes: u32,
    /// How the source itself lists events. [`Track::events`](doorstep_core::track::Track::events) is newest first always.
    pub order: EventOrder,
    /// Whether an answer holds all events or only the latest state.
    pub history: History,
    /// How its incoming messages prove who sent them.
    pub webhook: Option<Webhook>,
    /// Whether it is asked without being switched on (keyed sources still need their key).
    pub on_by_default: bool,
    /// Where it lives; `None` for a server of the user's own.
    pub base_url: Option<&'static str>,
    /// What it needs beside the number.
    pub needs: &'static [Need],
    /// Whose numbers it knows.
    pub serves: Serves,
    /// Whether HTTP 404 is how it says that it does not know a number.
    pub missing_is_404: bool,
}

/// A card in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardWords {
    /// What the source knows.
    pub knows: String,
    /// `official` or `unofficial`.
    pub official: String,
    /// How likely it is to take offence.
    pub risk: String,
    /// What asking costs.
    pub cost: String,
    /// How a key is had.
    pub key: String,
}

impl Card {
    /// The card in words.
    pub fn words(&self, words: &Words) -> CardWords {
        let say = |key: &str, facts: &[(&str, Fact)]| words.text(key, facts);
        let numbers = [("numbers", Fact::Number(self.cost.numbers().unwrap_or_default().into()))];
        let page = [("page", Fact::Text(self.sign_up.unwrap_or_default().to_owned()))];
        CardWords {
            knows: say(&format!("source-{}", self.id), &[]),
            official: say(if self.official { "source-official" } else { "source-unofficial" }, &[]),
            risk: say(&format!("source-risk-{}", self.risk.slug()), &[]),
            cost: say(self.cost.key(), &numbers),
            key: say(self.keys.key(), &page),
        }
    }

    /// An official, keyed source that takes one number a request and one request a second: the commonest kind, to
    /// which a source's own card adds what differs.
    pub(super) const KEYED: Card = Card {
        id: "",
        name: "",
        official: true,
        risk: Risk::Low,
        keys: Keys::Key,
        cost: Cost::Free,
        sign_up: None,
        batch: 1,
        min_gap_ms: 1000,
        patience_s: 30,
        daily: None,
        parcel_floor_minutes: 60,
        order: EventOrder::NewestFirst,
        history: History::Full,
        webhook: None,
        on_by_default: true,
        base_url: None,
        needs: &[],
        serves: Serves::Everyone,
        missing_is_404: true,
    };
}

/// How likely a source is to take offence at being asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Risk {
    /// The user's own server.
    None,
    /// A published interface, asked within its limits.
    Low,
    /// A site's own interface that may change or refuse.
    Medium,
    /// Undocumented, and known to block addresses that ask too much.
    High,
}

impl Risk {
    /// `none`, `low`, `medium` or `high`.
    pub const fn slug(self) -> &'static str {
        match self {
            Risk::None => "none",
            Risk::Low => "low",
            Risk::Medium => "medium",
            Risk::High => "high",
        }
    }
}

/// What asking costs the user, as published; the least is spent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cost {
    /// Nothing.
    Free,
    /// Nothing beside the contract the user has with the carrier, or the server the user runs.
    Contract,
    /// So many new numbers are free, once.
    FreeOnce(u32),
    /// So many new numbers a month are free.
    FreeMonthly(u32),
    /// It wants a paid plan, or payment by number.
    Paid,
}

impl Cost {
    /// The key of its words, `source-cost-free` for example.
    pub const fn key(self) -> &'static str {
        match self {
            Cost::Free => "source-cost-free",
            Cost::Contract => "source-cost-contract",
            Cost::FreeOnce(_) => "source-cost-free-once",
            Cost::FreeMonthly(_) => "source-cost-free-monthly",
            Cost::Paid => "source-cost-paid",
        }
    }

    /// How many numbers are free, where that is limited.
    pub const fn numbers(self) -> Option<u32> {
        match self {
            Cost::FreeOnce(numbers) | Cost::FreeMonthly(numbers) => Some(numbers),
            Cost::Free | Cost::Contract | Cost::Paid => None,
        }
    }
}

/// What the user must bring to ask a source. Doorstep has no keys of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keys {
    /// Nothing.
    Nothing,
    /// A key helps, and is not needed.
    Optional,
    /// `api_key`.
    Key,
    /// `api_key` and `api_secret`, sent with each request.
    KeyAndSecret,
    /// `api_key`, `api_secret` and `account`, sent with each request.
    KeySecretAccount,
    /// `api_key` and `api_secret`, which buy a token by [`Source::sign_in`](super::Source::sign_in).
    ClientCredentials,
    /// `api_key` and `api_secret` of the user's own app, and a `token` the user granted it.
    UserGrant,
}

impl Keys {
    /// The key of the words on how to get one, `source-key-nothing` for example.
    pub const fn key(self) -> &'static str {
        match self {
            Keys::Nothing => "source-key-nothing",
            Keys::Optional => "source-key-optional",
            Keys::Key => "source-key-key",
            Keys::KeyAndSecret => "source-key-key-and-secret",
            Keys::KeySecretAccount => "source-key-key-secret-account",
            Keys::ClientCredentials => "source-key-client-credentials",
            Keys::UserGrant => "source-key-user-grant",
        }
    }

    /// The settings that must be filled in, as the configuration names them.
    pub const fn required(self) -> &'static [&'static str] {
        match self {
            Keys::Nothing | Keys::Optional => &[],
            Keys::Key => &["api_key"],
            Keys::KeyAndSecret | Keys::ClientCredentials => &["api_key", "api_secret"],
            Keys::KeySecretAccount => &["api_key", "api_secret", "account"],
            Keys::UserGrant => &["api_key", "api_secret", "token"],
        }
    }
}

/// A published daily allowance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Daily {
    /// Requests a day.
    pub requests: u32,
    /// IANA zone in which the day begins.
    pub zone: &'static str,
}

/// How a source lists its events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventOrder {
    /// Newest first.
    NewestFirst,
    /// Oldest first.
    OldestFirst,
    /// In no order to rely on; a sequence number or unambiguous time tells it.
    Stamped,
}

/// How much an answer holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum History {
    /// Every event so far.
    Full,
    /// The latest state only; Doorstep builds the history.
    Snapshot,
}

/// How an incoming message proves that the source sent it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Webhook {
    /// A header signs the raw body with `api_key`.
    SignedWithKey,
    /// A header signs the raw body with `webhook_secret`.
    Signed,
    /// A header carries `webhook_secret`.
    SharedSecret,
}

impl Webhook {
    /// Whether the user must set a `webhook_secret`.
    pub const fn needs_secret(self) -> bool {
        !matches!(self, Webhook::SignedWithKey)
    }
}

/// What a source needs beside the number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Postcode of the delivery address.
    Postcode,
    /// The AliExpress order number.
    Order,
}

/// Whose numbers a source knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Serves {
    /// An aggregator: nearly everyone's.
    Everyone,
    /// These carriers' (ids of `data/carriers`).
    Carriers(&'static [&'static str]),
}
