//! JSON as AliExpress' own pages receive it: component bags of the order list and detail, the tracking call, refunds,
//! product data, and the official interfaces. Recognised by component tags and field names, never by file name.
//! Shapes: `aliexpress.md` sections 1 and 3.

use std::collections::HashSet;

use doorstep_core::carrier;
use doorstep_core::check::Outcome;
use doorstep_core::country::Country;
use doorstep_core::event::{EventTime, RawEvent, TimeCertainty};
use doorstep_core::number::{OrderNumber, TrackingNumber};
use doorstep_core::protection::{Clock, ClockCertainty, ClockKind};
use doorstep_core::track::{DestinationCarrier, Track};
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use serde_json::{Map, Value};

use super::facts::{Dispute, Facts, Line, Order, OrderStatus, Parcel, Product, Seller};
use super::json::{list, parse, text, whole, without_tags};
use super::links;
use super::printed::{self, Money};
use super::sentences;

/// How deep a capture is searched. Pages nest their state less than twenty levels deep.
const DEPTH: u32 = 24;

/// Reads every component found anywhere in a capture.
pub fn read(value: &Value, now: Timestamp, facts: &mut Facts) {
    let mut walk = Walk { now, read_at: now, facts, order: None };
    let before = walk.learned();
    walk.visit(value, DEPTH);
    if walk.learned() == before {
        walk.facts.wonder("JSON", "It holds no order, parcel or product that Doorstep knows the shape of.");
    }
}

/// Characters kept of a shape that is not known.
const SHAPE: usize = 3000;

struct Walk<'a> {
    /// When what is being read was captured.
    now: Timestamp,
    read_at: Timestamp,
    facts: &'a mut Facts,
    /// The order that the address of the captured call names.
    order: Option<OrderNumber>,
}

