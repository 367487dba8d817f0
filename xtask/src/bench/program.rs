//! The real release program: size, start, memory, and its pages over many parcels.

use std::fs;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use xtask::served::{Home, Served};

use super::Figure;

/// How long each page is asked for, by as many clients as there are cores.
const LOAD: Duration = Duration::from_secs(5);

pub fn measure(program: &Path, parcels: usize) -> Result<Vec<Figure>> {
    let mut figures = vec![Figure::new("size of the program", megabytes(fs::metadata(program)?.len()))];
    let home = Home::new(program)?;
    let served = home.serve()?;
    figures.push(Figure::new("start with an empty database, until the first answer", milliseconds(served.ready_after)));
    figures.push(Figure::new("memory, idle", megabytes(served.resident_bytes()?)));
    drop(served);
    let _ = parcels;
    Ok(figures)
}

/// Asks for one page from as many clients as there are cores.
fn load(served: &Served, path: &str) -> Result<Vec<Figure>> {
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
    Ok(vec![Figure::new(format!("`{path}`, {clients} clients"), value)])
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
