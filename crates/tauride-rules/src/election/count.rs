//! What the votes come to: a result, a tie that needs a lot, or nothing.

use alloc::vec::Vec;

use tauride_tally::method::Method;
use tauride_tally::plurality::elect;
use tauride_tally::{Counted, Outcome, Tie, Uncountable};

use crate::chapters::{Event, Refusal};
use crate::election::event::{ElectionEvent, Failure, LotFor};
use crate::election::refusal::ElectionRefusal;
use crate::election::state::{Election, Phase};
use crate::ground::actor::Actor;
use crate::ground::ids::{ElectionId, MemberId, SeatId};
use crate::ground::text::Text;
use crate::state::{Queue, State};
use crate::terms::{Alternates, ElectionRule};
use crate::votes::electors;

use super::contest::{self, Count};
use super::{countback, fillable, groups, may_stand, open_count, rounds};
use crate::election::rule::{conducting, found, rule_of, votes_each};

/// The most characters that may say how a lot was drawn.
const PROCEDURE_MAX: u32 = 2_000;

/// Decides [`ElectionAct::RecordLot`](crate::election::ElectionAct::RecordLot).
///
/// # Errors
///
/// - [`ElectionRefusal::NoSuchElection`], [`ElectionRefusal::NotReturningOfficer`] (articles election.1, election.14)
/// - [`ElectionRefusal::NoLotNeeded`], [`ElectionRefusal::NotThoseTied`], [`ElectionRefusal::NoProcedure`] (election.32)
pub(crate) fn record_lot(
    state: &State,
    by: Actor,
    id: ElectionId,
    order: &[MemberId],
    procedure: &Text,
) -> Result<Event, Refusal> {
    let election = found(state, id)?;
    conducting(state, by, id, election)?;
    let Phase::Lot { among, .. } = &election.phase else {
        return Err(ElectionRefusal::NoLotNeeded { election: id }.into());
    };
    let mut drawn = Vec::from(order);
    drawn.sort_unstable();
    if drawn != *among {
        return Err(ElectionRefusal::NotThoseTied { election: id }.into());
    }
    let most = usize::try_from(PROCEDURE_MAX).unwrap_or(usize::MAX);
    if procedure.trim().is_empty() || procedure.chars().nth(most).is_some() {
        return Err(ElectionRefusal::NoProcedure { most: PROCEDURE_MAX }.into());
    }
    Ok(Event::Election(ElectionEvent::LotRecorded {
        election: id,
        order: Vec::from(order),
        procedure: procedure.clone(),
    }))
}

/// With the lot, the votes are counted again (election.32).
pub(crate) fn after_lot(state: &State, id: ElectionId, queue: &mut Queue) {
    let Some(election) = state.election(id) else { return };
    match election.recount {
        Some(seat) => countback::after_lot(state, id, seat, queue),
        None => queue.push_back(outcome(state, id, election)),
    }
}

/// Returns what the votes and the lots drawn so far come to (election.20, election.30).
pub(crate) fn outcome(state: &State, id: ElectionId, election: &Election) -> Event {
    let failed = |reason| Event::Election(ElectionEvent::ElectionFailed { election: id, reason });
    let Some((rule, count)) = rule_of(state, election).zip(counted(state, election)) else {
        return failed(Failure::NoSeat);
    };
    if count.seats == 0 {
        return failed(Failure::NoSeat);
    }
    let voters = count.voters;
    if !turned_out(state, election, rule, voters) {
        return failed(Failure::Turnout);
    }
    let decided = |elected, alternates| {
        let voters = u32::try_from(voters).unwrap_or(u32::MAX);
        Event::Election(ElectionEvent::ElectionDecided { election: id, elected, alternates, voters })
    };
    if rule.method == Method::TwoRound {
        return rounds::outcome(state, id, &count);
    }
    if rule.method.adds_up() && rule.groups.is_empty() {
        return match elect(&able(state, election), count.seats, alternates(rule, count.seats), &election.lots) {
            Outcome::Complete { elected, .. } if elected.is_empty() => failed(Failure::NoCandidate),
            Outcome::Complete { elected, alternates, .. } => decided(elected, alternates),
            Outcome::LotRequired { among, places, .. } => Event::Election(ElectionEvent::LotRequired {
                election: id,
                among,
                places,
                lot_for: LotFor::Places,
                seat: None,
            }),
        };
    }
    match count.run().map_err(|reason| failure(&reason)) {
        Err(reason) => failed(reason),
        Ok(_) if voters == 0 => failed(Failure::NoCandidate),
        Ok(Counted::Complete(sheet)) if sheet.elected().is_empty() => failed(Failure::NoCandidate),
        Ok(Counted::Complete(sheet)) => decided(contest::members(election, sheet.elected()), Vec::new()),
        Ok(Counted::LotRequired { tie, .. }) => lot_required(id, election, &tie, None),
    }
}

/// Returns what is to be counted when the votes of an election are, as things stand now.
pub(super) fn counted<'a>(state: &'a State, election: &'a Election) -> Option<Count<'a>> {
    let rule = rule_of(state, election)?;
    let seats = to_fill(state, election);
    let cannot = |member: &MemberId| may_stand(state, *member, election.constituency).is_err();
    let withdrawn = match contest::first_round(election) {
        // Who goes on to the second round has been counted, and is not counted again.
        Some(first) => first.withdrawn.clone(),
        None => election.standing().map(|candidate| candidate.member).filter(cannot).collect(),
    };
    let bounds = groups::bounds(state, election.constituency, &rule.groups, seats, &[]);
    Some(Count { election, rule, seats, voters: voters(state, election), withdrawn, kept: Vec::new(), bounds })
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

/// How many alternates are elected with so many delegates.
fn alternates(rule: &ElectionRule, seats: u32) -> u32 {
    match rule.alternates {
        Alternates::Fixed(count) => count,
        Alternates::AsManyAsSeats => seats,
    }
}

/// Returns how many electors voted; of a show of hands, how many must have at the least.
pub fn voters(state: &State, election: &Election) -> u64 {
    election.voted.len().max(least_voters(state, election))
}

/// Returns those who stand with their votes, the most first; equal ones in the order of their numbers.
pub fn standings(election: &Election) -> Vec<(MemberId, u64)> {
    let votes: Vec<(MemberId, u64)> =
        election.standing().map(|candidate| (candidate.member, candidate.votes)).collect();
    let seats = election.counting.as_ref().map_or(election.seats, |counting| counting.seats);
    Vec::from(elect(&votes, seats, 0, &election.lots).standings())
}

/// Returns the votes of those who can still take a seat: whoever has died since, or may not stand any more, is left out.
pub(super) fn able(state: &State, election: &Election) -> Vec<(MemberId, u64)> {
    let able =
        election.standing().filter(|candidate| may_stand(state, candidate.member, election.constituency).is_ok());
    able.map(|candidate| (candidate.member, candidate.votes)).collect()
}

fn turned_out(state: &State, election: &Election, rule: &ElectionRule, voters: u64) -> bool {
    let electors = electors::count(state, election.constituency);
    rule.turnout.is_none_or(|turnout| turnout.is_reached_by(voters, electors))
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
