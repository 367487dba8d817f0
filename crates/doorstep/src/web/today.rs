//! *Today*: what needs the reader, by money at risk and days left, then what moved since they last looked.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use doorstep_core::advice::{Fact, Urgency};
use doorstep_core::judge;
use doorstep_core::protection;
use doorstep_core::standing::{Stage, Stake, rank, rough_dollars};
use doorstep_core::status::Status;
use jiff::SignedDuration;
use jiff::civil::Date;

use super::layout::{self, Chrome, Tab};
use super::look::{self, Look};
use super::order_list::parcels_of;
use super::problem::Problem;
use super::reader::{self, Reader, Theme};
use super::{order, parcel};
use crate::app::App;
use crate::store::{
    Count, Filter, KeptOrder, Money, OrderFilter, OrderSort, Parcel, ParcelId, Sort, Store, StoreError,
};
use crate::when::Due;

/// Things that are told of in full.
const NEEDS_SHOWN: usize = 12;
/// Things that are looked at to find the most pressing ones: of parcels as many, and of orders.
const LOOKED_AT: usize = 60;
/// Parcels that moved, and those worth a look.
const ROWS_SHOWN: usize = 15;

/// What is new to somebody who was never here.
const FIRST_LOOK_BACK: SignedDuration = SignedDuration::from_hours(72);

/// Something that needs the reader: a parcel, or an order of which no parcel is known.
enum Thing {
    Parcel(Box<Parcel>),
    Order(Box<KeptOrder>),
}

impl Thing {
    fn urgency(&self) -> Urgency {
        match self {
            Thing::Parcel(parcel) => parcel.judged.as_ref().map_or(Urgency::Calm, |judged| judged.urgency),
            Thing::Order(kept) => kept.stands.urgency,
        }
    }

    fn act_by(&self) -> Option<Date> {
        match self {
            Thing::Parcel(parcel) => parcel.judged.as_ref().and_then(|judged| judged.act_by),
            Thing::Order(kept) => kept.stands.act_by,
        }
    }

    /// What was paid for what is in it.
    fn paid(&self) -> Vec<&Money> {
        match self {
            Thing::Parcel(parcel) => parcel.orders.iter().filter_map(|order| order.total.as_ref()).collect(),
            Thing::Order(kept) => kept.order.total.as_ref().into_iter().collect(),
        }
    }

    fn stake(&self) -> Stake {
        let worths = self.paid().into_iter().filter_map(|paid| rough_dollars(&paid.amount, &paid.currency));
        let worth = worths.reduce(|sum, one| sum + one);
        Stake { urgency: self.urgency(), worth, act_by: self.act_by() }
    }
}

/// One thing that needs the reader, as it is shown.
struct Need {
    href: String,
    name: String,
    status: String,
    /// What was paid for it.
    stake: Option<String>,
    look: Look,
    title: String,
    text: String,
    due: Option<Due>,
}

#[derive(Template)]
#[template(path = "today.html")]
struct Page {
    chrome: Chrome,
    house_is_empty: bool,
    date: String,
    needs: Vec<Need>,
    /// How many more parcels, and orders, need the reader than are shown, in words.
    needs_more: (Option<String>, Option<String>),
    calm: String,
    worth: Vec<parcel::Row>,
    worth_orders: Vec<order::Row>,
    since: String,
    moved: Vec<parcel::Row>,
    moved_more: bool,
}

impl Page {
    fn title(&self) -> String {
        match self.chrome.needs.at_least {
            0 => self.chrome.say("page-today-calm-title"),
            _ => self.chrome.count("page-today-needs", self.chrome.needs),
        }
    }
}

/// Parcels that need the reader, at least so much.
fn pressing(urgency: Urgency) -> Filter {
    Filter { urgency: Some(urgency), limit: LOOKED_AT, ..Filter::default() }
}

/// Orders without a parcel that need the reader, at least so much. Those with one speak through it.
fn pressing_orders(urgency: Urgency) -> OrderFilter {
    OrderFilter {
        urgency: Some(urgency),
        stages: vec![Stage::NoParcel],
        sort: OrderSort::Attention,
        limit: LOOKED_AT,
        ..OrderFilter::default()
    }
}

/// How much needs the reader.
///
/// # Errors
/// The database's.
pub async fn needs(store: &Store) -> Result<Count, StoreError> {
    let parcels = store.count(&[pressing(Urgency::Act)]).await?;
    let orders = store.count_orders(&[pressing_orders(Urgency::Act)]).await?;
    Ok(parcels.into_iter().chain(orders).reduce(Count::and).unwrap_or_default())
}

