//! The code tables of `data/codes/<namespace>.toml`: what each source's own codes mean.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use serde::Deserialize;

use super::{Status, Substatus};
use crate::data;

/// One file of `data/codes`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// Other names under which sources and corpora know this namespace.
    #[serde(default)]
    aliases: Vec<String>,
    /// A prefix some pages put before a code, stripped before looking (`AE_`).
    #[serde(default)]
    strip: Option<String>,
    /// What the abbreviations in the rows' `seen` stand for.
    seen: BTreeMap<String, String>,
    codes: BTreeMap<String, RowFile>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RowFile {
    to: String,
    seen: String,
    /// Substatuses (`exc.absent`) or whole groups (`exc.*`) the words may choose instead of `to`.
    #[serde(default)]
    finer: Vec<String>,
}

/// What a table says about a code.
#[derive(Debug)]
pub(super) struct Row {
    pub to: Substatus,
    /// What the event's words may make of it instead.
    finer: Vec<Substatus>,
    /// `namespace/CODE`.
    pub rule: String,
}

impl Row {
    /// Whether the event's words can change anything about this row.
    pub fn heeds_words(&self) -> bool {
        !self.finer.is_empty() || self.ends_the_journey()
    }

    fn ends_the_journey(&self) -> bool {
        self.to.status() == Status::Delivered || self.to == Substatus::ReturnCompleted
    }

    /// Whether words that read as `worded` decide over the code: where the table lets them choose the finer one,
    /// and always where the code alone would end the journey and the words say it has not ended.
    pub fn yields_to(&self, worded: Substatus) -> bool {
        if worded == self.to {
            return false;
        }
        if self.finer.contains(&worded) {
            return true;
        }
        self.ends_the_journey()
            && (worded.status() != self.to.status())
            && (matches!(worded.status(), Status::Exception | Status::Returned | Status::Customs)
                || worded == Substatus::PickupReady)
    }
}

/// One namespace's table.
#[derive(Debug)]
pub(super) struct Table {
    pub namespace: &'static str,
    rows: HashMap<String, Row>,
    strip: Option<String>,
}

/// What may be wrong with a code table; a test reads them all.
#[derive(Debug, thiserror::Error)]
pub(super) enum TableError {
    #[error("codes/{namespace}.toml: {source}")]
    Toml { namespace: String, source: Box<toml::de::Error> },
    #[error("codes/{namespace}.toml: {code}: no substatus is called {name:?}")]
    Substatus { namespace: String, code: String, name: String },
    #[error("codes/{namespace}.toml: {code}: `seen` names {name:?}, which the file does not explain")]
    Seen { namespace: String, code: String, name: String },
    #[error("codes/{namespace}.toml: {code}: there twice")]
    Twice { namespace: String, code: String },
}

impl Table {
    pub(super) fn parse(namespace: &'static str, text: &str) -> Result<(Table, Vec<String>), TableError> {
        let file: File = toml::from_str(text)
            .map_err(|source| TableError::Toml { namespace: namespace.to_owned(), source: Box::new(source) })?;
        let mut rows = HashMap::with_capacity(file.codes.len());
        for (code, row) in file.codes {
            let unknown = |name: &str| TableError::Substatus {
                namespace: namespace.to_owned(),
                code: code.clone(),
                name: name.to_owned(),
            };
            if !file.seen.contains_key(&row.seen) {
                return Err(TableError::Seen { namespace: namespace.to_owned(), code, name: row.seen });
            }
            let to = Substatus::from_slug(&row.to).ok_or_else(|| unknown(&row.to))?;
            let mut finer = Vec::new();
            for name in &row.finer {
                match name.strip_suffix('*') {
                    Some(group) => finer.extend(Substatus::ALL.iter().filter(|s| s.slug().starts_with(group))),
                    None => finer.push(Substatus::from_slug(name).ok_or_else(|| unknown(name))?),
                }
                if finer.is_empty() {
                    return Err(unknown(name));
                }
            }
            let rule = format!("{namespace}/{code}");
            if rows.insert(key(&code), Row { to, finer, rule }).is_some() {
                return Err(TableError::Twice { namespace: namespace.to_owned(), code });
            }
        }
        Ok((Table { namespace, rows, strip: file.strip.map(|strip| key(&strip)) }, file.aliases))
    }

