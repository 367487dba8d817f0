//! Times as sources print them. The wall clock is kept as printed; an instant is told only with how it was got.

use doorstep_core::event::{EventTime, TimeCertainty};
use jiff::civil::{Date, Time};
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, ToSpan};

/// A printed time, taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Printed<'a> {
    date: Date,
    time: Option<Time>,
    /// What follows: a zone, or nothing.
    rest: &'a str,
}

struct Cursor<'a>(&'a str);

impl<'a> Cursor<'a> {
    fn digits(&mut self, least: usize, most: usize) -> Option<i16> {
        let have = self.0.bytes().take_while(u8::is_ascii_digit).count();
        if have < least || have > most {
            return None;
        }
        let (digits, rest) = self.0.split_at(have);
        self.0 = rest;
        digits.parse().ok()
    }

    fn one_of(&mut self, wanted: &[char]) -> Option<char> {
        let first = self.0.chars().next().filter(|c| wanted.contains(c))?;
        self.0 = &self.0[first.len_utf8()..];
        Some(first)
    }

    fn spaces(&mut self) {
        self.0 = self.0.trim_start();
    }

    /// `2026-09-15`, `2026/09/15`, `15.09.2026`, `15-09-2026`, `15/09/2026`, `20260915`.
    fn date(&mut self) -> Option<Date> {
        let run = self.0.bytes().take_while(u8::is_ascii_digit).count();
        if run == 8 {
            let (year, month, day) = (&self.0[..4], &self.0[4..6], &self.0[6..8]);
            self.0 = &self.0[8..];
            return date(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
        }
        let first = self.digits(1, 4)?;
        self.one_of(&['-', '/', '.'])?;
        let month = self.digits(1, 2)?;
        self.one_of(&['-', '/', '.'])?;
        if run == 4 { date(first, month, self.digits(1, 2)?) } else { date(self.digits(4, 4)?, month, first) }
    }

    /// `07:40`, `07:40:16`, `07:40:16.947`, `074016`, `7:40 PM`.
    fn time(&mut self) -> Option<Time> {
        let run = self.0.bytes().take_while(u8::is_ascii_digit).count();
        if run == 6 || (run == 4 && self.0.len() == 4) {
            let part = |range: std::ops::Range<usize>| self.0.get(range).and_then(|digits| digits.parse::<i8>().ok());
            let time = Time::new(part(0..2)?, part(2..4)?, part(4..6).unwrap_or(0), 0).ok();
            self.0 = &self.0[run..];
            return time;
        }
        let mut hour = self.digits(1, 2)?;
        self.one_of(&[':', '.'])?;
        let minute = self.digits(2, 2)?;
        let mut second = 0;
        let mut nanos = 0;
        if self.0.starts_with(':') {
            self.one_of(&[':'])?;
            second = self.digits(2, 2)?;
            if self.one_of(&['.', ',']).is_some() {
                let have = self.0.bytes().take_while(u8::is_ascii_digit).count();
                let fraction: String = self.0[..have].chars().chain("000000000".chars()).take(9).collect();
                nanos = fraction.parse().ok()?;
                self.0 = &self.0[have..];
            }
        }
        let half: String = self.0.trim_start().chars().take(2).flat_map(char::to_uppercase).collect();
        if half == "AM" || half == "PM" {
            self.0 = &self.0.trim_start()[2..];
            hour = hour % 12 + if half == "PM" { 12 } else { 0 };
        }
        Time::new(hour.try_into().ok()?, minute.try_into().ok()?, i8::try_from(second).ok()?.min(59), nanos).ok()
    }
}

/// A day no parcel of ours is older than; older ones are a source's way to write "none" (`0001-01-01`).
fn date(year: i16, month: i16, day: i16) -> Option<Date> {
    (1990..2100).contains(&year).then(|| Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()).flatten()
}

fn printed(text: &str) -> Option<Printed<'_>> {
    let mut cursor = Cursor(text.trim());
    let run = cursor.0.bytes().take_while(u8::is_ascii_digit).count();
    if run <= 2 && cursor.0[run..].starts_with(':') {
        let time = cursor.time()?;
        cursor.spaces();
        return Some(Printed { time: Some(time), date: cursor.date()?, rest: cursor.0.trim() });
    }
    let date = cursor.date()?;
    if cursor.one_of(&['T', 't']).is_none() {
        cursor.spaces();
        if cursor.one_of(&[',']).is_some() {
            cursor.spaces();
        }
    }
    let before = cursor.0;
    let time = if before.starts_with(|c: char| c.is_ascii_digit()) { cursor.time() } else { None };
    Some(Printed { date, time, rest: cursor.0.trim() })
}

