//! How the events of the chapter change the state.

use alloc::vec::Vec;

use crate::answerability::confidence;
use crate::answerability::due::AnswerabilityDue;
use crate::answerability::event::AnswerabilityEvent;
use crate::answerability::state::{
    Answerer, Breach, Carried, Charge, Inquiry, Received, Report, Resignation, Resigned, Said, TakenIn,
};
use crate::chapters::Due;
use crate::ground::ids::{BodyId, ChargeId, InquiryId, MandateId, MemberId, PollId, ReportId, ResignationId, SeatId};
use crate::ground::text::Text;
use crate::state::State;

use super::answers_to;

pub(crate) fn became(state: &mut State, event: &AnswerabilityEvent) {
    match event {
        AnswerabilityEvent::InquiryPut { .. } => inquired(state, event),
        AnswerabilityEvent::InquiryAnswered { inquiry, by, text } => {
            let said = Said { by: *by, text: text.clone(), at: state.now };
            change_inquiry(state, *inquiry, |found| found.answer = Some(said));
        }
        AnswerabilityEvent::InquiryTakenBack { inquiry, .. } => {
            change_inquiry(state, *inquiry, |found| found.taken_back = true);
        }
        AnswerabilityEvent::ReportLaid { report, by, of, to, text } => {
            let (by, of, to, text, at) = (*by, *of, *to, text.clone(), state.now);
            state.answers.reports.push(Report { by, of, to, text, at, decided: None });
            state.answers.laid.insert((of, to, *report));
        }
        AnswerabilityEvent::ReportDecided { report, received, poll } => decided(state, *report, (*received, *poll)),
        AnswerabilityEvent::ConfidenceWithdrawn { of, by, poll } => withdrawn(state, *of, (*by, *poll)),
        AnswerabilityEvent::ResignationAnnounced { .. } => announced(state, event),
        AnswerabilityEvent::ResignationJoined { resignation, by, seat, mandate } => {
            joined(state, *resignation, (*by, *seat, *mandate));
        }
        AnswerabilityEvent::SteppedBack { resignation, by } => {
            change(state, *resignation, |found| found.who.retain(|(member, ..)| member != by));
        }
        AnswerabilityEvent::ResignedTogether { resignation, .. } => resigned(state, *resignation),
        AnswerabilityEvent::ResignationLapsed { resignation } => over(state, *resignation, Resigned::Lapsed),
        AnswerabilityEvent::ChargeGiven { .. } => charged(state, event),
        AnswerabilityEvent::ChargeTakenOn { charge, .. } => carried(state, *charge, Carried::TakenOn, None),
        AnswerabilityEvent::ChargeReported { charge, by, text } => {
            carried(state, *charge, Carried::Done, Some((*by, text)));
        }
        AnswerabilityEvent::ChargeDeclined { charge, by, reason } => {
            carried(state, *charge, Carried::Declined, Some((*by, reason)));
        }
        AnswerabilityEvent::ChargeTakenBack { charge, .. } => carried(state, *charge, Carried::TakenBack, None),
        AnswerabilityEvent::ChargeContested { charge, poll } => {
            carried(state, *charge, Carried::Contested, None);
            change_charge(state, *charge, |found| found.contested = Some(*poll));
        }
        AnswerabilityEvent::BreachSaid { resolution, member, by, text } => {
            let breach = Breach { text: text.clone(), at: state.now, answer: None };
            state.answers.breaches.insert((*resolution, *member, *by), breach);
        }
        AnswerabilityEvent::BreachAnswered { resolution, member, by, text } => {
            let now = state.now;
            if let Some(breach) = state.answers.breaches.get_mut(&(*resolution, *member, *by)) {
                breach.answer = Some((text.clone(), now));
            }
        }
        AnswerabilityEvent::BreachRetracted { resolution, member, by } => {
            state.answers.breaches.remove(&(*resolution, *member, *by));
        }
        AnswerabilityEvent::TakenIn { .. } => taken_in(state, event),
    }
}

fn inquired(state: &mut State, event: &AnswerabilityEvent) {
    let AnswerabilityEvent::InquiryPut { inquiry, by, to, holder, text, until } = event else { return };
    let (by, to, holder, text, at, until) = (*by, *to, *holder, text.clone(), state.now, *until);
    state.answers.inquiries.push(Inquiry { by, to, holder, text, at, until, answer: None, taken_back: false });
    state.answers.asked.insert((to, *inquiry));
}

fn change_inquiry(state: &mut State, id: InquiryId, change: impl FnOnce(&mut Inquiry)) {
    if let Some(found) = id.index().and_then(|place| state.answers.inquiries.get_mut(place)) {
        change(found);
    }
}

