//! The real release program: size, start, memory, and its pages over many parcels.

use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use xtask::served::{Home, Served};

use super::Figure;
use crate::tools::cargo;

/// How long each page is asked for, by as many clients as there are cores.
const LOAD: Duration = Duration::from_secs(5);

/// The pages that are measured over many parcels.
const PAGES: [&str; 3] = ["/", "/parcels", "/parcels?q=LP006000000777"];

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
    figures.push(Figure::new(format!("start with {parcels} parcels"), milliseconds(served.ready_after)));
    for path in PAGES {
        figures.push(load(&served, path)?);
    }
    figures.push(Figure::new("memory after that", megabytes(served.resident_bytes()?)));
    Ok(figures)
}

/// Puts parcels into the data folder; how fast that goes is measured too.
fn fill(root: &Path, data: &Path, parcels: usize) -> Result<Vec<Figure>> {
    let mut command = cargo(root);
    command.args(["bench", "--quiet", "--package", "doorstep", "--bench", "fill", "--"]);
    super::figures(command.arg(data).arg(parcels.to_string()))
}

/// Asks for one page from as many clients as there are cores.
fn load(served: &Served, path: &str) -> Result<Figure> {
    let clients = thread::available_parallelism()?.get();
    let started = Instant::now();
    let results: Vec<Result<Vec<Duration>>> = thread::scope(|scope| {
        let asking: Vec<_> = (0..clients).map(|_| scope.spawn(|| ask_again_and_again(served, path))).collect();
        asking.into_iter().map(|client| client.join().unwrap_or_else(|_| Ok(Vec::new()))).collect()
    });
    let seconds = started.elapsed().as_secs_f64();
    let mut times = results.into_iter().collect::<Result<Vec<_>>>()?.concat();
    ensure!(!times.is_empty(), "no answer at all from {path}");
    times.sort();
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    let value = format!(
        "p50 {}, p99 {}, {:.0} pages a second",
        milliseconds(at(0.5)),
        milliseconds(at(0.99)),
        times.len() as f64 / seconds
    );
    Ok(Figure::new(format!("page `{path}`, {clients} clients"), value))
}

fn ask_again_and_again(served: &Served, path: &str) -> Result<Vec<Duration>> {
    let mut connection = served.connect()?;
    let until = Instant::now() + LOAD;
    let mut times = Vec::new();
    while Instant::now() < until {
        let asked = Instant::now();
        let (status, _) = connection.get(path)?;
        ensure!(status == 200, "{path} answered {status}");
        times.push(asked.elapsed());
    }
    Ok(times)
}

fn milliseconds(time: Duration) -> String {
    format!("{:.1} ms", time.as_secs_f64() * 1e3)
}

fn megabytes(bytes: u64) -> String {
    format!("{:.1} MB", bytes as f64 / 1e6)
}
