//! Line by line in, one JSON object a line out: the shape of the commands that people put into scripts.

use std::io::{BufRead, Write};

use serde::Serialize;

use super::{Error, Exit};

/// What stands in for the answer to a line that could not be read.
#[derive(Serialize)]
struct BadLine<'a> {
    line: usize,
    error: &'a str,
}

/// Answers each line of `input` with one JSON object on `output`, in order. A line that `answer` refuses (or that is
/// not UTF-8) is answered with its number and the reason, and the next one is read.
///
/// # Errors
/// Only when `input` cannot be read on or `output` not written.
pub fn answer_each<T: Serialize>(
    input: impl BufRead,
    output: impl Write,
    mut answer: impl FnMut(&str) -> Result<T, String>,
) -> Result<Exit, Error> {
    answer_each_with_many(input, output, |line| answer(line).map(|answer| [answer]))
}

/// As [`answer_each`], where one line may have any number of answers.
///
/// # Errors
/// As for [`answer_each`].
pub fn answer_each_with_many<Answers: IntoIterator<Item: Serialize>>(
    mut input: impl BufRead,
    mut output: impl Write,
    mut answer: impl FnMut(&str) -> Result<Answers, String>,
) -> Result<Exit, Error> {
    let mut exit = Exit::Done;
    let mut bytes = Vec::new();
    for line in 1.. {
        bytes.clear();
        let read = input.read_until(b'\n', &mut bytes);
        if read.map_err(|cause| Error::Input { what: "standard input".to_owned(), cause })? == 0 {
            break;
        }
        let text = std::str::from_utf8(&bytes).map_err(|_| "this line is not UTF-8 text".to_owned());
        let answered = text.and_then(|text| answer(text.trim_end_matches(['\r', '\n'])));
        let mut say = |json: serde_json::Result<String>| {
            let json = json.map_err(|cause| Error::stdout(cause.into()))?;
            writeln!(output, "{json}").map_err(Error::stdout)
        };
        match answered {
            Ok(answers) => {
                for answer in answers {
                    say(serde_json::to_string(&answer))?;
                }
            }
            Err(error) => {
                exit = Exit::Partly;
                say(serde_json::to_string(&BadLine { line, error: &error }))?;
            }
        }
    }
    output.flush().map_err(Error::stdout)?;
    Ok(exit)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_bad_line_is_named_and_the_next_one_answered() {
        let input: &[u8] = b"1\r\nx\n\xff\n3";
        let mut output = Vec::new();
        let exit = answer_each(input, &mut output, |line| line.parse::<u8>().map_err(|_| format!("no number: {line}")));
        assert_eq!(exit.unwrap(), Exit::Partly);
        assert_eq!(
            String::from_utf8(output).unwrap(),
            "1\n{\"line\":2,\"error\":\"no number: x\"}\n{\"line\":3,\"error\":\"this line is not UTF-8 text\"}\n3\n"
        );
    }

    #[test]
    fn nothing_in_is_nothing_out() {
        let mut output = Vec::new();
        let exit = answer_each(&b""[..], &mut output, |line| Ok(line.to_owned()));
        assert_eq!(exit.unwrap(), Exit::Done);
        assert!(output.is_empty());
    }
}
