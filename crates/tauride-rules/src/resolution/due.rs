//! What falls due in the chapter.

use crate::ground::ids::ResolutionId;

/// Something of the chapter that happens by itself when its time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ResolutionDue {
    /// The time of a resolution is over.
    ResolutionLapses(ResolutionId),
}

impl ResolutionDue {
    /// Returns its place among what falls due at one instant (clock.5).
    pub(crate) const fn rank(self) -> u8 {
        match self {
            Self::ResolutionLapses(_) => 17,
        }
    }
}
