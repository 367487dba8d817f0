//! Everything known of a parcel, for judging; and the judgement, kept for lists.
//!
//! Events are read ([`status::read`]) whenever they are loaded. No reading is stored, so none can be out of date: after
//! a table of codes or phrases is mended, it is enough to judge the parcels again that were judged with older tables
//! ([`Store::stale`]).

use std::collections::{BTreeMap, BTreeSet};

use doorstep_core::carrier::{self, CarrierId};
use doorstep_core::check::Check;
use doorstep_core::country::Country;
use doorstep_core::judge::{Judgement, OrderFacts, ParcelFacts, Sibling};
use doorstep_core::number::TrackingNumber;
use doorstep_core::parcel::{Event, Leg, event_at};
use doorstep_core::protection::{self, Clock};
use doorstep_core::standing::is_idle;
use doorstep_core::status::{self, Reading, Status, TABLES_VERSION, Wording};
use doorstep_core::track::DestinationCarrier;
use jiff::Timestamp;
use jiff::civil::Date;
use sqlx::QueryBuilder;

use super::deeds::DeedRow;
use super::dialect::{ROWS, each_driver, in_read, in_snapshot, in_write};
use super::events::{EventRow, TellingRow};
use super::list::attention;
use super::parcels::closed_from_slug;
use super::{ParcelId, Store, StoreError, at, ms, read, read_some};

/// A judgement that asks to be made again at once is made again after this.
const SOONEST_MS: i64 = 60_000;

/// A parcel's facts, as of one revision of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Known {
    /// Which parcel.
    pub id: ParcelId,
    /// Counts changes of the facts.
    pub revision: i64,
    /// The facts.
    pub facts: ParcelFacts,
    /// Whose numbers its numbers are, as far as somebody said so.
    pub carriers: BTreeMap<TrackingNumber, CarrierId>,
    /// Postcode of delivery, which some sources want to hear.
    pub postcode: Option<String>,
}

/// A judgement to be kept, with the facts it was made of.
#[derive(Clone, Copy, Debug)]
pub struct Verdict<'a> {
    /// The facts.
    pub known: &'a Known,
    /// What was concluded.
    pub judgement: &'a Judgement,
}

impl Store {
    /// Everything known of these parcels, all as of the same moment. Ids that do not exist are left out.
    ///
    /// # Errors
    /// The database's.
    pub async fn facts(&self, ids: &[ParcelId]) -> Result<Vec<Known>, StoreError> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let mut known = in_snapshot!(self, facts::load(ids));
        let experience = self.experience().await?;
        for one in &mut known {
            one.facts.experience = experience.clone();
        }
        Ok(known)
    }

    /// Keeps judgements. One made of facts that have changed since is not kept: whoever changed them sees to it that
    /// the parcel is judged again. Returns the parcels whose judgement was kept.
    ///
    /// # Errors
    /// The database's.
    pub async fn save_judgements(&self, verdicts: &[Verdict<'_>], now: Timestamp) -> Result<Vec<ParcelId>, StoreError> {
        if verdicts.is_empty() {
            return Ok(Vec::new());
        }
        Ok(in_write!(self, facts::save(verdicts, ms(now))))
    }

    /// Parcels whose judgement may have changed: facts were added, its time has come, or it was made with other tables
    /// than these.
    ///
    /// # Errors
    /// The database's.
    pub async fn stale(&self, limit: usize, now: Timestamp) -> Result<Vec<ParcelId>, StoreError> {
        Ok(in_read!(self, facts::stale(limit, ms(now))))
    }

    /// Has every parcel judged again that was judged with other tables than these; their old events are read anew
    /// with it. Returns how many there are.
    ///
    /// # Errors
    /// The database's.
    pub async fn reread(&self) -> Result<u64, StoreError> {
        // Mostly there are none, and to look does not take the only writer's place.
        if !in_read!(self, facts::any_to_reread()) {
            return Ok(0);
        }
        Ok(in_write!(self, facts::reread()))
    }
}

