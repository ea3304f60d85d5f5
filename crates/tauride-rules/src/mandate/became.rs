//! How the events of the chapter change the state.

use alloc::vec::Vec;

use crate::body::places;
use crate::chapters::Due;
use crate::ground::ids::{ElectionId, MandateId, MemberId, SeatId};
use crate::mandate::due::MandateDue;
use crate::mandate::event::{EndReason, MandateEvent, Title};
use crate::mandate::state::Mandate;
use crate::state::State;
use crate::{body, credential, recall};

pub(crate) fn became(state: &mut State, event: &MandateEvent) {
    match event {
        MandateEvent::MandateOpened { mandate, .. } => opened(state, *mandate, event),
        MandateEvent::MandateEnded { mandate, seat, reason, .. } => ended(state, *mandate, *seat, *reason),
        MandateEvent::BecameCaretaker { mandate, .. } => {
            let now = state.now;
            if let Some(mandate) = state.mandate_mut(*mandate) {
                mandate.caretaker = true;
                // Whose term is over has no end set but that a successor is seated.
                mandate.until = mandate.until.filter(|until| *until > now);
            }
        }
        MandateEvent::TermBegan { election, alternates, .. } => began(state, *election, alternates),
        MandateEvent::SuccessorWithdrew { election, member } => {
            if let Some(constituency) = state.election(*election).map(|election| election.constituency) {
                places::gave_way(state, constituency, *election, *member);
            }
        }
        MandateEvent::SubstituteNamed { mandate, alternate, until } => {
            state.agenda.add(*until, Due::Mandate(MandateDue::SubstitutionEnds(*mandate)));
            state.sits_for.entry(*alternate).or_default().push(*mandate);
            if let Some(mandate) = state.mandate_mut(*mandate) {
                mandate.substitute = Some((*alternate, *until));
            }
        }
        MandateEvent::SubstitutionEnded { mandate } => end_substitution(state, *mandate),
        MandateEvent::GroupsChanged { mandate, groups, .. } => {
            if let Some(mandate) = state.mandate_mut(*mandate) {
                mandate.groups = Some(groups.clone());
            }
        }
        MandateEvent::Instructed { mandate, text } => {
            if let Some(mandate) = state.mandate_mut(*mandate) {
                mandate.instructions.push(text.clone());
            }
        }
    }
}

fn opened(state: &mut State, id: MandateId, event: &MandateEvent) {
    let MandateEvent::MandateOpened { seat, member, name, label, title, through, until, .. } = event else { return };
    let Some(constituency) = state.seat(*seat).map(|seat| seat.constituency) else { return };
    let terms = super::terms_so_far(state, *member, constituency).saturating_add(1);
    let elects = super::term::elects_from(state, constituency, *until).filter(|from| *from > state.now);
    state.mandates.push(Mandate {
        seat: *seat,
        member: *member,
        name: name.clone(),
        label: label.clone(),
        title: *title,
        since: state.now,
        until: *until,
        elects,
        through: *through,
        carries: Vec::new(),
        terms,
        caretaker: false,
        contested: false,
        substitute: None,
        groups: None,
        instructions: Vec::new(),
        ended: None,
    });
    state.had.entry(*member).or_default().push(id);
    places::taken(state, *seat, (id, *until));
    if let Some(until) = until {
        state.agenda.add(*until, Due::Mandate(MandateDue::TermEnds(id)));
    }
    if let Some(elects) = elects {
        state.agenda.add(elects, Due::Mandate(MandateDue::SuccessorsElected(id)));
    }
    if let Some(lower) = through.and_then(|lower| state.mandate_mut(lower)) {
        lower.carries.push(id);
    }
    places::begun(state, constituency, *member, *title);
    if matches!(title, Title::CoOpted(_) | Title::Replacement(_) | Title::HeldUp) {
        body::sits(state, *member, constituency);
    }
    recall::seated(state, *seat);
}

/// Successors wait no more, and the alternates of the old term no longer follow.
fn began(state: &mut State, id: ElectionId, alternates: &[MemberId]) {
    if let Some(constituency) = state.election(id).map(|election| election.constituency) {
        places::term_began(state, constituency, id, alternates);
    }
}

fn ended(state: &mut State, id: MandateId, seat: SeatId, reason: EndReason) {
    end_substitution(state, id);
    recall::unseated(state, seat);
    credential::ended(state, id);
    let now = state.now;
    if let Some(mandate) = state.mandate_mut(id) {
        mandate.ended = Some((now, reason));
        if let Some(until) = mandate.until {
            state.agenda.remove(until, Due::Mandate(MandateDue::TermEnds(id)));
        }
    }
    if let Some(elects) = state.mandate_mut(id).and_then(|mandate| mandate.elects.take()) {
        state.agenda.remove(elects, Due::Mandate(MandateDue::SuccessorsElected(id)));
    }
    places::left(state, seat);
}

fn end_substitution(state: &mut State, id: MandateId) {
    let Some((alternate, until)) = state.mandate_mut(id).and_then(|mandate| mandate.substitute.take()) else { return };
    state.agenda.remove(until, Due::Mandate(MandateDue::SubstitutionEnds(id)));
    if let Some(mandates) = state.sits_for.get_mut(&alternate) {
        mandates.retain(|other| *other != id);
        if mandates.is_empty() {
            state.sits_for.remove(&alternate);
        }
    }
}
