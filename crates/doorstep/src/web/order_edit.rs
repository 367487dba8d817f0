//! Making and changing an *Order* on a page: what is known of it and what was bought, line by line. What cannot be read is said
//! beside its field, and nothing typed is lost.

use std::collections::{BTreeMap, HashMap};

use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use doorstep_core::country::Country;
use doorstep_core::number::OrderNumber;
use doorstep_core::protection::{Clock, ClockCertainty, ClockKind};
use jiff::civil::Date;

use super::aliexpress;
use super::layout::{self, Chrome, Tab};
use super::order::{self, COLOURS, Mark, STATES};
use super::order_act::settle;
use super::order_show::find;
use super::problem::Problem;
use super::reader::{Flash, Reader, Theme, redirect_with};
use crate::app::App;
use crate::store::{Money, Order, OrderLine, Seller};

/// The most lines of one order.
const MOST_LINES: usize = 200;
/// Empty lines offered at the end.
const EMPTY_LINES: usize = 2;
/// The longest text of a field; notes and titles may be longer.
const LONGEST: usize = 200;
const LONGEST_NOTE: usize = 10_000;

/// What stands in the fields, as typed.
#[derive(Default)]
struct Typed {
    fields: HashMap<String, String>,
    lines: Vec<HashMap<String, String>>,
}

/// Names of the fields of a line.
const LINE_FIELDS: &[&str] =
    &["title", "variant", "quantity", "amount", "currency", "product", "sku", "line", "picture", "remove"];

impl Typed {
    fn of(form: &[(String, String)]) -> Typed {
        let mut typed = Typed::default();
        let mut lines: BTreeMap<usize, HashMap<String, String>> = BTreeMap::new();
        for (key, value) in form {
            let value = value.trim().to_owned();
            let line = key.strip_prefix("line.").and_then(|rest| rest.split_once('.'));
            match line.and_then(|(place, field)| Some((place.parse::<usize>().ok()?, field))) {
                Some((place, field)) if place < MOST_LINES && LINE_FIELDS.contains(&field) => {
                    lines.entry(place).or_default().insert(field.to_owned(), value);
                }
                Some(_) => {}
                None => {
                    typed.fields.insert(key.clone(), value);
                }
            }
        }
        typed.lines = lines.into_values().collect();
        typed
    }

    /// As an order that is kept would be typed.
    fn as_kept(order: &Order) -> Typed {
        let day = |day: Option<Date>| day.map(|day| day.to_string());
        let seller = order.seller.as_ref();
        let fields = [
            ("number", Some(order.number.to_string())),
            ("name", order.name.clone()),
            ("colour", order.colour.clone()),
            ("notes", order.notes.clone()),
            ("status", order.status.clone()),
            ("seller", seller.map(|seller| seller.name.clone())),
            ("shop", seller.and_then(|seller| seller.shop.clone())),
            ("placed_on", day(order.placed_on)),
            ("paid_on", day(order.paid_on)),
            ("paid_by", order.paid_by.clone()),
            ("shipped_on", day(order.shipped_on)),
            ("amount", order.total.as_ref().map(|total| total.amount.clone())),
            ("currency", order.total.as_ref().map(|total| total.currency.clone())),
            ("service", order.service.clone()),
            ("country", order.country.map(|country| country.name().to_owned())),
            ("city", order.city.clone()),
        ];
        let filled = |(field, value): (&str, Option<String>)| Some((field.to_owned(), value?));
        let line = |line: &OrderLine| {
            let fields = [
                ("title", Some(line.title.clone())),
                ("variant", line.variant.clone()),
                ("quantity", Some(line.quantity.to_string())),
                ("amount", line.price.as_ref().map(|price| price.amount.clone())),
                ("currency", line.price.as_ref().map(|price| price.currency.clone())),
                ("product", line.product.clone()),
                ("sku", line.sku.clone()),
                ("line", line.line.clone()),
                ("picture", line.picture.clone()),
            ];
            fields.into_iter().filter_map(filled).collect()
        };
        Typed { fields: fields.into_iter().filter_map(filled).collect(), lines: order.lines.iter().map(line).collect() }
    }

    fn text(&self, field: &str) -> Option<&str> {
        self.fields.get(field).map(String::as_str).filter(|text| !text.is_empty())
    }
}

/// Keys of what is wrong, by field: `placed_on`, `line.0.amount`.
type Faults = BTreeMap<String, &'static str>;

/// What was typed, put over an order.
struct Reading<'a> {
    typed: &'a Typed,
    faults: Faults,
}

