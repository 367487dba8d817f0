//! What past parcels taught, and what follows from it for one that is under way.

use std::collections::HashMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::course::{Course, End, Passage};
use super::delivery::{Leg, Prediction};
use super::pool::Pool;
use super::silence::Quiet;
use super::stream::{Beginning, Happening, Move, Stream};
use crate::country::Country;
use crate::protection::{self, ClockKind, lead};
use crate::silence::method;

/// Between two moments at which open legs of the past are counted anew.
const SKIP_DAYS: f64 = 7.0;
/// A most likely day that is simply today says little, unless so much speaks for it.
const TODAY_COUNTS_FROM: f64 = 0.3;

/// How often somebody's word was right for this buyer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// So often right.
    pub right: u32,
    /// Of so many parcels that arrived.
    pub of: u32,
}

impl Score {
    fn count(&mut self, right: bool) {
        self.right += u32::from(right);
        self.of += 1;
    }
}

/// How often each forecast was right for the parcels this buyer has received.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// Delivered by the day the seller promised.
    pub promise: Score,
    /// Delivered within the days the carrier estimated first.
    pub estimate: Score,
    /// Delivered within the days that held eight of ten, as reckoned from the first scan.
    pub window: Score,
}

/// What past parcels taught.
#[derive(Clone, Debug, PartialEq)]
pub struct Experience {
    stream: Stream,
    /// Own parcels that arrived, by part of the way and method.
    own: HashMap<(String, String), u32>,
    /// Others' parcels, in the same way.
    pooled: HashMap<(String, String), f64>,
    record: Record,
}

impl Default for Experience {
    fn default() -> Experience {
        Experience::of(&[], &[])
    }
}

/// What is expected of one parcel. The days are those of the country of delivery, and hold if it arrives at all.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrival {
    /// The most likely day.
    pub likely: Date,
    /// First and last day of the middle half of such parcels.
    pub half: (Date, Date),
    /// Eight of ten come between these days.
    pub most: (Date, Date),
    /// Ninety-five of a hundred do.
    pub nearly_all: (Date, Date),
    /// Probability that it never comes.
    pub never: f64,
    /// How it was made.
    pub basis: Basis,
    /// What the seller promised.
    pub promised: Option<Date>,
    /// What the carrier estimates, first and last day.
    pub estimated: Option<(Date, Date)>,
    /// How often each of the three was right for this buyer.
    pub record: Record,
}

/// What an arrival was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Basis {
    /// Id of the shipping method, if known.
    pub method: Option<&'static str>,
    /// The user's own parcels by this method that passed the same part of the way.
    pub own: u32,
    /// Others' such parcels, from statistics that were imported.
    pub pooled: u32,
}

/// Days since 1970.
fn days(at: Timestamp) -> f64 {
    at.as_millisecond() as f64 / 86_400_000.0
}

impl Experience {
    /// Learns from the ways of own parcels, on top of statistics that others made of theirs.
    pub fn of(courses: &[Course], pools: &[Pool]) -> Experience {
        let mut stream = Stream::new(Beginning::Methods);
        let mut pooled: HashMap<(String, String), f64> = HashMap::new();
        for pool in pools {
            pool.pour(&mut stream);
            for (key, parcels) in pool.parcels() {
                *pooled.entry(key).or_default() += parcels;
            }
        }
        let mut experience = Experience { stream, own: HashMap::new(), pooled, record: Record::default() };
        experience.relive(courses);
        experience
    }

