//! Who answers about numbers: one file per source.
//!
//! A source does no I/O. It turns queries into a [`Request`] and a [`Reply`] into an [`Answer`]; sending, pace, retries,
//! tokens and cool-off belong to `poll` and `http`. So a source is tested as bytes to events, and every source can be
//! pointed at another address.

mod aftership;
mod aliexpress_openplatform;
#[cfg(test)]
mod answers_test;
mod australiapost;
mod cainiao;
mod canadapost;
mod card;
mod correos_es;
pub mod deep_link;
mod dhl_unified;
mod easypost;
mod exchange;
mod fedex;
#[path = "4px.rs"]
mod four_px;
mod gls;
mod inpost;
mod karrio_server;
mod laposte;
pub mod manual;
mod novaposhta;
mod posteitaliane;
mod postnl;
mod postnord;
#[cfg(test)]
mod privacy_test;
#[cfg(test)]
mod requests_test;
mod route;
mod royalmail;
#[path = "17track.rs"]
mod seventeen_track;
mod ship24;
mod trackingmore;
mod ups;
pub mod webhook;
mod wire;

use doorstep_core::carrier::CarrierId;
use doorstep_core::check::Outcome;
use doorstep_core::country::Country;
use doorstep_core::event::RawEvent;
use doorstep_core::number::{OrderNumber, TrackingNumber};
use doorstep_core::track::Track;

pub use card::{Card, CardWords, Cost, Daily, EventOrder, History, Keys, Need, Risk, Serves, Webhook};
pub use exchange::{Access, Answer, AskError, Method, Query, Reply, Request, Retry, Token};
pub use route::{Routing, route};
pub use wire::token::read_token;

/// One source that can be asked over the network.
pub trait Source: Sync {
    /// What is known of the source itself.
    fn card(&self) -> &'static Card;

    /// The request that asks about these numbers; at most [`Card::batch`] of them.
    ///
    /// # Errors
    /// What is missing to ask: a key, an address, a postcode.
    fn ask(&self, queries: &[Query], access: &Access) -> Result<Request, AskError>;

    /// Reads a reply to [`Source::ask`] or [`Source::register`], or the body of a webhook (then with no queries).
    /// Any bytes are welcome: what cannot be read is [`Outcome::Misread`](doorstep_core::check::Outcome::Misread).
    /// A number that was asked about and has no track in the answer was not answered about.
    fn read(&self, reply: &Reply, queries: &[Query]) -> Answer;

    /// The request that buys a token for the user's key, where the source wants one; read by [`read_token`].
    ///
    /// # Errors
    /// What is missing to ask.
    fn sign_in(&self, _access: &Access) -> Result<Option<Request>, AskError> {
        Ok(None)
    }

    /// A request that shows whether the user's key is taken, costs nothing and changes nothing. Its reply is read by
    /// [`Source::read`] too; what is no refusal there is good, even where it says nothing about a parcel. Asks about a
    /// number that is nobody's, unless the source has something better or counts what it is asked about.
    ///
    /// # Errors
    /// What is missing to ask.
    fn trial(&self, access: &Access) -> Result<Request, AskError> {
        self.ask(&[nobodys()], access)
    }

    /// The request that tells the source to follow the numbers in [`Answer::register`]; its reply is read by
    /// [`Source::read`]. May cost quota, so it is sent once per number.
    ///
    /// # Errors
    /// What is missing to ask.
    fn register(&self, _queries: &[Query], _access: &Access) -> Result<Option<Request>, AskError> {
        Ok(None)
    }
}

/// Every source that can be asked, in the order they are offered.
pub fn registry() -> &'static [&'static dyn Source] {
    &[
        &cainiao::Cainiao,
        &seventeen_track::SeventeenTrack,
        &ship24::Ship24,
        &dhl_unified::DhlUnified,
        &laposte::LaPoste,
        &novaposhta::NovaPoshta,
        &inpost::InPost,
        &four_px::FourPx,
        &fedex::FedEx,
        &ups::Ups,
        &aliexpress_openplatform::AliExpress,
        &karrio_server::Karrio,
        &postnord::PostNord,
        &gls::Gls,
        &aftership::AfterShip,
        &trackingmore::TrackingMore,
        &easypost::EasyPost,
        &royalmail::RoyalMail,
        &australiapost::AustraliaPost,
        &canadapost::CanadaPost,
        &postnl::PostNl,
        &posteitaliane::PosteItaliane,
        &correos_es::Correos,
    ]
}

/// A question about a number that no parcel has, with all that a source may want to know beside it.
pub fn nobodys() -> Query {
    let number = TrackingNumber::parse("RR000000005CN").expect("it has the shape of a postal number");
    Query { postcode: Some("10115".to_owned()), order: OrderNumber::parse("8000000000000000"), ..Query::new(number) }
}

/// The source with this id.
pub fn find(id: &str) -> Option<&'static dyn Source> {
    registry().iter().copied().find(|source| source.card().id == id)
}

/// The numbers asked about as a comma list.
fn number_list(queries: &[Query]) -> Result<String, AskError> {
    if queries.is_empty() {
        return Err(AskError::Nothing);
    }
    let numbers: Vec<String> = queries.iter().map(|query| wire::encode(query.number.as_str())).collect();
    Ok(numbers.join(","))
}

/// The only number asked about, for sources that take one at a time.
fn one(queries: &[Query]) -> Result<&Query, AskError> {
    queries.first().ok_or(AskError::Nothing)
}

/// The number an answer about a single number is about: the one asked, else the one the answer names.
fn single(queries: &[Query], named: Option<String>) -> Option<TrackingNumber> {
    match queries {
        [query] => Some(query.number.clone()),
        _ => TrackingNumber::parse(&named?).ok(),
    }
}

/// An answer about one number: its events, or that it is known and there is no event yet.
fn known(number: TrackingNumber, events: Vec<RawEvent>) -> Track {
    let outcome = if events.is_empty() { Outcome::Pending } else { Outcome::Answered };
    Track { events, ..Track::new(number, outcome) }
}

/// What a source says of a number it cannot tell about.
fn unknown(number: TrackingNumber, outcome: Outcome, said: Option<String>) -> Track {
    Track { detail: said.map(|said| wire::privacy::words(&said)), ..Track::new(number, outcome) }
}

/// The refusal said of the number asked, where it is about that number rather than about the call.
fn of_each(queries: &[Query], answer: Answer) -> Answer {
    let about_numbers = matches!(answer.outcome, Outcome::NotFound | Outcome::BadNumber | Outcome::Pending);
    match queries {
        [query] if about_numbers => {
            let track = unknown(query.number.clone(), answer.outcome, answer.detail.clone());
            Answer { tracks: vec![track], ..answer }
        }
        _ => answer,
    }
}

/// The track, unless it is about a number nobody asked about: sources have answered with strangers' parcels.
fn asked(queries: &[Query], track: Track) -> Option<Track> {
    (queries.is_empty() || queries.iter().any(|query| query.number == track.number)).then_some(track)
}

/// The country a source means by a code or a name.
fn country(text: &str) -> Option<Country> {
    Country::from_name(text)
}

/// The carrier a source means by a name.
fn carrier(name: &str) -> Option<CarrierId> {
    doorstep_core::carrier::by_name(name).map(|carrier| carrier.id)
}
