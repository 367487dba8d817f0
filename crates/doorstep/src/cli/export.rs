//! `doorstep export`: everything Doorstep keeps, as JSON Lines that any Doorstep can take in again.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use super::reader::Reader;
use super::{Error, Exit};
use crate::app::App;

/// Write everything as JSON Lines: parcels, numbers, events, checks, orders
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The file to make; without it, standard output
    #[arg(value_name = "FILE")]
    to: Option<PathBuf>,
}

pub async fn run(args: &Args, app: &App) -> Result<Exit, Error> {
    let now = Reader::here().now;
    match &args.to {
        None => app
            .store
            .export(&mut BufWriter::new(io::stdout()), now)
            .await
            .map_err(|why| Error::export("standard output", why))?,
        Some(file) => {
            let what = file.display().to_string();
            let made = File::create_new(file).map_err(|cause| Error::Output { what: what.clone(), cause })?;
            let mut made = BufWriter::new(made);
            app.store.export(&mut made, now).await.map_err(|why| Error::export(&what, why))?;
            // What is said to be exported must survive a power cut.
            let synced = made.flush().and_then(|()| made.get_ref().sync_all());
            synced.map_err(|cause| Error::Output { what, cause })?;
        }
    }
    Ok(Exit::Done)
}
