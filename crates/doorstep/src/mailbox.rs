//! The user's own mailboxes, read and never changed: EXAMINE opens a folder read-only, BODY.PEEK sets no flag, and only mails
//! that name AliExpress as their sender are fetched. See RFC 3501.

pub mod visit;

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use async_imap::error::Error as Imap;
use async_imap::{Client, Session};
use futures_util::TryStreamExt as _;
use jiff::civil::Date;
use rustls::{ClientConfig, RootCertStore};
use secrecy::{ExposeSecret as _, SecretString};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;

/// How long connecting and each visit as a whole may take.
const CONNECT: Duration = Duration::from_secs(15);
const VISIT: Duration = Duration::from_secs(180);
/// Mails fetched in one visit; the rest waits for the next.
const AT_ONCE: usize = 200;
/// Mails in one command.
const IN_ONE: usize = 25;
/// No mail of AliExpress is nearly as large.
const LARGEST: u32 = 2 << 20;
/// What the sender must hold: AliExpress' own addresses, those that Apple's Hide My Email makes of them, and forgeries of
/// both, which the user shall hear of.
const SENDER: &str = "aliexpress";

/// How to reach a mailbox.
#[derive(Clone, Debug)]
pub struct Access {
    /// The server.
    pub host: String,
    /// Its port; 993 everywhere but on this machine.
    pub port: u16,
    /// The user's name there.
    pub user: String,
    /// An app password, made for Doorstep alone.
    pub password: SecretString,
    /// Which folder.
    pub folder: String,
}

impl Access {
    /// Without TLS only this machine is spoken to (a bridge of a mail provider), and only on the port for that.
    fn is_plain(&self) -> bool {
        self.port != 993 && is_here(&self.host)
    }
}

fn is_here(host: &str) -> bool {
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// Up to where a folder was read: UIDs grow as long as the validity stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// The folder's UIDVALIDITY.
    pub validity: u32,
    /// The last UID read.
    pub uid: u32,
}

/// What a visit found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct News {
    /// Mails, the oldest first.
    pub mails: Vec<Vec<u8>>,
    /// Up to where the folder was read.
    pub cursor: Option<Cursor>,
    /// Whether there is more.
    pub more: bool,
}

/// Why a mailbox could not be read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nobody answers there.
    #[error("{host} does not answer on port {port}: {why}. Check the server's name and port, and the network")]
    Unreachable {
        /// The server.
        host: String,
        /// The port.
        port: u16,
        /// What the system said.
        why: String,
    },
    /// Without TLS a password would be sent for all to read.
    #[error("{0} is not this machine, so only port 993 (with TLS) is spoken to")]
    Plain(String),
    /// The server is not who it should be, or speaks no TLS.
    #[error("no safe connection to {host}: {why}. Doorstep sends no password over it")]
    Tls {
        /// The server.
        host: String,
        /// What was wrong.
        why: String,
    },
    /// The server refuses the password.
    #[error(
        "{host} refuses the name or the password of {user}. Most providers want an app password here, made in the account's \
         settings, and IMAP switched on"
    )]
    Refused {
        /// The server.
        host: String,
        /// The user's name there.
        user: String,
    },
    /// There is no such folder.
    #[error("there is no folder {0} in this mailbox")]
    NoFolder(String),
    /// It takes too long.
    #[error("{0} took too long to answer; it is tried again later")]
    Slow(String),
    /// The server says something else than it should.
    #[error("{host} answered in an unexpected way: {why}")]
    Odd {
        /// The server.
        host: String,
        /// What it was.
        why: String,
    },
}

impl Error {
    /// Whether asking again by itself could do harm: providers lock an account after some wrong passwords.
    pub const fn needs_the_user(&self) -> bool {
        matches!(self, Error::Refused { .. } | Error::NoFolder(_) | Error::Plain(_))
    }
}

/// Mails that came after the cursor, or since the day where there is none or it counts no more.
///
/// # Errors
/// Why the mailbox could not be read; nothing in it is ever changed.
pub async fn read_new(access: &Access, cursor: Option<Cursor>, since: Date) -> Result<News, Error> {
    let slow = |_| Error::Slow(access.host.clone());
    if access.is_plain() {
        let stream = connect(access).await?;
        return tokio::time::timeout(VISIT, read(access, stream, cursor, since)).await.map_err(slow)?;
    }
    if access.port != 993 {
        return Err(Error::Plain(access.host.clone()));
    }
    let stream = connect(access).await?;
    let failed = |why: String| Error::Tls { host: access.host.clone(), why };
    let name = ServerName::try_from(access.host.clone()).map_err(|why| failed(why.to_string()))?;
    let connector = TlsConnector::from(Arc::new(tls().map_err(|why| failed(why.to_string()))?));
    let stream = tokio::time::timeout(CONNECT, connector.connect(name, stream)).await.map_err(slow)?;
    let stream = stream.map_err(|why| failed(why.to_string()))?;
    tokio::time::timeout(VISIT, read(access, stream, cursor, since)).await.map_err(slow)?
}

async fn connect(access: &Access) -> Result<TcpStream, Error> {
    let place = (access.host.as_str(), access.port);
    let why = match tokio::time::timeout(CONNECT, TcpStream::connect(place)).await {
        Ok(Ok(stream)) => return Ok(stream),
        Ok(Err(why)) => why.to_string(),
        Err(_) => "no answer".to_owned(),
    };
    Err(Error::Unreachable { host: access.host.clone(), port: access.port, why })
}

