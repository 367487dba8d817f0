//! Serves recorded replies of sources on loopback, with faults on request.
//!
//! Blocking threads on plain sockets, not a web framework: the faults (reset, cut, one byte at a time) live below HTTP.

mod batch;
mod fault;
mod recording;
mod wire;

use std::io::Write as _;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};

pub use fault::{Fault, FaultRule};
pub use recording::Recordings;
pub use wire::{Reply, Request};

/// How replies are changed before they are sent.
#[derive(Clone, Debug)]
pub struct Behaviour {
    /// Which requests fail, and how. The first rule that fits counts.
    pub faults: Vec<FaultRule>,
    /// Waited before every reply.
    pub delay: Duration,
    /// Sent as `Retry-After` with 429 and 503.
    pub retry_after: Duration,
    /// Print a line for every request.
    pub log: bool,
}

impl Default for Behaviour {
    fn default() -> Self {
        Behaviour { faults: Vec::new(), delay: Duration::ZERO, retry_after: Duration::from_secs(120), log: false }
    }
}

/// A running server of recorded replies; it stops when dropped.
pub struct Replay {
    address: SocketAddr,
    shared: Arc<Shared>,
    acceptor: Option<JoinHandle<()>>,
}

struct Shared {
    recordings: Recordings,
    behaviour: Mutex<Behaviour>,
    seen: Mutex<Vec<Request>>,
    stopped: AtomicBool,
}

impl Replay {
    /// Serves the recordings of `folder` (see [`Recordings::read`]) at a loopback address; port 0 takes a free one.
    ///
    /// # Errors
    /// An unreadable index or recording, an address that is not loopback, a port in use.
    pub fn start(folder: &Path, listen: SocketAddr, behaviour: Behaviour) -> Result<Replay> {
        ensure!(
            listen.ip().is_loopback(),
            "{listen} is not a loopback address: recorded replies are served to this machine only"
        );
        let recordings = Recordings::read(folder)?;
        let listener = TcpListener::bind(listen).with_context(|| format!("listening on {listen}"))?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            recordings,
            behaviour: Mutex::new(behaviour),
            seen: Mutex::new(Vec::new()),
            stopped: AtomicBool::new(false),
        });
        let for_acceptor = Arc::clone(&shared);
        let acceptor = thread::spawn(move || {
            for stream in listener.incoming() {
                if for_acceptor.stopped.load(Ordering::SeqCst) {
                    break;
                }
                if let Ok(stream) = stream {
                    let shared = Arc::clone(&for_acceptor);
                    thread::spawn(move || shared.converse(stream));
                }
            }
        });
        Ok(Replay { address, shared, acceptor: Some(acceptor) })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// `http://127.0.0.1:PORT`, to be given to a source as its base URL.
    pub fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What is served.
    pub fn recordings(&self) -> &Recordings {
        &self.shared.recordings
    }

    /// From now on these requests fail.
    pub fn set_faults(&self, faults: Vec<FaultRule>) {
        lock(&self.shared.behaviour).faults = faults;
    }

    /// Every request so far, in order of arrival, those that were made to fail included.
    pub fn requests(&self) -> Vec<Request> {
        lock(&self.shared.seen).clone()
    }

    /// Serves until the process ends.
    pub fn wait(mut self) {
        if let Some(acceptor) = self.acceptor.take() {
            // The acceptor never panics and only ends when told to, so there is nothing to learn from the result.
            let _ = acceptor.join();
        }
    }
}

impl Drop for Replay {
    fn drop(&mut self) {
        self.shared.stopped.store(true, Ordering::SeqCst);
        // Wakes the acceptor out of `accept`; if that fails there is no acceptor left to wake.
        let _ = TcpStream::connect(self.address);
        if let Some(acceptor) = self.acceptor.take() {
            let _ = acceptor.join();
        }
    }
}

impl Shared {
    /// Answers the requests of one connection until it is closed or a fault breaks it.
    fn converse(&self, mut stream: TcpStream) {
        let mut buffered = Vec::new();
        while let Ok(Some(request)) = wire::read_request(&mut stream, &mut buffered) {
            if self.stopped.load(Ordering::SeqCst) {
                return;
            }
            lock(&self.seen).push(request.clone());
            let behaviour = lock(&self.behaviour).clone();
            let fault = behaviour.faults.iter().find(|rule| rule.fits(&request.path)).map(|rule| rule.fault);
            let (reply, from) = self.recordings.answer(&request);
            if behaviour.log {
                let how = fault.map_or(String::new(), |fault| format!("   fault: {fault}"));
                println!("{} {} -> {} {from}{how}", request.method, request.target, reply.status);
            }
            thread::sleep(behaviour.delay + reply.delay);
            let keep = match fault {
                None => stream.write_all(&reply.to_bytes()).is_ok(),
                Some(fault) => fault.send(&mut stream, reply, behaviour.retry_after, &self.stopped).unwrap_or(false),
            };
            if !keep || request.header("connection").is_some_and(|value| value.eq_ignore_ascii_case("close")) {
                return;
            }
        }
    }
}

/// A panic while holding one of these locks leaves plain data behind, so poisoning carries no news.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
