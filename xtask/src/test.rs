//! `cargo xtask test`: everything that must hold before a change is merged, from a fresh machine on.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use clap::ValueEnum;
use xtask::extension::{self, Family, Package};
use xtask::postgres::Postgres;

use crate::tools::{self, Tool, cargo, succeed};

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
    /// `cargo test --workspace`, with PostgreSQL, Dovecot, Chromium and axe-core at hand
    Tests,
    /// The browser extension's own tests, and Firefox' lint of its package
    Extension,
}

pub fn run(args: Args) -> Result<()> {
    let root = tools::workspace_root()?;
    let mut steps = vec![Step::Format, Step::Lints, Step::Tests, Step::Extension];
    if let Some(only) = args.only {
        ensure!(args.cargo_test.is_empty() || only == Step::Tests, "arguments after -- belong to `--only tests`");
        steps.retain(|step| *step == only);
        ensure!(!steps.is_empty(), "there is nothing to do for this step here");
    }
    for step in &steps {
        tools::install(step.needs())?;
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
    fn needs(self) -> &'static [Tool] {
        match self {
            Step::Format | Step::Lints => &[],
            Step::Tests => &[Tool::Chromium, Tool::Dovecot, Tool::Postgres, Tool::Npm],
            Step::Extension => &[Tool::Npm],
        }
    }

    fn run(self, root: &Path, cargo_test: &[String]) -> Result<()> {
        match self {
            Step::Format => succeed(cargo(root).args(["fmt", "--all", "--check"])),
            Step::Lints => {
                succeed(cargo(root).args(["clippy", "--workspace", "--all-targets", "--quiet", "--", "-D", "warnings"]))
            }
            Step::Tests => {
                let axe = tools::axe_core(root)?;
                let postgres = Postgres::start()?;
                let mut command = cargo(root);
                command.arg("test");
                if cargo_test.is_empty() {
                    command.args(["--workspace", "--no-fail-fast"]);
                } else {
                    command.args(cargo_test);
                }
                command
                    .env("DOORSTEP_TEST_POSTGRES_URL", postgres.url())
                    .env("DOORSTEP_TEST_AXE", axe)
                    .env("DOORSTEP_TEST_CHROMIUM", tools::chromium().context("Chromium was just found")?);
                succeed(&mut command)
            }
            Step::Extension => {
                let folder = root.join("extension");
                let npm = |words: &[&str]| succeed(Command::new("npm").args(words).current_dir(&folder));
                println!("Installing the tools of extension/package-lock.json with npm ci.");
                npm(&["ci", "--no-audit", "--no-fund", "--ignore-scripts", "--silent"])?;
                npm(&["test"])?;
                let package = extension::folder(root).join(Family::Firefox.slug());
                Package::read(root, Family::Firefox)?.lay_out(&package)?;
                succeed(
                    Command::new("npx")
                        .args(["--no-install", "web-ext", "lint", "--warnings-as-errors", "--source-dir"])
                        .arg(&package)
                        .current_dir(&folder)
                        // Nobody is told that it runs.
                        .env("NO_UPDATE_NOTIFIER", "1"),
                )
            }
        }
    }
}
