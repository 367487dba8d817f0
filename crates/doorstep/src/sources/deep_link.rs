//! The pages where a person can look for themselves: no source is asked for this, and nothing is sent.

use doorstep_core::carrier::{self, CarrierId};
use doorstep_core::country::Country;
use doorstep_core::number::{Certainty, Context, TrackingNumber, identify};
use doorstep_core::track::DestinationCarrier;
use url::Url;

use super::wire::encode;

/// A page about one number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Whose page it is, by name.
    pub name: String,
    /// The carrier, where it is one we know.
    pub carrier: Option<CarrierId>,
    /// The number it is about.
    pub number: TrackingNumber,
    /// Where it is.
    pub url: String,
}

/// The pages about a parcel's numbers (the newest number first): the carrier of the last leg before all others, then
/// whoever the numbers may belong to, then an aggregator's page for what remains. Each page once.
pub fn pages(
    numbers: &[TrackingNumber],
    destination: Option<Country>,
    last_leg: Option<&DestinationCarrier>,
) -> Vec<Page> {
    let mut pages: Vec<Page> = Vec::new();
    if let (Some(local), Some(newest)) = (last_leg, numbers.first()) {
        pages.extend(local.id.and_then(|id| page(id, newest)).or_else(|| printed(local, newest)));
    }
    for number in numbers {
        let context = Context { destination, ..Context::default() };
        let candidates = identify(number.as_str(), &context).candidates;
        let sure = candidates.first().is_some_and(|best| best.certainty == Certainty::Certain);
        let fitting = candidates.iter().filter(|candidate| !sure || candidate.certainty == Certainty::Certain);
        pages.extend(fitting.take(4).filter_map(|candidate| page(candidate.carrier, number)));
    }
    if let Some(newest) = numbers.first() {
        pages.push(Page {
            name: "17TRACK".to_owned(),
            carrier: None,
            number: newest.clone(),
            url: format!("https://t.17track.net/en#nums={}", encode(newest.as_str())),
        });
    }
    let mut kept: Vec<Page> = Vec::new();
    for page in pages {
        if kept.iter().all(|known| known.url != page.url) {
            kept.push(page);
        }
    }
    kept
}

fn page(id: CarrierId, number: &TrackingNumber) -> Option<Page> {
    let carrier = carrier::find(id.as_str())?;
    let url = carrier.link_for(number)?;
    Some(Page { name: carrier.name.clone(), carrier: Some(id), number: number.clone(), url })
}

/// The page a source printed for a carrier we do not know. Only a web page is taken for one.
fn printed(local: &DestinationCarrier, number: &TrackingNumber) -> Option<Page> {
    let url = Url::parse(local.url.as_deref()?).ok().filter(|url| matches!(url.scheme(), "https" | "http"))?;
    url.host_str()?;
    Some(Page { name: local.name.clone(), carrier: None, number: number.clone(), url: url.into() })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn number(text: &str) -> TrackingNumber {
        TrackingNumber::parse(text).unwrap()
    }

    #[test]
    fn the_last_leg_comes_first_and_each_page_once() {
        let numbers = [number("3SRJZBDB66489469"), number("LP00679080302355")];
        let postnl = DestinationCarrier {
            id: carrier::by_name("PostNL").map(|carrier| carrier.id),
            name: "PostNL".to_owned(),
            ..DestinationCarrier::default()
        };
        let pages = pages(&numbers, Country::from_code("NL"), Some(&postnl));
        let urls: Vec<&str> = pages.iter().map(|page| page.url.as_str()).collect();
        assert_eq!(
            urls,
            [
                "https://postnl.post/track?barcodes=3SRJZBDB66489469",
                "https://global.cainiao.com/newDetail.htm?mailNoList=LP00679080302355",
                "https://t.17track.net/en#nums=3SRJZBDB66489469",
            ]
        );
    }

    #[test]
    fn a_printed_address_is_taken_only_if_it_is_a_web_page() {
        let local = |url: &str| DestinationCarrier {
            name: "Somewhere Post".to_owned(),
            url: Some(url.to_owned()),
            ..DestinationCarrier::default()
        };
        let first = |url: &str| pages(&[number("LP00679080302355")], None, Some(&local(url)))[0].clone();
        assert_eq!(first("https://post.example/track").name, "Somewhere Post");
        for bad in ["javascript:alert(1)", "file:///etc/passwd", "track me", "", "mailto:a@b.c"] {
            assert_eq!(first(bad).name, "Cainiao", "{bad}");
        }
        assert!(pages(&[], None, Some(&local("https://post.example/"))).is_empty());
    }
}
