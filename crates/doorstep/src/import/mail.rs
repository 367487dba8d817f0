//! Mails of AliExpress: `.eml`, `.mbox`, raw source, forwarded. Only what AliExpress itself sent is read; what merely
//! looks like it is refused and named. Subjects, senders and traps: `aliexpress.md` section 2.

use std::collections::BTreeSet;

use doorstep_core::check::Outcome;
use doorstep_core::event::{EventTime, RawEvent, TimeCertainty};
use doorstep_core::number::{OrderNumber, TrackingNumber};
use doorstep_core::protection::{Clock, ClockCertainty, ClockKind};
use doorstep_core::track::Track;
use jiff::{Timestamp, ToSpan};
use mail_parser::mailbox::mbox::MessageIterator;
use mail_parser::{Message, MessageParser};
use scraper::Html;

use super::facts::{Facts, Order, OrderStatus, Parcel};
use super::lines;
use super::links::{self, Named};
use super::sentences::{self, MailState};

/// Whether the bytes look like one mail: header lines first, among them one that every mail has.
pub fn looks_like(text: &str) -> bool {
    let mut known = false;
    for line in text.lines().take(60) {
        if line.is_empty() {
            break;
        }
        let continued = line.starts_with([' ', '\t']);
        let header = line
            .split_once(':')
            .is_some_and(|(name, _)| !name.is_empty() && name.len() < 60 && name.bytes().all(|b| b.is_ascii_graphic()));
        if !continued && !header && !line.starts_with("From ") {
            return false;
        }
        let name = line.split(':').next().unwrap_or_default().to_ascii_lowercase();
        known |= matches!(
            name.as_str(),
            "from" | "message-id" | "return-path" | "delivered-to" | "received" | "mime-version"
        );
    }
    known
}

/// Reads one mail, or every mail of an mbox.
pub fn read(bytes: &[u8], facts: &mut Facts) {
    if !bytes.starts_with(b"From ") {
        read_one(bytes, facts);
        return;
    }
    for message in MessageIterator::new(bytes) {
        match message {
            Ok(message) => read_one(message.contents(), facts),
            Err(error) => facts.wonder("a mail of the mailbox", format!("It cannot be read: {error:?}.")),
        }
    }
}

/// Who a mail is from.
#[derive(Debug, PartialEq, Eq)]
enum Sender {
    /// AliExpress, about orders.
    AliExpress,
    /// AliExpress, about sales.
    Marketing,
    /// Somebody who pretends to be AliExpress, or a fee to be paid that nobody asked for.
    Pretender(String),
    /// Somebody else.
    Other,
}

fn read_one(bytes: &[u8], facts: &mut Facts) {
    let Some(message) = MessageParser::default().parse(bytes) else {
        facts.wonder("a mail", "It is not in the form of a mail.");
        return;
    };
    let subject = message.subject().unwrap_or_default().to_owned();
    let what = format!("the mail \"{}\"", shortened(&subject));
    let body = Body::of(&message);
    match sender(&message, &body) {
        Sender::AliExpress => {}
        Sender::Marketing => {
            facts.wonder(what, "It is an advertisement of AliExpress; there is nothing about your orders in it.");
            return;
        }
        Sender::Pretender(address) => {
            facts.wonder(
                what,
                format!("Careful: it is made to look as if AliExpress or a carrier had sent it, but it comes from {address}. Do not open its links and do not pay anything; look at the order on AliExpress itself."),
            );
            return;
        }
        Sender::Other => {
            facts.wonder(what, "It was not sent by AliExpress.");
            return;
        }
    }
    let sent_at = message.date().and_then(|date| Timestamp::from_second(date.to_timestamp()).ok());
    let Some(state) = sentences::mail_state(&subject) else {
        facts.wonder(what, "It is from AliExpress, but its subject is not known yet.");
        return;
    };
    told(state, &subject, &body, sent_at.unwrap_or(Timestamp::UNIX_EPOCH), facts);
}

fn shortened(subject: &str) -> String {
    subject.chars().take(80).collect()
}

/// The visible text and the links of a mail, up to where its advertisements begin.
struct Body {
    text: String,
    links: Vec<String>,
}

