//! The real program at work on a data folder of its own, as a user would start it.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use tempfile::TempDir;

/// How long the program may take to answer for the first time, or to stop.
const PATIENCE: Duration = Duration::from_secs(30);

/// A user's machine: a folder of its own, gone when dropped, and a program that sees nothing else and no other settings.
pub struct Home {
    program: PathBuf,
    folder: TempDir,
    settings: Vec<(String, String)>,
}

impl Home {
    /// A home for this program.
    ///
    /// # Errors
    /// No temporary folder can be made.
    pub fn new(program: &Path) -> Result<Home> {
        let folder = tempfile::Builder::new().prefix("doorstep-home-").tempdir()?;
        Ok(Home { program: program.to_owned(), folder, settings: Vec::new() })
    }

    /// Sets an environment variable for everything started from now on.
    pub fn set(&mut self, name: &str, value: &str) {
        self.settings.push((name.to_owned(), value.to_owned()));
    }

    /// Points every source at one address on this machine, so that nothing leaves it, and lets them be asked fast.
    ///
    /// # Errors
    /// The program does not say which sources there are.
    pub fn point_sources_at(&mut self, base_url: &str) -> Result<()> {
        self.set_every_source("BASE_URL", base_url)?;
        self.set_every_source("PACE_MS", "1")
    }

    /// Sets one setting of every source.
    ///
    /// # Errors
    /// The program does not say which sources there are.
    pub fn set_every_source(&mut self, setting: &str, value: &str) -> Result<()> {
        let settings = self.run(&["config", "default"])?;
        let sources = settings.lines().filter_map(|line| line.strip_prefix("[sources.")?.strip_suffix(']'));
        for source in sources.map(str::to_uppercase) {
            self.set(&format!("DOORSTEP_SOURCES__{source}__{setting}"), value);
        }
        Ok(())
    }

    /// The home itself.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The data folder, which the program makes when it is first needed.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// `doorstep ARGUMENTS`, ready to run in this home.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command.env_clear().env("HOME", self.folder.path()).env("DOORSTEP_DATA_DIR", self.data());
        command.envs(self.settings.iter().map(|(name, value)| (name, value)));
        command.args(arguments).current_dir(self.folder.path()).stdin(Stdio::null());
        command
    }

    /// What `doorstep ARGUMENTS` prints.
    ///
    /// # Errors
    /// It ends with anything but exit code 0; what it said is in the error.
    pub fn run(&self, arguments: &[&str]) -> Result<String> {
        let output = self.command(arguments).output().with_context(|| self.program.display().to_string())?;
        let said = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success(), "doorstep {} ended with {}: {said}", arguments.join(" "), output.status);
        Ok(String::from_utf8(output.stdout)?)
    }

    /// Starts serving on a free port. What it says goes to `serve.log` in the home.
    ///
    /// # Errors
    /// The program does not answer `GET /health` in time; what it said is in the error.
    pub fn serve(&self) -> Result<Served> {
        self.serve_at("127.0.0.1:0")
    }

    /// As [`Home::serve`], with another command that serves, such as `demo`, and its arguments.
    ///
    /// # Errors
    /// As [`Home::serve`].
    pub fn serve_with(&self, command: &[&str]) -> Result<Served> {
        self.start(&[command, &["--listen", "127.0.0.1:0"]].concat())
    }

    /// As [`Home::serve`], on this address and port.
    ///
    /// # Errors
    /// As [`Home::serve`].
    pub fn serve_at(&self, listen: &str) -> Result<Served> {
        self.start(&["serve", "--listen", listen])
    }

    fn start(&self, arguments: &[&str]) -> Result<Served> {
        let log = self.folder.path().join("serve.log");
        let words = fs::File::create(&log).with_context(|| format!("creating {}", log.display()))?;
        let mut command = self.command(arguments);
        let started = Instant::now();
        let mut child = command
            .stdout(words.try_clone()?)
            .stderr(words)
            .spawn()
            .with_context(|| format!("starting {}", self.program.display()))?;
        loop {
            let said = || fs::read_to_string(&log).unwrap_or_default();
            if let Some(address) = printed_address(&said()) {
                let answer = Connection::open(address).and_then(|mut connection| connection.get("/health"));
                if matches!(answer, Ok((200, _))) {
                    return Ok(Served { ready_after: started.elapsed(), child, address });
                }
            }
            if let Some(status) = child.try_wait()? {
                bail!("doorstep ended with {status}: {}", said());
            }
            if started.elapsed() > PATIENCE {
                let _ = child.kill();
                let _ = child.wait();
                bail!("doorstep did not answer within {} s: {}", PATIENCE.as_secs(), said());
            }
            thread::sleep(Duration::from_millis(2));
        }
    }
}

/// A serving Doorstep; asked to stop when dropped.
pub struct Served {
    child: Child,
    address: SocketAddr,
    /// From starting the program to its first answer.
    pub ready_after: Duration,
}

impl Served {
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
        self.answer()
    }

    /// Status and body of the answer to a form that is sent as a page of its own would.
    ///
    /// # Errors
    /// As [`Connection::get`].
    pub fn post(&mut self, path: &str, form: &str) -> Result<(u16, Vec<u8>)> {
        write!(
            self.stream.get_mut(),
            "POST {path} HTTP/1.1\r\nhost: {}\r\nsec-fetch-site: same-origin\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{form}",
            self.host,
            form.len()
        )?;
        self.answer()
    }

    fn answer(&mut self) -> Result<(u16, Vec<u8>)> {
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
