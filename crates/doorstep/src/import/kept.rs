//! What is kept of the things that were read, so that a better reader can read them again: enough to say the same, and
//! nothing that says who somebody is. By allow-list: what is not named here is dropped.

use std::collections::HashSet;

use doorstep_core::number::{self, Kind, OrderNumber};
use serde_json::{Map, Value};

use super::json;
use super::lines;
use super::links;
use super::printed;
use super::sentences;

/// Fields of captures that are kept wherever they stand.
const FIELDS: &[&str] = &[
    // The call.
    "api",
    "ret",
    "captured_at",
    "locale",
    "kind",
    "tag",
    "hasMore",
    // Orders.
    "orderId",
    "tradeOrderId",
    "tradeOrderLineId",
    "orderLineId",
    "orderDateText",
    "orderCreatTime",
    "payTime",
    "orderShipTime",
    "orderEndTime",
    "orderStatus",
    "statusText",
    "storeName",
    "storePageUrl",
    "storeUrl",
    "sellerName",
    "totalPriceText",
    "formatPriceInfo",
    "currencyCode",
    "currency",
    "quantity",
    "itemTitle",
    "itemPriceText",
    "itemImgUrl",
    "productId",
    "skuId",
    "reminder",
    "expectDeliveryDateTitle",
    "trackingNumber",
    // Parcels.
    "mailNo",
    "originMailNo",
    "logisticsCarrierName",
    "cpName",
    "cpWebSiteUrl",
    "cpContactPhoneList",
    "beginEtaTime",
    "endEtaTime",
    "time",
    "timeText",
    "trackingName",
    "trackingDetailDesc",
    "trackingPrimaryCode",
    "trackingSecondCode",
    "detailedLocation",
    "fulfillStage",
    "fdContent",
    "fdContentList",
    // Claims.
    "reverseOrderId",
    "reverseOrderLineId",
    "reverseStatus",
    "reverseStatusText",
    "gmtCreate",
    "gmtCreateFormat",
    "gmtModifiedFormat",
    "cent",
    "formatMoney",
    "formatedAmount",
    "formattedAmount",
    // Products.
    "subject",
    "itemId",
    "storeNum",
    "storeURL",
    "salePriceLocal",
    "salePriceString",
    "sellerPositiveRate",
    "sellerPositiveNum",
    "sellerTotalNum",
    "formatOpenTime",
    "openTime",
    "countryCompleteName",
    "positiveRate",
    "positiveNum",
    "product_id",
    "product_title",
    "store_name",
    "store_id",
    "store_country_code",
    "currency_code",
    "offer_sale_price",
    "sku_price",
    "main_product_id",
    "sub_product_id",
    "target_sale_price",
    "target_sale_price_currency",
    "sale_price",
    "sale_price_currency",
    "evaluate_rate",
    "shop_name",
    "shop_url",
];

/// Fields whose names say little: kept inside these alone.
const WITHIN: &[(&str, &[&str])] = &[
    ("fields", &["title"]),
    ("skuAttrs", &["name", "text"]),
    ("buttons", &["type"]),
    ("buttonVOList", &["type"]),
    ("nodes", &["text"]),
    ("totalPrice", &["value"]),
    ("originalPrice", &["value"]),
    ("minActivityAmount", &["value"]),
    ("minAmount", &["value"]),
    ("refundAmount", &["value", "amount"]),
    ("actualRefundAmount", &["value", "amount"]),
    ("refundMoney", &["value", "amount"]),
    ("aeRefundAmount", &["value", "amount"]),
    ("PRODUCT_TITLE", &["text"]),
    ("structure", &["structure"]),
];

/// What is kept of an address: where to, not to whom.
const OF_AN_ADDRESS: &[&str] = &["country", "countryCode", "city"];

/// How deep a capture is kept, as it is read.
const DEPTH: u32 = 24;

/// What is kept of a capture.
pub fn capture(value: &Value) -> Vec<u8> {
    fields(value, "", DEPTH).map(|value| value.to_string().into_bytes()).unwrap_or_default()
}

/// The part of a value that is kept; `key` is the name it stands under.
fn fields(value: &Value, key: &str, depth: u32) -> Option<Value> {
    let depth = depth.checked_sub(1)?;
    match value {
        Value::Object(inner) => Some(Value::Object(object(inner, key, depth))),
        Value::Array(items) => Some(items.iter().filter_map(|item| element(item, key, depth)).collect()),
        scalar => scalar_in(scalar, key, None, depth),
    }
}

fn element(item: &Value, key: &str, depth: u32) -> Option<Value> {
    match item {
        Value::Object(inner) => Some(Value::Object(object(inner, key, depth))),
        // Names of components stand in lists below `hierarchy`.
        Value::String(text) if is_component(text) => Some(item.clone()),
        _ => fields(item, key, depth),
    }
}

fn object(inner: &Map<String, Value>, key: &str, depth: u32) -> Map<String, Value> {
    let kept = inner.iter().filter_map(|(name, value)| {
        let value = if is_address(name) {
            address(value)
        } else if value.is_object() || value.is_array() {
            fields(value, name, depth)
        } else {
            scalar_in(value, name, Some(key), depth)
        };
        Some((name.clone(), value?))
    });
    kept.collect()
}