    /// Lives through all ways at once, in the order of time, so that nothing is predicted from what came later.
    fn relive(&mut self, courses: &[Course]) {
        enum Step<'a> {
            Scan(&'a Passage),
            End(End),
        }
        let mut steps: Vec<(f64, usize, Step<'_>)> = Vec::new();
        for (number, course) in courses.iter().enumerate() {
            steps.extend(course.passages.iter().map(|passage| (days(passage.at), number, Step::Scan(passage))));
            steps.extend(course.ended.map(|(at, end)| (days(at), number, Step::End(end))));
        }
        // Stable: the passages of one moment keep their order.
        steps.sort_by(|one, other| one.0.total_cmp(&other.0));
        let mut windows: HashMap<usize, (f64, Prediction)> = HashMap::new();
        let mut looked = f64::MIN;
        for (at, number, step) in steps {
            if at - looked >= SKIP_DAYS {
                self.stream.skip_to(at);
                looked = at;
            }
            let course = &courses[number];
            let id = number.to_string();
            let (happening, stage, reference) = match &step {
                Step::Scan(passage) => (Happening::Scan, passage.stage.as_str(), Some(passage.reference)),
                Step::End(End::Arrived) => (Happening::Delivered, "", None),
                Step::End(End::Never) => (Happening::Never, "", None),
            };
            let path = course.path();
            let fact = Move { id: &id, parcel: &id, at, happening, stage, path: &path, reference };
            let prediction = self.stream.take(&fact, true);
            match step {
                Step::Scan(passage) if passage.stage != "unscanned" => {
                    if let Some(prediction) = prediction {
                        windows.entry(number).or_insert((at, prediction));
                    }
                }
                Step::End(End::Arrived) => self.arrived(course, at, windows.remove(&number)),
                _ => {}
            }
        }
        if looked > f64::MIN {
            self.stream.skip_to(looked + 1.0);
        }
    }

    fn arrived(&mut self, course: &Course, at: f64, window: Option<(f64, Prediction)>) {
        let mut stages: Vec<&str> = course.passages.iter().map(|passage| passage.stage.as_str()).collect();
        stages.sort_unstable();
        stages.dedup();
        for stage in stages {
            *self.own.entry((stage.to_owned(), course.method.clone())).or_default() += 1;
        }
        if let Some((from, Prediction { quantiles, .. })) = window {
            self.record.window.count((from + quantiles[2]).floor() <= at && at <= (from + quantiles[10]).ceil());
        }
        let zone = course.destination.map_or(TimeZone::UTC, |country| country.zone());
        let Some((moment, End::Arrived)) = course.ended else { return };
        let day = zone.to_datetime(moment).date();
        if let Some(by) = course.promised_by {
            self.record.promise.count(day <= by);
        }
        if let Some((from, to)) = course.estimated {
            self.record.estimate.count((from..=to).contains(&day));
        }
    }

    /// How often each forecast was right so far.
    pub fn record(&self) -> Record {
        self.record
    }

    /// What was learnt from own parcels, for others to pool: groups of so many parcels at least, no parcel by itself.
    pub fn pool(&self, now: Timestamp) -> Pool {
        Pool::of(&self.stream, days(now), self.own.iter().map(|((stage, _), n)| (stage.as_str(), *n)))
    }

    /// What is to be expected of a parcel on this way.
    pub(crate) fn outlook<'a>(&'a self, course: &'a Course, now: Timestamp) -> Option<Outlook<'a>> {
        let last = course.passages.last().filter(|_| course.ended.is_none())?;
        let path = course.path();
        let keys = || std::iter::once(last.stage.as_str()).chain(path);
        let prior = Beginning::Methods.prior(&last.stage, &path);
        let opened = days(last.at);
        let leg = self.stream.deliveries.imagine(keys(), prior, opened, last.reference);
        Some(Outlook { experience: self, course, leg, now: days(now).max(opened), at: now })
    }

    /// What past parcels say of a silence on this way, from its last scan to the moment it is last known of.
    pub(crate) fn quiet(&self, course: &Course, since: Timestamp, known: Timestamp) -> Option<Quiet> {
        let last = course.passages.last()?;
        let path = course.path();
        let keys = std::iter::once(last.stage.as_str()).chain(path);
        let leg = self.stream.silences.imagine(&last.stage, keys, days(since))?;
        Some(self.stream.silences.quiet(&leg, days(known).max(days(since))))
    }
}

/// What is to be expected of one parcel at one moment.
pub(crate) struct Outlook<'a> {
    experience: &'a Experience,
    course: &'a Course,
    leg: Leg,
    now: f64,
    at: Timestamp,
}

