//! Dates and money as pages and mails print them, in the languages of AliExpress' buyers. What could be read two ways is
//! not read at all.

use std::borrow::Cow;

use jiff::civil::Date;

/// Beginnings of month names, lower case, without dots. A word is a month if it begins with one of these; the longest
/// beginning wins ("mai" before "ma", "juin" before "jui").
const MONTHS: &[(&str, i8)] = &[
    // English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Czech, Swedish, Turkish share many stems.
    ("jan", 1),
    ("ene", 1),
    ("gen", 1),
    ("sty", 1),
    ("leden", 1),
    ("ledna", 1),
    ("oca", 1),
    ("янв", 1),
    ("січ", 1),
    ("feb", 2),
    ("fev", 2),
    ("fév", 2),
    ("lut", 2),
    ("úno", 2),
    ("şub", 2),
    ("фев", 2),
    ("лют", 2),
    ("mar", 3),
    ("mär", 3),
    ("mrt", 3),
    ("maa", 3),
    ("bře", 3),
    ("мар", 3),
    ("бер", 3),
    ("maart", 3),
    ("apr", 4),
    ("avr", 4),
    ("abr", 4),
    ("kwi", 4),
    ("dub", 4),
    ("nis", 4),
    ("апр", 4),
    ("кві", 4),
    ("may", 5),
    ("mai", 5),
    ("mag", 5),
    ("mei", 5),
    ("maj", 5),
    ("kvě", 5),
    ("май", 5),
    ("мая", 5),
    ("тра", 5),
    ("mayıs", 5),
    ("jun", 6),
    ("juin", 6),
    ("giu", 6),
    ("cze", 6),
    ("červn", 6),
    ("haz", 6),
    ("июн", 6),
    ("чер", 6),
    ("jul", 7),
    ("juil", 7),
    ("lug", 7),
    ("lip", 7),
    ("červenec", 7),
    ("července", 7),
    ("tem", 7),
    ("июл", 7),
    ("лип", 7),
    ("aug", 8),
    ("aoû", 8),
    ("aou", 8),
    ("ago", 8),
    ("sie", 8),
    ("srp", 8),
    ("ağu", 8),
    ("авг", 8),
    ("сер", 8),
    ("sep", 9),
    ("set", 9),
    ("wrz", 9),
    ("zář", 9),
    ("eyl", 9),
    ("сен", 9),
    ("вер", 9),
    ("oct", 10),
    ("okt", 10),
    ("out", 10),
    ("ott", 10),
    ("paź", 10),
    ("říj", 10),
    ("eki", 10),
    ("окт", 10),
    ("жов", 10),
    ("nov", 11),
    ("lis", 11),
    ("kas", 11),
    ("ноя", 11),
    ("лис", 11),
    ("dec", 12),
    ("déc", 12),
    ("dez", 12),
    ("dic", 12),
    ("gru", 12),
    ("prosin", 12),
    ("aral", 12),
    ("ara", 12),
    ("дек", 12),
    ("гру", 12),
    ("يناير", 1),
    ("فبراير", 2),
    ("مارس", 3),
    ("أبريل", 4),
    ("إبريل", 4),
    ("مايو", 5),
    ("يونيو", 6),
    ("يوليو", 7),
    ("أغسطس", 8),
    ("سبتمبر", 9),
    ("أكتوبر", 10),
    ("نوفمبر", 11),
    ("ديسمبر", 12),
    ("ינו", 1),
    ("פבר", 2),
    ("מרץ", 3),
    ("אפר", 4),
    ("מאי", 5),
    ("יונ", 6),
    ("יול", 7),
    ("אוג", 8),
    ("ספט", 9),
    ("אוק", 10),
    ("נוב", 11),
    ("דצמ", 12),
];

