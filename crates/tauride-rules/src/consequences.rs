//! The third table of contents: what follows from what. Here alone an event of one chapter sets off what another does.
//!
//! A chapter makes its own events only. Where one needs an event of another, because a seat that fell vacant is filled by an
//! election or a question that was decided ends a mandate, it has that event from a function of the other chapter.

mod answers;
mod emergencies;
mod halls;
mod successions;

use crate::affiliation::event::AffiliationEvent;
use crate::agreement::event::AgreementEvent;
use crate::ballot::event::BallotEvent;
use crate::body::event::BodyEvent;
use crate::chapters::Event;
use crate::charter::event::CharterEvent;
use crate::charter::question::CharterQuestion;
use crate::commission::event::CommissionEvent;
use crate::convocation::event::ConvocationEvent;
use crate::credential::event::CredentialEvent;
use crate::credential::question::CredentialQuestion;
use crate::election::event::ElectionEvent;
use crate::election::state::Election;
use crate::ground::ids::{BodyId, ElectionId, MandateId};
use crate::ground::instant::Instant;
use crate::mandate::event::MandateEvent;
use crate::pending::event::PendingEvent;
use crate::poll::event::PollEvent;
use crate::poll::state::Poll;
use crate::question::{Question, Subject};
use crate::recall::event::{RecallEvent, RecallFailure};
use crate::roll::event::RollEvent;
use crate::state::{Queue, State};
use crate::{
    affiliation, agreement, answerability, asked, ballot, body, commission, convocation, decide, division, election,
    emergency, mandate, motion, pending, poll, recall, resolution, roll, sitting, succession,
};

/// Queues, in causal order, the events that the law attaches to `event`, given the state just after it.
pub(crate) fn follow(state: &State, event: &Event, queue: &mut Queue) {
    match event {
        Event::Charter(event) => after_charter(state, event, queue),
        // What an assembly is for changes nothing by itself.
        Event::Clock(_) | Event::Position(_) => {}
        Event::Roll(event) => after_roll(state, event, queue),
        Event::Body(event) => after_body(state, event, queue),
        Event::Election(event) => after_election(state, event, queue),
        Event::Ballot(event) => after_ballot(state, event, queue),
        Event::Credential(event) => after_credential(state, event, queue),
        Event::Mandate(event) => after_mandate(state, event, queue),
        Event::Recall(event) => after_recall(state, event, queue),
        Event::Poll(event) => after_poll(state, event, queue),
        Event::Convocation(event) => after_convocation(state, event, queue),
        Event::Pending(event) => after_pending(state, event, queue),
        Event::Sitting(event) => halls::after_sitting(state, event, queue),
        Event::Division(event) => halls::after_division(state, event, queue),
        Event::Affiliation(event) => after_affiliation(state, event, queue),
        Event::Motion(event) => halls::after_motion(state, event, queue),
        Event::Resolution(event) => halls::after_resolution(state, event, queue),
        Event::Oversight(event) => halls::after_oversight(state, event, queue),
        Event::Commission(event) => after_commission(state, event, queue),
        Event::Agreement(event) => after_agreement(state, event, queue),
        Event::Answerability(event) => answers::after(state, event, queue),
        Event::Succession(event) => successions::after(state, event, queue),
        Event::Emergency(event) => emergencies::after(state, event, queue),
    }
}

fn after_charter(state: &State, event: &CharterEvent, queue: &mut Queue) {
    match event {
        CharterEvent::CharterAmended { .. } => after_amended(state, queue),
        CharterEvent::AmendmentProposed { body, .. } => {
            queue.extend(poll::opened(state, CharterQuestion::Amend { body: *body }.into(), None));
        }
        CharterEvent::Founded { .. } | CharterEvent::FoundingEnded {} | CharterEvent::AmendingRightPassed { .. } => {}
    }
}

/// Other proposals come to nothing, and rolls freeze or thaw as the new charter says; a body may be seated by it, or no longer
/// (charter.12).
fn after_amended(state: &State, queue: &mut Queue) {
    for (poll, found) in state.polls.open() {
        if matches!(found.question, Question::Charter(CharterQuestion::Amend { .. })) {
            queue.push_back(PollEvent::PollLapsed { poll }.into());
        }
    }
    roll::after_amended(state, queue);
    mandate::after_amended(state, queue);
    sitting::after_amended(state, queue);
    (0..state.bodies.len()).map(BodyId::at).for_each(|body| body::after_filled(state, body, queue));
}

