//! Reading loosely typed JSON: the same field comes as text, number or boolean, present or not.

use serde_json::Value;

/// The field as text, whatever its type; `None` when it is missing, null, or blank.
pub fn text(object: &Value, key: &str) -> Option<String> {
    let text = match object.get(key)? {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

/// The field as a whole number, also where it comes as text.
pub fn whole(object: &Value, key: &str) -> Option<i64> {
    match object.get(key)? {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// The elements of a list; a single object stands for a list of one, `{}` and null for none.
pub fn list<'a>(object: &'a Value, key: &str) -> Vec<&'a Value> {
    match object.get(key) {
        Some(Value::Array(items)) => items.iter().collect(),
        Some(Value::Object(fields)) if !fields.is_empty() => object.get(key).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// Text without its tags, entities resolved: `<span>R$5 coupon</span>`.
pub fn without_tags(text: &str) -> String {
    if !text.contains(['<', '&']) {
        return text.trim().to_owned();
    }
    let fragment = scraper::Html::parse_fragment(text);
    fragment.root_element().text().collect::<Vec<_>>().join("").trim().to_owned()
}

/// A JSON text, also inside a JSONP call (`mtopjsonp3({...})`).
pub fn parse(text: &str) -> Option<Value> {
    let text = text.trim().trim_start_matches('\u{feff}').trim_start();
    if text.starts_with(['{', '[']) {
        return serde_json::from_str(text).ok();
    }
    let open = text.find('(')?;
    let name = text[..open].trim();
    let callback =
        !name.is_empty() && name.len() < 80 && name.chars().all(|c| c.is_alphanumeric() || "_$.".contains(c));
    let close = text.rfind(')')?;
    if !callback || close < open {
        return None;
    }
    serde_json::from_str(&text[open + 1..close]).ok()
}
