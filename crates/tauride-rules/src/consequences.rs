//! The third table of contents: what follows from what. One arm per event; the only place where one chapter sets off
//! another.

use crate::event::Event;
use crate::state::{Queue, State};
use crate::{body, charter, convocation, election, mandate, poll, recall, roll};

#[expect(clippy::too_many_lines, reason = "a table of contents: one line for each event")]
/// Queues, in causal order, the events that the law attaches to `event`, given the state just after it.
pub(crate) fn follow(state: &State, event: &Event, queue: &mut Queue) {
    match event {
        Event::CharterAmended { .. } => charter::after_amended(state, queue),
        Event::AmendmentProposed { body, .. } => poll::after_proposed(state, *body, queue),

        Event::LeftRoll { unit, member }
        | Event::StruckOff { unit, member, .. }
        | Event::Moved { member, from: unit, .. } => {
            recall::after_left(state, *unit, *member, queue);
            mandate::after_left(state, *unit, *member, queue);
        }

        Event::BodyFormed { body, .. } | Event::SelfConstituted { body, .. } => {
            body::after_formed(state, *body, event, queue);
        }
        Event::Affiliated { body, sender } => body::after_affiliated(state, *body, *sender, queue),
        Event::BodyEnded { body } => {
            election::after_body_ended(state, *body, queue);
            poll::after_body_ended(state, *body, queue);
            body::after_ended(state, *body, queue);
        }
        Event::Apportioned { body } => body::after_apportioned(state, *body, queue),
        Event::SeatsEstablished { constituency, .. } => mandate::after_established(state, *constituency, queue),

        Event::ElectionCalled { constituency, .. } => roll::after_called(state, *constituency, queue),
        Event::HandsReported { election, .. } => election::after_hands(state, *election, queue),
        Event::LotRecorded { election, .. } => election::after_lot(state, *election, queue),
        Event::ElectionDecided { election, elected, .. } => {
            election::after_decided(state, *election, elected, queue);
            roll::after_election(state, *election, queue);
            election::after_ended(state, *election, elected, queue);
        }
        Event::ElectionFailed { election, .. } => {
            roll::after_election(state, *election, queue);
            election::after_ended(state, *election, &[], queue);
        }
        Event::CountedBack { election, seat, elected } => {
            mandate::after_counted_back(state, (*election, *seat), *elected, queue);
        }
        Event::CredentialContested { mandate, .. } => poll::after_contested(state, *mandate, queue),

        Event::MandateOpened { mandate, .. } => {
            mandate::after_opened(state, *mandate, queue);
            recall::after_opened(state, *mandate, queue);
        }
        Event::MandateEnded { mandate, .. } => {
            recall::after_ended(state, *mandate, queue);
            poll::after_ended(state, *mandate, queue);
            mandate::after_ended(state, *mandate, queue);
        }
        Event::BecameCaretaker { mandate, .. } => mandate::after_caretaker(state, *mandate, queue),
        Event::DeathRecorded { member } => {
            recall::after_death(state, *member, queue);
            mandate::after_death(state, *member, queue);
        }

        Event::RecallSigned { seat, .. } | Event::SignatureWithdrawn { seat, .. } => {
            recall::after_signature(state, *seat, queue);
        }
        Event::PetitionCarried { seat, .. } => recall::after_petition(state, *seat, queue),
        Event::RecallCarried { seat } => recall::after_carried(state, *seat, queue),
        Event::HeldUp { constituency, .. } | Event::LetGo { constituency, .. } => {
            recall::after_standing(state, *constituency, queue);
        }

        Event::CountReported { poll, .. } => poll::after_count(state, *poll, queue),
        Event::PollDecided { poll, .. } => poll::after_decided(state, *poll, queue),
        Event::ConvocationMet { convocation, .. } => convocation::after_met(state, *convocation, queue),

        Event::Founded { .. }
        | Event::FoundingEnded {}
        | Event::TimePassed { .. }
        | Event::UnitFormed { .. }
        | Event::Enrolled { .. }
        | Event::Admitted { .. }
        | Event::WeightSet { .. }
        | Event::RollFrozen { .. }
        | Event::RollThawed { .. }
        | Event::FigureDeclared { .. }
        | Event::SeatsReduced { .. }
        | Event::BodyRatified { .. }
        | Event::Nominated { .. }
        | Event::CandidateStood { .. }
        | Event::CandidateWithdrew { .. }
        | Event::VotingOpened { .. }
        | Event::Voted { .. }
        | Event::Ranked { .. }
        | Event::PointsGiven { .. }
        | Event::SecondRoundOpened { .. }
        | Event::CountsDiffered { .. }
        | Event::LotRequired { .. }
        | Event::CredentialUpheld { .. }
        | Event::SubstituteNamed { .. }
        | Event::SubstitutionEnded { .. }
        | Event::Instructed { .. }
        | Event::RecallFailed { .. }
        | Event::ChallengerLeads { .. }
        | Event::LeadLost { .. }
        | Event::PollOpened { .. }
        | Event::VoteCast { .. }
        | Event::PollCountsDiffered { .. }
        | Event::PollLapsed { .. }
        | Event::Convoked { .. }
        | Event::Answered { .. } => {}
    }
}

/// Returns whether a queued event still follows: what came before it in the same cascade may have settled it.
#[expect(clippy::wildcard_enum_match_arm, reason = "an event that nothing can settle follows")]
pub(crate) fn still_follows(state: &State, event: &Event) -> bool {
    match event {
        Event::MandateEnded { mandate, .. } => state.mandate(*mandate).is_some_and(|mandate| mandate.ended.is_none()),
        Event::BecameCaretaker { mandate, .. } => {
            state.mandate(*mandate).is_some_and(|mandate| mandate.ended.is_none() && !mandate.caretaker)
        }
        Event::MandateOpened { seat, member, .. } => mandate::may_open(state, *seat, *member),
        Event::ElectionCalled { constituency, .. } => election::may_be_called(state, *constituency),
        Event::ElectionFailed { election, .. } => {
            state.election(*election).is_some_and(crate::state::Election::is_under_way)
        }
        Event::LotRequired { election, seat: Some(seat), .. } => election::may_wait(state, *election, *seat),
        Event::PollOpened { question, by, .. } => poll::may_open(state, question, *by),
        Event::SignatureWithdrawn { seat, member } => {
            state.petitions.get(*seat).is_some_and(|petition| petition.signed.contains(*member))
        }
        Event::PetitionCarried { seat, .. } => state.petitions.contains_key(*seat),
        Event::BodyEnded { body } => state.body(*body).is_some_and(|body| !body.ended),
        Event::PollLapsed { poll } => state.poll(*poll).is_some_and(crate::state::Poll::is_open),
        _ => true,
    }
}
