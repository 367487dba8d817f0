//! Facts in the order of time go in; predictions and warnings come out. Nothing looks ahead.

use std::collections::BTreeMap;

use super::delivery::{Deliveries, Leg as DeliveryLeg, Prediction};
use super::silence::{Leg as SilenceLeg, Silences};
use super::tree::Prior;
use crate::silence::{self, method};

/// What happened to a parcel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happening {
    /// A scan of any stage.
    Scan,
    /// It was delivered.
    Delivered,
    /// It was refunded, or is lost.
    Never,
    /// Time passed.
    Tick,
}

/// One fact.
#[derive(Clone, Copy, Debug)]
pub struct Move<'a> {
    /// Id of the fact; warnings name the leg that it opens by it.
    pub id: &'a str,
    /// Which parcel.
    pub parcel: &'a str,
    /// When, in days.
    pub at: f64,
    /// What.
    pub happening: Happening,
    /// Stage just entered.
    pub stage: &'a str,
    /// Groups the parcel belongs to, from coarse to fine.
    pub path: &'a [&'a str],
    /// Days left to the promise, or of the shipping method's usual time.
    pub reference: Option<f64>,
}

/// A leg's probability of "no further scan ever" reached a level for the first time.
#[derive(Clone, Debug, PartialEq)]
pub struct Flag {
    /// Id of the scan that opened the leg.
    pub leg: String,
    /// The level.
    pub level: f64,
    /// Days of silence.
    pub day: f64,
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Parcel {
    /// Legs to delivery, the newest last.
    deliveries: Vec<DeliveryLeg>,
    /// The leg to the next scan, with the id of the scan that opened it.
    silence: Option<(String, SilenceLeg)>,
}

/// Both models, fed with facts.
#[derive(Clone, Debug, PartialEq)]
pub struct Stream {
    beginning: Beginning,
    pub(super) deliveries: Deliveries,
    pub(super) silences: Silences,
    parcels: BTreeMap<String, Parcel>,
    /// Day up to which time has passed.
    today: Option<i64>,
}

/// What is believed of a parcel before any was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beginning {
    /// Nothing about shipping methods.
    Blank,
    /// What the table of shipping methods says of the method that leads a parcel's path.
    Methods,
}

/// Parcels whose method nobody knows: days to delivery, and days to the next scan.
const ANY_DELIVERY: Prior = Prior { mean: 2.48, deviation: 0.9, never: 0.03 };
const ANY_SILENCE: Prior = Prior { mean: 0.69, deviation: 1.2, never: 0.03 };

impl Beginning {
    pub(super) fn prior(self, stage: &str, path: &[&str]) -> Prior {
        let method = match self {
            Beginning::Blank => None,
            Beginning::Methods => path.first().and_then(|name| method::by_id(name).or_else(|| method::named(name))),
        };
        // Promises leave room: the middle parcel arrives at four fifths of the time.
        method.map_or(ANY_DELIVERY, |method| Prior {
            mean: super::to_scale(0.8, 1.0),
            deviation: method.spread.max(silence::spread(stage)),
            never: method.never,
        })
    }
}

impl Stream {
    /// A model that has seen nothing.
    pub fn new(beginning: Beginning) -> Stream {
        Stream {
            beginning,
            deliveries: Deliveries::new(),
            silences: Silences::new(ANY_SILENCE),
            parcels: BTreeMap::new(),
            today: None,
        }
    }

    /// Lets time pass up to `now`, a day at a time: open legs are counted anew, and warned of where due.
    pub fn pass_to(&mut self, now: f64) -> Vec<Flag> {
        let day = now.floor() as i64;
        let mut flags = Vec::new();
        // After a longer pause nothing is open any more that could change from day to day.
        let from = self.today.map_or(day, |today| (today + 1).max(day - 400));
        for passed in from..=day {
            self.refresh(passed as f64, &mut flags);
        }
        self.today = Some(self.today.map_or(day, |today| today.max(day)));
        flags
    }

    /// Lets time pass up to `now` in one step, for histories long past that nobody is to be warned of.
    pub(super) fn skip_to(&mut self, now: f64) {
        self.refresh(now.floor(), &mut Vec::new());
        self.today = Some(now.floor() as i64);
    }

