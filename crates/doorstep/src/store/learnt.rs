//! What is learnt from parcels that came: their ways, and statistics that others made of theirs.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use doorstep_core::arrival::{Course, End, Experience, Group, Passage, Pool};
use doorstep_core::country::Country;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sqlx::QueryBuilder;

use super::dialect::{ROWS, each_driver, in_read, in_write};
use super::facts::day;
use super::{ParcelId, Store, StoreError, at, ms, read_some};

/// Only the newest ways are learnt from: older ones weigh little, and learning takes time.
const NEWEST: i64 = 1500;
/// What was learnt is learnt anew after this long. Parcels come by the day, not by the minute.
const FRESH: Duration = Duration::from_secs(600);
/// Of the form below; a higher one is refused.
const VERSION: u32 = 1;

/// What was learnt last, shared by all clones of a store.
#[derive(Clone, Debug, Default)]
pub(super) struct Learnt(Arc<Mutex<Option<Since>>>);

/// What was learnt, and when.
type Since = (Instant, Arc<Experience>);

impl Learnt {
    fn get(&self) -> Option<Arc<Experience>> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.as_ref().filter(|(since, _)| since.elapsed() < FRESH).map(|(_, experience)| experience.clone())
    }

    fn set(&self, experience: Option<Arc<Experience>>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = experience.map(|one| (Instant::now(), one));
    }
}

/// Statistics that were imported.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptPool {
    /// Name of the file it came from.
    pub name: String,
    /// When it was taken in.
    pub added_at: Timestamp,
    /// The statistics.
    pub pool: Pool,
}

