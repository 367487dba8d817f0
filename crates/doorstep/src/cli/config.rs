//! `doorstep config`: what can be set, where, and whether it is right.

use std::io::Write;
use std::path::PathBuf;

use super::{Error, Exit};
use crate::config::{self, Config};

/// Show, check and explain the settings
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, clap::Subcommand)]
enum What {
    /// Print a configuration file with every setting, explained and at its default
    Default,
    /// Read the settings and say whether they are right
    Check,
    /// Print where the configuration file is read from
    Path,
}

pub fn run(args: &Args, settings: impl FnOnce() -> Result<Config, Error>) -> Result<Exit, Error> {
    let mut out = std::io::stdout().lock();
    match args.what {
        What::Default => out.write_all(config::default_text().as_bytes()),
        What::Check => {
            let settings = settings()?;
            for name in &settings.ignored {
                writeln!(out, "{name} is no setting of Doorstep and is ignored.").map_err(Error::stdout)?;
            }
            writeln!(out, "The settings are right.")
        }
        What::Path => {
            let file = settings()?.file.or_else(config::default_file).unwrap_or_else(|| PathBuf::from("(none)"));
            writeln!(out, "{}", file.display())
        }
    }
    .map_err(Error::stdout)?;
    Ok(Exit::Done)
}
