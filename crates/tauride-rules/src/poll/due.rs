//! What falls due in the chapter.

use crate::ground::ids::PollId;

/// Something of the chapter that happens by itself when its time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PollDue {
    /// A poll closes.
    PollCloses(PollId),
    /// Support has held for as long as it must.
    SupportHeld(PollId),
    /// Less is enough.
    LessIsEnough(PollId),
}

impl PollDue {
    /// Returns its place among what falls due at one instant (clock.5). At the instant at which a poll
    /// closes, what would be enough only from then on is not enough.
    pub(crate) const fn rank(self) -> u8 {
        match self {
            Self::PollCloses(_) => 2,
            Self::SupportHeld(_) => 29,
            Self::LessIsEnough(_) => 30,
        }
    }
}
