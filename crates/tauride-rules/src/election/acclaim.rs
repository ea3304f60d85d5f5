//! Acclamation: candidates who are no more than the seats are elected without a vote.

use alloc::vec::Vec;

use crate::chapters::{Event, Refusal};
use crate::election::event::ElectionEvent;
use crate::election::refusal::ElectionRefusal;
use crate::election::rule::{conducting, found, rule_of};
use crate::election::state::{Election, Phase};
use crate::election::{candidacy, count, stagger};
use crate::ground::actor::Actor;
use crate::ground::ids::{ElectionId, MemberId};
use crate::state::State;

/// Decides [`ElectionAct::Acclaim`](crate::election::ElectionAct::Acclaim).
///
/// # Errors
///
/// - [`ElectionRefusal::NoSuchElection`], [`ElectionRefusal::NotReturningOfficer`] (articles election.1, election.14)
/// - [`ElectionRefusal::NominationsOpen`] if the charter set a time that is not over (election.17)
/// - [`ElectionRefusal::PastAcclamation`], [`ElectionRefusal::Pending`], [`ElectionRefusal::NobodyStands`],
///   [`ElectionRefusal::TooManyForAcclamation`], [`ElectionRefusal::TurnoutNeeded`] (election.18)
/// - [`ElectionRefusal::OptionStands`] where electors may want none of them (election.45)
/// - [`ElectionRefusal::GroupsNotMet`] if they are not as the groups of the charter ask (election.38)
pub(crate) fn acclaim(state: &State, by: Actor, id: ElectionId) -> Result<Event, Refusal> {
    let election = found(state, id)?;
    conducting(state, by, id, election)?;
    let first_round = election.counting.as_ref().is_none_or(|counting| counting.first.is_none());
    let untouched = first_round && election.voted.is_empty() && election.hands.reports().is_empty();
    match election.phase {
        Phase::Nominations => candidacy::not_before_time(state, id, election)?,
        Phase::Voting if untouched => {}
        Phase::Voting | Phase::Lot { .. } | Phase::Decided | Phase::Failed(_) => {
            return Err(ElectionRefusal::PastAcclamation { election: id }.into());
        }
    }
    let pending = election.candidates.iter().find(|candidate| !candidate.stands);
    if let Some(candidate) = pending.filter(|_| election.phase == Phase::Nominations) {
        return Err(ElectionRefusal::Pending { candidate: candidate.member }.into());
    }
    if let Some(rule) = rule_of(state, election).filter(|rule| rule.default_option.is_some()) {
        return Err(ElectionRefusal::OptionStands { election: id, under: rule.article.clone() }.into());
    }
    let elected = count::able(state, election);
    let seats = count::to_fill(state, election);
    let standing = u32::try_from(elected.len()).unwrap_or(u32::MAX);
    if standing == 0 {
        return Err(ElectionRefusal::NobodyStands { election: id }.into());
    }
    if standing > seats {
        return Err(ElectionRefusal::TooManyForAcclamation { standing, seats }.into());
    }
    if let Some(rule) = rule_of(state, election).filter(|rule| rule.turnout.is_some()) {
        return Err(ElectionRefusal::TurnoutNeeded { election: id, under: rule.article.clone() }.into());
    }
    let elected: Vec<MemberId> = elected.into_iter().map(|(member, _)| member).collect();
    if let Some(rule) = rule_of(state, election).filter(|_| !count::meet_groups(state, election, &elected)) {
        return Err(ElectionRefusal::GroupsNotMet { election: id, under: rule.article.clone() }.into());
    }
    Ok(acclaimed(state, (id, election), elected))
}

/// Returns the event by which these are elected without a vote, or by which a lot is asked for that decides who of them
/// serves longer (mandate.32).
pub(super) fn acclaimed(state: &State, election: (ElectionId, &Election), elected: Vec<MemberId>) -> Event {
    let id = election.0;
    match stagger::in_order(state, election, elected, &[]) {
        Ok(elected) => {
            Event::Election(ElectionEvent::ElectionDecided { election: id, elected, alternates: Vec::new(), voters: 0 })
        }
        Err(lot) => Event::Election(lot),
    }
}
