//! The stories of the invented household, as the files in `household/` tell them: see `household/household.toml`.

use doorstep_core::carrier::{self, CarrierId};
use doorstep_core::check::Outcome;
use doorstep_core::country::Country;
use doorstep_core::number::{OrderNumber, TrackingNumber};
use doorstep_core::protection::{ClockCertainty, ClockKind, plus};
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp};
use rust_embed::RustEmbed;
use serde::Deserialize;

use crate::sources::manual::Mark;
use crate::store::Money;

#[derive(RustEmbed)]
#[folder = "household/"]
struct Files;

/// The file that holds what all stories share.
const SHARED: &str = "household.toml";

/// A file of the household that is not as it should be.
#[derive(Debug, thiserror::Error)]
#[error("the invented household's file {file} cannot be read: {why}")]
pub struct HouseholdError {
    file: String,
    why: String,
}

/// The whole household.
#[derive(Debug)]
pub struct Household {
    /// What all stories share.
    pub shared: Shared,
    /// The stories, by the names of their files.
    pub stories: Vec<Story>,
}

impl Household {
    /// Reads the files.
    ///
    /// # Errors
    /// The first file that is not as it should be.
    pub fn read() -> Result<Household, HouseholdError> {
        let mut stories = Vec::new();
        let mut names: Vec<_> = Files::iter().filter(|name| name.ends_with(".toml") && name != SHARED).collect();
        names.sort();
        for name in names {
            let story: Story = parse(&name)?;
            stories.push(Story { name: name.trim_end_matches(".toml").to_owned(), ..story });
        }
        Ok(Household { shared: parse(SHARED)?, stories })
    }

    /// Every parcel, with the story it belongs to.
    pub fn parcels(&self) -> impl Iterator<Item = (&Story, &ParcelStory)> {
        self.stories.iter().flat_map(|story| story.parcels.iter().map(move |parcel| (story, parcel)))
    }
}

fn parse<T: serde::de::DeserializeOwned>(name: &str) -> Result<T, HouseholdError> {
    let wrong = |why: String| HouseholdError { file: name.to_owned(), why };
    let file = Files::get(name).ok_or_else(|| wrong("it is missing".to_owned()))?;
    let text = std::str::from_utf8(&file.data).map_err(|why| wrong(why.to_string()))?;
    toml::from_str(text).map_err(|why| wrong(why.to_string()))
}

/// What all stories share.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shared {
    /// From which days are counted.
    day_zero: Date,
    /// The day it is shown on at first.
    pub begins: i64,
    /// The first day it can be shown on.
    pub first: i64,
    /// The last one.
    pub last: i64,
    /// The time of day at which it is shown, in UTC.
    pub hour: Time,
    /// Where it lives.
    #[serde(deserialize_with = "country")]
    pub country: Country,
    /// In which town.
    pub city: String,
    /// When parcels are asked about each day, in UTC.
    pub rounds: Vec<Time>,
    /// Hours from a scan to its source's telling of it.
    upload: i64,
    /// When a source answered nobody.
    pub outages: Vec<Outage>,
}

impl Shared {
    /// The date of a day.
    pub fn date(&self, day: i64) -> Date {
        plus(self.day_zero, day).unwrap_or(Date::MAX)
    }

    /// The day of a date.
    pub fn day(&self, date: Date) -> i64 {
        doorstep_core::protection::days_between(self.day_zero, date)
    }

    /// A day and a time of it, on the clocks of a zone.
    pub fn local(&self, at: At) -> DateTime {
        self.date(at.day).to_datetime(at.time)
    }

    /// A day and a time of it in UTC.
    pub fn instant(&self, at: At) -> Timestamp {
        in_zone(self.local(at), Offset::UTC)
    }

    /// When a source begins to tell of a scan.
    pub fn told_at(&self, scan: &Scan) -> Timestamp {
        let at = in_zone(self.local(scan.at), scan.offset());
        at.saturating_add(SignedDuration::from_hours(self.upload)).unwrap_or(Timestamp::MAX)
    }

