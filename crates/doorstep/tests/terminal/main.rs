//! The real binary, as people and scripts use it.

#![allow(clippy::unwrap_used)]

mod checking;
mod doctor;
mod home;
mod keys;
mod parcels;
mod read;
mod rereading;
mod serving;
mod settings;
mod source;
mod sources;
