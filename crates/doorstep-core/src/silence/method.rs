//! The guide's table of shipping methods: how fast, how well tracked, and where scans may end.

use std::sync::LazyLock;

use serde::Deserialize;

/// How well a method is usually tracked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Tracking {
    /// Every step.
    Detailed,
    /// Usually good.
    Good,
    /// From line to line.
    Varies,
    /// Few scans, and none near the end.
    Limited,
}

/// What a method is best for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BestFor {
    /// Regular orders.
    Regular,
    /// Low-cost, non-urgent items.
    LowCost,
    /// Time-sensitive orders.
    TimeSensitive,
    /// Small parcels to supported destinations.
    Small,
    /// Budget orders.
    Budget,
    /// Urgent or higher-value orders.
    Urgent,
}

/// Where scans may end although the parcel goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScansEnd {
    /// At the hand-over to the carrier of the country of delivery.
    HandOver,
}

/// One shipping method.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Method {
    /// Stable id; its words stand as `method-<id>`.
    pub id: String,
    /// Name as AliExpress prints it.
    pub name: String,
    /// Parts of names it is printed under, in small letters.
    names: Vec<String>,
    /// Whole names it is printed under.
    #[serde(default)]
    exactly: Vec<String>,
    /// Typical days from shipment to delivery. An estimate, never a promise.
    pub days: (u32, u32),
    /// How well it is tracked.
    pub tracking: Tracking,
    /// What it is best for.
    pub best_for: BestFor,
    /// Where its scans may end.
    #[serde(default)]
    pub scans_end: Option<ScansEnd>,
    /// Factor on the silence limits.
    pub(super) patience: f64,
    /// Standard deviation of the logarithm of the days to delivery, before anything was learned.
    pub spread: f64,
    /// Share of parcels that never arrive, before anything was learned.
    pub never: f64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    method: Vec<Method>,
}

static METHODS: LazyLock<Vec<Method>> = LazyLock::new(|| {
    let file: File = toml::from_str(include_str!("../../data/shipping_methods.toml")).expect("a test reads this file");
    file.method
});

/// Every method of the table.
pub fn methods() -> &'static [Method] {
    &METHODS
}

/// The method with this id.
pub fn by_id(id: &str) -> Option<&'static Method> {
    METHODS.iter().find(|method| method.id == id)
}

/// The method a printed service name means.
///
/// ```
/// # use doorstep_core::silence::method;
/// assert_eq!(method::named("AliExpress Saver Shipping").map(|m| m.days), Some((25, 45)));
/// assert!(method::named("carrier pigeon").is_none());
/// ```
pub fn named(printed: &str) -> Option<&'static Method> {
    let printed = printed.trim().to_lowercase();
    let words: Vec<&str> = printed.split(|c: char| !c.is_alphanumeric()).collect();
    // A short name counts as a whole word only: "ups" is in "groups".
    let holds = |name: &String| if name.len() > 5 { printed.contains(name) } else { words.contains(&name.as_str()) };
    METHODS.iter().find(|method| method.exactly.contains(&printed) || method.names.iter().any(holds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_names_and_their_methods() {
        for (printed, id) in [
            ("AliExpress Standard Shipping", "standard"),
            ("AliExpress Selection Standard", "standard"),
            ("AliExpress Saver Shipping", "saver"),
            ("Cainiao Super Economy Global", "saver"),
            ("AliExpress Premium Shipping", "premium"),
            ("ePacket", "epacket"),
            ("China Post Registered Air Mail", "china-post"),
            ("UPS Express Saver", "courier"),
            ("DHL", "courier"),
            ("DHL Express Worldwide", "courier"),
        ] {
            assert_eq!(named(printed).map(|method| method.id.as_str()), Some(id), "{printed}");
        }
        for printed in ["", "DHL eCommerce", "Groups of parcels", "Seller's Shipping Method"] {
            assert!(named(printed).is_none(), "{printed}");
        }
    }
}
