//! Keeping people out of what is stored: names after "signed by", phone numbers and mail addresses in a scan's words.

/// Words after which sources print a person's name, in the languages of the supported sources.
const NAME_FOLLOWS: [&str; 12] = [
    "signed for by",
    "signed by",
    "received by:",
    "recipient:",
    "recipient name",
    "signatory:",
    "firmado por",
    "ritirato da:",
    "réceptionné par",
    "unterschrieben von",
    "left with:",
    "签收人",
];

/// One line of at most 400 characters.
pub fn shorten(text: &str) -> String {
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
        if line.len() > 1600 {
            break;
        }
    }
    line.chars().take(400).collect()
}

/// A scan's words on one line, without the name of who signed, phone numbers and mail addresses.
pub fn words(text: &str) -> String {
    let mut line = shorten(text);
    let lower = line.to_lowercase();
    if lower.len() == line.len()
        && let Some(cut) = NAME_FOLLOWS.iter().filter_map(|mark| Some(lower.find(mark)? + mark.len())).min()
        && line.is_char_boundary(cut)
    {
        line.truncate(cut);
        line.truncate(line.trim_end_matches([':', ' ']).len());
    }
    let kept: Vec<&str> = line.split(' ').filter(|word| !word.contains('@') || !word.contains('.')).collect();
    without_phones(&kept.join(" "))
}

/// Takes out runs of 8 to 15 digits that are written as phone numbers: with a plus, or after a word for phone.
fn without_phones(text: &str) -> String {
    const PHONE: [&str; 6] = ["tel", "telefon", "phone", "mobile", "телефон", "тел"];
    // Written without spaces around them.
    const PHONE_SIGNS: [&str; 2] = ["电话", "手机"];
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while at < chars.len() {
        let starts = chars[at].is_ascii_digit() || chars[at] == '+';
        if starts && (at == 0 || !chars[at - 1].is_ascii_alphanumeric()) {
            let mut end = at + 1;
            while end < chars.len() && (chars[end].is_ascii_digit() || matches!(chars[end], '-' | ' ' | '(' | ')')) {
                end += 1;
            }
            while !chars[end - 1].is_ascii_digit() && end > at + 1 {
                end -= 1;
            }
            let digits = chars[at..end].iter().filter(|c| c.is_ascii_digit()).count();
            let before: String = out.chars().rev().take(12).collect::<Vec<_>>().into_iter().rev().collect();
            let before = before.trim_end_matches([' ', ':', '.', '：']).to_lowercase();
            let word = before.rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
            let phone =
                chars[at] == '+' || PHONE.contains(&word) || PHONE_SIGNS.iter().any(|sign| word.ends_with(sign));
            if phone && (7..=15).contains(&digits) {
                out.push('…');
                at = end;
                continue;
            }
            out.extend(&chars[at..end]);
            at = end;
            continue;
        }
        out.push(chars[at]);
        at += 1;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_phones_and_addresses_are_left_at_the_door() {
        for (given, kept) in [
            ("Delivered, signed for by : J SMITH", "Delivered, signed for by"),
            ("Delivered\n  to  mailbox", "Delivered to mailbox"),
            ("Courier 张三, 电话：13812345678 out for delivery", "Courier 张三, 电话：… out for delivery"),
            ("Call +49 170 1234567 please", "Call … please"),
            ("Questions: help@example.org", "Questions:"),
            ("Tel.: 030 1234567 for questions", "Tel.: … for questions"),
            ("Left at hotel 12345678", "Left at hotel 12345678"),
            ("Bag 1234567890123 closed", "Bag 1234567890123 closed"),
            ("2026-09-15 15:15:00 left", "2026-09-15 15:15:00 left"),
            ("", ""),
        ] {
            assert_eq!(words(given), kept);
        }
    }
}
