//! The household that `doorstep demo` shows: what it knew at a moment, put into a database, and the moment moved.
//!
//! Whatever the moment, the database is emptied and filled anew: orders and parcels that were known then come in as an
//! export does, with ids that are always the same, and what sources told until then is recorded as the poller records it.
//! So pages judge it as they judge anything, and nothing that is edited outlives a move.

mod household;
mod telling;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use doorstep_core::check::{Check, Outcome};
use doorstep_core::judge::{Closed, Judgement, judge};
use doorstep_core::number::TrackingNumber;
use doorstep_core::protection::{Clock, ClockCertainty};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use ring::digest::{SHA256, digest};
use serde_json::{Value, json};
use tokio::sync::{RwLock, RwLockReadGuard};

use household::{At, ClockStory, Household};
pub use household::{HouseholdError, OrderStory, ParcelStory, Story};
use telling::Asked;

use crate::judging;
use crate::now::Now;
use crate::sources::manual;
use crate::store::{
    Allowance, Answer, Called, Claim, ExportError, FIELDS, Heard, IncomingOrder, IncomingParcel, Intake, Known, Order,
    OrderLine, ParcelId, Place, Reading, Seller, Settling, Store, StoreError, Verdict,
};

/// In whose name the household's parcels are asked about.
const HOLDER: &str = "demo";

/// The source that answers about numbers the household has never heard of.
const ANY_SOURCE: &str = "cainiao";

/// More parcels than the household and its visitors have.
const ALL: usize = 10_000;

/// Long enough for a claim that is given back at once.
const LEASE: std::time::Duration = std::time::Duration::from_secs(60);

/// An order page is read in the evening.
const EVENING: jiff::civil::Time = jiff::civil::time(20, 0, 0, 0);

/// Why the household cannot be shown.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// Its files.
    #[error(transparent)]
    Household(#[from] HouseholdError),
    /// The database's reason.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The database's reason, on filling it.
    #[error(transparent)]
    Fill(#[from] ExportError),
}

/// The invented household, and the lock that keeps readers out while its moment is moved. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Demo {
    household: Arc<Household>,
    moving: Arc<RwLock<()>>,
}

/// The days it can be shown on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    /// The first.
    pub first: Date,
    /// The one it is shown on.
    pub shown: Date,
    /// The last.
    pub last: Date,
}

impl Demo {
    /// Reads the household.
    ///
    /// # Errors
    /// A file of it that is not as it should be.
    pub fn open() -> Result<Demo, HouseholdError> {
        Ok(Demo { household: Arc::new(Household::read()?), moving: Arc::default() })
    }

    /// Its stories.
    pub fn stories(&self) -> &[Story] {
        &self.household.stories
    }

    /// The sources that tell of its parcels, by id.
    pub fn sources(&self) -> BTreeSet<String> {
        let told = self.household.parcels().flat_map(|(_, parcel)| &parcel.told);
        told.map(|told| told.source.clone()).collect()
    }

    /// The days it can be shown on, with the one of this moment.
    pub fn days(&self, now: Timestamp) -> Days {
        let shared = &self.household.shared;
        Days {
            first: shared.date(shared.first),
            shown: now.to_zoned(TimeZone::UTC).date(),
            last: shared.date(shared.last),
        }
    }

    /// The moment it is shown at first.
    pub fn beginning(&self) -> Timestamp {
        let shared = &self.household.shared;
        shared.instant(At { day: shared.begins, time: shared.hour })
    }

    /// The moment of a day, if it can be shown on that day.
    pub fn moment(&self, date: Date) -> Option<Timestamp> {
        let shared = &self.household.shared;
        let day = shared.day(date);
        (shared.first..=shared.last).contains(&day).then(|| shared.instant(At { day, time: shared.hour }))
    }

