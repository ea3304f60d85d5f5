//! A column for each candidate, with ranks in its cells.

use tauride_table::{Cell, Table};
use tauride_tally::ballots::Builder;

use super::header::Columns;
use super::heading;
use super::marks::Marks;
use super::order::{Order, refuse_numbers, refuse_of_form};
use super::seen::Seen;
use super::sums::{Cells, Sums};
use super::{Rows, weight};
use crate::fault::{At, Wrong};
use crate::file::{BallotFile, Candidate};
use crate::text::{shown, whole};

pub(super) fn read(table: Table<'_>, columns: &Columns) -> Result<BallotFile, At> {
    columns.distinct()?;
    refuse_numbers(columns)?;
    let candidates = columns.places.len();
    let mut builder = Builder::new(candidates).map_err(|error| At::new(0, Wrong::Ballot(error)))?;
    let mut rows = Rows::new(table, columns);
    let mut ranks: Vec<(u64, usize)> = Vec::new();
    let mut marks = Marks::new();
    let (mut seen, mut order, mut sums) = (Seen::new(columns), Order::new(columns), Sums::new(columns));
    while let Some((start, row)) = rows.next()? {
        ranks.clear();
        let mut zeros = 0_usize;
        seen.see(start, row)?;
        for (candidate, column) in columns.places.iter().enumerate() {
            let Some(cell) = row.get(*column) else { continue };
            match rank(cell, candidate, columns)? {
                Said::Nothing => {}
                Said::Zero => zeros = zeros.saturating_add(1),
                Said::Rank(rank) => ranks.push((rank, candidate)),
                Said::Cross => {
                    marks.cross.get_or_insert_with(|| (cell.at, shown(cell.bytes())));
                    ranks.push((1, candidate));
                }
            }
        }
        ranks.sort_unstable();
        order.see(row, &ranks);
        marks.see(zeros, &ranks);
        mark(&mut builder, &ranks).map_err(|error| At::new(start, Wrong::Ballot(error)))?;
        let count = weight(row, columns.weight)?;
        sums.add(start, row, count, &ranks);
        builder.close(count).map_err(|error| At::new(start, Wrong::Ballot(error)))?;
    }
    refuse_of_form(columns)?;
    order.end()?;
    sums.end(Cells::Ranks)?;
    marks.end()?;
    let candidates = columns.headings.iter().map(Candidate::named).collect();
    Ok(BallotFile { candidates, ballots: builder.finish(), ..BallotFile::default() })
}

/// Marks candidates in the order of their ranks, with a gap for each rank that nobody has.
pub(super) fn mark(builder: &mut Builder, ranks: &[(u64, usize)]) -> Result<(), tauride_tally::ballots::BallotError> {
    let mut last = 0;
    for (rank, candidate) in ranks {
        if *rank == last {
            builder.same_rank(*candidate)?;
            continue;
        }
        for _ in last.saturating_add(1)..*rank {
            builder.gap();
        }
        builder.rank(*candidate)?;
        last = *rank;
    }
    Ok(())
}

/// What stands under a candidate who is chosen, in small letters, and under one who is not.
const YES: &[&str] = &["x", "✓", "✔", "☑", "☒", "yes", "true", "ja", "wahr", "oui", "vrai", "sí", "si", "verdadero"];
const NO: &[&str] = &["no", "☐", "false", "nein", "falsch", "non", "faux", "falso"];

/// What a cell says of its candidate.
enum Said {
    Nothing,
    /// That there is no rank, or, who counts from it, the first.
    Zero,
    /// A choice: rank 1.
    Cross,
    Rank(u64),
}

/// Returns what a cell says.
fn rank(cell: &Cell<'_>, candidate: usize, columns: &Columns) -> Result<Said, At> {
    let bytes = cell.bytes();
    // Most cells are a number, or nothing.
    let word = if bytes.iter().all(u8::is_ascii_digit) { String::new() } else { cell.text().to_lowercase() };
    if columns.words.says_nothing(bytes) || NO.contains(&word.as_str()) {
        return Ok(Said::Nothing);
    }
    if YES.contains(&word.as_str()) {
        return Ok(Said::Cross);
    }
    let in_words = || {
        let word = std::str::from_utf8(bytes).ok()?;
        heading::in_order(word).or_else(|| heading::rank(word))
    };
    match whole(bytes).or_else(in_words) {
        Some(0) => Ok(Said::Zero),
        Some(rank) => {
            let candidates = columns.places.len();
            let fits = usize::try_from(rank).is_ok_and(|rank| rank <= candidates);
            if fits { Ok(Said::Rank(rank)) } else { Err(At::new(cell.at, Wrong::RankTooHigh { rank, candidates })) }
        }
        None => {
            let column = columns.headings.get(candidate).cloned().unwrap_or_default();
            Err(At::new(cell.at, Wrong::NoRank { found: shown(bytes), column }))
        }
    }
}
