//! `cargo xtask screenshots`: every page of the demo, in both themes and three widths, with a real Chromium.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;
use xtask::browser::{Browser, Page};
use xtask::served::{Home, Served};

use crate::tools::{self, Tool, cargo, succeed};

/// Phone, tablet, desktop.
const WIDTHS: [(u32, u32); 3] = [(390, 844), (820, 1180), (1440, 900)];
const THEMES: [&str; 2] = ["light", "dark"];

/// Every page that has an address of its own.
const PAGES: &[(&str, &str)] = &[
    ("today", "/"),
    ("order_list", "/orders"),
    ("order_edit", "/orders/new"),
    ("parcel_list", "/parcels"),
    ("add", "/add"),
    ("sources", "/sources"),
    ("unknown", "/unknown"),
    ("settings", "/settings"),
    ("browsers", "/settings/browsers"),
    ("about", "/about"),
    ("keys", "/keys"),
    ("problem", "/nowhere"),
];

/// Parcels whose pages differ most, by the demo's stories.
const PARCELS: &[(&str, &str)] = &[
    ("parcel_show", "LP00614207733518"),
    ("parcel_show_customs", "LP00614551902276"),
    ("parcel_show_silent", "RB603817421CN"),
    ("parcel_show_pivot", "AP00614077320518"),
    ("parcel_show_disagree", "LB412703585CN"),
    ("parcel_show_not_received", "LP00611928106776"),
    ("parcel_show_ending", "LP00600314395342"),
    ("parcel_show_fresh", "LP00617598330322"),
    ("parcel_show_closed", "9313942680"),
];

/// Orders whose pages differ most: in two parcels, without a number, promised again and again.
const ORDERS: &[(&str, &str)] = &[
    ("order_show", "8201401611680381"),
    ("order_show_no_number", "8201400302190134"),
    ("order_show_promised", "8201401510950362"),
];

/// What is pasted into the page for adding.
const PASTED: &str = "Your order 8123456789012345 has been shipped!\nTracking: RR 123 456 785 CN (was RB603817412CN)\n\
                      LP00614207733518, and for the lamp LP00619313071179. Thank you!";

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
    /// Only pictures whose name begins like this
    #[arg(long, value_name = "NAME", default_value = "")]
    only: String,
}

pub fn run(args: Args) -> Result<()> {
    tools::install(&[Tool::Chromium])?;
    let root = tools::workspace_root()?;
    succeed(cargo(&root).args(["build", "--quiet", "--package", "doorstep"]))?;
    let program = root.join("target/debug/doorstep");
    let chromium = tools::chromium().context("Chromium was just found")?;
    let mut browser = Browser::launch(&chromium)?;
    let folder = root.join("target/pictures");
    fs::create_dir_all(&folder)?;
    let shown = args.docs.then(|| root.join("docs/pictures"));
    if let Some(shown) = &shown {
        fs::create_dir_all(shown)?;
    }
    let mut page = browser.page()?;
    page.call("Emulation.setTimezoneOverride", serde_json::json!({"timezoneId": "Europe/Paris"}))?;
    let mut camera = Camera { page: &mut page, folder: &folder, shown: shown.as_deref(), only: &args.only };

    let mut home = Home::new(&program)?;
    home.set_every_source("ENABLED", "false")?;
    let empty = home.serve()?;
    camera.take("first_run", |page| page.go(&empty.url()))?;
    drop(empty);

    let demo = home.serve_with(&["demo"])?;
    let at = |path: &str| format!("{}{path}", demo.url());
    for (name, path) in PAGES {
        camera.take(name, |page| page.go(&at(path)))?;
    }
    for (name, number) in PARCELS {
        let id = find(&demo, "parcels", number)?;
        camera.take(name, |page| page.go(&at(&format!("/parcels/{id}"))))?;
    }
    for (name, number) in ORDERS {
        let id = find(&demo, "orders", number)?;
        camera.take(name, |page| page.go(&at(&format!("/orders/{id}"))))?;
    }
    camera.take("add_preview", |page| {
        page.go(&at("/add"))?;
        page.click("textarea")?;
        page.insert(PASTED)?;
        page.loading(|page| page.click("form[action='/add/preview'] button"))
    })?;
    println!("The pictures are in {}", folder.display());
    Ok(())
}

/// The id of a parcel or an order of the demo.
fn find(demo: &Served, kind: &str, number: &str) -> Result<String> {
    let path = format!("/api/v1/{kind}?search={number}");
    let (status, answer) = demo.connect()?.get(&path)?;
    ensure!(status == 200, "{path} answered {status}");
    let listed: Value = serde_json::from_slice(&answer)?;
    let id = listed[kind][0]["id"].as_str();
    Ok(id.with_context(|| format!("the demo knows no {number}"))?.to_owned())
}

/// Takes pictures of one browser page.
struct Camera<'a, 'browser> {
    page: &'a mut Page<'browser>,
    /// For pictures of whole pages.
    folder: &'a Path,
    /// For the first window of those that are shown.
    shown: Option<&'a Path>,
    /// How the names begin of those that are taken.
    only: &'a str,
}

impl Camera<'_, '_> {
    /// Goes there in every theme and width and takes `NAME-THEME-WIDTH.png`.
    fn take(&mut self, name: &str, mut go: impl FnMut(&mut Page<'_>) -> Result<()>) -> Result<()> {
        if !name.starts_with(self.only) {
            return Ok(());
        }
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
