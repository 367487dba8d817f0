//! What sources said: events, second numbers, service, estimates. Events only ever come in here, and are never changed.
//!
//! A source tells its whole list again and again. An event is new if its digest is; where it belongs among the older
//! ones is read from the source's own order, never from a clock (see [`positions`]).

use std::collections::{BTreeMap, BTreeSet, HashMap};

use doorstep_core::carrier;
use doorstep_core::check::Outcome;
use doorstep_core::country::Country;
use doorstep_core::event::{EventTime, RawEvent, TimeCertainty};
use doorstep_core::number::TrackingNumber;
use doorstep_core::parcel::MANUAL;
use doorstep_core::track::Track;
use jiff::Timestamp;
use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use sqlx::QueryBuilder;

use super::dialect::{ROWS, each_driver, in_write};
use super::{ParcelId, Store, StoreError, at, kept, ms, read, read_some};

/// How often a number may lead to another one before it is no longer believed.
const STEPS: i64 = 3;

/// Distance between neighbouring positions, which leaves room for late scans in between.
const GAP: i64 = 1 << 20;

/// How a number came to be a parcel's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The user or an order gave it.
    Given,
    /// A source answered that the parcel is to be asked about under this number.
    Pivot,
    /// A source named it as the number of a later leg.
    HandOver,
}

impl Role {
    const ALL: &'static [Role] = &[Role::Given, Role::Pivot, Role::HandOver];

    /// The stable name used in SQL, API and CLI.
    pub const fn slug(self) -> &'static str {
        match self {
            Role::Given => "given",
            Role::Pivot => "pivot",
            Role::HandOver => "hand_over",
        }
    }

    pub(super) fn from_slug(slug: &str) -> Option<Role> {
        Role::ALL.iter().copied().find(|role| role.slug() == slug)
    }
}

/// What a parcel gained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Appended {
    /// Which parcel.
    pub parcel: ParcelId,
    /// How many events were new.
    pub events: usize,
    /// Numbers it was not known by before.
    pub numbers: Vec<TrackingNumber>,
}

/// What a source told of one parcel.
#[derive(Clone, Copy, Debug)]
pub(super) struct Told<'a> {
    pub(super) parcel: &'a ParcelId,
    pub(super) source: &'a str,
    pub(super) track: &'a Track,
}

impl Store {
    /// Takes in what a source told without being asked by the poller: a webhook, an import. Each track goes to every
    /// parcel known by its number; tracks of unknown numbers are left out, so the answer says what was used.
    ///
    /// # Errors
    /// The database's. Either everything was kept, or nothing.
    pub async fn append(&self, source: &str, tracks: &[Track], now: Timestamp) -> Result<Vec<Appended>, StoreError> {
        Ok(in_write!(self, events::append_by_number(source, tracks, ms(now))))
    }
}

