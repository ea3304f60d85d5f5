//! What follows in the halls of sittings: of divisions, what was moved, and what was resolved.

use crate::division::event::DivisionEvent;
use crate::division::subject::Subject;
use crate::ground::ids::DivisionId;
use crate::motion::event::MotionEvent;
use crate::oversight::event::OversightEvent;
use crate::resolution::event::{ResolutionEvent, Undone};
use crate::sitting::event::SittingEvent;
use crate::state::{Queue, State};
use crate::{agreement, asked, commission, division, emergency, motion, oversight, position, resolution, sitting};

pub(super) fn after_sitting(state: &State, event: &SittingEvent, queue: &mut Queue) {
    match event {
        SittingEvent::SittingDemanded { sitting, .. } | SittingEvent::DemandJoined { sitting, .. } => {
            sitting::after_joined(state, *sitting, queue);
        }
        SittingEvent::ForceReported { sitting, .. } => sitting::after_force(state, *sitting, queue),
        SittingEvent::SittingOpened { sitting, .. }
        | SittingEvent::CheckedIn { sitting, .. }
        | SittingEvent::SteppedIn { sitting, .. }
        | SittingEvent::SteppedBack { sitting, .. }
        | SittingEvent::LeftHall { sitting, .. }
        | SittingEvent::VoteLost { sitting, .. }
        | SittingEvent::WalkedOut { sitting, .. }
        | SittingEvent::EndWished { sitting, .. } => sitting::after_hall(state, *sitting, queue),
        SittingEvent::SittingInterrupted { sitting, .. } | SittingEvent::RecessTaken { sitting, .. } => {
            division::after_interrupted(state, *sitting, queue);
        }
        SittingEvent::QuorumReached { sitting, .. } => {
            commission::after_quorum(state, *sitting, queue);
            agreement::after_quorum(state, *sitting, queue);
        }
        SittingEvent::SittingResumed { sitting, .. } => division::after_resumed(state, *sitting, queue),
        SittingEvent::SittingAdjourned { sitting, .. } => division::after_over(state, *sitting, queue),
        SittingEvent::SittingEnded { sitting, .. } => {
            division::after_over(state, *sitting, queue);
            motion::after_over(state, *sitting, queue);
        }
        SittingEvent::SittingCalled { .. }
        | SittingEvent::SittingConvened { .. }
        | SittingEvent::SittingPostponed { .. }
        | SittingEvent::WillFollow { .. }
        | SittingEvent::QuorumLost { .. }
        | SittingEvent::ChairTaken { .. }
        | SittingEvent::GoingOn { .. }
        | SittingEvent::DetainedReported { .. } => {}
    }
}

pub(super) fn after_division(state: &State, event: &DivisionEvent, queue: &mut Queue) {
    match event {
        DivisionEvent::QuestionPut { sitting, .. } => division::divide_next(state, *sitting, queue),
        DivisionEvent::VoteGiven { division, .. } => division::after_vote(state, *division, queue),
        DivisionEvent::HandsCounted { division, .. } => division::after_hands(state, *division, queue),
        DivisionEvent::CastingVoteGiven { division, .. } => division::after_casting(state, *division, queue),
        DivisionEvent::CountDemanded { division, .. } => division::after_demand(state, *division, queue),
        DivisionEvent::CardsDemanded { division, members, needed, .. } => {
            division::after_demanded(state, *division, (*members, *needed), queue);
        }
        DivisionEvent::DivisionDecided { division, .. } | DivisionEvent::DeclarationStood { division, .. } => {
            after_divided(state, *division, queue);
        }
        DivisionEvent::DivisionLapsed { division } => tell(state, *division, queue),
        DivisionEvent::QuestionTakenBack { .. }
        | DivisionEvent::HallDivided { .. }
        | DivisionEvent::TurnedToHands { .. }
        | DivisionEvent::HandsDiffered { .. }
        | DivisionEvent::DivisionTied { .. }
        | DivisionEvent::Declared { .. }
        | DivisionEvent::CountBegan { .. }
        | DivisionEvent::CardVoteBegan { .. }
        | DivisionEvent::CrowdReported { .. }
        | DivisionEvent::DivisionHalted { .. }
        | DivisionEvent::DivisionWentOn { .. } => {}
    }
}

/// Whoever gave a division its subject is told what came of it; then the hall is free for the next.
fn after_divided(state: &State, id: DivisionId, queue: &mut Queue) {
    let Some(division) = state.division(id) else { return };
    tell(state, id, queue);
    position::after_divided(state, id, queue);
    division::divide_next(state, division.sitting, queue);
}