impl Reading<'_> {
    fn short(&self, field: &str) -> Option<String> {
        self.typed.text(field).map(|text| text.chars().take(LONGEST).collect())
    }

    fn day(&mut self, field: &str) -> Option<Date> {
        let text = self.typed.text(field)?;
        let day = text.parse().ok();
        if day.is_none() {
            self.faults.insert(field.to_owned(), "page-order-fault-day");
        }
        day
    }

    fn money(&mut self, place: &str, amount: Option<&str>, currency: Option<&str>) -> Option<Money> {
        let amount = amount?;
        // In many countries a comma stands before the cents.
        let read = Money::parse(&amount.replace(',', "."), currency.unwrap_or_default());
        if read.is_none() {
            self.faults.insert(format!("{place}amount"), "page-order-fault-amount");
        }
        read
    }

    fn line(&mut self, place: usize, line: &HashMap<String, String>, known: Option<&OrderLine>) -> Option<OrderLine> {
        let text = |field: &str| line.get(field).map(String::as_str).filter(|text| !text.is_empty());
        if text("remove").is_some() || LINE_FIELDS.iter().all(|field| *field == "quantity" || text(field).is_none()) {
            return None;
        }
        let at = format!("line.{place}.");
        let title = text("title");
        if title.is_none() {
            self.faults.insert(format!("{at}title"), "page-order-fault-title");
        }
        let quantity = match text("quantity").map(str::parse) {
            None => 1,
            Some(Ok(quantity @ 1..=1_000_000)) => quantity,
            Some(_) => {
                self.faults.insert(format!("{at}quantity"), "page-order-fault-quantity");
                1
            }
        };
        let picture = text("picture").map(str::to_owned);
        if picture.as_deref().is_some_and(|address| aliexpress::web(address).is_none()) {
            self.faults.insert(format!("{at}picture"), "page-order-fault-picture");
        }
        let own = |field: &str| text(field).map(|text| text.chars().take(LONGEST).collect::<String>());
        Some(OrderLine {
            line: own("line").or_else(|| known.and_then(|known| known.line.clone())),
            title: title.unwrap_or_default().chars().take(LONGEST_NOTE).collect(),
            product: own("product"),
            sku: own("sku"),
            variant: own("variant"),
            quantity,
            price: self.money(&at, text("amount"), text("currency")),
            picture,
        })
    }
}

/// Puts what was typed over an order; else what is wrong with it.
fn read(typed: &Typed, before: Order) -> Result<Order, Faults> {
    let mut reader = Reading { typed, faults: Faults::new() };
    let country = typed.text("country").and_then(|text| {
        let country = Country::from_code(text).or_else(|| Country::from_name(text));
        if country.is_none() {
            reader.faults.insert("country".to_owned(), "page-order-fault-country");
        }
        country
    });
    let seller = reader.short("seller").map(|name| Seller {
        shop: reader.short("shop"),
        url: before.seller.as_ref().filter(|seller| seller.name == name).and_then(|seller| seller.url.clone()),
        name,
    });
    if seller.is_none() && typed.text("shop").is_some() {
        reader.faults.insert("seller".to_owned(), "page-order-fault-seller");
    }
    let lines = typed.lines.iter().enumerate();
    let lines = lines.filter_map(|(place, line)| reader.line(place, line, before.lines.get(place))).collect();
    let order = Order {
        seller,
        placed_on: reader.day("placed_on"),
        paid_on: reader.day("paid_on"),
        paid_by: reader.short("paid_by"),
        shipped_on: reader.day("shipped_on"),
        status: reader.short("status"),
        total: reader.money("", typed.text("amount"), typed.text("currency")),
        service: reader.short("service"),
        country,
        city: reader.short("city"),
        name: reader.short("name"),
        colour: typed.text("colour").filter(|colour| COLOURS.contains(colour)).map(str::to_owned),
        notes: typed.text("notes").map(|notes| notes.chars().take(LONGEST_NOTE).collect()),
        lines,
        ..before
    };
    if reader.faults.is_empty() { Ok(order) } else { Err(reader.faults) }
}

/// A choice in a list.
struct Choice {
    slug: String,
    label: String,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "order_edit.html")]
struct Page {
    chrome: Chrome,
    /// Our id of it; `None` for a new one.
    id: Option<String>,
    title: String,
    typed: Typed,
    faults: Faults,
    /// How many lines are shown, empty ones included.
    lines: usize,
    states: Vec<Choice>,
    colours: Vec<Choice>,
}

