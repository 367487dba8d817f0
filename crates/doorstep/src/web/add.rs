//! *Add*: paste anything that holds numbers, see what was understood, and only then save.

use std::collections::HashMap;

use askama::Template;
use axum::Form;
use axum::extract::{FromRequest, Multipart, Query, Request, State};
use axum::http::{StatusCode, header};
use axum::response::Response;
use doorstep_core::advice::Fact;
use doorstep_core::number::{self, Candidate, Certainty, CheckDigit, TrackingNumber};
use doorstep_core::words::Words;
use jiff::Timestamp;
use serde::Deserialize;

use super::layout::{self, Chrome, Tab};
use super::problem::Problem;
use super::reader::{Flash, Reader, Theme, redirect_with};
use super::{add_columns, add_import};
use crate::app::{App, Change};
use crate::import::Import;
use crate::import::batch::File;
use crate::import::facts::{self, Kind};
use crate::import::table::{self, Mappings};
use crate::paste::{self, Read};
use crate::store::{Added, NewParcel};

/// Up to so many, each may be given a name right away.
const NAMEABLE: usize = 12;
/// The most lines without a number that are shown.
const UNREAD_SHOWN: usize = 20;

/// Who may bring a parcel, in a few words; nothing where nobody is known to.
fn carriers(candidates: &[Candidate], words: &Words) -> Option<String> {
    // "Some post" says nothing beside a post by name.
    let named: Vec<_> = candidates.iter().filter(|one| one.carrier.as_str() != "s10").collect();
    let named = if named.is_empty() { candidates.iter().collect() } else { named };
    let name = |one: &Candidate| one.carrier.carrier().name.clone();
    let say = |key: &str, one: &Candidate| Some(words.text(key, &[("one", Fact::Text(name(one)))]));
    match named[..] {
        [] => None,
        [first, ..] if first.certainty == Certainty::Certain => Some(name(first)),
        [first, ..] if first.certainty == Certainty::Likely => say("page-add-carrier-likely", first),
        [only] => say("page-add-carrier-perhaps", only),
        [ref some @ .., last] => {
            let names: Vec<_> = some.iter().take(2).map(|one| name(one)).collect();
            let last = some.get(2).map_or_else(|| name(last), |third| name(third));
            let facts = [("some", Fact::Text(names.join(", "))), ("last", Fact::Text(last))];
            Some(words.text("page-add-carrier-several", &facts))
        }
    }
}

/// A number one slip away that would pass its check.
struct Slip {
    number: String,
    /// What is the same before the slip, what differs, and what is the same behind it.
    before: String,
    differs: String,
    behind: String,
}

impl Slip {
    fn between(typed: &str, meant: &str) -> Slip {
        let same_front = typed.bytes().zip(meant.bytes()).take_while(|(a, b)| a == b).count();
        let rest = meant.len().min(typed.len()) - same_front;
        let same_back = typed.bytes().rev().zip(meant.bytes().rev()).take(rest).take_while(|(a, b)| a == b).count();
        let behind = meant.len() - same_back;
        Slip {
            before: meant[..same_front].to_owned(),
            differs: meant[same_front..behind].to_owned(),
            behind: meant[behind..].to_owned(),
            number: meant.to_owned(),
        }
    }
}

/// One number on the preview.
struct Item {
    number: String,
    carriers: Option<String>,
    check_passed: bool,
    note: Option<String>,
    slips: Vec<Slip>,
    picked: bool,
}

impl Item {
    fn of(read: Read, picked: bool, chrome: &Chrome) -> Item {
        let best = read.is.candidates.first();
        let number = read.number.as_str();
        Item {
            carriers: carriers(&read.is.candidates, chrome.words),
            check_passed: best.is_some_and(|best| best.check == CheckDigit::Passed),
            slips: number::corrections(&read.number)
                .iter()
                .map(|meant| Slip::between(number, meant.as_str()))
                .collect(),
            number: number.to_owned(),
            note: read.is.note.map(|note| note.sentence(chrome.words)),
            picked,
        }
    }
}

/// A number whose parcel is followed already.
struct Followed {
    number: String,
    parcel: String,
}

#[derive(Debug, Deserialize)]
pub struct TextQuery {
    #[serde(default)]
    pub text: String,
}

/// `GET /add`, also with `?text=` as bookmarks and the share menu of phones use it.
pub async fn form(reader: Reader, Query(query): Query<TextQuery>) -> Response {
    page(reader, StatusCode::OK, query.text, None)
}

/// `POST /add/edit`: back from the preview, the text kept.
pub async fn edit(reader: Reader, Form(form): Form<TextQuery>) -> Response {
    page(reader, StatusCode::OK, form.text, None)
}

/// The page, with a text and what is wrong with it.
pub fn page(reader: Reader, status: StatusCode, text: String, fault: Option<&str>) -> Response {
    let chrome = Chrome::new(reader, Tab::Add, "/add");
    let fault = fault.map(|key| chrome.say(key));
    layout::answer(status, &Page { chrome, text, fault })
}

