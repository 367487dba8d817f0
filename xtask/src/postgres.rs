//! A throw-away PostgreSQL on a free loopback port, for tests: its own folder, gone when dropped.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use tempfile::TempDir;

/// A running server; stopped and deleted when dropped.
pub struct Postgres {
    port: u16,
    server: Child,
    /// Deleted after the server has ended.
    _folder: TempDir,
}

impl Postgres {
    /// The folder of `initdb` and `postgres`, the newest installed; `None` if there is no PostgreSQL server here.
    pub fn programs() -> Option<PathBuf> {
        let debian = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().filter_map(|entry| {
            let entry = entry.ok()?;
            let version: u32 = entry.file_name().to_str()?.parse().ok()?;
            Some((version, entry.path().join("bin")))
        });
        let elsewhere = std::env::var_os("PATH").unwrap_or_default();
        let elsewhere = std::env::split_paths(&elsewhere).map(|folder| (0, folder));
        debian.chain(elsewhere).filter(|(_, folder)| folder.join("initdb").exists()).max().map(|(_, folder)| folder)
    }

    /// Creates a cluster in a new folder under the system's temporary folder and starts it.
    ///
    /// PostgreSQL refuses to run as root; root's runs go to the user `postgres`, or `nobody` where there is none.
    ///
    /// # Errors
    /// No PostgreSQL on this machine, or one that does not start; its own words are in the error.
    pub fn start() -> Result<Postgres> {
        let programs = Postgres::programs().context("PostgreSQL's initdb was not found")?;
        let folder = tempfile::Builder::new().prefix("doorstep-postgres-").tempdir()?;
        let data = folder.path().join("data");
        let user = unprivileged_user()?;
        if let Some((uid, gid)) = user {
            chown(folder.path(), Some(uid), Some(gid))?;
        }
        let program = |name: &str| {
            let mut command = Command::new(programs.join(name));
            command.current_dir(folder.path()).stdin(Stdio::null());
            if let Some((uid, gid)) = user {
                command.uid(uid).gid(gid);
            }
            command
        };
        let initialised = program("initdb")
            .args(["--username=doorstep", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync", "--pgdata"])
            .arg(&data)
            .output()
            .context("running initdb")?;
        ensure!(initialised.status.success(), "initdb failed: {}", String::from_utf8_lossy(&initialised.stderr));
        // Free when looked at; PostgreSQL cannot be asked to choose one itself.
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let log = folder.path().join("log");
        let log_file = fs::File::create(&log)?;
        let server = program("postgres")
            .arg("-D")
            .arg(&data)
            .args(["-p", &port.to_string(), "-k", "", "-h", "127.0.0.1"])
            // Nothing here has to survive a crash, and many test processes connect at once.
            .args(["-c", "fsync=off", "-c", "full_page_writes=off", "-c", "synchronous_commit=off"])
            .args(["-c", "max_connections=300"])
            .stdout(Stdio::null())
            .stderr(log_file)
            .spawn()
            .context("starting postgres")?;
        let mut postgres = Postgres { port, server, _folder: folder };
        postgres.wait_until_ready(&log)?;
        Ok(postgres)
    }

    /// Connection URL of a database in which the user may do anything, creating databases included.
    pub fn url(&self) -> String {
        format!("postgres://doorstep@127.0.0.1:{}/postgres", self.port)
    }

    fn wait_until_ready(&mut self, log: &Path) -> Result<()> {
        let deadline = Instant::now() + Duration::from_secs(30);
        loop {
            let words = fs::read_to_string(log).unwrap_or_default();
            if words.contains("ready to accept connections") && TcpStream::connect(("127.0.0.1", self.port)).is_ok() {
                return Ok(());
            }
            if let Some(status) = self.server.try_wait()? {
                bail!("postgres ended with {status}: {words}");
            }
            ensure!(Instant::now() < deadline, "postgres was not ready within 30 s: {words}");
            thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // SIGINT is PostgreSQL's fast shutdown: its children end before it does, so that the folder can go afterwards.
        // The shell's own `kill`, because a minimal Debian has no other; SIGKILL if even that is missing.
        let asked = Command::new("sh").arg("-c").arg(format!("kill -INT {}", self.server.id())).status();
        if !asked.is_ok_and(|status| status.success()) {
            let _ = self.server.kill();
        }
        let _ = self.server.wait();
    }
}

/// User and group to start PostgreSQL as: `None` keeps the present ones.
fn unprivileged_user() -> Result<Option<(u32, u32)>> {
    use std::os::unix::fs::MetadataExt as _;
    if fs::metadata("/proc/self")?.uid() != 0 {
        return Ok(None);
    }
    let passwd = fs::read_to_string("/etc/passwd").context("looking for an unprivileged user")?;
    let find = |name: &str| {
        passwd.lines().find_map(|line| {
            let fields: Vec<&str> = line.split(':').collect();
            (fields.first() == Some(&name)).then_some(())?;
            Some((fields.get(2)?.parse().ok()?, fields.get(3)?.parse().ok()?))
        })
    };
    let user = find("postgres").or_else(|| find("nobody"));
    Ok(Some(user.context("PostgreSQL does not run as root, and there is neither a user 'postgres' nor 'nobody'")?))
}
