//! The data files, compiled in: `(file name without ending, contents)`, sorted by name.
#![allow(dead_code)]

include!(concat!(env!("OUT_DIR"), "/data.rs"));
