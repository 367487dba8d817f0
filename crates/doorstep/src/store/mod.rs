//! Everything that is kept: parcels and what sources said of them, orders, manners towards sources.
//!
//! One file per subject. Statements are written once and run on SQLite and on PostgreSQL (see [`dialect`]). Events are
//! append-only; what is concluded from them is computed by the core, and kept beside them only so that lists are fast.
//!
//! ```text
//! parcels   add, describe, archive, close, mark, delete       list     filter, search, sort, page
//! events    what sources said; the only way in               facts    everything known of a parcel, for judging
//! checks    every time a source was asked                    leases   claim, record, settle
//! orders    purchases, sellers, clocks                       manners  pace, allowance, cool-off of sources
//! export    all of it as JSON, and back                      undo     what an edit replaced
//! intake    what an import brings                           captures what it read, and what waits
//! secrets   keys and passwords, sealed                      mailboxes that are read, and up to where
//! learnt    ways of parcels that came, statistics of others
//! switches  which sources are on                            news     what sources sent by themselves
//! tokens    who may use the API                             answers  what repeated writes were told
//! standing  where each order stands                         refunds  and cases of orders
//! alike     open orders that may be taken for each other
//! pairing   browsers that bring orders                      exhibits pictures kept as evidence
//! deeds     what the user did about a trouble
//! ```

mod alike;
mod answers;
mod captures;
mod checks;
mod deeds;
mod dialect;
mod events;
mod exhibits;
mod export;
mod facts;
mod intake;
mod learnt;
mod leases;
mod list;
mod mailboxes;
mod manners;
mod news;
mod orders;
mod pairing;
mod parcels;
mod refunds;
mod secrets;
mod standing;
mod switches;
mod tokens;
mod undo;
mod unknown;

use std::fmt;
use std::path::PathBuf;

use doorstep_core::status::mask_code;
use jiff::Timestamp;

pub use answers::{Begun, KeptAnswer};
pub use captures::{Capture, Odd, Pending, PendingFile, Via};
pub use deeds::KeptDeed;
pub use dialect::file_in;
pub use events::{Appended, Role};
pub use exhibits::{Exhibit, KeptExhibit, NewExhibit};
pub use export::{ExportError, Restored};
pub use facts::{Known, Verdict};
pub use intake::{IncomingOrder, IncomingParcel, Intake, Taken, TakenParcel};
pub use learnt::{KeptPool, PoolError, read_pool, write_pool};
pub use leases::{Claim, Due, Heard, Settling};
pub use list::{ArrivalDays, Count, Counts, Cursor, Filter, Judged, LastEvent, Number, OrderOf, Page, Parcel, Sort};
pub use mailboxes::{Mailbox, Visited};
pub use manners::{Allowance, Answer, Called, Permit, SourceState};
pub use news::News;
pub use orders::{
    FIELDS, KeptOrder, Money, Order, OrderFilter, OrderLine, OrderPage, OrderSort, Place, Reading, Seller,
};
pub use pairing::{CODE_LIFE_MS, NewBrowser};
pub use parcels::{Added, Description, NewParcel, Requested};
pub use refunds::Refund;
pub use secrets::Sealed;
pub use standing::Stands;
pub use switches::Switch;
pub use tokens::{Scope, Token};
pub use undo::{Done, Edit, EditId, Kind};
pub use unknown::UnknownWording;

/// The database. Cheap to clone; every clone is the same one.
#[derive(Clone, Debug)]
pub struct Store {
    db: dialect::Db,
    learnt: learnt::Learnt,
}