impl Outlook<'_> {
    fn zone(&self) -> TimeZone {
        self.course.destination.map_or(TimeZone::UTC, |country: Country| country.zone())
    }

    /// The day, at the door, so many days from now.
    fn day(&self, ahead: f64) -> Date {
        // Quantiles are capped far below what a duration can hold.
        let ahead = SignedDuration::from_secs_f64(ahead.clamp(0.0, 3650.0) * 86_400.0);
        self.zone().to_datetime(self.at.checked_add(ahead).unwrap_or(Timestamp::MAX)).date()
    }

    /// Probability that it comes before this day begins at the door.
    pub(crate) fn before(&self, day: Date) -> f64 {
        let ahead = day.to_zoned(self.zone()).map_or(0.0, |zoned| days(zoned.timestamp()) - days(self.at));
        let deliveries = &self.experience.stream.deliveries;
        (1.0 - deliveries.never(&self.leg, self.now)) * deliveries.within(&self.leg, self.now, ahead)
    }

    fn prediction(&self) -> Prediction {
        self.experience.stream.deliveries.predict(&mut self.leg.clone(), self.now)
    }

    /// The day on which it comes more probably than on any other.
    fn likely(&self, prediction: &Prediction) -> Date {
        let within = |days: f64| self.experience.stream.deliveries.within(&self.leg, self.now, days);
        let today = self.zone().to_datetime(self.at).date();
        let midnight = protection::plus(today, 1).and_then(|day| day.to_zoned(self.zone()).ok());
        let first = midnight.map_or(1.0, |zoned| days(zoned.timestamp()) - days(self.at));
        let last = prediction.quantiles[11].ceil().clamp(1.0, 400.0) as i64;
        let mut before = within(first);
        let (mut best, mut share) = (0, before);
        for ahead in 1..=last {
            let after = within(first + ahead as f64);
            if after - before > share {
                (best, share) = (ahead, after - before);
            }
            before = after;
        }
        match best {
            0 if share < TODAY_COUNTS_FROM => self.day(prediction.quantiles[6]),
            ahead => protection::plus(today, ahead).unwrap_or(today),
        }
    }

    /// In days of the calendar, rounded outward: so they are right more often than their name says, never less.
    pub(crate) fn arrival(&self, clocks: &[protection::Clock]) -> Arrival {
        let prediction = self.prediction();
        let q = prediction.quantiles;
        let between = |low: f64, high: f64| (self.day(low), self.day(high));
        let last = &self.course.passages[self.course.passages.len() - 1];
        let key = (last.stage.clone(), self.course.method.clone());
        let pooled = self.experience.pooled.get(&key).copied().unwrap_or_default();
        let promised = clocks.iter().filter(|clock| clock.source != protection::CARRIERS_ESTIMATE);
        let promised: Vec<protection::Clock> = promised.cloned().collect();
        let most = between(q[2], q[10]);
        Arrival {
            // A long tail can leave the most likely day a day outside; two answers that contradict each other help nobody.
            likely: self.likely(&prediction).clamp(most.0, most.1),
            half: between(0.5 * (q[3] + q[4]), 0.5 * (q[8] + q[9])),
            most,
            nearly_all: between(q[0], q[12]),
            never: prediction.never,
            basis: Basis {
                method: method::by_id(&self.course.method).map(|method| method.id.as_str()),
                own: self.experience.own.get(&key).copied().unwrap_or_default(),
                #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a count")]
                pooled: pooled.round() as u32,
            },
            promised: lead(&promised, ClockKind::PromisedBy).map(|clock| clock.date),
            estimated: self.course.estimated,
            record: self.experience.record,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn at(day: f64) -> Timestamp {
        let start: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        start + SignedDuration::from_secs_f64(day * 86_400.0)
    }

    fn way(sent: f64, passages: &[(&str, f64)], arrived: Option<f64>) -> Course {
        let passage = |(stage, day): &(&str, f64)| Passage {
            stage: (*stage).to_owned(),
            at: at(sent + day),
            reference: 21.0 * crate::silence::share_left(stage),
        };
        Course {
            method: "standard".to_owned(),
            destination: Country::from_code("ES"),
            origin: Country::from_code("CN"),
            passages: passages.iter().map(passage).collect(),
            ended: arrived.map(|day| (at(sent + day), End::Arrived)),
            promised_by: None,
            estimated: None,
        }
    }

    /// Parcels that take `days` from departure to the door, give or take a tenth.
    fn ways(count: usize, days: f64) -> Vec<Course> {
        let one = |n: usize| {
            let wobble = 0.9 + 0.02 * (n % 11) as f64;
            way(n as f64, &[("origin", 1.0), ("line_haul", 3.0)], Some(3.0 + days * wobble))
        };
        (0..count).map(one).collect()
    }

    fn expected(experience: &Experience, waited: f64) -> Arrival {
        let course = way(200.0, &[("origin", 1.0), ("line_haul", 3.0)], None);
        experience.outlook(&course, at(203.0 + waited)).unwrap().arrival(&[])
    }

    fn days_from(day: f64, date: Date) -> i64 {
        let zone = Country::from_code("ES").unwrap().zone();
        protection::days_between(zone.to_datetime(at(day)).date(), date)
    }

    #[test]
    fn without_any_parcel_the_table_speaks() {
        let arrival = expected(&Experience::default(), 0.0);
        let likely = days_from(203.0, arrival.likely);
        assert!((5..=16).contains(&likely), "{likely}");
        assert_eq!(arrival.basis, Basis { method: Some("standard"), own: 0, pooled: 0 });
        assert!(
            arrival.half.0 <= arrival.half.1 && arrival.most.0 <= arrival.half.0 && arrival.half.1 <= arrival.most.1
        );
        assert!(arrival.nearly_all.0 <= arrival.most.0 && arrival.most.1 <= arrival.nearly_all.1);
    }

    #[test]
    fn own_parcels_move_it_and_narrow_it() {
        let before = expected(&Experience::default(), 0.0);
        let learnt = Experience::of(&ways(40, 6.0), &[]);
        let after = expected(&learnt, 0.0);
        assert!((5..=7).contains(&days_from(203.0, after.likely)), "{:?}", after.likely);
        let width = |arrival: &Arrival| protection::days_between(arrival.most.0, arrival.most.1);
        assert!(width(&after) < width(&before), "{} {}", width(&after), width(&before));
        assert_eq!(after.basis.own, 40);
        let record = learnt.record();
        assert_eq!(record.window.of, 40);
        assert!(record.window.right >= 30, "{record:?}");
    }

    #[test]
    fn waiting_moves_every_day_later_and_never_into_the_past() {
        let learnt = Experience::of(&ways(40, 6.0), &[]);
        let mut before = expected(&learnt, 0.0);
        for waited in 1..40 {
            let now = expected(&learnt, f64::from(waited));
            assert!(now.most.1 >= before.most.1 && now.half.1 >= before.half.1, "{waited}: {now:?}");
            assert!(days_from(203.0 + f64::from(waited), now.most.0) >= 0);
            assert!((now.most.0..=now.most.1).contains(&now.likely), "{now:?}");
            assert!(days_from(203.0 + f64::from(waited), now.likely) >= 0);
            assert!(now.never >= before.never);
            before = now;
        }
        assert!(before.never > 0.2, "{}", before.never);
    }

    #[test]
    fn statistics_passed_on_teach_the_same_and_tell_of_no_single_parcel() {
        let learnt = Experience::of(&ways(40, 6.0), &[]);
        let mut pool = learnt.pool(at(203.0));
        assert_eq!(pool.parcels, 40);
        assert!(pool.check().is_ok());
        assert!(pool.deliveries.iter().chain(&pool.silences).all(|group| group.n >= 5.0), "{pool:?}");
        let taught = expected(&Experience::of(&[], &[pool.clone()]), 0.0);
        let own = expected(&learnt, 0.0);
        assert!(protection::days_between(own.likely, taught.likely).abs() <= 1, "{own:?} {taught:?}");
        assert_eq!(taught.basis.own, 0);
        assert!(taught.basis.pooled > 20, "{:?}", taught.basis);
        assert_eq!(Experience::of(&ways(4, 6.0), &[]).pool(at(203.0)).deliveries, []);
        pool.deliveries[0].s2 = -1.0;
        assert!(pool.check().is_err());
    }

    #[test]
    fn what_arrived_on_the_promised_day_kept_the_promise() {
        let mut ways = ways(3, 6.0);
        for (course, promised) in ways.iter_mut().zip(["2026-01-31", "2026-01-09", "2026-01-02"]) {
            course.promised_by = Some(promised.parse().unwrap());
            course.estimated = Some(("2026-01-09".parse().unwrap(), "2026-01-10".parse().unwrap()));
        }
        let record = Experience::of(&ways, &[]).record();
        assert_eq!(record.promise, Score { right: 1, of: 3 });
        assert_eq!(record.estimate.of, 3);
    }

    #[test]
    fn a_part_nobody_passed_says_nothing_of_silence() {
        let learnt = Experience::of(&ways(40, 6.0), &[]);
        let customs = way(200.0, &[("customs", 3.0)], None);
        assert_eq!(learnt.quiet(&customs, at(203.0), at(210.0)), None);
        let course = way(200.0, &[("line_haul", 3.0)], None);
        let quiet = |days: f64| learnt.quiet(&course, at(203.0), at(203.0 + days)).unwrap();
        assert!(quiet(1.0).still > 0.9 && quiet(30.0).still < 0.1, "{:?} {:?}", quiet(1.0), quiet(30.0));
        assert!(quiet(30.0).never > quiet(1.0).never);
    }
}