    /// Keeps the moment from being moved for as long as the guard lives, so that a page is of one moment.
    pub async fn look(&self) -> RwLockReadGuard<'_, ()> {
        self.moving.read().await
    }

    /// Moves to a moment: the database then holds what was known at it, and nothing else.
    ///
    /// # Errors
    /// The database's.
    pub async fn move_to(&self, store: &Store, now: &Now, moment: Timestamp) -> Result<(), DemoError> {
        let _alone = self.moving.write().await;
        store.clear().await?;
        self.bring_in(store, moment).await?;
        self.replay(store, moment).await?;
        now.move_to(moment);
        Ok(())
    }

    /// Whether an address names an order or a parcel of the household, known by now or not.
    pub fn tells_of(&self, path: &str) -> bool {
        let shared = &self.household.shared;
        let parcels =
            self.household.parcels().map(|(_, parcel)| id(parcel.number.as_str(), shared.instant(parcel.added)));
        let orders = self.household.stories.iter().flat_map(|story| &story.orders);
        let orders = orders.map(|order| id(order.number.as_str(), self.placed_at(order)));
        parcels.chain(orders).any(|id| path.split('/').any(|part| part == id))
    }

    /// Asks about the parcels that are due: those somebody added or wants to be checked. What the household knows of is
    /// answered from it; other numbers are unknown to every source. Returns the parcels.
    ///
    /// # Errors
    /// The database's.
    pub async fn ask(&self, store: &Store, now: Timestamp) -> Result<Vec<ParcelId>, StoreError> {
        let claims = store.claim(HOLDER, ALL, now, LEASE).await?;
        let ids: Vec<ParcelId> = claims.iter().map(|claim| claim.parcel.clone()).collect();
        let mut answers: Vec<(&Claim, Asked)> = Vec::new();
        for (claim, known) in claims.iter().zip(in_order(&ids, store.facts(&ids).await?)) {
            let Some(known) = known else { continue };
            let numbers = &known.facts.numbers;
            let ours = self.household.parcels().find(|(_, parcel)| numbers.contains(&parcel.number));
            match ours {
                Some((_, parcel)) => {
                    answers.extend(self.household.ask(parcel, now).into_iter().map(|asked| (claim, asked)));
                }
                None => answers.extend(numbers.iter().map(|number| (claim, unknown(number, now)))),
            }
        }
        let heard: Vec<Heard<'_>> = answers
            .iter()
            .map(|(claim, asked)| Heard { claim, check: asked.check.clone(), track: asked.track.as_ref() })
            .collect();
        store.record(&heard, now).await?;
        settle(store, &claims, now).await?;
        Ok(ids)
    }

    /// Orders and parcels as they were known at a moment.
    async fn bring_in(&self, store: &Store, moment: Timestamp) -> Result<(), DemoError> {
        let shared = &self.household.shared;
        let mut lines = vec![json!({"doorstep_export": 1, "exported_at": moment.as_millisecond()})];
        let mut intake = Intake::default();
        for story in &self.household.stories {
            let orders: Vec<&OrderStory> =
                story.orders.iter().filter(|order| self.placed_at(order) <= moment).collect();
            let parcels: Vec<&ParcelStory> =
                story.parcels.iter().filter(|parcel| shared.instant(parcel.added) <= moment).collect();
            for order in &orders {
                lines.push(order_line(order, self.placed_at(order)));
                intake.orders.push(self.order_at(order, &parcels, moment));
            }
            for parcel in parcels {
                lines.push(self.parcel_line(parcel, story));
                intake.parcels.push(IncomingParcel {
                    numbers: vec![parcel.number.clone()],
                    tracks: Vec::new(),
                    orders: orders.iter().map(|order| order.number.clone()).collect(),
                });
            }
        }
        let text: Vec<String> = lines.iter().map(Value::to_string).collect();
        store.restore(&mut text.join("\n").as_bytes(), moment).await?;
        store.take_in(&intake, true, moment).await?;
        Ok(())
    }

    /// Everything sources told and the household did with its parcels until a moment, at the time it happened.
    async fn replay(&self, store: &Store, moment: Timestamp) -> Result<(), StoreError> {
        let shared = &self.household.shared;
        let claims = store.claim(HOLDER, ALL, moment, LEASE).await?;
        let claims: BTreeMap<&str, &Claim> = claims.iter().map(|claim| (claim.parcel.as_str(), claim)).collect();
        let known: Vec<(&ParcelStory, ParcelId, &Claim)> = self
            .household
            .parcels()
            .filter_map(|(_, parcel)| {
                let id = self.parcel_id(parcel);
                let claim = claims.get(id.as_str())?;
                Some((parcel, id, *claim))
            })
            .collect();
        let mut rounds: BTreeMap<Timestamp, Vec<(&Claim, Asked)>> = BTreeMap::new();
        for (parcel, _, claim) in &known {
            for asked in self.household.asked_until(parcel, moment) {
                rounds.entry(asked.check.asked_at).or_default().push((claim, asked));
            }
        }
        let mut newest: BTreeMap<String, Check> = BTreeMap::new();
        for asked in rounds.values().flatten().map(|(_, asked)| asked) {
            newest.insert(asked.check.source.clone(), asked.check.clone());
        }
        note_calls(store, newest.into_values()).await?;
        // A round in which nobody told anything new is recorded with the next one: only its checks are to be kept.
        let mut quiet: Vec<(&Claim, Asked)> = Vec::new();
        let last = rounds.keys().next_back().copied();
        for (at, asked) in rounds {
            let news = asked.iter().any(|(_, asked)| asked.track.is_some());
            quiet.extend(asked);
            if news || Some(at) == last {
                let heard: Vec<Heard<'_>> = quiet
                    .iter()
                    .map(|(claim, asked)| Heard { claim, check: asked.check.clone(), track: asked.track.as_ref() })
                    .collect();
                store.record(&heard, at).await?;
                quiet.clear();
            }
        }
        for (parcel, id, _) in &known {
            let id = std::slice::from_ref(id);
            for mark in parcel.marks.iter().filter(|mark| shared.instant(mark.at) <= moment) {
                let at = shared.instant(mark.at);
                let event = manual::event(mark.mark, &at.to_zoned(shared.country.zone()), &mark.note);
                store.mark(id, &event, at).await?;
            }
            if let Some(at) = parcel.closed.map(|at| shared.instant(at)).filter(|at| *at <= moment) {
                store.close_parcels(id, Some(Closed::Received), at).await?;
            }
            if let Some(at) = parcel.archived.map(|at| shared.instant(at)).filter(|at| *at <= moment) {
                store.archive(id, true, at).await?;
            }
        }
        let claims: Vec<Claim> = known.iter().map(|(_, _, claim)| (*claim).clone()).collect();
        settle(store, &claims, moment).await
    }

    fn placed_at(&self, order: &OrderStory) -> Timestamp {
        self.household.shared.instant(At { day: order.placed, time: EVENING })
    }

    /// When the order's page was read that said it was shipped.
    fn shipped_at(&self, order: &OrderStory) -> Option<Timestamp> {
        order.shipped.map(|day| self.household.shared.instant(At { day, time: EVENING }))
    }

    /// An order as its page said at a moment.
    fn order_at(&self, story: &OrderStory, parcels: &[&ParcelStory], moment: Timestamp) -> IncomingOrder {
        let shared = &self.household.shared;
        let shipped = self.shipped_at(story).filter(|at| *at <= moment);
        let in_hand = |parcel: &&ParcelStory| parcel.closed.is_some_and(|at| shared.instant(at) <= moment);
        let usual = match shipped {
            Some(_) if !parcels.is_empty() && parcels.iter().all(in_hand) => "Completed",
            Some(_) => "Awaiting delivery",
            None => "Processing",
        };
        let said = story.status.iter().rev().find(|(since, _)| shared.instant(*since) <= moment);
        let placed_on = shared.date(story.placed);
        let mut order = Order::new(story.number.clone());
        order.source = "order page".to_owned();
        order.seller = Some(Seller { shop: None, name: story.shop.clone(), url: None });
        order.placed_on = Some(placed_on);
        order.paid_on = Some(placed_on);
        order.paid_by.clone_from(&story.paid_by);
        order.shipped_on = shipped.and(story.shipped).map(|day| shared.date(day));
        order.status = Some(said.map_or(usual, |(_, status)| status).to_owned());
        order.total = Some(story.total.clone());
        order.service = Some(story.service.clone());
        order.country = story.country.or(Some(shared.country));
        order.city = Some(story.city.as_ref().unwrap_or(&shared.city).clone());
        order.name.clone_from(&story.name);
        order.notes = story.notes.as_ref().map(|notes| shared.dated(notes));
        order.lines = story
            .lines
            .iter()
            .map(|line| OrderLine {
                title: line.title.clone(),
                variant: Some(line.variant.clone()).filter(|variant| !variant.is_empty()),
                quantity: line.quantity,
                price: Some(line.price.clone()),
                ..OrderLine::default()
            })
            .collect();
        let seen_at = shipped.unwrap_or_else(|| self.placed_at(story));
        let reading = |field: &&str| {
            let value = order.field(field)?;
            Some(Reading { field: (*field).to_owned(), place: Place::Page, value, seen_at })
        };
        let clocks = story.clocks.iter().filter(|clock| shared.instant(clock.read) <= moment);
        IncomingOrder {
            refunds: Vec::new(),
            readings: FIELDS.iter().filter_map(reading).collect(),
            of: Some(self.placed_at(story)),
            differs: true,
            clocks: clocks.map(|clock| self.clock(clock)).collect(),
            order,
        }
    }

    fn clock(&self, story: &ClockStory) -> Clock {
        let shared = &self.household.shared;
        Clock {
            kind: story.kind,
            date: shared.date(story.day),
            certainty: story.certainty.unwrap_or(ClockCertainty::Printed),
            source: story.source.clone().unwrap_or_else(|| "order page".to_owned()),
            printed: story.printed.as_ref().map(|printed| shared.dated(printed)),
            captured_at: shared.instant(story.read),
        }
    }

    /// The id of a parcel of the household, known or not: it is always the same.
    pub fn parcel_id(&self, parcel: &ParcelStory) -> ParcelId {
        ParcelId::parse(&id(parcel.number.as_str(), self.household.shared.instant(parcel.added))).expect("made as one")
    }

    /// A line of an export with what the household itself says of a parcel.
    fn parcel_line(&self, parcel: &ParcelStory, story: &Story) -> Value {
        let shared = &self.household.shared;
        let added_at = shared.instant(parcel.added).as_millisecond();
        let id = self.parcel_id(parcel);
        let destination = story.orders.iter().find_map(|order| order.country).unwrap_or(shared.country);
        json!({"parcel": {
            "id": id.as_str(), "added_at": added_at, "last_changed_at": added_at, "archived": false,
            "name": parcel.name, "notes": parcel.notes, "colour": parcel.colour, "destination": destination.code(),
            "numbers": [{"parcel_id": id.as_str(), "number": parcel.number.as_str(), "role": "given", "step": 0,
                "carrier": parcel.carrier.map(|carrier| carrier.to_string()), "told_by": "mail", "added_at": added_at}],
            "events": [], "tellings": [], "checks": [], "orders": [],
        }})
    }
}

