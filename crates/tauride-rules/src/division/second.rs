//! Seconding a question, and dividing on it (division.5 to division.8).

use crate::chapters::{Event, Refusal};
use crate::division::event::DivisionEvent;
use crate::division::refusal::DivisionRefusal;
use crate::division::state::Phase;
use crate::division::subject::Subject;
use crate::ground::actor::{Actor, Sender};
use crate::ground::ids::{DivisionId, MemberId};
use crate::motion::state::Floor;
use crate::state::State;
use crate::{body, resolution, sitting};

use super::{ask, cards, found, goes_on, lasts, vote};

/// Decides [`DivisionAct::Second`](crate::division::DivisionAct::Second): the hall divides at once.
///
/// # Errors
///
/// - [`DivisionRefusal::NoSuchDivision`] (article division.1)
/// - those of whoever is not in the hall, or has no vote there (sitting.11, sitting.14)
/// - [`DivisionRefusal::NotWaiting`] (division.5), [`DivisionRefusal::SecondsThemself`] (division.6)
/// - [`DivisionRefusal::DividesAlready`], [`DivisionRefusal::MotionPending`] (division.7)
/// - that they sit on both sides (oversight.21)
/// - [`DivisionRefusal::Interrupted`] (division.8), those of what can hold so no more (resolution.2, resolution.3), or has been settled (division.28)
/// - [`BodyRefusal::NotSeated`](crate::body::BodyRefusal::NotSeated) of a body that decides nothing yet (body.16)
pub(super) fn second(state: &State, by: Actor, id: DivisionId) -> Result<Event, Refusal> {
    let division = found(state, id)?;
    if division.phase != Phase::Waiting {
        return Err(DivisionRefusal::NotWaiting { division: id }.into());
    }
    let (member, sitting, _) = sitting::with_a_vote(state, by, division.sitting)?;
    if division.by == member {
        return Err(DivisionRefusal::SecondsThemself { member }.into());
    }
    if let Some(open) = state.divisions.open_in(division.sitting) {
        return Err(DivisionRefusal::DividesAlready { sitting: division.sitting, division: open }.into());
    }
    // What is moved comes in the order of the floor; a plain question does not divide the hall over its head.
    if let Some(motion) = state.motions.floor(division.sitting).and_then(Floor::bottom) {
        return Err(DivisionRefusal::MotionPending { sitting: division.sitting, motion }.into());
    }
    goes_on(state, division.sitting)?;
    body::may_decide(state, Sender::Body(sitting.body))?;
    match &division.subject {
        // What it was to replace may be in force no more, and its time may have come.
        Subject::Item { holds, .. } => resolution::may_be_put(state, sitting.body, holds)?,
        // What it asks may have been settled otherwise.
        Subject::Asked { question, .. } => {
            ask::stands(state, sitting.body, (division.by, question))?;
            // Whoever has no vote on it does not bring it to one.
            vote::may_vote(state, division, member)?;
        }
        Subject::Motion { .. } => {}
    }
    divides(state, id, Some(member)).ok_or_else(|| DivisionRefusal::NoSuchDivision { division: id }.into())
}

/// Returns the event by which the hall divides now.
pub(super) fn divides(state: &State, id: DivisionId, by: Option<MemberId>) -> Option<Event> {
    let division = state.division(id)?;
    let sitting = state.sitting(division.sitting)?;
    let small = |count: u64| u32::try_from(count).unwrap_or(u32::MAX);
    let (sit, seats) = sitting::wholes(state, sitting.body);
    let present = sitting.hall.votes();
    Some(
        DivisionEvent::HallDivided {
            division: id,
            by,
            present: small(present),
            absent: small(sit.saturating_sub(present)),
            vacant: small(seats.saturating_sub(sit)),
            quorum: sitting.hall.is_quorate(),
            until: lasts::until(state, division, sitting),
            cards: cards::from_the_outset(state, &division.subject, sitting).map(|vote| vote.present),
        }
        .into(),
    )
}
