#![no_main]

use doorstep_core::status::{self, Certainty, Status, Wording};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (&str, Option<&str>, Option<bool>)| {
    let (text, code, namespace) = input;
    let namespace = namespace.map(|cainiao| if cainiao { "cainiao" } else { "17track" });
    let reading = status::read(&Wording { text, code, namespace, lang: None });
    assert_eq!(reading.substatus.is_some(), reading.certainty.is_some(), "{reading:?}");
    if matches!(reading.status(), Status::Delivered | Status::Returned) {
        assert!(reading.certainty > Some(Certainty::Guessed), "{reading:?}");
    }
});
