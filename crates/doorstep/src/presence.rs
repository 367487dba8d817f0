//! Whether a server is at work on a data folder: it holds a lock on a file there as long as it lives. The system lets go
//! of the lock however the server ends, so nothing stale is ever left behind.

use std::fs::{File, TryLockError};
use std::io;
use std::path::Path;

const FILE: &str = "server.lock";

/// The announcement of a server; ends when dropped.
#[derive(Debug)]
pub struct Presence {
    _locked: File,
}

impl Presence {
    /// Tells others that a server is at work on this folder. Several servers may be.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn announce(data_dir: &Path) -> io::Result<Presence> {
        let file = File::options().create(true).truncate(false).write(true).open(data_dir.join(FILE))?;
        file.lock_shared()?;
        Ok(Presence { _locked: file })
    }

    /// Whether a server is at work on this folder.
    pub fn is_announced(data_dir: &Path) -> bool {
        let Ok(file) = File::open(data_dir.join(FILE)) else { return false };
        // The lock, if it is had, ends here with the file.
        matches!(file.try_lock(), Err(TryLockError::WouldBlock))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_server_is_seen_while_it_lives() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!Presence::is_announced(folder.path()));
        let one = Presence::announce(folder.path()).unwrap();
        let other = Presence::announce(folder.path()).unwrap();
        drop(one);
        assert!(Presence::is_announced(folder.path()));
        drop(other);
        assert!(!Presence::is_announced(folder.path()));
    }
}
