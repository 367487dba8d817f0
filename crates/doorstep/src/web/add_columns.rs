//! What the columns of a table hold, asked once: the next table with the same columns is simply read.

use askama::Template;
use axum::Form;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

use super::add;
use super::add_import;
use super::layout::{self, Chrome, Tab};
use super::problem::Problem;
use super::reader::{Reader, Theme};
use crate::app::App;
use crate::import::batch::File;
use crate::import::table::{self, Column, Unknown};

/// How many cells of each column are shown.
const SHOWN: usize = 3;

/// One thing a column may hold.
struct Choice {
    slug: &'static str,
    name: String,
    picked: bool,
}

struct Asked {
    name: String,
    cells: Vec<String>,
    choices: Vec<Choice>,
}

#[derive(Template)]
#[template(path = "add_columns.html")]
struct Page {
    chrome: Chrome,
    /// The whole table: it is kept nowhere until its columns are known.
    table: String,
    columns: Vec<Asked>,
    fault: Option<String>,
}

/// Asks what the columns of a table hold.
pub fn ask(reader: Reader, table: String, unknown: &Unknown, fault: Option<&str>) -> Response {
    let chrome = Chrome::new(reader, Tab::Add, "/add");
    let columns = unknown.header.iter().enumerate().map(|(at, name)| Asked {
        name: name.clone(),
        cells: unknown
            .rows
            .iter()
            .filter_map(|row| row.get(at))
            .filter(|cell| !cell.is_empty())
            .take(SHOWN)
            .cloned()
            .collect(),
        choices: Column::ALL
            .iter()
            .map(|column| Choice {
                slug: column.slug(),
                name: chrome.words.text(&format!("page-column-{}", column.slug().replace('_', "-")), &[]),
                picked: unknown.guess.get(at) == Some(&Some(*column)),
            })
            .collect(),
    });
    let columns = columns.collect();
    let fault = fault.map(|key| chrome.say(key));
    let status = if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    layout::answer(status, &Page { columns, table, fault, chrome })
}

/// `POST /add/columns`: remembers what the columns hold, and goes on with the table.
pub async fn save(
    State(app): State<App>,
    reader: Reader,
    Form(form): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let table = form.iter().find(|(key, _)| key == "table").map(|(_, text)| text.clone()).ok_or(Problem::BadForm)?;
    let Some(mut unknown) = table::unknown(&table) else {
        return Ok(add::page(reader, StatusCode::UNPROCESSABLE_ENTITY, table, Some("page-add-no-number")));
    };
    let said = form.iter().filter(|(key, _)| key == "column").map(|(_, slug)| Column::from_slug(slug));
    let columns: Vec<Option<Column>> = said.take(unknown.header.len()).collect();
    if columns.len() != unknown.header.len() {
        return Err(Problem::BadForm);
    }
    unknown.guess.clone_from(&columns);
    if !columns.contains(&Some(Column::OrderNumber)) {
        return Ok(ask(reader, table, &unknown, Some("page-columns-no-order")));
    }
    app.store.save_mapping(&unknown.signature(), &table::slugs_of(&columns), reader.now).await?;
    let file = File { name: "table".to_owned(), bytes: table.into_bytes() };
    add_import::preview(&app, reader, vec![file]).await
}
