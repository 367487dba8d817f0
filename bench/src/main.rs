//! Figures of the core on one thread, one a line: what, a tab, the figure. Run by `cargo xtask bench`.

use std::error::Error;
use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use doorstep_core::check::{Check, Outcome};
use doorstep_core::country::Country;
use doorstep_core::event::{EventTime, RawEvent, TimeCertainty};
use doorstep_core::judge::{self, OrderFacts, ParcelFacts};
use doorstep_core::number::{self, Context, TrackingNumber};
use doorstep_core::parcel::{self, Event, Leg, Route};
use doorstep_core::status::{self, Wording};
use doorstep_core::words::Words;
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};

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
    let now: Timestamp = "2026-03-20T12:00:00Z".parse()?;
    let parcels: Vec<ParcelFacts> = (0..64).map(|days| parcel(now, days)).collect::<Fallible<_>>()?;
    let folded = per_second(&parcels, |facts| {
        black_box(parcel::fold(black_box(&facts.legs), Route { origin: facts.origin, destination: facts.destination }));
    });
    print("fold 24 events of two sources into a state, parcels a second", rounded(folded));
    let judged = per_second(&parcels, |facts| {
        black_box(judge::judge(black_box(facts), now));
    });
    print("fold and judge (silence, clocks, advice, next check), parcels a second", rounded(judged));
    let words = Words::for_locale("en");
    let judgements: Vec<_> = parcels.iter().map(|facts| judge::judge(facts, now)).collect();
    let said = per_second(&judgements, |judgement| {
        for advice in &judgement.advice {
            black_box(words.advice(advice));
        }
    });
    print("all advice of a parcel put into words, parcels a second", rounded(said));
    Ok(())
}

/// A parcel on its way to France, last scanned so many days ago, as two sources tell it.
fn parcel(now: Timestamp, days: i64) -> Fallible<ParcelFacts> {
    let scans = [
        ("GTMS_ACCEPT", "Received by local delivery company"),
        ("CC_HO_OUT_SUCCESS", "Leaving customs"),
        ("CC_IM_SUCCESS", "Import customs clearance complete"),
        ("CC_IM_START", "Import customs clearance started"),
        ("LH_ARRIVE", "Arrived in destination country/region"),
        ("LH_DEPART", "Departed from departure country/region"),
        ("LH_HO_AIRLINE", "Leaving from departure country/region"),
        ("CC_EX_SUCCESS", "Export customs clearance complete"),
        ("SC_OUTBOUND_SUCCESS", "Departed from sorting center"),
        ("SC_INBOUND_SUCCESS", "Arrived at sorting center"),
        ("PU_PICKUP_SUCCESS", "Accepted by carrier"),
        ("GWMS_ACCEPT", "Package order received"),
    ];
    let number = TrackingNumber::parse("LP00614207733518")?;
    let mut legs = Vec::new();
    for (source, coded) in [("cainiao", true), ("17track", false)] {
        let mut events = Vec::new();
        for (position, (code, text)) in scans.iter().enumerate() {
            let at = now.checked_sub(SignedDuration::from_hours(24 * days + 20 * position as i64))?;
            let code = coded.then_some(*code);
            let raw = RawEvent {
                time: EventTime {
                    local: Some(Offset::UTC.to_datetime(at)),
                    date_only: false,
                    zone: Some("GMT+0".to_owned()),
                    instant: Some(at),
                    certainty: TimeCertainty::Labelled,
                },
                code: code.map(str::to_owned),
                text: (*text).to_owned(),
                ..RawEvent::default()
            };
            let reading = status::read(&Wording { text, code, namespace: coded.then_some(source), lang: None });
            events.push(Event { seen_at: at, raw, reading });
        }
        legs.push(Leg { number: number.clone(), source: source.to_owned(), carrier: None, events });
    }
    let checked = |source: &str| Check {
        source: source.to_owned(),
        number: number.as_str().to_owned(),
        asked_at: now,
        answered_at: Some(now),
        outcome: Outcome::Unchanged,
        detail: None,
        retry_at: None,
    };
    let placed = now.checked_sub(SignedDuration::from_hours(24 * (days + 14)))?;
    let order = OrderFacts {
        number: "8153741291234567".to_owned(),
        placed_on: Some(Offset::UTC.to_datetime(placed).date()),
        ..OrderFacts::default()
    };
    Ok(ParcelFacts {
        added_at: placed,
        numbers: vec![number.clone()],
        checks: vec![checked("cainiao"), checked("17track")],
        legs,
        orders: vec![order],
        origin: Country::from_code("CN"),
        destination: Country::from_code("FR"),
        service: Some("AliExpress Standard Shipping".to_owned()),
        ..ParcelFacts::default()
    })
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
