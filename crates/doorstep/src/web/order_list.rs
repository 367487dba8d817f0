//! *Orders*: every order with how far it is, searched, filtered and sorted by what the address says.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use doorstep_core::advice::{Fact, Urgency};
use doorstep_core::standing::Stage;
use serde::Deserialize;
use url::form_urlencoded;

use super::layout::{self, Chrome, Tab};
use super::order::{COLOURS, Row};
use super::problem::Problem;
use super::reader::{Reader, Theme};
use super::today;
use crate::app::App;
use crate::store::{Count, Cursor, KeptOrder, OrderFilter, OrderSort, Parcel, ParcelId};

/// Orders on one page.
const ROWS: usize = 50;

/// Which orders are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Show {
    /// All that are not archived.
    #[default]
    All,
    /// Those that need the reader.
    Needs,
    /// Those of which no parcel is known.
    NoParcel,
    /// On their way.
    Moving,
    /// Out for delivery.
    Arriving,
    /// Came, went back, or ended otherwise.
    Done,
    /// Put away.
    Archived,
}

impl Show {
    /// Every choice, in the order of the tabs.
    const ALL: &'static [Show] =
        &[Show::All, Show::Needs, Show::NoParcel, Show::Moving, Show::Arriving, Show::Done, Show::Archived];

    /// As it stands in the address.
    const fn slug(self) -> &'static str {
        match self {
            Show::All => "all",
            Show::Needs => "needs",
            Show::NoParcel => "no-parcel",
            Show::Moving => "moving",
            Show::Arriving => "arriving",
            Show::Done => "done",
            Show::Archived => "archived",
        }
    }

    fn filter(self) -> OrderFilter {
        let stages = match self {
            Show::NoParcel => vec![Stage::NoParcel],
            Show::Moving => vec![Stage::Moving],
            Show::Arriving => vec![Stage::Arriving],
            Show::Done => vec![Stage::Done],
            Show::All | Show::Needs | Show::Archived => Vec::new(),
        };
        OrderFilter {
            stages,
            archived: self == Show::Archived,
            urgency: (self == Show::Needs).then_some(Urgency::Act),
            ..OrderFilter::default()
        }
    }
}

/// The address's question mark. What it does not know is as if it was not there.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    q: String,
    show: String,
    sort: String,
    colour: String,
    after: String,
}

struct FilterTab {
    href: String,
    label: String,
    count: Count,
    current: bool,
}

/// One of several things to choose.
struct Choice {
    slug: &'static str,
    label: String,
    chosen: bool,
}

#[derive(Template)]
#[template(path = "order_list.html")]
struct Page {
    chrome: Chrome,
    /// There is no order at all, archived ones included.
    none_yet: bool,
    q: String,
    show: Show,
    sorts: Vec<Choice>,
    colours: Vec<Choice>,
    tabs: Vec<FilterTab>,
    rows: Vec<Row>,
    /// What stands there where there are no rows.
    nothing_title: String,
    nothing: String,
    first_page: Option<String>,
    next_page: Option<String>,
}

/// What an address of this page says, once read.
struct Wanted {
    q: String,
    show: Show,
    sort: OrderSort,
    colour: Option<&'static str>,
}

impl Wanted {
    fn of(asked: &Asked) -> Wanted {
        Wanted {
            q: asked.q.trim().chars().take(200).collect(),
            show: Show::ALL.iter().copied().find(|show| show.slug() == asked.show).unwrap_or_default(),
            sort: OrderSort::from_slug(&asked.sort).unwrap_or_default(),
            colour: COLOURS.iter().copied().find(|colour| *colour == asked.colour),
        }
    }

    /// The address of a list; what is usual does not stand in it.
    fn address(&self, show: Show, after: Option<&Cursor>) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if !self.q.is_empty() {
            query.append_pair("q", &self.q);
        }
        if show != Show::default() {
            query.append_pair("show", show.slug());
        }
        if self.sort != OrderSort::default() {
            query.append_pair("sort", self.sort.slug());
        }
        if let Some(colour) = self.colour {
            query.append_pair("colour", colour);
        }
        if let Some(after) = after {
            query.append_pair("after", &after.text());
        }
        match query.finish() {
            query if query.is_empty() => "/orders".to_owned(),
            query => format!("/orders?{query}"),
        }
    }
}

/// `GET /orders`.
pub async fn page(State(app): State<App>, reader: Reader, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let wanted = Wanted::of(&asked);
    let after = Cursor::parse(&asked.after);
    let filter = OrderFilter {
        search: wanted.q.clone(),
        colour: wanted.colour.map(str::to_owned),
        sort: wanted.sort,
        after: after.clone(),
        limit: ROWS,
        ..wanted.show.filter()
    };
    let shows: Vec<OrderFilter> = Show::ALL.iter().map(|show| show.filter()).collect();
    let counts = app.store.count_orders(&shows).await?;
    let found = app.store.orders(&filter).await?;
    let parcels = parcels_of(&app, &found.orders).await?;
    let here = wanted.address(wanted.show, after.as_ref());
    let chrome = Chrome { needs: today::needs(&app.store).await?, ..Chrome::new(reader, Tab::Orders, &here) };
    let tab = |(show, count): (&Show, &Count)| FilterTab {
        href: wanted.address(*show, None),
        label: chrome.say(&format!("page-orders-show-{}", show.slug())),
        count: *count,
        current: *show == wanted.show,
    };
    let choice =
        |slug: &'static str, key: &str, chosen| Choice { slug, label: chrome.say(&format!("{key}{slug}")), chosen };
    let plain = wanted.q.is_empty() && wanted.colour.is_none();
    Ok(layout::answer(
        StatusCode::OK,
        &Page {
            none_yet: counts.iter().all(|count| count.at_least == 0),
            rows: found.orders.iter().map(|order| Row::of(order, &parcels, &chrome)).collect(),
            nothing_title: match plain {
                true => chrome.say("page-list-empty"),
                false => chrome.words.text("page-list-nothing", &[("q", Fact::Text(wanted.q.clone()))]),
            },
            nothing: match plain {
                true => chrome.say(&format!("page-orders-none-{}", wanted.show.slug())),
                false => chrome.say("page-orders-hint"),
            },
            tabs: Show::ALL.iter().zip(&counts).map(tab).collect(),
            sorts: OrderSort::ALL
                .iter()
                .map(|sort| choice(sort.slug(), "page-orders-sort-", *sort == wanted.sort))
                .collect(),
            colours: COLOURS
                .iter()
                .map(|colour| choice(colour, "page-colour-", Some(*colour) == wanted.colour))
                .collect(),
            first_page: after.map(|_| wanted.address(wanted.show, None)),
            next_page: found.next.map(|next| wanted.address(wanted.show, Some(&next))),
            show: wanted.show,
            q: wanted.q,
            chrome,
        },
    ))
}

/// The parcels of these orders.
pub async fn parcels_of(app: &App, orders: &[KeptOrder]) -> Result<Vec<Parcel>, Problem> {
    let ids: Vec<ParcelId> = orders.iter().flat_map(|order| order.parcels.iter().cloned()).collect();
    Ok(app.store.parcels(&ids).await?)
}
