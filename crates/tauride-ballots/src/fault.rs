//! What is wrong with a file, where, and what mends it.

use std::fmt;

/// The mark that some editors put before UTF-8.
pub(crate) const BOM: &[u8] = b"\xef\xbb\xbf";

use tauride_tally::ballots::BallotError;
use tauride_tally::points::PointsError;

/// Why a file cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line, from 1.
    pub line: usize,
    /// The character of the line, from 1.
    pub column: usize,
    /// What is wrong there.
    pub wrong: Wrong,
}

/// What can be wrong with a file. Each says what mends it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// There is nothing in the file.
    Empty,
    /// The file is text in UTF-16.
    Utf16,
    /// Something stands where a number belongs.
    NoNumber {
        /// What number belongs there, such as "the number of seats".
        wanted: &'static str,
        /// What stands there; empty at the end of the file.
        found: String,
    },
    /// A number is larger than any that can be meant.
    NumberTooLarge {
        /// What number it is.
        wanted: &'static str,
    },
    /// A weight or a count is not a whole number.
    WeightNotWhole {
        /// The weight.
        found: String,
    },
    /// A ballot names a candidate by a number beyond the list.
    NoSuchCandidate {
        /// The number.
        found: u64,
        /// How many candidates there are.
        candidates: usize,
    },
    /// A ballot names a candidate by a word that is nobody's.
    UnknownName {
        /// The word.
        found: String,
    },
    /// A line names a list that does not stand.
    UnknownList {
        /// The name.
        found: String,
    },
    /// A list has no candidate.
    NoCandidate {
        /// The list.
        list: String,
    },
    /// Two candidates have the same name or nickname.
    NameTwice {
        /// The name.
        name: String,
    },
    /// A sign stands where none belongs.
    StraySign {
        /// The sign.
        found: String,
        /// Where: what was being read.
        within: &'static str,
    },
    /// Something was opened and never closed.
    Unclosed {
        /// What, such as "the bracket".
        what: &'static str,
    },
    /// An extension in brackets that is not known: its meaning would get lost.
    UnknownExtension {
        /// The first word in the brackets.
        word: String,
    },
    /// The file ends among the ballots.
    CutOff,
    /// A ballot ends with its line and without a 0, and others end with one: it may go on in the next line.
    NoZero,
    /// There are not as many ballots as the file says.
    VotersMissing {
        /// How many the file says.
        said: u64,
        /// How many it has.
        found: u128,
    },
    /// There are names, but not as many as candidates.
    NamesMissing {
        /// How many candidates there are.
        candidates: usize,
        /// How many names.
        names: usize,
    },
    /// There is more text after the last name and the title.
    TextAfterTitle,
    /// A header line that must be there is not.
    HeaderMissing {
        /// Its key, such as "NUMBER ALTERNATIVES".
        key: &'static str,
    },
    /// A row has more cells than the header.
    RowTooLong {
        /// How many it has.
        cells: usize,
        /// How many the header has.
        columns: usize,
    },
    /// No column of a table has ranks or names in it.
    NoRankColumns,
    /// An option names a column that is not in the header.
    NoSuchColumn {
        /// The name.
        name: String,
    },
    /// A cell holds neither a rank nor a word for an empty one.
    NoRank {
        /// What it holds.
        found: String,
        /// The column's heading.
        column: String,
    },
    /// A rank is beyond the number of candidates.
    RankTooHigh {
        /// The rank.
        rank: u64,
        /// How many candidates there are.
        candidates: usize,
    },
    /// A line has fewer cells than it needs.
    CellsMissing {
        /// What each line must have.
        needs: &'static str,
    },
    /// A table of points has columns of ranks.
    NoPointColumns,
    /// A ballot cannot be taken.
    Ballot(BallotError),
    /// A ballot that gives points cannot be taken.
    Points(PointsError),
}

/// Something wrong at a byte of the input; the line is counted when somebody wants to know.
#[derive(Debug)]
pub(crate) struct At {
    pub(crate) offset: usize,
    pub(crate) wrong: Wrong,
}

impl At {
    pub(crate) fn new(offset: usize, wrong: Wrong) -> Self {
        Self { offset, wrong }
    }

