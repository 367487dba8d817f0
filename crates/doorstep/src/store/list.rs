//! The list of parcels: filter, search, sort, page by page; and how many there are of what.
//!
//! Pages follow each other by the last row's key, not by counting rows, so the thousandth is as fast as the first and
//! none repeats a parcel when others come and go.

use std::collections::BTreeMap;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use doorstep_core::advice::Urgency;
use doorstep_core::carrier::{self, CarrierId};
use doorstep_core::country::Country;
use doorstep_core::judge::Closed;
use doorstep_core::number::{OrderNumber, TrackingNumber};
use doorstep_core::silence::SilenceLevel;
use doorstep_core::status::{Status, Substatus};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use sqlx::QueryBuilder;

use super::dialect::{ROWS, each_driver, in_read, in_snapshot};
use super::events::{NumberRow, Role};
use super::facts::day;
use super::orders::{Money, money};
use super::parcels::{Description, closed_from_slug};
use super::{OrderId, ParcelId, Store, StoreError, at, read, read_some};

/// Parcels in one page of a list at most.
const PAGE: usize = 500;

/// A parcel as a list shows it: what the user said, its numbers and orders, and the last judgement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parcel {
    /// Which.
    pub id: ParcelId,
    /// When it was added.
    pub added_at: Timestamp,
    /// What the user said of it.
    pub said: Description,
    /// Whether it is out of the way.
    pub archived: bool,
    /// Set when the user closed it.
    pub closed: Option<Closed>,
    /// Its numbers, the first known first; never empty.
    pub numbers: Vec<Number>,
    /// Its orders.
    pub orders: Vec<OrderOf>,
    /// What was concluded; `None` until it is judged for the first time.
    pub judged: Option<Judged>,
    /// When a source was last asked.
    pub last_asked_at: Option<Timestamp>,
    /// When a source last answered.
    pub last_answered_at: Option<Timestamp>,
    /// When something new was last heard, or the parcel was added.
    pub last_changed_at: Timestamp,
    /// When it will be asked about next; `None` never. Past instants mean: as soon as its turn comes.
    pub next_check_at: Option<Timestamp>,
    /// Why then, as a key of `data/words`.
    pub next_check_why: Option<String>,
    /// Set while the user waits for a check.
    pub check_requested_at: Option<Timestamp>,
    /// Whether it is being asked about at this moment.
    pub being_asked: bool,
}

/// One number of a parcel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// The number.
    pub number: TrackingNumber,
    /// How it came to be the parcel's.
    pub role: Role,
    /// Whose number it is, if known.
    pub carrier: Option<CarrierId>,
    /// Who said so: `you`, an import, a source.
    pub told_by: String,
    /// When.
    pub added_at: Timestamp,
}

/// An order of a parcel, as a list names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderOf {
    /// Which.
    pub id: OrderId,
    /// AliExpress' number of it.
    pub number: OrderNumber,
    /// The user's own name for it, or the title of its first line.
    pub title: Option<String>,
    /// What was paid for it.
    pub total: Option<Money>,
}

/// What was concluded of a parcel, as far as a list shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// When it was concluded.
    pub at: Timestamp,
    /// The stage.
    pub status: Status,
    /// The finer one.
    pub substatus: Option<Substatus>,
    /// Whether its silence is normal.
    pub silence: SilenceLevel,
    /// Days of silence.
    pub silence_days: Option<u32>,
    /// Set when no source has answered for so long that silence cannot be judged.
    pub unasked: bool,
    /// How pressing the first advice is.
    pub urgency: Urgency,
    /// Rule id of the first advice.
    pub rule: String,
    /// The day by which the user must act.
    pub act_by: Option<Date>,
    /// Eight of ten such parcels come between these days, and on which most probably; `None` where none is to come.
    pub arrival: Option<ArrivalDays>,
    /// How many events there are.
    pub events: u32,
    /// The newest line of the timeline.
    pub last_event: Option<LastEvent>,
}

/// When a parcel is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ArrivalDays {
    /// The first of the days between which eight of ten such parcels come.
    pub from: Date,
    /// The last of them.
    pub to: Date,
    /// The most likely one.
    pub likely: Date,
}

