//! Standing ballots: a seat is held only while its electors hold it up.
//!
//! Every elector may hold one person up, and change their mind at any time. A holder whose support falls below the floor
//! loses the seat; a challenger takes it who leads the weakest holder by a set number of electors for a set time. The
//! lead and the time are the margin against flapping.

use crate::chapters::{Due, Event, Refusal};
use crate::ground::actor::Actor;
use crate::ground::ids::{ConstituencyId, MemberId, SeatId};
use crate::ground::share::Share;
use crate::mandate::event::{EndReason, Title};
use crate::recall::due::RecallDue;
use crate::recall::event::RecallEvent;
use crate::recall::refusal::RecallRefusal;
use crate::recall::state::Standing;
use crate::state::{Queue, State};
use crate::terms::{RecallRule, RecallWay};
use crate::votes::electors;
use crate::{body, mandate, office, roll};

use super::electors_who_sign;

/// Decides [`RecallAct::HoldUp`](crate::recall::RecallAct::HoldUp).
///
/// # Errors
///
/// - [`RecallRefusal::NoSuchConstituency`], [`RecallRefusal::NoStandingBallots`] (article recall.16)
/// - [`RecallRefusal::NoBallotThere`] if the actor is not an elector of the constituency (recall.17)
/// - [`RollRefusal::TooNew`](crate::roll::RollRefusal::TooNew) if they are one only since lately (roll.18)
/// - [`RecallRefusal::CannotBeHeldUp`] if the candidate may not hold its seats (recall.18)
/// - [`BodyRefusal::HasNotAgreed`](crate::body::BodyRefusal::HasNotAgreed) if they have not agreed to (body.12)
/// - [`RecallRefusal::AlreadyHeldUp`] if nothing would change (recall.19)
pub fn hold_up(state: &State, by: Actor, constituency: ConstituencyId, candidate: MemberId) -> Result<Event, Refusal> {
    let member = elector(state, by, constituency)?;
    if !mandate::is_eligible(state, candidate, constituency) {
        return Err(RecallRefusal::CannotBeHeldUp { member: candidate, constituency }.into());
    }
    if !holds(state, candidate, constituency) {
        has_agreed(state, candidate, constituency)?;
    }
    if state.standing.get(&constituency).is_some_and(|standing| standing.ballots.get(&member) == Some(&candidate)) {
        return Err(RecallRefusal::AlreadyHeldUp { member, candidate }.into());
    }
    Ok(Event::Recall(RecallEvent::HeldUp { constituency, member, candidate }))
}

/// Decides [`RecallAct::LetGo`](crate::recall::RecallAct::LetGo).
///
/// # Errors
///
/// - [`RecallRefusal::NoSuchConstituency`], [`RecallRefusal::NoStandingBallots`] (article recall.16)
/// - [`RecallRefusal::NoBallotThere`] if the actor is not an elector of the constituency (recall.17)
/// - [`RecallRefusal::HoldsNobodyUp`] if there is no ballot to take back (recall.20)
pub fn let_go(state: &State, by: Actor, constituency: ConstituencyId) -> Result<Event, Refusal> {
    let member = elector(state, by, constituency)?;
    if state.standing.get(&constituency).is_some_and(|standing| standing.ballots.contains_key(&member)) {
        Ok(Event::Recall(RecallEvent::LetGo { constituency, member }))
    } else {
        Err(RecallRefusal::HoldsNobodyUp { member }.into())
    }
}

/// Returns whether a member holds a seat of a constituency.
fn holds(state: &State, member: MemberId, constituency: ConstituencyId) -> bool {
    let seats = state.constituency(constituency).map_or(&[][..], |constituency| &constituency.seats);
    seats.iter().any(|seat| state.holding(*seat).is_some_and(|(_, mandate)| mandate.member == member))
}

/// Nobody takes a seat without their own act (body.12).
fn has_agreed(state: &State, member: MemberId, constituency: ConstituencyId) -> Result<(), Refusal> {
    state.constituency(constituency).map_or(Ok(()), |place| body::has_agreed(state, member, place.body))
}

