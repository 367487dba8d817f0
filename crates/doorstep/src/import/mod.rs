//! Orders come in: files, pastes, mails and captures in; facts out. Nothing is saved here and nothing is guessed; what
//! was not understood is named, never dropped. What a thing is, is told by its structure, never by its name.

pub mod batch;
mod capture;
pub mod facts;
mod json;
mod kept;
mod lines;
mod links;
mod mail;
mod page;
pub mod printed;
pub mod reread;
pub mod save;
mod sentences;
pub mod table;
mod text;
mod vocabulary;

use std::collections::HashMap;

use doorstep_core::event::RawEvent;
use doorstep_core::number::{OrderNumber, TrackingNumber};
use doorstep_core::parcel::{self, Event, Leg, Route};
use doorstep_core::status::{self, Status, Wording};
use jiff::Timestamp;

use facts::{Facts, Kind, Line, Order, Parcel, Weight};
use table::Mappings;

/// Counts what the readers of this room can read: raised with each of their changes, so that what was read by older ones is
/// read again.
pub const VERSION: i64 = 1;

/// What became of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// What kind of thing it is.
    pub kind: Kind,
    /// `None` when something was learned from it; otherwise why not.
    pub why_not: Option<String>,
    /// What it is made of: one, or as many as a mailbox has mails.
    pub pieces: Vec<Piece>,
}

impl Read {
    /// What in it was not understood.
    pub fn not_understood(&self) -> impl Iterator<Item = &facts::NotUnderstood> {
        self.pieces.iter().flat_map(|piece| &piece.not_understood)
    }
}

/// What is read on its own: a file, or one mail of a mailbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// What is kept of it, so that it can be read again: it says the same and names nobody. `None` where nothing in it is
    /// worth a second reading.
    pub kept: Option<Vec<u8>>,
    /// What in it was not understood.
    pub not_understood: Vec<facts::NotUnderstood>,
}

/// An order as one place tells it.
#[derive(Clone, Debug)]
struct Telling {
    kind: Kind,
    at: Timestamp,
    order: Order,
}

/// Everything read so far, put together.
#[derive(Clone, Debug, Default)]
pub struct Import {
    facts: Facts,
    /// Orders as each file tells them, with its kind: what a page says goes before what a mail says.
    orders: Vec<Telling>,
    /// What the columns of tables hold, as far as it was said.
    pub mappings: Mappings,
    order_at: HashMap<OrderNumber, usize>,
    parcel_at: HashMap<(&'static str, TrackingNumber), usize>,
}

impl Import {
    /// What was understood.
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// Reads one file, paste or capture, and adds what it says. `now` is when it was captured, where it does not say.
    pub fn read(&mut self, bytes: &[u8], now: Timestamp) -> Read {
        let (kind, found) = read_any(bytes, &self.mappings, now);
        let nothing = found.iter().all(|(facts, _)| facts.is_empty());
        let mut pieces = Vec::with_capacity(found.len());
        for (mut facts, kept) in found {
            pieces.push(Piece { kept, not_understood: std::mem::take(&mut facts.not_understood) });
            self.add(kind, facts, now);
        }
        let why_not = nothing.then(|| {
            let first = pieces.iter().flat_map(|piece| &piece.not_understood).next();
            first.map_or_else(|| "There is nothing in it that Doorstep knows.".to_owned(), |first| first.why.clone())
        });
        Read { kind, why_not, pieces }
    }

    /// Reads again what was kept of something that came at `at`.
    fn read_again(&mut self, kind: Kind, body: &[u8], at: Timestamp) -> Read {
        let read = self.read(body, at);
        let not_understood = read.not_understood().cloned().collect();
        Read { kind, pieces: vec![Piece { kept: Some(body.to_owned()), not_understood }], ..read }
    }

