//! The life of a parcel on one time axis: events, silence, clocks, now. Places are given in percent of the width, so that
//! the drawing keeps its type size from a phone to a desk; every label has its own lane where two would collide.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Narrowest width the labels must fit, and the width of a letter, both in pixels.
const NARROW: f64 = 330.0;
const LETTER: f64 = 6.6;

/// Something to mark on the axis.
pub struct Mark {
    /// When.
    pub at: Timestamp,
    /// What to say of it.
    pub label: String,
    /// Its colour.
    pub tone: &'static str,
    /// An event that moved nothing, or a clock that is only estimated.
    pub faint: bool,
}

/// What is drawn.
pub struct Life {
    /// Scans, in any order.
    pub events: Vec<Mark>,
    /// Clocks, in any order.
    pub clocks: Vec<Mark>,
    /// The last proof of movement, and the colour of the silence since.
    pub silent_since: Option<(Timestamp, &'static str)>,
    /// Colour of the way so far.
    pub tone: &'static str,
    /// First and last moment between which it is expected, the most likely one, and what to say of it.
    pub expected: Option<(Timestamp, Timestamp, Timestamp, String)>,
    /// Whether it goes on; a closed or delivered parcel ends with its last event.
    pub goes_on: bool,
}

/// A mark with its place.
#[derive(Debug, PartialEq)]
pub struct Placed {
    /// Percent from the left.
    pub x: String,
    /// Pixels from the top, of its label.
    pub y: usize,
    /// What to say.
    pub label: String,
    /// Its colour.
    pub tone: &'static str,
    /// Drawn hollow or dashed.
    pub faint: bool,
    /// Whether its label stands to the left of it.
    pub leftward: bool,
}

/// The stretch in which a parcel is expected.
#[derive(Debug, PartialEq)]
pub struct Expected {
    /// Percent from the left where it begins.
    pub from: String,
    /// Percent of the width it takes.
    pub width: String,
    /// Percent from the left of the most likely moment.
    pub likely: String,
    /// What to say.
    pub label: String,
}

/// The drawing, ready for its template.
#[derive(Debug)]
pub struct Strip {
    /// Pixels high.
    pub height: usize,
    /// Pixels from the top to the axis.
    pub axis: usize,
    /// First days of months.
    pub months: Vec<Placed>,
    /// Scans, oldest first.
    pub events: Vec<Placed>,
    /// Clocks, soonest first.
    pub clocks: Vec<Placed>,
    /// The way so far: from, to.
    pub lived: Option<(String, String)>,
    /// When it is expected: from, to, most likely, what to say of it.
    pub expected: Option<Expected>,
    /// The silence: from, to, colour.
    pub silence: Option<(String, String, &'static str)>,
    /// Where now is.
    pub now: String,
    /// Colour of the way so far.
    pub tone: &'static str,
}

/// Draws a life. Nothing is drawn where nothing has happened and nothing runs.
pub fn draw(mut life: Life, zone: &TimeZone, now: Timestamp) -> Option<Strip> {
    life.events.sort_by_key(|mark| mark.at);
    life.clocks.sort_by_key(|mark| mark.at);
    let first = life.events.iter().chain(&life.clocks).map(|mark| mark.at).min()?.min(now);
    let last = life.events.iter().chain(&life.clocks).map(|mark| mark.at).max()?.max(now);
    let last = life.expected.as_ref().map_or(last, |(_, to, ..)| last.max(*to));
    let span = last.duration_since(first).as_secs_f64().max(86_400.0);
    let place = |at: Timestamp| 2.0 + 94.0 * at.duration_since(first).as_secs_f64() / span;
    let percent = |at| format!("{:.2}%", place(at));

    let labelled: Vec<Labelled> = life
        .clocks
        .into_iter()
        .map(|mark| {
            let x = place(mark.at);
            let width = (mark.label.chars().count() as f64 * LETTER + 14.0) / NARROW * 100.0;
            let leftward = x + width > 100.0;
            Labelled {
                from: if leftward { x - width } else { x },
                to: if leftward { x } else { x + width },
                leftward,
                mark,
            }
        })
        .collect();
    let (lanes, count) = lanes(&labelled);
    let axis = 20 * count + 22;
    let clocks = labelled.into_iter().zip(lanes).map(|(one, lane)| Placed {
        x: percent(one.mark.at),
        y: axis - 24 - 20 * lane,
        label: one.mark.label,
        tone: one.mark.tone,
        faint: one.mark.faint,
        leftward: one.leftward,
    });
    let clocks = clocks.collect();

    let end = life.events.last().map(|mark| mark.at);
    let begin = life.events.first().map(|mark| mark.at);
    let silent = life.silent_since.filter(|(since, _)| life.goes_on && *since < now);
    let events = life.events.into_iter().map(|mark| Placed {
        x: percent(mark.at),
        y: axis,
        label: mark.label,
        tone: mark.tone,
        faint: mark.faint,
        leftward: false,
    });
    Some(Strip {
        height: axis + 62,
        axis,
        months: months(first, last, zone)
            .into_iter()
            .map(|(at, label)| Placed { x: percent(at), y: axis + 30, label, tone: "", faint: false, leftward: false })
            .collect(),
        events: events.collect(),
        clocks,
        expected: life.expected.map(|(from, to, likely, label)| {
            let from = from.max(first);
            Expected {
                from: percent(from),
                width: format!("{:.2}%", place(to) - place(from)),
                likely: percent(likely.max(from)),
                label,
            }
        }),
        lived: begin.zip(end).map(|(begin, end)| (percent(begin), percent(end))),
        silence: silent.map(|(since, tone)| (percent(since), percent(now), tone)),
        now: percent(now),
        tone: life.tone,
    })
}

/// A clock with the stretch its label takes, in percent.
struct Labelled {
    mark: Mark,
    from: f64,
    to: f64,
    leftward: bool,
}

/// The lane of each label, the lowest being 0, and how many lanes there are. No two labels meet, and no pole crosses a
/// label: of those that stand right of their pole the later is lower; those left of it, at the end, are above them all.
fn lanes(labels: &[Labelled]) -> (Vec<usize>, usize) {
    let rightward = (0..labels.len()).rev().filter(|n| !labels[*n].leftward);
    let leftward = (0..labels.len()).filter(|n| labels[*n].leftward);
    let mut lanes = vec![0; labels.len()];
    let mut taken: Vec<usize> = Vec::new();
    for n in rightward.chain(leftward) {
        let meets = |other: &&usize| labels[**other].from < labels[n].to && labels[n].from < labels[**other].to;
        lanes[n] = taken.iter().filter(meets).map(|other| lanes[*other] + 1).max().unwrap_or(0);
        taken.push(n);
    }
    let count = lanes.iter().map(|lane| lane + 1).max().unwrap_or(0);
    (lanes, count)
}

/// The days to name under the axis: firsts of months, or some days of a short life; never more than six.
fn months(first: Timestamp, last: Timestamp, zone: &TimeZone) -> Vec<(Timestamp, String)> {
    let day = |at: Timestamp| at.to_zoned(zone.clone()).date();
    let (from, to) = (day(first), day(last));
    let midnight = |date: Date| date.to_zoned(zone.clone()).ok().map(|zoned| zoned.timestamp());
    let days = from.until(to).map_or(0, |span| span.get_days());
    let named: Vec<(Date, &str)> = if days < 45 {
        let step = (days / 5 + 1).max(1);
        let nth = |n: i32| from.checked_add(jiff::Span::new().days(step * n)).ok().map(|date| (date, "%-d %b"));
        (1..6).filter_map(nth).filter(|(date, _)| *date <= to).collect()
    } else {
        let months = from.first_of_month().until((jiff::Unit::Month, to)).map_or(0, |span| span.get_months());
        let step = months / 6 + 1;
        let nth = |n: i32| {
            let date = from.first_of_month().checked_add(jiff::Span::new().months(step * n)).ok()?;
            Some((date, if date.month() == 1 { "%b %Y" } else { "%b" }))
        };
        (1..7).filter_map(nth).filter(|(date, _)| *date <= to).collect()
    };
    named.into_iter().filter_map(|(date, form)| Some((midnight(date)?, date.strftime(form).to_string()))).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn mark(at: &str, label: &str) -> Mark {
        Mark { at: at.parse().unwrap(), label: label.to_owned(), tone: "t-move", faint: false }
    }

    fn life(events: &[&str], clocks: &[(&str, &str)]) -> Life {
        Life {
            events: events.iter().map(|at| mark(at, "")).collect(),
            clocks: clocks.iter().map(|(at, label)| mark(at, label)).collect(),
            silent_since: events.first().map(|at| (at.parse().unwrap(), "t-good")),
            tone: "t-move",
            expected: None,
            goes_on: true,
        }
    }

    fn percent(text: &str) -> f64 {
        text.trim_end_matches('%').parse().unwrap()
    }

    #[test]
    fn everything_lies_on_the_axis_in_order() {
        let now = "2026-11-24T12:00:00Z".parse().unwrap();
        let life = life(
            &["2026-11-02T08:00:00Z", "2026-11-12T08:00:00Z", "2026-11-20T08:00:00Z"],
            &[("2026-12-14T00:00:00Z", "Refund by 14 Dec"), ("2026-12-10T00:00:00Z", "Promised by 10 Dec")],
        );
        let strip = draw(life, &TimeZone::UTC, now).unwrap();
        let places: Vec<f64> = strip.events.iter().chain(&strip.clocks).map(|placed| percent(&placed.x)).collect();
        assert!(places.is_sorted() && places.iter().all(|x| (0.0..=100.0).contains(x)), "{places:?}");
        assert!(percent(&strip.now) > places[2] && percent(&strip.now) < places[3]);
        assert_ne!(strip.clocks[0].y, strip.clocks[1].y, "labels four days apart cannot share a lane");
        assert!(strip.months.len() <= 6 && !strip.months.is_empty());
    }

    #[test]
    fn a_parcel_of_which_nothing_is_known_has_no_life_yet() {
        assert!(draw(life(&[], &[]), &TimeZone::UTC, Timestamp::UNIX_EPOCH).is_none());
    }

    #[test]
    fn one_event_just_now_is_drawn_without_dividing_by_nothing() {
        let now: Timestamp = "2026-11-24T12:00:00Z".parse().unwrap();
        let strip = draw(life(&["2026-11-24T12:00:00Z"], &[]), &TimeZone::UTC, now).unwrap();
        assert_eq!(strip.events[0].x, strip.now);
        assert!(strip.silence.is_none());
    }

    #[test]
    fn years_of_silence_name_few_months() {
        let now: Timestamp = "2026-11-24T12:00:00Z".parse().unwrap();
        let strip = draw(life(&["2021-01-01T12:00:00Z"], &[]), &TimeZone::UTC, now).unwrap();
        assert!((3..=6).contains(&strip.months.len()), "{:?}", strip.months);
    }
}
