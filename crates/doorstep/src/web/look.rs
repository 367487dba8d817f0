//! Colour and picture of what a page says. Neither ever stands without words.

use doorstep_core::advice::Urgency;
use doorstep_core::silence::SilenceLevel;
use doorstep_core::status::{Status, Substatus};

/// The colour (a class of the style sheet) and the picture (a symbol of `icons.svg`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// `t-good`, `t-move`, `t-soon`, `t-act`, `t-now` or `t-still`.
    pub tone: &'static str,
    /// The picture's name.
    pub icon: &'static str,
}

const fn look(tone: &'static str, icon: &'static str) -> Look {
    Look { tone, icon }
}

/// A parcel nobody has been asked about yet.
pub const NOT_YET: Look = look("t-still", "clock");
/// A parcel the user closed.
pub const CLOSED: Look = look("t-still", "check");

/// How a stage looks.
pub const fn of_status(status: Status, substatus: Option<Substatus>) -> Look {
    match (status, substatus) {
        (_, Some(Substatus::PickupReady)) => look("t-act", "hand"),
        (_, Some(Substatus::CustomsPaymentDue | Substatus::CustomsInfoRequired)) => look("t-act", "stamp"),
        (_, Some(Substatus::CustomsHeld | Substatus::CustomsRejected)) => look("t-soon", "stamp"),
        (_, Some(Substatus::Delayed | Substatus::OnHold)) => look("t-soon", "clock"),
        (Status::OrderPlaced | Status::Processing, _) => look("t-still", "bag"),
        (Status::Shipped, _) => look("t-still", "box"),
        (Status::Accepted, _) => look("t-move", "box"),
        (Status::DepartedOrigin, _) => look("t-move", "plane"),
        (Status::Transit, _) => look("t-move", "globe"),
        (Status::ArrivedDestination, _) => look("t-move", "land"),
        (Status::Customs, _) => look("t-move", "stamp"),
        (Status::OutForDelivery, _) => look("t-good", "truck"),
        (Status::Delivered, _) => look("t-good", "home"),
        (Status::Returned, _) => look("t-act", "back"),
        (Status::Exception, _) => look("t-act", "alert"),
        (Status::Info, _) => look("t-still", "info"),
        (Status::Unrecognised, _) => look("t-still", "question"),
    }
}

/// How an advice looks.
pub const fn of_urgency(urgency: Urgency) -> Look {
    match urgency {
        Urgency::Calm => look("t-good", "check"),
        Urgency::Soon => look("t-soon", "clock"),
        Urgency::Act => look("t-act", "flag"),
        Urgency::Now => look("t-now", "stop"),
    }
}

/// How a silence looks.
pub const fn of_silence(level: SilenceLevel) -> Look {
    match level {
        SilenceLevel::Normal => look("t-good", "quiet"),
        SilenceLevel::Watch => look("t-soon", "quiet"),
        SilenceLevel::Worrying => look("t-act", "quiet"),
        SilenceLevel::Lost => look("t-now", "stop"),
    }
}
