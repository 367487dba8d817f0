//! What programs are told: the JSON of the terminal and of the API. One shape for both, so that a script can change from one
//! to the other. Types of the domain are never serialised themselves.

mod added;
mod exhibit;
mod imported;
mod order;
mod parcel;
mod source;

pub use added::{AddedParcels, told as added};
pub use exhibit::ExhibitTold;
pub use imported::Imported;
pub use order::OrderTold;
pub use parcel::{AdviceTold, ClockTold, Row, Shown, last_answered_at, links, main_number};
pub use source::{Matters, SourceTold};