    /// A text in which `{60}` is the date of day 60.
    pub fn dated(&self, text: &str) -> String {
        let mut parts = text.split('{');
        let mut dated = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            match part.split_once('}').and_then(|(day, rest)| Some((day.parse().ok()?, rest))) {
                Some((day, rest)) => {
                    dated.push_str(&self.date(day).strftime("%d/%m/%Y").to_string());
                    dated.push_str(rest);
                }
                None => {
                    dated.push('{');
                    dated.push_str(part);
                }
            }
        }
        dated
    }
}

/// A wall clock as an instant.
pub fn in_zone(local: DateTime, offset: Offset) -> Timestamp {
    TimeZone::fixed(offset).to_timestamp(local).unwrap_or(Timestamp::MAX)
}

/// A day and a time of it: `53 11:20`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct At {
    /// Counted from day 0.
    pub day: i64,
    /// On whichever clock is meant.
    pub time: Time,
}

impl TryFrom<String> for At {
    type Error = String;

    fn try_from(text: String) -> Result<At, String> {
        let read = text.split_once(' ').and_then(|(day, time)| Some(At { day: day.parse().ok()?, time: clock(time)? }));
        read.ok_or_else(|| format!("`{text}` is not like `53 11:20`"))
    }
}

fn clock(text: &str) -> Option<Time> {
    Time::strptime("%H:%M", text).ok()
}

/// Hours in which a source answered nobody, or nobody about one number.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outage {
    /// Whose.
    pub source: String,
    /// Since when, in UTC.
    pub from: At,
    /// Until when, in UTC.
    pub until: At,
    /// How asking ended.
    #[serde(deserialize_with = "outcome")]
    pub outcome: Outcome,
    /// In whose words.
    pub detail: String,
}

/// One story: an order or some, and the parcels they come in.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Story {
    /// Name of its file.
    #[serde(skip)]
    pub name: String,
    /// What it is about.
    pub about: String,
    /// What it is an example of; a test holds it to that.
    pub covers: Vec<String>,
    /// What was bought.
    pub orders: Vec<OrderStory>,
    /// What it comes in.
    #[serde(default)]
    pub parcels: Vec<ParcelStory>,
}

/// An order. Its page is read on the evening it is placed, and again on the evening it is shipped.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderStory {
    /// AliExpress' number.
    #[serde(deserialize_with = "order_number")]
    pub number: OrderNumber,
    /// Name of the shop.
    pub shop: String,
    /// The day it was placed and paid.
    pub placed: i64,
    /// The day the shop says it shipped it.
    pub shipped: Option<i64>,
    /// Shipping method.
    pub service: String,
    /// What was paid.
    #[serde(deserialize_with = "money")]
    pub total: Money,
    /// Who took the payment.
    pub paid_by: Option<String>,
    /// Where it goes, if not home.
    #[serde(default, deserialize_with = "some_country")]
    pub country: Option<Country>,
    /// In which town.
    pub city: Option<String>,
    /// The household's own name for it.
    pub name: Option<String>,
    /// And notes.
    pub notes: Option<String>,
    /// What was bought.
    pub lines: Vec<LineStory>,
    /// AliExpress' own words for its state, where they are others than usual.
    #[serde(default)]
    pub status: Vec<(At, String)>,
    /// Dates that protect the buyer.
    #[serde(default)]
    pub clocks: Vec<ClockStory>,
}

/// An item of an order.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LineStory {
    /// The product.
    pub title: String,
    /// Which of it; may be empty.
    pub variant: String,
    /// How many.
    pub quantity: u32,
    /// For one.
    #[serde(deserialize_with = "money")]
    pub price: Money,
}

