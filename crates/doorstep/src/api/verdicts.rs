//! `/api/v1/verdicts`: what is thought of some orders, in a few words: what stands beside them in the buyer's own browser.

use std::cmp::Reverse;

use axum::Json;
use axum::extract::State;
use doorstep_core::advice::Fact;
use doorstep_core::number::OrderNumber;
use doorstep_core::silence::SilenceLevel;
use doorstep_core::standing::Stage;
use doorstep_core::words::Words;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::problem::{Problem, ProblemTold};
use super::sent::{Parameters, each};
use crate::app::App;
use crate::judging;
use crate::store::{Judged, KeptOrder, Parcel, ParcelId};

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
    page: String,
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
    judging::judge_orders(&app.store, app.now()).await?;
    let orders = app.store.orders_by_numbers(&numbers).await?;
    let ids: Vec<ParcelId> = orders.iter().flat_map(|order| order.parcels.iter().cloned()).collect();
    let parcels = app.store.parcels(&ids).await?;
    let (words, now) = (Words::for_locale("en"), app.now());
    let said = orders.iter().filter_map(|order| verdict(order, &parcels, words, now));
    Ok(Json(Verdicts { verdicts: said.collect() }))
}

/// What is thought of an order; nothing of one that is over and never had a parcel.
fn verdict(kept: &KeptOrder, parcels: &[Parcel], words: &Words, now: Timestamp) -> Option<VerdictTold> {
    let own = parcels.iter().filter(|parcel| kept.parcels.contains(&parcel.id));
    let lead = own.min_by_key(|parcel| {
        let urgency = parcel.judged.as_ref().map(|judged| judged.urgency);
        (parcel.closed.is_some(), Reverse(urgency), parcel.id.clone())
    });
    let says = match (lead, kept.advice(now).first()) {
        (Some(lead), _) => says(lead.judged.as_ref(), words),
        (None, Some(advice)) => words.advice(advice).title,
        (None, None) if kept.stands.stage == Stage::Done => return None,
        (None, None) => words.text("verdict-no-parcel", &[]),
    };
    Some(VerdictTold {
        order: kept.order.number.to_string(),
        says,
        urgency: kept.stands.urgency.slug(),
        act_by: kept.stands.act_by,
        parcels: kept.parcels.len(),
        page: format!("/orders/{}", kept.id),
    })
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