/// A text with the digits of other scripts as the usual ones.
fn western(text: &str) -> Cow<'_, str> {
    let other = |c: char| matches!(c, '٠'..='٩' | '۰'..='۹' | '０'..='９');
    if !text.contains(other) {
        return Cow::Borrowed(text);
    }
    let digit = |c: char| {
        let zero = match c {
            '٠'..='٩' => '٠',
            '۰'..='۹' => '۰',
            '０'..='９' => '０',
            other => return other,
        };
        char::from_digit(c as u32 - zero as u32, 10).unwrap_or(c)
    };
    Cow::Owned(text.chars().map(digit).collect())
}

fn month(word: &str) -> Option<i8> {
    let word = word.to_lowercase();
    // Hebrew writes "in" before the month, as one word.
    let word = word.strip_prefix('ב').unwrap_or(&word);
    // Polish "lis" is November, and so is Czech "lis"; Ukrainian is in its own script.
    let best = MONTHS.iter().filter(|(stem, _)| word.starts_with(stem)).max_by_key(|(stem, _)| stem.len())?;
    (word.chars().count() <= 12).then_some(best.1)
}

/// One piece of a printed date.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Piece<'a> {
    Number(&'a str),
    Word(&'a str),
    Mark(char),
}

fn pieces(text: &str) -> Vec<(usize, Piece<'_>)> {
    let mut found = Vec::new();
    let mut rest = text;
    let mut at = 0;
    while let Some(c) = rest.chars().next() {
        let kind = |c: char| {
            if c.is_ascii_digit() {
                0
            } else if c.is_alphabetic() && !is_cjk_mark(c) {
                1
            } else {
                2
            }
        };
        let length = match kind(c) {
            2 => c.len_utf8(),
            k => rest.find(|other| kind(other) != k).unwrap_or(rest.len()),
        };
        let piece = match kind(c) {
            0 => Piece::Number(&rest[..length]),
            1 => Piece::Word(&rest[..length]),
            _ => Piece::Mark(c),
        };
        if piece != Piece::Mark(' ') && !matches!(piece, Piece::Mark('\u{a0}' | '\u{202f}' | '\n' | '\t')) {
            found.push((at, piece));
        }
        at += length;
        rest = &rest[length..];
    }
    found
}

fn is_cjk_mark(c: char) -> bool {
    matches!(c, '年' | '月' | '日' | '년' | '월' | '일')
}

/// Year, month and day in any order that can be told from what is printed.
fn assemble(year: &str, month: i8, day: &str) -> Option<Date> {
    let year: i16 = if year.len() == 4 { year.parse().ok()? } else { return None };
    if !(2004..=2100).contains(&year) {
        return None;
    }
    Date::new(year, month, day.parse().ok()?).ok()
}

/// The first date printed in `text`: `Jul 15, 2026`, `3 de ago. de 2026`, `2026-11-02`, `03.08.2026`, `2026年8月3日`,
/// `3 août 2026`. `03/08/2026` is read only where one of the two numbers cannot be a month, or where `day_first` says
/// which way the text's language goes.
pub fn date(text: &str, day_first: Option<bool>) -> Option<Date> {
    let text = western(text);
    let pieces: Vec<Piece<'_>> = pieces(&text).into_iter().map(|(_, piece)| piece).collect();
    (0..pieces.len()).find_map(|start| date_at(&pieces[start..], day_first))
}

fn date_at(pieces: &[Piece<'_>], day_first: Option<bool>) -> Option<Date> {
    use Piece::{Mark, Number, Word};
    // Fillers between the parts: "3 de ago. de 2026", "3rd of August, 2026", "3. August 2026".
    let filler = |piece: &Piece<'_>| match piece {
        Mark('.' | ',') => true,
        Word(word) => matches!(
            word.to_lowercase().as_str(),
            "de" | "do" | "di" | "den" | "of" | "st" | "nd" | "rd" | "th" | "er" | "del"
        ),
        _ => false,
    };
    let mut parts = pieces.iter().filter(|piece| !filler(piece)).copied();
    let plain: Vec<Piece<'_>> = parts.by_ref().take(3).collect();
    match plain[..] {
        [Word(m), Number(d), Number(y)] if d.len() <= 2 => return assemble(y, month(m)?, d),
        [Number(d), Word(m), Number(y)] if d.len() <= 2 => return assemble(y, month(m)?, d),
        [Number(y), Word(m), Number(d)] if y.len() == 4 => return assemble(y, month(m)?, d),
        _ => {}
    }
    match *pieces {
        [Number(y), Mark(a @ ('-' | '/' | '.')), Number(m), Mark(b), Number(d), ..] if y.len() == 4 && a == b => {
            assemble(y, m.parse().ok()?, d)
        }
        [Number(y), Mark('年' | '년'), Number(m), Mark('月' | '월'), Number(d), Mark('日' | '일'), ..] => {
            assemble(y, m.parse().ok()?, d)
        }
        [Number(a), Mark('.'), Number(b), Mark('.'), Number(y), ..] if a.len() <= 2 && b.len() <= 2 => {
            assemble(y, b.parse().ok()?, a)
        }
        [Number(a), Mark(x @ ('/' | '-')), Number(b), Mark(z), Number(y), ..]
            if a.len() <= 2 && b.len() <= 2 && x == z =>
        {
            let (first, second): (i8, i8) = (a.parse().ok()?, b.parse().ok()?);
            let day_first = match (first > 12, second > 12, first == second) {
                (true, false, _) => true,
                (false, true, _) => false,
                (false, false, true) => true,
                _ => day_first?,
            };
            if day_first { assemble(y, second, a) } else { assemble(y, first, b) }
        }
        _ => None,
    }
}

/// A sum as printed: an exact decimal and, where it could be told, its currency.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Money {
    /// Decimal digits with a point, never in floating point: `31.93`.
    pub amount: String,
    /// ISO 4217.
    pub currency: Option<String>,
}

