//! `cargo xtask fuzz TARGET`: coverage-guided fuzzing with the stable compiler.
//!
//! rustc passes LLVM's coverage instrumentation on when asked for it by name; libFuzzer itself is C++ and comes with the
//! crate `libfuzzer-sys`. So neither a nightly toolchain nor clang is needed, and no sanitizer: the code has no `unsafe`.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use clap::ValueEnum;

use crate::tools::{self, cargo, succeed};

/// What `cargo fuzz` passes too, without its sanitizer.
const INSTRUMENT: &str = "--cfg fuzzing -Cpasses=sancov-module -Ccodegen-units=1 \
    -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares";

#[derive(clap::Args)]
pub struct Args {
    /// What to feed
    target: Target,
    /// How long to go on
    #[arg(long, default_value_t = 60)]
    seconds: u64,
    /// Longest input in bytes
    #[arg(long, default_value_t = 4096)]
    longest: u64,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Target {
    /// One pasted number
    Identify,
    /// Any text with numbers in it
    Extract,
    /// The words and code of an event
    Interpret,
    /// A reply, read by every source
    Read,
    /// Any file of a user, read by the importer
    Import,
}

pub fn run(args: Args) -> Result<()> {
    let root = tools::workspace_root()?;
    let name = args.target.to_possible_value().context("every target has a name")?.get_name().to_owned();
    let host = host_triple()?;
    let built = root.join("target/fuzz");
    succeed(
        cargo(&root.join("fuzz"))
            .env("RUSTFLAGS", INSTRUMENT)
            // Naming the target keeps the instrumentation out of build scripts and macros.
            .args(["build", "--release", "--target", &host, "--bin", &name])
            .args(if matches!(args.target, Target::Read | Target::Import) { &["--features", "read"][..] } else { &[] })
            .arg("--target-dir")
            .arg(&built),
    )?;
    let corpus = built.join("corpus").join(&name);
    let found = built.join("found").join(&name);
    fs::create_dir_all(&corpus)?;
    fs::create_dir_all(&found)?;
    let mut fuzzer = Command::new(built.join(&host).join("release").join(&name));
    fuzzer.arg(&corpus);
    let seeds = root.join("fuzz/seeds").join(&name);
    if seeds.exists() {
        fuzzer.arg(seeds);
    }
    fuzzer
        .arg(format!("-max_total_time={}", args.seconds))
        .arg(format!("-max_len={}", args.longest))
        .arg(format!("-artifact_prefix={}/", found.display()))
        // A thousand times what an input of this length takes. libFuzzer counts time on the wall, so a busy machine
        // must not look like a fault.
        .args(["-timeout=10", "-report_slow_units=1", "-print_final_stats=1", "-verbosity=1"]);
    succeed(&mut fuzzer).with_context(|| format!("what was found lies in {}", shown(&root, &found)))?;
    println!("Nothing found. The corpus lies in {} and is used again next time.", shown(&root, &corpus));
    Ok(())
}

fn shown(root: &Path, folder: &Path) -> String {
    folder.strip_prefix(root).unwrap_or(folder).display().to_string()
}

fn host_triple() -> Result<String> {
    let output = Command::new("rustc").arg("-vV").output().context("running rustc")?;
    ensure!(output.status.success(), "rustc -vV ended with {}", output.status);
    let text = String::from_utf8(output.stdout)?;
    let host = text.lines().find_map(|line| line.strip_prefix("host: ")).context("rustc names no host")?;
    Ok(host.to_owned())
}