    fn add(&mut self, kind: Kind, facts: Facts, now: Timestamp) {
        for order in facts.orders {
            self.orders.push(Telling { kind, at: order.told_at.unwrap_or(now), order: order.clone() });
            self.add_order(order);
        }
        facts.parcels.into_iter().for_each(|parcel| self.add_parcel(parcel));
        self.facts.products.extend(facts.products);
        self.facts.disputes.extend(facts.disputes);
    }

    /// An order that is already there learns what it lacks, moves forward, and keeps every reading of its clocks.
    fn add_order(&mut self, order: Order) {
        match self.order_at.get(&order.number) {
            Some(&at) => complete_order(&mut self.facts.orders[at], order),
            None => {
                self.order_at.insert(order.number.clone(), self.facts.orders.len());
                self.facts.orders.push(order);
            }
        }
    }

    /// A parcel that is already there keeps the fuller telling and gains orders.
    fn add_parcel(&mut self, parcel: Parcel) {
        let key = (parcel.source, parcel.track.number.clone());
        match self.parcel_at.get(&key) {
            Some(&at) => complete_parcel(&mut self.facts.parcels[at], parcel),
            None => {
                self.parcel_at.insert(key, self.facts.parcels.len());
                self.facts.parcels.push(parcel);
            }
        }
    }
}

/// What one piece says, and what is kept of it.
type Found = (Facts, Option<Vec<u8>>);

fn read_any(bytes: &[u8], mappings: &Mappings, now: Timestamp) -> (Kind, Vec<Found>) {
    let text = String::from_utf8_lossy(bytes);
    let text = text.trim_start_matches('\u{feff}');
    if bytes.starts_with(b"From ") || mail::looks_like(text) {
        return (Kind::Mail, mail::read(bytes));
    }
    let mut facts = Facts::default();
    let (kind, kept) = if let Some(value) = json::parse(text) {
        if table::is_export(&value) {
            table::read_export(&value, &mut facts);
            (Kind::Table, Some(table::kept_export(&value)))
        } else {
            capture::read(&value, now, &mut facts);
            (Kind::Capture, Some(kept::capture(&value)))
        }
    } else if page::looks_like(text) {
        (Kind::Page, page::read(text, now, &mut facts))
    } else if let Some(layout) = table::layout(text, mappings) {
        table::read(text, &layout, &mut facts);
        (Kind::Table, table::kept(text, &layout))
    } else if let Some(unknown) = table::unknown(text) {
        facts.wonder(
            format!("a table with the columns {}", unknown.header.join(", ")),
            "Their names do not say what they hold. Say it once: on the page Add, or with `doorstep import --columns`.",
        );
        (Kind::Table, table::kept_unknown(text, &unknown))
    } else if bytes.contains(&0) {
        facts.note(Weight::Aside, "a file that is no text", "Doorstep reads pages, mails, tables and text.");
        (Kind::Text, None)
    } else if text.trim_start().starts_with(['{', '[']) && text.len() > 200 {
        facts.note(Weight::Aside, "JSON that breaks off or is damaged", "Save or capture it again.");
        (Kind::Capture, None)
    } else {
        text::read(text, &mut facts);
        (Kind::Text, Some(kept::text(text)))
    };
    (kind, vec![(facts, kept)])
}

fn complete_order(known: &mut Order, order: Order) {
    known.placed_on = known.placed_on.or(order.placed_on);
    known.paid_on = known.paid_on.or(order.paid_on);
    known.shipped_on = known.shipped_on.or(order.shipped_on);
    known.completed_on = known.completed_on.or(order.completed_on);
    known.status = known.status.max(order.status);
    known.total = known.total.take().or(order.total);
    known.destination = known.destination.or(order.destination);
    known.city = known.city.take().or(order.city);
    known.closing_soon = known.closing_soon.max(order.closing_soon);
    known.told_at = known.told_at.max(order.told_at);
    known.seller = match (known.seller.take(), order.seller) {
        (Some(mut one), Some(other)) => {
            one.name = one.name.or(other.name);
            one.id = one.id.or(other.id);
            Some(one)
        }
        (one, other) => one.or(other),
    };
    for line in order.lines {
        match known.lines.iter_mut().find(|one| same_line(one, &line)) {
            Some(one) => complete_line(one, line),
            None => known.lines.push(line),
        }
    }
    for clock in order.clocks {
        if !known.clocks.iter().any(|one| (one.kind, one.date, &one.source) == (clock.kind, clock.date, &clock.source))
        {
            known.clocks.push(clock);
        }
    }
    for number in order.tracking_numbers {
        if !known.tracking_numbers.contains(&number) {
            known.tracking_numbers.push(number);
        }
    }
}

/// Ids decide where both have them; titles are cut short in mails.
fn same_line(one: &Line, other: &Line) -> bool {
    if let (Some(a), Some(b)) = (&one.line_id, &other.line_id) {
        return a == b;
    }
    if let (Some(a), Some(b)) = (&one.product_id, &other.product_id) {
        return a == b && (one.sku_id.is_none() || other.sku_id.is_none() || one.sku_id == other.sku_id);
    }
    let (Some(a), Some(b)) = (&one.title, &other.title) else { return false };
    let (a, b) = (a.trim_end_matches(['.', '…']), b.trim_end_matches(['.', '…']));
    (a.starts_with(b) || b.starts_with(a))
        && (one.variant.is_none() || other.variant.is_none() || one.variant == other.variant)
}

fn complete_line(one: &mut Line, other: Line) {
    one.line_id = one.line_id.take().or(other.line_id);
    one.title = one.title.take().max(other.title);
    one.product_id = one.product_id.take().or(other.product_id);
    one.sku_id = one.sku_id.take().or(other.sku_id);
    one.quantity = one.quantity.or(other.quantity);
    one.price = one.price.take().or(other.price);
    one.variant = one.variant.take().or(other.variant);
    one.picture = one.picture.take().or(other.picture);
}

fn complete_parcel(known: &mut Parcel, parcel: Parcel) {
    for order in parcel.orders {
        if !known.orders.contains(&order) {
            known.orders.push(order);
        }
    }
    known.previous_number = known.previous_number.take().or(parcel.previous_number);
    if parcel.track.events.len() > known.track.events.len() {
        known.track = parcel.track;
    }
    known.clocks.extend(parcel.clocks);
}

/// Orders each parcel number is known to belong to, from every place that pairs them.
pub fn orders_of(facts: &Facts) -> HashMap<&TrackingNumber, Vec<&OrderNumber>> {
    let mut pairs: HashMap<&TrackingNumber, Vec<&OrderNumber>> = HashMap::new();
    let from_parcels = facts.parcels.iter().flat_map(|p| p.orders.iter().map(move |order| (&p.track.number, order)));
    let from_orders =
        facts.orders.iter().flat_map(|o| o.tracking_numbers.iter().map(move |number| (number, &o.number)));
    for (number, order) in from_parcels.chain(from_orders) {
        let orders = pairs.entry(number).or_default();
        if !orders.contains(&order) {
            orders.push(order);
        }
    }
    pairs
}

/// Where a parcel stands, by the events that came with it.
pub fn status_of(parcel: &Parcel, now: Timestamp) -> Status {
    let track = &parcel.track;
    let read = |raw: &RawEvent| {
        let namespace = Some(parcel.source);
        status::read(&Wording { text: &raw.text, code: raw.code.as_deref(), namespace, lang: None })
    };
    // A clock that runs behind the mail's must not make its news a forecast.
    let seen_at = track.events.iter().filter_map(|raw| raw.time.instant).fold(now, Timestamp::max);
    let events = track.events.iter().map(|raw| Event { seen_at, raw: raw.clone(), reading: read(raw) }).collect();
    let leg = Leg { number: track.number.clone(), source: parcel.source.to_owned(), carrier: None, events };
    parcel::fold(&[leg], Route { origin: track.origin, destination: track.destination }).status
}
