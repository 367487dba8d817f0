//! Days to the next scan, and the probability that there will be none.

use std::collections::HashMap;

use super::distribution::Tail;
use super::tree::{Node, Parameters, Prior, Shrink, Tree};
use super::{NEVER_AFTER, expected, to_scale};

/// Levels of probability that are told when a leg first reaches them.
pub(super) const THRESHOLDS: [f64; 8] = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];
/// Days a gap is measured by. With the offset of the scale, gaps below a day hardly differ: a burst of scans within
/// hours says little about how long a silence may last (measured: days of silence until a dead leg is flagged, at 10
/// false alarms per 100 parcels, 24 against 31 with 20 days).
const REFERENCE: f64 = 80.0;
/// Groups below the stage need many gaps before they count: a rare "never" makes a small group look dangerous.
const SHRINK: Shrink = Shrink {
    mean: [2.0, 6.0, 60.0, 60.0, 60.0],
    variance: [4.0, 15.0, 80.0, 80.0, 80.0],
    never: [15.0, 15.0, 80.0, 80.0, 80.0],
};
const WEATHER_HALF_LIFE: f64 = 21.0;
const WEATHER_SHRINK: f64 = 30.0;
/// A leg silent for longer than this says less and less about the weather.
const WEATHER_FADES_AFTER: f64 = 14.0;
const TAIL_MEMORY: f64 = 2000.0;
const CALIBRATION_SHRINK: f64 = 20.0;

/// What past parcels say of a silence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quiet {
    /// Share of such silences that never ended.
    pub never: f64,
    /// Share of the pauses that ended which lasted at least so long.
    pub still: f64,
    /// Days within which nine in ten pauses end.
    pub usual: f64,
    /// Factor by which everybody is slower at this stage these weeks.
    pub slower: f64,
    /// Pauses seen at this stage, decayed over a year.
    pub of_stage: f64,
    /// Of these, by the same method.
    pub of_method: f64,
}

