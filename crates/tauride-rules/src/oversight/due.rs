//! What falls due in the chapter.

use crate::ground::ids::{DocumentId, ResolutionId};

/// Something of the chapter that happens by itself when its time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum OversightDue {
    /// The time for a right over a resolution is over: the right, by its place among those over it.
    RightLapses(ResolutionId, u8),
    /// The time to open a document is over.
    OpeningOver(DocumentId),
}

impl OversightDue {
    /// Returns its place among what falls due at one instant (clock.5): after the polls and the divisions by which the right
    /// may be used in its last second.
    pub(crate) const fn rank(self) -> u8 {
        match self {
            Self::RightLapses(..) => 18,
            Self::OpeningOver(_) => 31,
        }
    }
}
