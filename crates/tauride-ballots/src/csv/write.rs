//! A table that reads again as it was.

use std::collections::BTreeSet;

use tauride_names::folded;
use tauride_tally::ballots::{Ballot, Mark};

use super::Hints;
use super::heading::{is_aside, is_weight, plain, rank};
use super::numbered::all_ordered;
use super::places::is_choice;
use super::refused::is_unparted;
use super::several::parts;
use super::words::Words;
use crate::file::BallotFile;
use crate::text::in_lines;
use crate::unwritable::Unwritable;

/// Which way round a table is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A column for each candidate, with ranks in its cells.
    RankPerCandidate,
    /// A column for each rank, with names in its cells. Whoever is on no ballot is not in the table.
    CandidatePerRank,
}

/// Writes a table, a row for each group of equal ballots, and in its first column how many they are.
///
/// A table has no place for title, seats, withdrawals, nicknames, categories and an order drawn beforehand.
///
/// # Errors
///
/// [`Unwritable`]: every candidate needs a name that is nobody else's and means nothing else in a table; a cell holds
/// one name, so that equal ranks need the form with a column for each candidate; there, ranks end with the number of
/// candidates.
pub fn write(file: &BallotFile, form: Form) -> Result<String, Unwritable> {
    let (mut names, words) = (BTreeSet::new(), Words::default());
    for (candidate, number) in file.candidates.iter().zip(1_usize..) {
        let name = candidate.name.trim_ascii();
        if name.is_empty() {
            return Err(Unwritable::NameMissing { number });
        }
        if !names.insert(folded(name)) {
            return Err(Unwritable::NameTwice { name: name.to_owned() });
        }
        if words.says_nothing(name.as_bytes())
            || words.is_overvote(name.as_bytes())
            || is_taken(name)
            || name.ends_with(']')
        {
            return Err(Unwritable::NameTaken { name: name.to_owned() });
        }
    }
    if form == Form::RankPerCandidate && all_ordered(file.candidates.iter().map(|candidate| &candidate.name)) {
        let name = file.candidates.first().map(|candidate| candidate.name.clone()).unwrap_or_default();
        return Err(Unwritable::NameTaken { name });
    }
    let text = match form {
        Form::RankPerCandidate => ranks(file)?,
        Form::CandidatePerRank => cells_of_names(file)?,
    };
    // By chance, ballots may read as what a reader asks about.
    match super::read(text.as_bytes(), &Hints::default()) {
        Ok(_) => Ok(text),
        Err(fault) => Err(Unwritable::Doubtful { why: fault.wrong.to_string() }),
    }
}

/// Returns whether a heading cannot be a candidate's name.
fn is_taken(heading: &str) -> bool {
    is_weight(heading)
        || is_aside(heading)
        || is_choice(&plain(heading))
        || rank(heading).is_some()
        || is_unparted(heading)
}

/// Refuses a name that a cell cannot hold: it would read as several others.
fn refuse_several(file: &BallotFile) -> Result<(), Unwritable> {
    let names: BTreeSet<_> = file.candidates.iter().map(|candidate| folded(&candidate.name)).collect();
    let several = |name: &str| name.contains(['\n', '\r']) || parts(name, |part| names.contains(part)).is_some();
    let taken = file.candidates.iter().find(|candidate| several(&candidate.name));
    taken.map_or(Ok(()), |candidate| Err(Unwritable::NameTaken { name: candidate.name.clone() }))
}

/// Returns each kind of ballot that names nobody or somebody, and how many there are.
fn rows(file: &BallotFile) -> impl Iterator<Item = (u64, Option<Ballot<'_>>)> {
    // A header alone would read as a table that was cut off.
    let nobody = file.ballots.blank() == 0 && file.ballots.groups().len() == 0;
    let blanks = nobody.then_some(0).into_iter().chain(in_lines(file.ballots.blank()));
    let blanks = blanks.map(|count| (count, None));
    blanks.chain(file.ballots.groups().map(|ballot| (ballot.count, Some(ballot))))
}

fn ranks(file: &BallotFile) -> Result<String, Unwritable> {
    if file.candidates.is_empty() {
        return Err(Unwritable::NobodyStands);
    }
    let mut out = String::from("ballots");
    for candidate in &file.candidates {
        push(&mut out, &candidate.name);
    }
    out.push('\n');
    for (count, ballot) in rows(file) {
        out.push_str(&count.to_string());
        let mut cells = vec![String::new(); file.candidates.len()];
        // A name that stood twice has left a rank empty, and there may be more ranks than candidates.
        if ballot.is_some_and(|ballot| ballot.ranks().count() > cells.len()) {
            return Err(Unwritable::Gaps);
        }
        for (rank, number) in ballot.iter().flat_map(|ballot| ballot.ranks()).zip(1_usize..) {
            if rank == Mark::OVERVOTE {
                return Err(Unwritable::Overvotes);
            }
            for candidate in rank.iter().filter_map(|mark| mark.candidate()) {
                if let Some(cell) = cells.get_mut(candidate) {
                    *cell = number.to_string();
                }
            }
        }
        for cell in &cells {
            push(&mut out, cell);
        }
        out.push('\n');
    }
    Ok(out)
}

fn cells_of_names(file: &BallotFile) -> Result<String, Unwritable> {
    refuse_several(file)?;
    let longest = file.ballots.groups().map(|ballot| ballot.ranks().count()).max().unwrap_or(0).max(1);
    let mut out = String::from("ballots");
    for rank in 1..=longest {
        push(&mut out, &format!("rank{rank}"));
    }
    out.push('\n');
    for (count, ballot) in rows(file) {
        out.push_str(&count.to_string());
        let ranks = ballot.iter().flat_map(|ballot| ballot.ranks());
        for rank in ranks.chain(std::iter::repeat(&[][..])).take(longest) {
            let name = |mark: &Mark| file.candidates.get(mark.candidate()?).map(|candidate| candidate.name.as_str());
            match rank {
                [] => push(&mut out, "skipped"),
                [only] => push(&mut out, name(only).unwrap_or("skipped")),
                several if several == Mark::OVERVOTE => push(&mut out, "overvote"),
                _ => return Err(Unwritable::EqualRanks),
            }
        }
        out.push('\n');
    }
    Ok(out)
}

/// Adds a cell, in quotes if it needs them.
fn push(out: &mut String, cell: &str) {
    out.push(',');
    if cell.contains(['"', ',', ';', '\t', '\n', '\r']) {
        out.push('"');
        out.push_str(&cell.replace('"', "\"\""));
        out.push('"');
    } else {
        out.push_str(cell);
    }
}
