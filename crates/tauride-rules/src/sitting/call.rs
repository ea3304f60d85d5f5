//! Calling a sitting, demanding it, and postponing it (sitting.2 to sitting.7).

use alloc::vec::Vec;

use crate::chapters::{Event, Refusal};
use crate::ground::actor::{Actor, Sender};
use crate::ground::ids::{BodyId, SittingId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;
use crate::sitting::event::SittingEvent;
use crate::sitting::refusal::SittingRefusal;
use crate::sitting::state::Phase;
use crate::state::State;
use crate::terms::SittingRule;
use crate::votes::electorate::{Electorate, Voted};
use crate::{answerability, office, roll};

use super::{found, right};

/// The most commissions, and the most breaches, that a sitting has on its agenda besides what it is called for.
const OWED_MAX: usize = 10;

/// Decides [`SittingAct::Call`](crate::sitting::SittingAct::Call).
///
/// # Errors
///
/// - [`BodyRefusal::NoSuchBody`](crate::body::BodyRefusal::NoSuchBody) and others of body.2
/// - [`SittingRefusal::NoSittings`], [`SittingRefusal::NotTheirsToCall`] (articles sitting.2, answerability.24)
/// - [`SittingRefusal::NotAnAgenda`] (sitting.3), [`SittingRefusal::TooSoon`] (sitting.4)
pub(super) fn call(
    state: &State,
    by: Actor,
    body: BodyId,
    opens: Instant,
    (place, agenda): (&Text, &[Text]),
) -> Result<Event, Refusal> {
    let rule = right::sitting_body(state, body)?.sitting_rule();
    let member = office::member(state, by)?;
    if !right::leads(state, member, body, &rule) && !answerability::may_convene(state, member, body) {
        return Err(SittingRefusal::NotTheirsToCall { member, body, under: rule.article }.into());
    }
    is_announced(place, agenda)?;
    gives_notice(state, &rule, opens)?;
    let (place, agenda) = (place.clone(), with_owed(state, body, agenda));
    Ok(SittingEvent::SittingCalled { sitting: SittingId(0), body, opens, place, agenda, by: member }.into())
}

/// Decides [`SittingAct::Demand`](crate::sitting::SittingAct::Demand).
///
/// # Errors
///
/// - [`BodyRefusal::NoSuchBody`](crate::body::BodyRefusal::NoSuchBody) and others of body.2
/// - [`SittingRefusal::NoSittings`] (article sitting.2)
/// - [`SittingRefusal::NotAnAgenda`] (sitting.3), [`SittingRefusal::TooSoon`] (sitting.4)
/// - [`SittingRefusal::MayNotDemand`] (sitting.5)
pub(super) fn demand(
    state: &State,
    by: Actor,
    body: BodyId,
    opens: Instant,
    (place, agenda): (&Text, &[Text]),
) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let rule = right::sitting_body(state, body)?.sitting_rule();
    let electors = Electorate::of(state, Sender::Body(body), None);
    let right = electors.admits(state, (member, Sender::Body(body)), (&Voted::default(), false))?;
    let right = right.ok_or(SittingRefusal::MayNotDemand { member, body })?;
    is_announced(place, agenda)?;
    gives_notice(state, &rule, opens)?;
    Ok(SittingEvent::SittingDemanded {
        sitting: SittingId(0),
        body,
        opens,
        place: place.clone(),
        agenda: with_owed(state, body, agenda),
        by: member,
        seat: right.seat(),
        needed: small(rule.convened_by.needed_of(electors.size())),
    }
    .into())
}