each_driver! {
    pub(in crate::store) async fn append_by_number(
        connection: &mut Connection,
        source: &str,
        tracks: &[Track],
        now: i64,
    ) -> Result<Vec<Appended>, StoreError> {
        let mut owners: Vec<(ParcelId, usize)> = Vec::new();
        for (chunk, some) in tracks.chunks(ROWS).enumerate() {
            let mut query = QueryBuilder::<Driver>::new("SELECT number, parcel_id FROM numbers WHERE number IN ");
            statement::list(&mut query, some.iter().map(|track| track.number.as_str()));
            let rows: Vec<(String, String)> = query.build_query_as().fetch_all(&mut *connection).await?;
            for (number, parcel) in rows {
                let same = some.iter().enumerate().filter(|(_, track)| track.number.as_str() == number);
                owners.extend(same.map(|(index, _)| (ParcelId(parcel.clone()), chunk * ROWS + index)));
            }
        }
        owners.sort_by(|one, other| (one.1, &one.0).cmp(&(other.1, &other.0)));
        let told: Vec<Told<'_>> =
            owners.iter().map(|(parcel, index)| Told { parcel, source, track: &tracks[*index] }).collect();
        append(connection, &told, now).await
    }

    /// One [`Appended`] for each of `told`, in the same order.
    pub(in crate::store) async fn append(
        connection: &mut Connection,
        told: &[Told<'_>],
        now: i64,
    ) -> Result<Vec<Appended>, StoreError> {
        let ids: BTreeSet<&str> = told.iter().map(|told| told.parcel.as_str()).collect();
        let ids: Vec<&str> = ids.into_iter().collect();
        let mut known = Gathered::default();
        for some in ids.chunks(ROWS) {
            parcels::lock(&mut *connection, some).await?;
            let mut query = QueryBuilder::<Driver>::new(
                "SELECT parcel_id, number, source, digest, position FROM events WHERE parcel_id IN ",
            );
            statement::list(&mut query, some.iter().copied());
            let rows: Vec<(String, String, String, String, i64)> =
                query.build_query_as().fetch_all(&mut *connection).await?;
            for (parcel, number, source, digest, position) in rows {
                known.events.entry((parcel, number, source)).or_default().insert(digest, position);
            }
            let mut query =
                QueryBuilder::<Driver>::new("SELECT parcel_id, number, step FROM numbers WHERE parcel_id IN ");
            statement::list(&mut query, some.iter().copied());
            let rows: Vec<(String, String, i64)> = query.build_query_as().fetch_all(&mut *connection).await?;
            known.steps.extend(rows.into_iter().map(|(parcel, number, step)| ((parcel, number), step)));
        }

        let (appended, new) = sort_out(told, &mut known, now);
        insert(&mut *connection, &new.events).await?;
        insert_numbers(&mut *connection, &new.numbers).await?;
        upsert_tellings(&mut *connection, &new.tellings).await?;
        let renamed: BTreeSet<&str> = new.numbers.iter().map(|number| number.parcel_id.as_str()).collect();
        parcels::refresh_search(&mut *connection, &renamed.into_iter().collect::<Vec<_>>()).await?;
        let changed: BTreeSet<&str> = new.events.iter().map(|event| event.parcel_id.as_str()).collect();
        for (some, moved) in [(ids.as_slice(), false), (&changed.into_iter().collect::<Vec<_>>(), true)] {
            parcels::touch(&mut *connection, some, moved.then_some(now)).await?;
        }
        Ok(appended)
    }

    pub(in crate::store) async fn insert(connection: &mut Connection, rows: &[EventRow]) -> Result<(), StoreError> {
        for rows in rows.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new(
                "INSERT INTO events (parcel_id, digest, number, source, position, seen_at, local, date_only, zone, \
                 instant, certainty, code, text, place, country, carrier, retracted_at) ",
            );
            query.push_values(rows, |mut values, row| {
                values
                    .push_bind(row.parcel_id.clone())
                    .push_bind(row.digest.clone())
                    .push_bind(row.number.clone())
                    .push_bind(row.source.clone())
                    .push_bind(row.position)
                    .push_bind(row.seen_at)
                    .push_bind(row.local.clone())
                    .push_bind(row.date_only)
                    .push_bind(row.zone.clone())
                    .push_bind(row.instant)
                    .push_bind(row.certainty.clone())
                    .push_bind(row.code.clone())
                    .push_bind(row.text.clone())
                    .push_bind(row.place.clone())
                    .push_bind(row.country.clone())
                    .push_bind(row.carrier.clone())
                    .push_bind(row.retracted_at);
            });
            query.push(" ON CONFLICT DO NOTHING");
            query.build().execute(&mut *connection).await?;
        }
        Ok(())
    }

    /// Takes back marks of the user's own, or with `None` puts them back.
    pub(in crate::store) async fn retract(
        connection: &mut Connection,
        marks: &[(String, String)],
        at: Option<i64>,
    ) -> Result<(), StoreError> {
        for marks in marks.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("UPDATE events SET retracted_at = ");
            query.push_bind(at).push(" WHERE source = ").push_bind(MANUAL).push(" AND (parcel_id, digest) IN (");
            query.push_values(marks, |mut values, (parcel, digest)| {
                values.push_bind(parcel.clone()).push_bind(digest.clone());
            });
            query.push(")");
            query.build().execute(&mut *connection).await?;
        }
        Ok(())
    }

    pub(in crate::store) async fn insert_numbers(
        connection: &mut Connection,
        rows: &[NumberRow],
    ) -> Result<(), StoreError> {
        for rows in rows.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new(
                "INSERT INTO numbers (parcel_id, number, role, carrier, step, told_by, added_at) ",
            );
            query.push_values(rows, |mut values, row| {
                values
                    .push_bind(row.parcel_id.clone())
                    .push_bind(row.number.clone())
                    .push_bind(row.role.clone())
                    .push_bind(row.carrier.clone())
                    .push_bind(row.step)
                    .push_bind(row.told_by.clone())
                    .push_bind(row.added_at);
            });
            query.push(" ON CONFLICT DO NOTHING");
            query.build().execute(&mut *connection).await?;
        }
        Ok(())
    }

    /// What a source leaves out it does not take back.
    pub(in crate::store) async fn upsert_tellings(
        connection: &mut Connection,
        rows: &[TellingRow],
    ) -> Result<(), StoreError> {
        for rows in rows.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new(
                "INSERT INTO tellings (parcel_id, number, source, told_at, origin, destination, economy, service, \
                 estimated_from, estimated_to, carrier, carrier_name, carrier_phone, carrier_url) ",
            );
            query.push_values(rows, |mut values, row| {
                values
                    .push_bind(row.parcel_id.clone())
                    .push_bind(row.number.clone())
                    .push_bind(row.source.clone())
                    .push_bind(row.told_at)
                    .push_bind(row.origin.clone())
                    .push_bind(row.destination.clone())
                    .push_bind(row.economy)
                    .push_bind(row.service.clone())
                    .push_bind(row.estimated_from.clone())
                    .push_bind(row.estimated_to.clone())
                    .push_bind(row.carrier.clone())
                    .push_bind(row.carrier_name.clone())
                    .push_bind(row.carrier_phone.clone())
                    .push_bind(row.carrier_url.clone());
            });
            query.push(
                " ON CONFLICT (parcel_id, number, source) DO UPDATE SET told_at = excluded.told_at, \
                 origin = COALESCE(excluded.origin, tellings.origin), \
                 destination = COALESCE(excluded.destination, tellings.destination), \
                 economy = COALESCE(excluded.economy, tellings.economy), \
                 service = COALESCE(excluded.service, tellings.service), \
                 estimated_from = COALESCE(excluded.estimated_from, tellings.estimated_from), \
                 estimated_to = COALESCE(excluded.estimated_to, tellings.estimated_to), \
                 carrier = CASE WHEN excluded.carrier_name IS NULL THEN tellings.carrier ELSE excluded.carrier END, \
                 carrier_name = COALESCE(excluded.carrier_name, tellings.carrier_name), \
                 carrier_phone = COALESCE(excluded.carrier_phone, tellings.carrier_phone), \
                 carrier_url = COALESCE(excluded.carrier_url, tellings.carrier_url)",
            );
            query.build().execute(&mut *connection).await?;
        }
        Ok(())
    }
}

