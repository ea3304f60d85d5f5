//! The table of chapters: what each may be asked, what becomes true in it, why it says no, and what falls due in it.
//!
//! A chapter is a folder and a line here; its arms in [`decide`](mod@crate::decide), [`evolve`](mod@crate::evolve) and
//! [`consequences`](crate::consequences) say what it does.

use serde::{Deserialize, Serialize};

use crate::affiliation::act::AffiliationAct;
use crate::affiliation::event::AffiliationEvent;
use crate::affiliation::refusal::AffiliationRefusal;
use crate::agreement::act::AgreementAct;
use crate::agreement::due::AgreementDue;
use crate::agreement::event::AgreementEvent;
use crate::agreement::refusal::AgreementRefusal;
use crate::answerability::act::AnswerabilityAct;
use crate::answerability::due::AnswerabilityDue;
use crate::answerability::event::AnswerabilityEvent;
use crate::answerability::refusal::AnswerabilityRefusal;
use crate::ballot::act::BallotAct;
use crate::ballot::event::BallotEvent;
use crate::ballot::refusal::BallotRefusal;
use crate::body::act::BodyAct;
use crate::body::due::BodyDue;
use crate::body::event::BodyEvent;
use crate::body::refusal::BodyRefusal;
use crate::bounds::refusal::BoundsRefusal;
use crate::charter::act::CharterAct;
use crate::charter::due::CharterDue;
use crate::charter::event::CharterEvent;
use crate::charter::refusal::CharterRefusal;
use crate::clock::act::ClockAct;
use crate::clock::event::ClockEvent;
use crate::clock::refusal::ClockRefusal;
use crate::commission::act::CommissionAct;
use crate::commission::due::CommissionDue;
use crate::commission::event::CommissionEvent;
use crate::commission::refusal::CommissionRefusal;
use crate::convocation::act::ConvocationAct;
use crate::convocation::event::ConvocationEvent;
use crate::convocation::refusal::ConvocationRefusal;
use crate::credential::act::CredentialAct;
use crate::credential::event::CredentialEvent;
use crate::credential::refusal::CredentialRefusal;
use crate::division::act::DivisionAct;
use crate::division::due::DivisionDue;
use crate::division::event::DivisionEvent;
use crate::division::refusal::DivisionRefusal;
use crate::election::act::ElectionAct;
use crate::election::due::ElectionDue;
use crate::election::event::ElectionEvent;
use crate::election::refusal::ElectionRefusal;
use crate::emergency::due::EmergencyDue;
use crate::emergency::event::EmergencyEvent;
use crate::emergency::refusal::EmergencyRefusal;
use crate::mandate::act::MandateAct;
use crate::mandate::due::MandateDue;
use crate::mandate::event::MandateEvent;
use crate::mandate::refusal::MandateRefusal;
use crate::motion::act::MotionAct;
use crate::motion::event::MotionEvent;
use crate::motion::refusal::MotionRefusal;
use crate::oversight::act::OversightAct;
use crate::oversight::due::OversightDue;
use crate::oversight::event::OversightEvent;
use crate::oversight::refusal::OversightRefusal;
use crate::pending::act::PendingAct;
use crate::pending::due::PendingDue;
use crate::pending::event::PendingEvent;
use crate::pending::refusal::PendingRefusal;
use crate::poll::act::PollAct;
use crate::poll::due::PollDue;
use crate::poll::event::PollEvent;
use crate::poll::refusal::PollRefusal;
use crate::position::act::PositionAct;
use crate::position::event::PositionEvent;
use crate::position::refusal::PositionRefusal;
use crate::recall::act::RecallAct;
use crate::recall::due::RecallDue;
use crate::recall::event::RecallEvent;
use crate::recall::refusal::RecallRefusal;
use crate::resolution::due::ResolutionDue;
use crate::resolution::event::ResolutionEvent;
use crate::resolution::refusal::ResolutionRefusal;
use crate::roll::act::RollAct;
use crate::roll::due::RollDue;
use crate::roll::event::RollEvent;
use crate::roll::refusal::RollRefusal;
use crate::sitting::act::SittingAct;
use crate::sitting::due::SittingDue;
use crate::sitting::event::SittingEvent;
use crate::sitting::refusal::SittingRefusal;
use crate::succession::act::SuccessionAct;
use crate::succession::due::SuccessionDue;
use crate::succession::event::SuccessionEvent;
use crate::succession::refusal::SuccessionRefusal;
use crate::votes::refusal::VotesRefusal;

