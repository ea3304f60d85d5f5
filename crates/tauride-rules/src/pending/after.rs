//! What follows when consent is given, and when nobody has said anything.

use crate::chapters::{Act, Event};
use crate::ground::ids::{MemberId, PendingId};
use crate::pending::event::PendingEvent;
use crate::state::{Queue, State};
use crate::terms::Silence;

/// Returns the act whose consent has just been given, and who asked for it: it is decided again, as things stand now
/// (pending.7).
pub(crate) fn given(state: &State) -> Option<(MemberId, &Act)> {
    state.pending.given()
}

/// The time for consent is over: silence gives it or withholds it, as the charter says (pending.8). A charter that says
/// nothing any more, since it was amended, withholds it.
pub(crate) fn consent_due(state: &State, id: PendingId, queue: &mut Queue) {
    let Some(held) = state.pending.get(id).filter(|held| held.act().is_some()) else { return };
    let rule = state.charter.as_ref().and_then(|charter| charter.consents.get(usize::from(held.rule())));
    let event: Event = match rule.map(|rule| rule.silence) {
        Some(Silence::Allows) => PendingEvent::ConsentGiven { pending: id, by: None }.into(),
        Some(Silence::Refuses) | None => {
            PendingEvent::ConsentWithheld { pending: id, by: None, reason: "".into() }.into()
        }
    };
    queue.push_back(event);
}