/// The newest line of a timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastEvent {
    /// The instant, if one can be told.
    pub at: Option<Timestamp>,
    /// Wall clock at the scan.
    pub local: Option<DateTime>,
    /// The source's words.
    pub text: String,
    /// Place as printed.
    pub place: Option<String>,
    /// Who said so.
    pub source: String,
}

/// How a list is sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// What needs the user first: urgency, then deadline.
    #[default]
    Attention,
    /// What moved last first.
    Changed,
    /// What was added last first.
    Added,
}

impl Sort {
    /// Every sort.
    pub const ALL: &'static [Sort] = &[Sort::Attention, Sort::Changed, Sort::Added];

    /// The stable name used in addresses, API and CLI.
    pub const fn slug(self) -> &'static str {
        match self {
            Sort::Attention => "attention",
            Sort::Changed => "changed",
            Sort::Added => "added",
        }
    }

    /// The sort with this slug.
    pub fn from_slug(slug: &str) -> Option<Sort> {
        Sort::ALL.iter().copied().find(|sort| sort.slug() == slug)
    }
}

/// Which parcels to list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// Words that must all occur in its numbers, name, notes, or its orders' numbers, names, sellers or titles.
    pub search: String,
    /// Archived ones, the others (the default), or with `None` both.
    pub archived: Option<bool>,
    /// Only these stages; empty for all.
    pub statuses: Vec<Status>,
    /// Only these levels of silence; empty for all.
    pub silences: Vec<SilenceLevel>,
    /// Only those whose first advice is at least so pressing.
    pub urgency: Option<Urgency>,
    /// Only those where something new was heard since.
    pub changed_since: Option<Timestamp>,
    /// Only those of this order.
    pub order: Option<OrderId>,
    /// How to sort.
    pub sort: Sort,
    /// Where the page before ended.
    pub after: Option<Cursor>,
    /// How many; at most 500.
    pub limit: usize,
}

impl Default for Filter {
    fn default() -> Filter {
        Filter {
            search: String::new(),
            archived: Some(false),
            statuses: Vec::new(),
            silences: Vec::new(),
            urgency: None,
            changed_since: None,
            order: None,
            sort: Sort::default(),
            after: None,
            limit: 50,
        }
    }
}

/// Where a page ended, to be handed back for the next one. Only good for the same list and sort.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor {
    pub(super) key: Key,
    pub(super) id: String,
}

/// What the last row of a page was sorted by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Key {
    Text(String),
    Instant(i64),
}

impl Cursor {
    /// As it stands in an address: letters, digits, `-` and `_`.
    pub fn text(&self) -> String {
        let key = match &self.key {
            Key::Text(key) => format!("t{key}"),
            Key::Instant(key) => format!("i{key}"),
        };
        URL_SAFE_NO_PAD.encode(format!("{key}\n{}", self.id))
    }

    /// The cursor an address holds; `None` for anything else.
    pub fn parse(text: &str) -> Option<Cursor> {
        let text = String::from_utf8(URL_SAFE_NO_PAD.decode(text).ok()?).ok()?;
        let (key, id) = text.split_once('\n')?;
        let id = uuid::Uuid::try_parse(id).ok()?.to_string();
        let key = match key.split_at_checked(1)? {
            ("t", key) if !key.contains('\0') => Key::Text(key.to_owned()),
            ("i", key) => Key::Instant(key.parse().ok()?),
            _ => return None,
        };
        Some(Cursor { key, id })
    }
}

/// One page of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// The parcels.
    pub parcels: Vec<Parcel>,
    /// Where to go on; `None` on the last page.
    pub next: Option<Cursor>,
}

/// The most that a [`Count`] counts.
pub(super) const COUNTED: u64 = 999;

/// How many rows a filter lets through, as far as anybody reads on: counting further would take time with every row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// How many; 999 at most.
    pub at_least: u64,
    /// Whether there are more.
    pub more: bool,
}

impl Count {
    pub(super) fn of(found: i64) -> Count {
        let found = u64::try_from(found).unwrap_or_default();
        Count { at_least: found.min(COUNTED), more: found > COUNTED }
    }

