//! A folder to work in, and the program.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// A charter with one kind of unit and one council; the seat falls vacant when half of the electors have signed.
pub(crate) const CHARTER: &str = r#"
name = "Federation of Branches"
language = "en"

[founding]
article = "1"
lasts = "90 days"

[elections]
nominations = "until closed"
voting = "7 days"

[unit.branch]
article = "2"
tests = ["works here"]
open = true
frozen_in_elections = false

[body.council]
article = "3"
kind = "council"

[[body.council.seats]]
name = "delegate"
article = "4"
from = "branch"
norm = { seats = 1 }
elected = { method = "plurality", ballot = "named" }

[recall.delegate]
article = "7"
seats = "council"
by = "petition"
threshold = "1/2 of electors"
replaced = "by-election"

[amend]
article = "20"
by = "council"
majority = "at least 2/3 of votes"
"#;

/// Four people in two branches.
pub(crate) const ROLL: &str =
    "key,name,contact,unit\n11,Anna,anna@example.org,North\n12,Ben,,North\n13,Carla,,North\n21,Dan,,South\n";

/// What a run of the program came to.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Self { code: output.status.code().unwrap_or(-1), out: text(output.stdout), err: text(output.stderr) }
    }
}

impl Ran {
    /// Checks that it went well, and returns what was printed.
    #[track_caller]
    pub(crate) fn good(self) -> String {
        assert_eq!((self.code, &*self.err), (0, ""), "{}", self.out);
        self.out
    }

    /// Checks that it went well with a word of warning, and returns what was printed: the charter of these tests leaves its
    /// nominations to whoever closes them, so that elections can be held in one breath.
    #[track_caller]
    pub(crate) fn warned(self) -> String {
        assert_eq!(self.code, 0, "{}{}", self.err, self.out);
        assert!(self.err.contains("warning: nominations"), "{}", self.err);
        assert!(!self.err.contains("error: "), "{}", self.err);
        self.out
    }

    /// Checks how it failed and that the error says all of this.
    #[track_caller]
    pub(crate) fn failed(&self, code: i32, said: &[&str]) {
        assert_eq!(self.code, code, "{self:?}");
        for words in said {
            assert!(self.err.contains(words), "{words:?} is not in: {}", self.err);
        }
        let mends = |what: &str| what.contains(": ") || what.contains("\n next: ");
        assert!(self.err.strip_prefix("error: ").is_some_and(mends), "no mend: {}", self.err);
        assert!(!self.err.contains("panicked") && !self.err.contains("os error"), "{}", self.err);
    }

    /// Returns the JSON that was printed.
    #[track_caller]
    pub(crate) fn json(self) -> serde_json::Value {
        serde_json::from_str(&self.good()).unwrap()
    }
}

/// A folder that goes when the test ends.
pub(crate) struct Site(TempDir);

impl Site {
    pub(crate) fn new() -> Self {
        let site = Self(tempfile::tempdir().unwrap());
        site.write("charter.toml", CHARTER);
        site.write("roll.csv", ROLL);
        site
    }

    /// A federation `our` in which North has elected M1 (S1), and South nobody (S2).
    pub(crate) fn with_federation() -> Self {
        let site = Self::new();
        site.run(&["new", "our", "--charter", "charter.toml"]).warned();
        site.run(&["enrol", "our", "roll.csv", "--form-units", "branch", "--attest", "works here"]).good();
        let acts = "the founders form the body \"Council\" (council) of U1 U2\nM1 calls an election in C1\nM1 stands in E1 as \"Anna\"\n\
                    M2 closes nominations in E1\nM3 declares the candidates in E1 elected by acclamation\n";
        site.write("acts.txt", acts);
        site.run(&["act", "our", "--file", "acts.txt"]).good();
        site
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        fs::write(self.path(name), text).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tauride"));
        command.args(args).current_dir(self.0.path()).env("NO_COLOR", "1").stdin(Stdio::null());
        command
    }

    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        self.command(args).output().unwrap().into()
    }

    pub(crate) fn run_with_input(&self, args: &[&str], input: &str) -> Ran {
        let mut child =
            self.command(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        child.wait_with_output().unwrap().into()
    }

    /// Everything in the record but that time passed, which it does whatever is asked: it must be the same before and
    /// after something that failed.
    pub(crate) fn acts(&self) -> Vec<String> {
        let record = self.run(&["export", "our"]).good();
        let acts = record.lines().filter_map(|line| line.split_once(",\"by\":").map(|(_, act)| act.to_owned()));
        acts.filter(|act| !act.starts_with("\"clerk\"")).collect()
    }
}

/// The path of a file of the project.
pub(crate) fn project(path: &str) -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path).display().to_string()
}
