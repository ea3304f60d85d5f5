//! What falls due in the chapter.

use crate::ground::ids::BodyId;

/// Something of the chapter that happens by itself when its time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum BodyDue {
    /// A provisional body ends.
    ProvisionEnds(BodyId),
}

impl BodyDue {
    /// Returns its place among what falls due at one instant (clock.5).
    pub(crate) const fn rank(self) -> u8 {
        match self {
            Self::ProvisionEnds(_) => 9,
        }
    }
}
