//! `cargo xtask train-guess`: writes `data/guess.bin` from a corpus of read texts.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use doorstep_core::status::Substatus;
use doorstep_core::status::guess::{BUCKETS, STEPS, features, guessable};
use serde_json::Value;

/// Added to every count, so that an unseen run of characters is unlikely, not impossible.
const SMOOTHING: f32 = 0.3;

#[derive(clap::Args)]
pub struct Args {
    /// Files of JSON lines with `text` and `substatus`
    #[arg(required = true)]
    corpus: Vec<PathBuf>,
    /// Where to write the table
    #[arg(long, default_value = "crates/doorstep-core/data/guess.bin")]
    out: PathBuf,
}

pub fn run(args: Args) -> Result<()> {
    let classes: Vec<Substatus> = Substatus::ALL.iter().copied().filter(|class| guessable(*class)).collect();
    let mut counts = vec![vec![0.0_f32; BUCKETS]; classes.len()];
    let mut texts = 0;
    for path in &args.corpus {
        texts += count(path, &classes, &mut counts)?;
    }
    if texts == 0 {
        bail!("none of the files holds a text to learn from");
    }
    let slugs: Vec<&str> = classes.iter().map(|class| class.slug()).collect();
    let mut table = format!("{}\n", slugs.join(" ")).into_bytes();
    for class in &counts {
        let total = class.iter().sum::<f32>() + SMOOTHING * BUCKETS as f32;
        table.extend(class.iter().map(|count| {
            let unlikely = -((count + SMOOTHING) / total).ln();
            (unlikely * STEPS).round().clamp(0.0, 255.0) as u8
        }));
    }
    fs::write(&args.out, &table).with_context(|| format!("cannot write {}", args.out.display()))?;
    println!("{texts} texts, {} classes, {} bytes: {}", classes.len(), table.len(), args.out.display());
    Ok(())
}

/// Counts one file's runs of characters; each text weighs the same, whatever its length.
fn count(path: &Path, classes: &[Substatus], counts: &mut [Vec<f32>]) -> Result<usize> {
    let lines = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut texts = 0;
    for (at, line) in lines.lines().enumerate() {
        let row: Value =
            serde_json::from_str(line).with_context(|| format!("{}, line {}: no JSON", path.display(), at + 1))?;
        let (Some(text), Some(slug)) = (row["text"].as_str(), row["substatus"].as_str()) else {
            bail!("{}, line {}: `text` or `substatus` is missing", path.display(), at + 1);
        };
        let Some(class) = classes.iter().position(|class| class.slug() == slug) else { continue };
        let runs = features(text);
        let weight = 1.0 / (runs.len().max(1) as f32).sqrt();
        for run in runs {
            counts[class][run] += weight;
        }
        texts += 1;
    }
    Ok(texts)
}
