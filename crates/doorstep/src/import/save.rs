//! What an import would change, and saving it: all of it or nothing, as one edit that can be undone.
//!
//! Who is believed about a field of an order: the user first; then a page, a mail, a paste. An order never moves back to an
//! earlier status. What loses is kept as a reading, so that both can be shown.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use doorstep_core::check;
use doorstep_core::number::{OrderNumber, TrackingNumber};
use doorstep_core::protection::Clock;
use doorstep_core::track::Track;
use jiff::Timestamp;

use super::facts::{self, Kind, OrderStatus, Weight};
use super::printed;
use super::{Import, Read, Telling};
use crate::store::{
    Capture, FIELDS, IncomingOrder, IncomingParcel, Intake, KeptOrder, Money, Odd, Order, OrderLine, Place, Reading,
    Refund, Seller, Store, StoreError, Taken, TakenParcel,
};

/// The field that only moves forward.
const STATUS: &str = "status";

/// How often an import is made anew because someone else changed its orders meanwhile.
const TRIES: usize = 5;

/// What became, or would become, of an import.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// Orders.
    pub orders: Vec<OrderChange>,
    /// Parcels.
    pub parcels: Vec<ParcelChange>,
    /// What was understood and is not kept.
    pub not_kept: Vec<String>,
    /// Whether anything is new or changed.
    pub changed: bool,
    /// The edit that can be undone, if anything was saved.
    pub undo: Option<String>,
}

/// How something in an import relates to what is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It was not here.
    New,
    /// It was here, and is another now.
    Changed,
    /// It is here already.
    Same,
    /// It says something else than is here, and what is here is believed.
    Outranked,
}

impl State {
    /// Whether it changes something.
    pub const fn is_news(self) -> bool {
        matches!(self, State::New | State::Changed)
    }

    /// The stable name used in API and CLI.
    pub const fn slug(self) -> &'static str {
        match self {
            State::New => "new",
            State::Changed => "changed",
            State::Same => "same",
            State::Outranked => "outranked",
        }
    }
}

/// One field of an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChange {
    /// Its name.
    pub field: &'static str,
    /// How it relates to what is here.
    pub state: State,
    /// What the import says.
    pub value: String,
    /// What is here, if something is.
    pub was: Option<String>,
    /// Where the import read it.
    pub place: Place,
}

/// One order.
#[derive(Clone, Debug, PartialEq)]
pub struct OrderChange {
    /// Its number.
    pub number: OrderNumber,
    /// Whether it is new, changed or the same.
    pub state: State,
    /// Its fields, as far as the import says something of them.
    pub fields: Vec<FieldChange>,
    /// Titles of its lines, with their states.
    pub lines: Vec<(State, String)>,
    /// Readings of its clocks, with their states.
    pub clocks: Vec<(State, Clock)>,
    /// Its refunds and cases, with their states.
    pub refunds: Vec<(State, Refund)>,
}

/// One parcel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParcelChange {
    /// Its numbers.
    pub numbers: Vec<TrackingNumber>,
    /// Orders it belongs to.
    pub orders: Vec<OrderNumber>,
    /// What became of it.
    pub taken: TakenParcel,
}

/// Saves what was understood, or with `save` false only says what would change. `reads` are the files.
///
/// # Errors
/// The database's.
pub async fn save(
    import: &Import,
    reads: &[Read],
    store: &Store,
    save: bool,
    now: Timestamp,
) -> Result<Outcome, StoreError> {
    let mut tries = 0;
    let parcels = parcels(import);
    let clocks = clocks(import, &parcels);
    let told = told(import);
    let refunds = refunds(import, now);
    let (captures, odd) = kept(reads, now);
    loop {
        let parcels = parcels.clone();
        let mut numbers: BTreeSet<OrderNumber> = import.facts.orders.iter().map(|order| order.number.clone()).collect();
        numbers.extend(parcels.iter().flat_map(|parcel| parcel.orders.iter().cloned()));
        numbers.extend(refunds.keys().map(|number| (*number).clone()));
        let numbers: Vec<OrderNumber> = numbers.into_iter().collect();
        let kept = store.orders_by_numbers(&numbers).await?;
        let kept: HashMap<&str, &KeptOrder> = kept.iter().map(|kept| (kept.order.number.as_str(), kept)).collect();
        let (incoming, orders): (Vec<IncomingOrder>, Vec<OrderChange>) = numbers
            .iter()
            .map(|number| {
                let of = kept.get(number.as_str()).copied();
                let told = told.get(number).map_or(&[][..], Vec::as_slice);
                let clocks = clocks.get(number).map_or(&[][..], Vec::as_slice);
                merge(number, of, told, clocks, refunds.get(number).map_or(&[][..], Vec::as_slice))
            })
            .unzip();
        let intake = Intake { orders: incoming, parcels, captures: captures.clone(), odd: odd.clone() };
        match store.take_in(&intake, save, now).await? {
            Taken::Moved if tries < TRIES => tries += 1,
            Taken::Moved => return Err(StoreError::Busy),
            Taken::Whole { parcels, changed, undo, .. } => {
                let parcels = intake.parcels.into_iter().zip(parcels);
                return Ok(Outcome {
                    orders,
                    parcels: parcels
                        .map(|(parcel, taken)| ParcelChange { numbers: parcel.numbers, orders: parcel.orders, taken })
                        .collect(),
                    not_kept: not_kept(import),
                    changed,
                    undo: undo.map(|undo| undo.as_str().to_owned()),
                });
            }
        }
    }
}

