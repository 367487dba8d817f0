//! What the surroundings of a number say about whose it is.

use super::vocabulary::{self, Meaning};
use super::{Context, Note};
use crate::carrier::{self, Carrier, CarrierId};
use crate::country::Country;

/// Most carriers that can be named near one number.
const MOST_NAMES: usize = 4;

/// The context, read once for all candidates.
pub(crate) struct Hints<'a> {
    /// Nothing is known.
    pub(crate) silent: bool,
    /// Carriers named, the nearest first.
    named: [Option<CarrierId>; MOST_NAMES],
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
    /// Nothing known.
    pub(crate) const NONE: Hints<'static> =
        Hints { silent: true, named: [None; MOST_NAMES], followed: &[], destination: None, order: 0, other: None };

    pub(crate) fn read(context: &Context<'a>) -> Hints<'a> {
        if let Context { destination: None, words: "", service: None, host: None, carriers: [] } = context {
            return Hints::NONE;
        }
        let mut hints = Hints {
            silent: context.carriers.is_empty() && context.destination.is_none(),
            followed: context.carriers,
            destination: context.destination,
            ..Hints::NONE
        };
        if let Some(carrier) = context.host.and_then(carrier::by_host) {
            hints.name(carrier.id);
        }
        if let Some(service) = context.service {
            hints.listen(service);
        }
        hints.listen(context.words);
        hints
    }

    fn listen(&mut self, words: &str) {
        if words.is_empty() {
            return;
        }
        for mark in vocabulary::marks(words) {
            match mark.meaning {
                Meaning::Tracking => self.order -= 1,
                Meaning::Order => self.order += 1,
                Meaning::Carrier(carrier) => self.name(carrier),
                Meaning::Other(note) => self.other = self.other.or(note),
            }
        }
    }

    /// Notes that a carrier is named.
    pub(crate) fn name(&mut self, carrier: CarrierId) {
        if !self.names(carrier)
            && let Some(free) = self.named.iter_mut().find(|name| name.is_none())
        {
            *free = Some(carrier);
            self.silent = false;
        }
    }

    /// Whether any carrier is named.
    pub(crate) fn names_any(&self) -> bool {
        self.named[0].is_some()
    }

    /// Whether the words, the link or the shipping method name the carrier.
    pub(crate) fn names(&self, carrier: CarrierId) -> bool {
        self.named.contains(&Some(carrier))
    }

    /// Hundredths of a decade the surroundings speak for a carrier.
    pub(crate) fn favour(&self, carrier: &Carrier) -> i32 {
        let mut favour = 0;
        if self.names(carrier.id) {
            favour += 2 * DECADE;
        }
        if self.followed.contains(&carrier.id) {
            favour += DECADE / 2;
        }
        if let (Some(destination), Some(home)) = (self.destination, carrier.country) {
            if home == destination {
                favour += DECADE;
            } else if home.code() != "CN" {
                // Parcels come from China; a third country's carrier brings few of them.
                favour -= DECADE / 2;
            }
        }
        favour
    }
}
