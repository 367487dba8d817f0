//! The real release program: size, start, memory, and its pages over many parcels.

use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use xtask::served::{Home, Served};

use super::Figure;
use crate::tools::cargo;

/// How long each page is asked for, by as many clients as there are cores.
const LOAD: Duration = Duration::from_secs(5);

/// The pages that are measured over many parcels and orders.
const PAGES: [&str; 14] = [
    "/",
    "/parcels",
    "/parcels?show=needs",
    "/parcels?show=done&sort=changed",
    "/parcels?q=LP006000000777",
    "/orders",
    "/orders?show=needs&sort=attention",
    "/orders?show=no-parcel&sort=placed",
    "/orders?q=812000000007770",
    "/orders/8120000000000012",
    "/orders/8120000000000012/edit",
    "/unknown",
    "/settings",
    "/about",
];

pub fn measure(root: &Path, parcels: usize) -> Result<Vec<Figure>> {
    let program = root.join("target/release/doorstep");
    let mut figures = vec![Figure::new("size of the program", megabytes(fs::metadata(&program)?.len()))];
    let mut home = Home::new(&program)?;
    home.set_every_source("ENABLED", "false")?;
    let served = home.serve()?;
    figures.push(Figure::new("start, until the first answer, empty database", milliseconds(served.ready_after)));
    figures.push(Figure::new("memory, idle, empty database", megabytes(served.resident_bytes()?)));
    drop(served);
    figures.extend(fill(root, &home.data(), parcels)?);
    let served = home.serve()?;
    figures.push(Figure::new(
        format!("start with {parcels} parcels and as many orders"),
        milliseconds(served.ready_after),
    ));
    for path in PAGES {
        figures.push(load(&served, path)?);
    }
    let one = first_parcel(&served)?;
    figures.push(Figure { what: "one parcel".to_owned(), ..load(&served, &one)? });
    figures.push(Figure::new("memory after that", megabytes(served.resident_bytes()?)));
    Ok(figures)
}

/// The address of the first parcel in the list.
fn first_parcel(served: &Served) -> Result<String> {
    let (_, page) = served.connect()?.get("/parcels")?;
    let page = String::from_utf8(page)?;
    let (_, id) = page.split_once("class=\"go\" href=\"/parcels/").context("the list shows no parcel")?;
    Ok(format!("/parcels/{}", id.split('"').next().unwrap_or_default()))
}

/// Puts parcels and orders into the data folder; how fast that goes is measured too.
fn fill(root: &Path, data: &Path, parcels: usize) -> Result<Vec<Figure>> {
    let mut command = cargo(root);
    command.args(["bench", "--quiet", "--package", "doorstep", "--bench", "fill", "--"]);
    super::figures(command.arg(data).arg(parcels.to_string()))
}

/// Asks for one page from as many clients as there are cores.
fn load(served: &Served, path: &str) -> Result<Figure> {
    let clients = thread::available_parallelism()?.get();
    let started = Instant::now();
    let results: Vec<Result<(Vec<Duration>, usize)>> = thread::scope(|scope| {
        let asking: Vec<_> = (0..clients).map(|_| scope.spawn(|| ask_again_and_again(served, path))).collect();
        asking.into_iter().map(|client| client.join().unwrap_or_else(|_| Ok((Vec::new(), 0)))).collect()
    });
    let seconds = started.elapsed().as_secs_f64();
    let (times, sizes): (Vec<Vec<Duration>>, Vec<usize>) =
        results.into_iter().collect::<Result<Vec<_>>>()?.into_iter().unzip();
    let mut times = times.concat();
    let size = sizes.into_iter().max().unwrap_or_default();
    ensure!(!times.is_empty(), "no answer at all from {path}");
    times.sort();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    let value = format!(
        "p50 {}, p99 {}, {:.0} pages a second, {:.0} kB",
        milliseconds(at(0.5)),
        milliseconds(at(0.99)),
        times.len() as f64 / seconds,
        size as f64 / 1e3
    );
    Ok(Figure::new(format!("page `{path}`, {clients} clients"), value))
}

/// How long each answer took, and how many bytes the last one had before compression.
fn ask_again_and_again(served: &Served, path: &str) -> Result<(Vec<Duration>, usize)> {
    let mut connection = served.connect()?;
    let until = Instant::now() + LOAD;
    let (mut times, mut size) = (Vec::new(), 0);
    while Instant::now() < until {
        let asked = Instant::now();
        let (status, page) = connection.get(path)?;
        ensure!(status == 200, "{path} answered {status}");
        times.push(asked.elapsed());
        size = page.len();
    }
    Ok((times, size))
}

fn milliseconds(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1e3)
}

fn megabytes(bytes: u64) -> String {
    format!("{:.1} MB", bytes as f64 / 1e6)
}
