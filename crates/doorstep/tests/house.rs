//! The plan of the house, held by tests: who may use whom, and what must never be. See ARCHITECTURE.md.
//!
//! These tests read the sources as text. Each rule is a function from a text to the faults in it, and is also tried on
//! a text that breaks it, so that no rule can fall asleep.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use regex::Regex;

/// What `doorstep-core` may depend on: parsers and data structures, nothing that reaches the world.
const CORE_DEPENDENCIES: &[&str] = &[
    "aho-corasick",
    "cities",
    "fluent-bundle",
    "jiff",
    "libm",
    "regex",
    "serde",
    "thiserror",
    "toml",
    "unic-langid",
    "unicode-normalization",
];

#[test]
fn rooms_use_each_other_only_downwards() {
    let directions = directions();
    let mut faults = Vec::new();
    for file in rust_files("crates/doorstep/src") {
        let room = room_of(&file);
        if !["lib", "main"].contains(&room.as_str()) {
            let wrong = wrong_arrows(&directions, &room, &file.text);
            faults.extend(wrong.into_iter().map(|fault| format!("{}: {fault}", file.path)));
        }
    }
    assert_none(&faults);
    assert_eq!(wrong_arrows(&directions, "store", "use crate::web::page;").len(), 1);
    assert_eq!(wrong_arrows(&directions, "store", "use crate::{store::Row, http};").len(), 1);
    assert_eq!(wrong_arrows(&directions, "cli", "use crate::{store::Row, http};").len(), 0);
    assert_eq!(wrong_arrows(&directions, "attic", "").len(), 1, "a room that is not in the table");
}

#[test]
fn the_table_of_rooms_has_no_way_back_up() {
    let directions = directions();
    assert!(directions.contains_key("store"), "the table in ARCHITECTURE.md was not found");
    for (room, below) in &directions {
        let mut reached = below.clone();
        loop {
            let further = reached.iter().flat_map(|room| directions[room].clone()).chain(reached.clone()).collect();
            if reached == further {
                break;
            }
            reached = further;
        }
        assert!(!reached.contains(room), "{room} reaches itself through {reached:?}");
    }
}

#[test]
fn there_are_two_crates_of_product() {
    let manifest = manifest("Cargo.toml");
    let members: Vec<&str> =
        manifest["workspace"]["members"].as_array().unwrap().iter().map(|member| member.as_str().unwrap()).collect();
    assert_eq!(members, ["crates/doorstep-core", "crates/doorstep", "xtask"]);
}

#[test]
fn the_core_depends_on_nothing_that_reaches_the_world() {
    let manifest = manifest("crates/doorstep-core/Cargo.toml");
    let strangers: Vec<&String> = manifest["dependencies"]
        .as_table()
        .unwrap()
        .keys()
        .filter(|name| !CORE_DEPENDENCIES.contains(&name.as_str()))
        .collect();
    assert!(strangers.is_empty(), "not known to be free of I/O: {strangers:?}");
}

#[test]
fn the_core_has_no_world_and_no_clock() {
    let world = pattern(
        r"\bstd::(fs|net|env|process|io|thread|os)\b|\bSystemTime\b|\bInstant\b|\bnow\(\)|\bTimeZone::system\b|\basync\s+(fn|move)\b|\b(e?print(ln)?|dbg)!",
    );
    for planted in ["std::fs::read(path)", "Timestamp::now()", "async fn ask()", "println!(\"x\")"] {
        assert!(world.is_match(planted), "{planted}");
    }
    assert_none(&matches_in(&rust_files("crates/doorstep-core/src"), &world));
}

#[test]
fn pages_and_answers_have_no_clock_of_their_own() {
    let clock = pattern(r"\b(Timestamp|Zoned|SystemTime)::now\(\)");
    assert!(clock.is_match("let now = Timestamp::now();"));
    let files: Vec<SourceFile> = rust_files("crates/doorstep/src")
        .into_iter()
        .filter(|file| ["web", "api", "hooks", "judging", "store", "when"].contains(&room_of(file).as_str()))
        .collect();
    assert_none(&matches_in(&files, &clock));
}

#[test]
fn domain_types_are_not_serialisable() {
    let serialise = pattern(r"\bSerialize\b");
    assert!(serialise.is_match("#[derive(Clone, Serialize)]"));
    assert!(!serialise.is_match("#[derive(Deserialize)]"));
    assert_none(&matches_in(&rust_files("crates/doorstep-core/src"), &serialise));
}

