//! The list of parcels.

use std::collections::BTreeSet;

use doorstep::store::{Cursor, Filter, ParcelId, Sort, Store, Verdict};
use doorstep_core::advice::Urgency;
use doorstep_core::silence::SilenceLevel;
use doorstep_core::status::Status;

use crate::harness::{event, judgement, minute, new, on_each, track};

/// Twelve parcels of every urgency, stage and age; the n-th is called `parcel n`.
async fn household(store: &Store) -> Vec<ParcelId> {
    let mut ids = Vec::new();
    for n in 0..12 {
        let mut parcel = new(&format!("LP{n:03}"));
        parcel.name = Some(format!("Parcel {n}"));
        let id = store.add_parcels(&[parcel], minute(n)).await.unwrap().remove(0).id().clone();
        let known = store.facts(std::slice::from_ref(&id)).await.unwrap();
        let mut concluded = judgement(None);
        concluded.advice[0].urgency =
            [Urgency::Calm, Urgency::Soon, Urgency::Act, Urgency::Now][usize::try_from(n).unwrap() % 4];
        concluded.act_by = (n % 3 == 0).then(|| jiff::civil::date(2026, 4, 28 - i8::try_from(n).unwrap()));
        concluded.state.status = if n < 6 { Status::Transit } else { Status::Customs };
        concluded.silence.level = if n % 2 == 0 { SilenceLevel::Normal } else { SilenceLevel::Watch };
        store.save_judgements(&[Verdict { known: &known[0], judgement: &concluded }], minute(n)).await.unwrap();
        ids.push(id);
    }
    ids
}

/// All parcels of a filter, page by page.
async fn pages(store: &Store, filter: &Filter, size: usize) -> Vec<ParcelId> {
    let mut filter = Filter { limit: size, ..filter.clone() };
    let mut all = Vec::new();
    loop {
        let page = store.list(&filter).await.unwrap();
        assert!(page.parcels.len() <= size);
        all.extend(page.parcels.into_iter().map(|parcel| parcel.id));
        let Some(next) = page.next else { return all };
        // As it goes through an address.
        filter.after = Some(Cursor::parse(&next.text()).unwrap());
    }
}

#[tokio::test]
async fn pages_follow_each_other_in_every_order() {
    on_each(async |store: Store| {
        let ids = household(&store).await;
        store.append("cainiao", &[track("LP003", &[event(1, "A", "moved")])], minute(60)).await.unwrap();
        for sort in Sort::ALL {
            let filter = Filter { sort: *sort, ..Filter::default() };
            let whole = pages(&store, &filter, 500).await;
            assert_eq!(whole.iter().collect::<BTreeSet<_>>(), ids.iter().collect());
            for size in [1, 5, 12] {
                assert_eq!(pages(&store, &filter, size).await, whole, "{sort:?} by {size}");
            }
            match sort {
                Sort::Added => assert!(whole.iter().rev().eq(&ids)),
                Sort::Changed => assert_eq!((&whole[0], &whole[1]), (&ids[3], &ids[11])),
                // Now with a date, now without; then act; the calm last.
                Sort::Attention => assert_eq!(
                    whole,
                    [3, 7, 11, 6, 2, 10, 9, 1, 5, 0, 4, 8]
                        .map(|n: usize| ids[n].clone())
                        .into_iter()
                        .collect::<Vec<_>>()
                ),
            }
        }
    })
    .await;
}

#[tokio::test]
async fn filters_narrow_the_list() {
    on_each(async |store: Store| {
        let ids = household(&store).await;
        store.archive(&ids[11..], true, minute(20)).await.unwrap();
        store.append("cainiao", &[track("LP003", &[event(1, "A", "moved")])], minute(60)).await.unwrap();
        let all = Filter::default();
        for (filter, expected) in [
            (all.clone(), 11),
            (Filter { archived: Some(true), ..all.clone() }, 1),
            (Filter { archived: None, ..all.clone() }, 12),
            (Filter { statuses: vec![Status::Transit], ..all.clone() }, 6),
            (Filter { statuses: vec![Status::Transit, Status::Customs], ..all.clone() }, 11),
            (Filter { statuses: vec![Status::Delivered], ..all.clone() }, 0),
            (Filter { silences: vec![SilenceLevel::Watch], ..all.clone() }, 5),
            (Filter { urgency: Some(Urgency::Act), ..all.clone() }, 5),
            (Filter { urgency: Some(Urgency::Now), ..all.clone() }, 2),
            (Filter { urgency: Some(Urgency::Calm), ..all.clone() }, 11),
            (Filter { changed_since: Some(minute(30)), ..all.clone() }, 1),
            (Filter { search: "parcel 1".into(), ..all.clone() }, 2),
            (Filter { search: "LP00 parcel".into(), ..all.clone() }, 10),
            (Filter { search: "%".into(), ..all.clone() }, 0),
            (Filter { search: "lp_03".into(), ..all.clone() }, 0),
            (Filter { search: "' OR 1=1 --".into(), ..all.clone() }, 0),
            (Filter { search: "\0".into(), ..all.clone() }, 11),
        ] {
            assert_eq!(pages(&store, &filter, 4).await.len(), expected, "{filter:?}");
        }
        // A cursor of another sort begins anew.
        let page = store.list(&Filter { limit: 2, ..all.clone() }).await.unwrap();
        let other = Filter { sort: Sort::Added, after: page.next, ..all };
        assert_eq!(store.list(&other).await.unwrap().parcels.len(), 11);
    })
    .await;
}

#[tokio::test]
async fn parcels_are_counted_by_stage_and_urgency() {
    on_each(async |store: Store| {
        assert_eq!(store.counts().await.unwrap(), doorstep::store::Counts::default());
        let ids = household(&store).await;
        store.archive(&ids[11..], true, minute(20)).await.unwrap();
        store.add_parcels(&[new("LP777")], minute(21)).await.unwrap();
        let counts = store.counts().await.unwrap();
        assert_eq!((counts.all, counts.archived, counts.unjudged), (12, 1, 1));
        assert_eq!(counts.by_status.into_iter().collect::<Vec<_>>(), [(Status::Transit, 6), (Status::Customs, 5)]);
        assert_eq!(
            counts.by_urgency.into_iter().collect::<Vec<_>>(),
            [(Urgency::Calm, 3), (Urgency::Soon, 3), (Urgency::Act, 3), (Urgency::Now, 2)]
        );
    })
    .await;
}

#[tokio::test]
async fn a_list_says_when_to_ask_next_and_why() {
    on_each(async |store: Store| {
        let ids = household(&store).await;
        let known = store.facts(&ids[..1]).await.unwrap();
        let concluded = judgement(Some(minute(600)));
        store.save_judgements(&[Verdict { known: &known[0], judgement: &concluded }], minute(20)).await.unwrap();
        let parcel = store.parcel(&ids[0]).await.unwrap().unwrap();
        assert_eq!(parcel.next_check_at, Some(minute(600)));
        assert_eq!(parcel.next_check_why.as_deref(), Some("next-check-transit"));
        store.request_check(&ids[..1], &[], minute(30)).await.unwrap();
        let parcel = store.parcel(&ids[0]).await.unwrap().unwrap();
        assert_eq!(parcel.next_check_at, Some(minute(30)));
        assert_eq!(parcel.check_requested_at, Some(minute(30)));
        assert_eq!(
            store.parcel(&ParcelId::parse("0199c9d0-0000-7000-8000-000000000000").unwrap()).await.unwrap(),
            None
        );
    })
    .await;
}
