//! Makes texts comparable: one spelling for case, accents, width, quotes, dashes, entities, numbers and placeholders.

use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization as _;

/// Longer texts are read up to here; no carrier's event needs more, and time stays bounded on hostile input.
const LONGEST: usize = 2_000;

/// A token with this many digits is a number, a date or a phone, never a word.
const DIGITS_OF_A_NUMBER: usize = 4;

/// How many letters of each script a text has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Scripts {
    pub latin: u32,
    pub cyrillic: u32,
    pub han: u32,
    pub kana: u32,
    pub hangul: u32,
    pub thai: u32,
    pub arabic: u32,
}

/// A text as the rules see it: lower case words between single spaces, with a space at both ends.
#[derive(Debug, Default)]
pub(super) struct Folded {
    pub text: String,
    pub scripts: Scripts,
    /// Letters only Ukrainian uses (і ї є ґ).
    pub ukrainian: bool,
    /// Letters Ukrainian does not use (ы э ё ъ).
    pub russian: bool,
    /// Characters only Japanese writes that way, frequent in what its carriers say.
    pub japanese: bool,
}

impl Folded {
    /// Whether no word is left.
    pub fn is_empty(&self) -> bool {
        self.text.len() <= 1
    }
}

/// What folds a character below U+0600 becomes: up to three bytes of UTF-8 text, empty for a separator.
struct Fold {
    bytes: [u8; 4],
    len: u8,
    /// A combining mark: vanishes without parting a word.
    mark: bool,
}

static LOW: LazyLock<Vec<Fold>> = LazyLock::new(|| {
    (0..0x600u32)
        .map(|code| {
            let c = char::from_u32(code).unwrap_or(' ');
            let mark = (0x300..0x370).contains(&code) || (0x591..0x5c8).contains(&code) || code == 0xad;
            let mut folded = String::new();
            match c {
                'ß' => folded.push_str("ss"),
                'ø' | 'Ø' => folded.push('o'),
                'æ' | 'Æ' => folded.push_str("ae"),
                'œ' | 'Œ' => folded.push_str("oe"),
                'ł' | 'Ł' => folded.push('l'),
                'đ' | 'Đ' | 'ð' | 'Ð' => folded.push('d'),
                'ı' | 'İ' => folded.push('i'),
                _ if mark => {}
                _ => folded.extend(
                    c.nfkd()
                        .filter(|d| !(0x300..0x370).contains(&u32::from(*d)))
                        .flat_map(char::to_lowercase)
                        .filter(|d| d.is_alphanumeric()),
                ),
            }
            let mut bytes = [0; 4];
            let len = folded.len().min(4);
            bytes[..len].copy_from_slice(&folded.as_bytes()[..len]);
            // A cut inside a character cannot happen: no fold below U+0600 is longer than four bytes.
            Fold { bytes, len: len as u8, mark }
        })
        .collect()
});

/// Folds a text. Linear in its length, which is capped.
pub(super) fn fold(raw: &str) -> Folded {
    let raw = match raw.char_indices().nth(LONGEST) {
        Some((end, _)) if raw.len() > LONGEST => &raw[..end],
        _ => raw,
    };
    let mut out = Folder::default();
    out.folded.text.reserve(raw.len() + 2);
    out.folded.text.push(' ');
    let body = after_place(raw);
    if body.bytes().any(|b| matches!(b, b'&' | b'#' | b'%' | b'{' | b'<' | b'$')) {
        out.push_str(&without_placeholders(body));
    } else {
        out.push_str(body);
    }
    out.end_token();
    if !out.folded.text.ends_with(' ') {
        out.folded.text.push(' ');
    }
    out.folded
}

#[derive(Default)]
struct Folder {
    folded: Folded,
    token_start: usize,
    digits: usize,
}

impl Folder {
    fn push_str(&mut self, raw: &str) {
        // Decomposed kana and jamo would not meet the stems; they are rare enough for the slow way.
        if raw.chars().any(|c| matches!(u32::from(c), 0x3099 | 0x309a | 0x1100..=0x11ff)) {
            let composed: String = raw.nfkc().collect();
            composed.chars().for_each(|c| self.push(c));
        } else {
            raw.chars().for_each(|c| self.push(c));
        }
    }

