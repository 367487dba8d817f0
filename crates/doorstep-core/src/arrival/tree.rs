//! Shrunken statistics on a tree of groups: every group leans on its parent until it has parcels of its own.

use std::collections::HashMap;

/// Decayed sufficient statistics of `y = ln(c0 + 20 T / reference)`: count, sum, sum of squares, mass of "never".
/// Additive, so that statistics of several instances merge by addition.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Node {
    /// Count of legs that ended, decayed.
    pub n: f64,
    /// Sum of y.
    pub s1: f64,
    /// Sum of y squared.
    pub s2: f64,
    /// Mass of legs that never ended.
    pub e: f64,
    /// Day of the last decay.
    pub at: f64,
}

impl Node {
    /// What is left of it at `now`.
    #[must_use]
    pub(super) fn decayed(self, now: f64, half_life: f64) -> Node {
        if now <= self.at {
            return self;
        }
        Node { at: now, ..self.times(0.5f64.powf((now - self.at) / half_life)) }
    }

    pub(super) fn add(&mut self, weight: f64, y: f64, y2: f64, never: f64) {
        self.n += weight;
        self.s1 += weight * y;
        self.s2 += weight * y2;
        self.e += never;
    }

    fn times(self, factor: f64) -> Node {
        Node { n: self.n * factor, s1: self.s1 * factor, s2: self.s2 * factor, e: self.e * factor, at: self.at }
    }

    pub(super) fn plus(self, other: Node) -> Node {
        Node {
            n: self.n + other.n,
            s1: self.s1 + other.s1,
            s2: self.s2 + other.s2,
            e: self.e + other.e,
            at: self.at.max(other.at),
        }
    }
}

/// What the groups on a path say together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Parameters {
    /// Mean of y.
    pub m: f64,
    /// Predictive standard deviation of y.
    pub s: f64,
    /// Probability of "never".
    pub never: f64,
    /// Legs seen in the finest group.
    pub n: f64,
}

/// What is believed before anything is seen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Prior {
    pub mean: f64,
    pub deviation: f64,
    pub never: f64,
}

const HALF_LIFE: f64 = 365.0;

/// Legs a group must have to weigh as much as its parent, level by level: root, stage, then finer keys.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Shrink {
    pub mean: [f64; DEPTH],
    pub variance: [f64; DEPTH],
    pub never: [f64; DEPTH],
}

/// Root, stage and three finer keys.
pub(super) const DEPTH: usize = 5;

/// Legs still open may weigh in a group as so many, and as so many for each leg that ended. Without a bound a batch that
/// is late together drags its group's mean and spread along (measured on `scms_shipments.csv`: pinball 47 against 39).
const OPEN_FREE: f64 = 2.5;
const OPEN_PER_CLOSED: f64 = 0.3;

/// The groups, as a trie; a path is the list of its nodes' indices from the root down.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Tree {
    shrink: Shrink,
    closed: Vec<Node>,
    /// Open legs' expected share, renewed at every refresh.
    open: Vec<Node>,
    children: HashMap<(u32, Box<str>), u32>,
}

impl Tree {
    pub(super) fn new(shrink: Shrink) -> Tree {
        Tree { shrink, closed: vec![Node::default()], open: vec![Node::default()], children: HashMap::new() }
    }

