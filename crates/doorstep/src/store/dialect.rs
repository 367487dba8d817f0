//! The only place that knows which database this is.
//!
//! Every statement of the store is written once, inside [`each_driver!`], which compiles it for SQLite and for
//! PostgreSQL. Both take `$1`, `ON CONFLICT`, `RETURNING`, `UPDATE ... FROM (VALUES ...)` and window functions; where
//! they differ there is a constant here.
//!
//! A statement is never run once per row: on SQLite each one crosses to a worker thread and back, which costs more than
//! the statement. Rows go in and out in chunks of [`ROWS`].

use std::fs::File;
use std::path::{Path, PathBuf};
use std::str::FromStr as _;
use std::time::Duration;

use sqlx::migrate::MigrateError;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous};

use super::learnt::Learnt;
use super::{Store, StoreError};

/// Rows in one statement. SQLite takes 32,766 values in a statement and PostgreSQL 65,535; the widest row has 23.
pub(super) const ROWS: usize = 500;

/// Which addresses are understood.
pub(super) const ADDRESS: &str = "the database's address must look like sqlite:///folder/doorstep.db or \
                                  postgres://user:password@host/name";

/// A database that is open.
#[derive(Clone, Debug)]
pub(super) enum Db {
    /// One writer, who starts with `BEGIN IMMEDIATE` and therefore never has to give up half-way, and some readers.
    Sqlite { write: SqlitePool, read: SqlitePool },
    /// Many nodes may share it.
    Postgres(PgPool),
}

/// Items that use `Driver` and `Connection`, compiled once for each database. Inside, the name of another subject
/// (`events`, `checks`...) stands for that subject's functions of the same database.
macro_rules! each_driver {
    ($($item:item)*) => {
        pub(in crate::store) mod sqlite {
            #[allow(unused_imports)]
            use super::*;
            #[allow(unused_imports)]
            use $crate::store::dialect::sqlite::*;
            $($item)*
        }

        pub(in crate::store) mod postgres {
            #[allow(unused_imports)]
            use super::*;
            #[allow(unused_imports)]
            use $crate::store::dialect::postgres::*;
            $($item)*
        }
    };
}

/// Runs a function of [`each_driver!`] in a transaction of its own, which is kept only if the function succeeds.
///
/// A database that runs out of room may end a transaction by itself. The connection does not know that and would refuse
/// the next one, so it is thrown away when it cannot go back or forth in good order.
macro_rules! in_write {
    ($store:expr, $subject:ident::$function:ident($($argument:expr),* $(,)?)) => {
        match &$store.db {
            $crate::store::dialect::Db::Sqlite { write, .. } => {
                let mut connection = write.acquire().await?;
                let mut transaction = sqlx::Connection::begin_with(&mut *connection, "BEGIN IMMEDIATE").await?;
                let done = $crate::store::$subject::sqlite::$function(&mut transaction, $($argument),*).await;
                $crate::store::dialect::end!(connection, transaction, done)
            }
            $crate::store::dialect::Db::Postgres(pool) => {
                let mut connection = pool.acquire().await?;
                let mut transaction = sqlx::Connection::begin(&mut *connection).await?;
                let done = $crate::store::$subject::postgres::$function(&mut transaction, $($argument),*).await;
                $crate::store::dialect::end!(connection, transaction, done)
            }
        }
    };
}

/// Keeps a transaction or takes it back: the second half of [`in_write!`].
macro_rules! end {
    ($connection:ident, $transaction:ident, $done:ident) => {
        match $done {
            Ok(done) => match $transaction.commit().await {
                Ok(()) => done,
                Err(why) => {
                    $connection.close_on_drop();
                    return Err(why.into());
                }
            },
            Err(why) => {
                if $transaction.rollback().await.is_err() {
                    $connection.close_on_drop();
                }
                return Err(why);
            }
        }
    };
}

