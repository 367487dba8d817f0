//! What is known of a parcel, and what is concluded.

use doorstep::store::{Filter, Store, Verdict};
use doorstep_core::carrier;
use doorstep_core::check::Outcome;
use doorstep_core::country::Country;
use doorstep_core::event::{EventTime, RawEvent};
use doorstep_core::judge::judge;
use doorstep_core::status::Status;
use doorstep_core::track::{DestinationCarrier, Track};

use crate::harness::{added, event, judgement, minute, number, on_each, track};

#[tokio::test]
async fn events_come_back_as_they_were_told() {
    on_each(async |store: Store| {
        let ids = added(&store, &["LP001"]).await;
        let hostile = RawEvent {
            time: EventTime { date_only: true, ..EventTime::default() },
            text: "'; DROP TABLE parcels; -- \u{202e}\u{1f4e6} %_!".into(),
            country: Country::from_code("de"),
            carrier: carrier::find("dhl").map(|carrier| carrier.id),
            ..RawEvent::default()
        };
        let events = [event(3, "C", "third"), hostile, event(1, "A", "first")];
        let appended = store.append("cainiao", &[track("LP001", &events)], minute(1)).await.unwrap();
        assert_eq!((&appended[0].parcel, appended[0].events), (&ids[0], 3));
        let facts = store.facts(&ids).await.unwrap().remove(0).facts;
        assert_eq!(facts.legs.len(), 1);
        let kept: Vec<RawEvent> = facts.legs[0].events.iter().map(|event| event.raw.clone()).collect();
        assert_eq!(kept, events);
        assert!(facts.legs[0].events.iter().all(|event| event.seen_at == minute(1)));
        assert_eq!(facts.numbers, [number("LP001")]);
    })
    .await;
}

#[tokio::test]
async fn the_same_told_again_is_nothing_new() {
    on_each(async |store: Store| {
        let ids = added(&store, &["LP001"]).await;
        let mut lists = vec![vec![event(1, "A", "first")]];
        lists.push(vec![event(3, "C", "third"), event(1, "A", "First ")]);
        lists.push(vec![event(3, "C", "third"), event(2, "B", "late scan"), event(1, "A", "first")]);
        for (list, new) in lists.iter().zip([1, 1, 1]) {
            for expected in [new, 0] {
                let appended = store.append("cainiao", &[track("LP001", list)], minute(1)).await.unwrap();
                assert_eq!(appended[0].events, expected);
            }
        }
        // Another source's telling of the same is its own.
        store.append("17track", &[track("LP001", &lists[0])], minute(2)).await.unwrap();
        let facts = store.facts(&ids).await.unwrap().remove(0).facts;
        let codes: Vec<(&str, String)> = facts
            .legs
            .iter()
            .map(|leg| (leg.source.as_str(), leg.events.iter().filter_map(|event| event.raw.code.clone()).collect()))
            .collect();
        assert_eq!(codes, [("17track", "A".to_owned()), ("cainiao", "CBA".to_owned())]);
    })
    .await;
}