fn after_roll(state: &State, event: &RollEvent, queue: &mut Queue) {
    match event {
        // Who was struck off by somebody else keeps what they hold until that can be contested no more (roll.20).
        RollEvent::LeftRoll { unit, member }
        | RollEvent::StrikeStands { unit, member }
        | RollEvent::Moved { member, from: unit, .. } => {
            recall::after_left(state, *unit, *member, queue);
            mandate::after_left(state, *unit, *member, queue);
            sitting::after_member(state, *member, queue);
            affiliation::after_left(state, *member, queue);
            commission::after_member(state, *member, queue);
        }
        RollEvent::DeathStands { member } => {
            recall::after_death(state, *member, queue);
            mandate::after_death(state, *member, queue);
            sitting::after_member(state, *member, queue);
            affiliation::after_left(state, *member, queue);
            commission::after_member(state, *member, queue);
        }
        RollEvent::UnitFormed { .. }
        | RollEvent::StruckOff { .. }
        | RollEvent::DeathRecorded { .. }
        | RollEvent::DeathWaits { .. }
        | RollEvent::Enrolled { .. }
        | RollEvent::Admitted { .. }
        | RollEvent::EnrolmentWaits { .. }
        | RollEvent::AdmissionWaits { .. }
        | RollEvent::StrikeWaits { .. }
        | RollEvent::ReceptionWaits { .. }
        | RollEvent::MoveAsked { .. }
        | RollEvent::StrikeContested { .. }
        | RollEvent::DeathContested { .. }
        | RollEvent::NewcomersJoined { .. }
        | RollEvent::WeightSet { .. }
        | RollEvent::RollFrozen { .. }
        | RollEvent::RollThawed { .. }
        | RollEvent::FigureDeclared { .. } => {}
    }
}

fn after_body(state: &State, event: &BodyEvent, queue: &mut Queue) {
    match event {
        BodyEvent::BodyFormed { body, .. } | BodyEvent::SelfConstituted { body, .. } => {
            body::after_formed(state, *body, event, queue);
        }
        BodyEvent::Affiliated { body, sender } => body::after_affiliated(state, *body, *sender, queue),
        BodyEvent::BodyEnded { body } => {
            sitting::after_body_ended(state, *body, queue);
            election::after_body_ended(state, *body, queue);
            poll::after_body_ended(state, *body, queue);
            commission::after_body_ended(state, *body, queue);
            agreement::after_body_ended(state, *body, queue);
            emergency::after_body_ended(state, *body, queue);
            mandate::after_body_ended(state, *body, queue);
        }
        BodyEvent::Apportioned { body } => body::after_apportioned(state, *body, queue),
        BodyEvent::SeatsEstablished { constituency, body, .. } => {
            mandate::after_established(state, *constituency, queue);
            succession::after_seats(state, *body, queue);
        }
        BodyEvent::SeatsReduced { constituency, .. } => {
            let body = state.constituency(*constituency).map(|constituency| constituency.body);
            if let Some(body) = body {
                body::after_filled(state, body, queue);
                succession::after_seats(state, body, queue);
            }
            body::after_gone(state, *constituency, queue);
        }
        BodyEvent::BodySeated { body, .. } => {
            election::after_seated(state, *body, queue);
            for constituency in state.body(*body).map_or(&[][..], |body| &body.sends_to) {
                mandate::call_late(state, *constituency, queue);
            }
        }
        BodyEvent::BodyVacated { body } => election::after_vacated(state, *body, queue),
        BodyEvent::BodyRatified { .. }
        | BodyEvent::SendingAgreed { .. }
        | BodyEvent::Consented { .. }
        | BodyEvent::ConsentWithdrawn { .. } => {}
    }
}

