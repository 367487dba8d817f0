//! Who asks about which parcel: claim, record, settle.
//!
//! A claim is a lease: nobody else asks about the parcel until it ends. Its fence says which claim of the parcel it was;
//! who lost the lease to another holds an older fence, and what they write changes nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use doorstep_core::check::{Check, Outcome};
use doorstep_core::track::Track;
use jiff::Timestamp;
use sqlx::QueryBuilder;

use super::checks::CheckRow;
use super::dialect::{ROWS, each_driver, in_read, in_write};
use super::events::{Appended, Told};
use super::facts::Verdict;
use super::{ParcelId, Store, StoreError, at, ms};

/// The right to ask about one parcel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// Which parcel.
    pub parcel: ParcelId,
    /// Whether the user waits for it.
    pub requested: bool,
    holder: String,
    fence: i64,
}

/// One check made under a claim, and what was told.
#[derive(Clone, Debug)]
pub struct Heard<'a> {
    /// Under which claim.
    pub claim: &'a Claim,
    /// How it went; its source is who told.
    pub check: Check,
    /// What was told, if anything was.
    pub track: Option<&'a Track>,
}

/// A claim about to be given back.
#[derive(Clone, Copy, Debug)]
pub struct Settling<'a> {
    /// Which.
    pub claim: &'a Claim,
    /// What is concluded now.
    pub verdict: Verdict<'a>,
    /// Not to be asked about before this instant, whatever the judgement says: the sources could not be asked.
    pub not_before: Option<Timestamp>,
}

/// What is asked of one source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// Its id.
    pub source: String,
    /// Parcels it told something of, that are still followed.
    pub parcels: u64,
    /// When the next of them is due.
    pub next_check_at: Option<Timestamp>,
}

impl Store {
    /// Takes up to `limit` parcels that are due and that nobody holds, those the user waits for first, then the longest
    /// due. They are `holder`'s for the time of the lease.
    ///
    /// # Errors
    /// The database's.
    pub async fn claim(
        &self,
        holder: &str,
        limit: usize,
        now: Timestamp,
        lease: Duration,
    ) -> Result<Vec<Claim>, StoreError> {
        let lease = i64::try_from(lease.as_millis()).unwrap_or(i64::MAX);
        Ok(in_write!(self, leases::claim(holder, None, limit, ms(now), ms(now).saturating_add(lease))))
    }

    /// Takes those of these parcels that are due and that nobody holds, as [`Store::claim`] does.
    ///
    /// # Errors
    /// The database's.
    pub async fn claim_among(
        &self,
        holder: &str,
        ids: &[ParcelId],
        now: Timestamp,
        lease: Duration,
    ) -> Result<Vec<Claim>, StoreError> {
        let lease = i64::try_from(lease.as_millis()).unwrap_or(i64::MAX);
        Ok(in_write!(self, leases::claim(holder, Some(ids), ids.len(), ms(now), ms(now).saturating_add(lease))))
    }

