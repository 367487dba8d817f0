//! The terminal. One file per command, each with its `Args` and a `run`; this file only reads the command line,
//! hands over and turns the end into an exit code: 0 done, 1 something could not be done, 2 wrong usage or settings.

mod add;
mod archive;
mod arrival;
mod backup;
mod check;
mod completions;
mod config;
mod demo;
mod did;
mod doctor;
mod error;
mod evidence;
mod export;
mod extract;
mod identify;
mod import;
mod inbox;
mod interpret;
pub mod lines;
mod list;
pub mod log;
mod mail;
mod mark;
mod order;
mod parcels;
pub mod print;
mod read;
mod reader;
mod reread;
mod serve;
mod show;
mod sources;
mod today;
mod token;
mod understood;
mod undo;
mod unknown;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

pub use error::Error;

use crate::app::App;
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
    Demo(demo::Args),
    Add(add::Args),
    List(list::Args),
    Show(show::Args),
    Today(today::Args),
    Check(check::Args),
    Mark(mark::Args),
    Did(did::Args),
    Order(order::Args),
    Evidence(evidence::Args),
    Archive(archive::Args),
    Undo(undo::Args),
    Sources(sources::Args),
    Token(token::Args),
    Export(export::Args),
    Import(import::Args),
    Inbox(inbox::Args),
    Mail(mail::Args),
    Backup(backup::Args),
    Reread(reread::Args),
    Unknown(unknown::Args),
    Identify(identify::Args),
    Extract(extract::Args),
    Interpret(interpret::Args),
    Read(read::Args),
    Arrival(arrival::Args),
    Config(config::Args),
    Doctor(doctor::Args),
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
        Command::Demo(args) => at_work(demo::run(&args, settings()?)),
        Command::Add(args) => on_data(quiet()?, async |app| add::run(&args, app).await),
        Command::List(args) => on_data(quiet()?, async |app| list::run(&args, app).await),
        Command::Show(args) => on_data(quiet()?, async |app| show::run(&args, app).await),
        Command::Today(args) => on_data(quiet()?, async |app| today::run(&args, app).await),
        Command::Check(args) => on_data(quiet()?, async |app| check::run(&args, app).await),
        Command::Mark(args) => on_data(quiet()?, async |app| mark::run(&args, app).await),
        Command::Did(args) => on_data(quiet()?, async |app| did::run(&args, app).await),
        Command::Order(args) => on_data(quiet()?, async |app| order::run(&args, app).await),
        Command::Evidence(args) => on_data(quiet()?, async |app| evidence::run(&args, app).await),
        Command::Archive(args) => on_data(quiet()?, async |app| archive::run(&args, app).await),
        Command::Undo(args) => on_data(quiet()?, async |app| undo::run(&args, app).await),
        Command::Token(args) => on_data(quiet()?, async |app| token::run(&args, app).await),
        Command::Export(args) => on_data(quiet()?, async |app| export::run(&args, app).await),
        Command::Import(args) if args.dry_run => import::run(&args),
        Command::Import(args) => on_data(quiet()?, async |app| import::take_in(&args, app).await),
        Command::Inbox(args) => on_data(quiet()?, async |app| inbox::run(&args, app).await),
        Command::Mail(args) => on_data(quiet()?, async |app| mail::run(&args, app).await),
        Command::Backup(args) => on_data(quiet()?, async |app| backup::run(&args, app).await),
        Command::Reread(_) => on_data(quiet()?, async |app| reread::run(app).await),
        Command::Unknown(args) => on_data(quiet()?, async |app| unknown::run(&args, app).await),
        Command::Arrival(args) if args.needs_data() => {
            on_data(quiet()?, async |app| arrival::on_data(&args, app).await)
        }
        Command::Arrival(args) => arrival::run(&args),
        Command::Read(args) => read::run(&args),
        Command::Sources(args) => at_work(sources::run(&args, quiet()?)),
        Command::Identify(args) => identify::run(&args),
        Command::Extract(args) => extract::run(&args),
        Command::Interpret(args) => interpret::run(&args),
        Command::Config(args) => config::run(&args, settings),
        Command::Doctor(args) => at_work(doctor::run(&args, quiet()?)),
        Command::Completions(args) => completions::run(&args),
    }
}

/// Runs a command on the data, whether or not a server is at work on them.
fn on_data(config: Config, command: impl AsyncFnOnce(&App) -> Result<Exit, Error>) -> Result<Exit, Error> {
    at_work(async {
        let app = App::open(config).await?;
        let ended = command(&app).await;
        app.store.close().await;
        ended
    })
}

/// Runs what waits for a disk or a network.
fn at_work(command: impl Future<Output = Result<Exit, Error>>) -> Result<Exit, Error> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(Error::System)?;
    let ended = runtime.block_on(command);
    // Whatever is still under way (a name being looked up) must not hold up the end.
    runtime.shutdown_background();
    ended
}
