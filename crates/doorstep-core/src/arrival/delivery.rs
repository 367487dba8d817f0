//! Days to delivery.

use super::tree::{Node, Parameters, Prior, Shrink, Tree};
use super::{NEVER_AFTER, distribution, expected, to_days, to_scale};

/// The probabilities a prediction gives quantiles for.
pub const LEVELS: [f64; 13] = [0.025, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.975];

/// Days to delivery from the moment of the prediction, if the parcel arrives.
#[derive(Clone, Debug, PartialEq)]
pub struct Prediction {
    /// Quantiles at [`LEVELS`], in days, rising.
    pub quantiles: [f64; 13],
    /// Probability that it never arrives.
    pub never: f64,
    /// Parcels in the finest group it was made from, decayed over a year.
    pub based_on: f64,
}

/// Keeps the 80 % interval honest in the long run: a shift of the middle and a stretch of the width, moved a little
/// with every arrival (`arrival.md` 4.5).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Tracker {
    shift: f64,
    stretch: f64,
    day: i64,
    steps: u32,
}

impl Tracker {
    const STEPS_A_DAY: u32 = 10;

    fn learn(&mut self, now: f64, y: f64, seen: &Predicted) {
        let day = now.floor() as i64;
        if day != self.day {
            (self.day, self.steps) = (day, 0);
        }
        if self.steps == Self::STEPS_A_DAY {
            return;
        }
        self.steps += 1;
        let outside = if y < seen.low || y > seen.high { 1.0 } else { 0.0 };
        self.shift = (self.shift + 0.002 * (y - seen.median).signum()).clamp(-0.7, 0.7);
        self.stretch = (self.stretch + 0.005 * (outside - 0.2)).clamp(-0.7, 0.7);
    }
}

/// `arrival.md` 4.2.
const SHRINK: Shrink = Shrink {
    mean: [2.0, 6.0, 10.0, 10.0, 8.0],
    variance: [4.0, 15.0, 15.0, 15.0, 15.0],
    never: [25.0, 25.0, 25.0, 25.0, 25.0],
};

/// A leg longer than [`NEVER_AFTER`] is given up when fewer than this share of its like take so long.
const GIVE_UP_BELOW: f64 = 0.005;

/// What was predicted for a leg, on the scale of y.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Predicted {
    low: f64,
    median: f64,
    high: f64,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Leg {
    path: Vec<u32>,
    prior: Prior,
    opened: f64,
    reference: f64,
    predicted: Option<Predicted>,
    given_up: Option<f64>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Deliveries {
    pub(super) tree: Tree,
    tracker: Tracker,
}

impl Deliveries {
    pub(super) fn new() -> Deliveries {
        Deliveries { tree: Tree::new(SHRINK), tracker: Tracker::default() }
    }

    pub(super) fn open<'a>(
        &mut self,
        keys: impl Iterator<Item = &'a str>,
        prior: Prior,
        now: f64,
        reference: f64,
    ) -> Leg {
        Leg { path: self.tree.path(keys), prior, opened: now, reference, predicted: None, given_up: None }
    }

    /// A leg that is only asked about: it does not count among the open ones.
    pub(super) fn imagine<'a>(
        &self,
        keys: impl Iterator<Item = &'a str>,
        prior: Prior,
        now: f64,
        reference: f64,
    ) -> Leg {
        Leg { path: self.tree.find(keys), prior, opened: now, reference, predicted: None, given_up: None }
    }

    /// Probability that the parcel of this leg comes within so many days from `now`, if it comes at all.
    pub(super) fn within(&self, leg: &Leg, now: f64, days: f64) -> f64 {
        let (m, s, _) = self.shape(leg, now);
        let survival = |waited: f64| distribution::t8_survival((to_scale(waited, leg.reference) - m) / s).max(1e-9);
        let waited = now - leg.opened;
        (1.0 - survival(waited + days.max(0.0)) / survival(waited)).clamp(0.0, 1.0)
    }

    /// Probability that the parcel of this leg never comes.
    pub(super) fn never(&self, leg: &Leg, now: f64) -> f64 {
        let (m, s, Parameters { never, .. }) = self.shape(leg, now);
        let still = distribution::t8_survival((to_scale(now - leg.opened, leg.reference) - m) / s).max(1e-9);
        never / (never + (1.0 - never) * still)
    }

    /// Middle and spread of a leg on the scale of y, as the tracker corrects them, and what they come from.
    fn shape(&self, leg: &Leg, now: f64) -> (f64, f64, Parameters) {
        let parameters = self.tree.parameters(&leg.path, leg.prior, now);
        (parameters.m + self.tracker.shift, parameters.s * self.tracker.stretch.exp(), parameters)
    }

    /// The parcel of this leg arrived (`true`), or never will.
    pub(super) fn close(&mut self, leg: &Leg, now: f64, arrived: bool) {
        let y = arrived.then(|| to_scale(now - leg.opened, leg.reference));
        match (leg.given_up, y) {
            (Some(_), None) => return,
            (Some(since), Some(_)) => self.tree.take_back(&leg.path, since, now),
            (None, _) => {}
        }
        self.tree.close(&leg.path, y, now);
        if let (Some(y), Some(predicted)) = (y, &leg.predicted) {
            self.tracker.learn(now, y, predicted);
        }
    }

    pub(super) fn predict(&self, leg: &mut Leg, now: f64) -> Prediction {
        let (m, s, Parameters { never, n, .. }) = self.shape(leg, now);
        let waited = now - leg.opened;
        let still = distribution::t8_survival((to_scale(waited, leg.reference) - m) / s).max(1e-9);
        let y_at = |level: f64| m + s * distribution::t8_quantile(1.0 - (1.0 - level) * still);
        leg.predicted = Some(Predicted { low: y_at(0.1), median: y_at(0.5), high: y_at(0.9) });
        Prediction {
            quantiles: LEVELS.map(|level| (to_days(y_at(level), leg.reference) - waited).max(0.0)),
            never: never / (never + (1.0 - never) * still),
            based_on: n,
        }
    }

    /// Counts open legs with what can be expected of them, and gives up those that hardly can still come.
    pub(super) fn refresh<'a>(&mut self, legs: impl Iterator<Item = &'a mut Leg>, now: f64) {
        let mut open: Vec<Node> = self.tree.clear_open();
        for leg in legs.filter(|leg| leg.given_up.is_none()) {
            let parameters = self.tree.parameters(&leg.path, leg.prior, now);
            let waited = now - leg.opened;
            let y = to_scale(waited, leg.reference);
            if waited > NEVER_AFTER && distribution::t8_survival((y - parameters.m) / parameters.s) < GIVE_UP_BELOW {
                leg.given_up = Some(now);
                self.tree.close(&leg.path, None, now);
                continue;
            }
            let e = expected(&parameters, y);
            for &node in &leg.path {
                open[node as usize].add(e.ends, e.y, e.y2, 1.0 - e.ends);
            }
        }
        self.tree.set_open(open);
    }
}
