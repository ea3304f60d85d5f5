//! What falls due in the chapter.

use crate::ground::ids::{MemberId, UnitId};

/// Something of the chapter that happens by itself when its time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RollDue {
    /// A roll has been frozen for so long that those who wait join all the same.
    NewcomersJoin(UnitId),
    /// A strike-off can be contested no more.
    StrikeStands(UnitId, MemberId),
    /// A recorded death ends mandates.
    DeathStands(MemberId),
}

impl RollDue {
    /// Returns its place among what falls due at one instant (clock.5).
    pub(crate) const fn rank(self) -> u8 {
        match self {
            Self::NewcomersJoin(_) => 12,
            Self::StrikeStands(..) => 13,
            Self::DeathStands(_) => 14,
        }
    }
}
