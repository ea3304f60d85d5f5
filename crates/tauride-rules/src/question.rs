//! A question that may be put to a poll: a table of the chapters that have questions.

use serde::{Deserialize, Serialize};

use crate::agreement::question::AgreementQuestion;
use crate::answerability::question::AnswerabilityQuestion;
use crate::body::question::BodyQuestion;
use crate::charter::question::CharterQuestion;
use crate::commission::question::CommissionQuestion;
use crate::credential::question::CredentialQuestion;
use crate::emergency::question::EmergencyQuestion;
use crate::ground::ids::{
    AgreementId, BodyId, ChargeId, CommissionId, ConstituencyId, DivisionId, MandateId, PollId, ReportId, SeatId,
    UnitId,
};
use crate::mandate::question::MandateQuestion;
use crate::oversight::question::OversightQuestion;
use crate::position::question::PositionQuestion;
use crate::recall::question::RecallQuestion;
use crate::succession::question::SuccessionQuestion;

/// A question that may be put to a poll.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum Question {
    /// Of the chapter on the charter.
    Charter(CharterQuestion),
    /// Of the chapter on bodies.
    Body(BodyQuestion),
    /// Of the chapter on credentials.
    Credential(CredentialQuestion),
    /// Of the chapter on mandates.
    Mandate(MandateQuestion),
    /// Of the chapter on recall.
    Recall(RecallQuestion),
    /// Of the chapter on positions.
    Position(PositionQuestion),
    /// Of the chapter on oversight.
    Oversight(OversightQuestion),
    /// Of the chapter on commissions.
    Commission(CommissionQuestion),
    /// Of the chapter on agreements.
    Agreement(AgreementQuestion),
    /// Of the chapter on answerability.
    Answerability(AnswerabilityQuestion),
    /// Of the chapter on succession.
    Succession(SuccessionQuestion),
    /// Of the chapter on emergencies.
    Emergency(EmergencyQuestion),
}

/// What a question is about: under this a poll is found again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A seat and its holder.
    Seat(SeatId),
    /// A credential.
    Mandate(MandateId),
    /// A body.
    Body(BodyId),
    /// A unit.
    Unit(UnitId),
    /// A commission of a body.
    Commission(CommissionId),
    /// An agreement.
    Agreement(AgreementId),
    /// A report.
    Report(ReportId),
    /// A charge.
    Charge(ChargeId),
    /// The elections of a constituency.
    Constituency(ConstituencyId),
}

/// What becomes of a question on which too few vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Silence {
    /// It is rejected: something changes only if enough are for it.
    Rejects,
    /// It carries: things stay as they are unless enough are against it.
    Upholds,
}

/// By which vote a question was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decided {
    /// By a poll.
    ByPoll(PollId),
    /// By a hall that divided.
    ByHall(DivisionId),
}

impl Decided {
    /// Returns the poll, or the division.
    pub(crate) const fn parts(self) -> (Option<PollId>, Option<DivisionId>) {
        match self {
            Self::ByPoll(poll) => (Some(poll), None),
            Self::ByHall(division) => (None, Some(division)),
        }
    }

    /// Returns the vote by which something was decided, as an event has it.
    pub(crate) fn of(poll: Option<PollId>, division: Option<DivisionId>) -> Option<Self> {
        poll.map(Self::ByPoll).or_else(|| division.map(Self::ByHall))
    }
}

/// What a poll came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Enough were for it.
    Carried,
    /// Not enough were for it, or it came to nothing.
    Rejected,
}

impl Decision {
    /// Returns whether enough were for it.
    pub const fn is_carried(self) -> bool {
        matches!(self, Self::Carried)
    }
}

/// Declares that a question of a chapter is a question.
macro_rules! of_a_chapter {
    ($($chapter:ident($of:ident)),+ $(,)?) => {$(
        impl From<$of> for Question {
            fn from(of: $of) -> Self {
                Self::$chapter(of)
            }
        }
    )+};
}

of_a_chapter! { Charter(CharterQuestion), Body(BodyQuestion), Credential(CredentialQuestion), Mandate(MandateQuestion), Recall(RecallQuestion), Position(PositionQuestion), Oversight(OversightQuestion), Commission(CommissionQuestion), Agreement(AgreementQuestion), Answerability(AnswerabilityQuestion), Succession(SuccessionQuestion), Emergency(EmergencyQuestion) }
