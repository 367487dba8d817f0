//! Manners towards sources, shared by every node: one call at a time, its pace, its daily allowance, and how long a
//! source that does not want to be asked is left alone.
//!
//! Each decision is a function of the source's row ([`Row::may_call`], [`Row::after_call`]); the database only sees to it
//! that two nodes decide one after the other.

use std::time::Duration;

use doorstep_core::check::Outcome;
use jiff::Timestamp;
use sqlx::QueryBuilder;

use super::dialect::{each_driver, in_read, in_write};
use super::{Store, StoreError, at, kept, ms, new_id, read_some};

/// Failures in a row after which a source is left alone for a while.
const BREAKER: i64 = 5;

/// How long a source is left alone that blocked us or refused our key: the first, second and every further time.
const COOL_OFF: [i64; 3] = [HOUR, 4 * HOUR, 24 * HOUR];

/// The part of a daily allowance kept for checks the user asks for, in percent.
const RESERVE: i64 = 15;

const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;

/// What a source allows, and how its day stands now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowance {
    /// Whose: a number that stands for the key it is asked with, 0 for none.
    pub credential: i64,
    /// Between the beginnings of two calls, at least.
    pub gap: Duration,
    /// Calls a day, if there is a limit.
    pub daily: Option<u32>,
    /// Which of the source's days this is, as a number that grows.
    pub day: i64,
    /// When that day ends.
    pub day_ends: Timestamp,
    /// How long a call may take; after that, another one may be made though nobody said how this one ended.
    pub call_lasts: Duration,
}

/// Whether a source may be called now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Yes, once; say with [`Store::called`] how it went.
    Call(Permit),
    /// Not before this instant, for pace or because another call is under way.
    Wait(Timestamp),
    /// Not before this instant, for it is cooling off, or its allowance is used up.
    Leave {
        /// Until when.
        until: Timestamp,
        /// What it answered that it is left alone for.
        why: Outcome,
    },
}

/// The right to make one call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Permit {
    id: String,
    /// The source was left alone until now: ask about one number only, to see whether it answers again.
    pub probe: bool,
}

/// How a call went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Called {
    /// Its outcome as a whole.
    pub outcome: Outcome,
    /// The source's own words on a failure.
    pub detail: Option<String>,
    /// Not before this instant again, where the source said so.
    pub retry_at: Option<Timestamp>,
}

/// How matters stand with a source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceState {
    /// Its id.
    pub source: String,
    /// Which key it was asked with, as [`Allowance::credential`].
    pub credential: i64,
    /// When it was last asked.
    pub last_asked_at: Option<Timestamp>,
    /// When it last answered.
    pub last_answered_at: Option<Timestamp>,
    /// How the last call went.
    pub last_outcome: Option<Outcome>,
    /// Its own words on the last failure.
    pub last_detail: Option<String>,
    /// Failures in a row.
    pub failures: u32,
    /// Until when it is left alone, and for what.
    pub cooling: Option<(Timestamp, Outcome)>,
    /// Not before this instant again.
    pub next_call_at: Timestamp,
    /// Which of its days the next number is about.
    pub quota_day: i64,
    /// Calls made on that day.
    pub quota_used: u32,
}

impl SourceState {
    /// Calls made on this day of the source's.
    pub fn used(&self, day: i64) -> u32 {
        if self.quota_day == day { self.quota_used } else { 0 }
    }
}

impl Store {
    /// Asks leave to call a source. `requested` calls, for which the user waits, may use the reserve of the allowance.
    ///
    /// # Errors
    /// The database's.
    pub async fn may_call(
        &self,
        source: &str,
        allowance: &Allowance,
        requested: bool,
        now: Timestamp,
    ) -> Result<Answer, StoreError> {
        Ok(in_write!(self, manners::may_call(source, allowance, requested, ms(now))))
    }

    /// Says how a call went that was allowed by `permit`.
    ///
    /// # Errors
    /// The database's.
    pub async fn called(
        &self,
        source: &str,
        permit: &Permit,
        called: &Called,
        allowance: &Allowance,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        in_write!(self, manners::called(source, permit, called, allowance, ms(now)));
        Ok(())
    }

    /// Forgets that a source failed, after its key or address was changed: it is asked again at once.
    ///
    /// # Errors
    /// The database's.
    pub async fn forgive(&self, source: &str, credential: i64) -> Result<(), StoreError> {
        in_write!(self, manners::forgive(source, credential));
        Ok(())
    }

