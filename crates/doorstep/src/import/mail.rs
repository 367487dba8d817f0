//! Mails of AliExpress: `.eml`, `.mbox`, raw source, forwarded. Only what AliExpress itself sent is read; what merely
//! looks like it is refused and named. Subjects, senders and traps: `aliexpress.md` section 2.

use std::collections::BTreeSet;

use doorstep_core::check::Outcome;
use doorstep_core::event::{EventTime, RawEvent, TimeCertainty};
use doorstep_core::number::{OrderNumber, TrackingNumber};
use doorstep_core::protection::{Clock, ClockCertainty, ClockKind};
use doorstep_core::track::Track;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use mail_parser::mailbox::mbox::MessageIterator;
use mail_parser::{Message, MessageParser};
use scraper::{ElementRef, Html, Selector};

use super::facts::{Facts, Line, Order, OrderStatus, Parcel, Weight};
use super::kept;
use super::lines;
use super::links::{self, Named};
use super::printed;
use super::sentences::{self, MailState};
use super::vocabulary::{VOCABULARY, has_any};

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

/// Reads one mail, or every mail of an mbox: what each says, and what is kept of it.
pub fn read(bytes: &[u8]) -> Vec<(Facts, Option<Vec<u8>>)> {
    let mut found = Vec::new();
    let (mut others, mut advertisements) = (0_usize, 0_usize);
    let mut one = |bytes: &[u8]| {
        let mut facts = Facts::default();
        match read_one(bytes, &mut facts) {
            Letter::Told(kept) => found.push((facts, kept)),
            Letter::Foreign => others += 1,
            Letter::Advertisement => advertisements += 1,
        }
    };
    if bytes.starts_with(b"From ") {
        let mut broken = Facts::default();
        for message in MessageIterator::new(bytes) {
            match message {
                Ok(message) => one(message.contents()),
                Err(error) => broken.wonder("a mail of the mailbox", format!("It cannot be read: {error:?}.")),
            }
        }
        if !broken.not_understood.is_empty() {
            found.push((broken, None));
        }
    } else {
        one(bytes);
    }
    let mut aside = Facts::default();
    if others > 0 {
        let what = if others == 1 { "a mail".to_owned() } else { format!("{others} mails") };
        aside.note(Weight::Aside, what, "AliExpress did not send this; it was passed over.");
    }
    if advertisements > 0 {
        let what = match advertisements {
            1 => "an advertisement of AliExpress".to_owned(),
            more => format!("{more} advertisements of AliExpress"),
        };
        aside.note(Weight::Aside, what, "There is nothing about your orders in it.");
    }
    if others + advertisements > 0 {
        found.push((aside, None));
    }
    found
}

