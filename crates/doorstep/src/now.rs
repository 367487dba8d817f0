//! What time it is: the system's, or a moment that can be moved.
//!
//! Pages and API judge by this and by no clock of their own. The poller goes by the system's time alone, for it waits for
//! real answers; it is not started where time is moved.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::Timestamp;

/// The time of a running Doorstep. Cheap to clone; clones of a moved one move together.
#[derive(Clone, Debug, Default)]
pub enum Now {
    /// The system's.
    #[default]
    Real,
    /// Stands still at a moment, as epoch milliseconds, until it is moved.
    Moved(Arc<AtomicI64>),
}

impl Now {
    /// Stands at this moment.
    pub fn at(moment: Timestamp) -> Now {
        Now::Moved(Arc::new(AtomicI64::new(moment.as_millisecond())))
    }

    /// What time it is.
    pub fn read(&self) -> Timestamp {
        match self {
            Now::Real => Timestamp::now(),
            Now::Moved(moment) => Timestamp::from_millisecond(moment.load(Ordering::Relaxed)).unwrap_or(Timestamp::MAX),
        }
    }

    /// Moves to another moment. Real time cannot be moved and goes on as it does.
    pub fn move_to(&self, moment: Timestamp) {
        if let Now::Moved(now) = self {
            now.store(moment.as_millisecond(), Ordering::Relaxed);
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_moved_time_stands_still_and_its_clones_move_with_it() {
        let (then, later) = ("2026-10-12T17:00:00Z".parse().unwrap(), "2026-11-01T17:00:00Z".parse().unwrap());
        let now = Now::at(then);
        let clone = now.clone();
        assert_eq!((now.read(), clone.read()), (then, then));
        now.move_to(later);
        assert_eq!(clone.read(), later);
    }

    #[test]
    fn real_time_cannot_be_moved() {
        let now = Now::Real;
        now.move_to(Timestamp::UNIX_EPOCH);
        assert!(now.read() > Timestamp::UNIX_EPOCH);
    }
}
