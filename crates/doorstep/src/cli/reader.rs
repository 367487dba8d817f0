//! Who reads on this terminal: their language, their time zone, their now.

use doorstep_core::advice::Fact;
use doorstep_core::words::Words;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// What answers are made for.
pub struct Reader {
    /// The words of their language.
    pub words: &'static Words,
    /// The time zone of the machine.
    pub zone: TimeZone,
    /// The moment of asking, the same for the whole answer.
    pub now: Timestamp,
}

impl Reader {
    /// Whoever runs this command.
    pub fn here() -> Reader {
        // As POSIX orders them; `C` and the like are no language and fall back to English.
        let language = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| {
            let value = std::env::var(name).ok()?;
            value.split('.').next().filter(|language| !language.is_empty()).map(str::to_owned)
        });
        Reader {
            words: Words::for_locale(language.as_deref().unwrap_or("en")),
            zone: TimeZone::system(),
            now: Timestamp::now(),
        }
    }

    /// Their today.
    pub fn today(&self) -> Date {
        self.now.to_zoned(self.zone.clone()).date()
    }

    /// A sentence of the terminal's own: `terminal-` and the key.
    pub fn say(&self, key: &str, facts: &[(&str, Fact)]) -> String {
        self.words.text(&format!("terminal-{key}"), facts)
    }
}

/// A number of things in a sentence.
pub fn count(things: usize) -> Fact {
    Fact::Number(i64::try_from(things).unwrap_or(i64::MAX))
}

/// Words in a sentence.
pub fn text(text: impl ToString) -> Fact {
    Fact::Text(text.to_string())
}
