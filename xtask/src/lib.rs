//! What the developer commands and the end-to-end tests share: a server of recorded replies, a throw-away
//! PostgreSQL and a throw-away IMAP server, a small client for a real Chromium, and the browser extension's packages.
//!
//! `crates/doorstep` names this library as a dev-dependency, so that its tests and `cargo xtask` drive the real
//! binary with the same code. Nothing here is part of the product.

pub mod browser;
pub mod dovecot;
pub mod extension;
pub mod household;
pub mod postgres;
pub mod replay;
pub mod served;
