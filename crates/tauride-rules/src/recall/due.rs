//! What falls due in the chapter.

use crate::ground::ids::{ConstituencyId, SeatId};

/// Something of the chapter that happens by itself when its time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RecallDue {
    /// A petition lapses.
    PetitionLapses(SeatId),
    /// A challenger who led long enough takes the seat.
    LeadMatures(ConstituencyId),
    /// A constituency's standing ballots are looked at again, a holder's grace being over.
    GraceEnds(SeatId),
}

impl RecallDue {
    /// Returns its place among what falls due at one instant (clock.5).
    pub(crate) const fn rank(self) -> u8 {
        match self {
            Self::PetitionLapses(_) => 3,
            Self::LeadMatures(_) => 4,
            Self::GraceEnds(_) => 10,
        }
    }
}
