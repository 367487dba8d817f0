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
use crate::app::App;
use crate::store::{Counts, Cursor, Filter, Sort};

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

    const fn label(self) -> &'static str {
        match self {
            Show::All => "All",
            Show::Needs => "Needs you",
            Show::Arriving => "Arriving",
            Show::Moving => "On the way",
            Show::Done => "Done",
            Show::Archived => "Archived",
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

    fn count(self, counts: &Counts) -> u64 {
        match self {
            Show::All => counts.all,
            Show::Archived => counts.archived,
            Show::Needs => needs(counts),
            _ => self.statuses().iter().filter_map(|status| counts.by_status.get(status)).sum(),
        }
    }
}

/// How many parcels need the reader.
pub fn needs(counts: &Counts) -> u64 {
    [Urgency::Act, Urgency::Now].iter().filter_map(|urgency| counts.by_urgency.get(urgency)).sum()
}

const fn sort_label(sort: Sort) -> &'static str {
    match sort {
        Sort::Attention => "Most urgent first",
        Sort::Changed => "Last changed first",
        Sort::Added => "Last added first",
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
    label: &'static str,
    count: u64,
    current: bool,
}

#[derive(Template)]
#[template(path = "parcel_list.html")]
struct Page {
    chrome: Chrome,
    house_is_empty: bool,
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
    fn sorts(&self) -> impl Iterator<Item = (&'static str, &'static str, bool)> {
        let chosen = self.sort;
        Sort::ALL.iter().map(move |sort| (sort.slug(), sort_label(*sort), *sort == chosen))
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
    let filter = Filter {
        search: q.clone(),
        archived: Some(show == Show::Archived),
        statuses: show.statuses().to_vec(),
        urgency: (show == Show::Needs).then_some(Urgency::Act),
        sort,
        after: after.clone(),
        limit: ROWS,
        ..Filter::default()
    };
    let counts = app.store.counts().await?;
    let found = app.store.list(&filter).await?;
    let here = address(&q, show, sort, after.as_ref());
    let chrome = Chrome { needs: needs(&counts), ..Chrome::new(reader, Tab::Parcels, &here) };
    let tab = |each: &Show| FilterTab {
        href: address(&q, *each, sort, None),
        label: each.label(),
        count: each.count(&counts),
        current: *each == show,
    };
    Ok(layout::answer(
        StatusCode::OK,
        &Page {
            house_is_empty: counts.all + counts.archived == 0,
            rows: found.parcels.iter().map(|parcel| Row::of(parcel, &chrome)).collect(),
            nothing: match q.is_empty() {
                true => chrome.say(&format!("page-list-none-{}", show.slug())),
                false => chrome.say("page-list-hint"),
            },
            tabs: Show::ALL.iter().map(tab).collect(),
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
