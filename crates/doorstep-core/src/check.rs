//! One attempt to ask one source, and how it went. A check is never an event.

use jiff::Timestamp;

/// How a check ended. Only [`Outcome::Answered`] and [`Outcome::Unchanged`] say where a parcel is; a failed check
/// changes no status, erases nothing and resets no silence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// The source knows the number and told its events.
    Answered,
    /// As answered, and nothing is new.
    Unchanged,
    /// The source knows the number; there is no scan yet.
    Pending,
    /// The source does not know the number.
    NotFound,
    /// The source points to another number of the same parcel.
    Pivot,
    /// The key was refused, or is missing.
    Auth,
    /// The allowance (day, month, plan) is used up.
    Quota,
    /// Asked too fast.
    RateLimited,
    /// A captcha or block page, also with HTTP 200.
    Blocked,
    /// The source says this cannot be a number of its own.
    BadNumber,
    /// An answer came that we cannot read.
    Misread,
    /// The source failed on its side.
    Upstream,
    /// Nothing came back: no route, timeout, reset, TLS.
    Unreachable,
}

impl Outcome {
    /// Every outcome.
    pub const ALL: &'static [Outcome] = &[
        Outcome::Answered,
        Outcome::Unchanged,
        Outcome::Pending,
        Outcome::NotFound,
        Outcome::Pivot,
        Outcome::Auth,
        Outcome::Quota,
        Outcome::RateLimited,
        Outcome::Blocked,
        Outcome::BadNumber,
        Outcome::Misread,
        Outcome::Upstream,
        Outcome::Unreachable,
    ];

    /// The stable name used in SQL, API and CLI.
    pub const fn slug(self) -> &'static str {
        match self {
            Outcome::Answered => "answered",
            Outcome::Unchanged => "unchanged",
            Outcome::Pending => "pending",
            Outcome::NotFound => "not_found",
            Outcome::Pivot => "pivot",
            Outcome::Auth => "auth",
            Outcome::Quota => "quota",
            Outcome::RateLimited => "rate_limited",
            Outcome::Blocked => "blocked",
            Outcome::BadNumber => "bad_number",
            Outcome::Misread => "misread",
            Outcome::Upstream => "upstream",
            Outcome::Unreachable => "unreachable",
        }
    }

    /// The outcome with this slug.
    pub fn from_slug(slug: &str) -> Option<Outcome> {
        Outcome::ALL.iter().copied().find(|o| o.slug() == slug)
    }

    /// Whether the source gave a usable answer about the number (also "not found" and "no scan yet" are answers).
    pub const fn is_answer(self) -> bool {
        matches!(
            self,
            Outcome::Answered
                | Outcome::Unchanged
                | Outcome::Pending
                | Outcome::NotFound
                | Outcome::Pivot
                | Outcome::BadNumber
        )
    }
}

/// A recorded check of one number at one source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// Source id.
    pub source: String,
    /// Normalised number asked about.
    pub number: String,
    /// When it was asked.
    pub asked_at: Timestamp,
    /// When the answer, if any, was complete.
    pub answered_at: Option<Timestamp>,
    /// How it went.
    pub outcome: Outcome,
    /// The source's own words on a failure, or on a parcel without a scan, shortened and free of secrets.
    pub detail: Option<String>,
    /// Not before this instant again, where the source said so.
    pub retry_at: Option<Timestamp>,
}
