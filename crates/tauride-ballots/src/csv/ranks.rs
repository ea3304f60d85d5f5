//! A column for each candidate, with ranks in its cells.

use tauride_table::{Cell, Table};
use tauride_tally::ballots::Builder;

use super::header::Columns;
use super::heading;
use super::{Rows, weight};
use crate::fault::{At, Wrong};
use crate::file::{BallotFile, Candidate};
use crate::text::{shown, whole};

pub(super) fn read(table: Table<'_>, columns: &Columns) -> Result<BallotFile, At> {
    columns.distinct()?;
    let candidates = columns.places.len();
    let mut builder = Builder::new(candidates).map_err(|error| At::new(0, Wrong::Ballot(error)))?;
    let mut rows = Rows::new(table, columns);
    let mut ranks: Vec<(u64, usize)> = Vec::new();
    while let Some((start, row)) = rows.next()? {
        ranks.clear();
        for (candidate, column) in columns.places.iter().enumerate() {
            let Some(cell) = row.get(*column) else { continue };
            if let Some(rank) = rank(cell, candidate, columns)? {
                ranks.push((rank, candidate));
            }
        }
        ranks.sort_unstable();
        mark(&mut builder, &ranks).map_err(|error| At::new(start, Wrong::Ballot(error)))?;
        let count = weight(row, columns.weight)?;
        builder.close(count).map_err(|error| At::new(start, Wrong::Ballot(error)))?;
    }
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

/// Returns the rank in a cell, if it holds one. A cross or a tick is a choice: rank 1.
fn rank(cell: &Cell<'_>, candidate: usize, columns: &Columns) -> Result<Option<u64>, At> {
    let bytes = cell.bytes();
    if columns.words.says_nothing(bytes) || bytes.eq_ignore_ascii_case(b"no") {
        return Ok(None);
    }
    let crosses: &[&[u8]] = &[b"x", b"X", "✓".as_bytes(), "✔".as_bytes(), b"yes", b"Yes", b"YES"];
    if crosses.contains(&bytes) {
        return Ok(Some(1));
    }
    let suffixes: &[&[u8]] = &[b"st", b"nd", b"rd", b"th"];
    let ordinal = suffixes.iter().find_map(|suffix| bytes.strip_suffix(*suffix)).unwrap_or(bytes);
    let in_words = || std::str::from_utf8(bytes).ok().and_then(heading::rank);
    match whole(ordinal).or_else(in_words) {
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
