//! `cargo xtask bench polling`: the schedule on histories with a simulated clock, and a day of many live parcels.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::figures;
use crate::tools::cargo;

#[derive(clap::Args)]
pub struct Args {
    /// How many live parcels the day has
    #[arg(long, default_value_t = 1_000_000)]
    parcels: usize,
    /// Folder with recorded histories, beside the set that is made up; DOORSTEP_SHARED/datasets without it
    #[arg(long)]
    datasets: Option<PathBuf>,
}

pub fn run(root: &Path, args: &Args) -> Result<()> {
    let shared = std::env::var_os("DOORSTEP_SHARED").map_or_else(|| root.join("../shared"), PathBuf::from);
    let datasets = args.datasets.clone().unwrap_or_else(|| shared.join("datasets"));
    let mut command = cargo(&root.join("bench"));
    command.args(["run", "--release", "--quiet", "--bin", "polling", "--target-dir"]).arg(root.join("target/bench"));
    let mut all = figures(command.arg("--").arg(datasets))?;
    let folder = tempfile::tempdir()?;
    let mut day = cargo(root);
    day.args(["bench", "--quiet", "--package", "doorstep", "--bench", "day", "--"]).arg(folder.path());
    all.extend(figures(day.arg(args.parcels.to_string()))?);
    println!("\n| what | figure |\n|---|---|");
    for figure in &all {
        println!("| {} | {} |", figure.what, figure.value);
    }
    Ok(())
}
