//! Elections, won by whoever has the votes.

use std::collections::BTreeSet;

use tauride_rules::Act;
use tauride_rules::ballot::BallotAct;
use tauride_rules::election::ElectionAct;
use tauride_rules::election::state::{Election, Phase};
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{ConstituencyId, ElectionId, MemberId, SeatId};
use tauride_rules::mandate::MandateAct;
use tauride_rules::terms::Text;

use super::{Others, Play, Sides, WAITS};
use crate::ballots::{for_one, for_these};

/// How many are asked whether they stand, for each seat.
const ASKED: usize = 300;

/// How many of each side are asked to conduct it.
const TRIED: usize = 3;

impl Play {
    /// A holder resigns, and one of their own is elected.
    pub(super) fn elect(&mut self, constituency: ConstituencyId, seat: SeatId) -> bool {
        let Some(holder) = self.state.holding(seat).map(|(_, mandate)| mandate.member) else { return false };
        let resign = Act::Mandate(MandateAct::Resign { seat });
        if self.ask(holder, &resign).is_none() {
            return false;
        }
        let own = self.own_seats(constituency);
        self.elections(&[constituency]);
        self.own_seats(constituency) > own
    }

    /// Returns how many seats of a constituency are held by their own.
    pub(in crate::prove) fn own_seats(&self, constituency: ConstituencyId) -> usize {
        let seats = self.state.constituency(constituency).map_or(&[][..], |place| &place.seats);
        let own =
            |seat: &&SeatId| self.state.holding(**seat).is_some_and(|(_, mandate)| self.own.contains(&mandate.member));
        seats.iter().filter(own).count()
    }

    pub(in crate::prove) fn vacant(&self, constituency: ConstituencyId) -> usize {
        let seats = self.state.constituency(constituency).map_or(&[][..], |place| &place.seats);
        seats.iter().filter(|seat| self.state.holding(**seat).is_none()).count()
    }

    /// Elects to what is vacant in all of these at the same time, until nothing is under way.
    pub(super) fn elections(&mut self, of: &[ConstituencyId]) {
        let mut stood = BTreeSet::new();
        let mut voted = BTreeSet::new();
        for id in of {
            self.call(*id);
        }
        for _ in 0..WAITS {
            let mut under_way = false;
            for id in of {
                let Some(election) = self.state.constituency(*id).and_then(|place| place.election) else { continue };
                if stood.insert(election) {
                    self.stand(election, *id);
                }
                if matches!(self.phase(election), Some(Phase::Voting)) && voted.insert(election) {
                    self.cast(election, *id);
                }
                self.draw(election, *id);
                under_way |= self.state.election(election).is_some_and(Election::is_under_way);
            }
            if !under_way || !self.wait() {
                return;
            }
        }
    }

    pub(super) fn call(&mut self, id: ConstituencyId) {
        let called = self.state.constituency(id).is_none_or(|place| place.election.is_some());
        if called || self.vacant(id) == 0 {
            return;
        }
        let first = self.sides_of(id).and_then(|sides| sides.few.first().copied());
        if let Some(first) = first {
            self.ask(first, &Act::Election(ElectionAct::CallElection { constituency: id }));
        }
    }

    fn phase(&self, election: ElectionId) -> Option<&Phase> {
        self.state.election(election).map(|election| &election.phase)
    }

    /// As many stand on each side as there are seats to fill.
    fn stand(&mut self, election: ElectionId, id: ConstituencyId) {
        let Some(sides) = &self.sides_of(id) else { return };
        let seats = self.vacant(id).max(1);
        self.candidates(election, &sides.few, seats);
        if self.others == Others::Opposed {
            self.candidates(election, &sides.rest, seats);
        }
        let timed = self.state.election(election).is_none_or(|election| election.until.is_some());
        if matches!(self.phase(election), Some(Phase::Nominations)) && !timed {
            self.conduct(id, sides, &Act::Election(ElectionAct::CloseNominations { election }));
        }
    }

    fn candidates(&mut self, election: ElectionId, of: &[MemberId], seats: usize) {
        let groups = self.groups(election);
        let act = Act::Election(ElectionAct::Stand { election, name: "".into(), label: "".into(), groups });
        let mut standing = self.standing(election, of).len();
        for member in of.iter().take(ASKED.saturating_add(seats)) {
            if standing >= seats {
                return;
            }
            standing += usize::from(self.ask(*member, &act).is_some());
        }
    }

    /// Returns the group to which whoever stands says that they belong, where the charter counts any.
    pub(super) fn groups(&self, election: ElectionId) -> Vec<Text> {
        let rule = self.state.election(election).and_then(|election| self.state.seat_rule(election.constituency));
        rule.into_iter().flat_map(|rule| &rule.election.groups).take(1).map(|group| group.name.clone()).collect()
    }

