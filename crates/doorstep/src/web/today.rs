//! *Today*: what needs the reader, most pressing first, then what moved since they last looked.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use doorstep_core::advice::{Fact, Urgency};
use doorstep_core::judge;
use doorstep_core::status::Status;
use jiff::SignedDuration;

use super::layout::{self, Chrome, Tab};
use super::look::{self, Look};
use super::parcel::{self, Row};
use super::parcel_list::needs;
use super::problem::Problem;
use super::reader::{self, Reader, Theme};
use crate::app::App;
use crate::store::{Counts, Filter, ParcelId, Sort};
use crate::when::Due;

/// Parcels that are told of in full.
const NEEDS_SHOWN: usize = 12;
/// Parcels that moved, and those worth a look.
const ROWS_SHOWN: usize = 15;

/// What is new to somebody who was never here.
const FIRST_LOOK_BACK: SignedDuration = SignedDuration::from_hours(72);

/// One parcel that needs the reader.
struct Need {
    id: String,
    name: String,
    status: String,
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
    /// How many more need the reader than are shown, in words.
    needs_more: Option<String>,
    calm: String,
    worth: Vec<Row>,
    since: String,
    moved: Vec<Row>,
    moved_more: bool,
}

impl Page {
    fn title(&self) -> String {
        match self.chrome.needs {
            0 => self.chrome.say("page-today-calm-title"),
            needs => self.chrome.words.text("page-today-needs", &[("count", Fact::Number(needs as i64))]),
        }
    }
}

/// `GET /`.
pub async fn page(State(app): State<App>, reader: Reader) -> Result<Response, Problem> {
    let counts = app.store.counts().await?;
    let chrome = Chrome { needs: needs(&counts), ..Chrome::new(reader, Tab::Today, "/") };
    let pressing = Filter { urgency: Some(Urgency::Soon), limit: NEEDS_SHOWN + ROWS_SHOWN, ..Filter::default() };
    let pressing = app.store.list(&pressing).await?.parcels;
    let (needing, worth): (Vec<_>, Vec<_>) = pressing
        .into_iter()
        .partition(|parcel| parcel.judged.as_ref().is_some_and(|judged| judged.urgency >= Urgency::Act));
    let needing = &needing[..needing.len().min(NEEDS_SHOWN)];
    let visit = chrome.reader.visit();
    let is_demo = chrome.reader.demo.is_some();
    let moved = Filter {
        changed_since: visit.before.or_else(|| chrome.now.checked_sub(FIRST_LOOK_BACK).ok()),
        sort: Sort::Changed,
        limit: ROWS_SHOWN,
        ..Filter::default()
    };
    let moved = app.store.list(&moved).await?;

    let ids: Vec<ParcelId> = needing.iter().map(|parcel| parcel.id.clone()).collect();
    let known = app.store.facts(&ids).await?;
    let need = |parcel: &crate::store::Parcel| {
        let facts = &known.iter().find(|known| known.id == parcel.id)?.facts;
        let judgement = judge::judge(facts, chrome.now);
        let advice = judgement.advice.first()?;
        let words = chrome.words.advice(advice);
        Some(Need {
            id: parcel.id.to_string(),
            name: parcel::name(parcel),
            status: parcel::status(parcel.judged.as_ref(), &chrome),
            look: Look {
                tone: look::of_urgency(advice.urgency).tone,
                ..look::of_status(judgement.state.status, judgement.state.substatus)
            },
            title: words.title,
            text: words.text,
            due: advice.due.or(judgement.act_by).map(|date| Due::of(date, chrome.today())),
        })
    };
    let needs: Vec<Need> = needing.iter().filter_map(need).collect();
    let mut response = layout::answer(
        StatusCode::OK,
        &Page {
            house_is_empty: counts.all + counts.archived == 0,
            date: chrome.today().strftime("%A, %-d %B").to_string(),
            needs_more: match chrome.needs.saturating_sub(needs.len() as u64) {
                0 => None,
                more => Some(chrome.words.text("page-today-more", &[("count", Fact::Number(more as i64))])),
            },
            needs,
            calm: chrome.words.text("page-today-calm", &[("count", Fact::Number(on_the_way(&counts)))]),
            worth: worth.iter().take(ROWS_SHOWN).map(|parcel| Row::of(parcel, &chrome)).collect(),
            since: match visit.before {
                Some(at) => chrome.words.text("page-today-since", &[("when", Fact::Text(chrome.when(at).near))]),
                None => chrome.say("page-today-since-first"),
            },
            moved: moved.parcels.iter().map(|parcel| Row::of(parcel, &chrome)).collect(),
            moved_more: moved.next.is_some(),
            chrome,
        },
    );
    if !is_demo {
        reader::remember_visit(&mut response, visit);
    }
    Ok(response)
}

fn on_the_way(counts: &Counts) -> i64 {
    let ended = [Status::Delivered, Status::Returned];
    let ended: u64 = ended.iter().filter_map(|status| counts.by_status.get(status)).sum();
    i64::try_from(counts.all.saturating_sub(ended)).unwrap_or(i64::MAX)
}
