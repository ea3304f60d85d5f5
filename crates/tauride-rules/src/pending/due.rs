//! What falls due in the chapter.

use crate::ground::ids::PendingId;

/// Something of the chapter that happens by itself when its time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PendingDue {
    /// The time for consent is over, and silence decides.
    ConsentDue(PendingId),
}

impl PendingDue {
    /// Returns its place among what falls due at one instant (clock.5).
    pub(crate) const fn rank(self) -> u8 {
        match self {
            Self::ConsentDue(_) => 11,
        }
    }
}
