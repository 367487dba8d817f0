//! Kill -9 while parcels are added and asked about: what was acknowledged is there afterwards.
//!
//! The test starts this very test program again and again as [`a_life`], which prints what is acknowledged, and kills it
//! at some moment.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use doorstep::app::{App, Change};
use doorstep::poll;
use doorstep::store::{NewParcel, ParcelId};
use doorstep_core::number::TrackingNumber;
use jiff::Timestamp;
use tokio_util::sync::CancellationToken;

use crate::server::{Server, config};

const FOLDER: &str = "DOORSTEP_TEST_LIFE_IN";
const SERVER: &str = "DOORSTEP_TEST_LIFE_ASKS";
const ROUNDS: u64 = 50;

/// The process that is killed; nothing by itself.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_life() {
    let (Ok(folder), Ok(server)) = (std::env::var(FOLDER), std::env::var(SERVER)) else { return };
    let app = App::open(config(Path::new(&folder), &server, 5, "")).await.unwrap();
    let mut changes = app.changes.subscribe();
    tokio::spawn(poll::run(app.clone(), CancellationToken::new()));
    let mut number = Timestamp::now().as_nanosecond() % 1_000_000_000_000;
    loop {
        let new: Vec<NewParcel> = (0..2)
            .map(|_| {
                number += 1;
                NewParcel::new(TrackingNumber::parse(&format!("LP{number:014}")).unwrap())
            })
            .collect();
        let added = app.store.add_parcels(&new, Timestamp::now()).await.unwrap();
        app.wake.notify_one();
        for added in added {
            println!("added {}", added.id());
        }
        // What is told to open pages is acknowledged as well. More is added when events have been told of twice.
        let mut open = 2;
        while open > 0
            && let Ok(change) = changes.recv().await
        {
            let Change::Parcel(parcel) = change else { continue };
            let known = app.store.facts(std::slice::from_ref(&parcel)).await.unwrap().remove(0);
            let events: usize = known.facts.legs.iter().map(|leg| leg.events.len()).sum();
            println!("knows {parcel} {events} {}", known.facts.checks.len());
            open -= i32::from(events > 0);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_by_kill_nine() {
    let server = Server::start().await;
    let folder = tempfile::tempdir().unwrap();
    let mut acknowledged: BTreeMap<ParcelId, (usize, usize)> = BTreeMap::new();
    for round in 0..ROUNDS {
        let mut process = Command::new(std::env::current_exe().unwrap())
            .args(["kills::a_life", "--exact", "--nocapture"])
            .env(FOLDER, folder.path())
            .env(SERVER, &server.url)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let output = BufReader::new(process.stdout.take().unwrap());
        let lives = tokio::task::spawn_blocking(move || {
            let mut told = 0;
            // Kill it after so many lines, which is at another moment of its work each time.
            let mut lines = Vec::new();
            for line in output.lines() {
                let line = line.unwrap();
                told += usize::from(line.contains("added ") || line.contains("knows "));
                lines.push(line);
                if told as u64 == 3 + round * 3 % 40 {
                    process.kill().unwrap();
                }
            }
            process.wait().unwrap();
            lines
        });
        for line in lives.await.unwrap() {
            let words: Vec<&str> = line.split(' ').collect();
            match words.as_slice() {
                [.., "added", id] => {
                    acknowledged.entry(ParcelId::parse(id).unwrap()).or_default();
                }
                ["knows", id, events, checks] => {
                    let (events, checks) = (events.parse::<usize>().unwrap(), checks.parse::<usize>().unwrap());
                    acknowledged.insert(ParcelId::parse(id).unwrap(), (events, checks));
                }
                _ => {}
            }
        }
    }
    let app = App::open(config(folder.path(), &server.url, 5, "")).await.unwrap();
    let ids: Vec<ParcelId> = acknowledged.keys().cloned().collect();
    let known = app.store.facts(&ids).await.unwrap();
    assert_eq!(known.len(), ids.len());
    let mut heard = 0;
    for known in known {
        let (events, checks) = acknowledged[&known.id];
        let kept: usize = known.facts.legs.iter().map(|leg| leg.events.len()).sum();
        assert!(kept >= events && known.facts.checks.len() >= checks, "{}", known.id);
        // A check and what it told are kept together.
        assert_eq!(kept > 0, !known.facts.checks.is_empty(), "{}", known.id);
        heard += usize::from(events > 0);
    }
    println!("{} parcels acknowledged, {heard} of them with events", ids.len());
    assert!(ids.len() >= 100 && heard > 50, "{} added, {heard} heard of", ids.len());
    // What a dead process had in hand is not lost either: its lease ends.
    let hour = Timestamp::now() + jiff::SignedDuration::from_hours(1);
    app.store.claim("next", 1000, hour, Duration::from_secs(60)).await.unwrap();
    let integrity = rows_of_integrity_check(&folder.path().join("data/doorstep.db")).await;
    assert_eq!(integrity, ["ok"]);
}

async fn rows_of_integrity_check(path: &Path) -> Vec<String> {
    use sqlx::Connection as _;
    let mut database = sqlx::SqliteConnection::connect(path.to_str().unwrap()).await.unwrap();
    sqlx::query_scalar("PRAGMA integrity_check").fetch_all(&mut database).await.unwrap()
}
