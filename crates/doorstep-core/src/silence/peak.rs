//! Weeks in which every parcel waits longer.

use std::sync::LazyLock;

use jiff::civil::{Date, Weekday};
use serde::Deserialize;

use crate::protection::plus;

/// Where a peak makes parcels wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum At {
    /// Sellers and carriers in China are closed.
    Origin,
    /// Networks are full on the whole way.
    Everywhere,
}

/// One peak season, by the rule its day follows.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Peak {
    /// Stable id; its name stands in `data/words` as `peak-<id>`.
    pub id: String,
    /// Where parcels wait.
    pub at: At,
    before: i64,
    after: i64,
    #[serde(default)]
    days: Vec<String>,
    yearly: Option<Yearly>,
    weekday: Option<NthWeekday>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Yearly {
    month: i8,
    day: i8,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NthWeekday {
    month: i8,
    nth: i8,
    weekday: Day,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Day {
    Thursday,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    peak: Vec<Peak>,
}

static PEAKS: LazyLock<Vec<Peak>> = LazyLock::new(|| {
    let file: File = toml::from_str(include_str!("../../data/peaks.toml")).expect("a test reads this file");
    file.peak
});

/// Every peak there is a rule for.
pub fn peaks() -> &'static [Peak] {
    &PEAKS
}

impl Peak {
    /// First and last day of the peak whose day falls in this year, if there is one.
    pub fn in_year(&self, year: i16) -> Option<(Date, Date)> {
        let day = match (&self.yearly, &self.weekday) {
            (Some(yearly), _) => Date::new(year, yearly.month, yearly.day).ok()?,
            (None, Some(nth)) => {
                let Day::Thursday = nth.weekday;
                Date::new(year, nth.month, 1).ok()?.nth_weekday_of_month(nth.nth, Weekday::Thursday).ok()?
            }
            (None, None) => self.days.iter().filter_map(|day| day.parse::<Date>().ok()).find(|d| d.year() == year)?,
        };
        Some((plus(day, -self.before)?, plus(day, self.after)?))
    }

    /// Whether any of its days lies from `first` to `last`.
    pub fn touches(&self, first: Date, last: Date) -> bool {
        (first.year().saturating_sub(1)..=last.year().saturating_add(1))
            .filter_map(|year| self.in_year(year))
            .any(|(from, to)| from <= last && first <= to)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn span(id: &str, year: i16) -> Option<(String, String)> {
        let peak = peaks().iter().find(|peak| peak.id == id).unwrap();
        peak.in_year(year).map(|(from, to)| (from.to_string(), to.to_string()))
    }

    #[test]
    fn every_peak_has_its_days_until_2040() {
        for peak in peaks() {
            for year in 2025..=2040 {
                let (from, to) = peak.in_year(year).unwrap_or_else(|| panic!("{} in {year}", peak.id));
                assert!(from < to, "{}", peak.id);
            }
        }
        let days = |from: &str, to: &str| Some((from.to_owned(), to.to_owned()));
        assert_eq!(span("chinese-new-year", 2027), days("2027-01-30", "2027-02-20"));
        assert_eq!(span("black-friday", 2026), days("2026-11-26", "2026-12-10"));
        assert_eq!(span("black-friday", 2030), days("2030-11-28", "2030-12-12"));
        assert_eq!(span("chinese-new-year", 2041), None);
    }

    #[test]
    fn a_wait_over_the_turn_of_the_year_touches_christmas() {
        let christmas = peaks().iter().find(|peak| peak.id == "christmas").unwrap();
        let date = |text: &str| text.parse::<Date>().unwrap();
        assert!(christmas.touches(date("2027-01-02"), date("2027-01-09")));
        assert!(!christmas.touches(date("2027-01-06"), date("2027-01-09")));
    }
}
