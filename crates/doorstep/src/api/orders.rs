//! `/api/v1/orders`: list, make, show, edit, delete; which parcels they came in; their clocks.

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use doorstep_core::number::OrderNumber;
use doorstep_core::protection::{Clock, ClockCertainty, ClockKind};
use doorstep_core::standing::Stage;
use doorstep_core::words::Words;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::edits::Edited;
use super::parcels::{limit, several, tell, urgency};
use super::problem::{Problem, ProblemTold};
use super::sent::{Address, Body, Parameters, country, each, given, one, order_id, parcel_id};
use crate::alike;
use crate::app::{App, Change};
use crate::judging;
use crate::poll;
use crate::store::{
    Cursor, Done, KeptOrder, Money, Order, OrderFilter, OrderId, OrderLine, OrderSort, ParcelId, Seller,
};
use crate::told::OrderTold;

/// Which orders, and how many.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(default, deny_unknown_fields)]
pub struct Wanted {
    /// Words that must all occur in number, name, notes, shop or titles.
    search: Option<String>,
    /// Archived ones instead of the others.
    archived: bool,
    /// Only those that have come so far, separated by commas: `no_parcel,moving,arriving,done`.
    stage: Option<String>,
    /// Only those where something is at least so pressing: `soon`, `act` or `now`.
    urgency: Option<String>,
    /// Only those with this colour mark.
    colour: Option<String>,
    /// `added` (the last added first), `placed` (the last ordered first) or `attention` (what needs the user first).
    sort: Option<String>,
    /// Where the page before ended: its `next`.
    after: Option<String>,
    /// How many; 50 unless told, 500 at most.
    limit: Option<usize>,
}

impl Wanted {
    fn filter(self) -> Result<OrderFilter, Problem> {
        let sort = |word: &str| one(word, "sort", OrderSort::from_slug);
        Ok(OrderFilter {
            search: self.search.unwrap_or_default(),
            archived: self.archived,
            stages: each(self.stage.as_deref(), "stage of an order", Stage::from_slug)?,
            urgency: self.urgency.as_deref().map(|word| one(word, "urgency", urgency)).transpose()?,
            colour: self.colour,
            sort: self.sort.as_deref().map_or(Ok(OrderSort::default()), sort)?,
            after: self.after.as_deref().map(|text| one(text, "place to go on from", Cursor::parse)).transpose()?,
            limit: limit(self.limit)?,
        })
    }
}

/// One page of orders.
#[derive(Serialize, ToSchema)]
pub struct OrderPage {
    orders: Vec<OrderTold>,
    /// What to send as `after` for the next page; null on the last one.
    next: Option<String>,
}

/// List orders, the last added first
#[utoipa::path(get, path = "/api/v1/orders", tag = "orders", params(Wanted),
    responses((status = 200, body = OrderPage), (status = "4XX", body = ProblemTold)))]
pub async fn list(State(app): State<App>, Parameters(wanted): Parameters<Wanted>) -> Result<Json<OrderPage>, Problem> {
    let now = app.now();
    let filter = wanted.filter()?;
    judging::judge_stale(&app.store, now).await?;
    let page = app.store.orders(&filter).await?;
    let next = page.next.map(|next| next.text());
    Ok(Json(OrderPage { orders: page.orders.into_iter().map(|order| told(order, now)).collect(), next }))
}

fn told(order: KeptOrder, now: Timestamp) -> OrderTold {
    OrderTold::new(order, Words::for_locale("en"), now)
}

async fn kept(app: &App, id: &OrderId) -> Result<KeptOrder, Problem> {
    app.store.order(id).await?.ok_or(Problem::NotFound("order"))
}

/// An order that another one is easily taken for.
#[derive(Serialize, ToSchema)]
pub struct TwinTold {
    /// Its id.
    order: String,
    number: String,
    name: Option<String>,
    colour: Option<String>,
    /// Address of its first picture.
    picture: Option<String>,
    /// How the two differ, in a sentence.
    differs: String,
}

/// Orders that one is easily taken for.
#[derive(Serialize, ToSchema)]
pub struct Twins {
    alike: Vec<TwinTold>,
}

/// List open orders of the same product, look or shop, and what tells them apart
#[utoipa::path(get, path = "/api/v1/orders/{id}/alike", tag = "orders", params(("id" = String, Path)),
    responses((status = 200, body = Twins), (status = "4XX", body = ProblemTold)))]
pub async fn alike(State(app): State<App>, Address(id): Address<String>) -> Result<Json<Twins>, Problem> {
    let order = kept(&app, &order_id(&id)?).await?;
    let others = app.store.alike(&order.id).await?;
    let words = Words::for_locale("en");
    let alike = alike::twins(&order, &others).into_iter().map(|twin| TwinTold {
        differs: twin.sentence(words),
        order: twin.order,
        number: twin.number,
        name: twin.name,
        colour: twin.colour,
        picture: twin.picture,
    });
    Ok(Json(Twins { alike: alike.collect() }))
}

