//! Ranked Pairs: defeats are locked in, the strongest first, unless they would close a circle (Tideman 1987).
//!
//! The strength is the winning votes ([`Strength`]). The order among equally strong defeats matters only where they
//! cannot all hold together with the stronger ones. There the lot puts the candidates of those defeats in order: first
//! the defeats of the candidate who comes first in it, and of these first the one over whoever comes last.

use alloc::vec::Vec;
use core::cmp::Reverse;

use super::order::Order;
use super::paths::defeats;
use super::sheet::{Fate, Lock};
use super::{Matrix, Strength};
use crate::lots::Lots;

/// A defeat: who, whom, how strongly.
type Defeat = (usize, usize, Strength);

/// Defeats that were locked in or left out.
pub(super) struct Locked {
    pub(super) locks: Vec<Lock>,
    pub(super) order: Order,
    /// The same order, for trying whether defeats can hold together.
    trial: Order,
    /// Defeats that only a lot could lock in or leave out, where none is needed.
    open: Vec<Defeat>,
    /// Between whom a lot is needed, ascending; empty if none is.
    pub(super) tied: Vec<usize>,
}

pub(super) fn lock(matrix: &Matrix, among: &[usize], lots: &Lots) -> Locked {
    let mut all: Vec<Defeat> = defeats(matrix, among).collect();
    all.sort_by_key(|(_, _, strength)| Reverse(*strength));
    let order = Order::new(matrix.candidates());
    let mut locked = Locked { locks: Vec::new(), trial: order.clone(), order, open: Vec::new(), tied: Vec::new() };
    for equal in all.chunk_by(|one, other| one.2 == other.2) {
        let contested = locked.lock_equal(equal);
        locked.lock_by_lot(contested, lots);
        if !locked.tied.is_empty() {
            let certain = among.iter().any(|one| locked.stands_above_all(*one, among));
            if !certain {
                return locked;
            }
            // What is open cannot take the first place away from somebody who stands above all others already. Weaker
            // defeats that hold whatever a lot would say put the others in order.
            locked.tied.clear();
        }
    }
    locked
}

impl Locked {
    /// Locks those of equally strong defeats whose order does not matter, and returns the others in rows: each row is
    /// those that can close circles with each other.
    fn lock_equal(&mut self, equal: &[Defeat]) -> Vec<Vec<Defeat>> {
        let (open, closed): (Vec<Defeat>, Vec<Defeat>) =
            equal.iter().partition(|(winner, loser, _)| !self.order.is_above(*loser, *winner));
        for defeat in closed {
            self.note(defeat, Fate::Circle);
        }
        for (winner, loser, _) in &open {
            self.trial.put(*winner, *loser);
        }
        let (mut contested, free): (Vec<Defeat>, Vec<Defeat>) =
            open.into_iter().partition(|(winner, loser, _)| self.trial.is_above(*loser, *winner));
        for defeat in free {
            self.hold(defeat, Fate::Locked);
        }
        let mut rows = Vec::new();
        while let Some((first, _, _)) = contested.first().copied() {
            let same = |(winner, _, _): &Defeat| {
                *winner == first || self.trial.is_above(*winner, first) && self.trial.is_above(first, *winner)
            };
            let (row, rest) = contested.into_iter().partition(same);
            rows.push(row);
            contested = rest;
        }
        rows
    }

    /// Locks contested defeats in the order of the lots. Where one is missing, notes between whom, and leaves that row open;
    /// and so all rows after an open one that could depend on it.
    fn lock_by_lot(&mut self, contested: Vec<Vec<Defeat>>, lots: &Lots) {
        if contested.is_empty() {
            return;
        }
        let depends = !self.open.is_empty();
        for mut row in contested {
            let mut tied: Vec<usize> = row.iter().flat_map(|(winner, loser, _)| [*winner, *loser]).collect();
            tied.sort_unstable();
            tied.dedup();
            let Some(lot) = lots.order(&tied).filter(|_| !depends) else {
                let fate = if depends { Fate::Depends } else { Fate::Open };
                for defeat in row {
                    self.note(defeat, fate);
                    self.open.push(defeat);
                }
                if self.tied.is_empty() {
                    self.tied = tied;
                }
                continue;
            };
            let drawn = |candidate: usize| lot.iter().position(|each| *each == candidate);
            row.sort_by_key(|(winner, loser, _)| (drawn(*winner), Reverse(drawn(*loser))));
            for defeat in row {
                if self.order.is_above(defeat.1, defeat.0) {
                    self.note(defeat, Fate::Circle);
                } else {
                    self.hold(defeat, Fate::LockedByLot);
                }
            }
        }
        self.trial = self.order.clone();
        for (winner, loser, _) in &self.open {
            self.trial.put(*winner, *loser);
        }
    }

    fn hold(&mut self, defeat: Defeat, fate: Fate) {
        self.order.put(defeat.0, defeat.1);
        self.note(defeat, fate);
    }

    fn note(&mut self, (winner, loser, strength): Defeat, fate: Fate) {
        self.locks.push(Lock { winner, loser, strength, fate });
    }

    fn stands_above_all(&self, one: usize, among: &[usize]) -> bool {
        among.iter().all(|other| *other == one || self.order.is_above(one, *other))
    }
}
