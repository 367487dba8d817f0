//! Secrets at rest: sealed with ChaCha20-Poly1305 (RFC 8439) before they reach the database.
//!
//! The key lies beside the database, not in it: whoever gets hold of a backup or of the database server reads no secret.
//! It is made the first time a secret is kept, in a file only its owner can read; nodes that share a PostgreSQL database
//! are given the same one by the setting `vault_key`. What a secret is of is sealed in with it, so that a row moved to
//! another name does not open.

use std::fs::File;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::digest::{SHA256, digest};
use ring::rand::{SecureRandom as _, SystemRandom};
use secrecy::{ExposeSecret, SecretString};

use crate::config::Config;
use crate::store::{Sealed, Store, StoreError};

/// The key's file in the data folder.
const FILE: &str = "vault.key";

/// What a secret is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// What the user brings to a source; named `source.setting`.
    Source,
    /// The password of a mailbox that is read; named by the mailbox.
    Mailbox,
    /// A token a source gave for the user's key; named by the source.
    Token,
}

impl Kind {
    /// The name in the database.
    pub const fn slug(self) -> &'static str {
        match self {
            Kind::Source => "source",
            Kind::Mailbox => "mailbox",
            Kind::Token => "token",
        }
    }
}

/// Why a secret could not be kept or read. No message holds one.
#[derive(Debug, thiserror::Error)]
pub enum VaultError {
    /// The database's.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The key's file cannot be made or read.
    #[error("the key for stored secrets in {} cannot be used: {cause}", file.display())]
    File {
        /// The file.
        file: PathBuf,
        /// What the system said.
        cause: std::io::Error,
    },
    /// The key's file holds something else.
    #[error(
        "{0} does not hold a key of 64 hexadecimal digits; put it back from a backup, or remove it and enter the \
             stored keys and passwords again"
    )]
    NoKey(String),
    /// It was sealed with a key that is not here, or has been changed.
    #[error(
        "the stored secret {0} was kept with another key than this Doorstep has: give every node the same `vault_key`, \
             put the data folder's vault.key back, or enter the secret again"
    )]
    OtherKey(String),
    /// The system gives no random numbers.
    #[error("the system gave no random numbers to seal a secret with")]
    NoRandom,
}

/// Keeps secrets. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Vault {
    store: Store,
    /// The key in the settings, if it stands there.
    given: Option<SecretString>,
    file: PathBuf,
}

impl Vault {
    /// The vault of this database. The key is looked for only once a secret is kept or read.
    pub fn new(store: Store, config: &Config) -> Vault {
        Vault { store, given: config.vault_key.clone(), file: config.data_dir.join(FILE) }
    }

    /// Keeps a secret in place of the one kept under this name.
    ///
    /// # Errors
    /// Why it is not kept.
    pub async fn keep(&self, kind: Kind, name: &str, secret: &SecretString, now: Timestamp) -> Result<(), VaultError> {
        let sealed = seal(&self.key()?, &of(kind, name), secret)?;
        Ok(self.store.keep_sealed(kind.slug(), name, &sealed, now).await?)
    }

    /// The secret kept under this name, if there is one.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub async fn read(&self, kind: Kind, name: &str) -> Result<Option<SecretString>, VaultError> {
        let Some(sealed) = self.store.sealed(kind.slug(), name).await? else { return Ok(None) };
        let opened = open(&self.key()?, &of(kind, name), sealed);
        opened.map(Some).ok_or_else(|| VaultError::OtherKey(name.to_owned()))
    }

    /// Names of the secrets of this kind, and when each was kept. Needs no key.
    ///
    /// # Errors
    /// The database's.
    pub async fn names(&self, kind: Kind) -> Result<Vec<(String, Timestamp)>, VaultError> {
        Ok(self.store.sealed_names(kind.slug()).await?)
    }

    /// Forgets a secret. False if there was none. Needs no key.
    ///
    /// # Errors
    /// The database's.
    pub async fn forget(&self, kind: Kind, name: &str) -> Result<bool, VaultError> {
        Ok(self.store.forget_sealed(kind.slug(), name).await?)
    }

    fn key(&self) -> Result<Key, VaultError> {
        if let Some(given) = &self.given {
            return Key::parse(given.expose_secret()).ok_or_else(|| VaultError::NoKey("vault_key".to_owned()));
        }
        let text = kept_key(&self.file).map_err(|cause| VaultError::File { file: self.file.clone(), cause })?;
        Key::parse(text.trim()).ok_or_else(|| VaultError::NoKey(self.file.display().to_string()))
    }
}

