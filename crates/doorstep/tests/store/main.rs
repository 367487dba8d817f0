//! Every function of the store, on real SQLite and on real PostgreSQL.
#![allow(clippy::unwrap_used)]

mod browsers;
mod claims;
mod deeds;
mod facts;
mod harness;
mod intake;
mod learnt;
mod leases;
mod lists;
mod mailboxes;
mod opening;
mod orders;
mod parcels;
mod secrets;
mod sources;
mod tokens;
mod transfer;
