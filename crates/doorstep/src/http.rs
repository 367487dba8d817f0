//! The only door to the outside: every outbound connection of Doorstep is opened here.
//!
//! It never follows a redirect to another host, never reads more than it was told to, and reaches private networks only
//! where the address is the user's own setting; so no reply can make it talk to the user's router.

use std::error::Error;
use std::fmt;
use std::io::ErrorKind;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use doorstep_core::check::Outcome;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::redirect::{Attempt, Policy};
use secrecy::ExposeSecret;
use url::{Host, Url};

use crate::sources::{Card, Method, Reply, Request};

/// How long a call may take and how much it may bring.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// From the start to the last byte.
    pub total: Duration,
    /// Bytes of the body after decompression.
    pub body: usize,
}

impl Limits {
    /// What the source of this card may take.
    pub fn of(card: &Card) -> Limits {
        Limits { total: Duration::from_secs(card.patience_s.into()), ..Limits::default() }
    }
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { total: Duration::from_secs(30), body: 5 * 1024 * 1024 }
    }
}

const CONNECT: Duration = Duration::from_secs(10);

/// Why nothing usable came back. The text is fit for a check's detail: it holds no number and no key.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// The connection or the answer took too long.
    #[error("no complete answer in time")]
    Timeout,
    /// The name of the host could not be resolved.
    #[error("the name of the source's host could not be found")]
    Dns,
    /// The name or address lies in a private network and is not the user's own setting.
    #[error("the source's address lies in a private network; set its base_url if that is meant")]
    Private,
    /// Nobody listens there.
    #[error("the connection was refused")]
    Refused,
    /// The connection broke.
    #[error("the connection broke off")]
    Reset,
    /// No trusted encryption could be agreed on.
    #[error("the source's certificate or encryption was not accepted")]
    Tls,
    /// The answer is larger than allowed.
    #[error("the answer is larger than {0} bytes")]
    TooLarge(usize),
    /// Something else.
    #[error("the source could not be reached")]
    Other(#[source] reqwest::Error),
}

impl SendError {
    /// How a check ends that failed so.
    pub const fn outcome(&self) -> Outcome {
        match self {
            SendError::TooLarge(_) => Outcome::Misread,
            _ => Outcome::Unreachable,
        }
    }
}

/// Why the client could not be made.
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    /// No encryption provider or resolver.
    #[error("the HTTP client could not be set up")]
    Client(#[from] reqwest::Error),
    /// The file of certificate authorities that is set cannot be used.
    #[error("`ca_file` {} cannot be used: {why}", file.display())]
    Authorities {
        /// The file.
        file: PathBuf,
        /// What is wrong with it.
        why: String,
    },
}

/// The outbound client; cheap to clone.
#[derive(Clone)]
pub struct Client {
    /// For addresses of the vendors: private networks are out of reach.
    public: reqwest::Client,
    /// For addresses the user set.
    own: reqwest::Client,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Client")
    }
}

impl Client {
    /// Makes the client with the platform's certificate authorities, or the bundled ones where the platform has none, and
    /// those of a file beside them.
    ///
    /// # Errors
    /// When encryption cannot be set up at all, or the file cannot be used.
    pub fn new(ca_file: Option<&Path>) -> Result<Client, SetupError> {
        let own = ca_file.map(authorities).transpose()?.unwrap_or_default();
        // A second installation fails harmlessly: the provider is there.
        let _ = rustls::crypto::ring::default_provider().install_default();
        Ok(Client {
            public: build(&own, |builder| builder.dns_resolver(Arc::new(PublicOnly)))?,
            own: build(&own, reqwest::ClientBuilder::no_proxy)?,
        })
    }

    /// Sends a request and reads the whole reply, whatever its status.
    ///
    /// # Errors
    /// Why no complete reply came.
    pub async fn send(&self, request: &Request, limits: Limits) -> Result<Reply, SendError> {
        if !request.own_address && url_is_private(&request.url) {
            return Err(SendError::Private);
        }
        let client = if request.own_address { &self.own } else { &self.public };
        let method = match request.method {
            Method::Get => reqwest::Method::GET,
            Method::Post => reqwest::Method::POST,
        };
        let mut sending = client.request(method, request.url.clone()).timeout(limits.total);
        for (name, value) in &request.headers {
            let Ok(mut header) = reqwest::header::HeaderValue::from_str(value.expose_secret()) else { continue };
            header.set_sensitive(true);
            sending = sending.header(*name, header);
        }
        if let Some(body) = &request.body {
            sending = sending.body(body.clone());
        }
        let mut response = sending.send().await.map_err(classify)?;
        let headers = response
            .headers()
            .iter()
            .map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()));
        let mut reply = Reply { status: response.status().as_u16(), headers: headers.collect(), body: Vec::new() };
        while let Some(chunk) = response.chunk().await.map_err(classify)? {
            if reply.body.len() + chunk.len() > limits.body {
                return Err(SendError::TooLarge(limits.body));
            }
            reply.body.extend_from_slice(&chunk);
        }
        Ok(reply)
    }
}

