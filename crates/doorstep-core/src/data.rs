//! The data files, compiled in: `(file name without ending, contents)`, sorted by name.
#![allow(dead_code)]

/// The table of guesses; its shape is told in `status::guess`.
pub(crate) static GUESS: &[u8] = include_bytes!("../data/guess.bin");

include!(concat!(env!("OUT_DIR"), "/data.rs"));