    /// The path of these keys, made where it is new. Keys beyond the depth of the model are left out.
    pub(super) fn path<'a>(&mut self, keys: impl Iterator<Item = &'a str>) -> Vec<u32> {
        let mut path = vec![0];
        for key in keys.take(DEPTH - 1) {
            let parent = path[path.len() - 1];
            let next = u32::try_from(self.closed.len()).unwrap_or(u32::MAX);
            let node = *self.children.entry((parent, key.into())).or_insert(next);
            if node == next {
                self.closed.push(Node::default());
                self.open.push(Node::default());
            }
            path.push(node);
        }
        path
    }

    /// The path of these keys as far as it exists.
    pub(super) fn find<'a>(&self, keys: impl Iterator<Item = &'a str>) -> Vec<u32> {
        let mut path = vec![0];
        for key in keys.take(DEPTH - 1) {
            match self.children.get(&(path[path.len() - 1], key.into())) {
                Some(&node) => path.push(node),
                None => break,
            }
        }
        path
    }

    /// What ended on a path, decayed to `now`.
    pub(super) fn ended(&self, node: u32, now: f64) -> Node {
        self.closed[node as usize].decayed(now, HALF_LIFE)
    }

    /// Adds what others counted of one group.
    pub(super) fn pool<'a>(&mut self, keys: impl Iterator<Item = &'a str>, counted: Node) {
        let path = self.path(keys);
        let closed = &mut self.closed[path[path.len() - 1] as usize];
        *closed = closed.decayed(counted.at, HALF_LIFE).plus(counted.decayed(closed.at, HALF_LIFE));
    }

    /// Every group with its keys.
    pub(super) fn groups(&self, now: f64) -> Vec<(Vec<&str>, Node)> {
        let parents: HashMap<u32, (u32, &str)> =
            self.children.iter().map(|((parent, key), node)| (*node, (*parent, key.as_ref()))).collect();
        let keys = |node: u32| {
            let mut keys: Vec<&str> = Vec::new();
            let mut at = node;
            while let Some((parent, key)) = parents.get(&at) {
                keys.insert(0, key);
                at = *parent;
            }
            keys
        };
        let nodes = 0..u32::try_from(self.closed.len()).unwrap_or(u32::MAX);
        nodes.map(|node| (keys(node), self.ended(node, now))).collect()
    }

    pub(super) fn parameters(&self, path: &[u32], prior: Prior, now: f64) -> Parameters {
        let Prior { mean: mut m, deviation, never: mut p } = prior;
        let mut v = deviation * deviation;
        let mut seen = 0.0;
        for (level, &node) in path.iter().enumerate() {
            let closed = self.ended(node, now);
            let open = self.open[node as usize];
            let weight = ((OPEN_FREE + OPEN_PER_CLOSED * closed.n) / open.n.max(1e-9)).min(1.0);
            let Node { n, s1, s2, e, .. } = closed.plus(open.times(weight));
            let k = self.shrink.mean[level];
            m = (s1 + k * m) / (n + k);
            let squares = (s2 - 2.0 * m * s1 + n * m * m).max(0.0);
            let k = self.shrink.variance[level];
            v = (squares + k * v) / (n + k);
            let k = self.shrink.never[level];
            p = (e + k * p) / (n + e + k);
            seen = n;
        }
        Parameters { m, s: (v * (1.0 + 1.0 / (seen + 5.0))).sqrt(), never: p.clamp(1e-4, 0.9), n: seen }
    }

    /// A leg of this path ended with `y`, or never will (`None`).
    pub(super) fn close(&mut self, path: &[u32], y: Option<f64>, now: f64) {
        for &node in path {
            let closed = &mut self.closed[node as usize];
            *closed = closed.decayed(now, HALF_LIFE);
            match y {
                Some(y) => closed.add(1.0, y, y * y, 0.0),
                None => closed.add(0.0, 0.0, 0.0, 1.0),
            }
        }
    }

    /// A leg that was closed as never ending at `since` ended after all.
    pub(super) fn take_back(&mut self, path: &[u32], since: f64, now: f64) {
        for &node in path {
            let closed = &mut self.closed[node as usize];
            *closed = closed.decayed(now, HALF_LIFE);
            closed.e = (closed.e - 0.5f64.powf((now - since) / HALF_LIFE)).max(0.0);
        }
    }

    pub(super) fn clear_open(&mut self) -> Vec<Node> {
        vec![Node::default(); self.open.len()]
    }

    pub(super) fn set_open(&mut self, open: Vec<Node>) {
        self.open = open;
    }
}
