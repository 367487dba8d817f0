//! *Unknown*: codes and texts of sources that no table understands, and what imports did not; ready to be reported.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;

use super::layout::{self, Chrome, Tab};
use super::problem::Problem;
use super::reader::{Flash, Reader, Theme, redirect_with};
use super::source_name;
use crate::app::App;
use crate::store::{Odd, UnknownWording};

/// How much of each is shown.
const MOST: usize = 200;

struct Wording {
    source: String,
    code: String,
    text: String,
    times: u64,
}

struct OddView {
    id: String,
    kind: String,
    what: String,
    why: String,
    when: String,
}

#[derive(Template)]
#[template(path = "unknown.html")]
struct Page {
    chrome: Chrome,
    wordings: Vec<Wording>,
    odd: Vec<OddView>,
    /// The wordings as a text to be sent on.
    report: String,
}

/// `GET /unknown`.
pub async fn page(State(app): State<App>, reader: Reader) -> Result<Response, Problem> {
    let wordings: Vec<UnknownWording> = app.store.unknown().await?.into_iter().take(MOST).collect();
    let odd = app.store.not_understood(MOST).await?;
    let chrome = Chrome::new(reader, Tab::None, "/unknown");
    let line = |one: &UnknownWording| {
        format!("{}\t{}\t{}\t{}", one.source, one.code.as_deref().unwrap_or("-"), one.times, one.text)
    };
    let view = |odd: Odd| OddView {
        when: chrome.when(odd.seen_at()).date,
        id: odd.id,
        kind: odd.kind,
        what: odd.what,
        why: odd.why,
    };
    Ok(layout::answer(
        StatusCode::OK,
        &Page {
            report: wordings.iter().map(line).collect::<Vec<_>>().join("\n"),
            odd: odd.into_iter().map(view).collect(),
            wordings: wordings
                .into_iter()
                .map(|one| Wording {
                    source: source_name(&one.source).to_owned(),
                    code: one.code.unwrap_or_default(),
                    text: one.text,
                    times: one.times,
                })
                .collect(),
            chrome,
        },
    ))
}

/// `POST /unknown/{id}/away`: puts away something an import did not understand.
pub async fn put_away(State(app): State<App>, reader: Reader, Path(id): Path<String>) -> Result<Response, Problem> {
    let gone = app.store.put_away(&id, reader.now).await?;
    let key = if gone { "page-done-put-away" } else { "page-done-nothing" };
    Ok(redirect_with("/unknown", &Flash { text: reader.words.text(key, &[]), undo: None }))
}
