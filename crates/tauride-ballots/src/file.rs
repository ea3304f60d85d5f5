//! What a ballot file says.

use tauride_tally::ballots::{BallotError, Ballots, Builder};
use tauride_tally::list::List;

use crate::remark::Remark;
use crate::text::in_lines;

/// An election as a file tells it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BallotFile {
    /// What the election is called; empty if the file does not say.
    pub title: String,
    /// When it was, as the file writes it, such as "2019-03-23"; empty if the file does not say.
    pub date: String,
    /// How many are to be elected, if the file says so.
    pub seats: Option<u32>,
    /// Who stands, or which lists do.
    pub candidates: Vec<Candidate>,
    /// An order of candidates that was drawn beforehand and decides ties: whoever comes first is picked first, be it to be
    /// excluded; empty if there is none.
    pub drawn: Vec<usize>,
    /// The names of the categories into which the ballots sort the candidates, the best first; empty if the ballots
    /// rank them instead. Then each rank of a ballot is a category, and a gap an empty one.
    pub categories: Vec<String>,
    /// What a table of lists says of each list, in the order of the candidates; empty if the file is none.
    pub lists: Vec<List>,
    /// The ballots.
    pub ballots: Ballots,
    /// What its reader noted beside the names, and whoever looks at it should know.
    pub noted: Vec<Remark>,
}

/// Somebody, or a list, that ballots may name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Candidate {
    /// The name; empty if the file does not say.
    pub name: String,
    /// A short word for the candidate in the file's ballots; empty if there is none.
    pub nickname: String,
    /// Whether the file says that the candidate withdrew.
    pub withdrawn: bool,
}

impl Candidate {
    /// Returns a candidate of that name.
    pub fn named(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Self::default() }
    }
}

impl BallotFile {
    /// Returns the names of the candidates in order, as [`Names`](tauride_tally::sentence::Names) takes them.
    pub fn names(&self) -> Vec<String> {
        self.candidates.iter().map(|candidate| candidate.name.clone()).collect()
    }

    /// Returns what the reader of the file should look at.
    pub fn remarks(&self) -> Vec<Remark> {
        let mut remarks = self.noted.clone();
        remarks.extend(Remark::of(&self.names()));
        remarks
    }

    /// Returns who withdrew, ascending.
    pub fn withdrawn(&self) -> Vec<usize> {
        let withdrew = self.candidates.iter().enumerate().filter(|(_, candidate)| candidate.withdrawn);
        withdrew.map(|(place, _)| place).collect()
    }

    /// Returns ballots that approve of everybody in the best categories, so many of them, and of nobody else.
    ///
    /// A ballot that puts nobody there is blank.
    ///
    /// # Errors
    ///
    /// [`BallotError`], as when the ballots were read.
    pub fn approving(&self, categories: usize) -> Result<Ballots, BallotError> {
        let mut builder = Builder::new(self.ballots.candidates())?;
        for ballot in self.ballots.groups() {
            let approved = ballot.ranks().take(categories).flatten();
            for candidate in approved.filter_map(|mark| mark.candidate()) {
                // At one rank: an approval prefers nobody.
                builder.same_rank(candidate)?;
            }
            builder.close(ballot.count)?;
        }
        for blank in in_lines(self.ballots.blank()) {
            builder.close(blank)?;
        }
        Ok(builder.finish())
    }
}