impl Page {
    fn of(chrome: Chrome, id: Option<String>, title: String, typed: Typed, faults: Faults, more: usize) -> Page {
        let chosen = |field: &str, slug: &str| typed.text(field) == Some(slug);
        let states = STATES.iter().map(|state| Choice {
            slug: (*state).to_owned(),
            label: order::state(state, &chrome),
            chosen: chosen("status", state),
        });
        let mut states: Vec<Choice> = states.collect();
        // A word that is not one of these stays as it is.
        let other = typed.text("status").filter(|word| !STATES.contains(word));
        states.extend(other.map(|word| Choice { slug: word.to_owned(), label: word.to_owned(), chosen: true }));
        let colours = COLOURS.iter().map(|colour| Choice {
            slug: (*colour).to_owned(),
            label: Mark::of(colour, &chrome).label,
            chosen: chosen("colour", colour),
        });
        Page {
            colours: colours.collect(),
            lines: (typed.lines.len() + more).min(MOST_LINES),
            states,
            id,
            title,
            typed,
            faults,
            chrome,
        }
    }

    /// What stands in a field.
    fn value(&self, field: &str) -> &str {
        self.typed.text(field).unwrap_or_default()
    }

    /// What stands in a field of a line.
    fn line(&self, place: &usize, field: &str) -> &str {
        self.typed.lines.get(*place).and_then(|line| line.get(field)).map(String::as_str).unwrap_or_default()
    }

    /// What is wrong with a field, in words.
    fn fault(&self, field: &str) -> Option<String> {
        self.faults.get(field).map(|key| self.chrome.say(key))
    }

    /// What is wrong with a field of a line, in words.
    fn line_fault(&self, place: &usize, field: &str) -> Option<String> {
        self.fault(&format!("line.{place}.{field}"))
    }

    /// The name of a line, for readers that hear it.
    fn line_name(&self, place: &usize) -> String {
        let number = i64::try_from(place + 1).unwrap_or(i64::MAX);
        self.chrome.words.text("page-order-line", &[("number", doorstep_core::advice::Fact::Number(number))])
    }

    fn action(&self) -> String {
        self.id.as_ref().map_or_else(|| "/orders/new".to_owned(), |id| format!("/orders/{id}/edit"))
    }
}

/// `GET /orders/new`.
pub async fn new(reader: Reader) -> Response {
    let chrome = Chrome::new(reader, Tab::Orders, "/orders/new");
    let title = chrome.say("page-order-new");
    layout::answer(StatusCode::OK, &Page::of(chrome, None, title, Typed::default(), Faults::new(), EMPTY_LINES))
}

/// `GET /orders/{id}/edit`.
pub async fn form(State(app): State<App>, reader: Reader, Path(id): Path<String>) -> Result<Response, Problem> {
    let kept = find(&app, &id).await?;
    let id = kept.id.to_string();
    let chrome = Chrome::new(reader, Tab::Orders, &format!("/orders/{id}/edit"));
    let title = order::name(&kept.order, &chrome);
    let typed = Typed::as_kept(&kept.order);
    Ok(layout::answer(StatusCode::OK, &Page::of(chrome, Some(id), title, typed, Faults::new(), 1)))
}

/// Whether more lines were asked for instead of saving.
fn wants_more(form: &[(String, String)]) -> bool {
    form.iter().any(|(key, _)| key == "more")
}

/// `POST /orders/new`.
pub async fn create(
    State(app): State<App>,
    reader: Reader,
    Form(form): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let typed = Typed::of(&form);
    let chrome = Chrome::new(reader, Tab::Orders, "/orders/new");
    let again = |chrome: Chrome, typed: Typed, faults: Faults, more: usize| {
        let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        let title = chrome.say("page-order-new");
        Ok(layout::answer(status, &Page::of(chrome, None, title, typed, faults, more)))
    };
    if wants_more(&form) {
        return again(chrome, typed, Faults::new(), EMPTY_LINES);
    }
    let wrong = |field: &str, key| Faults::from([(field.to_owned(), key)]);
    let Some(number) = typed.text("number").and_then(OrderNumber::parse) else {
        return again(chrome, typed, wrong("number", "page-order-fault-number"), 0);
    };
    if app.store.order_by_number(&number).await?.is_some() {
        return again(chrome, typed, wrong("number", "page-order-fault-known"), 0);
    }
    let refund_by = match typed.text("refund_by").map(str::parse::<Date>) {
        None => None,
        Some(Ok(day)) => Some(day),
        Some(Err(_)) => return again(chrome, typed, wrong("refund_by", "page-order-fault-day"), 0),
    };
    let order = match read(&typed, Order::new(number)) {
        Ok(order) => order,
        Err(faults) => return again(chrome, typed, faults, 0),
    };
    let clocks: Vec<Clock> = refund_by.map(|date| stated(ClockKind::RefundBy, date, &app)).into_iter().collect();
    let (id, done) = app.store.save_order(&order, &clocks, app.now()).await?;
    settle(&app, std::slice::from_ref(&id), &[]).await?;
    let flash =
        Flash { text: chrome.say("page-done-order-added"), undo: done.undo.map(|edit| edit.as_str().to_owned()) };
    Ok(redirect_with(&format!("/orders/{id}"), &flash))
}

