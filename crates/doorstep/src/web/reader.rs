//! Who reads, and at what moment: their time zone, their theme, and the message that waits for them. All but the moment is
//! kept in their own cookies.

use axum::Form;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use doorstep_core::words::Words;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::demo::Bar;
use super::problem::Problem;
use crate::app::App;

const THEME: &str = "doorstep_theme";
const ZONE: &str = "doorstep_zone";
const FLASH: &str = "doorstep_flash";
const SEEN: &str = "doorstep_seen";
const A_YEAR: &str = "Max-Age=31536000";

/// Light, dark, or what the system says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the system is set.
    #[default]
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Theme {
    /// `auto`, `light` or `dark`.
    pub const fn slug(self) -> &'static str {
        match self {
            Theme::Auto => "auto",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }
}

/// A message for the next page this reader sees.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Flash {
    /// What was done, in a sentence.
    pub text: String,
    /// The edit that can be undone, if one can.
    pub undo: Option<String>,
}

/// When a reader looked at what is new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visit {
    /// When they last looked, before they came this time; `None` the first time.
    pub before: Option<Timestamp>,
    /// The last look of this time.
    pub last: Timestamp,
}

/// Looks this close together are one visit.
const VISIT_GAP: SignedDuration = SignedDuration::from_mins(30);

/// In the demo, how long ago the reader is said to have looked.
const A_DAY: SignedDuration = SignedDuration::from_hours(24);

/// What is known of the one who asked for a page.
#[derive(Clone)]
pub struct Reader {
    /// The moment the page is made of.
    pub now: Timestamp,
    /// The days of the demo, if this is one.
    pub demo: Option<Bar>,
    /// The zone to show times in.
    pub zone: TimeZone,
    /// Whether that zone is the reader's own; otherwise it is UTC, for want of a better one.
    pub zone_known: bool,
    /// The theme they chose.
    pub theme: Theme,
    /// The message waiting for them.
    pub flash: Option<Flash>,
    /// The words of their language.
    pub words: &'static Words,
    seen: Option<Visit>,
}

impl Reader {
    /// Reads the cookies. What cannot be read is as if it was not there.
    pub fn of(headers: &HeaderMap, now: Timestamp) -> Reader {
        let zone = cookie(headers, ZONE).and_then(|name| TimeZone::get(&name.replace("%2F", "/")).ok());
        Reader {
            now,
            demo: None,
            zone_known: zone.is_some(),
            zone: zone.unwrap_or(TimeZone::UTC),
            theme: match cookie(headers, THEME) {
                Some("light") => Theme::Light,
                Some("dark") => Theme::Dark,
                _ => Theme::Auto,
            },
            flash: cookie(headers, FLASH)
                .and_then(|text| URL_SAFE_NO_PAD.decode(text).ok())
                .and_then(|json| serde_json::from_slice(&json).ok()),
            words: Words::for_locale(language(headers)),
            seen: cookie(headers, SEEN).and_then(|text| {
                let instant = |text: &str| Timestamp::from_millisecond(text.parse().ok()?).ok();
                let (before, last) = text.split_once('.')?;
                Some(Visit { before: instant(before), last: instant(last)? })
            }),
        }
    }

    /// The visit that this look belongs to. Where time is moved the last one was always a day ago.
    pub fn visit(&self) -> Visit {
        let now = self.now;
        if self.demo.is_some() {
            return Visit { before: now.checked_sub(A_DAY).ok(), last: now };
        }
        match self.seen.filter(|seen| seen.last <= now) {
            Some(seen) if now.duration_since(seen.last) > VISIT_GAP => Visit { before: Some(seen.last), last: now },
            Some(seen) => Visit { last: now, ..seen },
            None => Visit { before: None, last: now },
        }
    }

    /// The name of the zone: `Europe/Paris`.
    pub fn zone_name(&self) -> &str {
        self.zone.iana_name().unwrap_or("UTC")
    }
}

impl FromRequestParts<App> for Reader {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Reader, Self::Rejection> {
        Ok(Reader { demo: Bar::of(app), ..Reader::of(&parts.headers, app.now()) })
    }
}

/// The language the browser asks for first.
fn language(headers: &HeaderMap) -> &str {
    let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    asked.split([',', ';']).next().unwrap_or_default().trim()
}

fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(key, value)| (key == name).then_some(value))
}

