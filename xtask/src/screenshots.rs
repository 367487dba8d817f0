//! `cargo xtask screenshots`: every page of an invented household, in both themes and three widths, with a real Chromium.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use jiff::Timestamp;
use serde_json::Value;
use xtask::browser::{Browser, Page};
use xtask::household;
use xtask::replay::{Behaviour, Replay};
use xtask::served::Home;

use crate::tools::{self, Tool, cargo, succeed};

/// Phone, tablet, desktop.
const WIDTHS: [(u32, u32); 3] = [(390, 844), (820, 1180), (1440, 900)];
const THEMES: [&str; 2] = ["light", "dark"];

/// Parcels of the household whose pages differ most.
const PARCELS: [(&str, &str); 4] = [
    ("parcel_show", "LP00614207733518"),
    ("parcel_show_customs", "LP00614551902276"),
    ("parcel_show_silent", "RB603817421CN"),
    ("parcel_show_pivot", "AP00616659031184"),
];

/// The pictures that README and docs show, as name, theme and width; the others are only to be looked at.
const SHOWN: [(&str, &str, u32); 4] = [
    ("today", "light", 1440),
    ("parcel_show_customs", "dark", 1440),
    ("parcel_list", "light", 390),
    ("parcel_show_silent", "dark", 390),
];

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
    let shown = args.docs.then(|| root.join("docs/pictures"));
    if let Some(shown) = &shown {
        fs::create_dir_all(shown)?;
    }
    let mut page = browser.page()?;
    let mut camera = Camera { page: &mut page, folder: &folder, shown: shown.as_deref() };
    let at = |path: &str| format!("{}{path}", served.url());
    camera.take("first_run", |page| page.go(&at("/")))?;
    camera.take("add", |page| page.go(&at("/add")))?;
    let pasted = format!("Order 8123456789012345 is on its way! {} (was RB603817412CN)", numbers.join("\n"));
    camera.take("add_preview", |page| {
        page.go(&at("/add"))?;
        page.click("textarea")?;
        page.insert(&pasted)?;
        page.loading(|page| page.click("form[action='/add/preview'] button"))
    })?;
    let numbers: Vec<&str> = numbers.iter().map(String::as_str).collect();
    home.run(&[&["add"], numbers.as_slice()].concat())?;
    home.run(&[&["check", "--wait"], numbers.as_slice()].concat())?;
    camera.take("today", |page| page.go(&at("/")))?;
    camera.take("parcel_list", |page| page.go(&at("/parcels")))?;
    for (name, number) in PARCELS {
        let shown: Value = serde_json::from_str(&home.run(&["show", number, "--json"])?)?;
        let id = shown["id"].as_str().context("a parcel has an id")?.to_owned();
        camera.take(name, |page| page.go(&at(&format!("/parcels/{id}"))))?;
    }
    camera.take("problem", |page| page.go(&at("/nowhere")))?;
    println!("The pictures are in {}", folder.display());
    Ok(())
}

/// Takes pictures of one browser page.
struct Camera<'a, 'browser> {
    page: &'a mut Page<'browser>,
    /// For pictures of whole pages.
    folder: &'a Path,
    /// For the first window of those that are shown.
    shown: Option<&'a Path>,
}

impl Camera<'_, '_> {
    /// Goes there in every theme and width and takes `NAME-THEME-WIDTH.png`.
    fn take(&mut self, name: &str, mut go: impl FnMut(&mut Page<'_>) -> Result<()>) -> Result<()> {
        for theme in THEMES {
            self.page.theme(theme)?;
            for (width, height) in WIDTHS {
                self.page.size(width, height)?;
                go(self.page)?;
                let file = format!("{name}-{theme}-{width}.png");
                if let Some(shown) = self.shown.filter(|_| SHOWN.contains(&(name, theme, width))) {
                    fs::write(shown.join(&file), self.page.picture()?)?;
                }
                fs::write(self.folder.join(&file), self.page.whole_picture(width)?)?;
            }
        }
        Ok(())
    }
}
