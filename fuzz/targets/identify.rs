#![no_main]

use doorstep_core::number::TrackingNumber;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let _ = TrackingNumber::parse(text);
});
