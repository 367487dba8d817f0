//! A day of many live parcels through the store and the judges as the poller uses them, with a simulated clock: what that
//! costs, one figure a line: what, a tab, the figure. Run by `cargo xtask bench polling`: `day FOLDER PARCELS`.

use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};

use doorstep::store::{self, Claim, Heard, NewParcel, Settling, Store, Verdict};
use doorstep_core::check::{Check, Outcome};
use doorstep_core::country::Country;
use doorstep_core::event::{EventTime, RawEvent, TimeCertainty};
use doorstep_core::judge;
use doorstep_core::number::TrackingNumber;
use doorstep_core::track::Track;
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};

type Fallible<T> = Result<T, Box<dyn Error>>;

/// Parcels in one call of the store, as many as the poller holds in hand.
const BATCH: usize = 200;

/// How far the clock goes when nothing is due.
const STEP: SignedDuration = SignedDuration::from_mins(1);

/// Stages of live parcels: code and words. Each parcel has the scans up to one of them.
const LIFE: [(&str, &str); 5] = [
    ("PU_PICKUP_SUCCESS", "Accepted by carrier"),
    ("LH_DEPART", "Departed from departure country/region"),
    ("LH_ARRIVE", "Arrived in destination country/region"),
    ("CC_IM_SUCCESS", "Import customs clearance complete"),
    ("GTMS_DO_DEPART", "Out for delivery"),
];

#[derive(Default)]
struct Spent {
    database: Duration,
    scheduler: Duration,
    checks: usize,
}

#[tokio::main]
async fn main() -> Fallible<()> {
    let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    // `cargo test --benches` and a bare `cargo bench` run this without arguments; a handful then shows that it works.
    let folder = arguments.next();
    let parcels: usize = arguments.next().map_or(Ok(10), |count| count.parse())?;
    let store = match &folder {
        Some(folder) => Store::open_file(&store::file_in(Path::new(folder))).await?,
        None => Store::in_memory().await?,
    };
    let begins: Timestamp = "2026-03-02T00:00:00Z".parse()?;
    fill(&store, parcels, begins).await?;

    // Everything is asked about once, spread over the day before, as it would have been.
    let mut spent = Spent::default();
    let day = SignedDuration::from_hours(24);
    let moved = store.spread_overdue(begins - day, 0, Duration::from_secs(1), day.try_into()?).await?;
    assert_eq!(moved, parcels, "all are due");
    run(&store, begins - day, begins, &mut spent).await?;
    let mut spent = Spent::default();
    let started = Instant::now();
    run(&store, begins, begins + day, &mut spent).await?;
    let took = started.elapsed();
    let figure = |what: &str, value: String| println!("a day of {parcels} live parcels: {what}\t{value}");
    let seconds = |spent: Duration| format!("{:.1} s", spent.as_secs_f64());
    figure("checks", format!("{} ({:.2} for each)", spent.checks, spent.checks as f64 / parcels as f64));
    figure("time in the scheduler and judges, one core", seconds(spent.scheduler));
    figure("time in the database (SQLite)", seconds(spent.database));
    figure("time in all", format!("{} of 86400 s", seconds(took)));
    if let Some(memory) = resident() {
        figure("memory", format!("{:.0} MB", memory as f64 / 1e6));
    }
    store.close().await;
    Ok(())
}

/// Memory of this process in bytes, where the system tells.
fn resident() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<u64>().ok()? * 1024)
}

async fn fill(store: &Store, parcels: usize, now: Timestamp) -> Fallible<()> {
    let before = now - SignedDuration::from_hours(48);
    for first in (0..parcels).step_by(500) {
        let some = first..parcels.min(first + 500);
        let (mut new, mut tracks) = (Vec::new(), Vec::new());
        for n in some {
            let number = TrackingNumber::parse(&format!("LP{:014}", 600_000_000_000 + n))?;
            tracks.push(track(&number, n, before)?);
            new.push(NewParcel::new(number));
        }
        store.add_parcels(&new, before).await?;
        store.append("17track", &tracks, before).await?;
    }
    Ok(())
}

fn track(number: &TrackingNumber, n: usize, now: Timestamp) -> Fallible<Track> {
    let mut track = Track::new(number.clone(), Outcome::Answered);
    track.origin = Country::from_code("CN");
    track.destination = Country::from_code(["FR", "DE", "US", "BR", "PL", "IL"][n % 6]);
    // A live parcel spends nine days in ten before it is out for delivery.
    let scans = [1, 1, 2, 2, 2, 2, 3, 4, 4, 5][n / 6 % 10];
    for (age, (code, text)) in LIFE[..scans].iter().rev().enumerate() {
        let at = now - SignedDuration::from_hours(i64::try_from(n % 20 + 30 * age)?);
        track.events.push(RawEvent {
            time: EventTime {
                local: Some(Offset::UTC.to_datetime(at)),
                date_only: false,
                zone: Some("GMT+0".to_owned()),
                instant: Some(at),
                certainty: TimeCertainty::Labelled,
            },
            code: Some((*code).to_owned()),
            text: (*text).to_owned(),
            ..RawEvent::default()
        });
    }
    Ok(track)
}

/// Claims, records, judges and settles whatever is due until the clock reaches the end.
async fn run(store: &Store, from: Timestamp, to: Timestamp, spent: &mut Spent) -> Fallible<()> {
    let mut now = from;
    while now < to {
        let started = Instant::now();
        let claims = store.claim("bench", BATCH, now, Duration::from_secs(900)).await?;
        spent.database += started.elapsed();
        if claims.is_empty() {
            let due = store.next_due(now).await?.filter(|due| *due > now);
            now = due.unwrap_or(now + STEP).max(now + SignedDuration::from_secs(1)).min(to);
            continue;
        }
        settle(store, &claims, now, spent).await?;
    }
    Ok(())
}

async fn settle(store: &Store, claims: &[Claim], now: Timestamp, spent: &mut Spent) -> Fallible<()> {
    let started = Instant::now();
    let ids: Vec<_> = claims.iter().map(|claim| claim.parcel.clone()).collect();
    let known = store.facts(&ids).await?;
    let heard: Vec<Heard<'_>> = claims
        .iter()
        .zip(&known)
        .map(|(claim, known)| Heard {
            claim,
            check: Check {
                source: "17track".to_owned(),
                number: known.facts.numbers[0].to_string(),
                asked_at: now,
                answered_at: Some(now),
                outcome: Outcome::Unchanged,
                detail: None,
                retry_at: None,
            },
            track: None,
        })
        .collect();
    store.record(&heard, now).await?;
    let known = store.facts(&ids).await?;
    spent.database += started.elapsed();
    spent.checks += heard.len();

    let started = Instant::now();
    let judgements: Vec<_> = known.iter().map(|known| judge::judge(&known.facts, now)).collect();
    spent.scheduler += started.elapsed();

    let started = Instant::now();
    let find = |claim: &Claim| known.iter().position(|known| known.id == claim.parcel);
    let settling: Vec<Settling<'_>> = claims
        .iter()
        .filter_map(|claim| {
            let place = find(claim)?;
            let verdict = Verdict { known: &known[place], judgement: &judgements[place] };
            Some(Settling { claim, verdict, not_before: None })
        })
        .collect();
    store.settle(&settling, now).await?;
    spent.database += started.elapsed();
    Ok(())
}