/// An offset from UTC as printed: `Z`, `UTC`, `GMT+8`, `GMT+5:30`, `GMT+08:00`, `UTC+02:00`, `+0200`, `+08`, `-8`.
pub fn offset(text: &str) -> Option<Offset> {
    let text = text.trim();
    let upper = text.to_ascii_uppercase();
    let rest = upper.strip_prefix("GMT").or_else(|| upper.strip_prefix("UTC")).unwrap_or(&upper).trim();
    if matches!(rest, "Z" | "") {
        return (!upper.is_empty()).then_some(Offset::UTC);
    }
    let (sign, digits) = match rest.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-", digits) => (-1, digits),
        _ => return None,
    };
    let (hours, minutes) = match digits.split_once(':') {
        Some((hours, minutes)) => (hours, minutes),
        None if digits.len() == 4 => digits.split_at_checked(2)?,
        None => (digits, "0"),
    };
    if ![hours, minutes].iter().all(|part| (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit())) {
        return None;
    }
    let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours <= 14 && minutes < 60).then(|| Offset::from_seconds(sign * (hours * 3600 + minutes * 60)).ok()).flatten()
}

/// The day of a printed time.
pub fn day(text: &str) -> Option<Date> {
    printed(text).map(|p| p.date)
}

/// A printed time with its offset, if one is printed: exact then, else a wall clock without an instant.
pub fn stamp(text: &str) -> EventTime {
    let Some(p) = printed(text) else { return EventTime::default() };
    let local = p.date.to_datetime(p.time.unwrap_or(Time::midnight()));
    let zone = (p.time.is_some() && !p.rest.is_empty()).then(|| p.rest.to_owned());
    let instant = zone.as_deref().and_then(offset).and_then(|offset| offset.to_timestamp(local).ok());
    EventTime {
        local: Some(local),
        date_only: p.time.is_none(),
        certainty: if instant.is_some() { TimeCertainty::Exact } else { TimeCertainty::None },
        zone,
        instant,
    }
}

/// A printed time whose zone stands in a field of its own.
pub fn stamp_with(text: &str, zone: Option<&str>, certainty: TimeCertainty) -> EventTime {
    let mut time = stamp(text);
    let Some(zone) = zone.map(str::trim).filter(|zone| !zone.is_empty()) else { return time };
    time.zone = Some(zone.to_owned());
    time.instant = match (time.local, offset(zone), time.date_only) {
        (Some(local), Some(offset), false) => offset.to_timestamp(local).ok(),
        _ => None,
    };
    time.certainty = if time.instant.is_some() { certainty } else { TimeCertainty::None };
    time
}

/// A printed time of a source that writes its own country's wall clock and says nothing: the zone is assumed.
pub fn stamp_in(text: &str, iana: &str) -> EventTime {
    let mut time = stamp(text);
    if let (Some(local), None, false) = (time.local, time.instant, time.date_only)
        && let Ok(zone) = TimeZone::get(iana)
        && let Ok(instant) = zone.to_ambiguous_zoned(local).compatible()
    {
        time.instant = Some(instant.timestamp());
        time.certainty = TimeCertainty::Assumed;
    }
    time
}

/// An unambiguous instant in milliseconds since 1970, shown on the wall clock of a zone.
pub fn instant(millis: i64, iana: &str) -> EventTime {
    let Ok(at) = Timestamp::from_millisecond(millis) else { return EventTime::default() };
    let zone = TimeZone::get(iana).unwrap_or(TimeZone::UTC);
    EventTime {
        local: Some(at.to_zoned(zone).datetime()),
        date_only: false,
        zone: None,
        instant: Some(at),
        certainty: TimeCertainty::Exact,
    }
}