    /// Both together.
    pub fn and(self, other: Count) -> Count {
        let sum = self.at_least + other.at_least;
        Count { at_least: sum.min(COUNTED), more: self.more || other.more || sum > COUNTED }
    }
}

impl fmt::Display for Count {
    /// `12`, `999+`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.at_least, if self.more { "+" } else { "" })
    }
}

/// How many parcels there are, archived ones left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// All.
    pub all: u64,
    /// By stage; a stage without parcels is left out.
    pub by_status: BTreeMap<Status, u64>,
    /// Not judged yet.
    pub unjudged: u64,
    /// By urgency of the first advice.
    pub by_urgency: BTreeMap<Urgency, u64>,
    /// Archived ones.
    pub archived: u64,
}

impl Store {
    /// One page of parcels. A cursor of another sort begins anew.
    ///
    /// # Errors
    /// The database's.
    pub async fn list(&self, filter: &Filter) -> Result<Page, StoreError> {
        Ok(in_snapshot!(self, list::page(filter)))
    }

    /// One parcel.
    ///
    /// # Errors
    /// The database's.
    pub async fn parcel(&self, id: &ParcelId) -> Result<Option<Parcel>, StoreError> {
        Ok(in_snapshot!(self, list::by_ids(&[id.as_str()])).pop())
    }

    /// These parcels, as far as they are here.
    ///
    /// # Errors
    /// The database's.
    pub async fn parcels(&self, ids: &[ParcelId]) -> Result<Vec<Parcel>, StoreError> {
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        Ok(in_snapshot!(self, list::by_ids(&ids.iter().map(ParcelId::as_str).collect::<Vec<_>>())))
    }

    /// How many parcels each of these filters lets through, whatever their sort and limit. Fast without a search, however many
    /// there are.
    ///
    /// # Errors
    /// The database's.
    pub async fn count(&self, filters: &[Filter]) -> Result<Vec<Count>, StoreError> {
        Ok(in_read!(self, list::count(filters)))
    }

    /// How many parcels there are of what. This looks at every one of them.
    ///
    /// # Errors
    /// The database's.
    pub async fn counts(&self) -> Result<Counts, StoreError> {
        Ok(in_read!(self, list::counts()))
    }
}

/// Sorts what needs the user first.
pub(super) fn attention(urgency: Option<Urgency>, act_by: Option<Date>) -> String {
    let rank = match urgency {
        Some(Urgency::Now) => 0,
        Some(Urgency::Act) => 1,
        Some(Urgency::Soon) => 2,
        Some(Urgency::Calm) | None => 3,
    };
    format!("{rank} {}", act_by.unwrap_or(Date::MAX))
}

pub(super) fn urgency_from_slug(slug: &str) -> Option<Urgency> {
    [Urgency::Calm, Urgency::Soon, Urgency::Act, Urgency::Now].into_iter().find(|urgency| urgency.slug() == slug)
}

/// A pattern for each word of a search, for `LIKE ... ESCAPE '!'` on a text in small letters.
pub(super) fn patterns(search: &str) -> impl Iterator<Item = String> {
    let words: Vec<String> = search.split_whitespace().map(|word| super::kept(&word.to_lowercase())).collect();
    words.into_iter().map(|word| format!("%{}%", word.replace('!', "!!").replace('%', "!%").replace('_', "!_")))
}

#[derive(sqlx::FromRow)]
struct ParcelRow {
    id: String,
    added_at: i64,
    name: Option<String>,
    notes: Option<String>,
    colour: Option<String>,
    destination: Option<String>,
    postcode: Option<String>,
    archived: bool,
    closed: Option<String>,
    status: Option<String>,
    substatus: Option<String>,
    silence: Option<String>,
    silence_days: Option<i64>,
    unasked: Option<bool>,
    urgency: Option<String>,
    rule: Option<String>,
    act_by: Option<String>,
    arrival_from: Option<String>,
    arrival_to: Option<String>,
    arrival_likely: Option<String>,
    attention: String,
    events: i64,
    last_event_at: Option<i64>,
    last_event_local: Option<String>,
    last_event_text: Option<String>,
    last_event_place: Option<String>,
    last_event_source: Option<String>,
    judged_at: Option<i64>,
    last_asked_at: Option<i64>,
    last_answered_at: Option<i64>,
    last_changed_at: i64,
    next_check_at: Option<i64>,
    next_check_why: Option<String>,
    check_requested_at: Option<i64>,
    lease_holder: Option<String>,
}

