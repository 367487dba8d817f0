//! Which languages a text may be in: what the source says, else its script, else its common words.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::stems::Stems;
use super::text::Folded;
use super::words::tells_of;

/// Languages written in Latin letters that there is a phrase file for, most spoken first.
const LATIN: &[&str] =
    &["en", "es", "pt", "fr", "de", "it", "pl", "nl", "cs", "sv", "tr", "sk", "hu", "da", "no", "ro", "fi"];

/// Common words, and for each the languages it belongs to, as bits in the order of [`LATIN`].
static TELLS: LazyLock<(Stems, Vec<u32>)> = LazyLock::new(|| {
    let mut tells: BTreeMap<String, u32> = BTreeMap::new();
    for (at, code) in LATIN.iter().enumerate() {
        for word in tells_of(code) {
            *tells.entry(word).or_insert(0) |= 1u32 << at;
        }
    }
    let (words, languages): (Vec<_>, Vec<_>) = tells.into_iter().unzip();
    (Stems::new(&words), languages)
});

/// The language to try before all others, where one stands out: by the script, or English where the source says so.
pub(super) fn first_choice(folded: &Folded, said: Option<&str>) -> Option<&'static str> {
    match by_script(folded, said) {
        [first, ..] => Some(first),
        [] => said.filter(|said| *said == "en").map(|_| "en"),
    }
}

/// Languages written in the text's script, if it is not the Latin one; the likelier first.
fn by_script(folded: &Folded, said: Option<&str>) -> &'static [&'static str] {
    let scripts = &folded.scripts;
    let says = |lang: &str| said.is_some_and(|said| said.starts_with(lang));
    if scripts.hangul > 0 {
        &["ko"]
    } else if scripts.kana > 0 {
        &["ja"]
    } else if scripts.han > 0 {
        if says("ja") || folded.japanese { &["ja", "zh"] } else { &["zh", "ja"] }
    } else if scripts.thai > 0 {
        &["th"]
    } else if scripts.arabic > 0 {
        &["ar"]
    } else if scripts.cyrillic > 0 {
        let ukrainian = match (folded.ukrainian, folded.russian) {
            (true, false) => true,
            (false, true) => false,
            _ => says("uk"),
        };
        if ukrainian { &["uk", "ru"] } else { &["ru", "uk"] }
    } else {
        &[]
    }
}

/// Languages to try, in order; those of one group are equally likely and must agree.
pub(super) fn candidates(folded: &Folded, said: Option<&str>) -> Vec<Vec<&'static str>> {
    let by_script = by_script(folded, said);
    if by_script.is_empty() {
        return latin(folded, said);
    }
    let mut groups: Vec<Vec<&'static str>> = by_script.iter().map(|code| vec![*code]).collect();
    // A mixed text: the Latin part may be all that says something.
    if folded.scripts.latin > 5 {
        groups.push(vec!["en"]);
    }
    groups
}

fn latin(folded: &Folded, said: Option<&str>) -> Vec<Vec<&'static str>> {
    let said = said.and_then(|said| {
        let primary = said.split(['-', '_']).next().unwrap_or(said).to_ascii_lowercase();
        let primary = if matches!(primary.as_str(), "nb" | "nn") { "no" } else { primary.as_str() };
        LATIN.iter().position(|code| *code == primary)
    });
    let mut scores = [0u8; 32];
    let (words, languages) = &*TELLS;
    words.find(&folded.text, |word| {
        let mut languages = languages[word];
        while languages != 0 {
            let at = languages.trailing_zeros() as usize;
            scores[at] = scores[at].saturating_add(1);
            languages &= languages - 1;
        }
    });
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
