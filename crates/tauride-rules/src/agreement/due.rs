//! What falls due in the chapter.

use crate::ground::ids::AgreementId;

/// Something of the chapter that happens by itself when its time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AgreementDue {
    /// The time of an offer is over.
    OfferLapses(AgreementId),
    /// Something was to be achieved by now.
    ConditionDue(AgreementId, u32),
    /// What is said of a condition may be contested no more.
    AnswerDue(AgreementId, u32),
    /// The time of an agreement is over.
    AgreementLapses(AgreementId),
}

impl AgreementDue {
    /// Returns its place among what falls due at one instant (clock.5).
    pub(crate) const fn rank(self) -> u8 {
        match self {
            Self::OfferLapses(_) => 21,
            Self::ConditionDue(..) => 22,
            Self::AnswerDue(..) => 23,
            Self::AgreementLapses(_) => 24,
        }
    }
}
