//! What members say of others and report: however old, it is read by everybody, so that nobody says it without end (bounds.15 and
//! bounds.16).

use alloc::vec::Vec;
use core::time::Duration;

use crate::ground::ids::MemberId;
use crate::ground::instant::Instant;
use crate::ground::print::{Print, Printed as _};
use crate::ground::tables::Index;
use crate::state::State;

/// When each member said something.
type Said = Index<MemberId, Vec<Instant>>;

/// For how long counts what was said, an inquiry that nobody answers, and a charge of which the time is over: 30 days.
const COUNTS: Duration = Duration::from_hours(30 * 24);

/// Returns whether something counts yet.
pub(super) fn counts(state: &State, from: Instant) -> bool {
    from.plus(COUNTS) > state.now
}

/// Returns how often a member said it of late.
pub(super) fn lately(state: &State, said: &Said, member: MemberId) -> usize {
    said.get(&member).into_iter().flatten().filter(|at| counts(state, **at)).count()
}

/// Notes that a member says it now.
pub(super) fn note(now: Instant, said: &mut Said, member: MemberId) {
    let mut own = said.remove(&member).unwrap_or_default();
    own.retain(|at| at.plus(COUNTS) > now);
    own.push(now);
    said.insert(member, own);
}

/// Prints as much of it as counts: whoever has said as much as they may says no more.
pub(super) fn print(state: &State, all: [&Said; 2], print: &mut Print) {
    for (member, own) in all.into_iter().flatten() {
        (member, own.iter().filter(|at| counts(state, **at)).collect::<Vec<_>>()).print(print);
    }
}
