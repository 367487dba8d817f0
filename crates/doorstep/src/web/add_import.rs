//! What an import would change, line by line, before it is saved; and saving it.

use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use doorstep_core::advice::Fact;
use doorstep_core::words::Words;
use serde::Deserialize;

use super::add;
use super::layout::{self, Chrome, Tab};
use super::problem::Problem;
use super::reader::{Flash, Reader, Theme, redirect_with};
use crate::app::{App, Change};
use crate::import::batch::{self, Batch, Done, File};
use crate::import::facts::{NotUnderstood, Weight};
use crate::import::save::{FieldChange, OrderChange, ParcelChange, State as Of};
use crate::store::Via;

/// The most of each kind that is shown line by line; the rest is counted.
const SHOWN: usize = 200;

impl From<batch::Error> for Problem {
    fn from(error: batch::Error) -> Problem {
        match error {
            batch::Error::Store(why) => why.into(),
            batch::Error::Export { name, why } => Problem::Store { why: format!("{name}: {why}") },
        }
    }
}

/// A word for how something relates to what is here, in its tone.
struct Chip {
    tone: &'static str,
    text: String,
}

impl Chip {
    fn of(state: Of, words: &Words) -> Chip {
        let tone = match state {
            Of::New => "t-good",
            Of::Changed => "t-move",
            Of::Same | Of::Outranked => "t-still",
        };
        Chip { tone, text: words.text(&format!("import-{}", state.slug()), &[]) }
    }
}

/// One line of an order.
struct Row {
    name: String,
    value: String,
    was: Option<String>,
    chip: Chip,
}

struct OrderShown {
    number: String,
    chip: Chip,
    rows: Vec<Row>,
}

struct ParcelShown {
    number: String,
    chip: Chip,
    about: String,
}

struct OddShown {
    what: String,
    why: String,
}

#[derive(Template)]
#[template(path = "add_import.html")]
struct Preview {
    chrome: Chrome,
    title: String,
    /// The import that waits; `None` where there is nothing to save.
    id: Option<String>,
    orders: Vec<OrderShown>,
    orders_more: usize,
    parcels: Vec<ParcelShown>,
    parcels_more: usize,
    same: Option<String>,
    others: Vec<String>,
    warnings: Vec<OddShown>,
    odd: Vec<OddShown>,
    odd_more: usize,
}

/// Puts files aside and shows what saving them would change.
pub async fn preview(app: &App, reader: Reader, files: Vec<File>) -> Result<Response, Problem> {
    let now = reader.now;
    let batch = Batch::read(files, &app.store, now).await?;
    let done = batch.take_in(&app.store, false, now).await?;
    let kept = batch.files();
    let id = match kept.is_empty() {
        true => None,
        false => Some(app.store.put_aside(Via::Page, &kept, now).await?),
    };
    Ok(show(reader, &batch, done, id))
}

/// `GET /add/import/{id}`: an import that waits.
pub async fn page(State(app): State<App>, reader: Reader, Path(id): Path<String>) -> Result<Response, Problem> {
    let batch = waiting(&app, &id, &reader).await?.ok_or(Problem::NoSuchPage)?;
    let done = batch.take_in(&app.store, false, reader.now).await?;
    Ok(show(reader, &batch, done, Some(id)))
}

#[derive(Debug, Deserialize)]
pub struct Confirmed {
    id: String,
}

/// `POST /add/import`: saves an import that waits, all of it or nothing.
pub async fn save(
    State(app): State<App>,
    reader: Reader,
    Form(Confirmed { id }): Form<Confirmed>,
) -> Result<Response, Problem> {
    let Some(batch) = waiting(&app, &id, &reader).await? else {
        return Ok(add::page(reader, StatusCode::GONE, String::new(), Some("page-add-gone")));
    };
    let Done { outcome, restored } = batch.take_in(&app.store, true, reader.now).await?;
    app.store.forget_pending(&id).await?;
    for parcel in &outcome.parcels {
        app.tell(Change::Parcel(parcel.taken.parcel.clone()));
    }
    app.wake.notify_one();
    let of = |wanted: Of| outcome.orders.iter().filter(|order| order.state == wanted).count();
    let new_parcels = outcome.parcels.iter().filter(|parcel| parcel.taken.new).count();
    let restored =
        restored.iter().fold((0, 0), |(orders, parcels), (_, one)| (orders + one.orders, parcels + one.parcels));
    let count = |things: usize| Fact::Number(i64::try_from(things).unwrap_or(i64::MAX));
    let facts = [
        ("orders", count(of(Of::New) + restored.0)),
        ("changed", count(of(Of::Changed))),
        ("parcels", count(new_parcels + restored.1)),
    ];
    let flash = Flash { text: reader.words.text("page-import-saved", &facts), undo: outcome.undo.clone() };
    let to = match outcome.parcels.as_slice() {
        [only] => format!("/parcels/{}", only.taken.parcel),
        [] => "/add".to_owned(),
        _ => "/parcels?sort=added".to_owned(),
    };
    Ok(redirect_with(&to, &flash))
}

/// The import that waits under this id, read again.
async fn waiting(app: &App, id: &str, reader: &Reader) -> Result<Option<Batch>, Problem> {
    let files = app.store.pending(id).await?;
    if files.is_empty() {
        return Ok(None);
    }
    let files = files.into_iter().map(|file| File { name: file.name, bytes: file.body }).collect();
    Ok(Some(Batch::read(files, &app.store, reader.now).await?))
}

