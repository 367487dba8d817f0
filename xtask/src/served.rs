//! The real program at work on a data folder, as a user would start it.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};

/// How long the program may take to answer for the first time, or to stop.
const PATIENCE: Duration = Duration::from_secs(30);

/// A serving Doorstep; asked to stop when dropped.
pub struct Served {
    child: Child,
    address: SocketAddr,
    /// From starting the program to its first answer.
    pub ready_after: Duration,
}

impl Served {
    /// Starts `PROGRAM serve` on a free port, with this data folder, these settings from the environment and no others.
    ///
    /// What it says goes to `serve.log` in the data folder.
    ///
    /// # Errors
    /// The program does not answer `GET /health` in time; what it said is in the error.
    pub fn start(program: &Path, data: &Path, settings: &[(&str, &str)]) -> Result<Served> {
        let log = data.join("serve.log");
        let words = fs::File::create(&log).with_context(|| format!("creating {}", log.display()))?;
        let mut command = Command::new(program);
        for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("DOORSTEP_")) {
            command.env_remove(name);
        }
        let started = Instant::now();
        let mut child = command
            .args(["serve", "--listen", "127.0.0.1:0"])
            .env("DOORSTEP_DATA_DIR", data)
            .envs(settings.iter().copied())
            .stdin(Stdio::null())
            .stdout(words.try_clone()?)
            .stderr(words)
            .spawn()
            .with_context(|| format!("starting {}", program.display()))?;
        loop {
            let said = || fs::read_to_string(&log).unwrap_or_default();
            if let Some(address) = printed_address(&said()) {
                let answer = Connection::open(address).and_then(|mut connection| connection.get("/health"));
                if matches!(answer, Ok((200, _))) {
                    return Ok(Served { ready_after: started.elapsed(), child, address });
                }
            }
            if let Some(status) = child.try_wait()? {
                bail!("doorstep serve ended with {status}: {}", said());
            }
            if started.elapsed() > PATIENCE {
                let _ = child.kill();
                let _ = child.wait();
                bail!("doorstep serve did not answer within {} s: {}", PATIENCE.as_secs(), said());
            }
            thread::sleep(Duration::from_millis(2));
        }
    }

    /// `http://127.0.0.1:PORT`
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// A new connection to it.
    ///
    /// # Errors
    /// It does not accept.
    pub fn connect(&self) -> Result<Connection> {
        Connection::open(self.address)
    }

    /// Memory of the process that is in RAM, in bytes.
    ///
    /// # Errors
    /// The system does not tell (only Linux does, this way).
    pub fn resident_bytes(&self) -> Result<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).context("no VmRSS in /proc")?;
        let kilobytes: u64 = line.trim().trim_end_matches("kB").trim().parse()?;
        Ok(kilobytes * 1024)
    }

    /// Sends SIGTERM and waits for the end.
    ///
    /// # Errors
    /// It does not stop in time, or not with exit code 0.
    pub fn stop(&mut self) -> Result<()> {
        ask_to_end(&self.child)?;
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.child.try_wait()? {
                ensure!(status.success(), "doorstep serve ended with {status} after SIGTERM");
                return Ok(());
            }
            ensure!(Instant::now() < deadline, "doorstep serve did not stop within {} s", PATIENCE.as_secs());
            thread::sleep(Duration::from_millis(10));
        }
    }

    /// Ends it without warning, as a power cut would (SIGKILL).
    ///
    /// # Errors
    /// The system refuses.
    pub fn kill(&mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) && self.stop().is_err() {
            let _ = self.kill();
        }
    }
}

/// The address in `Open http://ADDRESS:PORT`, once the whole line is there.
fn printed_address(said: &str) -> Option<SocketAddr> {
    let (_, address) = said.split_once("Open http://")?;
    address.split_once('\n')?.0.trim().parse().ok()
}

/// The shell's own `kill`: std has no signals, and a minimal Debian has no program of that name.
fn ask_to_end(child: &Child) -> Result<()> {
    let sent = Command::new("sh").arg("-c").arg(format!("kill -TERM {}", child.id())).status()?;
    ensure!(sent.success(), "sending SIGTERM ended with {sent}");
    Ok(())
}

/// One HTTP connection, kept open between requests.
pub struct Connection {
    stream: BufReader<TcpStream>,
    host: SocketAddr,
}

impl Connection {
    fn open(address: SocketAddr) -> Result<Connection> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        Ok(Connection { stream: BufReader::new(stream), host: address })
    }

    /// Status and body of a page.
    ///
    /// # Errors
    /// The connection breaks, or the answer has no `content-length`.
    pub fn get(&mut self, path: &str) -> Result<(u16, Vec<u8>)> {
        write!(self.stream.get_mut(), "GET {path} HTTP/1.1\r\nhost: {}\r\naccept: text/html\r\n\r\n", self.host)?;
        let mut line = String::new();
        self.stream.read_line(&mut line)?;
        let status = line.split(' ').nth(1).and_then(|status| status.parse().ok()).context("no HTTP status")?;
        let mut length = None;
        loop {
            line.clear();
            self.stream.read_line(&mut line)?;
            match line.trim_end().split_once(':') {
                Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                    length = Some(value.trim().parse()?);
                }
                Some(_) => {}
                None => break,
            }
        }
        let mut body = vec![0; length.context("the answer has no content-length")?];
        self.stream.read_exact(&mut body)?;
        Ok((status, body))
    }
}