    fn refresh(&mut self, now: f64, flags: &mut Vec<Flag>) {
        for parcel in self.parcels.values_mut() {
            if let Some((_, leg)) = parcel.silence.take_if(|(_, leg)| Silences::given_up(leg, now)) {
                self.silences.close(&leg, now, false);
            }
        }
        self.deliveries.refresh(self.parcels.values_mut().flat_map(|p| &mut p.deliveries), now);
        self.silences.refresh(self.parcels.values().filter_map(|p| p.silence.as_ref().map(|(_, leg)| leg)), now);
        for parcel in self.parcels.values_mut() {
            if let Some((id, leg)) = &mut parcel.silence {
                for &level in self.silences.newly_reached(leg, now) {
                    flags.push(Flag { leg: id.clone(), level, day: now - leg.opened });
                }
            }
        }
    }

    /// Takes a fact, after time has passed up to it; for a scan, predicts days to delivery if asked to.
    pub fn take(&mut self, fact: &Move<'_>, predict: bool) -> Option<Prediction> {
        let now = fact.at;
        match fact.happening {
            Happening::Tick => {
                let leg = self.parcels.get_mut(fact.parcel)?.deliveries.last_mut()?;
                predict.then(|| self.deliveries.predict(leg, now))
            }
            Happening::Delivered | Happening::Never => {
                let arrived = fact.happening == Happening::Delivered;
                if let Some(parcel) = self.parcels.remove(fact.parcel) {
                    for leg in &parcel.deliveries {
                        self.deliveries.close(leg, now, arrived);
                    }
                    if let Some((_, leg)) = &parcel.silence {
                        self.silences.close(leg, now, arrived);
                    }
                }
                None
            }
            Happening::Scan => {
                let parcel = self.parcels.entry(fact.parcel.to_owned()).or_default();
                if let Some((_, leg)) = parcel.silence.take() {
                    self.silences.close(&leg, now, true);
                }
                let keys = || std::iter::once(fact.stage).chain(fact.path.iter().copied());
                parcel.silence = Some((fact.id.to_owned(), self.silences.open(fact.stage, keys(), now)));
                let reference = fact.reference.filter(|days| *days > 1.0).unwrap_or(20.0);
                let mut leg = self.deliveries.open(keys(), self.beginning.prior(fact.stage, fact.path), now, reference);
                let prediction = predict.then(|| self.deliveries.predict(&mut leg, now));
                parcel.deliveries.push(leg);
                prediction
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::collections::HashMap;

    use super::*;
    use proptest::prelude::*;

    /// A small generator of numbers in [0, 1), the same every time.
    struct Dice(u64);

    impl Dice {
        fn roll(&mut self) -> f64 {
            self.0 ^= self.0 >> 12;
            self.0 ^= self.0 << 25;
            self.0 ^= self.0 >> 27;
            (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 11) as f64 / (1u64 << 53) as f64
        }

        /// Roughly standard normal.
        fn normal(&mut self) -> f64 {
            (0..12).map(|_| self.roll()).sum::<f64>() - 6.0
        }
    }

    /// Parcels of two methods, one twice as slow, one in twenty lost after the first scan; sorted by time.
    fn history(parcels: usize) -> Vec<(f64, String, Happening, &'static str)> {
        let mut dice = Dice(7);
        let mut facts = Vec::new();
        for i in 0..parcels {
            let (method, middle) = if i % 2 == 0 { ("standard", 10.0) } else { ("saver", 20.0) };
            let start = i as f64 * 0.5;
            facts.push((start, format!("p{i}"), Happening::Scan, method));
            if dice.roll() > 0.05 {
                let days = middle * (0.4 * dice.normal()).exp();
                facts.push((start + days, format!("p{i}"), Happening::Delivered, method));
            }
        }
        facts.sort_by(|a, b| a.0.total_cmp(&b.0));
        facts
    }

    #[test]
    fn learns_each_groups_time_and_keeps_its_promise_of_four_in_five() {
        let facts = history(800);
        let delivered: HashMap<_, _> =
            facts.iter().filter(|f| f.2 == Happening::Delivered).map(|f| (f.1.clone(), f.0)).collect();
        let mut stream = Stream::new(Beginning::Methods);
        let (mut inside, mut counted) = (0, 0);
        let mut last = HashMap::new();
        for (at, parcel, happening, method) in &facts {
            stream.pass_to(*at);
            let fact = Move {
                id: parcel,
                parcel,
                at: *at,
                happening: *happening,
                stage: "shipped",
                path: &[method],
                reference: None,
            };
            let Some(prediction) = stream.take(&fact, *happening == Happening::Scan) else { continue };
            assert!(prediction.quantiles.is_sorted());
            last.insert(*method, prediction.clone());
            if *at > 100.0
                && let Some(arrived) = delivered.get(parcel)
            {
                counted += 1;
                inside += usize::from((prediction.quantiles[2]..=prediction.quantiles[10]).contains(&(arrived - at)));
            }
        }
        let share = inside as f64 / counted as f64;
        assert!((0.74..=0.87).contains(&share), "{share} of {counted}");
        assert!((last["standard"].quantiles[6] - 10.0).abs() < 1.5, "{:?}", last["standard"]);
        assert!((last["saver"].quantiles[6] - 20.0).abs() < 3.0, "{:?}", last["saver"]);
        assert!((0.01..0.12).contains(&last["standard"].never), "{:?}", last["standard"]);
    }

    #[test]
    fn flags_what_never_comes_and_little_else() {
        let facts = history(800);
        let delivered: Vec<_> = facts.iter().filter(|f| f.2 == Happening::Delivered).map(|f| f.1.clone()).collect();
        let mut stream = Stream::new(Beginning::Methods);
        let mut flags = Vec::new();
        for (at, parcel, happening, method) in &facts {
            flags.extend(stream.pass_to(*at));
            let fact = Move {
                id: parcel,
                parcel,
                at: *at,
                happening: *happening,
                stage: "shipped",
                path: &[method],
                reference: None,
            };
            stream.take(&fact, false);
        }
        flags.extend(stream.pass_to(520.0));
        let at_seven: Vec<_> = flags.iter().filter(|f| f.level == 0.7).collect();
        let wrong = at_seven.iter().filter(|f| delivered.contains(&f.leg)).count();
        let lost = 800 - delivered.len();
        assert!(at_seven.len() - wrong > lost * 8 / 10, "{} of {lost}", at_seven.len() - wrong);
        assert!(wrong * 10 < at_seven.len() * 3, "seven in ten should be right: {wrong} wrong of {}", at_seven.len());
        assert!(flags.iter().all(|f| f.day > 0.0));
    }

    #[test]
    fn waiting_longer_never_brings_the_day_of_arrival_nearer() {
        let mut stream = Stream::new(Beginning::Methods);
        let mut fact = Move {
            id: "1",
            parcel: "p",
            at: 0.0,
            happening: Happening::Scan,
            stage: "customs",
            path: &[],
            reference: Some(18.0),
        };
        let mut before = stream.take(&fact, true).unwrap().quantiles[6];
        fact.happening = Happening::Tick;
        for day in 1..60 {
            fact.at = f64::from(day);
            let median = stream.take(&fact, true).unwrap().quantiles[6] + fact.at;
            assert!(median >= before - 1e-9, "day {day}: {median} after {before}");
            before = median;
        }
    }

    proptest! {
        #[test]
        fn takes_any_facts(
            facts in prop::collection::vec((0u8..5, -1e6..1e6f64, 0u8..4, prop::option::of(-10.0..500.0f64)), 0..60)
        ) {
            let mut stream = Stream::new(Beginning::Methods);
            for (i, (parcel, at, happening, reference)) in facts.into_iter().enumerate() {
                let happening =
                    [Happening::Scan, Happening::Delivered, Happening::Never, Happening::Tick][usize::from(happening)];
                stream.pass_to(at);
                let (id, parcel) = (i.to_string(), parcel.to_string());
                let fact = Move { id: &id, parcel: &parcel, at, happening, stage: "s", path: &["a", "b"], reference };
                if let Some(prediction) = stream.take(&fact, true) {
                    prop_assert!(prediction.quantiles.iter().all(|q| q.is_finite() && *q >= 0.0));
                    prop_assert!(prediction.quantiles.is_sorted());
                    prop_assert!((0.0..=1.0).contains(&prediction.never));
                }
            }
        }
    }
}
