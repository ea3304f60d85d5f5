//! How the events of the chapter change the state.

use alloc::collections::BTreeSet;

use crate::credential::event::CredentialEvent;
use crate::ground::ids::{MandateId, MemberId, PollId};
use crate::mandate;
use crate::state::State;
use crate::terms::Ground;

pub(crate) fn became(state: &mut State, event: &CredentialEvent) {
    match event {
        CredentialEvent::CredentialContested { mandate, by, ground, .. } => contest(state, *mandate, (*by, *ground)),
        // The poll was closed before, and what waited is put (credential.5).
        CredentialEvent::CredentialUpheld { .. } => {}
    }
}

fn contest(state: &mut State, id: MandateId, by: (MemberId, Ground)) {
    let open = state.mandate(id).is_some_and(|mandate| mandate.contested);
    let contests = state.contests.entry(id).or_default();
    if open { &mut contests.waiting } else { &mut contests.put }.insert(by);
    mandate::contests_changed(state, id);
}

/// A poll on a credential is over: what it was about is decided if enough voted, and else may be contested again; what
/// waited is put next. Where it came to nothing, nobody decides on what waited either.
pub(super) fn closed(state: &mut State, poll: PollId, id: MandateId) {
    let Some(poll) = state.poll(poll) else { return };
    let lapsed = poll.lapsed;
    let turnout = poll.decided.as_ref().and_then(|decided| decided.turnout);
    let enough = !lapsed && turnout.is_none_or(|turnout| turnout.is_reached());
    // Nothing is left to decide on once the mandate has ended.
    let Some(contests) = state.contests.get_mut(&id) else { return };
    let put = core::mem::take(&mut contests.put);
    if enough {
        contests.decided.extend(put);
    }
    let waiting = core::mem::take(&mut contests.waiting);
    contests.put = if lapsed { BTreeSet::new() } else { waiting };
    mandate::contests_changed(state, id);
}

/// A mandate has ended, and there is nothing left to contest.
pub(crate) fn ended(state: &mut State, id: MandateId) {
    state.contests.remove(&id);
}
