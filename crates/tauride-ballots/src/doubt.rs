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
    /// A column that would be a candidate is hardly one, by its heading.
    #[error("`{column}` is hardly a candidate: {}", no_candidate(column))]
    NoCandidate {
        /// Its heading.
        column: String,
    },
    /// Without one of its columns, every row puts the candidates in order.
    #[error(
        "`{column}` may be no candidate, since every row puts the others in order, and with it some do not: {}",
        no_candidate(column)
    )]
    OutOfOrder {
        /// Its heading.
        column: String,
    },
    /// With a column that is passed over, every row puts the candidates in order.
    #[error(
        "`{column}` is passed over, and without it some rows put the candidates in no order: if a candidate is called so, say \
         --stands {column:?}; if not, leave it out with --ignore {column:?}"
    )]
    PassedOver {
        /// Its heading.
        column: String,
    },
    /// A column beside those of ranks holds numbers.
    #[error(
        "`{column}` holds numbers, and its heading is no rank: if it says how many ballots each row stands for, say --weight \
         {column:?}; if not, leave it out with --ignore {column:?}"
    )]
    NumbersBeside {
        /// Its heading.
        column: String,
    },
    /// A column says different things of the ballots, and some may not count.
    #[error(
        "`{column}` says `{one}` of some ballots and `{other}` of others: take out the rows that do not count, and leave the \
         column out with --ignore {column:?}"
    )]
    SomeMayNotCount {
        /// Its heading.
        column: String,
        /// What it says of some.
        one: String,
        /// What it says of others; empty rows say `nothing`.
        other: String,
    },
    /// The rows are of several contests.
    #[error(
        "the rows are of several contests, such as `{one}` and `{other}` under `{column}`: count each by itself; if they are \
         one, leave the column out with --ignore {column:?}"
    )]
    SeveralContests {
        /// The heading of the column that says so.
        column: String,
        /// One contest.
        one: String,
        /// Another.
        other: String,
    },
    /// Somebody, or a ballot, stands in two rows.
    #[error(
        "`{found}` stands twice under `{column}`: take out the row that does not count; if both do, leave the column out with \
         --ignore {column:?}"
    )]
    Twice {
        /// The heading.
        column: String,
        /// Who or what.
        found: String,
    },
    /// A row names nobody, and stands for as many ballots as all others together.
    #[error(
        "`{found}` is as many ballots as all other rows stand for, and this row names nobody: if it is their sum, take it out; \
         if so many ballots are blank, write `blank` where a candidate stands in other rows"
    )]
    SumWithoutName {
        /// How many ballots it stands for.
        found: String,
    },
    /// Each cell of a row is what the cells of the other rows add up to.
    #[error(
        "each cell of this row is the sum of those in the other rows: if it adds them up, take it out; if it is a ballot, move \
         it between two others"
    )]
    SumOfCells,
    /// A column of a table of lists says something else than the votes of a district, perhaps.
    #[error(
        "`{column}` would be added to the votes as those of a district: if it says something else, take the column out; if it \
         is a district, head it, and every other column of votes, by the district's name"
    )]
    NoDistrict {
        /// Its heading.
        column: String,
    },
    /// A cross stands in a table of ranks.
    #[error(
        "`{found}` stands where others write ranks, up to {rank}: write 1 for it if it is the first choice, or nothing if it is \
         none"
    )]
    CrossAmongRanks {
        /// The cross.
        found: String,
        /// The highest rank.
        rank: u64,
    },
    /// Every row has one 0, and may rank from it.
    #[error(
        "every row has one 0, and ranks from 1 behind it: if 0 is the first rank, write all ranks higher by 1; if it is none, \
         write nothing for it"
    )]
    FromZero,
    /// No row has a first rank.
    #[error(
        "no row has a rank 1: if the numbers are ranks, begin at 1; if they are points, count by a method of points"
    )]
    NoFirstRank,
    /// A line begins with a number below 0, and goes on.
    #[error(
        "`{found}` begins this line, and more follows: if that candidate withdrew, end the line behind it; no ballot counts less \
         than nothing"
    )]
    CountBelowZero {
        /// The number.
        found: String,
    },
    /// Ballots stand behind the 0 that ends them.
    #[error("`{found}` stands behind the 0 that ends the ballots: if it is one, put it before it")]
    BallotBehindEnd {
        /// The line.
        found: String,
    },
}

/// Says what to do with a column that may be no candidate.
fn no_candidate(column: &str) -> String {
    format!(
        "leave it out with --ignore {column:?}; if it says how many ballots a row stands for, say --weight {column:?}; if a \
         candidate is called so, say --stands {column:?}"
    )
}
