//! What the votes come to: a result, a tie that needs a lot, or nothing.

use alloc::vec::Vec;

use tauride_tally::Outcome;
use tauride_tally::plurality::elect;

use crate::act::Actor;
use crate::charter::{Alternates, ElectionRule, Text};
use crate::electors;
use crate::event::{Event, Failure};
use crate::ids::{ElectionId, MemberId};
use crate::refusal::{ElectionRefusal, Refusal};
use crate::state::{Election, Phase, Queue, State};

use super::{conducting, found, hands, may_stand, open_seats, rule_of};

/// The most characters that may say how a lot was drawn.
const PROCEDURE_MAX: u32 = 2_000;

/// Decides [`Act::RecordLot`](crate::Act::RecordLot).
///
/// # Errors
///
/// - [`ElectionRefusal::NoSuchElection`], [`ElectionRefusal::NotReturningOfficer`] (articles election.1, election.13)
/// - [`ElectionRefusal::NoLotNeeded`], [`ElectionRefusal::NotThoseTied`], [`ElectionRefusal::NoProcedure`] (election.27)
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
    Ok(Event::LotRecorded { election: id, order: Vec::from(order), procedure: procedure.clone() })
}

/// With the lot, the votes are counted again (election.27).
pub(crate) fn after_lot(state: &State, id: ElectionId, queue: &mut Queue) {
    queue.extend(state.election(id).map(|election| outcome(state, id, election)));
}

/// Returns what the votes and the lots drawn so far come to (election.25, election.26).
pub(super) fn outcome(state: &State, id: ElectionId, election: &Election) -> Event {
    let failed = |reason| Event::ElectionFailed { election: id, reason };
    let open = u32::try_from(open_seats(state, election.constituency).count()).unwrap_or(u32::MAX);
    let seats = election.seats.min(open);
    let Some(rule) = rule_of(state, election).filter(|_| seats > 0) else { return failed(Failure::NoSeat) };
    let voters = voters(state, election);
    if !turned_out(state, election, rule, voters) {
        return failed(Failure::Turnout);
    }
    let alternates = match rule.alternates {
        Alternates::Fixed(count) => count,
        Alternates::AsManyAsSeats => seats,
    };
    match elect(&able(state, election), seats, alternates, &election.lots) {
        Outcome::Complete { elected, .. } if elected.is_empty() => failed(Failure::NoCandidate),
        Outcome::Complete { elected, alternates, .. } => {
            let voters = u32::try_from(voters).unwrap_or(u32::MAX);
            Event::ElectionDecided { election: id, elected, alternates, voters }
        }
        Outcome::LotRequired { among, places, .. } => Event::LotRequired { election: id, among, places },
    }
}

/// Returns how many electors voted; of a show of hands, how many must have at the least.
pub fn voters(state: &State, election: &Election) -> u64 {
    election.voted.len().max(hands::least_voters(state, election))
}

/// Returns those who stand with their votes, the most first; equal ones in the order of their numbers.
pub fn standings(election: &Election) -> Vec<(MemberId, u64)> {
    let votes: Vec<(MemberId, u64)> =
        election.standing().map(|candidate| (candidate.member, candidate.votes)).collect();
    Vec::from(elect(&votes, election.seats, 0, &election.lots).standings())
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
