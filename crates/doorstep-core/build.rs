//! Lists the data files, so that adding one needs no line of code.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() {
    println!("cargo:rerun-if-changed=data");
    println!("cargo:rerun-if-changed=src/status");
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR");
    let data = Path::new(&root).join("data");
    let mut code = String::new();
    for (constant, folder, extension) in [
        ("CARRIERS", "carriers", "toml"),
        ("CODES", "codes", "toml"),
        ("PHRASES", "phrases", "toml"),
        ("WORDS", "words", "ftl"),
    ] {
        let mut files: Vec<_> = fs::read_dir(data.join(folder))
            .map(|entries| entries.filter_map(Result::ok).map(|entry| entry.path()).collect())
            .unwrap_or_default();
        files.retain(|path| path.extension().is_some_and(|found| found == extension));
        files.sort_by(|one, other| one.file_stem().cmp(&other.file_stem()));
        writeln!(code, "pub(crate) static {constant}: &[(&str, &str)] = &[").expect("writing to a string");
        for path in files {
            let stem = path.file_stem().unwrap_or_default().to_string_lossy();
            writeln!(code, "    ({stem:?}, include_str!({:?})),", path.display().to_string())
                .expect("writing to a string");
        }
        code.push_str("];\n");
    }
    writeln!(code, "pub(crate) const STATUS_TABLES_VERSION: u32 = {};", status_tables_version(Path::new(&root)))
        .expect("writing to a string");
    let out = Path::new(&env::var("OUT_DIR").expect("cargo sets OUT_DIR")).join("data.rs");
    fs::write(&out, code).expect("the build folder is writable");
}

/// A fingerprint (FNV-1a) of everything that decides how an event is read: the tables and the rules.
fn status_tables_version(root: &Path) -> u32 {
    let mut files: Vec<_> = ["data", "data/codes", "data/phrases", "src/status"]
        .iter()
        .filter_map(|folder| fs::read_dir(root.join(folder)).ok())
        .flat_map(|entries| entries.filter_map(Result::ok).map(|entry| entry.path()))
        .collect();
    files.sort();
    let bytes = files.iter().filter_map(|path| fs::read(path).ok()).flatten();
    let hash = bytes.fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    // Databases have signed numbers.
    hash & 0x7fff_ffff
}
