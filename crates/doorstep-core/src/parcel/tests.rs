#![allow(clippy::unwrap_used)]

use jiff::civil::DateTime;
use proptest::prelude::*;

use super::*;
use crate::carrier;
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

/// (what it shows, events oldest first, where the parcel is). Numbers are those of the list of traps.
const ONE_LIST: &[(&str, &[&str], &str)] = &[
    ("nothing", &[], "none"),
    ("a guess moves nothing", &["2026-10-01T09:00 ?delivered.recipient"], "none"),
    (
        "unknown text moves nothing",
        &["2026-10-01T09:00 accepted.received", "2026-10-02T09:00 nonsense"],
        "accepted.received",
    ),
    ("35: a note moves nothing", &["2026-10-01T09:00 ofd.courier", "2026-10-01T10:00 info.note"], "ofd.courier"),
    (
        "33: a tracker's own 'expired' moves nothing",
        &["2026-09-01T09:00 departed.origin", "2026-10-01T09:00 info.not_found"],
        "departed.origin",
    ),
    // Delivered, or not
    (
        "1: the station signed, the recipient has not",
        &["2026-10-01T09:00 ofd.courier", "2026-10-01T12:00 ofd.pickup_ready"],
        "ofd.pickup_ready",
    ),
    (
        "6: 'picked up' before anything moved is the courier",
        &["2026-10-01T09:00 shipped.info_received", "2026-10-01T12:00 ~delivered.picked_up Collected"],
        "accepted.picked_up",
    ),
    (
        "6: 'picked up' at the pickup point is the recipient",
        &[
            "2026-10-01T09:00 arrived.country @IL",
            "2026-10-02T12:00 ofd.pickup_ready",
            "2026-10-03T12:00 ~accepted.picked_up Picked up",
        ],
        "delivered.picked_up",
    ),
    (
        "6: 'picked up by the courier' at the pickup point is not the recipient",
        &["2026-10-02T12:00 ofd.pickup_ready @IL", "2026-10-03T12:00 ~accepted.picked_up Picked up by courier"],
        "arrived.handover",
    ),
    (
        "7: received in the country of delivery is the last carrier",
        &["2026-10-01T09:00 departed.origin", "2026-10-08T09:00 accepted.received @IL"],
        "arrived.handover",
    ),
    // Where is it
    (
        "9: 'arrived at destination country' in a third country is transit",
        &["2026-10-01T09:00 departed.origin", "2026-10-03T09:00 arrived.country @LV"],
        "transit.country_in",
    ),
    (
        "9: without a country it stays as it is told",
        &["2026-10-01T09:00 departed.origin", "2026-10-03T09:00 arrived.country"],
        "arrived.country",
    ),
    (
        "10: a hub after arrival is domestic",
        &["2026-10-01T09:00 arrived.country", "2026-10-02T09:00 transit.hub_in"],
        "arrived.domestic",
    ),
    (
        "10: the same hub before departure is not",
        &["2026-10-01T09:00 accepted.received", "2026-10-02T09:00 transit.hub_in"],
        "transit.hub_in",
    ),
    (
        "10: a place names the country where the source does not",
        &["2026-10-01T09:00 departed.origin", "2026-10-02T09:00 transit.hub_out @IL"],
        "arrived.domestic",
    ),
    (
        "12: the hand-over to the airline precedes the departure",
        &["2026-10-01T09:00 transit.linehaul", "2026-10-02T09:00 departed.origin"],
        "departed.origin",
    ),
    (
        "13: the departure hub is still origin",
        &["2026-10-01T09:00 transit.export_hub", "2026-10-02T09:00 transit.hub_out"],
        "transit.hub_out",
    ),
    (
        "15: back at the depot after an attempt is no return",
        &["2026-10-01T09:00 ofd.courier @IL", "2026-10-01T14:00 exc.failed_attempt", "2026-10-01T18:00 transit.hub_in"],
        "arrived.domestic",
    ),
    // Customs
    (
        "17: clearance without direction in the origin leg is export",
        &["2026-10-01T09:00 accepted.received", "2026-10-02T09:00 customs.cleared"],
        "customs.export_cleared",
    ),
    (
        "17: import papers before departure do not move the parcel",
        &["2026-10-01T09:00 accepted.received", "2026-10-02T09:00 customs.processing Import clearance started"],
        "accepted.received",
    ),
    (
        "17: after arrival it is import",
        &["2026-10-01T09:00 arrived.country", "2026-10-02T09:00 customs.processing"],
        "customs.processing",
    ),
    (
        "17: cleared while in the air, then sorted: domestic",
        &[
            "2026-10-01T09:00 departed.origin",
            "2026-10-02T09:00 customs.cleared import",
            "2026-10-03T09:00 transit.hub_in",
        ],
        "arrived.domestic",
    ),
    (
        "17: an export hold is overcome by the departure",
        &["2026-10-01T09:00 customs.held @CN", "2026-10-02T09:00 departed.origin"],
        "departed.origin",
    ),
    (
        "22: clearance in a transit country is not the buyer's",
        &["2026-10-01T09:00 departed.origin", "2026-10-02T09:00 customs.processing @LV"],
        "transit.generic",
    ),
    // Papers
    (
        "24: pre-advice to the last carrier is not a step back",
        &["2026-10-01T09:00 departed.origin", "2026-10-03T09:00 shipped.info_received"],
        "departed.origin",
    ),
    (
        "25: a failed collection is trouble before acceptance",
        &["2026-10-01T09:00 shipped.info_received", "2026-10-02T09:00 exc.pickup_failed"],
        "exc.pickup_failed",
    ),
    (
        "25: and not after it",
        &["2026-10-01T09:00 departed.origin", "2026-10-02T09:00 exc.pickup_failed"],
        "departed.origin",
    ),
    (
        "26: a hand-over in the country of delivery is to the last carrier",
        &["2026-10-01T09:00 arrived.country", "2026-10-02T09:00 transit.handover"],
        "arrived.handover",
    ),
    // Attempts and trouble
    (
        "27: after the attempt the card, after the card the pickup point",
        &["2026-10-01T09:00 ofd.courier", "2026-10-01T12:00 exc.failed_attempt", "2026-10-01T18:00 ofd.pickup_ready"],
        "ofd.pickup_ready",
    ),
    (
        "30: a delay ends with the next scan",
        &[
            "2026-10-01T09:00 departed.origin",
            "2026-10-02T09:00 exc.delayed",
            "2026-10-03T09:00 transit.country_in @LV",
        ],
        "transit.country_in",
    ),
    (
        "a loss does not end with a scan",
        &["2026-10-01T09:00 arrived.country", "2026-10-02T09:00 exc.lost", "2026-10-03T09:00 transit.hub_in"],
        "exc.lost",
    ),
    (
        "but with a delivery",
        &["2026-10-01T09:00 arrived.country", "2026-10-02T09:00 exc.lost", "2026-10-03T09:00 delivered.recipient"],
        "delivered.recipient",
    ),
    (
        "34: destroyed is the last of return and destruction",
        &[
            "2026-10-01T09:00 exc.undeliverable",
            "2026-10-02T09:00 returned.returning",
            "2026-10-03T09:00 exc.destroyed",
        ],
        "exc.destroyed",
    ),
    (
        "36: the rest of a parcel delivered in part",
        &["2026-10-01T09:00 delivered.partial", "2026-10-02T09:00 delivered.recipient"],
        "delivered.recipient",
    ),
    (
        "36: a finer word for the delivery",
        &[
            "2026-10-01T09:00 delivered.recipient",
            "2026-10-01T09:05 delivered.mailbox",
            "2026-10-01T09:06 delivered.recipient",
        ],
        "delivered.mailbox",
    ),
    // Late and wrong order
    (
        "37: scans after delivery",
        &[
            "2026-10-01T09:00 delivered.recipient",
            "2026-10-02T09:00 ofd.pickup_ready",
            "2026-10-03T09:00 transit.hub_in",
        ],
        "delivered.recipient",
    ),
    (
        "late upload of the departure",
        &["2026-10-05T09:00 arrived.country @IL", "2026-10-01T09:00 departed.origin"],
        "arrived.country",
    ),
    (
        "equal times keep the source's order",
        &["2026-10-05T09:00 arrived.delivery_office", "2026-10-05T09:00 ofd.courier"],
        "ofd.courier",
    ),
    (
        "a second tour may step back",
        &["2026-10-05T09:00 ofd.courier @IL", "2026-10-05T20:00 arrived.delivery_office"],
        "arrived.delivery_office",
    ),
    (
        "'in transit' alone does not undo the tour",
        &["2026-10-05T09:00 ofd.courier @IL", "2026-10-05T10:00 transit.generic"],
        "ofd.courier",
    ),
    (
        "but it ends a hold",
        &["2026-10-05T09:00 customs.held @IL", "2026-10-09T10:00 transit.generic"],
        "arrived.domestic",
    ),
    (
        "dated in the future: an estimate",
        &["2026-10-05T09:00 departed.origin", "2027-01-05T10:00 delivered.recipient"],
        "departed.origin",
    ),
    // Return
    (
        "after a return hub scans stay a return",
        &["2026-10-05T09:00 returned.returning @IL", "2026-10-06T10:00 transit.hub_in @IL"],
        "returned.returning",
    ),
    (
        "delivered at the sender's",
        &["2026-10-05T09:00 returned.returning @IL", "2026-10-26T10:00 delivered.recipient @CN"],
        "returned.completed",
    ),
    (
        "delivered somewhere after a return is never silently delivered",
        &["2026-10-05T09:00 returned.returning @IL", "2026-10-26T10:00 delivered.recipient"],
        "returned.returning",
    ),
    (
        "a return undoes a delivery",
        &["2026-10-05T09:00 delivered.recipient @IL", "2026-10-06T10:00 returned.returning"],
        "returned.returning",
    ),
    // Corrections
    (
        "a correction takes the last scan back",
        &[
            "2026-10-05T09:00 ofd.courier",
            "2026-10-05T10:00 delivered.recipient",
            "2026-10-05T11:00 info.note Previous status was wrong",
        ],
        "ofd.courier",
    ),
    (
        "a correction that names the delivery is none",
        &[
            "2026-10-05T09:00 ofd.courier",
            "2026-10-05T10:00 delivered.recipient",
            "2026-10-05T11:00 delivered.recipient Scanned as delivered in error",
        ],
        "ofd.courier",
    ),
];

