//! A column for each candidate, with ranks in its cells.

use tauride_table::{Cell, Table};
use tauride_tally::ballots::Builder;

use super::header::Columns;
use super::heading;
use super::order::{Order, refuse_numbers, refuse_of_form};
use super::seen::Seen;
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
    let (mut seen, mut order) = (Seen::new(columns), Order::new(columns));
    while let Some((start, row)) = rows.next()? {
        ranks.clear();
        seen.see(start, row)?;
        for (candidate, column) in columns.places.iter().enumerate() {
            let Some(cell) = row.get(*column) else { continue };
            if let Some(rank) = rank(cell, candidate, columns)? {
                ranks.push((rank, candidate));
            }
        }
        ranks.sort_unstable();
        order.see(row, &ranks);
        mark(&mut builder, &ranks).map_err(|error| At::new(start, Wrong::Ballot(error)))?;
        let count = weight(row, columns.weight)?;
        builder.close(count).map_err(|error| At::new(start, Wrong::Ballot(error)))?;
    }
    refuse_of_form(columns)?;
    order.end()?;
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

/// Returns the rank in a cell, if it holds one. A cross or a tick is a choice: rank 1.
fn rank(cell: &Cell<'_>, candidate: usize, columns: &Columns) -> Result<Option<u64>, At> {
    let bytes = cell.bytes();
    // Most cells are a number, or nothing.
    let word = if bytes.iter().all(u8::is_ascii_digit) { String::new() } else { cell.text().to_lowercase() };
    if columns.words.says_nothing(bytes) || NO.contains(&word.as_str()) {
        return Ok(None);
    }
    if YES.contains(&word.as_str()) {
        return Ok(Some(1));
    }
    let in_words = || {
        let word = std::str::from_utf8(bytes).ok()?;
        heading::in_order(word).or_else(|| heading::rank(word))
    };
    match whole(bytes).or_else(in_words) {
        Some(0) => Ok(None),
        Some(rank) => {
            let candidates = columns.places.len();
            let fits = usize::try_from(rank).is_ok_and(|rank| rank <= candidates);
            if fits { Ok(Some(rank)) } else { Err(At::new(cell.at, Wrong::RankTooHigh { rank, candidates })) }
        }
        None => {
            let column = columns.headings.get(candidate).cloned().unwrap_or_default();
            Err(At::new(cell.at, Wrong::NoRank { found: shown(bytes), column }))
        }
    }
}
