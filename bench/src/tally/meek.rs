//! Meek's method on one file, a whole process each: ours and stv-rs.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use tauride_ballots::blt;
use tauride_tally::Contest;
use tauride_tally::transferable::meek::{Settings, count};

use super::{Outcome, draw, peers, seconds};
use crate::Size;
use crate::report::{Figure, median};

const RUNS: usize = 5;

/// 64,000 ballots, 14 candidates, 5 seats, 9 decimals, under the rule that stv-rs has.
pub(crate) fn meek(_: Size) -> Outcome<()> {
    let text = with_nicknames(&draw::blt(64, 14, 5, 64_000), 14);
    let file = tempfile::NamedTempFile::with_suffix(".blt")?;
    std::fs::write(file.path(), &text)?;
    let Some(stv_rs) = peers::stv_rs() else { return Ok(()) };
    let own = std::env::current_exe()?;
    let (mut ours, mut theirs, mut theirs_alone, mut counting) = (vec![], vec![], vec![], vec![]);
    let (mut elected, mut elected_there): (Vec<String>, Vec<String>) = (vec![], vec![]);
    let parsed = blt::read(text.as_bytes())?;
    for _ in 0..RUNS {
        let answer = timed(Command::new(&own).arg("--meek").arg(file.path()), &mut ours)?;
        elected = answer.lines().map(str::to_owned).collect();
        let mut peer = Command::new(&stv_rs);
        peer.args(["--arithmetic", "bigfixed9", "--input"]).arg(file.path());
        let transcript = timed(peer.arg("meek"), &mut theirs)?;
        let (_, end) = transcript.rsplit_once("Action: Count Complete").unwrap_or_default();
        let there = end.lines().filter_map(|line| line.trim().strip_prefix("Elected:")?.split(" (").next());
        elected_there = there.map(|name| name.trim().to_owned()).collect();
        timed(peer.args(["--parallel", "no"]), &mut theirs_alone)?;
        let begun = Instant::now();
        std::hint::black_box(count(&Contest::new(&parsed.ballots, 5), &Settings::PARAMETRIC)?);
        counting.push(seconds(begun));
    }
    let what = "tally: Meek, 64,000 ballots, 14 candidates, 5 seats";
    let limit_is = "stv-rs on the same file, its own threads";
    Figure { what, got: median(&ours), unit: "s", target: "≤ 0.2 of it", limit: median(&theirs), limit_is }.print();
    let limit_is = "stv-rs on one thread";
    Figure {
        what: "  counting alone",
        got: median(&counting),
        unit: "s",
        target: "",
        limit: median(&theirs_alone),
        limit_is,
    }
    .print();
    // stv-rs lists them in the order of the candidates.
    elected.sort_unstable();
    elected_there.sort_unstable();
    let same = if elected == elected_there { "the same are elected" } else { "OTHERS are elected there" };
    println!("  {same}: {}", elected.join(", "));
    Ok(())
}

/// Names candidates by a word instead of a number: stv-rs reads no others.
fn with_nicknames(text: &str, candidates: u64) -> String {
    let nicknames: Vec<String> = (1..=candidates).map(|number| format!("c{number}")).collect();
    let mut lines = Vec::new();
    for (place, line) in text.lines().enumerate() {
        let words: Vec<&str> = line.split(' ').collect();
        match words.as_slice() {
            [count, ballot @ .., "0"] if place > 0 && !ballot.is_empty() => {
                lines.push(format!("{count} c{} 0", ballot.join(" c")));
            }
            _ => lines.push(line.to_owned()),
        }
        if place == 0 {
            lines.push(format!("[nick {}]", nicknames.join(" ")));
        }
    }
    lines.join("\n") + "\n"
}

/// Counts one file and prints who is elected: what the other process does.
pub(crate) fn one_file(path: &Path) -> Outcome<()> {
    let file = blt::read(&std::fs::read(path)?)?;
    let seats = file.seats.ok_or("the file does not say how many seats there are")?;
    let counted = count(&Contest::new(&file.ballots, seats), &Settings::PARAMETRIC)?;
    for candidate in &counted.sheet().elected {
        println!("{}", file.names().get(*candidate).ok_or("a candidate has no name")?);
    }
    Ok(())
}

fn timed(command: &mut Command, times: &mut Vec<f64>) -> Outcome<String> {
    let begun = Instant::now();
    let output = command.stderr(Stdio::null()).output()?;
    times.push(seconds(begun));
    if !output.status.success() {
        return Err(format!("{command:?} failed").into());
    }
    Ok(String::from_utf8(output.stdout)?)
}
