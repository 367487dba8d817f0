//! An invented household's parcels as recorded replies, with events that lie as long ago as the moment needs: something
//! to look at, to take pictures of and to test with, without a network.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use jiff::{SignedDuration, Timestamp, tz::Offset};
use serde_json::{Value, json};

/// Writes recordings for [`Replay`](crate::replay::Replay) into a folder, as Cainiao answers about each parcel at `now`.
/// Returns the numbers a user would know; the second number of a parcel that changes its number is not among them.
///
/// # Errors
/// The folder cannot be written.
pub fn record(folder: &Path, now: Timestamp) -> Result<Vec<String>> {
    let household: Value = serde_json::from_str(include_str!("../household.json"))?;
    let parcels = household["parcels"].as_array().context("the household has no list 'parcels'")?;
    let mut index = Vec::new();
    for parcel in parcels {
        let number = text(parcel, "number")?;
        let file = format!("{number}.json");
        fs::write(folder.join(&file), json!({"module": [module(parcel, now)?], "success": true}).to_string())?;
        index.push(json!({"source": "cainiao", "file": file, "http_status": 200, "content_type": "application/json",
            "request": format!("GET /global/detail.json?mailNos={number}"), "kind": "ok"}));
    }
    fs::write(folder.join("TRACKING_INDEX.json"), json!({"fixtures": index}).to_string())?;
    let later: Vec<&str> = parcels.iter().filter_map(|parcel| parcel["next"].as_str()).collect();
    let numbers = parcels.iter().map(|parcel| text(parcel, "number")).collect::<Result<Vec<_>>>()?;
    Ok(numbers.into_iter().filter(|number| !later.contains(number)).map(str::to_owned).collect())
}

/// One parcel in Cainiao's shape.
fn module(parcel: &Value, now: Timestamp) -> Result<Value> {
    let mut module = json!({"mailNo": parcel["number"], "mailNoSource": "AE", "detailList": []});
    if let Some(next) = parcel["next"].as_str() {
        module["copyRealMailNo"] = json!(next);
        module["realMailNo"] = json!(format!("Latest Tracking Number:\t{next}"));
        return Ok(module);
    }
    module["originCountry"] = json!("Mainland China");
    module["destCountry"] = json!("France");
    module["mailType"] = parcel["service"].clone();
    module["status"] = parcel["state"].clone();
    module["statusDesc"] = parcel["words"].clone();
    if parcel["carrier"].is_object() {
        module["destCpInfo"] = parcel["carrier"].clone();
    }
    if let Some([from, to]) = parcel["arrives_in_days"].as_array().map(Vec::as_slice) {
        let day = |days: &Value| {
            now.checked_add(SignedDuration::from_hours(24 * days.as_i64().unwrap_or(0))).map(Timestamp::as_millisecond)
        };
        module["globalEtaInfo"] =
            json!({"etaDesc": "Estimated delivery", "deliveryMinTime": day(from)?, "deliveryMaxTime": day(to)?});
    }
    let events = parcel["events"].as_array().context("a parcel without a list 'events'")?;
    let details = events.iter().map(|event| detail(event, now)).collect::<Result<Vec<_>>>()?;
    module["detailList"] = json!(details);
    Ok(module)
}

fn detail(event: &Value, now: Timestamp) -> Result<Value> {
    let hours = event[0].as_i64().context("an event begins with hours ago")?;
    let zone = event[1].as_str().context("an event has a zone")?;
    let offset: i8 = zone.trim_start_matches("GMT").parse()?;
    let at = now.checked_sub(SignedDuration::from_hours(hours))?;
    let local = Offset::from_hours(offset)?.to_datetime(at);
    Ok(json!({
        "time": at.as_millisecond(), "timeStr": local.strftime("%Y-%m-%d %H:%M:%S").to_string(), "timeZone": zone,
        "actionCode": event[2], "standerdDesc": event[3], "desc": event[3],
    }))
}

fn text<'a>(parcel: &'a Value, name: &str) -> Result<&'a str> {
    parcel[name].as_str().with_context(|| format!("a parcel without the text '{name}'"))
}