#[derive(sqlx::FromRow)]
struct ParcelRow {
    id: String,
    added_at: i64,
    revision: i64,
    destination: Option<String>,
    postcode: Option<String>,
    closed: Option<String>,
    closed_at: Option<i64>,
}

#[derive(sqlx::FromRow)]
struct OrderRow {
    parcel_id: String,
    id: String,
    number: String,
    placed_on: Option<String>,
    shipped_on: Option<String>,
    paid_on: Option<String>,
    paid_by: Option<String>,
    closing_soon_at: Option<i64>,
    status: Option<String>,
    service: Option<String>,
    country: Option<String>,
    city: Option<String>,
    seller: Option<String>,
}

#[derive(sqlx::FromRow)]
struct SiblingRow {
    parcel_id: String,
    status: Option<String>,
    closed: Option<String>,
    ended_at: Option<i64>,
    arrived: Option<bool>,
}

impl SiblingRow {
    fn sibling(&self) -> Result<Sibling, StoreError> {
        let ended = self.ended_at.filter(|_| self.arrived == Some(true));
        Ok(Sibling {
            // A stage this program does not know will be judged anew.
            status: self.status.as_deref().and_then(Status::from_slug).unwrap_or(Status::Unrecognised),
            closed: read_some("closing of a parcel", self.closed.as_deref(), closed_from_slug)?,
            delivered_on: ended.map(|ended| protection::today(at(ended))),
        })
    }
}

pub(super) fn day(text: &str) -> Option<Date> {
    text.parse().ok()
}

fn number(text: &str) -> Option<TrackingNumber> {
    TrackingNumber::parse(text).ok()
}

/// Rows of one parcel, as they come from the tables.
#[derive(Default)]
struct Rows {
    numbers: Vec<(String, Option<String>)>,
    events: Vec<EventRow>,
    tellings: Vec<TellingRow>,
    orders: Vec<(OrderRow, Vec<Clock>)>,
    deeds: Vec<DeedRow>,
    siblings: Vec<SiblingRow>,
}

/// What the rows of one parcel say.
fn known(parcel: ParcelRow, rows: Rows, checks: Vec<Check>) -> Result<Known, StoreError> {
    let mut facts = ParcelFacts {
        added_at: at(parcel.added_at),
        destination: read_some("country", parcel.destination.as_deref(), Country::from_code)?,
        closed: read_some("closing of a parcel", parcel.closed.as_deref(), closed_from_slug)?,
        closed_at: parcel.closed_at.map(at),
        checks,
        ..ParcelFacts::default()
    };
    let mut carriers = BTreeMap::new();
    for (text, carrier) in &rows.numbers {
        let number = read("tracking number", text, number)?;
        if let Some(carrier) = carrier.as_deref().and_then(carrier::find) {
            carriers.insert(number.clone(), carrier.id);
        }
        facts.numbers.push(number);
    }
    // Rows come by number and source, newest first.
    for row in &rows.events {
        let raw = row.raw()?;
        let reading = reading(&row.source, raw.code.as_deref(), &raw.text);
        let event = Event { seen_at: at(row.seen_at), reading, raw };
        match facts.legs.last_mut() {
            Some(leg) if leg.number.as_str() == row.number && leg.source == row.source => leg.events.push(event),
            _ => {
                let number = read("tracking number", &row.number, number)?;
                let carrier = carriers.get(&number).copied();
                facts.legs.push(Leg { number, source: row.source.clone(), carrier, events: vec![event] });
            }
        }
    }
    // Newest first: the first that says something of a matter is believed, after the user.
    for telling in &rows.tellings {
        let country = |text: &Option<String>| read_some("country", text.as_deref(), Country::from_code);
        facts.origin = facts.origin.or(country(&telling.origin)?);
        facts.destination = facts.destination.or(country(&telling.destination)?);
        facts.economy = facts.economy.or(telling.economy);
        facts.service = facts.service.or_else(|| telling.service.clone());
        let date = |text: &Option<String>| read_some("date", text.as_deref(), day);
        facts.estimated = facts.estimated.or(date(&telling.estimated_from)?.zip(date(&telling.estimated_to)?));
        if facts.destination_carrier.is_none() {
            facts.destination_carrier = telling.carrier_name.as_ref().map(|name| DestinationCarrier {
                id: telling.carrier.as_deref().and_then(carrier::find).map(|carrier| carrier.id),
                name: name.clone(),
                phone: telling.carrier_phone.clone(),
                url: telling.carrier_url.clone(),
            });
        }
    }
    // The method that was paid for says more than a carrier's word for its own service.
    facts.service = rows.orders.iter().find_map(|(order, _)| order.service.clone()).or(facts.service);
    facts.deeds = rows.deeds.iter().map(DeedRow::deed).collect::<Result<_, _>>()?;
    facts.siblings = rows.siblings.iter().map(SiblingRow::sibling).collect::<Result<_, _>>()?;
    for (order, clocks) in rows.orders {
        facts.destination = facts.destination.or(read_some("country", order.country.as_deref(), Country::from_code)?);
        facts.orders.push(OrderFacts {
            number: order.number,
            placed_on: read_some("date", order.placed_on.as_deref(), day)?,
            shipped_on: read_some("date", order.shipped_on.as_deref(), day)?,
            paid_on: read_some("date", order.paid_on.as_deref(), day)?,
            paid_by: order.paid_by,
            closing_soon: order.closing_soon_at.map(at).filter(|_| !is_idle(order.status.as_deref())),
            seller: order.seller,
            city: order.city,
            clocks,
        });
    }
    Ok(Known { id: ParcelId(parcel.id), revision: parcel.revision, facts, carriers, postcode: parcel.postcode })
}

