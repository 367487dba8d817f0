//! Keys and passwords, sealed before they reach the database.

use doorstep::config::Config;
use doorstep::store::Store;
use doorstep::vault::{Kind, Vault, VaultError};
use secrecy::{ExposeSecret as _, SecretString};

use crate::harness::{minute, on_each};

fn config(folder: &std::path::Path, key: Option<char>) -> Config {
    let file = folder.join("config.toml");
    let key = key.map(|digit| format!("vault_key = \"{}\"", digit.to_string().repeat(64)));
    let text = format!("data_dir = \".\"\n{}", key.unwrap_or_default());
    std::fs::write(&file, text).unwrap();
    Config::load(Some(&file)).unwrap()
}

#[tokio::test]
async fn a_secret_is_kept_replaced_and_forgotten() {
    on_each(async |store: Store| {
        let folder = tempfile::tempdir().unwrap();
        let vault = Vault::new(store.clone(), &config(folder.path(), None));
        let read = async |kind, name| {
            vault.read(kind, name).await.unwrap().map(|secret: SecretString| secret.expose_secret().to_owned())
        };
        assert_eq!(read(Kind::Source, "17track.api_key").await, None);
        // As long as nothing is kept there is no key either.
        assert!(!folder.path().join("vault.key").exists());
        for (n, text) in [(0, "first"), (1, "second ü")] {
            vault.keep(Kind::Source, "17track.api_key", &SecretString::from(text), minute(n)).await.unwrap();
            assert_eq!(read(Kind::Source, "17track.api_key").await.as_deref(), Some(text));
        }
        vault.keep(Kind::Mailbox, "17track.api_key", &SecretString::from("other"), minute(2)).await.unwrap();
        assert_eq!(vault.names(Kind::Source).await.unwrap(), [("17track.api_key".to_owned(), minute(1))]);

        // What lies in the database does not hold the text.
        let sealed = store.sealed("source", "17track.api_key").await.unwrap().unwrap();
        assert!(!sealed.sealed.windows(6).any(|some| some == b"second"), "{sealed:?}");
        // A row moved to another name does not open.
        store.keep_sealed("source", "ups.api_key", &sealed, minute(3)).await.unwrap();
        assert!(matches!(vault.read(Kind::Source, "ups.api_key").await, Err(VaultError::OtherKey(_))));

        assert!(vault.forget(Kind::Source, "17track.api_key").await.unwrap());
        assert!(!vault.forget(Kind::Source, "17track.api_key").await.unwrap());
        assert_eq!(read(Kind::Source, "17track.api_key").await, None);
        assert_eq!(read(Kind::Mailbox, "17track.api_key").await.as_deref(), Some("other"));
    })
    .await;
}

#[tokio::test]
async fn nodes_with_the_same_key_read_what_another_kept() {
    on_each(async |store: Store| {
        let folders: Vec<_> = (0..3).map(|_| tempfile::tempdir().unwrap()).collect();
        let vault = |n: usize, key| Vault::new(store.clone(), &config(folders[n].path(), Some(key)));
        vault(0, 'a').keep(Kind::Source, "ups.api_key", &SecretString::from("k"), minute(0)).await.unwrap();
        let read = vault(1, 'a').read(Kind::Source, "ups.api_key").await.unwrap().unwrap();
        assert_eq!(read.expose_secret(), "k");
        let why = vault(2, 'b').read(Kind::Source, "ups.api_key").await.unwrap_err();
        assert!(why.to_string().contains("ups.api_key") && why.to_string().contains("vault_key"), "{why}");
    })
    .await;
}
