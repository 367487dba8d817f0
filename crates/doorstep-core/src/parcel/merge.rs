//! Tellings of one scan become one line; the lists of several sources become one, each keeping its own order.

use std::cmp::{Ordering, Reverse};
use std::collections::{BinaryHeap, HashMap, HashSet};

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Span};

use super::{Event, EventRef, Leg, MANUAL};
use crate::status::{Status, Substatus};

/// Two sources label one scan with different zones; the widest honest gap between them.
const ZONE_SKEW_HOURS: i64 = 14;
/// A local time this far after the moment we saw it is an estimate or a typing error, not a scan.
const FUTURE_HOURS: i64 = 36;

/// One scan, and everyone who tells of it.
pub(super) struct Scan {
    pub event: EventRef,
    pub also: Vec<EventRef>,
    /// Dated after the day it was seen: shown, moves nothing.
    pub future: bool,
}

struct Item {
    at: EventRef,
    /// Position of its leg in the canonical order.
    leg: usize,
    key: Option<DateTime>,
    future: bool,
    substatus: Option<Substatus>,
    manual: bool,
}

/// All events, oldest first, double tellings merged.
pub(super) fn merge(legs: &[Leg]) -> Vec<Scan> {
    let order = canonical(legs);
    let mut items = Vec::new();
    for (position, &leg) in order.iter().enumerate() {
        for event in (0..legs[leg].events.len()).rev() {
            items.push(item(legs, EventRef { leg, event }, position));
        }
    }
    let groups = group(legs, &items);
    interleave(legs, &items, groups)
}

/// Legs in an order that depends on what they say, not on how they were passed.
fn canonical(legs: &[Leg]) -> Vec<usize> {
    fn line(event: &Event) -> impl Ord + '_ {
        let raw = &event.raw;
        (raw.time.local, raw.code.as_deref(), raw.text.as_str(), event.reading.substatus, event.seen_at)
    }
    fn compare(a: &Leg, b: &Leg) -> Ordering {
        (&a.source, &a.number, a.carrier)
            .cmp(&(&b.source, &b.number, b.carrier))
            .then_with(|| a.events.iter().map(line).cmp(b.events.iter().map(line)))
    }
    let mut order: Vec<usize> = (0..legs.len()).collect();
    order.sort_by(|&a, &b| compare(&legs[a], &legs[b]));
    order
}

fn item(legs: &[Leg], at: EventRef, position: usize) -> Item {
    let leg = &legs[at.leg];
    let event = &leg.events[at.event];
    let manual = leg.source == MANUAL;
    let time = &event.raw.time;
    let seen = TimeZone::UTC.to_datetime(event.seen_at);
    let future = time.local.is_some_and(|local| hours_between(seen, local) > FUTURE_HOURS);
    let key = match time.local {
        Some(_) if future => None,
        Some(local) if time.date_only && ends_its_day(event) => {
            local.checked_add(Span::new().hours(23).minutes(59)).ok().or(Some(local))
        }
        None if manual => Some(seen),
        local => local,
    };
    Item { at, leg: position, key, future, substatus: event.reading.substatus, manual }
}

/// Of a day without an hour, what ends a tour stands after what begins it.
fn ends_its_day(event: &Event) -> bool {
    matches!(event.reading.status(), Status::Exception | Status::Delivered | Status::Returned)
}

fn hours_between(from: DateTime, to: DateTime) -> i64 {
    to.duration_since(from).as_hours()
}

/// Groups of items that tell of one scan, by item.
fn group(legs: &[Leg], items: &[Item]) -> Vec<Vec<usize>> {
    let mut groups: Vec<Vec<usize>> = Vec::new();
    let mut by_text: HashMap<(DateTime, String), usize> = HashMap::new();
    let mut by_reading: HashMap<(DateTime, Substatus), usize> = HashMap::new();
    for (index, item) in items.iter().enumerate() {
        let event = &legs[item.at.leg].events[item.at.event];
        let Some(key) = item.key.filter(|_| !item.manual) else {
            groups.push(vec![index]);
            continue;
        };
        let told = (key, comparable(event));
        // Items come leg by leg, so a group holds this leg already only if its last item does.
        let told_by_another = |group: &usize| groups[*group].last().is_none_or(|&last| items[last].leg != item.leg);
        let reading = event.reading.substatus.filter(|_| event.reading.moves()).map(|s| (key, s));
        let found = by_text
            .get(&told)
            .copied()
            .or_else(|| reading.and_then(|r| by_reading.get(&r).copied()).filter(told_by_another));
        let group = found.unwrap_or(groups.len());
        match found {
            Some(group) => groups[group].push(index),
            None => groups.push(vec![index]),
        }
        by_text.entry(told).or_insert(group);
        if let Some(reading) = reading {
            by_reading.insert(reading, group);
        }
    }
    across_zones(items, groups)
}

