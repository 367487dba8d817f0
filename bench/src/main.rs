//! Figures of the core on one thread, one a line: what, a tab, the figure. Run by `cargo xtask bench`.

use std::error::Error;
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use doorstep_core::number::{self, Context};
use doorstep_core::status::{self, Wording};

type Fallible<T> = Result<T, Box<dyn Error>>;

/// How long one round of a measurement runs, and how many rounds; the middle one counts.
const ROUND: Duration = Duration::from_millis(700);
const ROUNDS: usize = 5;

fn main() -> Fallible<()> {
    let numbers = valid_numbers()?;
    let own = per_second(&numbers, |number| {
        black_box(number::identify(black_box(number), &Context::default()));
    });
    let other = per_second(&numbers, |number| {
        black_box(tracking_numbers::track(black_box(number)));
    });
    print("identify, numbers a second", format!("{} ({} numbers of every format)", rounded(own), numbers.len()));
    print("the crate tracking-numbers on the same numbers", format!("{}; we do {:.0} times as many", rounded(other), own / other));
    let texts: Vec<&str> = include_str!("../texts.txt").lines().collect();
    let read = per_second(&texts, |text| {
        black_box(status::read(&Wording { text: black_box(text), ..Wording::default() }));
    });
    print("interpret, event texts a second", format!("{} ({} texts in 16 languages)", rounded(read), texts.len()));
    Ok(())
}

fn print(what: &str, value: String) {
    println!("{what}\t{value}");
}

/// Every valid example of every carrier's formats.
fn valid_numbers() -> Fallible<Vec<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/doorstep-core/data/carriers");
    let mut files: Vec<_> = fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    files.sort_by_key(fs::DirEntry::file_name);
    let mut numbers = Vec::new();
    for file in files {
        let carrier: toml::Table = fs::read_to_string(file.path())?.parse()?;
        let formats = carrier.get("format").and_then(toml::Value::as_array);
        for example in formats.into_iter().flatten().filter_map(|format| format.get("valid")?.as_array()).flatten() {
            numbers.extend(example.as_str().map(str::to_owned));
        }
    }
    Ok(numbers)
}

/// How many items a second the work gets through: it goes round the list again and again; the middle of some rounds.
fn per_second<T>(items: &[T], mut work: impl FnMut(&T)) -> f64 {
    items.iter().for_each(&mut work);
    let mut rates: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let started = Instant::now();
            let mut done = 0;
            while started.elapsed() < ROUND {
                // Looking at the clock costs as much as the fastest work here, so it is done once in many items.
                for _ in 0..64 {
                    work(&items[done % items.len()]);
                    done += 1;
                }
            }
            done as f64 / started.elapsed().as_secs_f64()
        })
        .collect();
    rates.sort_by(f64::total_cmp);
    rates[ROUNDS / 2]
}

/// Three figures and a unit: 12 300 000 is `12.3 million`.
fn rounded(rate: f64) -> String {
    match rate {
        rate if rate >= 1e6 => format!("{:.2} million", rate / 1e6),
        rate if rate >= 1e4 => format!("{:.0} thousand", rate / 1e3),
        rate => format!("{rate:.0}"),
    }
}
