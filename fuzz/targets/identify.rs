#![no_main]

use doorstep_core::number::{self, Context, Kind};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let context = Context { words: text, ..Context::default() };
    let identified = number::identify(text, &context);
    assert!(identified.kind != Kind::Tracking || identified.number.is_some(), "{identified:?}");
    if let Some(number) = identified.number {
        // What was normalised once is normal.
        assert_eq!(number::identify(number.as_str(), &context).number, Some(number));
    }
});
