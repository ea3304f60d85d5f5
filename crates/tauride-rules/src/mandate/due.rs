//! What falls due in the chapter.

use crate::ground::ids::{ConstituencyId, MandateId};

/// Something of the chapter that happens by itself when its time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MandateDue {
    /// A substitution ends.
    SubstitutionEnds(MandateId),
    /// Those who were elected to succeed take their seats.
    SuccessorsSit(ConstituencyId),
    /// A term is over.
    TermEnds(MandateId),
    /// The election of those who succeed a holder begins.
    SuccessorsElected(MandateId),
}

impl MandateDue {
    /// Returns its place among what falls due at one instant (clock.5).
    pub(crate) const fn rank(self) -> u8 {
        match self {
            Self::SubstitutionEnds(_) => 5,
            Self::SuccessorsSit(_) => 6,
            Self::TermEnds(_) => 7,
            Self::SuccessorsElected(_) => 8,
        }
    }
}