    /// How matters stand with every source and key that was ever asked with.
    ///
    /// # Errors
    /// The database's.
    pub async fn sources(&self) -> Result<Vec<SourceState>, StoreError> {
        let rows = in_read!(self, manners::all());
        rows.into_iter().map(Row::state).collect()
    }
}

/// A row of `calls`.
#[derive(Clone, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub(super) struct Row {
    source: String,
    credential: i64,
    permit: Option<String>,
    permit_until: Option<i64>,
    next_call_at: i64,
    quota_day: i64,
    quota_used: i64,
    failures: i64,
    cool_offs: i64,
    cooling_until: Option<i64>,
    cooling_why: Option<String>,
    last_asked_at: Option<i64>,
    last_answered_at: Option<i64>,
    last_outcome: Option<String>,
    last_detail: Option<String>,
}

impl Row {
    /// Whether a call may be made now; if so, the row knows of it.
    fn may_call(&mut self, allowance: &Allowance, requested: bool, now: i64) -> Answer {
        let why = self.cooling_why.as_deref().and_then(Outcome::from_slug).unwrap_or(Outcome::Upstream);
        if let Some(until) = self.cooling_until.filter(|until| *until > now) {
            return Answer::Leave { until: at(until), why };
        }
        if let Some(until) = self.permit_until.filter(|until| *until > now && self.permit.is_some()) {
            return Answer::Wait(at(until.min(now + MINUTE / 60)));
        }
        if self.next_call_at > now {
            return Answer::Wait(at(self.next_call_at));
        }
        if self.quota_day != allowance.day {
            self.quota_day = allowance.day;
            self.quota_used = 0;
        }
        if let Some(daily) = allowance.daily.map(i64::from) {
            let free = if requested { daily } else { daily - daily * RESERVE / 100 };
            if self.quota_used >= free {
                return Answer::Leave { until: allowance.day_ends, why: Outcome::Quota };
            }
        }
        let id = new_id();
        self.permit = Some(id.clone());
        self.permit_until = Some(now + millis(allowance.call_lasts));
        self.next_call_at = now + millis(allowance.gap);
        self.quota_used += 1;
        self.last_asked_at = Some(now);
        Answer::Call(Permit { id, probe: self.cooling_until.is_some() })
    }

    /// What follows from how a call went.
    fn after_call(&mut self, called: &Called, allowance: &Allowance, now: i64) {
        self.permit = None;
        self.permit_until = None;
        self.last_outcome = Some(called.outcome.slug().to_owned());
        self.last_detail = called.detail.as_deref().map(kept);
        let retry_at = called.retry_at.map_or(i64::MIN, ms);
        self.next_call_at = self.next_call_at.max(retry_at.min(now + 24 * HOUR));
        let mut cool_until = None;
        match called.outcome {
            outcome if outcome.is_answer() => {
                self.last_answered_at = Some(now);
                (self.failures, self.cool_offs) = (0, 0);
            }
            Outcome::Blocked | Outcome::Auth => {
                self.failures += 1;
                let step = usize::try_from(self.cool_offs).unwrap_or_default().min(COOL_OFF.len() - 1);
                self.cool_offs += 1;
                cool_until = Some((now + COOL_OFF[step]).max(retry_at));
            }
            Outcome::Quota => {
                self.quota_used = allowance.daily.map_or(self.quota_used, |daily| self.quota_used.max(daily.into()));
                cool_until = Some(if retry_at > now { retry_at } else { ms(allowance.day_ends) });
            }
            Outcome::RateLimited => {
                self.failures += 1;
                let wait = MINUTE << self.failures.clamp(0, 6);
                self.next_call_at = self.next_call_at.max(if retry_at > now { retry_at } else { now + wait.min(HOUR) });
            }
            // Trouble on the way or on their side: soon again, then less and less often.
            _ => {
                self.failures += 1;
                if self.failures >= BREAKER {
                    let wait = (5 * MINUTE) << (self.failures - BREAKER).clamp(0, 6);
                    cool_until = Some((now + wait.min(HOUR)).max(retry_at));
                }
            }
        }
        self.cooling_until = cool_until;
        self.cooling_why = cool_until.map(|_| called.outcome.slug().to_owned());
    }

    fn state(self) -> Result<SourceState, StoreError> {
        let outcome = |text: &Option<String>| read_some("outcome of a call", text.as_deref(), Outcome::from_slug);
        Ok(SourceState {
            last_asked_at: self.last_asked_at.map(at),
            last_answered_at: self.last_answered_at.map(at),
            last_outcome: outcome(&self.last_outcome)?,
            failures: u32::try_from(self.failures).unwrap_or(u32::MAX),
            cooling: self.cooling_until.map(at).zip(outcome(&self.cooling_why)?),
            next_call_at: at(self.next_call_at),
            quota_day: self.quota_day,
            quota_used: u32::try_from(self.quota_used).unwrap_or(u32::MAX),
            last_detail: self.last_detail,
            source: self.source,
            credential: self.credential,
        })
    }
}

