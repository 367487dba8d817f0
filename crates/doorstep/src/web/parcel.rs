//! How one parcel is told wherever it stands in a list: its name, its status, what it needs.

use std::cmp::Ordering;

use doorstep_core::advice::{Fact, Urgency};
use doorstep_core::judge::Closed;
use doorstep_core::silence::SilenceLevel;
use doorstep_core::status::{Certainty, Reading, Status};
use doorstep_core::words::Words;

use super::layout::Chrome;
use super::look::{self, Look};
use crate::store::{Judged, Parcel};
use crate::when::{self, When};

/// One parcel in a list.
pub struct Row {
    /// Its id.
    pub id: String,
    /// What the reader calls it, or its number.
    pub name: String,
    /// Its number, where it has a name.
    pub number: Option<String>,
    /// Its stage, in words.
    pub status: String,
    /// Colour and picture of that.
    pub look: Look,
    /// The last words of a source.
    pub says: Option<String>,
    /// How far it has come, where that can be told.
    pub way: Option<Way>,
    /// What is most pressing about it.
    pub chip: Option<Chip>,
    /// When it was last heard of.
    pub when: Option<When>,
}

/// A small coloured remark.
pub struct Chip {
    /// Colour and picture.
    pub look: Look,
    /// The remark.
    pub text: String,
}

impl Row {
    /// The row of a parcel, for this reader.
    pub fn of(parcel: &Parcel, chrome: &Chrome) -> Row {
        let judged = parcel.judged.as_ref();
        let look = look(parcel);
        let last = judged.and_then(|judged| judged.last_event.as_ref());
        let heard = last.and_then(|event| event.at);
        Row {
            id: parcel.id.to_string(),
            name: name(parcel),
            number: parcel.said.name.is_some().then(|| number(parcel)),
            status: status(judged, chrome),
            look,
            says: last.map(|event| event.text.clone()).filter(|text| !text.is_empty()),
            way: judged.and_then(|judged| Way::of(judged.status)),
            chip: chip(parcel, chrome),
            when: heard.map(|at| chrome.when(at)),
        }
    }
}

/// Colour and picture of its stage.
pub fn look(parcel: &Parcel) -> Look {
    match &parcel.judged {
        Some(judged) if judged.events > 0 => look::of_status(judged.status, judged.substatus),
        _ => look::NOT_YET,
    }
}

/// What a parcel is called.
pub fn name(parcel: &Parcel) -> String {
    parcel.said.name.clone().unwrap_or_else(|| number(parcel))
}

/// The number it is first known by.
fn number(parcel: &Parcel) -> String {
    parcel.numbers.first().map(|number| number.number.to_string()).unwrap_or_default()
}

/// Its stage, in a few words.
pub fn status(judged: Option<&Judged>, chrome: &Chrome) -> String {
    match judged {
        Some(Judged { events: 0, .. }) => chrome.say("page-status-no-scan"),
        Some(judged) => match judged.substatus {
            Some(substatus) => chrome.words.substatus(substatus).label,
            None => chrome.words.status(judged.status).label,
        },
        None => chrome.say("page-status-new"),
    }
}

/// Our reading of an event, in a few words.
pub fn reading(words: &Words, reading: &Reading) -> String {
    let label = match reading.substatus {
        Some(substatus) => words.substatus(substatus).label,
        None => words.status(Status::Unrecognised).label,
    };
    match reading.certainty {
        Some(Certainty::Guessed) => format!("{label}?"),
        _ => label,
    }
}

fn chip(parcel: &Parcel, chrome: &Chrome) -> Option<Chip> {
    if let Some(closed) = parcel.closed {
        return Some(Chip { look: look::CLOSED, text: chrome.say(closed_key(closed)) });
    }
    let judged = parcel.judged.as_ref()?;
    let act_by = judged.act_by.filter(|_| judged.urgency > Urgency::Calm);
    if let Some(date) = act_by {
        // A day that has passed is said to be today: it is high time.
        let day = [("day", Fact::Text(when::day(date.max(chrome.today()), chrome.today())))];
        return Some(Chip { look: look::of_urgency(judged.urgency), text: chrome.words.text("page-act-by", &day) });
    }
    let days = judged.silence_days.filter(|_| judged.silence > SilenceLevel::Normal && !judged.unasked)?;
    let days = [("days", Fact::Number(i64::from(days)))];
    Some(Chip { look: look::of_silence(judged.silence), text: chrome.words.text("page-silent", &days) })
}

/// What the page says of a closed parcel.
pub const fn closed_key(closed: Closed) -> &'static str {
    match closed {
        Closed::Received => "page-closed-received",
        Closed::GivenUp => "page-closed-given-up",
        Closed::Refunded => "page-closed-refunded",
    }
}

/// The way of a parcel in six stops: shipped, accepted, left, arrived, out for delivery, delivered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    /// How many stops are behind it, the one it is at included.
    pub passed: usize,
}

/// A stop, as it is drawn.
pub struct Stop {
    /// Pixels from the left.
    pub x: usize,
    /// A class of the style sheet.
    pub class: &'static str,
}

impl Way {
    /// How far a parcel of this stage has come; cannot be told for a return or an exception, which may happen anywhere.
    pub const fn of(status: Status) -> Option<Way> {
        let passed = match status {
            Status::OrderPlaced | Status::Processing => 0,
            Status::Shipped => 1,
            Status::Accepted => 2,
            Status::Transit | Status::DepartedOrigin => 3,
            Status::ArrivedDestination | Status::Customs => 4,
            Status::OutForDelivery => 5,
            Status::Delivered => 6,
            Status::Returned | Status::Exception | Status::Info | Status::Unrecognised => return None,
        };
        Some(Way { passed })
    }

    /// The six stops.
    pub fn stops(&self) -> impl Iterator<Item = Stop> {
        let passed = self.passed;
        (1..=6).map(move |n| Stop {
            x: 6 + (n - 1) * 21,
            class: match n.cmp(&passed) {
                Ordering::Less => "past",
                Ordering::Equal => "here",
                Ordering::Greater => "ahead",
            },
        })
    }

    /// How far the line of the way behind is drawn, in pixels.
    pub fn behind(&self) -> usize {
        self.passed.saturating_sub(1) * 21
    }
}