/// One reading of a date that protects the buyer.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClockStory {
    /// What runs out.
    #[serde(deserialize_with = "clock_kind")]
    pub kind: ClockKind,
    /// On which day.
    pub day: i64,
    /// When it was read, in UTC.
    pub read: At,
    /// Where; the order page unless said.
    pub source: Option<String>,
    /// How sure it is; printed unless said.
    #[serde(default, deserialize_with = "clock_certainty")]
    pub certainty: Option<ClockCertainty>,
    /// The sentence.
    pub printed: Option<String>,
}

/// A parcel.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParcelStory {
    /// Its first number.
    #[serde(deserialize_with = "tracking_number")]
    pub number: TrackingNumber,
    /// Whose number it is, where that is certain.
    #[serde(default, deserialize_with = "carrier_id")]
    pub carrier: Option<CarrierId>,
    /// When the household learnt of it, in UTC.
    pub added: At,
    /// The household's own name for it.
    pub name: Option<String>,
    /// And notes.
    pub notes: Option<String>,
    /// And colour mark.
    pub colour: Option<String>,
    /// When somebody had it in hand, in UTC.
    pub closed: Option<At>,
    /// When it was put away, in UTC.
    pub archived: Option<At>,
    /// What the household marked.
    #[serde(default)]
    pub marks: Vec<MarkStory>,
    /// What sources tell of it.
    pub told: Vec<Told>,
}

/// What the household marked a parcel with.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MarkStory {
    /// When, in UTC.
    pub at: At,
    /// What.
    #[serde(deserialize_with = "mark")]
    pub mark: Mark,
    /// In which words.
    pub note: String,
}

/// What one source tells of one number.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Told {
    /// Which source.
    pub source: String,
    /// Which number, if not the parcel's first.
    #[serde(default, deserialize_with = "some_number")]
    pub number: Option<TrackingNumber>,
    /// What it answers before there is a scan: `pending` unless said.
    #[serde(default, deserialize_with = "some_outcome")]
    pub missing: Option<Outcome>,
    /// Name of the service.
    pub service: Option<String>,
    /// Whether scans may end at hand-over.
    pub economy: Option<bool>,
    /// Where the parcel goes, if not home.
    #[serde(default, deserialize_with = "some_country")]
    pub destination: Option<Country>,
    /// Who brings it on the last leg.
    pub carrier: Option<CarrierStory>,
    /// The source's estimates: since when, in UTC, and the first and last day of delivery.
    #[serde(default)]
    pub estimated: Vec<(At, i64, i64)>,
    /// The number it leads to, and since when, in UTC.
    pub next: Option<Next>,
    /// What it tells, oldest first.
    #[serde(default)]
    pub scans: Vec<Scan>,
}

/// The carrier of the last leg, as a source names it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CarrierStory {
    /// Its name.
    pub name: String,
    /// Its phone.
    pub phone: Option<String>,
    /// Its page.
    pub url: Option<String>,
}

/// The number a number leads to.
#[derive(Debug, Deserialize)]
#[serde(try_from = "(At, String)")]
pub struct Next {
    /// Since when, in UTC.
    pub at: At,
    /// Which.
    pub number: TrackingNumber,
}

impl TryFrom<(At, String)> for Next {
    type Error = String;

    fn try_from((at, number): (At, String)) -> Result<Next, String> {
        Ok(Next { at, number: TrackingNumber::parse(&number).map_err(|why| why.to_string())? })
    }
}

/// A scan: day and time on the wall there, zone, code, words, and perhaps place and country.
#[derive(Debug, Deserialize)]
#[serde(try_from = "Vec<String>")]
pub struct Scan {
    /// On the clocks of the zone.
    pub at: At,
    /// As printed: `GMT+8`, `+02:00`.
    pub zone: String,
    /// The source's code.
    pub code: String,
    /// Its words.
    pub words: String,
    /// The place.
    pub place: Option<String>,
    /// Its country.
    pub country: Option<Country>,
}

impl TryFrom<Vec<String>> for Scan {
    type Error = String;