/// Signs and names of currencies, longest first where one holds another.
const CURRENCIES: &[(&str, &str)] = &[
    ("US $", "USD"),
    ("US$", "USD"),
    ("R$", "BRL"),
    ("C$", "CAD"),
    ("CA$", "CAD"),
    ("AU$", "AUD"),
    ("A$", "AUD"),
    ("NZ$", "NZD"),
    ("MX$", "MXN"),
    ("CLP$", "CLP"),
    ("COP$", "COP"),
    ("HK$", "HKD"),
    ("S$", "SGD"),
    ("NT$", "TWD"),
    ("CN¥", "CNY"),
    ("JP¥", "JPY"),
    ("JPY", "JPY"),
    ("￥", "JPY"),
    ("円", "JPY"),
    ("원", "KRW"),
    ("ر.س", "SAR"),
    ("د.إ", "AED"),
    ("€", "EUR"),
    ("£", "GBP"),
    ("₩", "KRW"),
    ("₽", "RUB"),
    ("руб", "RUB"),
    ("₴", "UAH"),
    ("грн", "UAH"),
    ("zł", "PLN"),
    ("Kč", "CZK"),
    ("Ft", "HUF"),
    ("₺", "TRY"),
    ("₪", "ILS"),
    ("₸", "KZT"),
    ("lei", "RON"),
    ("₫", "VND"),
    ("฿", "THB"),
    ("₹", "INR"),
];

/// Currencies without a smaller unit, so that "12.000" is twelve thousand.
fn decimals(currency: &str) -> usize {
    match currency {
        "JPY" | "KRW" | "CLP" | "VND" | "ISK" => 0,
        _ => 2,
    }
}

