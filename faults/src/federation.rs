//! A federation to be tried: one branch, a council of one seat, and members who sign its recall and think again.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

use crate::Outcome;

/// The members; the recall needs more signatures than there are ever at once.
pub(crate) const MEMBERS: u32 = 400;

const CHARTER: &str = r#"
name = "Federation of Branches"
language = "en"

[founding]
article = "1"
lasts = "90 days"

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
elected = { method = "plurality", ballot = "named", nominations = "until closed", voting = "until closed" }

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

const ACTS: &str = "the founders form the body \"Council\" (council) of U1\n\
    M1 calls an election in C1\n\
    M1 stands in E1 as \"Anna\"\n\
    M2 closes nominations in E1\n\
    M3 declares the candidates in E1 elected by acclamation\n";

/// The federation as it was founded, of which every try has a copy.
#[derive(Debug)]
pub(crate) struct Federation {
    home: TempDir,
    program: PathBuf,
    codes: Vec<String>,
}

impl Federation {
    /// Founds it.
    pub(crate) fn new(program: &Path) -> Outcome<Self> {
        // Beside the program, on a disk: a folder for temporary files may be in memory.
        let program = program.canonicalize()?;
        let home = tempfile::tempdir_in(program.parent().ok_or("the program is in no folder")?)?;
        let mut federation = Self { home, program, codes: Vec::new() };
        fs::write(federation.path("charter.toml"), CHARTER)?;
        let mut roll = "key,name,unit\n".to_owned();
        for number in 1..=MEMBERS {
            writeln!(roll, "k{number},Person the {number}th,North")?;
        }
        fs::write(federation.path("roll.csv"), roll)?;
        fs::write(federation.path("acts.txt"), ACTS)?;
        federation.run(&["new", "our", "--charter", "charter.toml"])?;
        federation.run(&["enrol", "our", "roll.csv", "--form-units", "branch", "--attest", "works here"])?;
        federation.run(&["act", "our", "--file", "acts.txt"])?;
        federation.codes = federation.print_codes("our")?;
        Ok(federation)
    }

    /// Prints new codes of all members.
    pub(crate) fn print_codes(&self, dir: &str) -> Outcome<Vec<String>> {
        let slips = self.run(&["codes", dir, "U1", "--json"])?;
        let codes: Vec<String> =
            slips.split("\"code\":\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect();
        if codes.len() == MEMBERS as usize { Ok(codes) } else { Err("there are not as many codes as members".into()) }
    }

    /// Returns the code of a member.
    pub(crate) fn code(&self, member: u32) -> &str {
        self.codes.get(member as usize - 1).map_or("", String::as_str)
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// Makes a copy to be tried, in a place of this name. Returns its folder, which is called as the federation is.
    pub(crate) fn place(&self, name: &str) -> Outcome<PathBuf> {
        let to = self.path(name).join("our");
        let _ = fs::remove_dir_all(&to);
        copy_dir(&self.path("our"), &to)?;
        Ok(to)
    }

    /// Returns the command that serves the federation in a folder.
    pub(crate) fn serve(&self, dir: &Path) -> Command {
        let mut command = self.command(&["serve", "--listen", "127.0.0.1:0"]);
        command.arg(dir);
        command
    }

    /// Returns the program, to be run in the home of the federations.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command.args(arguments).current_dir(self.home.path()).env("NO_COLOR", "1").stdin(Stdio::null());
        command
    }

    /// Runs the program; an error with what it said, unless it went well.
    pub(crate) fn run(&self, arguments: &[&str]) -> Outcome<String> {
        let Output { status, stdout, stderr } = self.command(arguments).output()?;
        if status.success() {
            return Ok(String::from_utf8(stdout)?);
        }
        Err(format!("{arguments:?}: {}", String::from_utf8_lossy(&stderr)).into())
    }
}

/// Copies the files of a folder as they are at this moment.
pub(crate) fn copy_dir(from: &Path, to: &Path) -> Outcome<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            fs::copy(entry.path(), to.join(entry.file_name()))?;
        }
    }
    Ok(())
}