    fn push(&mut self, c: char) {
        let code = u32::from(c);
        if code < 0x80 {
            if c.is_ascii_alphanumeric() {
                if c.is_ascii_digit() {
                    self.digits += 1;
                } else {
                    self.folded.scripts.latin += 1;
                }
                self.folded.text.push(c.to_ascii_lowercase());
            } else {
                self.separate();
            }
        } else if code < 0x600 {
            self.low(code);
        } else {
            self.high(c, code);
        }
    }

    fn low(&mut self, code: u32) {
        let Some(fold) = LOW.get(code as usize) else { return };
        if fold.mark {
            return;
        }
        if fold.len == 0 {
            self.separate();
            return;
        }
        match code {
            0xc0..0x250 => self.folded.scripts.latin += 1,
            0x400..0x530 => {
                self.folded.scripts.cyrillic += 1;
                match char::from_u32(code) {
                    Some('і' | 'І' | 'ї' | 'Ї' | 'є' | 'Є' | 'ґ' | 'Ґ') => self.folded.ukrainian = true,
                    Some('ы' | 'Ы' | 'э' | 'Э' | 'ё' | 'Ё' | 'ъ' | 'Ъ') => self.folded.russian = true,
                    _ => {}
                }
            }
            _ => {}
        }
        if let Ok(text) = std::str::from_utf8(&fold.bytes[..usize::from(fold.len)]) {
            self.folded.text.push_str(text);
        }
    }

    fn high(&mut self, c: char, code: u32) {
        let scripts = &mut self.folded.scripts;
        match code {
            // Arabic: short vowels and the stretching stroke vanish, the forms of alef, teh and yeh become one.
            0x64b..=0x65f | 0x670 | 0x640 => return,
            0x622 | 0x623 | 0x625 => return self.letter('\u{627}', |s| &mut s.arabic),
            0x629 => return self.letter('\u{647}', |s| &mut s.arabic),
            0x624 => return self.letter('\u{648}', |s| &mut s.arabic),
            0x626 | 0x649 => return self.letter('\u{64a}', |s| &mut s.arabic),
            0x660..=0x669 => return self.push(char::from(b'0' + (code - 0x660) as u8)),
            0x600..=0x6ff if c.is_alphabetic() => return self.letter(c, |s| &mut s.arabic),
            // Thai vowels and tones are marks of their own and stay.
            0xe01..=0xe4e => return self.letter(c, |s| &mut s.thai),
            0x1e00..=0x1eff => {
                scripts.latin += 1;
                self.folded.text.extend(c.nfkd().filter(|d| d.is_alphanumeric()).flat_map(char::to_lowercase));
                return;
            }
            0x3041..=0x30ff if c != '・' => return self.letter(c, |s| &mut s.kana),
            0x3400..=0x9fff => {
                self.folded.japanese |=
                    matches!(c, '関' | '発' | '済' | '戻' | '届' | '検' | '駅' | '営' | '払' | '拠' | '録' | '転');
                return self.letter(c, |s| &mut s.han);
            }
            0xac00..=0xd7a3 => return self.letter(c, |s| &mut s.hangul),
            0x200b..=0x200f | 0x2060 | 0xfe00..=0xfe0f | 0xfeff => return,
            _ => {}
        }
        // Full-width forms, ligatures, circled letters and the like: whatever they stand for.
        let mut any = false;
        for d in c.nfkc() {
            if d != c {
                self.push(d);
                any = true;
            }
        }
        if !any {
            if c.is_alphanumeric() {
                self.folded.text.extend(c.to_lowercase());
            } else {
                self.separate();
            }
        }
    }

    fn letter(&mut self, c: char, script: fn(&mut Scripts) -> &mut u32) {
        *script(&mut self.folded.scripts) += 1;
        self.folded.text.push(c);
    }

    fn separate(&mut self) {
        self.end_token();
        if !self.folded.text.ends_with(' ') {
            self.folded.text.push(' ');
        }
        self.token_start = self.folded.text.len();
    }