/// The currency a text names: an ISO code that stands alone, or a sign that belongs to one currency only. A bare `$`
/// is taken for US dollars only when nothing else is known, which the caller says by `fallback`.
pub fn currency(text: &str, fallback: Option<&str>) -> Option<String> {
    let code = text
        .split(|c: char| !c.is_ascii_alphabetic())
        .find(|word| word.len() == 3 && word.bytes().all(|b| b.is_ascii_uppercase()) && ISO_CODES.contains(word));
    let sign = CURRENCIES.iter().filter(|(sign, _)| text.contains(sign)).max_by_key(|(sign, _)| sign.len());
    code.map(str::to_owned)
        .or_else(|| fallback.filter(|code| !code.is_empty()).map(str::to_owned))
        .or_else(|| sign.map(|(_, code)| (*code).to_owned()))
        .or_else(|| text.contains('$').then(|| "USD".to_owned()))
}

const ISO_CODES: &[&str] = &[
    "AED", "AUD", "BGN", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK", "EUR", "GBP", "HKD", "HUF", "IDR",
    "ILS", "INR", "JPY", "KRW", "KZT", "MAD", "MXN", "MYR", "NGN", "NOK", "NZD", "PEN", "PHP", "PKR", "PLN", "RON",
    "RUB", "SAR", "SEK", "SGD", "THB", "TRY", "TWD", "UAH", "USD", "UYU", "VND", "ZAR",
];

/// A sum printed with its currency, or with one that the caller knows (`currencyCode` beside it).
pub fn money(text: &str, known_currency: Option<&str>) -> Option<Money> {
    let text = &*western(text);
    let currency = currency(text, known_currency);
    let digits = number_part(text)?;
    let amount = decimal(digits, decimals(currency.as_deref().unwrap_or_default()))?;
    let minus = text.trim_start().starts_with(['-', '−']);
    Some(Money { amount: if minus { format!("-{amount}") } else { amount }, currency })
}

/// AliExpress' own unambiguous form: `R$1.234,56|1234|56` (text, whole part, smaller unit).
pub fn format_price_info(info: &str, known_currency: Option<&str>) -> Option<Money> {
    let info = &*western(info);
    let mut parts = info.split('|');
    let (text, whole, fraction) = (parts.next()?, parts.next()?, parts.next().unwrap_or_default());
    let digits = |part: &str| part.chars().filter(char::is_ascii_digit).collect::<String>();
    let (whole, fraction) = (digits(whole), digits(fraction));
    if whole.is_empty() {
        return money(text, known_currency);
    }
    let amount = if fraction.is_empty() { whole } else { format!("{whole}.{fraction}") };
    Some(Money { amount, currency: currency(text, known_currency) })
}

/// The longest run of digits and separators.
fn number_part(text: &str) -> Option<&str> {
    let inside = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '\'' | ' ' | '\u{a0}' | '\u{202f}' | '’');
    let start = text.find(|c: char| c.is_ascii_digit())?;
    let rest = &text[start..];
    let end = rest.find(|c| !inside(c)).unwrap_or(rest.len());
    Some(rest[..end].trim_end_matches(|c: char| !c.is_ascii_digit()))
}

