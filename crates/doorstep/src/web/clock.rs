//! The clocks of an order or parcel as pages show them: the day, where it was read and how sure it is.

use doorstep_core::advice::Fact;
use doorstep_core::protection::{Clock, ClockCertainty, ClockKind};

use super::layout::Chrome;
use crate::when::{self, Due};

/// One clock.
pub struct ClockView {
    /// What runs out, in words.
    pub name: String,
    /// Which kind, as forms name it.
    pub kind: &'static str,
    /// The day.
    pub due: Due,
    /// Where it was read, and how sure it is.
    pub source: String,
    /// Whether the reader stated it, and may take it back.
    pub stated: bool,
}

/// The clocks that count: of each kind the one that leads, the soonest first. `clocks` is a list in which leading ones come
/// first.
pub fn leading(clocks: &[Clock]) -> Vec<&Clock> {
    let leading = ClockKind::ALL.iter().filter_map(|kind| clocks.iter().find(|clock| clock.kind == *kind));
    let mut leading: Vec<_> = leading.collect();
    leading.sort_by_key(|clock| clock.date);
    leading
}

/// A clock in words.
pub fn view(clock: &Clock, chrome: &Chrome) -> ClockView {
    let source = match clock.certainty {
        ClockCertainty::Printed => "page-clock-printed",
        ClockCertainty::Stated => "page-clock-stated",
        ClockCertainty::Estimated => "page-clock-estimated",
    };
    let today = chrome.today();
    let read = clock.captured_at.to_zoned(chrome.reader.zone.clone()).date();
    let facts = [("source", Fact::Text(clock.source.clone())), ("day", Fact::Text(when::day(read, today)))];
    ClockView {
        name: chrome.say(&key(clock.kind)),
        kind: clock.kind.slug(),
        due: Due::of(clock.date, today),
        source: chrome.words.text(source, &facts),
        stated: clock.certainty == ClockCertainty::Stated,
    }
}

/// The key of a clock's name.
pub fn key(kind: ClockKind) -> String {
    format!("clock-{}", dashed(kind.slug()))
}

/// A slug as the words name it.
pub fn dashed(slug: &str) -> String {
    slug.replace('_', "-")
}
