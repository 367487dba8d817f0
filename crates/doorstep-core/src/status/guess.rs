//! A hint for texts no rule reads: which known texts are they most like, letter by letter?
//!
//! A naive Bayes model over hashed runs of two to four characters. `cargo xtask train-guess` writes its table,
//! `data/guess.bin`, from a corpus; the table holds statistics only. A guess moves nothing, and the statuses that would
//! do harm if guessed wrong are not among its classes.

use std::sync::LazyLock;

use super::text::fold;
use super::{Status, Substatus};
use crate::data;

/// How many counters each class has; runs of characters are hashed onto them.
pub const BUCKETS: usize = 4096;

/// Steps a table's byte stands for per unit of the natural logarithm.
pub const STEPS: f32 = 24.0;

/// How far ahead of the average class the best one must be, per run of characters, for the text to be like anything.
const LEAST_LEAD: f32 = 0.35;

/// Texts shorter than this many runs are like everything.
const FEWEST_RUNS: usize = 15;

/// Whether a status may be guessed: neither delivered nor returned, after which nobody waits any more.
pub fn guessable(substatus: Substatus) -> bool {
    !matches!(substatus.status(), Status::Delivered | Status::Returned)
}

/// The counters a text adds to, one for each run of two to four characters.
pub fn features(text: &str) -> Vec<usize> {
    of_folded(&fold(text).text)
}

fn of_folded(folded: &str) -> Vec<usize> {
    let chars: Vec<char> = folded.chars().take(300).collect();
    let mut found = Vec::with_capacity(chars.len() * 3);
    for length in 2..=4 {
        for run in chars.windows(length) {
            // FNV-1a over the run.
            let hash = run.iter().fold(0x811c_9dc5_u32, |hash, c| (hash ^ u32::from(*c)).wrapping_mul(0x0100_0193));
            found.push((hash ^ (hash >> 15)) as usize % BUCKETS);
        }
    }
    found
}

/// The table: a line of slugs parted by spaces, then `BUCKETS` bytes for each; a byte is how unlikely a run is in
/// texts of that class, in [`STEPS`].
struct Table {
    classes: Vec<Substatus>,
    unlikely: &'static [u8],
}

static TABLE: LazyLock<Option<Table>> = LazyLock::new(|| {
    let end = data::GUESS.iter().position(|byte| *byte == b'\n')?;
    let slugs = std::str::from_utf8(&data::GUESS[..end]).ok()?;
    let classes: Vec<_> = slugs.split(' ').map(Substatus::from_slug).collect::<Option<_>>()?;
    let unlikely = &data::GUESS[end + 1..];
    (unlikely.len() == classes.len() * BUCKETS).then_some(Table { classes, unlikely })
});

/// What the folded text is most like, if it is like anything.
pub(super) fn guess(folded: &str) -> Option<Substatus> {
    let table = TABLE.as_ref()?;
    let runs = of_folded(folded);
    if runs.len() < FEWEST_RUNS {
        return None;
    }
    let scores: Vec<u32> =
        table.unlikely.chunks_exact(BUCKETS).map(|class| runs.iter().map(|run| u32::from(class[*run])).sum()).collect();
    let (best, least) = scores.iter().enumerate().min_by_key(|(_, score)| **score)?;
    let average = scores.iter().sum::<u32>() as f32 / scores.len() as f32;
    let lead = (average - *least as f32) / (runs.len() as f32 * STEPS);
    (lead >= LEAST_LEAD).then(|| table.classes[best]).filter(|substatus| guessable(*substatus))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_committed_table_is_whole_small_and_cannot_end_a_journey() {
        let table = TABLE.as_ref().expect("data/guess.bin is as the trainer writes it");
        assert!(data::GUESS.len() < 400_000);
        assert!(table.classes.iter().all(|class| guessable(*class)));
    }

    #[test]
    fn a_text_like_known_ones_is_guessed_and_gibberish_is_not() {
        assert_eq!(guess(" cstoms clearence procesing ").map(Substatus::status), Some(Status::Customs));
        for text in [" ", " xq zv ", " qwrtz pxlk vbnm wqzx jkhg "] {
            assert_eq!(guess(text), None, "{text}");
        }
    }
}
