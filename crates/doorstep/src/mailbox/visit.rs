//! Visits mailboxes, one at a time and at a calm pace, and saves what AliExpress wrote. Several nodes that share a database
//! share the mailboxes too: each visit is leased.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp, ToSpan};
use secrecy::SecretString;
use tokio_util::sync::CancellationToken;

use super::{Access, Error, News};
use crate::app::{App, Change};
use crate::import::batch::{self, Batch, File};
use crate::store::{Mailbox, StoreError, Visited};
use crate::vault::{Kind, VaultError};

/// How often it is looked whether a visit is due.
const LOOK: Duration = Duration::from_secs(20);
/// From one visit to the next.
const PACE: SignedDuration = SignedDuration::from_mins(5);
/// After a visit that failed.
const AFTER_FAILURE: SignedDuration = SignedDuration::from_mins(30);
/// A visit that was never settled may be made again after this.
const LEASE: SignedDuration = SignedDuration::from_mins(5);
/// How far back the first visit goes.
const FIRST_DAYS: i64 = 180;

/// Why a visit could not be made.
#[derive(Debug, thiserror::Error)]
pub enum VisitError {
    /// The mailbox's.
    #[error(transparent)]
    Mailbox(#[from] Error),
    /// The vault's.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// What it brought could not be saved.
    #[error(transparent)]
    Import(#[from] batch::Error),
    /// The database's.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Its password is not there.
    #[error("the password of this mailbox is not stored any more; add the mailbox again")]
    NoPassword,
}

/// Visits mailboxes until told to stop.
pub async fn run(app: App, stop: CancellationToken) {
    let holder = uuid::Uuid::now_v7().to_string();
    loop {
        match visit_due(&app, &holder).await {
            Ok(_) => {}
            Err(error) => tracing::warn!(%error, "the mailboxes could not be looked after"),
        }
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(LOOK) => {}
        }
    }
}

/// Visits every mailbox that is due, one after the other. Returns how many.
///
/// # Errors
/// The database's; what goes wrong with a mailbox is kept with it.
pub async fn visit_due(app: &App, holder: &str) -> Result<usize, StoreError> {
    let mut visited = 0;
    loop {
        let now = Timestamp::now();
        let Some(mailbox) = app.store.claim_mailbox(holder, now + LEASE, now).await? else { return Ok(visited) };
        visited += 1;
        let outcome = visit(app, &mailbox).await;
        let now = Timestamp::now();
        let settled = match outcome {
            Ok((news, orders)) => {
                tracing::info!(mails = news.mails.len(), orders, "a mailbox was read");
                Visited {
                    cursor: news.cursor.map(|cursor| (cursor.validity, cursor.uid)),
                    mails: news.mails.len() as u64,
                    fault: None,
                    next_at: Some(if news.more { now } else { now + PACE }),
                }
            }
            Err(why) => {
                tracing::warn!(%why, "a mailbox could not be read");
                let waits = match &why {
                    VisitError::Mailbox(why) => why.needs_the_user(),
                    VisitError::NoPassword | VisitError::Vault(_) => true,
                    VisitError::Store(_) | VisitError::Import(_) => false,
                };
                Visited {
                    cursor: mailbox.cursor,
                    mails: 0,
                    fault: Some(why.to_string()),
                    next_at: (!waits).then(|| now + AFTER_FAILURE),
                }
            }
        };
        app.store.settle_mailbox(&mailbox.id, holder, &settled, now).await?;
    }
}

/// Reads what is new in a mailbox and saves it. Returns it, and how many orders it changed.
async fn visit(app: &App, mailbox: &Mailbox) -> Result<(News, usize), VisitError> {
    let password = app.vault.read(Kind::Mailbox, &mailbox.id).await?.ok_or(VisitError::NoPassword)?;
    let access = access(mailbox, password);
    let cursor = mailbox.cursor.map(|(validity, uid)| super::Cursor { validity, uid });
    let news = super::read_new(&access, cursor, first_day()).await?;
    let files = news.mails.iter().map(|mail| File { name: "mail".to_owned(), bytes: mail.clone() });
    let now = Timestamp::now();
    let batch = Batch::read(files.collect(), &app.store, now).await?;
    let done = batch.take_in(&app.store, true, now).await?;
    if done.changed() {
        for parcel in &done.outcome.parcels {
            app.tell(Change::Parcel(parcel.taken.parcel.clone()));
        }
        app.wake.notify_one();
    }
    let orders = done.outcome.orders.iter().filter(|order| order.state.is_news()).count();
    Ok((news, orders))
}

/// How to reach a mailbox that is kept.
pub fn access(mailbox: &Mailbox, password: SecretString) -> Access {
    Access {
        host: mailbox.host.clone(),
        port: mailbox.port,
        user: mailbox.user.clone(),
        password,
        folder: mailbox.folder.clone(),
    }
}

/// Reads a mailbox from now on; its password is sealed. Returns its id.
///
/// # Errors
/// The vault's or the database's.
pub async fn add(app: &App, access: &Access) -> Result<String, VaultError> {
    let now = Timestamp::now();
    let id = app.store.add_mailbox(&access.host, access.port, &access.user, &access.folder, now).await?;
    app.vault.keep(Kind::Mailbox, &id, &access.password, now).await?;
    Ok(id)
}

/// Reads a mailbox no more, and forgets its password. False if it is not there.
///
/// # Errors
/// The database's.
pub async fn remove(app: &App, id: &str) -> Result<bool, StoreError> {
    let gone = app.store.remove_mailbox(id).await?;
    match app.vault.forget(Kind::Mailbox, id).await {
        Err(VaultError::Store(why)) => Err(why),
        // Forgetting needs no key.
        _ => Ok(gone),
    }
}

/// The day the first visit goes back to.
pub fn first_day() -> jiff::civil::Date {
    let today = Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    today.checked_sub(FIRST_DAYS.days()).unwrap_or(today)
}

/// Opens a mailbox and looks what would be read, without keeping anything. Returns how many mails the first visit would bring,
/// at most as many as one visit reads.
///
/// # Errors
/// Why it cannot be read.
pub async fn test(access: &Access) -> Result<usize, Error> {
    Ok(super::read_new(access, None, first_day()).await?.mails.len())
}
