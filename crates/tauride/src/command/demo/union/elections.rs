//! Elections at every tier, by acclamation, named ballots or rankings.

use tauride_rules::ballot::{Ballot, BallotAct};
use tauride_rules::election::ElectionAct;
use tauride_rules::election::state::Phase;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, ConstituencyId, ElectionId, MemberId};
use tauride_rules::terms::{From, Method};
use tauride_rules::{Act, Actor, State, election};

use super::super::names;
use super::{Branch, Union, missing};
use crate::failure::Failure;

/// The branch of each district, counted from 0, in which more stand than there are seats.
pub(super) const CONTESTED: usize = 6;
/// So many of its electors vote.
const VOTERS: u32 = 200;
/// So many more stand there than there are seats: they become alternates.
const MORE: u32 = 4;

/// An election of so many seats, and who stands.
struct Race {
    election: ElectionId,
    seats: u32,
    candidates: Vec<MemberId>,
}

/// Branches elect their delegates: nominations and, where more stand than there are seats, votes take two weeks each.
pub(super) fn branches_elect(union: &mut Union<'_, '_>) -> Result<(), Failure> {
    let branches: Vec<(usize, Branch)> =
        union.districts.iter().flat_map(|district| district.branches.iter().copied().enumerate()).collect();
    let mut races = Vec::with_capacity(branches.len());
    for (place, branch) in &branches {
        let from = Sender::Unit(branch.unit);
        let constituency = constituency(&union.writing.state, from).ok_or_else(|| missing("seat to a branch"))?;
        let candidates = branch.delegates + if *place == CONTESTED { MORE } else { 0 };
        let candidates = (0..candidates).map(|place| branch.member(place)).collect();
        races.push(union.race(constituency, candidates)?);
    }
    union.on_day(14)?;
    for ((place, branch), race) in branches.iter().zip(&races) {
        if *place == CONTESTED {
            let voters = (0..VOTERS.min(branch.electors)).map(|place| branch.member(place));
            union.vote(race, voters)?;
        } else {
            union.acclaim(race)?;
        }
    }
    union.on_day(28)
}

/// Conferences of one tier fill their offices and elect their delegates to the next, the last of them by named ballots, to show
/// how. Nominations last until a day after the founding.
pub(super) fn conferences_elect(union: &mut Union<'_, '_>, bodies: &[BodyId], day: u32) -> Result<(), Failure> {
    let last = bodies.len().saturating_sub(1);
    let mut races = Vec::new();
    let mut by_votes = None;
    for (place, body) in bodies.iter().copied().enumerate() {
        offices(union, body, &mut races)?;
        let state = &union.writing.state;
        let constituency = constituency(state, Sender::Body(body)).ok_or_else(|| missing("seat to a conference"))?;
        let seats = state.constituency(constituency).map_or(0, |constituency| constituency.seats.len());
        let sitting = in_turn(state, body);
        let more = if place == last { 4 } else { 0 };
        let candidates = sitting.iter().copied().take(seats + more).collect();
        let race = union.race(constituency, candidates)?;
        if place == last {
            by_votes = Some((race, sitting));
        } else {
            races.push(race);
        }
    }
    union.on_day(day)?;
    for race in &races {
        union.acclaim(race)?;
    }
    if let Some((race, voters)) = by_votes {
        union.vote(&race, voters.into_iter())?;
        union.close(&race)?;
    }
    Ok(())
}

/// The congress fills its offices and elects its executive, by named ballots, and its members by ranking. Nominations last
/// until a day after the founding.
pub(super) fn congress_elects(union: &mut Union<'_, '_>, day: u32) -> Result<(), Failure> {
    let mut acclaimed = Vec::new();
    let congress = union.congress;
    offices(union, congress, &mut acclaimed)?;
    let state = &union.writing.state;
    let constituencies = state.body(union.executive).map(|body| body.constituencies.clone()).unwrap_or_default();
    let delegates = in_turn(state, union.congress);
    let mut standing = delegates.iter().copied();
    let mut races = Vec::new();
    for constituency in constituencies {
        let seats = union.writing.state.constituency(constituency).map_or(0, |constituency| constituency.seats.len());
        let mut candidates: Vec<MemberId> = standing.by_ref().take(seats + 1).collect();
        candidates.sort_unstable();
        races.push(union.race(constituency, candidates)?);
    }
    union.on_day(day)?;
    for race in &acclaimed {
        union.acclaim(race)?;
    }
    for race in &races {
        if union.method(race) == Some(Method::ScottishStv) {
            union.rank(race, delegates.iter().copied())?;
        } else {
            union.vote(race, delegates.iter().copied())?;
            union.close(race)?;
        }
    }
    Ok(())
}

/// Calls the elections to a body's own offices, for each of which one of its delegates stands.
fn offices(union: &mut Union<'_, '_>, body: BodyId, races: &mut Vec<Race>) -> Result<(), Failure> {
    let state = &union.writing.state;
    let constituencies = state.body(body).map(|body| body.constituencies.clone()).unwrap_or_default();
    let mut sitting = in_turn(state, body).into_iter();
    for constituency in constituencies {
        let state = &union.writing.state;
        let of_office = state.seat_rule(constituency).is_some_and(|rule| rule.from == From::Itself);
        let seats = state.constituency(constituency).map_or(0, |constituency| constituency.seats.len());
        if of_office {
            let candidates = sitting.by_ref().take(seats).collect();
            races.push(union.race(constituency, candidates)?);
        }
    }
    Ok(())
}

