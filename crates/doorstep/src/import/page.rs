//! Saved pages of AliExpress. The state that a page carries in its scripts is read first, as it is the more stable;
//! what the page shows is read where there is none. Selectors and their history: `aliexpress.md` section 1.5.

use doorstep_core::check::Outcome;
use doorstep_core::number::{OrderNumber, TrackingNumber};
use doorstep_core::track::Track;
use jiff::Timestamp;
use scraper::{ElementRef, Html, Selector};

use super::capture;
use super::facts::{Facts, Line, Order, Parcel};
use super::kept;
use super::lines;
use super::links;
use super::printed;
use super::sentences;

/// Words that mark a script's data as worth reading.
const STATE: &[&str] = &[
    "pc_om_list_order",
    "detail_simple_order_info_component",
    "trackingDetailLineList",
    "reverseOrderLines",
    "titleModule",
    "PRODUCT_TITLE",
    "priceModule",
];
/// At most so many beginnings of data are tried in one script.
const TRIES: usize = 200;

/// Whether a text is a page.
pub fn looks_like(text: &str) -> bool {
    let start: String = text.trim_start().chars().take(400).collect::<String>().to_ascii_lowercase();
    start.starts_with('<')
        && ["<html", "<!doctype html", "<body", "<div", "<head", "<table"].iter().any(|mark| start.contains(mark))
}

/// Reads a saved page. Returns what is kept of it.
pub fn read(html: &str, now: Timestamp, facts: &mut Facts) -> Option<Vec<u8>> {
    let document = Html::parse_document(html);
    let mut kept = String::new();
    for script in document.select(&selector("script")) {
        let code: String = script.text().collect();
        if STATE.iter().any(|mark| code.contains(mark)) {
            for state in states(&code) {
                capture::read(&state, now, facts);
                let state = String::from_utf8(kept::capture(&state)).unwrap_or_default();
                // A text must not end the script it stands in.
                kept.push_str(&format!("<script>{}</script>\n", state.replace("</", "<\\/")));
            }
        }
    }
    if facts.is_empty() {
        kept.clear();
        cards(&document, facts);
        if facts.is_empty() {
            tracking_page(&document, facts);
        }
        for shown in document.select(&selector(".order-item, [class*='mailNoValue']")) {
            bare(shown, &mut kept);
        }
        for link in document.select(&selector("a[href], link[href]")).filter_map(|link| link.attr("href")) {
            if let Some(named) = links::read(link) {
                kept.push_str(&format!("<a href=\"{}\"></a>\n", escaped(&links::write(&named))));
            }
        }
    }
    if facts.is_empty() && facts.not_understood.is_empty() {
        facts.wonder("a saved page", why_empty(html));
    }
    (!kept.is_empty()).then(|| format!("<!doctype html><html><body>\n{kept}</body></html>\n").into_bytes())
}

/// An element with its classes, texts, titles, pictures and links of AliExpress; without anything else.
fn bare(element: ElementRef<'_>, kept: &mut String) {
    if matches!(element.value().name(), "script" | "style" | "input" | "textarea") {
        return;
    }
    let name = match element.value().name() {
        name @ ("a" | "span") => name,
        _ => "div",
    };
    kept.push_str(&format!("<{name}"));
    for (attribute, value) in element.value().attrs() {
        let value = match attribute {
            "class" | "title" => Some(value.to_owned()),
            "style" => picture(value).map(|address| format!("background-image:url({address})")),
            "href" => links::read(value)
                .map(|named| links::write(&named))
                .or_else(|| capture::store_id(value).map(|id| format!("//www.aliexpress.com/store/{id}"))),
            _ => None,
        };
        if let Some(value) = value {
            kept.push_str(&format!(" {attribute}=\"{}\"", escaped(&value)));
        }
    }
    kept.push('>');
    for child in element.children() {
        if let Some(text) = child.value().as_text() {
            kept.push_str(&escaped(text));
        } else if let Some(child) = ElementRef::wrap(child) {
            bare(child, kept);
        }
    }
    kept.push_str(&format!("</{name}>"));
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

fn why_empty(html: &str) -> &'static str {
    if html.contains("isCSR") || html.contains("runParams = {}") {
        "The page was saved before its content had arrived: it is an empty shell. Use the browser extension, or copy the visible text and paste it."
    } else if html.contains("punish-component") || html.contains("_____tmd_____") || html.contains("x5secdata") {
        "It is the check that you are human, not the page behind it."
    } else {
        "It shows no order, parcel or product that Doorstep knows the shape of. Copy the visible text and paste it instead."
    }
}

fn selector(css: &str) -> Selector {
    Selector::parse(css).expect("selectors of this file are constants, tried by its tests")
}

