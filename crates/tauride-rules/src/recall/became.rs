//! How the events of the chapter change the state.

use crate::chapters::Due;
use crate::recall::due::RecallDue;
use crate::recall::event::{RecallEvent, RecallFailure};
use crate::recall::{failed, petition, standing};
use crate::state::State;

pub(crate) fn became(state: &mut State, event: &RecallEvent) {
    match event {
        RecallEvent::RecallSigned { seat, member } => petition::signed(state, *seat, *member),
        RecallEvent::SignatureWithdrawn { seat, member } => {
            if let Some(petition) = state.petitions.get_mut(*seat) {
                petition.signed.remove(*member);
                if petition.signed.is_empty() {
                    petition::close(state, *seat);
                }
            }
        }
        RecallEvent::PetitionCarried { seat, .. } => {
            let electors = petition::close(state, *seat);
            if petition::opens_poll(state, *seat) {
                state.recall_polls.insert(*seat, electors.unwrap_or_default());
            }
        }
        RecallEvent::RecallCarried { seat } => {
            petition::close(state, *seat);
            state.recall_polls.remove(seat);
        }
        RecallEvent::RecallFailed { seat, reason } => {
            let few = if *reason == RecallFailure::Lapsed { petition::signed_by_few(state, *seat) } else { None };
            petition::close(state, *seat);
            state.recall_polls.remove(seat);
            failed::note(state, *seat, few);
        }
        RecallEvent::HeldUp { constituency, member, candidate } => {
            let ballots = state.standing.entry(*constituency).or_default();
            let before = ballots.ballots.insert(*member, *candidate);
            let support = ballots.support.entry(*candidate).or_default();
            *support = support.saturating_add(1);
            standing::take_support(ballots, before);
        }
        RecallEvent::LetGo { constituency, member } => {
            if let Some(ballots) = state.standing.get_mut(constituency) {
                let before = ballots.ballots.remove(member);
                standing::take_support(ballots, before);
            }
        }
        RecallEvent::ChallengerLeads { constituency, challenger, seat, until } => {
            standing::drop_lead(state, *constituency);
            state.agenda.add(*until, Due::Recall(RecallDue::LeadMatures(*constituency)));
            state.standing.entry(*constituency).or_default().leading = Some((*challenger, *seat, *until));
        }
        RecallEvent::LeadLost { constituency, .. } => standing::drop_lead(state, *constituency),
    }
}
