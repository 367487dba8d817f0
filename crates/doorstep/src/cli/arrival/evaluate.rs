//! How good the arrival model is on histories, beside simple rules, each judged with what was known at the time alone.

use std::collections::{BTreeMap, HashMap};

use doorstep_core::arrival::{Beginning, LEVELS, Move, Stream};
use doorstep_core::silence::method;
use serde::Serialize;

use super::histories::History;
use super::{Event, rounded};

/// Quantiles of days to delivery, at [`LEVELS`].
type Quantiles = [f64; 13];

/// How good forecasts of days to delivery were.
#[derive(Debug, Serialize)]
pub struct Forecast {
    /// Who made them.
    pub by: &'static str,
    /// So many of parcels that arrived.
    pub forecasts: usize,
    /// Twice the mean pinball loss over thirteen quantiles, in days; lower is better.
    pub pinball: f64,
    /// Mean distance of the middle from the truth, in days.
    pub mae: f64,
    /// Share that came within the window that shall hold eight of ten, and how wide that is.
    pub cov80: f64,
    pub w80: f64,
    /// The same for ninety-five of a hundred.
    pub cov95: f64,
    pub w95: f64,
}

/// How good warnings were that a parcel has fallen silent for good.
#[derive(Debug, Serialize)]
pub struct Warning {
    /// Who made them.
    pub by: String,
    /// Warnings of parcels that went on, for each hundred parcels.
    pub false_alarms: f64,
    /// Share of the silences for good that were warned of.
    pub recall: f64,
    /// Share of the warnings that were right.
    pub precision: f64,
    /// Day of silence on which the middle one of those was warned of.
    pub median_day: f64,
}

/// All figures of one history.
#[derive(Debug, Serialize)]
pub struct Figures {
    pub history: String,
    pub facts: usize,
    pub forecasts: Vec<Forecast>,
    /// Scans after which nothing followed, and all scans.
    pub silent_for_good: usize,
    pub silences: usize,
    pub warnings: Vec<Warning>,
}

/// Silences shorter than this at the end of a history are not decided yet.
const UNDECIDED_DAYS: f64 = 60.0;
/// Parcels a group must have before its own distribution is used.
const GROUP: usize = 20;
/// Fixed days of silence to compare with.
const FIXED: [f64; 4] = [14.0, 20.0, 25.0, 30.0];

struct Loss {
    by: &'static str,
    n: usize,
    pinball: f64,
    error: f64,
    inside: [usize; 2],
    width: [f64; 2],
}

impl Loss {
    fn new(by: &'static str) -> Loss {
        Loss { by, n: 0, pinball: 0.0, error: 0.0, inside: [0; 2], width: [0.0; 2] }
    }

    fn add(&mut self, quantiles: &Quantiles, truth: f64, cap: f64) {
        let (truth, q) = (truth.min(cap), quantiles.map(|q| q.min(cap)));
        let pinball = LEVELS.iter().zip(q).map(|(t, q)| (t * (truth - q)).max((t - 1.0) * (truth - q)));
        self.n += 1;
        self.pinball += 2.0 * pinball.sum::<f64>() / LEVELS.len() as f64;
        self.error += (truth - q[6]).abs();
        for (place, (low, high)) in [(2, 10), (0, 12)].into_iter().enumerate() {
            self.inside[place] += usize::from(q[low] - 1e-9 <= truth && truth <= q[high] + 1e-9);
            self.width[place] += q[high] - q[low];
        }
    }

    fn figures(&self) -> Option<Forecast> {
        let n = self.n as f64;
        let share = |count: usize| rounded(count as f64 / n, 3);
        (self.n > 0).then(|| Forecast {
            by: self.by,
            forecasts: self.n,
            pinball: rounded(self.pinball / n, 3),
            mae: rounded(self.error / n, 3),
            cov80: share(self.inside[0]),
            w80: rounded(self.width[0] / n, 2),
            cov95: share(self.inside[1]),
            w95: rounded(self.width[1] / n, 2),
        })
    }
}

/// Times of parcels that arrived, by stage and ever finer group.
#[derive(Default)]
struct Seen(HashMap<(String, Vec<String>), Vec<f64>>);

impl Seen {
    fn add(&mut self, stage: &str, path: &[String], days: f64) {
        for depth in 0..=path.len() {
            let times = self.0.entry((stage.to_owned(), path[..depth].to_vec())).or_default();
            times.insert(times.partition_point(|time| *time < days), days);
        }
    }

    /// Quantiles of the finest group that has enough.
    fn quantiles(&self, stage: &str, path: &[String]) -> Option<Quantiles> {
        let groups = (0..=path.len()).rev().filter_map(|d| self.0.get(&(stage.to_owned(), path[..d].to_vec())));
        let mut groups = groups.collect::<Vec<_>>().into_iter();
        let times = groups.find(|times| times.len() >= GROUP)?;
        Some(LEVELS.map(|level| {
            let place = level * (times.len() - 1) as f64;
            let (below, part) = (place.floor() as usize, place.fract());
            let above = (below + 1).min(times.len() - 1);
            times[below] + (times[above] - times[below]) * part
        }))
    }
}

/// What the guide's table says: its range as eight of ten, less what is over.
fn by_table(path: &[String], elapsed: f64) -> Option<Quantiles> {
    let method = path.first().and_then(|name| method::by_id(name).or_else(|| method::named(name)))?;
    let (from, to) = (f64::from(method.days.0), f64::from(method.days.1));
    Some(LEVELS.map(|level| (from + (to - from) * (level - 0.1) / 0.8 - elapsed).max(0.0)))
}