/// Why the database could not do what was asked. Nothing was changed then.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// An address of neither kind.
    #[error("{}", dialect::ADDRESS)]
    Address,
    /// A database with a layout this program does not know.
    #[error(
        "{place} was last used by a newer Doorstep (its layout is number {found}, this one knows up to {known}). \
         Nothing was changed. Start the newer Doorstep again, or choose another data folder"
    )]
    Newer {
        /// Which database.
        place: String,
        /// Its newest layout.
        found: i64,
        /// The newest layout known.
        known: i64,
    },
    /// A layout that is known by number but has been changed by hand.
    #[error("the layout of {place} differs from Doorstep's own at number {found}; nothing was changed")]
    Altered {
        /// Which database.
        place: String,
        /// Which layout.
        found: i64,
    },
    /// The layout could not be brought up to date.
    #[error("the database could not be brought to the present layout")]
    Migration(#[source] sqlx::migrate::MigrateError),
    /// No permission, no such folder, or a disk mounted for reading only.
    #[error("{0} cannot be written: check that its folder exists and that you may write to it")]
    Unwritable(String),
    /// No room left.
    #[error("no room is left on the disk{}; nothing was changed. Make room and try again", in_place(.0.as_deref()))]
    Full(Option<String>),
    /// Not one of Doorstep's files, or a damaged one.
    #[error("{0} is not a database, or is damaged; nothing was changed. A backup can be put in its place")]
    NotADatabase(String),
    /// Another program holds the database.
    #[error("another program keeps the database locked; try again")]
    Busy,
    /// The server does not answer, or refuses.
    #[error("{place} cannot be reached: {why}")]
    Unreachable {
        /// Which database.
        place: String,
        /// The driver's words.
        #[source]
        why: sqlx::Error,
    },
    /// A value that Doorstep never writes.
    // Numbers are nobody else's business, not even the log's.
    #[error("the database holds a {what} that cannot be read: {}", mask_code(.value))]
    Damaged {
        /// Which kind of value.
        what: &'static str,
        /// The value.
        value: String,
    },
    /// A file that is already there.
    #[error("{} exists already; choose another name", .0.display())]
    Exists(PathBuf),
    /// Only a database that is a file can be copied as one.
    #[error("this database is not a file: use its own tools to copy it, or export it")]
    NotAFile,
    /// Something that should not happen.
    #[error("the database refused: {0}")]
    Sql(#[source] sqlx::Error),
}

fn in_place(place: Option<&str>) -> String {
    place.map(|place| format!(" of {place}")).unwrap_or_default()
}

/// Declares an id: UUIDv7 text, so ids sort by the time they were made.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(String);

        impl $name {
            /// The id an address or an earlier call gave, if it can be one.
            pub fn parse(text: &str) -> Option<$name> {
                uuid::Uuid::try_parse(text).ok().map(|id| $name(id.to_string()))
            }

            /// As text.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            fn new() -> $name {
                $name(new_id())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id! {
    /// Which parcel.
    ParcelId
}
id! {
    /// Which order.
    OrderId
}

id! {
    /// Which token.
    TokenId
}

fn new_id() -> String {
    uuid::Uuid::now_v7().to_string()
}

/// An instant as the database keeps it.
fn ms(at: Timestamp) -> i64 {
    at.as_millisecond()
}

/// An instant the database kept.
fn at(ms: i64) -> Timestamp {
    Timestamp::from_millisecond(ms).unwrap_or(if ms < 0 { Timestamp::MIN } else { Timestamp::MAX })
}

/// A text from outside as the database keeps it: one of the two takes no NUL character.
fn kept(text: &str) -> String {
    text.replace('\0', "")
}

/// A value of the core that was kept as text.
fn read<T>(what: &'static str, text: &str, parse: impl FnOnce(&str) -> Option<T>) -> Result<T, StoreError> {
    parse(text).ok_or_else(|| StoreError::Damaged { what, value: text.to_owned() })
}

/// As [`read`], of a value that may be absent.
fn read_some<T>(
    what: &'static str,
    text: Option<&str>,
    parse: impl FnOnce(&str) -> Option<T>,
) -> Result<Option<T>, StoreError> {
    text.map(|text| read(what, text, parse)).transpose()
}
