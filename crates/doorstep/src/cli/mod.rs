//! The terminal. One file per command, each with its `Args` and a `run`; this file only reads the command line,
//! hands over and turns the end into an exit code: 0 done, 1 something could not be done, 2 wrong usage or settings.

mod arrival;
mod completions;
mod config;
mod doctor;
mod error;
mod extract;
mod identify;
mod import;
pub mod lines;
pub mod log;
pub mod print;
mod read;
mod serve;
mod sources;
mod understood;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

pub use error::Error;

use crate::config::Config;

/// Stands on the buyer's side of a parcel: follows AliExpress parcels, says what the answers mean, what to do and by
/// when.
#[derive(Debug, Parser)]
#[command(name = "doorstep", version, propagate_version = true)]
struct Cli {
    /// Configuration file to read instead of the usual one
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    Serve(serve::Args),
    Arrival(arrival::Args),
    Read(read::Args),
    Sources(sources::Args),
    Identify(identify::Args),
    Extract(extract::Args),
    Config(config::Args),
    Doctor(doctor::Args),
    Import(import::Args),
    Completions(completions::Args),
}

/// How a command that could run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// All was done.
    Done,
    /// Something of it could not be done, and was named.
    Partly,
}

/// Reads the command line, does what it says and returns the exit code.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(cli) {
        Ok(Exit::Done) => ExitCode::SUCCESS,
        Ok(Exit::Partly) => ExitCode::from(1),
        // The reader has seen enough (`doorstep list | head`).
        Err(error) if error.is_closed_pipe() => ExitCode::SUCCESS,
        Err(error) => {
            // Nothing is left to be told where standard error is closed too.
            let _ = writeln!(std::io::stderr(), "doorstep: {error}");
            ExitCode::from(error.exit_code())
        }
    }
}

fn run(cli: Cli) -> Result<Exit, Error> {
    let settings = || Config::load(cli.config.as_deref()).map_err(Error::from);
    // A command tells what goes wrong itself; its log is for what it does not expect.
    let quiet = || {
        let settings = settings()?;
        log::start(&settings, log::Usual::Quiet)?;
        Ok::<_, Error>(settings)
    };
    match cli.command.unwrap_or(Command::Serve(serve::Args::default())) {
        Command::Serve(args) => at_work(serve::run(&args, settings()?)),
        Command::Arrival(args) => arrival::run(&args),
        Command::Read(args) => read::run(&args),
        Command::Sources(args) => sources::run(&args, &quiet()?),
        Command::Identify(args) => identify::run(&args),
        Command::Extract(args) => extract::run(&args),
        Command::Config(args) => config::run(&args, settings),
        Command::Import(args) => import::run(&args),
        Command::Doctor(args) => at_work(doctor::run(&args, quiet()?)),
        Command::Completions(args) => completions::run(&args),
    }
}

/// Runs what waits for a disk or a network.
fn at_work(command: impl Future<Output = Result<Exit, Error>>) -> Result<Exit, Error> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(Error::System)?;
    let ended = runtime.block_on(command);
    // Whatever is still under way (a name being looked up) must not hold up the end.
    runtime.shutdown_background();
    ended
}
