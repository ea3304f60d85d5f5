//! What falls due in the chapter.

use crate::ground::ids::BodyId;

/// Something of the chapter that happens by itself when its time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SuccessionDue {
    /// The time is over in which a third body may agree that a body be dissolved.
    DissolutionLapses(BodyId),
}

impl SuccessionDue {
    /// Returns its place among what falls due at one instant (clock.5).
    pub(crate) const fn rank(self) -> u8 {
        match self {
            Self::DissolutionLapses(_) => 28,
        }
    }
}
