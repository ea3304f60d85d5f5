//! A body is elected anew: the rolls of all its constituencies are taken at one instant, so that nobody votes in one, moves,
//! and decides another too (ballot.24).

use alloc::collections::{BTreeMap, BTreeSet};

use crate::body::places;
use crate::body::state::General;
use crate::election::state::Election;
use crate::ground::actor::Sender;
use crate::ground::civil::Span;
use crate::ground::ids::{BodyId, ConstituencyId, ElectionId, UnitId};
use crate::ground::instant::Instant;
use crate::ground::members::Roll;
use crate::state::State;
use crate::votes::electorate::Electorate;

/// How long the rolls of a general election are good for: a unit that elects later does so with its roll of then, as whoever
/// waits for a frozen roll joins after so long (roll.19).
pub(crate) const ROLLS_LAST: Span = Span::days(60);

/// An election was called: with the first one by which a body is elected anew, the rolls of all its units are taken. While the
/// founding lasts, rolls are still being made, and there is nothing to be taken.
pub(super) fn called(state: &mut State, constituency: ConstituencyId, succeeds: Option<Instant>) {
    let Some(body) = state.constituency(constituency).map(|place| place.body) else { return };
    let goes_on = |general: &General| general.succeeds == succeeds;
    if !is_anew(state, body, succeeds) || state.body(body).and_then(|body| body.general.as_deref()).is_some_and(goes_on)
    {
        return;
    }
    let rolls = if state.founding { BTreeMap::new() } else { rolls(state, body) };
    let general = General { since: state.now, succeeds, rolls, elected: BTreeSet::new() };
    places::elected_anew(state, body, general);
}

/// Whether seats of a body are elected because the body is: it is not seated, or these are for its next term. Any other
/// election fills what fell vacant.
fn is_anew(state: &State, body: BodyId, succeeds: Option<Instant>) -> bool {
    succeeds.is_some() || state.body(body).is_some_and(|body| body.seated.is_none())
}

fn rolls(state: &State, body: BodyId) -> BTreeMap<UnitId, Roll> {
    let units = state.body(body).map_or(&[][..], |body| &body.senders).iter().filter_map(|sender| match sender {
        Sender::Unit(unit) => Some(*unit),
        Sender::Body(_) => None,
    });
    units.filter_map(|unit| Some((unit, state.unit(unit)?.electors.clone()))).collect()
}

/// Returns the general election that an election is a part of: its constituency has not elected in it yet.
pub(crate) fn of<'a>(state: &'a State, election: &Election) -> Option<&'a General> {
    let body = state.constituency(election.constituency)?.body;
    let general = state.body(body)?.general.as_deref()?;
    let part = general.succeeds == election.succeeds && election.called >= general.since;
    (part && !general.elected.contains(&election.constituency)).then_some(general)
}

/// Returns who votes in an election that is part of a general one: the roll of its unit as it was when that began.
pub(super) fn electorate(state: &State, election: &Election) -> Option<Electorate> {
    let general = of(state, election).filter(|general| state.after(general.since, ROLLS_LAST) > state.now)?;
    match state.constituency(election.constituency)?.from {
        Sender::Unit(unit) => general.rolls.get(&unit).cloned().map(Electorate::of_roll),
        Sender::Body(_) => None,
    }
}

/// A constituency has elected; when all have, nobody needs the rolls any more.
pub(super) fn decided(state: &mut State, id: ElectionId) {
    let Some(election) = state.election(id).filter(|election| of(state, election).is_some()) else { return };
    let constituency = election.constituency;
    let Some(body) = state.constituency(constituency).map(|place| place.body) else { return };
    places::has_elected(state, body, constituency);
    let Some(general) = state.body(body).and_then(|body| body.general.as_deref()) else { return };
    let from_unit = |id: &ConstituencyId| {
        state.constituency(*id).is_some_and(|place| matches!(place.from, Sender::Unit(_)) && !place.seats.is_empty())
    };
    let all = state.body(body).map_or(&[][..], |body| &body.constituencies);
    if all.iter().filter(|id| from_unit(id)).all(|id| general.elected.contains(id)) {
        places::all_have_elected(state, body);
    }
}