/// As [`in_write!`], but the function says with a second value whether what it did shall be kept.
macro_rules! in_trial {
    ($store:expr, $subject:ident::$function:ident($($argument:expr),* $(,)?)) => {
        match &$store.db {
            $crate::store::dialect::Db::Sqlite { write, .. } => {
                let mut connection = write.acquire().await?;
                let mut transaction = sqlx::Connection::begin_with(&mut *connection, "BEGIN IMMEDIATE").await?;
                let done = $crate::store::$subject::sqlite::$function(&mut transaction, $($argument),*).await;
                $crate::store::dialect::end_trial!(connection, transaction, done)
            }
            $crate::store::dialect::Db::Postgres(pool) => {
                let mut connection = pool.acquire().await?;
                let mut transaction = sqlx::Connection::begin(&mut *connection).await?;
                let done = $crate::store::$subject::postgres::$function(&mut transaction, $($argument),*).await;
                $crate::store::dialect::end_trial!(connection, transaction, done)
            }
        }
    };
}

/// The second half of [`in_trial!`].
macro_rules! end_trial {
    ($connection:ident, $transaction:ident, $done:ident) => {
        match $done {
            Ok((done, false)) => {
                if $transaction.rollback().await.is_err() {
                    $connection.close_on_drop();
                }
                done
            }
            done => {
                let done = done.map(|(done, _)| done);
                $crate::store::dialect::end!($connection, $transaction, done)
            }
        }
    };
}

/// Runs a function of [`each_driver!`] that only reads; several reads of one call see the same moment.
macro_rules! in_snapshot {
    ($store:expr, $subject:ident::$function:ident($($argument:expr),* $(,)?)) => {
        match &$store.db {
            $crate::store::dialect::Db::Sqlite { read, .. } => {
                let mut transaction = read.begin().await?;
                $crate::store::$subject::sqlite::$function(&mut transaction, $($argument),*).await?
            }
            $crate::store::dialect::Db::Postgres(pool) => {
                let mut transaction = pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?;
                $crate::store::$subject::postgres::$function(&mut transaction, $($argument),*).await?
            }
        }
    };
}

/// Runs a function of [`each_driver!`] that reads with one statement, without a transaction around it.
macro_rules! in_read {
    ($store:expr, $subject:ident::$function:ident($($argument:expr),* $(,)?)) => {
        match &$store.db {
            $crate::store::dialect::Db::Sqlite { read, .. } => {
                let mut connection = read.acquire().await?;
                $crate::store::$subject::sqlite::$function(&mut connection, $($argument),*).await?
            }
            $crate::store::dialect::Db::Postgres(pool) => {
                let mut connection = pool.acquire().await?;
                $crate::store::$subject::postgres::$function(&mut connection, $($argument),*).await?
            }
        }
    };
}

pub(super) use {each_driver, end, end_trial, in_read, in_snapshot, in_trial, in_write};

/// What [`each_driver!`] means by its words for SQLite.
pub(super) mod sqlite {
    pub(in crate::store) use sqlx::{Sqlite as Driver, SqliteConnection as Connection};

    /// The writer is alone anyway.
    pub(in crate::store) const LOCK: &str = "";
    pub(in crate::store) const SKIP_LOCKED: &str = "";

    pub(in crate::store) use super::statement::sqlite as statement;
    pub(in crate::store) use crate::store::captures::sqlite as captures;
    pub(in crate::store) use crate::store::checks::sqlite as checks;
    pub(in crate::store) use crate::store::deeds::sqlite as deeds;
    pub(in crate::store) use crate::store::events::sqlite as events;
    pub(in crate::store) use crate::store::exhibits::sqlite as exhibits;
    pub(in crate::store) use crate::store::export::sqlite as export;
    pub(in crate::store) use crate::store::facts::sqlite as facts;
    pub(in crate::store) use crate::store::intake::sqlite as intake;
    pub(in crate::store) use crate::store::learnt::sqlite as learnt;
    pub(in crate::store) use crate::store::orders::sqlite as orders;
    pub(in crate::store) use crate::store::parcels::sqlite as parcels;
    pub(in crate::store) use crate::store::refunds::sqlite as refunds;
    pub(in crate::store) use crate::store::standing::sqlite as standing;
    pub(in crate::store) use crate::store::undo::sqlite as undo;
}

