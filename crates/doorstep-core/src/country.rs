//! ISO 3166-1 alpha-2 codes, the names sources print for them, and where their clocks stand.

use std::collections::HashMap;
use std::fmt;
use std::sync::LazyLock;

use jiff::tz::TimeZone;
use serde::Deserialize;

/// A country or territory by its two-letter code. `YP`, `XX` and other pseudo-codes of posts are not countries.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Country([u8; 2]);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    name: String,
    zone: String,
    #[serde(default)]
    aliases: Vec<String>,
}

struct Table {
    rows: HashMap<Country, Row>,
    by_name: HashMap<String, Country>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let rows: HashMap<String, Row> =
        toml::from_str(include_str!("../data/countries.toml")).expect("a test reads this file");
    let rows: HashMap<Country, Row> = rows.into_iter().filter_map(|(c, row)| Some((shape(&c)?, row))).collect();
    let mut by_name = HashMap::new();
    for (country, row) in &rows {
        for name in std::iter::once(&row.name).chain(&row.aliases) {
            by_name.insert(comparable(name), *country);
        }
    }
    Table { rows, by_name }
});

/// Letters only, without case and marks, so that `Côte d'Ivoire` and `COTE D IVOIRE` are one name.
pub(crate) fn comparable(name: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    name.nfkd().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Two letters in capitals; `UK` is read as `GB`.
fn shape(code: &str) -> Option<Country> {
    let bytes: [u8; 2] = code.trim().as_bytes().try_into().ok()?;
    let upper = bytes.map(|b| b.to_ascii_uppercase());
    let upper = if upper == *b"UK" { *b"GB" } else { upper };
    upper.iter().all(u8::is_ascii_uppercase).then_some(Country(upper))
}

impl Country {
    /// From a two-letter code in either case, if it is a country's.
    ///
    /// ```
    /// # use doorstep_core::country::Country;
    /// assert_eq!(Country::from_code("uk"), Country::from_code("GB"));
    /// assert_eq!(Country::from_code("YP"), None);
    /// ```
    pub fn from_code(code: &str) -> Option<Country> {
        shape(code).filter(|country| TABLE.rows.contains_key(country))
    }

    /// From a name as sources print it, or a code.
    ///
    /// ```
    /// # use doorstep_core::country::Country;
    /// assert_eq!(Country::from_name("Mainland China"), Country::from_code("CN"));
    /// assert_eq!(Country::from_name("Russian Federation").unwrap().name(), "Russia");
    /// ```
    pub fn from_name(name: &str) -> Option<Country> {
        TABLE.by_name.get(&comparable(name)).copied().or_else(|| Country::from_code(name))
    }

    /// The country a printed place ends in: `Leipzig, Germany`, `TEL AVIV (IL)`, `Россия`.
    ///
    /// A bare two-letter ending counts only in brackets: `Portland, OR` is not in any country named `OR`, and `Gary, IN`
    /// is not in India.
    pub fn in_place(place: &str) -> Option<Country> {
        let place = place.trim();
        if let Some((_, code)) = place.strip_suffix(')').and_then(|rest| rest.rsplit_once('(')) {
            return Country::from_name(code);
        }
        let endings = [",", "，", " - ", "/"].map(|mark| place.rsplit(mark).next().unwrap_or(place));
        let named = std::iter::once(place).chain(endings).map(comparable);
        // Atlanta is in a Georgia of the United States.
        named.filter(|name| name != "georgia").find_map(|name| TABLE.by_name.get(&name).copied())
    }

    /// The code in capitals.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// The English name.
    pub fn name(&self) -> &'static str {
        TABLE.rows.get(self).map_or("", |row| &row.name)
    }

    /// The zone most of the country lives by.
    pub fn zone(&self) -> TimeZone {
        TABLE.rows.get(self).and_then(|row| TimeZone::get(&row.zone).ok()).unwrap_or(TimeZone::UTC)
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_country_has_a_name_of_its_own_and_a_zone() {
        let mut names: HashMap<String, Country> = HashMap::new();
        assert!(TABLE.rows.len() >= 249);
        for (country, row) in &TABLE.rows {
            assert!(TimeZone::get(&row.zone).is_ok(), "{country}: {}", row.zone);
            for name in std::iter::once(&row.name).chain(&row.aliases) {
                let before = names.insert(comparable(name), *country);
                assert_eq!(before, None, "{name} stands twice");
            }
        }
    }

    #[test]
    fn names_as_sources_print_them() {
        for (name, code) in [
            ("Mainland China", "CN"),
            ("Republic of Korea", "KR"),
            ("RUSSIAN FEDERATION", "RU"),
            ("Cote d'Ivoire", "CI"),
            ("  Israel ", "IL"),
            ("中国", "CN"),
            ("il", "IL"),
        ] {
            assert_eq!(Country::from_name(name).map(|c| c.code().to_owned()).as_deref(), Some(code), "{name}");
        }
        assert_eq!(Country::from_name("Atlantis"), None);
    }

    #[test]
    fn places_name_their_country_only_when_they_spell_it() {
        let place = |text| Country::in_place(text).map(|c| c.code().to_owned());
        assert_eq!(place("Leipzig, Germany").as_deref(), Some("DE"));
        assert_eq!(place("TEL AVIV (IL)").as_deref(), Some("IL"));
        assert_eq!(place("Netherlands").as_deref(), Some("NL"));
        assert_eq!(place("Bissau, Guinea-Bissau").as_deref(), Some("GW"));
        assert_eq!(place("Riga - Latvia").as_deref(), Some("LV"));
        assert_eq!(place("Gary, IN"), None);
        assert_eq!(place("Atlanta, Georgia"), None);
        assert_eq!(place("Shenzhen"), None);
        assert_eq!(place(""), None);
    }
}
