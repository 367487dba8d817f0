//! What the user says: a delivery, a loss, a return, or a note. It is an event like any other, of the source
//! [`MANUAL`](doorstep_core::parcel::MANUAL).

use doorstep_core::event::{EventTime, RawEvent, TimeCertainty};
use jiff::Zoned;

use super::wire::privacy;

/// What the user marks a parcel with. The slugs are the codes of `data/codes/manual.toml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It has been delivered.
    Delivered,
    /// It is lost.
    Lost,
    /// It has gone back to the sender.
    Returned,
    /// A note that moves nothing.
    Note,
}

impl Mark {
    /// Every mark.
    pub const ALL: &'static [Mark] = &[Mark::Delivered, Mark::Lost, Mark::Returned, Mark::Note];

    /// `delivered`, `lost`, `returned` or `note`.
    pub const fn slug(self) -> &'static str {
        match self {
            Mark::Delivered => "delivered",
            Mark::Lost => "lost",
            Mark::Returned => "returned",
            Mark::Note => "note",
        }
    }

    /// The mark with this slug.
    pub fn from_slug(slug: &str) -> Option<Mark> {
        Mark::ALL.iter().copied().find(|mark| mark.slug() == slug)
    }
}

/// The event of a mark set at this time in the user's zone, with the user's own words, which may be empty.
pub fn event(mark: Mark, at: &Zoned, words: &str) -> RawEvent {
    RawEvent {
        time: EventTime {
            local: Some(at.datetime()),
            date_only: false,
            zone: Some(at.strftime("%:z").to_string()),
            instant: Some(at.timestamp()),
            certainty: TimeCertainty::Exact,
        },
        code: Some(mark.slug().to_owned()),
        // The user's own words are the user's: only their length is limited.
        text: privacy::shorten(words),
        ..RawEvent::default()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_mark_is_an_event_of_its_time_and_words() {
        let at: Zoned = "2026-09-15T15:15:00+02:00[Europe/Berlin]".parse().unwrap();
        let event = event(Mark::Delivered, &at, "behind the\nshed");
        assert_eq!(event.code.as_deref(), Some("delivered"));
        assert_eq!(event.text, "behind the shed");
        assert_eq!(event.time.local.unwrap().to_string(), "2026-09-15T15:15:00");
        assert_eq!(event.time.zone.as_deref(), Some("+02:00"));
        for mark in Mark::ALL {
            assert_eq!(Mark::from_slug(mark.slug()), Some(*mark));
        }
    }
}