impl Walk<'_> {
    /// Counts what was learned or at least noted.
    fn learned(&self) -> usize {
        let Facts { orders, parcels, products, disputes, not_understood } = &*self.facts;
        orders.len() + parcels.len() + products.len() + disputes.len() + not_understood.len()
    }

    fn visit(&mut self, value: &Value, depth: u32) {
        if depth == 0 {
            return;
        }
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.visit(item, depth - 1)),
            Value::String(inner) if inner.len() > 20 && inner.contains('{') => {
                if let Some(inner) = parse(inner) {
                    self.visit(&inner, depth - 1);
                }
            }
            Value::Object(fields) => {
                // A capture keeps the address beside the content: `{url, status, body}`, `{page_url, raw}`.
                if let Some(named) = ["page_url", "url"].into_iter().find_map(|key| links::read(&text(value, key)?)) {
                    self.order = named.orders.into_iter().next();
                }
                // One may have waited for days before it came here; a clock that runs ahead is not believed.
                if let Some(at) = text(value, "captured_at").and_then(|at| at.parse::<Timestamp>().ok()) {
                    self.now = at.min(self.read_at);
                }
                if let Some(shape) = value.get("raw").and_then(|raw| raw.get("shape")) {
                    return self.new_shape(value, shape);
                }
                if let Some(Value::Array(codes)) = value.get("ret") {
                    self.gateway_answer(codes, fields, depth);
                } else if !self.recognise(value) {
                    fields.values().for_each(|field| self.visit(field, depth - 1));
                }
            }
            _ => {}
        }
    }

    /// The browser extension met an answer it does not know, and tells its names without any content.
    fn new_shape(&mut self, value: &Value, shape: &Value) {
        let api = value.get("raw").and_then(|raw| text(raw, "api")).unwrap_or_default();
        let names: String = shape.to_string().chars().take(SHAPE).collect();
        self.facts.wonder(
            format!("an answer of AliExpress in a new shape: {api} {names}"),
            "AliExpress has changed its pages, and nothing of this answer was taken. A newer Doorstep may know the shape; until then add the order by its mail or by pasting the page's text.",
        );
    }

    /// Reads an object whose shape is known. `true` when nothing below it is of interest.
    fn recognise(&mut self, value: &Value) -> bool {
        if value.get("trackingDetailLineList").is_some() {
            tracking(value, self.order.clone(), self.facts, self.now);
        } else if value.get("reverseOrderLines").is_some() {
            disputes(value, self.facts);
        } else if value.get("PRODUCT_TITLE").is_some() || value.get("SHOP_CARD_PC").is_some() {
            self.facts.products.push(product_2026(value));
        } else if value.get("titleModule").is_some() || value.get("priceModule").is_some() {
            self.facts.products.push(product_2022(value));
        } else if value.get("ae_item_base_info_dto").is_some() {
            self.facts.products.push(product_dropship(value));
        } else if value.get("product_title").is_some() && value.get("product_id").is_some() {
            self.facts.products.push(product_affiliate(value));
        } else if let Some(bag) = value.get("data").filter(|data| is_bag(data)) {
            // Components come shuffled; the page's order stands beside them.
            let order = value.get("hierarchy").map(strings_in).unwrap_or_default();
            component_bag(bag, &order, self.facts, self.now);
        } else if is_bag(value) {
            component_bag(value, &[], self.facts, self.now);
        } else {
            return false;
        }
        true
    }

    /// The gateway's own verdict comes first; what it calls a success may still be empty.
    fn gateway_answer(&mut self, codes: &[Value], fields: &Map<String, Value>, depth: u32) {
        let code = codes.first().and_then(Value::as_str).unwrap_or_default();
        let code = code.split("::").next().unwrap_or_default();
        let said = |part: &str| code.contains(part);
        let why = if code == "SUCCESS" {
            let before = self.learned();
            fields.values().for_each(|field| self.visit(field, depth - 1));
            if self.learned() > before {
                return;
            }
            "AliExpress answers like this when the page was blocked or the session had ended; it does not mean that there is nothing. Open the page again and capture it anew."
        } else if said("TOKEN") || said("ILLEGAL_ACCESS") {
            "The page's session had just expired; AliExpress usually repeats such a call by itself. Capture the page again."
        } else if said("SESSION_EXPIRED") || said("NEED_LOGIN") || said("SID_INVALID") {
            "You were logged out. Log in on AliExpress and capture the page again."
        } else if said("USER_VALIDATE") || said("RGV587") {
            "AliExpress asked for a check that you are human. Stop collecting, solve it in your own browser, and go on later."
        } else if said("TRAFFIC_LIMIT") {
            "AliExpress was asked too fast. Wait a while before the page is opened again."
        } else {
            "AliExpress refused this call."
        };
        let what = if code == "SUCCESS" { "without content".to_owned() } else { format!("that says {code}") };
        self.facts.wonder(format!("an answer of AliExpress {what}"), why);
    }
}

/// A map whose values are components: `{tag, fields}`.
fn is_bag(value: &Value) -> bool {
    value.as_object().is_some_and(|fields| {
        fields.values().any(|component| {
            tag(component).is_some_and(|tag| tag.starts_with("pc_om_list_order") || tag.starts_with("detail_"))
        })
    })
}

fn tag(component: &Value) -> Option<&str> {
    component.get("fields")?;
    component.get("tag").and_then(Value::as_str)
}

fn component_bag(bag: &Value, order: &[String], facts: &mut Facts, now: Timestamp) {
    let Some(components) = bag.as_object() else { return };
    let mut sorted: Vec<(&String, &Value)> = components.iter().collect();
    sorted.sort_by_key(|(key, _)| order.iter().position(|named| named == *key).unwrap_or(usize::MAX));
    let all = || sorted.iter().filter_map(|(_, component)| Some((tag(component)?, component.get("fields")?)));
    for (_, fields) in all().filter(|(tag, _)| *tag == "pc_om_list_order") {
        match list_order(fields) {
            Some(order) => facts.orders.push(order),
            None => facts.wonder("an entry of the order list", "It carries no order number."),
        }
    }
    let details: Vec<_> = all().filter(|(tag, _)| tag.starts_with("detail_")).collect();
    if !details.is_empty() {
        match detail_order(&details, now) {
            Some(order) => facts.orders.push(order),
            None => facts.wonder(
                "an order page without content",
                "AliExpress answers like this when the page was blocked or opened with a wrong address; it does not mean that the order is gone. Open the order again and capture it anew.",
            ),
        }
    }
}

