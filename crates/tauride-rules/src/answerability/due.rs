//! What falls due in the chapter.

use crate::ground::ids::ResignationId;

/// Something of the chapter that happens by itself when its time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AnswerabilityDue {
    /// Those who announced it resign.
    ResignationDue(ResignationId),
}

impl AnswerabilityDue {
    /// Returns its place among what falls due at one instant (clock.5).
    pub(crate) const fn rank(self) -> u8 {
        match self {
            Self::ResignationDue(_) => 19,
        }
    }
}
