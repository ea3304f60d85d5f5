//! What a format cannot hold.

use std::fmt;

/// Why an election cannot be written in a format without losing what its ballots say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unwritable {
    /// Some ballots leave a rank empty.
    Gaps,
    /// Some ballots rank candidates equally.
    EqualRanks,
    /// Some ballots mark several at a rank and do not say whom.
    Overvotes,
    /// Whoever reads the table would be asked what it means.
    Doubtful {
        /// What they would be asked.
        why: String,
    },
    /// Nobody stands.
    NobodyStands,
    /// A candidate has no name.
    NameMissing {
        /// The candidate's number, from 1.
        number: usize,
    },
    /// Two candidates have the same name.
    NameTwice {
        /// The name.
        name: String,
    },
    /// A candidate's name means something else in the format.
    NameTaken {
        /// The name.
        name: String,
    },
}

impl fmt::Display for Unwritable {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Gaps => out.write_str("some ballots leave a rank empty, which this format cannot say: write BLT"),
            Self::EqualRanks => out.write_str(
                "some ballots rank candidates equally, and a cell holds one name: write a column for each candidate",
            ),
            Self::Overvotes => out.write_str(
                "some ballots mark several at a rank and do not say whom: write a column for each rank, or write BLT",
            ),
            Self::Doubtful { why } => write!(out, "a table of these ballots would be asked about: {why}; write BLT"),
            Self::NobodyStands => {
                out.write_str("nobody stands, and a table with a column for each candidate would have none: write BLT")
            }
            Self::NameMissing { number } => {
                write!(
                    out,
                    "candidate {number} has no name, and this format goes by names: name everybody, or write BLT"
                )
            }
            Self::NameTwice { name } => {
                write!(out, "two candidates are called `{name}`, and this format goes by names: give each their own")
            }
            Self::NameTaken { name } => {
                write!(out, "`{name}` means something else in this format: change the name a little, or write BLT")
            }
        }
    }
}

impl std::error::Error for Unwritable {}
