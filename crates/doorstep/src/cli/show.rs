//! `doorstep show`: one parcel. What it means and what to do come first; what was said, and by whom, after.

use doorstep_core::deed::Did;
use doorstep_core::judge::{Judgement, ParcelFacts};
use doorstep_core::parcel::{MANUAL, event_at};
use doorstep_core::words::Words;

use super::print::{Print, Style};
use super::reader::{Reader, count, text};
use super::{Error, Exit, parcels};
use crate::app::App;
use crate::sources;
use crate::store::Known;
use crate::told::{self, Shown};
use crate::when::{Due, Scan, When};

/// Show what a parcel's answers mean, what to do and by when, and everything that was said of it
#[derive(Debug, clap::Args)]
pub struct Args {
    /// A number of the parcel
    number: String,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// How many checks are shown; the store keeps more.
const CHECKS: usize = 12;

pub async fn run(args: &Args, app: &App) -> Result<Exit, Error> {
    let reader = Reader::here();
    let ids = parcels::find(app, std::slice::from_ref(&args.number)).await?;
    let mut print = Print::stdout();
    // Usually one; a number can name several parcels where several were merged on their way.
    for (index, known) in app.store.facts(&ids).await?.iter().enumerate() {
        let judgement = doorstep_core::judge::judge(&known.facts, reader.now);
        let checks = app.store.checks(&known.id, CHECKS).await?;
        if args.json {
            // Deleted by somebody else in between: there is nothing to show.
            if let Some(parcel) = app.store.parcel(&known.id).await? {
                let deeds = app.store.deeds(&known.id).await?;
                print.json(&Shown::new(parcel, known, &judgement, &checks, deeds, reader.words))?;
            }
            continue;
        }
        if index > 0 {
            print.line(Style::Plain, "")?;
        }
        let mut page = Page { print: &mut print, reader: &reader, known, judgement: &judgement };
        page.verdict()?;
        page.advice()?;
        page.clocks()?;
        page.numbers()?;
        page.timeline()?;
        page.checks(&checks)?;
    }
    Ok(Exit::Done)
}

struct Page<'a> {
    print: &'a mut Print,
    reader: &'a Reader,
    known: &'a Known,
    judgement: &'a Judgement,
}

