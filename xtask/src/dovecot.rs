//! A throw-away IMAP server (Dovecot) on a free loopback port, for tests: its own folder, gone when dropped.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use tempfile::TempDir;

/// The only user there, and the password.
pub const USER: &str = "pat";
pub const PASSWORD: &str = "open-sesame";

/// A running server; stopped and deleted when dropped.
pub struct Dovecot {
    port: u16,
    server: Child,
    folder: TempDir,
}

impl Dovecot {
    /// The server's program, if it is installed.
    pub fn program() -> Option<PathBuf> {
        ["/usr/sbin/dovecot", "/usr/local/sbin/dovecot", "/usr/bin/dovecot"]
            .into_iter()
            .map(PathBuf::from)
            .find(|program| program.exists() && Path::new("/usr/lib/dovecot/imap").exists())
    }

    /// Starts one with an empty INBOX.
    ///
    /// # Errors
    /// No Dovecot on this machine, or one that does not start; its own words are in the error.
    pub fn start() -> Result<Dovecot> {
        let program = Dovecot::program().context("Dovecot was not found: apt-get install dovecot-imapd")?;
        let folder = tempfile::Builder::new().prefix("doorstep-dovecot-").tempdir()?;
        let base = folder.path();
        // The user of the mails may not be root, so everybody may walk through this folder.
        fs::set_permissions(base, fs::Permissions::from_mode(0o755))?;
        let me = fs::metadata("/proc/self")?;
        let (uid, gid) = if me.uid() == 0 { (65534, 65534) } else { (me.uid(), me.gid()) };
        let mail = base.join("mail");
        for part in ["", "cur", "new", "tmp"] {
            let part = mail.join(part);
            fs::create_dir_all(&part)?;
            if me.uid() == 0 {
                std::os::unix::fs::chown(&part, Some(uid), Some(gid))?;
            }
        }
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let mut settings = format!(
            "protocols = imap\nlisten = 127.0.0.1\nssl = no\ndisable_plaintext_auth = no\nauth_mechanisms = plain\n\
             base_dir = {base}/run\nstate_dir = {base}/state\nlog_path = {base}/log\ninfo_log_path = {base}/log\n\
             first_valid_uid = 1\nmail_uid = {uid}\nmail_gid = {gid}\nmail_location = maildir:{base}/mail\n\
             passdb {{\n  driver = static\n  args = user={USER} password={PASSWORD}\n}}\n\
             userdb {{\n  driver = static\n  args = uid={uid} gid={gid} home={base}/mail\n}}\n\
             service imap-login {{\n  inet_listener imap {{\n    port = {port}\n  }}\n  inet_listener imaps {{\n    port = 0\n  }}\n  chroot =\n}}\n\
             service anvil {{\n  chroot =\n}}\nservice stats {{\n  chroot =\n}}\n",
            base = base.display(),
        );
        if me.uid() != 0 {
            let name = String::from_utf8(Command::new("id").arg("-un").output()?.stdout)?;
            let name = name.trim();
            settings.push_str(&format!("default_internal_user = {name}\ndefault_login_user = {name}\n"));
        }
        let file = base.join("dovecot.conf");
        fs::write(&file, settings)?;
        let server = Command::new(program)
            .args(["-F", "-c"])
            .arg(&file)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(fs::File::create(base.join("stderr"))?)
            .spawn()
            .context("starting dovecot")?;
        let mut dovecot = Dovecot { port, server, folder };
        dovecot.wait_until_ready()?;
        Ok(dovecot)
    }

    /// Where it listens on 127.0.0.1.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Puts a mail into the INBOX.
    ///
    /// # Errors
    /// The file system's.
    pub fn deliver(&self, name: &str, mail: &[u8]) -> Result<()> {
        let file = self.mail().join("new").join(name);
        fs::write(&file, mail)?;
        Ok(fs::set_permissions(&file, fs::Permissions::from_mode(0o666))?)
    }

    /// Names of the mails as the server keeps them: flags stand behind the colon, unread mails lie in `new`.
    ///
    /// # Errors
    /// The file system's.
    pub fn mails(&self) -> Result<Vec<String>> {
        let mut names = Vec::new();
        for part in ["new", "cur"] {
            for entry in fs::read_dir(self.mail().join(part))? {
                names.push(format!("{part}/{}", entry?.file_name().to_string_lossy()));
            }
        }
        names.sort();
        Ok(names)
    }

    /// Forgets every UID, as a server does that was restored from a backup: UIDVALIDITY is another one then.
    ///
    /// # Errors
    /// The file system's.
    pub fn renumber(&self) -> Result<()> {
        // The new validity is the second of its making.
        thread::sleep(Duration::from_millis(1100));
        for entry in fs::read_dir(self.mail())? {
            let entry = entry?;
            if entry.file_name().to_string_lossy().starts_with("dovecot") {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }

    fn mail(&self) -> PathBuf {
        self.folder.path().join("mail")
    }

    fn wait_until_ready(&mut self) -> Result<()> {
        let deadline = Instant::now() + Duration::from_secs(30);
        let words = |name: &str| fs::read_to_string(self.folder.path().join(name)).unwrap_or_default();
        loop {
            if TcpStream::connect(("127.0.0.1", self.port)).is_ok() {
                return Ok(());
            }
            if let Some(status) = self.server.try_wait()? {
                bail!("dovecot ended with {status}: {}{}", words("stderr"), words("log"));
            }
            ensure!(Instant::now() < deadline, "dovecot was not ready within 30 s: {}", words("log"));
            thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Dovecot {
    fn drop(&mut self) {
        // Its children end with it when it is asked, and not when it is killed.
        let asked = Command::new("sh").arg("-c").arg(format!("kill -TERM {}", self.server.id())).status();
        if !asked.is_ok_and(|status| status.success()) {
            let _ = self.server.kill();
        }
        let _ = self.server.wait();
    }
}