#[test]
fn one_door_leads_outside_and_one_to_the_users_mail() {
    let client = pattern(r"\breqwest\b|\bTcpStream::connect\b|\bhyper_util::client\b");
    assert!(client.is_match("reqwest::get(url)"));
    assert_none(&matches_in(&outside("crates/doorstep/src", &["http", "mailbox"]), &client));
}

#[test]
fn only_the_store_knows_sql() {
    let sql = pattern(
        r#"\bsqlx\b|(?s)"[^"]*\b(SELECT\s[^"]*\sFROM|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+TABLE)\b"#,
    );
    assert!(sql.is_match("\"DELETE FROM events\""));
    assert!(sql.is_match("sqlx::query(text)"));
    assert!(!sql.is_match("\"Select a source from the list\""));
    assert_none(&matches_in(&outside("crates/doorstep/src", &["store"]), &sql));
}

#[test]
fn only_the_dialect_knows_which_database() {
    let driver = pattern(r"(?i)\b(sqlite|postgres|pg)(pool|connection|connect|row|argument|type|queryresult)?\w*\b");
    assert!(driver.is_match("SqlitePool"));
    let files: Vec<SourceFile> = rust_files("crates/doorstep/src")
        .into_iter()
        .filter(|file| file.path.contains("/store/") && !file.path.ends_with("/dialect.rs"))
        .collect();
    assert_none(&matches_in(&files, &driver));
}

#[test]
fn sql_has_no_clock_and_nothing_of_one_vendor() {
    let vendor = pattern(
        r"(?i)\bnow\s*\(\s*\)\s*[,;)]|\bCURRENT_(TIMESTAMP|DATE|TIME)\b|\b(datetime|strftime|julianday|unixepoch|date_trunc|to_timestamp|age|json_\w+|jsonb?_\w+|group_concat|string_agg|array_agg|ifnull|printf|random|gen_random_uuid|last_insert_rowid|nextval|date_part|extract)\s*\(|\b(ILIKE|GLOB|AUTOINCREMENT|(BIG)?SERIAL|WITHOUT\s+ROWID|INTERVAL)\b",
    );
    for planted in ["DEFAULT CURRENT_TIMESTAMP", "SELECT now(), 1", "json_extract(a)", "name ILIKE 'x'"] {
        assert!(vendor.is_match(planted), "{planted}");
    }
    let mut faults = Vec::new();
    for file in rust_files("crates/doorstep/src").iter().filter(|file| file.path.contains("/store/")) {
        for literal in literals(&file.text).filter(|literal| is_sql(literal)) {
            faults.extend(vendor.find_iter(&literal).map(|found| format!("{}: {}", file.path, found.as_str())));
        }
    }
    faults.extend(matches_in(&migrations(), &vendor));
    assert_none(&faults);
}

#[test]
fn no_two_layouts_have_one_number() {
    let files = migrations();
    let number = |file: &SourceFile| file.path.rsplit('/').next().unwrap().split('_').next().unwrap().to_owned();
    let numbers: BTreeSet<String> = files.iter().map(number).collect();
    assert_eq!(numbers.len(), files.len(), "{:?}", files.iter().map(|file| &file.path).collect::<Vec<_>>());
}

#[test]
fn columns_have_one_of_four_types() {
    let mut faults = Vec::new();
    for file in migrations() {
        faults.extend(other_column_types(&file.text).into_iter().map(|fault| format!("{}: {fault}", file.path)));
    }
    assert_none(&faults);
    let planted =
        "CREATE TABLE t (\n  id TEXT PRIMARY KEY,\n  n BIGINT NOT NULL,\n  at TIMESTAMP,\n  UNIQUE (id, n)\n);";
    assert_eq!(other_column_types(planted), ["at TIMESTAMP"]);
}

#[test]
fn nobody_earns_on_a_link() {
    let affiliate = pattern(r"(?i)\baff_(\w+)|\bs\.click\.|\baffiliate_?id|\bsk=[A-Za-z0-9_]{6,}");
    assert!(affiliate.is_match("https://s.click.aliexpress.com/e/x"));
    assert!(affiliate.is_match("?aff_fcid=1"));
    let mut files = rust_files("crates");
    for (folder, ending) in [
        ("crates/doorstep-core/data", "toml"),
        ("crates/doorstep-core/data", "ftl"),
        ("crates/doorstep/templates", "html"),
        ("crates/doorstep/assets", "js"),
    ] {
        files.extend(text_files(folder, ending));
    }
    assert_none(&matches_in(&files, &affiliate));
}

