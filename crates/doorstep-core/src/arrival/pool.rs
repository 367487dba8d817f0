//! Statistics of many parcels, to be passed on: sums by group, nothing of a parcel.

use super::stream::Stream;
use super::tree::Node;

/// Fewer than so many parcels, or a group of fewer ways, are not told of.
const LEAST: f64 = 5.0;

/// One group's sums, as the file has them.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Part of the way, method, country of delivery, country of posting; fewer for coarser groups.
    pub path: Vec<String>,
    /// Ways that ended, decayed over a year.
    pub n: f64,
    /// Sum of their durations on the model's scale.
    pub s1: f64,
    /// Sum of the squares.
    pub s2: f64,
    /// Ways that never ended.
    pub never: f64,
}

/// Statistics of many parcels.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pool {
    /// Day of counting, in days since 1970.
    pub day: f64,
    /// Parcels that arrived.
    pub parcels: u32,
    /// Days to delivery.
    pub deliveries: Vec<Group>,
    /// Days to the next scan.
    pub silences: Vec<Group>,
}

/// Why statistics cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the group {0:?} has sums that no parcels can have")]
pub struct Impossible(Vec<String>);

impl Group {
    fn node(&self, day: f64) -> Node {
        Node { n: self.n, s1: self.s1, s2: self.s2, e: self.never, at: day }
    }

    /// Sums that durations of parcels can have: anything else would poison every prediction.
    fn is_possible(&self) -> bool {
        let Group { path, n, s1, s2, never } = self;
        let finite = [n, s1, s2, never].iter().all(|value| value.is_finite());
        let counts = (0.0..1e9).contains(n) && (0.0..1e9).contains(never) && *s2 >= 0.0;
        // Durations lie between minutes and years: y between -1.4 and 9. Variance is not negative, but for rounding.
        let mean = if *n > 0.0 { s1 / n } else { 0.0 };
        let spread = *s2 + 0.01 * n >= n * mean * mean;
        finite && counts && path.len() <= 4 && (-1.5..9.0).contains(&mean) && *s2 <= n * 81.0 + 0.1 && spread
    }
}

impl Pool {
    /// What a model has learnt, without groups of few.
    pub(super) fn of<'a>(stream: &Stream, day: f64, arrived: impl Iterator<Item = (&'a str, u32)>) -> Pool {
        let round = |value: f64| (value * 100.0).round() / 100.0;
        let groups = |groups: Vec<(Vec<&str>, Node)>| {
            let told = groups.into_iter().filter(|(_, node)| node.n >= LEAST);
            let mut told: Vec<Group> = told
                .map(|(path, node)| Group {
                    path: path.into_iter().map(str::to_owned).collect(),
                    n: round(node.n),
                    s1: round(node.s1),
                    s2: round(node.s2),
                    never: round(node.e),
                })
                .collect();
            told.sort_by(|one, other| one.path.cmp(&other.path));
            told
        };
        let mut by_stage = std::collections::HashMap::<&str, u32>::new();
        for (stage, n) in arrived {
            *by_stage.entry(stage).or_default() += n;
        }
        let parcels = by_stage.into_values().max().unwrap_or_default();
        if f64::from(parcels) < LEAST {
            return Pool { day, ..Pool::default() };
        }
        Pool {
            day,
            parcels,
            deliveries: groups(stream.deliveries.tree.groups(day)),
            silences: groups(stream.silences.tree.groups(day)),
        }
    }

    /// Whether every group's sums are such as parcels have.
    ///
    /// # Errors
    /// The first group of which they are not.
    pub fn check(&self) -> Result<(), Impossible> {
        let bad = self.deliveries.iter().chain(&self.silences).find(|group| !group.is_possible());
        bad.map_or(Ok(()), |group| Err(Impossible(group.path.clone())))
    }

    /// Adds these sums to a model.
    pub(super) fn pour(&self, stream: &mut Stream) {
        for group in &self.deliveries {
            stream.deliveries.tree.pool(group.path.iter().map(String::as_str), group.node(self.day));
        }
        for group in &self.silences {
            let keys = || group.path.iter().map(String::as_str);
            stream.silences.pool(keys, group.node(self.day));
        }
    }

    /// Parcels by part of the way and method.
    pub(super) fn parcels(&self) -> impl Iterator<Item = ((String, String), f64)> {
        self.deliveries.iter().filter_map(|group| match group.path.as_slice() {
            [stage, method] => Some(((stage.clone(), method.clone()), group.n)),
            _ => None,
        })
    }
}