/// An order number from a text or number field.
fn order_number(object: &Value, key: &str) -> Option<OrderNumber> {
    OrderNumber::parse(&text(object, key)?)
}

fn list_order(fields: &Value) -> Option<Order> {
    let mut order = Order::new(order_number(fields, "orderId")?);
    let currency = text(fields, "currencyCode");
    order.placed_on = text(fields, "orderDateText").and_then(|printed| printed::date(&printed, None));
    order.status = order_status(fields);
    order.seller = seller(text(fields, "storeName"), text(fields, "storePageUrl"));
    order.total = price(fields, "formatPriceInfo", "totalPriceText", currency.as_deref());
    order.lines = list(fields, "orderLines").into_iter().map(|line| order_line(line, currency.as_deref())).collect();
    Some(order)
}

fn order_line(line: &Value, currency: Option<&str>) -> Line {
    let own_currency = text(line, "currencyCode");
    Line {
        line_id: text(line, "orderLineId"),
        title: text(line, "itemTitle"),
        product_id: text(line, "productId"),
        sku_id: text(line, "skuId"),
        quantity: whole(line, "quantity").and_then(|n| u32::try_from(n).ok()),
        price: price(line, "formatPriceInfo", "itemPriceText", own_currency.as_deref().or(currency)),
        variant: variant(line),
        picture: text(line, "itemImgUrl"),
    }
}

fn variant(line: &Value) -> Option<String> {
    let attributes: Vec<String> = list(line, "skuAttrs")
        .into_iter()
        .filter_map(|attribute| match (text(attribute, "name"), text(attribute, "text")) {
            (Some(name), Some(value)) => Some(format!("{name}: {value}")),
            (_, value) => value,
        })
        .collect();
    (!attributes.is_empty()).then(|| attributes.join(", "))
}

fn price(object: &Value, exact: &str, printed: &str, currency: Option<&str>) -> Option<Money> {
    text(object, exact)
        .and_then(|info| printed::format_price_info(&info, currency))
        .or_else(|| text(object, printed).and_then(|text| printed::money(&text, currency)))
}

/// Buttons say more than words: they are the same in every language. The number AliExpress keeps in its tracking
/// parameters only breaks a tie, as its meanings are not known for sure.
fn order_status(fields: &Value) -> Option<OrderStatus> {
    let buttons: HashSet<String> = ["buttons", "buttonVOList"]
        .into_iter()
        .flat_map(|key| list(fields, key))
        .filter_map(|b| text(b, "type"))
        .collect();
    if buttons.contains("CONFIRM_GOODS") {
        return Some(OrderStatus::Shipped);
    }
    if buttons.contains("PAY") || buttons.contains("TO_PAY") {
        return Some(OrderStatus::ToPay);
    }
    let printed = text(fields, "statusText").or_else(|| text(fields, "title"));
    printed.as_deref().and_then(sentences::order_status).or_else(|| {
        let number = fields.get("utParams").and_then(|p| p.get("args")).and_then(|args| text(args, "orderStatus"));
        match number.as_deref() {
            Some("8") => Some(OrderStatus::Shipped),
            Some("9") => Some(OrderStatus::Completed),
            _ if buttons.contains("TRACKING") && !buttons.contains("REPURCHASE") => Some(OrderStatus::Shipped),
            _ => None,
        }
    })
}

/// A store's number stands in its address: `//www.aliexpress.com/store/1102357078`.
pub(super) fn seller(name: Option<String>, url: Option<String>) -> Option<Seller> {
    let id = url.as_deref().and_then(store_id);
    (name.is_some() || id.is_some()).then(|| Seller { name, id, ..Seller::default() })
}

