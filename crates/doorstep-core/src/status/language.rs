//! Which languages a text may be in: what the source says, else its script, else its common words.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::text::Folded;
use super::words::language;

/// Languages written in Latin letters that there is a phrase file for, most spoken first.
const LATIN: &[&str] =
    &["en", "es", "pt", "fr", "de", "it", "pl", "nl", "cs", "sv", "tr", "sk", "hu", "da", "no", "ro", "lt", "vi", "id"];

/// For each common word, the languages it belongs to, as bits in the order of [`LATIN`].
static TELLS: LazyLock<HashMap<&'static str, u32>> = LazyLock::new(|| {
    let mut tells = HashMap::new();
    for (at, code) in LATIN.iter().enumerate() {
        for word in language(code).map(|language| language.tells()).unwrap_or_default() {
            *tells.entry(word.as_str()).or_insert(0) |= 1u32 << at;
        }
    }
    tells
});

/// Languages to try, in order; those of one group are equally likely and must agree.
pub(super) fn candidates(folded: &Folded, said: Option<&str>) -> Vec<Vec<&'static str>> {
    let scripts = &folded.scripts;
    let by_script: &[&'static str] = if scripts.hangul > 0 {
        &["ko"]
    } else if scripts.kana > 0 {
        &["ja"]
    } else if scripts.han > 0 {
        if said.is_some_and(|lang| lang.starts_with("ja")) { &["ja", "zh"] } else { &["zh", "ja"] }
    } else if scripts.thai > 0 {
        &["th"]
    } else if scripts.arabic > 0 {
        &["ar"]
    } else if scripts.hebrew > 0 {
        &["he"]
    } else if scripts.cyrillic > 0 {
        match (folded.ukrainian, folded.russian, said.is_some_and(|lang| lang.starts_with("uk"))) {
            (true, false, _) => &["uk", "ru"],
            (false, false, true) => &["uk", "ru"],
            _ => &["ru", "uk"],
        }
    } else {
        &[]
    };
    if !by_script.is_empty() {
        let mut groups: Vec<Vec<&'static str>> = by_script.iter().map(|code| vec![*code]).collect();
        // A mixed text: the Latin part may be all that says something.
        if scripts.latin > 5 {
            groups.push(vec!["en"]);
        }
        return groups;
    }
    latin(folded, said)
}

fn latin(folded: &Folded, said: Option<&str>) -> Vec<Vec<&'static str>> {
    let said = said.and_then(|said| {
        let primary = said.split(['-', '_']).next().unwrap_or(said).to_ascii_lowercase();
        let primary = if matches!(primary.as_str(), "nb" | "nn") { "no" } else { primary.as_str() };
        LATIN.iter().position(|code| *code == primary)
    });
    let mut scores = [0u8; 32];
    for word in folded.text.split_ascii_whitespace() {
        let mut languages = TELLS.get(word).copied().unwrap_or(0);
        while languages != 0 {
            let at = languages.trailing_zeros() as usize;
            scores[at] = scores[at].saturating_add(1);
            languages &= languages - 1;
        }
    }
    let best = LATIN.iter().enumerate().map(|(at, _)| scores[at]).max().unwrap_or(0);
    let mut groups = Vec::with_capacity(3);
    if let Some(said) = said {
        // Feeds labelled with the reader's language often carry English: believe the words, if they are plain.
        if scores[0] >= 2 && scores[said] == 0 {
            groups.push(vec!["en"]);
        }
        groups.push(vec![LATIN[said]]);
    }
    let mut likely: Vec<&'static str> =
        LATIN.iter().enumerate().filter(|(at, _)| scores[*at] == best).map(|(_, code)| *code).collect();
    likely.retain(|code| !groups.iter().any(|group| group.contains(code)));
    // Where the source said the language and no word speaks for another, there is nothing else to try.
    if !likely.is_empty() && (said.is_none() || best > 0) {
        groups.push(likely);
    }
    if best > 0 && !groups.iter().any(|group| group.contains(&"en")) {
        groups.push(vec!["en"]);
    }
    groups
}
