//! What a commission does and reports: commission.8 to commission.11, commission.16.

use crate::chapters::{Event, Refusal};
use crate::commission::event::CommissionEvent;
use crate::commission::refusal::CommissionRefusal;
use crate::ground::actor::Actor;
use crate::ground::ids::CommissionId;
use crate::ground::text::Text;
use crate::state::State;

use super::places::sits;
use super::{EVIDENCE_MAX, MEASURES_MAX, in_words};

/// Decides [`CommissionAct::EnterEvidence`](crate::commission::CommissionAct::EnterEvidence).
///
/// # Errors
///
/// - [`CommissionRefusal::NoSuchCommission`], [`CommissionRefusal::IsOver`] (article commission.1)
/// - [`CommissionRefusal::NotAMember`], [`CommissionRefusal::NotInWords`] (commission.8)
/// - [`CommissionRefusal::FullOfThem`] (commission.11)
pub(super) fn evidence(state: &State, by: Actor, id: CommissionId, says: &Text) -> Result<Event, Refusal> {
    let (member, commission) = sits(state, by, id)?;
    in_words(says)?;
    if commission.evidence.iter().filter(|evidence| evidence.by == member).count() >= EVIDENCE_MAX {
        return Err(CommissionRefusal::FullOfThem { most: EVIDENCE_MAX }.into());
    }
    Ok(CommissionEvent::EvidenceEntered { commission: id, by: member, says: says.clone() }.into())
}

/// Decides [`CommissionAct::ProposeMeasure`](crate::commission::CommissionAct::ProposeMeasure) and
/// [`CommissionAct::ProposeReport`](crate::commission::CommissionAct::ProposeReport).
///
/// # Errors
///
/// - [`CommissionRefusal::NoSuchCommission`], [`CommissionRefusal::IsOver`] (article commission.1)
/// - [`CommissionRefusal::NotAMember`], [`CommissionRefusal::NotInWords`] (commission.8)
/// - [`CommissionRefusal::OutsideTheScope`] (commission.9), [`CommissionRefusal::ProposedAlready`] (commission.10)
/// - [`CommissionRefusal::FullOfThem`] (commission.11)
pub(super) fn propose(
    state: &State,
    by: Actor,
    id: CommissionId,
    (head, says): (Option<u32>, &Text),
) -> Result<Event, Refusal> {
    let (member, commission) = sits(state, by, id)?;
    in_words(says)?;
    if let Some(head) = head {
        if commission.head(head).is_none() && state.keeps("commission.9") {
            let heads = commission.scope.len();
            return Err(CommissionRefusal::OutsideTheScope { commission: id, head, heads }.into());
        }
        if commission.measures.len() >= MEASURES_MAX {
            return Err(CommissionRefusal::FullOfThem { most: MEASURES_MAX }.into());
        }
    }
    let own = commission.proposals.iter().find(|(_, proposal)| proposal.by == member);
    if let Some((proposal, _)) = own {
        return Err(CommissionRefusal::ProposedAlready { member, proposal: *proposal }.into());
    }
    let proposal = commission.proposed.saturating_add(1);
    let says = says.clone();
    Ok(CommissionEvent::CommissionProposed { commission: id, proposal, by: member, head, says }.into())
}

/// Decides [`CommissionAct::SupportProposal`](crate::commission::CommissionAct::SupportProposal).
///
/// # Errors
///
/// - [`CommissionRefusal::NoSuchCommission`], [`CommissionRefusal::IsOver`] (article commission.1)
/// - [`CommissionRefusal::NotAMember`] (commission.8)
/// - [`CommissionRefusal::NoSuchProposal`], [`CommissionRefusal::SupportedAlready`] (commission.10)
/// - [`CommissionRefusal::FullOfThem`] (commission.11)
pub(super) fn support(state: &State, by: Actor, id: CommissionId, number: u32) -> Result<Event, Refusal> {
    let (member, commission) = sits(state, by, id)?;
    let proposal = commission.proposals.get(&number);
    let proposal = proposal.ok_or(CommissionRefusal::NoSuchProposal { commission: id, proposal: number })?;
    if proposal.support.contains(&member) {
        return Err(CommissionRefusal::SupportedAlready { member, proposal: number }.into());
    }
    if proposal.head.is_some() && commission.measures.len() >= MEASURES_MAX {
        return Err(CommissionRefusal::FullOfThem { most: MEASURES_MAX }.into());
    }
    Ok(CommissionEvent::ProposalSupported { commission: id, proposal: number, member }.into())
}

/// Decides [`CommissionAct::TakeBackProposal`](crate::commission::CommissionAct::TakeBackProposal).
///
/// # Errors
///
/// - [`CommissionRefusal::NoSuchCommission`], [`CommissionRefusal::IsOver`] (article commission.1)
/// - [`CommissionRefusal::NotAMember`] (commission.8)
/// - [`CommissionRefusal::NoSuchProposal`], [`CommissionRefusal::ProposedByOthers`] (commission.10)
pub(super) fn take_back(state: &State, by: Actor, id: CommissionId, number: u32) -> Result<Event, Refusal> {
    let (member, commission) = sits(state, by, id)?;
    let proposal = commission.proposals.get(&number);
    let proposal = proposal.ok_or(CommissionRefusal::NoSuchProposal { commission: id, proposal: number })?;
    if proposal.by != member {
        return Err(CommissionRefusal::ProposedByOthers { member, proposal: number }.into());
    }
    Ok(CommissionEvent::ProposalTakenBack { commission: id, proposal: number }.into())
}
