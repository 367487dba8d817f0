//! Check digits. Each rule says whether the last character of a stretch agrees with those before it.

use serde::Deserialize;

/// A check digit algorithm, by the name carrier files use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Rule {
    /// UPU S10: eight digits weighed 8 6 4 2 3 5 9 7, 11 minus the sum modulo 11, 10 read as 0 and 11 as 5.
    S10,
    /// GS1 modulo 10: weights 3 1 3 1 ... from the right.
    Gs1,
    /// As GS1 with one added to the sum (GLS parcel numbers of twelve digits).
    Gs1PlusOne,
    /// UPS: every second character doubled, letters worth (code - 63) modulo 10, modulo 10.
    Ups,
    /// FedEx Express: weights 1 3 7 ... from the right, modulo 11, 10 read as 0.
    Fedex,
    /// The number before the check digit modulo 7 (DHL Express; the Japanese carriers).
    Mod7,
    /// Luhn: every second digit from the right doubled, nines cast out, modulo 10.
    Luhn,
    /// ISO 7064 modulo 37,36 over digits and letters (DPD).
    Iso7064,
    /// Evri: as UPS with weights 2 1 2 1 ..., and the sum itself modulo 10.
    Evri,
    /// Weights 2 to 7 repeating from the right, 11 minus the sum modulo 11, 10 and 11 read as 0 (Ukrposhta, Mondial
    /// Relay labels).
    Mod11,
    /// SF Express: three digits of area, then weights 1 3 5 ... from the right, tens and units of each product added,
    /// modulo 10.
    Sf,
    /// Correos: the sum of the character codes picks a letter of the Spanish tax-id table.
    Correos,
    /// Weights 4 9 4 9 ... from the left, modulo 10 (Deutsche Post Identcode and Leitcode).
    FourNine,
}

impl Rule {
    /// Whether the last of `values` agrees with the rest. Values are 0-9 for digits, 10-35 for letters. `ahead`
    /// stands before them, unprinted.
    pub(crate) fn agrees(self, ahead: &[u8], values: &[u8]) -> bool {
        let Some((&check, body)) = values.split_last() else { return false };
        let check = u32::from(check);
        match self {
            Rule::S10 => {
                let weights = [8, 6, 4, 2, 3, 5, 9, 7];
                let sum: u32 = body.iter().zip(weights).map(|(value, weight)| u32::from(*value) * weight).sum();
                let expected = match 11 - sum % 11 {
                    10 => 0,
                    11 => 5,
                    digit => digit,
                };
                check == expected
            }
            Rule::Gs1 => check == ten_less(three_one(ahead, body)),
            Rule::Gs1PlusOne => check == ten_less(three_one(ahead, body) + 1),
            Rule::Ups => {
                let mut sum = 0;
                for (place, value) in body.iter().enumerate() {
                    let worth = ups_worth(*value);
                    sum += if place % 2 == 1 { worth * 2 } else { worth };
                }
                check == ten_less(sum)
            }
            Rule::Fedex => {
                let weights = [1, 3, 7];
                let sum: u32 = body
                    .iter()
                    .rev()
                    .zip(weights.iter().cycle())
                    .map(|(value, weight)| u32::from(*value) * weight)
                    .sum();
                check == sum % 11 % 10
            }
            Rule::Mod7 => check == body.iter().fold(0, |rest, value| (rest * 10 + u32::from(*value)) % 7),
            Rule::Luhn => {
                let mut sum = 0;
                for (place, value) in body.iter().rev().enumerate() {
                    let value = u32::from(*value);
                    sum += if place % 2 == 0 { value / 5 + value * 2 % 10 } else { value };
                }
                check == ten_less(sum)
            }
            Rule::Iso7064 => {
                let mut rest = 36;
                for value in body {
                    rest += u32::from(*value);
                    rest = if rest > 36 { rest - 36 } else { rest } * 2;
                    rest = if rest > 36 { rest - 37 } else { rest };
                }
                check == if rest == 1 { 0 } else { 37 - rest }
            }
            Rule::Evri => {
                let mut sum = 0;
                for (place, value) in body.iter().enumerate() {
                    let worth = ups_worth(*value);
                    sum += if place % 2 == 0 { worth * 2 } else { worth };
                }
                check == sum % 10
            }
            Rule::Mod11 => {
                let weights = [2, 3, 4, 5, 6, 7];
                let sum: u32 = body
                    .iter()
                    .rev()
                    .zip(weights.iter().cycle())
                    .map(|(value, weight)| u32::from(*value) * weight)
                    .sum();
                let expected = 11 - sum % 11;
                check == if expected > 9 { 0 } else { expected }
            }
            Rule::Sf => {
                let serial = body.get(3..).unwrap_or_default();
                let products = serial.iter().rev().zip([1, 3, 5, 7, 9, 11, 13, 15, 17, 19]);
                let sum: u32 =
                    products.map(|(value, weight)| u32::from(*value) * weight).map(|p| p / 10 + p % 10).sum();
                check == ten_less(sum)
            }
            Rule::Correos => {
                let code = |value: &u8| u32::from(*value) + if *value < 10 { 48 } else { 55 };
                let sum: u32 = body.iter().map(code).sum();
                let letter = b"TRWAGMYFPDXBNJZSQVHLCKE"[(sum % 23) as usize];
                check == u32::from(letter - b'A') + 10
            }
            Rule::FourNine => {
                let sum: u32 =
                    body.iter().zip([4, 9].iter().cycle()).map(|(value, weight)| u32::from(*value) * weight).sum();
                check == ten_less(sum)
            }
        }
    }
}

