//! The shapes of carrier files: `#` a digit, `@` a letter, `*` either, `[A-F09]` one of these, `(FR|JB)` one of these
//! words, any other letter or digit itself; `{n}` or `{n,m}` repeats the single sign before it.

use thiserror::Error;

use super::text::Normalised;

/// Which symbols may stand at one place: bit 0-9 digits, 10-35 letters, 36 the slash.
pub(crate) type Symbols = u64;

/// Every digit.
pub(crate) const DIGITS: Symbols = 0x3FF;
/// Every letter.
pub(crate) const LETTERS: Symbols = ((1 << 26) - 1) << 10;
/// Value of the slash.
pub(crate) const SLASH: u8 = 36;

/// Value of a symbol of a normalised number: 0-9, 10-35, 36.
pub(crate) fn value(byte: u8) -> u8 {
    VALUES[usize::from(byte)]
}

const VALUES: [u8; 256] = {
    let mut values = [SLASH; 256];
    let mut symbol = 0;
    while symbol < 36 {
        values[if symbol < 10 { b'0' + symbol } else { b'A' - 10 + symbol } as usize] = symbol;
        symbol += 1;
    }
    values
};

/// What is wrong with a shape in a carrier file.
#[derive(Debug, Error)]
#[error("{what} in shape `{shape}`")]
pub(crate) struct BadShape {
    what: &'static str,
    shape: String,
}

/// Every fixed-length sequence a shape stands for, one for each length.
pub(crate) fn expand(shape: &str) -> Result<Vec<Vec<Symbols>>, BadShape> {
    let bad = |what| BadShape { what, shape: shape.to_owned() };
    let mut sequences: Vec<Vec<Symbols>> = vec![Vec::new()];
    let mut rest = shape.bytes().peekable();
    while let Some(byte) = rest.next() {
        if byte == b'(' {
            let inside = until(b')', &mut rest).ok_or_else(|| bad("unclosed word list"))?;
            let words: Vec<&[u8]> = inside.split(|byte| *byte == b'|').collect();
            if words.iter().any(|word| word.is_empty() || !word.iter().all(u8::is_ascii_alphanumeric)) {
                return Err(bad("bad word list"));
            }
            sequences = append(&sequences, &words, |word| word.iter().map(|byte| 1 << value(*byte)).collect());
            continue;
        }
        let symbols = match byte {
            b'#' => DIGITS,
            b'@' => LETTERS,
            b'*' => DIGITS | LETTERS,
            b'[' => set(&mut rest).ok_or_else(|| bad("bad set"))?,
            b'0'..=b'9' | b'A'..=b'Z' | b'/' => 1 << value(byte),
            _ => return Err(bad("unknown character")),
        };
        let (least, most) = if rest.next_if_eq(&b'{').is_some() {
            let inside = until(b'}', &mut rest).ok_or_else(|| bad("unclosed repetition"))?;
            let inside = String::from_utf8(inside).map_err(|_| bad("bad repetition"))?;
            let (least, most) = inside.split_once(',').unwrap_or((&inside, &inside));
            match (least.parse::<usize>(), most.parse::<usize>()) {
                (Ok(least), Ok(most)) if least <= most && most <= Normalised::LONGEST => (least, most),
                _ => return Err(bad("bad repetition")),
            }
        } else {
            (1, 1)
        };
        let counts: Vec<usize> = (least..=most).collect();
        sequences = append(&sequences, &counts, |count| vec![symbols; *count]);
    }
    if sequences.iter().any(|sequence| !(Normalised::SHORTEST..=Normalised::LONGEST).contains(&sequence.len())) {
        return Err(bad("length outside 4 to 40"));
    }
    Ok(sequences)
}

/// Everything up to the closing sign, which is taken too.
fn until(end: u8, rest: &mut impl Iterator<Item = u8>) -> Option<Vec<u8>> {
    let mut inside = Vec::new();
    loop {
        match rest.next()? {
            byte if byte == end => return Some(inside),
            byte => inside.push(byte),
        }
    }
}

/// Every sequence continued in every way.
fn append<T>(sequences: &[Vec<Symbols>], ways: &[T], end: impl Fn(&T) -> Vec<Symbols>) -> Vec<Vec<Symbols>> {
    sequences.iter().flat_map(|front| ways.iter().map(|way| [front.clone(), end(way)].concat())).collect()
}

fn set(rest: &mut impl Iterator<Item = u8>) -> Option<Symbols> {
    let mut symbols = 0;
    let mut from = None;
    let mut range = false;
    loop {
        let byte = rest.next()?;
        match byte {
            b']' => break,
            b'-' => range = true,
            b'0'..=b'9' | b'A'..=b'Z' => {
                let first = if range { from? } else { value(byte) };
                for symbol in first..=value(byte) {
                    symbols |= 1 << symbol;
                }
                from = Some(value(byte));
                range = false;
            }
            _ => return None,
        }
    }
    (symbols != 0 && !range).then_some(symbols)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn shapes_expand_to_fixed_lengths() {
        let lengths = |shape: &str| -> Vec<usize> { expand(shape).unwrap().iter().map(Vec::len).collect() };
        assert_eq!(lengths("LP#{14}"), [16]);
        assert_eq!(lengths("SF#{12,15}"), [14, 15, 16, 17]);
        assert_eq!(lengths("X##(FR|JB|TNT)"), [5, 5, 6]);
        assert_eq!(expand("[A-C7]###").unwrap()[0][0], 0b111 << 10 | 1 << 7);
        for bad in ["LP#{3", "[A", "lp####", "#{2}", "#{41}", "[-]###"] {
            assert!(expand(bad).is_err(), "{bad}");
        }
    }
}