fn elector(state: &State, by: Actor, constituency: ConstituencyId) -> Result<MemberId, Refusal> {
    let member = office::member(state, by)?;
    let Some(rule) = state.seat_rule(constituency) else {
        return Err(RecallRefusal::NoSuchConstituency { constituency }.into());
    };
    if terms(state, constituency).is_none() {
        return Err(RecallRefusal::NoStandingBallots { constituency, under: rule.article.clone() }.into());
    }
    if !electors::is_elector(state, member, constituency) {
        return Err(RecallRefusal::NoBallotThere { member, constituency }.into());
    }
    if let Some(from) = state.constituency(constituency).map(|place| place.from) {
        roll::has_waited(state, member, from)?;
    }
    Ok(member)
}

/// What the charter says of standing ballots in a constituency.
struct Terms<'a> {
    rule: &'a RecallRule,
    floor: Option<Share>,
    lead: u32,
    held_for: crate::ground::civil::Span,
}

fn terms(state: &State, constituency: ConstituencyId) -> Option<Terms<'_>> {
    state.seat_rule(constituency)?.recalls.iter().find_map(|rule| match rule.by {
        RecallWay::Standing { floor, lead, held_for } => Some(Terms { rule, floor, lead, held_for }),
        RecallWay::Petition { .. } | RecallWay::Decision { .. } => None,
    })
}

pub(super) fn take_support(standing: &mut Standing, from: Option<MemberId>) {
    let Some(candidate) = from else { return };
    if let Some(support) = standing.support.get_mut(&candidate) {
        *support = support.saturating_sub(1);
        if *support == 0 {
            standing.support.remove(&candidate);
        }
    }
}

pub(super) fn drop_lead(state: &mut State, constituency: ConstituencyId) {
    let leading = state.standing.get_mut(&constituency).and_then(|standing| standing.leading.take());
    if let Some((_, _, until)) = leading {
        state.agenda.remove(until, Due::Recall(RecallDue::LeadMatures(constituency)));
    }
}

/// Returns how many electors hold somebody up.
pub fn support(state: &State, constituency: ConstituencyId, candidate: MemberId) -> u32 {
    let standing = state.standing.get(&constituency);
    standing.and_then(|standing| standing.support.get(&candidate)).copied().unwrap_or(0)
}

/// When the seat's grace ends, its standing ballots are looked at.
pub(super) fn enter_grace(state: &mut State, seat: SeatId) {
    if let Some(ends) = grace_ends(state, seat) {
        state.agenda.add(ends, Due::Recall(RecallDue::GraceEnds(seat)));
    }
}

pub(super) fn leave_grace(state: &mut State, seat: SeatId) {
    if let Some(ends) = grace_ends(state, seat) {
        state.agenda.remove(ends, Due::Recall(RecallDue::GraceEnds(seat)));
    }
    let leading = |id: &ConstituencyId| {
        state.standing.get(id).is_some_and(|standing| standing.leading.is_some_and(|(_, led, _)| led == seat))
    };
    if let Some(constituency) = state.seat(seat).map(|seat| seat.constituency).filter(leading) {
        drop_lead(state, constituency);
    }
}

fn grace_ends(state: &State, seat: SeatId) -> Option<crate::ground::instant::Instant> {
    let constituency = state.seat(seat)?.constituency;
    let grace = terms(state, constituency)?.rule.grace;
    let (_, mandate) = state.holding(seat)?;
    (!grace.is_zero()).then(|| state.after(mandate.since, grace))
}

/// A new holder changes what the standing ballots say of a constituency.
pub(crate) fn after_opened(state: &State, mandate: crate::ground::ids::MandateId, queue: &mut Queue) {
    let seat = state.mandate(mandate).and_then(|mandate| state.seat(mandate.seat));
    if let Some(constituency) = seat.map(|seat| seat.constituency)
        && state.standing.contains_key(&constituency)
    {
        after_standing(state, constituency, queue);
    }
}