/// Everything of one order
#[utoipa::path(get, path = "/api/v1/orders/{id}", tag = "orders", params(("id" = String, Path, description = "Id of the order, or its number")),
    responses((status = 200, body = OrderTold), (status = "4XX", body = ProblemTold)))]
pub async fn show(State(app): State<App>, Address(id): Address<String>) -> Result<Json<OrderTold>, Problem> {
    let id = match OrderNumber::parse(&id) {
        Some(number) => app.store.order_by_number(&number).await?.ok_or(Problem::NotFound("order"))?,
        None => order_id(&id)?,
    };
    Ok(Json(told(kept(&app, &id).await?, app.now())))
}

/// What the user says of an order. What is not sent stays; `null` takes it away.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// AliExpress' number of the order; needed to make one, and never changed later.
    number: Option<String>,
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<SaidSeller>)]
    seller: Option<Option<SaidSeller>>,
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<String>, format = Date)]
    placed_on: Option<Option<Date>>,
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<String>, format = Date)]
    shipped_on: Option<Option<Date>>,
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<String>, format = Date)]
    paid_on: Option<Option<Date>>,
    /// Who took the payment.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<String>)]
    paid_by: Option<Option<String>>,
    /// AliExpress' own word for its state.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<String>)]
    status: Option<Option<String>>,
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<SaidMoney>)]
    total: Option<Option<SaidMoney>>,
    /// Shipping method.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<String>)]
    service: Option<Option<String>>,
    /// Country of delivery, as two letters.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<String>)]
    country: Option<Option<String>>,
    /// City of delivery.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<String>)]
    city: Option<Option<String>>,
    /// The user's own name for it.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<String>)]
    name: Option<Option<String>>,
    /// A colour mark, by name.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<String>)]
    colour: Option<Option<String>>,
    /// Notes, any length.
    #[serde(default, deserialize_with = "given")]
    #[schema(value_type = Option<String>)]
    notes: Option<Option<String>>,
    /// Whether it is out of the way.
    archived: Option<bool>,
    /// All its lines, in place of those it has.
    lines: Option<Vec<SaidLine>>,
}

/// Who sells.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SaidSeller {
    /// AliExpress' number of the shop.
    shop: Option<String>,
    name: String,
    url: Option<String>,
}

/// An amount.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SaidMoney {
    /// Digits with a point: `13.90`.
    amount: String,
    /// ISO 4217 code.
    currency: String,
}

/// One item.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SaidLine {
    title: String,
    line: Option<String>,
    product: Option<String>,
    sku: Option<String>,
    variant: Option<String>,
    /// One unless told.
    quantity: Option<u32>,
    price: Option<SaidMoney>,
    picture: Option<String>,
}

impl SaidMoney {
    fn read(self) -> Result<Money, Problem> {
        Money::parse(&self.amount, &self.currency).ok_or_else(|| {
            Problem::Invalid(format!("{} {} is no amount, such as 13.90 EUR", self.amount, self.currency))
        })
    }
}

impl Said {
    /// Puts what was said over an order.
    fn over(self, order: &mut Order) -> Result<(), Problem> {
        fn put<T>(place: &mut Option<T>, said: Option<Option<T>>) {
            if let Some(said) = said {
                *place = said;
            }
        }
        put(&mut order.placed_on, self.placed_on);
        put(&mut order.shipped_on, self.shipped_on);
        put(&mut order.paid_on, self.paid_on);
        put(&mut order.paid_by, self.paid_by);
        put(&mut order.status, self.status);
        put(&mut order.service, self.service);
        put(&mut order.city, self.city);
        put(&mut order.name, self.name);
        put(&mut order.colour, self.colour);
        put(&mut order.notes, self.notes);
        if let Some(seller) = self.seller {
            order.seller = seller.map(|said| Seller { shop: said.shop, name: said.name, url: said.url });
        }
        if let Some(total) = self.total {
            order.total = total.map(SaidMoney::read).transpose()?;
        }
        if let Some(code) = self.country {
            order.country = code.as_deref().map(country).transpose()?;
        }
        if let Some(archived) = self.archived {
            order.archived = archived;
        }
        if let Some(lines) = self.lines {
            order.lines = lines.into_iter().map(line).collect::<Result<_, _>>()?;
        }
        Ok(())
    }
}