#[test]
fn one_list_step_by_step() {
    for (what, events, expected) in ONE_LIST {
        assert_eq!(substatus(&one(events)), *expected, "{what}");
    }
}

/// (what it shows, legs as `source number` and events, where the parcel is, lines in the timeline, conflicts)
type SeveralLists =
    (&'static str, &'static [(&'static str, &'static str, &'static [&'static str])], &'static str, usize, usize);

const SEVERAL_LISTS: &[SeveralLists] = &[
    (
        "two tellings of one scan are one line",
        &[
            ("cainiao", "LP00000001", &["2026-10-01T09:00 departed.origin", "2026-10-05T09:00 arrived.country"]),
            (
                "17track",
                "LP00000001",
                &["2026-10-01T09:00 departed.origin", "2026-10-05T09:00 arrived.country Arrived"],
            ),
        ],
        "arrived.country",
        2,
        0,
    ),
    (
        "and so are tellings whose clocks differ by a zone",
        &[
            ("cainiao", "LP00000001", &["2026-10-05T17:00 ofd.courier", "2026-10-05T20:00 exc.failed_attempt"]),
            ("17track", "LP00000001", &["2026-10-05T09:00 ofd.courier", "2026-10-05T12:00 exc.failed_attempt"]),
        ],
        "exc.failed_attempt",
        2,
        0,
    ),
    (
        "the last carrier knows more about the end",
        &[
            ("cainiao", "LP00000001", &["2026-10-01T09:00 departed.origin", "2026-10-05T09:00 arrived.handover"]),
            ("17track", "RR000000001IL", &["2026-10-05T10:00 accepted.received", "2026-10-06T09:00 ofd.courier"]),
        ],
        "ofd.courier",
        4,
        0,
    ),
    (
        "its feed begins with the hand-over",
        &[
            ("cainiao", "LP00000001", &["2026-10-01T09:00 departed.origin"]),
            ("17track", "RR000000001IL", &["2026-10-04T10:00 accepted.received"]),
        ],
        "transit.handover",
        2,
        0,
    ),
    (
        "a stale source does not hold the parcel back",
        &[
            ("17track", "LP00000001", &["2026-10-01T09:00 departed.origin", "2026-10-02T09:00 transit.generic"]),
            ("cainiao", "LP00000001", &["2026-10-01T09:00 departed.origin", "2026-10-06T09:00 delivered.recipient"]),
        ],
        "delivered.recipient",
        3,
        0,
    ),
    (
        "delivered here, out for delivery two days later there",
        &[
            ("17track", "LP00000001", &["2026-10-08T09:00 ofd.courier"]),
            ("cainiao", "LP00000001", &["2026-10-06T09:00 delivered.recipient"]),
        ],
        "delivered.recipient",
        2,
        1,
    ),
    (
        "delivered here, returned there",
        &[
            ("17track", "LP00000001", &["2026-10-07T09:00 returned.returning"]),
            ("cainiao", "LP00000001", &["2026-10-06T09:00 delivered.recipient"]),
        ],
        "returned.returning",
        2,
        1,
    ),
    (
        "the user's mark stands above every rank",
        &[
            ("cainiao", "LP00000001", &["2026-10-06T09:00 transit.hub_in", "2026-10-09T09:00 ofd.courier"]),
            ("manual", "LP00000001", &["2026-10-07T09:00 delivered.recipient"]),
        ],
        "delivered.recipient",
        3,
        1,
    ),
    (
        "lost for the user, then delivered: the newer fact, visibly",
        &[
            ("cainiao", "LP00000001", &["2026-10-06T09:00 transit.hub_in", "2026-10-19T09:00 delivered.recipient"]),
            ("manual", "LP00000001", &["2026-10-17T09:00 exc.lost"]),
        ],
        "delivered.recipient",
        3,
        1,
    ),
    (
        "delivered, says the carrier; lost, says the user",
        &[
            ("cainiao", "LP00000001", &["2026-10-06T09:00 delivered.recipient"]),
            ("manual", "LP00000001", &["2026-10-17T09:00 exc.lost"]),
        ],
        "exc.lost",
        2,
        1,
    ),
];