/// What [`each_driver!`] means by its words for PostgreSQL.
pub(super) mod postgres {
    pub(in crate::store) use sqlx::{PgConnection as Connection, Postgres as Driver};

    /// Rows about to be changed together are locked in one order, so that two writers cannot wait for each other.
    pub(in crate::store) const LOCK: &str = " FOR UPDATE";
    pub(in crate::store) const SKIP_LOCKED: &str = " FOR UPDATE SKIP LOCKED";

    pub(in crate::store) use super::statement::postgres as statement;
    pub(in crate::store) use crate::store::captures::postgres as captures;
    pub(in crate::store) use crate::store::checks::postgres as checks;
    pub(in crate::store) use crate::store::deeds::postgres as deeds;
    pub(in crate::store) use crate::store::events::postgres as events;
    pub(in crate::store) use crate::store::exhibits::postgres as exhibits;
    pub(in crate::store) use crate::store::export::postgres as export;
    pub(in crate::store) use crate::store::facts::postgres as facts;
    pub(in crate::store) use crate::store::intake::postgres as intake;
    pub(in crate::store) use crate::store::learnt::postgres as learnt;
    pub(in crate::store) use crate::store::orders::postgres as orders;
    pub(in crate::store) use crate::store::parcels::postgres as parcels;
    pub(in crate::store) use crate::store::refunds::postgres as refunds;
    pub(in crate::store) use crate::store::standing::postgres as standing;
    pub(in crate::store) use crate::store::undo::postgres as undo;
}

/// Parts of statements.
pub(super) mod statement {
    use sqlx::QueryBuilder;

    use crate::store::StoreError;
    use crate::store::list::{COUNTED, Count};

    each_driver! {
        /// `(value, value, ...)`, after an `IN`.
        pub(in crate::store) fn list<'a>(query: &mut QueryBuilder<Driver>, values: impl IntoIterator<Item = &'a str>) {
            query.push("(");
            let mut separated = query.separated(", ");
            for value in values {
                separated.push_bind(value.to_owned());
            }
            query.push(")");
        }

        /// Begins to count rows of a table, no further than anybody reads: its conditions follow, then [`end_of_count`].
        pub(in crate::store) fn count_from(query: &mut QueryBuilder<Driver>, place: usize, table: &str) {
            let union = if place == 0 { "" } else { " UNION ALL " };
            query.push(format_args!(
                "{union}SELECT CAST({place} AS BIGINT), COUNT(*) FROM (SELECT id FROM {table} WHERE TRUE"
            ));
        }

        pub(in crate::store) fn end_of_count(query: &mut QueryBuilder<Driver>) {
            query.push(format_args!(" LIMIT {}) AS found", COUNTED + 1));
        }

        /// What was counted, in the order of the places.
        pub(in crate::store) async fn counted(
            connection: &mut Connection,
            mut query: QueryBuilder<Driver>,
            places: usize,
        ) -> Result<Vec<Count>, StoreError> {
            let mut counts = vec![Count::default(); places];
            if counts.is_empty() {
                return Ok(counts);
            }
            let rows: Vec<(i64, i64)> = query.build_query_as().fetch_all(connection).await?;
            for (place, found) in rows {
                if let Some(count) = usize::try_from(place).ok().and_then(|place| counts.get_mut(place)) {
                    *count = Count::of(found);
                }
            }
            Ok(counts)
        }
    }
}

/// The layouts this program knows, oldest first.
static MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!("./migrations");

