//! How a sitting ends before its time: by more than half of those in the hall, or by force (sitting.24 to sitting.26).

use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::ground::civil::Span;
use crate::ground::ids::SittingId;
use crate::ground::instant::Instant;
use crate::ground::text::Text;
use crate::office;
use crate::sitting::event::SittingEvent;
use crate::sitting::hall::Wish;
use crate::sitting::refusal::SittingRefusal;
use crate::sitting::state::Sitting;
use crate::state::State;

use super::call::small;
use super::open::LATE;
use super::{REPORT_MAX, held, in_hall, says, with_a_vote};

/// How long after its first opening a sitting can still be opened again (sitting.25).
const GOES_ON: Span = Span::years(1);

/// Decides [`SittingAct::Close`](crate::sitting::SittingAct::Close) and
/// [`SittingAct::Adjourn`](crate::sitting::SittingAct::Adjourn).
///
/// # Errors
///
/// - [`SittingRefusal::NoSuchSitting`] (article sitting.1)
/// - [`SittingRefusal::NotOpen`], [`SittingRefusal::NotHere`] (sitting.11), [`SittingRefusal::NoVote`] (sitting.14)
/// - [`SittingRefusal::TooFewToEnd`], [`SittingRefusal::WishesAlready`] (sitting.24)
/// - [`SittingRefusal::NotSuchATime`] (sitting.25)
pub(super) fn wish(state: &State, by: Actor, id: SittingId, wish: Wish) -> Result<Event, Refusal> {
    let (member, sitting, _) = with_a_vote(state, by, id)?;
    if let Wish::Adjourn(to) = wish
        && !goes_on_at(state, sitting, to)
    {
        return Err(SittingRefusal::NotSuchATime { after: state.now, latest: latest(state, sitting) }.into());
    }
    // Whoever comes first does not send home those who are still on their way.
    let from = sitting.hall.begun().map_or(state.now, |begun| begun.plus(LATE));
    if !sitting.hall.is_quorate() && state.now < from {
        let (here, needed) = (sitting.hall.votes(), sitting.hall.needed());
        return Err(SittingRefusal::TooFewToEnd { here, needed, from }.into());
    }
    if sitting.hall.wish_of(member) == Some(wish) {
        return Err(SittingRefusal::WishesAlready { member }.into());
    }
    let (have, needed) = sitting.hall.wished(wish);
    let (members, needed) = (small(have.saturating_add(1)), small(needed));
    Ok(SittingEvent::EndWished { sitting: id, by: member, to: wish.to(), members, needed }.into())
}

/// Returns whether a sitting that is adjourned to a time may be opened again then (sitting.25).
pub(crate) fn goes_on_at(state: &State, sitting: &Sitting, to: Instant) -> bool {
    to > state.now && to <= latest(state, sitting)
}

fn latest(state: &State, sitting: &Sitting) -> Instant {
    sitting.opened.map_or(state.now, |opened| state.after(opened, GOES_ON))
}

/// Decides [`SittingAct::GoOn`](crate::sitting::SittingAct::GoOn).
///
/// # Errors
///
/// - [`SittingRefusal::NoSuchSitting`] (article sitting.1)
/// - [`SittingRefusal::NotOpen`], [`SittingRefusal::NotHere`] (sitting.11)
/// - [`SittingRefusal::WishesAlready`] (sitting.24)
pub(super) fn go_on(state: &State, by: Actor, id: SittingId) -> Result<Event, Refusal> {
    let (member, sitting) = in_hall(state, by, id)?;
    if sitting.hall.wish_of(member).is_none() && sitting.hall.follows(member).is_none() {
        return Err(SittingRefusal::WishesAlready { member }.into());
    }
    Ok(SittingEvent::GoingOn { sitting: id, by: member }.into())
}

/// Decides [`SittingAct::ReportForce`](crate::sitting::SittingAct::ReportForce). Whoever says so is not in the hall any more;
/// so nobody ends for others what goes on.
///
/// # Errors
///
/// - [`SittingRefusal::NoSuchSitting`] (article sitting.1), [`SittingRefusal::NotOpen`] (sitting.11)
/// - [`SittingRefusal::WasNotThere`], [`SittingRefusal::ReportedAlready`] (sitting.26)
/// - [`SittingRefusal::NotSaid`] (sitting.18)
pub(super) fn report_force(state: &State, by: Actor, id: SittingId, closed_by: &Text) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let sitting = held(state, id)?;
    if !sitting.hall.was_here(member) {
        return Err(SittingRefusal::WasNotThere { member, sitting: id }.into());
    }
    if sitting.hall.has_reported(member) {
        return Err(SittingRefusal::ReportedAlready { member }.into());
    }
    if !closed_by.is_empty() {
        says(closed_by, REPORT_MAX)?;
    }
    Ok(SittingEvent::ForceReported { sitting: id, by: member, closed_by: closed_by.clone() }.into())
}
