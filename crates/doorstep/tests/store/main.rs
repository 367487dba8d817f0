//! Every function of the store, on real SQLite and on real PostgreSQL.
#![allow(clippy::unwrap_used)]

mod harness;

mod parcels;