/// A line of an export with an order's number alone; its page says the rest.
fn order_line(order: &OrderStory, placed_at: Timestamp) -> Value {
    let (number, at) = (order.number.as_str(), placed_at.as_millisecond());
    json!({"order": {
        "id": id(number, placed_at), "number": number, "added_at": at, "changed_at": at, "source": "order page",
        "archived": false, "search": number, "lines": [], "clocks": [], "parcels": [],
    }})
}

/// A UUIDv7 that is the same for the same number each time.
fn id(number: &str, at: Timestamp) -> String {
    let mut bits = [0; 10];
    bits.copy_from_slice(&digest(&SHA256, number.as_bytes()).as_ref()[..10]);
    let millis = u64::try_from(at.as_millisecond()).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &bits).into_uuid().to_string()
}

/// What every source says of a number that is not the household's.
fn unknown(number: &TrackingNumber, now: Timestamp) -> Asked {
    let check = Check {
        source: ANY_SOURCE.to_owned(),
        number: number.to_string(),
        asked_at: now,
        answered_at: Some(now),
        outcome: Outcome::NotFound,
        detail: None,
        retry_at: None,
    };
    Asked { check, track: None }
}

/// Facts in the order of their ids.
fn in_order(ids: &[ParcelId], facts: Vec<Known>) -> Vec<Option<Known>> {
    let mut facts: BTreeMap<ParcelId, _> = facts.into_iter().map(|known| (known.id.clone(), known)).collect();
    ids.iter().map(|id| facts.remove(id)).collect()
}