/// TLS with the certificate authorities of Mozilla's list.
fn tls() -> Result<ClientConfig, rustls::Error> {
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter().cloned());
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}

async fn read<S>(access: &Access, stream: S, cursor: Option<Cursor>, since: Date) -> Result<News, Error>
where
    S: AsyncRead + AsyncWrite + Unpin + Debug + Send,
{
    let odd = |why: &dyn ToString| Error::Odd { host: access.host.clone(), why: why.to_string() };
    let mut client = Client::new(stream);
    let greeting = client.read_response().await.map_err(|why| odd(&why))?;
    greeting.ok_or_else(|| odd(&"it hung up at once"))?;
    let login = client.login(&access.user, access.password.expose_secret()).await;
    let mut session = login.map_err(|(why, _)| match why {
        Imap::No(_) | Imap::Bad(_) => Error::Refused { host: access.host.clone(), user: access.user.clone() },
        why => odd(&why),
    })?;
    let news = news(&mut session, access, cursor, since).await;
    // Whatever was read is read, also where the farewell fails.
    let _ = session.logout().await;
    news.map_err(|why| match why {
        Fault::NoFolder => Error::NoFolder(access.folder.clone()),
        Fault::Other(why) => odd(&why),
    })
}

enum Fault {
    NoFolder,
    Other(Imap),
}

impl From<Imap> for Fault {
    fn from(why: Imap) -> Fault {
        Fault::Other(why)
    }
}

async fn news<S>(session: &mut Session<S>, access: &Access, cursor: Option<Cursor>, since: Date) -> Result<News, Fault>
where
    S: AsyncRead + AsyncWrite + Unpin + Debug + Send,
{
    let folder = session.examine(&access.folder).await.map_err(|why| match why {
        Imap::No(_) => Fault::NoFolder,
        why => Fault::Other(why),
    })?;
    let validity = folder.uid_validity.unwrap_or_default();
    // A folder made anew counts anew.
    let after = cursor.filter(|cursor| cursor.validity == validity).map(|cursor| cursor.uid);
    let last = folder.uid_next.map_or(0, |next| next.saturating_sub(1));
    let query = match after {
        Some(uid) => format!("UID {}:* FROM \"{SENDER}\"", uid.saturating_add(1)),
        None => format!("SINCE {} FROM \"{SENDER}\"", since.strftime("%d-%b-%Y")),
    };
    let found: BTreeSet<u32> = session.uid_search(query).await?.into_iter().collect();
    // `n:*` always names the last mail too, also where it is older.
    let mut found: Vec<u32> = found.into_iter().filter(|uid| after.is_none_or(|after| *uid > after)).collect();
    let more = found.len() > AT_ONCE;
    found.truncate(AT_ONCE);
    let mut mails = Vec::with_capacity(found.len());
    for some in found.chunks(IN_ONE) {
        let sizes = session.uid_fetch(set(some), "(UID RFC822.SIZE)").await?;
        let sizes: Vec<_> = sizes.try_collect().await?;
        let small: Vec<u32> = sizes
            .iter()
            .filter(|mail| mail.size.is_some_and(|size| size <= LARGEST))
            .filter_map(|mail| mail.uid.filter(|uid| some.contains(uid)))
            .collect();
        if small.is_empty() {
            continue;
        }
        let fetched = session.uid_fetch(set(&small), "(UID BODY.PEEK[])").await?;
        let mut fetched: Vec<_> = fetched.try_collect().await?;
        fetched.sort_by_key(|mail| mail.uid);
        mails.extend(fetched.iter().filter_map(|mail| mail.body().map(<[u8]>::to_vec)));
    }
    let read = if more { found.last().copied() } else { Some(last.max(found.last().copied().unwrap_or(0))) };
    let uid = read.unwrap_or(0).max(after.unwrap_or(0));
    Ok(News { mails, cursor: Some(Cursor { validity, uid }), more })
}

fn set(uids: &[u32]) -> String {
    uids.iter().map(u32::to_string).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_password_goes_over_tls_or_nowhere() {
        let access = |host: &str, port| Access {
            host: host.into(),
            port,
            user: String::new(),
            password: String::new().into(),
            folder: "INBOX".into(),
        };
        for (host, port, plain) in [
            ("127.0.0.1", 1143, true),
            ("localhost", 143, true),
            ("127.0.0.1", 993, false),
            ("imap.example.org", 143, false),
            ("127.0.0.1.example.org", 143, false),
        ] {
            assert_eq!(access(host, port).is_plain(), plain, "{host}:{port}");
        }
        assert!(tls().is_ok());
    }

    #[tokio::test]
    async fn another_machine_is_not_spoken_to_without_tls() {
        let access = Access {
            host: "imap.example.invalid".into(),
            port: 143,
            user: "pat".into(),
            password: "secret".to_owned().into(),
            folder: "INBOX".into(),
        };
        let why = read_new(&access, None, jiff::civil::date(2026, 1, 1)).await.unwrap_err();
        assert!(matches!(why, Error::Plain(_)), "{why}");
        assert!(!why.to_string().contains("secret"));
    }
}
