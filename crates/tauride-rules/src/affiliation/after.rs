//! What follows when somebody declares another label than before, stands, is elected, or sits no more.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use crate::affiliation::event::AffiliationEvent;
use crate::affiliation::state::Label;
use crate::election::state::Election;
use crate::ground::ids::{BodyId, ElectionId, LabelId, MemberId};
use crate::state::{Queue, State};
use crate::terms::AfterSplit;

use super::fractions::{rule, sits_in};

/// The share of a closed list that must have gone over to reopen it: a third (affiliation.12).
const REOPENS: u32 = 3;
/// And how many it takes at least, so that nobody alone opens it again (affiliation.12).
const REOPENED_BY: u32 = 2;

/// Somebody declares something else than before (affiliation.6 to affiliation.14).
pub(crate) fn after_declared(state: &State, member: MemberId, from: Option<LabelId>, queue: &mut Queue) {
    let all = &state.affiliations;
    let own = all.of(member).map(|declaration| declaration.label);
    for (body, label) in all.fractions_of(member).filter(|(_, label)| Some(*label) != own) {
        queue.push_back(AffiliationEvent::FractionLeft { member, label, body }.into());
    }
    for (election, label) in all.lists_of(member) {
        after_gone(state, (member, label), election, queue);
    }
    // Whoever declared it after they stood under its name stands on its list from now on.
    let stands = state.stands_in.get(&member).into_iter().flatten();
    let nominating = |id: &&ElectionId| state.election(**id).is_some_and(Election::is_nominating);
    for election in stands.filter(nominating).filter(|_| own.is_some()) {
        after_stood(state, *election, member, queue);
    }
    if let Some(label) = from.filter(|label| all.get(*label).is_some_and(is_left)) {
        queue.push_back(AffiliationEvent::LabelEnded { label }.into());
    }
    if let Some(label) = all.declared_by(member) {
        after_came(state, label, queue);
    }
}

/// Whether nobody declares a label any more, or sympathises with it.
fn is_left(label: &Label) -> bool {
    label.ended.is_none() && label.members == 0 && label.sympathisers == 0
}

/// Somebody has come over to a label: it may be what its origins were to be merged into (affiliation.8).
fn after_came(state: &State, id: LabelId, queue: &mut Queue) {
    let all = &state.affiliations;
    let Some(label) = all.get(id).filter(|label| label.out_of.len() > 1) else { return };
    // More than half of those who declared it then, and more than those who declare it still.
    let left = |label: LabelId| all.get(label).map_or(0, |label| label.members);
    let most_came = label
        .out_of
        .iter()
        .all(|origin| u64::from(origin.came) * 2 > u64::from(origin.then) && origin.came > left(origin.label));
    let lasts = |label: &LabelId| all.get(*label).is_some_and(|old| old.merged.is_none());
    let merged: Vec<LabelId> = label.out_of.iter().map(|origin| origin.label).filter(lasts).collect();
    if most_came && !merged.is_empty() {
        queue.push_back(AffiliationEvent::LabelsMerged { merged, label: id }.into());
    }
}

/// Somebody on a list declares something by now: if that is another label, what becomes of the list?
fn after_gone(state: &State, (member, label): (MemberId, LabelId), id: ElectionId, queue: &mut Queue) {
    let Some(election) = state.election(id).filter(|election| is_open(election)) else { return };
    let own = state.affiliations.declared_by(member);
    if own == Some(label) {
        return;
    }
    // As long as nominations are open a list is not closed, and nobody is on one whose label they do not declare.
    if election.is_nominating() {
        queue.push_back(AffiliationEvent::Unlisted { member, label, election: id }.into());
        return;
    }
    let Some(into) = own.filter(|own| split_from(state, *own, label, election)) else { return };
    match rule(state).split {
        AfterSplit::Left => {}
        AfterSplit::Divided => {
            queue.push_back(AffiliationEvent::ListDivided { member, label, into, election: id }.into());
        }
        AfterSplit::Reopened => after_split(state, (id, election), label, queue),
    }
}

/// Whether an election is to be decided still: ballots that are counted again were cast long ago.
fn is_open(election: &Election) -> bool {
    election.is_under_way() && election.recount.is_none()
}

/// Whether a label split from that of a list after the election was called.
fn split_from(state: &State, label: LabelId, from: LabelId, election: &Election) -> bool {
    state
        .affiliations
        .get(label)
        .is_some_and(|label| label.founded >= election.called && label.out_of.iter().any(|origin| origin.label == from))
}

/// The label of a closed list has split: if a third of the list has gone over before anybody has voted, it is opened again,
/// once (affiliation.12).
fn after_split(state: &State, (id, election): (ElectionId, &Election), label: LabelId, queue: &mut Queue) {
    let again = state.affiliations.was_reopened(id) && state.keeps("affiliation.12");
    if !election.may_be_reopened() || again {
        return;
    }
    let (mut on, mut gone) = (0_u32, 0_u32);
    for member in state.affiliations.on_list(id, label) {
        let own = state.affiliations.declared_by(member);
        on = on.saturating_add(1);
        gone = gone.saturating_add(u32::from(own.is_some_and(|own| split_from(state, own, label, election))));
    }
    let enough = gone >= REOPENED_BY || !state.keeps("affiliation.12");
    if enough && gone.saturating_mul(REOPENS) >= on {
        queue.push_back(AffiliationEvent::ListReopened { label, election: id, gone, on }.into());
    }
}