    /// Votes; or the candidates are elected unopposed.
    fn cast(&mut self, election: ElectionId, constituency: ConstituencyId) {
        let Some(sides) = &self.sides_of(constituency) else { return };
        if self.conduct(constituency, sides, &Act::Election(ElectionAct::Acclaim { election })) {
            return;
        }
        if !self.by_hands(election, constituency, sides) {
            self.ballots(election, &sides.few);
            if self.others == Others::Opposed {
                self.ballots(election, &sides.rest);
            }
        }
        if self.state.election(election).is_some_and(|election| election.until.is_none()) {
            self.conduct(constituency, sides, &Act::Ballot(BallotAct::CloseVoting { election }));
        }
    }

    /// Lots fall against their own.
    fn draw(&mut self, election: ElectionId, id: ConstituencyId) {
        let Some(Phase::Lot { among, .. }) = self.phase(election) else { return };
        let mut order = among.clone();
        order.sort_by_key(|member| self.own.contains(member));
        let Some(sides) = self.sides_of(id) else { return };
        self.conduct(id, &sides, &Act::Election(ElectionAct::RecordLot { election, order, procedure: "a lot".into() }));
    }

    /// Whoever of a side stands.
    fn standing(&self, election: ElectionId, side: &[MemberId]) -> Vec<MemberId> {
        let is_of = |member: &MemberId| side.binary_search(member).is_ok();
        let running = self.state.election(election).into_iter().flat_map(Election::running);
        running.map(|candidate| candidate.member).filter(is_of).collect()
    }

    fn ballots(&mut self, election: ElectionId, side: &[MemberId]) {
        let whom = self.standing(election, side);
        let Some(state) = self.state.election(election).filter(|_| !whom.is_empty()) else { return };
        let all = BallotAct::CastBallot { election, ballot: for_these(state, &whom) };
        let each: Vec<Act> = whom
            .iter()
            .map(|one| Act::Ballot(BallotAct::CastBallot { election, ballot: for_one(state, *one) }))
            .collect();
        let all = Act::Ballot(all);
        // Where a ballot may not name all of them, they share the votes between them.
        let together = side.iter().position(|member| self.ask(*member, &all).is_some());
        let Some(first) = together else {
            for (member, one) in side.iter().zip(each.iter().cycle()) {
                self.ask(*member, one);
            }
            return;
        };
        for member in side.iter().skip(first + 1) {
            self.ask(*member, &all);
        }
    }

    /// Where hands are counted, two tellers report them.
    fn by_hands(&mut self, election: ElectionId, id: ConstituencyId, sides: &Sides) -> bool {
        let mut counts = Vec::new();
        for side in [&sides.few, &sides.rest] {
            let raised = u32::try_from(side.len()).unwrap_or(u32::MAX);
            counts.extend(self.standing(election, side).into_iter().map(|member| (member, raised)));
        }
        counts.sort();
        let report = Act::Ballot(BallotAct::ReportHands { election, counts });
        let all = self.conductors(id, sides);
        let tellers = all.into_iter().filter(|member| self.ask(*member, &report).is_some()).take(2).count();
        tellers == 2
    }

    /// Whoever may conducts it.
    fn conduct(&mut self, id: ConstituencyId, sides: &Sides, act: &Act) -> bool {
        let all = self.conductors(id, sides);
        all.into_iter().any(|member| self.ask(member, act).is_some())
    }

    /// Those who may conduct an election: officers of the meeting, or else its electors.
    fn conductors(&self, id: ConstituencyId, sides: &Sides) -> Vec<MemberId> {
        let from = self.state.constituency(id).map(|place| place.from);
        let meeting = match from {
            Some(Sender::Unit(unit)) => self.state.unit(unit).and_then(|unit| unit.assembly),
            Some(Sender::Body(body)) => Some(body),
            None => None,
        };
        let places = meeting.and_then(|body| self.state.body(body)).map_or(&[][..], |body| &body.constituencies);
        let seats = places.iter().filter_map(|id| self.state.constituency(*id)).flat_map(|place| place.seats.iter());
        let officers = seats.filter_map(|seat| self.state.holding(*seat)).map(|(_, mandate)| mandate.member);
        // The first stand, and whoever stands does not conduct it; the last do neither.
        let some = |side: &[MemberId]| -> Vec<MemberId> {
            side.iter().rev().take(TRIED).chain(side.iter().take(TRIED)).copied().collect()
        };
        officers.chain(some(&sides.few)).chain(some(&sides.rest)).collect()
    }
}
