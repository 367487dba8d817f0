//! What a source said: raw code, raw words, local time and zone text, place. Kept as it came.

use jiff::{Timestamp, civil};

use crate::carrier::CarrierId;
use crate::country::Country;

/// How an instant was got from what the source printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum TimeCertainty {
    /// No instant can be told.
    #[default]
    None,
    /// The zone was assumed (the source's habit), not printed.
    Assumed,
    /// The source printed a zone, but is known to label loosely (Cainiao).
    Labelled,
    /// The source gave an unambiguous instant.
    Exact,
}

impl TimeCertainty {
    /// `exact`, `labelled`, `assumed` or `none`.
    pub const fn slug(self) -> &'static str {
        match self {
            TimeCertainty::Exact => "exact",
            TimeCertainty::Labelled => "labelled",
            TimeCertainty::Assumed => "assumed",
            TimeCertainty::None => "none",
        }
    }

    /// The certainty with this slug.
    pub fn from_slug(slug: &str) -> Option<TimeCertainty> {
        Some(match slug {
            "exact" => TimeCertainty::Exact,
            "labelled" => TimeCertainty::Labelled,
            "assumed" => TimeCertainty::Assumed,
            "none" => TimeCertainty::None,
            _ => return None,
        })
    }
}

/// When an event happened, as the source told it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EventTime {
    /// Wall clock at the scan, if it could be read.
    pub local: Option<civil::DateTime>,
    /// Whether the source gave only a day; `local` then stands at midnight.
    pub date_only: bool,
    /// The zone as printed (`GMT+8`, `+02:00`, `EST`), if any.
    pub zone: Option<String>,
    /// The instant, with `certainty` above `None` exactly when it is set.
    pub instant: Option<Timestamp>,
    /// How the instant was got.
    pub certainty: TimeCertainty,
}

/// One event of one source, unread. Within a list the source's own order is kept; instants never re-sort it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RawEvent {
    /// When.
    pub time: EventTime,
    /// The source's code, as it came.
    pub code: Option<String>,
    /// The source's words, as they came (a name, phone number or signature dropped at the door).
    pub text: String,
    /// Place as printed.
    pub place: Option<String>,
    /// Country of the scan, where the source gave one.
    pub country: Option<Country>,
    /// Carrier that made the scan, where the source named one we know.
    pub carrier: Option<CarrierId>,
}
