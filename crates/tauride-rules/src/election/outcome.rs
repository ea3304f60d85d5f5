//! What the votes come to: a result, a tie that needs a lot, or nothing.

use alloc::vec::Vec;

use tauride_tally::method::Method;
use tauride_tally::plurality::elect;
use tauride_tally::{Counted, Outcome};

use crate::chapters::{Event, Refusal};
use crate::election::acclaim::acclaimed;
use crate::election::count::{able, counted, failure, lot_required};
use crate::election::event::{ElectionEvent, Failure, LotFor};
use crate::election::refusal::ElectionRefusal;
use crate::election::rule::{conducting, electors_of, found, rule_of};
use crate::election::state::{DEFAULT_OPTION, Election, Phase};
use crate::election::{contest, countback, rounds, stagger};
use crate::ground::actor::Actor;
use crate::ground::ids::{ElectionId, MemberId, SeatId};
use crate::ground::text::Text;
use crate::state::{Queue, State};
use crate::terms::{Alternates, ElectionRule};

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

/// With the lot, the votes are counted again (election.32). Returns the seat whose countback is over by it, if one is:
/// what else is vacant may be filled then.
pub(crate) fn after_lot(state: &State, id: ElectionId, queue: &mut Queue) -> Option<SeatId> {
    let election = state.election(id)?;
    if let Some(seat) = election.recount {
        return countback::after_lot(state, id, seat, queue);
    }
    queue.push_back(outcome(state, id, election));
    None
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
    // Only whoever was elected has had a lot drawn on how long they serve: where nobody voted, by acclamation.
    if voters == 0 && !election.term_lots.is_empty() {
        let elected: Vec<MemberId> = able(state, election).into_iter().map(|(member, _)| member).collect();
        return if elected.is_empty() {
            failed(Failure::NoCandidate)
        } else {
            acclaimed(state, (id, election), elected)
        };
    }
    if !turned_out(state, election, rule, voters) {
        return failed(Failure::Turnout);
    }
    let nobody =
        if voters > 0 && election.has_default_option() { Failure::DefaultOption } else { Failure::NoCandidate };
    let decided = |mut elected: Vec<MemberId>, alternates| {
        // Whoever comes after the default option is not elected (election.45).
        let before = elected.iter().position(|member| *member == DEFAULT_OPTION);
        elected.truncate(before.unwrap_or(elected.len()));
        if elected.is_empty() {
            return failed(nobody);
        }
        let voters = u32::try_from(voters).unwrap_or(u32::MAX);
        match stagger::in_order(state, (id, election), elected, &able(state, election)) {
            Ok(elected) => {
                Event::Election(ElectionEvent::ElectionDecided { election: id, elected, alternates, voters })
            }
            Err(lot) => Event::Election(lot),
        }
    };
    if rule.method == Method::TwoRound {
        return rounds::outcome(state, id, &count);
    }
    if rule.method.adds_up() && rule.groups.is_empty() {
        return match elect(&able(state, election), count.seats, alternates(rule, count.seats), &election.lots) {
            Outcome::Complete { elected, .. } if elected.is_empty() => failed(nobody),
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
        Ok(Counted::Complete(sheet)) if sheet.elected().is_empty() => failed(nobody),
        Ok(Counted::Complete(sheet)) => decided(contest::members(election, sheet.elected()), Vec::new()),
        Ok(Counted::LotRequired { tie, .. }) => lot_required(id, election, &tie, None),
    }
}

/// How many alternates are elected with so many delegates.
fn alternates(rule: &ElectionRule, seats: u32) -> u32 {
    match rule.alternates {
        Alternates::Fixed(count) => count,
        Alternates::AsManyAsSeats => seats,
    }
}

fn turned_out(state: &State, election: &Election, rule: &ElectionRule, voters: u64) -> bool {
    rule.turnout.is_none_or(|turnout| turnout.is_reached_by(voters, electors_of(state, election)))
}
