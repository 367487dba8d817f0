//! A user's machine: a folder of its own, and a Doorstep that sees nothing else.

use std::path::{Path, PathBuf};
use std::process::Output;

use serde_json::Value;
use xtask::served::Served;

/// As the tests of the terminal speak of it.
pub struct Home(pub xtask::served::Home);

/// What a command said.
pub struct Said {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Home {
    pub fn new() -> Home {
        Home(xtask::served::Home::new(Path::new(env!("CARGO_BIN_EXE_doorstep"))).unwrap())
    }

    /// This home with a variable set for every command.
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Home {
        self.0.set(name, &value.into());
        self
    }

    /// This home with one source alone, which lies at this address: no test ever leaves the machine.
    pub fn with_only(mut self, id: &str, address: &str) -> Home {
        self.0.set_every_source("ENABLED", "false").unwrap();
        let setting = |name: &str| format!("DOORSTEP_SOURCES__{}__{name}", id.to_uppercase());
        self.with(&setting("ENABLED"), "true").with(&setting("BASE_URL"), address)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.folder().join(name)
    }

    pub fn data_dir(&self) -> PathBuf {
        self.0.data()
    }

    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    /// The command in this home, not yet run.
    pub fn command(&self, arguments: &[&str]) -> std::process::Command {
        self.0.command(arguments)
    }

    /// `doorstep serve`, ready to answer.
    pub fn serve(&self) -> Served {
        self.0.serve().unwrap()
    }

    /// Another command that serves, ready to answer.
    pub fn serve_with(&self, command: &[&str]) -> Served {
        self.0.serve_with(command).unwrap()
    }

    pub fn run(&self, arguments: &[&str]) -> Said {
        self.run_with(arguments, "")
    }

    /// Runs a command with something on its standard input.
    pub fn run_with(&self, arguments: &[&str], input: impl Into<Vec<u8>>) -> Said {
        let mut command = assert_cmd::Command::from_std(self.command(arguments));
        let Output { status, stdout, stderr } = command.write_stdin(input).output().unwrap();
        Said {
            code: status.code().unwrap(),
            out: String::from_utf8(stdout).unwrap(),
            err: String::from_utf8(stderr).unwrap(),
        }
    }
}

impl Said {
    /// Standard output of a command that must have done all it was asked to.
    #[track_caller]
    pub fn done(self) -> String {
        assert_eq!((self.code, self.err.as_str()), (0, ""), "{}", self.out);
        self.out
    }

    /// As JSON.
    #[track_caller]
    pub fn json(self) -> Value {
        serde_json::from_str(&self.done()).unwrap()
    }

    /// The one sentence a command that failed must have said, without the program's name.
    #[track_caller]
    pub fn complaint(self, code: i32) -> String {
        assert_eq!(self.code, code, "{}{}", self.out, self.err);
        let complaint = self.err.strip_prefix("doorstep: ").unwrap_or_else(|| panic!("{}", self.err));
        assert_eq!(complaint.lines().count(), 1, "more than a sentence: {complaint}");
        complaint.trim_end().to_owned()
    }
}

pub fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}