/// Why a file of statistics cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum PoolError {
    /// Not one of our files.
    #[error("this is no file of arrival statistics: {0}")]
    Other(#[from] serde_json::Error),
    /// A newer one.
    #[error("these statistics were written by a newer Doorstep (form {0}, this one knows up to {VERSION})")]
    Newer(u32),
    /// Numbers that no parcels make.
    #[error("{0}; nothing was taken from the file")]
    Impossible(#[from] doorstep_core::arrival::Impossible),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PoolFile {
    doorstep_arrival: u32,
    /// Days since 1970.
    day: f64,
    parcels: u32,
    deliveries: Vec<GroupLine>,
    silences: Vec<GroupLine>,
}

/// Path, number, sums, never.
#[derive(Serialize, Deserialize)]
struct GroupLine(Vec<String>, f64, f64, f64, f64);

impl GroupLine {
    fn of(group: &Group) -> GroupLine {
        GroupLine(group.path.clone(), group.n, group.s1, group.s2, group.never)
    }

    fn group(self) -> Group {
        let GroupLine(path, n, s1, s2, never) = self;
        Group { path, n, s1, s2, never }
    }
}

/// Statistics as a file to be passed on.
pub fn write_pool(pool: &Pool) -> String {
    let groups = |groups: &[Group]| groups.iter().map(GroupLine::of).collect();
    let file = PoolFile {
        doorstep_arrival: VERSION,
        day: pool.day.floor(),
        parcels: pool.parcels,
        deliveries: groups(&pool.deliveries),
        silences: groups(&pool.silences),
    };
    serde_json::to_string(&file).expect("texts and finite numbers are JSON")
}

/// The statistics of a file.
///
/// # Errors
/// It is none, a newer one, or has sums that no parcels can have.
pub fn read_pool(text: &str) -> Result<Pool, PoolError> {
    let file: PoolFile = serde_json::from_str(text)?;
    if file.doorstep_arrival > VERSION {
        return Err(PoolError::Newer(file.doorstep_arrival));
    }
    let groups = |lines: Vec<GroupLine>| lines.into_iter().map(GroupLine::group).collect();
    let pool = Pool {
        day: file.day,
        parcels: file.parcels,
        deliveries: groups(file.deliveries),
        silences: groups(file.silences),
    };
    pool.check()?;
    Ok(pool)
}

impl Store {
    /// What past parcels taught: at most some minutes old.
    ///
    /// # Errors
    /// The database's.
    pub async fn experience(&self) -> Result<Arc<Experience>, StoreError> {
        if let Some(experience) = self.learnt.get() {
            return Ok(experience);
        }
        let courses = in_read!(self, learnt::courses(NEWEST));
        let pools: Vec<Pool> = self.pools().await?.into_iter().map(|kept| kept.pool).collect();
        let experience = Arc::new(Experience::of(&courses, &pools));
        self.learnt.set(Some(experience.clone()));
        Ok(experience)
    }

    /// Learns anew when it is next asked what was learnt.
    pub fn forget_learnt(&self) {
        self.learnt.set(None);
    }

    /// Statistics that were imported, by name.
    ///
    /// # Errors
    /// The database's.
    pub async fn pools(&self) -> Result<Vec<KeptPool>, StoreError> {
        Ok(in_read!(self, learnt::pools()))
    }

    /// Keeps statistics under a name; those of the same name before are replaced. Every parcel is judged again.
    ///
    /// # Errors
    /// The database's.
    pub async fn keep_pool(&self, name: &str, pool: &Pool, now: Timestamp) -> Result<(), StoreError> {
        in_write!(self, learnt::keep_pool(name, &write_pool(pool), ms(now)));
        self.forget_learnt();
        Ok(())
    }

    /// Forgets the statistics of this name. False if there are none.
    ///
    /// # Errors
    /// The database's.
    pub async fn drop_pool(&self, name: &str) -> Result<bool, StoreError> {
        let dropped = in_write!(self, learnt::drop_pool(name));
        self.forget_learnt();
        Ok(dropped)
    }
}

#[derive(sqlx::FromRow)]
struct CourseRow {
    method: String,
    destination: Option<String>,
    origin: Option<String>,
    passages: String,
    ended_at: Option<i64>,
    arrived: Option<bool>,
    promised_by: Option<String>,
    estimated_from: Option<String>,
    estimated_to: Option<String>,
}

impl CourseRow {
    fn course(self) -> Result<Course, StoreError> {
        let passages: Vec<(String, i64, f64)> = serde_json::from_str(&self.passages)
            .map_err(|why| StoreError::Damaged { what: "way of a parcel", value: why.to_string() })?;
        let country = |text: &Option<String>| read_some("country", text.as_deref(), Country::from_code);
        let date = |text: &Option<String>| read_some("date", text.as_deref(), day);
        let end = |arrived: bool| if arrived { End::Arrived } else { End::Never };
        Ok(Course {
            destination: country(&self.destination)?,
            origin: country(&self.origin)?,
            promised_by: date(&self.promised_by)?,
            estimated: date(&self.estimated_from)?.zip(date(&self.estimated_to)?),
            ended: self.ended_at.zip(self.arrived).map(|(ended, arrived)| (at(ended), end(arrived))),
            passages: passages
                .into_iter()
                .map(|(stage, ms, reference)| Passage { stage, at: at(ms), reference })
                .collect(),
            method: self.method,
        })
    }
}

fn passages(course: &Course) -> String {
    let passages: Vec<(&str, i64, f64)> = course
        .passages
        .iter()
        .map(|passage| (passage.stage.as_str(), ms(passage.at), (passage.reference * 10.0).round() / 10.0))
        .collect();
    serde_json::to_string(&passages).expect("texts and finite numbers are JSON")
}

each_driver! {
    /// Keeps the ways of parcels as they are judged now.
    pub(in crate::store) async fn keep_courses(
        connection: &mut Connection,
        courses: &[(&ParcelId, &Course)],
    ) -> Result<(), StoreError> {
        for some in courses.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new(
                "INSERT INTO courses (parcel_id, method, destination, origin, passages, last_at, ended_at, arrived, \
                 promised_by, estimated_from, estimated_to) ",
            );
            query.push_values(some, |mut values, (id, course)| {
                let last = course.passages.last().map_or(0, |passage| ms(passage.at));
                values
                    .push_bind(id.to_string())
                    .push_bind(course.method.clone())
                    .push_bind(course.destination.map(|country| country.to_string()))
                    .push_bind(course.origin.map(|country| country.to_string()))
                    .push_bind(passages(course))
                    .push_bind(course.ended.map_or(last, |(ended, _)| ms(ended)))
                    .push_bind(course.ended.map(|(ended, _)| ms(ended)))
                    .push_bind(course.ended.map(|(_, end)| end == End::Arrived))
                    .push_bind(course.promised_by.map(|date| date.to_string()))
                    .push_bind(course.estimated.map(|(from, _)| from.to_string()))
                    .push_bind(course.estimated.map(|(_, to)| to.to_string()));
            });
            query.push(
                " ON CONFLICT (parcel_id) DO UPDATE SET method = excluded.method, destination = excluded.destination, \
                 origin = excluded.origin, passages = excluded.passages, last_at = excluded.last_at, \
                 ended_at = excluded.ended_at, arrived = excluded.arrived, \
                 promised_by = COALESCE(courses.promised_by, excluded.promised_by), \
                 estimated_from = COALESCE(courses.estimated_from, excluded.estimated_from), \
                 estimated_to = COALESCE(courses.estimated_to, excluded.estimated_to)",
            );
            query.build().execute(&mut *connection).await?;
        }
        Ok(())
    }

    pub(in crate::store) async fn courses(connection: &mut Connection, limit: i64) -> Result<Vec<Course>, StoreError> {
        let rows: Vec<CourseRow> = sqlx::query_as("SELECT * FROM courses ORDER BY last_at DESC, parcel_id LIMIT $1")
            .bind(limit)
            .fetch_all(connection)
            .await?;
        rows.into_iter().map(CourseRow::course).collect()
    }

    pub(in crate::store) async fn pools(connection: &mut Connection) -> Result<Vec<KeptPool>, StoreError> {
        let rows: Vec<(String, i64, String)> =
            sqlx::query_as("SELECT name, added_at, statistics FROM pools ORDER BY name").fetch_all(connection).await?;
        let kept = |(name, added_at, statistics): (String, i64, String)| {
            let unreadable =
                |why: PoolError| StoreError::Damaged { what: "file of arrival statistics", value: why.to_string() };
            Ok(KeptPool { name, added_at: at(added_at), pool: read_pool(&statistics).map_err(unreadable)? })
        };
        rows.into_iter().map(kept).collect()
    }

    pub(in crate::store) async fn keep_pool(
        connection: &mut Connection,
        name: &str,
        statistics: &str,
        now: i64,
    ) -> Result<(), StoreError> {
        sqlx::query(
            "INSERT INTO pools (name, added_at, statistics) VALUES ($1, $2, $3) ON CONFLICT (name) DO UPDATE SET \
             added_at = excluded.added_at, statistics = excluded.statistics",
        )
        .bind(name)
        .bind(now)
        .bind(statistics)
        .execute(&mut *connection)
        .await?;
        judge_all_again(connection).await
    }

    pub(in crate::store) async fn drop_pool(connection: &mut Connection, name: &str) -> Result<bool, StoreError> {
        let dropped =
            sqlx::query("DELETE FROM pools WHERE name = $1").bind(name).execute(&mut *connection).await?;
        judge_all_again(connection).await?;
        Ok(dropped.rows_affected() > 0)
    }

    async fn judge_all_again(connection: &mut Connection) -> Result<(), StoreError> {
        sqlx::query("UPDATE parcels SET rejudge_at = 0 WHERE closed IS NULL AND archived = FALSE")
            .execute(connection)
            .await?;
        Ok(())
    }
}
