//! Finds the numbers in anything a person may paste, for the page and the terminal alike.

use std::collections::HashSet;

use doorstep_core::number::{self, Context, Identified, Kind, TrackingNumber};

/// The most parcels that are added at once.
pub const MOST: usize = 5_000;

/// A number that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// The number.
    pub number: TrackingNumber,
    /// What is known of it.
    pub is: Identified,
}

/// What a pasted text was understood to be.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Understood {
    /// Numbers of parcels, each once, in the order they stand.
    pub parcels: Vec<Read>,
    /// Order numbers, likewise.
    pub orders: Vec<Read>,
    /// Lines that hold no number, shortened.
    pub unread: Vec<String>,
    /// How many numbers more there are than can be added at once, and the first of them.
    pub beyond: Option<(usize, TrackingNumber)>,
}

/// Finds the numbers in anything a person may paste.
pub fn understand(text: &str) -> Understood {
    let mut understood = Understood::default();
    let mut seen = HashSet::new();
    let mut found = number::extract(text).into_iter().peekable();
    let mut keep = |understood: &mut Understood, written: &str, words: &str| {
        let is = number::identify(written, &Context { words, ..Context::default() });
        let Ok(number) = TrackingNumber::parse(written) else { return };
        if !seen.insert(number.clone()) {
            return;
        }
        match is.kind {
            Kind::Order => understood.orders.push(Read { number, is }),
            _ if understood.parcels.len() < MOST => understood.parcels.push(Read { number, is }),
            _ => understood.beyond.get_or_insert((0, number)).0 += 1,
        }
    };
    let mut start = 0;
    for line in text.split('\n') {
        let end = start + line.chars().count();
        let mut any = false;
        while let Some(one) = found.next_if(|one| one.start < end.max(1)) {
            any = true;
            // Only the words of a usual line say something of its number.
            keep(&mut understood, one.number.as_str(), if line.len() <= 400 { line } else { "" });
        }
        let line = line.trim();
        // `extract` tells each number once, so a line may hold only what stood in an earlier one.
        if !any && !line.is_empty() && number::extract(line).is_empty() {
            match is_alone(line) {
                true => keep(&mut understood, line, ""),
                false => understood.unread.push(shorten(line)),
            }
        }
        start = end + 1;
    }
    understood
}

/// Whether a line is nothing but a number of a shape nobody is known to write, and no sentence. It may still be followed.
fn is_alone(line: &str) -> bool {
    let is_part = |word: &str| {
        word.bytes().any(|byte| byte.is_ascii_digit())
            || word.len() <= 3 && word.bytes().all(|b| b.is_ascii_uppercase())
    };
    let digits = line.bytes().filter(u8::is_ascii_digit).count();
    line.split_whitespace().all(is_part)
        && TrackingNumber::parse(line).is_ok_and(|number| digits >= 5 && digits * 2 >= number.as_str().len())
}

fn shorten(line: &str) -> String {
    match line.char_indices().nth(100) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn numbers(read: &[Read]) -> Vec<&str> {
        read.iter().map(|read| read.number.as_str()).collect()
    }

    #[test]
    fn whatever_is_pasted_is_told_apart() {
        let understood = understand(
            "Hello! Your parcel UB 123 456 785 LV is on its way.\r\n\
             order 8123456789012345\n\
             https://global.cainiao.com/detail.htm?mailNoList=LP00123456789012\n\
             UB123456785LV and\n\n\
             nothing to see here\n\
             9400111899223197428491 hello\n\
             77 1234567 7\n",
        );
        assert_eq!(numbers(&understood.parcels), ["UB123456785LV", "LP00123456789012", "7712345677"]);
        assert_eq!(numbers(&understood.orders), ["8123456789012345"]);
        assert_eq!(understood.unread, ["nothing to see here", "9400111899223197428491 hello"]);
        assert_eq!(understood.beyond, None);
    }

    #[test]
    fn more_than_can_be_added_is_counted_and_the_first_of_the_rest_named() {
        let text: String = (0..MOST + 3).map(|n| format!("LP{n:014}\n")).collect();
        let understood = understand(&text);
        assert_eq!(understood.parcels.len(), MOST);
        assert_eq!(understood.beyond, Some((3, TrackingNumber::parse(&format!("LP{MOST:014}")).unwrap())));
    }
}
