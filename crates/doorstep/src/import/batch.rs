//! Files brought together: read, previewed and saved as one. Pages, API, terminal, mailbox and watched folder all take this
//! way.

use jiff::Timestamp;

use super::save::{self, Outcome};
use super::table::Mappings;
use super::{Import, Read};
use crate::store::{ExportError, PendingFile, Restored, Store, StoreError};

/// A file that was brought.
#[derive(Clone, Debug)]
pub struct File {
    /// Its name, for the user to know it by.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// Files that were read.
#[derive(Debug, Default)]
pub struct Batch {
    /// What was understood of them.
    pub import: Import,
    /// Their names, in their order; without those of exports.
    pub names: Vec<String>,
    /// What became of each.
    pub reads: Vec<Read>,
    exports: Vec<File>,
}

/// What became of a batch.
#[derive(Clone, Debug)]
pub struct Done {
    /// What the import changed, or would change.
    pub outcome: Outcome,
    /// What each of Doorstep's own exports brought, or would bring, by its name.
    pub restored: Vec<(String, Restored)>,
}

impl Done {
    /// Whether anything is new or changed.
    pub fn changed(&self) -> bool {
        self.outcome.changed || self.restored.iter().any(|(_, restored)| restored.parcels + restored.orders > 0)
    }
}

/// Why a batch could not be saved. Nothing of the file that is named was.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database's.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// An export that cannot be read.
    #[error("{name}: {why}")]
    Export {
        /// The file.
        name: String,
        /// Why.
        why: ExportError,
    },
}

impl Batch {
    /// Reads files, with what the user once said of the columns of tables. `now` is when they were captured, where they do
    /// not say.
    ///
    /// # Errors
    /// The database's.
    pub async fn read(files: Vec<File>, store: &Store, now: Timestamp) -> Result<Batch, StoreError> {
        let mappings = Mappings::new(store.mappings().await?);
        // Reading a mailbox takes a while; others are served meanwhile.
        let read = tokio::task::spawn_blocking(move || {
            let mut batch = Batch { import: Import { mappings, ..Import::default() }, ..Batch::default() };
            for file in files {
                if Store::is_export(&file.bytes) {
                    batch.exports.push(file);
                } else {
                    batch.reads.push(batch.import.read(&file.bytes, now));
                    batch.names.push(file.name);
                }
            }
            batch
        });
        Ok(read.await.unwrap_or_else(|why| std::panic::resume_unwind(why.into_panic())))
    }

    /// Whether nothing was understood and nothing is worth keeping.
    pub fn is_empty(&self) -> bool {
        self.exports.is_empty() && self.import.facts().is_empty() && self.files().is_empty()
    }

    /// Whether it is nothing but exports of Doorstep, which leave no question open.
    pub fn is_export(&self) -> bool {
        !self.exports.is_empty() && self.reads.is_empty()
    }

    /// Whether everything in it was understood.
    pub fn is_understood(&self) -> bool {
        self.reads.iter().all(|read| read.why_not.is_none() && read.not_understood().next().is_none())
    }

    /// What is put aside of it until the user decides: all that is kept of what was read, and exports as they are.
    pub fn files(&self) -> Vec<PendingFile> {
        let read = self.names.iter().zip(&self.reads).flat_map(|(name, read)| {
            read.pieces.iter().filter_map(|piece| Some(PendingFile { name: name.clone(), body: piece.kept.clone()? }))
        });
        let exports = self.exports.iter().map(|file| PendingFile { name: file.name.clone(), body: file.bytes.clone() });
        read.chain(exports).collect()
    }

    /// Saves it, or with `save` false only says what would change.
    ///
    /// # Errors
    /// An export that cannot be read, or the database's.
    pub async fn take_in(&self, store: &Store, save: bool, now: Timestamp) -> Result<Done, Error> {
        let mut restored = Vec::new();
        for File { name, bytes } in &self.exports {
            let taken = match save {
                true => store.restore(&mut bytes.as_slice(), now).await,
                false => store.would_restore(&mut bytes.as_slice(), now).await,
            };
            match taken {
                Ok(taken) => restored.push((name.clone(), taken)),
                Err(ExportError::Store(why)) => return Err(why.into()),
                Err(why) => return Err(Error::Export { name: name.clone(), why }),
            }
        }
        let outcome = save::save(&self.import, &self.reads, store, save, now).await?;
        Ok(Done { outcome, restored })
    }
}
