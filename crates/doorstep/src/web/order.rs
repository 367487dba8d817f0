//! How one order is told wherever it stands in a list: its name, how far it is, what it needs.

use doorstep_core::advice::{Fact, Urgency};
use doorstep_core::standing::{Stage, is_idle};
use doorstep_core::status::Status;

use super::layout::Chrome;
use super::look::{self, Look};
use super::parcel::{self, Chip};
use crate::store::{KeptOrder, Money, Order, Parcel};
use crate::when;

/// The colours an order can be marked with, by their slugs.
pub const COLOURS: &[&str] = &["red", "orange", "yellow", "green", "blue", "purple", "grey"];

/// A colour mark. Its name always stands beside the colour.
pub struct Mark {
    /// A class of the style sheet; none for a colour this page does not know.
    pub class: &'static str,
    /// The colour in words.
    pub label: String,
}

impl Mark {
    /// The mark of this name.
    pub fn of(colour: &str, chrome: &Chrome) -> Mark {
        match COLOURS.iter().find(|known| **known == colour) {
            Some(known) => Mark { class: known, label: chrome.say(&format!("page-colour-{known}")) },
            None => Mark { class: "", label: colour.to_owned() },
        }
    }
}

/// One order in a list.
pub struct Row {
    /// Its id.
    pub id: String,
    /// What the reader calls it, or what was bought.
    pub name: String,
    /// AliExpress' number of it, where it is not the name.
    pub number: Option<String>,
    /// How far it is, in words.
    pub status: String,
    /// Colour and picture of that.
    pub look: Look,
    /// Shop and number of things.
    pub says: String,
    /// What was paid.
    pub total: Option<String>,
    /// What is most pressing about it.
    pub chip: Option<Chip>,
    /// When it was placed.
    pub placed: Option<String>,
    /// Its colour mark.
    pub mark: Option<Mark>,
}

impl Row {
    /// The row of an order, for this reader. `parcels` are all that are shown on the page.
    pub fn of(kept: &KeptOrder, parcels: &[Parcel], chrome: &Chrome) -> Row {
        let order = &kept.order;
        let name = name(order, chrome);
        let (status, look) = standing(kept, parcels, chrome);
        Row {
            id: kept.id.to_string(),
            number: (order.name.is_some() || !order.lines.is_empty()).then(|| order.number.to_string()),
            name,
            status,
            look,
            says: says(order, chrome),
            total: order.total.as_ref().map(amount),
            chip: chip(kept, chrome),
            placed: order.placed_on.map(|day| when::day(day, chrome.today())),
            mark: order.colour.as_deref().map(|colour| Mark::of(colour, chrome)),
        }
    }
}

/// What an order is called: by the reader, by what was bought, or by its number.
pub fn name(order: &Order, chrome: &Chrome) -> String {
    let title = || order.lines.first().map(|line| line.title.clone());
    order.name.clone().or_else(title).unwrap_or_else(|| {
        chrome.words.text("page-order-nameless", &[("number", Fact::Text(order.number.to_string()))])
    })
}

/// An amount as it is printed.
pub fn amount(money: &Money) -> String {
    format!("{} {}", money.amount, money.currency)
}

fn says(order: &Order, chrome: &Chrome) -> String {
    let things: u64 = order.lines.iter().map(|line| u64::from(line.quantity)).sum();
    let shop = order.seller.as_ref().map(|seller| seller.name.clone());
    let things = (things > 0).then(|| {
        chrome.words.text("page-order-things", &[("count", Fact::Number(things.try_into().unwrap_or(i64::MAX)))])
    });
    shop.into_iter().chain(things).collect::<Vec<_>>().join(" · ")
}

/// How far an order is, in a few words, with colour and picture: as its parcels are, or what it says by itself.
pub fn standing(kept: &KeptOrder, parcels: &[Parcel], chrome: &Chrome) -> (String, Look) {
    let own = || parcels.iter().filter(|parcel| kept.parcels.contains(&parcel.id));
    // The most pressing one speaks for all of them.
    let lead = own().min_by_key(|parcel| {
        let judged = parcel.judged.as_ref();
        (
            parcel.closed.is_some(),
            judged.is_some_and(|judged| judged.status == Status::Delivered),
            std::cmp::Reverse(judged.map(|judged| judged.urgency)),
        )
    });
    if let Some(lead) = lead {
        let status = match lead.closed {
            Some(closed) => chrome.say(parcel::closed_key(closed)),
            None => parcel::status(lead.judged.as_ref(), chrome),
        };
        let look = parcel::look(lead);
        return match own().count() {
            1 => (status, look),
            count => {
                let facts = [("count", Fact::Number(count as i64)), ("status", Fact::Text(status))];
                (chrome.words.text("page-order-parcels-say", &facts), look)
            }
        };
    }
    let word = kept.order.status.as_deref();
    if is_idle(word) {
        return (word.map(|word| state(word, chrome)).unwrap_or_default(), look::CLOSED);
    }
    match kept.advice(chrome.now).first() {
        Some(advice) => {
            let tone = look::of_urgency(advice.urgency).tone;
            (chrome.words.advice(advice).title, Look { tone, icon: "bag" })
        }
        None => (chrome.say("page-order-no-parcel"), look::NOT_YET),
    }
}

/// AliExpress' word for the state of an order, in the reader's words where it is one that imports write.
pub fn state(word: &str, chrome: &Chrome) -> String {
    match STATES.iter().find(|known| **known == word) {
        Some(known) => chrome.say(&format!("page-order-state-{}", super::clock::dashed(known))),
        None => word.to_owned(),
    }
}

/// AliExpress' words for the states of orders, as imports write them.
pub const STATES: &[&str] = &["to_pay", "processing", "shipped", "completed", "closed", "canceled"];

fn chip(kept: &KeptOrder, chrome: &Chrome) -> Option<Chip> {
    let stands = kept.stands;
    if stands.stage == Stage::Done || stands.urgency == Urgency::Calm {
        return None;
    }
    let look = look::of_urgency(stands.urgency);
    let text = match stands.act_by {
        Some(day) => chrome.words.text("page-act-by", &[("day", Fact::Text(when::day(day, chrome.today())))]),
        None => chrome.say(&format!("page-urgency-{}", stands.urgency.slug())),
    };
    Some(Chip { look, text })
}
