//! Importing a large household's orders: how long, how much memory, and that the second time changes nothing.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use xtask::served::Home;

use super::Figure;
use crate::tools::{cargo, succeed};

/// Orders on one captured page.
const ON_A_PAGE: usize = 100;

#[derive(clap::Args)]
pub struct Args {
    /// Orders on captured pages
    #[arg(long, default_value_t = 50_000)]
    orders: usize,
    /// Mails in a mailbox
    #[arg(long, default_value_t = 20_000)]
    mails: usize,
}

impl Default for Args {
    fn default() -> Args {
        Args { orders: 50_000, mails: 20_000 }
    }
}

pub fn run(root: &Path, args: &Args) -> Result<()> {
    succeed(cargo(root).args(["build", "--release", "--package", "doorstep"]))?;
    println!("\n| what | figure |\n|---|---|");
    for figure in measure(root, args)? {
        println!("| {} | {} |", figure.what, figure.value);
    }
    Ok(())
}

pub fn measure(root: &Path, &Args { orders, mails }: &Args) -> Result<Vec<Figure>> {
    let home = Home::new(&root.join("target/release/doorstep"))?;
    let folder = tempfile::tempdir()?;
    let pages = folder.path().join("orders.json");
    fs::write(&pages, captures(orders))?;
    let mailbox = folder.path().join("mails.mbox");
    fs::write(&mailbox, mbox(mails))?;
    let mut figures = Vec::new();
    for (what, file) in [(format!("{orders} orders of captured pages"), &pages), (format!("{mails} mails"), &mailbox)] {
        let (time, peak, said) = import(&home, file)?;
        ensure!(said.contains("Saved"), "{what} were not saved: {said}");
        figures.push(Figure::new(format!("import {what}"), format!("{:.1} s, at most {:.0} MB", time, peak)));
        let (time, peak, said) = import(&home, file)?;
        ensure!(said.contains("Nothing is new"), "{what} changed something the second time: {said}");
        figures.push(Figure::new(
            format!("import {what} again, which changes nothing"),
            format!("{:.1} s, at most {:.0} MB", time, peak),
        ));
    }
    Ok(figures)
}

/// Seconds and megabytes of `doorstep import FILE --yes`, and the last line it says.
fn import(home: &Home, file: &Path) -> Result<(f64, f64, String)> {
    let file = file.to_str().context("a path of our own")?;
    let started = Instant::now();
    let output = tempfile::NamedTempFile::new()?;
    let mut child = home
        .command(&["import", file, "--yes"])
        .stdout(Stdio::from(output.reopen()?))
        .stderr(Stdio::from(output.reopen()?))
        .spawn()?;
    let mut peak = 0;
    while child.try_wait()?.is_none() {
        // The system counts the peak itself; once the program has ended it is told no more.
        let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        peak = line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse().ok()).unwrap_or(peak);
        thread::sleep(Duration::from_millis(10));
    }
    let seconds = started.elapsed().as_secs_f64();
    let said = fs::read_to_string(output.path())?;
    let last = said.lines().last().unwrap_or_default().to_owned();
    Ok((seconds, peak as f64 / 1e3, last))
}

fn number(n: usize) -> u64 {
    8_200_000_000_000_000 + n as u64 * 20_000
}

/// The order list as its pages receive it, in one file as the browser extension saves them.
fn captures(orders: usize) -> String {
    let all: Vec<usize> = (0..orders).collect();
    let pages = all.chunks(ON_A_PAGE).map(|page| {
        let entries: serde_json::Map<String, serde_json::Value> = page
            .iter()
            .map(|&n| {
                let id = number(n).to_string();
                let fields = serde_json::json!({
                    "orderId": id, "orderDateText": format!("Sep {}, 2026", n % 28 + 1), "statusText": "Awaiting delivery",
                    "storeName": format!("Shop {} Store", n % 900),
                    "storePageUrl": format!("//www.aliexpress.com/store/{}", 1_100_000_000 + n % 900),
                    "formatPriceInfo": format!("{0}.90|{0}|90", n % 70 + 1), "currencyCode": "EUR",
                    "buttons": [{"type": "CONFIRM_GOODS"}],
                    "orderLines": [{"orderLineId": format!("{}", number(n) + 1),
                        "productId": format!("100500{:010}", n % 20_000), "quantity": 1,
                        "itemTitle": format!("A thing of kind {} with a title as long as they are", n % 20_000),
                        "formatPriceInfo": format!("{0}.90|{0}|90", n % 70 + 1),
                        "skuAttrs": [{"name": "Color", "text": "Black"}]}],
                });
                (format!("pc_om_list_order_{id}"), serde_json::json!({"tag": "pc_om_list_order", "fields": fields}))
            })
            .collect();
        serde_json::json!({"api": "mtop.aliexpress.trade.buyer.order.list", "ret": ["SUCCESS::ok"],
            "data": {"data": entries}})
    });
    serde_json::Value::Array(pages.collect()).to_string()
}

/// A mailbox: of every order it is confirmed, shipped, at customs and delivered.
fn mbox(mails: usize) -> String {
    let mut mbox = String::new();
    for n in 0..mails {
        let (order, package) = (number(n / 4), format!("LP{:014}", 700_000_000_000_u64 + n as u64 / 4));
        let subject = match n % 4 {
            0 => format!("Order {order}: order confirmed"),
            1 => format!("Order {order}: order shipped"),
            2 => format!("Package {package}: at customs"),
            _ => format!("Package {package} has been delivered"),
        };
        let link = format!(
            "https://www.aliexpress.com/p/tracking/index.html?tradeOrderId={order}&amp;trackingNumber={package}"
        );
        let link = if n % 4 > 1 { format!("<a href=\"{link}\">Track</a>") } else { String::new() };
        let _ = write!(
            mbox,
            "From transaction@notice.aliexpress.com Mon Sep  7 09:00:00 2026\r\nFrom: AliExpress <transaction@notice.aliexpress.com>\r\n\
             To: pat@example.org\r\nSubject: {subject}\r\nDate: {} Sep 2026 {:02}:00:00 +0000\r\nMIME-Version: 1.0\r\n\
             Content-Type: text/html; charset=utf-8\r\n\r\n<html><body><p>Hi Pat Sample,</p><p>{subject}</p>\
             <table><tr><td>Placed on Sep 1,2026, 15:22</td></tr><tr><td>Shop {} Store</td></tr><tr><td>A thing of kind {}</td></tr>\
             <tr><td>Black</td></tr><tr><td>x1</td></tr></table>{link}</body></html>\r\n\r\n",
            n % 28 + 1,
            n % 24,
            n / 4 % 900,
            n / 4 % 20_000,
        );
    }
    mbox
}
