//! What falls due in the chapter.

use crate::ground::ids::CommissionId;

/// Something of the chapter that happens by itself when its time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CommissionDue {
    /// The time is over in which a commission was to report.
    ReportDue(CommissionId),
}

impl CommissionDue {
    /// Returns its place among what falls due at one instant (clock.5).
    pub(crate) const fn rank(self) -> u8 {
        match self {
            Self::ReportDue(_) => 20,
        }
    }
}
