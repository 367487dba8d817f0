//! One *Order*: how far it is, what to do, what was bought, its parcels and its clocks.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use doorstep_core::advice::Fact;
use doorstep_core::number::{OrderNumber, TrackingNumber};
use doorstep_core::protection::{self, Circumstances, ClockKind};

use super::advice::{self, AdviceView};
use super::aliexpress::{self, Link};
use super::clock::{self, ClockView};
use super::layout::{self, Chrome, Tab};
use super::look::Look;
use super::order::{self, COLOURS, Mark};
use super::parcel;
use super::problem::Problem;
use super::reader::{Reader, Theme};
use crate::alike;
use crate::app::App;
use crate::sources::deep_link;
use crate::store::{Exhibit, KeptOrder, OrderId, OrderLine, Parcel, Place, Reading, Refund};
use crate::when;

/// How many orders are shown that this one is easily taken for.
const ALIKE_SHOWN: usize = 6;

/// One thing that was bought.
struct Line {
    title: String,
    variant: Option<String>,
    quantity: u32,
    price: Option<String>,
    product: Option<String>,
    snapshot: String,
    picture: Option<String>,
}

/// What several places say of one field.
struct Told {
    field: String,
    place: String,
    value: String,
    when: String,
}

/// An open order that this one is easily taken for.
struct Twin {
    id: String,
    name: String,
    mark: Option<Mark>,
    picture: Option<String>,
    /// How the two differ.
    differs: String,
}

/// A picture kept as evidence.
struct Picture {
    id: String,
    /// Where its bytes are.
    src: String,
    taken: String,
    page: Option<String>,
    sha256: String,
}

/// A kind of clock to choose.
struct Kind {
    slug: &'static str,
    label: String,
}

#[derive(Template)]
#[template(path = "order_show.html")]
struct Page {
    chrome: Chrome,
    id: String,
    number: String,
    name: String,
    mark: Option<Mark>,
    archived: bool,
    look: Look,
    title: String,
    meaning: String,
    /// The most pressing advice of an order without a parcel.
    lead: Option<AdviceView>,
    /// The others.
    advice: Vec<AdviceView>,
    parcels: Vec<parcel::Row>,
    lines: Vec<Line>,
    total: Option<String>,
    clocks: Vec<ClockView>,
    kinds: Vec<Kind>,
    links: Vec<Link>,
    carriers: Vec<deep_link::Page>,
    shop: Option<(String, Option<String>)>,
    facts: Vec<(String, String)>,
    notes: Option<String>,
    pictures: Vec<Picture>,
    told: Vec<Told>,
    /// Open orders this one is easily taken for.
    alike: Vec<Twin>,
    refunds: Vec<String>,
    colours: Vec<Mark>,
    /// The name of its colour mark; empty without one.
    colour: String,
}

/// The order an address names: by our id, or by AliExpress' number.
pub async fn find(app: &App, id: &str) -> Result<KeptOrder, Problem> {
    let id = match OrderNumber::parse(id) {
        Some(number) => app.store.order_by_number(&number).await?,
        None => OrderId::parse(id),
    };
    app.store.order(&id.ok_or(Problem::NoSuchPage)?).await?.ok_or(Problem::NoSuchPage)
}

/// `GET /orders/{id}`.
pub async fn page(State(app): State<App>, reader: Reader, Path(id): Path<String>) -> Result<Response, Problem> {
    let kept = find(&app, &id).await?;
    let parcels = app.store.parcels(&kept.parcels).await?;
    let exhibits = app.store.exhibits(&kept.order.number).await?;
    let chrome = Chrome::new(reader, Tab::Orders, &format!("/orders/{}", kept.id));
    let others = app.store.alike(&kept.id).await?;
    Ok(layout::answer(StatusCode::OK, &show(&kept, &parcels, &others, exhibits, chrome)))
}

fn twin(twin: &alike::Twin, chrome: &Chrome) -> Twin {
    Twin {
        id: twin.order.clone(),
        name: twin.name.clone().unwrap_or_else(|| twin.number.clone()),
        mark: twin.colour.as_deref().map(|colour| Mark::of(colour, chrome)),
        picture: twin.picture.as_deref().and_then(aliexpress::web),
        differs: twin.sentence(chrome.words),
    }
}