#[tokio::test]
async fn a_webhook_about_a_stranger_is_left_out() {
    on_each(async |store: Store| {
        added(&store, &["LP001"]).await;
        let tracks = [track("LP009", &[event(1, "A", "x")]), track("LP001", &[event(1, "A", "x")])];
        let appended = store.append("17track", &tracks, minute(1)).await.unwrap();
        assert_eq!(appended.len(), 1);
        assert_eq!(store.append("17track", &[], minute(1)).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn what_a_source_leaves_out_it_does_not_take_back() {
    on_each(async |store: Store| {
        let ids = added(&store, &["LP001"]).await;
        let full = Track {
            origin: Country::from_code("CN"),
            destination: Country::from_code("LV"),
            economy: Some(true),
            service: Some("Cainiao Super Economy".into()),
            estimated: Some(("2026-03-20".parse().unwrap(), "2026-03-25".parse().unwrap())),
            destination_carrier: Some(DestinationCarrier { name: "Latvijas Pasts".into(), ..Default::default() }),
            ..track("LP001", &[])
        };
        store.append("cainiao", std::slice::from_ref(&full), minute(1)).await.unwrap();
        store.append("cainiao", &[track("LP001", &[])], minute(2)).await.unwrap();
        store.append("cainiao", &[Track::new(number("LP001"), Outcome::NotFound)], minute(3)).await.unwrap();
        let facts = store.facts(&ids).await.unwrap().remove(0).facts;
        assert_eq!(facts.origin, full.origin);
        assert_eq!(facts.destination, full.destination);
        assert_eq!(facts.economy, full.economy);
        assert_eq!(facts.service, full.service);
        assert_eq!(facts.estimated, full.estimated);
        assert_eq!(facts.destination_carrier, full.destination_carrier);
    })
    .await;
}

#[tokio::test]
async fn a_judgement_is_kept_with_its_facts_or_not_at_all() {
    on_each(async |store: Store| {
        let ids = added(&store, &["LP001"]).await;
        assert_eq!(store.stale(10, minute(1)).await.unwrap(), ids);
        assert_eq!(store.parcel(&ids[0]).await.unwrap().unwrap().judged, None);
        let later = minute(20_000);
        let delivered = event(5, "GTMS_SIGNED", "Package delivered");
        store.append("cainiao", &[track("LP001", &[delivered, event(1, "A", "first")])], later).await.unwrap();
        let known = store.facts(&ids).await.unwrap().remove(0);
        let concluded = judge(&known.facts, later);
        let verdict = Verdict { known: &known, judgement: &concluded };

        // Something is heard between reading and keeping.
        store.append("cainiao", &[track("LP001", &[event(6, "X", "more")])], later).await.unwrap();
        assert_eq!(store.save_judgements(&[verdict], minute(2)).await.unwrap(), []);
        assert_eq!(store.stale(10, minute(2)).await.unwrap(), ids);

        let known = store.facts(&ids).await.unwrap().remove(0);
        let concluded = judge(&known.facts, later);
        let verdict = Verdict { known: &known, judgement: &concluded };
        assert_eq!(store.save_judgements(&[verdict], later).await.unwrap(), ids);
        assert_eq!(store.stale(10, later).await.unwrap(), []);
        let judged = store.parcel(&ids[0]).await.unwrap().unwrap().judged.unwrap();
        assert_eq!(judged.status, concluded.state.status);
        assert_eq!(judged.status, Status::Delivered);
        assert_eq!(judged.events, 3);
        assert_eq!(judged.rule, concluded.advice[0].rule);
        assert_eq!(judged.at, later);
        let last = judged.last_event.unwrap();
        assert_eq!((last.text.as_str(), last.source.as_str()), ("more", "cainiao"));
        let found = store.list(&Filter { statuses: vec![Status::Delivered], ..Filter::default() }).await.unwrap();
        assert_eq!(found.parcels.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_judgement_is_made_again_when_its_time_has_come() {
    on_each(async |store: Store| {
        let ids = added(&store, &["LP001"]).await;
        let known = store.facts(&ids).await.unwrap();
        let mut concluded = judgement(Some(minute(60)));
        concluded.rejudge_at = minute(30);
        store.save_judgements(&[Verdict { known: &known[0], judgement: &concluded }], minute(1)).await.unwrap();
        assert_eq!(store.stale(10, minute(29)).await.unwrap(), []);
        assert_eq!(store.next_due(minute(29)).await.unwrap(), Some(minute(30)));
        assert_eq!(store.stale(10, minute(30)).await.unwrap(), ids);
        // One that wants to be made again at once does not keep the house busy.
        concluded.rejudge_at = minute(1);
        store.save_judgements(&[Verdict { known: &known[0], judgement: &concluded }], minute(30)).await.unwrap();
        assert_eq!(store.stale(10, minute(30)).await.unwrap(), []);
        // Made with these tables: nothing to read anew.
        assert_eq!(store.reread().await.unwrap(), 0);
        // A check the user asked for stays due.
        store.request_check(&ids, &[], minute(31)).await.unwrap();
        store.save_judgements(&[Verdict { known: &known[0], judgement: &concluded }], minute(32)).await.unwrap();
        assert_eq!(store.parcel(&ids[0]).await.unwrap().unwrap().next_check_at, Some(minute(31)));
    })
    .await;
}

#[tokio::test]
async fn old_checks_are_forgotten_but_for_those_that_are_looked_at() {
    on_each(async |store: Store| {
        let ids = added(&store, &["LP001"]).await;
        let claim = store.claim("a", 1, minute(0), crate::harness::LEASE).await.unwrap().remove(0);
        for n in 0..60 {
            let outcome = if n < 5 { Outcome::Pending } else { Outcome::Upstream };
            let check = crate::harness::check("cainiao", "LP001", outcome, minute(n));
            let heard = doorstep::store::Heard { claim: &claim, check, track: None };
            store.record(&[heard], minute(n)).await.unwrap();
        }
        let looked_at = store.facts(&ids).await.unwrap().remove(0).facts.checks;
        assert_eq!(looked_at.len(), 25);
        assert!(looked_at.is_sorted_by(|one, other| one.asked_at >= other.asked_at));
        assert_eq!(store.prune_checks(minute(50)).await.unwrap(), 35);
        assert_eq!(store.facts(&ids).await.unwrap()[0].facts.checks, looked_at);
        assert_eq!(store.checks(&ids[0], 100).await.unwrap().len(), 25);
    })
    .await;
}

#[tokio::test]
async fn what_no_table_understands_is_counted_over_all_parcels_and_masked() {
    on_each(async |store: Store| {
        added(&store, &["LP001", "LP002"]).await;
        let odd = |minute, name: &str| event(minute, "QX-9", &format!("Zorblatt quux for {name} 4711"));
        let known = event(9, "QX-1", "Delivered to the recipient");
        store.append("cainiao", &[track("LP001", &[known.clone(), odd(2, "Ruth")])], minute(1)).await.unwrap();
        store.append("cainiao", &[track("LP002", &[known, odd(3, "Paul")])], minute(1)).await.unwrap();
        store.append("17track", &[track("LP001", &[odd(2, "Ruth")])], minute(2)).await.unwrap();
        let unknown: Vec<_> = store.unknown().await.unwrap();
        let told: Vec<_> = unknown.iter().map(|one| (one.source.as_str(), one.text.as_str(), one.times)).collect();
        assert_eq!(told, [("cainiao", "… quux for … #", 2), ("17track", "… quux for … #", 1)]);
        assert!(unknown.iter().all(|one| one.code.as_deref() == Some("QX-9")));
    })
    .await;
}