impl Store {
    /// Opens a database by its address, and brings it to the present layout: `sqlite:///folder/doorstep.db` (made if
    /// it is missing) or `postgres://user:password@host/name`.
    ///
    /// # Errors
    /// A place that cannot be used, or a database made by a newer Doorstep; it is then left as it was.
    pub async fn open(address: &str) -> Result<Store, StoreError> {
        if let Some(path) = address.strip_prefix("sqlite:") {
            let path = path.strip_prefix("//").unwrap_or(path);
            return Store::open_file(Path::new(path)).await;
        }
        if address.starts_with("postgres:") || address.starts_with("postgresql:") {
            let options = PgConnectOptions::from_str(address).map_err(|_| StoreError::Address)?;
            let place = format!("the database {} on {}", options.get_database().unwrap_or("?"), options.get_host());
            let options = options.application_name("doorstep");
            let pool = PgPoolOptions::new().max_connections(8).acquire_timeout(Duration::from_secs(10));
            let pool = pool.connect_with(options).await.map_err(|why| cannot_open(&place, why))?;
            MIGRATIONS.run(&pool).await.map_err(|why| cannot_migrate(&place, why))?;
            return Ok(Store { db: Db::Postgres(pool), learnt: Learnt::default() });
        }
        Err(StoreError::Address)
    }

    /// Opens a database file, made if it is missing.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub async fn open_file(path: &Path) -> Result<Store, StoreError> {
        let place = path.display().to_string();
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(20))
            .pragma("temp_store", "memory");
        // What was acknowledged must survive a power cut too, not only the end of the process.
        let writing = options.clone().journal_mode(SqliteJournalMode::Wal).synchronous(SqliteSynchronous::Full);
        // SQLite's own locks do not keep two processes from making the same layout at once; this one does.
        let alone = File::create(path.with_extension("lock")).and_then(|file| file.lock().map(|()| file));
        let alone = alone.map_err(|_| StoreError::Unwritable(place.clone()))?;
        // A database of a newer Doorstep may not be touched, not even by its journal's setting.
        if path.exists() {
            refuse_newer(&place, options.clone().read_only(true)).await?;
        }
        let write = SqlitePoolOptions::new().max_connections(1).acquire_timeout(Duration::from_secs(60));
        let write = write.connect_with(writing).await.map_err(|why| cannot_open(&place, why))?;
        MIGRATIONS.run(&write).await.map_err(|why| cannot_migrate(&place, why))?;
        drop(alone);
        let read = SqlitePoolOptions::new().max_connections(4).acquire_timeout(Duration::from_secs(60));
        let read = read.connect_with(options.read_only(true)).await.map_err(|why| cannot_open(&place, why))?;
        Ok(Store { db: Db::Sqlite { write, read }, learnt: Learnt::default() })
    }

    /// A database that lives in memory and ends with the last clone of it.
    ///
    /// # Errors
    /// None that could be expected.
    pub async fn in_memory() -> Result<Store, StoreError> {
        let options = SqliteConnectOptions::new().in_memory(true).foreign_keys(true);
        let one = SqlitePoolOptions::new().max_connections(1).min_connections(1).idle_timeout(None).max_lifetime(None);
        let pool = one.connect_with(options).await?;
        MIGRATIONS.run(&pool).await.map_err(|why| cannot_migrate("memory", why))?;
        Ok(Store { db: Db::Sqlite { write: pool.clone(), read: pool }, learnt: Learnt::default() })
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// Why it does not.
    pub async fn ping(&self) -> Result<(), StoreError> {
        match &self.db {
            Db::Sqlite { read, .. } => {
                sqlx::query("SELECT id FROM parcels LIMIT 1").fetch_optional(read).await.map(drop)
            }
            Db::Postgres(pool) => sqlx::query("SELECT id FROM parcels LIMIT 1").fetch_optional(pool).await.map(drop),
        }?;
        Ok(())
    }

    /// Writes a copy of the database, as of one moment, into a new file. A PostgreSQL database has its own tools
    /// (`pg_dump`); of one, [`Store::export`] makes a copy that any Doorstep can read.
    ///
    /// # Errors
    /// A file that exists or cannot be written, or a database that is not a file.
    pub async fn backup(&self, to: &Path) -> Result<(), StoreError> {
        let Db::Sqlite { read, .. } = &self.db else {
            return Err(StoreError::NotAFile);
        };
        if to.exists() {
            return Err(StoreError::Exists(to.to_owned()));
        }
        let file = to.to_str().ok_or_else(|| StoreError::Unwritable(to.display().to_string()))?;
        let copied = sqlx::query("VACUUM INTO $1").bind(file).execute(read).await;
        copied.map(drop).map_err(|why| cannot_open(&to.display().to_string(), why))
    }

    /// Closes every connection; a database file is then complete in itself.
    pub async fn close(&self) {
        match &self.db {
            Db::Sqlite { write, read } => {
                read.close().await;
                write.close().await;
            }
            Db::Postgres(pool) => pool.close().await,
        }
    }
}