fn decided(state: &mut State, id: ReportId, by: (Received, PollId)) {
    let now = state.now;
    if let Some(found) = id.index().and_then(|place| state.answers.reports.get_mut(place)) {
        found.decided = Some((by.0, by.1, now));
    }
}

/// Those leave who sat there when the question was put, or stay until others are elected: one election is for all their seats.
fn withdrawn(state: &mut State, of: Answerer, (by, poll): (BodyId, PollId)) {
    let Some(body) = confidence::body_of(state, of) else { return };
    let who = confidence::concerned(state, poll);
    state.answers.opened.remove(&poll);
    if answers_to(state, body, by).is_some_and(|rule| !rule.constructive) {
        confidence::leave(state, body, who.into_iter().map(|(_, mandate)| mandate));
    }
}

fn announced(state: &mut State, event: &AnswerabilityEvent) {
    let AnswerabilityEvent::ResignationAnnounced { resignation, by, seat, mandate, unless, until } = event else {
        return;
    };
    let Some(body) = confidence::body_of(state, Answerer::Seat(*seat)) else { return };
    let (by, unless, at, until) = (*by, unless.clone(), state.now, *until);
    let who = Vec::from([(by, *seat, *mandate)]);
    state.answers.resignations.push(Resignation { body, by, unless, at, until, who, stage: Resigned::Announced });
    state.answers.of_body.insert((body, *resignation));
    state.answers.announced.insert(*mandate, at);
    state.agenda.add(until, Due::Answerability(AnswerabilityDue::ResignationDue(*resignation)));
}

fn joined(state: &mut State, id: ResignationId, who: (MemberId, SeatId, MandateId)) {
    let now = state.now;
    change(state, id, |found| found.who.push(who));
    state.answers.announced.insert(who.2, now);
}

/// Those who still hold their seats leave, or stay until others are elected: one election is for all of them.
fn resigned(state: &mut State, id: ResignationId) {
    over(state, id, Resigned::Effective);
    let Some(found) = state.answers.resignation(id) else { return };
    let (body, all) = (found.body, found.who.iter().map(|(.., mandate)| *mandate));
    let who: Vec<_> = all.filter(|mandate| !confidence::has_left(state, *mandate)).collect();
    confidence::leave(state, body, who);
}

/// A joint resignation has come to something, and is due no more.
fn over(state: &mut State, id: ResignationId, how: Resigned) {
    let Some(until) = state.answers.resignation(id).map(|found| found.until) else { return };
    change(state, id, |found| found.stage = how);
    state.agenda.remove(until, Due::Answerability(AnswerabilityDue::ResignationDue(id)));
}

fn change(state: &mut State, id: ResignationId, change: impl FnOnce(&mut Resignation)) {
    if let Some(found) = id.index().and_then(|place| state.answers.resignations.get_mut(place)) {
        change(found);
    }
}

fn charged(state: &mut State, event: &AnswerabilityEvent) {
    let AnswerabilityEvent::ChargeGiven { charge, resolution, by, to, what, until } = event else { return };
    let (resolution, by, to, what, at, until) = (*resolution, *by, *to, what.clone(), state.now, *until);
    let all = &mut state.answers;
    all.charges.push(Charge {
        resolution,
        by,
        to,
        what,
        at,
        until,
        stage: Carried::Given,
        said: None,
        contested: None,
    });
    all.of.insert((resolution, *charge));
    all.charged.insert((to, *charge));
}

fn carried(state: &mut State, id: ChargeId, how: Carried, said: Option<(MemberId, &Text)>) {
    let at = state.now;
    change_charge(state, id, |found| {
        found.stage = how;
        if let Some((by, text)) = said {
            found.said = Some(Said { by, text: text.clone(), at });
        }
    });
}

fn change_charge(state: &mut State, id: ChargeId, change: impl FnOnce(&mut Charge)) {
    if let Some(found) = id.index().and_then(|place| state.answers.charges.get_mut(place)) {
        change(found);
    }
}

fn taken_in(state: &mut State, event: &AnswerabilityEvent) {
    let AnswerabilityEvent::TakenIn { body, who, what, since, poll } = event else { return };
    let now = state.now;
    let all = &mut state.answers;
    all.by_body.insert((*body, all.taken_in.len()));
    all.words.insert((*body, who.clone(), what.clone()));
    let (body, who, what, since, at, poll) = (*body, who.clone(), what.clone(), since.unwrap_or(now), now, *poll);
    all.taken_in.push(TakenIn { body, who, what, since, at, poll });
}