pub(super) fn store_id(url: &str) -> Option<String> {
    let (_, tail) = url.split_once("/store/")?;
    let id: String = tail.chars().take_while(char::is_ascii_digit).collect();
    (!id.is_empty()).then_some(id)
}

fn printed_clock(kind: ClockKind, sentence: &str, date: Date, source: &str, now: Timestamp) -> Clock {
    Clock {
        kind,
        date,
        certainty: ClockCertainty::Printed,
        source: source.to_owned(),
        printed: Some(sentence.to_owned()),
        captured_at: now,
    }
}

fn detail_order(components: &[(&str, &Value)], now: Timestamp) -> Option<Order> {
    const SOURCE: &str = "order page";
    let of = |tag: &'static str| components.iter().filter(move |(found, _)| *found == tag).map(|(_, fields)| *fields);
    let number = components
        .iter()
        .find_map(|(_, fields)| order_number(fields, "tradeOrderId").or_else(|| order_number(fields, "orderId")))?;
    let mut order = Order::new(number);
    for fields in of("detail_simple_order_info_component") {
        let day = |key| text(fields, key).and_then(|printed| printed::date(&printed, None));
        order.placed_on = day("orderCreatTime");
        order.paid_on = day("payTime");
        order.shipped_on = day("orderShipTime");
        order.completed_on = day("orderEndTime");
        if let Some(address) = fields.get("addressVO") {
            order.destination = text(address, "countryCode").and_then(|code| Country::from_code(&code));
            order.city = text(address, "city");
        }
    }
    for fields in of("detail_product_block") {
        for line in list(fields, "productVOList") {
            order.lines.push(order_line(line, None));
            if let Some(sentence) = line.get("etaAndTrack").and_then(|eta| text(eta, "expectDeliveryDateTitle"))
                && let Some(date) = printed::date(&sentence, None)
            {
                order.clocks.push(printed_clock(ClockKind::PromisedBy, &sentence, date, SOURCE, now));
            }
        }
        if let Some(shop) = fields.get("sellerVO") {
            order.seller = seller(text(shop, "sellerName"), text(shop, "storeUrl"));
        }
    }
    for total in of("detail_order_price_block").filter_map(|fields| fields.get("totalPrice")) {
        let currency = text(total, "currencyCode");
        order.total = price(total, "formatPriceInfo", "value", currency.as_deref());
    }
    for fields in of("detail_order_status_block") {
        order.status = order_status(fields);
        if let Some(reminder) = text(fields, "reminder") {
            let reminder = without_tags(&reminder);
            let anchors = sentences::Anchors { received: order.completed_on, placed: order.placed_on };
            for (kind, date) in sentences::windows(&reminder, anchors) {
                order.clocks.push(printed_clock(kind, &reminder, date, SOURCE, now));
            }
            order.clocks.extend(sentence_clocks(&reminder, SOURCE, now));
        }
    }
    for fields in of("detail_service_progress_bar") {
        for node in list(fields, "nodes") {
            let (Some(words), Some(time)) = (text(node, "text"), text(node, "time")) else { continue };
            let Some(date) = printed::date(&time, None) else { continue };
            if let Some(kind) = sentences::progress_node(&without_tags(&words)) {
                order.clocks.push(printed_clock(kind, &format!("{}: {time}", without_tags(&words)), date, SOURCE, now));
            }
        }
    }
    for fields in of("detail_order_services") {
        for sentence in strings_in(fields) {
            order.clocks.extend(sentence_clocks(&without_tags(&sentence), SOURCE, now));
        }
    }
    for fields in of("detail_logistic_package_block") {
        let numbers = list(fields, "packageInfoList").into_iter().filter_map(|package| text(package, "trackingNumber"));
        order.tracking_numbers.extend(numbers.filter_map(|number| TrackingNumber::parse(&number).ok()));
    }
    let known = order.placed_on.is_some() || !order.lines.is_empty() || order.status.is_some();
    dedup_clocks(&mut order.clocks);
    known.then_some(order)
}