    /// Keeps checks and what they told, all or nothing. The answer is in the order of `heard`: `None` where the claim is
    /// no longer good, of which nothing is kept. An answer without anything new is kept as [`Outcome::Unchanged`].
    ///
    /// # Errors
    /// The database's.
    pub async fn record(&self, heard: &[Heard<'_>], now: Timestamp) -> Result<Vec<Option<Appended>>, StoreError> {
        if heard.is_empty() {
            return Ok(Vec::new());
        }
        Ok(in_write!(self, leases::record(heard, ms(now))))
    }

    /// Gives claims back, with the judgement that says when to ask next. Returns the parcels that were settled; a claim
    /// that is no longer good changes nothing.
    ///
    /// # Errors
    /// The database's.
    pub async fn settle(&self, settling: &[Settling<'_>], now: Timestamp) -> Result<Vec<ParcelId>, StoreError> {
        if settling.is_empty() {
            return Ok(Vec::new());
        }
        Ok(in_write!(self, leases::settle(settling, ms(now))))
    }

    /// Gives back everything a holder still has, as due as it was.
    ///
    /// # Errors
    /// The database's.
    pub async fn release(&self, holder: &str) -> Result<u64, StoreError> {
        Ok(in_write!(self, leases::release(holder)))
    }

    /// If more than `many` parcels are overdue, spreads them evenly over the time from now, oldest first: `each` for every
    /// one, `most` at most. So a start after a long pause asks no faster than usual. What the user waits for stays due.
    /// Returns how many were moved.
    ///
    /// # Errors
    /// The database's.
    pub async fn spread_overdue(
        &self,
        now: Timestamp,
        many: usize,
        each: Duration,
        most: Duration,
    ) -> Result<usize, StoreError> {
        let millis = |span: Duration| i64::try_from(span.as_millis()).unwrap_or(i64::MAX);
        Ok(in_write!(self, leases::spread_overdue(ms(now), many, millis(each), millis(most))))
    }

    /// What is asked of each source that ever told something.
    ///
    /// # Errors
    /// The database's.
    pub async fn due_by_source(&self) -> Result<Vec<Due>, StoreError> {
        let rows: Vec<(String, i64, Option<i64>)> = in_read!(self, leases::due_by_source());
        let due = |(source, parcels, next): (String, i64, Option<i64>)| Due {
            source,
            parcels: u64::try_from(parcels).unwrap_or_default(),
            next_check_at: next.map(at),
        };
        Ok(rows.into_iter().map(due).collect())
    }

    /// Makes the parcels due that no source has answered about yet: one more may know them now. Returns how many.
    ///
    /// # Errors
    /// The database's.
    pub async fn hurry_unanswered(&self, now: Timestamp) -> Result<u64, StoreError> {
        Ok(in_write!(self, leases::hurry_unanswered(ms(now))))
    }

    /// When the next parcel that nobody holds is due to be asked about or judged again.
    ///
    /// # Errors
    /// The database's.
    pub async fn next_due(&self, now: Timestamp) -> Result<Option<Timestamp>, StoreError> {
        Ok(in_read!(self, leases::next_due(ms(now))).map(at))
    }
}

/// Parcels and fences of claims, each once.
fn fences<'a>(claims: impl Iterator<Item = &'a Claim>) -> BTreeMap<(String, i64), &'a str> {
    claims.map(|claim| ((claim.parcel.to_string(), claim.fence), claim.holder.as_str())).collect()
}

