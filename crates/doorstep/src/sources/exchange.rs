//! What goes between Doorstep and a source: queries and access in, a request out; a reply in, an answer out.

use std::fmt;
use std::time::Duration;

use doorstep_core::carrier::CarrierId;
use doorstep_core::check::Outcome;
use doorstep_core::country::Country;
use doorstep_core::number::{OrderNumber, TrackingNumber};
use doorstep_core::track::Track;
use jiff::Timestamp;
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use super::card::{Card, Need};
use super::wire::encode;

/// What is asked about one parcel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// The number.
    pub number: TrackingNumber,
    /// Whose number it is, if known.
    pub carrier: Option<CarrierId>,
    /// Country of posting, if known.
    pub origin: Option<Country>,
    /// Country of delivery, if known.
    pub destination: Option<Country>,
    /// Postcode of the delivery address, if the user gave one.
    pub postcode: Option<String>,
    /// The order the parcel belongs to, if known.
    pub order: Option<OrderNumber>,
}

impl Query {
    /// A query about a number of which nothing else is known.
    pub fn new(number: TrackingNumber) -> Query {
        Query { number, carrier: None, origin: None, destination: None, postcode: None, order: None }
    }
}

/// What the user brings to a source, from the configuration.
#[derive(Clone, Debug)]
pub struct Access {
    /// Where the source is asked instead of its usual address.
    pub base_url: Option<Url>,
    /// Key, client id or user name.
    pub api_key: Option<SecretString>,
    /// Secret or password that goes with the key.
    pub api_secret: Option<SecretString>,
    /// Account number, where the source bills by account.
    pub account: Option<String>,
    /// A token bought by signing in, or granted by the user.
    pub token: Option<SecretString>,
    /// What buys a new token, where the user was given one.
    pub refresh_token: Option<SecretString>,
    /// Which of its signing schemes the source shall be asked with, where it has several.
    pub sign_method: Option<String>,
    /// The moment of asking, for sources that sign it.
    pub now: Timestamp,
}

impl Access {
    /// Access to a source that needs no key.
    pub fn open(now: Timestamp) -> Access {
        Access {
            base_url: None,
            api_key: None,
            api_secret: None,
            account: None,
            token: None,
            refresh_token: None,
            sign_method: None,
            now,
        }
    }

    /// Settings the source needs and the user has not filled in, as the configuration names them.
    pub fn missing(&self, card: &Card) -> Vec<&'static str> {
        let mut missing: Vec<_> = (card.keys.required().iter().copied())
            .filter(|setting| match *setting {
                "api_key" => self.api_key.is_none(),
                "api_secret" => self.api_secret.is_none(),
                "account" => self.account.is_none(),
                _ => self.token.is_none(),
            })
            .collect();
        if card.base_url.is_none() && self.base_url.is_none() {
            missing.push("base_url");
        }
        missing
    }

    pub(super) fn key(&self) -> Result<&str, AskError> {
        self.api_key.as_ref().map(ExposeSecret::expose_secret).ok_or(AskError::Setting("api_key"))
    }

    pub(super) fn secret(&self) -> Result<&str, AskError> {
        self.api_secret.as_ref().map(ExposeSecret::expose_secret).ok_or(AskError::Setting("api_secret"))
    }

    pub(super) fn bearer(&self) -> Result<&str, AskError> {
        self.token.as_ref().map(ExposeSecret::expose_secret).ok_or(AskError::Setting("token"))
    }

    /// The address of `path` (which starts with a slash and may carry a query) at this source.
    fn url(&self, card: &Card, path: &str) -> Result<Url, AskError> {
        let base = match (&self.base_url, card.base_url) {
            (Some(own), _) => own.as_str(),
            (None, Some(usual)) => usual,
            (None, None) => return Err(AskError::Setting("base_url")),
        };
        Url::parse(&format!("{}{path}", base.trim_end_matches('/'))).map_err(|_| AskError::Setting("base_url"))
    }
}

/// Why a source cannot be asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AskError {
    /// A setting of the source is missing or cannot be used.
    #[error("the setting `{0}` of this source is missing or cannot be used")]
    Setting(&'static str),
    /// The source needs something of the parcel that is not known.
    #[error("this source needs the parcel's {}", match .0 { Need::Postcode => "delivery postcode", Need::Order => "order number" })]
    Need(Need),
    /// No query was given.
    #[error("nothing to ask")]
    Nothing,
}

/// How a request is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// GET.
    Get,
    /// POST.
    Post,
}

/// A request, ready to be sent by `http`. Its `Debug` shows neither number nor secret.
#[derive(Clone)]
pub struct Request {
    /// How.
    pub method: Method,
    /// Where; may hold a number and a key.
    pub url: Url,
    /// Headers; any of them may hold a key.
    pub headers: Vec<(&'static str, SecretString)>,
    /// What, if anything; its type stands in `headers`.
    pub body: Option<Vec<u8>>,
    /// Whether the address is the user's own setting, and may therefore lie in a private network.
    pub own_address: bool,
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} {}", self.method, self.url.origin().ascii_serialization())
    }
}