    /// Drops the token just ended if it was a number; in scripts without spaces only its digits.
    fn end_token(&mut self) {
        if self.digits >= DIGITS_OF_A_NUMBER {
            let start = self.token_start.min(self.folded.text.len());
            let token = self.folded.text.split_off(start);
            if !token.is_ascii() {
                self.folded.text.extend(token.chars().filter(|c| !c.is_ascii()));
            }
        }
        self.digits = 0;
    }
}

/// The text without a leading place in brackets (`[Shenzhen]`, `【深圳】`), unless nothing else is there.
fn after_place(raw: &str) -> &str {
    let trimmed = raw.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '→' | '➔' | '>' | '•' | '-' | '*'));
    for (open, close) in [('[', ']'), ('【', '】')] {
        if let Some((_, rest)) = trimmed.strip_prefix(open).and_then(|inner| inner.split_once(close))
            && rest.chars().any(char::is_alphabetic)
        {
            return rest;
        }
    }
    trimmed
}

/// Decodes HTML entities and tags, and drops placeholders a source forgot to fill: `%x%`, `#ORT#`, `{0}`, `${name}`.
fn without_placeholders(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find(['&', '#', '%', '{', '<']) {
        out.push_str(&rest[..at]);
        let tail = &rest[at..];
        let Some(first) = tail.chars().next() else { break };
        let (close, longest) = match first {
            '&' => (';', 10),
            '{' => ('}', 40),
            '<' => ('>', 200),
            other => (other, 30),
        };
        let inner_end = tail[1..]
            .char_indices()
            .take(longest)
            .take_while(|(_, c)| first == '<' || first == '{' || !c.is_whitespace())
            .find(|(_, c)| *c == close)
            .map(|(end, _)| end + 1);
        match inner_end {
            Some(end) => {
                if first == '&' {
                    push_entity(&mut out, &tail[1..end]);
                } else {
                    out.push(' ');
                }
                rest = &tail[end + close.len_utf8()..];
            }
            None => {
                out.push(' ');
                rest = &tail[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

fn push_entity(out: &mut String, name: &str) {
    let numeric = name.strip_prefix('#').and_then(|number| {
        number.strip_prefix(['x', 'X']).map_or_else(|| number.parse().ok(), |hex| u32::from_str_radix(hex, 16).ok())
    });
    if let Some(c) = numeric.and_then(char::from_u32) {
        out.push(c);
        return;
    }
    // `&eacute;`, `&Uuml;`, `&ccedil;`: the accent is folded away later, so the letter is enough.
    let accent = ["acute", "grave", "circ", "uml", "tilde", "cedil", "ring", "caron"];
    let mut letters = name.chars();
    match letters.next() {
        Some(letter) if accent.contains(&letters.as_str()) => out.push(letter),
        _ if name == "szlig" => out.push('ß'),
        _ => out.push(' '),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(raw: &str) -> String {
        fold(raw).text.trim().to_owned()
    }

    #[test]
    fn one_spelling_for_everything() {
        for (raw, expected) in [
            ("Out for Delivery!", "out for delivery"),
            ("Couldn\u{2019}t  deliver", "couldn t deliver"),
            ("Livré à l'expéditeur", "livre a l expediteur"),
            ("L&#39;envoi est livr&eacute;", "l envoi est livre"),
            ("Zusteller&nbsp;ist unterwegs", "zusteller ist unterwegs"),
            ("【深圳】 已签收", "已签收"),
            ("[Moscow] Arrived", "arrived"),
            ("[Customs]", "customs"),
            ("Ｄｅｌｉｖｅｒｅｄ　１", "delivered 1"),
            ("Die Sendung ist #IM# #ORT# eingetroffen", "die sendung ist eingetroffen"),
            ("Отримано %DateReceived%.", "отримано"),
            ("Call 0800-123456 about 1Z999AA10123456784", "call about"),
            ("1st attempt", "1st attempt"),
            ("Ещё в пути", "еще в пути"),
            ("Přijato na poště", "prijato na poste"),
            ("ŁÓDŹ", "lodz"),
            ("ﬁnal", "final"),
            ("派件员13800138000正在派送", "派件员正在派送"),
        ] {
            assert_eq!(folded(raw), expected, "{raw}");
        }
    }

    #[test]
    fn long_texts_are_cut() {
        assert!(fold(&"a ".repeat(100_000)).text.len() <= LONGEST + 2);
    }
}