/// First and last day of an estimate, in order, from one or two printed times.
pub fn span(from: Option<String>, to: Option<String>) -> Option<(Date, Date)> {
    let from = from.as_deref().and_then(day);
    let to = to.as_deref().and_then(day);
    let (one, other) = (from.or(to)?, to.or(from)?);
    // An estimate of many months is a placeholder of the source.
    let (first, last) = (one.min(other), one.max(other));
    (last <= first.checked_add(1.year()).unwrap_or(last)).then_some((first, last))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_printed_form_is_read() {
        for (text, wall_clock, date_only, certainty) in [
            ("2023-09-28 09:46:53", "2023-09-28T09:46:53", false, "none"),
            ("2022-05-02T14:34:00-04:00", "2022-05-02T14:34:00", false, "exact"),
            ("2018-03-02T07:53:47Z", "2018-03-02T07:53:47", false, "exact"),
            ("2024-10-11T15:24:57+0200", "2024-10-11T15:24:57", false, "exact"),
            ("2024-09-05T18:18:00.000+0000", "2024-09-05T18:18:00", false, "exact"),
            ("2024-09-05T18:18:00.1234567891", "2024-09-05T18:18:00.123456789", false, "none"),
            ("15:16 08.03.2022", "2022-03-08T15:16:00", false, "none"),
            ("08.03.2022 15:16:47", "2022-03-08T15:16:47", false, "none"),
            ("26-02-2022 11:08:03", "2022-02-26T11:08:03", false, "none"),
            ("27/04/2026 23:03:58", "2026-04-27T23:03:58", false, "none"),
            ("20240423 091519", "2024-04-23T09:15:19", false, "none"),
            ("20240423", "2024-04-23T00:00:00", true, "none"),
            ("2011-04-05", "2011-04-05T00:00:00", true, "none"),
            ("2010-08-30 09:05 AM", "2010-08-30T09:05:00", false, "none"),
            ("2010-08-30 12:05 am", "2010-08-30T00:05:00", false, "none"),
            ("2010-08-30 1:05PM", "2010-08-30T13:05:00", false, "none"),
        ] {
            let time = stamp(text);
            assert_eq!(time.local, Some(wall_clock.parse().unwrap()), "{text}");
            assert_eq!((time.date_only, time.certainty.slug()), (date_only, certainty), "{text}");
        }
        for nothing in ["", "string", "0001-01-01 00:00:00", "2022-13-01", "99/99/9999", "2022", "::", "1:"] {
            assert_eq!(stamp(nothing).local, None, "{nothing}");
        }
    }

    #[test]
    fn every_printed_offset_is_read() {
        for (text, seconds) in [
            ("GMT+8", Some(28800)),
            ("GMT+5:30", Some(19800)),
            ("GMT+08:00", Some(28800)),
            ("UTC+02:00", Some(7200)),
            ("GMT", Some(0)),
            ("GMT+0", Some(0)),
            ("GMT-3", Some(-10800)),
            ("+08", Some(28800)),
            ("+8", Some(28800)),
            ("-0330", Some(-12600)),
            ("Z", Some(0)),
            ("", None),
            ("EST", None),
            ("GMT+99", None),
            ("+é", None),
        ] {
            assert_eq!(offset(text).map(Offset::seconds), seconds, "{text}");
        }
    }

    #[test]
    fn an_assumed_zone_says_so() {
        let time = stamp_in("27/04/2026 23:03:58", "Europe/Madrid");
        assert_eq!(time.instant, Some("2026-04-27T21:03:58Z".parse().unwrap()));
        assert_eq!((time.certainty, time.zone), (TimeCertainty::Assumed, None));
        assert_eq!(stamp_in("27/04/2026", "Europe/Madrid").instant, None);
    }

    proptest! {
        #[test]
        fn no_text_is_too_odd(text in "\\PC{0,40}", zone in "\\PC{0,10}") {
            let time = stamp_with(&text, Some(&zone), TimeCertainty::Labelled);
            prop_assert_eq!(time.instant.is_some(), time.certainty != TimeCertainty::None);
            stamp_in(&text, "Europe/Kyiv");
        }

        #[test]
        fn digits_and_marks(text in "[0-9:/.TZ +-]{0,30}") {
            stamp(&text);
            offset(&text);
        }
    }
}