/// An order of a parcel.
#[derive(sqlx::FromRow)]
struct LinkRow {
    parcel_id: String,
    id: String,
    number: String,
    title: Option<String>,
    total_amount: Option<String>,
    total_currency: Option<String>,
}

impl ParcelRow {
    fn cursor(&self, sort: Sort) -> Cursor {
        let key = match sort {
            Sort::Attention => Key::Text(self.attention.clone()),
            Sort::Changed => Key::Instant(self.last_changed_at),
            Sort::Added => Key::Instant(self.added_at),
        };
        Cursor { key, id: self.id.clone() }
    }

    /// `None` as well for a judgement by a name this program does not know; it will be made again.
    fn judged(&self) -> Option<Judged> {
        let last_event = self.last_event_source.as_ref().map(|source| LastEvent {
            at: self.last_event_at.map(at),
            local: self.last_event_local.as_ref().and_then(|local| local.parse().ok()),
            text: self.last_event_text.clone().unwrap_or_default(),
            place: self.last_event_place.clone(),
            source: source.clone(),
        });
        let date = |text: &Option<String>| text.as_deref().and_then(day);
        let arrival = date(&self.arrival_from).zip(date(&self.arrival_to)).zip(date(&self.arrival_likely));
        Some(Judged {
            arrival: arrival.map(|((from, to), likely)| ArrivalDays { from, to, likely }),
            at: at(self.judged_at?),
            status: Status::from_slug(self.status.as_deref()?)?,
            substatus: self.substatus.as_deref().and_then(Substatus::from_slug),
            silence: SilenceLevel::from_slug(self.silence.as_deref()?)?,
            silence_days: self.silence_days.and_then(|days| u32::try_from(days).ok()),
            unasked: self.unasked?,
            urgency: urgency_from_slug(self.urgency.as_deref()?)?,
            rule: self.rule.clone()?,
            act_by: self.act_by.as_deref().and_then(day),
            events: u32::try_from(self.events).unwrap_or(u32::MAX),
            last_event,
        })
    }

    fn parcel(self, numbers: Vec<Number>, orders: Vec<OrderOf>) -> Result<Parcel, StoreError> {
        Ok(Parcel {
            judged: self.judged(),
            added_at: at(self.added_at),
            said: Description {
                name: self.name,
                notes: self.notes,
                colour: self.colour,
                destination: read_some("country", self.destination.as_deref(), Country::from_code)?,
                postcode: self.postcode,
            },
            archived: self.archived,
            closed: read_some("closing of a parcel", self.closed.as_deref(), closed_from_slug)?,
            numbers,
            orders,
            last_asked_at: self.last_asked_at.map(at),
            last_answered_at: self.last_answered_at.map(at),
            last_changed_at: at(self.last_changed_at),
            next_check_at: self.check_requested_at.or(self.next_check_at).map(at),
            next_check_why: self.next_check_why,
            check_requested_at: self.check_requested_at.map(at),
            being_asked: self.lease_holder.is_some(),
            id: ParcelId(self.id),
        })
    }
}

