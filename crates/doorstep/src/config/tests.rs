#![allow(clippy::unwrap_used)]
use secrecy::ExposeSecret;

use super::*;

fn read(file: &str, variables: &[(&str, &str)]) -> Result<Config, Error> {
    let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    Config::read(Some((Path::new("/etc/doorstep/config.toml"), file)), variables)
}

fn secret(secret: &Option<SecretString>) -> Option<&str> {
    secret.as_ref().map(ExposeSecret::expose_secret)
}

#[test]
fn every_key_can_stand_in_the_file() {
    let config = read(
        r#"
        data_dir = "parcels"
        listen = "[::1]:80"
        database_url = "postgres://localhost/doorstep"
        host = "parcels.example.net"
        log = "debug"
        password = "open sesame"
        [sources.cainiao]
        enabled = false
        base_url = "http://127.0.0.1:9/cainiao"
        pace_ms = 0x10
        daily_quota = 100
        [sources.17track]
        api_key = "k"
        api_secret = "s"
        account = "a"
        token = "t"
        webhook_secret = "w"
        "#,
        &[],
    )
    .unwrap();
    assert_eq!(config.data_dir, Path::new("/etc/doorstep/parcels"));
    assert_eq!(config.listen, "[::1]:80".parse().unwrap());
    assert_eq!(secret(&config.database_url), Some("postgres://localhost/doorstep"));
    assert_eq!(config.host.as_deref(), Some("parcels.example.net"));
    assert_eq!(config.log.as_deref(), Some("debug"));
    assert_eq!(secret(&config.password), Some("open sesame"));
    let cainiao = config.source("cainiao");
    assert_eq!(cainiao.enabled, Some(false));
    assert_eq!(cainiao.base_url.unwrap().as_str(), "http://127.0.0.1:9/cainiao");
    assert_eq!((cainiao.pace_ms, cainiao.daily_quota), (Some(16), Some(100)));
    let seventeen = config.source("17track");
    assert_eq!(secret(&seventeen.api_key), Some("k"));
    assert_eq!(secret(&seventeen.api_secret), Some("s"));
    assert_eq!(seventeen.account.as_deref(), Some("a"));
    assert_eq!(secret(&seventeen.token), Some("t"));
    assert_eq!(secret(&seventeen.webhook_secret), Some("w"));
}

#[test]
fn the_environment_wins_and_reaches_every_level() {
    let config = read(
        "data_dir = \"/file\"\nlisten = \"127.0.0.1:1\"",
        &[
            ("DOORSTEP_DATA_DIR", "/variable"),
            ("DOORSTEP_SOURCES__17TRACK__API_KEY", "k"),
            ("DOORSTEP_SOURCES__CAINIAO__PACE_MS", "5"),
            ("DOORSTEP_SOURCES__CAINIAO__ENABLED", "false"),
            ("DOORSTEP_LISTEN", ""),
        ],
    )
    .unwrap();
    assert_eq!(config.data_dir, Path::new("/variable"));
    assert_eq!(config.listen, "127.0.0.1:1".parse().unwrap(), "an empty variable sets nothing");
    assert_eq!(secret(&config.source("17track").api_key), Some("k"));
    assert_eq!(config.source("cainiao").pace_ms, Some(5));
    assert_eq!(config.source("cainiao").enabled, Some(false));
}

#[test]
fn a_mistake_is_named_with_its_key_and_place() {
    let at = |line| format!("/etc/doorstep/config.toml, line {line}: ");
    for (file, message) in [
        ("\nlisen = 'x'", at(2) + "there is no setting `lisen`; there are data_dir, listen,"),
        ("listen = 3667", at(1) + "`listen` must be a text in quotes"),
        ("listen = '127.0.0.1'", at(1) + "`listen` must be an address with a port"),
        ("data_dir = '~/x'", at(1) + "`data_dir` begins with ~"),
        ("log = ''", at(1) + "`log` is empty"),
        ("log = 1979-05-27", at(1) + "`log` must be a text in quotes"),
        ("[log]\nlevel = 'x'", at(1) + "`log` must be a text in quotes"),
        ("sources = 3", at(1) + "`sources` must be a table"),
        ("[sources]\ncainiao = true", at(2) + "`sources.cainiao` must be a table"),
        (
            "[sources.cainiao]\n\nbse_url = ''",
            at(3) + "there is no setting `sources.cainiao.bse_url`; a source has enabled,",
        ),
        ("[sources.cainiao]\nenabled = 'true'", at(2) + "`sources.cainiao.enabled` must be true or false"),
        ("[sources.cainiao]\nbase_url = 'cainiao'", at(2) + "`sources.cainiao.base_url` must be a web address"),
        ("[sources.cainiao]\nbase_url = 'file:///x'", at(2) + "`sources.cainiao.base_url` must be a web address"),
        ("[sources.cainiao]\npace_ms = -1", at(2) + "`sources.cainiao.pace_ms` must be a whole number"),
        ("[sources.cainiao.limits]\nday = 1", at(1) + "there is no setting `sources.cainiao.limits`"),
        (
            "[sources.canaio]\npace_ms = 1",
            at(2) + "`sources.canaio.pace_ms` names no source; there are cainiao, 17track",
        ),
        ("a = 1\na = 2", at(2) + "this is not valid TOML: duplicate key"),
        ("listen = ", at(1) + "this is not valid TOML"),
    ] {
        let error = read(file, &[]).unwrap_err().to_string();
        assert!(error.starts_with(&message), "{file:?}\n gave {error}\n not  {message}");
    }
    for (name, value, message) in [
        ("DOORSTEP_LISTEN", "here", "environment variable DOORSTEP_LISTEN: `listen` must be an address"),
        (
            "DOORSTEP_SOURCES__CAINIAO__KEY",
            "x",
            "environment variable DOORSTEP_SOURCES__CAINIAO__KEY: there is no setting `sources.cainiao.key`",
        ),
        (
            "DOORSTEP_SOURCES__17TRACK__API_KEY_FILE",
            "/nowhere/key",
            "environment variable DOORSTEP_SOURCES__17TRACK__API_KEY_FILE: `sources.17track.api_key_file` names /nowhere/key: ",
        ),
    ] {
        let error = read("", &[(name, value)]).unwrap_err().to_string();
        assert!(error.starts_with(message), "{name}\n gave {error}\n not  {message}");
    }
}