#[test]
fn a_page_and_its_template_have_one_name() {
    let template = pattern(r#"#\[template\([^)]*path\s*=\s*"([^"]+)""#);
    let mut faults = Vec::new();
    for file in rust_files("crates/doorstep/src").iter().filter(|file| file.path.contains("/web/")) {
        let page = Path::new(&file.path).file_stem().unwrap().to_str().unwrap().to_owned();
        for found in template.captures_iter(&file.text) {
            if !foreign_template(&page, &found[1]) {
                continue;
            }
            faults.push(format!("{} renders {}", file.path, &found[1]));
        }
    }
    assert_none(&faults);
    assert!(foreign_template("parcel_list", "parcel_show.html"));
    assert!(!foreign_template("parcel_list", "parcel_list.html"));
    assert!(!foreign_template("parcel_list", "parcel_list_rows.html"));
}

#[test]
fn documents_name_commands_that_exist_and_link_to_files_that_exist() {
    let help = Command::new(env!("CARGO_BIN_EXE_doorstep")).arg("--help").output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    let commands: BTreeSet<&str> = help.lines().filter_map(|line| line.strip_prefix("  ")?.split(' ').next()).collect();
    let command = pattern(r"(?m)^doorstep ([a-z]+)|`doorstep ([a-z]+)");
    let link = pattern(r"\]\(([^)#:]+)(#[^)]*)?\)");
    let mut faults = Vec::new();
    let documents = ["README", "ARCHITECTURE", "DESIGN", "CONTRIBUTING", "SECURITY", "CHANGELOG"];
    let documents = documents.map(|name| format!("{name}.md")).into_iter();
    for path in documents.chain(text_files("docs", "md").into_iter().map(|file| file.path)) {
        let text = fs::read_to_string(root().join(&path)).unwrap();
        for found in command.captures_iter(&text) {
            let name = found.get(1).or_else(|| found.get(2)).unwrap().as_str();
            if !commands.contains(name) {
                faults.push(format!("{path}: there is no command `doorstep {name}`"));
            }
        }
        for found in link.captures_iter(&text) {
            if !root().join(&path).parent().unwrap().join(&found[1]).exists() {
                faults.push(format!("{path}: {} does not exist", &found[1]));
            }
        }
    }
    assert_none(&faults);
}

/// A source file without comments and without its tests, path relative to the workspace.
struct SourceFile {
    path: String,
    text: String,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

fn manifest(path: &str) -> toml::Table {
    fs::read_to_string(root().join(path)).unwrap().parse().unwrap()
}

fn pattern(text: &str) -> Regex {
    Regex::new(text).unwrap()
}

fn assert_none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// Files of this ending in a folder and below; none if the folder does not exist.
fn text_files(folder: &str, ending: &str) -> Vec<SourceFile> {
    let root = root();
    let mut folders = vec![root.join(folder)];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == ending) {
                let text = fs::read_to_string(&path).unwrap();
                let path = path.strip_prefix(&root).unwrap().to_str().unwrap().to_owned();
                files.push(SourceFile { path, text });
            }
        }
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

/// Rust files of the product: without comments, without test modules, without the files of test modules.
fn rust_files(folder: &str) -> Vec<SourceFile> {
    let mut files = text_files(folder, "rs");
    files.retain(|file| {
        let stem = Path::new(&file.path).file_stem().unwrap().to_str().unwrap();
        !file.path.contains("/tests/")
            && !file.path.contains("/benches/")
            && stem != "tests"
            && !stem.ends_with("_test")
    });
    for file in &mut files {
        file.text = without_comments(without_tests(&file.text));
    }
    files
}

fn outside(folder: &str, rooms: &[&str]) -> Vec<SourceFile> {
    rust_files(folder).into_iter().filter(|file| !rooms.contains(&room_of(file).as_str())).collect()
}

fn migrations() -> Vec<SourceFile> {
    let mut files = text_files("crates/doorstep/migrations", "sql");
    for file in &mut files {
        file.text = pattern("--[^\n]*").replace_all(&file.text, "").into_owned();
    }
    files
}

/// Test modules stand at the end of a file.
fn without_tests(text: &str) -> &str {
    pattern(r"#\[cfg\(test\)\]\s*mod \w+ \{").find(text).map_or(text, |found| &text[..found.start()])
}

fn without_comments(text: &str) -> String {
    pattern(r"(?m)^\s*//[^\n]*|\s//\s[^\n]*").replace_all(text, "").into_owned()
}

/// The first folder or file name below `src`.
fn room_of(file: &SourceFile) -> String {
    let (_, below) = file.path.split_once("src/").unwrap();
    below.split(['/', '.']).next().unwrap().to_owned()
}

/// Which room of `doorstep` may use which others: the table in ARCHITECTURE.md, `| `room` | what | `other` `other` |`.
fn directions() -> BTreeMap<String, BTreeSet<String>> {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let line = pattern(r"(?m)^\| `(\w+)` \| [^|]+ \|((?: `\w+`)*) \|$");
    let room = pattern(r"`(\w+)`");
    let (_, table) = text.split_once("| room | holds | may use |").unwrap();
    let (table, _) = table.split_once("\n\n").unwrap();
    line.captures_iter(table)
        .map(|found| (found[1].to_owned(), room.captures_iter(&found[2]).map(|below| below[1].to_owned()).collect()))
        .collect()
}

fn wrong_arrows(directions: &BTreeMap<String, BTreeSet<String>>, room: &str, text: &str) -> Vec<String> {
    let Some(below) = directions.get(room) else {
        return vec![format!("the room '{room}' is not in ARCHITECTURE.md's table")];
    };
    let used = rooms_used(text).into_iter().filter(|used| used != room && !below.contains(used));
    used.map(|used| format!("'{room}' may not use '{used}'")).collect()
}

/// Rooms named in `crate::room` and `crate::{room::..., room}`.
fn rooms_used(text: &str) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for found in pattern(r"\bcrate::(\w+|\{)").captures_iter(text) {
        if &found[1] != "{" {
            used.insert(found[1].to_owned());
            continue;
        }
        let mut depth = 0;
        let mut word = String::new();
        for c in text[found.get(0).unwrap().end()..].chars() {
            match c {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                _ => {}
            }
            if depth == 0 && (c.is_alphanumeric() || c == '_' || c == ':') {
                word.push(c);
            } else if depth == 0 && c == ',' {
                used.extend(word.split("::").next().map(str::to_owned));
                word.clear();
            }
        }
        used.extend(word.split("::").next().map(str::to_owned));
    }
    used.retain(|room| !room.is_empty());
    used
}