/// The certificates in a PEM file.
fn authorities(file: &Path) -> Result<Vec<reqwest::Certificate>, SetupError> {
    let refused = |why: String| SetupError::Authorities { file: file.to_owned(), why };
    let pem = std::fs::read(file).map_err(|cause| refused(cause.to_string()))?;
    let found = reqwest::Certificate::from_pem_bundle(&pem).map_err(|cause| refused(cause.to_string()))?;
    if found.is_empty() { Err(refused("it holds no certificate".to_owned())) } else { Ok(found) }
}

fn build(
    own: &[reqwest::Certificate],
    special: impl Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder,
) -> Result<reqwest::Client, SetupError> {
    let plain = || {
        special(reqwest::Client::builder())
            .user_agent(concat!("Doorstep/", env!("CARGO_PKG_VERSION")))
            .connect_timeout(CONNECT)
            .redirect(Policy::custom(same_host))
            .referer(false)
            .gzip(true)
            .pool_idle_timeout(Duration::from_secs(60))
    };
    let usual = plain().tls_certs_merge(own.iter().cloned()).build();
    let bundled = || plain().tls_certs_only(bundled_roots().into_iter().chain(own.iter().cloned())).build();
    Ok(usual.or_else(|_| bundled())?)
}

/// The bundled certificate authorities, for machines that have no store: building with the platform's fails there.
fn bundled_roots() -> Vec<reqwest::Certificate> {
    webpki_root_certs::TLS_SERVER_ROOT_CERTS.iter().filter_map(|der| reqwest::Certificate::from_der(der).ok()).collect()
}

/// Follows at most three redirects, and only within the host that was asked, never from https to http.
fn same_host(attempt: Attempt<'_>) -> reqwest::redirect::Action {
    let first = attempt.previous().first();
    let stays = first.is_some_and(|first| {
        first.host_str() == attempt.url().host_str()
            && (first.scheme() == attempt.url().scheme() || attempt.url().scheme() == "https")
    });
    if stays && attempt.previous().len() <= 3 { attempt.follow() } else { attempt.stop() }
}

fn url_is_private(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(ip)) => is_private(IpAddr::V4(ip)),
        Some(Host::Ipv6(ip)) => is_private(IpAddr::V6(ip)),
        Some(Host::Domain(name)) => name.eq_ignore_ascii_case("localhost") || name.ends_with(".localhost"),
        None => true,
    }
}

/// Addresses that are not the public internet: loopback, private, link-local, shared, documentation, multicast, unset.
fn is_private(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => {
            let [a, b, c, _] = ip.octets();
            ip.is_loopback()
                || ip.is_private()
                || ip.is_link_local()
                || ip.is_broadcast()
                || ip.is_documentation()
                || a == 0
                || a >= 224
                || (a == 100 && (64..128).contains(&b))
                || (a == 192 && b == 0 && c == 0)
                || (a == 198 && (18..20).contains(&b))
        }
        IpAddr::V6(ip) => {
            let first = ip.segments()[0];
            match ip.to_ipv4_mapped() {
                Some(v4) => is_private(IpAddr::V4(v4)),
                None => {
                    ip.is_loopback()
                        || ip.is_unspecified()
                        || ip.is_multicast()
                        || (first & 0xfe00) == 0xfc00
                        || (first & 0xffc0) == 0xfe80
                        || (first == 0x2001 && ip.segments()[1] == 0xdb8)
                        || (first == 0x0064 && ip.segments()[1] == 0xff9b)
                }
            }
        }
    }
}

/// A name that resolves into a private network.
#[derive(Debug, thiserror::Error)]
#[error("the name resolves into a private network")]
struct PrivateAddress;

/// Resolves names and leaves out private addresses, so that a public name cannot be turned inwards.
struct PublicOnly;

impl Resolve for PublicOnly {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let found: Vec<SocketAddr> = tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            let public: Vec<SocketAddr> = found.iter().copied().filter(|addr| !is_private(addr.ip())).collect();
            if public.is_empty() && !found.is_empty() {
                return Err(PrivateAddress.into());
            }
            Ok(Box::new(public.into_iter()) as Addrs)
        })
    }
}