/// The JSON objects in a script: after each `{` that is not inside one already read, as far as it is JSON.
fn states(code: &str) -> impl Iterator<Item = serde_json::Value> {
    let mut at = 0;
    std::iter::from_fn(move || {
        for _ in 0..TRIES {
            let start = at + code.get(at..)?.find('{')?;
            let mut values = serde_json::Deserializer::from_str(&code[start..]).into_iter::<serde_json::Value>();
            match values.next() {
                Some(Ok(value)) if value.as_object().is_some_and(|fields| !fields.is_empty()) => {
                    at = start + values.byte_offset();
                    return Some(value);
                }
                _ => at = start + 1,
            }
        }
        None
    })
}

fn words(element: ElementRef<'_>) -> String {
    element.text().collect::<Vec<_>>().join("\n")
}

fn first_text(element: ElementRef<'_>, css: &str) -> Option<String> {
    let found = element.select(&selector(css)).next()?;
    let text = words(found).trim().to_owned();
    (!text.is_empty()).then_some(text)
}

fn first_attribute(element: ElementRef<'_>, css: &str, name: &str) -> Option<String> {
    element.select(&selector(css)).find_map(|found| found.attr(name)).map(str::to_owned)
}

/// The cards of an order list, as desktop and phone pages show them.
fn cards(document: &Html, facts: &mut Facts) {
    for card in document.select(&selector(".order-item")) {
        let named: Vec<links::Named> = card
            .select(&selector("a[href]"))
            .chain(std::iter::once(card))
            .filter_map(|link| links::read(link.attr("href")?))
            .collect();
        let text = words(card);
        let number =
            named.iter().flat_map(|link| link.orders.iter()).next().cloned().or_else(|| labelled_number(&text));
        let Some(number) = number else {
            facts.wonder("a card of the order list", "It carries no order number.");
            continue;
        };
        let mut order = Order::new(number);
        let visible = lines::of(&text);
        order.status =
            first_text(card, ".order-item-header-status-text").and_then(|label| sentences::order_status(&label));
        let shop_url = first_attribute(card, "a[href*='/store/']", "href");
        order.seller = capture::seller(first_text(card, ".order-item-store-name"), shop_url);
        lines::fill(&mut order, &visible);
        order.lines = items(card, named.iter().find_map(|link| link.product.clone()));
        order.tracking_numbers = named.into_iter().flat_map(|link| link.numbers).collect();
        facts.orders.push(order);
    }
}

fn items(card: ElementRef<'_>, product_id: Option<String>) -> Vec<Line> {
    card.select(&selector(".order-item-content-body, .order-item-content-info"))
        .filter(|body| {
            body.select(&selector(".order-item-content-info")).next().is_some()
                || body.attr("class").is_some_and(|c| !c.contains("body"))
        })
        .take(1)
        .map(|body| {
            let amount = first_text(body, ".order-item-content-info-number").unwrap_or_default();
            let quantity = first_text(body, ".order-item-content-info-number-quantity");
            let count = quantity.as_deref().unwrap_or_default().trim_start_matches(['x', 'X', '×']).trim().parse().ok();
            let price_text = amount.lines().next().unwrap_or_default();
            Line {
                title: first_attribute(body, ".order-item-content-info-name span[title]", "title")
                    .or_else(|| first_text(body, ".order-item-content-info-name")),
                product_id: product_id.clone(),
                quantity: count,
                price: printed::money(price_text, None),
                variant: first_text(body, ".order-item-content-info-sku"),
                picture: first_attribute(card, ".order-item-content-img[style]", "style")
                    .and_then(|style| picture(&style)),
                ..Line::default()
            }
        })
        .collect()
}

/// The address in `background-image: url("...")`.
fn picture(style: &str) -> Option<String> {
    let (_, rest) = style.split_once("url(")?;
    let (address, _) = rest.split_once(')')?;
    Some(address.trim_matches(['"', '\'', ' ']).to_owned())
}

fn labelled_number(text: &str) -> Option<OrderNumber> {
    text.split(|c: char| !c.is_ascii_digit()).filter(|run| (15..=17).contains(&run.len())).find_map(OrderNumber::parse)
}

/// The tracking page shows its number under a class whose name carries a build's hash.
fn tracking_page(document: &Html, facts: &mut Facts) {
    let shown = selector("[class*='mailNoValue']");
    let numbers = document.select(&shown).filter_map(|found| TrackingNumber::parse(words(found).trim()).ok());
    for number in numbers {
        let orders = document
            .select(&selector("a[href], link[href]"))
            .filter_map(|link| links::read(link.attr("href")?))
            .flat_map(|named| named.orders)
            .take(1)
            .collect();
        facts.parcels.push(Parcel {
            source: "aliexpress",
            track: Track::new(number, Outcome::Pending),
            previous_number: None,
            orders,
            clocks: Vec::new(),
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn data_is_found_inside_scripts() {
        let code = r#"window.a = {b: {"x": 1}}; f({"y": [2]}); var s = "{not json"; g = {};"#;
        let found: Vec<_> = states(code).map(|state| state.to_string()).collect();
        assert_eq!(found, [r#"{"x":1}"#, r#"{"y":[2]}"#]);
    }
}
