//! How often parcels are asked about by the schedule of the core, and how soon it notices what matters, against a poller
//! that asks every six hours. Histories are replayed with a simulated clock; nothing waits. Run by
//! `cargo xtask bench polling`: `polling [FOLDER]`, where FOLDER may hold `alisim_*.csv` and `ips_scans.csv`.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::Path;

use doorstep_core::check::{Check, Outcome};
use doorstep_core::country::Country;
use doorstep_core::event::{EventTime, RawEvent, TimeCertainty};
use doorstep_core::judge::{self, OrderFacts, ParcelFacts};
use doorstep_core::number::TrackingNumber;
use doorstep_core::parcel::{Event, Leg};
use doorstep_core::protection::{Clock, ClockCertainty, ClockKind};
use doorstep_core::status::{Certainty, Reading, Status, Substatus};
use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp};

type Fallible<T> = Result<T, Box<dyn Error>>;

/// The other poller.
const FIXED: SignedDuration = SignedDuration::from_hours(6);

/// Lives that were replayed of each set, at most.
const LIVES: usize = 4000;

/// Parcels of the generated set.
const GENERATED: u64 = 4000;

/// Longer than this nobody follows a parcel.
const LONGEST: SignedDuration = SignedDuration::from_hours(24 * 150);

/// What is noticed late or soon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Matter {
    Arrival,
    Trouble,
    Delivery,
}

/// What happened to one parcel.
struct Life {
    destination: Option<Country>,
    added_at: Timestamp,
    refund_by: Option<Date>,
    /// Oldest first.
    scans: Vec<(Timestamp, Substatus)>,
}

#[derive(Default)]
struct Tally {
    checks: usize,
    delivered: usize,
    /// Hours from the scan to the check that found it.
    delays: BTreeMap<Matter, Vec<f64>>,
}

fn main() -> Fallible<()> {
    let mut sets = vec![("made up, scans by day", generated()?)];
    if let Some(folder) = std::env::args().nth(1) {
        let folder = Path::new(&folder);
        if folder.join("alisim_events.csv").exists() {
            sets.push(("AliSim, scans at any hour", alisim(folder)?));
        }
        if folder.join("ips_scans.csv").exists() {
            sets.push(("real postal scans", ips(&folder.join("ips_scans.csv"))?));
        }
    }
    for (name, lives) in &sets {
        let fixed = tally(lives, every_six_hours);
        let each = |tally: &Tally| tally.checks as f64 / tally.delivered.max(1) as f64;
        for (source, who) in [("17track", "an official source"), ("cainiao", "Cainiao")] {
            let own = tally(lives, |life, seen| by_schedule(life, seen, source));
            println!(
                "{name}, {who}: checks for a delivered parcel\t{:.1}, every six hours {:.1} ({:.0} %)",
                each(&own),
                each(&fixed),
                100.0 * each(&own) / each(&fixed)
            );
            for (matter, delays) in &own.delays {
                let what = match matter {
                    Matter::Arrival => "arrival in the country",
                    Matter::Trouble => "trouble",
                    Matter::Delivery => "delivery",
                };
                println!(
                    "{name}, {who}: {what} noticed after\tmean {}, every six hours mean {} ({} scans)",
                    spread(delays),
                    spread(&fixed.delays[matter]),
                    delays.len()
                );
            }
        }
    }
    Ok(())
}

/// Mean, and what nine in ten stay below.
fn spread(hours: &[f64]) -> String {
    let mut sorted = hours.to_vec();
    sorted.sort_by(f64::total_cmp);
    let mean = sorted.iter().sum::<f64>() / sorted.len().max(1) as f64;
    let high = sorted.get(sorted.len() * 9 / 10).copied().unwrap_or_default();
    format!("{mean:.1} h, 90 % within {high:.1} h")
}

/// Follows every life with a poller, which is given the life and what it has seen, and says when to ask next.
fn tally(lives: &[Life], next: impl Fn(&Life, &Seen) -> Option<Timestamp>) -> Tally {
    let mut tally = Tally::default();
    for life in lives {
        let mut seen = Seen { at: life.added_at, known: Vec::new(), fresh: false };
        let ends = life.added_at + LONGEST;
        loop {
            tally.checks += 1;
            let scans = life.scans.iter().take_while(|(at, _)| *at <= seen.at).skip(seen.known.len());
            let new: Vec<_> = scans.map(|(at, what)| (*at, *what, seen.at)).collect();
            seen.fresh = !new.is_empty();
            for (at, what, noticed) in &new {
                let matter = match what.status() {
                    Status::Delivered => Matter::Delivery,
                    Status::Exception => Matter::Trouble,
                    Status::ArrivedDestination if *what == Substatus::ArrivedCountry => Matter::Arrival,
                    _ => continue,
                };
                // What had happened before anybody asked was not noticed late by anyone.
                if *at > life.added_at {
                    let hours = noticed.duration_since(*at).as_secs_f64() / 3600.0;
                    tally.delays.entry(matter).or_default().push(hours);
                }
            }
            seen.known.extend(new);
            match next(life, &seen).filter(|at| *at < ends) {
                Some(at) => seen.at = at,
                None => break,
            }
        }
        tally.delivered += usize::from(seen.is_delivered());
    }
    tally
}

