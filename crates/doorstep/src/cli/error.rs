//! Why a command could not be carried out, as one plain sentence.

use std::io;

use crate::app::OpenError;
use crate::config;
use crate::demo::{DemoError, HouseholdError};
use crate::store::{ExportError, StoreError};

/// Why a command ended early.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The command line makes no sense together.
    #[error("{0}")]
    Usage(String),
    /// The settings are wrong.
    #[error(transparent)]
    Config(#[from] config::Error),
    /// Something named on the command line, or standard input, cannot be read.
    #[error("cannot read {what}: {cause}")]
    Input {
        /// The file, or `standard input`.
        what: String,
        /// What the system said.
        cause: io::Error,
    },
    /// Standard output or a file cannot be written.
    #[error("cannot write {what}: {cause}")]
    Output {
        /// The file, or `standard output`.
        what: String,
        /// What the system said.
        cause: io::Error,
    },
    /// What the command is about is not there.
    #[error("{0}")]
    NotFound(String),
    /// The data could not be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The database could not do it.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Something could not be exported or imported.
    #[error("{what}: {why}")]
    Export {
        /// The file, or standard input or output.
        what: String,
        /// Why.
        why: ExportError,
    },
    /// The demo's household could not be read or shown.
    #[error(transparent)]
    Demo(#[from] DemoError),
    /// The address to serve on cannot be had.
    #[error("{0}")]
    Listen(String),
    /// The system gives no threads to work with.
    #[error("cannot start: {0}")]
    System(io::Error),
}

impl From<HouseholdError> for Error {
    fn from(why: HouseholdError) -> Error {
        DemoError::from(why).into()
    }
}

impl Error {
    /// Standard output could not be written.
    pub fn stdout(cause: io::Error) -> Error {
        Error::Output { what: "standard output".to_owned(), cause }
    }

    /// A file that could not be exported to, or imported from.
    pub fn export(what: &str, why: ExportError) -> Error {
        Error::Export { what: what.to_owned(), why }
    }

    /// Whether the reader of our output went away, which is no fault of anyone.
    pub fn is_closed_pipe(&self) -> bool {
        match self {
            Error::Output { cause, .. } | Error::Export { why: ExportError::File(cause), .. } => {
                cause.kind() == io::ErrorKind::BrokenPipe
            }
            _ => false,
        }
    }

    /// 2 where the command line or the settings must be mended first, 1 otherwise.
    pub fn exit_code(&self) -> u8 {
        match self {
            Error::Usage(_) | Error::Config(_) => 2,
            _ => 1,
        }
    }
}