/// The nominations of an election are open again: nobody is on a list whose label they do not declare.
pub(crate) fn after_reopened(state: &State, election: ElectionId, queue: &mut Queue) {
    for (label, member) in state.affiliations.lists_in(election) {
        if state.affiliations.declared_by(member) != Some(label) {
            queue.push_back(AffiliationEvent::Unlisted { member, label, election }.into());
        }
    }
}

/// Somebody stands: under the name of the label that they declare, they are on its list (affiliation.9).
pub(crate) fn after_stood(state: &State, election: ElectionId, member: MemberId, queue: &mut Queue) {
    let all = &state.affiliations;
    let said = state.election(election).and_then(|election| election.candidate(member)).map(|said| &said.label);
    let own = all.declared_by(member).filter(|own| {
        let name = all.get(*own).map(|label| tauride_names::likeness(&label.name));
        name == said.map(|said| tauride_names::likeness(said))
    });
    match (all.list_of(member, election), own) {
        (before, Some(label)) if before != Some(label) => {
            queue.push_back(AffiliationEvent::Listed { member, label, election }.into());
        }
        (Some(label), None) => queue.push_back(AffiliationEvent::Unlisted { member, label, election }.into()),
        (None, None) | (_, Some(_)) => {}
    }
}

/// Somebody has withdrawn from an election, and is on no list there.
pub(crate) fn after_withdrew(state: &State, election: ElectionId, member: MemberId, queue: &mut Queue) {
    if let Some(label) = state.affiliations.list_of(member, election) {
        queue.push_back(AffiliationEvent::Unlisted { member, label, election }.into());
    }
}

/// An election is decided: where some who were elected on a list declare something else by now, that stands beside the result
/// (affiliation.10).
pub(crate) fn after_decided(state: &State, election: ElectionId, elected: &[MemberId], queue: &mut Queue) {
    let all = &state.affiliations;
    let on_lists = elected.iter().filter_map(|member| Some((all.list_of(*member, election)?, *member)));
    let mut of_labels: BTreeMap<LabelId, (u32, Vec<MemberId>)> = BTreeMap::new();
    for (label, member) in on_lists {
        let (elected, otherwise) = of_labels.entry(label).or_default();
        *elected = elected.saturating_add(1);
        if all.declared_by(member) != Some(label) {
            otherwise.push(member);
        }
    }
    for (label, (elected, otherwise)) in of_labels.into_iter().filter(|(_, (_, otherwise))| !otherwise.is_empty()) {
        queue.push_back(AffiliationEvent::MismatchNoted { election, label, elected, otherwise }.into());
    }
}

/// Somebody stands on one roll less: what they declare lasts as long as they are on one (affiliation.6).
pub(crate) fn after_left(state: &State, member: MemberId, queue: &mut Queue) {
    if let Some(declaration) = state.affiliations.of(member)
        && state.rolls.units_of(member).next().is_none()
    {
        queue.push_back(AffiliationEvent::DeclarationLapsed { member, label: declaration.label }.into());
    }
}

/// Somebody's mandate has ended: a fraction is of those who sit in the body (affiliation.14).
pub(crate) fn after_mandate_ended(state: &State, member: MemberId, body: BodyId, queue: &mut Queue) {
    if let Some(label) = state.affiliations.fraction_of(member, body)
        && !sits_in(state, member, body)
        && state.keeps("affiliation.14")
    {
        queue.push_back(AffiliationEvent::FractionLeft { member, label, body }.into());
    }
}

/// Returns whether a queued event of the chapter still follows: what it says is still so.
#[expect(clippy::wildcard_enum_match_arm, reason = "the others are asked for and follow from nothing")]
pub(crate) fn still_follows(state: &State, event: &AffiliationEvent) -> bool {
    let all = &state.affiliations;
    match event {
        AffiliationEvent::LabelEnded { label } => all.get(*label).is_some_and(is_left),
        AffiliationEvent::LabelsMerged { merged, .. } => {
            merged.iter().all(|label| all.get(*label).is_some_and(|label| label.merged.is_none()))
        }
        AffiliationEvent::DeclarationLapsed { member, label } => {
            all.of(*member).is_some_and(|declaration| declaration.label == *label)
        }
        AffiliationEvent::Unlisted { member, label, election }
        | AffiliationEvent::ListDivided { member, label, election, .. } => {
            all.list_of(*member, *election) == Some(*label)
        }
        AffiliationEvent::ListReopened { election, .. } => {
            let open = state.election(*election).is_some_and(Election::may_be_reopened);
            open && !(all.was_reopened(*election) && state.keeps("affiliation.12"))
        }
        AffiliationEvent::FractionLeft { member, label, body } => all.fraction_of(*member, *body) == Some(*label),
        _ => true,
    }
}
