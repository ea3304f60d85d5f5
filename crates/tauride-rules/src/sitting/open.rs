//! Opening a sitting (sitting.8 to sitting.10).

use core::time::Duration;

use crate::chapters::{Event, Refusal};
use crate::ground::actor::{Actor, Sender};
use crate::ground::civil::Span;
use crate::ground::ids::SittingId;
use crate::office;
use crate::sitting::event::SittingEvent;
use crate::sitting::refusal::SittingRefusal;
use crate::sitting::state::Phase;
use crate::state::State;
use crate::votes::electorate::Right;
use crate::votes::electors;

use super::{attend, found, right};

/// How long after its time anybody with a vote in the body may open a sitting that nobody has opened (sitting.8).
pub const LATE: Duration = Duration::from_mins(30);

/// How long after its time a sitting may be opened at all (sitting.10).
pub const OPENS_WITHIN: Span = Span::days(1);

/// Decides [`SittingAct::Open`](crate::sitting::SittingAct::Open).
///
/// # Errors
///
/// - [`SittingRefusal::NoSuchSitting`] (article sitting.1)
/// - [`SittingRefusal::NotToBeOpened`], [`SittingRefusal::NotYet`], [`SittingRefusal::NotTheirsToOpen`] (sitting.8)
/// - [`SittingRefusal::SitsAlready`] (sitting.9)
/// - [`SittingRefusal::NotOfTheBody`] (sitting.11), [`SittingRefusal::Elsewhere`] (sitting.12)
pub(super) fn open(state: &State, by: Actor, id: SittingId) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let sitting = found(state, id)?;
    if !matches!(sitting.phase, Phase::Called | Phase::Adjourned) {
        return Err(SittingRefusal::NotToBeOpened { sitting: id }.into());
    }
    if state.now < sitting.opens {
        return Err(SittingRefusal::NotYet { opens: sitting.opens }.into());
    }
    if let Some(held) = state.sittings.held_by(sitting.body) {
        return Err(SittingRefusal::SitsAlready { body: sitting.body, sitting: held }.into());
    }
    let right = attend::may_come(state, member, id, sitting.body)?;
    let from = sitting.opens.plus(LATE);
    let anybody = sitting.convened || state.now >= from;
    let votes = || electors::belongs(state, member, Sender::Body(sitting.body));
    if !(right::leads(state, member, sitting.body, &sitting.rule) || (anybody && votes())) {
        let under = sitting.rule.article.clone();
        return Err(SittingRefusal::NotTheirsToOpen { member, sitting: id, from, under }.into());
    }
    let (votes, seat) = (right.is_some(), right.and_then(Right::seat));
    let until = state.later(sitting.rule.lasts);
    Ok(SittingEvent::SittingOpened { sitting: id, by: member, votes, seat, until }.into())
}
