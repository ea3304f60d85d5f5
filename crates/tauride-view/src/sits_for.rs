//! Who sits for a member, at every tier: in the bodies to which their units send, in those to which these send, and so on.

use std::collections::BTreeSet;

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::ids::{BodyId, ConstituencyId, ElectionId, MemberId, SeatId};
use tauride_rules::votes::electors;

use crate::named::{self, Named, Whose};

/// The most constituencies that are followed.
const GROUPS_MAX: usize = 60;

/// Seats that are filled for a member, directly or through others.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Group {
    /// How many steps up from the member: 1 for those whom their own unit sends.
    pub tier: u32,
    /// The constituency.
    pub constituency: ConstituencyId,
    /// What the charter calls such a seat.
    pub rule: String,
    /// The body in which the seats are.
    pub body: Named<BodyId>,
    /// Who fills them: the member's unit, or a body in which somebody sits for them.
    pub from: Whose,
    /// Whether the seats are offices of the body itself.
    pub office: bool,
    /// Whether the member votes for them.
    pub elector: bool,
    /// The seats.
    pub seats: Vec<SeatId>,
    /// The election that is under way.
    pub election: Option<ElectionId>,
}

/// Returns everybody who sits for a member, the lowest tier first; delegates before the offices of the same body.
pub fn groups(state: &State, member: MemberId) -> Vec<Group> {
    let mut groups = Vec::new();
    let mut seen = BTreeSet::new();
    let mut tier = first(state, member);
    let mut steps = 1_u32;
    while !tier.is_empty() && groups.len() < GROUPS_MAX {
        tier.retain(|id| seen.insert(*id));
        tier.sort_by_key(|id| named::is_office(state, *id));
        groups.extend(tier.iter().filter_map(|id| group(state, (member, steps), *id)));
        tier = above(state, &tier);
        steps = steps.saturating_add(1);
    }
    groups.truncate(GROUPS_MAX);
    groups
}

/// The constituencies that a member's units fill, as units and as assemblies.
fn first(state: &State, member: MemberId) -> Vec<ConstituencyId> {
    let units: Vec<_> = state.rolls.units_of(member).filter_map(|id| state.unit(id)).collect();
    let assemblies = units.iter().filter_map(|unit| state.body(unit.assembly?));
    let sent = assemblies.flat_map(|body| body.sends_to.iter().chain(&body.constituencies));
    units.iter().flat_map(|unit| &unit.constituencies).chain(sent).copied().collect()
}

/// The constituencies that are filled by the bodies in which seats of others are.
fn above(state: &State, constituencies: &[ConstituencyId]) -> Vec<ConstituencyId> {
    let bodies: BTreeSet<BodyId> =
        constituencies.iter().filter_map(|id| state.constituency(*id)).map(|place| place.body).collect();
    let living = bodies.into_iter().filter_map(|id| state.body(id)).filter(|body| !body.ended);
    let own = |id: &ConstituencyId| named::is_office(state, *id);
    living
        .flat_map(|body| body.sends_to.iter().chain(body.constituencies.iter().filter(|id| own(id))))
        .copied()
        .collect()
}

fn group(state: &State, (member, tier): (MemberId, u32), id: ConstituencyId) -> Option<Group> {
    let place = state.constituency(id).filter(|place| !place.seats.is_empty())?;
    Some(Group {
        tier,
        constituency: id,
        rule: named::rule(state, id),
        body: named::body(state, place.body),
        from: named::whose(state, place.from),
        office: named::is_office(state, id),
        elector: electors::is_elector(state, member, id),
        seats: place.seats.to_vec(),
        election: place.election,
    })
}