/// `POST /orders/{id}/edit`.
pub async fn save(
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
    Form(form): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let kept = find(&app, &id).await?;
    let id = kept.id.to_string();
    let typed = Typed::of(&form);
    let chrome = Chrome::new(reader, Tab::Orders, &format!("/orders/{id}/edit"));
    let title = order::name(&kept.order, &chrome);
    if wants_more(&form) {
        let page = Page::of(chrome, Some(id), title, typed, Faults::new(), EMPTY_LINES);
        return Ok(layout::answer(StatusCode::OK, &page));
    }
    let order = match read(&typed, kept.order) {
        Ok(order) => order,
        Err(faults) => {
            let page = Page::of(chrome, Some(id), title, typed, faults, 0);
            return Ok(layout::answer(StatusCode::UNPROCESSABLE_ENTITY, &page));
        }
    };
    let (order_id, done) = app.store.save_order(&order, &[], app.now()).await?;
    settle(&app, std::slice::from_ref(&order_id), &kept.parcels).await?;
    let flash = Flash { text: chrome.say("page-done-order"), undo: done.undo.map(|edit| edit.as_str().to_owned()) };
    Ok(redirect_with(&format!("/orders/{id}"), &flash))
}

/// A date the reader states.
pub fn stated(kind: ClockKind, date: Date, app: &App) -> Clock {
    Clock {
        kind,
        date,
        certainty: ClockCertainty::Stated,
        source: "you".to_owned(),
        printed: None,
        captured_at: app.now(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn typed(form: &[(&str, &str)]) -> Typed {
        let form: Vec<_> = form.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
        Typed::of(&form)
    }

    fn order() -> Order {
        Order::new(OrderNumber::parse("8123456789012345").unwrap())
    }

    #[test]
    fn what_is_typed_becomes_an_order_line_by_line() {
        let typed = typed(&[
            ("seller", " Lamp Store "),
            ("amount", "13,90"),
            ("currency", "eur"),
            ("country", "France"),
            ("colour", "blue"),
            ("line.0.title", "Desk lamp"),
            ("line.0.quantity", "2"),
            ("line.1.title", "To be removed"),
            ("line.1.remove", "on"),
            ("line.2.quantity", "1"),
            ("line.3.title", "Bulb"),
            ("line.3.amount", "1.20"),
            ("line.3.currency", "EUR"),
        ]);
        let order = read(&typed, order()).unwrap();
        assert_eq!(order.seller.unwrap().name, "Lamp Store");
        assert_eq!(order.total, Money::parse("13.90", "EUR"));
        assert_eq!(order.country, Country::from_code("FR"));
        let lines: Vec<_> = order.lines.iter().map(|line| (line.title.as_str(), line.quantity)).collect();
        assert_eq!(lines, [("Desk lamp", 2), ("Bulb", 1)]);
        assert_eq!(order.lines[1].price, Money::parse("1.20", "EUR"));
    }

    #[test]
    fn what_cannot_be_read_is_named_by_its_field() {
        let cases: &[(&[(&str, &str)], &str)] = &[
            (&[("placed_on", "yesterday")], "placed_on"),
            (&[("amount", "much"), ("currency", "EUR")], "amount"),
            (&[("amount", "13.90")], "amount"),
            (&[("country", "Atlantis")], "country"),
            (&[("shop", "1101")], "seller"),
            (&[("line.0.variant", "Black")], "line.0.title"),
            (&[("line.0.title", "Lamp"), ("line.0.quantity", "0")], "line.0.quantity"),
            (&[("line.4.title", "Lamp"), ("line.4.picture", "javascript:alert(1)")], "line.0.picture"),
        ];
        for (form, field) in cases {
            let faults = read(&typed(form), order()).unwrap_err();
            assert_eq!(faults.keys().map(String::as_str).collect::<Vec<_>>(), [*field], "{form:?}");
        }
    }
}
