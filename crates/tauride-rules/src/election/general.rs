//! A body is elected anew: the rolls of all its constituencies are taken at one instant, so that nobody votes in one, moves,
//! and decides another too (ballot.24).

use crate::body::general;
use crate::body::state::General;
use crate::election::state::{Election, ROUND};
use crate::ground::actor::Sender;
use crate::ground::civil::Span;
use crate::ground::ids::{BodyId, ConstituencyId, ElectionId};
use crate::ground::instant::Instant;
use crate::state::State;
use crate::votes::electorate::Electorate;

/// How long the rolls of a general election are good for: a unit that elects later does so with its roll of then, as whoever
/// waits for a frozen roll joins after so long (roll.19).
pub(crate) const ROLLS_LAST: Span = Span::days(60);

/// An election was called: with the first one by which a body is elected anew, the rolls of all its units are taken; and again
/// where they are no longer good for those that have not elected yet.
pub(super) fn called(state: &mut State, constituency: ConstituencyId, succeeds: Option<Instant>) {
    let Some(body) = state.constituency(constituency).map(|place| place.body) else { return };
    let general = state.body(body).and_then(|body| body.general.as_deref());
    match general.filter(|general| general.succeeds == succeeds) {
        Some(general) if is_good(state, general) => {}
        Some(_) => general::rolls_taken_again(state, body),
        None if is_anew(state, body, succeeds) => general::elected_anew(state, body, (state.now, succeeds)),
        None => {}
    }
}

/// Whether the rolls of a general election are still good.
fn is_good(state: &State, general: &General) -> bool {
    state.after(general.taken, ROLLS_LAST) > state.now
}

/// Whether seats of a body are elected because the body is: it is not seated, or these are for its next term. Any other
/// election fills what fell vacant.
fn is_anew(state: &State, body: BodyId, succeeds: Option<Instant>) -> bool {
    succeeds.is_some() || state.body(body).is_some_and(|body| body.seated.is_none())
}

/// Returns the general election that an election is a part of: its constituency has not elected in it yet.
pub(crate) fn of<'a>(state: &'a State, election: &Election) -> Option<&'a General> {
    let body = state.constituency(election.constituency)?.body;
    let general = state.body(body)?.general.as_deref()?;
    let part = general.succeeds == election.succeeds && election.called >= general.since;
    (part && !general.elected.contains(&election.constituency)).then_some(general)
}

/// Returns whether two elections to the seats of one body are of one round: whoever votes in the one does not in the other (ballot.22).
pub(crate) fn of_one_round(state: &State, election: &Election, other: &Election) -> bool {
    let body = state.constituency(election.constituency).map(|place| place.body);
    let general = body.and_then(|body| state.body(body)?.general.as_deref());
    let in_it = |one: &Election, general: &General| one.in_general && one.called >= general.since;
    let together = general.is_some_and(|general| in_it(election, general) && in_it(other, general));
    together || other.ended.is_none_or(|ended| state.after(ended, ROUND) > state.now)
}

/// Returns who votes in an election that is part of a general one: the roll of its unit as it was when that began.
pub(super) fn electorate(state: &State, election: &Election) -> Option<Electorate> {
    let general = of(state, election).filter(|general| is_good(state, general))?;
    match state.constituency(election.constituency)?.from {
        Sender::Unit(unit) => general.rolls.get(&unit).cloned().map(Electorate::of_roll),
        Sender::Body(_) => None,
    }
}

/// A constituency has elected in the general election that its election is a part of.
pub(super) fn decided(state: &mut State, id: ElectionId) {
    let Some(election) = state.election(id).filter(|election| of(state, election).is_some()) else { return };
    let constituency = election.constituency;
    if let Some(body) = state.constituency(constituency).map(|place| place.body) {
        general::has_elected(state, body, constituency);
    }
    if let Some(election) = state.election_mut(id) {
        election.in_general = true;
    }
}
