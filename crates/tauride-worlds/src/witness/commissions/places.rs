//! Who sits in a commission, what they propose, and whether enough support it.

use tauride_rules::commission::CommissionEvent;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, CommissionId, MemberId};
use tauride_rules::{Actor, State};

use super::super::electors::Electors;
use super::super::sides::{is_there, votes_in};
use super::super::{Seen, Sound, holds};
use super::Known;

/// Sees who takes a place, and what is done by those who have one.
#[expect(clippy::wildcard_enum_match_arm, reason = "the others are what its body decides")]
pub(super) fn becomes(known: &mut Known, seen: &Seen<'_>, (id, event): (CommissionId, &CommissionEvent)) -> Sound {
    match event {
        CommissionEvent::PlaceTaken { member, .. } => taken(known, seen, id, *member),
        CommissionEvent::PlaceLeft { member, .. } => {
            is_own(seen, id, *member)?;
            known.taken.remove(member);
            known.named.remove(member);
            let own = |number: &u32| seen.before.commissions.get(id)?.proposals.get(number).map(|made| made.by);
            known.proposals.retain(|number, _| own(number) != Some(*member));
            Ok(())
        }
        CommissionEvent::EvidenceEntered { by, .. } => sits(known, seen, id, *by),
        CommissionEvent::CommissionProposed { proposal, by, head, .. } => {
            sits(known, seen, id, *by)?;
            known.proposals.insert(*proposal, [*by].into());
            let within = head.is_none_or(|head| (1..=known.heads).contains(&head));
            holds(within, || format!("{id} is to act under a head that its scope does not have"))
        }
        CommissionEvent::ProposalSupported { proposal, member, .. } => {
            sits(known, seen, id, *member)?;
            let first = known.proposals.get_mut(proposal).is_some_and(|support| support.insert(*member));
            holds(first, || format!("{member} supported proposal {proposal} in {id} twice"))
        }
        CommissionEvent::ProposalTakenBack { proposal, .. } => {
            known.proposals.remove(proposal);
            Ok(())
        }
        CommissionEvent::MeasureTaken { proposal, .. } => {
            known.measures.push(false);
            enough(known, seen.after, id, *proposal)
        }
        CommissionEvent::CommissionReported { proposal, .. } => enough(known, seen.after, id, *proposal),
        _ => Ok(()),
    }
}

fn taken(known: &mut Known, seen: &Seen<'_>, id: CommissionId, member: MemberId) -> Sound {
    is_own(seen, id, member)?;
    let named = known.named.remove(&member);
    known.taken.insert(member);
    holds(named, || format!("{member} took a place in {id}, and was not named"))?;
    let own = known.taken.iter().filter(|member| votes_in(seen.after, **member, known.body)).count();
    let most = own * 2 <= size(seen.after, known.body) || !votes_in(seen.after, member, known.body);
    holds(most, || format!("more than half of {} sit in {id}", known.body))
}

/// Whoever sits in it acts for themselves.
fn sits(known: &Known, seen: &Seen<'_>, id: CommissionId, member: MemberId) -> Sound {
    is_own(seen, id, member)?;
    let there = known.taken.contains(&member) && is_there(seen.before, member);
    holds(there, || format!("{member} acts in {id}, and has no place there"))
}

fn is_own(seen: &Seen<'_>, id: CommissionId, member: MemberId) -> Sound {
    holds(seen.by() == Some(Actor::Member(member)), || format!("somebody did something in {id} for {member}"))
}

/// More than half of those who have a place, or may take one, support it.
fn enough(known: &mut Known, state: &State, id: CommissionId, proposal: u32) -> Sound {
    let support = known.proposals.remove(&proposal).unwrap_or_default();
    let support = support.iter().filter(|member| known.taken.contains(*member) && is_there(state, **member)).count();
    let all = known.taken.union(&known.named).filter(|member| is_there(state, **member)).count();
    holds(support * 2 > all, || format!("{support} of {all} did something in {id} for all of them"))
}

/// How many have a vote in a body.
fn size(state: &State, body: BodyId) -> usize {
    usize::try_from(Electors::of(state, Sender::Body(body)).size()).unwrap_or(0)
}