fn matches_in(files: &[SourceFile], pattern: &Regex) -> Vec<String> {
    let mut faults = Vec::new();
    for file in files {
        for found in pattern.find_iter(&file.text) {
            faults.push(format!("{}: {}", file.path, found.as_str()));
        }
    }
    faults
}

/// The string literals of a Rust text, raw ones included.
fn literals(text: &str) -> impl Iterator<Item = String> {
    let literal = pattern(r##"(?s)r#"(.*?)"#|"((?:[^"\\]|\\.)*)""##);
    let found: Vec<String> = literal
        .captures_iter(text)
        .map(|found| found.get(1).or_else(|| found.get(2)).map_or("", |group| group.as_str()).to_owned())
        .collect();
    found.into_iter()
}

fn is_sql(literal: &str) -> bool {
    pattern(r"\b(SELECT|INSERT|UPDATE|DELETE|FROM|WHERE|VALUES|ORDER BY)\b").is_match(literal)
}

fn other_column_types(sql: &str) -> Vec<String> {
    let column = pattern(r"(?m)^\s+([a-z_]+)\s+([A-Za-z]+)");
    let table = pattern(r"(?s)CREATE TABLE[^(]*\((.*?)\n\);");
    let added = pattern(r"(?i)ADD COLUMN\s+([a-z_]+)\s+([A-Za-z]+)");
    let mut others = Vec::new();
    let mut look = |name: &str, kind: &str| {
        if !["TEXT", "BIGINT", "BOOLEAN", "BYTEA"].contains(&kind) {
            others.push(format!("{name} {kind}"));
        }
    };
    for body in table.captures_iter(sql) {
        column.captures_iter(&body[1]).for_each(|found| look(&found[1], &found[2]));
    }
    added.captures_iter(sql).for_each(|found| look(&found[1], &found[2]));
    others
}

/// `parcel_list.rs` renders `parcel_list.html` and parts of it, `parcel_list_*.html`.
fn foreign_template(page: &str, template: &str) -> bool {
    let stem = Path::new(template).file_stem().unwrap().to_str().unwrap();
    stem != page && !stem.starts_with(&format!("{page}_"))
}