#[test]
fn several_lists_together() {
    for (what, lists, expected, lines, conflicts) in SEVERAL_LISTS {
        let legs: Vec<Leg> = lists.iter().map(|(source, number, events)| leg(source, number, events)).collect();
        let state = fold(&legs, ROUTE());
        assert_eq!(substatus(&state), *expected, "{what}");
        assert_eq!(state.timeline.len(), *lines, "{what}: {:#?}", state.timeline);
        assert_eq!(state.conflicts.len(), *conflicts, "{what}");
    }
}

/// 24: the same pre-advice again must not reset the clock; a note neither; an unread line does.
#[test]
fn the_last_scan_is_the_last_that_says_something() {
    let last = |events: &[&str]| {
        let state = one(events);
        // Index 0 is the newest line.
        state.last_scan.map(|at| events.len() - at.event)
    };
    assert_eq!(last(&["2026-10-01T09:00 shipped.info_received", "2026-10-04T09:00 shipped.info_received"]), Some(1));
    assert_eq!(last(&["2026-10-01T09:00 departed.origin", "2026-10-04T09:00 info.note"]), Some(1));
    assert_eq!(last(&["2026-10-01T09:00 departed.origin", "2026-10-04T09:00 nonsense"]), Some(2));
    assert_eq!(last(&["2026-10-01T09:00 departed.origin", "2027-10-04T09:00 delivered.recipient"]), Some(1));
    assert_eq!(last(&[]), None);
}

