//! Settings: one TOML file and the environment over it, read once at start and passed by value.
//!
//! Both become the same list of [`Setting`]s, so that a key means the same wherever it stands, and a mistake names the
//! key and where it stands. An unknown key is an error: a misspelt limit must not be silently no limit.

mod default;
mod source;

use std::collections::BTreeMap;
use std::fmt;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use directories::ProjectDirs;
use secrecy::SecretString;
use toml::de::{DeTable, DeValue};
use url::Url;

pub use default::default_text;
pub use source::{SourceConfig, Standing};

use crate::sources;

/// Address the pages are served on when nothing else is set.
pub const DEFAULT_LISTEN: &str = "127.0.0.1:3667";

/// Environment variable that names the configuration file.
pub const FILE_VARIABLE: &str = "DOORSTEP_CONFIG";

const PREFIX: &str = "DOORSTEP_";
const TOP_KEYS: &[&str] =
    &["data_dir", "listen", "database_url", "host", "log", "password", "watch_dir", "vault_key", "ca_file", "sources"];
const SOURCE_KEYS: &[&str] = &[
    "enabled",
    "base_url",
    "api_key",
    "api_secret",
    "account",
    "token",
    "refresh_token",
    "sign_method",
    "webhook_secret",
    "pace_ms",
    "daily_quota",
    "timeout_ms",
];
const SECRETS: &[&str] =
    &["database_url", "password", "vault_key", "api_key", "api_secret", "token", "refresh_token", "webhook_secret"];

/// Everything that can be set.
#[derive(Clone, Debug)]
pub struct Config {
    /// The file that was read, if there is one.
    pub file: Option<PathBuf>,
    /// Folder that holds the database and what else Doorstep keeps.
    pub data_dir: PathBuf,
    /// Folder whose files are taken in as they come.
    pub watch_dir: Option<PathBuf>,
    /// Address and port the pages are served on.
    pub listen: SocketAddr,
    /// Database other than the SQLite file in the data folder. A secret, as it may hold a password.
    pub database_url: Option<SecretString>,
    /// Name under which the pages may be asked for, beside addresses and `localhost` (behind a reverse proxy).
    pub host: Option<String>,
    /// What to log, in the notation of `tracing` (`info`, `doorstep=debug`); each command has its own default.
    pub log: Option<String>,
    /// Asked for by the pages where they can be reached from other machines.
    pub password: Option<SecretString>,
    /// Seals the keys and passwords that are kept in the database; without it, `vault.key` in the data folder does.
    pub vault_key: Option<SecretString>,
    /// Certificate authorities to trust beside the system's, as PEM: those of a proxy or a server of the user's own.
    pub ca_file: Option<PathBuf>,
    /// What was set for sources, by id. A source that is not here works as its card says.
    pub sources: BTreeMap<String, SourceConfig>,
    /// Variables that begin like ours and are no setting, or name no source. Not an error: container platforms make
    /// such names up, and one set of variables may serve several versions.
    pub ignored: Vec<String>,
}

/// Where a setting stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// In the configuration file.
    File {
        /// The file.
        file: PathBuf,
        /// Its line, from 1.
        line: usize,
    },
    /// In the environment.
    Variable(String),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Origin::File { file, line } => write!(f, "{}, line {line}", file.display()),
            Origin::Variable(name) => write!(f, "environment variable {name}"),
        }
    }
}

/// Why the settings cannot be used. No message ever holds a secret's value.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file is named but cannot be read.
    #[error("cannot read the configuration file {}: {cause}", file.display())]
    Unreadable {
        /// The file.
        file: PathBuf,
        /// What the system said.
        cause: std::io::Error,
    },
    /// The file is not TOML.
    #[error("{origin}: this is not valid TOML: {problem}")]
    Syntax {
        /// Where reading stopped.
        origin: Origin,
        /// What the parser said.
        problem: String,
    },
    /// A key that means nothing.
    #[error("{origin}: there is no setting `{key}`; {known}")]
    UnknownKey {
        /// Where it stands.
        origin: Origin,
        /// The key with its levels.
        key: String,
        /// What could stand there instead.
        known: String,
    },
    /// A value that does not fit its key.
    #[error("{origin}: `{key}` {problem}")]
    BadValue {
        /// Where it stands.
        origin: Origin,
        /// The key with its levels.
        key: String,
        /// What is wrong, and what would be right.
        problem: String,
    },
    /// The system names no home folder.
    #[error("this system names no home folder: set DOORSTEP_DATA_DIR to the folder Doorstep shall keep its data in")]
    NoHome,
}