/// Clocks named by a sentence that prints its own date.
fn sentence_clocks(sentence: &str, source: &str, now: Timestamp) -> Vec<Clock> {
    sentence
        .split(['·', '\n', '|'])
        .filter_map(|part| {
            let part = part.trim();
            let kind = sentences::clock(part)?;
            Some(printed_clock(kind, part, printed::date(part, None)?, source, now))
        })
        .collect()
}

/// The same sentence is often printed twice on a page; readings with different dates are all kept.
fn dedup_clocks(clocks: &mut Vec<Clock>) {
    let mut seen = HashSet::new();
    clocks.retain(|clock| seen.insert((clock.kind, clock.date)));
}

/// Every text anywhere inside, in order.
fn strings_in(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().flat_map(strings_in).collect(),
        Value::Object(fields) => fields.values().flat_map(strings_in).collect(),
        _ => Vec::new(),
    }
}

/// The tracking call: one entry for each package, with its events. The receiver's address beside it is never read
/// beyond the country.
fn tracking(module: &Value, asked_for: Option<OrderNumber>, facts: &mut Facts, now: Timestamp) {
    const SOURCE: &str = "tracking page";
    let order = ["tradeOrderId", "orderId"].into_iter().find_map(|key| order_number(module, key)).or(asked_for);
    let promises = module.get("fastDeliveryInfoDTO").map(|promise| {
        let sentences: Vec<String> =
            list(promise, "fdContentList").into_iter().filter_map(Value::as_str).map(without_tags).collect();
        match (sentences.is_empty(), text(promise, "fdContent")) {
            (true, Some(all)) => vec![without_tags(&all)],
            _ => sentences,
        }
    });
    let mut clocks: Vec<Clock> =
        promises.unwrap_or_default().iter().flat_map(|sentence| sentence_clocks(sentence, SOURCE, now)).collect();
    dedup_clocks(&mut clocks);
    let destination = module
        .get("logisticsReceiverInfo")
        .and_then(|receiver| text(receiver, "countryCode").or_else(|| text(receiver, "country")))
        .and_then(|country| Country::from_code(&country).or_else(|| Country::from_name(&country)));
    let mut numbers = Vec::new();
    for line in list(module, "trackingDetailLineList") {
        match package(line, destination, order.as_ref()) {
            Some(mut parcel) => {
                numbers.push(parcel.track.number.clone());
                if order.is_none() {
                    parcel.clocks.clone_from(&clocks);
                }
                facts.parcels.push(parcel);
            }
            None => facts.wonder("a package of a tracking page", "It has no tracking number yet."),
        }
    }
    // The page's address names the order; its content need not.
    let Some(number) = order else { return };
    let mut order = Order::new(number);
    order.clocks = clocks;
    order.destination = destination;
    order.tracking_numbers = numbers;
    facts.orders.push(order);
}

fn package(line: &Value, destination: Option<Country>, order: Option<&OrderNumber>) -> Option<Parcel> {
    let number_at = |key| text(line, key).and_then(|number| TrackingNumber::parse(&number).ok());
    let (last, first) = (number_at("mailNo"), number_at("originMailNo"));
    let number = last.clone().or_else(|| first.clone())?;
    let mut track = Track::new(number, Outcome::Answered);
    track.destination = destination;
    track.service = text(line, "logisticsCarrierName");
    if let Some(carrier_info) = line.get("logisticsCpInfo")
        && let Some(name) = text(carrier_info, "cpName")
    {
        track.destination_carrier = Some(DestinationCarrier {
            id: carrier::by_name(&name).map(|carrier| carrier.id),
            name,
            phone: list(carrier_info, "cpContactPhoneList").first().and_then(|phone| phone.as_str()).map(str::to_owned),
            url: text(carrier_info, "cpWebSiteUrl"),
        });
    }
    if let Some(eta) = line.get("etaInfo") {
        let day = |key| whole(eta, key).and_then(day_of);
        track.estimated = match (day("beginEtaTime"), day("endEtaTime")) {
            (Some(first), Some(last)) => Some((first.min(last), last.max(first))),
            (one, other) => one.or(other).map(|day| (day, day)),
        };
    }
    track.events = list(line, "detailList").into_iter().map(scan).collect();
    if track.events.is_empty() {
        track.outcome = Outcome::Pending;
    }
    let previous_number = first.filter(|first| last.as_ref().is_some_and(|last| last != first));
    Some(Parcel {
        source: "aliexpress",
        track,
        previous_number,
        orders: order.cloned().into_iter().collect(),
        clocks: Vec::new(),
    })
}