fn after_election(state: &State, event: &ElectionEvent, queue: &mut Queue) {
    match event {
        ElectionEvent::ElectionCalled { constituency, .. } => roll::after_called(state, *constituency, queue),
        // Who yields a tie leaves it to the others: the votes are counted again, as they are with a lot.
        ElectionEvent::CandidateWithdrew { election, candidate } if !election::waits_for_lot(state, *election) => {
            affiliation::after_withdrew(state, *election, *candidate, queue);
            mandate::after_withdrew(state, *election, *candidate, queue);
        }
        ElectionEvent::LotRecorded { election, .. } | ElectionEvent::CandidateWithdrew { election, .. } => {
            if let Some(seat) = election::after_lot(state, *election, queue) {
                mandate::fill_waiting(state, seat, queue);
            }
        }
        ElectionEvent::ElectionDecided { election, elected, .. } => {
            election::after_decided(state, *election, elected, queue);
            succession::after_elected(state, *election, queue);
            body::after_last(state, *election, queue);
            roll::after_election(state, *election, queue);
            call_late(state, *election, queue);
            election::after_ended(state, *election, elected, queue);
            affiliation::after_decided(state, *election, elected, queue);
        }
        ElectionEvent::ElectionFailed { election, .. } => {
            body::after_last(state, *election, queue);
            roll::after_election(state, *election, queue);
            call_late(state, *election, queue);
            election::after_ended(state, *election, &[], queue);
        }
        ElectionEvent::CountedBack { election, seat, elected } => {
            mandate::after_counted_back(state, (*election, *seat), *elected, queue);
            body::after_last(state, *election, queue);
            call_late(state, *election, queue);
        }
        ElectionEvent::CandidateStood { election, candidate, .. } => {
            affiliation::after_stood(state, *election, *candidate, queue);
        }
        ElectionEvent::NominationsReopened { election, .. } => affiliation::after_reopened(state, *election, queue),
        ElectionEvent::Nominated { .. }
        | ElectionEvent::CandidateRelabelled { .. }
        | ElectionEvent::VotingOpened { .. }
        | ElectionEvent::SecondRoundOpened { .. }
        | ElectionEvent::LotRequired { .. } => {}
    }
}

/// An election is over that the election of successors may have had to wait for (mandate.29).
fn call_late(state: &State, election: ElectionId, queue: &mut Queue) {
    if let Some(constituency) = state.election(election).map(|election| election.constituency) {
        mandate::call_late(state, constituency, queue);
    }
}

fn after_ballot(state: &State, event: &BallotEvent, queue: &mut Queue) {
    match event {
        BallotEvent::HandsReported { election, .. } => ballot::after_hands(state, *election, queue),
        BallotEvent::BallotCast { member, .. } => roll::after_voted(state, *member, queue),
        BallotEvent::CountsDiffered { .. } => {}
    }
}

fn after_credential(state: &State, event: &CredentialEvent, queue: &mut Queue) {
    match event {
        // One question is open at a time; what is contested meanwhile is put when it is over (credential.5).
        CredentialEvent::CredentialContested { mandate, .. } | CredentialEvent::CredentialUpheld { mandate } => {
            let question = Question::from(CredentialQuestion::Credential { mandate: *mandate });
            let contested = state.mandate(*mandate).is_some_and(|mandate| mandate.contested);
            if contested && state.polls.on(&question).is_none() {
                queue.extend(poll::opened(state, question, None));
            }
        }
    }
}

fn after_mandate(state: &State, event: &MandateEvent, queue: &mut Queue) {
    match event {
        MandateEvent::MandateOpened { mandate, .. } => {
            body::after_opened(state, *mandate, queue);
            body::after_elected(state, *mandate, queue);
            mandate::after_taken(state, *mandate, queue);
            mandate::after_opened(state, *mandate, queue);
            mandate::successors_late(state, *mandate, queue);
            recall::after_opened(state, *mandate, queue);
        }
        MandateEvent::MandateEnded { mandate, seat, .. } => {
            sitting::after_seat(state, *seat, queue);
            after_sat(state, *mandate, queue);
            recall::after_ended(state, *mandate, queue);
            poll::after_ended(state, *mandate, queue);
            mandate::after_ended(state, *mandate, queue);
            // Whoever takes the seat in the same breath leaves nothing vacant.
            body::after_vacated(state, *mandate, queue);
            if let Some(seat) = state.seat(*seat) {
                body::after_gone(state, seat.constituency, queue);
            }
        }
        MandateEvent::TermBegan { election, elected, .. } => {
            mandate::after_term_began(state, *election, elected, queue);
            election::after_term_began(state, *election, elected, queue);
        }
        MandateEvent::GroupsChanged { mandate, .. } => mandate::after_groups_changed(state, *mandate, queue),
        MandateEvent::BecameCaretaker { mandate, .. } => mandate::after_caretaker(state, *mandate, queue),
        MandateEvent::SubstituteNamed { mandate, .. } | MandateEvent::SubstitutionEnded { mandate } => {
            if let Some(mandate) = state.mandate(*mandate) {
                sitting::after_seat(state, mandate.seat, queue);
            }
        }
        MandateEvent::SuccessorWithdrew { .. } | MandateEvent::Instructed { .. } => {}
    }
}

