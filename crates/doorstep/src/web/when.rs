//! Times as a reader likes them: in their own zone, near ones in words, and the clock on the wall of the scan beside it.

use doorstep_core::event::{EventTime, TimeCertainty};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

/// An instant, told to a reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    /// For machines: RFC 3339.
    pub iso: String,
    /// `24 Nov, 14:05`; the year stands there if it is another one.
    pub date: String,
    /// `3 hours ago`, `in 2 days`.
    pub near: String,
}

impl When {
    /// The instant in this zone, seen from now.
    pub fn of(at: Timestamp, zone: &TimeZone, now: Timestamp) -> When {
        let local = at.to_zoned(zone.clone());
        let year = local.year() == now.to_zoned(zone.clone()).year();
        let date = local.strftime(if year { "%-d %b, %H:%M" } else { "%-d %b %Y, %H:%M" }).to_string();
        When { iso: at.to_string(), date, near: near(at.duration_since(now)) }
    }
}

fn near(distance: SignedDuration) -> String {
    let seconds = distance.as_secs().unsigned_abs();
    let (count, unit) = match seconds {
        0..45 => return "just now".to_owned(),
        45..3_000 => ((seconds + 30) / 60, "minute"),
        3_000..79_200 => ((seconds + 1_800) / 3_600, "hour"),
        79_200..3_888_000 => ((seconds + 43_200) / 86_400, "day"),
        _ => ((seconds + 1_296_000) / 2_592_000, "month"),
    };
    let s = if count == 1 { "" } else { "s" };
    if distance.is_negative() { format!("{count} {unit}{s} ago") } else { format!("in {count} {unit}{s}") }
}

/// A day by which something runs out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// For machines: `2026-11-27`.
    pub iso: String,
    /// `Fri 27 Nov`.
    pub date: String,
    /// `27`, for a leaf of a calendar.
    pub day: String,
    /// `Nov`, over it.
    pub month: String,
    /// `today`, `tomorrow`, `in 3 days`, `2 days ago`.
    pub near: String,
    /// Whether it is over.
    pub past: bool,
}

impl Due {
    /// The day, seen from today.
    pub fn of(date: Date, today: Date) -> Due {
        let days = today.until(date).map_or(0, |span| span.get_days());
        let near = match days {
            0 => "today".to_owned(),
            1 => "tomorrow".to_owned(),
            -1 => "yesterday".to_owned(),
            days if days > 0 => format!("in {days} days"),
            days => format!("{} days ago", -days),
        };
        let part = |form: &str| date.strftime(form).to_string();
        Due { iso: date.to_string(), date: day(date, today), day: part("%-d"), month: part("%b"), near, past: days < 0 }
    }
}

/// `Fri 27 Nov`, with the year if it is another one.
pub fn day(date: Date, today: Date) -> String {
    date.strftime(if date.year() == today.year() { "%a %-d %b" } else { "%-d %b %Y" }).to_string()
}

/// When a scan was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scan {
    /// For machines, where an instant is known.
    pub iso: Option<String>,
    /// In the reader's zone, where an instant is known: `24 Nov, 14:05`.
    pub mine: Option<String>,
    /// Whether the zone behind that was assumed.
    pub assumed: bool,
    /// The clock on the wall of the scan, where it differs or nothing else is known: `24 Nov, 21:05 there (GMT+8)`.
    pub there: Option<String>,
}

impl Scan {
    /// The time of an event, for a reader in this zone.
    pub fn of(time: &EventTime, zone: &TimeZone, now: Timestamp) -> Scan {
        let this_year = now.to_zoned(zone.clone()).year();
        let mine = time.instant.filter(|_| !time.date_only).map(|at| at.to_zoned(zone.clone()));
        let differs = match (&mine, time.local) {
            (Some(mine), Some(local)) => {
                mine.datetime().round(jiff::Unit::Minute).ok() != local.round(jiff::Unit::Minute).ok()
            }
            (None, Some(_)) => true,
            (_, None) => false,
        };
        let there = time.local.filter(|_| differs).map(|local| {
            let year = if local.year() == this_year { "" } else { " %Y" };
            let clock = if time.date_only { "" } else { ", %H:%M" };
            let told = local.strftime(&format!("%-d %b{year}{clock}")).to_string();
            match (&time.zone, time.date_only) {
                (_, true) => told,
                (Some(zone), false) => format!("{told} there ({zone})"),
                (None, false) => format!("{told} there"),
            }
        });
        Scan {
            iso: time.instant.map(|at| at.to_string()),
            mine: mine.map(|mine| {
                mine.strftime(if mine.year() == this_year { "%-d %b, %H:%M" } else { "%-d %b %Y, %H:%M" }).to_string()
            }),
            assumed: time.certainty == TimeCertainty::Assumed,
            there,
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn near_times_are_words() {
        let now = at("2026-11-24T12:00:00Z");
        for (then, expected) in [
            ("2026-11-24T11:59:40Z", "just now"),
            ("2026-11-24T11:59:00Z", "1 minute ago"),
            ("2026-11-24T11:10:00Z", "1 hour ago"),
            ("2026-11-24T15:00:00Z", "in 3 hours"),
            ("2026-11-23T12:00:00Z", "1 day ago"),
            ("2026-10-15T12:00:00Z", "40 days ago"),
            ("2026-08-24T12:00:00Z", "3 months ago"),
        ] {
            assert_eq!(When::of(at(then), &TimeZone::UTC, now).near, expected, "{then}");
        }
    }

    #[test]
    fn days_are_counted_on_the_calendar() {
        let today: Date = "2026-11-24".parse().unwrap();
        for (date, near, shown) in [
            ("2026-11-24", "today", "Tue 24 Nov"),
            ("2026-11-25", "tomorrow", "Wed 25 Nov"),
            ("2027-01-02", "in 39 days", "2 Jan 2027"),
            ("2026-11-20", "4 days ago", "Fri 20 Nov"),
        ] {
            let due = Due::of(date.parse().unwrap(), today);
            assert_eq!((due.near.as_str(), due.date.as_str()), (near, shown));
        }
    }

    #[test]
    fn a_scan_shows_the_clock_there_only_where_it_differs() {
        let now = at("2026-11-24T12:00:00Z");
        let time = |zone: &str, instant: Option<&str>| EventTime {
            local: Some("2026-11-20T09:46:00".parse().unwrap()),
            date_only: false,
            zone: Some(zone.to_owned()),
            instant: instant.map(at),
            certainty: if instant.is_some() { TimeCertainty::Labelled } else { TimeCertainty::None },
        };
        let paris = TimeZone::get("Europe/Paris").unwrap();
        let scan = Scan::of(&time("GMT+8", Some("2026-11-20T01:46:00Z")), &paris, now);
        assert_eq!(scan.mine.as_deref(), Some("20 Nov, 02:46"));
        assert_eq!(scan.there.as_deref(), Some("20 Nov, 09:46 there (GMT+8)"));
        let scan = Scan::of(&time("GMT+1", Some("2026-11-20T08:46:00Z")), &paris, now);
        assert_eq!((scan.mine.as_deref(), scan.there), (Some("20 Nov, 09:46"), None));
        let scan = Scan::of(&EventTime { zone: None, ..time("", None) }, &paris, now);
        assert_eq!((scan.mine, scan.there.as_deref()), (None, Some("20 Nov, 09:46 there")));
        let day = EventTime { date_only: true, zone: None, ..time("", None) };
        assert_eq!(Scan::of(&day, &paris, now).there.as_deref(), Some("20 Nov"));
    }
}
