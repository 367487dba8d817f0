//! Takes out of a text what may be about a person, so that it can be shown to others: numbers, addresses on the
//! network, and every word that no vocabulary knows and that looks like a name or stands where names stand.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::text::fold;
use super::words;

/// Beginnings of words the phrase files know, in every language, folded.
static KNOWN: LazyLock<HashSet<String>> = LazyLock::new(words::known_words);

/// Shorter beginnings are in half of all names.
const SHORTEST_BEGINNING: usize = 5;

/// The text with `#` for each number (phone, PIN, parcel, house), `@` for each mail or web address, `…` for each name or
/// place. Better too much than too little: a word is kept where a vocabulary knows it, or where it is in
/// small letters and not after a colon.
///
/// ```
/// use doorstep_core::status::mask;
///
/// assert_eq!(mask("Delivered, signed by: J. Novak, PIN 4711"), "Delivered, signed by: …. …, PIN #");
/// ```
pub fn mask(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // Names stand after a colon: "Signed by: ...", "签收人：...".
    let mut after_colon = false;
    let mut in_brackets = false;
    for token in tokens(text) {
        match token {
            Token::Gap(gap) => {
                for c in gap.chars() {
                    match c {
                        ':' | '：' => after_colon = true,
                        ';' | '。' | '\n' => after_colon = false,
                        '[' | '【' | '(' | '（' => in_brackets = true,
                        ']' | '】' | ')' | '）' => in_brackets = false,
                        _ => {}
                    }
                }
                out.push_str(gap);
            }
            // What stands in brackets is a place, known or not.
            Token::Word(_) if in_brackets => out.push('…'),
            Token::Word(word) => out.push_str(masked(word, after_colon)),
        }
    }
    out
}

/// A code as it may be shown to others: as it is, unless it is so long or so full of digits that it is a number.
pub fn mask_code(code: &str) -> String {
    let digits = code.chars().filter(char::is_ascii_digit).count();
    if digits > 6 || code.chars().count() > 60 { "#".to_owned() } else { code.to_owned() }
}

fn masked(word: &str, after_colon: bool) -> &str {
    if word.contains('@') || word.contains("://") || word.starts_with("www.") {
        return "@";
    }
    if word.chars().any(char::is_numeric) {
        return "#";
    }
    let capital = word.chars().next().is_some_and(char::is_uppercase);
    if (capital || after_colon) && !is_known(word) { "…" } else { word }
}

fn is_known(word: &str) -> bool {
    let folded = fold(word);
    let folded = folded.text.trim();
    KNOWN.contains(folded)
        || folded.char_indices().skip(SHORTEST_BEGINNING).any(|(end, _)| KNOWN.contains(&folded[..end]))
}

enum Token<'a> {
    Word(&'a str),
    Gap(&'a str),
}

/// Words and what is between them. A mail or web address is one word.
fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    for chunk in text.split_inclusive(char::is_whitespace) {
        let word = chunk.trim_end();
        if word.contains('@') || word.contains("://") || word.starts_with("www.") {
            found.push(Token::Word(word));
            found.push(Token::Gap(&chunk[word.len()..]));
            continue;
        }
        let mut rest = chunk;
        while let Some(first) = rest.chars().next() {
            let is_word = first.is_alphanumeric();
            let end = rest.find(|c: char| c.is_alphanumeric() != is_word).unwrap_or(rest.len());
            let (token, next) = rest.split_at(end);
            found.push(if is_word { Token::Word(token) } else { Token::Gap(token) });
            rest = next;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_be_about_a_person_is_gone_and_the_meaning_stays() {
        for (text, expected) in [
            ("Delivered to the recipient", "Delivered to the recipient"),
            ("Parcel handed to Wolfgang Xaver at 12:30", "Parcel handed to … … at #:#"),
            ("Call 0171 555123 or a.b@example.org", "Call # # or @"),
            ("Livré à Jean-Baptiste Quillfeldt", "Livré à …-… …"),
            ("[Shenzhen] Arrived at facility", "[…] Arrived at facility"),
            ("签收人：王小明", "签收人：…"),
            ("Signed by: kowalczyk", "Signed by: …"),
            ("see https://track.example/ABC123", "see @"),
        ] {
            assert_eq!(mask(text), expected, "{text}");
        }
    }
}
