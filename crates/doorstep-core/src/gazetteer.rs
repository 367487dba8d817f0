//! Where towns are, offline: ten thousand of them, from the crate `cities`.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::country::{Country, comparable};

/// Latitude and longitude, in degrees.
type Point = (f64, f64);

static TOWNS: LazyLock<HashMap<(Country, String), Vec<Point>>> = LazyLock::new(|| {
    let mut towns: HashMap<(Country, String), Vec<Point>> = HashMap::new();
    for city in cities::all() {
        if let Some(country) = Country::from_name(city.country) {
            towns.entry((country, comparable(city.city))).or_default().push((city.latitude, city.longitude));
        }
    }
    towns
});

/// Where a printed place may be in this country: its pieces between commas, dashes and slashes are looked up as towns.
/// Several towns of a country can have the same name.
fn points(place: &str, country: Country) -> Vec<Point> {
    let pieces = place.split([',', '/', '(', ')', ';', '，']).flat_map(|piece| piece.split(" - "));
    let found = pieces.filter_map(|piece| TOWNS.get(&(country, comparable(piece))));
    found.flatten().copied().collect()
}

/// Kilometres between two printed places of one country, where both are known; of several possible pairs the nearest.
///
/// ```
/// # use doorstep_core::{country::Country, gazetteer};
/// let spain = Country::from_code("ES").unwrap();
/// let apart = gazetteer::kilometres("MADRID", "Barcelona, Spain", spain).unwrap();
/// assert!((480.0..530.0).contains(&apart));
/// assert_eq!(gazetteer::kilometres("Madrid", "Sorting center 7", spain), None);
/// ```
pub fn kilometres(one: &str, other: &str, country: Country) -> Option<f64> {
    let (from, to) = (points(one, country), points(other, country));
    let pairs = from.iter().flat_map(|a| to.iter().map(|b| great_circle(*a, *b)));
    pairs.min_by(f64::total_cmp)
}

/// The haversine formula, on a sphere of 6,371 km.
fn great_circle((lat1, lon1): Point, (lat2, lon2): Point) -> f64 {
    let (dlat, dlon) = ((lat2 - lat1).to_radians(), (lon2 - lon1).to_radians());
    let a = (dlat / 2.0).sin().powi(2) + lat1.to_radians().cos() * lat2.to_radians().cos() * (dlon / 2.0).sin().powi(2);
    2.0 * 6371.0 * a.sqrt().min(1.0).asin()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn towns_are_where_they_are() {
        let apart = |one, other, code| kilometres(one, other, Country::from_code(code).unwrap());
        for (one, other, code, from, to) in [
            ("Berlin", "HAMBURG", "DE", 240.0, 270.0),
            ("São Paulo", "Rio de Janeiro, BR", "BR", 340.0, 380.0),
            ("Paris", "paris", "FR", 0.0, 1.0),
        ] {
            let apart = apart(one, other, code).unwrap_or_else(|| panic!("{one} or {other} is not known"));
            assert!((from..=to).contains(&apart), "{one} {other} {apart}");
        }
        assert_eq!(apart("Berlin", "Paris", "DE"), None);
        assert_eq!(apart("", "Berlin", "DE"), None);
    }

    #[test]
    fn most_countries_of_the_table_are_ours() {
        let known = cities::all().iter().filter(|city| Country::from_name(city.country).is_some()).count();
        assert!(known * 100 > cities::all().len() * 95, "{known} of {}", cities::all().len());
    }
}