impl Body {
    fn of(message: &Message<'_>) -> Body {
        let is_html = message.html_part(0).is_some_and(|part| part.is_text_html());
        if is_html && let Some(html) = message.body_html(0) {
            return Body::of_html(&html);
        }
        let text = message.body_text(0).unwrap_or_default();
        let text = without_advertisements(&text);
        Body { text: text.to_owned(), links: links::in_text(text).map(str::to_owned).collect() }
    }

    fn of_html(html: &str) -> Body {
        let document = Html::parse_document(html);
        let mut body = Body { text: String::new(), links: Vec::new() };
        for node in document.tree.root().descendants() {
            if let Some(text) = node.value().as_text() {
                let around = node.parent().and_then(|parent| parent.value().as_element());
                if around.is_some_and(|element| matches!(element.name(), "style" | "script" | "title")) {
                    continue;
                }
                let text = text.trim();
                if sentences::ADVERTISEMENTS.iter().any(|start| text.to_lowercase().starts_with(start)) {
                    break;
                }
                if !text.is_empty() {
                    body.text.push_str(text);
                    body.text.push('\n');
                }
            } else if let Some(link) = node.value().as_element().and_then(|element| element.attr("href")) {
                body.links.push(link.to_owned());
            }
        }
        body
    }
}

fn without_advertisements(text: &str) -> &str {
    let end = text
        .lines()
        .find(|line| {
            let line = line.trim().to_lowercase();
            sentences::ADVERTISEMENTS.iter().any(|start| line.starts_with(start))
        })
        .map(|line| line.as_ptr() as usize - text.as_ptr() as usize);
    &text[..end.unwrap_or(text.len())]
}

fn sender(message: &Message<'_>, body: &Body) -> Sender {
    let from = message.from().and_then(|from| from.first());
    let address = from.and_then(|from| from.address()).unwrap_or_default().to_ascii_lowercase();
    let name = from.and_then(|from| from.name()).unwrap_or_default().to_ascii_lowercase();
    if let Some(sender) = by_address(&address) {
        return if sender == Sender::AliExpress && authentication_failed(message) {
            Sender::Pretender(address)
        } else {
            sender
        };
    }
    let subject = message.subject().unwrap_or_default().to_lowercase();
    let everything = format!("{subject}\n{}", body.text.to_lowercase());
    // A hand-forwarded mail names its first sender in the text.
    let forwarded =
        ["fwd:", "fw:", "wg:", "tr:", "rv:", "enc:", "i:", "пересл"].iter().any(|mark| subject.starts_with(mark))
            || everything.contains("forwarded message");
    if forwarded && !name.contains("aliexpress") {
        let quoted = body
            .text
            .split(|c: char| c.is_whitespace() || "<>\"',;()[]:".contains(c))
            .filter(|word| word.contains('@'));
        if let Some(sender) = quoted.into_iter().find_map(|word| by_address(&word.to_ascii_lowercase())) {
            return sender;
        }
    }
    let pretends = name.contains("aliexpress")
        || name.contains("cainiao")
        || address.contains("aliexpress")
        || address.contains("ali-express")
        || address.contains("a1iexpress")
        || address.contains("aiiexpress");
    if pretends || asks_for_a_fee(&everything) { Sender::Pretender(address) } else { Sender::Other }
}

fn by_address(address: &str) -> Option<Sender> {
    let (mailbox, host) = address.rsplit_once('@')?;
    // Apple's Hide My Email rewrites the sender: transaction_at_notice_aliexpress_com_<id>@privaterelay.appleid.com
    if host == "privaterelay.appleid.com" {
        let (mailbox, rest) = mailbox.split_once("_at_")?;
        let end = rest.find("_com_").map(|at| at + "_com".len())?;
        return by_address(&format!("{mailbox}@{}", rest[..end].replace('_', ".")));
    }
    if !links::is_aliexpress(host) {
        return None;
    }
    let marketing = ["deals.", "newarrival.", "selections.", "info."].iter().any(|sub| host.starts_with(sub));
    Some(if marketing || mailbox == "promotion" { Sender::Marketing } else { Sender::AliExpress })
}

/// Whether the receiving server found the sender forged. A missing verdict is none.
fn authentication_failed(message: &Message<'_>) -> bool {
    message.headers_raw().filter(|(name, _)| name.eq_ignore_ascii_case("authentication-results")).any(|(_, value)| {
        let value = value.to_ascii_lowercase();
        value.contains("dmarc=fail") || (value.contains("dkim=fail") && !value.contains("dkim=pass"))
    })
}

