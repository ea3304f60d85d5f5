//! Terms, and who comes after.

use std::collections::{BTreeMap, BTreeSet};

use tauride_rules::ids::{ConstituencyId, ElectionId, MandateId, SeatId};
use tauride_rules::instant::Instant;

use super::{Play, days};

/// How often something falls due before terms have not ended.
const DUE: usize = 10_000;
/// How often all vote that can, tier by tier, when terms have ended.
const TIERS: usize = 20;

/// What comes after a term.
#[derive(Clone, Copy, Debug)]
pub(in crate::prove) struct After {
    /// After how many days a successor sits; none if nobody does.
    pub(in crate::prove) days: Option<i64>,
    /// Whether the seat is vacant until then.
    pub(in crate::prove) vacant: bool,
}

impl Play {
    /// Lets the terms of all end, and elects as soon as the law lets them. Returns what comes after each that ends.
    pub(in crate::prove) fn after_terms(&mut self) -> Vec<(ConstituencyId, After)> {
        let ends = self.ends();
        let before = MandateId::at(self.state.mandates.len());
        let mut tried = BTreeSet::new();
        let mut vacant = BTreeSet::new();
        let mut called = BTreeSet::new();
        let mut first = BTreeMap::new();
        let last = ends.values().max().copied().unwrap_or(self.state.now);
        for _ in 0..DUE {
            let now = self.state.now;
            let mut under_way = self.under_way(&mut tried);
            // Where the law calls no election, the electors do as soon as a term has ended.
            under_way.extend(ends.iter().filter(|(id, end)| **end <= now && called.insert(**id)).map(|(id, _)| *id));
            if !under_way.is_empty() {
                self.elections(&under_way);
            } else if self.state.now >= last {
                break;
            } else {
                let end = ends.values().copied().filter(|end| *end > now).min().unwrap_or(last);
                let due = self.state.due().filter(|due| *due > now && *due < end).unwrap_or(end);
                if !self.wait_until(due) {
                    break;
                }
            }
            self.note(&ends, before, &mut first);
            let now = self.state.now;
            vacant.extend(ends.iter().filter(|(id, end)| **end <= now && self.all_vacant(**id)).map(|(id, _)| *id));
        }
        self.tiers(&ends, before);
        self.note(&ends, before, &mut first);
        let after = |(id, end): (ConstituencyId, Instant)| {
            let days = first.get(&id).map(|since| days(since.unix().saturating_sub(end.unix()).max(0)));
            (id, After { days, vacant: vacant.contains(&id) })
        };
        ends.into_iter().map(after).collect()
    }

    /// Notes since when somebody sits who did not before, where that is so.
    fn note(
        &self,
        ends: &BTreeMap<ConstituencyId, Instant>,
        before: MandateId,
        first: &mut BTreeMap<ConstituencyId, Instant>,
    ) {
        let new: Vec<ConstituencyId> = ends.keys().copied().filter(|id| !first.contains_key(id)).collect();
        first.extend(new.into_iter().filter_map(|id| Some((id, self.since(id, before)?))));
    }

    /// Elects tier by tier, until nobody more is seated.
    fn tiers(&mut self, ends: &BTreeMap<ConstituencyId, Instant>, before: MandateId) {
        for _ in 0..TIERS {
            let left: Vec<ConstituencyId> =
                ends.keys().copied().filter(|id| self.since(*id, before).is_none()).collect();
            self.elections(&left);
            if left.iter().all(|id| self.since(*id, before).is_none()) {
                return;
            }
        }
    }

    /// Returns when terms end, where they do.
    fn ends(&self) -> BTreeMap<ConstituencyId, Instant> {
        let all = self.state.constituencies.iter().enumerate().map(|(place, _)| ConstituencyId::at(place));
        let end = |id: ConstituencyId| {
            let seats = self.seats(id).into_iter();
            Some((id, seats.filter_map(|seat| self.state.holding(seat)).find_map(|(_, held)| held.until)?))
        };
        all.filter_map(end).collect()
    }

    fn seats(&self, id: ConstituencyId) -> Vec<SeatId> {
        self.state.constituency(id).map_or(&[][..], |place| &place.seats).to_vec()
    }

    fn under_way(&self, tried: &mut BTreeSet<ElectionId>) -> Vec<ConstituencyId> {
        let all = self.state.constituencies.iter().enumerate();
        all.filter(|(_, place)| place.election.is_some_and(|election| tried.insert(election)))
            .map(|(place, _)| ConstituencyId::at(place))
            .collect()
    }

    fn all_vacant(&self, id: ConstituencyId) -> bool {
        self.seats(id).into_iter().all(|seat| self.state.holding(seat).is_none())
    }

    /// Returns since when somebody sits who did not before.
    fn since(&self, id: ConstituencyId, before: MandateId) -> Option<Instant> {
        let held = self.seats(id).into_iter().filter_map(|seat| self.state.holding(seat));
        held.filter(|(mandate, _)| *mandate >= before).map(|(_, held)| held.since).min()
    }
}
