#![no_main]

use doorstep::sources::{self, Query, Reply};
use doorstep_core::number::TrackingNumber;
use libfuzzer_sys::fuzz_target;

/// The first byte chooses the source, the second the kind of reply; the rest is its body.
fuzz_target!(|bytes: &[u8]| {
    let [source, kind, body @ ..] = bytes else { return };
    let registry = sources::registry();
    let source = registry[usize::from(*source) % registry.len()];
    let (status, content_type) = match kind % 4 {
        0 => (200, "application/json"),
        1 => (200, "text/html"),
        2 => (404, "application/json"),
        _ => (200, "text/xml"),
    };
    let reply =
        Reply { status, headers: vec![("content-type".to_owned(), content_type.to_owned())], body: body.to_vec() };
    let asked = Query::new(TrackingNumber::parse("RR123456785CN").expect("a valid number"));
    source.read(&reply, std::slice::from_ref(&asked));
    source.read(&reply, &[]);
});