    /// The row of a code, whatever its case and spacing.
    pub fn row(&self, code: &str) -> Option<&Row> {
        let code = key(code);
        let stripped = self.strip.as_deref().and_then(|strip| code.strip_prefix(strip));
        self.rows.get(&code).or_else(|| self.rows.get(stripped?))
    }

    /// What an unlisted code must mean by the way the namespace builds its codes, with the rule's name.
    /// Never delivered and never returned for good: those need a row of their own.
    pub fn by_build(&self, code: &str) -> Option<(Substatus, String)> {
        let code = key(code);
        let code = self.strip.as_deref().and_then(|strip| code.strip_prefix(strip)).unwrap_or(&code);
        match self.namespace {
            "cainiao" => cainiao_by_build(code),
            "17track" => by_main_status(code, &SEVENTEEN_TRACK).map(|(to, main)| (to, format!("17track/main/{main}"))),
            "4px" => four_px_by_build(code),
            "aftership" => {
                let main = code.split('_').next().unwrap_or(code);
                by_main_status(main, &AFTERSHIP).map(|(to, main)| (to, format!("aftership/tag/{main}")))
            }
            _ => None,
        }
    }
}

/// Codes compare in upper case, with `_` for spaces and dashes.
fn key(code: &str) -> String {
    code.trim().chars().map(|c| if c == ' ' || c == '-' { '_' } else { c.to_ascii_uppercase() }).take(100).collect()
}

/// A namespace's name compares in lower case without separators.
fn namespace_key(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).take(60).collect()
}

struct Tables {
    tables: Vec<Table>,
    by_name: HashMap<String, usize>,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let mut tables = Vec::new();
    let mut by_name = HashMap::new();
    for &(namespace, text) in data::CODES {
        // A file that does not parse fails the tests, and cannot be released.
        let Ok((table, aliases)) = Table::parse(namespace, text) else { continue };
        by_name.insert(namespace_key(namespace), tables.len());
        for alias in aliases {
            by_name.insert(namespace_key(&alias), tables.len());
        }
        tables.push(table);
    }
    Tables { tables, by_name }
});

/// The table of a namespace, by any of its names.
pub(super) fn table(namespace: &str) -> Option<&'static Table> {
    let at = TABLES.by_name.get(namespace).or_else(|| TABLES.by_name.get(&namespace_key(namespace)))?;
    TABLES.tables.get(*at)
}

