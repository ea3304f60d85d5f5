//! How much room there is in an entry for what follows from its act (clock.11).

use crate::affiliation::event::AffiliationEvent;
use crate::agreement::event::AgreementEvent;
use crate::agreement::question::AgreementQuestion;
use crate::answerability::event::AnswerabilityEvent;
use crate::answerability::question::AnswerabilityQuestion;
use crate::body::event::BodyEvent;
use crate::body::question::BodyQuestion;
use crate::chapters::Event;
use crate::commission::event::CommissionEvent;
use crate::commission::question::CommissionQuestion;
use crate::division::event::DivisionEvent;
use crate::division::subject::Subject;
use crate::election::event::ElectionEvent;
use crate::emergency::event::EmergencyEvent;
use crate::emergency::question::EmergencyQuestion;
use crate::ground::text::Text;
use crate::mandate::event::MandateEvent;
use crate::mandate::question::MandateQuestion;
use crate::motion::event::MotionEvent;
use crate::oversight::event::OversightEvent;
use crate::oversight::question::OversightQuestion;
use crate::poll::event::PollEvent;
use crate::position::event::PositionEvent;
use crate::question::Question;
use crate::resolution::event::ResolutionEvent;
use crate::roll::event::RollEvent;
use crate::sitting::event::SittingEvent;
use crate::succession::event::SuccessionEvent;
use crate::succession::question::SuccessionQuestion;

/// The most that one entry takes in of what follows from its act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// How many events, those among them whose turn comes when they have been settled otherwise.
    pub events: usize,
    /// How many bytes of the entry, as [`size`] reckons them. The last event may go over.
    pub bytes: usize,
}

impl Room {
    /// What the law gives to every entry (clock.11).
    pub const OF_AN_ENTRY: Self = Self { events: 5_000, bytes: 2 << 20 };

    /// Returns whether no more goes in.
    pub(crate) const fn is_full(self) -> bool {
        self.events == 0 || self.bytes == 0
    }

    /// Notes that an event of so many bytes went in.
    pub(crate) const fn take(&mut self, bytes: usize) {
        self.events = self.events.saturating_sub(1);
        self.bytes = self.bytes.saturating_sub(bytes);
    }
}

/// An event whose numbers, times and words are as long as they come.
const PLAIN: usize = 320;
/// A number in a list, with its comma.
const NUMBER: usize = 11;
/// A sender in a list.
const SENDER: usize = 24;

/// Returns how many bytes an event takes in an entry at the most. The law knows no encoding: this is a reckoning that any
/// writing of an entry in JSON keeps.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the others hold nothing that has any length, or follow from nothing"
)]
pub fn size(event: &Event) -> usize {
    let more = match event {
        Event::Mandate(MandateEvent::MandateOpened { name, label, .. }) => text(name).saturating_add(text(label)),
        Event::Mandate(MandateEvent::Instructed { text: said, .. })
        | Event::Position(PositionEvent::MatterRaised { text: said, .. }) => text(said),
        Event::Body(BodyEvent::SeatsEstablished { agreement, .. }) => agreement.as_ref().map_or(0, text),
        Event::Body(BodyEvent::SelfConstituted { members, .. }) | Event::Roll(RollEvent::Admitted { members, .. }) => {
            list(members.len(), NUMBER)
        }
        Event::Body(BodyEvent::SeatsReduced { seats, .. }) => list(seats.len(), NUMBER),
        Event::Body(BodyEvent::BodyFormed { kind, name, senders, .. }) => {
            text(kind).saturating_add(text(name)).saturating_add(list(senders.len(), SENDER))
        }
        Event::Election(ElectionEvent::ElectionDecided { elected, alternates, .. })
        | Event::Mandate(MandateEvent::TermBegan { elected, alternates, .. }) => {
            list(elected.len().saturating_add(alternates.len()), NUMBER)
        }
        Event::Election(ElectionEvent::LotRequired { among, .. }) => list(among.len(), NUMBER),
        Event::Election(ElectionEvent::SecondRoundOpened { between, .. }) => list(between.len(), NUMBER),
        Event::Sitting(event) => of_sitting(event),
        Event::Division(DivisionEvent::DivisionDecided { cards: Some(_), .. }) => PLAIN,
        Event::Division(DivisionEvent::CrowdReported { place, said, .. }) => text(place).saturating_add(text(said)),
        Event::Division(DivisionEvent::QuestionPut { subject: Subject::Asked { question, .. }, .. }) => {
            of_question(question)
        }
        Event::Division(DivisionEvent::QuestionPut { subject: Subject::Item { question, holds, .. }, .. })
        | Event::Resolution(ResolutionEvent::Resolved { text: question, holds, .. }) => {
            text(question).saturating_add(text(&holds.condition)).saturating_add(text(&holds.on))
        }
        Event::Election(ElectionEvent::CandidateRelabelled { label, .. }) => text(label),
        Event::Commission(event) => of_commission(event),
        Event::Agreement(event) => of_agreement(event),
        Event::Affiliation(event) => of_affiliation(event),
        Event::Motion(event) => of_motion(event),
        Event::Position(PositionEvent::ClaimMade { who, evidence, .. }) => text(who).saturating_add(text(evidence)),
        Event::Poll(PollEvent::PollOpened { question, .. }) => of_question(question),
        Event::Oversight(event) => of_oversight(event),
        Event::Answerability(event) => of_answer(event),
        Event::Succession(event) => of_succession(event),
        Event::Emergency(event) => of_emergency(event),
        _ => 0,
    };
    PLAIN.saturating_add(more)
}