/// Tells whoever gave a division its subject what came of it: nothing, where there was no quorum, or it lapsed.
fn tell(state: &State, id: DivisionId, queue: &mut Queue) {
    let Some(division) = state.division(id) else { return };
    match &division.subject {
        Subject::Item { question, holds, .. } => queue.extend(resolution::adopted(state, id, question, holds)),
        Subject::Asked { question, .. } => asked::after_divided(state, id, question, queue),
        Subject::Motion { motion } => {
            let carried = division.carried().filter(|_| !division.is_void());
            motion::after_divided(state, *motion, carried, queue);
            queue.extend(resolution::carried(state, id, *motion));
        }
    }
}

pub(super) fn after_motion(state: &State, event: &MotionEvent, queue: &mut Queue) {
    match event {
        MotionEvent::MotionMoved { motion, .. }
        | MotionEvent::ProcedureMoved { motion, .. }
        | MotionEvent::MotionSeconded { motion, .. } => motion::after_moved(state, *motion, queue),
        MotionEvent::MotionPut { motion, by } => motion::after_put(state, *motion, *by, queue),
        MotionEvent::MotionDecided { motion, carried: true } => motion::after_decided(state, *motion, queue),
        MotionEvent::MotionRescinded { motion } => queue.extend(resolution::undone(state, *motion, Undone::Rescinded)),
        MotionEvent::MotionResumed { motion } => queue.extend(resolution::undone(state, *motion, Undone::Reconsidered)),
        MotionEvent::MotionSubmitted { .. }
        | MotionEvent::AmendmentSubmitted { .. }
        | MotionEvent::MotionTakenBack { .. }
        | MotionEvent::MotionSupported { .. }
        | MotionEvent::MotionPending { .. }
        | MotionEvent::SpeechAsked { .. }
        | MotionEvent::SpeechBegan { .. }
        | MotionEvent::SpeechEnded { .. }
        | MotionEvent::PointRaised { .. }
        | MotionEvent::PointRuled { .. }
        | MotionEvent::PutInVain { .. }
        | MotionEvent::MotionDecided { .. }
        | MotionEvent::TextAmended { .. }
        | MotionEvent::AmendmentOvertaken { .. }
        | MotionEvent::MotionDisposed { .. }
        | MotionEvent::ClauseDivided { .. }
        | MotionEvent::ItemTaken { .. }
        | MotionEvent::MotionTakenUp { .. }
        | MotionEvent::MotionSentOn { .. }
        | MotionEvent::FloorClosed { .. } => {}
    }
}

pub(super) fn after_resolution(state: &State, event: &ResolutionEvent, queue: &mut Queue) {
    match event {
        ResolutionEvent::Resolved { resolution, .. } => {
            emergency::after_resolved(state, *resolution, queue);
            oversight::after_resolved(state, *resolution, queue);
        }
        ResolutionEvent::CameIntoForce { resolution } => {
            resolution::after_in_force(state, *resolution, queue);
            position::after_in_force(state, *resolution, queue);
        }
        ResolutionEvent::Superseded { resolution, .. }
        | ResolutionEvent::ResolutionUndone { resolution, .. }
        | ResolutionEvent::ResolutionLapsed { resolution, .. } => {
            position::after_over(state, *resolution, queue);
            oversight::after_over(state, *resolution, queue);
        }
        ResolutionEvent::ResolutionWaits { resolution } | ResolutionEvent::ResolutionStopped { resolution } => {
            position::after_over(state, *resolution, queue);
        }
    }
}

pub(super) fn after_oversight(state: &State, event: &OversightEvent, queue: &mut Queue) {
    match event {
        OversightEvent::RightUsed { resolution, .. }
        | OversightEvent::RightLapsed { resolution, .. }
        | OversightEvent::Lifted { resolution, .. }
        | OversightEvent::StoodBy { resolution, .. }
        | OversightEvent::Overridden { resolution, .. } => oversight::after_right(state, *resolution, queue),
        OversightEvent::Referred { .. } => oversight::after_referred(state, event, queue),
        OversightEvent::DeadlockBroken { resolution, stands, .. } => {
            if *stands {
                oversight::after_right(state, *resolution, queue);
            } else {
                queue.push_back(resolution::fell(*resolution));
            }
        }
        OversightEvent::Completed { resolution, .. } => oversight::after_completed(state, *resolution, queue),
        OversightEvent::DeedReported { deed, .. } => emergency::after_reported(state, *deed, queue),
        OversightEvent::CalledIn { .. } => oversight::after_called_in(state, event, queue),
        OversightEvent::RightBegan { .. }
        | OversightEvent::LackAsked { .. }
        | OversightEvent::ClockBegan { .. }
        | OversightEvent::TimeExtended { .. }
        | OversightEvent::RightsEnded { .. }
        | OversightEvent::DeedReplied { .. }
        | OversightEvent::DocumentSealed { .. }
        | OversightEvent::DocumentOpened { .. }
        | OversightEvent::DocumentNotOpened { .. }
        | OversightEvent::ToldOfUnopened { .. } => {}
    }
}