impl Request {
    pub(super) fn get(card: &Card, access: &Access, path: &str) -> Result<Request, AskError> {
        Ok(Request {
            method: Method::Get,
            url: access.url(card, path)?,
            headers: vec![("accept", SecretString::from("application/json"))],
            body: None,
            own_address: access.base_url.is_some(),
        })
    }

    pub(super) fn post_json(
        card: &Card,
        access: &Access,
        path: &str,
        body: &serde_json::Value,
    ) -> Result<Request, AskError> {
        let mut request = Request::get(card, access, path)?.header("content-type", "application/json");
        request.method = Method::Post;
        request.body = Some(body.to_string().into_bytes());
        Ok(request)
    }

    pub(super) fn post_form(
        card: &Card,
        access: &Access,
        path: &str,
        fields: &[(&str, &str)],
    ) -> Result<Request, AskError> {
        let mut request = Request::get(card, access, path)?.header("content-type", "application/x-www-form-urlencoded");
        let body: Vec<String> =
            fields.iter().map(|(key, value)| format!("{}={}", encode(key), encode(value))).collect();
        request.method = Method::Post;
        request.body = Some(body.join("&").into_bytes());
        Ok(request)
    }

    pub(super) fn header(mut self, name: &'static str, value: impl Into<String>) -> Request {
        self.headers.retain(|(known, _)| *known != name);
        self.headers.push((name, SecretString::from(value.into())));
        self
    }
}

/// What came back, as `http` received it or as it was recorded.
#[derive(Clone, Debug, Default)]
pub struct Reply {
    /// HTTP status.
    pub status: u16,
    /// Headers, names in small letters.
    pub headers: Vec<(String, String)>,
    /// The body, decompressed.
    pub body: Vec<u8>,
}

impl Reply {
    /// The first header of this name (in small letters).
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The `Content-Type`, in small letters and without parameters.
    pub fn content_type(&self) -> Option<String> {
        let value = self.header("content-type")?;
        Some(value.split(';').next().unwrap_or_default().trim().to_ascii_lowercase())
    }
}

/// When a source may be asked again, as it said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// So long after the reply.
    After(Duration),
    /// At this instant.
    At(Timestamp),
}

impl Retry {
    /// The instant, for a reply that came at `now`.
    pub fn at(self, now: Timestamp) -> Timestamp {
        match self {
            Retry::After(wait) => now.checked_add(wait).unwrap_or(Timestamp::MAX),
            Retry::At(at) => at,
        }
    }
}

/// What a reply says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// How the call as a whole went; each track has its own outcome.
    pub outcome: Outcome,
    /// The source's words where the outcome needs some, shortened and free of secrets.
    pub detail: Option<String>,
    /// Not before then again, if the source said so.
    pub retry: Option<Retry>,
    /// One per number the reply answers about.
    pub tracks: Vec<Track>,
    /// Numbers the source must first be told to follow, by [`Source::register`](super::Source::register).
    pub register: Vec<TrackingNumber>,
}

impl Answer {
    /// A call that answered about no number.
    pub fn failed(outcome: Outcome, detail: impl Into<String>) -> Answer {
        let detail = super::wire::privacy::words(&detail.into());
        let detail = (!detail.is_empty()).then_some(detail);
        Answer { outcome, detail, retry: None, tracks: Vec::new(), register: Vec::new() }
    }

    pub(super) fn misread(why: &str) -> Answer {
        Answer::failed(Outcome::Misread, why)
    }

    /// An answer whose number is neither asked nor named in it.
    pub(super) fn unnamed() -> Answer {
        Answer::misread("the answer does not name the number it is about")
    }

    /// The answer made of these tracks; its outcome is that of the most telling one.
    pub(super) fn of(tracks: Vec<Track>) -> Answer {
        const TELLING: [Outcome; 5] =
            [Outcome::Answered, Outcome::Pivot, Outcome::Pending, Outcome::NotFound, Outcome::BadNumber];
        let rank = |track: &&Track| TELLING.iter().position(|o| *o == track.outcome).unwrap_or(TELLING.len());
        let Some(best) = tracks.iter().min_by_key(rank) else {
            return Answer::misread("the answer is about none of the numbers asked");
        };
        let (outcome, detail) = (best.outcome, best.detail.clone());
        Answer { outcome, detail, retry: None, tracks, register: Vec::new() }
    }
}

/// A token bought by signing in.
#[derive(Clone, Debug)]
pub struct Token {
    /// The token.
    pub value: SecretString,
    /// How long it lasts from now.
    pub lasts: Duration,
    /// What buys the next one, where the source gives such a thing.
    pub refresh: Option<SecretString>,
}