impl Config {
    /// Reads the settings: the file given, or the one [`FILE_VARIABLE`] names, or the platform's if there is one; then
    /// the environment over it.
    ///
    /// # Errors
    /// The first thing that is wrong, with where it stands.
    pub fn load(file: Option<&Path>) -> Result<Config, Error> {
        let variables = std::env::vars_os().filter_map(|(name, value)| {
            let name = name.into_string().ok().filter(|name| name.starts_with(PREFIX))?;
            Some((name, value.to_string_lossy().into_owned()))
        });
        let named = file.map(Path::to_owned).or_else(|| std::env::var_os(FILE_VARIABLE).map(PathBuf::from));
        let file = match named {
            Some(file) => Some(file),
            None => default_file().filter(|file| file.exists()),
        };
        let text = match &file {
            Some(file) => {
                Some(std::fs::read_to_string(file).map_err(|cause| Error::Unreadable { file: file.clone(), cause })?)
            }
            None => None,
        };
        let mut config = Config::read(file.as_deref().zip(text.as_deref()), variables)?;
        config.file = file;
        Ok(config)
    }

    /// Reads the settings from a file's text and from variables.
    pub(crate) fn read(
        file: Option<(&Path, &str)>,
        variables: impl Iterator<Item = (String, String)>,
    ) -> Result<Config, Error> {
        let mut config = Config {
            file: None,
            data_dir: PathBuf::new(),
            watch_dir: None,
            listen: DEFAULT_LISTEN.parse().expect("the default address is an address"),
            database_url: None,
            host: None,
            log: None,
            password: None,
            vault_key: None,
            ca_file: None,
            sources: BTreeMap::new(),
            ignored: Vec::new(),
        };
        let mut settings = Vec::new();
        if let Some((file, text)) = file {
            settings_of_file(file, text, &mut settings)?;
        }
        for (name, value) in variables {
            // An empty variable is how container files leave one unset.
            if name == FILE_VARIABLE || value.is_empty() {
                continue;
            }
            let path: Vec<String> =
                name.trim_start_matches(PREFIX).to_lowercase().split("__").map(str::to_owned).collect();
            let ours = match &path[..] {
                [key] => is_known(key, TOP_KEYS),
                [sources, id, _] => sources != "sources" || sources::find(id).is_some(),
                _ => true,
            };
            if !ours {
                config.ignored.push(name);
                continue;
            }
            settings.push(Setting { path, value: Value::Untyped(value), origin: Origin::Variable(name) });
        }
        for setting in settings {
            config.apply(setting.with_secret_from_file()?)?;
        }
        if config.data_dir.as_os_str().is_empty() {
            config.data_dir = project_dirs().ok_or(Error::NoHome)?.data_dir().to_owned();
        }
        Ok(config)
    }