fn after_recall(state: &State, event: &RecallEvent, queue: &mut Queue) {
    match event {
        RecallEvent::RecallSigned { seat, member } => {
            roll::after_voted(state, *member, queue);
            recall::after_signature(state, *seat, queue);
        }
        RecallEvent::SignatureWithdrawn { seat, .. } => {
            recall::after_signature(state, *seat, queue);
        }
        RecallEvent::PetitionCarried { seat, .. } => {
            let poll = recall::question_of_full(state, *seat).and_then(|question| poll::opened(state, question, None));
            // A body that is to be elected anew recalls nobody (body.16).
            queue.push_back(match recall::may_decide(state, *seat) {
                Ok(()) => poll.unwrap_or(Event::Recall(RecallEvent::RecallCarried { seat: *seat })),
                Err(_) => Event::Recall(RecallEvent::RecallFailed { seat: *seat, reason: RecallFailure::Lapsed }),
            });
        }
        RecallEvent::RecallCarried { seat } => mandate::after_recalled(state, *seat, queue),
        RecallEvent::HeldUp { constituency, .. } | RecallEvent::LetGo { constituency, .. } => {
            recall::after_standing(state, *constituency, queue);
        }
        RecallEvent::RecallFailed { .. } | RecallEvent::ChallengerLeads { .. } | RecallEvent::LeadLost { .. } => {}
    }
}

fn after_poll(state: &State, event: &PollEvent, queue: &mut Queue) {
    match event {
        PollEvent::CountReported { poll, .. } => poll::after_count(state, *poll, queue),
        PollEvent::PollDecided { poll, .. } => asked::after_decided(state, *poll, queue),
        PollEvent::VoteCast { poll, member, .. } => {
            roll::after_voted(state, *member, queue);
            poll::after_support(state, *poll, queue);
        }
        PollEvent::LessIsEnough { poll, .. } => poll::after_support(state, *poll, queue),
        PollEvent::PollOpened { .. }
        | PollEvent::PollCountsDiffered { .. }
        | PollEvent::SupportReached { .. }
        | PollEvent::SupportLost { .. }
        | PollEvent::PollLapsed { .. } => {}
    }
}

fn after_convocation(state: &State, event: &ConvocationEvent, queue: &mut Queue) {
    match event {
        ConvocationEvent::ConvocationMet { convocation, .. } => body::after_met(state, *convocation, queue),
        ConvocationEvent::Answered { convocation, unit, .. } => {
            convocation::after_answered(state, *convocation, *unit, queue);
        }
        ConvocationEvent::AnswerTakenBack { convocation, unit, stands: false, .. } => {
            convocation::after_taken_back(state, *convocation, *unit, queue);
        }
        ConvocationEvent::CalledToConstitute { .. }
        | ConvocationEvent::AnswerSupported { .. }
        | ConvocationEvent::AnswerOpposed { .. }
        | ConvocationEvent::AnswerOvertaken { .. }
        | ConvocationEvent::AnswerTakenBack { .. } => {}
    }
}

