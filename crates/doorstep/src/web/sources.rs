//! *Sources*: who is asked, what each wants and costs, how matters stand with it, and the switches and keys.

use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use doorstep_core::advice::Fact;
use jiff::Timestamp;
use secrecy::SecretString;
use serde::Deserialize;

use super::layout::{self, Chrome, Tab};
use super::problem::Problem;
use super::reader::{Flash, Reader, Theme, redirect_with};
use crate::app::App;
use crate::config::Standing;
use crate::hooks;
use crate::keyring::{self, EnterError, Set};
use crate::sources::{self, Card, CardWords, Source};
use crate::told::Matters;
use crate::vault::VaultError;

/// One source on the page.
struct View {
    id: &'static str,
    name: &'static str,
    /// `on`, `off` or `lacks`.
    standing: &'static str,
    /// The class of its colour.
    tone: &'static str,
    standing_says: String,
    words: CardWords,
    sign_up: Option<&'static str>,
    /// What matters now, a line each: trouble first.
    trouble: Vec<String>,
    /// Names and values of how it stands.
    facts: Vec<(String, String)>,
    /// Set where the page may switch it: whether it is on.
    switch: Option<bool>,
    fields: Vec<Field>,
    /// Whether anything was entered that could be forgotten.
    entered: bool,
}

/// A field for a key.
struct Field {
    setting: &'static str,
    label: String,
    needed: bool,
    /// Whether it is hidden while it is typed.
    secret: bool,
    /// What is there already, in words; never the key itself.
    says: Option<String>,
    /// It stands in the settings and cannot be changed here.
    fixed: bool,
}

struct Group {
    id: &'static str,
    title: String,
    sources: Vec<View>,
}

#[derive(Template)]
#[template(path = "sources.html")]
struct Page {
    chrome: Chrome,
    groups: Vec<Group>,
}

/// `GET /sources`.
pub async fn page(State(app): State<App>, reader: Reader) -> Result<Response, Problem> {
    let chrome = Chrome { now: app.now(), ..Chrome::new(reader, Tab::None, "/sources") };
    let sets = app.keyring.all().await?;
    let matters = Matters::gather(&app.store).await?;
    let mut groups: Vec<Group> = ["on", "lacks", "off"]
        .map(|id| Group { id, title: chrome.say(&format!("page-sources-{id}")), sources: Vec::new() })
        .into();
    for source in sources::registry() {
        let card = source.card();
        let Some(set) = sets.get(card.id) else { continue };
        let view = view(card, set, &matters, &chrome);
        if let Some(group) = groups.iter_mut().find(|group| group.id == view.standing) {
            group.sources.push(view);
        }
    }
    groups.retain(|group| !group.sources.is_empty());
    Ok(layout::answer(StatusCode::OK, &Page { chrome, groups }))
}

fn view(card: &'static Card, set: &Set, matters: &Matters, chrome: &Chrome) -> View {
    let state = matters.state(card, set);
    let cooling = state.and_then(|state| state.cooling).filter(|(until, _)| *until > chrome.now);
    let failing = state.is_some_and(|state| state.last_outcome.is_some_and(|outcome| !outcome.is_answer()));
    let (standing, tone) = match set.config.standing(card) {
        Standing::On if cooling.is_some() || failing || set.trouble.is_some() => ("on", "t-act"),
        Standing::On => ("on", "t-good"),
        Standing::Off => ("off", "t-still"),
        Standing::Lacks(_) => ("lacks", "t-still"),
    };
    let standing_key = if cooling.is_some() {
        "cooling"
    } else if failing {
        "failing"
    } else {
        standing
    };
    let fixed = |setting: &str| set.fixed.contains(&setting);
    View {
        id: card.id,
        name: card.name,
        standing,
        tone,
        standing_says: chrome.say(&format!("source-standing-{standing_key}")),
        words: card.words(chrome.words),
        sign_up: card.sign_up,
        trouble: trouble(card, set, matters, chrome),
        facts: facts(card, set, matters, chrome),
        switch: (!fixed("enabled")).then(|| set.config.enabled.unwrap_or(card.on_by_default)),
        fields: keyring::wanted(card)
            .into_iter()
            .map(|wanted| {
                let kept_at = set.entered.iter().find(|(setting, _)| *setting == wanted.setting).map(|(_, at)| *at);
                Field {
                    setting: wanted.setting,
                    label: chrome.say(&format!("source-setting-{}", wanted.setting.replace('_', "-"))),
                    needed: wanted.needed,
                    secret: !matches!(wanted.setting, "base_url" | "account"),
                    says: match kept_at {
                        _ if fixed(wanted.setting) => Some(chrome.say("source-key-fixed")),
                        Some(at) => Some(chrome.words.text("source-key-entered", &[("when", near(at, chrome))])),
                        None => None,
                    },
                    fixed: fixed(wanted.setting),
                }
            })
            .collect(),
        entered: !set.entered.is_empty(),
    }
}

/// What went wrong and what follows from it, in sentences.
fn trouble(card: &Card, set: &Set, matters: &Matters, chrome: &Chrome) -> Vec<String> {
    let mut said: Vec<String> = set.trouble.clone().into_iter().collect();
    let Some(state) = matters.state(card, set) else { return said };
    if let Some(outcome) = state.last_outcome.filter(|outcome| !outcome.is_answer()) {
        said.push(chrome.say(&format!("outcome-{}", outcome.slug().replace('_', "-"))));
        said.extend(state.last_detail.clone());
    }
    if let Some((until, why)) = state.cooling.filter(|(until, _)| *until > chrome.now) {
        let why = ("why", Fact::Text(why.slug().to_owned()));
        said.push(chrome.words.text("source-cooling", &[("when", near(until, chrome)), why]));
    }
    said
}

