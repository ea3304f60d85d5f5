//! What is counted, and how the votes stand.

use alloc::vec::Vec;

use tauride_tally::plurality::elect;
use tauride_tally::{Tie, Uncountable};

use crate::chapters::Event;
use crate::election::contest::{self, Count};
use crate::election::eligible::may_stand;
use crate::election::event::{ElectionEvent, Failure, LotFor};
use crate::election::rule::{rule_of, votes_each};
use crate::election::state::{Candidate, DEFAULT_OPTION, Election, Phase};
use crate::election::{fillable, groups, open_count};
use crate::ground::ids::{ElectionId, MemberId, SeatId};
use crate::state::State;
use crate::terms::Method;

/// Returns what is to be counted when the votes of an election are, as things stand now.
pub(super) fn counted<'a>(state: &'a State, election: &'a Election) -> Option<Count<'a>> {
    let rule = rule_of(state, election)?;
    let seats = to_fill(state, election);
    let cannot = |candidate: &&Candidate| !can_be_elected(state, election, candidate);
    let withdrawn = match contest::first_round(election) {
        // Who goes on to the second round has been counted, and is not counted again.
        Some(first) => first.withdrawn.clone(),
        None => election.standing().filter(cannot).map(|candidate| candidate.member).collect(),
    };
    let bounds = groups::bounds(state, election.constituency, &rule.groups, seats, &[]);
    Some(Count {
        election,
        rule,
        seats,
        voters: voters(state, election),
        withdrawn,
        kept: Vec::new(),
        changed: Vec::new(),
        bounds,
    })
}

/// Returns how many seats an election fills: all that are open until its voting opens, and then as many as were open on
/// that day and still are.
pub(super) fn to_fill(state: &State, election: &Election) -> u32 {
    if election.phase == Phase::Nominations {
        fillable(state, election.constituency)
    } else {
        election.seats.min(open_count(state, election.constituency))
    }
}

/// Returns whether those who stand, and still may, can fill the seats as the groups ask (election.38).
pub(super) fn can_meet_groups(state: &State, election: &Election) -> bool {
    let Some(count) = counted(state, election).filter(|count| !count.rule.groups.is_empty()) else { return true };
    !matches!(count.run_without_votes(), Err(Uncountable::Constraints(_)))
}

/// Returns whether these, elected together, are as the groups ask (election.38).
pub(super) fn meet_groups(state: &State, election: &Election, elected: &[MemberId]) -> bool {
    let constraints = counted(state, election).map(|count| count.constraints());
    constraints.is_none_or(|constraints| groups::are_met(&constraints, &contest::places(election, elected)))
}

/// Returns the event by which an election, or the countback for a seat, stops at a tie.
pub(super) fn lot_required(id: ElectionId, election: &Election, tie: &Tie, seat: Option<SeatId>) -> Event {
    let lot_for = match tie.lot_for {
        tauride_tally::LotFor::Staying => LotFor::Staying,
        tauride_tally::LotFor::FirstTransfer => LotFor::FirstTransfer,
        tauride_tally::LotFor::Locking => LotFor::Locking,
        tauride_tally::LotFor::Election | tauride_tally::LotFor::ListSeat => LotFor::Places,
    };
    let among = contest::members(election, &tie.among);
    Event::Election(ElectionEvent::LotRequired { election: id, among, places: tie.places, lot_for, seat })
}

/// Why an election fails that cannot be counted.
pub(super) fn failure(reason: &Uncountable) -> Failure {
    if matches!(reason, Uncountable::NoGroups | Uncountable::Constraints(_)) {
        Failure::Groups
    } else {
        Failure::Uncountable
    }
}

/// Returns how many electors voted; of a show of hands, how many must have at the least.
pub fn voters(state: &State, election: &Election) -> u64 {
    election.voted.len().max(least_voters(state, election))
}

/// Returns those who stand with their votes, the most first; equal ones in the order of their numbers.
pub fn by_votes(election: &Election) -> Vec<(MemberId, u64)> {
    let votes: Vec<(MemberId, u64)> =
        election.standing().map(|candidate| (candidate.member, candidate.votes)).collect();
    let seats = election.counting.as_ref().map_or(election.seats, |counting| counting.seats);
    Vec::from(elect(&votes, seats, 0, &election.lots).by_votes())
}

/// Returns the votes of those who can still take a seat: whoever has withdrawn or died since, or may
/// not stand any more, is left out.
pub(super) fn able(state: &State, election: &Election) -> Vec<(MemberId, u64)> {
    let people = election.standing().filter(|candidate| candidate.member != DEFAULT_OPTION);
    let able = people.filter(|candidate| can_be_elected(state, election, candidate));
    able.map(|candidate| (candidate.member, candidate.votes)).collect()
}

/// Whether a candidate can be elected by the votes that there are: they have not withdrawn, still may stand, and where votes
/// are added up have more of them than the default option, which itself fills no seat (election.45). In other counts it is
/// counted like a candidate.
fn can_be_elected(state: &State, election: &Election, candidate: &Candidate) -> bool {
    let adds_up = rule_of(state, election).is_some_and(|rule| rule.method.adds_up() && rule.method != Method::TwoRound);
    let option = election.candidate(DEFAULT_OPTION);
    if candidate.member == DEFAULT_OPTION {
        return !adds_up;
    }
    !candidate.withdrew
        && may_stand(state, candidate.member, election.constituency).is_ok()
        && option.is_none_or(|option| !adds_up || candidate.votes > option.votes)
}

/// Returns how many electors must have raised a hand, at the least, for the hands that two tellers agree on: as many
/// as for the first candidate, and enough to have all these votes.
fn least_voters(state: &State, election: &Election) -> u64 {
    let Some(counts) = election.hands.agreed() else { return 0 };
    let most = counts.iter().map(|(_, hands)| u64::from(*hands)).max().unwrap_or(0);
    let each = rule_of(state, election).map_or(1, |rule| votes_each(rule, election)).max(1);
    together(counts).div_ceil(u64::from(each)).max(most)
}

pub(crate) fn together(counts: &[(MemberId, u32)]) -> u64 {
    counts.iter().fold(0, |sum: u64, (_, hands)| sum.saturating_add(u64::from(*hands)))
}