fn scalar_in(value: &Value, name: &str, parent: Option<&str>, depth: u32) -> Option<Value> {
    let named = FIELDS.contains(&name)
        || parent.is_some_and(|parent| WITHIN.iter().any(|(of, names)| *of == parent && names.contains(&name)));
    let Value::String(text) = value else {
        return (named && !value.is_null()).then(|| value.clone());
    };
    if matches!(name, "url" | "page_url" | "pageUrl") {
        return links::read(text).map(|named| Value::String(links::write(&named)));
    }
    if !named && text.len() > 20 && text.contains('{') {
        return fields(&json::parse(text)?, name, depth).map(|inner| Value::String(inner.to_string()));
    }
    let told = named || is_component(text) || is_deadline(text) || text.contains("showcredential.htm?storeNum=");
    told.then(|| value.clone())
}

/// `pc_om_list_order_8214398062177351`, `detail_product_block_2`.
fn is_component(text: &str) -> bool {
    text.len() < 120
        && (text.starts_with("pc_om_") || text.starts_with("detail_"))
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
}

/// A sentence that prints a day that protects the buyer.
fn is_deadline(text: &str) -> bool {
    text.len() < 400 && sentences::clock(text).is_some() && printed::date(text, None).is_some()
}

fn is_address(name: &str) -> bool {
    let name = name.to_lowercase();
    !FIELDS.iter().any(|field| field.eq_ignore_ascii_case(&name))
        && ["address", "receiver", "contact", "consignee", "recipient"].iter().any(|part| name.contains(part))
}

fn address(value: &Value) -> Option<Value> {
    let inner = value.as_object()?;
    let kept = inner.iter().filter(|(name, value)| OF_AN_ADDRESS.contains(&name.as_str()) && value.is_string());
    Some(Value::Object(kept.map(|(name, value)| (name.clone(), value.clone())).collect()))
}

/// What is kept of a pasted text: the lines of a printed order, the numbers, and the links that name something.
pub fn text(text: &str) -> Vec<u8> {
    let mut kept: Vec<String> = Vec::new();
    let mut named = HashSet::new();
    let found = number::extract(text);
    let mut ids = Vec::new();
    for found in &found {
        // A number that is one only by the words around it keeps such words.
        let alone = number::extract(found.number.as_str()).iter().any(|again| again.kind == found.kind);
        let label = match found.kind {
            _ if alone => "",
            Kind::Order => "order ",
            _ => "tracking number ",
        };
        ids.push(format!("{label}{}", found.number));
    }
    let mut addresses = Vec::new();
    let mut orders: HashSet<OrderNumber> = HashSet::new();
    orders.extend(
        found.iter().filter(|one| one.kind == Kind::Order).filter_map(|one| OrderNumber::parse(one.number.as_str())),
    );
    for link in links::in_text(text) {
        match links::read(link) {
            Some(link) => {
                orders.extend(link.orders.iter().cloned());
                addresses.push(links::write(&link));
            }
            None if links::is_short(link) => addresses.push(link.to_owned()),
            None => {}
        }
    }
    if orders.len() == 1 {
        kept.extend(of_an_order(&lines::of(text)));
    }
    kept.extend(ids.into_iter().chain(addresses).filter(|line| named.insert(line.clone())));
    kept.join("\n").into_bytes()
}

/// The lines that a reading of a printed order needs, and a `…` for others, so that what stands below what stays so.
pub fn of_an_order(lines: &[&str]) -> Vec<String> {
    let needed = lines::needed(lines);
    let mut kept: Vec<String> = Vec::new();
    let mut left_out = 0;
    for (line, needed) in lines.iter().zip(needed) {
        if needed {
            left_out = 0;
            kept.push((*line).to_owned());
        } else if left_out < 3 {
            left_out += 1;
            kept.push("…".to_owned());
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn kept(value: Value) -> Value {
        serde_json::from_slice(&capture(&value)).unwrap()
    }

    #[test]
    fn of_a_capture_only_named_fields_are_kept() {
        let value = serde_json::json!({
            "data": {"fields": {"orderId": "8123456789012345", "contactName": "Pat Sample", "phone": 600000000,
                "addressVO": {"countryCode": "ES", "city": "Madrid", "detailAddress": "Calle Inventada 1"},
                "cardSuffix": "4242", "title": "Completed", "remark": "leave it with Pat"}},
            "body": "{\"mailNo\":\"LP00123456789012\",\"receiverName\":\"Pat\"}",
            "page_url": "https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8123456789012345&user=pat",
        });
        let expected = serde_json::json!({
            "data": {"fields": {"orderId": "8123456789012345", "addressVO": {"countryCode": "ES", "city": "Madrid"},
                "title": "Completed"}},
            "body": "{\"mailNo\":\"LP00123456789012\"}",
            "page_url": "https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8123456789012345",
        });
        assert_eq!(kept(value), expected);
    }

    #[test]
    fn of_a_text_the_numbers_and_links_are_kept() {
        let told = "Hi Pat Sample,\nyour parcel LP00123456789012 of order 8123456789012345 goes to Calle Inventada 1.\n\
                    https://www.aliexpress.com/item/1005001234567890.html?who=pat";
        let kept = String::from_utf8(text(told)).unwrap();
        for said in ["LP00123456789012", "8123456789012345", "https://www.aliexpress.com/item/1005001234567890.html"] {
            assert!(kept.contains(said), "{kept}");
        }
        for personal in ["Pat", "Calle", "pat"] {
            assert!(!kept.contains(personal), "{kept}");
        }
    }
}
