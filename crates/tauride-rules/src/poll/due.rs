//! What falls due in the chapter.

use crate::ground::ids::PollId;

/// Something of the chapter that happens by itself when its time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PollDue {
    /// A poll closes.
    PollCloses(PollId),
}

impl PollDue {
    /// Returns its place among what falls due at one instant (clock.5).
    pub(crate) const fn rank(self) -> u8 {
        match self {
            Self::PollCloses(_) => 2,
        }
    }
}
