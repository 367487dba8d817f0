//! `doorstep completions`: what a shell needs to complete our commands.

use std::io::Write;

use clap::CommandFactory;
use clap_complete::Shell;

use super::{Cli, Error, Exit};

/// Print a completion script for a shell
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The shell; for bash: doorstep completions bash > ~/.local/share/bash-completion/completions/doorstep
    shell: Shell,
}

pub fn run(args: &Args) -> Result<Exit, Error> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "doorstep", &mut script);
    std::io::stdout().write_all(&script).map_err(Error::stdout)?;
    Ok(Exit::Done)
}
