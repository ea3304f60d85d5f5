//! Circles among those who wait for each other, in time that grows with how many wait, and no faster.

use std::collections::{BTreeMap, VecDeque};

use tauride_rules::ids::BodyId;
use tauride_rules::instant::Instant;

/// One waits for another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Edge {
    /// Who waits.
    pub(super) from: BodyId,
    /// For whom.
    pub(super) to: BodyId,
    /// Since when.
    pub(super) since: Instant,
    /// The place of what waits.
    pub(super) place: usize,
}

/// Several each of whom waits for another of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Round {
    /// A shortest way around: the places of what waits longest on each step.
    pub(super) way: Vec<usize>,
    /// How many there are, on whatever ways.
    pub(super) bodies: usize,
    /// The places of all that waits among them.
    pub(super) within: Vec<usize>,
    /// Since when the way is closed.
    pub(super) since: Instant,
}

/// Who waits for whom: of each pair, what waits longest.
struct Graph {
    /// For whom each waits, by numbers that count only those who wait or are waited for.
    next: Vec<Vec<(usize, Instant, usize)>>,
}

/// Returns the circles: that in which most is held up first.
pub(super) fn of(mut edges: Vec<Edge>) -> Vec<Round> {
    let mut bodies: Vec<BodyId> = edges.iter().flat_map(|edge| [edge.from, edge.to]).collect();
    bodies.sort_unstable();
    bodies.dedup();
    let number = |body: BodyId| bodies.binary_search(&body).unwrap_or_default();
    let ends: Vec<(usize, usize, usize)> =
        edges.iter().map(|edge| (number(edge.from), number(edge.to), edge.place)).collect();
    edges.sort_unstable_by_key(|edge| (edge.from, edge.to, edge.since, edge.place));
    edges.dedup_by_key(|edge| (edge.from, edge.to));
    let mut graph = Graph { next: vec![Vec::new(); bodies.len()] };
    for edge in &edges {
        if let Some(next) = graph.next.get_mut(number(edge.from)) {
            next.push((number(edge.to), edge.since, edge.place));
        }
    }
    let parts = graph.parts();
    let part = |body: usize| parts.get(body).copied().unwrap_or_default();
    let mut members: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    (0..bodies.len()).for_each(|body| members.entry(part(body)).or_default().push(body));
    members.retain(|_, members| members.len() > 1);
    let mut within: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (from, to, place) in ends {
        if part(from) == part(to) {
            within.entry(part(from)).or_default().push(place);
        }
    }
    let round = |(number, members): (usize, Vec<usize>)| {
        let way = graph.way_around(*members.first()?, |body| part(body) == number);
        let since = way.iter().map(|(since, _)| *since).max()?;
        let within = within.get(&number).cloned().unwrap_or_default();
        Some(Round { way: way.into_iter().map(|(_, place)| place).collect(), bodies: members.len(), within, since })
    };
    let mut rounds: Vec<Round> = members.into_iter().filter_map(round).collect();
    rounds.sort_by_key(|round| (std::cmp::Reverse(round.within.len()), round.way.first().copied()));
    rounds
}

impl Graph {
    /// Returns for each of them a number that it has in common with those who reach it and whom it reaches: what is found
    /// backwards from whoever was left last on a walk that never calls itself.
    fn parts(&self) -> Vec<usize> {
        let mut before = vec![Vec::new(); self.next.len()];
        for (from, next) in self.next.iter().enumerate() {
            for (to, ..) in next {
                before.get_mut(*to).into_iter().for_each(|before| before.push(from));
            }
        }
        let mut parts = vec![usize::MAX; self.next.len()];
        for start in self.left().into_iter().rev() {
            let mut waiting = vec![start];
            while let Some(one) = waiting.pop() {
                let Some(part) = parts.get_mut(one).filter(|part| **part == usize::MAX) else { continue };
                *part = start;
                waiting.extend(before.get(one).into_iter().flatten());
            }
        }
        parts
    }

