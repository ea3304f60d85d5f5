//! The way down: from a body to those who send to it, tier by tier, each body and unit once.

use std::collections::{BTreeMap, BTreeSet};

use tauride_rules::State;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, ConstituencyId, UnitId};
use tauride_rules::terms::Nature;
use tauride_rules::votes::electors;

use super::gaps::{Broken, Gaps};
use super::held::{self, Seats, Votes};
use super::{Base, NAMED_MAX, Tier};
use crate::{body, named, seats};

/// So many seats are looked at; bodies that come after are counted, and not followed.
const SEATS_MAX: u64 = 20_000;

/// What is found on the way down.
pub(super) struct Walked {
    pub(super) tiers: Vec<Tier>,
    pub(super) base: Vec<Base>,
    pub(super) not_followed: u64,
}

/// The way as it is gone.
struct Walk<'s> {
    state: &'s State,
    tiers: Vec<Tier>,
    /// Whoever was met, on whichever way.
    met: BTreeSet<BodyId>,
    units: BTreeSet<UnitId>,
    next: Vec<BodyId>,
    looked_at: u64,
    not_followed: u64,
}

/// Returns what there is from a body down.
pub(super) fn down(state: &State, id: BodyId) -> Walked {
    let (tiers, units, next) = (Vec::new(), BTreeSet::new(), vec![id]);
    let mut walk = Walk { state, tiers, met: [id].into(), units, next, looked_at: 0, not_followed: 0 };
    let mut below = 0;
    while !walk.next.is_empty() {
        walk.tier(below);
        below = below.saturating_add(1);
    }
    Walked { base: base(state, &walk.units), tiers: walk.tiers, not_followed: walk.not_followed }
}

impl Walk<'_> {
    /// Looks at the bodies of a tier, by their kinds, and notes who stands below them.
    fn tier(&mut self, below: u32) {
        let mut kinds: BTreeMap<u16, Tier> = BTreeMap::new();
        for id in std::mem::take(&mut self.next) {
            let Some(found) = self.state.body(id) else { continue };
            if self.looked_at >= SEATS_MAX {
                self.not_followed = self.not_followed.saturating_add(1);
                continue;
            }
            let tier = kinds.entry(found.kind).or_insert_with(|| new(self.state, id, below));
            self.body(id, tier);
        }
        self.tiers.extend(kinds.into_values());
    }

    fn body(&mut self, id: BodyId, tier: &mut Tier) {
        let Some(found) = self.state.body(id) else { return };
        let nature = self.state.body_kind(id).map(|kind| kind.nature);
        tier.count = tier.count.saturating_add(1);
        if tier.some.len() < NAMED_MAX {
            tier.some.push(named::body(self.state, id));
        }
        let mut gaps = Gaps::of(self.state, id, &mut tier.gaps);
        gaps.of_itself(found, nature);
        if nature == Some(Nature::Assembly) {
            tier.all_sit = true;
            found.senders.iter().for_each(|sender| self.meet(*sender));
            return;
        }
        for constituency in seats::constituencies(self.state, id) {
            self.constituency((id, constituency), (&mut tier.seats, &mut tier.votes), &mut tier.gaps);
        }
        // Those who sit in a section, or in an office, sit there out of their council.
        if let Some(council) = body::part_of(self.state, id) {
            self.meet(Sender::Body(council));
        }
    }

    fn constituency(
        &mut self,
        (body, id): (BodyId, ConstituencyId),
        (seats, votes): (&mut Seats, &mut Votes),
        gaps: &mut Vec<super::Gap>,
    ) {
        let Some(place) = self.state.constituency(id) else { return };
        self.looked_at = self.looked_at.saturating_add(u64::try_from(place.seats.len()).unwrap_or(u64::MAX));
        self.meet(place.from);
        if !self.state.seat_rule(id).is_some_and(|rule| rule.votes) {
            return;
        }
        let mut gaps = Gaps::of(self.state, body, gaps);
        if self.state.emergency.put_off(id).is_some() {
            gaps.add(Broken::PutOff);
        }
        let given = place.seats.iter().filter_map(|seat| held::count(self.state, *seat, (seats, &mut gaps)));
        votes.add(self.state, &given.collect());
    }

    /// Whoever elects is followed, once.
    fn meet(&mut self, sender: Sender) {
        match sender {
            Sender::Unit(id) => _ = self.units.insert(id),
            Sender::Body(id) => {
                if self.met.insert(id) {
                    self.next.push(id);
                }
            }
        }
    }
}

fn new(state: &State, id: BodyId, below: u32) -> Tier {
    let kind = state.body_kind(id);
    Tier {
        below,
        kind: named::kind(state, id),
        article: kind.map(|kind| kind.article.to_string()).unwrap_or_default(),
        count: 0,
        some: Vec::new(),
        all_sit: false,
        seats: Seats::default(),
        votes: Votes::default(),
        gaps: Vec::new(),
    }
}

/// Units by their kinds, in the charter's order.
fn base(state: &State, units: &BTreeSet<UnitId>) -> Vec<Base> {
    let mut kinds: BTreeMap<u16, Base> = BTreeMap::new();
    for (id, unit) in units.iter().filter_map(|id| Some((*id, state.unit(*id)?))) {
        let kind = || Base { kind: named::unit_kind(state, id), count: 0, some: Vec::new(), electors: 0 };
        let base = kinds.entry(unit.kind).or_insert_with(kind);
        base.count = base.count.saturating_add(1);
        base.electors = base.electors.saturating_add(electors::size(state, Sender::Unit(id)));
        if base.some.len() < NAMED_MAX {
            base.some.push(named::unit(state, id));
        }
    }
    kinds.into_values().collect()
}
