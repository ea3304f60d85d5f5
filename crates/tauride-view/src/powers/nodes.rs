//! Who stands on the map by themselves, and who together with others of their kind.

use std::collections::{BTreeMap, BTreeSet};

use tauride_rules::State;
use tauride_rules::ids::{BodyId, UnitId};
use tauride_rules::terms::Charter;

use super::arrows::{End, Raw, living};
use super::{Chosen, Node, Together, Who};
use crate::named;

/// So many bodies of a kind stand by themselves, more of them together.
const ALONE: usize = 3;
/// Where there would be more on the map, only a body that is the one of its kind stands by itself.
const NODES: usize = 16;

/// Where somebody stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Spot {
    Units(u16),
    Kind(u16),
    Body(u16, BodyId),
}

/// Who is on the map, in order.
pub(super) struct Nodes {
    pub(super) all: Vec<Node>,
    spots: BTreeMap<Spot, usize>,
}

impl Nodes {
    /// Returns everybody between whom there are arrows; on the whole map, every body and every kind that has none yet.
    pub(super) fn of(state: &State, charter: &Charter, chosen: &Chosen, arrows: &[Raw]) -> Self {
        let (mut units, mut bodies, mut kinds) = (Of::<UnitId>::default(), Of::<BodyId>::default(), BTreeSet::new());
        if chosen.ends.is_none() {
            living(state).for_each(|(id, body)| bodies.add(body.kind, id));
            let without = (0..).zip(&charter.bodies).map(|(place, _)| place);
            kinds.extend(without.filter(|place| !bodies.0.contains_key(place)));
        }
        let asked = chosen.ends.iter().flatten().copied();
        for end in arrows.iter().flat_map(|arrow| [arrow.from, arrow.to]).chain(asked) {
            match end {
                End::Unit(id) => state.unit(id).into_iter().for_each(|unit| units.add(unit.kind, id)),
                End::Units(kind) => _ = units.0.entry(kind).or_default(),
                End::Body(id) => state.body(id).into_iter().for_each(|body| bodies.add(body.kind, id)),
                End::Kind(kind) => _ = kinds.insert(kind),
            }
        }
        let spread =
            |most: usize| bodies.0.values().map(|ids| if ids.len() <= most { ids.len() } else { 1 }).sum::<usize>();
        let others = units.0.len().saturating_add(kinds.len());
        let most = if spread(ALONE).saturating_add(others) <= NODES { ALONE } else { 1 };
        let mut nodes = Self { all: Vec::new(), spots: BTreeMap::new() };
        for (kind, ids) in &units.0 {
            nodes.push(Spot::Units(*kind), units_of(state, charter, *kind, ids));
        }
        for kind in (0..).zip(&charter.bodies).map(|(kind, _)| kind) {
            let ids = bodies.0.get(&kind).cloned().unwrap_or_default();
            let (alone, together): (Vec<BodyId>, Vec<BodyId>) =
                ids.iter().partition(|id| ids.len() <= most || chosen.is_one(End::Body(**id)));
            for id in &alone {
                let who = Who::Body(named::body(state, *id));
                nodes.push(Spot::Body(kind, *id), Some((who, named::kind(state, *id))));
            }
            if !together.is_empty() || (alone.is_empty() && kinds.contains(&kind)) {
                nodes.push(Spot::Kind(kind), bodies_of(charter, kind, together.len()));
            }
        }
        nodes
    }

    fn push(&mut self, spot: Spot, who: Option<(Who, String)>) {
        let Some((who, kind)) = who else { return };
        self.spots.insert(spot, self.all.len());
        self.all.push(Node { who, kind, waits: 0 });
    }

    /// Returns where somebody stands.
    pub(super) fn find(&self, state: &State, end: End) -> Option<usize> {
        let at = |spot| self.spots.get(&spot).copied();
        match end {
            End::Unit(id) => at(Spot::Units(state.unit(id)?.kind)),
            End::Units(kind) => at(Spot::Units(kind)),
            End::Kind(kind) => at(Spot::Kind(kind)),
            End::Body(id) => {
                let kind = state.body(id)?.kind;
                at(Spot::Body(kind, id)).or_else(|| at(Spot::Kind(kind)))
            }
        }
    }
}

/// Units or bodies, by their kinds.
struct Of<Id>(BTreeMap<u16, BTreeSet<Id>>);

impl<Id> Default for Of<Id> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<Id: Ord> Of<Id> {
    fn add(&mut self, kind: u16, id: Id) {
        self.0.entry(kind).or_default().insert(id);
    }
}

fn units_of(state: &State, charter: &Charter, kind: u16, ids: &BTreeSet<UnitId>) -> Option<(Who, String)> {
    let key = charter.units.get(usize::from(kind))?.name.to_string();
    let called = named::key(charter, &key, None);
    let who = match (ids.first(), ids.len()) {
        (Some(only), 1) => Who::Unit(named::unit(state, *only)),
        (_, count) => Who::Units(together(key, count)),
    };
    Some((who, called))
}

fn bodies_of(charter: &Charter, kind: u16, count: usize) -> Option<(Who, String)> {
    let key = charter.bodies.get(usize::from(kind))?.name.to_string();
    let called = named::key(charter, &key, None);
    Some((Who::Bodies(together(key, count)), called))
}

fn together(key: String, count: usize) -> Together {
    Together { key, count: u64::try_from(count).unwrap_or(u64::MAX) }
}