/// What a poller has seen of a life.
struct Seen {
    /// When it asked last.
    at: Timestamp,
    /// Scans: when they were made, what they were, when they were noticed.
    known: Vec<(Timestamp, Substatus, Timestamp)>,
    /// Whether the last answer held anything new.
    fresh: bool,
}

impl Seen {
    fn is_delivered(&self) -> bool {
        self.known.iter().any(|(_, what, _)| what.status() == Status::Delivered)
    }
}

fn every_six_hours(_: &Life, seen: &Seen) -> Option<Timestamp> {
    (!seen.is_delivered()).then(|| seen.at + FIXED)
}

/// The schedule of the product, through the same judging.
fn by_schedule(life: &Life, seen: &Seen, source: &str) -> Option<Timestamp> {
    let number = TrackingNumber::parse("LP00600000000011").ok()?;
    let zone = life.destination.map_or(TimeZone::UTC, |country| country.zone());
    let events = seen.known.iter().rev().map(|(at, what, noticed)| Event {
        seen_at: *noticed,
        raw: RawEvent {
            time: EventTime {
                local: Some(zone.to_datetime(*at)),
                instant: Some(*at),
                certainty: TimeCertainty::Exact,
                ..EventTime::default()
            },
            text: what.slug().to_owned(),
            ..RawEvent::default()
        },
        reading: Reading { substatus: Some(*what), certainty: Some(Certainty::Coded), rule: None },
    });
    let outcome = match (seen.fresh, seen.known.is_empty()) {
        (true, _) => Outcome::Answered,
        (false, true) => Outcome::Pending,
        (false, false) => Outcome::Unchanged,
    };
    let check = Check {
        source: source.to_owned(),
        number: number.to_string(),
        asked_at: seen.at,
        answered_at: Some(seen.at),
        outcome,
        detail: None,
        retry_at: None,
    };
    let clock = life.refund_by.map(|date| Clock {
        kind: ClockKind::RefundBy,
        date,
        certainty: ClockCertainty::Printed,
        source: "order page".to_owned(),
        printed: None,
        captured_at: life.added_at,
    });
    let facts = ParcelFacts {
        added_at: life.added_at,
        legs: vec![Leg { number: number.clone(), source: source.to_owned(), carrier: None, events: events.collect() }],
        numbers: vec![number],
        checks: vec![check],
        orders: vec![OrderFacts { clocks: clock.into_iter().collect(), ..OrderFacts::default() }],
        origin: Country::from_code("CN"),
        destination: life.destination,
        ..ParcelFacts::default()
    };
    judge::judge(&facts, seen.at).next_check.at
}

/// Rows of a file by the names of its first line.
fn rows(file: &Path) -> Fallible<Vec<BTreeMap<String, String>>> {
    let text = fs::read_to_string(file)?;
    let mut lines = text.lines();
    let names: Vec<String> = lines.next().unwrap_or_default().split(',').map(str::to_owned).collect();
    Ok(lines.map(|line| names.iter().cloned().zip(line.split(',').map(str::to_owned)).collect()).collect())
}

fn utc(text: &str) -> Fallible<Timestamp> {
    let local: DateTime = text.replace(' ', "T").parse()?;
    Ok(Offset::UTC.to_timestamp(local)?)
}

/// Lives of the simulator: every n-th that was delivered, added when it was ordered.
fn alisim(folder: &Path) -> Fallible<Vec<Life>> {
    let mut scans: BTreeMap<String, Vec<(Timestamp, Substatus)>> = BTreeMap::new();
    for row in rows(&folder.join("alisim_events.csv"))? {
        let what = match row["event"].as_str() {
            "accepted" => Substatus::Received,
            "departed_origin" => Substatus::DepartedOrigin,
            "arrived_dest" => Substatus::ArrivedCountry,
            "customs_cleared" => Substatus::CustomsCleared,
            "out_for_delivery" => Substatus::Courier,
            "delivered" => Substatus::ToRecipient,
            _ => continue,
        };
        scans.entry(row["parcel"].clone()).or_default().push((utc(&row["ts"])?, what));
    }
    let mut lives = Vec::new();
    for row in rows(&folder.join("alisim_parcels.csv"))? {
        let Some(mut scans) = scans.remove(&row["parcel"]) else { continue };
        scans.sort_by_key(|(at, _)| *at);
        if scans.last().is_some_and(|(_, what)| *what == Substatus::ToRecipient) {
            let refund_by = row["protection_end"].split(' ').next().and_then(|day| day.parse().ok());
            let destination = Country::from_code(&row["dest"]);
            lives.push(Life { destination, added_at: utc(&row["ordered"])?, refund_by, scans });
        }
    }
    let step = (lives.len() / LIVES).max(1);
    Ok(lives.into_iter().step_by(step).collect())
}