/// A row of `events`.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow, Serialize, Deserialize)]
pub(super) struct EventRow {
    pub(super) parcel_id: String,
    pub(super) digest: String,
    pub(super) number: String,
    pub(super) source: String,
    pub(super) position: i64,
    pub(super) seen_at: i64,
    pub(super) local: Option<String>,
    pub(super) date_only: bool,
    pub(super) zone: Option<String>,
    pub(super) instant: Option<i64>,
    pub(super) certainty: String,
    pub(super) code: Option<String>,
    pub(super) text: String,
    pub(super) place: Option<String>,
    pub(super) country: Option<String>,
    pub(super) carrier: Option<String>,
    pub(super) retracted_at: Option<i64>,
}

impl EventRow {
    pub(super) fn new(
        parcel: &ParcelId,
        number: &str,
        source: &str,
        event: &RawEvent,
        position: i64,
        now: i64,
    ) -> Self {
        EventRow {
            parcel_id: parcel.to_string(),
            digest: digest(source, number, event),
            number: number.to_owned(),
            source: source.to_owned(),
            position,
            seen_at: now,
            local: event.time.local.map(|local| local.to_string()),
            date_only: event.time.date_only,
            zone: event.time.zone.as_deref().map(kept),
            instant: event.time.instant.map(ms),
            certainty: event.time.certainty.slug().to_owned(),
            code: event.code.as_deref().map(kept),
            text: kept(&event.text),
            place: event.place.as_deref().map(kept),
            country: event.country.map(|country| country.to_string()),
            carrier: event.carrier.map(|carrier| carrier.to_string()),
            retracted_at: None,
        }
    }

    pub(super) fn raw(&self) -> Result<RawEvent, StoreError> {
        let local = |text: &str| text.parse::<DateTime>().ok();
        Ok(RawEvent {
            time: EventTime {
                local: read_some("time of an event", self.local.as_deref(), local)?,
                date_only: self.date_only,
                zone: self.zone.clone(),
                instant: self.instant.map(at),
                certainty: read("certainty of a time", &self.certainty, TimeCertainty::from_slug)?,
            },
            code: self.code.clone(),
            text: self.text.clone(),
            place: self.place.clone(),
            country: read_some("country", self.country.as_deref(), Country::from_code)?,
            carrier: self.carrier.as_deref().and_then(carrier::find).map(|carrier| carrier.id),
        })
    }
}

