//! What can be wrong with a file, and what mends it.

use tauride_table::Unreadable;
use tauride_table::kind::Kind;
use tauride_tally::ballots::BallotError;
use tauride_tally::points::PointsError;

use crate::doubt::Doubt;
use crate::example::Lines;

/// What can be wrong with a file. Each says what mends it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Wrong {
    /// There is nothing in the file.
    #[error("there is nothing in it: check that it is the right file")]
    Empty,
    /// The file does not say in what encoding it is, or is not in the one that is asked for.
    #[error(transparent)]
    Unreadable(Unreadable),
    /// The file is something else than ballots.
    #[error("this is {}, and no ballots can be read from it: {}", .0.name, .0.mend)]
    Kind(Kind),
    /// Neither its name nor its first words tell in what format the file is.
    #[error(
        "neither its name nor its first words tell what format it is in: say --format blt, preflib, csv or \
         lists"
    )]
    UnknownFormat,
    /// Below the header of a table there is nothing.
    #[error(
        "there is a header and no ballot below it: take the file whole; if nobody voted, add a row of 0 \
         ballots"
    )]
    NoBallots,
    /// The votes of a list are no whole number.
    #[error(
        "`{found}` stands where the votes of a list belongs, and votes are whole: multiply all by {times}, as \
         in{lines}"
    )]
    VotesNotWhole {
        /// What stands there.
        found: String,
        /// By what all votes are multiplied to be whole.
        times: u64,
        /// The first lines as they would be right.
        lines: Lines,
    },
    /// A number may have thousands or decimals behind its point.
    #[error(
        "`{found}` stands where a whole number belongs, and may have thousands or decimals behind its point: \
         write it without"
    )]
    Thousands {
        /// The number.
        found: String,
    },
    /// A cell is broken into lines, and none of them is a name that stands alone elsewhere.
    #[error(
        "`{found}` is broken into lines: if these are several names, name each of them alone at least once, or \
         write overvote; if it is one, write it on one line"
    )]
    SeveralNames {
        /// What it holds.
        found: String,
    },
    /// A column holds several names in each cell, and it is not said what their order means.
    #[error(
        "the cells under `{column}` name several: say --marks ranked if the first is the most wanted, --marks \
         chosen if their order says nothing, --marks one if each cell is one name; or write, for ranks,{lines}"
    )]
    MarksUnclear {
        /// The column's heading.
        column: String,
        /// The first lines as they would be right if the first name is the most wanted.
        lines: Lines,
    },
    /// Cells hold names, and no heading says which column is which rank.
    #[error(
        "`{found}` is no rank: where cells hold names, head each column by its rank, and leave out the others \
         with --ignore, as in{lines}"
    )]
    NamesWithoutRank {
        /// The first of those cells.
        found: String,
        /// The first lines as they would be right.
        lines: Lines,
    },
    /// The rows of one ballot say differently how many ballots they stand for.
    #[error("the rows of one ballot stand for different numbers of ballots: write the same in each")]
    WeightsDiffer,
    /// A name stands where a ballot or the 0 behind all of them belongs.
    #[error(
        "`{found}` stands where the number of ballots belongs: if the names begin here, write a line with \
         nothing but 0 before them"
    )]
    NoLastZero {
        /// The first word of the line.
        found: String,
    },
    /// Something stands where a number belongs.
    #[error("{}", no_number(wanted, found))]
    NoNumber {
        /// What number belongs there, such as "the number of seats".
        wanted: &'static str,
        /// What stands there; empty at the end of the file.
        found: String,
    },
    /// A number is larger than any that can be meant.
    #[error("{wanted} is too large to be meant: mend the number")]
    NumberTooLarge {
        /// What number it is.
        wanted: &'static str,
    },
    /// A weight or a count is not a whole number.
    #[error(
        "a ballot counts {found} times, which is no whole number: multiply all weights alike until they are \
         whole"
    )]
    WeightNotWhole {
        /// The weight.
        found: String,
    },
    /// A ballot names a candidate by a number beyond the list.
    #[error("there is no candidate {found} among {candidates}: mend the number, or how many candidates there are")]
    NoSuchCandidate {
        /// The number.
        found: u64,
        /// How many candidates there are.
        candidates: usize,
    },
    /// A ballot names a candidate by a word that is nobody's.
    #[error("`{found}` is no candidate: mend it, or name the candidate at the head of the file")]
    UnknownName {
        /// The word.
        found: String,
    },
    /// A line names a list that does not stand.
    #[error("`{found}` is no list of the table: mend the one or the other")]
    UnknownList {
        /// The name.
        found: String,
    },
    /// A line of a table of lists is of ballots that count for none.
    #[error(
        "`{found}` says how many ballots count for nobody: take the line out; if a list is called so, write its name out"
    )]
    NoList {
        /// What it says.
        found: String,
    },
    /// A line says that it adds up the others, and does not.
    #[error("`{found}` is not the sum of the other lines: take the file whole, or take the line out")]
    NoTotal {
        /// What it says.
        found: String,
    },
    /// The columns of a table of lists are of several years.
    #[error(
        "the votes of several years are not to be added: take out all columns of votes but one, such as `{column}`"
    )]
    SeveralYears {
        /// A column of a year.
        column: String,
    },
    /// A list has no candidate.
    #[error("the file ends without a candidate of {list}: add their lines")]
    NoCandidate {
        /// The list.
        list: String,
    },
    /// Two candidates have the same name or nickname.
    #[error("two candidates are called `{name}`: give each a name of their own")]
    NameTwice {
        /// The name.
        name: String,
    },
    /// A sign stands where none belongs.
    #[error("`{found}` has no meaning in {within}: take it away")]
    StraySign {
        /// The sign.
        found: String,
        /// Where: what was being read.
        within: &'static str,
    },
    /// Something was opened and never closed.
    #[error("{what} that opens here is never closed: close it")]
    Unclosed {
        /// What, such as "the bracket".
        what: &'static str,
    },
    /// An extension in brackets that is not known: its meaning would get lost.
    #[error(
        "`[{word} …]` is not known, and what it says would get lost: use nick, tie or withdrawn, or take it \
         away"
    )]
    UnknownExtension {
        /// The first word in the brackets.
        word: String,
    },
    /// The file ends among the ballots.
    #[error("the file ends among the ballots: take it whole, or end the ballots by a line with nothing but 0")]
    CutOff,
    /// A ballot ends with its line and without a 0, and others end with one: it may go on in the next line.
    #[error("this ballot has no 0 at its end, and others have: write it where the ballot ends")]
    NoZero,
    /// There are not as many ballots as the file says.
    #[error("the head says {said} voters, and {found} follow: take the file whole, or mend NUMBER VOTERS")]
    VotersMissing {
        /// How many the file says.
        said: u64,
        /// How many it has.
        found: u128,
    },
    /// A candidate is given two names.
    #[error("candidate {number} is given two names, `{one}` and `{other}`: mend the number of one")]
    NamedTwice {
        /// The candidate's number.
        number: u64,
        /// The one name.
        one: String,
        /// The other.
        other: String,
    },
    /// There are names, but not as many as candidates.
    #[error("{candidates} candidates stand and {names} names follow: name all of them, or nobody")]
    NamesMissing {
        /// How many candidates there are.
        candidates: usize,
        /// How many names.
        names: usize,
    },
    /// There is more text after the last name and the title.
    #[error("the title is the last, and more follows: one name for each candidate, then the title")]
    TextAfterTitle,
    /// A header line that must be there is not.
    #[error("the line `# {key}: …` is missing: add it to the head")]
    HeaderMissing {
        /// Its key, such as "NUMBER ALTERNATIVES".
        key: &'static str,
    },
    /// A row has more cells than the header.
    #[error("this row has {cells} cells and the header {columns}: put a cell that holds the separator into quotes")]
    RowTooLong {
        /// How many it has.
        cells: usize,
        /// How many the header has.
        columns: usize,
    },
    /// The columns ask about several things.
    #[error(
        "the columns ask two questions, `{one}` and `{other}`: count each by itself, and leave out the columns of the \
         other with --ignore"
    )]
    SeveralQuestions {
        /// The one.
        one: String,
        /// Another.
        other: String,
    },
    /// A cell holds what stands in several, with a sign between that is not known.
    #[error(
        "`{found}` stands in one cell and reads as several: separate the cells by commas, semicolons or tabs, or name the \
         sign that does in a first line, such as `sep=:`"
    )]
    NotParted {
        /// What the cell holds.
        found: String,
    },
    /// The first line is a ballot.
    #[error("the first line holds ranks where the names of the candidates belong: write them above it")]
    NoHeader,
    /// A column holds the names of candidates, and others would be candidates themselves.
    #[error(
        "`{column}` stands over names: for a row for each ballot, head a column by each candidate's name, or by each rank; \
         for a row for each rank of a ballot, head the columns `ballot`, `rank` and `candidate`, and leave out the others \
         with --ignore"
    )]
    ChoiceColumn {
        /// Its heading.
        column: String,
    },
    /// A table has a row for each candidate.
    #[error("`{column}` and the columns behind it are ballots: turn the table round, with a row for each ballot")]
    Turned {
        /// The first of the columns.
        column: String,
    },
    /// A column may number the rows, or say how many ballots each stands for.
    #[error(
        "`{column}` counts the rows: if it only numbers them, leave it out with --ignore {column:?}; if it says how many \
         ballots each stands for, say --weight {column:?}"
    )]
    RunningWeight {
        /// Its heading.
        column: String,
    },
    /// A column may number the rows, or be of a candidate.
    #[error(
        "`{column}` counts the rows: if it only numbers them, leave it out with --ignore {column:?}; if a candidate is \
         called so, say --stands {column:?}"
    )]
    RunningNumber {
        /// Its heading.
        column: String,
    },
    /// Two columns say how many ballots a row stands for.
    #[error("`{one}` and `{other}` both say how many ballots a row stands for: say which with --weight")]
    WeightTwice {
        /// The one.
        one: String,
        /// The other.
        other: String,
    },
    /// A row says what the others come to.
    #[error("this row says `{found}`, and is no ballot: take it out")]
    SumOfRows {
        /// The word.
        found: String,
    },
    /// A column without a heading has something in it.
    #[error("`{found}` stands in a column without a heading: head the column by what it holds, or empty it")]
    NoHeading {
        /// What stands there.
        found: String,
    },
    /// A column holds names of candidates, and its heading is no rank.
    #[error(
        "the column `{column}` holds names of candidates, and its heading is no rank: mend the heading, or leave the \
         column out with --ignore {column:?}"
    )]
    NamesElsewhere {
        /// Its heading.
        column: String,
    },
    /// Two columns are of the same rank.
    #[error(
        "`{one}` and `{other}` are both columns of rank {rank}: leave out one of them with --ignore, or mend its heading; \
         if two questions are asked, count each by itself"
    )]
    RankTwice {
        /// The rank.
        rank: u64,
        /// The heading of the one.
        one: String,
        /// That of the other.
        other: String,
    },
    /// No column of a table has ranks or names in it.
    #[error(
        "no column has ranks or names: head the columns `rank1`, `rank2` and so on, or by the candidates' \
         names"
    )]
    NoRankColumns,
    /// An option names a column that is not in the header.
    #[error("there is no column `{name}`: name one of the header")]
    NoSuchColumn {
        /// The name.
        name: String,
    },
    /// A cell holds neither a rank nor a word for an empty one.
    #[error(
        "`{found}` under `{column}` is no rank: write a number; if the column holds no ranks, leave it out \
         with --ignore {column:?}"
    )]
    NoRank {
        /// What it holds.
        found: String,
        /// The column's heading.
        column: String,
    },
    /// A rank is beyond the number of candidates.
    #[error("rank {rank} is beyond {candidates} candidates: begin at 1")]
    RankTooHigh {
        /// The rank.
        rank: u64,
        /// How many candidates there are.
        candidates: usize,
    },
    /// A line has fewer cells than it needs.
    #[error("each line needs {needs}: add what is missing")]
    CellsMissing {
        /// What each line must have.
        needs: &'static str,
    },
    /// A table of points has columns of ranks.
    #[error("these are columns of ranks: for points, head a column by each candidate's name")]
    NoPointColumns,
    /// It may be meant in two ways.
    #[error(transparent)]
    Doubt(Doubt),
    /// A ballot cannot be taken.
    #[error("{0}: split the file")]
    Ballot(BallotError),
    /// A ballot that gives points cannot be taken.
    #[error("{0}: split the file")]
    Points(PointsError),
}

impl From<Doubt> for Wrong {
    fn from(doubt: Doubt) -> Self {
        Self::Doubt(doubt)
    }
}

fn no_number(wanted: &str, found: &str) -> String {
    if found.is_empty() {
        format!("the file ends where {wanted} belongs: it may be cut off; take it whole")
    } else {
        format!("`{found}` stands where {wanted} belongs: write a number there")
    }
}