/// Where a file of this kind stands among the others.
const fn place(kind: Kind) -> Place {
    match kind {
        Kind::Capture | Kind::Page => Place::Page,
        Kind::Mail => Place::Mail,
        Kind::Table | Kind::Text => Place::Paste,
    }
}

/// What one place says of an order, and when it said so.
struct Told {
    place: Place,
    at: Timestamp,
    order: Order,
}

/// Tellings of each order, the most believed first: the better place, and of one place the newer telling.
fn told(import: &Import) -> HashMap<&OrderNumber, Vec<Told>> {
    let mut told: HashMap<&OrderNumber, Vec<Told>> = HashMap::new();
    for Telling { kind, at, order } in &import.orders {
        let place = place(*kind);
        told.entry(&order.number).or_default().push(Told { place, at: *at, order: as_kept(order, place) });
    }
    for tellings in told.values_mut() {
        tellings.sort_by_key(|told| std::cmp::Reverse((told.place, told.at)));
    }
    told
}

/// An order of an import in the shape it is kept in.
fn as_kept(order: &facts::Order, place: Place) -> Order {
    let seller = order.seller.as_ref().and_then(|seller| {
        // A shop without a name is known by its number.
        let name = seller.name.clone().or_else(|| seller.id.clone())?;
        Some(Seller { shop: seller.id.clone(), name, url: None })
    });
    Order {
        source: place.slug().to_owned(),
        seller,
        placed_on: order.placed_on,
        shipped_on: order.shipped_on,
        paid_on: order.paid_on,
        completed_on: order.completed_on,
        closing_soon: order.closing_soon,
        status: order.status.map(|status| status.slug().to_owned()),
        total: order.total.as_ref().and_then(money),
        country: order.destination,
        city: order.city.clone(),
        lines: order.lines.iter().map(line).collect(),
        ..Order::new(order.number.clone())
    }
}

/// An amount without a currency is not kept: nobody could tell what it is worth.
fn money(money: &printed::Money) -> Option<Money> {
    Money::parse(&money.amount, money.currency.as_deref()?)
}

fn line(line: &facts::Line) -> OrderLine {
    OrderLine {
        line: line.line_id.clone(),
        title: line.title.clone().unwrap_or_default(),
        product: line.product_id.clone(),
        sku: line.sku_id.clone(),
        variant: line.variant.clone(),
        quantity: line.quantity.unwrap_or(1),
        price: line.price.as_ref().and_then(money),
        picture: line.picture.clone(),
    }
}