/// What became of one mail.
enum Letter {
    /// It says something, or should have; with what is kept of it.
    Told(Option<Vec<u8>>),
    /// It is somebody else's.
    Foreign,
    /// It is about sales.
    Advertisement,
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

fn read_one(bytes: &[u8], facts: &mut Facts) -> Letter {
    let Some(message) = MessageParser::default().parse(bytes) else {
        facts.wonder("a mail", "It is not in the form of a mail.");
        return Letter::Told(None);
    };
    let subject = message.subject().unwrap_or_default().to_owned();
    let what = format!("the mail \"{}\"", shortened(&subject));
    let body = Body::of(&message);
    match sender(&message, &body) {
        Sender::AliExpress => {}
        Sender::Marketing => return Letter::Advertisement,
        Sender::Pretender(address) => {
            facts.note(
                Weight::Warning,
                what,
                format!("Careful: it is made to look as if AliExpress or a carrier had sent it, but it comes from {address}. Do not open its links and do not pay anything; look at the order on AliExpress itself."),
            );
            return Letter::Told(Some(refused(&subject, &address_of(&message))));
        }
        Sender::Other => return Letter::Foreign,
    }
    let sent_at = message.date().and_then(|date| Timestamp::from_second(date.to_timestamp()).ok());
    match sentences::mail(&subject) {
        Some((state, lang)) => told(state, lang, &subject, &body, sent_at.unwrap_or(Timestamp::UNIX_EPOCH), facts),
        None => facts.wonder(what, "It is from AliExpress, but its subject is not known yet."),
    }
    Letter::Told(Some(kept(&subject, sent_at, &body)))
}

/// What is kept of a mail: subject and day, the lines of its order, its numbers, its links; as a mail again.
fn kept(subject: &str, sent_at: Option<Timestamp>, body: &Body) -> Vec<u8> {
    let mut mail = String::from("From: AliExpress <transaction@notice.aliexpress.com>\r\n");
    let subject: String = subject.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    mail.push_str(&format!("Subject: {subject}\r\n"));
    if let Some(date) = sent_at.and_then(|at| jiff::fmt::rfc2822::to_string(&at.to_zoned(TimeZone::UTC)).ok()) {
        mail.push_str(&format!("Date: {date}\r\n"));
    }
    mail.push_str("MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n");
    mail.push_str("Content-Transfer-Encoding: 8bit\r\n\r\n<html><body>\r\n");
    let mut line = |text: &str| mail.push_str(&format!("<p>{}</p>\r\n", escaped(text)));
    kept::of_an_order(&lines::of(&body.text)).iter().for_each(|text| line(text));
    let orders: BTreeSet<OrderNumber> = order_numbers(&body.text).into_iter().collect();
    orders.iter().for_each(|number| line(number.as_str()));
    if let Some(number) = package_number_in_body(&body.text, &orders) {
        line(&format!("package {number}"));
    }
    if let Some(sentence) = sentence_of_days(&body.text) {
        line(sentence);
    }
    for link in &body.links {
        let Some(named) = links::read(link) else { continue };
        mail.push_str(&format!("<a href=\"{}\">", escaped(&links::write(&named))));
        if let Some(package) = body.packages.iter().find(|package| package.link == *link) {
            for (class, text) in [("header", &package.header), ("title", &package.title), ("sku", &package.variant)] {
                if let Some(text) = text {
                    mail.push_str(&format!("<p class=\"{PACKAGE}{class}\">{}</p>", escaped(text)));
                }
            }
        }
        mail.push_str("</a>\r\n");
    }
    mail.push_str("</body></html>\r\n");
    mail.into_bytes()
}

/// The header by which a mail that was refused is known again, as nothing else is kept of it but who sent it.
const REFUSED: &str = "X-Doorstep-Refused";

/// What is kept of a mail that pretends to be what it is not.
fn refused(subject: &str, from: &str) -> Vec<u8> {
    let plain = |text: &str| text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect::<String>();
    format!("From: <{}>\r\nSubject: {}\r\n{REFUSED}: yes\r\n\r\n", plain(from), plain(subject)).into_bytes()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

fn shortened(subject: &str) -> String {
    subject.chars().take(80).collect()
}

/// The visible text and the links of a mail, up to where its advertisements begin.
#[derive(Default)]
struct Body {
    text: String,
    links: Vec<String>,
    packages: Vec<Package>,
}

/// One of several packages in one mail, as its own part tells it.
struct Package {
    link: String,
    /// Its state, in words.
    header: Option<String>,
    title: Option<String>,
    variant: Option<String>,
}

/// How the classes of such parts begin.
const PACKAGE: &str = "EDM-MULTIPLE-PACKAGES-item-";

impl Package {
    /// The part of the mail that one link encloses; `None` for other links.
    fn of(link: ElementRef<'_>) -> Option<Package> {
        let part = |name: &str| {
            let css = format!("[class*='{PACKAGE}{name}']");
            let found = link.select(&Selector::parse(&css).ok()?).next()?;
            let text = found.text().map(str::trim).filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ");
            (!text.is_empty()).then_some(text)
        };
        let header = part("header");
        let title = part("title");
        if header.is_none() && title.is_none() {
            return None;
        }
        Some(Package { link: link.attr("href")?.to_owned(), header, title, variant: part("sku") })
    }

    fn line(&self) -> Option<Line> {
        let title = Some(self.title.clone()?);
        Some(Line { title, variant: self.variant.clone(), ..Line::default() })
    }
}

impl Body {
    fn of(message: &Message<'_>) -> Body {
        let is_html = message.html_part(0).is_some_and(|part| part.is_text_html());
        if is_html && let Some(html) = message.body_html(0) {
            return Body::of_html(&html);
        }
        let text = message.body_text(0).unwrap_or_default();
        let text = without_advertisements(&text);
        Body { text: text.to_owned(), links: links::in_text(text).map(str::to_owned).collect(), packages: Vec::new() }
    }

    fn of_html(html: &str) -> Body {
        let document = Html::parse_document(html);
        let mut body = Body::default();
        for node in document.tree.root().descendants() {
            if let Some(text) = node.value().as_text() {
                let around = node.parent().and_then(|parent| parent.value().as_element());
                if around.is_some_and(|element| matches!(element.name(), "style" | "script" | "title")) {
                    continue;
                }
                let text = text.trim();
                if sentences::begins_advertisements(&text.to_lowercase()) {
                    break;
                }
                if !text.is_empty() {
                    body.text.push_str(text);
                    body.text.push('\n');
                }
            } else if let Some(link) = node.value().as_element().and_then(|element| element.attr("href")) {
                body.links.push(link.to_owned());
                body.packages.extend(ElementRef::wrap(node).and_then(Package::of));
            }
        }
        body
    }
}

fn without_advertisements(text: &str) -> &str {
    let end = text
        .lines()
        .find(|line| sentences::begins_advertisements(&line.trim().to_lowercase()))
        .map(|line| line.as_ptr() as usize - text.as_ptr() as usize);
    &text[..end.unwrap_or(text.len())]
}

fn address_of(message: &Message<'_>) -> String {
    let from = message.from().and_then(|from| from.first());
    from.and_then(|from| from.address()).unwrap_or_default().to_ascii_lowercase()
}

fn sender(message: &Message<'_>, body: &Body) -> Sender {
    let from = message.from().and_then(|from| from.first());
    let address = address_of(message);
    if message.header(REFUSED).is_some() {
        return Sender::Pretender(address);
    }
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
    let forwarded = VOCABULARY.labels.forwarded.iter().any(|mark| subject.starts_with(mark.as_str()))
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
    let words = &VOCABULARY.labels;
    has_any(text, &words.fee_customs) && has_any(text, &words.fee_fee) && has_any(text, &words.fee_parcel)
}

/// Turns a mail's state into facts about its orders and parcels.
fn told(state: MailState, lang: &str, subject: &str, body: &Body, sent_at: Timestamp, facts: &mut Facts) {
    let mut orders: BTreeSet<OrderNumber> = BTreeSet::new();
    let mut pairs: Vec<(Named, Option<&Package>)> = Vec::new();
    for link in &body.links {
        if let Some(named) = links::read(link) {
            orders.extend(named.orders.iter().cloned());
            if !named.numbers.is_empty() {
                pairs.push((named, body.packages.iter().find(|package| package.link == *link)));
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
        order.closing_soon = (state == MailState::ClosingSoon).then_some(sent_at);
        order.told_at = Some(sent_at);
        if one_order {
            lines::fill(&mut order, &visible);
            order.status = order_status(state);
            // Where the mail's own words about the package end, its items begin; titles are cut short there.
            order.clocks.extend(claim_window(state, &body.text, sent_at));
            order.clocks.extend(promised(&visible, lang, sent_at));
        }
        let of_pairs = pairs.iter().filter(|(pair, _)| pair.orders.as_slice() == [number.clone()]);
        order.lines.extend(of_pairs.filter_map(|(_, package)| package.as_ref()?.line()));
        order.tracking_numbers = pairs
            .iter()
            .filter(|(pair, _)| pair.orders.contains(number))
            .flat_map(|(pair, _)| pair.numbers.iter().cloned())
            .chain(named_number.iter().filter(|_| pairs.is_empty()).cloned())
            .collect();
        facts.orders.push(order);
    }
    for (pair, package) in &pairs {
        for number in &pair.numbers {
            // Where every package has its own words, those are its state, and not the subject's.
            let (state, words) = match package.and_then(|package| package.header.as_deref()) {
                Some(header) => (sentences::mail_state(header), header),
                None => (Some(state), subject),
            };
            facts.parcels.push(parcel(number.clone(), pair.orders.clone(), state, words, sent_at));
        }
    }
    if let Some(number) = named_number.filter(|_| pairs.is_empty()) {
        facts.parcels.push(parcel(number, orders.iter().cloned().collect(), Some(state), subject, sent_at));
    }
    if orders.is_empty() && facts.parcels.is_empty() && state != MailState::Coupon {
        facts.wonder(format!("the mail \"{}\"", shortened(subject)), "It names no order and no parcel.");
    }
}

fn order_status(state: MailState) -> Option<OrderStatus> {
    use MailState::{
        AtCustoms, Canceled, Closed, ClosingSoon, Confirmed, Coupon, CustomsCleared, Delivered, InCountry, LeftOrigin,
        LocalCarrier, OutForDelivery, Packed, PickedUp, ReceiptConfirmed, Shipped, Update,
    };
    Some(match state {
        Confirmed | Packed => OrderStatus::Processing,
        Shipped | PickedUp | LeftOrigin | AtCustoms | CustomsCleared | InCountry | LocalCarrier | OutForDelivery
        | Delivered | ClosingSoon => OrderStatus::Shipped,
        ReceiptConfirmed => OrderStatus::Completed,
        Canceled => OrderStatus::Canceled,
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
        | MailState::Canceled
        | MailState::Closed
        | MailState::Coupon
        | MailState::Update => return None,
    })
}

/// A parcel with the one event that a mail tells. Words of a state that is not known are kept as they are.
fn parcel(
    number: TrackingNumber,
    orders: Vec<OrderNumber>,
    state: Option<MailState>,
    words: &str,
    sent_at: Timestamp,
) -> Parcel {
    let mut track = Track::new(number, Outcome::Answered);
    let code = state.map(event_code);
    if code != Some(None) {
        track.events.push(RawEvent {
            time: EventTime {
                local: Some(sent_at.to_zoned(TimeZone::UTC).datetime()),
                date_only: false,
                zone: Some("UTC".to_owned()),
                instant: Some(sent_at),
                // The mail was sent at this time; the scan it tells of was earlier.
                certainty: TimeCertainty::Assumed,
            },
            code: code.flatten().map(str::to_owned),
            text: words.to_owned(),
            ..RawEvent::default()
        });
    }
    Parcel { source: "aliexpress_mail", track, previous_number: None, orders, clocks: Vec::new() }
}

/// The delivery that a mail promises, where a line names it with its day. English alone leaves open whether the day or the
/// month comes first.
fn promised(visible: &[&str], lang: &str, sent_at: Timestamp) -> Option<Clock> {
    let day_first = (!matches!(lang, "en" | "ja" | "ko" | "zh")).then_some(true);
    visible.iter().enumerate().find_map(|(at, line)| {
        let kind = sentences::clock(line)?;
        let next = visible.get(at + 1).copied().unwrap_or_default();
        let date = printed::date(line, day_first).or_else(|| printed::date(next, day_first))?;
        Some(Clock {
            kind,
            date,
            certainty: ClockCertainty::Printed,
            source: "mail".to_owned(),
            printed: Some((*line).to_owned()),
            captured_at: sent_at,
        })
    })
}

/// "…you have 15 days to open a dispute": counted from the day of the mail, as it says so on that day.
fn claim_window(state: MailState, text: &str, sent_at: Timestamp) -> Option<Clock> {
    if state != MailState::ReceiptConfirmed {
        return None;
    }
    let sentence = sentence_of_days(text)?;
    let days = sentences::days_in(sentence)?;
    let sent_on = sent_at.in_tz("America/Los_Angeles").ok()?.date();
    Some(Clock {
        kind: ClockKind::ReceivedUntil,
        date: sent_on.checked_add(i64::from(days).days()).ok()?,
        certainty: ClockCertainty::Printed,
        source: "mail".to_owned(),
        printed: Some(sentence.to_owned()),
        captured_at: sent_at,
    })
}

fn sentence_of_days(text: &str) -> Option<&str> {
    let mut sentences = text.split_inclusive(['.', '\n', '。']);
    sentences.find(|sentence| sentences::days_in(sentence).is_some()).map(str::trim)
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
    text.lines().find_map(|line| {
        let lower = line.to_lowercase();
        has_any(&lower, &VOCABULARY.labels.package).then(|| package_number(line, orders)).flatten()
    })
}