fn refund(refund: &Refund) -> String {
    let day = refund.changed_on.or(refund.opened_on).map(|day| day.to_string());
    let parts = [Some(refund.status.clone()), refund.amount.as_ref().map(order::amount), day];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn show(kept: &KeptOrder, parcels: &[Parcel], others: &[KeptOrder], exhibits: Vec<Exhibit>, chrome: Chrome) -> Page {
    let order = &kept.order;
    let (mut title, look) = order::standing(kept, parcels, &chrome);
    let own = kept.advice(chrome.now);
    // What it asks for is told in full below.
    if parcels.is_empty() && !own.is_empty() {
        title = chrome.say("page-order-no-parcel");
    }
    let mut advice = advice::views(&own, None, &chrome).into_iter();
    let clocks = protection::clocks(&[kept.facts()], &Circumstances::default());
    let place = [order.city.clone(), order.country.map(|country| country.name().to_owned())];
    let place: Vec<String> = place.into_iter().flatten().collect();
    let day = |day: Option<jiff::civil::Date>| day.map(|day| when::day(day, chrome.today()));
    let paid = match (day(order.paid_on), order.paid_by.clone()) {
        (Some(day), Some(by)) => Some(format!("{day}, {by}")),
        (day, by) => day.or(by),
    };
    let facts = [
        ("page-order-placed", day(order.placed_on)),
        ("page-order-paid", paid),
        ("page-order-shipped", day(order.shipped_on)),
        ("page-order-completed", day(order.completed_on)),
        ("page-order-service", order.service.clone()),
        ("page-order-to", (!place.is_empty()).then(|| place.join(", "))),
        ("page-order-word", order.status.as_deref().map(|word| order::state(word, &chrome))),
        ("page-order-read-from", Some(place_word(&order.source, &chrome))),
        ("page-order-added", Some(chrome.when(kept.added_at).date)),
    ];
    let numbers: Vec<TrackingNumber> =
        parcels.iter().flat_map(|parcel| parcel.numbers.iter().rev().map(|number| number.number.clone())).collect();
    Page {
        id: kept.id.to_string(),
        number: order.number.to_string(),
        name: order::name(order, &chrome),
        mark: order.colour.as_deref().map(|colour| Mark::of(colour, &chrome)),
        archived: order.archived,
        look,
        meaning: match (parcels.is_empty(), own.first()) {
            (true, Some(_)) => chrome.say("page-order-no-parcel-yet"),
            (true, None) => chrome.say("page-order-idle"),
            (false, _) => {
                let facts = [("count", Fact::Number(parcels.len() as i64))];
                chrome.words.text("page-order-by-parcels", &facts)
            }
        },
        title,
        lead: advice.next(),
        advice: advice.collect(),
        parcels: parcels.iter().map(|parcel| parcel::Row::of(parcel, &chrome)).collect(),
        lines: order.lines.iter().map(|line| bought(kept, line)).collect(),
        total: order.total.as_ref().map(order::amount),
        clocks: clock::leading(&clocks).into_iter().map(|clock| clock::view(clock, &chrome)).collect(),
        kinds: ClockKind::ALL
            .iter()
            .map(|kind| Kind { slug: kind.slug(), label: chrome.say(&clock::key(*kind)) })
            .collect(),
        links: aliexpress::links(order, &chrome),
        carriers: deep_link::pages(&numbers, order.country, None),
        shop: order.seller.as_ref().map(|seller| (seller.name.clone(), aliexpress::shop(seller))),
        facts: facts.into_iter().filter_map(|(key, value)| Some((chrome.say(key), value?))).collect(),
        notes: order.notes.clone(),
        pictures: exhibits.into_iter().map(|exhibit| picture(&kept.id, exhibit, &chrome)).collect(),
        told: kept.readings.iter().filter(|reading| differs(kept, reading)).map(|one| told(one, &chrome)).collect(),
        alike: alike::twins(kept, others).iter().take(ALIKE_SHOWN).map(|one| twin(one, &chrome)).collect(),
        refunds: kept.refunds.iter().map(refund).collect(),
        colours: COLOURS.iter().map(|colour| Mark::of(colour, &chrome)).collect(),
        colour: order.colour.clone().unwrap_or_default(),
        chrome,
    }
}

fn picture(order: &OrderId, exhibit: Exhibit, chrome: &Chrome) -> Picture {
    Picture {
        src: format!("/api/v1/orders/{order}/evidence/{}", exhibit.id),
        id: exhibit.id,
        taken: chrome
            .words
            .text("page-order-picture-taken", &[("when", Fact::Text(chrome.when(exhibit.taken_at).date))]),
        page: exhibit.page,
        sha256: exhibit.sha256,
    }
}

fn bought(kept: &KeptOrder, line: &OrderLine) -> Line {
    Line {
        title: line.title.clone(),
        variant: line.variant.clone(),
        quantity: line.quantity,
        price: line.price.as_ref().map(order::amount),
        product: aliexpress::product(line),
        snapshot: aliexpress::snapshot(&kept.order, line),
        picture: line.picture.as_deref().and_then(aliexpress::web),
    }
}

/// Whether somebody says something else than what is believed.
fn differs(kept: &KeptOrder, reading: &Reading) -> bool {
    kept.order.field(&reading.field).unwrap_or_default() != reading.value
}

fn told(reading: &Reading, chrome: &Chrome) -> Told {
    Told {
        field: chrome.say(&format!("page-field-{}", clock::dashed(&reading.field))),
        place: place_word(reading.place.slug(), chrome),
        value: reading.value.clone(),
        when: chrome.when(reading.seen_at).date,
    }
}

/// Where something was read, in words where it is a place that imports write.
fn place_word(place: &str, chrome: &Chrome) -> String {
    let known = [Place::You, Place::Page, Place::Mail, Place::Paste].iter().any(|known| known.slug() == place);
    if known { chrome.say(&format!("page-place-{place}")) } else { place.to_owned() }
}