fn after_pending(state: &State, event: &PendingEvent, queue: &mut Queue) {
    match event {
        // What waited is decided again, as things stand now: it may have become unlawful meanwhile.
        PendingEvent::ConsentGiven { pending, .. } => {
            let decided = pending::given(state).and_then(|(by, act)| decide::of_chapter(state, by.into(), act).ok());
            queue.push_back(decided.unwrap_or(PendingEvent::ActLapsed { pending: *pending }.into()));
        }
        PendingEvent::ActHeld { .. }
        | PendingEvent::ConsentWithheld { .. }
        | PendingEvent::ActTakenBack { .. }
        | PendingEvent::ActLapsed { .. } => {}
    }
}

/// Whoever held a seat sits with nobody in its body any more, unless they hold another there.
fn after_sat(state: &State, mandate: MandateId, queue: &mut Queue) {
    let Some(mandate) = state.mandate(mandate) else { return };
    let place = state.place_of(mandate.seat);
    if let Some(place) = place {
        affiliation::after_mandate_ended(state, mandate.member, place.body, queue);
    }
}

fn after_affiliation(state: &State, event: &AffiliationEvent, queue: &mut Queue) {
    match event {
        AffiliationEvent::LabelFounded { by: member, from, .. }
        | AffiliationEvent::LabelDeclared { member, from, .. }
        | AffiliationEvent::SympathyDeclared { member, from, .. } => {
            affiliation::after_declared(state, *member, *from, queue);
        }
        AffiliationEvent::LabelRenounced { member, label } | AffiliationEvent::DeclarationLapsed { member, label } => {
            affiliation::after_declared(state, *member, Some(*label), queue);
        }
        AffiliationEvent::ListDivided { member, into, election, .. } => {
            let name = state.affiliations.get(*into).map(|label| label.name.clone());
            queue.extend(name.map(|name| election::relabelled(*election, *member, name)));
        }
        AffiliationEvent::ListReopened { election, .. } => queue.extend(election::reopened(state, *election)),
        AffiliationEvent::LabelEnded { .. }
        | AffiliationEvent::LabelsMerged { .. }
        | AffiliationEvent::Listed { .. }
        | AffiliationEvent::Unlisted { .. }
        | AffiliationEvent::MismatchNoted { .. }
        | AffiliationEvent::FractionJoined { .. }
        | AffiliationEvent::FractionLeft { .. } => {}
    }
}

fn after_commission(state: &State, event: &CommissionEvent, queue: &mut Queue) {
    match event {
        CommissionEvent::CommissionProposed { commission, proposal, .. }
        | CommissionEvent::ProposalSupported { commission, proposal, .. } => {
            commission::after_support(state, *commission, *proposal, queue);
        }
        CommissionEvent::PlaceLeft { commission, .. } | CommissionEvent::MeasureTaken { commission, .. } => {
            commission::after_left(state, *commission, queue);
        }
        CommissionEvent::CommissionFell { commission } => poll::after_commission_fell(state, *commission, queue),
        CommissionEvent::CommissionEstablished { .. }
        | CommissionEvent::PlaceTaken { .. }
        | CommissionEvent::EvidenceEntered { .. }
        | CommissionEvent::ProposalTakenBack { .. }
        | CommissionEvent::MeasureVoided { .. }
        | CommissionEvent::ScopeWidened { .. }
        | CommissionEvent::CommissionExtended { .. }
        | CommissionEvent::CommissionReported { .. }
        | CommissionEvent::CommissionExpired { .. }
        | CommissionEvent::CommissionDischarged { .. }
        | CommissionEvent::CommissionTakenUp { .. } => {}
    }
}

fn after_agreement(state: &State, event: &AgreementEvent, queue: &mut Queue) {
    match event {
        AgreementEvent::AgreementAccepted { agreement, .. } => agreement::after_accepted(state, *agreement, queue),
        AgreementEvent::ConditionSettled { agreement, condition, finding, .. } => {
            agreement::after_settled(state, (*agreement, *condition), *finding, queue);
            let of_it = |question: &Question| agreement::is_finding_on(question, *condition);
            poll::after_settled(state, Subject::Agreement(*agreement), of_it, queue);
        }
        AgreementEvent::AgreementDenounced { agreement, .. } => agreement::after_denounced(state, *agreement, queue),
        AgreementEvent::AgreementEnded { agreement, .. } => body::after_agreement_ended(state, *agreement, queue),
        AgreementEvent::AgreementDrafted { .. }
        | AgreementEvent::ConditionAdded { .. }
        | AgreementEvent::DraftDropped { .. }
        | AgreementEvent::AgreementOffered { .. }
        | AgreementEvent::AgreementRefused { .. }
        | AgreementEvent::OfferWithdrawn { .. }
        | AgreementEvent::OfferLapsed { .. }
        | AgreementEvent::AgreementBegan { .. }
        | AgreementEvent::ConditionSaid { .. }
        | AgreementEvent::ConditionOverdue { .. }
        | AgreementEvent::ConditionContested { .. }
        | AgreementEvent::EvidenceAdded { .. }
        | AgreementEvent::BreachTakenUp { .. } => {}
    }
}

