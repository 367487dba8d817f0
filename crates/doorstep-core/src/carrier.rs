//! Who moves parcels: ids, names, links, number formats. Everything comes from `data/carriers/*.toml`, one file a
//! carrier; the file name is the id. To add a carrier, add a file.

use std::collections::HashMap;
use std::fmt;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::country::Country;
use crate::data::CARRIERS;
use crate::number::TrackingNumber;

/// The id of a carrier: a kebab-case English name from `data/carriers`, for example `la-poste`.
///
/// It is held as the place of the carrier's file among all files, which are sorted by name: ids compare like their
/// text.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CarrierId(u16);

impl CarrierId {
    /// The id as text.
    pub const fn as_str(self) -> &'static str {
        CARRIERS[self.0 as usize].0
    }

    /// The carrier behind the id.
    pub fn carrier(self) -> &'static Carrier {
        &all()[usize::from(self.0)]
    }

    /// An id known to be there when this is compiled.
    pub(crate) const fn known(id: &str) -> CarrierId {
        let mut place = 0;
        while !same(CARRIERS[place].0.as_bytes(), id.as_bytes()) {
            place += 1;
        }
        CarrierId(place as u16)
    }
}

const fn same(one: &[u8], other: &[u8]) -> bool {
    let mut place = 0;
    while place < one.len() && place < other.len() && one[place] == other[place] {
        place += 1;
    }
    place == one.len() && place == other.len()
}

impl fmt::Display for CarrierId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for CarrierId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// One carrier, as its file tells it.
#[derive(Debug)]
pub struct Carrier {
    /// The id: the name of its file.
    pub id: CarrierId,
    /// The name to show, in English letters.
    pub name: String,
    /// The same carrier as written at home.
    pub local_names: Vec<String>,
    /// Home country; absent for carriers without one.
    pub country: Option<Country>,
    /// Public service phone, as dialled at home.
    pub phone: Option<String>,
    /// Page about one number; `{n}` stands for it. Absent where there is no public page, or only one behind a login.
    pub link: Option<String>,
    /// Other names it is printed under by shops and sources.
    pub(crate) aliases: Vec<String>,
    /// Hosts whose links are about this carrier's numbers (exactly, or below it).
    pub(crate) hosts: Vec<String>,
    /// How its numbers look.
    pub formats: Vec<Format>,
}

/// How one kind of a carrier's numbers looks.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Format {
    /// Shape: `#` a digit, `@` a letter, `*` either, `[A-F09]` one of these, `(FR|JB)` one of these words, any other
    /// letter or digit itself; `{n}` or `{n,m}` repeats the sign before it.
    pub pattern: String,
    /// Check digits; all must agree.
    #[serde(default)]
    pub(crate) check: Vec<Check>,
    /// How sure the shape can make us at best.
    #[serde(default)]
    pub(crate) certainty: Ceiling,
    /// How many of a thousand parcels bear such numbers, roughly; ranks carriers that share a shape.
    #[serde(default = "Format::usual_weight")]
    pub(crate) weight: u32,
    /// Where the format is known from.
    pub seen: String,
    /// Made from the rule; every one must be read as this carrier's.
    pub valid: Vec<String>,
    /// Near misses; none may be read as certainly or likely this carrier's.
    pub invalid: Vec<String>,
}

impl Format {
    fn usual_weight() -> u32 {
        10
    }
}

/// A check digit rule: an algorithm of `number::check` over a stretch of the number.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Check {
    /// Name of the algorithm.
    pub rule: crate::number::check::Rule,
    /// First character of the stretch (from 0).
    #[serde(default)]
    pub from: usize,
    /// Its length with the check digit; to the end if absent.
    #[serde(default)]
    pub length: Option<usize>,
    /// Digits the rule sees in front although the printed number leaves them out.
    #[serde(default)]
    pub prepend: String,
}

/// The most a shape can say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Ceiling {
    /// Others write numbers like this.
    #[default]
    Possible,
    /// Seldom written by others.
    Likely,
    /// Written by nobody else.
    Certain,
}

/// A carrier file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    name: String,
    #[serde(default)]
    local_names: Vec<String>,
    #[serde(default)]
    country: Option<String>,
    #[serde(default)]
    phone: Option<String>,
    #[serde(default)]
    link: Option<String>,
    #[serde(default)]
    aliases: Vec<String>,
    #[serde(default)]
    hosts: Vec<String>,
    #[serde(default, rename = "format")]
    formats: Vec<Format>,
}

struct Registry {
    carriers: Vec<Carrier>,
    by_name: HashMap<String, usize>,
}

static REGISTRY: LazyLock<Registry> = LazyLock::new(|| {
    let carriers: Vec<Carrier> =
        (0..).zip(CARRIERS).map(|(place, (id, text))| read(CarrierId(place), id, text)).collect();
    let mut by_name = HashMap::new();
    for (place, carrier) in carriers.iter().enumerate() {
        for name in carrier.names() {
            by_name.entry(folded(name)).or_insert(place);
        }
    }
    Registry { carriers, by_name }
});

fn read(id: CarrierId, name: &str, text: &str) -> Carrier {
    let file: File = toml::from_str(text)
        .unwrap_or_else(|error| panic!("data/carriers/{name}.toml, compiled in and read by every test: {error}"));
    let mut hosts = file.hosts;
    hosts.extend(file.link.as_deref().and_then(host_of).map(|host| host.trim_start_matches("www.").to_owned()));
    Carrier {
        id,
        name: file.name,
        local_names: file.local_names,
        country: file.country.as_deref().and_then(Country::from_code),
        phone: file.phone,
        link: file.link,
        aliases: file.aliases,
        hosts,
        formats: file.formats,
    }
}