#[test]
fn names_made_up_by_a_container_platform_are_no_error() {
    let names = ["DOORSTEP_PORT_3667_TCP", "DOORSTEP_SOURCES__NOBODY__API_KEY"];
    let config = read("data_dir = '/x'", &names.map(|name| (name, "x"))).unwrap();
    assert_eq!(config.ignored, names);
    assert!(config.sources.is_empty());
}

#[test]
fn a_secret_can_stand_in_a_file_of_its_own_and_is_never_shown() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("key");
    std::fs::write(&file, "hidden-1\r\n").unwrap();
    let file = file.to_str().unwrap();
    let config = read(
        &format!("password_file = '{file}'"),
        &[("DOORSTEP_DATABASE_URL_FILE", file), ("DOORSTEP_SOURCES__17TRACK__API_KEY_FILE", file)],
    )
    .unwrap();
    for read in [&config.password, &config.database_url, &config.source("17track").api_key] {
        assert_eq!(secret(read), Some("hidden-1"));
    }
    assert!(!format!("{config:?}").contains("hidden"));

    std::fs::write(file, "\n").unwrap();
    let error = read("", &[("DOORSTEP_PASSWORD_FILE", file)]).unwrap_err().to_string();
    assert!(error.ends_with("which is empty"), "{error}");
    let error = read("", &[("DOORSTEP_LOG_FILE", file)]).unwrap();
    assert_eq!(error.ignored, ["DOORSTEP_LOG_FILE"], "only secrets are read from files");
    let error = read("[sources.cainiao]\napi_key = 12345", &[]).unwrap_err().to_string();
    assert!(!error.contains("12345"), "{error}");
}

#[test]
fn a_source_is_asked_when_it_is_on_and_has_what_it_needs() {
    let standing = |id, file| read(file, &[]).unwrap().source(id).standing(sources::find(id).unwrap().card());
    assert_eq!(standing("cainiao", ""), Standing::On);
    assert_eq!(standing("cainiao", "[sources.cainiao]\nenabled = false"), Standing::Off);
    assert_eq!(standing("17track", ""), Standing::Lacks(vec!["api_key"]));
    assert_eq!(standing("17track", "[sources.17track]\napi_key = 'k'"), Standing::On);
}

/// Uncommented, the default file must say what Doorstep does without it.
#[test]
fn the_default_file_is_the_defaults() {
    let commented = default_text();
    let unset = read("data_dir = '/x'", &[]).unwrap();
    assert!(read(&format!("data_dir = '/x'\n{commented}"), &[]).unwrap().sources.is_empty());

    let set: String = commented
        .lines()
        .map(|line| line.strip_prefix('#').filter(|rest| !rest.is_empty() && !rest.starts_with(' ')).unwrap_or(line))
        .flat_map(|line| [line, "\n"])
        .collect();
    let set = read(&set, &[]).unwrap();
    assert_eq!(set.listen, unset.listen);
    for source in crate::sources::registry() {
        let card = source.card();
        let (said, silent) = (set.source(card.id), SourceConfig::default());
        assert_eq!(said.enabled, Some(card.on_by_default));
        assert_eq!(said.min_gap_ms(card), silent.min_gap_ms(card));
        assert!(said.standing(card) == Standing::On || !card.on_by_default, "{} still lacks a key", card.id);
        if let Some(usual) = card.base_url {
            assert_eq!(said.base_url.unwrap().as_str().trim_end_matches('/'), usual.trim_end_matches('/'));
        }
    }
    for key in TOP_KEYS.iter().filter(|key| **key != "sources") {
        assert!(commented.contains(&format!("\n#{key} = ")), "{key} is not explained");
    }
}
