//! Doorstep, the program: everything that touches the world around [`doorstep_core`].
//!
//! Calls go downwards only:
//! `cli, web, api -> poll -> sources, http, store -> doorstep-core`.

pub mod alike;
pub mod api;
pub mod app;
pub mod cli;
pub mod config;
pub mod demo;
pub mod guard;
pub mod hooks;
pub mod http;
pub mod import;
pub mod judging;
pub mod keyring;
pub mod mailbox;
pub mod now;
pub mod paste;
pub mod poll;
pub mod presence;
pub mod reach;
pub mod sources;
pub mod store;
pub mod told;
pub mod vault;
pub mod watched;
pub mod web;
pub mod when;
