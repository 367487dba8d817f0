//! `cargo xtask bench`: how fast and how large, on this machine, as a Markdown table.

mod import;
mod polling;
mod program;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};

use crate::tools::{self, cargo, succeed};

#[derive(clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Args {
    #[command(subcommand)]
    what: Option<What>,
    /// How many parcels the list is measured with
    #[arg(long, default_value_t = 100_000)]
    parcels: usize,
    /// Also time a release build from nothing (minutes)
    #[arg(long)]
    build: bool,
    /// Write the figures to docs/figures.md
    #[arg(long)]
    write: bool,
}

#[derive(clap::Subcommand)]
enum What {
    /// How often parcels are asked about and how soon that notices what matters, and what a day of many costs
    Polling(polling::Args),
    /// How long a large household's orders and mails take to import, and that the second time changes nothing
    Import(import::Args),
}

/// One line of the table.
pub struct Figure {
    pub what: String,
    pub value: String,
}

impl Figure {
    pub fn new(what: impl Into<String>, value: impl Into<String>) -> Figure {
        Figure { what: what.into(), value: value.into() }
    }
}

pub fn run(args: Args) -> Result<()> {
    let root = tools::workspace_root()?;
    match &args.what {
        Some(What::Polling(args)) => return polling::run(&root, args),
        Some(What::Import(args)) => return import::run(&root, args),
        None => {}
    }
    let mut figures = Vec::new();
    if args.build {
        figures.push(clean_build(&root)?);
    }
    figures.extend(core(&root)?);
    succeed(cargo(&root).args(["build", "--release", "--package", "doorstep"]))?;
    figures.extend(program::measure(&root, args.parcels)?);
    figures.extend(import::measure(&root, &import::Args::default())?);
    let page = page(&figures)?;
    println!("\n{page}");
    if args.write {
        fs::write(root.join("docs/figures.md"), page)?;
    }
    Ok(())
}

/// The readers and judges, one thread, in a process of their own built as the product is.
fn core(root: &Path) -> Result<Vec<Figure>> {
    let mut command = cargo(&root.join("bench"));
    command.args(["run", "--release", "--quiet", "--bin", "doorstep-bench", "--target-dir"]);
    figures(command.arg(root.join("target/bench")))
}

/// What a program measured and printed: a figure a line, with a tab between what and how much.
fn figures(command: &mut Command) -> Result<Vec<Figure>> {
    let output = command.stderr(Stdio::inherit()).output()?;
    ensure!(output.status.success(), "a bench ended with {}", output.status);
    let lines = String::from_utf8(output.stdout)?;
    lines
        .lines()
        .map(|line| line.split_once('\t').map(|(what, value)| Figure::new(what, value)).context("a line without a tab"))
        .collect()
}

fn clean_build(root: &Path) -> Result<Figure> {
    let target = root.join("target/bench-build");
    if target.exists() {
        fs::remove_dir_all(&target)?;
    }
    // Fetched before the clock starts: the speed of a network is not what is measured.
    succeed(cargo(root).args(["fetch", "--quiet"]))?;
    let started = Instant::now();
    succeed(cargo(root).args(["build", "--release", "--quiet", "--package", "doorstep", "--target-dir"]).arg(&target))?;
    let seconds = started.elapsed().as_secs();
    fs::remove_dir_all(&target)?;
    Ok(Figure::new("release build from nothing", format!("{} min {:02} s", seconds / 60, seconds % 60)))
}

fn page(figures: &[Figure]) -> Result<String> {
    let mut page = format!(
        "# Figures\n\nMeasured by `cargo xtask bench` on one machine ({}). Yours will differ; the proportions will not.\n\n\
         | what | figure |\n|---|---|\n",
        machine()?
    );
    for Figure { what, value } in figures {
        page.push_str(&format!("| {what} | {value} |\n"));
    }
    Ok(page)
}

/// Cores, processor and compiler.
fn machine() -> Result<String> {
    let cores = std::thread::available_parallelism()?;
    let processors = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = processors
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(':'))
        .map_or("unknown processor", |(_, model)| model.trim());
    let rustc = Command::new("rustc").arg("--version").output().context("running rustc")?;
    let rustc = String::from_utf8_lossy(&rustc.stdout).trim().to_owned();
    Ok(format!("{cores} cores of {model}, {rustc}"))
}