impl Page<'_> {
    fn facts(&self) -> &ParcelFacts {
        &self.known.facts
    }

    fn heading(&mut self, key: &str) -> Result<(), Error> {
        let heading = self.reader.say(key, &[]);
        self.print.line(Style::Plain, "")?;
        self.print.line(Style::Strong, &heading)
    }

    fn verdict(&mut self) -> Result<(), Error> {
        let (state, words) = (&self.judgement.state, self.reader.words);
        let number = told::main_number(self.facts());
        if state.timeline.is_empty() {
            self.print.line(Style::Strong, &format!("{number}: {}", self.reader.say("no-news", &[])))?;
        } else {
            let said = state.substatus.map_or_else(|| words.status(state.status), |finer| words.substatus(finer));
            self.print.line(Style::Strong, &format!("{number}: {}", said.label))?;
            self.print.paragraph(0, &said.meaning)?;
        }
        let silence = &self.judgement.silence;
        if let Some(days) = silence.days {
            let level = words.text(&format!("silence-level-{}", silence.level.slug()), &[]);
            let reason = words.text(silence.reason, &silence.facts);
            let facts = [("days", count(days as usize)), ("level", text(level)), ("reason", text(reason))];
            self.print.paragraph(0, &self.reader.say("silence", &facts))?;
            for (key, facts) in &silence.evidence {
                self.print.paragraph(2, &words.text(key, facts))?;
            }
        }
        if let Some(arrival) = &self.judgement.arrival {
            let said = words.arrival(arrival);
            self.print.line(Style::Strong, &said.title)?;
            for line in said.lines.iter().chain(&said.beside) {
                self.print.paragraph(2, line)?;
            }
        }
        let answered = match told::last_answered_at(self.facts()) {
            Some(at) => self.reader.say("last-answered", &[("when", text(self.near(at)))]),
            None => self.reader.say("never-answered", &[]),
        };
        self.print.line(Style::Faint, &answered)
    }

    fn advice(&mut self) -> Result<(), Error> {
        self.heading("what-to-do")?;
        for advice in &self.judgement.advice {
            let said = self.reader.words.advice(advice);
            let title = match advice.due.map(|due| Due::of(due, self.reader.today())) {
                Some(due) => format!("{} ({}, {})", said.title, due.date, due.near),
                None => said.title,
            };
            self.print.paragraph(2, &title)?;
            self.print.paragraph(4, &said.text)?;
            for step in said.steps {
                let trouble = doorstep_core::advice::trouble(advice.rule);
                let taken = self.facts().deeds.iter().any(|deed| is_step(&deed.did, trouble, &step.id));
                let mark = if taken { "x" } else { " " };
                self.print.paragraph(4, &format!("[{mark}] {step} ({trouble}/{})", step.id))?;
            }
        }
        Ok(())
    }

    fn clocks(&mut self) -> Result<(), Error> {
        if self.judgement.clocks.is_empty() {
            return Ok(());
        }
        self.heading("dates")?;
        let words = self.reader.words;
        let rows = self.judgement.clocks.iter().map(|clock| {
            let due = Due::of(clock.date, self.reader.today());
            let kind = words.text(&format!("clock-{}", clock.kind.slug().replace('_', "-")), &[]);
            let certainty = words.text(&format!("clock-certainty-{}", clock.certainty.slug()), &[]);
            [format!("{}, {}", due.date, due.near), kind, certainty, clock.source.clone()]
        });
        self.print.columns(2, &rows.collect::<Vec<_>>())
    }

    fn numbers(&mut self) -> Result<(), Error> {
        self.heading("numbers")?;
        let rows = told::links(self.facts()).into_iter().map(|page| [page.number.to_string(), page.name, page.url]);
        self.print.columns(2, &rows.collect::<Vec<_>>())?;
        let orders: Vec<&str> = self.facts().orders.iter().map(|order| order.number.as_str()).collect();
        if orders.is_empty() {
            return Ok(());
        }
        let facts = [("orders", text(orders.join(", ")))];
        self.print.paragraph(2, &self.reader.say("of-orders", &facts))
    }

    fn timeline(&mut self) -> Result<(), Error> {
        self.heading("timeline")?;
        let facts = self.facts();
        let mut rows = Vec::new();
        for entry in &self.judgement.state.timeline {
            let (Some(event), Some(leg)) = (event_at(&facts.legs, entry.event), facts.legs.get(entry.event.leg)) else {
                continue;
            };
            let scan = Scan::of(&event.raw.time, &self.reader.zone, self.reader.now);
            let when = [scan.mine, scan.there].into_iter().flatten().collect::<Vec<_>>().join("; ");
            let said = [Some(event.raw.text.as_str()).filter(|text| !text.is_empty()), event.raw.place.as_deref()];
            let said = said.into_iter().flatten().collect::<Vec<_>>().join(", ");
            let source = source_name(self.reader, &leg.source, event.raw.code.as_deref());
            rows.push([when, stage(self.reader.words, &entry.reading), said, source]);
        }
        if rows.is_empty() {
            return self.print.paragraph(2, &self.reader.say("no-news", &[]));
        }
        self.print.columns(2, &rows)
    }

    fn checks(&mut self, checks: &[doorstep_core::check::Check]) -> Result<(), Error> {
        self.heading("checks")?;
        let words = self.reader.words;
        let rows = checks.iter().map(|check| {
            let outcome = words.text(&format!("outcome-{}", check.outcome.slug().replace('_', "-")), &[]);
            let said = match &check.detail {
                Some(detail) => format!("{outcome} ({detail})"),
                None => outcome,
            };
            [self.near(check.asked_at), source_name(self.reader, &check.source, None), check.number.clone(), said]
        });
        let rows: Vec<_> = rows.collect();
        self.print.columns(2, &rows)?;
        let why = words.text(self.judgement.next_check.why, &[]);
        let next = match self.judgement.next_check.at {
            Some(at) if at <= self.reader.now => self.reader.say("next-check-due", &[("why", text(why))]),
            Some(at) => self.reader.say("next-check", &[("when", text(self.near(at))), ("why", text(why))]),
            None => why,
        };
        self.print.paragraph(2, &next)
    }

    fn near(&self, at: jiff::Timestamp) -> String {
        When::of(at, &self.reader.zone, self.reader.now).near
    }
}

fn is_step(did: &Did, of: &str, id: &str) -> bool {
    matches!(did, Did::Step { trouble, step } if trouble == of && step == id)
}

/// What was read in an event: the stage's name, in doubt marked as a guess, or nothing where nothing applied.
fn stage(words: &Words, reading: &doorstep_core::status::Reading) -> String {
    use doorstep_core::status::Certainty;
    match (reading.substatus, reading.certainty) {
        (Some(finer), Some(Certainty::Guessed)) => format!("{}?", words.substatus(finer).label),
        (Some(finer), _) => words.substatus(finer).label,
        (None, _) => words.status(reading.status()).label,
    }
}

/// The name of a source, with the code it gave if it gave one.
pub fn source_name(reader: &Reader, id: &str, code: Option<&str>) -> String {
    match (sources::find(id), code) {
        (Some(source), Some(code)) => format!("{} {code}", source.card().name),
        (Some(source), None) => source.card().name.to_owned(),
        (None, _) if id == MANUAL => reader.say("you", &[]),
        (None, _) => id.to_owned(),
    }
}
