//! `cargo xtask COMMAND`: what a developer runs, as code instead of scripts.

mod bench;
mod fuzz;
mod pack_extension;
mod screenshots;
mod serve_recorded;
mod test;
mod tools;
mod train_guess;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Developer commands of Doorstep")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Run every test, lint and format check; installs Chromium and PostgreSQL first if they are missing
    Test(test::Args),
    /// Measure how fast and how large it is, on this machine
    Bench(bench::Args),
    /// Take pictures of every page with a real Chromium
    Screenshots(screenshots::Args),
    /// Make the packages of the browser extension
    Extension(pack_extension::Args),
    /// Feed a reader with generated input, guided by coverage
    Fuzz(fuzz::Args),
    /// Serve recorded replies of sources on loopback, with faults on request
    Replay(serve_recorded::Args),
    /// Learn the table of guesses from a corpus of read texts
    TrainGuess(train_guess::Args),
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Test(args) => test::run(args),
        Command::Bench(args) => bench::run(args),
        Command::Screenshots(args) => screenshots::run(args),
        Command::Extension(args) => pack_extension::run(args),
        Command::Fuzz(args) => fuzz::run(args),
        Command::Replay(args) => serve_recorded::run(args),
        Command::TrainGuess(args) => train_guess::run(args),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
