//! Databases that cannot be used: the message says why, and the data are left alone.

use std::fs;
use std::path::Path;
use std::process::Command;

use doorstep::store::{NewParcel, Store, StoreError};
use sqlx::{Connection as _, Executor as _, PgConnection, SqliteConnection};

use crate::harness::{PostgresDatabase, added, minute, new, on_each};

const NEWER: &str = "INSERT INTO _sqlx_migrations (version, description, success, checksum, execution_time) \
                     VALUES (9000, 'of the future', TRUE, '', 0)";

#[tokio::test]
async fn a_database_answers() {
    on_each(async |store: Store| {
        store.ping().await.unwrap();
        store.close().await;
        assert!(store.ping().await.is_err());
    })
    .await;
}

#[tokio::test]
async fn what_was_kept_is_there_after_closing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a folder/with spaces & ?#%.db");
    fs::create_dir(path.parent().unwrap()).unwrap();
    let database = PostgresDatabase::create().await;
    for address in [format!("sqlite://{}", path.display()), database.url.clone()] {
        let store = Store::open(&address).await.unwrap();
        added(&store, &["LP001"]).await;
        store.close().await;
        let store = Store::open(&address).await.unwrap();
        assert_eq!(store.counts().await.unwrap().all, 1);
        store.close().await;
    }
    assert!(path.exists());
    database.remove().await;
}

#[tokio::test]
async fn a_database_of_a_newer_doorstep_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("doorstep.db");
    let store = Store::open_file(&path).await.unwrap();
    added(&store, &["LP001"]).await;
    store.close().await;
    let mut raw = SqliteConnection::connect(path.to_str().unwrap()).await.unwrap();
    raw.execute(NEWER).await.unwrap();
    raw.close().await.unwrap();
    let before = fs::read(&path).unwrap();
    let refused = Store::open_file(&path).await.unwrap_err();
    assert!(matches!(refused, StoreError::Newer { found: 9000, .. }), "{refused}");
    assert!(refused.to_string().contains("newer Doorstep"), "{refused}");
    assert_eq!(fs::read(&path).unwrap(), before);

    let database = PostgresDatabase::create().await;
    Store::open(&database.url).await.unwrap().close().await;
    let mut raw = PgConnection::connect(&database.url).await.unwrap();
    raw.execute(NEWER).await.unwrap();
    raw.close().await.unwrap();
    let refused = Store::open(&database.url).await.unwrap_err();
    assert!(matches!(refused, StoreError::Newer { found: 9000, .. }), "{refused}");
    database.remove().await;
}

#[tokio::test]
async fn what_is_no_database_is_not_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("doorstep.db");
    let letter = "Dear diary, this is not a database. ".repeat(100);
    fs::write(&path, &letter).unwrap();
    let refused = Store::open_file(&path).await.unwrap_err();
    assert!(matches!(refused, StoreError::NotADatabase(_)), "{refused:?}");
    assert!(refused.to_string().contains(path.to_str().unwrap()), "{refused}");
    assert_eq!(fs::read_to_string(&path).unwrap(), letter);
}

#[tokio::test]
async fn a_place_that_cannot_be_written_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "x").unwrap();
    for path in [folder.path().join("missing/doorstep.db"), file.join("doorstep.db")] {
        let refused = Store::open_file(&path).await.unwrap_err();
        assert!(matches!(refused, StoreError::Unwritable(_)), "{}: {refused:?}", path.display());
        assert!(refused.to_string().contains(path.to_str().unwrap()), "{refused}");
    }
}

#[tokio::test]
async fn an_address_of_nothing_we_know_is_explained() {
    for address in ["", "mysql://x/y", "doorstep.db", "postgres://[", "postgres://user:pw@host:notaport/db"] {
        let refused = Store::open(address).await.unwrap_err();
        assert!(matches!(refused, StoreError::Address), "{address}: {refused:?}");
        assert!(!refused.to_string().contains("pw"), "{refused}");
    }
    let refused = Store::open("postgres://someone:secret@127.0.0.1:1/parcels").await.unwrap_err();
    assert!(matches!(refused, StoreError::Unreachable { .. }), "{refused:?}");
    let words = refused.to_string();
    assert!(words.contains("parcels") && words.contains("127.0.0.1") && !words.contains("secret"), "{words}");
}

/// A small file system of its own, where root may make one.
struct SmallDisk<'a>(&'a Path);

impl SmallDisk<'_> {
    fn mount(at: &Path) -> Option<SmallDisk<'_>> {
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", "size=3m", "tmpfs"]).arg(at).output();
        mounted.is_ok_and(|mounted| mounted.status.success()).then_some(SmallDisk(at))
    }
}

impl Drop for SmallDisk<'_> {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.0).status();
    }
}

#[tokio::test]
async fn a_full_disk_loses_nothing_that_was_kept() {
    let folder = tempfile::tempdir().unwrap();
    let Some(disk) = SmallDisk::mount(folder.path()) else {
        println!("not tried: this user may not mount a small disk");
        return;
    };
    let store = Store::open_file(&disk.0.join("doorstep.db")).await.unwrap();
    added(&store, &["LP001"]).await;
    let many: Vec<NewParcel> = (0..20_000).map(|n| new(&format!("RS{n:010}Y"))).collect();
    let refused = store.add_parcels(&many, minute(1)).await.unwrap_err();
    assert!(matches!(refused, StoreError::Full(_)), "{refused:?}");
    assert!(refused.to_string().contains("no room"), "{refused}");
    // All or nothing, and what was there is there.
    assert_eq!(store.counts().await.unwrap().all, 1);
    added(&store, &["LP002"]).await;
    store.close().await;
    let store = Store::open_file(&disk.0.join("doorstep.db")).await.unwrap();
    assert_eq!(store.counts().await.unwrap().all, 2);
    store.close().await;
}

#[tokio::test]
async fn a_disk_for_reading_only_is_not_written() {
    let folder = tempfile::tempdir().unwrap();
    let Some(disk) = SmallDisk::mount(folder.path()) else {
        println!("not tried: this user may not mount a small disk");
        return;
    };
    let path = disk.0.join("doorstep.db");
    Store::open_file(&path).await.unwrap().close().await;
    assert!(Command::new("mount").args(["-o", "remount,ro"]).arg(disk.0).status().unwrap().success());
    let refused = Store::open_file(&path).await.unwrap_err();
    assert!(matches!(refused, StoreError::Unwritable(_)), "{refused:?}");
}