/// Sets a cookie. `own` keeps it from scripts.
fn set_cookie(response: &mut Response, name: &str, value: &str, age: &str, own: bool) {
    let only = if own { "; HttpOnly" } else { "" };
    let line = format!("{name}={value}; Path=/; SameSite=Lax; {age}{only}");
    if let Ok(value) = HeaderValue::from_str(&line) {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
}

/// Goes on to `to` with a message for the reader.
pub fn redirect_with(to: &str, flash: &Flash) -> Response {
    let mut response = Redirect::to(to).into_response();
    if let Ok(json) = serde_json::to_vec(flash) {
        set_cookie(&mut response, FLASH, &URL_SAFE_NO_PAD.encode(json), "Max-Age=120", true);
    }
    response
}

/// Remembers when what is new was looked at.
pub fn remember_visit(response: &mut Response, visit: Visit) {
    let before = visit.before.map(|at| at.as_millisecond().to_string()).unwrap_or_default();
    let value = format!("{before}.{}", visit.last.as_millisecond());
    set_cookie(response, SEEN, &value, A_YEAR, true);
}

/// The message was shown: it is not shown again.
pub fn forget_flash(response: &mut Response) {
    set_cookie(response, FLASH, "", "Max-Age=0", true);
}

/// The page a small form was on: only a path of our own is gone back to.
pub fn back(to: Option<&str>) -> &str {
    match to {
        Some(path) if path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\r', '\n']) => path,
        _ => "/",
    }
}

#[derive(Debug, Deserialize)]
pub struct ThemeForm {
    theme: Theme,
    back: Option<String>,
}

/// `POST /reader/theme`: remembers the theme.
pub async fn choose_theme(Form(form): Form<ThemeForm>) -> Response {
    let mut response = Redirect::to(back(form.back.as_deref())).into_response();
    set_cookie(&mut response, THEME, form.theme.slug(), A_YEAR, true);
    response
}

#[derive(Debug, Deserialize)]
pub struct ZoneForm {
    zone: String,
    back: Option<String>,
}

/// `POST /reader/zone`: remembers the time zone, for readers whose browser runs no scripts.
pub async fn choose_zone(Form(form): Form<ZoneForm>) -> Result<Response, Problem> {
    let zone = TimeZone::get(form.zone.trim()).ok();
    let name = zone.as_ref().and_then(TimeZone::iana_name).ok_or(Problem::NoSuchZone { zone: form.zone })?;
    let mut response = Redirect::to(back(form.back.as_deref())).into_response();
    set_cookie(&mut response, ZONE, name, A_YEAR, false);
    Ok(response)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn with_cookie(line: &'static str) -> Reader {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, HeaderValue::from_static(line));
        Reader::of(&headers, Timestamp::UNIX_EPOCH)
    }

    #[test]
    fn cookies_are_read_and_nonsense_is_nothing() {
        let reader = with_cookie("other=1; doorstep_zone=Europe/Paris; doorstep_theme=dark");
        assert_eq!((reader.zone_name(), reader.zone_known, reader.theme), ("Europe/Paris", true, Theme::Dark));
        assert_eq!(with_cookie("doorstep_zone=America%2FSao_Paulo").zone_name(), "America/Sao_Paulo");
        let reader = with_cookie("doorstep_zone=../../etc; doorstep_theme=<b>; doorstep_flash=%%%");
        assert_eq!((reader.zone_name(), reader.zone_known, reader.theme), ("UTC", false, Theme::Auto));
        assert_eq!(reader.flash, None);
    }

    #[test]
    fn a_message_survives_the_redirect() {
        let flash = Flash { text: "Zwölf Pakete; \"ok\"\r\n".to_owned(), undo: Some("1".to_owned()) };
        let response = redirect_with("/parcels", &flash);
        let line = response.headers()[header::SET_COOKIE].to_str().unwrap().split(';').next().unwrap().to_owned();
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, line.parse().unwrap());
        assert_eq!(Reader::of(&headers, Timestamp::UNIX_EPOCH).flash, Some(flash));
    }

    #[test]
    fn looks_close_together_are_one_visit() {
        let at = |minutes: i64| Timestamp::from_second(1_800_000_000 + minutes * 60).unwrap();
        let visit = |cookie: Option<Visit>, now| Reader { seen: cookie, ..Reader::of(&HeaderMap::new(), now) }.visit();
        let first = visit(None, at(0));
        assert_eq!(first, Visit { before: None, last: at(0) });
        let reloaded = visit(Some(first), at(20));
        assert_eq!(reloaded, Visit { before: None, last: at(20) });
        let next = visit(Some(reloaded), at(120));
        assert_eq!(next, Visit { before: Some(at(20)), last: at(120) });
        assert_eq!(visit(Some(Visit { before: None, last: at(900) }), at(0)), first, "a clock was put back");
        let mut response = Response::new(axum::body::Body::empty());
        remember_visit(&mut response, next);
        let line = response.headers()[header::SET_COOKIE].to_str().unwrap().split(';').next().unwrap().to_owned();
        let headers = HeaderMap::from_iter([(header::COOKIE, line.parse().unwrap())]);
        assert_eq!(Reader::of(&headers, at(0)).seen, Some(next));
    }

    #[test]
    fn going_back_stays_with_us() {
        for (to, expected) in [
            (Some("/parcels?q=a"), "/parcels?q=a"),
            (Some("//evil.example"), "/"),
            (Some("/\\evil.example"), "/"),
            (Some("https://evil.example"), "/"),
            (None, "/"),
        ] {
            assert_eq!(back(to), expected);
        }
    }
}
