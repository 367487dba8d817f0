#![no_main]

use doorstep::import::Import;
use jiff::Timestamp;
use libfuzzer_sys::fuzz_target;

// Any file a user may bring. What is kept of it must be readable again, and say nothing more.
fuzz_target!(|bytes: &[u8]| {
    let mut import = Import::default();
    let read = import.read(bytes, Timestamp::UNIX_EPOCH);
    let mut again = Import::default();
    for kept in read.pieces.iter().filter_map(|piece| piece.kept.as_ref()) {
        again.read(kept, Timestamp::UNIX_EPOCH);
    }
    assert!(again.facts().orders.len() <= import.facts().orders.len());
});