/// Joins tellings of one milestone whose clocks differ by no more than zones can.
fn across_zones(items: &[Item], groups: Vec<Vec<usize>>) -> Vec<Vec<usize>> {
    let head = |group: &[usize]| group.first().map(|&first| &items[first]);
    let (mut milestones, mut joined): (Vec<_>, Vec<_>) = groups.into_iter().partition(|group| {
        head(group).is_some_and(|item| !item.manual && item.key.is_some() && item.substatus.is_some_and(is_milestone))
    });
    milestones.sort_by_key(|group| head(group).map(|item| (item.substatus, item.key, item.leg)));
    let mut open: Option<(Vec<usize>, HashSet<usize>)> = None;
    for group in milestones {
        let legs: HashSet<usize> = group.iter().map(|&i| items[i].leg).collect();
        let same = open.as_ref().is_some_and(|(cluster, of)| {
            let (Some(a), Some(b)) = (head(cluster), head(&group)) else { return false };
            let near = match (a.key, b.key) {
                (Some(a), Some(b)) => b.duration_since(a) <= SignedDuration::from_hours(ZONE_SKEW_HOURS),
                _ => false,
            };
            a.substatus == b.substatus && near && of.is_disjoint(&legs)
        });
        match &mut open {
            Some((cluster, of)) if same => {
                cluster.extend(group);
                of.extend(legs);
            }
            _ => joined.extend(open.replace((group, legs)).map(|(cluster, _)| cluster)),
        }
    }
    joined.extend(open.map(|(cluster, _)| cluster));
    joined
}

/// Scans a parcel has rarely twice within a day; hub scans are not.
fn is_milestone(substatus: Substatus) -> bool {
    !matches!(
        substatus,
        Substatus::HubIn
            | Substatus::HubOut
            | Substatus::TransitGeneric
            | Substatus::ArrivedDomestic
            | Substatus::Note
            | Substatus::NotFound
    )
}

/// Words without case, spaces and marks.
fn comparable(event: &Event) -> String {
    event.raw.text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// One list out of many: always the list whose next line is earliest. A line without a time follows the one before it.
fn interleave(legs: &[Leg], items: &[Item], groups: Vec<Vec<usize>>) -> Vec<Scan> {
    let mut also: Vec<Option<Vec<EventRef>>> = (0..items.len()).map(|_| None).collect();
    for group in groups {
        let clock = |i: &usize| legs[items[*i].at.leg].events[items[*i].at.event].raw.time.certainty;
        let Some(&speaker) = group.iter().max_by_key(|i| (clock(i), Reverse(items[**i].leg), Reverse(**i))) else {
            continue;
        };
        also[speaker] = Some(group.iter().filter(|&&i| i != speaker).map(|&i| items[i].at).collect());
    }
    let mut lists: Vec<Vec<usize>> = vec![Vec::new(); legs.len()];
    for (index, item) in items.iter().enumerate() {
        if also[index].is_some() {
            lists[item.leg].push(index);
        }
    }
    let rank = |index: usize| items[index].substatus.map_or(0, Substatus::rank);
    let entry = |list: usize, position: usize, before: DateTime| {
        let index = lists[list][position];
        Reverse((items[index].key.unwrap_or(before), rank(index), list, position))
    };
    let mut heads: BinaryHeap<_> =
        (0..lists.len()).filter(|&list| !lists[list].is_empty()).map(|list| entry(list, 0, DateTime::MIN)).collect();
    let mut scans = Vec::with_capacity(items.len());
    while let Some(Reverse((key, _, list, position))) = heads.pop() {
        let item = lists[list][position];
        scans.push(Scan {
            event: items[item].at,
            also: also[item].take().unwrap_or_default(),
            future: items[item].future,
        });
        if position + 1 < lists[list].len() {
            heads.push(entry(list, position + 1, key));
        }
    }
    scans
}