/// A request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum Act {
    /// Of the chapter on the charter.
    Charter(CharterAct),
    /// Of the chapter on the clock.
    Clock(ClockAct),
    /// Of the chapter on rolls.
    Roll(RollAct),
    /// Of the chapter on bodies.
    Body(BodyAct),
    /// Of the chapter on elections.
    Election(ElectionAct),
    /// Of the chapter on ballots.
    Ballot(BallotAct),
    /// Of the chapter on credentials.
    Credential(CredentialAct),
    /// Of the chapter on mandates.
    Mandate(MandateAct),
    /// Of the chapter on recall.
    Recall(RecallAct),
    /// Of the chapter on polls.
    Poll(PollAct),
    /// Of the chapter on convocations.
    Convocation(ConvocationAct),
    /// Of the chapter on acts that wait.
    Pending(PendingAct),
    /// Of the chapter on sittings.
    Sitting(SittingAct),
    /// Of the chapter on divisions.
    Division(DivisionAct),
    /// Of the chapter on affiliation.
    Affiliation(AffiliationAct),
    /// Of the chapter on motions.
    Motion(MotionAct),
    /// Of the chapter on positions.
    Position(PositionAct),
    /// Of the chapter on oversight.
    Oversight(OversightAct),
    /// Of the chapter on commissions.
    Commission(CommissionAct),
    /// Of the chapter on agreements.
    Agreement(AgreementAct),
    /// Of the chapter on answerability.
    Answerability(AnswerabilityAct),
    /// Of the chapter on succession.
    Succession(SuccessionAct),
}

/// A fact that the record holds for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum Event {
    /// Of the chapter on the charter.
    Charter(CharterEvent),
    /// Of the chapter on the clock.
    Clock(ClockEvent),
    /// Of the chapter on rolls.
    Roll(RollEvent),
    /// Of the chapter on bodies.
    Body(BodyEvent),
    /// Of the chapter on elections.
    Election(ElectionEvent),
    /// Of the chapter on ballots.
    Ballot(BallotEvent),
    /// Of the chapter on credentials.
    Credential(CredentialEvent),
    /// Of the chapter on mandates.
    Mandate(MandateEvent),
    /// Of the chapter on recall.
    Recall(RecallEvent),
    /// Of the chapter on polls.
    Poll(PollEvent),
    /// Of the chapter on convocations.
    Convocation(ConvocationEvent),
    /// Of the chapter on acts that wait.
    Pending(PendingEvent),
    /// Of the chapter on sittings.
    Sitting(SittingEvent),
    /// Of the chapter on divisions.
    Division(DivisionEvent),
    /// Of the chapter on affiliation.
    Affiliation(AffiliationEvent),
    /// Of the chapter on motions.
    Motion(MotionEvent),
    /// Of the chapter on resolutions.
    Resolution(ResolutionEvent),
    /// Of the chapter on positions.
    Position(PositionEvent),
    /// Of the chapter on oversight.
    Oversight(OversightEvent),
    /// Of the chapter on commissions.
    Commission(CommissionEvent),
    /// Of the chapter on agreements.
    Agreement(AgreementEvent),
    /// Of the chapter on answerability.
    Answerability(AnswerabilityEvent),
    /// Of the chapter on succession.
    Succession(SuccessionEvent),
    /// Of the chapter on emergencies.
    Emergency(EmergencyEvent),
}

/// Something that happens by itself when its time has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Due {
    /// Of the chapter on the charter.
    Charter(CharterDue),
    /// Of the chapter on rolls.
    Roll(RollDue),
    /// Of the chapter on bodies.
    Body(BodyDue),
    /// Of the chapter on elections.
    Election(ElectionDue),
    /// Of the chapter on mandates.
    Mandate(MandateDue),
    /// Of the chapter on recall.
    Recall(RecallDue),
    /// Of the chapter on polls.
    Poll(PollDue),
    /// Of the chapter on acts that wait.
    Pending(PendingDue),
    /// Of the chapter on sittings.
    Sitting(SittingDue),
    /// Of the chapter on divisions.
    Division(DivisionDue),
    /// Of the chapter on resolutions.
    Resolution(ResolutionDue),
    /// Of the chapter on oversight.
    Oversight(OversightDue),
    /// Of the chapter on commissions.
    Commission(CommissionDue),
    /// Of the chapter on agreements.
    Agreement(AgreementDue),
    /// Of the chapter on answerability.
    Answerability(AnswerabilityDue),
    /// Of the chapter on succession.
    Succession(SuccessionDue),
    /// Of the chapter on emergencies.
    Emergency(EmergencyDue),
}

impl Due {
    /// Returns its place among what falls due at one instant (clock.5).
    pub(crate) const fn rank(self) -> u8 {
        match self {
            Self::Charter(due) => due.rank(),
            Self::Roll(due) => due.rank(),
            Self::Body(due) => due.rank(),
            Self::Pending(due) => due.rank(),
            Self::Election(due) => due.rank(),
            Self::Mandate(due) => due.rank(),
            Self::Recall(due) => due.rank(),
            Self::Poll(due) => due.rank(),
            Self::Sitting(due) => due.rank(),
            Self::Division(due) => due.rank(),
            Self::Resolution(due) => due.rank(),
            Self::Oversight(due) => due.rank(),
            Self::Commission(due) => due.rank(),
            Self::Agreement(due) => due.rank(),
            Self::Answerability(due) => due.rank(),
            Self::Succession(due) => due.rank(),
            Self::Emergency(due) => due.rank(),
        }
    }
}

/// Declares that what a chapter has is one of what all chapters have.
macro_rules! of_a_chapter {
    ($($all:ident { $($chapter:ident($of:ident)),+ $(,)? })+) => {$($(
        impl From<$of> for $all {
            fn from(of: $of) -> Self {
                Self::$chapter(of)
            }
        }
    )+)+};
}