/// Host of an `http(s)` link, as written.
pub(crate) fn host_of(link: &str) -> Option<&str> {
    let rest = link.split_once("://")?.1;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit('@').next()?;
    host.split(':').next().filter(|host| !host.is_empty())
}

/// Letters and digits of a name in lower case, so that `Israel Post`, `IsraelPost` and `israel-post` are one.
fn folded(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

impl Carrier {
    /// Every name it goes by.
    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        [self.id.as_str(), &self.name]
            .into_iter()
            .chain(self.local_names.iter().chain(&self.aliases).map(String::as_str))
    }

    /// The carrier's page about a number. No parameter but the number is added.
    pub fn link_for(&self, number: &TrackingNumber) -> Option<String> {
        // Tracking numbers are letters, digits and `/`; only the last needs care in a link.
        Some(self.link.as_ref()?.replace("{n}", &number.as_str().replace('/', "%2F")))
    }
}

/// Every carrier, sorted by id.
pub fn all() -> &'static [Carrier] {
    &REGISTRY.carriers
}

/// The carrier with this id.
pub fn find(id: &str) -> Option<&'static Carrier> {
    let carriers = all();
    carriers.binary_search_by(|carrier| carrier.id.as_str().cmp(id)).ok().map(|place| &carriers[place])
}

/// The carrier with this name as shops and sources print it, in any of its languages; case, spaces and punctuation
/// do not matter.
pub fn by_name(name: &str) -> Option<&'static Carrier> {
    REGISTRY.by_name.get(&folded(name)).map(|place| &REGISTRY.carriers[*place])
}

/// The carrier whose site has this host: exactly, or below it (`track.dhl.de` is below `dhl.de`, `dhl.de.evil.test`
/// is not).
pub fn by_host(host: &str) -> Option<&'static Carrier> {
    all()
        .iter()
        .flat_map(|carrier| carrier.hosts.iter().map(move |own| (own, carrier)))
        .filter(|(own, _)| is_at_or_below(host, own))
        .max_by_key(|(own, _)| own.len())
        .map(|(_, carrier)| carrier)
}

/// Whether a host, in any case, is `own` or a subdomain of it.
pub(crate) fn is_at_or_below(host: &str, own: &str) -> bool {
    let host = host.strip_suffix('.').unwrap_or(host).as_bytes();
    let Some(front) = host.len().checked_sub(own.len()) else { return false };
    host[front..].eq_ignore_ascii_case(own.as_bytes()) && (front == 0 || host[front - 1] == b'.')
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::number::{Certainty, Context, identify};

    #[test]
    fn ids_are_sorted_kebab_case_and_names_are_there() {
        for pair in all().windows(2) {
            assert!(pair[0].id < pair[1].id);
        }
        for carrier in all() {
            assert!(!carrier.name.is_empty(), "{}", carrier.id);
            assert!(carrier.id.as_str().bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'));
            assert!(carrier.link.iter().all(|link| link.contains("{n}") && host_of(link).is_some()), "{}", carrier.id);
        }
    }

    /// Every valid example is its carrier's: in first place where the file claims more than a shared shape. Every
    /// near miss is silent or at most possible.
    #[test]
    fn every_example_of_every_format_is_read_as_the_file_says() {
        let mut wrong = Vec::new();
        for carrier in all() {
            for format in &carrier.formats {
                assert!(!format.seen.is_empty() && !format.valid.is_empty() && !format.invalid.is_empty());
                for valid in &format.valid {
                    let found = identify(valid, &Context::default());
                    let place = found.candidates.iter().position(|candidate| candidate.carrier == carrier.id);
                    let first_due = format.certainty == Ceiling::Certain;
                    if place.is_none_or(|place| first_due && place > 0) {
                        wrong.push(format!("{} {} {valid}: {:?}", carrier.id, format.pattern, found.candidates));
                    }
                }
                for invalid in &format.invalid {
                    let found = identify(invalid, &Context::default());
                    if found
                        .candidates
                        .iter()
                        .any(|candidate| candidate.carrier == carrier.id && candidate.certainty != Certainty::Possible)
                    {
                        wrong.push(format!("{} {} not {invalid}: {:?}", carrier.id, format.pattern, found.candidates));
                    }
                }
            }
        }
        assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    }

    #[test]
    fn a_carrier_is_found_by_id_name_and_host() {
        assert_eq!(find("la-poste").unwrap().name, "La Poste");
        assert!(find("la-post").is_none());
        for (name, id) in [
            ("Israelpost", "israel-post"),
            ("AliExpress standard shipping", "cainiao"),
            ("Почта России", "russian-post"),
            ("CORREOS DE CHILE", "correos-chile"),
            ("4PX", "4px"),
        ] {
            assert_eq!(by_name(name).map(|carrier| carrier.id.as_str()), Some(id), "{name}");
        }
        for (host, id) in [
            ("www.dhl.de", Some("dhl-de")),
            ("DHL.DE", Some("dhl-de")),
            ("dhl.de.evil.test", None),
            ("notdhl.de", None),
            ("de-link.cainiao.com", Some("ecoscooting")),
            ("global.cainiao.com", Some("cainiao")),
        ] {
            assert_eq!(by_host(host).map(|carrier| carrier.id.as_str()), id, "{host}");
        }
    }

    #[test]
    fn links_hold_the_number_and_nothing_else() {
        let number = TrackingNumber::parse("1234/12345678").unwrap();
        assert!(find("nacex").unwrap().link_for(&number).unwrap().ends_with("=1234%2F12345678"));
        assert_eq!(find("amazon").unwrap().link_for(&number), None);
    }
}