fn facts(card: &Card, set: &Set, matters: &Matters, chrome: &Chrome) -> Vec<(String, String)> {
    let mut facts = Vec::new();
    let mut add = |key: &str, says: String| facts.push((chrome.say(&format!("page-sources-{key}")), says));
    let when = |at: Timestamp| chrome.when(at).near;
    let number = |value: u64| Fact::Number(i64::try_from(value).unwrap_or(i64::MAX));
    let state = matters.state(card, set);
    if let Some(at) = state.and_then(|state| state.last_asked_at) {
        add("asked", when(at));
    }
    match state.map(|state| state.last_answered_at) {
        Some(Some(at)) => add("answered", when(at)),
        Some(None) => add("answered", chrome.say("page-sources-never")),
        None => {}
    }
    if let Some(due) = matters.due.iter().find(|due| due.source == card.id) {
        let next = due.next_check_at.map_or_else(String::new, when);
        let facts = [("count", number(due.parcels)), ("when", Fact::Text(next))];
        add("next", chrome.words.text("source-next", &facts));
    }
    let allowance = keyring::allowance(card, &set.config, chrome.now);
    let gap = Fact::Number(i64::from(set.config.min_gap_ms(card)) / 1000);
    let mut limits = chrome.words.text("source-pace", &[("seconds", gap)]);
    if let Some(daily) = allowance.daily {
        let left = daily.saturating_sub(state.map_or(0, |state| state.used(allowance.day)));
        let facts = [
            ("left", number(left.into())),
            ("daily", number(daily.into())),
            ("when", Fact::Text(when(allowance.day_ends))),
        ];
        limits = format!("{limits} {}", chrome.words.text("source-left", &facts));
    }
    add("limits", limits);
    if let Some(news) = matters.news.iter().find(|news| news.source == card.id) {
        let facts = [("taken", number(news.taken)), ("refused", number(news.refused))];
        add("news", chrome.words.text("source-news-count", &facts));
    }
    if let Some(path) = hooks::path(card.id, &set.config) {
        add("hook", path);
    }
    facts
}

fn near(at: Timestamp, chrome: &Chrome) -> Fact {
    Fact::Text(chrome.when(at).near)
}

fn known(id: &str) -> Result<&'static dyn Source, Problem> {
    sources::find(id).ok_or(Problem::NoSuchPage)
}

fn back_to(source: &dyn Source, text: String) -> Response {
    redirect_with(&format!("/sources#{}", source.card().id), &Flash { text, undo: None })
}

/// What the reader is told of an act that was refused; what only the log should hear is a problem of ours.
fn refused(source: &dyn Source, why: EnterError) -> Result<Response, Problem> {
    match why {
        EnterError::Vault(VaultError::Store(why)) => Err(why.into()),
        other => Ok(back_to(source, other.to_string())),
    }
}

/// `POST /sources/{id}/key`: keeps what was typed, tries it with one call and says what came of it.
pub async fn key(
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
    Form(form): Form<Vec<(String, String)>>,
) -> Result<Response, Problem> {
    let source = known(&id)?;
    // A field left empty is one left as it is.
    let values: Vec<(String, SecretString)> = form
        .into_iter()
        .filter(|(_, value)| !value.trim().is_empty())
        .map(|(setting, value)| (setting, SecretString::from(value)))
        .collect();
    if values.is_empty() {
        return Ok(back_to(source, reader.words.text("source-key-nothing-typed", &[])));
    }
    match app.keyring.enter(source, values, app.now()).await {
        Ok(tried) => {
            app.wake.notify_one();
            Ok(back_to(source, tried.words(source.card().name, reader.words)))
        }
        Err(why) => refused(source, why),
    }
}

/// `POST /sources/{id}/try`: tries the key that is there.
pub async fn try_out(State(app): State<App>, reader: Reader, Path(id): Path<String>) -> Result<Response, Problem> {
    let source = known(&id)?;
    let set = app.keyring.one(source.card().id).await?;
    let tried = app.keyring.try_out(source, &set.config).await?;
    Ok(back_to(source, tried.words(source.card().name, reader.words)))
}

/// `POST /sources/{id}/forget`.
pub async fn forget(State(app): State<App>, reader: Reader, Path(id): Path<String>) -> Result<Response, Problem> {
    let source = known(&id)?;
    app.keyring.forget(source.card()).await?;
    let name = ("source", Fact::Text(source.card().name.to_owned()));
    Ok(back_to(source, reader.words.text("source-key-forgotten", &[name])))
}

#[derive(Debug, Deserialize)]
pub struct SwitchForm {
    on: bool,
}

/// `POST /sources/{id}/switch`.
pub async fn switch(
    State(app): State<App>,
    reader: Reader,
    Path(id): Path<String>,
    Form(form): Form<SwitchForm>,
) -> Result<Response, Problem> {
    let source = known(&id)?;
    match app.keyring.switch(source.card(), form.on, app.now()).await {
        Ok(()) => {
            app.wake.notify_one();
            let name = ("source", Fact::Text(source.card().name.to_owned()));
            let key = if form.on { "source-switched-on" } else { "source-switched-off" };
            Ok(back_to(source, reader.words.text(key, &[name])))
        }
        Err(why) => refused(source, why),
    }
}