of_a_chapter! {
    Act { Pending(PendingAct), Charter(CharterAct), Clock(ClockAct), Roll(RollAct), Body(BodyAct), Election(ElectionAct), Ballot(BallotAct), Credential(CredentialAct), Mandate(MandateAct), Recall(RecallAct), Poll(PollAct), Convocation(ConvocationAct), Sitting(SittingAct), Division(DivisionAct), Affiliation(AffiliationAct), Motion(MotionAct), Position(PositionAct), Oversight(OversightAct), Commission(CommissionAct), Agreement(AgreementAct), Answerability(AnswerabilityAct), Succession(SuccessionAct) }
    Event { Pending(PendingEvent), Charter(CharterEvent), Clock(ClockEvent), Roll(RollEvent), Body(BodyEvent), Election(ElectionEvent), Ballot(BallotEvent), Credential(CredentialEvent), Mandate(MandateEvent), Recall(RecallEvent), Poll(PollEvent), Convocation(ConvocationEvent), Sitting(SittingEvent), Division(DivisionEvent), Affiliation(AffiliationEvent), Motion(MotionEvent), Resolution(ResolutionEvent), Position(PositionEvent), Oversight(OversightEvent), Commission(CommissionEvent), Agreement(AgreementEvent), Answerability(AnswerabilityEvent), Succession(SuccessionEvent), Emergency(EmergencyEvent) }
    Due { Pending(PendingDue), Charter(CharterDue), Roll(RollDue), Body(BodyDue), Election(ElectionDue), Mandate(MandateDue), Recall(RecallDue), Poll(PollDue), Sitting(SittingDue), Division(DivisionDue), Resolution(ResolutionDue), Oversight(OversightDue), Commission(CommissionDue), Agreement(AgreementDue), Answerability(AnswerabilityDue), Succession(SuccessionDue), Emergency(EmergencyDue) }
}

/// Declares the refusal of all chapters.
macro_rules! chapters {
    ($($(#[$doc:meta])* $chapter:ident($refusal:ident),)+) => {
        /// An act that the law does not allow. A normal answer, not a fault.
        #[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
        #[non_exhaustive]
        pub enum Refusal {
            $($(#[$doc])* #[error(transparent)] $chapter(#[from] $refusal),)+
        }

        impl Refusal {
            /// Returns the article of the rulebook that forbids the act, such as `"recall.2"`.
            pub const fn article(&self) -> &'static str {
                match self { $(Self::$chapter(refusal) => refusal.article(),)+ }
            }

            /// Returns the article of the charter that set the rule, where it did.
            pub fn charter_article(&self) -> Option<&str> {
                match self { $(Self::$chapter(refusal) => refusal.under(),)+ }
            }

            /// Returns the refusal for a language to say.
            pub fn message(&self) -> tauride_message::Message<'_> {
                match self { $(Self::$chapter(refusal) => refusal.message(),)+ }
            }

            /// Every refusal in English, chapter by chapter.
            pub const SOURCES: &[(&str, &[tauride_message::Source])] =
                &[$((stringify!($chapter), $refusal::SOURCES),)+];
        }
    };
}

chapters! {
    /// By the chapter on the charter.
    Charter(CharterRefusal),
    /// By the chapter on the clock.
    Clock(ClockRefusal),
    /// By the chapter on the roll.
    Roll(RollRefusal),
    /// By the chapter on bodies.
    Body(BodyRefusal),
    /// By the chapter on elections.
    Election(ElectionRefusal),
    /// By the chapter on ballots.
    Ballot(BallotRefusal),
    /// By the chapter on credentials.
    Credential(CredentialRefusal),
    /// By the chapter on mandates.
    Mandate(MandateRefusal),
    /// By the chapter on recall.
    Recall(RecallRefusal),
    /// By the chapter on polls.
    Poll(PollRefusal),
    /// By the chapter on convocation.
    Convocation(ConvocationRefusal),
    /// By the chapter on acts that wait.
    Pending(PendingRefusal),
    /// By the chapter on sittings.
    Sitting(SittingRefusal),
    /// By the chapter on divisions.
    Division(DivisionRefusal),
    /// By the chapter on affiliation.
    Affiliation(AffiliationRefusal),
    /// By the chapter on motions.
    Motion(MotionRefusal),
    /// By the chapter on resolutions.
    Resolution(ResolutionRefusal),
    /// By the chapter on positions.
    Position(PositionRefusal),
    /// By the chapter on oversight.
    Oversight(OversightRefusal),
    /// By the chapter on commissions.
    Commission(CommissionRefusal),
    /// By the chapter on agreements.
    Agreement(AgreementRefusal),
    /// By the chapter on answerability.
    Answerability(AnswerabilityRefusal),
    /// By the chapter on succession.
    Succession(SuccessionRefusal),
    /// By the chapter on emergencies.
    Emergency(EmergencyRefusal),
    /// By the chapter on votes.
    Votes(VotesRefusal),
    /// By the chapter on bounds.
    Bounds(BoundsRefusal),
}
