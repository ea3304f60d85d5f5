//! A BLT file as every program reads it.

use std::fmt::Write as _;

use tauride_tally::ballots::Ballot;

use super::in_word;
use crate::file::BallotFile;
use crate::text::in_lines;

/// Writes a BLT file: a line for each group of equal ballots, names in quotes.
///
/// What it says is read again as it was, but for three things that BLT cannot hold: the date, the names of categories,
/// and nicknames that are no words. Control characters in names become spaces.
pub fn write(file: &BallotFile) -> String {
    let mut out = String::with_capacity(file.ballots.groups().len().saturating_mul(16));
    // Writing into a string cannot fail.
    let _ = write_into(&mut out, file);
    out
}

fn write_into(out: &mut String, file: &BallotFile) -> std::fmt::Result {
    writeln!(out, "{} {}", file.candidates.len(), file.seats.unwrap_or(0))?;
    if !file.candidates.is_empty() && file.candidates.iter().all(|candidate| is_word(&candidate.nickname)) {
        let nicknames: Vec<&str> = file.candidates.iter().map(|candidate| candidate.nickname.as_str()).collect();
        writeln!(out, "[nick {}]", nicknames.join(" "))?;
    }
    if !file.drawn.is_empty() {
        writeln!(out, "[tie{}]", numbers(&file.drawn, " "))?;
    }
    let withdrawn = file.withdrawn();
    if !withdrawn.is_empty() {
        writeln!(out, "{}", numbers(&withdrawn, " -").trim_start())?;
    }
    blank(out, file.ballots.blank())?;
    for ballot in file.ballots.groups() {
        line(out, ballot)?;
    }
    writeln!(out, "0")?;
    for candidate in &file.candidates {
        writeln!(out, "\"{}\"", in_quotes(&candidate.name))?;
    }
    writeln!(out, "\"{}\"", in_quotes(&file.title))
}

/// Returns whether a nickname is a word that nobody can take for a number or a sign.
fn is_word(nickname: &str) -> bool {
    let first = nickname.bytes().next();
    first.is_some_and(|byte| !byte.is_ascii_digit() && !matches!(byte, b'-' | b'/'))
        && nickname.bytes().all(|byte| in_word(byte) && !byte.is_ascii_control())
}

/// Returns numbers from 1, each behind the sign.
fn numbers(candidates: &[usize], sign: &str) -> String {
    candidates.iter().flat_map(|candidate| [sign.to_owned(), candidate.saturating_add(1).to_string()]).collect()
}

/// Writes ballots that name nobody; as several lines where one number cannot hold them.
fn blank(out: &mut String, blank: u128) -> std::fmt::Result {
    in_lines(blank).try_for_each(|here| writeln!(out, "{here} 0"))
}

fn line(out: &mut String, ballot: Ballot<'_>) -> std::fmt::Result {
    write!(out, "{}", ballot.count)?;
    for mark in ballot.marks {
        let sign = if mark.is_same_rank() { '=' } else { ' ' };
        match mark.candidate() {
            Some(candidate) => write!(out, "{sign}{}", candidate.saturating_add(1))?,
            None => write!(out, "{sign}-")?,
        }
    }
    writeln!(out, " 0")
}

fn in_quotes(name: &str) -> String {
    name.replace('"', "\"\"").replace(char::is_control, " ")
}