/// A holder's grace is over.
pub(crate) fn grace_due(state: &State, seat: SeatId, queue: &mut Queue) {
    if let Some(constituency) = state.seat(seat).map(|seat| seat.constituency) {
        after_standing(state, constituency, queue);
    }
}

/// Standing ballots have changed: holders below the floor lose their seats, and leads begin or end (recall.21, recall.22).
pub(crate) fn after_standing(state: &State, constituency: ConstituencyId, queue: &mut Queue) {
    let Some(terms) = terms(state, constituency) else { return };
    let Some(place) = state.constituency(constituency) else { return };
    let electors = electors_who_sign(state, constituency);
    let open = |seat: &SeatId| {
        let (id, mandate) = state.holding(*seat)?;
        let in_grace = state.after(mandate.since, terms.rule.grace) > state.now && !terms.rule.grace.is_zero();
        (!in_grace).then_some((*seat, id, mandate))
    };
    for (_, id, mandate) in place.seats.iter().filter_map(open) {
        let held_up = u64::from(support(state, constituency, mandate.member));
        if terms.floor.is_some_and(|floor| !floor.is_reached_by(held_up, electors)) {
            queue.push_back(mandate::end(id, mandate, EndReason::LetGo));
        }
    }
    let weakest = place
        .seats
        .iter()
        .filter_map(open)
        .min_by_key(|(seat, _, mandate)| (support(state, constituency, mandate.member), *seat));
    let leads = weakest.and_then(|(seat, _, holder)| {
        let needed = support(state, constituency, holder.member).saturating_add(terms.lead.max(1));
        challenger(state, constituency, needed).map(|challenger| (challenger, seat))
    });
    let leading = state.standing.get(&constituency).and_then(|standing| standing.leading);
    match (leads, leading) {
        (Some((challenger, seat)), Some((before, led, _))) if challenger == before && seat == led => {}
        (Some((challenger, seat)), _) => {
            let until = state.later(terms.held_for);
            queue.push_back(Event::Recall(RecallEvent::ChallengerLeads { constituency, challenger, seat, until }));
        }
        (None, Some((challenger, _, _))) => {
            queue.push_back(Event::Recall(RecallEvent::LeadLost { constituency, challenger }));
        }
        (None, None) => {}
    }
}

/// The one who leads: most support among those who hold no seat here, and enough of it. Whoever led keeps the lead while
/// nobody passes them; of others who are equal, none leads.
fn challenger(state: &State, constituency: ConstituencyId, needed: u32) -> Option<MemberId> {
    let standing = state.standing.get(&constituency)?;
    let may = |member: MemberId| {
        !holds(state, member, constituency)
            && mandate::is_eligible(state, member, constituency)
            && has_agreed(state, member, constituency).is_ok()
    };
    let enough = standing.support.iter().filter(|(member, support)| **support >= needed && may(**member));
    let most = enough.clone().map(|(_, support)| *support).max()?;
    let mut first = enough.filter(|(_, support)| **support == most).map(|(member, _)| *member);
    let before = standing.leading.map(|(challenger, _, _)| challenger);
    if let Some(before) = before.filter(|before| first.clone().any(|member| member == *before)) {
        return Some(before);
    }
    match (first.next(), first.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    }
}

/// A lead that lasted takes the seat (recall.22).
pub(crate) fn lead_due(state: &State, constituency: ConstituencyId, queue: &mut Queue) {
    let Some((challenger, seat, _)) = state.standing.get(&constituency).and_then(|standing| standing.leading) else {
        return;
    };
    if has_agreed(state, challenger, constituency).is_err() {
        queue.push_back(Event::Recall(RecallEvent::LeadLost { constituency, challenger }));
    } else if let Some((id, mandate)) = state.holding(seat) {
        queue.push_back(mandate::end(id, mandate, EndReason::Succeeded));
        queue.push_back(mandate::opened(state, seat, challenger, Title::HeldUp));
    }
}