/// The key in its file, made if there is none. The file is locked meanwhile, so that two processes make one key.
fn kept_key(path: &Path) -> std::io::Result<String> {
    let mut options = File::options();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = match options.open(path) {
        // Where the folder may only be read, a key that is there still serves.
        Err(why) if path.exists() => File::open(path).map_err(|_| why)?,
        opened => opened?,
    };
    file.lock()?;
    let mut text = String::new();
    file.read_to_string(&mut text)?;
    if text.is_empty() {
        let mut bytes = [0; 32];
        SystemRandom::new().fill(&mut bytes).map_err(|_| std::io::Error::other("no random numbers"))?;
        text = hex(&bytes);
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
    }
    Ok(text)
}

struct Key {
    id: String,
    key: LessSafeKey,
}

impl Key {
    fn parse(text: &str) -> Option<Key> {
        let digits = text.as_bytes();
        if digits.len() != 64 {
            return None;
        }
        let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        let bytes: Option<Vec<u8>> =
            digits.chunks_exact(2).map(|pair| Some(digit(pair[0])? << 4 | digit(pair[1])?)).collect();
        let bytes = bytes?;
        let named: Vec<u8> = [b"doorstep vault key\0".as_slice(), &bytes].concat();
        Some(Key {
            id: hex(&digest(&SHA256, &named).as_ref()[..8]),
            key: LessSafeKey::new(UnboundKey::new(&CHACHA20_POLY1305, &bytes).ok()?),
        })
    }
}

/// What is sealed in with a secret: what it is of. A kind holds no zero byte.
fn of(kind: Kind, name: &str) -> Vec<u8> {
    [b"doorstep\0", kind.slug().as_bytes(), b"\0", name.as_bytes()].concat()
}

fn seal(key: &Key, of: &[u8], secret: &SecretString) -> Result<Sealed, VaultError> {
    let mut nonce = [0; NONCE_LEN];
    SystemRandom::new().fill(&mut nonce).map_err(|_| VaultError::NoRandom)?;
    let mut sealed = secret.expose_secret().as_bytes().to_vec();
    let unique = Nonce::assume_unique_for_key(nonce);
    key.key.seal_in_place_append_tag(unique, Aad::from(of), &mut sealed).map_err(|_| VaultError::NoRandom)?;
    Ok(Sealed { key_id: key.id.clone(), nonce: nonce.to_vec(), sealed })
}

fn open(key: &Key, of: &[u8], sealed: Sealed) -> Option<SecretString> {
    let nonce = Nonce::try_assume_unique_for_key(&sealed.nonce).ok().filter(|_| sealed.key_id == key.id)?;
    let mut bytes = sealed.sealed;
    let opened = key.key.open_in_place(nonce, Aad::from(of), &mut bytes).ok()?;
    Some(SecretString::from(std::str::from_utf8(opened).ok()?))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    fn key(digit: char) -> Key {
        Key::parse(&digit.to_string().repeat(64)).unwrap()
    }

    proptest! {
        #[test]
        fn what_is_sealed_opens_with_its_key_and_name_only(text in ".{0,80}", name in ".{0,20}", flipped in 0..1000_usize) {
            let secret = SecretString::from(text.clone());
            let sealed = seal(&key('a'), &of(Kind::Source, &name), &secret).unwrap();
            let opened = open(&key('a'), &of(Kind::Source, &name), sealed.clone()).unwrap();
            prop_assert_eq!(opened.expose_secret(), text.as_str());
            prop_assert!(open(&key('b'), &of(Kind::Source, &name), sealed.clone()).is_none());
            prop_assert!(open(&key('a'), &of(Kind::Mailbox, &name), sealed.clone()).is_none());
            let longer = format!("{name}x");
            prop_assert!(open(&key('a'), &of(Kind::Source, &longer), sealed.clone()).is_none());
            let mut changed = sealed.clone();
            let place = flipped % changed.sealed.len();
            changed.sealed[place] ^= 1;
            prop_assert!(open(&key('a'), &of(Kind::Source, &name), changed).is_none());
            // The same secret never looks the same twice.
            prop_assert_ne!(seal(&key('a'), &of(Kind::Source, &name), &secret).unwrap().sealed, sealed.sealed);
        }
    }

    #[test]
    fn a_key_is_made_once_for_its_owner_alone() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(FILE);
        let keys: Vec<String> = std::thread::scope(|scope| {
            let threads: Vec<_> = (0..8).map(|_| scope.spawn(|| kept_key(&file).unwrap())).collect();
            threads.into_iter().map(|thread| thread.join().unwrap()).collect()
        });
        assert!(Key::parse(&keys[0]).is_some() && keys.iter().all(|key| *key == keys[0]));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        }
    }

    #[test]
    fn nothing_else_is_a_key() {
        for text in ["", "abc", &"g".repeat(64), &"a".repeat(63), &"ä".repeat(32)] {
            assert!(Key::parse(text).is_none(), "{text}");
        }
        assert!(Key::parse(&"0aF1".repeat(16)).is_some());
    }
}