/// Decides [`SittingAct::Join`](crate::sitting::SittingAct::Join).
///
/// # Errors
///
/// - [`SittingRefusal::NoSuchSitting`] (article sitting.1)
/// - [`SittingRefusal::NotDemanded`], [`SittingRefusal::JoinedAlready`], [`SittingRefusal::MayNotDemand`] (sitting.5)
/// - those of [`VotesRefusal`](crate::votes::VotesRefusal) on who came later, and on seats (votes.1, votes.3, votes.5)
pub(super) fn join(state: &State, by: Actor, id: SittingId) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let sitting = found(state, id)?;
    let demand = sitting.demand.as_ref().ok_or(SittingRefusal::NotDemanded { sitting: id })?;
    if demand.joined.contains(member) {
        return Err(SittingRefusal::JoinedAlready { member, sitting: id }.into());
    }
    let who = (member, Sender::Body(sitting.body));
    let right = demand.electors.admits(state, who, (&demand.joined, false))?;
    let right = right.ok_or(SittingRefusal::MayNotDemand { member, body: sitting.body })?;
    let (members, needed) = (small(demand.joined.len().saturating_add(1)), small(sitting.needed()));
    Ok(SittingEvent::DemandJoined { sitting: id, by: member, seat: right.seat(), members, needed }.into())
}

/// Decides [`SittingAct::Postpone`](crate::sitting::SittingAct::Postpone).
///
/// # Errors
///
/// - [`SittingRefusal::NoSuchSitting`] (article sitting.1), [`SittingRefusal::NotTheirsToCall`] (sitting.2)
/// - [`SittingRefusal::NotToBePostponed`], [`SittingRefusal::ConvenedByMembers`], [`SittingRefusal::PostponedAlready`],
///   [`SittingRefusal::NotSoLate`] (sitting.7)
pub(super) fn postpone(state: &State, by: Actor, id: SittingId, to: Instant) -> Result<Event, Refusal> {
    let sitting = found(state, id)?;
    let (body, rule) = (sitting.body, &sitting.rule);
    let under = || rule.article.clone();
    let member = office::member(state, by)?;
    if !right::leads(state, member, body, rule) {
        return Err(SittingRefusal::NotTheirsToCall { member, body, under: under() }.into());
    }
    if sitting.phase != Phase::Called || state.now >= sitting.opens {
        return Err(SittingRefusal::NotToBePostponed { sitting: id }.into());
    }
    if sitting.convened {
        return Err(SittingRefusal::ConvenedByMembers { sitting: id }.into());
    }
    if sitting.postponed >= rule.postponed {
        return Err(SittingRefusal::PostponedAlready { sitting: id, most: rule.postponed, under: under() }.into());
    }
    let (after, latest) = (sitting.opens, state.after(sitting.opens, rule.postponed_by));
    if to <= after || to > latest {
        return Err(SittingRefusal::NotSoLate { after, latest, under: under() }.into());
    }
    let times = sitting.postponed.saturating_add(1);
    Ok(SittingEvent::SittingPostponed { sitting: id, by: member, to, times }.into())
}

/// Returns an agenda with what the body has still to take up, at its end (commission.18, agreement.22).
fn with_owed(state: &State, body: BodyId, agenda: &[Text]) -> Vec<Text> {
    let commissions = state.commissions.owed(body).filter_map(|id| state.commissions.get(id)).map(|found| &found.name);
    let breaches = state.agreements.owed(body).filter_map(|id| state.agreements.get(id)).map(|found| &found.title);
    let owed = commissions.take(OWED_MAX).chain(breaches.take(OWED_MAX));
    let mut items = Vec::from(agenda);
    items.extend(owed.filter(|item| !agenda.contains(item)).cloned());
    items
}

/// Refuses a call that does not say where, and what for.
fn is_announced(place: &str, agenda: &[Text]) -> Result<(), Refusal> {
    let said = roll::is_name(place) && !agenda.is_empty() && agenda.iter().all(|item| roll::is_name(item));
    if said { Ok(()) } else { Err(SittingRefusal::NotAnAgenda.into()) }
}

fn gives_notice(state: &State, rule: &SittingRule, opens: Instant) -> Result<(), Refusal> {
    let earliest = state.later(rule.notice);
    if opens >= earliest {
        return Ok(());
    }
    Err(SittingRefusal::TooSoon { notice: rule.notice, earliest, under: rule.article.clone() }.into())
}

pub(super) fn small(count: u64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
