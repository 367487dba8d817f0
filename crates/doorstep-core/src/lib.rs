//! What Doorstep knows, as functions of values.
//!
//! This crate does no I/O, has no clock and no async: `now` is always an argument. Given nonsense it returns
//! less; it never panics. The way through it is
//!
//! ```text
//! number::identify      which number is this, and whose?
//! status::read          what does this event mean?
//! parcel::fold          where is the parcel, after all its legs' events?
//! silence, protection, arrival, schedule, advice      what follows, by when?
//! judge::judge          all of it in one call, for a page, the terminal or the API
//! ```

pub mod advice;
pub mod arrival;
pub mod carrier;
pub mod check;
pub mod country;
mod data;
pub mod deed;
pub mod event;
pub mod gazetteer;
pub mod judge;
pub mod message;
pub mod number;
pub mod parcel;
pub mod protection;
pub mod schedule;
pub mod silence;
pub mod standing;
pub mod status;
pub mod track;
pub mod words;