    fn try_from(fields: Vec<String>) -> Result<Scan, String> {
        let [at, zone, code, words, rest @ ..] = fields.as_slice() else {
            return Err(format!("a scan has at least day and time, zone, code and words: {fields:?}"));
        };
        offset(zone).ok_or_else(|| format!("`{zone}` is no zone"))?;
        let [place, country] = [rest.first(), rest.get(1)].map(|text| text.filter(|text| !text.is_empty()));
        Ok(Scan {
            at: At::try_from(at.clone())?,
            zone: zone.clone(),
            code: code.clone(),
            words: words.clone(),
            place: place.cloned(),
            country: country.map(|code| read("country", code, Country::from_code)).transpose()?,
        })
    }
}

impl Scan {
    /// From UTC.
    pub fn offset(&self) -> Offset {
        offset(&self.zone).unwrap_or(Offset::UTC)
    }
}

/// `GMT+8`, `+02:00`.
fn offset(zone: &str) -> Option<Offset> {
    let hours = zone.trim_start_matches("GMT").split(':').next()?;
    Offset::from_hours(hours.parse().ok()?).ok()
}

fn read<T>(what: &str, text: &str, parse: impl FnOnce(&str) -> Option<T>) -> Result<T, String> {
    parse(text).ok_or_else(|| format!("`{text}` is no {what}"))
}

/// Deserialises a text that one of our own types reads.
macro_rules! told_as {
    ($($function:ident: $type:ty = $what:literal, $parse:expr;)*) => {
        $(fn $function<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<$type, D::Error> {
            let text = String::deserialize(deserializer)?;
            read($what, &text, $parse).map_err(serde::de::Error::custom)
        })*
    };
}

told_as! {
    country: Country = "country", Country::from_code;
    some_country: Option<Country> = "country", |text| Country::from_code(text).map(Some);
    outcome: Outcome = "outcome", Outcome::from_slug;
    some_outcome: Option<Outcome> = "outcome", |text| Outcome::from_slug(text).map(Some);
    order_number: OrderNumber = "order number", OrderNumber::parse;
    tracking_number: TrackingNumber = "tracking number", |text| TrackingNumber::parse(text).ok();
    some_number: Option<TrackingNumber> = "tracking number", |text| TrackingNumber::parse(text).ok().map(Some);
    carrier_id: Option<CarrierId> = "carrier", |text| carrier::find(text).map(|carrier| Some(carrier.id));
    clock_kind: ClockKind = "kind of clock", ClockKind::from_slug;
    clock_certainty: Option<ClockCertainty> = "certainty", |text| ClockCertainty::from_slug(text).map(Some);
    mark: Mark = "mark", Mark::from_slug;
    money: Money = "amount", |text| text.split_once(' ').and_then(|(amount, currency)| Money::parse(amount, currency));
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_file_can_be_read_and_no_number_is_used_twice() {
        let household = Household::read().unwrap();
        let orders = household.stories.iter().flat_map(|story| &story.orders);
        let mut numbers: Vec<&str> = orders.map(|order| order.number.as_str()).collect();
        assert!(numbers.len() >= 24);
        numbers.extend(household.parcels().map(|(_, parcel)| parcel.number.as_str()));
        let count = numbers.len();
        numbers.sort_unstable();
        numbers.dedup();
        assert_eq!(numbers.len(), count);
    }

    #[test]
    fn dates_of_days_are_put_into_texts() {
        let shared = Household::read().unwrap().shared;
        assert_eq!(shared.dated("until {0}, not {x}"), "until 17/08/2026, not {x}");
        assert_eq!(shared.day(shared.date(56)), 56);
    }

    #[test]
    fn nonsense_is_refused() {
        assert!(At::try_from("noon".to_owned()).is_err());
        assert!(Scan::try_from(vec!["1 10:00".to_owned(), "GMT+8".to_owned()]).is_err());
        let of = |zone: &str| Scan::try_from(["1 10:00", zone, "X", "words"].map(str::to_owned).to_vec()).is_ok();
        assert!(of("GMT+8") && of("+02:00") && of("GMT-3") && !of("CET"));
    }
}