/// What a form brings: a text, and files.
#[derive(Debug, Default)]
struct Sent {
    text: String,
    files: Vec<File>,
}

/// Reads the form; `None` if it is larger than is read.
async fn sent(request: Request) -> Result<Option<Sent>, Problem> {
    let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("multipart/form-data") {
        let Form(form) = Form::<TextQuery>::from_request(request, &()).await.map_err(|_| Problem::BadForm)?;
        return Ok(Some(Sent { text: form.text, files: Vec::new() }));
    }
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| Problem::BadForm)?;
    let mut sent = Sent::default();
    loop {
        let field = match form.next_field().await {
            Ok(Some(field)) => field,
            Ok(None) => return Ok(Some(sent)),
            Err(why) if why.status() == StatusCode::PAYLOAD_TOO_LARGE => return Ok(None),
            Err(_) => return Err(Problem::BadForm),
        };
        let name = field.file_name().map(|name| name.chars().take(100).collect::<String>());
        let bytes = match field.bytes().await {
            Ok(bytes) => bytes.to_vec(),
            Err(why) if why.status() == StatusCode::PAYLOAD_TOO_LARGE => return Ok(None),
            Err(_) => return Err(Problem::BadForm),
        };
        match name {
            // A browser sends an empty file where none was chosen.
            Some(name) if !bytes.is_empty() => sent.files.push(File { name, bytes }),
            Some(_) => {}
            // A phone shares title, text and address apart.
            None => {
                let text = String::from_utf8_lossy(&bytes);
                if !sent.text.is_empty() && !text.is_empty() {
                    sent.text.push('\n');
                }
                sent.text.push_str(&text);
            }
        }
    }
}

/// `POST /add/preview`: what was understood; saves nothing.
pub async fn preview(State(app): State<App>, reader: Reader, request: Request) -> Result<Response, Problem> {
    const FAULT: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;
    let Some(Sent { mut text, mut files }) = sent(request).await? else {
        return Ok(page(reader, StatusCode::PAYLOAD_TOO_LARGE, String::new(), Some("page-add-too-large")));
    };
    // A file of nothing but numbers is as good as pasted.
    files.retain(|file| match std::str::from_utf8(&file.bytes) {
        Ok(told) if told.len() < super::BODY_LIMIT / 2 && is_numbers_alone(told, reader.now) => {
            text.push('\n');
            text.push_str(told);
            false
        }
        _ => true,
    });
    if text.trim().is_empty() && files.is_empty() {
        return Ok(page(reader, FAULT, text, Some("page-add-nothing")));
    }
    if !text.trim().is_empty() {
        let known = Mappings::new(app.store.mappings().await?);
        if let Some(unknown) = table::unknown(&text).filter(|_| table::layout(&text, &known).is_none()) {
            return Ok(add_columns::ask(reader, text, &unknown, None));
        }
    }
    if let [File { bytes, .. }] = files.as_slice()
        && let Ok(text) = std::str::from_utf8(bytes)
        && text.len() < super::BODY_LIMIT / 2
    {
        let known = Mappings::new(app.store.mappings().await?);
        if let Some(unknown) = table::unknown(text).filter(|_| table::layout(text, &known).is_none()) {
            return Ok(add_columns::ask(reader, text.to_owned(), &unknown, None));
        }
    }
    if files.is_empty() && is_numbers_alone(&text, reader.now) {
        return numbers(&app, reader, text).await;
    }
    if !text.trim().is_empty() {
        files.push(File { name: reader.words.text("page-import-pasted", &[]), bytes: text.into_bytes() });
    }
    add_import::preview(&app, reader, files).await
}

/// Whether a text names parcels at most, so that each can be picked, mended and named.
fn is_numbers_alone(text: &str, now: Timestamp) -> bool {
    let mut import = Import::default();
    let read = import.read(text.as_bytes(), now);
    let tells = |order: &facts::Order| *order != facts::Order::new(order.number.clone());
    let paired = import.facts().parcels.iter().any(|parcel| !parcel.orders.is_empty());
    let facts = import.facts();
    let numbers = !facts.parcels.is_empty() || facts.orders.is_empty();
    read.kind == Kind::Text && numbers && !paired && facts.products.is_empty() && !facts.orders.iter().any(tells)
}

