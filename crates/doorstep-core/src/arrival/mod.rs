//! When will it arrive, and has it fallen silent for good? One model of durations, learned as parcels go by.
//!
//! Every scan of a parcel opens two legs under the same path of groups (stage, then coarse to fine: method, destination,
//! origin...): one that ends with delivery, one that ends with the next scan. Durations are log-normal-like; groups lean
//! on their parents until they have parcels of their own; legs still open count with what can be expected of them; a
//! share of legs never ends. Formulas and their measured worth: `arrival.md` sections 3 and 4.
//!
//! Time is counted in days, as `f64`, from any fixed epoch.

mod course;
mod delivery;
mod distribution;
mod experience;
mod pool;
mod silence;
mod stream;
mod tree;

pub(crate) use course::happened_at;
pub use course::{Course, End, Passage, course};
pub use delivery::{LEVELS, Prediction};
pub use experience::{Arrival, Basis, Experience, Record, Score};
pub use pool::{Group, Impossible, Pool};
pub use silence::Quiet;
pub use stream::{Beginning, Flag, Happening, Move, Stream};

/// Days added before the logarithm is taken, so that a scan within minutes has a place.
const OFFSET: f64 = 0.25;
/// Days a leg is waited for before it counts as never ending.
const NEVER_AFTER: f64 = 120.0;

/// Duration on the scale of the model: the logarithm of its ratio to a reference of so many days.
fn to_scale(days: f64, reference: f64) -> f64 {
    (OFFSET + 20.0 * days.max(0.0) / reference).ln()
}

/// The inverse of [`to_scale`]; never negative.
fn to_days(y: f64, reference: f64) -> f64 {
    ((y.exp() - OFFSET) * reference / 20.0).max(0.0)
}

/// What a leg that has not ended can be expected to add to its groups.
struct Expected {
    /// Probability that it still ends.
    ends: f64,
    /// Mean of y, if it ends.
    y: f64,
    /// Mean of y squared, if it ends.
    y2: f64,
}

/// Moments of a truncated normal: the leg is known to last longer than `y_so_far`.
fn expected(p: &tree::Parameters, y_so_far: f64) -> Expected {
    let z = (y_so_far - p.m) / p.s;
    let survival = distribution::normal_survival(z).max(1e-9);
    let hazard = distribution::normal_density(z) / survival;
    Expected {
        ends: (1.0 - p.never) * survival / (p.never + (1.0 - p.never) * survival),
        y: p.m + p.s * hazard,
        y2: p.m * p.m + p.s * p.s + p.s * hazard * (y_so_far + p.m),
    }
}
