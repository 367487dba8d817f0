//! Answers for people on standard output: aligned, calm, coloured only on a terminal that wants it.

use std::io::{self, IsTerminal, StdoutLock, Write};

use comfy_table::{ContentArrangement, Table, presets};
use serde::Serialize;

use super::Error;

/// Standard output, for people or for programs.
pub struct Print {
    out: StdoutLock<'static>,
    colour: bool,
    /// Columns of the terminal; `None` where lines may be as long as they like.
    width: Option<u16>,
}

/// How a line of text stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Not at all.
    Plain,
    /// A heading, or what to read first.
    Strong,
    /// Beside the point.
    Faint,
}

impl Print {
    /// Standard output as it is.
    pub fn stdout() -> Print {
        let stdout = io::stdout();
        let width = stdout.is_terminal().then(terminal_size::terminal_size).flatten().map(|(width, _)| width.0);
        Print { colour: may_colour(stdout.is_terminal()), width, out: stdout.lock() }
    }

    /// One line.
    ///
    /// # Errors
    /// When it cannot be written; as for all that follow.
    pub fn line(&mut self, style: Style, text: &str) -> Result<(), Error> {
        let text = visible(text);
        let code = match style {
            Style::Strong if self.colour => "1",
            Style::Faint if self.colour => "2",
            _ => return writeln!(self.out, "{text}").map_err(Error::stdout),
        };
        writeln!(self.out, "\u{1b}[{code}m{text}\u{1b}[0m").map_err(Error::stdout)
    }

    /// A sentence or more, broken at the terminal's width and set in by so many columns.
    pub fn paragraph(&mut self, indent: usize, text: &str) -> Result<(), Error> {
        let mut table = self.table();
        table.add_row([visible(text)]);
        self.table_lines(indent, &mut table)
    }

    /// Rows in columns under a heading.
    pub fn rows<const N: usize>(&mut self, heading: [&str; N], rows: &[[String; N]]) -> Result<(), Error> {
        let mut table = self.table();
        table.set_header(heading);
        self.body(0, table, rows)
    }

    /// Rows in columns without a heading.
    pub fn columns<const N: usize>(&mut self, indent: usize, rows: &[[String; N]]) -> Result<(), Error> {
        let table = self.table();
        self.body(indent, table, rows)
    }

    /// An answer for programs.
    pub fn json(&mut self, answer: &impl Serialize) -> Result<(), Error> {
        serde_json::to_writer_pretty(&mut self.out, answer).map_err(|cause| Error::stdout(cause.into()))?;
        writeln!(self.out).map_err(Error::stdout)
    }

    fn table(&self) -> Table {
        let mut table = Table::new();
        table.load_style(presets::NOTHING);
        match self.width {
            Some(width) => table.set_content_arrangement(ContentArrangement::Dynamic).set_width(width.max(40)),
            None => table.set_content_arrangement(ContentArrangement::Disabled),
        };
        table
    }

    fn body<const N: usize>(&mut self, indent: usize, mut table: Table, rows: &[[String; N]]) -> Result<(), Error> {
        for row in rows {
            table.add_row(row.iter().map(|cell| visible(cell)));
        }
        self.table_lines(indent, &mut table)
    }

    fn table_lines(&mut self, indent: usize, table: &mut Table) -> Result<(), Error> {
        let columns = table.column_count();
        for (index, column) in table.column_iter_mut().enumerate() {
            column.set_padding((0, if index + 1 == columns { 0 } else { 2 }));
        }
        if let Some(width) = table.width() {
            table.set_width(width.saturating_sub(u16::try_from(indent).unwrap_or(0)).max(30));
        }
        for line in table.lines() {
            writeln!(self.out, "{:indent$}{}", "", line.trim_end()).map_err(Error::stdout)?;
        }
        Ok(())
    }
}

/// Whether a stream may be coloured: it is a terminal, and the user did not set `NO_COLOR` (no-color.org).
pub fn may_colour(is_terminal: bool) -> bool {
    is_terminal && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

/// What a source said must not steer the terminal: control characters are shown as what they are.
fn visible(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && c != '\n' { '\u{fffd}' } else { c }).collect()
}
