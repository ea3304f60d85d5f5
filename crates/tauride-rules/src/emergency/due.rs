//! What falls due in the chapter.

use crate::ground::ids::{BodyId, ConstituencyId};

/// Something of the chapter that happens by itself when its time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EmergencyDue {
    /// The time is over for which something was assumed: which, counted from 0.
    CompetenceOver(u32),
    /// The time is over for which elections were put off.
    ElectionsResume(ConstituencyId),
    /// The time is over for which a body sits elsewhere.
    SeatReturns(BodyId),
}

impl EmergencyDue {
    /// Returns its place among what falls due at one instant (clock.5).
    pub(crate) const fn rank(self) -> u8 {
        match self {
            Self::CompetenceOver(_) => 25,
            Self::ElectionsResume(_) => 26,
            Self::SeatReturns(_) => 27,
        }
    }
}
