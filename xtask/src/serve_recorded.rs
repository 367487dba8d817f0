//! `cargo xtask replay DIR`: the recorded replies of a folder as a server to point sources at.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use xtask::replay::{Behaviour, FaultRule, Replay};

#[derive(clap::Args)]
pub struct Args {
    /// Folder with TRACKING_INDEX.json and the files it names
    folder: PathBuf,
    /// Loopback address to listen on; port 0 takes a free one
    #[arg(long, default_value = "127.0.0.1:3668")]
    listen: SocketAddr,
    /// Make requests fail: timeout, reset, captcha, truncated, cut, huge, slow, empty, garbage or an HTTP status.
    /// `FAULT` for all, `/path=FAULT` for one source. May be given several times; the first that fits counts
    #[arg(long)]
    fault: Vec<FaultRule>,
    /// Seconds in the Retry-After header of 429 and 503
    #[arg(long, default_value_t = 120)]
    retry_after: u64,
    /// Milliseconds to wait before every reply
    #[arg(long, default_value_t = 0)]
    delay: u64,
}

pub fn run(args: Args) -> anyhow::Result<()> {
    let behaviour = Behaviour {
        faults: args.fault,
        delay: Duration::from_millis(args.delay),
        retry_after: Duration::from_secs(args.retry_after),
        log: true,
    };
    let replay = Replay::start(&args.folder, args.listen, behaviour)?;
    let mut by_source: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for recording in replay.recordings().iter() {
        let paths = by_source.entry(&recording.source).or_default();
        let path = recording.path();
        if !paths.contains(&path) {
            paths.push(path);
        }
    }
    println!("Serving {} recorded replies at {}", replay.recordings().iter().count(), replay.base_url());
    for (source, paths) in by_source {
        println!("  {source:<24}{}", paths.join("  "));
    }
    let left_out = replay.recordings().left_out();
    if !left_out.is_empty() {
        println!("Not served, because their request has no path: {}", left_out.join(", "));
    }
    println!("Point sources here, for example:");
    println!(
        "  DOORSTEP_SOURCES__CAINIAO__BASE_URL={0} DOORSTEP_SOURCES__17TRACK__BASE_URL={0} cargo run",
        replay.base_url()
    );
    replay.wait();
    Ok(())
}
