//! Delivery histories in files, as one stream of facts in the order of time.

use std::collections::HashMap;
use std::io::BufRead;
use std::path::Path;

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use super::super::Error;
use super::{Event, Line};

/// One fact, with when it happened.
pub struct Fact {
    pub id: String,
    pub parcel: String,
    /// Days since 1970.
    pub at: f64,
    pub event: Event,
    pub stage: String,
    pub path: Vec<String>,
    pub reference: Option<f64>,
    /// Whether a prediction is asked for here.
    pub asked: bool,
}

/// A history to be judged on.
pub struct History {
    pub name: String,
    /// In the order of time.
    pub facts: Vec<Fact>,
    /// Only what is predicted from this day on counts: what is before is there to be learnt from.
    pub from: f64,
    /// Longer times count as so many days.
    pub cap: f64,
    /// Days of a shipping method before anything was learnt, if `path` begins with one.
    pub methods: bool,
}

fn days(local: DateTime) -> f64 {
    local.to_zoned(TimeZone::UTC).map_or(0.0, |zoned| zoned.timestamp().as_millisecond() as f64 / 86_400_000.0)
}

fn moment(text: &str) -> Option<f64> {
    let local = text.parse::<DateTime>().or_else(|_| text.parse::<Date>().map(|day| day.at(0, 0, 0, 0)));
    local.ok().map(days)
}

fn bad(path: &Path, line: usize, why: &str) -> Error {
    Error::Usage(format!("{}, line {line}: {why}", path.display()))
}

/// Reads a history: JSON lines as `replay` takes them, or one of three tables known by their columns.
pub fn read(path: &Path) -> Result<Option<History>, Error> {
    let unreadable = |cause| Error::Input { what: path.display().to_string(), cause };
    let file = std::fs::File::open(path).map_err(unreadable)?;
    if path.extension().is_some_and(|ending| ending == "jsonl") {
        return lines(path, std::io::BufReader::new(file)).map(Some);
    }
    let mut table = csv::Reader::from_reader(file);
    let head: Vec<String> = match table.headers() {
        Ok(head) => head.iter().map(str::to_owned).collect(),
        Err(_) => return Ok(None),
    };
    let rows = table.deserialize::<HashMap<String, String>>().enumerate().map(|(row, read)| {
        read.map_err(|cause| bad(path, row + 2, &cause.to_string())).map(|fields| Row { path, line: row + 2, fields })
    });
    let rows: Vec<Row<'_>> = rows.collect::<Result<_, _>>()?;
    let has = |columns: &[&str]| columns.iter().all(|column| head.iter().any(|known| known == column));
    let history = if has(&["scan", "parcel", "ts", "stage", "mail_cat", "origin"]) {
        scans(rows)?
    } else if has(&["asn", "po", "delivered", "mode", "dest", "vendor"]) {
        shipments(rows)?
    } else if has(&["parcel", "method", "dest", "ordered", "promise"]) {
        orders(rows, path)?
    } else {
        return Ok(None);
    };
    Ok(Some(history))
}

struct Row<'a> {
    path: &'a Path,
    line: usize,
    fields: HashMap<String, String>,
}

impl Row<'_> {
    fn text(&self, column: &str) -> String {
        self.fields.get(column).cloned().unwrap_or_default()
    }

    fn moment(&self, column: &str) -> Result<f64, Error> {
        let text = self.text(column);
        moment(&text).ok_or_else(|| bad(self.path, self.line, &format!("{text:?} is no time")))
    }
}

/// Facts in the order of time; those of one moment stay in theirs.
fn in_order(mut facts: Vec<Fact>) -> Vec<Fact> {
    facts.sort_by(|one, other| one.at.total_cmp(&other.at));
    facts
}

/// From the day on that so large a share of the facts is over.
fn after(facts: &[Fact], share: f64) -> f64 {
    let place = (facts.len() as f64 * share) as usize;
    facts.get(place).map_or(0.0, |fact| fact.at.floor())
}

