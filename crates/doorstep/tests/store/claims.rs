//! Three processes claim from one database: no parcel is claimed twice while its lease lasts, and a claim that was lost
//! settles nothing.
//!
//! The test starts this very test program three times as [`a_claimer`], which claims, settles and writes down what it
//! claimed until nothing is due.

use std::collections::BTreeMap;
use std::process::{Command, Stdio};
use std::time::Duration;

use doorstep::store::{Filter, Heard, NewParcel, Settling, Store, Verdict};
use doorstep_core::check::Outcome;

use crate::harness::{PostgresDatabase, check, event, judgement, minute, new, track};

const DATABASE: &str = "DOORSTEP_TEST_CLAIM_FROM";
const PARCELS: usize = 600;

/// One of the three processes; nothing by itself.
#[tokio::test]
async fn a_claimer() {
    let Ok(address) = std::env::var(DATABASE) else { return };
    let store = Store::open(&address).await.unwrap();
    let holder = std::process::id().to_string();
    loop {
        let claims = store.claim(&holder, 7, minute(10), Duration::from_secs(600)).await.unwrap();
        if claims.is_empty() {
            break;
        }
        for claim in &claims {
            println!("claimed {}", claim.parcel);
        }
        let ids: Vec<_> = claims.iter().map(|claim| claim.parcel.clone()).collect();
        let known = store.facts(&ids).await.unwrap();
        let tracks: Vec<_> =
            known.iter().map(|known| track(known.facts.numbers[0].as_str(), &[event(1, "A", "told")])).collect();
        let heard: Vec<_> = claims
            .iter()
            .map(|claim| {
                let place = known.iter().position(|known| known.id == claim.parcel).unwrap();
                let check = check("cainiao", tracks[place].number.as_str(), Outcome::Answered, minute(10));
                Heard { claim, check, track: Some(&tracks[place]) }
            })
            .collect();
        let recorded = store.record(&heard, minute(10)).await.unwrap();
        assert!(recorded.iter().all(Option::is_some));
        let judgement = judgement(Some(minute(1000)));
        let known = store.facts(&ids).await.unwrap();
        let settling: Vec<_> = claims
            .iter()
            .map(|claim| {
                let known = known.iter().find(|known| known.id == claim.parcel).unwrap();
                Settling { claim, verdict: Verdict { known, judgement: &judgement }, not_before: None }
            })
            .collect();
        assert_eq!(store.settle(&settling, minute(10)).await.unwrap().len(), claims.len());
        // Once more is too late.
        assert_eq!(store.settle(&settling, minute(11)).await.unwrap(), []);
    }
    store.close().await;
}

async fn three_processes_claim_each_parcel_once(address: &str) {
    let store = Store::open(address).await.unwrap();
    let parcels: Vec<NewParcel> = (0..PARCELS).map(|n| new(&format!("RS{n:010}Y"))).collect();
    store.add_parcels(&parcels, minute(0)).await.unwrap();
    // One that a slow process holds with a lease that is over: its late settlement must not touch the next claim.
    let slow = store.claim("slow", 1, minute(1), Duration::from_secs(60)).await.unwrap().remove(0);

    let program = std::env::current_exe().unwrap();
    let processes: Vec<_> = (0..3)
        .map(|_| {
            Command::new(&program)
                .args(["claims::a_claimer", "--exact", "--nocapture"])
                .env(DATABASE, address)
                .stdout(Stdio::piped())
                .spawn()
                .unwrap()
        })
        .collect();
    let mut claimed: BTreeMap<String, usize> = BTreeMap::new();
    let mut busy = 0;
    for process in processes {
        let output = process.wait_with_output().unwrap();
        let words = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success(), "{words}");
        let ids: Vec<&str> = words.lines().filter_map(|line| line.split_once("claimed ")).map(|(_, id)| id).collect();
        busy += usize::from(!ids.is_empty());
        for id in ids {
            *claimed.entry(id.to_owned()).or_default() += 1;
        }
    }
    assert_eq!(claimed.len(), PARCELS);
    assert!(claimed.values().all(|times| *times == 1), "claimed twice");
    assert!(busy > 1, "only one process worked");

    let known = store.facts(std::slice::from_ref(&slow.parcel)).await.unwrap();
    let late = judgement(Some(minute(2)));
    let verdict = Verdict { known: &known[0], judgement: &late };
    let settling = Settling { claim: &slow, verdict, not_before: None };
    assert_eq!(store.settle(&[settling], minute(12)).await.unwrap(), []);
    let checks = store.checks(&slow.parcel, 10).await.unwrap();
    assert_eq!(checks.len(), 1);
    let mut filter = Filter { limit: 500, ..Filter::default() };
    let mut seen = 0;
    loop {
        let page = store.list(&filter).await.unwrap();
        for parcel in &page.parcels {
            assert_eq!(parcel.next_check_at, Some(minute(1000)));
            assert!(!parcel.being_asked);
        }
        seen += page.parcels.len();
        filter.after = page.next;
        if filter.after.is_none() {
            break;
        }
    }
    assert_eq!(seen, PARCELS);
    store.close().await;
}

#[tokio::test]
async fn three_processes_on_one_file() {
    let folder = tempfile::tempdir().unwrap();
    let address = format!("sqlite://{}", folder.path().join("doorstep.db").display());
    three_processes_claim_each_parcel_once(&address).await;
}

#[tokio::test]
async fn three_processes_on_one_server() {
    let database = PostgresDatabase::create().await;
    three_processes_claim_each_parcel_once(&database.url).await;
    database.remove().await;
}