/// What each of the compared ways predicted, by its place among them.
type Predictions = Vec<(usize, Quantiles)>;

/// Judges one history.
pub fn figures(history: &History) -> Figures {
    let History { facts, from, cap, .. } = history;
    let mut stream = Stream::new(if history.methods { Beginning::Methods } else { Beginning::Blank });
    let mut seen = Seen::default();
    let mut begun: HashMap<&str, Vec<usize>> = HashMap::new();
    let mut asked: HashMap<&str, Vec<(usize, Predictions)>> = HashMap::new();
    let mut losses = [Loss::new("model"), Loss::new("own_times"), Loss::new("table"), Loss::new("promise")];
    let mut flags: BTreeMap<i64, HashMap<String, f64>> = BTreeMap::new();
    for (place, fact) in facts.iter().enumerate() {
        for flag in stream.pass_to(fact.at) {
            flags.entry((flag.level * 100.0).round() as i64).or_default().insert(flag.leg, flag.day);
        }
        let path: Vec<&str> = fact.path.iter().map(String::as_str).collect();
        let told = Move {
            id: &fact.id,
            parcel: &fact.parcel,
            at: fact.at,
            happening: fact.event.happening(),
            stage: &fact.stage,
            path: &path,
            reference: fact.reference,
        };
        let prediction = stream.take(&told, fact.asked);
        match fact.event {
            Event::Scan => {
                if let Some(prediction) = prediction.filter(|_| fact.at >= *from) {
                    let first = begun.get(fact.parcel.as_str()).and_then(|scans| scans.first()).copied();
                    let elapsed = fact.at - facts[first.unwrap_or(place)].at;
                    let mut made = vec![(0, prediction.quantiles)];
                    made.extend(seen.quantiles(&fact.stage, &fact.path).map(|q| (1, q)));
                    made.extend(by_table(&fact.path, elapsed).map(|q| (2, q)));
                    made.extend(fact.reference.map(|days| (3, [days.max(0.0); 13])));
                    asked.entry(&fact.parcel).or_default().push((place, made));
                }
                begun.entry(&fact.parcel).or_default().push(place);
            }
            Event::Delivered => {
                for (scan, made) in asked.remove(fact.parcel.as_str()).unwrap_or_default() {
                    for (by, quantiles) in &made {
                        losses[*by].add(quantiles, fact.at - facts[scan].at, *cap);
                    }
                }
                for scan in begun.remove(fact.parcel.as_str()).unwrap_or_default() {
                    seen.add(&facts[scan].stage, &facts[scan].path, fact.at - facts[scan].at);
                }
            }
            Event::Never => {
                asked.remove(fact.parcel.as_str());
                begun.remove(fact.parcel.as_str());
            }
            Event::Tick => {}
        }
    }
    let (silent_for_good, silences, warnings) = warnings(history, &flags);
    Figures {
        history: history.name.clone(),
        facts: facts.len(),
        forecasts: losses.iter().filter_map(Loss::figures).collect(),
        silent_for_good,
        silences,
        warnings,
    }
}

/// The model's warnings and those after a fixed number of days, of all silences that are decided.
fn warnings(history: &History, flags: &BTreeMap<i64, HashMap<String, f64>>) -> (usize, usize, Vec<Warning>) {
    let History { facts, from, .. } = history;
    let end = facts.last().map_or(0.0, |fact| fact.at) - UNDECIDED_DAYS;
    let mut next: HashMap<&str, f64> = HashMap::new();
    let mut gaps: Vec<(&str, &str, Option<f64>)> = Vec::new();
    for fact in facts.iter().rev() {
        let gap = next.insert(&fact.parcel, fact.at).map(|next| next - fact.at);
        if matches!(fact.event, Event::Scan) && fact.at >= *from && fact.at < end {
            gaps.push((&fact.id, &fact.parcel, gap));
        }
    }
    let dead = gaps.iter().filter(|(.., gap)| gap.is_none()).count();
    let parcels = gaps.iter().map(|(_, parcel, _)| parcel).collect::<std::collections::HashSet<_>>().len();
    if dead == 0 {
        return (0, gaps.len(), Vec::new());
    }
    let judge = |by: String, day: &dyn Fn(&str, Option<f64>) -> Option<f64>| {
        let flagged: Vec<(f64, bool)> =
            gaps.iter().filter_map(|(id, _, gap)| Some((day(id, *gap)?, gap.is_none()))).collect();
        let right = flagged.iter().filter(|(_, dead)| *dead).count();
        let mut days: Vec<f64> = flagged.iter().filter(|(_, dead)| *dead).map(|(day, _)| *day).collect();
        // Those never warned of count as warned of when all is over.
        days.resize(dead, UNDECIDED_DAYS);
        days.sort_by(f64::total_cmp);
        Warning {
            by,
            false_alarms: rounded(100.0 * (flagged.len() - right) as f64 / parcels as f64, 2),
            recall: rounded(right as f64 / dead as f64, 3),
            precision: rounded(right as f64 / flagged.len().max(1) as f64, 3),
            median_day: rounded(days[dead / 2], 1),
        }
    };
    let model = flags.iter().map(|(level, legs)| {
        judge(format!("model, {level} %"), &|id, _| legs.get(id).copied().filter(|day| *day <= UNDECIDED_DAYS))
    });
    let fixed = FIXED.iter().map(|days| {
        judge(format!("{days} days"), &|_, gap: Option<f64>| gap.is_none_or(|gap| gap >= *days).then_some(*days))
    });
    (dead, gaps.len(), model.chain(fixed).collect())
}
