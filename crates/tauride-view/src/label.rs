//! A label: who declares it, what it comes out of, and who stands or sits together under it.

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::affiliation::is_fraction;
use tauride_rules::affiliation::state::Declaration;
use tauride_rules::ids::{BodyId, ElectionId, LabelId, MemberId};
use tauride_rules::instant::Instant;

use crate::named::{self, Named};
use crate::part::{Part, Window};

/// A label.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Label {
    /// Its number.
    pub id: LabelId,
    /// What it is called.
    pub name: String,
    /// Who founded it.
    pub founder: Named<MemberId>,
    /// When.
    pub founded: Instant,
    /// The labels that it comes out of: one, if it split from that; several, if it was to merge them.
    pub out_of: Vec<Named<LabelId>>,
    /// How many declare it.
    pub members: u32,
    /// How many sympathise with it and do not declare it.
    pub sympathisers: u32,
    /// The label into which it was merged, so that nobody declares it anew.
    pub merged: Option<Merged>,
    /// When nobody declared it any more.
    pub ended: Option<Instant>,
}

/// A label into which another was merged.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Merged {
    /// The label.
    pub into: Named<LabelId>,
    /// When.
    pub at: Instant,
}

/// How somebody stands to a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Stance {
    /// They declare it.
    Declares,
    /// They sympathise with it and do not declare it.
    Sympathises,
}

impl Stance {
    const fn of(declaration: &Declaration) -> Self {
        if declaration.sympathises { Self::Sympathises } else { Self::Declares }
    }
}

/// What a member declares.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Declared {
    /// The label.
    pub label: Named<LabelId>,
    /// How they stand to it.
    pub stance: Stance,
    /// Since when.
    pub since: Instant,
}

/// Somebody who declares a label, or sympathises with it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Declarer {
    /// Who.
    pub member: Named<MemberId>,
    /// How they stand to it.
    pub stance: Stance,
    /// Since when.
    pub since: Instant,
}

/// Those of a label who sit together in a body.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Fraction {
    /// The label.
    pub label: Named<LabelId>,
    /// How many of them declare it.
    pub members: u32,
    /// How many only sympathise with it.
    pub sympathisers: u32,
    /// Whether they are enough to be a fraction.
    pub enough: bool,
}

/// The list of a label in an election.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct List {
    /// The label.
    pub label: Named<LabelId>,
    /// How many stand on it.
    pub candidates: u64,
    /// Those on it who declare something else by now.
    pub otherwise: Vec<Named<MemberId>>,
}

impl Label {
    /// Returns a label; nothing if there is none of this number.
    pub fn of(state: &State, id: LabelId) -> Option<Self> {
        let found = state.affiliations.get(id)?;
        Some(Self {
            id,
            name: found.name.to_string(),
            founder: named::member(state, found.founder),
            founded: found.founded,
            out_of: found.out_of.iter().map(|origin| named::label(state, origin.label)).collect(),
            members: found.members,
            sympathisers: found.sympathisers,
            merged: found.merged.map(|(into, at)| Merged { into: named::label(state, into), at }),
            ended: found.ended,
        })
    }

    /// Returns a part of all labels, ended ones among them.
    pub fn all(state: &State, window: Window) -> Part<Self> {
        Part::numbered(window, state.affiliations.len(), |place| Self::of(state, LabelId::at(place)))
    }
}

/// Returns what a member declares.
pub fn declared(state: &State, member: MemberId) -> Option<Declared> {
    let found = state.affiliations.of(member)?;
    Some(Declared { label: named::label(state, found.label), stance: Stance::of(found), since: found.since })
}

/// Returns a part of those who declare a label or sympathise with it, in the order of their numbers.
pub fn declarers(state: &State, id: LabelId, window: Window) -> Part<Declarer> {
    let found = state.affiliations.get(id);
    let total = found.map_or(0, |label| u64::from(label.members) + u64::from(label.sympathisers));
    let from = usize::try_from(window.from).unwrap_or(usize::MAX);
    let there = state.affiliations.who_declare(id).skip(from).map(|(member, declaration)| Declarer {
        member: named::member(state, member),
        stance: Stance::of(declaration),
        since: declaration.since,
    });
    Part::of(window, total, there)
}

/// Returns the fractions in a body.
pub fn fractions(state: &State, body: BodyId) -> Vec<Fraction> {
    let all = state.affiliations.fractions_in(body).map(|(label, fraction)| Fraction {
        label: named::label(state, label),
        members: fraction.members,
        sympathisers: fraction.sympathisers,
        enough: is_fraction(state, body, label),
    });
    all.collect()
}

/// Returns the lists of an election, each with those on it who declare something else by now.
pub fn lists(state: &State, election: ElectionId) -> Vec<List> {
    let mut lists: Vec<List> = Vec::new();
    for (label, member) in state.affiliations.lists_in(election) {
        if lists.last().is_none_or(|list| list.label.id != label) {
            lists.push(List { label: named::label(state, label), candidates: 0, otherwise: Vec::new() });
        }
        let Some(list) = lists.last_mut() else { continue };
        list.candidates += 1;
        if state.affiliations.declared_by(member) != Some(label) {
            list.otherwise.push(named::member(state, member));
        }
    }
    lists
}
