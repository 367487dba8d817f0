//! The demo's time: a bar on every page says which day it is, and moves it.

use axum::Form;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use jiff::civil::Date;
use serde::Deserialize;

use super::problem::Problem;
use super::reader::back;
use crate::app::App;
use crate::demo::{Days, DemoError};

/// Where time is moved.
pub const PATH: &str = "/demo/time";

/// What the bar shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    days: Days,
}

impl Bar {
    /// The bar of a demo, if this is one.
    pub fn of(app: &App) -> Option<Bar> {
        app.demo.as_ref().map(|demo| Bar { days: demo.days(app.now()) })
    }

    /// The first day there is.
    pub fn first(&self) -> Date {
        self.days.first
    }

    /// The last one.
    pub fn last(&self) -> Date {
        self.days.last
    }

    /// The day that is shown.
    pub fn shown(&self) -> Date {
        self.days.shown
    }

    /// The same, as a reader likes it.
    pub fn spoken(&self) -> String {
        self.days.shown.strftime("%a, %-d %B %Y").to_string()
    }

    /// The day before, if there is one.
    pub fn before(&self) -> Option<Date> {
        self.days.shown.yesterday().ok().filter(|day| *day >= self.days.first)
    }

    /// The day after, if there is one.
    pub fn after(&self) -> Option<Date> {
        self.days.shown.tomorrow().ok().filter(|day| *day <= self.days.last)
    }

    /// How many days lie between the first and this one.
    pub fn place(&self) -> i64 {
        between(self.days.first, self.days.shown)
    }

    /// How many days lie between the first and the last.
    pub fn length(&self) -> i64 {
        between(self.days.first, self.days.last)
    }
}

fn between(from: Date, to: Date) -> i64 {
    doorstep_core::protection::days_between(from, to)
}

#[derive(Debug, Deserialize)]
pub struct TimeForm {
    /// The day in the field.
    at: String,
    /// The day of a button, which goes before the field's.
    day: Option<String>,
    back: Option<String>,
}

/// `POST /demo/time`: moves the demo to a day.
pub async fn move_time(State(app): State<App>, Form(form): Form<TimeForm>) -> Result<Response, Problem> {
    let demo = app.demo.as_ref().ok_or(Problem::NoSuchPage)?;
    let days = demo.days(app.now());
    let at = form.day.unwrap_or(form.at);
    let outside = || Problem::OutsideTheDemo { at: at.clone(), first: days.first, last: days.last };
    let moment = at.parse().ok().and_then(|date| demo.moment(date)).ok_or_else(outside)?;
    demo.move_to(&app.store, &app.now, moment).await?;
    Ok(Redirect::to(back(form.back.as_deref())).into_response())
}

impl From<DemoError> for Problem {
    fn from(error: DemoError) -> Problem {
        match error {
            DemoError::Store(error) => error.into(),
            error => {
                tracing::error!(%error, "the demo's time could not be moved");
                Problem::Ours
            }
        }
    }
}
