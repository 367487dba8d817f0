//! Programs the developer commands need beside Rust: how they are found, and how they are installed.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail, ensure};
use xtask::dovecot::Dovecot;
use xtask::postgres::Postgres;

/// The version of axe-core that pages are checked with.
const AXE_VERSION: &str = "4.11.0";

/// A program and Debian's package of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    Chromium,
    Dovecot,
    Postgres,
    Npm,
}

impl Tool {
    fn package(self) -> &'static str {
        match self {
            Tool::Chromium => "chromium",
            Tool::Dovecot => "dovecot-imapd",
            Tool::Postgres => "postgresql",
            Tool::Npm => "npm",
        }
    }

    fn is_here(self) -> bool {
        match self {
            Tool::Chromium => chromium().is_some(),
            Tool::Dovecot => Dovecot::program().is_some(),
            Tool::Postgres => Postgres::programs().is_some(),
            Tool::Npm => program("npm").is_some(),
        }
    }
}

/// Says which of these are missing and installs them with apt-get, through sudo for anyone but root.
pub fn install(wanted: &[Tool]) -> Result<()> {
    let missing = || wanted.iter().filter(|tool| !tool.is_here()).map(|tool| tool.package()).collect::<Vec<_>>();
    let packages = missing();
    if packages.is_empty() {
        return Ok(());
    }
    println!("Missing here: {}. Installing with apt-get.", packages.join(", "));
    if program("apt-get").is_none() {
        bail!("there is no apt-get on this system: please install {} yourself and run this again", packages.join(", "));
    }
    let is_root = Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0");
    let apt = |words: &[&str]| {
        let mut command = if is_root { Command::new("apt-get") } else { Command::new("sudo") };
        if !is_root {
            command.arg("apt-get");
        }
        succeed(command.args(words).env("DEBIAN_FRONTEND", "noninteractive"))
    };
    apt(&["update", "-qq"])?;
    apt(&[&["install", "-y", "-qq", "--no-install-recommends"], packages.as_slice()].concat())?;
    ensure!(
        missing().is_empty(),
        "installed, but not found: {}. On Ubuntu the package chromium is only a pointer to a snap: install any \
         Chromium or Chrome and name its program in DOORSTEP_TEST_CHROMIUM",
        missing().join(", ")
    );
    Ok(())
}

/// The Chromium named in `DOORSTEP_TEST_CHROMIUM`, or the first of the usual names.
pub fn chromium() -> Option<PathBuf> {
    match env::var_os("DOORSTEP_TEST_CHROMIUM") {
        Some(named) => Some(PathBuf::from(named)),
        None => ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].into_iter().find_map(program),
    }
}

/// axe-core's script, fetched once from the npm registry into `target/`. It is used by tests only and not our licence.
pub fn axe_core(root: &Path) -> Result<PathBuf> {
    let folder = root.join("target").join(format!("axe-core-{AXE_VERSION}"));
    let script = folder.join("package/axe.min.js");
    if !script.exists() {
        fs::create_dir_all(&folder)?;
        let package = format!("axe-core@{AXE_VERSION}");
        succeed(Command::new("npm").args(["pack", "--silent", &package]).current_dir(&folder))?;
        let archive = format!("axe-core-{AXE_VERSION}.tgz");
        succeed(Command::new("tar").args(["-xzf", &archive, "package/axe.min.js"]).current_dir(&folder))?;
    }
    Ok(script)
}

/// Where a program of this name is found in `PATH`.
fn program(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}

/// The folder of the workspace's Cargo.toml.
pub fn workspace_root() -> Result<PathBuf> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().map(Path::to_path_buf).context("xtask lies within the workspace")
}

/// The cargo that runs this command.
pub fn cargo(root: &Path) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root);
    command
}

/// Runs a command with its output shown; anything but exit code 0 is an error that names the command.
pub fn succeed(command: &mut Command) -> Result<()> {
    let words: Vec<_> = std::iter::once(command.get_program()).chain(command.get_args()).collect();
    let line = words.iter().map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ");
    let status = command.status().with_context(|| format!("running `{line}`"))?;
    ensure!(status.success(), "`{line}` ended with {status}");
    Ok(())
}
