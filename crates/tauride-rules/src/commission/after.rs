//! What follows: a proposal that enough support, a time that is over, a body that ends, a sitting that takes one up.

use crate::commission::event::CommissionEvent;
use crate::commission::state::Commission;
use crate::ground::ids::{BodyId, CommissionId, MemberId, SittingId};
use crate::state::{Queue, State};

use super::places::{serves, whole};

/// More than half of the members support a proposal: the commission does it, or reports it (commission.10, commission.16).
pub(crate) fn after_support(state: &State, id: CommissionId, number: u32, queue: &mut Queue) {
    let Some(commission) = state.commissions.get(id).filter(|commission| commission.is_open()) else { return };
    let Some(proposal) = commission.proposals.get(&number) else { return };
    let supports = proposal.support.iter().filter(|member| serves(state, commission, **member)).count();
    let all = whole(state, commission);
    let enough = supports.saturating_mul(2) > all || !state.keeps("commission.10");
    if !enough {
        return;
    }
    let (votes, of) = (small(supports), small(all));
    queue.push_back(match proposal.head {
        Some(head) => {
            let measure = small(commission.measures.len()).saturating_add(1);
            CommissionEvent::MeasureTaken { commission: id, measure, proposal: number, head, votes, of }.into()
        }
        None => CommissionEvent::CommissionReported { commission: id, proposal: number, votes, of }.into(),
    });
}

/// A member left: what is proposed may be supported by more than half of those who remain (commission.10). Only what one of
/// them proposed is looked at, one each.
pub(crate) fn after_left(state: &State, id: CommissionId, queue: &mut Queue) {
    let Some(commission) = state.commissions.get(id) else { return };
    // One thing is done at a time: what it changes is looked at before the next.
    for number in commission.proposals.keys() {
        let before = queue.len();
        after_support(state, id, *number, queue);
        if queue.len() > before {
            return;
        }
    }
}

/// A member has left a roll: the same in every commission in which they had a place.
pub(crate) fn after_member(state: &State, member: MemberId, queue: &mut Queue) {
    state.commissions.named_in(member).for_each(|id| after_left(state, id, queue));
}

/// The time is over in which a commission was to report (commission.17).
pub(crate) fn due(state: &State, id: CommissionId, queue: &mut Queue) {
    let open = state.commissions.get(id).filter(|commission| commission.is_open());
    queue.extend(open.map(|commission| {
        CommissionEvent::CommissionExpired { commission: id, evidence: small(commission.evidence.len()) }.into()
    }));
}

/// A body ended, and with it its commissions (commission.19).
pub(crate) fn after_body_ended(state: &State, body: BodyId, queue: &mut Queue) {
    let open = state.commissions.open_of(body);
    queue.extend(open.map(|commission| CommissionEvent::CommissionFell { commission }.into()));
}

/// A sitting has a quorum: it takes up what stands on its agenda (commission.18).
pub(crate) fn after_quorum(state: &State, id: SittingId, queue: &mut Queue) {
    let Some(sitting) = state.sitting(id) else { return };
    for commission in state.commissions.owed(sitting.body) {
        let Some(found) = state.commissions.get(commission) else { continue };
        if sitting.agenda.contains(&found.name) {
            queue.push_back(CommissionEvent::CommissionTakenUp { commission, sitting: id }.into());
        }
    }
}

/// Returns whether a queued event of the chapter still follows.
pub(crate) fn still_follows(state: &State, event: &CommissionEvent) -> bool {
    let works = |id: CommissionId| state.commissions.get(id).is_some_and(Commission::is_open);
    match event {
        CommissionEvent::CommissionFell { commission }
        | CommissionEvent::CommissionExpired { commission, .. }
        | CommissionEvent::PlaceTaken { commission, .. }
        | CommissionEvent::PlaceLeft { commission, .. }
        | CommissionEvent::EvidenceEntered { commission, .. }
        | CommissionEvent::CommissionProposed { commission, .. }
        | CommissionEvent::ProposalSupported { commission, .. }
        | CommissionEvent::ProposalTakenBack { commission, .. }
        | CommissionEvent::ScopeWidened { commission, .. }
        | CommissionEvent::CommissionExtended { commission, .. } => works(*commission),
        CommissionEvent::MeasureTaken { commission, proposal, .. }
        | CommissionEvent::CommissionReported { commission, proposal, .. } => {
            let waits = |commission: &Commission| commission.is_open() && commission.proposals.contains_key(proposal);
            state.commissions.get(*commission).is_some_and(waits)
        }
        CommissionEvent::CommissionTakenUp { commission, .. } => {
            state.commissions.get(*commission).is_some_and(Commission::is_owed)
        }
        CommissionEvent::CommissionEstablished { .. }
        | CommissionEvent::MeasureVoided { .. }
        | CommissionEvent::CommissionDischarged { .. } => true,
    }
}

pub(super) fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