/// Customs-fee phishing: a parcel, a sum to pay, and a link, from nobody we know.
fn asks_for_a_fee(text: &str) -> bool {
    let any = |words: &[&str]| words.iter().any(|word| text.contains(word));
    any(&[
        "customs",
        "zoll",
        "douane",
        "aduana",
        "alfândega",
        "dogana",
        "тамож",
        "митн",
        "celn",
        "통관",
        "delivery fee",
        "redelivery",
    ]) && any(&[
        "fee",
        "pay ",
        "payment",
        "gebühr",
        "zahl",
        "frais",
        "payer",
        "pago",
        "pagar",
        "tarifa",
        "taxa",
        "pagamento",
        "оплат",
        "сплат",
        "opłat",
        "결제",
    ]) && any(&[
        "parcel",
        "package",
        "paket",
        "colis",
        "paquete",
        "pacote",
        "encomenda",
        "pacco",
        "посыл",
        "paczk",
        "소포",
    ])
}

/// Turns a mail's state into facts about its orders and parcels.
fn told(state: MailState, subject: &str, body: &Body, sent_at: Timestamp, facts: &mut Facts) {
    let mut orders: BTreeSet<OrderNumber> = BTreeSet::new();
    let mut pairs: Vec<Named> = Vec::new();
    for link in &body.links {
        if let Some(named) = links::read(link) {
            orders.extend(named.orders.iter().cloned());
            if !named.numbers.is_empty() {
                pairs.push(named);
            }
        }
    }
    orders.extend(order_numbers(subject));
    orders.extend(order_numbers(&body.text));
    let named_number = package_number(subject, &orders).or_else(|| package_number_in_body(&body.text, &orders));
    let one_order = orders.len() == 1;
    let visible = lines::of(&body.text);
    for number in &orders {
        let mut order = Order::new(number.clone());
        order.status = order_status(state);
        order.closing_soon = state == MailState::ClosingSoon;
        if one_order {
            lines::fill(&mut order, &visible);
            order.status = order_status(state);
            // Where the mail's own words about the package end, its items begin; titles are cut short there.
            order.clocks.extend(claim_window(state, &body.text, sent_at));
        }
        order.tracking_numbers = pairs
            .iter()
            .filter(|pair| pair.orders.contains(number))
            .flat_map(|pair| pair.numbers.iter().cloned())
            .chain(named_number.iter().filter(|_| pairs.is_empty()).cloned())
            .collect();
        facts.orders.push(order);
    }
    for pair in &pairs {
        for number in &pair.numbers {
            facts.parcels.push(parcel(number.clone(), pair.orders.clone(), state, subject, sent_at));
        }
    }
    if let Some(number) = named_number.filter(|_| pairs.is_empty()) {
        facts.parcels.push(parcel(number, orders.iter().cloned().collect(), state, subject, sent_at));
    }
    if orders.is_empty() && facts.parcels.is_empty() && state != MailState::Coupon {
        facts.wonder(format!("the mail \"{}\"", shortened(subject)), "It names no order and no parcel.");
    }
}

fn order_status(state: MailState) -> Option<OrderStatus> {
    use MailState::{
        AtCustoms, Closed, ClosingSoon, Confirmed, Coupon, CustomsCleared, Delivered, InCountry, LeftOrigin,
        LocalCarrier, OutForDelivery, Packed, PickedUp, ReceiptConfirmed, Shipped, Update,
    };
    Some(match state {
        Confirmed | Packed => OrderStatus::Processing,
        Shipped | PickedUp | LeftOrigin | AtCustoms | CustomsCleared | InCountry | LocalCarrier | OutForDelivery
        | Delivered | ClosingSoon => OrderStatus::Shipped,
        ReceiptConfirmed => OrderStatus::Completed,
        Closed => OrderStatus::Closed,
        Coupon | Update => return None,
    })
}

