//! How the events of the chapter change the state.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use crate::chapters::Due;
use crate::commission::due::CommissionDue;
use crate::commission::event::CommissionEvent;
use crate::commission::state::{Commission, Evidence, Extension, Head, Measure, Place, Proposal, Standing};
use crate::ground::ids::{CommissionId, MemberId, SittingId};
use crate::state::State;

pub(crate) fn became(state: &mut State, event: &CommissionEvent) {
    let now = state.now;
    match event {
        CommissionEvent::CommissionEstablished { .. } => established(state, event),
        CommissionEvent::PlaceTaken { commission, member } => place(state, *commission, *member, Place::Taken),
        CommissionEvent::PlaceLeft { commission, member } => place(state, *commission, *member, Place::Left),
        CommissionEvent::EvidenceEntered { commission, by, says } => {
            let evidence = Evidence { by: *by, says: says.clone(), at: now };
            change(state, *commission, |commission| commission.evidence.push(evidence));
        }
        CommissionEvent::CommissionProposed { commission, proposal, by, head, says } => {
            let made = Proposal { by: *by, head: *head, says: says.clone(), support: BTreeSet::from([*by]) };
            change(state, *commission, |commission| {
                commission.proposed = *proposal;
                commission.proposals.insert(*proposal, made);
            });
        }
        CommissionEvent::ProposalSupported { commission, proposal, member } => {
            change(state, *commission, |commission| {
                if let Some(proposal) = commission.proposals.get_mut(proposal) {
                    proposal.support.insert(*member);
                }
            });
        }
        CommissionEvent::ProposalTakenBack { commission, proposal } => {
            change(state, *commission, |commission| _ = commission.proposals.remove(proposal));
        }
        CommissionEvent::MeasureTaken { commission, proposal, head, .. } => {
            change(state, *commission, |commission| {
                let says = commission.proposals.remove(proposal).map(|proposal| proposal.says).unwrap_or_default();
                commission.measures.push(Measure { head: *head, says, at: now, void: false });
            });
        }
        CommissionEvent::MeasureVoided { commission, measure, .. } => voided(state, *commission, *measure),
        CommissionEvent::ScopeWidened { commission, says, .. } => {
            let head = Head { says: says.clone(), since: now };
            change(state, *commission, |commission| commission.scope.push(head));
        }
        CommissionEvent::CommissionExtended { commission, to, reason, .. } => {
            let extension = Extension { to: *to, reason: reason.clone() };
            let before = state.commissions.get(*commission).map(|commission| commission.due);
            change(state, *commission, |commission| {
                commission.due = *to;
                commission.extended.push(extension);
            });
            let due = Due::Commission(CommissionDue::ReportDue(*commission));
            if let Some(before) = before {
                state.agenda.remove(before, due);
            }
            state.agenda.add(*to, due);
        }
        CommissionEvent::CommissionReported { commission, proposal, .. } => {
            change(state, *commission, |commission| {
                commission.report = commission.proposals.remove(proposal).map(|proposal| proposal.says);
            });
            if state.keeps("commission.16") {
                over(state, *commission, Standing::Reported);
            }
        }
        CommissionEvent::CommissionExpired { commission, .. } => over(state, *commission, Standing::Expired),
        CommissionEvent::CommissionDischarged { commission, .. } => over(state, *commission, Standing::Discharged),
        CommissionEvent::CommissionFell { commission } => over(state, *commission, Standing::Fallen),
        CommissionEvent::CommissionTakenUp { commission, sitting } => taken_up(state, *commission, *sitting),
    }
}

fn established(state: &mut State, event: &CommissionEvent) {
    let CommissionEvent::CommissionEstablished { commission: id, body, name, members, due, extensions, scope, .. } =
        event
    else {
        return;
    };
    let since = state.now;
    let all = &mut state.commissions;
    all.all.push(Commission {
        body: *body,
        name: name.clone(),
        scope: scope.iter().map(|says| Head { says: says.clone(), since }).collect(),
        places: members.iter().map(|member| (*member, Place::Named)).collect(),
        since,
        due: *due,
        extensions: *extensions,
        extended: Vec::new(),
        proposals: BTreeMap::new(),
        proposed: 0,
        measures: Vec::new(),
        evidence: Vec::new(),
        report: None,
        standing: Standing::Open,
        over: None,
        taken_up: None,
    });
    all.of.insert((*body, *id));
    all.open.insert((*body, name.clone()), *id);
    for member in members {
        all.named_in.insert((*member, *id));
    }
    state.agenda.add(*due, Due::Commission(CommissionDue::ReportDue(*id)));
}

fn place(state: &mut State, id: CommissionId, member: MemberId, place: Place) {
    if place == Place::Left {
        state.commissions.named_in.remove(&(member, id));
    }
    change(state, id, |commission| {
        commission.places.insert(member, place);
        if place == Place::Left {
            commission.proposals.retain(|_, proposal| proposal.by != member);
        }
    });
}

fn voided(state: &mut State, id: CommissionId, measure: u32) {
    let at = usize::try_from(measure.saturating_sub(1)).unwrap_or(usize::MAX);
    change(state, id, |commission| {
        if let Some(measure) = commission.measures.get_mut(at) {
            measure.void = true;
        }
    });
}

/// Its powers end; what was proposed and not decided is over with them.
fn over(state: &mut State, id: CommissionId, standing: Standing) {
    let Some(before) = state.commissions.get(id).cloned() else { return };
    let now = state.now;
    if before.is_open() {
        state.agenda.remove(before.due, Due::Commission(CommissionDue::ReportDue(id)));
        state.commissions.open.remove(&(before.body, before.name));
        for member in before.places.keys() {
            state.commissions.named_in.remove(&(*member, id));
        }
    }
    change(state, id, |commission| {
        commission.proposals.clear();
        commission.standing = standing;
        commission.over = commission.over.or(Some(now));
    });
    owe(state, id);
}

fn taken_up(state: &mut State, id: CommissionId, sitting: SittingId) {
    change(state, id, |commission| commission.taken_up = Some(sitting));
    owe(state, id);
}

/// Keeps what bodies have still to take up.
fn owe(state: &mut State, id: CommissionId) {
    let Some(commission) = state.commissions.get(id) else { return };
    let (key, owed) = ((commission.body, id), commission.is_owed());
    if owed {
        state.commissions.owed.insert(key);
    } else {
        state.commissions.owed.remove(&key);
    }
}

fn change(state: &mut State, id: CommissionId, change: impl FnOnce(&mut Commission)) {
    if let Some(commission) = id.index().and_then(|place| state.commissions.all.get_mut(place)) {
        change(commission);
    }
}