/// `GET /`.
pub async fn page(State(app): State<App>, reader: Reader) -> Result<Response, Problem> {
    let ended = vec![Status::Delivered, Status::Returned];
    let filters = [
        pressing(Urgency::Act),
        Filter::default(),
        Filter { statuses: ended, ..Filter::default() },
        Filter { archived: Some(true), ..Filter::default() },
    ];
    let [need_parcels, all, ended, archived] = count(&app.store, filters).await?;
    let order_filters = [
        pressing_orders(Urgency::Act),
        OrderFilter::default(),
        OrderFilter { archived: true, ..OrderFilter::default() },
    ];
    let [need_orders, orders, archived_orders] = count_orders(&app.store, order_filters).await?;
    let chrome = Chrome { needs: need_parcels.and(need_orders), ..Chrome::new(reader, Tab::Today, "/") };

    let parcels = app.store.list(&pressing(Urgency::Soon)).await?.parcels;
    let kept = app.store.orders(&pressing_orders(Urgency::Soon)).await?.orders;
    let mut things: Vec<Thing> = parcels.into_iter().map(|parcel| Thing::Parcel(Box::new(parcel))).collect();
    things.extend(kept.into_iter().map(|kept| Thing::Order(Box::new(kept))));
    rank(&mut things, protection::today(chrome.now), Thing::stake);
    let (mut needing, worth): (Vec<_>, Vec<_>) = things.into_iter().partition(|thing| thing.urgency() >= Urgency::Act);
    needing.truncate(NEEDS_SHOWN);
    let needs = told(&app, &needing, &chrome).await?;
    let shown = |orders: bool| needing.iter().filter(|thing| matches!(thing, Thing::Order(_)) == orders).count() as u64;
    let more = |key: &str, all: Count, shown: u64| {
        let rest = Count { at_least: all.at_least.saturating_sub(shown), ..all };
        (rest.at_least > 0).then(|| chrome.count(key, rest))
    };

    let visit = chrome.reader.visit();
    let is_demo = chrome.reader.demo.is_some();
    let moved = Filter {
        changed_since: visit.before.or_else(|| chrome.now.checked_sub(FIRST_LOOK_BACK).ok()),
        sort: Sort::Changed,
        limit: ROWS_SHOWN,
        ..Filter::default()
    };
    let moved = app.store.list(&moved).await?;
    let (mut worth_parcels, mut worth_orders) = (Vec::new(), Vec::new());
    for thing in worth.into_iter().take(ROWS_SHOWN) {
        match thing {
            Thing::Parcel(parcel) => worth_parcels.push(parcel::Row::of(&parcel, &chrome)),
            Thing::Order(kept) => {
                let parcels = parcels_of(&app, std::slice::from_ref(&*kept)).await?;
                worth_orders.push(order::Row::of(&kept, &parcels, &chrome));
            }
        }
    }
    let mut response = layout::answer(
        StatusCode::OK,
        &Page {
            house_is_empty: [all, archived, orders, archived_orders].iter().all(|count| count.at_least == 0),
            date: chrome.today().strftime("%A, %-d %B").to_string(),
            needs_more: (
                more("page-today-more", need_parcels, shown(false)),
                more("page-today-more-orders", need_orders, shown(true)),
            ),
            needs,
            calm: chrome.count("page-today-calm", on_the_way(all, ended)),
            worth: worth_parcels,
            worth_orders,
            since: match visit.before {
                Some(at) => chrome.words.text("page-today-since", &[("when", Fact::Text(chrome.when(at).near))]),
                None => chrome.say("page-today-since-first"),
            },
            moved: moved.parcels.iter().map(|parcel| parcel::Row::of(parcel, &chrome)).collect(),
            moved_more: moved.next.is_some(),
            chrome,
        },
    );
    if !is_demo {
        reader::remember_visit(&mut response, visit);
    }
    Ok(response)
}

/// What is told of things that need the reader, in their order.
async fn told(app: &App, things: &[Thing], chrome: &Chrome) -> Result<Vec<Need>, Problem> {
    let parcels: Vec<ParcelId> = things
        .iter()
        .filter_map(|thing| match thing {
            Thing::Parcel(parcel) => Some(parcel.id.clone()),
            Thing::Order(_) => None,
        })
        .collect();
    let known = app.store.facts(&parcels).await?;
    let need = |thing: &Thing| {
        let (href, name, status, icon, advice, act_by) = match thing {
            Thing::Parcel(parcel) => {
                let facts = &known.iter().find(|known| known.id == parcel.id)?.facts;
                let judgement = judge::judge(facts, chrome.now);
                let icon = look::of_status(judgement.state.status, judgement.state.substatus).icon;
                let status = parcel::status(parcel.judged.as_ref(), chrome);
                let advice = judgement.advice.into_iter().next()?;
                (format!("/parcels/{}", parcel.id), parcel::name(parcel), status, icon, advice, judgement.act_by)
            }
            Thing::Order(kept) => {
                let advice = kept.advice(chrome.now).into_iter().next()?;
                let status = chrome.say("page-order-no-parcel");
                (
                    format!("/orders/{}", kept.id),
                    order::name(&kept.order, chrome),
                    status,
                    "bag",
                    advice,
                    thing.act_by(),
                )
            }
        };
        let words = chrome.words.advice(&advice);
        let paid: Vec<String> = thing.paid().into_iter().map(order::amount).collect();
        Some(Need {
            href,
            name,
            status,
            stake: (!paid.is_empty()).then(|| paid.join(" + ")),
            // The colour is that of what must be done, the picture that of the thing.
            look: Look { tone: look::of_urgency(advice.urgency).tone, icon },
            title: words.title,
            text: words.text,
            due: advice.due.or(act_by).map(|date| Due::of(date, chrome.today())),
        })
    };
    Ok(things.iter().filter_map(need).collect())
}

async fn count<const N: usize>(store: &Store, filters: [Filter; N]) -> Result<[Count; N], StoreError> {
    let counts = store.count(&filters).await?;
    Ok(std::array::from_fn(|place| counts.get(place).copied().unwrap_or_default()))
}

async fn count_orders<const N: usize>(store: &Store, filters: [OrderFilter; N]) -> Result<[Count; N], StoreError> {
    let counts = store.count_orders(&filters).await?;
    Ok(std::array::from_fn(|place| counts.get(place).copied().unwrap_or_default()))
}

fn on_the_way(all: Count, ended: Count) -> Count {
    if all.more { all } else { Count { at_least: all.at_least.saturating_sub(ended.at_least), more: false } }
}
