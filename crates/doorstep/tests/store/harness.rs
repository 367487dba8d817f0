//! An empty database of each kind for each test, and the small things tests are made of.

use std::time::Duration;

use doorstep::store::{Added, NewParcel, ParcelId, Store};
use doorstep_core::advice::{Advice, Urgency};
use doorstep_core::arrival;
use doorstep_core::check::{Check, Outcome};
use doorstep_core::event::{EventTime, RawEvent, TimeCertainty};
use doorstep_core::judge::{Judgement, ParcelFacts};
use doorstep_core::number::TrackingNumber;
use doorstep_core::parcel::{self, Route};
use doorstep_core::schedule::NextCheck;
use doorstep_core::silence::{Silence, SilenceLevel};
use doorstep_core::track::Track;
use jiff::{SignedDuration, Timestamp};
use sqlx::{Connection as _, Executor as _, PgConnection};

/// Where PostgreSQL is, which `cargo xtask test` starts.
pub fn postgres_url() -> String {
    std::env::var("DOORSTEP_TEST_POSTGRES_URL").expect(
        "these tests need a PostgreSQL server: run `cargo xtask test`, which starts one, or set \
         DOORSTEP_TEST_POSTGRES_URL to one where databases may be created",
    )
}

/// A new, empty database on the server, and how to be rid of it.
pub struct PostgresDatabase {
    name: String,
    pub url: String,
}

impl PostgresDatabase {
    pub async fn create() -> PostgresDatabase {
        let server = postgres_url();
        let name = format!("doorstep_test_{}", uuid::Uuid::now_v7().simple());
        let mut admin = PgConnection::connect(&server).await.unwrap();
        admin.execute(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}"))).await.unwrap();
        admin.close().await.unwrap();
        let (front, _) = server.rsplit_once('/').unwrap();
        PostgresDatabase { url: format!("{front}/{name}"), name }
    }

    pub async fn remove(self) {
        let mut admin = PgConnection::connect(&postgres_url()).await.unwrap();
        admin.execute(sqlx::AssertSqlSafe(format!("DROP DATABASE {} WITH (FORCE)", self.name))).await.unwrap();
        admin.close().await.unwrap();
    }
}

/// Runs a test on a new database file, in memory, and on a new PostgreSQL database.
pub async fn on_each(test: impl AsyncFn(Store)) {
    let folder = tempfile::tempdir().unwrap();
    eprintln!("-- SQLite, a file");
    let store = Store::open_file(&folder.path().join("test.db")).await.unwrap();
    test(store.clone()).await;
    store.close().await;
    eprintln!("-- SQLite, in memory");
    test(Store::in_memory().await.unwrap()).await;
    eprintln!("-- PostgreSQL");
    let database = PostgresDatabase::create().await;
    let store = Store::open(&database.url).await.unwrap();
    test(store.clone()).await;
    store.close().await;
    database.remove().await;
}

/// The n-th minute of the tests' time.
pub fn minute(n: i64) -> Timestamp {
    let start: Timestamp = "2026-03-01T08:00:00Z".parse().unwrap();
    start + SignedDuration::from_mins(n)
}

pub const LEASE: Duration = Duration::from_secs(600);

pub fn number(text: &str) -> TrackingNumber {
    TrackingNumber::parse(text).unwrap()
}

pub fn new(text: &str) -> NewParcel {
    NewParcel::new(number(text))
}

/// Adds parcels of these numbers.
pub async fn added(store: &Store, numbers: &[&str]) -> Vec<ParcelId> {
    let new: Vec<NewParcel> = numbers.iter().map(|text| new(text)).collect();
    let added = store.add_parcels(&new, minute(0)).await.unwrap();
    assert!(added.iter().all(|added| matches!(added, Added::New(_))), "{added:?}");
    added.iter().map(|added| added.id().clone()).collect()
}

/// An event at noon of a day in March.
pub fn event(day: i8, code: &str, text: &str) -> RawEvent {
    let local = jiff::civil::date(2026, 3, day).at(12, 0, 0, 0);
    RawEvent {
        time: EventTime {
            local: Some(local),
            zone: Some("GMT+8".into()),
            instant: Some(local.to_zoned(jiff::tz::TimeZone::fixed(jiff::tz::offset(8))).unwrap().timestamp()),
            certainty: TimeCertainty::Labelled,
            ..EventTime::default()
        },
        code: Some(code.into()),
        text: text.into(),
        place: Some("Shenzhen".into()),
        ..RawEvent::default()
    }
}

/// What a source tells: events newest first.
pub fn track(text: &str, events: &[RawEvent]) -> Track {
    let mut track = Track::new(number(text), Outcome::Answered);
    track.events = events.to_vec();
    track
}

pub fn check(source: &str, text: &str, outcome: Outcome, at: Timestamp) -> Check {
    Check {
        source: source.into(),
        number: text.into(),
        asked_at: at,
        answered_at: outcome.is_answer().then_some(at),
        outcome,
        detail: None,
        retry_at: None,
    }
}

/// A judgement that says when to ask next, and little else.
pub fn judgement(next: Option<Timestamp>) -> Judgement {
    Judgement {
        state: parcel::fold(&[], Route::default()),
        silence: Silence {
            level: SilenceLevel::Normal,
            days: Some(2),
            limits: None,
            reason: "silence-reason-line-haul",
            unasked: false,
            facts: Vec::new(),
            evidence: Vec::new(),
        },
        arrival: None,
        course: arrival::course(&ParcelFacts::default(), &parcel::fold(&[], Route::default())),
        clocks: Vec::new(),
        advice: vec![Advice {
            rule: "wait.normal",
            urgency: Urgency::Calm,
            due: None,
            facts: Vec::new(),
            message: None,
        }],
        act_by: None,
        next_check: NextCheck { at: next, why: "next-check-transit" },
        rejudge_at: minute(100_000),
    }
}
