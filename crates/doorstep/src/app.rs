//! What a running Doorstep holds; handed by value to pages, API, poller and commands.

use std::sync::Arc;

use tokio::sync::broadcast;

use crate::config::Config;

/// A parcel whose events, checks or judgement changed, by its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Id of the parcel.
    pub parcel: String,
}

/// A running Doorstep. Cheap to clone; every clone is the same one.
#[derive(Clone, Debug)]
pub struct App {
    /// The settings it was started with.
    pub config: Arc<Config>,
    /// Tells open pages what changed. Sending without a listener is no error; a slow listener misses changes and must
    /// then show everything anew.
    pub changes: broadcast::Sender<Change>,
}

impl App {
    /// A Doorstep with these settings.
    pub fn new(config: Config) -> App {
        App { config: Arc::new(config), changes: broadcast::Sender::new(256) }
    }
}
