//! `cargo xtask extension`: the packages of the browser extension, as folders to load and as archives for the stores.

use std::fs;

use anyhow::Result;
use xtask::extension::{self, Family, Package};

use crate::tools;

#[derive(clap::Args)]
pub struct Args {}

pub fn run(_: Args) -> Result<()> {
    let root = tools::workspace_root()?;
    let folder = extension::folder(&root);
    for family in Family::ALL {
        let package = Package::read(&root, family)?;
        let laid_out = folder.join(family.slug());
        package.lay_out(&laid_out)?;
        let archive = folder.join(format!("doorstep-{}.zip", family.slug()));
        fs::write(&archive, package.archive()?)?;
        println!("{}: {} and {}", family.slug(), laid_out.display(), archive.display());
    }
    Ok(())
}