/// Cainiao builds its codes as STAGE_STEP_RESULT (source: the action code list in Alibaba's SDK documentation).
fn cainiao_by_build(code: &str) -> Option<(Substatus, String)> {
    use Substatus::*;
    let failed = ["_FAILURE", "_FAIL", "_EXCEPTION", "_REJECT", "_ABNORMAL"].iter().any(|end| code.ends_with(end));
    let ends = |suffixes: &[&str]| suffixes.iter().any(|end| code.ends_with(end));
    let (prefix, to) = if let Some(step) = code.strip_prefix("GWMS_") {
        (
            "GWMS_",
            if failed {
                OtherProblem
            } else if step.contains("CANCEL") {
                Cancelled
            } else {
                Preparing
            },
        )
    } else if code.starts_with("PU_") {
        ("PU_", if failed { PickupFailed } else { PickedUp })
    } else if code.starts_with("SC_") || code.starts_with("CW_") {
        let out = ends(&["OUTBOUND_SUCCESS", "OUTBOUND", "_DEPART", "_OUT"]);
        (
            &code[..3],
            if failed {
                OtherProblem
            } else if out {
                HubOut
            } else {
                HubIn
            },
        )
    } else if code.starts_with("CC_EX_") {
        (
            "CC_EX_",
            if failed {
                CustomsHeld
            } else if ends(&["_SUCCESS"]) {
                ExportCleared
            } else {
                ExportProcessing
            },
        )
    } else if let Some(prefix) = ["CC_", "CUS_", "CIQ_"].into_iter().find(|prefix| code.starts_with(prefix)) {
        (
            prefix,
            if failed {
                CustomsHeld
            } else if ends(&["_SUCCESS"]) {
                CustomsCleared
            } else {
                CustomsProcessing
            },
        )
    } else if code.starts_with("LH_") {
        let to = if failed {
            OtherProblem
        } else if ends(&["_DEPART"]) {
            DepartedOrigin
        } else if ends(&["_ARRIVE"]) {
            CountryIn
        } else {
            Linehaul
        };
        ("LH_", to)
    } else if code.starts_with("TD_TRANS") {
        let out = code.contains("DEPART") || code.contains("OUTBOUND");
        (
            "TD_TRANS",
            if failed {
                OtherProblem
            } else if out {
                CountryOut
            } else {
                CountryIn
            },
        )
    } else if code.starts_with("GSTA_") || code.starts_with("STA_") || code.starts_with("GTMS_PUDO_") {
        let prefix = if code.starts_with("GTMS_") { "GTMS_PUDO_" } else { &code[..code.find('_')? + 1] };
        let there = ends(&["_INBOUND", "_ARRIVE", "_IN"]);
        (
            prefix,
            if failed {
                FailedAttempt
            } else if there {
                PickupReady
            } else {
                return None;
            },
        )
    } else if code.starts_with("RT_") {
        ("RT_", if code.contains("DESTROY") { Destroyed } else { Returning })
    } else if code.starts_with("GTMS_") || code.starts_with("LM_") {
        let prefix = if code.starts_with("GTMS_") { "GTMS_" } else { "LM_" };
        let signed = code.contains("SIGN");
        (
            prefix,
            if failed {
                FailedAttempt
            } else if signed {
                return None;
            } else {
                ArrivedDomestic
            },
        )
    } else {
        return None;
    };
    Some((to, format!("cainiao/prefix/{prefix}")))
}

/// 17TRACK's `<main>_<detail>` and AfterShip's `<tag>_<number>`: an unknown detail of a known main status is read
/// as its general case (source: 17TRACK's help centre, AfterShip's documentation).
type MainStatuses = [(&'static str, Substatus)];

static SEVENTEEN_TRACK: [(&str, Substatus); 7] = [
    ("NOTFOUND", Substatus::NotFound),
    ("INFORECEIVED", Substatus::InfoReceived),
    ("INTRANSIT", Substatus::TransitGeneric),
    ("EXPIRED", Substatus::NotFound),
    ("AVAILABLEFORPICKUP", Substatus::PickupReady),
    ("OUTFORDELIVERY", Substatus::Courier),
    ("DELIVERYFAILURE", Substatus::FailedAttempt),
];

static AFTERSHIP: [(&str, Substatus); 7] = [
    ("PENDING", Substatus::NotFound),
    ("INFORECEIVED", Substatus::InfoReceived),
    ("INTRANSIT", Substatus::TransitGeneric),
    ("OUTFORDELIVERY", Substatus::Courier),
    ("ATTEMPTFAIL", Substatus::FailedAttempt),
    ("AVAILABLEFORPICKUP", Substatus::PickupReady),
    ("EXCEPTION", Substatus::OtherProblem),
];

fn by_main_status(code: &str, mains: &MainStatuses) -> Option<(Substatus, &'static str)> {
    let main = code.split('_').next().unwrap_or(code);
    mains.iter().find(|(known, _)| *known == main).map(|(known, to)| (*to, *known))
}

/// 4PX gives no list of its codes; their third letter names the stage (source: codes seen in its public answers).
fn four_px_by_build(code: &str) -> Option<(Substatus, String)> {
    use Substatus::*;
    let (prefix, to) = [
        ("FPX_L_", PickedUp),
        ("FPX_O_", InfoReceived),
        ("FPX_C_", HubIn),
        ("FPX_M_TD", Delayed),
        ("FPX_M_", TransitGeneric),
        ("FPX_I_", CustomsProcessing),
        ("FPX_D_DD", Delayed),
        ("FPX_D_FD", FailedAttempt),
        ("FPX_D_", ArrivedDomestic),
    ]
    .into_iter()
    .find(|(prefix, _)| code.starts_with(prefix))?;
    Some((to, format!("4px/prefix/{prefix}")))
}