fn classify(error: reqwest::Error) -> SendError {
    // The address may hold a number or a key: it must not reach a log.
    let error = error.without_url();
    if error.is_timeout() {
        return SendError::Timeout;
    }
    let mut cause: Option<&(dyn Error + 'static)> = error.source();
    while let Some(inner) = cause {
        if inner.is::<PrivateAddress>() {
            return SendError::Private;
        }
        // While a body is being decompressed, the timeout is wrapped as an error of the decoder.
        if inner.downcast_ref::<reqwest::Error>().is_some_and(reqwest::Error::is_timeout) {
            return SendError::Timeout;
        }
        if inner.is::<rustls::Error>() {
            return SendError::Tls;
        }
        let io = inner.downcast_ref::<std::io::Error>();
        match io.map(std::io::Error::kind) {
            Some(ErrorKind::ConnectionRefused) => return SendError::Refused,
            Some(
                ErrorKind::ConnectionReset
                | ErrorKind::ConnectionAborted
                | ErrorKind::BrokenPipe
                | ErrorKind::UnexpectedEof,
            ) => return SendError::Reset,
            Some(ErrorKind::TimedOut) => return SendError::Timeout,
            _ => {}
        }
        if inner.to_string().contains("dns error") {
            let private = inner.source().is_some_and(|why| why.is::<PrivateAddress>());
            return if private { SendError::Private } else { SendError::Dns };
        }
        // An io::Error's source is that of what it wraps; what it wraps itself is the next cause.
        cause = match io.and_then(std::io::Error::get_ref) {
            Some(wrapped) => Some(wrapped),
            None => inner.source(),
        };
    }
    if error.is_body() || error.is_decode() || error.is_request() && !error.is_connect() {
        return SendError::Reset;
    }
    SendError::Other(error)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::io::{Read as _, Write as _};
    use std::net::{TcpListener, TcpStream};
    use std::thread;

    use super::*;

    /// A server for one test that gives each connection to `serve` and ends with the test's process.
    fn server(serve: impl Fn(TcpStream) + Send + 'static) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}/", listener.local_addr().unwrap());
        thread::spawn(move || listener.incoming().filter_map(Result::ok).for_each(serve));
        address
    }

    fn answering(text: String) -> impl Fn(TcpStream) + Send + 'static {
        move |mut stream| {
            let _ = stream.read(&mut [0; 4096]);
            let _ = stream.write_all(text.as_bytes());
        }
    }

    fn request(url: &str, own_address: bool) -> Request {
        Request { method: Method::Get, url: url.parse().unwrap(), headers: Vec::new(), body: None, own_address }
    }

    async fn send(url: &str, own: bool) -> Result<Reply, SendError> {
        let limits = Limits { total: Duration::from_millis(500), body: 1000 };
        Client::new(None).unwrap().send(&request(url, own), limits).await
    }

    #[tokio::test]
    async fn a_reply_is_read_whatever_its_status() {
        let body = "HTTP/1.1 429 Slow\r\nRetry-After: 7\r\nContent-Type: Application/JSON; charset=x\r\nContent-Length: 2\r\n\r\n{}";
        let reply = send(&server(answering(body.to_owned())), true).await.unwrap();
        assert_eq!((reply.status, reply.body.as_slice()), (429, b"{}".as_slice()));
        assert_eq!(reply.header("retry-after"), Some("7"));
        assert_eq!(reply.content_type().as_deref(), Some("application/json"));
    }

    #[tokio::test]
    async fn faults_are_told_apart() {
        let large = format!("HTTP/1.1 200 OK\r\nContent-Length: 2000\r\n\r\n{}", "x".repeat(2000));
        assert!(matches!(send(&server(answering(large)), true).await, Err(SendError::TooLarge(1000))));
        let short = "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf".to_owned();
        assert!(matches!(send(&server(answering(short)), true).await, Err(SendError::Reset)));
        assert!(matches!(send(&server(drop), true).await, Err(SendError::Reset)));
        let held = std::sync::Mutex::new(Vec::new());
        let silent = server(move |stream| held.lock().unwrap().push(stream));
        assert!(matches!(send(&silent, true).await, Err(SendError::Timeout)));
        let dripping = server(|mut stream| {
            let _ = stream.read(&mut [0; 4096]);
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nh");
            let _ = stream.read_to_end(&mut Vec::new());
        });
        assert!(matches!(send(&dripping, true).await, Err(SendError::Timeout)));
        let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        assert!(matches!(send(&format!("http://{closed}/"), true).await, Err(SendError::Refused)));
        let not_tls = server(answering("HTTP/1.1 400 Bad\r\n\r\n".to_owned())).replace("http:", "https:");
        assert!(matches!(send(&not_tls, true).await, Err(SendError::Tls)));
        assert!(matches!(send("http://no-such-host.invalid/", false).await, Err(SendError::Dns)));
    }

    /// A reply whose body is this, compressed with gzip, and the request it answered.
    fn zipped(body: &'static [u8], seen: std::sync::mpsc::Sender<String>) -> impl Fn(TcpStream) + Send + 'static {
        move |mut stream| {
            let mut start = [0; 4096];
            let got = stream.read(&mut start).unwrap_or(0);
            let _ = seen.send(String::from_utf8_lossy(&start[..got]).to_lowercase());
            let head = format!("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\n\r\n", body.len());
            let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body));
        }
    }

    #[tokio::test]
    async fn compression_is_undone_and_counts_against_the_limit() {
        let (seen, requests) = std::sync::mpsc::channel();
        let reply = send(&server(zipped(OBJECT, seen.clone())), true).await.unwrap();
        assert_eq!(reply.body, br#"{"a":1}"#);
        let request = requests.recv().unwrap();
        assert!(request.contains("user-agent: doorstep/") && request.contains("accept-encoding: gzip"), "{request}");
        assert!(!request.contains("cookie") && !request.contains("referer"), "{request}");
        // Twenty thousand bytes out of a few dozen.
        assert!(matches!(send(&server(zipped(BOMB, seen)), true).await, Err(SendError::TooLarge(1000))));
    }

    const OBJECT: &[u8] =
        b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xab\x56\x4a\x54\xb2\x32\xac\x05\x00\xaf\xac\x1b\x56\x07\x00\x00\x00";
    const BOMB: &[u8] = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xed\xc1\x31\x01\x00\x00\x00\xc2\xa0\x4a\xeb\x9f\xce\x1a\x1e\x40\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xf0\x60\xbd\x0f\x1b\x8c\x20\x4e\x00\x00";

    #[tokio::test]
    async fn private_networks_are_for_the_users_own_addresses_only() {
        for url in [
            "http://127.0.0.1:1/",
            "http://localhost:1/",
            "http://[::1]:1/",
            "http://192.168.1.1/",
            "http://169.254.169.254/",
        ] {
            assert!(matches!(send(url, false).await, Err(SendError::Private)), "{url}");
        }
        for ip in
            ["10.0.0.1", "172.16.0.1", "100.64.0.1", "0.0.0.0", "::ffff:127.0.0.1", "fd00::1", "fe80::1", "224.0.0.1"]
        {
            assert!(is_private(ip.parse().unwrap()), "{ip}");
        }
        for ip in ["1.1.1.1", "172.32.0.1", "2606:4700::1111"] {
            assert!(!is_private(ip.parse().unwrap()), "{ip}");
        }
    }

    #[tokio::test]
    async fn a_redirect_is_followed_at_home_only() {
        let away = "HTTP/1.1 301 Moved\r\nLocation: http://example.invalid/\r\nContent-Length: 0\r\n\r\n".to_owned();
        assert_eq!(send(&server(answering(away)), true).await.unwrap().status, 301);
        let home = server(|mut stream| {
            let mut start = [0; 4096];
            let got = stream.read(&mut start).unwrap_or(0);
            let at_end = start[..got].starts_with(b"GET /end ");
            let reply = if at_end {
                "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
            } else {
                "HTTP/1.1 302 Found\r\nLocation: /end\r\nContent-Length: 0\r\n\r\n"
            };
            let _ = stream.write_all(reply.as_bytes());
        });
        assert_eq!(send(&home, true).await.unwrap().status, 200);
    }

    #[test]
    fn authorities_of_the_users_own_are_read_or_refused_by_name() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("own.pem");
        for text in ["", "no certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"] {
            std::fs::write(&file, text).unwrap();
            let made = Client::new(Some(&file));
            assert!(made.is_err(), "{text}");
            assert!(made.unwrap_err().to_string().contains("own.pem") || text.contains("BEGIN"), "{text}");
        }
        let der = webpki_root_certs::TLS_SERVER_ROOT_CERTS[0].as_ref();
        let lines = base64::Engine::encode(&base64::prelude::BASE64_STANDARD, der);
        let pem = format!("-----BEGIN CERTIFICATE-----\n{lines}\n-----END CERTIFICATE-----\n");
        std::fs::write(&file, pem.repeat(2)).unwrap();
        assert_eq!(authorities(&file).unwrap().len(), 2);
        assert!(Client::new(Some(&file)).is_ok());
        assert!(matches!(Client::new(Some(&folder.path().join("none"))), Err(SetupError::Authorities { .. })));
    }

    #[test]
    fn without_a_certificate_store_the_bundled_one_serves() {
        let _ = rustls::crypto::ring::default_provider().install_default();
        assert!(bundled_roots().len() > 50);
        assert!(reqwest::Client::builder().tls_certs_only(bundled_roots()).build().is_ok());
    }
}
