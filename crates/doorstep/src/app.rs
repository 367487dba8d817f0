//! What a running Doorstep holds; handed by value to pages, API, poller and commands.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use secrecy::ExposeSecret;
use tokio::sync::{Notify, broadcast};
use tokio_util::sync::CancellationToken;

use crate::config::Config;
use crate::demo::Demo;
use crate::keyring::Keyring;
use crate::now::Now;
use crate::store::{self, OrderId, ParcelId, Store, StoreError};
use crate::vault::Vault;

/// Something that changed and may be shown on open pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A parcel's events, checks or judgement, or what the user says of it.
    Parcel(ParcelId),
    /// An order, its clocks or its links.
    Order(OrderId),
}

/// A running Doorstep. Cheap to clone; every clone is the same one.
#[derive(Clone, Debug)]
pub struct App {
    /// Everything that is kept.
    pub store: Store,
    /// Keys and passwords that were entered.
    pub vault: Vault,
    /// What is set for each source.
    pub keyring: Keyring,
    /// The settings it was started with.
    pub config: Arc<Config>,
    /// What time it is for it.
    pub now: Now,
    /// The invented household that is shown, if this is a demo.
    pub demo: Option<Demo>,
    /// Tells open pages what changed. Sending without a listener is no error; a slow listener misses changes and must
    /// then show everything anew.
    pub changes: broadcast::Sender<Change>,
    /// Rung after parcels were added or a check was asked for, so that the poller looks at once.
    pub wake: Arc<Notify>,
    /// Cancelled once this Doorstep is asked to stop: answers that would go on for ever end then.
    pub stopping: CancellationToken,
}

/// Why a Doorstep could not be started. The data were left as they were.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The data folder cannot be made.
    #[error("cannot make the data folder {}: {cause}; name another one with DOORSTEP_DATA_DIR", folder.display())]
    Folder {
        /// The folder.
        folder: PathBuf,
        /// What the system said.
        cause: std::io::Error,
    },
    /// The database's reason.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl App {
    /// Makes the data folder if there is none, opens the database and brings it up to date.
    ///
    /// # Errors
    /// Why that could not be done.
    pub async fn open(config: Config) -> Result<App, OpenError> {
        make_folder(&config.data_dir).map_err(|cause| OpenError::Folder { folder: config.data_dir.clone(), cause })?;
        let store = match &config.database_url {
            Some(address) => Store::open(address.expose_secret()).await?,
            None => Store::open_file(&store::file_in(&config.data_dir)).await?,
        };
        let old = store.reread().await?;
        if old > 0 {
            tracing::info!(parcels = old, "codes and phrases are known better than before; events are read again");
        }
        Ok(App::new(store, config))
    }

    /// Opens what is there; `None` where nothing was ever kept. Makes nothing.
    ///
    /// # Errors
    /// As [`App::open`].
    pub async fn open_existing(config: Config) -> Result<Option<App>, OpenError> {
        if config.database_url.is_none() && !store::file_in(&config.data_dir).exists() {
            return Ok(None);
        }
        App::open(config).await.map(Some)
    }

    /// What time it is: every page, answer and judgement is made of this moment.
    pub fn now(&self) -> Timestamp {
        self.now.read()
    }

    /// A Doorstep with nothing kept, which ends with the process: for a look where there is no database yet.
    ///
    /// # Errors
    /// None that could be expected.
    pub async fn in_memory(config: Config) -> Result<App, OpenError> {
        Ok(App::new(Store::in_memory().await?, config))
    }

    /// A Doorstep on an open database.
    pub fn new(store: Store, config: Config) -> App {
        let config = Arc::new(config);
        let vault = Vault::new(store.clone(), &config);
        App {
            keyring: Keyring::new(vault.clone(), store.clone(), config.clone()),
            vault,
            store,
            config,
            now: Now::Real,
            demo: None,
            changes: broadcast::Sender::new(256),
            wake: Arc::new(Notify::new()),
            stopping: CancellationToken::new(),
        }
    }

    /// Tells open pages of a change; nobody listening is no error.
    pub fn tell(&self, change: Change) {
        let _ = self.changes.send(change);
    }
}

/// Makes a folder for this user alone: what one buys is nobody else's business.
fn make_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