fn line(said: SaidLine) -> Result<OrderLine, Problem> {
    Ok(OrderLine {
        line: said.line,
        title: said.title,
        product: said.product,
        sku: said.sku,
        variant: said.variant,
        quantity: said.quantity.unwrap_or(1),
        price: said.price.map(SaidMoney::read).transpose()?,
        picture: said.picture,
    })
}

/// An order number in a body or parameter.
fn number(text: &str) -> Result<OrderNumber, Problem> {
    OrderNumber::parse(text).ok_or_else(|| {
        Problem::Invalid(format!("{text:?} is no order number of AliExpress, which has 16 digits or so"))
    })
}

/// What became of an order.
#[derive(Serialize, ToSchema)]
pub struct OrderEdited {
    order: OrderTold,
    /// Id of the edit, to undo it.
    undo: Option<String>,
}

async fn save(app: &App, order: &Order) -> Result<Json<OrderEdited>, Problem> {
    let now = app.now();
    let (id, done) = app.store.save_order(order, &[], now).await?;
    judging::judge_orders(&app.store, now).await?;
    let order = kept(app, &id).await?;
    tell(app, order.parcels.iter().cloned());
    app.tell(Change::Order(id));
    Ok(Json(OrderEdited { order: told(order, now), undo: done.undo.map(|undo| undo.as_str().to_owned()) }))
}

/// Judges what an edit of an order made stale, and tells open pages.
async fn changed(app: &App, order: OrderId, parcels: Vec<ParcelId>) -> Result<(), Problem> {
    judging::judge_orders(&app.store, app.now()).await?;
    tell(app, parcels);
    app.tell(Change::Order(order));
    Ok(())
}

/// Make an order
#[utoipa::path(post, path = "/api/v1/orders", tag = "orders", request_body = Said,
    responses((status = 201, body = OrderEdited), (status = "4XX", body = ProblemTold)))]
pub async fn create(
    State(app): State<App>,
    Body(said): Body<Said>,
) -> Result<(StatusCode, Json<OrderEdited>), Problem> {
    let text = said.number.as_deref().ok_or_else(|| Problem::Invalid("an order needs its number".to_owned()))?;
    let number = number(text)?;
    if app.store.order_by_number(&number).await?.is_some() {
        return Err(Problem::Conflict(format!("order {number} is there already; edit it with PATCH")));
    }
    let mut order = Order::new(number);
    said.over(&mut order)?;
    Ok((StatusCode::CREATED, save(&app, &order).await?))
}

/// Edit an order
#[utoipa::path(patch, path = "/api/v1/orders/{id}", tag = "orders", params(("id" = String, Path)), request_body = Said,
    responses((status = 200, body = OrderEdited), (status = "4XX", body = ProblemTold)))]
pub async fn edit(
    State(app): State<App>,
    Address(id): Address<String>,
    Body(said): Body<Said>,
) -> Result<Json<OrderEdited>, Problem> {
    let mut order = kept(&app, &order_id(&id)?).await?.order;
    if said.number.as_deref().is_some_and(|number| number != order.number.as_str()) {
        return Err(Problem::Invalid(
            "the number of an order cannot be changed; delete it and make another".to_owned(),
        ));
    }
    said.over(&mut order)?;
    save(&app, &order).await
}

/// Delete an order; its parcels stay, and it can be undone
#[utoipa::path(delete, path = "/api/v1/orders/{id}", tag = "orders", params(("id" = String, Path)),
    responses((status = 200, body = Edited), (status = "4XX", body = ProblemTold)))]
pub async fn delete(State(app): State<App>, Address(id): Address<String>) -> Result<Json<Edited>, Problem> {
    let order = kept(&app, &order_id(&id)?).await?;
    let done = app.store.delete_orders(std::slice::from_ref(&order.id), app.now()).await?;
    changed(&app, order.id, order.parcels).await?;
    Ok(Json(Edited::of(done)))
}

/// Say that an order came in a parcel
#[utoipa::path(put, path = "/api/v1/orders/{id}/parcels/{parcel}", tag = "orders", params(("id" = String, Path), ("parcel" = String, Path)),
    responses((status = 200, body = Edited), (status = "4XX", body = ProblemTold)))]
pub async fn link(
    State(app): State<App>,
    Address((id, parcel)): Address<(String, String)>,
) -> Result<Json<Edited>, Problem> {
    linked(&app, &id, &parcel, true).await
}

/// Say that an order did not come in a parcel
#[utoipa::path(delete, path = "/api/v1/orders/{id}/parcels/{parcel}", tag = "orders", params(("id" = String, Path), ("parcel" = String, Path)),
    responses((status = 200, body = Edited), (status = "4XX", body = ProblemTold)))]
pub async fn unlink(
    State(app): State<App>,
    Address((id, parcel)): Address<(String, String)>,
) -> Result<Json<Edited>, Problem> {
    linked(&app, &id, &parcel, false).await
}