fn millis(span: Duration) -> i64 {
    i64::try_from(span.as_millis()).unwrap_or(i64::MAX / 4)
}

each_driver! {
    pub(in crate::store) async fn may_call(
        connection: &mut Connection,
        source: &str,
        allowance: &Allowance,
        requested: bool,
        now: i64,
    ) -> Result<Answer, StoreError> {
        sqlx::query(
            "INSERT INTO calls (source, credential, next_call_at, quota_day, quota_used, failures, cool_offs) \
             VALUES ($1, $2, 0, 0, 0, 0, 0) ON CONFLICT DO NOTHING",
        )
        .bind(source)
        .bind(allowance.credential)
        .execute(&mut *connection)
        .await?;
        let mut row = take(&mut *connection, source, allowance.credential).await?;
        let answer = row.may_call(allowance, requested, now);
        if matches!(answer, Answer::Call(_)) {
            put(connection, &row).await?;
        }
        Ok(answer)
    }

    pub(in crate::store) async fn called(
        connection: &mut Connection,
        source: &str,
        permit: &Permit,
        called: &Called,
        allowance: &Allowance,
        now: i64,
    ) -> Result<(), StoreError> {
        let mut row = take(&mut *connection, source, allowance.credential).await?;
        // Too late: another call was allowed meanwhile, and will say how the source is.
        if row.permit.as_deref() == Some(permit.id.as_str()) {
            row.after_call(called, allowance, now);
            put(connection, &row).await?;
        }
        Ok(())
    }

    pub(in crate::store) async fn forgive(
        connection: &mut Connection,
        source: &str,
        credential: i64,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "UPDATE calls SET failures = 0, cool_offs = 0, cooling_until = NULL, cooling_why = NULL, next_call_at = 0 \
             WHERE source = $1 AND credential = $2",
        )
        .bind(source)
        .bind(credential)
        .execute(connection)
        .await?;
        Ok(())
    }

    pub(in crate::store) async fn all(connection: &mut Connection) -> Result<Vec<Row>, StoreError> {
        Ok(sqlx::query_as("SELECT * FROM calls ORDER BY source, credential").fetch_all(connection).await?)
    }

    async fn take(connection: &mut Connection, source: &str, credential: i64) -> Result<Row, StoreError> {
        let mut query = QueryBuilder::<Driver>::new("SELECT * FROM calls WHERE source = ");
        query.push_bind(source.to_owned()).push(" AND credential = ").push_bind(credential).push(LOCK);
        Ok(query.build_query_as().fetch_one(connection).await?)
    }

    async fn put(connection: &mut Connection, row: &Row) -> Result<(), StoreError> {
        sqlx::query(
            "UPDATE calls SET permit = $2, permit_until = $3, next_call_at = $4, quota_day = $5, quota_used = $6, \
             failures = $7, cool_offs = $8, cooling_until = $9, cooling_why = $10, last_asked_at = $11, \
             last_answered_at = $12, last_outcome = $13, last_detail = $14 WHERE source = $1 AND credential = $15",
        )
        .bind(&row.source)
        .bind(&row.permit)
        .bind(row.permit_until)
        .bind(row.next_call_at)
        .bind(row.quota_day)
        .bind(row.quota_used)
        .bind(row.failures)
        .bind(row.cool_offs)
        .bind(row.cooling_until)
        .bind(&row.cooling_why)
        .bind(row.last_asked_at)
        .bind(row.last_answered_at)
        .bind(&row.last_outcome)
        .bind(&row.last_detail)
        .bind(row.credential)
        .execute(connection)
        .await?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const SECOND: i64 = 1000;

    fn allowance(daily: Option<u32>) -> Allowance {
        Allowance {
            credential: 0,
            gap: Duration::from_secs(2),
            daily,
            day: 1,
            day_ends: at(24 * HOUR),
            call_lasts: Duration::from_secs(30),
        }
    }

    fn called(outcome: Outcome) -> Called {
        Called { outcome, detail: None, retry_at: None }
    }

    /// Calls when allowed, at once after the wait, and tells how long each wait was.
    fn waits(outcomes: &[Outcome]) -> Vec<i64> {
        let (mut row, allowance, mut now, mut waits) = (Row::default(), allowance(None), 0, Vec::new());
        for outcome in outcomes {
            let asked_from = now;
            loop {
                match row.may_call(&allowance, false, now) {
                    Answer::Call(_) => break,
                    Answer::Wait(until) | Answer::Leave { until, .. } => now = ms(until),
                }
            }
            waits.push(now - asked_from);
            row.after_call(&called(*outcome), &allowance, now);
        }
        waits
    }

    #[test]
    fn a_source_is_left_alone_as_long_as_it_wants() {
        use Outcome::{Answered, Auth, Blocked, NotFound, RateLimited, Unreachable, Upstream};
        for (outcomes, expected) in [
            (&[Answered, NotFound, Answered][..], &[0, 2 * SECOND, 2 * SECOND][..]),
            (&[Blocked, Blocked, Blocked, Blocked, Answered], &[0, HOUR, 4 * HOUR, 24 * HOUR, 24 * HOUR]),
            (&[Blocked, Answered, Blocked, Answered], &[0, HOUR, 2 * SECOND, HOUR]),
            (&[Auth, Auth], &[0, HOUR]),
            (
                &[Upstream, Unreachable, Upstream, Upstream, Upstream, Upstream, Upstream],
                &[0, 2 * SECOND, 2 * SECOND, 2 * SECOND, 2 * SECOND, 5 * MINUTE, 10 * MINUTE],
            ),
            (&[RateLimited, RateLimited, Answered, Answered], &[0, 2 * MINUTE, 4 * MINUTE, 2 * SECOND]),
        ] {
            assert_eq!(waits(outcomes), expected, "{outcomes:?}");
        }
    }

    #[test]
    fn one_call_at_a_time() {
        let (mut row, allowance) = (Row::default(), allowance(None));
        assert!(matches!(row.may_call(&allowance, false, 0), Answer::Call(_)));
        assert!(matches!(row.may_call(&allowance, false, 10 * SECOND), Answer::Wait(_)));
        // Whoever had the permit is gone.
        assert!(matches!(row.may_call(&allowance, false, 31 * SECOND), Answer::Call(_)));
    }

    #[test]
    fn after_cooling_off_one_number_is_tried() {
        let (mut row, allowance) = (Row::default(), allowance(None));
        let Answer::Call(first) = row.may_call(&allowance, false, 0) else { panic!() };
        assert!(!first.probe);
        row.after_call(&called(Outcome::Blocked), &allowance, 0);
        let left = Answer::Leave { until: at(HOUR), why: Outcome::Blocked };
        assert_eq!(row.may_call(&allowance, true, HOUR - 1), left);
        let Answer::Call(probe) = row.may_call(&allowance, false, HOUR) else { panic!() };
        assert!(probe.probe);
        row.after_call(&called(Outcome::Answered), &allowance, HOUR);
        let Answer::Call(next) = row.may_call(&allowance, false, HOUR + 2 * SECOND) else { panic!() };
        assert!(!next.probe);
    }

    #[test]
    fn what_a_source_says_of_the_time_to_wait_is_obeyed() {
        for outcome in [Outcome::RateLimited, Outcome::Upstream, Outcome::Quota] {
            let (mut row, allowance) = (Row::default(), allowance(None));
            row.may_call(&allowance, false, 0);
            row.after_call(&Called { retry_at: Some(at(90 * SECOND)), ..called(outcome) }, &allowance, 0);
            assert!(!matches!(row.may_call(&allowance, true, 90 * SECOND - 1), Answer::Call(_)), "{outcome:?}");
            assert!(matches!(row.may_call(&allowance, true, 90 * SECOND), Answer::Call(_)), "{outcome:?}");
        }
    }

    #[test]
    fn a_part_of_the_allowance_is_kept_for_the_user() {
        let (mut row, allowance) = (Row::default(), allowance(Some(20)));
        let mut calls = |requested: bool, mut now: i64| {
            let mut calls = 0;
            loop {
                match row.may_call(&allowance, requested, now) {
                    Answer::Call(_) => row.after_call(&called(Outcome::Answered), &allowance, now),
                    Answer::Leave { until, why } => {
                        assert_eq!((until, why), (allowance.day_ends, Outcome::Quota));
                        return calls;
                    }
                    Answer::Wait(_) => panic!(),
                }
                calls += 1;
                now += 2 * SECOND;
            }
        };
        assert_eq!(calls(false, 0), 17);
        assert_eq!(calls(true, HOUR), 3);
        let tomorrow = Allowance { day: 2, ..allowance };
        assert!(matches!(row.may_call(&tomorrow, false, 24 * HOUR), Answer::Call(_)));
    }
}