/// Everybody on the route being late is no reason to worry about one parcel.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Weather {
    closed: Node,
    open: Node,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Leg {
    path: Vec<u32>,
    stage: usize,
    pub(super) opened: f64,
    /// How many of [`THRESHOLDS`] the raw probability has reached.
    reached: usize,
    /// How many of them have been told, after calibration.
    told: usize,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Stage {
    weather: Weather,
    /// Log scores of the three tails over the legs that ended.
    scores: [f64; 3],
}

/// Of the legs that reached a level: how many ended after all, and how many never did.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Crossed {
    resumed: f64,
    dead: f64,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Silences {
    pub(super) tree: Tree,
    prior: Prior,
    stages: Vec<Stage>,
    stage_of: HashMap<Box<str>, usize>,
    crossed: [Crossed; THRESHOLDS.len()],
}

impl Silences {
    pub(super) fn new(prior: Prior) -> Silences {
        Silences {
            tree: Tree::new(SHRINK),
            prior,
            stages: Vec::new(),
            stage_of: HashMap::new(),
            crossed: Default::default(),
        }
    }

    fn stage(&mut self, name: &str) -> usize {
        let stages = &mut self.stages;
        *self.stage_of.entry(name.into()).or_insert_with(|| {
            stages.push(Stage::default());
            stages.len() - 1
        })
    }

    /// Adds what others counted of one group; the first of its keys is the stage.
    pub(super) fn pool<'a, Keys: Iterator<Item = &'a str>>(&mut self, keys: impl Fn() -> Keys, counted: Node) {
        if let Some(stage) = keys().next() {
            self.stage(stage);
        }
        self.tree.pool(keys(), counted);
    }

    pub(super) fn open<'a>(&mut self, stage: &str, keys: impl Iterator<Item = &'a str>, now: f64) -> Leg {
        let stage = self.stage(stage);
        Leg { path: self.tree.path(keys), stage, opened: now, reached: 0, told: 0 }
    }

    /// A leg that is only asked about; nothing is known of a stage nobody passed.
    pub(super) fn imagine<'a>(&self, stage: &str, keys: impl Iterator<Item = &'a str>, opened: f64) -> Option<Leg> {
        let stage = *self.stage_of.get(stage)?;
        Some(Leg { path: self.tree.find(keys), stage, opened, reached: 0, told: 0 })
    }

    /// What is known of a silence like this leg's.
    pub(super) fn quiet(&self, leg: &Leg, now: f64) -> Quiet {
        let parameters = self.parameters(leg, now);
        let still = self.survival(leg, &parameters, now - leg.opened);
        // Nine in ten pauses end before this day.
        let (mut low, mut high) = (0.0, NEVER_AFTER);
        for _ in 0..40 {
            let middle = 0.5 * (low + high);
            if self.survival(leg, &parameters, middle) > 0.1 { low = middle } else { high = middle }
        }
        let seen = |level: usize| leg.path.get(level).map_or(0.0, |node| self.tree.ended(*node, now).n);
        Quiet {
            never: self.calibrated(self.raw_never(leg, now)),
            still,
            usual: high,
            slower: self.weather(leg, now).exp(),
            of_stage: seen(1),
            of_method: seen(2),
        }
    }

    /// How much later than usual everybody is at this stage, on the scale of y.
    fn weather(&self, leg: &Leg, now: f64) -> f64 {
        let weather = &self.stages[leg.stage].weather;
        let Node { n, s1, .. } = weather.closed.decayed(now, WEATHER_HALF_LIFE).plus(weather.open);
        s1 / (n + WEATHER_SHRINK)
    }

    fn parameters(&self, leg: &Leg, now: f64) -> Parameters {
        let mut parameters = self.tree.parameters(&leg.path, self.prior, now);
        parameters.m += self.weather(leg, now);
        parameters
    }

    fn tail_weights(&self, stage: usize) -> [f64; 3] {
        let scores = self.stages[stage].scores;
        let best = scores.iter().copied().fold(f64::MIN, f64::max);
        let weights = scores.map(|score| (score - best).exp());
        let sum: f64 = weights.iter().sum();
        weights.map(|w| w / sum)
    }

    /// The next scan came (`true`), or never will.
    pub(super) fn close(&mut self, leg: &Leg, now: f64, came: bool) {
        let raw = self.raw_never(leg, now);
        let reached = leg.reached.max(THRESHOLDS.partition_point(|level| *level <= raw));
        for crossed in &mut self.crossed[..reached] {
            if came { crossed.resumed += 1.0 } else { crossed.dead += 1.0 }
        }
        if !came {
            self.tree.close(&leg.path, None, now);
            return;
        }
        let y = to_scale(now - leg.opened, REFERENCE);
        let with_weather = self.parameters(leg, now);
        let z = (y - with_weather.m) / with_weather.s;
        let stage = &mut self.stages[leg.stage];
        for (score, tail) in stage.scores.iter_mut().zip(Tail::ALL) {
            *score = *score * (1.0 - 1.0 / TAIL_MEMORY) + tail.log_density(z);
        }
        self.tree.close(&leg.path, Some(y), now);
        let m = self.tree.parameters(&leg.path, self.prior, now).m;
        let weather = &mut self.stages[leg.stage].weather.closed;
        *weather = weather.decayed(now, WEATHER_HALF_LIFE);
        weather.add(1.0, y - m, (y - m).powi(2), 0.0);
    }

    pub(super) fn refresh<'a>(&mut self, legs: impl Iterator<Item = &'a Leg>, now: f64) {
        let mut open = self.tree.clear_open();
        let mut weather = vec![Node::default(); self.stages.len()];
        for leg in legs {
            let parameters = self.parameters(leg, now);
            let e = expected(&parameters, to_scale(now - leg.opened, REFERENCE));
            for &node in &leg.path {
                open[node as usize].add(e.ends, e.y, e.y2, 1.0 - e.ends);
            }
            let m = self.tree.parameters(&leg.path, self.prior, now).m;
            let faded = (now - leg.opened - WEATHER_FADES_AFTER).max(0.0) / WEATHER_HALF_LIFE;
            weather[leg.stage].add(e.ends * 0.5f64.powf(faded), e.y - m, 0.0, 0.0);
        }
        self.tree.set_open(open);
        for (stage, open) in self.stages.iter_mut().zip(weather) {
            stage.weather.open = open;
        }
    }

    /// Probability that no scan will follow, after the silence so far, as the model has it.
    fn raw_never(&self, leg: &Leg, now: f64) -> f64 {
        let p = self.parameters(leg, now);
        let survival = self.survival(leg, &p, now - leg.opened).max(1e-9);
        p.never / (p.never + (1.0 - p.never) * survival)
    }

    /// Share of the legs that end which are still silent after so many days.
    fn survival(&self, leg: &Leg, p: &Parameters, days: f64) -> f64 {
        let weights = self.tail_weights(leg.stage);
        let at = |days: f64| -> f64 {
            let z = (to_scale(days, REFERENCE) - p.m) / p.s;
            weights.iter().zip(Tail::ALL).map(|(w, tail)| w * tail.survival(z)).sum()
        };
        at(days) / at(0.0).max(1e-9)
    }

    /// The share of legs that really stayed silent after the model said `raw`, monotone in `raw`.
    fn calibrated(&self, raw: f64) -> f64 {
        let mut points = vec![(0.0, 0.0)];
        let mut floor: f64 = 0.0;
        for (level, crossed) in THRESHOLDS.iter().zip(self.crossed) {
            let seen = crossed.dead + crossed.resumed;
            floor = floor.max((crossed.dead + CALIBRATION_SHRINK * level) / (seen + CALIBRATION_SHRINK));
            points.push((*level, floor));
        }
        points.push((1.0, 1.0));
        let after = points.partition_point(|(level, _)| *level <= raw).clamp(1, points.len() - 1);
        let ((x0, y0), (x1, y1)) = (points[after - 1], points[after]);
        y0 + (y1 - y0) * (raw - x0) / (x1 - x0)
    }

    /// Levels this leg reaches now for the first time.
    pub(super) fn newly_reached(&mut self, leg: &mut Leg, now: f64) -> &'static [f64] {
        let raw = self.raw_never(leg, now);
        leg.reached = leg.reached.max(THRESHOLDS.partition_point(|level| *level <= raw));
        let shown = self.calibrated(raw);
        let told = THRESHOLDS.partition_point(|level| *level <= shown).max(leg.told);
        let new = &THRESHOLDS[leg.told..told];
        leg.told = told;
        new
    }

    pub(super) fn given_up(leg: &Leg, now: f64) -> bool {
        now - leg.opened > NEVER_AFTER
    }
}