impl Union<'_, '_> {
    /// Declares those who stand elected: they are no more than the seats.
    fn acclaim(&mut self, race: &Race) -> Result<(), Failure> {
        self.act(Actor::Founders, &Act::Election(ElectionAct::Acclaim { election: race.election })).map(drop)
    }

    /// Closes voting: everybody has voted.
    fn close(&mut self, race: &Race) -> Result<(), Failure> {
        self.act(Actor::Founders, &Act::Ballot(BallotAct::CloseVoting { election: race.election })).map(drop)
    }

    /// Calls an election in which these stand.
    fn race(&mut self, constituency: ConstituencyId, candidates: Vec<MemberId>) -> Result<Race, Failure> {
        self.act(Actor::Founders, &Act::Election(ElectionAct::CallElection { constituency }))?;
        let election = ElectionId::at(self.writing.state.elections.len() - 1);
        let seats = self.writing.state.election(election).map_or(0, |election| election.seats);
        for candidate in &candidates {
            let name = names::of(*candidate).into();
            let stand = Act::Election(ElectionAct::Stand { election, name, label: "".into(), groups: Vec::new() });
            self.act(Actor::Member(*candidate), &stand)?;
        }
        Ok(Race { election, seats, candidates })
    }

    /// Has everybody in `voters` vote, so that no two candidates get the same number of votes.
    fn vote(&mut self, race: &Race, voters: impl Iterator<Item = MemberId>) -> Result<(), Failure> {
        let mut candidates = race.candidates.clone();
        candidates.sort_unstable();
        let most = if self.method(race) == Some(Method::Approval) { candidates.len() } else { race.seats as usize };
        for (turn, voter) in voters.enumerate() {
            // The first candidate is named by everybody, the next by all but every n-th, and so on.
            let named = candidates.iter().enumerate().filter(|(place, _)| turn % (candidates.len() + 1) >= *place);
            let mut choices: Vec<MemberId> = named.map(|(_, candidate)| *candidate).collect();
            let unwanted = choices.len().saturating_sub(most);
            choices.drain(..unwanted);
            self.act(
                Actor::Member(voter),
                &Act::Ballot(BallotAct::CastBallot { election: race.election, ballot: Ballot::Choices(choices) }),
            )?;
        }
        let phase = self.writing.state.election(race.election).map(|election| election.phase.clone());
        debug_assert!(!matches!(phase, Some(Phase::Lot { .. })), "no two candidates get the same number of votes");
        Ok(())
    }

    /// Has everybody in `voters` rank the candidates, of whom the first is preferred least often, the next twice as often,
    /// and so on; behind the first preference come those who stand next. Then it is counted, and lots are drawn as needed.
    fn rank(&mut self, race: &Race, voters: impl Iterator<Item = MemberId>) -> Result<(), Failure> {
        let election = race.election;
        let preferred: Vec<usize> = (0..race.candidates.len()).flat_map(|place| vec![place; place + 1]).collect();
        for (voter, first) in voters.zip(preferred.into_iter().cycle()) {
            let from_first = race.candidates.iter().cycle().skip(first).take(race.candidates.len());
            let ranks = from_first.map(|candidate| vec![*candidate]).collect();
            self.act(
                Actor::Member(voter),
                &Act::Ballot(BallotAct::CastBallot { election, ballot: Ballot::Ranking(ranks) }),
            )?;
        }
        self.close(race)?;
        while let Some(Phase::Lot { among, .. }) = self.writing.state.election(election).map(|held| held.phase.clone())
        {
            let lot = Act::Election(ElectionAct::RecordLot {
                election,
                order: among,
                procedure: "slips from a box, before the congress".into(),
            });
            self.act(Actor::Founders, &lot)?;
        }
        Ok(())
    }

    fn method(&self, race: &Race) -> Option<Method> {
        let state = &self.writing.state;
        election::method(state, state.election(race.election)?)
    }
}

/// Returns the constituency by which a sender sends delegates up; its own offices are not meant.
fn constituency(state: &State, sender: Sender) -> Option<ConstituencyId> {
    let all = match sender {
        Sender::Unit(unit) => &state.unit(unit)?.constituencies,
        Sender::Body(body) => &state.body(body)?.sends_to,
    };
    let up = |id: &&ConstituencyId| state.seat_rule(**id).is_some_and(|rule| rule.from != From::Itself);
    all.iter().find(up).copied()
}

/// Returns who sits in a body as a delegate, one of each sender in turn, the last ones first: the smallest branches come last.
pub(super) fn in_turn(state: &State, body: BodyId) -> Vec<MemberId> {
    let constituencies = state.body(body).map_or(&[][..], |body| &body.constituencies);
    let delegates = |id: &&ConstituencyId| state.seat_rule(**id).is_some_and(|rule| rule.from != From::Itself);
    let mut senders: Vec<Vec<MemberId>> = constituencies
        .iter()
        .filter(delegates)
        .filter_map(|id| state.constituency(*id))
        .map(|place| place.seats.iter().rev().filter_map(|seat| Some(state.holding(*seat)?.1.member)).collect())
        .collect();
    senders.reverse();
    let rounds = senders.iter().map(Vec::len).max().unwrap_or(0);
    (0..rounds).flat_map(|round| senders.iter().filter_map(move |sender| sender.get(round).copied())).collect()
}