/// `scan,parcel,ts,stage,fs,mail_cat,origin,hub,k`: scans of registered parcels.
fn scans(rows: Vec<Row<'_>>) -> Result<History, Error> {
    let fact = |row: &Row<'_>| {
        let stage = row.text("stage");
        Ok(Fact {
            id: row.text("scan"),
            parcel: row.text("parcel"),
            at: row.moment("ts")?,
            event: if stage == "delivered" { Event::Delivered } else { Event::Scan },
            asked: stage != "delivered",
            stage,
            path: vec![row.text("mail_cat"), row.text("origin")],
            reference: None,
        })
    };
    let facts = in_order(rows.iter().map(fact).collect::<Result<_, Error>>()?);
    Ok(History { name: "scans".to_owned(), from: after(&facts, 0.25), facts, cap: 60.0, methods: false })
}

/// `asn,po,delivered,mode,dest,vendor,...`: shipments from the day of the order.
fn shipments(rows: Vec<Row<'_>>) -> Result<History, Error> {
    let mut facts = Vec::new();
    for row in &rows {
        let (ordered, delivered) = (row.moment("po")?, row.moment("delivered")?);
        let fact = |at: f64, event: Event, asked: bool| Fact {
            id: row.text("asn"),
            parcel: row.text("asn"),
            at,
            event,
            stage: "ordered".to_owned(),
            path: vec![row.text("mode"), row.text("dest"), row.text("vendor")],
            reference: None,
            asked,
        };
        facts.push(fact(ordered, Event::Scan, true));
        facts.push(fact(delivered, Event::Delivered, false));
    }
    let facts = in_order(facts);
    Ok(History { name: "shipments".to_owned(), from: after(&facts, 0.25), facts, cap: 600.0, methods: false })
}

/// `parcel,...,dest,method,origin,ordered,promise,...`, with `parcel,event,ts` in the file named `..._events.csv` beside it.
fn orders(rows: Vec<Row<'_>>, path: &Path) -> Result<History, Error> {
    let stem = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let beside = path.with_file_name(stem.replace("_parcels", "_events"));
    let unreadable =
        |cause: csv::Error| Error::Input { what: beside.display().to_string(), cause: std::io::Error::other(cause) };
    let mut events = csv::Reader::from_path(&beside).map_err(unreadable)?;
    let parcels: HashMap<String, &Row<'_>> = rows.iter().map(|row| (row.text("parcel"), row)).collect();
    let mut facts = Vec::new();
    for (line, event) in events.deserialize::<(String, String, String)>().enumerate() {
        let (parcel, event, at) = event.map_err(unreadable)?;
        let at = moment(&at).ok_or_else(|| bad(&beside, line + 2, "this is no time"))?;
        let Some(row) = parcels.get(&parcel) else { continue };
        let ordered = event == "ordered";
        facts.push(Fact {
            id: line.to_string(),
            event: if event == "delivered" { Event::Delivered } else { Event::Scan },
            path: vec![row.text("method"), row.text("dest")],
            reference: Some(row.moment("promise")? - at),
            stage: event,
            asked: ordered,
            parcel,
            at,
        });
    }
    let facts = in_order(facts);
    Ok(History { name: "orders".to_owned(), from: after(&facts, 0.5), facts, cap: 120.0, methods: true })
}

/// Lines as `replay` takes them.
fn lines(path: &Path, input: impl BufRead) -> Result<History, Error> {
    let mut facts = Vec::new();
    for (place, line) in input.lines().enumerate() {
        let line = line.map_err(|cause| Error::Input { what: path.display().to_string(), cause })?;
        if line.trim().is_empty() {
            continue;
        }
        let line: Line = serde_json::from_str(&line).map_err(|why| bad(path, place + 1, &why.to_string()))?;
        facts.push(Fact {
            at: line.at.as_millisecond() as f64 / 86_400_000.0,
            id: line.id,
            parcel: line.parcel,
            event: line.event,
            stage: line.stage,
            path: line.path,
            reference: line.ref_days,
            asked: line.predict,
        });
    }
    let facts = in_order(facts);
    let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or("history").to_owned();
    Ok(History { name, from: after(&facts, 0.5), facts, cap: 120.0, methods: true })
}
