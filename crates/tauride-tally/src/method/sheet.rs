//! The sheet of any method.

use alloc::string::String;
use alloc::vec::Vec;

use super::PlainSheet;
use crate::sentence::{Names, Sentences};
use crate::transferable;

/// What a count by any method writes down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnySheet {
    /// Votes added up.
    Plain(PlainSheet),
    /// Ballots that moved on, stage by stage.
    Transferable(transferable::Sheet),
}

impl AnySheet {
    /// Returns who is elected, in the order of election; up to a tie if the count stands still at one.
    pub fn elected(&self) -> &[usize] {
        match self {
            Self::Plain(sheet) => &sheet.elected,
            Self::Transferable(sheet) => &sheet.elected,
        }
    }
}

impl Sentences for AnySheet {
    fn sentences(&self, names: Names<'_>) -> Vec<String> {
        match self {
            Self::Plain(sheet) => sheet.sentences(names),
            Self::Transferable(sheet) => sheet.sentences(names),
        }
    }
}
