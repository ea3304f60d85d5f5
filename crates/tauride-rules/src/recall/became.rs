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
                    let by = petition.by;
                    petition::close(state, *seat);
                    failed::note_alone(state, *seat, Means::Petition, by);
                }
            }
        }
        RecallEvent::PetitionCarried { seat, .. } => {
            let full = petition::close(state, *seat);
            if petition::opens_poll(state, *seat) {
                state.recall_polls.insert(*seat, full.unwrap_or_default());
            }
        }
        RecallEvent::RecallCarried { seat } => petition_over(state, *seat),
        RecallEvent::RecallFailed { seat, reason } => match reason {
            RecallFailure::Lapsed => {
                if let Some(petition) = petition::close(state, *seat) {
                    failed::note_together(state, *seat, petition.asked);
                }
            }
            // It was noted when the poll closed.
            RecallFailure::Rejected => petition_over(state, *seat),
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
