//! `cargo xtask screenshots`: every page of an invented household, in both themes and three widths, with a real Chromium.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use jiff::Timestamp;
use xtask::browser::{Browser, Page};
use xtask::household;
use xtask::replay::{Behaviour, Replay};
use xtask::served::Home;

use crate::tools::{self, Tool, cargo, succeed};

/// Phone, tablet, desktop.
const WIDTHS: [(u32, u32); 3] = [(390, 844), (820, 1180), (1440, 900)];
const THEMES: [&str; 2] = ["light", "dark"];

/// The pictures that README and docs show; the others are only to be looked at.
const SHOWN: &[&str] = &[];

#[derive(clap::Args)]
pub struct Args {
    /// Also put the pictures that README and docs show into docs/pictures
    #[arg(long)]
    docs: bool,
}

pub fn run(args: Args) -> Result<()> {
    tools::install(&[Tool::Chromium])?;
    let root = tools::workspace_root()?;
    succeed(cargo(&root).args(["build", "--quiet", "--package", "doorstep"]))?;
    let recorded = tempfile::tempdir()?;
    let numbers = household::record(recorded.path(), Timestamp::now())?;
    let replay = Replay::start(recorded.path(), ([127, 0, 0, 1], 0).into(), Behaviour::default())?;
    let mut home = Home::new(&root.join("target/debug/doorstep"))?;
    home.point_sources_at(&replay.base_url())?;
    let served = home.serve()?;
    let chromium = tools::chromium().context("Chromium was just found")?;
    let mut browser = Browser::launch(&chromium)?;
    let folder = root.join("target/pictures");
    fs::create_dir_all(&folder)?;
    let mut page = browser.page()?;
    take(&mut page, &folder, "first_run", &served.url())?;
    let numbers: Vec<&str> = numbers.iter().map(String::as_str).collect();
    home.run(&[&["add"], numbers.as_slice()].concat())?;
    home.run(&[&["check", "--wait"], numbers.as_slice()].concat())?;
    println!("The pictures are in {}", folder.display());
    if args.docs {
        show(&root, &folder)?;
    }
    Ok(())
}

/// One page in every theme and width, as `NAME-THEME-WIDTH.png`.
fn take(page: &mut Page<'_>, folder: &Path, name: &str, url: &str) -> Result<()> {
    for theme in THEMES {
        page.theme(theme)?;
        for (width, height) in WIDTHS {
            page.size(width, height)?;
            page.go(url)?;
            fs::write(folder.join(format!("{name}-{theme}-{width}.png")), page.picture()?)?;
        }
    }
    Ok(())
}

fn show(root: &Path, folder: &Path) -> Result<()> {
    let docs: PathBuf = root.join("docs/pictures");
    fs::create_dir_all(&docs)?;
    for name in SHOWN {
        fs::copy(folder.join(name), docs.join(name)).with_context(|| format!("copying {name}"))?;
    }
    Ok(())
}