/// `1.234,56`, `1,234.56`, `1 234,56`, `12,000`: which mark is the decimal one is told from its place.
fn decimal(digits: &str, decimals: usize) -> Option<String> {
    let last = digits.rfind(['.', ',']);
    let whole_only = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let (whole, fraction) = match last {
        None => (whole_only(digits), String::new()),
        Some(at) => {
            let mark = digits[at..].chars().next()?;
            let tail = &digits[at + 1..];
            let other = digits[..at].contains(if mark == '.' { ',' } else { '.' });
            let once = digits.matches(mark).count() == 1;
            let is_fraction = match tail.len() {
                _ if decimals == 0 => false,
                3 => other && once,
                _ => once,
            };
            if is_fraction {
                (whole_only(&digits[..at]), whole_only(tail))
            } else {
                (whole_only(digits), String::new())
            }
        }
    };
    if whole.is_empty() || whole.len() > 12 || fraction.len() > 4 {
        return None;
    }
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    Some(if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn dates_as_printed_around_the_world() {
        for (text, expected) in [
            ("Jul 15, 2026", "2026-07-15"),
            ("Placed on Nov 16,2026, 15:22", "2026-11-16"),
            ("Refund if no delivery before Sep 4, 2026", "2026-09-04"),
            ("Estimated delivery date: Aug 3, 2026", "2026-08-03"),
            ("3 de ago. de 2026", "2026-08-03"),
            ("antes del 15 de octubre de 2026", "2026-10-15"),
            ("3 août 2026", "2026-08-03"),
            ("1er juin 2026", "2026-06-01"),
            ("12 juil. 2026", "2026-07-12"),
            ("bis zum 3. August 2026", "2026-08-03"),
            ("03.08.2026", "2026-08-03"),
            ("3 авг. 2026 г.", "2026-08-03"),
            ("3 сер. 2026 р.", "2026-08-03"),
            ("3 sie 2026", "2026-08-03"),
            ("5 lis 2026", "2026-11-05"),
            ("2026년 8월 3일", "2026-08-03"),
            ("2026年8月3日", "2026-08-03"),
            ("2026-11-02", "2026-11-02"),
            ("25/12/2026", "2026-12-25"),
            ("12/25/2026", "2026-12-25"),
            ("5 Mayıs 2026", "2026-05-05"),
        ] {
            assert_eq!(date(text, None).map(|d| d.to_string()).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_could_be_two_days_is_none() {
        assert_eq!(date("03/08/2026", None), None);
        assert_eq!(date("03/08/2026", Some(true)).unwrap().to_string(), "2026-08-03");
        assert_eq!(date("03/08/2026", Some(false)).unwrap().to_string(), "2026-03-08");
        for text in ["", "Sep 4", "x2", "31.02.2026", "8200123456780001", "v1.2.3", "1/2/26"] {
            assert_eq!(date(text, None), None, "{text}");
        }
    }

    #[test]
    fn money_as_printed_around_the_world() {
        for (text, known, amount, currency) in [
            ("R$31,93", None, "31.93", Some("BRL")),
            ("R$1.234,56", None, "1234.56", Some("BRL")),
            ("US $19.52", None, "19.52", Some("USD")),
            ("$25.66", None, "25.66", Some("USD")),
            ("$25.66", Some("CAD"), "25.66", Some("CAD")),
            ("$180,937.31", None, "180937.31", Some("USD")),
            ("1,99€", None, "1.99", Some("EUR")),
            ("€ 1,99x1", None, "1.99", Some("EUR")),
            ("1 234,56 ₽", None, "1234.56", Some("RUB")),
            ("₩12,000", None, "12000", Some("KRW")),
            ("JPY 1,980", None, "1980", Some("JPY")),
            ("12,34 zł", None, "12.34", Some("PLN")),
            ("CHF 12.50", None, "12.50", Some("CHF")),
            ("CLP$ 12.990", None, "12990", Some("CLP")),
            ("-R$5,66", None, "-5.66", Some("BRL")),
            ("12,34", None, "12.34", None),
            ("1.234", None, "1234", None),
        ] {
            let read = money(text, known).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((read.amount.as_str(), read.currency.as_deref()), (amount, currency), "{text}");
        }
        assert_eq!(money("Free shipping", None), None);
    }

    #[test]
    fn the_unambiguous_form_beats_the_text() {
        let read = format_price_info("R$1.234,56|1.234|56", Some("BRL")).unwrap();
        assert_eq!(read.amount, "1234.56");
        assert_eq!(format_price_info("₩12,000|12,000|", None).unwrap().amount, "12000");
        assert_eq!(format_price_info("US $9.76|9|76", None).unwrap().amount, "9.76");
    }

    proptest! {
        #[test]
        fn any_text_is_survived(text in ".{0,80}") {
            let _ = (date(&text, None), money(&text, None), format_price_info(&text, None));
        }
    }
}