each_driver! {
    pub(in crate::store) async fn claim(
        connection: &mut Connection,
        holder: &str,
        among: Option<&[ParcelId]>,
        limit: usize,
        now: i64,
        until: i64,
    ) -> Result<Vec<Claim>, StoreError> {
        // The guard stands twice on purpose: a row that another one claimed while this statement waited for it is seen
        // again only by the outer one.
        let mut query = QueryBuilder::<Driver>::new("UPDATE parcels SET fence = fence + 1, lease_holder = ");
        query.push_bind(holder.to_owned()).push(", lease_until = ").push_bind(until);
        query.push(" WHERE id IN (SELECT id FROM parcels WHERE next_check_at <= ").push_bind(now);
        query.push(" AND (lease_until IS NULL OR lease_until <= ").push_bind(now).push(")");
        if let Some(among) = among {
            query.push(" AND id IN ");
            statement::list(&mut query, among.iter().map(ParcelId::as_str));
        }
        query.push(" ORDER BY next_check_at, id LIMIT ");
        query.push_bind(i64::try_from(limit).unwrap_or(i64::MAX)).push(SKIP_LOCKED);
        query.push(") AND next_check_at <= ").push_bind(now);
        query.push(" AND (lease_until IS NULL OR lease_until <= ").push_bind(now);
        query.push(") RETURNING id, fence, check_requested_at IS NOT NULL");
        let rows: Vec<(String, i64, bool)> = query.build_query_as().fetch_all(connection).await?;
        let claim = |(id, fence, requested)| Claim { parcel: ParcelId(id), requested, holder: holder.to_owned(), fence };
        let mut claims: Vec<Claim> = rows.into_iter().map(claim).collect();
        claims.sort_by(|one, other| (!one.requested, &one.parcel).cmp(&(!other.requested, &other.parcel)));
        Ok(claims)
    }

    /// The parcels whose claims are still good; their rows are taken until the end of the transaction.
    async fn held(
        connection: &mut Connection,
        fences: &BTreeMap<(String, i64), &str>,
    ) -> Result<BTreeSet<(String, i64)>, StoreError> {
        let ids: Vec<&str> = fences.keys().map(|(id, _)| id.as_str()).collect();
        parcels::lock(&mut *connection, &ids).await?;
        let mut good = BTreeSet::new();
        for some in ids.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new(
                "SELECT id, fence, lease_holder FROM parcels WHERE lease_holder IS NOT NULL AND id IN ",
            );
            statement::list(&mut query, some.iter().copied());
            let rows: Vec<(String, i64, String)> = query.build_query_as().fetch_all(&mut *connection).await?;
            good.extend(rows.into_iter().filter_map(|(id, fence, holder)| {
                let key = (id, fence);
                (fences.get(&key) == Some(&holder.as_str())).then_some(key)
            }));
        }
        Ok(good)
    }

    pub(in crate::store) async fn record(
        connection: &mut Connection,
        heard: &[Heard<'_>],
        now: i64,
    ) -> Result<Vec<Option<Appended>>, StoreError> {
        let good = held(&mut *connection, &fences(heard.iter().map(|heard| heard.claim))).await?;
        let is_good = |heard: &Heard<'_>| good.contains(&(heard.claim.parcel.to_string(), heard.claim.fence));
        let told: Vec<Told<'_>> = heard
            .iter()
            .filter(|heard| is_good(heard))
            .filter_map(|heard| {
                let parcel = &heard.claim.parcel;
                Some(Told { parcel, source: &heard.check.source, track: heard.track? })
            })
            .collect();
        let mut appended = events::append(&mut *connection, &told, now).await?.into_iter();

        let mut recorded = Vec::with_capacity(heard.len());
        let mut rows = Vec::new();
        let mut asked: BTreeMap<&str, (i64, Option<i64>)> = BTreeMap::new();
        for heard in heard {
            if !is_good(heard) {
                recorded.push(None);
                continue;
            }
            let parcel = &heard.claim.parcel;
            let nothing = || Appended { parcel: parcel.clone(), events: 0, numbers: Vec::new() };
            let gained = heard.track.and_then(|_| appended.next()).unwrap_or_else(nothing);
            let mut check = heard.check.clone();
            let told_events = heard.track.is_some_and(|track| !track.events.is_empty());
            if check.outcome == Outcome::Answered && told_events && gained.events == 0 && gained.numbers.is_empty() {
                check.outcome = Outcome::Unchanged;
            }
            let answered_at = check.answered_at.filter(|_| check.outcome.is_answer()).map(ms);
            let (last_asked, last_answered) = asked.entry(parcel.as_str()).or_insert((i64::MIN, None));
            *last_asked = ms(check.asked_at).max(*last_asked);
            *last_answered = answered_at.max(*last_answered);
            rows.push(CheckRow::new(parcel, &check));
            recorded.push(Some(gained));
        }
        checks::insert(&mut *connection, &rows).await?;
        let asked: Vec<_> = asked.into_iter().collect();
        for some in asked.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new(
                "UPDATE parcels SET revision = revision + 1, rejudge_at = 0, last_asked_at = new.column2, \
                 last_answered_at = COALESCE(new.column3, last_answered_at) FROM (",
            );
            query.push_values(some, |mut values, (id, (asked_at, answered_at))| {
                values.push_bind((*id).to_owned()).push_bind(*asked_at).push_bind(*answered_at);
            });
            query.push(") AS new WHERE parcels.id = new.column1");
            query.build().execute(&mut *connection).await?;
        }
        Ok(recorded)
    }

    pub(in crate::store) async fn settle(
        connection: &mut Connection,
        settling: &[Settling<'_>],
        now: i64,
    ) -> Result<Vec<ParcelId>, StoreError> {
        // Orders are taken before parcels.
        let ids: Vec<&str> = settling.iter().map(|settling| settling.claim.parcel.as_str()).collect();
        standing::stale_of(&mut *connection, &ids).await?;
        let good = held(&mut *connection, &fences(settling.iter().map(|settling| settling.claim))).await?;
        let is_good = |claim: &Claim| good.contains(&(claim.parcel.to_string(), claim.fence));
        let settling: Vec<&Settling<'_>> = settling.iter().filter(|settling| is_good(settling.claim)).collect();
        let verdicts: Vec<Verdict<'_>> = settling.iter().map(|settling| settling.verdict).collect();
        facts::save(&mut *connection, &verdicts, now).await?;
        for some in settling.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new(
                "UPDATE parcels SET lease_holder = NULL, lease_until = NULL, check_requested_at = NULL, \
                 next_check_at = CASE WHEN archived THEN NULL ELSE new.column2 END FROM (",
            );
            query.push_values(some, |mut values, settling| {
                let next = settling.verdict.judgement.next_check.at.map(ms);
                let not_before = settling.not_before.map_or(i64::MIN, ms);
                values.push_bind(settling.claim.parcel.to_string()).push_bind(next.map(|next| next.max(not_before)));
            });
            query.push(") AS new WHERE parcels.id = new.column1");
            query.build().execute(&mut *connection).await?;
        }
        Ok(settling.iter().map(|settling| settling.claim.parcel.clone()).collect())
    }

    pub(in crate::store) async fn release(connection: &mut Connection, holder: &str) -> Result<u64, StoreError> {
        let done = sqlx::query("UPDATE parcels SET lease_holder = NULL, lease_until = NULL WHERE lease_holder = $1")
            .bind(holder)
            .execute(connection)
            .await?;
        Ok(done.rows_affected())
    }

    pub(in crate::store) async fn spread_overdue(
        connection: &mut Connection,
        now: i64,
        many: usize,
        each: i64,
        most: i64,
    ) -> Result<usize, StoreError> {
        let mut query = QueryBuilder::<Driver>::new("SELECT id FROM parcels WHERE next_check_at <= ");
        query.push_bind(now).push(" AND check_requested_at IS NULL AND lease_holder IS NULL");
        query.push(" ORDER BY next_check_at, id").push(LOCK);
        let ids: Vec<String> = query.build_query_scalar().fetch_all(&mut *connection).await?;
        if ids.len() <= many {
            return Ok(0);
        }
        let each = each.min(most / i64::try_from(ids.len()).unwrap_or(i64::MAX).max(1));
        let rows: Vec<(String, i64)> = (0_i64..).zip(ids).map(|(turn, id)| (id, now + each * turn)).collect();
        for some in rows.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("UPDATE parcels SET next_check_at = new.column2 FROM (");
            query.push_values(some, |mut values, (id, at)| {
                values.push_bind(id.clone()).push_bind(*at);
            });
            query.push(") AS new WHERE parcels.id = new.column1");
            query.build().execute(&mut *connection).await?;
        }
        Ok(rows.len())
    }

    pub(in crate::store) async fn due_by_source(
        connection: &mut Connection,
    ) -> Result<Vec<(String, i64, Option<i64>)>, StoreError> {
        let query = sqlx::query_as(
            "SELECT tellings.source, COUNT(DISTINCT parcels.id), MIN(parcels.next_check_at) FROM tellings \
             JOIN parcels ON parcels.id = tellings.parcel_id WHERE parcels.next_check_at IS NOT NULL \
             GROUP BY tellings.source ORDER BY tellings.source",
        );
        Ok(query.fetch_all(connection).await?)
    }

    pub(in crate::store) async fn hurry_unanswered(connection: &mut Connection, now: i64) -> Result<u64, StoreError> {
        let query = sqlx::query(
            "UPDATE parcels SET next_check_at = $1 WHERE next_check_at > $1 AND last_answered_at IS NULL \
             AND archived = FALSE AND lease_holder IS NULL",
        );
        Ok(query.bind(now).execute(connection).await?.rows_affected())
    }

    pub(in crate::store) async fn next_due(connection: &mut Connection, now: i64) -> Result<Option<i64>, StoreError> {
        let due: (Option<i64>, Option<i64>) = sqlx::query_as(
            "SELECT (SELECT next_check_at FROM parcels WHERE next_check_at IS NOT NULL \
             AND (lease_until IS NULL OR lease_until <= $1) ORDER BY next_check_at, id LIMIT 1), \
             (SELECT rejudge_at FROM parcels ORDER BY rejudge_at, id LIMIT 1)",
        )
        .bind(now)
        .fetch_one(connection)
        .await?;
        Ok([due.0, due.1].into_iter().flatten().min())
    }
}
