//! The browser extension's packages: one source for Chromium's browsers and for Firefox.
//!
//! `extension/src` is the package as it is, with the manifest of Chromium's browsers; `extension/manifest.firefox.json` says
//! what Firefox names differently. Archives hold the files uncompressed, sorted and without times, so that anybody can make
//! the same bytes again.

use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use serde_json::{Map, Value};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// A browser family with a package of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// Chromium, Chrome, Edge, Brave, Opera.
    Chromium,
    /// Firefox.
    Firefox,
}

impl Family {
    /// Both.
    pub const ALL: [Family; 2] = [Family::Chromium, Family::Firefox];

    /// `chromium` or `firefox`.
    pub const fn slug(self) -> &'static str {
        match self {
            Family::Chromium => "chromium",
            Family::Firefox => "firefox",
        }
    }
}

/// The files of one package: names with `/`, sorted, and what is in them.
pub struct Package(Vec<(String, Vec<u8>)>);

impl Package {
    /// Reads the package for a family of browsers from the workspace's `extension` folder.
    ///
    /// # Errors
    /// A file cannot be read, or a manifest is not JSON.
    pub fn read(root: &Path, family: Family) -> Result<Package> {
        let folder = root.join("extension");
        let mut files = Vec::new();
        collect(&folder.join("src"), "", &mut files)?;
        files.sort();
        let mut package = Package(files);
        if family == Family::Firefox {
            let path = folder.join("manifest.firefox.json");
            let own = fs::read(&path).with_context(|| path.display().to_string())?;
            let own: Map<String, Value> = serde_json::from_slice(&own).with_context(|| path.display().to_string())?;
            package.change_manifest(|manifest| {
                for (key, value) in own {
                    match value {
                        Value::Null => drop(manifest.remove(&key)),
                        value => drop(manifest.insert(key, value)),
                    }
                }
            })?;
        }
        Ok(package)
    }

    /// Changes the manifest.
    ///
    /// # Errors
    /// There is none, or it is not a JSON object.
    pub fn change_manifest(&mut self, change: impl FnOnce(&mut Map<String, Value>)) -> Result<()> {
        let file = self.0.iter_mut().find(|(name, _)| name == "manifest.json").context("there is no manifest.json")?;
        let mut manifest = serde_json::from_slice(&file.1).context("manifest.json")?;
        change(&mut manifest);
        file.1 = serde_json::to_vec_pretty(&manifest)?;
        Ok(())
    }

    /// Lays the files out in a folder, as browsers load an unpacked extension; what was there before is gone.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub fn lay_out(&self, folder: &Path) -> Result<()> {
        if folder.exists() {
            fs::remove_dir_all(folder).with_context(|| folder.display().to_string())?;
        }
        for (name, bytes) in &self.0 {
            let path = folder.join(name);
            fs::create_dir_all(path.parent().context("a file lies in a folder")?)?;
            fs::write(&path, bytes).with_context(|| path.display().to_string())?;
        }
        Ok(())
    }

    /// The archive that a store takes.
    ///
    /// # Errors
    /// None that could be expected.
    pub fn archive(&self) -> Result<Vec<u8>> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Stored)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in &self.0 {
            archive.start_file(name.as_str(), options)?;
            archive.write_all(bytes)?;
        }
        Ok(archive.finish()?.into_inner())
    }
}

fn collect(folder: &Path, below: &str, files: &mut Vec<(String, Vec<u8>)>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let entry = entry?;
        let name = format!("{below}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.push((name, fs::read(entry.path())?));
        }
    }
    Ok(())
}

/// Where the packages of this workspace are made.
pub fn folder(root: &Path) -> PathBuf {
    root.join("target/extension")
}