    /// Returns them in the order in which a walk through all leaves them.
    fn left(&self) -> Vec<usize> {
        let (mut left, mut seen) = (Vec::with_capacity(self.next.len()), vec![false; self.next.len()]);
        for start in 0..self.next.len() {
            let mut way = vec![(start, 0)];
            while let Some((one, step)) = way.pop() {
                if step == 0 && seen.get_mut(one).is_none_or(|seen| std::mem::replace(seen, true)) {
                    continue;
                }
                match self.next.get(one).and_then(|next| next.get(step)) {
                    Some((to, ..)) => way.extend([(one, step.saturating_add(1)), (*to, 0)]),
                    None => left.push(one),
                }
            }
        }
        left
    }

    /// Returns a shortest way from one of them through others that are in it, and back: since when each step waits, and its place.
    fn way_around(&self, start: usize, is_in: impl Fn(usize) -> bool) -> Vec<(Instant, usize)> {
        let mut came: BTreeMap<usize, (usize, Instant, usize)> = BTreeMap::new();
        let mut waiting = VecDeque::from([start]);
        while let Some(one) = waiting.pop_front() {
            for (to, since, place) in self.next.get(one).into_iter().flatten().filter(|(to, ..)| is_in(*to)) {
                if !came.contains_key(to) {
                    came.insert(*to, (one, *since, *place));
                    waiting.push_back(*to);
                }
            }
            if came.contains_key(&start) {
                break;
            }
        }
        let (mut way, mut at) = (Vec::new(), start);
        while let Some((from, since, place)) = came.get(&at) {
            way.push((*since, *place));
            at = *from;
            if at == start {
                break;
            }
        }
        way.reverse();
        way
    }
}

#[cfg(test)]
mod tests {
    use tauride_rules::ids::BodyId;
    use tauride_rules::instant::Instant;

    use super::{Edge, Round, of};

    fn at(second: i64) -> Instant {
        Instant::from_unix(second).unwrap()
    }

    fn edges(all: &[(u32, u32, i64)]) -> Vec<Edge> {
        let edge = |(place, (from, to, since)): (usize, &(u32, u32, i64))| Edge {
            from: BodyId(*from),
            to: BodyId(*to),
            since: at(*since),
            place,
        };
        all.iter().enumerate().map(edge).collect()
    }

    #[test]
    fn whoever_waits_in_a_line_is_in_no_circle() {
        assert_eq!(of(edges(&[])), []);
        assert_eq!(of(edges(&[(1, 2, 10), (2, 3, 10), (1, 3, 10), (1, 2, 20)])), []);
    }

    #[test]
    fn two_that_wait_for_each_other_are_found_beside_those_who_only_wait() {
        let found = of(edges(&[(1, 2, 30), (2, 1, 20), (1, 2, 10), (3, 1, 5), (2, 4, 5)]));
        assert_eq!(found, [Round { way: vec![2, 1], bodies: 2, within: vec![0, 1, 2], since: at(20) }]);
    }

    #[test]
    fn the_shortest_way_around_is_told_and_all_are_counted() {
        // 1 → 2 → 3 → 4 → 1, and 3 goes back to 1 besides; 7 and 9 by themselves.
        let found = of(edges(&[(1, 2, 1), (2, 3, 2), (3, 4, 3), (4, 1, 4), (3, 1, 9), (9, 7, 1), (7, 9, 1)]));
        let ways: Vec<(&[usize], usize, Instant)> =
            found.iter().map(|round| (&*round.way, round.bodies, round.since)).collect();
        assert_eq!(ways, [(&[0, 1, 4][..], 4, at(9)), (&[6, 5], 2, at(1))]);
    }

    #[test]
    fn a_long_circle_does_not_exhaust_the_stack() {
        let long: Vec<(u32, u32, i64)> = (0..20_000).map(|body| (body, (body + 1) % 20_000, 1)).collect();
        let found = of(edges(&long));
        assert_eq!((found.len(), found[0].bodies, found[0].way.len()), (1, 20_000, 20_000));
    }
}