/// Looks at an existing file without writing to it.
async fn refuse_newer(place: &str, options: SqliteConnectOptions) -> Result<(), StoreError> {
    let look = SqlitePoolOptions::new().max_connections(1).connect_with(options).await;
    let look = look.map_err(|why| cannot_open(place, why))?;
    let found: Result<Option<i64>, sqlx::Error> =
        sqlx::query_scalar("SELECT MAX(version) FROM _sqlx_migrations").fetch_one(&look).await;
    look.close().await;
    match found {
        Ok(Some(found)) if found > newest_known() => {
            Err(StoreError::Newer { place: place.to_owned(), found, known: newest_known() })
        }
        Ok(_) => Ok(()),
        // A file that was just made has no such table.
        Err(why) if why.as_database_error().is_some_and(|why| why.message().contains("no such table")) => Ok(()),
        Err(why) => Err(cannot_open(place, why)),
    }
}

fn newest_known() -> i64 {
    MIGRATIONS.iter().map(|migration| migration.version).max().unwrap_or_default()
}

fn cannot_migrate(place: &str, why: MigrateError) -> StoreError {
    match why {
        MigrateError::VersionMissing(found) => {
            StoreError::Newer { place: place.to_owned(), found, known: newest_known() }
        }
        MigrateError::VersionMismatch(found) | MigrateError::Dirty(found) => {
            StoreError::Altered { place: place.to_owned(), found }
        }
        MigrateError::Execute(why) | MigrateError::ExecuteMigration(why, _) => cannot_open(place, why),
        other => StoreError::Migration(other),
    }
}

/// An error met on opening or copying, when the place is known.
fn cannot_open(place: &str, why: sqlx::Error) -> StoreError {
    let place = place.to_owned();
    match StoreError::from(why) {
        StoreError::Full(_) => StoreError::Full(Some(place)),
        StoreError::Unwritable(_) => StoreError::Unwritable(place),
        StoreError::Unreachable { why, .. } => StoreError::Unreachable { place, why },
        StoreError::NotADatabase(_) => StoreError::NotADatabase(place),
        other => other,
    }
}

impl From<sqlx::Error> for StoreError {
    /// What the database's codes mean for a person: SQLite's result codes (sqlite.org/rescode.html), PostgreSQL's
    /// SQLSTATEs (appendix A of its manual).
    fn from(why: sqlx::Error) -> StoreError {
        let code = match &why {
            sqlx::Error::Database(told) => told.code().map(std::borrow::Cow::into_owned).unwrap_or_default(),
            sqlx::Error::Io(told) if told.kind() == std::io::ErrorKind::StorageFull => return StoreError::Full(None),
            sqlx::Error::Io(_) | sqlx::Error::Tls(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed => {
                return StoreError::Unreachable { place: "the database".into(), why };
            }
            _ => return StoreError::Sql(why),
        };
        if code.len() == 5 {
            return match code.as_str() {
                "53100" => StoreError::Full(None),
                "25006" => StoreError::Unwritable("the database".into()),
                "28000" | "28P01" | "3D000" | "53300" | "57P03" => {
                    StoreError::Unreachable { place: "the database".into(), why }
                }
                _ => StoreError::Sql(why),
            };
        }
        // The low byte is the primary code, the rest says more.
        match code.parse::<u32>().map(|code| code & 0xff) {
            Ok(5 | 6) => StoreError::Busy,
            Ok(8 | 14) => StoreError::Unwritable("the database".into()),
            Ok(13) => StoreError::Full(None),
            Ok(11 | 26) => StoreError::NotADatabase("the database".into()),
            _ => StoreError::Sql(why),
        }
    }
}

/// The database file in a data folder.
pub fn file_in(data_dir: &Path) -> PathBuf {
    data_dir.join("doorstep.db")
}
