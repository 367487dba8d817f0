#![no_main]

use doorstep_core::number::{self, Kind};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let characters = text.chars().count();
    let mut end = 0;
    for found in number::extract(text) {
        assert!(end <= found.start && found.start < found.end && found.end <= characters, "{found:?}");
        assert!(found.kind != Kind::Unknown, "{found:?}");
        end = found.end;
    }
});
