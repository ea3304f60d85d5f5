//! How the events of the chapter change the state.

use alloc::vec::Vec;

use crate::affiliation::event::AffiliationEvent;
use crate::affiliation::state::{Affiliations, Declaration, Fraction, Label, Origin, SitsWith, key};
use crate::ground::ids::{BodyId, ElectionId, LabelId, MemberId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;
use crate::state::State;

pub(crate) fn became(state: &mut State, event: &AffiliationEvent) {
    let now = state.now;
    let all = &mut state.affiliations;
    match event {
        AffiliationEvent::LabelFounded { name, by, out_of, .. } => {
            let label = all.found(name, (*by, now), out_of);
            all.declare(*by, (label, false), now);
        }
        AffiliationEvent::LabelDeclared { member, label, .. } => all.declare(*member, (*label, false), now),
        AffiliationEvent::SympathyDeclared { member, label, .. } => all.declare(*member, (*label, true), now),
        AffiliationEvent::LabelRenounced { member, .. } | AffiliationEvent::DeclarationLapsed { member, .. } => {
            all.renounce(*member);
        }
        AffiliationEvent::LabelEnded { label } => all.end(*label, now),
        AffiliationEvent::LabelsMerged { merged, label } => {
            for old in merged {
                if let Some(old) = all.get_mut(*old) {
                    old.merged = Some((*label, now));
                }
            }
        }
        AffiliationEvent::Listed { member, label, election } => all.list(*member, *election, Some(*label)),
        AffiliationEvent::Unlisted { member, election, .. } => all.list(*member, *election, None),
        AffiliationEvent::ListDivided { member, into, election, .. } => all.list(*member, *election, Some(*into)),
        AffiliationEvent::ListReopened { election, .. } => _ = all.reopened.insert(*election, ()),
        AffiliationEvent::MismatchNoted { .. } => {}
        AffiliationEvent::FractionJoined { member, label, body, .. } => all.sit(*member, *body, Some(*label)),
        AffiliationEvent::FractionLeft { member, body, .. } => all.sit(*member, *body, None),
    }
}

impl Affiliations {
    fn get_mut(&mut self, id: LabelId) -> Option<&mut Label> {
        self.labels.get_mut(id.index()?)
    }

    fn found(&mut self, name: &Text, (founder, at): (MemberId, Instant), out_of: &[LabelId]) -> LabelId {
        let origin = |label: &LabelId| {
            let then = self.get(*label).map_or(0, |label| label.members);
            Origin { label: *label, then, came: 0 }
        };
        let out_of: Vec<Origin> = out_of.iter().map(origin).collect();
        let id = LabelId::at(self.labels.len());
        let (name, merged, ended) = (name.clone(), None, None);
        self.names.insert(key(&name), id);
        self.labels.push(Label { name, founder, founded: at, out_of, members: 0, sympathisers: 0, merged, ended });
        id
    }

    /// Somebody declares a label, or sympathises with it, and nothing else any more.
    fn declare(&mut self, member: MemberId, (label, sympathises): (LabelId, bool), now: Instant) {
        let before = self.of(member).copied();
        let came_from = if sympathises { None } else { self.comes_from(label, before) };
        self.renounce(member);
        self.count((label, sympathises), came_from, |count| count.saturating_add(1));
        self.declared.insert(member, Declaration { label, sympathises, since: now, came_from });
        self.of_label.insert((label, member), ());
        // In the fractions with which they sit already they are counted as what they are now.
        let own = |(_, of): &(BodyId, LabelId)| *of == label;
        let bodies: Vec<BodyId> = self.fractions_of(member).filter(own).map(|(body, _)| body).collect();
        for body in bodies {
            self.sit(member, body, Some(label));
        }
    }

    /// Somebody declares nothing any more. The fractions with which they sit they leave by events of their own.
    fn renounce(&mut self, member: MemberId) {
        let Some(Declaration { label, sympathises, came_from, .. }) = self.declared.remove(&member) else { return };
        self.of_label.remove(&(label, member));
        self.count((label, sympathises), came_from, |count| count.saturating_sub(1));
    }

    /// The label out of which somebody comes who declares another: one that they declared before that other was founded.
    fn comes_from(&self, label: LabelId, before: Option<Declaration>) -> Option<LabelId> {
        let (before, label) = before.zip(self.get(label))?;
        let is_origin = label.out_of.iter().any(|origin| origin.label == before.label);
        (is_origin && !before.sympathises && before.since < label.founded).then_some(before.label)
    }

    fn count(&mut self, (label, sympathises): (LabelId, bool), came_from: Option<LabelId>, change: fn(u32) -> u32) {
        let Some(label) = self.get_mut(label) else { return };
        let count = if sympathises { &mut label.sympathisers } else { &mut label.members };
        *count = change(*count);
        for origin in label.out_of.iter_mut().filter(|origin| Some(origin.label) == came_from) {
            origin.came = change(origin.came);
        }
    }

    fn end(&mut self, id: LabelId, now: Instant) {
        let Some(label) = self.get_mut(id) else { return };
        label.ended = Some(now);
        let likeness = key(&label.name);
        self.names.remove(&likeness);
    }

    fn list(&mut self, member: MemberId, election: ElectionId, label: Option<LabelId>) {
        if let Some(before) = self.listed.remove(&(member, election)) {
            self.lists.remove(&(election, before, member));
        }
        if let Some(label) = label {
            self.listed.insert((member, election), label);
            self.lists.insert((election, label, member), ());
        }
    }

    fn sit(&mut self, member: MemberId, body: BodyId, label: Option<LabelId>) {
        if let Some(before) = self.sits_with.remove(&(member, body)) {
            self.seat(body, before, |count| count.saturating_sub(1));
        }
        if let Some(label) = label {
            let sympathises = self.of(member).is_some_and(|declaration| declaration.sympathises);
            let sits = SitsWith { label, sympathises };
            self.sits_with.insert((member, body), sits);
            self.seat(body, sits, |count| count.saturating_add(1));
        }
    }

    fn seat(&mut self, body: BodyId, sits: SitsWith, change: fn(u32) -> u32) {
        let fraction = self.fractions.entry((body, sits.label)).or_default();
        let count = if sits.sympathises { &mut fraction.sympathisers } else { &mut fraction.members };
        *count = change(*count);
        if *fraction == Fraction::default() {
            self.fractions.remove(&(body, sits.label));
        }
    }
}
