//! What falls due in the chapter.

use crate::ground::ids::DivisionId;

/// Something of the chapter that happens by itself when its time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DivisionDue {
    /// The time of a division is over, or that of the chair for a casting vote.
    DivisionCloses(DivisionId),
}

impl DivisionDue {
    /// Returns its place among what falls due at one instant (clock.5): before the sitting in which it is may be over.
    pub(crate) const fn rank(self) -> u8 {
        match self {
            Self::DivisionCloses(_) => 15,
        }
    }
}
