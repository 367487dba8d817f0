//! What to do, why, and by when. Advice carries a rule id and facts; its words come from `data/words`.

use jiff::civil::Date;

/// How pressing an advice is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Urgency {
    /// Nothing to do.
    Calm,
    /// Worth a look.
    Soon,
    /// Needs the user.
    Act,
    /// Money or the parcel is lost if not done now.
    Now,
}

impl Urgency {
    /// `calm`, `soon`, `act` or `now`.
    pub const fn slug(self) -> &'static str {
        match self {
            Urgency::Calm => "calm",
            Urgency::Soon => "soon",
            Urgency::Act => "act",
            Urgency::Now => "now",
        }
    }
}

/// A fact an advice is built on, named as the words name it.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    /// A number of days or things.
    Number(i64),
    /// A day.
    Date(Date),
    /// A name, a number, printed words.
    Text(String),
}

/// One advice.
#[derive(Clone, Debug, PartialEq)]
pub struct Advice {
    /// Rule id, for example `customs.payment-due`; its title and text stand in `data/words` as
    /// `advice-customs-payment-due` with attributes `.title` and `.text`.
    pub rule: &'static str,
    /// How pressing it is.
    pub urgency: Urgency,
    /// By when, if there is a day.
    pub due: Option<Date>,
    /// The facts its words use.
    pub facts: Vec<(&'static str, Fact)>,
    /// Id of the message this advice suggests to send, if any (see `message`).
    pub message: Option<&'static str>,
}
