//! What a request brings: its body, its parameters, its address. What cannot be read is a [`Problem`] with a sentence.

use axum::extract::{FromRequest, FromRequestParts};
use doorstep_core::country::Country;
use serde::{Deserialize, Deserializer};

use super::problem::Problem;
use crate::store::{OrderId, ParcelId};

/// A JSON body.
#[derive(FromRequest)]
#[from_request(via(axum::Json), rejection(Problem))]
pub struct Body<T>(pub T);

/// Parameters behind the question mark.
#[derive(FromRequestParts)]
#[from_request(via(axum::extract::Query), rejection(Problem))]
pub struct Parameters<T>(pub T);

/// Parts of the address.
#[derive(FromRequestParts)]
#[from_request(via(axum::extract::Path), rejection(Problem))]
pub struct Address<T>(pub T);

/// Tells a field that was sent as `null` (`Some(None)`: take it away) from one that was not sent (`None`: leave it).
/// To be used with `#[serde(default)]`.
pub fn given<'de, D: Deserializer<'de>, T: Deserialize<'de>>(field: D) -> Result<Option<T>, D::Error> {
    T::deserialize(field).map(Some)
}

/// The id of a parcel in an address.
pub fn parcel_id(text: &str) -> Result<ParcelId, Problem> {
    ParcelId::parse(text).ok_or(Problem::NotFound("parcel"))
}

/// The id of an order in an address.
pub fn order_id(text: &str) -> Result<OrderId, Problem> {
    OrderId::parse(text).ok_or(Problem::NotFound("order"))
}

/// A country in a body.
pub fn country(code: &str) -> Result<Country, Problem> {
    Country::from_code(code).ok_or_else(|| Problem::Invalid(format!("{code:?} is no country: two letters, such as FR")))
}

/// Words separated by commas, each one of those that are known.
pub fn each<T>(list: Option<&str>, what: &str, parse: impl Fn(&str) -> Option<T>) -> Result<Vec<T>, Problem> {
    let words = list.unwrap_or_default().split(',').map(str::trim).filter(|word| !word.is_empty());
    words.map(|word| one(word, what, &parse)).collect()
}

/// One word of those that are known.
pub fn one<T>(word: &str, what: &str, parse: impl Fn(&str) -> Option<T>) -> Result<T, Problem> {
    parse(word).ok_or_else(|| Problem::Invalid(format!("{word:?} is no {what}")))
}