/// Real parcels into Algeria, added with their first scan.
fn ips(file: &Path) -> Fallible<Vec<Life>> {
    let algeria = Country::from_code("DZ");
    let zone = algeria.map_or(TimeZone::UTC, |country| country.zone());
    let mut parcels: BTreeMap<String, Vec<(Timestamp, Substatus)>> = BTreeMap::new();
    for row in rows(file)? {
        let what = match row["stage"].as_str() {
            "export" => Substatus::DepartedOrigin,
            "arrived" => Substatus::ArrivedCountry,
            "customs" => Substatus::CustomsProcessing,
            "transit" => Substatus::ArrivedDomestic,
            "office" => Substatus::DeliveryOffice,
            "attempt" => Substatus::FailedAttempt,
            "delivered" => Substatus::ToRecipient,
            _ => continue,
        };
        let local: DateTime = row["ts"].replace(' ', "T").parse()?;
        parcels.entry(row["parcel"].clone()).or_default().push((zone.to_timestamp(local)?, what));
    }
    let lives = parcels.into_values().filter_map(|mut scans| {
        scans.sort_by_key(|(at, _)| *at);
        let delivered = scans.iter().position(|(_, what)| *what == Substatus::ToRecipient)?;
        scans.truncate(delivered + 1);
        let added_at = scans.first()?.0;
        Some(Life { destination: algeria, added_at, refund_by: None, scans })
    });
    Ok(lives.collect())
}

/// Parcels from China to eight countries: how long each stage lasts is log-normal, and people scan by day. Of those out
/// for delivery one in eight finds nobody.
fn generated() -> Fallible<Vec<Life>> {
    const STAGES: [(Substatus, f64, f64); 5] = [
        (Substatus::Received, 2.0, 0.8),
        (Substatus::DepartedOrigin, 3.9, 0.8),
        (Substatus::ArrivedCountry, 5.6, 0.8),
        (Substatus::CustomsCleared, 1.7, 0.9),
        (Substatus::Courier, 2.3, 0.8),
    ];
    let start: Timestamp = "2026-01-01T00:00:00Z".parse()?;
    let china = Country::from_code("CN").map_or(TimeZone::UTC, |country| country.zone());
    let mut random = Random(42);
    let mut lives = Vec::new();
    for n in 0..GENERATED {
        let code = ["FR", "DE", "ES", "PL", "BR", "US", "IL", "AU"][(n % 8) as usize];
        let destination = Country::from_code(code);
        let home = destination.map_or(TimeZone::UTC, |country| country.zone());
        let added_at = start + SignedDuration::from_secs((random.unit() * 300.0 * 86_400.0) as i64);
        let (mut at, mut scans) = (added_at, Vec::new());
        for (what, median, sigma) in STAGES {
            let days = median * (sigma * random.normal()).exp();
            let there = matches!(what, Substatus::Received | Substatus::DepartedOrigin);
            let hours = if there {
                (8.0, 21.0)
            } else if what == Substatus::Courier {
                (7.0, 10.0)
            } else {
                (7.0, 15.0)
            };
            let then = at + SignedDuration::from_secs((days * 86_400.0) as i64);
            at =
                random.by_day(then, hours, if there { &china } else { &home })?.max(at + SignedDuration::from_mins(20));
            scans.push((at, what));
        }
        if n % 8 == 7 {
            at = random.by_day(at, (11.0, 17.0), &home)?.max(at + SignedDuration::from_mins(30));
            scans.push((at, Substatus::FailedAttempt));
            at += SignedDuration::from_hours(24);
        }
        at = random.by_day(at, (9.0, 17.0), &home)?.max(at + SignedDuration::from_mins(30));
        scans.push((at, Substatus::ToRecipient));
        lives.push(Life { destination, added_at, refund_by: None, scans });
    }
    Ok(lives)
}

/// The same numbers in every run (SplitMix64).
struct Random(u64);

impl Random {
    fn unit(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((bits ^ (bits >> 31)) >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn normal(&mut self) -> f64 {
        (-2.0 * self.unit().max(1e-12).ln()).sqrt() * (std::f64::consts::TAU * self.unit()).cos()
    }

    /// A moment of that day between these hours in that zone.
    fn by_day(&mut self, day: Timestamp, (from, to): (f64, f64), zone: &TimeZone) -> Fallible<Timestamp> {
        let midnight = zone.to_timestamp(zone.to_datetime(day).date().at(0, 0, 0, 0))?;
        let hours = from + (to - from) * self.unit();
        Ok(midnight + SignedDuration::from_secs((hours * 3600.0) as i64))
    }
}