    fn apply(&mut self, setting: Setting) -> Result<(), Error> {
        let path: Vec<&str> = setting.path.iter().map(String::as_str).collect();
        match path[..] {
            ["data_dir"] => self.data_dir = setting.folder()?,
            ["watch_dir"] => self.watch_dir = Some(setting.folder()?),
            ["listen"] => self.listen = setting.parsed("an address with a port, such as 127.0.0.1:3667")?,
            ["database_url"] => self.database_url = Some(setting.text()?.into()),
            ["host"] => self.host = Some(setting.text()?),
            ["log"] => self.log = Some(setting.text()?),
            ["password"] => self.password = Some(setting.text()?.into()),
            ["ca_file"] => self.ca_file = Some(setting.folder()?),
            ["vault_key"] => self.vault_key = Some(setting.hex_key()?.into()),
            ["sources", id, _] if sources::find(id).is_none() => {
                let ids: Vec<_> = sources::registry().iter().map(|source| source.card().id).collect();
                return Err(setting.bad(format!("names no source; there are {}", ids.join(", "))));
            }
            ["sources", id, key] => {
                let source = self.sources.entry(id.to_owned()).or_default();
                match key {
                    "enabled" => source.enabled = Some(setting.boolean()?),
                    "base_url" => source.base_url = Some(setting.web_address()?),
                    "api_key" => source.api_key = Some(setting.text()?.into()),
                    "api_secret" => source.api_secret = Some(setting.text()?.into()),
                    "account" => source.account = Some(setting.text()?),
                    "token" => source.token = Some(setting.text()?.into()),
                    "refresh_token" => source.refresh_token = Some(setting.text()?.into()),
                    "sign_method" => source.sign_method = Some(setting.text()?),
                    "webhook_secret" => source.webhook_secret = Some(setting.text()?.into()),
                    "pace_ms" => source.pace_ms = Some(setting.whole_number()?),
                    "daily_quota" => source.daily_quota = Some(setting.whole_number()?),
                    "timeout_ms" => source.timeout_ms = Some(setting.whole_number()?),
                    _ => return Err(setting.unknown(SOURCE_KEYS)),
                }
            }
            ["sources"] | ["sources", _] => return Err(setting.bad("must be a table: [sources.cainiao]")),
            _ => return Err(setting.unknown(TOP_KEYS)),
        }
        Ok(())
    }

    /// What was set for a source; nothing, if it was not named.
    pub fn source(&self, id: &str) -> SourceConfig {
        self.sources.get(id).cloned().unwrap_or_default()
    }
}

/// The file that is read when none is named: `doorstep/config.toml` in the platform's folder for settings.
pub fn default_file() -> Option<PathBuf> {
    project_dirs().map(|dirs| dirs.config_dir().join("config.toml"))
}

fn project_dirs() -> Option<ProjectDirs> {
    ProjectDirs::from("", "", "doorstep")
}

/// Whether a key, or a secret's key with `_file` behind it, is one of these.
fn is_known(key: &str, known: &[&str]) -> bool {
    known.contains(&key) || key.strip_suffix("_file").is_some_and(|key| SECRETS.contains(&key) && known.contains(&key))
}

/// One key with its value, wherever it stood.
struct Setting {
    path: Vec<String>,
    value: Value,
    origin: Origin,
}

enum Value {
    Text(String),
    Integer(i64),
    Boolean(bool),
    /// From the environment, where everything is text.
    Untyped(String),
    /// Of a kind no setting has.
    Other,
}

fn settings_of_file(file: &Path, text: &str, settings: &mut Vec<Setting>) -> Result<(), Error> {
    let at = |offset: usize| Origin::File {
        file: file.to_owned(),
        line: 1 + text.as_bytes()[..offset.min(text.len())].iter().filter(|b| **b == b'\n').count(),
    };
    let table = DeTable::parse(text).map_err(|error| Error::Syntax {
        origin: at(error.span().map_or(0, |span| span.start)),
        problem: error.message().trim().to_owned(),
    })?;
    let mut levels = vec![(Vec::new(), table.get_ref())];
    while let Some((above, table)) = levels.pop() {
        for (key, value) in table {
            let mut path: Vec<String> = above.clone();
            path.push(key.get_ref().to_string());
            let value = match value.get_ref() {
                // Tables stand only where `sources` and its members do; elsewhere the value is at fault.
                DeValue::Table(inner) if path[0] == "sources" && path.len() <= 2 => {
                    levels.push((path, inner));
                    continue;
                }
                DeValue::String(text) => Value::Text(text.to_string()),
                DeValue::Boolean(boolean) => Value::Boolean(*boolean),
                DeValue::Integer(integer) => {
                    i64::from_str_radix(integer.as_str(), integer.radix()).map_or(Value::Other, Value::Integer)
                }
                _ => Value::Other,
            };
            settings.push(Setting { path, value, origin: at(key.span().start) });
        }
    }
    Ok(())
}

