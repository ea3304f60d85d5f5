//! Labels, who declares them, who stands on their lists, and who sits together.

use alloc::string::String;
use alloc::vec::Vec;

use crate::ground::ids::{BodyId, ElectionId, LabelId, MemberId};
use crate::ground::instant::Instant;
use crate::ground::tables::{Index, Table, taken_back};
use crate::ground::text::Text;

/// A label.
#[derive(Clone, Debug)]
pub struct Label {
    /// What it is called.
    pub name: Text,
    /// Who founded it.
    pub founder: MemberId,
    /// When.
    pub founded: Instant,
    /// The labels that it comes out of.
    pub out_of: Vec<Origin>,
    /// How many declare it.
    pub members: u32,
    /// How many sympathise with it and do not declare it.
    pub sympathisers: u32,
    /// The label into which it was merged, and when.
    pub merged: Option<(LabelId, Instant)>,
    /// When nobody declared it any more.
    pub ended: Option<Instant>,
}

/// A label that another comes out of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Origin {
    /// The label.
    pub label: LabelId,
    /// How many declared it when the other was founded.
    pub then: u32,
    /// How many of these declare the other now.
    pub came: u32,
}

/// What a member declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Declaration {
    /// The label.
    pub label: LabelId,
    /// Whether they only sympathise with it.
    pub sympathises: bool,
    /// Since when.
    pub since: Instant,
    /// The label out of which they came with those who founded this one (affiliation.8).
    pub came_from: Option<LabelId>,
}

/// With whom somebody sits in a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SitsWith {
    /// The label of the fraction.
    pub label: LabelId,
    /// Whether they only sympathise with it.
    pub sympathises: bool,
}

/// Those who sit together in a body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fraction {
    /// How many of them declare its label.
    pub members: u32,
    /// How many only sympathise with it.
    pub sympathisers: u32,
}

/// All labels and what is declared.
#[derive(Clone, Debug, Default)]
pub struct Affiliations {
    pub(crate) labels: Table<Label>,
    /// Labels that have not ended, by what their names look like.
    pub(crate) names: Index<String, LabelId>,
    pub(crate) declared: Index<MemberId, Declaration>,
    /// Who declares each label, or sympathises with it.
    pub(crate) of_label: Index<(LabelId, MemberId), ()>,
    /// On whose list somebody stands.
    pub(crate) listed: Index<(MemberId, ElectionId), LabelId>,
    /// The lists of each election.
    pub(crate) lists: Index<(ElectionId, LabelId, MemberId), ()>,
    /// Elections whose nominations were reopened because of a split: once each.
    pub(crate) reopened: Index<ElectionId, ()>,
    /// With which fraction somebody sits in a body.
    pub(crate) sits_with: Index<(MemberId, BodyId), SitsWith>,
    pub(crate) fractions: Index<(BodyId, LabelId), Fraction>,
}

taken_back! { Affiliations { labels, names, declared, of_label, listed, lists, reopened, sits_with, fractions } }

impl Affiliations {
    /// Returns a label.
    pub fn get(&self, id: LabelId) -> Option<&Label> {
        self.labels.get(id.index()?)
    }

    /// Returns how many labels were ever founded.
    pub fn len(&self) -> usize {
        self.labels.len()
    }

    /// Returns whether none ever was.
    pub fn is_empty(&self) -> bool {
        self.labels.is_empty()
    }

    /// Returns all labels, `L1` first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (LabelId, &Label)> {
        self.labels.iter().enumerate().map(|(place, label)| (LabelId::at(place), label))
    }

    /// Returns the label that bears a name, or one that could be taken for it, and has not ended.
    pub fn named(&self, name: &str) -> Option<LabelId> {
        self.names.get(&key(name)).copied()
    }

    /// Returns the labels that have not ended, by their names, with how many there are.
    pub fn lasting(&self) -> impl ExactSizeIterator<Item = LabelId> + '_ {
        self.names.values().copied()
    }

    /// Returns what a member declares.
    pub fn of(&self, member: MemberId) -> Option<&Declaration> {
        self.declared.get(&member)
    }

    /// Returns the label that a member declares; none where they only sympathise with one.
    pub fn declared_by(&self, member: MemberId) -> Option<LabelId> {
        self.of(member).filter(|declaration| !declaration.sympathises).map(|declaration| declaration.label)
    }

    /// Returns those who declare a label or sympathise with it, in the order of their numbers.
    pub fn who_declare(&self, label: LabelId) -> impl Iterator<Item = (MemberId, &Declaration)> {
        let all = self.of_label.range((label, MemberId(0))..=(label, MemberId(u32::MAX)));
        all.filter_map(|((_, member), ())| Some((*member, self.of(*member)?)))
    }

    /// Returns the label on whose list somebody stands in an election.
    pub fn list_of(&self, member: MemberId, election: ElectionId) -> Option<LabelId> {
        self.listed.get(&(member, election)).copied()
    }

    /// Returns the elections in which somebody stands, or stood, on a list, and the label of each list.
    pub fn lists_of(&self, member: MemberId) -> impl Iterator<Item = (ElectionId, LabelId)> + '_ {
        let all = self.listed.range((member, ElectionId(0))..=(member, ElectionId(u32::MAX)));
        all.map(|((_, election), label)| (*election, *label))
    }

    /// Returns the lists of an election, list by list, with those who stand on them.
    pub fn lists_in(&self, election: ElectionId) -> impl Iterator<Item = (LabelId, MemberId)> + '_ {
        let first = (election, LabelId(0), MemberId(0));
        let last = (election, LabelId(u32::MAX), MemberId(u32::MAX));
        self.lists.range(first..=last).map(|((_, label, member), ())| (*label, *member))
    }

    /// Returns who stands on the list of a label in an election.
    pub fn on_list(&self, election: ElectionId, label: LabelId) -> impl Iterator<Item = MemberId> + '_ {
        let all = self.lists.range((election, label, MemberId(0))..=(election, label, MemberId(u32::MAX)));
        all.map(|((_, _, member), ())| *member)
    }

    /// Returns whether nominations in an election were reopened because of a split.
    pub fn was_reopened(&self, election: ElectionId) -> bool {
        self.reopened.contains_key(&election)
    }

    /// Returns with which fraction somebody sits in a body.
    pub fn fraction_of(&self, member: MemberId, body: BodyId) -> Option<LabelId> {
        self.sits_with.get(&(member, body)).map(|sits| sits.label)
    }

    /// Returns the fractions with which somebody sits, body by body.
    pub fn fractions_of(&self, member: MemberId) -> impl Iterator<Item = (BodyId, LabelId)> + '_ {
        let all = self.sits_with.range((member, BodyId(0))..=(member, BodyId(u32::MAX)));
        all.map(|((_, body), sits)| (*body, sits.label))
    }

    /// Returns how many of a label sit together in a body.
    pub fn fraction(&self, body: BodyId, label: LabelId) -> Fraction {
        self.fractions.get(&(body, label)).copied().unwrap_or_default()
    }

    /// Returns the fractions in a body: those of each label who sit together there.
    pub fn fractions_in(&self, body: BodyId) -> impl Iterator<Item = (LabelId, Fraction)> + '_ {
        let all = self.fractions.range((body, LabelId(0))..=(body, LabelId(u32::MAX)));
        all.map(|((_, label), fraction)| (*label, *fraction))
    }
}

/// Returns what two names share that could be taken for each other (affiliation.3).
pub(super) fn key(name: &str) -> String {
    tauride_names::look(&tauride_names::likeness(name))
}