/// What is told of an order, put over what is here.
fn merge(
    number: &OrderNumber,
    kept: Option<&KeptOrder>,
    told: &[Told],
    clocks: &[Clock],
    refunds: &[Refund],
) -> (IncomingOrder, OrderChange) {
    let mut order = kept.map_or_else(
        || {
            let source = told.first().map_or(Place::Paste, |told| told.place);
            Order { source: source.slug().to_owned(), ..Order::new(number.clone()) }
        },
        |kept| kept.order.clone(),
    );
    let mut fields = Vec::new();
    let mut readings = Vec::new();
    for &field in FIELDS {
        // Of each place what it said last.
        let mut said: BTreeMap<Place, (String, &Told)> = BTreeMap::new();
        for told in told {
            if let Some(value) = told.order.field(field) {
                let known = said.entry(told.place).or_insert_with(|| (value.clone(), told));
                if field == STATUS && moves_back(&value, &known.0) {
                    *known = (value, told);
                }
            }
        }
        let furthest = |(_, (a, _)): &(&Place, &(String, &Told)), (_, (b, _)): &(&Place, &(String, &Told))| {
            OrderStatus::from_slug(a).cmp(&OrderStatus::from_slug(b))
        };
        // A purchase moves forward whoever says so.
        let best = if field == STATUS { said.iter().max_by(furthest) } else { said.last_key_value() };
        let Some((&place, (value, from))) = best else { continue };
        let was = kept.and_then(|kept| kept.order.field(field));
        let state = match &was {
            Some(was) if was == value => State::Same,
            _ if kept.is_some_and(|kept| is_outranked(kept, field, place, from.at)) => State::Outranked,
            Some(was) if field == STATUS && moves_back(was, value) => State::Outranked,
            Some(_) => State::Changed,
            None => State::New,
        };
        if matches!(state, State::New | State::Changed) {
            order.adopt(field, &from.order);
        }
        fields.push(FieldChange { field, state, value: value.clone(), was, place });
        let reading = |(place, (value, told)): (Place, (String, &Told))| Reading {
            field: field.to_owned(),
            place,
            value,
            seen_at: told.at,
        };
        readings.extend(said.into_iter().map(reading));
    }
    let lines = add_lines(&mut order.lines, told.iter().flat_map(|told| &told.order.lines));
    let known = |clock: &Clock| kept.is_some_and(|kept| kept.clocks.iter().any(|one| same_clock(one, clock)));
    let clocks: Vec<(State, Clock)> =
        clocks.iter().map(|clock| (if known(clock) { State::Same } else { State::New }, clock.clone())).collect();
    let of_refunds: Vec<(State, Refund)> = refunds
        .iter()
        .map(|refund| {
            let known = kept.and_then(|kept| kept.refunds.iter().find(|one| one.id == refund.id));
            let state = match known {
                None => State::New,
                Some(known) if known.seen_at > refund.seen_at => State::Outranked,
                Some(known) if says_the_same(known, refund) => State::Same,
                Some(_) => State::Changed,
            };
            (state, refund.clone())
        })
        .collect();
    let differs = kept.is_none_or(|kept| kept.order != order);
    let more = clocks.iter().any(|(state, _)| state.is_news()) || of_refunds.iter().any(|(state, _)| state.is_news());
    let state = match kept {
        None => State::New,
        Some(_) if differs || more => State::Changed,
        Some(_) => State::Same,
    };
    let incoming = IncomingOrder {
        of: kept.map(|kept| kept.changed_at),
        differs,
        readings,
        clocks: clocks.iter().map(|(_, clock)| clock.clone()).collect(),
        refunds: refunds.to_vec(),
        order,
    };
    (incoming, OrderChange { number: number.clone(), state, fields, lines, clocks, refunds: of_refunds })
}

/// Whether what is here of a field is believed more than what a place says of it now: the user's word, a better place, or
/// the same place at a later time. The user's word counts also where they took something away.
fn is_outranked(kept: &KeptOrder, field: &str, place: Place, at: Timestamp) -> bool {
    kept.readings.iter().filter(|reading| reading.field == field).any(|reading| match reading.place {
        Place::You => true,
        _ if field == STATUS => false,
        other => other > place || (other == place && reading.seen_at > at),
    })
}

fn says_the_same(known: &Refund, refund: &Refund) -> bool {
    known.status == refund.status
        && known.changed_on == refund.changed_on
        && (refund.amount.is_none() || known.amount == refund.amount)
}

/// Refunds by order; of one case the last that was read.
fn refunds(import: &Import, now: Timestamp) -> HashMap<&OrderNumber, Vec<Refund>> {
    let mut refunds: HashMap<&OrderNumber, Vec<Refund>> = HashMap::new();
    for dispute in &import.facts.disputes {
        let id = dispute.id.clone().or_else(|| dispute.line.clone()).unwrap_or_default();
        let refund = Refund {
            line: dispute.line.clone(),
            status: dispute.status.clone(),
            amount: dispute.refund.as_ref().and_then(money),
            opened_on: dispute.opened_on,
            changed_on: dispute.changed_on,
            seen_at: now,
            id,
        };
        let of = refunds.entry(&dispute.order).or_default();
        of.retain(|one| one.id != refund.id);
        of.push(refund);
    }
    refunds
}

fn moves_back(was: &str, value: &str) -> bool {
    OrderStatus::from_slug(was).zip(OrderStatus::from_slug(value)).is_some_and(|(was, value)| value < was)
}

fn same_clock(one: &Clock, other: &Clock) -> bool {
    (one.kind, one.date, one.certainty, &one.source) == (other.kind, other.date, other.certainty, &other.source)
}