/// Notes of each source how the last call of it went.
async fn note_calls(store: &Store, newest: impl Iterator<Item = Check>) -> Result<(), StoreError> {
    let allowance = Allowance {
        credential: 0,
        gap: std::time::Duration::ZERO,
        daily: None,
        day: 0,
        day_ends: Timestamp::MAX,
        call_lasts: LEASE,
    };
    for check in newest {
        if let Answer::Call(permit) = store.may_call(&check.source, &allowance, true, check.asked_at).await? {
            let called = Called { outcome: check.outcome, detail: check.detail, retry_at: None };
            let answered_at = check.answered_at.unwrap_or(check.asked_at);
            store.called(&check.source, &permit, &called, &allowance, answered_at).await?;
        }
    }
    Ok(())
}

/// Judges claimed parcels and gives them back.
async fn settle(store: &Store, claims: &[Claim], now: Timestamp) -> Result<(), StoreError> {
    let ids: Vec<ParcelId> = claims.iter().map(|claim| claim.parcel.clone()).collect();
    let known: Vec<_> = in_order(&ids, store.facts(&ids).await?);
    let judged: Vec<(&Claim, &Known, Judgement)> = claims
        .iter()
        .zip(&known)
        .filter_map(|(claim, known)| known.as_ref().map(|known| (claim, known, judge(&known.facts, now))))
        .collect();
    let settling: Vec<Settling<'_>> = judged
        .iter()
        .map(|(claim, known, judgement)| Settling { claim, verdict: Verdict { known, judgement }, not_before: None })
        .collect();
    store.settle(&settling, now).await?;
    judging::judge_orders(store, now).await
}
