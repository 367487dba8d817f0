#![allow(clippy::unwrap_used)]

use jiff::civil::DateTime;
use proptest::prelude::*;

use super::*;
use crate::event::EventTime;

fn country(code: &str) -> Option<Country> {
    Country::from_code(code)
}

const ROUTE: fn() -> Route = || Route { origin: country("CN"), destination: country("IL") };

/// `2026-10-02T09:00 ofd.courier @IL text`: country and text may be missing; `?` before the slug is a guess.
fn event(line: &str) -> Event {
    let mut words = line.split_whitespace().peekable();
    let local: Option<DateTime> = words.next().unwrap().parse().ok();
    let slug = words.next().unwrap();
    let (slug, certainty) = match (slug.strip_prefix('?'), slug.strip_prefix('~')) {
        (Some(slug), _) => (slug, Certainty::Guessed),
        (_, Some(slug)) => (slug, Certainty::Worded),
        _ => (slug, Certainty::Coded),
    };
    let place = words.next_if(|w| w.starts_with('@')).and_then(|w| country(&w[1..]));
    let reading = match Substatus::from_slug(slug) {
        Some(substatus) => Reading { substatus: Some(substatus), certainty: Some(certainty), rule: None },
        None => Reading::UNRECOGNISED,
    };
    let time = EventTime { local, ..EventTime::default() };
    let text = words.collect::<Vec<_>>().join(" ");
    let text = if text.is_empty() { slug.to_owned() } else { text };
    let raw = RawEvent { time, text, country: place, ..RawEvent::default() };
    Event { seen_at: "2026-12-01T00:00:00Z".parse().unwrap(), raw, reading }
}

/// A leg from lines, oldest first.
fn leg(source: &str, number: &str, lines: &[&str]) -> Leg {
    let mut events: Vec<Event> = lines.iter().map(|line| event(line)).collect();
    events.reverse();
    Leg { number: TrackingNumber::parse(number).unwrap(), source: source.to_owned(), carrier: None, events }
}

fn one(lines: &[&str]) -> State {
    fold(&[leg("cainiao", "LP00000001", lines)], ROUTE())
}

fn substatus(state: &State) -> &'static str {
    state.substatus.map_or("none", Substatus::slug)
}

#[test]
fn one_list_step_by_step() {
    // (what it shows, events oldest first, where the parcel is)
    let cases: &[(&str, &[&str], &str)] = &[
        ("nothing", &[], "none"),
        ("a guess moves nothing", &["2026-10-01T09:00 ?delivered.recipient"], "none"),
        (
            "unknown text moves nothing",
            &["2026-10-01T09:00 accepted.received", "2026-10-02T09:00 nonsense"],
            "accepted.received",
        ),
        ("a note moves nothing", &["2026-10-01T09:00 ofd.courier", "2026-10-01T10:00 info.note"], "ofd.courier"),
    ];
    for (what, events, expected) in cases {
        assert_eq!(substatus(&one(events)), *expected, "{what}");
    }
}

/// Any event that a source could tell.
fn any_event() -> impl Strategy<Value = Event> {
    let slug = prop::sample::select(Substatus::ALL.iter().map(|s| s.slug()).chain(["nonsense"]).collect::<Vec<_>>());
    let place = prop::sample::select(vec!["", "@CN", "@IL", "@LV"]);
    let text = prop::sample::select(vec!["a", "b", "import", "previous status was wrong", "Picked up"]);
    let mark = prop::sample::select(vec!["", "?", "~"]);
    (1..28i8, 0..24i8, slug, place, text, mark, any::<bool>()).prop_map(
        |(day, hour, slug, place, text, mark, dated)| {
            let when = if dated { format!("2026-10-{day:02}T{hour:02}:00") } else { "-".to_owned() };
            event(&format!("{when} {mark}{slug} {place} {text}"))
        },
    )
}

fn any_legs() -> impl Strategy<Value = Vec<Leg>> {
    let sources = prop::sample::subsequence(vec!["cainiao", "17track", "manual", "ship24"], 0..=4);
    sources.prop_flat_map(|sources| {
        sources
            .into_iter()
            .map(|source| {
                (prop::collection::vec(any_event(), 0..8), prop::sample::select(vec!["LP00000001", "RR000000001CN"]))
                    .prop_map(move |(events, number)| Leg { events, ..leg(source, number, &[]) })
            })
            .collect::<Vec<_>>()
    })
}

/// A state without indices, which name places in the input.
fn told(legs: &[Leg], state: &State) -> impl PartialEq + std::fmt::Debug + use<> {
    let at = |at: EventRef| (legs[at.leg].source.clone(), legs[at.leg].number.clone(), at.event);
    let timeline: Vec<_> = state
        .timeline
        .iter()
        .map(|line| {
            let mut also: Vec<_> = line.also.iter().map(|e| at(*e)).collect();
            also.sort();
            (at(line.event), also, line.reading.clone(), line.moved)
        })
        .collect();
    let mut conflicts: Vec<_> = state.conflicts.iter().map(|c| (at(c.one), at(c.other))).collect();
    conflicts.sort();
    (
        (state.status, state.substatus, state.certainty, state.reached, state.delivery_in_doubt),
        (state.decided_by.map(at), state.last_scan.map(at), timeline, conflicts),
    )
}

proptest! {
    #[test]
    fn the_order_of_legs_does_not_matter(legs in any_legs(), turn in 0usize..4) {
        let mut turned = legs.clone();
        if !turned.is_empty() {
            let by = turn % turned.len();
            turned.rotate_left(by);
        }
        prop_assert_eq!(told(&legs, &fold(&legs, ROUTE())), told(&turned, &fold(&turned, ROUTE())));
    }

    #[test]
    fn every_event_stands_once_in_the_timeline_and_each_source_keeps_its_order(legs in any_legs()) {
        let state = fold(&legs, ROUTE());
        let mut all: Vec<EventRef> = state.timeline.iter().flat_map(|l| std::iter::once(l.event).chain(l.also.iter().copied())).collect();
        all.sort();
        let expected: Vec<EventRef> = legs.iter().enumerate().flat_map(|(leg, l)| (0..l.events.len()).map(move |event| EventRef { leg, event })).collect();
        prop_assert_eq!(all, expected);
        for leg in 0..legs.len() {
            let own: Vec<usize> = state.timeline.iter().filter(|l| l.event.leg == leg).map(|l| l.event.event).collect();
            prop_assert!(own.is_sorted());
        }
    }

    #[test]
    fn what_cannot_be_read_with_certainty_moves_nothing(legs in any_legs(), noise in prop::collection::vec(any_event(), 1..5)) {
        let mut more = legs.clone();
        for leg in &mut more {
            for mut event in noise.clone() {
                event.reading.certainty = event.reading.certainty.map(|_| Certainty::Guessed);
                event.raw.text = "zzz".to_owned();
                event.raw.time.local = None;
                leg.events.insert(0, event);
            }
        }
        let (before, after) = (fold(&legs, ROUTE()), fold(&more, ROUTE()));
        prop_assert_eq!((before.status, before.substatus, before.reached), (after.status, after.substatus, after.reached));
    }
}