    /// Counts lines and characters.
    pub(crate) fn within(self, bytes: &[u8]) -> Fault {
        let before = bytes.get(..self.offset).unwrap_or(bytes);
        let line = before.split(|byte| *byte == b'\n').count();
        let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end.saturating_add(1));
        let on_line = before.get(start..).unwrap_or_default();
        let on_line = on_line.strip_prefix(BOM).unwrap_or(on_line);
        // Bytes that continue a character in UTF-8 are not counted.
        let column = on_line.iter().filter(|byte| **byte & 0xc0 != 0x80).count().saturating_add(1);
        Fault { line, column, wrong: self.wrong }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "line {}, column {}: {}", self.line, self.column, self.wrong)
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => out.write_str("there is nothing in it: check that it is the right file"),
            Self::Utf16 => out.write_str("this is text in UTF-16: save it as UTF-8"),
            Self::NoNumber { wanted, found } if found.is_empty() => {
                write!(out, "the file ends where {wanted} belongs: it may be cut off; take it whole")
            }
            Self::NoNumber { wanted, found } => {
                write!(out, "`{found}` stands where {wanted} belongs: write a number there")
            }
            Self::NumberTooLarge { wanted } => write!(out, "{wanted} is too large to be meant: mend the number"),
            Self::WeightNotWhole { found } => write!(
                out,
                "a ballot counts {found} times, which is no whole number: multiply all weights alike until they are whole"
            ),
            Self::NoSuchCandidate { found, candidates } => write!(
                out,
                "there is no candidate {found} among {candidates}: mend the number, or how many candidates there are"
            ),
            Self::UnknownName { found } => {
                write!(out, "`{found}` is no candidate: mend it, or name the candidate at the head of the file")
            }
            Self::UnknownList { found } => write!(out, "`{found}` is no list of the table: mend the one or the other"),
            Self::NoCandidate { list } => write!(out, "the file ends without a candidate of {list}: add their lines"),
            Self::NameTwice { name } => {
                write!(out, "two candidates are called `{name}`: give each a name of their own")
            }
            Self::StraySign { found, within } => write!(out, "`{found}` has no meaning in {within}: take it away"),
            Self::Unclosed { what } => write!(out, "{what} that opens here is never closed: close it"),
            Self::UnknownExtension { word } => write!(
                out,
                "`[{word} …]` is not known, and what it says would get lost: use nick, tie or withdrawn, or take it away"
            ),
            Self::NoZero => out.write_str("this ballot has no 0 at its end, and others have: write it where the ballot ends"),
            Self::CutOff => out.write_str(
                "the file ends among the ballots: take it whole, or end the ballots by a line with nothing but 0",
            ),
            Self::VotersMissing { said, found } => write!(
                out,
                "the head says {said} voters, and {found} follow: take the file whole, or mend NUMBER VOTERS"
            ),
            Self::NamesMissing { candidates, names } => {
                write!(out, "{candidates} candidates stand and {names} names follow: name all of them, or nobody")
            }
            Self::TextAfterTitle => {
                out.write_str("the title is the last, and more follows: one name for each candidate, then the title")
            }
            Self::HeaderMissing { key } => write!(out, "the line `# {key}: …` is missing: add it to the head"),
            Self::RowTooLong { cells, columns } => write!(
                out,
                "this row has {cells} cells and the header {columns}: put a cell that holds the separator into quotes"
            ),
            Self::NoRankColumns => out.write_str(
                "no column has ranks or names: head the columns `rank1`, `rank2` and so on, or by the candidates' names",
            ),
            Self::NoSuchColumn { name } => write!(out, "there is no column `{name}`: name one of the header"),
            Self::NoRank { found, column } => write!(
                out,
                "`{found}` under `{column}` is no rank: write a number, leave it empty, or ignore the column"
            ),
            Self::RankTooHigh { rank, candidates: of } => write!(out, "rank {rank} is beyond {of} candidates: begin at 1"),
            Self::CellsMissing { needs } => write!(out, "each line needs {needs}: add what is missing"),
            Self::NoPointColumns => {
                out.write_str("these are columns of ranks: for points, head a column by each candidate's name")
            }
            Self::Points(error) => write!(out, "{error}: split the file"),
            Self::Ballot(error) => write!(out, "{error}: split the file"),
        }
    }
}

impl std::error::Error for Fault {}