/// A row of `numbers`.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow, Serialize, Deserialize)]
pub(super) struct NumberRow {
    pub(super) parcel_id: String,
    pub(super) number: String,
    pub(super) role: String,
    pub(super) carrier: Option<String>,
    pub(super) step: i64,
    pub(super) told_by: String,
    pub(super) added_at: i64,
}

/// A row of `tellings`.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow, Serialize, Deserialize)]
pub(super) struct TellingRow {
    pub(super) parcel_id: String,
    pub(super) number: String,
    pub(super) source: String,
    pub(super) told_at: i64,
    pub(super) origin: Option<String>,
    pub(super) destination: Option<String>,
    pub(super) economy: Option<bool>,
    pub(super) service: Option<String>,
    pub(super) estimated_from: Option<String>,
    pub(super) estimated_to: Option<String>,
    pub(super) carrier: Option<String>,
    pub(super) carrier_name: Option<String>,
    pub(super) carrier_phone: Option<String>,
    pub(super) carrier_url: Option<String>,
}

impl TellingRow {
    fn new(told: &Told<'_>, now: i64) -> TellingRow {
        let track = told.track;
        let carrier = track.destination_carrier.as_ref();
        TellingRow {
            parcel_id: told.parcel.to_string(),
            number: track.number.to_string(),
            source: told.source.to_owned(),
            told_at: now,
            origin: track.origin.map(|country| country.to_string()),
            destination: track.destination.map(|country| country.to_string()),
            economy: track.economy,
            service: track.service.as_deref().map(kept),
            estimated_from: track.estimated.map(|(from, _)| from.to_string()),
            estimated_to: track.estimated.map(|(_, to)| to.to_string()),
            carrier: carrier.and_then(|carrier| carrier.id).map(|id| id.to_string()),
            carrier_name: carrier.map(|carrier| kept(&carrier.name)),
            carrier_phone: carrier.and_then(|carrier| carrier.phone.as_deref()).map(kept),
            carrier_url: carrier.and_then(|carrier| carrier.url.as_deref()).map(kept),
        }
    }
}

/// What is known of the parcels before something is appended.
#[derive(Default)]
struct Gathered {
    /// Digests and positions by parcel, number and source.
    events: HashMap<(String, String, String), HashMap<String, i64>>,
    /// Steps by parcel and number.
    steps: HashMap<(String, String), i64>,
}

/// Rows to be written.
#[derive(Default)]
struct New {
    events: Vec<EventRow>,
    numbers: Vec<NumberRow>,
    tellings: Vec<TellingRow>,
}