/// Lines that are there stay and are completed; others are added.
fn add_lines<'a>(lines: &mut Vec<OrderLine>, told: impl Iterator<Item = &'a OrderLine>) -> Vec<(State, String)> {
    let mut states: Vec<(State, String)> = Vec::new();
    let before = lines.len();
    for told in told {
        match lines.iter().position(|line| same_line(line, told)) {
            Some(at) => {
                let was = lines[at].clone();
                complete(&mut lines[at], told);
                if at < before {
                    let state = if lines[at] == was { State::Same } else { State::Changed };
                    states.push((state, lines[at].title.clone()));
                }
            }
            None => {
                lines.push(told.clone());
                states.push((State::New, told.title.clone()));
            }
        }
    }
    states
}

/// Ids decide where both have them; titles are cut short in mails.
fn same_line(one: &OrderLine, other: &OrderLine) -> bool {
    if let (Some(a), Some(b)) = (&one.line, &other.line) {
        return a == b;
    }
    if let (Some(a), Some(b)) = (&one.product, &other.product) {
        return a == b && (one.sku.is_none() || other.sku.is_none() || one.sku == other.sku);
    }
    let (a, b) = (uncut(&one.title), uncut(&other.title));
    (a.starts_with(b) || b.starts_with(a))
        && (one.variant.is_none() || other.variant.is_none() || one.variant == other.variant)
}

fn uncut(title: &str) -> &str {
    title.trim_end_matches(['.', '…'])
}

fn complete(line: &mut OrderLine, told: &OrderLine) {
    fn fill(place: &mut Option<String>, told: &Option<String>) {
        if place.is_none() {
            place.clone_from(told);
        }
    }
    // A title that was cut short is replaced by the whole one.
    if line.title.len() != uncut(&line.title).len() && uncut(&told.title).len() > uncut(&line.title).len() {
        line.title.clone_from(&told.title);
    }
    fill(&mut line.line, &told.line);
    fill(&mut line.product, &told.product);
    fill(&mut line.sku, &told.sku);
    fill(&mut line.variant, &told.variant);
    fill(&mut line.picture, &told.picture);
    if line.price.is_none() {
        line.price.clone_from(&told.price);
    }
}

/// Readings of clocks by order: those read with it, and those read with its parcel where the page does not name the order.
fn clocks(import: &Import, parcels: &[IncomingParcel]) -> HashMap<OrderNumber, Vec<Clock>> {
    let mut clocks: HashMap<OrderNumber, Vec<Clock>> = HashMap::new();
    let mut add = |number: &OrderNumber, clock: &Clock| {
        let known = clocks.entry(number.clone()).or_default();
        if !known.iter().any(|one| same_clock(one, clock)) {
            known.push(clock.clone());
        }
    };
    for order in &import.facts.orders {
        order.clocks.iter().for_each(|clock| add(&order.number, clock));
    }
    let of: HashMap<&TrackingNumber, &IncomingParcel> =
        parcels.iter().flat_map(|parcel| parcel.numbers.iter().map(move |number| (number, parcel))).collect();
    for told in import.facts.parcels.iter().filter(|told| !told.clocks.is_empty()) {
        for order in of.get(&told.track.number).into_iter().flat_map(|parcel| &parcel.orders) {
            told.clocks.iter().for_each(|clock| add(order, clock));
        }
    }
    clocks
}

/// Parcels, each once with all its numbers, its orders and what is told of it.
fn parcels(import: &Import) -> Vec<IncomingParcel> {
    let pairs = super::orders_of(&import.facts);
    let mut parcels: Vec<IncomingParcel> = Vec::new();
    let mut at: HashMap<TrackingNumber, usize> = HashMap::new();
    // Those with two numbers first: they tell that what others call by one number is the same parcel.
    let mut told: Vec<&facts::Parcel> = import.facts.parcels.iter().collect();
    told.sort_by_key(|parcel| parcel.previous_number.is_none());
    for parcel in told {
        let number = &parcel.track.number;
        let numbers: Vec<&TrackingNumber> = parcel.previous_number.iter().chain([number]).collect();
        let index = numbers.iter().find_map(|number| at.get(*number).copied()).unwrap_or_else(|| {
            parcels.push(IncomingParcel { numbers: Vec::new(), tracks: Vec::new(), orders: Vec::new() });
            parcels.len() - 1
        });
        let known = &mut parcels[index];
        for number in numbers {
            at.insert(number.clone(), index);
            if !known.numbers.contains(number) {
                known.numbers.push(number.clone());
            }
        }
        if let Some(previous) = parcel.previous_number.as_ref().filter(|previous| *previous != number) {
            let mut hand_over = Track::new(previous.clone(), check::Outcome::Answered);
            hand_over.next_number = Some(number.clone());
            known.tracks.push((parcel.source, hand_over));
        }
        known.tracks.push((parcel.source, parcel.track.clone()));
    }
    // Numbers that only an order names.
    for number in import.facts.orders.iter().flat_map(|order| &order.tracking_numbers) {
        if !at.contains_key(number) {
            at.insert(number.clone(), parcels.len());
            parcels.push(IncomingParcel { numbers: vec![number.clone()], tracks: Vec::new(), orders: Vec::new() });
        }
    }
    for (number, orders) in pairs {
        let Some(&index) = at.get(number) else { continue };
        let known = &mut parcels[index].orders;
        known.extend(orders.into_iter().cloned());
        known.sort();
        known.dedup();
    }
    parcels
}