/// The code a mail's state has among the events of a parcel; see `data/codes/aliexpress_mail.toml`.
fn event_code(state: MailState) -> Option<&'static str> {
    Some(match state {
        MailState::Packed => "packed",
        MailState::Shipped => "shipped",
        MailState::PickedUp => "picked_up",
        MailState::LeftOrigin => "left_origin",
        MailState::AtCustoms => "at_customs",
        MailState::CustomsCleared => "customs_cleared",
        MailState::InCountry => "in_country",
        MailState::LocalCarrier => "local_carrier",
        MailState::OutForDelivery => "out_for_delivery",
        MailState::Delivered => "delivered",
        MailState::Confirmed
        | MailState::ClosingSoon
        | MailState::ReceiptConfirmed
        | MailState::Closed
        | MailState::Coupon
        | MailState::Update => return None,
    })
}

fn parcel(
    number: TrackingNumber,
    orders: Vec<OrderNumber>,
    state: MailState,
    subject: &str,
    sent_at: Timestamp,
) -> Parcel {
    let mut track = Track::new(number, Outcome::Answered);
    track.events = event_code(state)
        .map(|code| RawEvent {
            time: EventTime {
                local: Some(sent_at.to_zoned(jiff::tz::TimeZone::UTC).datetime()),
                date_only: false,
                zone: Some("UTC".to_owned()),
                instant: Some(sent_at),
                // The mail was sent at this time; the scan it tells of was earlier.
                certainty: TimeCertainty::Assumed,
            },
            code: Some(code.to_owned()),
            text: subject.to_owned(),
            ..RawEvent::default()
        })
        .into_iter()
        .collect();
    Parcel { source: "aliexpress_mail", track, previous_number: None, orders, clocks: Vec::new() }
}

/// "…you have 15 days to open a dispute": counted from the day of the mail, as it says so on that day.
fn claim_window(state: MailState, text: &str, sent_at: Timestamp) -> Option<Clock> {
    if state != MailState::ReceiptConfirmed {
        return None;
    }
    let sentence = text.split_inclusive(['.', '\n', '。']).find(|sentence| sentences::days_in(sentence).is_some())?;
    let days = sentences::days_in(sentence)?;
    let sent_on = sent_at.in_tz("America/Los_Angeles").ok()?.date();
    Some(Clock {
        kind: ClockKind::ReceivedUntil,
        date: sent_on.checked_add(i64::from(days).days()).ok()?,
        certainty: ClockCertainty::Printed,
        source: "mail".to_owned(),
        printed: Some(sentence.trim().to_owned()),
        captured_at: sent_at,
    })
}

/// Runs of digits that are order numbers. Lists of orders print their place in the list before the number, without a
/// space: `Bestellung 1` + `9999999999990001`.
fn order_numbers(text: &str) -> Vec<OrderNumber> {
    let mut found = Vec::new();
    let mut place = 1;
    for run in text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|run| run.bytes().all(|b| b.is_ascii_digit())) {
        let run = match run.len() {
            15 | 16 => run,
            17 => match run.strip_prefix(&place.to_string()) {
                Some(rest) => {
                    place += 1;
                    rest
                }
                None => continue,
            },
            _ => continue,
        };
        found.extend(OrderNumber::parse(run));
    }
    found
}

/// The package a subject names: the one word that is long and has a digit, and is no order.
fn package_number(subject: &str, orders: &BTreeSet<OrderNumber>) -> Option<TrackingNumber> {
    subject
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| (8..=40).contains(&word.len()) && word.bytes().any(|b| b.is_ascii_digit()))
        .filter(|word| word.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase()))
        .filter(|word| !orders.iter().any(|order| order.as_str() == *word || word.ends_with(order.as_str())))
        .find_map(|word| TrackingNumber::parse(word).ok())
}

/// The package a sentence of the body names, after the word for it.
fn package_number_in_body(text: &str, orders: &BTreeSet<OrderNumber>) -> Option<TrackingNumber> {
    const WORDS: &[&str] = &[
        "package",
        "packstück",
        "paket",
        "paquete",
        "pacote",
        "colis",
        "pacco",
        "посылк",
        "paczk",
        "tracking number",
        "sendungsnummer",
        "número de seguimiento",
        "número de rastreamento",
        "운송장",
        "追跡番号",
    ];
    text.lines().find_map(|line| {
        let lower = line.to_lowercase();
        WORDS.iter().any(|word| lower.contains(word)).then(|| package_number(line, orders)).flatten()
    })
}
