//! *Parcels*: every parcel with its status, searched, filtered and sorted by what the address says.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use doorstep_core::advice::{Fact, Urgency};
use doorstep_core::status::Status;
use serde::Deserialize;
use url::form_urlencoded;

use super::layout::{self, Chrome, Tab};
use super::parcel::Row;
use super::problem::Problem;
use super::reader::{Reader, Theme};
use super::today;
use crate::app::App;
use crate::store::{Count, Cursor, Filter, Sort};

/// Parcels on one page.
const ROWS: usize = 50;

/// Which parcels are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Show {
    /// All that are not archived.
    #[default]
    All,
    /// Those that need the reader.
    Needs,
    /// Out for delivery, or to be collected.
    Arriving,
    /// On their way.
    Moving,
    /// Delivered, or back at the sender.
    Done,
    /// Put away.
    Archived,
}

/// Stages of parcels that are on their way.
const MOVING: &[Status] = &[
    Status::OrderPlaced,
    Status::Processing,
    Status::Shipped,
    Status::Accepted,
    Status::DepartedOrigin,
    Status::Transit,
    Status::ArrivedDestination,
    Status::Customs,
];

impl Show {
    /// Every choice, in the order of the tabs.
    const ALL: &'static [Show] = &[Show::All, Show::Needs, Show::Arriving, Show::Moving, Show::Done, Show::Archived];

    /// As it stands in the address.
    const fn slug(self) -> &'static str {
        match self {
            Show::All => "all",
            Show::Needs => "needs",
            Show::Arriving => "arriving",
            Show::Moving => "moving",
            Show::Done => "done",
            Show::Archived => "archived",
        }
    }

    const fn statuses(self) -> &'static [Status] {
        match self {
            Show::All | Show::Needs | Show::Archived => &[],
            Show::Arriving => &[Status::OutForDelivery],
            Show::Moving => MOVING,
            Show::Done => &[Status::Delivered, Status::Returned],
        }
    }

    fn filter(self) -> Filter {
        Filter {
            archived: Some(self == Show::Archived),
            statuses: self.statuses().to_vec(),
            urgency: (self == Show::Needs).then_some(Urgency::Act),
            ..Filter::default()
        }
    }
}

/// The address's question mark. What it does not know is as if it was not there.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    q: String,
    show: String,
    sort: String,
    after: String,
}

struct FilterTab {
    href: String,
    label: String,
    count: Count,
    current: bool,
}

#[derive(Template)]
#[template(path = "parcel_list.html")]
struct Page {
    chrome: Chrome,
    /// There is no parcel at all, archived ones included.
    none_yet: bool,
    q: String,
    show: Show,
    sort: Sort,
    tabs: Vec<FilterTab>,
    rows: Vec<Row>,
    /// What stands there where there are no rows.
    nothing: String,
    first_page: Option<String>,
    next_page: Option<String>,
}

impl Page {
    /// The sorts to choose from, the chosen one marked.
    fn sorts(&self) -> impl Iterator<Item = (&'static str, String, bool)> {
        let label = |sort: &Sort| self.chrome.say(&format!("page-parcels-sort-{}", sort.slug()));
        Sort::ALL.iter().map(move |sort| (sort.slug(), label(sort), *sort == self.sort))
    }

    fn nothing_title(&self) -> String {
        self.chrome.words.text("page-list-nothing", &[("q", Fact::Text(self.q.clone()))])
    }
}

/// `GET /parcels`.
pub async fn page(State(app): State<App>, reader: Reader, Query(asked): Query<Asked>) -> Result<Response, Problem> {
    let show = Show::ALL.iter().copied().find(|show| show.slug() == asked.show).unwrap_or_default();
    let sort = Sort::from_slug(&asked.sort).unwrap_or_default();
    let q = asked.q.trim().chars().take(200).collect::<String>();
    let after = Cursor::parse(&asked.after);
    let filter = Filter { search: q.clone(), sort, after: after.clone(), limit: ROWS, ..show.filter() };
    let shows: Vec<Filter> = Show::ALL.iter().map(|show| show.filter()).collect();
    let counts = app.store.count(&shows).await?;
    let found = app.store.list(&filter).await?;
    let here = address(&q, show, sort, after.as_ref());
    let chrome = Chrome { needs: today::needs(&app.store).await?, ..Chrome::new(reader, Tab::Parcels, &here) };
    let tab = |(each, count): (&Show, &Count)| FilterTab {
        href: address(&q, *each, sort, None),
        label: chrome.say(&format!("page-parcels-show-{}", each.slug())),
        count: *count,
        current: *each == show,
    };
    Ok(layout::answer(
        StatusCode::OK,
        &Page {
            none_yet: counts.iter().all(|count| count.at_least == 0),
            rows: found.parcels.iter().map(|parcel| Row::of(parcel, &chrome)).collect(),
            nothing: match q.is_empty() {
                true => chrome.say(&format!("page-list-none-{}", show.slug())),
                false => chrome.say("page-list-hint"),
            },
            tabs: Show::ALL.iter().zip(&counts).map(tab).collect(),
            first_page: after.map(|_| address(&q, show, sort, None)),
            next_page: found.next.map(|next| address(&q, show, sort, Some(&next))),
            chrome,
            q,
            show,
            sort,
        },
    ))
}

/// The address of a list; what is usual does not stand in it.
fn address(q: &str, show: Show, sort: Sort, after: Option<&Cursor>) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    if !q.is_empty() {
        query.append_pair("q", q);
    }
    if show != Show::default() {
        query.append_pair("show", show.slug());
    }
    if sort != Sort::default() {
        query.append_pair("sort", sort.slug());
    }
    if let Some(after) = after {
        query.append_pair("after", &after.text());
    }
    match query.finish() {
        query if query.is_empty() => "/parcels".to_owned(),
        query => format!("/parcels?{query}"),
    }
}
