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
    let known: Vec<String> =
        numbers.iter().filter(|number| tracking_numbers::track(number).is_some()).cloned().collect();
    for (which, numbers) in [("of every format", &numbers), ("that tracking-numbers knows", &known)] {
        let own = per_second(numbers, |number| {
            black_box(number::identify(black_box(number), &Context::default()));
        });
        let other = per_second(numbers, |number| {
            black_box(tracking_numbers::track(black_box(number)));
        });
        print(
            &format!("identify, the {} example numbers {which}, a second", numbers.len()),
            format!("{} (crate tracking-numbers: {}, {:.1} times)", rounded(own), rounded(other), own / other),
        );
    }
    for (what, text) in [("a shop's mail", mail(&numbers)), ("nothing but digits and spaces", digits())] {
        let chunks = [text.as_str()];
        let rate = per_second(&chunks, |text| {
            black_box(number::extract(black_box(text)));
        });
        let megabytes = text.len() as f64 / 1e6;
        print(&format!("extract from {what}, MB a second"), format!("{:.0}", rate * megabytes));
    }
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

/// A mail as shops send them, over and over: prose, prices, dates, links, and a number in every paragraph.
fn mail(numbers: &[String]) -> String {
    let mut mail = String::new();
    for number in numbers.iter().cycle().take(1200) {
        mail.push_str(&format!(
            "Dear customer, good news: your order has left our warehouse on 12 March 2026 at 14:05. It holds 2 items for a \
             total of EUR 31.93, among them a lamp (E27, 2700 K) and 100 cable ties, 2.5 x 200 mm. Your tracking number is \
             {number}. See https://shop.example/orders?page=2&ref=mail#top for details, or call us on +33 1 23 45 67 89 from \
             9 to 18 h. If something is wrong, answer this mail within 15 days and we will put it right.\n\n"
        ));
    }
    mail
}

/// The worst kind of text: everything in it may begin a number.
fn digits() -> String {
    (0..1_000_000_u32).map(|n| if n % 13 == 12 { ' ' } else { char::from(b'0' + (n * 7 % 10) as u8) }).collect()
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
                for _ in 0..items.len().min(64) {
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
