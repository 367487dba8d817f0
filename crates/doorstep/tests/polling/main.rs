//! The poller on a real database, asking a server on loopback that speaks as Cainiao and 17TRACK do.
#![allow(clippy::unwrap_used)]

mod faults;
mod keys;
mod kills;
mod manners;
mod server;
mod walks;
