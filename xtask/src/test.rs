//! `cargo xtask test`: everything that must hold before a change is merged, from a fresh machine on.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use anyhow::{Context as _, Result, bail, ensure};
use clap::ValueEnum;
use xtask::postgres::Postgres;

#[derive(clap::Args)]
pub struct Args {
    /// Run this step alone
    #[arg(long)]
    only: Option<Step>,
    /// With `--only tests`: what to give to `cargo test` instead of `--workspace`
    #[arg(last = true, requires = "only")]
    cargo_test: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Step {
    /// `cargo fmt --check`
    Format,
    /// `cargo clippy`, warnings are errors
    Lints,
    /// `cargo test --workspace`, with PostgreSQL and Chromium at hand
    Tests,
    /// The browser extension's own tests
    Extension,
}

pub fn run(args: Args) -> Result<()> {
    let root = workspace_root()?;
    let mut steps = vec![Step::Format, Step::Lints, Step::Tests];
    if root.join("extension/package.json").exists() {
        steps.push(Step::Extension);
    }
    if let Some(only) = args.only {
        ensure!(args.cargo_test.is_empty() || only == Step::Tests, "arguments after -- belong to `--only tests`");
        steps.retain(|step| *step == only);
        ensure!(!steps.is_empty(), "there is nothing to do for this step here");
    }
    if steps.iter().any(|step| matches!(step, Step::Tests | Step::Extension)) {
        install_what_is_missing(&root)?;
    }
    let started = Instant::now();
    for step in &steps {
        let step_started = Instant::now();
        let name = step.to_possible_value().map_or(String::new(), |value| value.get_name().to_owned());
        println!("\n=== {name}");
        step.run(&root, &args.cargo_test)
            .with_context(|| format!("step '{name}' failed; run it alone with: cargo xtask test --only {name}"))?;
        println!("=== {name} passed in {:.0} s", step_started.elapsed().as_secs_f64());
    }
    println!("\nEverything asked for passed in {:.0} s.", started.elapsed().as_secs_f64());
    Ok(())
}

impl Step {
    fn run(self, root: &Path, cargo_test: &[String]) -> Result<()> {
        match self {
            Step::Format => succeed(cargo(root).args(["fmt", "--all", "--check"])),
            Step::Lints => {
                succeed(cargo(root).args(["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"]))
            }
            Step::Tests => {
                let postgres = Postgres::start()?;
                let chromium = chromium().context("Chromium was not found after installing it")?;
                let mut command = cargo(root);
                command.arg("test");
                if cargo_test.is_empty() {
                    command.args(["--workspace", "--no-fail-fast"]);
                } else {
                    command.args(cargo_test);
                }
                command.env("DOORSTEP_TEST_POSTGRES_URL", postgres.url()).env("DOORSTEP_TEST_CHROMIUM", chromium);
                succeed(&mut command)
            }
            Step::Extension => {
                let folder = root.join("extension");
                succeed(Command::new("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(&folder))?;
                let chromium = chromium().context("Chromium was not found after installing it")?;
                succeed(Command::new("npm").arg("test").current_dir(&folder).env("DOORSTEP_TEST_CHROMIUM", chromium))
            }
        }
    }
}

/// What the tests need beside Rust: how it is recognised, and Debian's package for it.
fn missing_packages(root: &Path) -> Vec<&'static str> {
    let mut missing = Vec::new();
    if chromium().is_none() {
        missing.push("chromium");
    }
    if Postgres::programs().is_none() {
        missing.push("postgresql");
    }
    if root.join("extension/package.json").exists() && program("npm").is_none() {
        missing.push("npm");
    }
    missing
}

/// Says what is missing and installs it with apt-get, through sudo for anyone but root.
fn install_what_is_missing(root: &Path) -> Result<()> {
    let missing = missing_packages(root);
    if missing.is_empty() {
        return Ok(());
    }
    println!("The tests need {} from the system's packages.", missing.join(", "));
    let is_root = Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0");
    if program("apt-get").is_none() {
        bail!("this is no Debian or Ubuntu: please install {} yourself and run this again", missing.join(", "));
    }
    let apt = |words: &[&str]| {
        let mut command = if is_root { Command::new("apt-get") } else { Command::new("sudo") };
        if !is_root {
            command.arg("apt-get");
        }
        command.args(words).env("DEBIAN_FRONTEND", "noninteractive");
        succeed(&mut command)
    };
    apt(&["update", "-qq"])?;
    let mut install = vec!["install", "-y", "-qq", "--no-install-recommends"];
    install.extend(&missing);
    apt(&install)?;
    let still = missing_packages(root);
    ensure!(
        still.is_empty(),
        "{} was installed but is not found. On Ubuntu the package chromium is only a pointer to a snap: install any \
         Chromium or Chrome and name its program in DOORSTEP_TEST_CHROMIUM",
        still.join(", ")
    );
    Ok(())
}

/// The Chromium to test with: the one named in `DOORSTEP_TEST_CHROMIUM`, or the first of the usual names.
pub fn chromium() -> Option<PathBuf> {
    match env::var_os("DOORSTEP_TEST_CHROMIUM") {
        Some(named) => Some(PathBuf::from(named)),
        None => ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].into_iter().find_map(program),
    }
}

/// Where a program of this name is found in `PATH`.
fn program(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}

/// The folder of the workspace's Cargo.toml.
pub fn workspace_root() -> Result<PathBuf> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().map(Path::to_path_buf).context("xtask lies within the workspace")
}

/// The cargo that runs this command.
pub fn cargo(root: &Path) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root);
    command
}

/// Runs a command with its output shown; anything but exit code 0 is an error that names the command.
pub fn succeed(command: &mut Command) -> Result<()> {
    let words: Vec<_> = std::iter::once(command.get_program()).chain(command.get_args()).collect();
    let line = words.iter().map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ");
    let status = command.status().with_context(|| format!("running `{line}`"))?;
    ensure!(status.success(), "`{line}` ended with {status}");
    Ok(())
}
