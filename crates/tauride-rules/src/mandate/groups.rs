//! A holder comes to belong to other groups in office: they changed their employer, or their trade (mandate.34).

use alloc::collections::BTreeSet;
use alloc::vec::Vec;

use crate::chapters::{Event, Refusal};
use crate::election;
use crate::ground::actor::Actor;
use crate::ground::ids::{ConstituencyId, ElectionId, MandateId, SeatId};
use crate::ground::text::Text;
use crate::mandate::event::{EndReason, MandateEvent};
use crate::mandate::refusal::MandateRefusal;
use crate::mandate::state::Mandate;
use crate::office;
use crate::state::{Queue, State};
use crate::terms::GroupRule;

/// Decides [`MandateAct::ChangeGroups`](crate::mandate::MandateAct::ChangeGroups).
///
/// # Errors
///
/// - [`MandateRefusal::NoSuchSeat`] if there is none of this number (article mandate.1)
/// - [`MandateRefusal::NotTheHolder`] if somebody else holds the seat, or nobody (mandate.2)
/// - [`MandateRefusal::NoGroups`], [`MandateRefusal::VotingOnGroups`], [`MandateRefusal::SameGroups`] (mandate.34)
/// - those of article election.38 on groups that the charter does not have, and on two of one category
pub(super) fn change(state: &State, by: Actor, seat: SeatId, groups: &[Text]) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let (id, mandate) = super::held_by(state, member, seat)?;
    let Some(Belongs { constituency, election, now, .. }) = belongs(state, seat, mandate) else {
        return Err(MandateRefusal::NoGroups { seat }.into());
    };
    let under_way = state.constituency(constituency).and_then(|place| place.election);
    if let Some(voting) = under_way.filter(|id| state.election(*id).is_some_and(|found| !found.is_nominating())) {
        return Err(MandateRefusal::VotingOnGroups { election: voting }.into());
    }
    election::groups_are_known(state, election, groups)?;
    if now.iter().collect::<BTreeSet<&Text>>() == groups.iter().collect() {
        return Err(MandateRefusal::SameGroups { member }.into());
    }
    Ok(MandateEvent::GroupsChanged { mandate: id, member, groups: groups.to_vec() }.into())
}

/// The groups of a holder.
struct Belongs<'a> {
    constituency: ConstituencyId,
    election: ElectionId,
    /// Those that there are.
    all: &'a [GroupRule],
    /// Those to which the holder belongs now.
    now: &'a [Text],
}

fn belongs<'a>(state: &'a State, seat: SeatId, mandate: &'a Mandate) -> Option<Belongs<'a>> {
    let constituency = state.seat(seat)?.constituency;
    let election = super::election_of(state, constituency, mandate.title)?;
    let all = election::groups(state, state.election(election)?);
    let now = election::groups_of(state, constituency, mandate);
    (!all.is_empty()).then_some(Belongs { constituency, election, all, now })
}

/// Returns the groups of the election by which a seat is held, and whether its holder belongs to each; none where the seat
/// is vacant, or the charter has no groups there.
pub fn groups(state: &State, seat: SeatId) -> Vec<(&GroupRule, bool)> {
    let belongs = state.holding(seat).and_then(|(_, mandate)| belongs(state, seat, mandate));
    let Some(Belongs { all, now, .. }) = belongs else { return Vec::new() };
    all.iter().map(|group| (group, now.contains(&group.name))).collect()
}

/// A holder leaves the seat who has joined a group that has more seats now than it may, where the charter says so. Otherwise
/// they stay to the end of the term, and the next election counts them as what they are.
pub(crate) fn after_changed(state: &State, id: MandateId, queue: &mut Queue) {
    let Some(mandate) = state.mandate(id).filter(|mandate| mandate.ended.is_none()) else { return };
    let Some(constituency) = state.seat(mandate.seat).map(|seat| seat.constituency) else { return };
    if election::leaves_full_group(state, constituency, mandate) {
        queue.push_back(super::end(id, mandate, EndReason::GroupFull));
    }
}
