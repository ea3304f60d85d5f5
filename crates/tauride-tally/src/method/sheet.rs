//! The sheet of any method.

use alloc::string::String;
use alloc::vec::Vec;

use crate::sentence::{Names, Sentences};
use crate::{committee, list, pairwise, plain, transferable};

/// What a count by any method writes down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnySheet {
    /// Votes added up.
    Plain(plain::Sheet),
    /// Ballots that moved on, stage by stage.
    Transferable(transferable::Sheet),
    /// A committee in proportion to approvals.
    Committee(committee::Sheet),
    /// Candidates compared in pairs, for one seat.
    Pairwise(pairwise::Sheet),
    /// Candidates compared in pairs, once for each seat.
    Repeated(pairwise::repeated::Sheet),
    /// Lists that share seats.
    List(list::Sheet),
}

impl AnySheet {
    /// Returns who is elected, in the order of election; up to a tie if the count stands still at one. Nobody where
    /// lists share seats: see [`AnySheet::won`].
    pub fn elected(&self) -> &[usize] {
        match self {
            Self::Plain(sheet) => &sheet.elected,
            Self::Transferable(sheet) => &sheet.elected,
            Self::Committee(sheet) => &sheet.elected,
            Self::Pairwise(sheet) => &sheet.elected,
            Self::Repeated(sheet) => &sheet.elected,
            Self::List(_) => &[],
        }
    }

    /// Returns the seats of each list, without those that a lot still has to decide; `None` where candidates are
    /// elected.
    pub fn won(&self) -> Option<&[u32]> {
        match self {
            Self::Plain(_) | Self::Transferable(_) | Self::Committee(_) | Self::Pairwise(_) | Self::Repeated(_) => None,
            Self::List(sheet) => Some(&sheet.won),
        }
    }
}

impl Sentences for AnySheet {
    fn sentences(&self, names: Names<'_>) -> Vec<String> {
        match self {
            Self::Plain(sheet) => sheet.sentences(names),
            Self::Transferable(sheet) => sheet.sentences(names),
            Self::Committee(sheet) => sheet.sentences(names),
            Self::Pairwise(sheet) => sheet.sentences(names),
            Self::Repeated(sheet) => sheet.sentences(names),
            Self::List(sheet) => sheet.sentences(names),
        }
    }
}