fn of_affiliation(event: &AffiliationEvent) -> usize {
    match event {
        AffiliationEvent::LabelFounded { name, out_of, .. } => text(name).saturating_add(list(out_of.len(), NUMBER)),
        AffiliationEvent::LabelsMerged { merged, .. } => list(merged.len(), NUMBER),
        AffiliationEvent::MismatchNoted { otherwise, .. } => list(otherwise.len(), NUMBER),
        AffiliationEvent::LabelDeclared { .. }
        | AffiliationEvent::SympathyDeclared { .. }
        | AffiliationEvent::LabelRenounced { .. }
        | AffiliationEvent::DeclarationLapsed { .. }
        | AffiliationEvent::LabelEnded { .. }
        | AffiliationEvent::Listed { .. }
        | AffiliationEvent::Unlisted { .. }
        | AffiliationEvent::ListDivided { .. }
        | AffiliationEvent::ListReopened { .. }
        | AffiliationEvent::FractionJoined { .. }
        | AffiliationEvent::FractionLeft { .. } => 0,
    }
}

fn of_oversight(event: &OversightEvent) -> usize {
    match event {
        OversightEvent::LackAsked { lacks, .. } => text(lacks),
        OversightEvent::CalledIn { subject, .. } => text(subject),
        OversightEvent::RightUsed { said, .. }
        | OversightEvent::Completed { text: said, .. }
        | OversightEvent::DeedReplied { said, .. }
        | OversightEvent::DocumentOpened { text: said, .. } => text(said),
        OversightEvent::DocumentSealed { title, hash, on, .. } => {
            text(title).saturating_add(text(hash)).saturating_add(text(on))
        }
        OversightEvent::DeedReported { text: said, on, .. } => text(said).saturating_add(text(on)),
        OversightEvent::RightBegan { .. }
        | OversightEvent::ClockBegan { .. }
        | OversightEvent::TimeExtended { .. }
        | OversightEvent::RightLapsed { .. }
        | OversightEvent::Lifted { .. }
        | OversightEvent::StoodBy { .. }
        | OversightEvent::Overridden { .. }
        | OversightEvent::Referred { .. }
        | OversightEvent::DeadlockBroken { .. }
        | OversightEvent::DocumentNotOpened { .. }
        | OversightEvent::ToldOfUnopened { .. }
        | OversightEvent::RightsEnded { .. } => 0,
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the others hold nothing that has any length")]
fn of_answer(event: &AnswerabilityEvent) -> usize {
    match event {
        AnswerabilityEvent::InquiryPut { text: said, .. }
        | AnswerabilityEvent::InquiryAnswered { text: said, .. }
        | AnswerabilityEvent::ReportLaid { text: said, .. }
        | AnswerabilityEvent::ResignationAnnounced { unless: said, .. }
        | AnswerabilityEvent::ChargeGiven { what: said, .. }
        | AnswerabilityEvent::ChargeReported { text: said, .. }
        | AnswerabilityEvent::ChargeDeclined { reason: said, .. }
        | AnswerabilityEvent::BreachSaid { text: said, .. }
        | AnswerabilityEvent::BreachAnswered { text: said, .. } => text(said),
        AnswerabilityEvent::TakenIn { who, what, .. } => text(who).saturating_add(text(what)),
        AnswerabilityEvent::ResignedTogether { members, .. } => list(members.len(), NUMBER),
        _ => 0,
    }
}

fn of_question(question: &Question) -> usize {
    match question {
        Question::Mandate(MandateQuestion::Instruct { text: said, .. })
        | Question::Body(BodyQuestion::Reserve { agreement: said, .. })
        | Question::Oversight(
            OversightQuestion::Use { said, .. }
            | OversightQuestion::AskFor { lacks: said, .. }
            | OversightQuestion::CallIn { subject: said, .. },
        )
        | Question::Succession(
            SuccessionQuestion::Rename { name: said, .. }
            | SuccessionQuestion::RenameUnit { name: said, .. }
            | SuccessionQuestion::Dissolve { reason: said, .. },
        ) => text(said),
        Question::Answerability(AnswerabilityQuestion::TakeIn { who, what, .. }) => {
            text(who).saturating_add(text(what))
        }
        Question::Answerability(AnswerabilityQuestion::DismissAll { successors, .. }) => list(successors.len(), NUMBER),
        Question::Body(BodyQuestion::CoOpt { .. } | BodyQuestion::Send { .. } | BodyQuestion::Ratify { .. })
        | Question::Charter(_)
        | Question::Credential(_)
        | Question::Position(_)
        | Question::Oversight(_)
        | Question::Answerability(_)
        | Question::Succession(_)
        | Question::Recall(_) => 0,
        Question::Commission(question) => match question {
            CommissionQuestion::Establish { name, members, scope, .. } => {
                texts(scope).saturating_add(text(name)).saturating_add(list(members.len(), NUMBER))
            }
            CommissionQuestion::Extend { reason: said, .. } | CommissionQuestion::Widen { head: said, .. } => {
                text(said)
            }
            CommissionQuestion::Void { .. } | CommissionQuestion::Discharge { .. } => 0,
        },
        Question::Emergency(question) => of_emergency_question(question),
        Question::Agreement(question) => match question {
            AgreementQuestion::Offer { otherwise, .. } => text(otherwise),
            AgreementQuestion::Denounce { reason, .. } => text(reason),
            AgreementQuestion::Accept { .. }
            | AgreementQuestion::Refuse { .. }
            | AgreementQuestion::Withdraw { .. }
            | AgreementQuestion::Find { .. } => 0,
        },
    }
}

fn of_emergency_question(question: &EmergencyQuestion) -> usize {
    match question {
        EmergencyQuestion::Assume { subject, reason, .. }
        | EmergencyQuestion::Keep { subject, reason, .. }
        | EmergencyQuestion::CallBack { subject, reason, .. }
        | EmergencyQuestion::Move { to: subject, reason, .. } => text(subject).saturating_add(text(reason)),
        EmergencyQuestion::HandBack { subject: said, .. }
        | EmergencyQuestion::Confirm { subject: said, .. }
        | EmergencyQuestion::PutOff { reason: said, .. } => text(said),
        EmergencyQuestion::Resume { .. } | EmergencyQuestion::Return { .. } => 0,
    }
}

fn of_emergency(event: &EmergencyEvent) -> usize {
    match event {
        EmergencyEvent::CompetenceAssumed { subject, reason, .. }
        | EmergencyEvent::CompetenceCalledBack { subject, reason, .. }
        | EmergencyEvent::HandingBackRefused { subject, reason, .. }
        | EmergencyEvent::SeatMoved { to: subject, reason, .. } => text(subject).saturating_add(text(reason)),
        EmergencyEvent::CompetenceConfirmed { subject: said, .. }
        | EmergencyEvent::CompetenceHandedBack { subject: said, .. }
        | EmergencyEvent::CompetenceOver { subject: said, .. }
        | EmergencyEvent::CompetenceFell { subject: said, .. }
        | EmergencyEvent::KeptBeyond { subject: said, .. }
        | EmergencyEvent::ElectionsPutOff { reason: said, .. } => text(said),
        EmergencyEvent::ElectionsResumed { .. } | EmergencyEvent::SeatReturned { .. } => 0,
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the others hold nothing that has any length")]
fn of_succession(event: &SuccessionEvent) -> usize {
    match event {
        SuccessionEvent::BodyRenamed { name: said, .. }
        | SuccessionEvent::UnitRenamed { name: said, .. }
        | SuccessionEvent::DissolutionResolved { reason: said, .. }
        | SuccessionEvent::PutDownReported { who: said, .. } => text(said),
        _ => 0,
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the others hold nothing that has any length")]
fn of_commission(event: &CommissionEvent) -> usize {
    match event {
        CommissionEvent::CommissionEstablished { name, members, scope, .. } => {
            texts(scope).saturating_add(text(name)).saturating_add(list(members.len(), NUMBER))
        }
        CommissionEvent::EvidenceEntered { says, .. }
        | CommissionEvent::CommissionProposed { says, .. }
        | CommissionEvent::ScopeWidened { says, .. }
        | CommissionEvent::CommissionExtended { reason: says, .. } => text(says),
        _ => 0,
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the others hold nothing that has any length")]
fn of_agreement(event: &AgreementEvent) -> usize {
    match event {
        AgreementEvent::AgreementDrafted { title, parties, says, .. } => {
            text(title).saturating_add(text(says)).saturating_add(list(parties.len(), SENDER))
        }
        AgreementEvent::AgreementOffered { otherwise, .. } => text(otherwise),
        AgreementEvent::ConditionAdded { says, .. }
        | AgreementEvent::ConditionSaid { says, .. }
        | AgreementEvent::ConditionContested { says, .. }
        | AgreementEvent::EvidenceAdded { says, .. }
        | AgreementEvent::AgreementDenounced { reason: says, .. } => text(says),
        _ => 0,
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the others hold nothing that has any length")]
fn of_motion(event: &MotionEvent) -> usize {
    match event {
        MotionEvent::MotionSubmitted { title, clauses, .. } => {
            clauses.iter().fold(text(title), |sum, clause| sum.saturating_add(text(clause)).saturating_add(3))
        }
        MotionEvent::AmendmentSubmitted { strike, insert, .. } => text(strike).saturating_add(text(insert)),
        MotionEvent::PointRaised { says, .. } => text(says),
        _ => 0,
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the others hold nothing that has any length")]
fn of_sitting(event: &SittingEvent) -> usize {
    match event {
        SittingEvent::SittingCalled { place, agenda, .. } | SittingEvent::SittingDemanded { place, agenda, .. } => {
            agenda.iter().fold(text(place), |sum, item| sum.saturating_add(text(item)).saturating_add(3))
        }
        SittingEvent::WalkedOut { members, statement, .. } => {
            list(members.len(), NUMBER).saturating_add(text(statement))
        }
        SittingEvent::SittingInterrupted { reason: said, .. }
        | SittingEvent::DetainedReported { says: said, .. }
        | SittingEvent::ForceReported { closed_by: said, .. } => text(said),
        _ => 0,
    }
}

/// A text, each byte of which may have to be written as an escape of six.
fn text(text: &Text) -> usize {
    text.len().saturating_mul(6)
}

/// Texts of a list, with what stands around them.
fn texts(texts: &[Text]) -> usize {
    texts.iter().fold(0, |sum: usize, one| sum.saturating_add(text(one)).saturating_add(3))
}

const fn list(count: usize, each: usize) -> usize {
    count.saturating_mul(each)
}