/// Numbers that were pasted, each to be picked.
async fn numbers(app: &App, reader: Reader, text: String) -> Result<Response, Problem> {
    const FAULT: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;
    let mut understood = paste::understand(&text);
    if understood.parcels.is_empty() && understood.orders.is_empty() {
        return Ok(page(reader, FAULT, text, Some("page-add-no-number")));
    }
    let mut followed = Vec::new();
    let numbers: Vec<TrackingNumber> = understood.parcels.iter().map(|read| read.number.clone()).collect();
    let owners = app.store.owners(&numbers).await?;
    understood.parcels.retain(|read| match owners.get(read.number.as_str()) {
        Some(parcel) => {
            followed.push(Followed { number: read.number.to_string(), parcel: parcel.to_string() });
            false
        }
        None => true,
    });
    let only = understood.parcels.len() == 1;
    let (clear, doubtful): (Vec<_>, Vec<_>) = understood.parcels.into_iter().partition(is_clear);
    let unread_more = understood.unread.len().saturating_sub(UNREAD_SHOWN);
    let chrome = Chrome::new(reader, Tab::Add, "/add");
    let item = |read: Read, picked| Item::of(read, picked, &chrome);
    let preview = Preview {
        title: chrome.words.text("page-add-preview", &[("count", Fact::Number((clear.len() + doubtful.len()) as i64))]),
        nameable: clear.len() + doubtful.len() <= NAMEABLE,
        clear: clear.into_iter().map(|read| item(read, true)).collect(),
        doubtful: doubtful
            .into_iter()
            .map(|read| {
                let known = !read.is.candidates.is_empty();
                item(read, known || only)
            })
            .collect(),
        orders: understood.orders.into_iter().map(|read| item(read, false)).collect(),
        followed,
        unread: understood.unread.into_iter().take(UNREAD_SHOWN).collect(),
        unread_more,
        beyond: understood.beyond.map(|(count, first)| {
            let facts = [("count", Fact::Number(count as i64)), ("first", Fact::Text(first.to_string()))];
            chrome.words.text("page-add-beyond", &facts)
        }),
        text,
        chrome,
    };
    Ok(layout::answer(StatusCode::OK, &preview))
}

/// `POST /add`: follows what was ticked, all of it or, where the database refuses, nothing.
pub async fn save(
    State(app): State<App>,
    reader: Reader,
    Form(form): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let new = picked(&form)?;
    if new.is_empty() {
        let text = form.into_iter().find(|(key, _)| key == "text").map(|(_, text)| text).unwrap_or_default();
        return Ok(page(reader, StatusCode::UNPROCESSABLE_ENTITY, text, Some("page-add-nothing-picked")));
    }
    let added = app.store.add_parcels(&new, app.now()).await?;
    let fresh: Vec<_> = added.iter().filter(|one| matches!(one, Added::New(_))).collect();
    for one in &fresh {
        // Pages open elsewhere show it too.
        app.tell(Change::Parcel(one.id().clone()));
    }
    app.wake.notify_one();
    let count = |n: usize| Fact::Number(n as i64);
    let facts = [("count", count(fresh.len())), ("known", count(added.len() - fresh.len()))];
    let flash = Flash { text: reader.words.text("page-add-added", &facts), undo: None };
    let to = match added.as_slice() {
        [only] => format!("/parcels/{}", only.id()),
        _ => "/parcels?sort=added".to_owned(),
    };
    Ok(redirect_with(&to, &flash))
}

/// The ticked numbers of the preview's form, each corrected and named as its fields say.
fn picked(form: &[(String, String)]) -> Result<Vec<NewParcel>, Problem> {
    let fields: HashMap<&str, &str> = form.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
    let said = |kind: &str, number: &str| {
        fields.get(format!("{kind}.{number}").as_str()).map(|value| value.trim()).filter(|value| !value.is_empty())
    };
    let ticked = form.iter().filter(|(key, _)| key == "pick").map(|(_, number)| number.as_str());
    let new = ticked.take(paste::MOST).map(|pasted| {
        let number = TrackingNumber::parse(said("as", pasted).unwrap_or(pasted)).map_err(|_| Problem::BadForm)?;
        let name = said("name", pasted).map(|name| name.chars().take(80).collect());
        Ok(NewParcel { name, ..NewParcel::new(number) })
    });
    new.collect()
}

/// Whether nothing about a number needs a second look.
fn is_clear(read: &Read) -> bool {
    read.is.candidates.first().is_some_and(|best| best.check != CheckDigit::Failed)
}

#[derive(Template)]
#[template(path = "add.html")]
struct Page {
    chrome: Chrome,
    text: String,
    /// What kept the text from being read, if it was.
    fault: Option<String>,
}

#[derive(Template)]
#[template(path = "add_preview.html")]
struct Preview {
    chrome: Chrome,
    title: String,
    text: String,
    clear: Vec<Item>,
    doubtful: Vec<Item>,
    orders: Vec<Item>,
    followed: Vec<Followed>,
    unread: Vec<String>,
    unread_more: usize,
    beyond: Option<String>,
    nameable: bool,
}

impl Preview {
    fn addable(&self) -> usize {
        self.clear.len() + self.doubtful.len()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_slip_is_shown_where_it_is() {
        for (typed, meant, differs) in
            [("RB123456784CN", "RB123456785CN", "5"), ("RB213456785CN", "RB123456785CN", "12"), ("1", "1", "")]
        {
            let slip = Slip::between(typed, meant);
            assert_eq!(slip.differs, differs);
            assert_eq!(format!("{}{}{}", slip.before, slip.differs, slip.behind), meant);
        }
    }
}