each_driver! {
    /// What a filter asks of a parcel, after a `WHERE TRUE`.
    fn conditions(query: &mut QueryBuilder<Driver>, filter: &Filter) {
        if let Some(archived) = filter.archived {
            query.push(" AND archived = ").push_bind(archived);
        }
        if !filter.statuses.is_empty() {
            query.push(" AND status IN ");
            statement::list(query, filter.statuses.iter().map(|status| status.slug()));
        }
        if !filter.silences.is_empty() {
            query.push(" AND silence IN ");
            statement::list(query, filter.silences.iter().map(|silence| silence.slug()));
        }
        if let Some(urgency) = filter.urgency {
            // Everything at least so pressing sorts before the calmer.
            query.push(" AND attention <= ").push_bind(attention(Some(urgency), None));
        }
        if let Some(since) = filter.changed_since {
            query.push(" AND last_changed_at >= ").push_bind(super::super::ms(since));
        }
        if let Some(order) = &filter.order {
            query.push(" AND id IN (SELECT parcel_id FROM order_parcels WHERE order_id = ");
            query.push_bind(order.to_string()).push(")");
        }
        for pattern in patterns(&filter.search) {
            query.push(" AND search LIKE ").push_bind(pattern).push(" ESCAPE '!'");
        }
    }

    pub(in crate::store) async fn count(
        connection: &mut Connection,
        filters: &[Filter],
    ) -> Result<Vec<Count>, StoreError> {
        let mut query = QueryBuilder::<Driver>::new("");
        for (place, filter) in filters.iter().enumerate() {
            statement::count_from(&mut query, place, "parcels");
            conditions(&mut query, filter);
            statement::end_of_count(&mut query);
        }
        statement::counted(connection, query, filters.len()).await
    }

    pub(in crate::store) async fn page(connection: &mut Connection, filter: &Filter) -> Result<Page, StoreError> {
        let mut query = QueryBuilder::<Driver>::new("SELECT * FROM parcels WHERE TRUE");
        conditions(&mut query, filter);
        let (column, falling) = match filter.sort {
            Sort::Attention => ("attention", false),
            Sort::Changed => ("last_changed_at", true),
            Sort::Added => ("added_at", true),
        };
        if let Some(after) = &filter.after {
            let comparison = if falling { "<" } else { ">" };
            match (&after.key, filter.sort) {
                (Key::Text(key), Sort::Attention) => {
                    query.push(format_args!(" AND ({column}, id) {comparison} ("));
                    query.push_bind(key.clone()).push(", ").push_bind(after.id.clone()).push(")");
                }
                (Key::Instant(key), Sort::Changed | Sort::Added) => {
                    query.push(format_args!(" AND ({column}, id) {comparison} ("));
                    query.push_bind(*key).push(", ").push_bind(after.id.clone()).push(")");
                }
                _ => {}
            }
        }
        let direction = if falling { "DESC" } else { "ASC" };
        let limit = filter.limit.clamp(1, PAGE);
        query.push(format_args!(" ORDER BY {column} {direction}, id {direction} LIMIT "));
        query.push_bind(limit as i64 + 1);
        let mut rows: Vec<ParcelRow> = query.build_query_as().fetch_all(&mut *connection).await?;
        let more = rows.len() > limit;
        rows.truncate(limit);
        let next = rows.last().filter(|_| more).map(|row| row.cursor(filter.sort));
        Ok(Page { parcels: complete(connection, rows).await?, next })
    }

    pub(in crate::store) async fn by_ids(connection: &mut Connection, ids: &[&str]) -> Result<Vec<Parcel>, StoreError> {
        let mut rows: Vec<ParcelRow> = Vec::new();
        for some in ids.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("SELECT * FROM parcels WHERE id IN ");
            statement::list(&mut query, some.iter().copied());
            query.push(" ORDER BY id");
            rows.extend(query.build_query_as::<ParcelRow>().fetch_all(&mut *connection).await?);
        }
        complete(connection, rows).await
    }

    /// Adds numbers and orders to rows.
    async fn complete(connection: &mut Connection, rows: Vec<ParcelRow>) -> Result<Vec<Parcel>, StoreError> {
        let mut numbers: BTreeMap<String, Vec<Number>> = BTreeMap::new();
        let mut orders: BTreeMap<String, Vec<OrderOf>> = BTreeMap::new();
        for some in rows.chunks(ROWS) {
            let mut query = QueryBuilder::<Driver>::new("SELECT * FROM numbers WHERE parcel_id IN ");
            statement::list(&mut query, some.iter().map(|row| row.id.as_str()));
            query.push(" ORDER BY step, added_at, number");
            for row in query.build_query_as::<NumberRow>().fetch_all(&mut *connection).await? {
                numbers.entry(row.parcel_id.clone()).or_default().push(Number {
                    number: read("tracking number", &row.number, |text| TrackingNumber::parse(text).ok())?,
                    role: read("role of a number", &row.role, Role::from_slug)?,
                    carrier: row.carrier.as_deref().and_then(carrier::find).map(|carrier| carrier.id),
                    told_by: row.told_by,
                    added_at: at(row.added_at),
                });
            }
            let mut query = QueryBuilder::<Driver>::new(
                "SELECT link.parcel_id, one.id, one.number, COALESCE(one.name, first.title) AS title, one.total_amount, \
                 one.total_currency FROM order_parcels AS link \
                 JOIN orders AS one ON one.id = link.order_id \
                 LEFT JOIN order_lines AS first ON first.order_id = one.id AND first.position = 0 \
                 WHERE link.parcel_id IN ",
            );
            statement::list(&mut query, some.iter().map(|row| row.id.as_str()));
            query.push(" ORDER BY one.id");
            for row in query.build_query_as::<LinkRow>().fetch_all(&mut *connection).await? {
                orders.entry(row.parcel_id).or_default().push(OrderOf {
                    id: OrderId(row.id),
                    number: read("order number", &row.number, OrderNumber::parse)?,
                    title: row.title,
                    total: money(row.total_amount, row.total_currency),
                });
            }
        }
        rows.into_iter()
            .map(|row| {
                let (numbers, orders) = (numbers.remove(&row.id), orders.remove(&row.id));
                row.parcel(numbers.unwrap_or_default(), orders.unwrap_or_default())
            })
            .collect()
    }

    pub(in crate::store) async fn counts(connection: &mut Connection) -> Result<Counts, StoreError> {
        // The first sign of `attention` is the urgency; both columns stand in the index this reads.
        let rows: Vec<(bool, Option<String>, String, i64)> = sqlx::query_as(
            "SELECT archived, status, SUBSTR(attention, 1, 1), COUNT(*) FROM parcels \
             GROUP BY archived, status, SUBSTR(attention, 1, 1)",
        )
        .fetch_all(connection)
        .await?;
        let mut counts = Counts::default();
        for (archived, status, rank, count) in rows {
            let count = u64::try_from(count).unwrap_or_default();
            if archived {
                counts.archived += count;
                continue;
            }
            counts.all += count;
            let Some(status) = status.as_deref().and_then(Status::from_slug) else {
                counts.unjudged += count;
                continue;
            };
            *counts.by_status.entry(status).or_default() += count;
            let urgency = [Urgency::Now, Urgency::Act, Urgency::Soon, Urgency::Calm]
                .into_iter()
                .find(|urgency| attention(Some(*urgency), None).starts_with(&rank))
                .unwrap_or(Urgency::Calm);
            *counts.by_urgency.entry(urgency).or_default() += count;
        }
        Ok(counts)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_is_pressing_comes_first() {
        let date = |text: &str| text.parse::<Date>().ok();
        let in_order = [
            attention(Some(Urgency::Now), date("2026-01-05")),
            attention(Some(Urgency::Now), None),
            attention(Some(Urgency::Act), date("2026-01-01")),
            attention(Some(Urgency::Act), date("2026-02-01")),
            attention(Some(Urgency::Soon), None),
            attention(Some(Urgency::Calm), date("2026-01-01")),
            attention(None, None),
        ];
        assert!(in_order.is_sorted(), "{in_order:?}");
    }

    #[test]
    fn a_cursor_comes_back_as_it_was() {
        let id = ParcelId::new().0;
        for key in [Key::Text("1 2026-03-01".into()), Key::Instant(-5)] {
            let cursor = Cursor { key, id: id.clone() };
            assert_eq!(Cursor::parse(&cursor.text()), Some(cursor));
        }
        for nonsense in ["", "!!", "dGVzdA", "\0", "aQox"] {
            assert_eq!(Cursor::parse(nonsense), None, "{nonsense:?}");
        }
    }

    #[test]
    fn a_search_takes_signs_of_sql_as_they_are() {
        assert_eq!(patterns(" Blue  50%_!").collect::<Vec<_>>(), ["%blue%", "%50!%!_!!%"]);
    }
}
