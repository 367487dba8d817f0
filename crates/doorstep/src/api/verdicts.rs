//! `/api/v1/verdicts`: what is thought of some orders, in a few words: what stands beside them in the buyer's own browser.

use axum::Json;
use axum::extract::State;
use doorstep_core::advice::{Fact, Urgency};
use doorstep_core::number::OrderNumber;
use doorstep_core::silence::SilenceLevel;
use doorstep_core::words::Words;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::problem::{Problem, ProblemTold};
use super::sent::{Parameters, each};
use crate::app::App;
use crate::store::{Filter, Judged, Parcel};

/// Orders asked about at once, at most.
const MOST: usize = 100;

/// Which orders.
#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    /// Numbers of orders, separated by commas; 100 at most.
    orders: String,
}

/// What is thought of the orders that are known here.
#[derive(Serialize, ToSchema)]
pub struct Verdicts {
    verdicts: Vec<VerdictTold>,
}

/// What is thought of one order.
#[derive(Serialize, ToSchema)]
struct VerdictTold {
    /// Its number.
    order: String,
    /// A few words: of the parcel that needs the buyer most, where there are several.
    says: String,
    /// `calm`, `soon`, `act` or `now`.
    urgency: &'static str,
    /// The day by which the user must act.
    act_by: Option<Date>,
    /// How many parcels it has.
    parcels: usize,
    /// The page to look at.
    page: Option<String>,
}

/// What is thought of orders, by their numbers; unknown ones are left out
#[utoipa::path(get, path = "/api/v1/verdicts", tag = "browsers", params(Wanted),
    responses((status = 200, body = Verdicts), (status = "4XX", body = ProblemTold)))]
pub async fn list(State(app): State<App>, Parameters(wanted): Parameters<Wanted>) -> Result<Json<Verdicts>, Problem> {
    let mut numbers = each(Some(&wanted.orders), "order number", OrderNumber::parse)?;
    if numbers.len() > MOST {
        return Err(Problem::Invalid(format!("{MOST} orders can be asked about at once")));
    }
    numbers.sort();
    numbers.dedup();
    let words = Words::for_locale("en");
    let mut verdicts = Vec::new();
    for kept in app.store.orders_by_numbers(&numbers).await? {
        // The most pressing one first.
        let filter = Filter { order: Some(kept.id), archived: None, limit: 1, ..Filter::default() };
        let first = app.store.list(&filter).await?.parcels.into_iter().next();
        verdicts.push(verdict(kept.order.number.to_string(), kept.parcels.len(), first.as_ref(), words));
    }
    Ok(Json(Verdicts { verdicts }))
}

fn verdict(order: String, parcels: usize, first: Option<&Parcel>, words: &Words) -> VerdictTold {
    let judged = first.and_then(|parcel| parcel.judged.as_ref());
    VerdictTold {
        order,
        says: match first {
            None => words.text("verdict-no-parcel", &[]),
            Some(_) => says(judged, words),
        },
        urgency: judged.map_or(Urgency::Calm, |judged| judged.urgency).slug(),
        act_by: judged.and_then(|judged| judged.act_by),
        parcels,
        page: first.map(|parcel| format!("/parcels/{}", parcel.id)),
    }
}

fn says(judged: Option<&Judged>, words: &Words) -> String {
    let Some(judged) = judged else { return words.text("page-status-new", &[]) };
    let status = match judged.substatus {
        _ if judged.events == 0 => words.text("page-status-no-scan", &[]),
        Some(substatus) => words.substatus(substatus).label,
        None => words.status(judged.status).label,
    };
    match judged.silence_days.filter(|_| judged.silence > SilenceLevel::Normal && !judged.unasked) {
        Some(days) => {
            let facts = [("status", Fact::Text(status)), ("days", Fact::Number(i64::from(days)))];
            words.text("verdict-silent", &facts)
        }
        None => status,
    }
}
