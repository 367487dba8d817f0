//! The watched folder: files put there are taken in. What is wholly understood is saved at once (and can be undone); anything
//! else waits in the inbox for the user's word. A file that was taken in goes to `done`, and one that holds nothing Doorstep
//! knows to `not understood`: none is ever deleted.

use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use tokio_util::sync::CancellationToken;

use crate::app::{App, Change};
use crate::import::batch::{self, Batch, File};
use crate::store::{StoreError, Via};

/// How often the folder is looked at. A file is taken once it was the same at two looks: it is whole then.
const LOOK: Duration = Duration::from_secs(5);
/// The largest file that is read.
const LARGEST: u64 = 512 << 20;
/// Where files go.
const DONE: &str = "done";
const NOT_UNDERSTOOD: &str = "not understood";

/// Why a file could not be taken in. It stays where it is then, and is tried again.
#[derive(Debug, thiserror::Error)]
enum Error {
    #[error("{0}")]
    File(#[from] io::Error),
    #[error(transparent)]
    Import(#[from] batch::Error),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// How a file looked.
type Look = (u64, Option<SystemTime>);

/// What was seen of the folder.
#[derive(Debug, Default)]
struct Seen {
    looks: HashMap<PathBuf, Look>,
    /// Files that could not be taken in, as they looked then; told once.
    failed: HashMap<PathBuf, Look>,
}

/// Takes in what is put into a folder, until told to stop.
pub async fn run(app: App, folder: PathBuf, stop: CancellationToken) {
    let mut seen = Seen::default();
    let mut told = false;
    loop {
        match look(&app, &folder, &mut seen).await {
            Ok(()) => told = false,
            Err(error) if !told => {
                tracing::warn!(folder = %folder.display(), %error, "the watched folder cannot be looked at");
                told = true;
            }
            Err(_) => {}
        }
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(LOOK) => {}
        }
    }
}

async fn look(app: &App, folder: &Path, seen: &mut Seen) -> io::Result<()> {
    let mut entries = tokio::fs::read_dir(folder).await?;
    let mut looks = HashMap::new();
    while let Some(entry) = entries.next_entry().await? {
        let about = entry.metadata().await?;
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        if about.is_file() && !hidden && about.len() > 0 && about.len() <= LARGEST {
            looks.insert(entry.path(), (about.len(), about.modified().ok()));
        }
    }
    seen.failed.retain(|file, look| looks.get(file) == Some(look));
    let mut whole: Vec<(PathBuf, Look)> = looks
        .iter()
        .filter(|(file, look)| seen.looks.get(*file) == Some(look) && !seen.failed.contains_key(*file))
        .map(|(file, look)| (file.clone(), *look))
        .collect();
    whole.sort_by(|(one, _), (other, _)| one.cmp(other));
    for (file, look) in whole {
        match take(app, &file).await {
            Ok(to) => {
                put(&file, &folder.join(to)).await?;
            }
            Err(error) => {
                tracing::warn!(file = %file.display(), %error, "a file of the watched folder could not be taken in");
                seen.failed.insert(file, look);
            }
        }
    }
    seen.looks = looks;
    Ok(())
}

/// Takes in a file, and says where it belongs now.
async fn take(app: &App, file: &Path) -> Result<&'static str, Error> {
    let bytes = tokio::fs::read(file).await?;
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let now = app.now();
    let batch = Batch::read(vec![File { name, bytes }], &app.store, now).await?;
    if batch.is_empty() {
        return Ok(NOT_UNDERSTOOD);
    }
    if !batch.is_understood() {
        app.store.put_aside(Via::Folder, &batch.files(), now).await?;
        return Ok(DONE);
    }
    let done = batch.take_in(&app.store, true, now).await?;
    for parcel in &done.outcome.parcels {
        app.tell(Change::Parcel(parcel.taken.parcel.clone()));
    }
    app.wake.notify_one();
    tracing::info!(changed = done.changed(), "a file of the watched folder was taken in");
    Ok(DONE)
}

/// Moves a file into a folder; one of the same name there is not touched.
async fn put(file: &Path, folder: &Path) -> io::Result<()> {
    tokio::fs::create_dir_all(folder).await?;
    let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let ending = file.extension().map(|ending| format!(".{}", ending.to_string_lossy())).unwrap_or_default();
    for n in 1_u32.. {
        let name = if n == 1 { format!("{stem}{ending}") } else { format!("{stem} ({n}){ending}") };
        let to = folder.join(name);
        if !tokio::fs::try_exists(&to).await? {
            return tokio::fs::rename(file, to).await;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::config::Config;
    use crate::store::OrderFilter;

    const ORDER: &str = "order_id,order_date,status\n8200123456780001,2026-11-02,Awaiting delivery\n";
    const SPOILED: &str = "order_id,order_date\n8200123456780001,2026-11-02\n8.2E+15,2026-11-03\n";

    #[tokio::test]
    async fn what_is_put_there_is_taken_in_once_it_is_whole_and_never_lost() {
        let home = tempfile::tempdir().unwrap();
        let place = home.path().join("data").to_str().unwrap().to_owned();
        let variables = vec![("DOORSTEP_DATA_DIR".to_owned(), place)];
        let app = App::open(Config::read(None, variables.into_iter()).unwrap()).await.unwrap();
        let folder = home.path().join("drop");
        std::fs::create_dir(&folder).unwrap();
        let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).unwrap();
        let orders = async || {
            let filter = OrderFilter { limit: 9, ..OrderFilter::default() };
            app.store.orders(&filter).await.unwrap().orders.len()
        };
        let mut seen = Seen::default();
        write("a.csv", "order_id,or");
        look(&app, &folder, &mut seen).await.unwrap();
        write("a.csv", ORDER);
        look(&app, &folder, &mut seen).await.unwrap();
        assert_eq!(orders().await, 0, "it was still being written");
        look(&app, &folder, &mut seen).await.unwrap();
        assert_eq!(orders().await, 1);
        assert!(folder.join("done/a.csv").exists() && !folder.join("a.csv").exists());

        write("a.csv", SPOILED);
        write("b.bin", "\0\0\0\0");
        write(".hidden", ORDER);
        for _ in 0..2 {
            look(&app, &folder, &mut seen).await.unwrap();
        }
        assert_eq!(std::fs::read_to_string(folder.join("done/a (2).csv")).unwrap(), SPOILED);
        assert!(folder.join("not understood/b.bin").exists() && folder.join(".hidden").exists());
        let waiting = app.store.waiting().await.unwrap();
        assert_eq!((waiting.len(), waiting[0].names.as_slice()), (1, ["a.csv".to_owned()].as_slice()));
    }
}