impl Setting {
    fn key(&self) -> String {
        self.path.join(".")
    }

    fn bad(&self, problem: impl Into<String>) -> Error {
        Error::BadValue { origin: self.origin.clone(), key: self.key(), problem: problem.into() }
    }

    fn unknown(&self, known: &[&str]) -> Error {
        let known = match (&self.origin, known == TOP_KEYS) {
            (Origin::Variable(_), _) | (_, true) => format!("there are {}", known.join(", ")),
            (_, false) => format!("a source has {}", known.join(", ")),
        };
        Error::UnknownKey { origin: self.origin.clone(), key: self.key(), known }
    }

    /// `api_key_file = "..."` is `api_key` with what the file holds.
    fn with_secret_from_file(mut self) -> Result<Setting, Error> {
        let last = self.path.last().map(String::as_str).unwrap_or_default();
        let Some(secret) = last.strip_suffix("_file").filter(|key| SECRETS.contains(key)).map(str::to_owned) else {
            return Ok(self);
        };
        let file = self.text()?;
        let text = std::fs::read_to_string(&file).map_err(|cause| self.bad(format!("names {file}: {cause}")))?;
        let text = text.trim_end_matches(['\r', '\n']);
        if text.is_empty() {
            return Err(self.bad(format!("names {file}, which is empty")));
        }
        self.value = Value::Text(text.to_owned());
        if let Some(last) = self.path.last_mut() {
            *last = secret;
        }
        Ok(self)
    }

    fn text(&self) -> Result<String, Error> {
        match &self.value {
            Value::Text(text) | Value::Untyped(text) if !text.is_empty() => Ok(text.clone()),
            Value::Text(_) | Value::Untyped(_) => Err(self.bad("is empty; leave the key out to have the default")),
            _ => Err(self.bad("must be a text in quotes")),
        }
    }

    fn boolean(&self) -> Result<bool, Error> {
        match &self.value {
            Value::Boolean(boolean) => Ok(*boolean),
            Value::Untyped(text) if text == "true" => Ok(true),
            Value::Untyped(text) if text == "false" => Ok(false),
            _ => Err(self.bad("must be true or false")),
        }
    }

    fn whole_number(&self) -> Result<u32, Error> {
        let number = match &self.value {
            Value::Integer(number) => u32::try_from(*number).ok(),
            Value::Untyped(text) => text.parse().ok(),
            _ => None,
        };
        number.ok_or_else(|| self.bad("must be a whole number, 0 or more"))
    }

    fn parsed<T: FromStr>(&self, wanted: &str) -> Result<T, Error> {
        self.text()?.parse().map_err(|_| self.bad(format!("must be {wanted}")))
    }

    /// A key of 32 bytes in hexadecimal digits.
    fn hex_key(&self) -> Result<String, Error> {
        let text = self.text()?;
        let fits = text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        fits.then_some(text).ok_or_else(|| self.bad("must be 64 hexadecimal digits; `openssl rand -hex 32` makes some"))
    }

    fn web_address(&self) -> Result<Url, Error> {
        let refused = || self.bad("must be a web address, such as https://example.org");
        source::web_address(&self.text()?).ok_or_else(refused)
    }

    /// A folder; one written in the file is meant as seen from the file.
    fn folder(&self) -> Result<PathBuf, Error> {
        let text = self.text()?;
        if text.starts_with('~') {
            return Err(self.bad("begins with ~, which only a shell understands; write the whole path"));
        }
        let base = match &self.origin {
            Origin::File { file, .. } => file.parent().unwrap_or(Path::new("")),
            Origin::Variable(_) => Path::new(""),
        };
        std::path::absolute(base.join(text)).map_err(|cause| self.bad(format!("is no folder: {cause}")))
    }
}

#[cfg(test)]
mod tests;
