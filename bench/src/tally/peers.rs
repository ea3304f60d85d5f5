//! Other programs that count, installed from their registries beside the build where that is possible.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use super::{Outcome, beside};

/// A script that times one call and prints the seconds. Reading its input is not timed.
const PYRANKVOTE: &str = "
import sys, time, pyrankvote
from pyrankvote import Candidate, Ballot
lines = sys.stdin.read().split('\\n')
count, seats = map(int, lines[0].split())
candidates = [Candidate(str(number)) for number in range(1, count + 1)]
ballots = []
for line in lines[1:]:
    numbers = line.split()
    if numbers == ['0']: break
    ballots.append(Ballot([candidates[int(number) - 1] for number in numbers[1:-1]]))
begun = time.perf_counter()
pyrankvote.single_transferable_vote(candidates, ballots, number_of_seats=seats)
print(time.perf_counter() - begun)
";

const VOTELIB: &str = "
import sys, time, votelib.evaluate.proportional as proportional
lines = sys.stdin.read().split()
seats, votes = int(lines[0]), {place: int(line) for place, line in enumerate(lines[1:])}
begun = time.perf_counter()
proportional.HighestAverages('d_hondt').evaluate(votes, seats)
print(time.perf_counter() - begun)
";

/// One of a thousand contests by pyrankvote: its time for all of them is a thousand times that.
pub(super) fn pyrankvote_stv(files: &[String]) -> Outcome<()> {
    let Some(python) = python("pyrankvote") else { return Ok(()) };
    let (Some(file), Some(theirs)) = (files.first(), files.first().and_then(|file| run(&python, PYRANKVOTE, file)))
    else {
        println!("  pyrankvote: failed, and is left out");
        return Ok(());
    };
    let begun = std::time::Instant::now();
    let parsed = super::blt::read(file.as_bytes())?;
    std::hint::black_box(super::count(super::Method::ScottishStv, &super::Contest::new(&parsed.ballots, 4))?);
    beside("pyrankvote, one contest of 5,000, its own STV, without parsing", theirs, begun.elapsed().as_secs_f64());
    Ok(())
}

/// The same lists by votelib.
pub(super) fn votelib_dhondt(votes: &[u64], seats: u32) -> Outcome<()> {
    let Some(python) = python("votelib") else { return Ok(()) };
    let lines: Vec<String> = votes.iter().map(u64::to_string).collect();
    let input = format!("{seats}\n{}", lines.join("\n"));
    let Some(theirs) = run(&python, VOTELIB, &input) else {
        println!("  votelib: failed, and is left out");
        return Ok(());
    };
    let lists: Vec<super::List> = votes.iter().copied().map(super::List::new).collect();
    let begun = std::time::Instant::now();
    let election = super::Election::new(&lists, seats);
    std::hint::black_box(super::apportion_once(&election)?);
    beside("votelib, the same lists", theirs, begun.elapsed().as_secs_f64());
    Ok(())
}

/// Returns the program `stv-rs`, installed if need be.
pub(super) fn stv_rs() -> Option<PathBuf> {
    let folder = folder()?;
    let program = folder.join("bin").join("stv-rs");
    if !program.exists() {
        println!("  stv-rs: installing it, once");
        let installed = quiet(Command::new("cargo").args(["install", "stv-rs", "--locked", "--root"]).arg(&folder));
        if !installed {
            println!("  stv-rs: cannot be installed here, and is left out");
            return None;
        }
    }
    Some(program)
}

/// Returns a Python that has this package, in an environment of its own.
fn python(package: &str) -> Option<PathBuf> {
    let folder = folder()?.join(package);
    let python = folder.join("bin").join("python");
    let there = python.exists() || quiet(Command::new("python3").args(["-m", "venv"]).arg(&folder));
    let has = |python: &Path| quiet(Command::new(python).args(["-c", &format!("import {package}")]));
    if there && (has(&python) || quiet(Command::new(&python).args(["-m", "pip", "install", "--quiet", package]))) {
        return Some(python);
    }
    println!("  {package}: cannot be installed here, and is left out");
    None
}

/// The folder of the build in which peers are installed.
fn folder() -> Option<PathBuf> {
    let exe = std::env::current_exe().ok()?;
    let folder = exe.parent()?.join("peers");
    std::fs::create_dir_all(&folder).ok()?;
    Some(folder)
}

fn quiet(command: &mut Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// Runs a script on an input and returns the seconds that it printed.
fn run(python: &Path, script: &str, input: &str) -> Option<Duration> {
    let file = tempfile::NamedTempFile::new().ok()?;
    std::fs::write(file.path(), input).ok()?;
    let stdin = std::fs::File::open(file.path()).ok()?;
    let output = Command::new(python).args(["-c", script]).stdin(stdin).output().ok()?;
    if !output.status.success() {
        println!("{}", String::from_utf8_lossy(&output.stderr));
        return None;
    }
    String::from_utf8(output.stdout).ok()?.trim().parse().ok().map(Duration::from_secs_f64)
}
