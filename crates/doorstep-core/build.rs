//! Lists the data files, so that adding one needs no line of code.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() {
    println!("cargo:rerun-if-changed=data");
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
    let out = Path::new(&env::var("OUT_DIR").expect("cargo sets OUT_DIR")).join("data.rs");
    fs::write(&out, code).expect("the build folder is writable");
}