fn show(reader: Reader, batch: &Batch, done: Done, id: Option<String>) -> Response {
    let chrome = Chrome::new(reader, Tab::Add, "/add");
    let words = chrome.words;
    let count = |things: usize| Fact::Number(i64::try_from(things).unwrap_or(i64::MAX));
    let changed = done.changed();
    let restored = done.restored.iter().map(|(name, taken)| {
        let facts = [
            ("name", Fact::Text(name.clone())),
            ("parcels", count(taken.parcels)),
            ("orders", count(taken.orders)),
            ("known", count(taken.known_parcels + taken.known_orders)),
        ];
        words.text("page-import-export", &facts)
    });
    let others: Vec<String> = restored.chain(done.outcome.not_kept).collect();
    let all = done.outcome.orders.len() + done.outcome.parcels.len();
    let orders: Vec<OrderChange> = done.outcome.orders.into_iter().filter(|order| order.state != Of::Same).collect();
    let parcels: Vec<ParcelChange> =
        done.outcome.parcels.into_iter().filter(|parcel| state_of(parcel) != Of::Same).collect();
    let facts = [("orders", count(orders.len())), ("parcels", count(parcels.len()))];
    let title = match (changed, others.is_empty()) {
        (false, true) => words.text("page-import-nothing", &[]),
        (_, false) if orders.is_empty() && parcels.is_empty() => words.text("page-import-ready", &[]),
        _ => words.text("page-import-title", &facts),
    };
    let shown = |odd: &NotUnderstood| OddShown { what: odd.what.clone(), why: odd.why.clone() };
    let (warnings, odd): (Vec<_>, Vec<_>) =
        batch.reads.iter().flat_map(|read| read.not_understood()).partition(|odd| odd.weight == Weight::Warning);
    let worth_saving = changed || !warnings.is_empty() || odd.iter().any(|odd| odd.weight == Weight::Odd);
    let same = all - orders.len() - parcels.len();
    let preview = Preview {
        title,
        id: id.filter(|_| worth_saving),
        same: (same > 0).then(|| words.text("page-import-same", &[("count", count(same))])),
        orders_more: orders.len().saturating_sub(SHOWN),
        orders: orders.into_iter().take(SHOWN).map(|order| order_shown(order, words)).collect(),
        parcels_more: parcels.len().saturating_sub(SHOWN),
        parcels: parcels.into_iter().take(SHOWN).map(|parcel| parcel_shown(parcel, words)).collect(),
        odd_more: odd.len().saturating_sub(SHOWN),
        odd: odd.into_iter().take(SHOWN).map(shown).collect(),
        warnings: warnings.into_iter().map(shown).collect(),
        others,
        chrome,
    };
    layout::answer(StatusCode::OK, &preview)
}

fn state_of(parcel: &ParcelChange) -> Of {
    match (parcel.taken.new, parcel.taken.events) {
        (true, _) => Of::New,
        (false, 0) => Of::Same,
        (false, _) => Of::Changed,
    }
}

fn order_shown(order: OrderChange, words: &Words) -> OrderShown {
    let fields = order.fields.into_iter().filter(|field| field.state != Of::Same).map(|field| field_row(field, words));
    let lines = order.lines.into_iter().filter(|(state, _)| *state != Of::Same).map(|(state, title)| Row {
        name: words.text("page-import-item", &[]),
        value: title,
        was: None,
        chip: Chip::of(state, words),
    });
    let clocks = order.clocks.into_iter().filter(|(state, _)| *state != Of::Same).map(|(state, clock)| Row {
        name: words.text(&format!("clock-{}", clock.kind.slug().replace('_', "-")), &[]),
        value: clock.date.to_string(),
        was: None,
        chip: Chip::of(state, words),
    });
    let refunds = order.refunds.into_iter().filter(|(state, _)| *state != Of::Same).map(|(state, refund)| {
        let amount = refund.amount.map(|money| format!(" {} {}", money.amount, money.currency)).unwrap_or_default();
        Row {
            name: words.text("page-import-refund", &[]),
            value: format!("{}{amount}", refund.status),
            was: None,
            chip: Chip::of(state, words),
        }
    });
    OrderShown {
        number: order.number.to_string(),
        chip: Chip::of(order.state, words),
        rows: fields.chain(lines).chain(clocks).chain(refunds).collect(),
    }
}

fn field_row(field: FieldChange, words: &Words) -> Row {
    let said = |value: String| match field.field {
        "status" => words.text(&format!("order-status-{}", value.replace('_', "-")), &[]),
        _ => value,
    };
    Row {
        name: words.text(&format!("page-field-{}", field.field.replace('_', "-")), &[]),
        value: said(field.value),
        was: field.was.map(said),
        chip: Chip::of(field.state, words),
    }
}

fn parcel_shown(parcel: ParcelChange, words: &Words) -> ParcelShown {
    let numbers: Vec<&str> = parcel.numbers.iter().map(|number| number.as_str()).collect();
    let orders: Vec<&str> = parcel.orders.iter().map(|order| order.as_str()).collect();
    let facts = [
        ("events", Fact::Number(i64::try_from(parcel.taken.events).unwrap_or(i64::MAX))),
        ("orders", Fact::Text(orders.join(", "))),
        ("count", Fact::Number(i64::try_from(orders.len()).unwrap_or(i64::MAX))),
    ];
    ParcelShown {
        number: numbers.join(", "),
        chip: Chip::of(state_of(&parcel), words),
        about: words.text("page-import-parcel", &facts),
    }
}
