//! Why a command could not be carried out, as one plain sentence.

use std::io;

use crate::config;

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
    /// The address to serve on cannot be had.
    #[error("{0}")]
    Listen(String),
    /// The system gives no threads to work with.
    #[error("cannot start: {0}")]
    System(io::Error),
}

impl Error {
    /// Standard output could not be written.
    pub fn stdout(cause: io::Error) -> Error {
        Error::Output { what: "standard output".to_owned(), cause }
    }

    /// Whether the reader of our output went away, which is no fault of anyone.
    pub fn is_closed_pipe(&self) -> bool {
        matches!(self, Error::Output { cause, .. } if cause.kind() == io::ErrorKind::BrokenPipe)
    }

    /// 2 where the command line or the settings must be mended first, 1 otherwise.
    pub fn exit_code(&self) -> u8 {
        match self {
            Error::Usage(_) | Error::Config(_) => 2,
            Error::Input { .. } | Error::Output { .. } | Error::Listen(_) | Error::System(_) => 1,
        }
    }
}
