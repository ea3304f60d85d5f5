//! What a file may say in two ways, of which one elects somebody else: it is asked, never guessed.

use crate::example::Lines;

/// What a file may say in two ways. Each says how to tell which it is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Doubt {
    /// The first line of a table has numbers where names or ranks belong.
    #[error(
        "`{first}` may be a ballot, ranks, or numbers of candidates: if it is a ballot, write a line with the candidates' \
         names above it; if the cells below are names or numbers of candidates, head the columns by ranks, as \
         in{ranks}\nif they are ranks, head the columns by candidates, as in{candidates}"
    )]
    NumberedHeader {
        /// The line, or what of it is in doubt.
        first: String,
        /// The first lines as they would be right if the cells below name candidates.
        ranks: Lines,
        /// The first lines as they would be right if the cells below are ranks.
        candidates: Lines,
    },
    /// The heading of the only column may be a vote.
    #[error(
        "`{found}` stands where a heading belongs, and may be a vote: say what the column holds in a line above it, or in \
         its place, as in{lines}"
    )]
    HeadingOrVote {
        /// What stands there.
        found: String,
        /// The first lines as they would be right if it is a vote.
        lines: Lines,
    },
    /// A header stands among the ballots.
    #[error("`{found}` is a heading, and stands among the ballots: take its line out")]
    HeadingAgain {
        /// The heading.
        found: String,
    },
    /// The first column has words and no heading.
    #[error(
        "`{found}` stands in a column without a heading: if the rows are ballots, head it by what it holds, such as `voter`; \
         if they are candidates, turn the table round, with a row for each ballot"
    )]
    RowsNamed {
        /// The first word.
        found: String,
    },
    /// Several columns are of one candidate, each of another rank.
    #[error(
        "`{one}` and `{other}` are of one candidate, each of another rank: write a column for each candidate with the rank \
         in it, or for each rank with the name in it"
    )]
    RanksOfOne {
        /// The one column.
        one: String,
        /// The other.
        other: String,
    },
    /// A cell says how many ballots it stands for.
    #[error(
        "`{found}` says how many ballots it stands for: write the numbers in a column of their own, as in\n    \
         ballots,vote\n    3,Anna > Berta"
    )]
    CountInCell {
        /// What the cell holds.
        found: String,
    },
    /// A line rules the table.
    #[error("`{found}` only rules the table: take the line out")]
    Ruled {
        /// Its first cell.
        found: String,
    },
}
