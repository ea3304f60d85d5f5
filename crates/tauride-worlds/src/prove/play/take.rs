//! Seats, taken from those who hold them: recalled, and others elected in their place.

use tauride_rules::ids::{ConstituencyId, ElectionId, MandateId, PollId, SeatId};

use super::Play;
use super::recalls::Begun;
use crate::prove::goal::ways;

/// How often it is tried again.
const ROUNDS: usize = 6;

impl Play {
    /// Recalls a holder, and elects one of their own to what is vacant then.
    pub(super) fn take_one(&mut self, id: ConstituencyId, seat: SeatId) -> bool {
        let way = self.state.seat_rule(id).and_then(|rule| ways(rule).next()).map(|(way, _)| way);
        let before = MandateId::at(self.state.mandates.len());
        if !way.is_some_and(|way| self.recall(seat, way)) {
            return false;
        }
        self.elections(&[id]);
        let seats = self.state.constituency(id).map_or(&[][..], |place| &place.seats);
        let held = seats.iter().filter_map(|seat| self.state.holding(*seat));
        held.into_iter().any(|(mandate, held)| mandate >= before && self.own.contains(&held.member))
    }

    /// Recalls a holder; returns the election that follows.
    pub(in crate::prove) fn recalled(&mut self, id: ConstituencyId, seat: SeatId) -> Option<ElectionId> {
        let way = self.state.seat_rule(id).and_then(|rule| ways(rule).next()).map(|(way, _)| way)?;
        if !self.recall(seat, way) {
            return None;
        }
        self.call(id);
        self.state.constituency(id)?.election
    }

    /// Takes so many seats of each of these constituencies, all at the same time; returns whether their own hold them in the
    /// end.
    pub(in crate::prove) fn take(&mut self, of: &[(ConstituencyId, usize)]) -> bool {
        for _ in 0..ROUNDS {
            let short: Vec<(ConstituencyId, usize)> =
                of.iter().copied().filter(|(id, wanted)| self.own_seats(*id) < *wanted).collect();
            if short.is_empty() {
                return true;
            }
            let mut polls = Vec::new();
            for (id, wanted) in &short {
                self.recall_others(*id, *wanted, &mut polls);
            }
            self.until(|state| polls.iter().all(|poll: &PollId| state.poll(*poll).is_none_or(|poll| !poll.is_open())));
            let before: usize = of.iter().map(|(id, _)| self.own_seats(*id)).sum();
            let places: Vec<ConstituencyId> = short.iter().map(|(id, _)| *id).collect();
            self.elections(&places);
            let after: usize = of.iter().map(|(id, _)| self.own_seats(*id)).sum();
            if after == before {
                return false;
            }
        }
        of.iter().all(|(id, wanted)| self.own_seats(*id) >= *wanted)
    }

    /// Begins the recall of as many as are in the way.
    fn recall_others(&mut self, id: ConstituencyId, wanted: usize, polls: &mut Vec<PollId>) {
        let Some(sides) = self.sides_of(id) else { return };
        let Some(way) = self.state.seat_rule(id).and_then(|rule| ways(rule).next()).map(|(way, _)| way) else { return };
        let needed = wanted.saturating_sub(self.own_seats(id) + self.vacant(id));
        for seat in self.of_others(id).into_iter().take(needed) {
            match self.begin_recall(seat, way, &sides) {
                Begun::Asked(poll) => {
                    self.vote(poll, &sides);
                    polls.push(poll);
                }
                Begun::Gone | Begun::Not => {}
            }
        }
    }

    fn of_others(&self, id: ConstituencyId) -> Vec<SeatId> {
        let seats = self.state.constituency(id).map_or(&[][..], |place| &place.seats);
        let other =
            |seat: &&SeatId| self.state.holding(**seat).is_some_and(|(_, mandate)| !self.own.contains(&mandate.member));
        seats.iter().filter(other).copied().collect()
    }

    /// Recalls every holder in these constituencies, and elects nobody; returns whether nobody is left.
    pub(in crate::prove) fn empty(&mut self, of: &[ConstituencyId]) -> bool {
        let mut polls = Vec::new();
        for id in of {
            let Some(sides) = self.sides_of(*id) else { continue };
            let way = self.state.seat_rule(*id).and_then(|rule| ways(rule).next()).map(|(way, _)| way);
            let Some(way) = way else { return false };
            for seat in self.state.constituency(*id).map_or(&[][..], |place| &place.seats).to_vec() {
                if let Begun::Asked(poll) = self.begin_recall(seat, way, &sides) {
                    self.vote(poll, &sides);
                    polls.push(poll);
                }
            }
        }
        self.until(|state| polls.iter().all(|poll: &PollId| state.poll(*poll).is_none_or(|poll| !poll.is_open())));
        of.iter().all(|id| {
            let seats = self.state.constituency(*id).map_or(&[][..], |place| &place.seats);
            seats.len() == self.vacant(*id)
        })
    }
}