#[test]
fn what_was_reached_stays_reached() {
    let state = one(&[
        "2026-10-01T09:00 ofd.courier @IL",
        "2026-10-02T09:00 exc.failed_attempt",
        "2026-10-03T09:00 transit.hub_in @IL",
    ]);
    assert_eq!((state.status, state.reached), (Status::ArrivedDestination, Status::OutForDelivery));
}

#[test]
fn a_delivery_that_does_not_fit_is_in_doubt() {
    assert!(
        one(&["2026-10-05T09:00 returned.returning @IL", "2026-10-26T10:00 delivered.recipient"]).delivery_in_doubt
    );
    assert!(one(&["2026-10-26T10:00 delivered.recipient @LV"]).delivery_in_doubt);
    assert!(!one(&["2026-10-26T10:00 delivered.recipient @IL"]).delivery_in_doubt);
    let mut bare = leg("cainiao", "LP00000001", &["- delivered.recipient"]);
    bare.events[0].raw.text.clear();
    assert!(fold(&[bare], ROUTE()).delivery_in_doubt);
}

#[test]
fn a_carrier_of_the_country_of_delivery_never_accepts_at_origin() {
    let mut last = leg("17track", "RR000000001IL", &["2026-10-04T10:00 accepted.received"]);
    last.carrier = carrier::find("israel-post").map(|carrier| carrier.id);
    assert_eq!(substatus(&fold(&[last], ROUTE())), "arrived.handover");
}

#[test]
fn a_domestic_parcel_is_not_read_as_an_import() {
    let home = Route { origin: country("IL"), destination: country("IL") };
    let legs = [leg(
        "17track",
        "RR000000001IL",
        &["2026-10-04T10:00 accepted.received @IL", "2026-10-04T18:00 transit.hub_in @IL"],
    )];
    assert_eq!(substatus(&fold(&legs, home)), "transit.hub_in");
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
