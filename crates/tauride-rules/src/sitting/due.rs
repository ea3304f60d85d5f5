//! What falls due in the chapter.

use crate::ground::ids::SittingId;

/// Something of the chapter that happens by itself when its time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SittingDue {
    /// The sitting is over: it has lasted as long as it may, or nobody has opened it, or too few have demanded it.
    SittingOver(SittingId),
}

impl SittingDue {
    /// Returns its place among what falls due at one instant (clock.5).
    pub(crate) const fn rank(self) -> u8 {
        match self {
            Self::SittingOver(_) => 16,
        }
    }
}