fn day_of(milliseconds: i64) -> Option<Date> {
    Some(Timestamp::from_millisecond(milliseconds).ok()?.to_zoned(TimeZone::UTC).date())
}

fn scan(detail: &Value) -> RawEvent {
    let instant = whole(detail, "time").and_then(|ms| Timestamp::from_millisecond(ms).ok());
    let printed = text(detail, "timeText");
    let local = match (instant, printed.as_deref().and_then(clock_time)) {
        (Some(instant), Some((hour, minute))) => wall_clock(instant, hour, minute),
        (Some(instant), None) => Some(instant.to_zoned(TimeZone::UTC).datetime()),
        _ => None,
    };
    let words = text(detail, "trackingDetailDesc").or_else(|| text(detail, "trackingName"));
    RawEvent {
        time: EventTime {
            local,
            date_only: false,
            zone: None,
            instant,
            certainty: if instant.is_some() { TimeCertainty::Labelled } else { TimeCertainty::None },
        },
        code: text(detail, "trackingPrimaryCode").or_else(|| text(detail, "trackingSecondCode")),
        text: words.map(|words| without_tags(&words)).unwrap_or_default(),
        place: text(detail, "detailedLocation"),
        country: None,
        carrier: None,
    }
}

/// The `18:39` at the end of `Tue | Jul. 28 18:39`.
fn clock_time(printed: &str) -> Option<(i8, i8)> {
    let (hour, minute) = printed.split_whitespace().rev().find_map(|word| word.split_once(':'))?;
    Some((hour.parse().ok()?, minute.get(..2)?.parse().ok()?))
}

/// The wall clock nearest to an instant that shows this time of day: zones lie within fourteen hours of UTC.
fn wall_clock(instant: Timestamp, hour: i8, minute: i8) -> Option<DateTime> {
    let utc = instant.to_zoned(TimeZone::UTC).datetime();
    [-1, 0, 1]
        .into_iter()
        .filter_map(|days| {
            utc.date()
                .checked_add(days.days())
                .ok()?
                .to_datetime(jiff::civil::time(0, 0, 0, 0))
                .with()
                .hour(hour)
                .minute(minute)
                .build()
                .ok()
        })
        .filter(|local| distance(*local, utc) <= SignedDuration::from_hours(14))
        .min_by_key(|local| distance(*local, utc))
}

fn distance(one: DateTime, other: DateTime) -> SignedDuration {
    one.duration_since(other).abs()
}

/// The list of refunds: one entry for each claimed line.
fn disputes(value: &Value, facts: &mut Facts) {
    for line in list(value, "reverseOrderLines") {
        let Some(order) = order_number(line, "tradeOrderId") else {
            facts.wonder("a refund", "It carries no order number.");
            continue;
        };
        let status = text(line, "reverseStatusText")
            .or_else(|| text(line, "statusText"))
            .or_else(|| text(line, "reverseStatus").map(|code| format!("status {code}")));
        let refund = ["refundAmount", "actualRefundAmount", "refundMoney", "aeRefundAmount"]
            .into_iter()
            .filter_map(|key| line.get(key))
            .find_map(amount_object);
        let day = |key| text(line, key).and_then(|printed| printed::date(&printed, None));
        facts.disputes.push(Dispute {
            id: text(line, "reverseOrderLineId").or_else(|| text(line, "reverseOrderId")),
            order,
            line: text(line, "tradeOrderLineId"),
            status: status.unwrap_or_else(|| "unknown".to_owned()),
            refund,
            opened_on: day("gmtCreateFormat").or_else(|| whole(line, "gmtCreate").and_then(day_of)),
            changed_on: day("gmtModifiedFormat"),
        });
    }
}