async fn linked(app: &App, id: &str, parcel: &str, linked: bool) -> Result<Json<Edited>, Problem> {
    let order = kept(app, &order_id(id)?).await?;
    let parcel = parcel_id(parcel)?;
    if app.store.parcel(&parcel).await?.is_none() {
        return Err(Problem::NotFound("parcel"));
    }
    let done = app.store.link(&order.id, std::slice::from_ref(&parcel), linked, app.now()).await?;
    changed(app, order.id, vec![parcel]).await?;
    Ok(Json(Edited::of(done)))
}

/// A date that the user read somewhere.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SaidClock {
    /// `ship_by`, `refund_by`, `coupon_from`, `claim_until`, `received_until`, `seller_answer_by`, `pickup_until`, `promised_by`
    /// or `payment_claim_until`.
    kind: String,
    date: Date,
    /// The sentence as printed, word for word.
    printed: Option<String>,
}

fn clock_kind(slug: &str) -> Result<ClockKind, Problem> {
    let known = || ClockKind::ALL.iter().map(|kind| kind.slug()).collect::<Vec<_>>().join(", ");
    ClockKind::from_slug(slug)
        .ok_or_else(|| Problem::Invalid(format!("{slug:?} is no kind of clock; there are {}", known())))
}

/// State a date of an order: when its protection ends, when the seller must ship...
#[utoipa::path(post, path = "/api/v1/orders/{id}/clocks", tag = "orders", params(("id" = String, Path)), request_body = SaidClock,
    responses((status = 200, body = Edited), (status = "4XX", body = ProblemTold)))]
pub async fn add_clock(
    State(app): State<App>,
    Address(id): Address<String>,
    Body(said): Body<SaidClock>,
) -> Result<Json<Edited>, Problem> {
    let now = app.now();
    let order = kept(&app, &order_id(&id)?).await?;
    let clock = Clock {
        kind: clock_kind(&said.kind)?,
        date: said.date,
        certainty: ClockCertainty::Stated,
        source: "you".to_owned(),
        printed: said.printed,
        captured_at: now,
    };
    let done = app.store.add_clocks(&order.id, &[clock], now).await?;
    changed(&app, order.id, order.parcels).await?;
    Ok(Json(Edited::of(done)))
}

/// Take back the dates of a kind that were stated; printed ones stay
#[utoipa::path(delete, path = "/api/v1/orders/{id}/clocks/{kind}", tag = "orders", params(("id" = String, Path), ("kind" = String, Path)),
    responses((status = 200, body = Edited), (status = "4XX", body = ProblemTold)))]
pub async fn take_back_clock(
    State(app): State<App>,
    Address((id, kind)): Address<(String, String)>,
) -> Result<Json<Edited>, Problem> {
    let order = kept(&app, &order_id(&id)?).await?;
    let done = app.store.take_back_clock(&order.id, clock_kind(&kind)?, app.now()).await?;
    changed(&app, order.id, order.parcels).await?;
    Ok(Json(Edited::of(done)))
}

/// Something to do with several orders at once.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OrdersToDo {
    /// Ids of orders, 500 at most; unknown ones are left out.
    ids: Vec<String>,
    /// `check` (their parcels), `archive`, `unarchive`, `colour` or `delete`.
    act: String,
    /// The colour mark, by name; without one `colour` takes marks away.
    colour: Option<String>,
}

/// Do something with several orders at once; all but a check is one edit that can be undone
#[utoipa::path(post, path = "/api/v1/orders/act", tag = "orders", request_body = OrdersToDo,
    responses((status = 200, body = Edited), (status = "4XX", body = ProblemTold)))]
pub async fn act(State(app): State<App>, Body(sent): Body<OrdersToDo>) -> Result<Json<Edited>, Problem> {
    let ids = several(&sent.ids, OrderId::parse)?;
    let (store, now) = (&app.store, app.now());
    let parcels = store.parcels_of_orders(&ids).await?;
    let done = match sent.act.as_str() {
        "check" => Done { changed: poll::request(&app, &parcels, now).await?.made_due, undo: None },
        "archive" => store.archive_orders(&ids, true, now).await?,
        "unarchive" => store.archive_orders(&ids, false, now).await?,
        "colour" => store.colour_orders(&ids, sent.colour.as_deref(), now).await?,
        "delete" => store.delete_orders(&ids, now).await?,
        word => return Err(Problem::Invalid(format!("{word:?} is no act"))),
    };
    judging::judge_orders(store, now).await?;
    tell(&app, parcels);
    ids.into_iter().for_each(|id| app.tell(Change::Order(id)));
    Ok(Json(Edited::of(done)))
}