/// What is kept to be read again, and what was not understood, without numbers and addresses.
fn kept(reads: &[Read], now: Timestamp) -> (Vec<Capture>, Vec<Odd>) {
    let mut captures: BTreeMap<String, Capture> = BTreeMap::new();
    let mut odds: BTreeMap<String, Odd> = BTreeMap::new();
    for read in reads {
        let kind = read.kind.slug();
        for piece in &read.pieces {
            let capture = piece.kept.as_ref().map(|body| Capture::new(kind, body, super::VERSION, now));
            for odd in piece.not_understood.iter().filter(|odd| odd.weight != Weight::Aside) {
                let of = capture.as_ref().map(|capture| capture.id.as_str());
                let warning = odd.weight == Weight::Warning;
                // Where a forgery came from is for the user to know.
                let why = if warning { odd.why.clone() } else { redacted(&odd.why) };
                let odd = Odd::new(kind, &redacted(&odd.what), &why, warning, of, now);
                odds.insert(odd.id.clone(), odd);
            }
            captures.extend(capture.map(|capture| (capture.id.clone(), capture)));
        }
    }
    (captures.into_values().collect(), odds.into_values().collect())
}

/// Takes out what may tell who somebody is: mail addresses, and all but the ends of long numbers.
fn redacted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (index, word) in text.split(' ').enumerate() {
        if index > 0 {
            out.push(' ');
        }
        if word.contains('@') {
            out.push('…');
            continue;
        }
        let mut digits = String::new();
        for c in word.chars().chain(['\0']) {
            if c.is_ascii_digit() {
                digits.push(c);
                continue;
            }
            match digits.len() {
                0..=5 => out.push_str(&digits),
                length => {
                    out.push('…');
                    out.push_str(&digits[length - 2..]);
                }
            }
            digits.clear();
            if c != '\0' {
                out.push(c);
            }
        }
    }
    out
}

/// Things that are understood and have no place yet.
fn not_kept(import: &Import) -> Vec<String> {
    let mut not_kept = Vec::new();
    if !import.facts.products.is_empty() {
        not_kept.push(format!("{} products: products are not kept yet", import.facts.products.len()));
    }
    not_kept
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_tells_who_somebody_is_is_taken_out() {
        for (text, expected) in [
            ("the mail \"Order 8123456789012345 shipped\"", "the mail \"Order …45 shipped\""),
            ("from anna@example.org today", "from … today"),
            ("line 12 of 2026", "line 12 of 2026"),
            ("", ""),
        ] {
            assert_eq!(redacted(text), expected);
        }
    }

    #[test]
    fn a_status_only_moves_forward() {
        for (was, value, back) in
            [("shipped", "processing", true), ("processing", "shipped", false), ("Something else", "shipped", false)]
        {
            assert_eq!(moves_back(was, value), back, "{was} {value}");
        }
    }

    #[test]
    fn lines_are_completed_and_never_doubled() {
        let line = |title: &str, product: Option<&str>| OrderLine {
            title: title.to_owned(),
            product: product.map(str::to_owned),
            quantity: 1,
            ..OrderLine::default()
        };
        let mut lines = vec![line("Desk lamp, wh...", None)];
        let told = [line("Desk lamp, white, 2 m", Some("1005")), line("Cable", None), line("Cab…", None)];
        let states = add_lines(&mut lines, told.iter());
        assert_eq!(lines, [line("Desk lamp, white, 2 m", Some("1005")), line("Cable", None)]);
        assert_eq!(states.iter().map(|(state, _)| *state).collect::<Vec<_>>(), [State::Changed, State::New]);
        let again = lines.clone();
        add_lines(&mut lines, told.iter());
        assert_eq!(lines, again);
    }
}