/// What a kept event means by the tables of this version.
pub(super) fn reading(source: &str, code: Option<&str>, text: &str) -> Reading {
    status::read(&Wording { text, code, namespace: Some(source), lang: None })
}

each_driver! {
    pub(in crate::store) async fn load(
        connection: &mut Connection,
        ids: &[ParcelId],
    ) -> Result<Vec<Known>, StoreError> {
        let mut all = Vec::with_capacity(ids.len());
        for some in ids.chunks(ROWS) {
            all.extend(load_some(&mut *connection, &some.iter().map(ParcelId::as_str).collect::<Vec<_>>()).await?);
        }
        Ok(all)
    }

    async fn load_some(connection: &mut Connection, ids: &[&str]) -> Result<Vec<Known>, StoreError> {
        let mut query = QueryBuilder::<Driver>::new(
            "SELECT id, added_at, revision, destination, postcode, closed, closed_at FROM parcels WHERE id IN ",
        );
        statement::list(&mut query, ids.iter().copied());
        query.push(" ORDER BY id");
        let parcels: Vec<ParcelRow> = query.build_query_as().fetch_all(&mut *connection).await?;
        let mut rows: BTreeMap<String, Rows> = BTreeMap::new();

        let mut query = QueryBuilder::<Driver>::new("SELECT parcel_id, number, carrier FROM numbers WHERE parcel_id IN ");
        statement::list(&mut query, ids.iter().copied());
        query.push(" ORDER BY step, added_at, number");
        let numbers: Vec<(String, String, Option<String>)> =
            query.build_query_as().fetch_all(&mut *connection).await?;
        for (parcel, number, carrier) in numbers {
            rows.entry(parcel).or_default().numbers.push((number, carrier));
        }

        let mut query = QueryBuilder::<Driver>::new("SELECT * FROM events WHERE retracted_at IS NULL AND parcel_id IN ");
        statement::list(&mut query, ids.iter().copied());
        query.push(" ORDER BY parcel_id, number, source, position DESC, seen_at DESC, digest");
        for row in query.build_query_as::<EventRow>().fetch_all(&mut *connection).await? {
            rows.entry(row.parcel_id.clone()).or_default().events.push(row);
        }

        let mut query = QueryBuilder::<Driver>::new("SELECT * FROM tellings WHERE parcel_id IN ");
        statement::list(&mut query, ids.iter().copied());
        query.push(" ORDER BY told_at DESC, number, source");
        for row in query.build_query_as::<TellingRow>().fetch_all(&mut *connection).await? {
            rows.entry(row.parcel_id.clone()).or_default().tellings.push(row);
        }

        let mut query = QueryBuilder::<Driver>::new(
            "SELECT link.parcel_id, one.id, one.number, one.placed_on, one.shipped_on, one.paid_on, one.paid_by, one.closing_soon_at, one.status, \
             one.service, one.country, one.city, sellers.name AS seller FROM order_parcels AS link \
             JOIN orders AS one ON one.id = link.order_id LEFT JOIN sellers ON sellers.id = one.seller_id \
             WHERE link.parcel_id IN ",
        );
        statement::list(&mut query, ids.iter().copied());
        query.push(" ORDER BY link.parcel_id, one.id");
        let orders: Vec<OrderRow> = query.build_query_as().fetch_all(&mut *connection).await?;
        let order_ids: Vec<&str> = orders.iter().map(|order| order.id.as_str()).collect();
        let clocks = orders::clocks_of(&mut *connection, &order_ids).await?;
        for order in orders {
            let clocks = clocks.get(&order.id).cloned().unwrap_or_default();
            rows.entry(order.parcel_id.clone()).or_default().orders.push((order, clocks));
        }

        for (parcel, deeds) in deeds::of(&mut *connection, ids).await? {
            rows.entry(parcel).or_default().deeds = deeds;
        }
        let mut query = QueryBuilder::<Driver>::new(
            "SELECT DISTINCT mine.parcel_id, other.id, other.status, other.closed, courses.ended_at, courses.arrived \
             FROM order_parcels AS mine JOIN order_parcels AS theirs ON theirs.order_id = mine.order_id \
             AND theirs.parcel_id <> mine.parcel_id JOIN parcels AS other ON other.id = theirs.parcel_id \
             LEFT JOIN courses ON courses.parcel_id = other.id WHERE mine.parcel_id IN ",
        );
        statement::list(&mut query, ids.iter().copied());
        query.push(" ORDER BY mine.parcel_id, other.id");
        for row in query.build_query_as::<SiblingRow>().fetch_all(&mut *connection).await? {
            rows.entry(row.parcel_id.clone()).or_default().siblings.push(row);
        }

        let mut checks = checks::to_judge(connection, ids).await?;
        parcels
            .into_iter()
            .map(|parcel| {
                let rows = rows.remove(&parcel.id).unwrap_or_default();
                let checks = checks.remove(&parcel.id).unwrap_or_default();
                known(parcel, rows, checks)
            })
            .collect()
    }

    pub(in crate::store) async fn save(
        connection: &mut Connection,
        verdicts: &[Verdict<'_>],
        now: i64,
    ) -> Result<Vec<ParcelId>, StoreError> {
        let mut verdicts = verdicts.to_vec();
        verdicts.sort_by(|one, other| one.known.id.cmp(&other.known.id));
        let ids: Vec<&str> = verdicts.iter().map(|verdict| verdict.known.id.as_str()).collect();
        standing::stale_of(&mut *connection, &ids).await?;
        parcels::lock(&mut *connection, &ids).await?;
        let mut kept = Vec::new();
        for some in verdicts.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new(
                "UPDATE parcels SET status = new.column3, substatus = new.column4, silence = new.column5, \
                 silence_days = new.column6, unasked = new.column7, urgency = new.column8, rule = new.column9, \
                 act_by = new.column10, attention = new.column11, events = new.column12, \
                 last_event_at = new.column13, last_event_local = new.column14, last_event_text = new.column15, \
                 last_event_place = new.column16, last_event_source = new.column17, rejudge_at = new.column18, \
                 arrival_from = new.column21, arrival_to = new.column22, arrival_likely = new.column23, \
                 next_check_why = new.column20, next_check_at = CASE WHEN archived THEN NULL \
                 WHEN check_requested_at IS NOT NULL THEN next_check_at ELSE new.column19 END, judged_at = ",
            );
            query.push_bind(now).push(", tables_version = ").push_bind(i64::from(TABLES_VERSION)).push(" FROM (");
            query.push_values(some, |mut values, verdict| {
                let (known, judgement) = (verdict.known, verdict.judgement);
                let (state, silence) = (&judgement.state, &judgement.silence);
                let advice = judgement.advice.first();
                let newest = state.timeline.first().map(|entry| entry.event);
                let newest = newest.and_then(|event| {
                    Some((event_at(&known.facts.legs, event)?, known.facts.legs.get(event.leg)?.source.as_str()))
                });
                let urgency = advice.map(|advice| advice.urgency);
                values
                    .push_bind(known.id.to_string())
                    .push_bind(known.revision)
                    .push_bind(state.status.slug())
                    .push_bind(state.substatus.map(|substatus| substatus.slug()))
                    .push_bind(silence.level.slug())
                    .push_bind(silence.days.map(i64::from))
                    .push_bind(silence.unasked)
                    .push_bind(urgency.map(|urgency| urgency.slug()))
                    .push_bind(advice.map(|advice| advice.rule))
                    .push_bind(judgement.act_by.map(|date| date.to_string()))
                    .push_bind(attention(urgency, judgement.act_by))
                    .push_bind(known.facts.legs.iter().map(|leg| leg.events.len()).sum::<usize>() as i64)
                    .push_bind(newest.and_then(|(event, _)| event.raw.time.instant).map(ms))
                    .push_bind(newest.and_then(|(event, _)| event.raw.time.local).map(|local| local.to_string()))
                    .push_bind(newest.map(|(event, _)| event.raw.text.clone()))
                    .push_bind(newest.and_then(|(event, _)| event.raw.place.clone()))
                    .push_bind(newest.map(|(_, source)| source.to_owned()))
                    .push_bind(ms(judgement.rejudge_at).max(now + SOONEST_MS))
                    .push_bind(judgement.next_check.at.map(ms))
                    .push_bind(judgement.next_check.why)
                    .push_bind(judgement.arrival.as_ref().map(|arrival| arrival.most.0.to_string()))
                    .push_bind(judgement.arrival.as_ref().map(|arrival| arrival.most.1.to_string()))
                    .push_bind(judgement.arrival.as_ref().map(|arrival| arrival.likely.to_string()));
            });
            query.push(
                ") AS new WHERE parcels.id = new.column1 AND parcels.revision = new.column2 RETURNING parcels.id",
            );
            let rows: Vec<(String,)> = query.build_query_as().fetch_all(&mut *connection).await?;
            kept.extend(rows.into_iter().map(|(id,)| ParcelId(id)));
        }
        let kept_ids: BTreeSet<&ParcelId> = kept.iter().collect();
        let courses: Vec<_> = verdicts
            .iter()
            .filter(|verdict| kept_ids.contains(&verdict.known.id))
            .map(|verdict| (&verdict.known.id, &verdict.judgement.course))
            .collect();
        learnt::keep_courses(&mut *connection, &courses).await?;
        Ok(kept)
    }

    pub(in crate::store) async fn stale(
        connection: &mut Connection,
        limit: usize,
        now: i64,
    ) -> Result<Vec<ParcelId>, StoreError> {
        let ids: Vec<String> =
            sqlx::query_scalar("SELECT id FROM parcels WHERE rejudge_at <= $1 ORDER BY rejudge_at, id LIMIT $2")
                .bind(now)
                .bind(i64::try_from(limit).unwrap_or(i64::MAX))
                .fetch_all(connection)
                .await?;
        Ok(ids.into_iter().map(ParcelId).collect())
    }

    pub(in crate::store) async fn any_to_reread(connection: &mut Connection) -> Result<bool, StoreError> {
        let one: Option<String> = sqlx::query_scalar("SELECT id FROM parcels WHERE tables_version <> $1 LIMIT 1")
            .bind(i64::from(TABLES_VERSION))
            .fetch_optional(connection)
            .await?;
        Ok(one.is_some())
    }

    pub(in crate::store) async fn reread(connection: &mut Connection) -> Result<u64, StoreError> {
        let done = sqlx::query("UPDATE parcels SET rejudge_at = 0 WHERE tables_version <> $1")
            .bind(i64::from(TABLES_VERSION))
            .execute(connection)
            .await?;
        Ok(done.rows_affected())
    }
}
