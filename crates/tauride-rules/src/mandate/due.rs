//! What falls due in the chapter.

use crate::ground::ids::MandateId;

/// Something of the chapter that happens by itself when its time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MandateDue {
    /// A substitution ends.
    SubstitutionEnds(MandateId),
    /// A term is over.
    TermEnds(MandateId),
}

impl MandateDue {
    /// Returns its place among what falls due at one instant (clock.5).
    pub(crate) const fn rank(self) -> u8 {
        match self {
            Self::SubstitutionEnds(_) => 5,
            Self::TermEnds(_) => 6,
        }
    }
}
