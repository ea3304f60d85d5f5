//! How the events of the chapter change the state.

use crate::chapters::Due;
use crate::ground::ids::SeatId;
use crate::recall::due::RecallDue;
use crate::recall::event::{RecallEvent, RecallFailure};
use crate::recall::state::Means;
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
        RecallEvent::RecallCarried { seat } => petition_over(state, *seat),
        RecallEvent::RecallFailed { seat, reason } => match reason {
            RecallFailure::Lapsed => {
                let few = petition::signed_by_few(state, *seat);
                petition_over(state, *seat);
                match few {
                    Some(few) => failed::note_few(state, *seat, Means::Petition, few),
                    None => failed::note(state, *seat, Means::Petition),
                }
            }
            RecallFailure::Rejected => {
                petition_over(state, *seat);
                failed::note(state, *seat, Means::Petition);
            }
            // It was noted when the poll closed, and a petition goes on beside it.
            RecallFailure::NotRecalled | RecallFailure::NotReplaced => {}
        },
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

/// Nothing is left of a petition, nor of the poll that it opened.
fn petition_over(state: &mut State, seat: SeatId) {
    petition::close(state, seat);
    state.recall_polls.remove(&seat);
}