fn ten_less(sum: u32) -> u32 {
    (10 - sum % 10) % 10
}

/// The sum with weights 3 1 3 1 ... from the right, `ahead` standing before `body`.
fn three_one(ahead: &[u8], body: &[u8]) -> u32 {
    let (mut threes, mut ones) = (0, 0);
    let pairs = body.rchunks_exact(2);
    // The symbol left over on the left would weigh 3, as the last of a pair does.
    threes += pairs.remainder().iter().map(|value| u32::from(*value)).sum::<u32>();
    for pair in pairs {
        ones += u32::from(pair[0]);
        threes += u32::from(pair[1]);
    }
    for (place, value) in ahead.iter().rev().enumerate() {
        if (place + body.len()).is_multiple_of(2) { threes += u32::from(*value) } else { ones += u32::from(*value) }
    }
    threes * 3 + ones
}

/// Letters count as their character code less 63, modulo 10: A is 2, H is 9, I is 0, Z is 7.
fn ups_worth(value: u8) -> u32 {
    if value < 10 { u32::from(value) } else { (u32::from(value) - 10 + 2) % 10 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn agrees(rule: Rule, ahead: &str, text: &str) -> bool {
        let values = |text: &str| -> Vec<u8> { text.chars().filter_map(|c| c.to_digit(36)).map(|v| v as u8).collect() };
        rule.agrees(&values(ahead), &values(text))
    }

    /// One worked example a rule: only the last character shown agrees, no other digit does.
    #[test]
    fn each_rule_agrees_with_one_digit_only() {
        let cases = [
            (Rule::S10, "", "473124829"),
            (Rule::S10, "", "123456785"),
            (Rule::Gs1, "", "4006381333931"),
            (Rule::Gs1PlusOne, "", "123456789011"),
            (Rule::Ups, "", "A1B2C30345678903"),
            (Rule::Fedex, "", "123456789012"),
            (Rule::Mod7, "", "1234567891"),
            (Rule::Luhn, "", "79927398713"),
            (Rule::Iso7064, "", "008182709980000020033350276C"),
            (Rule::FourNine, "", "213480756450"),
            (Rule::Evri, "", "H01HYA0005747846"),
            (Rule::Mod11, "", "0512345678906"),
            (Rule::Sf, "", "123456789011"),
            (Rule::Correos, "", "PQ4F6P0123456789012345A"),
        ];
        for (rule, ahead, text) in cases {
            let (body, _) = text.split_at(text.len() - 1);
            let fitting: Vec<char> =
                ('0'..='9').chain('A'..='Z').filter(|check| agrees(rule, ahead, &format!("{body}{check}"))).collect();
            assert_eq!(fitting, [text.chars().last().expect("the cases are not empty")], "{rule:?} {text}");
        }
    }
}