/// What of `told` is new. `known` learns it on the way, so that the same told twice is new once.
fn sort_out(told: &[Told<'_>], known: &mut Gathered, now: i64) -> (Vec<Appended>, New) {
    let mut new = New::default();
    let mut tellings = BTreeMap::new();
    let mut appended = Vec::with_capacity(told.len());
    for told in told {
        let (parcel, track) = (told.parcel.to_string(), told.track);
        let number = track.number.as_str();
        let known_events = known.events.entry((parcel.clone(), number.to_owned(), told.source.to_owned())).or_default();
        let digests: Vec<String> = track.events.iter().map(|event| digest(told.source, number, event)).collect();
        let placed = positions(known_events, &digests);
        for (index, position) in &placed {
            new.events.push(EventRow::new(told.parcel, number, told.source, &track.events[*index], *position, now));
            known_events.insert(digests[*index].clone(), *position);
        }
        if matches!(track.outcome, Outcome::Answered | Outcome::Unchanged | Outcome::Pending | Outcome::Pivot) {
            tellings.insert((parcel.clone(), number.to_owned(), told.source.to_owned()), TellingRow::new(told, now));
        }
        let mut numbers = Vec::new();
        if let Some(next) = &track.next_number {
            let step = known.steps.get(&(parcel.clone(), number.to_owned())).copied().unwrap_or_default() + 1;
            let key = (parcel.clone(), next.to_string());
            if step <= STEPS && !known.steps.contains_key(&key) {
                known.steps.insert(key, step);
                let role = if track.outcome == Outcome::Pivot { Role::Pivot } else { Role::HandOver };
                let carrier = track.destination_carrier.as_ref().and_then(|carrier| carrier.id);
                new.numbers.push(NumberRow {
                    parcel_id: parcel,
                    number: next.to_string(),
                    role: role.slug().to_owned(),
                    carrier: carrier.map(|carrier| carrier.to_string()),
                    step,
                    told_by: told.source.to_owned(),
                    added_at: now,
                });
                numbers.push(next.clone());
            }
        }
        appended.push(Appended { parcel: told.parcel.clone(), events: placed.len(), numbers });
    }
    new.tellings = tellings.into_values().collect();
    (appended, new)
}

/// What makes an event the same event: source, number, local time text, code, and the words without regard to case and
/// spacing. A source that later adds a place or a zone tells nothing new.
pub(super) fn digest(source: &str, number: &str, event: &RawEvent) -> String {
    use base64::Engine as _;
    let time = match (event.time.local, event.time.instant) {
        (Some(local), _) => local.to_string(),
        (None, Some(instant)) => instant.to_string(),
        (None, None) => String::new(),
    };
    let words = event.text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let mut context = ring::digest::Context::new(&ring::digest::SHA256);
    for part in [source, number, &time, event.code.as_deref().unwrap_or_default(), &words] {
        context.update(part.as_bytes());
        context.update(&[0]);
    }
    // Half of it: enough that two different events never share one, and the index stays small.
    base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(&context.finish().as_ref()[..16])
}

/// Where the new ones of `told` (newest first) belong among the known ones; higher is newer. Known events never move:
/// a late scan is put between its neighbours, and what the source no longer tells stays where it was.
fn positions(known: &HashMap<String, i64>, told: &[String]) -> Vec<(usize, i64)> {
    let mut placed: Vec<(usize, i64)> = Vec::new();
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    // New events since the last known one, oldest first.
    let mut run: Vec<usize> = Vec::new();
    let mut below: Option<i64> = None;
    for (index, digest) in told.iter().enumerate().rev() {
        if !seen.insert(digest) {
            continue;
        }
        let Some(&above) = known.get(digest) else {
            run.push(index);
            continue;
        };
        let below_run = below.or_else(|| known.values().copied().filter(|position| *position < above).max());
        let room = (run.len() + 1) as i64;
        let from = below_run.unwrap_or(above - GAP * room);
        for (place, index) in run.drain(..).enumerate() {
            placed.push((index, from + (above - from).max(0) / room * (place as i64 + 1)));
        }
        below = Some(above);
    }
    let top = known.values().copied().max().unwrap_or_default();
    for (place, index) in run.into_iter().enumerate() {
        placed.push((index, top + GAP * (place as i64 + 1)));
    }
    placed
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// Tells each list (newest first, one letter an event) in turn, and returns all events in the order kept.
    fn told_in_turn(lists: &[&str]) -> String {
        let mut known = HashMap::new();
        for list in lists {
            let digests: Vec<String> = list.chars().map(String::from).collect();
            for (index, position) in positions(&known, &digests) {
                assert!(known.insert(digests[index].clone(), position).is_none(), "told twice: {}", digests[index]);
            }
        }
        let mut all: Vec<(String, i64)> = known.into_iter().collect();
        all.sort_by_key(|(_, position)| -position);
        all.into_iter().map(|(digest, _)| digest).collect()
    }

    #[test]
    fn events_keep_the_order_of_their_source() {
        for (lists, kept) in [
            (&["cba"][..], "cba"),
            (&["a", "ba", "cba"], "cba"),
            // Late scans come between their neighbours, however many.
            (&["ca", "cba"], "cba"),
            (&["ea", "eda", "edca", "edcba"], "edcba"),
            // Older history comes below.
            (&["c", "cba"], "cba"),
            // A snapshot source tells only the latest state.
            (&["a", "b", "c"], "cba"),
            // What is no longer told stays.
            (&["cba", "dc"], "dcba"),
            (&["cba", "da"], "dcba"),
            // The same line twice in one list is one event.
            (&["baba"], "ba"),
            (&[""], ""),
        ] {
            assert_eq!(told_in_turn(lists), kept, "{lists:?}");
        }
    }

    #[test]
    fn the_same_event_has_the_same_digest() {
        let event = RawEvent {
            time: EventTime { local: "2026-03-01T10:00:00".parse().ok(), ..EventTime::default() },
            code: Some("X1".into()),
            text: "Arrived  at hub".into(),
            ..RawEvent::default()
        };
        let same = RawEvent { text: " arrived at HUB ".into(), place: Some("Riga".into()), ..event.clone() };
        assert_eq!(digest("s", "N1", &event), digest("s", "N1", &same));
        let others = [
            digest("t", "N1", &event),
            digest("s", "N2", &event),
            digest("s", "N1", &RawEvent { code: None, ..event.clone() }),
            digest("s", "N1", &RawEvent { text: "Left hub".into(), ..event.clone() }),
            digest("s", "N1", &RawEvent { time: EventTime::default(), ..event.clone() }),
        ];
        for other in others {
            assert_ne!(digest("s", "N1", &event), other);
        }
    }
}
