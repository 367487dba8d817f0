//! Slips of the pen. For a number whose check digit fails, the numbers one slip away whose check digit fits: letters
//! and digits that look alike, two neighbours swapped, one wrong digit. They are offered, never applied.

use super::hints::Hints;
use super::identify::rank;
use super::table::Symbolic;
use super::{CheckDigit, Normalised, TrackingNumber};
use crate::carrier::CarrierId;

/// Letters and digits that are taken for each other.
const LOOK_ALIKE: [(u8, u8); 2] = [(b'O', b'0'), (b'I', b'1')];

/// Numbers one slip away from one with a failed check digit (or of no known shape) that would pass, the likeliest
/// slips first. Empty for a number that is in order, and where no slip explains it.
///
/// ```
/// use doorstep_core::number::{corrections, TrackingNumber};
///
/// let swapped = TrackingNumber::parse("RB213456785CN").expect("letters and digits");
/// assert!(corrections(&swapped).iter().any(|number| number.as_str() == "RB123456785CN"));
/// ```
pub fn corrections(number: &TrackingNumber) -> Vec<TrackingNumber> {
    let number = &number.0;
    let now = best(number);
    // A shape without a check digit, or one that fits, gives no reason to doubt.
    if now.is_some_and(|(_, check)| check != CheckDigit::Failed) {
        return Vec::new();
    }
    let carrier = now.map(|(carrier, _)| carrier);
    let mut found: Vec<TrackingNumber> = Vec::new();
    for slip in slips(number.as_bytes(), carrier.is_some()) {
        let Some(candidate) = Normalised::from_clean(&slip) else { continue };
        let passes = best(&candidate).is_some_and(|(whose, check)| {
            check == CheckDigit::Passed && carrier.is_none_or(|carrier| carrier == whose)
        });
        if passes && !found.iter().any(|known| known.0 == candidate) {
            found.push(TrackingNumber(candidate));
        }
    }
    found
}

fn best(number: &Normalised) -> Option<(CarrierId, CheckDigit)> {
    rank(&Symbolic::new(number), &Hints::NONE).first().map(|best| (best.carrier, best.check))
}

/// Every text one slip away. A wrong digit explains only a number whose shape is otherwise right.
fn slips(text: &[u8], shape_is_right: bool) -> Vec<Vec<u8>> {
    let mut slips = Vec::new();
    for (letter, digit) in LOOK_ALIKE {
        for (from, to) in [(letter, digit), (digit, letter)] {
            for place in 0..text.len() {
                if text[place] == from {
                    let mut slip = text.to_vec();
                    slip[place] = to;
                    slips.push(slip);
                }
            }
        }
    }
    // Who types O for 0 does so throughout.
    slips.push(
        text.iter()
            .map(|byte| LOOK_ALIKE.iter().find(|(letter, _)| letter == byte).map_or(*byte, |pair| pair.1))
            .collect(),
    );
    for place in 1..text.len() {
        if text[place - 1] != text[place] {
            let mut slip = text.to_vec();
            slip.swap(place - 1, place);
            slips.push(slip);
        }
    }
    if shape_is_right {
        for place in (0..text.len()).filter(|place| text[*place].is_ascii_digit()) {
            for digit in (b'0'..=b'9').filter(|digit| *digit != text[place]) {
                let mut slip = text.to_vec();
                slip[place] = digit;
                slips.push(slip);
            }
        }
    }
    slips
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn corrected(text: &str) -> Vec<String> {
        corrections(&TrackingNumber::parse(text).unwrap()).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn each_kind_of_slip_is_explained() {
        let cases = [
            ("RB123456784CN", "RB123456785CN"),
            ("RB132456785CN", "RB123456785CN"),
            ("RB12345678SCN", ""),
            ("UB1O2345673LV", "UB102345673LV"),
            ("IZA1B2C30345678903", "1ZA1B2C30345678903"),
            ("BR123456785CN", ""),
            ("RB123456785CN", ""),
            ("12345678", ""),
        ];
        for (typed, meant) in cases {
            let found = corrected(typed);
            if meant.is_empty() {
                assert!(found.is_empty(), "{typed}: {found:?}");
            } else {
                assert!(found.iter().any(|number| number == meant), "{typed}: {found:?}");
            }
        }
    }

    #[test]
    fn swaps_come_before_wrong_digits() {
        assert_eq!(corrected("RB132456785CN")[0], "RB123456785CN");
    }
}