/// `{cent, currency}` or `{formatMoney}` or `{value, currency}`.
fn amount_object(object: &Value) -> Option<Money> {
    let currency = text(object, "currency").or_else(|| text(object, "currencyCode"));
    for key in ["formatMoney", "formatedAmount", "formattedAmount", "value", "amount"] {
        if let Some(money) = text(object, key).and_then(|printed| printed::money(&printed, currency.as_deref())) {
            return Some(money);
        }
    }
    let cent = whole(object, "cent")?;
    Some(Money { amount: format!("{}.{:02}", cent / 100, cent.rem_euclid(100)), currency })
}

/// Prices of variants, without placeholders: some variants carry absurd prices, so that only what lies within reach
/// of the cheaper half's median counts.
fn lowest_real(prices: &mut [(f64, Money)]) -> Option<Money> {
    prices.sort_by(|a, b| a.0.total_cmp(&b.0));
    let cheaper_half = &prices[..prices.len().div_ceil(2)];
    let median = cheaper_half.get(cheaper_half.len() / 2)?.0;
    prices.iter().find(|(value, _)| *value >= median / 100.0).map(|(_, money)| money.clone())
}

fn with_value(money: Money) -> Option<(f64, Money)> {
    Some((money.amount.parse().ok()?, money))
}

/// `mtop.aliexpress.pdp.pc.query`, the product page since 2026.
fn product_2026(result: &Value) -> Product {
    let global = result.get("GLOBAL_DATA").and_then(|global| global.get("globalData"));
    let currency = global.and_then(|global| text(global, "currencyCode"));
    let price_of = |sku: &Value| {
        price(sku, "salePriceLocal", "salePriceString", currency.as_deref())
            .or_else(|| amount_object(sku.get("originalPrice")?))
    };
    let prices = result.get("PRICE");
    let selected = prices.and_then(|prices| prices.get("targetSkuPriceInfo")).and_then(price_of);
    let mut variants: Vec<(f64, Money)> = prices
        .and_then(|prices| prices.get("skuPriceInfoMap"))
        .and_then(Value::as_object)
        .map(|skus| skus.values().filter_map(price_of).filter_map(with_value).collect())
        .unwrap_or_default();
    let title = result.get("PRODUCT_TITLE").and_then(|title| text(title, "text"));
    Product {
        id: global.and_then(|global| text(global, "productId").or_else(|| text(global, "itemId"))),
        title: title.or_else(|| global.and_then(|global| text(global, "subject"))),
        seller: shop_card(result),
        price: selected.or_else(|| lowest_real(&mut variants)),
        aliases: Vec::new(),
    }
}

/// The shop card, unless the compliance links name another store: then the card is a shell shop's, and its rating
/// says nothing about who sells.
fn shop_card(result: &Value) -> Option<Seller> {
    let card = result.get("SHOP_CARD_PC")?;
    let info = card.get("sellerInfo").unwrap_or(&Value::Null);
    let id = text(info, "storeNum").or_else(|| text(info, "storeURL").as_deref().and_then(store_id));
    let real = result.get("COMPLIANCE_PC").and_then(|compliance| {
        strings_in(compliance).iter().find_map(|link| {
            let (_, tail) = link.split_once("showcredential.htm?storeNum=")?;
            let id: String = tail.chars().take_while(char::is_ascii_digit).collect();
            (!id.is_empty()).then_some(id)
        })
    });
    if let Some(real) = real.filter(|real| id.as_deref() != Some(real.as_str())) {
        return Some(Seller { id: Some(real), ..Seller::default() });
    }
    let percent = text(card, "sellerPositiveRate").and_then(|rate| rate.trim_end_matches('%').parse().ok());
    Some(Seller {
        name: text(card, "storeName"),
        id,
        positive_percent: percent,
        rating_shown: percent.is_some(),
        feedback_count: whole(card, "sellerTotalNum").and_then(|n| u64::try_from(n).ok()),
        opened_on: text(info, "formatOpenTime").and_then(|printed| printed::date(&printed, None)),
        country: text(info, "countryCompleteName").and_then(|name| Country::from_name(&name)),
    })
}

