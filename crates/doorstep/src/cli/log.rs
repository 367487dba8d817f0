//! Where the log goes: standard error, one line an event, quiet unless asked.

use std::io::IsTerminal;

use tracing_subscriber::EnvFilter;

use super::Error;
use crate::config::Config;

/// How much a command logs when `log` is not set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Usual {
    /// A server: what it asked and what came of it.
    Talkative,
    /// A command: only what goes wrong and is told nowhere else.
    Quiet,
}

/// Starts logging. To be called once.
///
/// # Errors
/// When the setting `log` is no filter.
pub fn start(config: &Config, usual: Usual) -> Result<(), Error> {
    let filter = match (&config.log, usual) {
        (Some(log), _) => log,
        // A dependency's chatter is not what a server's keeper reads the log for.
        (None, Usual::Talkative) => "warn,doorstep=info",
        (None, Usual::Quiet) => "error",
    };
    let filter = EnvFilter::builder().parse(filter).map_err(|cause| {
        Error::Usage(format!(
            "the setting `log` must be a level or a list such as `info,doorstep::poll=debug`: {cause}"
        ))
    })?;

    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(super::print::may_colour(std::io::stderr().is_terminal()))
        .init();
    Ok(())
}