/// Returns whether a queued event still follows: what came before it in the same cascade may have settled it.
#[expect(clippy::wildcard_enum_match_arm, reason = "an event that nothing can settle follows")]
pub(crate) fn still_follows(state: &State, event: &Event) -> bool {
    match event {
        Event::Mandate(MandateEvent::MandateEnded { mandate, .. }) => {
            state.mandate(*mandate).is_some_and(|mandate| mandate.ended.is_none())
        }
        Event::Mandate(MandateEvent::BecameCaretaker { mandate, .. }) => {
            let goes_on = |until: Instant| until > state.now;
            state.mandate(*mandate).is_some_and(|mandate| {
                mandate.ended.is_none() && !(mandate.caretaker && mandate.until.is_none_or(goes_on))
            })
        }
        Event::Mandate(MandateEvent::SubstitutionEnded { mandate }) => {
            state.mandate(*mandate).is_some_and(|mandate| mandate.substitute.is_some())
        }
        Event::Mandate(MandateEvent::MandateOpened { seat, member, .. }) => mandate::may_open(state, *seat, *member),
        Event::Election(ElectionEvent::ElectionCalled { constituency, succeeds, .. }) => {
            election::may_be_called(state, *constituency, *succeeds)
        }
        Event::Election(ElectionEvent::NominationsReopened { election, .. }) => {
            state.election(*election).is_some_and(Election::may_be_reopened)
        }
        Event::Election(ElectionEvent::ElectionFailed { election, .. }) => {
            state.election(*election).is_some_and(Election::is_under_way)
        }
        Event::Election(ElectionEvent::LotRequired { election, seat: Some(seat), .. }) => {
            election::may_wait(state, *election, *seat)
        }
        Event::Poll(PollEvent::PollOpened { question, by, .. }) => poll::may_open(state, question, *by),
        Event::Recall(RecallEvent::SignatureWithdrawn { seat, member }) => {
            state.petitions.get(*seat).is_some_and(|petition| petition.signed.contains(*member))
        }
        Event::Recall(RecallEvent::PetitionCarried { seat, .. }) => state.petitions.contains_key(*seat),
        // Whoever fell below the floor has left the seat for which somebody would lead.
        Event::Recall(RecallEvent::ChallengerLeads { seat, .. }) => state.holding(*seat).is_some(),
        Event::Body(BodyEvent::BodySeated { body, .. }) => {
            state.body(*body).is_some_and(|body| body.seated.is_none() && !body.ended)
        }
        Event::Body(BodyEvent::BodyVacated { body }) => body::is_vacated(state, *body),
        Event::Body(BodyEvent::BodyEnded { body }) => state.body(*body).is_some_and(|body| !body.ended),
        Event::Poll(PollEvent::PollLapsed { poll }) => state.poll(*poll).is_some_and(Poll::is_open),
        Event::Sitting(event) => sitting::still_follows(state, event),
        Event::Division(event) => division::still_follows(state, event),
        Event::Affiliation(event) => affiliation::still_follows(state, event),
        Event::Motion(event) => motion::still_follows(state, event),
        Event::Resolution(event) => resolution::still_follows(state, event),
        Event::Commission(event) => commission::still_follows(state, event),
        Event::Agreement(event) => agreement::still_follows(state, event),
        Event::Answerability(event) => answerability::still_follows(state, event),
        Event::Succession(event) => succession::still_follows(state, event),
        Event::Emergency(event) => emergency::still_follows(state, event),
        _ => true,
    }
}
