//! Raising matters: position.1 to position.4.

use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::ground::ids::MatterId;
use crate::ground::text::{Text, is_said};
use crate::position::event::PositionEvent;
use crate::position::refusal::PositionRefusal;
use crate::state::State;

use super::{WORDS_MAX, found, on_a_roll};

/// Decides [`PositionAct::Raise`](crate::position::PositionAct::Raise).
///
/// # Errors
///
/// - [`PositionRefusal::MayNotRaise`] if the actor stands on no roll, [`PositionRefusal::NotInWords`] (article position.2)
/// - [`PositionRefusal::NoSuchMatter`] (position.1), [`PositionRefusal::IsAReading`] (position.4)
/// - [`PositionRefusal::SameWords`] (position.3)
pub(super) fn raise(state: &State, by: Actor, (text, of): (&Text, Option<MatterId>)) -> Result<Event, Refusal> {
    let member = on_a_roll(state, by)?;
    if !is_said(text, WORDS_MAX) {
        return Err(PositionRefusal::NotInWords { most: WORDS_MAX }.into());
    }
    if let Some(of) = of
        && let Some(wider) = found(state, of)?.of
    {
        return Err(PositionRefusal::IsAReading { matter: of, of: wider }.into());
    }
    if let Some(matter) = state.positions.in_words(text).filter(|_| state.keeps("position.3")) {
        return Err(PositionRefusal::SameWords { matter }.into());
    }
    Ok(PositionEvent::MatterRaised { matter: MatterId::default(), text: text.clone(), by: member, of }.into())
}
