//! The invented household of `doorstep demo` as recorded replies of Cainiao, with events that lie as long ago as the moment
//! needs: for tests of the whole way, on which the real program asks a source.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use toml::{Table, Value as Toml};

/// Where the household's stories are.
const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/doorstep/household");

/// Writes recordings for [`Replay`](crate::replay::Replay) into a folder, as Cainiao answers about the household's parcels on
/// the day the demo begins, moved so that it is `now`. Returns the numbers of all parcels that Cainiao is asked about; the
/// second number of one that changes its number is not among them.
///
/// # Errors
/// The household cannot be read, or the folder cannot be written.
pub fn record(folder: &Path, now: Timestamp) -> Result<Vec<String>> {
    let mut files: Vec<_> = fs::read_dir(FOLDER)?.collect::<std::io::Result<_>>()?;
    files.sort_by_key(fs::DirEntry::path);
    let mut stories = Vec::new();
    let mut shared = None;
    for file in files {
        let path = file.path();
        let read = || anyhow::Ok(fs::read_to_string(&path)?.parse::<Table>()?);
        let table = read().with_context(|| format!("reading {}", path.display()))?;
        match path.file_name() {
            Some(name) if name == "household.toml" => shared = Some(table),
            _ => stories.push(table),
        }
    }
    let house = House::new(&shared.context("the household has no household.toml")?, now)?;
    let mut index = Vec::new();
    let mut numbers = Vec::new();
    for parcel in stories.iter().flat_map(|story| list(story, "parcels")) {
        let first = text(parcel, "number")?;
        if house.instant(text(parcel, "added")?, Offset::UTC)? > now {
            continue;
        }
        for told in list(parcel, "told").filter(|told| told.get("source").and_then(Toml::as_str) == Some("cainiao")) {
            let number = told.get("number").and_then(Toml::as_str).unwrap_or(first);
            let file = format!("{number}.json");
            let modules: Vec<Value> = house.module(number, told)?.into_iter().collect();
            fs::write(folder.join(&file), json!({"module": modules, "success": true}).to_string())?;
            index.push(
                json!({"source": "cainiao", "file": file, "http_status": 200, "content_type": "application/json",
                "request": format!("GET /global/detail.json?mailNos={number}"), "kind": "ok"}),
            );
            if number == first {
                numbers.push(first.to_owned());
            }
        }
    }
    fs::write(folder.join("TRACKING_INDEX.json"), json!({"fixtures": index}).to_string())?;
    Ok(numbers)
}

/// What all stories share.
struct House {
    day_zero: Date,
    /// The last time before the day's hour at which parcels were asked about.
    asked: Timestamp,
    /// By how much everything is moved.
    moved: SignedDuration,
    upload: SignedDuration,
    country: String,
}

impl House {
    fn new(shared: &Table, now: Timestamp) -> Result<House> {
        let begins = shared.get("begins").and_then(Toml::as_integer).context("the household has no day to begin on")?;
        let hour: Time = text(shared, "hour")?.parse()?;
        let rounds = shared.get("rounds").and_then(Toml::as_array).context("the household has no rounds")?;
        let rounds: Vec<Time> = rounds.iter().filter_map(|round| round.as_str()?.parse().ok()).collect();
        let round = rounds.into_iter().filter(|round| *round <= hour).max().context("no round before the hour")?;
        let upload = shared.get("upload").and_then(Toml::as_integer).context("the household has no 'upload'")?;
        let mut house = House {
            day_zero: text(shared, "day_zero")?.parse()?,
            asked: now,
            moved: SignedDuration::ZERO,
            upload: SignedDuration::from_hours(upload),
            country: text(shared, "country")?.to_owned(),
        };
        house.moved = now.duration_since(house.at(begins, hour, Offset::UTC)?);
        house.asked = house.at(begins, round, Offset::UTC)?;
        Ok(house)
    }

    fn at(&self, day: i64, time: Time, offset: Offset) -> Result<Timestamp> {
        let local = self.day_zero.checked_add(SignedDuration::from_hours(24 * day))?.to_datetime(time);
        Ok(TimeZone::fixed(offset).to_timestamp(local)?.checked_add(self.moved)?)
    }

    /// The instant of a day and a time of it, like `53 11:20`.
    fn instant(&self, text: &str, offset: Offset) -> Result<Timestamp> {
        let (day, time) = text.split_once(' ').with_context(|| format!("`{text}` is no day and time"))?;
        self.at(day.parse()?, time.parse()?, offset)
    }

    /// What Cainiao says of a number, in its own shape; nothing where it knows nothing.
    fn module(&self, number: &str, told: &Table) -> Result<Option<Value>> {
        let mut module = json!({"mailNo": number, "mailNoSource": "AE", "detailList": []});
        let mut details = Vec::new();
        for scan in told.get("scans").and_then(Toml::as_array).into_iter().flatten() {
            details.extend(self.detail(scan)?);
        }
        details.reverse();
        if let Some([at, next]) = told.get("next").and_then(Toml::as_array).map(Vec::as_slice)
            && let (Some(at), Some(next)) = (at.as_str(), next.as_str())
            && self.instant(at, Offset::UTC)? <= self.asked
        {
            module["copyRealMailNo"] = json!(next);
            module["realMailNo"] = json!(format!("Latest Tracking Number:\t{next}"));
        } else if details.is_empty() && told.get("missing").and_then(Toml::as_str) == Some("not_found") {
            return Ok(None);
        }
        let destination = told.get("destination").and_then(Toml::as_str).unwrap_or(&self.country);
        module["originCountryCode"] = json!("CN");
        module["destCountryCode"] = json!(destination);
        module["mailType"] = json!(told.get("service").and_then(Toml::as_str));
        if let Some(carrier) = told.get("carrier").and_then(Toml::as_table).filter(|_| !details.is_empty()) {
            let field = |name: &str| carrier.get(name).and_then(Toml::as_str);
            module["destCpInfo"] = json!({"cpName": field("name"), "phone": field("phone"), "url": field("url")});
        }
        module["detailList"] = json!(details);
        Ok(Some(module))
    }

    /// A scan, if it was told of by now.
    fn detail(&self, scan: &Toml) -> Result<Option<Value>> {
        let fields: Vec<&str> = scan.as_array().into_iter().flatten().filter_map(Toml::as_str).collect();
        let [at, zone, code, words, rest @ ..] = fields.as_slice() else {
            anyhow::bail!("a scan has at least day and time, zone, code and words: {scan}");
        };
        let offset: i8 = zone.trim_start_matches("GMT").parse()?;
        let offset = Offset::from_hours(offset)?;
        let at = self.instant(at, offset)?;
        if at.checked_add(self.upload)? > self.asked {
            return Ok(None);
        }
        let local: DateTime = offset.to_datetime(at);
        let words = match rest.first().filter(|place| !place.is_empty()) {
            Some(place) => format!("[{place}] {words}"),
            None => (*words).to_owned(),
        };
        Ok(Some(json!({
            "time": at.as_millisecond(), "timeStr": local.strftime("%Y-%m-%d %H:%M:%S").to_string(), "timeZone": zone,
            "actionCode": code, "standerdDesc": words, "desc": words,
        })))
    }
}

fn list<'a>(table: &'a Table, name: &str) -> impl Iterator<Item = &'a Table> {
    table.get(name).and_then(Toml::as_array).into_iter().flatten().filter_map(Toml::as_table)
}

fn text<'a>(table: &'a Table, name: &str) -> Result<&'a str> {
    table.get(name).and_then(Toml::as_str).with_context(|| format!("the text '{name}' is missing"))
}