/// `window.runParams` of product pages up to about 2022.
fn product_2022(data: &Value) -> Product {
    let title = data.get("titleModule").and_then(|module| text(module, "subject"));
    let prices = data.get("priceModule");
    let price = ["minActivityAmount", "minAmount"].into_iter().find_map(|key| amount_object(prices?.get(key)?));
    let store = data.get("storeModule");
    let percent =
        store.and_then(|store| text(store, "positiveRate")).and_then(|rate| rate.trim_end_matches('%').parse().ok());
    Product {
        id: ["actionModule", "commonModule"].into_iter().find_map(|key| text(data.get(key)?, "productId")),
        title,
        seller: store.map(|store| Seller {
            name: text(store, "storeName"),
            id: text(store, "storeNum"),
            positive_percent: percent,
            rating_shown: percent.is_some(),
            feedback_count: whole(store, "positiveNum").and_then(|n| u64::try_from(n).ok()),
            opened_on: text(store, "openTime").and_then(|printed| printed::date(&printed, None)),
            country: None,
        }),
        price,
        aliases: Vec::new(),
    }
}

/// `aliexpress.ds.product.get`.
fn product_dropship(result: &Value) -> Product {
    let base = &result["ae_item_base_info_dto"];
    let skus = result.get("ae_item_sku_info_dtos").map(|skus| list(skus, "ae_item_sku_info_d_t_o")).unwrap_or_default();
    let mut prices: Vec<(f64, Money)> = skus
        .into_iter()
        .filter_map(|sku| {
            let currency = text(sku, "currency_code").or_else(|| text(base, "currency_code"));
            let printed = text(sku, "offer_sale_price").or_else(|| text(sku, "sku_price"))?;
            with_value(printed::money(&printed, currency.as_deref())?)
        })
        .collect();
    let aliases = result
        .get("product_id_converter_result")
        .and_then(|converter| text(converter, "sub_product_id"))
        .and_then(|aliases| parse(&aliases))
        .and_then(|aliases| {
            Some(aliases.as_object()?.values().map(|id| id.to_string().trim_matches('"').to_owned()).collect())
        })
        .unwrap_or_default();
    Product {
        id: text(base, "product_id"),
        title: text(base, "subject"),
        seller: result.get("ae_store_info").map(|store| Seller {
            name: text(store, "store_name"),
            id: text(store, "store_id"),
            country: text(store, "store_country_code").and_then(|code| Country::from_code(&code)),
            ..Seller::default()
        }),
        price: lowest_real(&mut prices),
        aliases,
    }
}

/// `aliexpress.affiliate.productdetail.get`. Its promotion link is never kept.
fn product_affiliate(product: &Value) -> Product {
    let currency = text(product, "target_sale_price_currency").or_else(|| text(product, "sale_price_currency"));
    let percent = text(product, "evaluate_rate").and_then(|rate| rate.trim_end_matches('%').parse().ok());
    Product {
        id: text(product, "product_id"),
        title: text(product, "product_title"),
        seller: seller(text(product, "shop_name"), text(product, "shop_url")).map(|seller| Seller {
            positive_percent: percent,
            rating_shown: percent.is_some(),
            ..seller
        }),
        price: ["target_sale_price", "sale_price"]
            .into_iter()
            .find_map(|key| printed::money(&text(product, key)?, currency.as_deref())),
        aliases: Vec::new(),
    }
}
