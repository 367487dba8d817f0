//! What the surroundings of a number say about whose it is.

use super::vocabulary::{self, Meaning};
use super::{Context, Note};
use crate::carrier::{self, CarrierId};
use crate::country::Country;

/// The context, read once for all candidates.
#[derive(Default)]
pub(crate) struct Hints<'a> {
    named: Vec<CarrierId>,
    followed: &'a [CarrierId],
    destination: Option<Country>,
    /// The words speak of an order (above zero) or of a parcel (below).
    pub(crate) order: i32,
    /// The words call it something of the shop.
    pub(crate) other: Option<Note>,
}

/// A decade, in the hundredths densities are counted in.
pub(crate) const DECADE: i32 = 100;

impl<'a> Hints<'a> {
    pub(crate) fn read(context: &Context<'a>) -> Hints<'a> {
        let mut hints = Hints { followed: context.carriers, destination: context.destination, ..Hints::default() };
        hints.named.extend(context.host.and_then(carrier::by_host).map(|carrier| carrier.id));
        if let Some(service) = context.service {
            hints.listen(service);
        }
        hints.listen(context.words);
        hints
    }

    /// Nothing known but that these carriers are named.
    pub(crate) fn naming(named: Vec<CarrierId>) -> Hints<'static> {
        Hints { named, ..Hints::default() }
    }

    fn listen(&mut self, words: &str) {
        if words.is_empty() {
            return;
        }
        for mark in vocabulary::marks(words) {
            match mark.meaning {
                Meaning::Tracking => self.order -= 1,
                Meaning::Order => self.order += 1,
                Meaning::Carrier(carrier) => self.named.push(carrier),
                Meaning::Other(note) => self.other = self.other.or(note),
            }
        }
    }

    /// Whether the words, the link or the shipping method name the carrier.
    pub(crate) fn names(&self, carrier: CarrierId) -> bool {
        self.named.contains(&carrier)
    }

    /// Hundredths of a decade the surroundings speak for a carrier.
    pub(crate) fn favour(&self, carrier: CarrierId) -> i32 {
        let mut favour = 0;
        if self.names(carrier) {
            favour += 2 * DECADE;
        }
        if self.followed.contains(&carrier) {
            favour += DECADE / 2;
        }
        if let (Some(destination), Some(carrier)) = (self.destination, carrier.carrier()) {
            match carrier.country {
                Some(home) if home == destination => favour += DECADE,
                // Parcels come from China; a third country's carrier brings few of them.
                Some(home) if home.code() != "CN" => favour -= DECADE / 2,
                _ => {}
            }
        }
        favour
    }
}
