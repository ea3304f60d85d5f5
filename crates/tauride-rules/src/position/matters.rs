//! Raising matters: position.1 to position.4.

use alloc::collections::BTreeSet;

use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::ground::ids::MatterId;
use crate::ground::text::{Text, is_said};
use crate::position::event::PositionEvent;
use crate::position::refusal::PositionRefusal;
use crate::state::State;

use super::{PARTS_MAX, WORDS_MAX, found, on_a_roll};

/// Decides [`PositionAct::Raise`](crate::position::PositionAct::Raise).
///
/// # Errors
///
/// - [`PositionRefusal::MayNotRaise`] if the actor stands on no roll, [`PositionRefusal::NotInWords`] (article position.2)
/// - [`PositionRefusal::NoSuchMatter`] (position.1), [`PositionRefusal::IsAReading`] (position.4)
/// - [`PositionRefusal::SameWords`] (position.3), [`PositionRefusal::NotMadeUp`] (position.18)
pub(super) fn raise(
    state: &State,
    by: Actor,
    (text, of): (&Text, Option<MatterId>),
    (all, none): (&[MatterId], &[MatterId]),
) -> Result<Event, Refusal> {
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
    made_up(state, all.iter().chain(none))?;
    let (matter, text, all, none) = (MatterId::default(), text.clone(), all.to_vec(), none.to_vec());
    Ok(PositionEvent::MatterRaised { matter, text, by: member, of, all, none }.into())
}

/// Refuses to make a matter up of what there is not, of too many others, of one twice, or of one that is made up itself (position.18).
fn made_up<'a>(state: &State, mut parts: impl Iterator<Item = &'a MatterId>) -> Result<(), Refusal> {
    let mut named = BTreeSet::new();
    parts.try_for_each(|part| {
        let fits = !found(state, *part)?.is_made_up() && named.insert(*part) && named.len() <= PARTS_MAX as usize;
        if fits { Ok(()) } else { Err(PositionRefusal::NotMadeUp { most: PARTS_MAX }.into()) }
    })
}
