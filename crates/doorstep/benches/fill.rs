//! Fills a data folder with parcels as the poller would, and with as many orders, and says how fast that went, one figure a line: what, a tab, the
//! figure. Run by `cargo xtask bench`, which then measures the pages over it: `fill FOLDER PARCELS`.

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use doorstep::judging;
use doorstep::store::{
    self, IncomingOrder, IncomingParcel, Intake, Money, NewParcel, Order, OrderLine, ParcelId, Seller, Store, Verdict,
};
use doorstep_core::check::Outcome;
use doorstep_core::country::Country;
use doorstep_core::event::{EventTime, RawEvent, TimeCertainty};
use doorstep_core::judge;
use doorstep_core::number::{OrderNumber, TrackingNumber};
use doorstep_core::track::Track;
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};

type Fallible<T> = Result<T, Box<dyn Error>>;

/// Parcels in one call of the store.
const BATCH: usize = 500;

/// The life of a parcel, first scan first. How far each one is along it differs.
const LIFE: [(&str, &str); 12] = [
    ("GWMS_ACCEPT", "Package order received"),
    ("PU_PICKUP_SUCCESS", "Accepted by carrier"),
    ("SC_INBOUND_SUCCESS", "Arrived at sorting center"),
    ("SC_OUTBOUND_SUCCESS", "Departed from sorting center"),
    ("CC_EX_SUCCESS", "Export customs clearance complete"),
    ("LH_DEPART", "Departed from departure country/region"),
    ("LH_ARRIVE", "Arrived in destination country/region"),
    ("CC_IM_START", "Import customs clearance started"),
    ("CC_IM_SUCCESS", "Import customs clearance complete"),
    ("GTMS_ACCEPT", "Received by local delivery company"),
    ("GTMS_DO_DEPART", "Out for delivery"),
    ("GTMS_SIGNED", "Package delivered"),
];

#[tokio::main]
async fn main() -> Fallible<()> {
    let mut arguments = std::env::args().skip(1).filter(|argument| !argument.starts_with("--"));
    // `cargo test --benches` and a bare `cargo bench` run this without arguments; a handful then shows that it works.
    let folder = arguments.next();
    let parcels: usize = arguments.next().map_or(Ok(10), |count| count.parse())?;
    let store = match &folder {
        Some(folder) => Store::open_file(&store::file_in(Path::new(folder))).await?,
        None => Store::in_memory().await?,
    };
    let now = Timestamp::now();
    let mut numbers = Vec::new();
    for n in 0..parcels {
        numbers.push(TrackingNumber::parse(&format!("LP{:014}", 600_000_000_000 + n))?);
    }

    let started = Instant::now();
    for some in numbers.chunks(BATCH) {
        let new: Vec<NewParcel> = some.iter().cloned().map(NewParcel::new).collect();
        store.add_parcels(&new, now).await?;
    }
    rate("add parcels, 500 at once", parcels, started);

    let mut tracks = Vec::new();
    for (n, number) in numbers.iter().enumerate() {
        tracks.push(track(number, n, now)?);
    }
    let events: usize = tracks.iter().map(|track| track.events.len()).sum();
    let started = Instant::now();
    for some in tracks.chunks(BATCH) {
        store.append("cainiao", some, now).await?;
    }
    rate("append events, 500 parcels at once", events, started);

    let started = Instant::now();
    loop {
        let stale: Vec<ParcelId> = store.stale(BATCH, now).await?;
        if stale.is_empty() {
            break;
        }
        let known = store.facts(&stale).await?;
        let judgements: Vec<_> = known.iter().map(|known| judge::judge(&known.facts, now)).collect();
        let verdicts: Vec<Verdict<'_>> =
            known.iter().zip(&judgements).map(|(known, judgement)| Verdict { known, judgement }).collect();
        store.save_judgements(&verdicts, now).await?;
    }
    rate("load, judge and keep the judgement, parcels", parcels, started);
    orders(&store, &numbers, now).await?;
    store.close().await;
    Ok(())
}

/// As many orders as parcels, as imports bring them: of three the third has no parcel, the others have one.
async fn orders(store: &Store, numbers: &[TrackingNumber], now: Timestamp) -> Fallible<()> {
    let started = Instant::now();
    let all: Vec<usize> = (0..numbers.len()).collect();
    for some in all.chunks(BATCH) {
        let mut intake = Intake::default();
        for &n in some {
            let order = order(n, now)?;
            if n % 3 != 2 {
                intake.parcels.push(IncomingParcel {
                    numbers: vec![numbers[n].clone()],
                    tracks: Vec::new(),
                    orders: vec![order.number.clone()],
                });
            }
            intake.orders.push(IncomingOrder {
                order,
                of: None,
                differs: true,
                readings: Vec::new(),
                clocks: Vec::new(),
                refunds: Vec::new(),
            });
        }
        store.take_in(&intake, true, now).await?;
    }
    rate("add orders with a line and a parcel, 500 at once", numbers.len(), started);
    let started = Instant::now();
    judging::judge_stale(store, now).await?;
    rate("judge orders and their parcels again, orders", numbers.len(), started);
    Ok(())
}

/// The order with this place in the list: placed between now and half a year ago, three of four shipped soon after.
fn order(n: usize, now: Timestamp) -> Fallible<Order> {
    let number = OrderNumber::parse(&format!("{}", 8_120_000_000_000_000_u64 + n as u64)).ok_or("no order number")?;
    let spread = n.wrapping_mul(2_654_435_761) >> 8;
    let days = i64::try_from(spread % 180)?;
    let day = |days: i64| Some(Offset::UTC.to_datetime(now - SignedDuration::from_hours(24 * days)).date());
    Ok(Order {
        seller: Some(Seller {
            shop: Some(format!("11{:08}", n % 4_000)),
            name: format!("Shop {}", n % 4_000),
            url: None,
        }),
        placed_on: day(days),
        shipped_on: (!spread.is_multiple_of(4)).then(|| day((days - 3).max(0))).flatten(),
        total: Money::parse(&format!("{}.90", 3 + spread % 90), ["EUR", "USD", "BRL", "PLN"][n % 4]),
        lines: vec![OrderLine {
            title: format!("Desk lamp number {n}"),
            variant: Some("Black".to_owned()),
            quantity: 1,
            ..OrderLine::default()
        }],
        ..Order::new(number)
    })
}

fn rate(what: &str, count: usize, started: Instant) {
    println!("{what}, a second (SQLite)\t{:.0}", count as f64 / started.elapsed().as_secs_f64());
}

/// What Cainiao would tell of the parcel with this place in the list: between no scan and all of them, the last one between
/// now and two months ago.
fn track(number: &TrackingNumber, n: usize, now: Timestamp) -> Fallible<Track> {
    let mut track = Track::new(number.clone(), Outcome::Answered);
    track.origin = Country::from_code("CN");
    track.destination = Country::from_code(["FR", "DE", "US", "BR", "PL", "IL"][n % 6]);
    // Multiplying by a large odd number spreads neighbours far apart, the same way every time.
    let spread = n.wrapping_mul(2_654_435_761) >> 8;
    let scans = spread % (LIFE.len() + 1);
    let newest = i64::try_from(spread / 16 % (60 * 24))?;
    for (age, (code, text)) in LIFE[..scans].iter().rev().enumerate() {
        let at = now.checked_sub(SignedDuration::from_hours(newest + 19 * age as i64))?;
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
