//! Commissions, and what is in them.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;

use serde::Serialize;

use crate::ground::ids::{BodyId, CommissionId, MemberId, SittingId};
use crate::ground::instant::Instant;
use crate::ground::tables::{Index, Keys, Table, taken_back};
use crate::ground::text::Text;

/// A commission of a body.
#[derive(Clone, Debug)]
pub struct Commission {
    /// The body that established it, and alone decides about it.
    pub body: BodyId,
    /// Its name.
    pub name: Text,
    /// The heads of its scope, those first with which it was established.
    pub scope: Vec<Head>,
    /// Who was named, and whether they took their place.
    pub places: BTreeMap<MemberId, Place>,
    /// When it was established.
    pub since: Instant,
    /// When it has to have reported.
    pub due: Instant,
    /// How often the body may extend it.
    pub extensions: u32,
    /// The extensions, the first one first.
    pub extended: Vec<Extension>,
    /// Proposals that are neither decided nor taken back, by their numbers.
    pub proposals: BTreeMap<u32, Proposal>,
    /// How many proposals there have been.
    pub proposed: u32,
    /// What it has done, the first one first.
    pub measures: Vec<Measure>,
    /// What was entered in evidence, in that order.
    pub evidence: Vec<Evidence>,
    /// What it reported.
    pub report: Option<Text>,
    /// How it stands.
    pub standing: Standing,
    /// Since when it has no powers any more.
    pub over: Option<Instant>,
    /// The sitting that had it on its agenda after that.
    pub taken_up: Option<SittingId>,
}

/// A head of a commission's scope: what it may act on.
#[derive(Clone, Debug)]
pub struct Head {
    /// In words.
    pub says: Text,
    /// Since when the scope has it.
    pub since: Instant,
}

/// What somebody who was named has said to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// Nothing yet.
    Named,
    /// They took their place.
    Taken,
    /// They gave it up, or did not take it.
    Left,
}

/// A later date by which a commission has to report.
#[derive(Clone, Debug)]
pub struct Extension {
    /// Until when.
    pub to: Instant,
    /// Why.
    pub reason: Text,
}

/// What a commission is to do or to report, if more than half of its members support it.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// Who proposed it.
    pub by: MemberId,
    /// The head under which it is a measure; none of a report.
    pub head: Option<u32>,
    /// What is to be done, or reported.
    pub says: Text,
    /// Who supports it, whoever proposed it among them.
    pub support: BTreeSet<MemberId>,
}

/// What a commission has done under a head of its scope.
#[derive(Clone, Debug)]
pub struct Measure {
    /// The head, counted from 1.
    pub head: u32,
    /// What was done.
    pub says: Text,
    /// When.
    pub at: Instant,
    /// Whether the body found it outside of the scope.
    pub void: bool,
}

/// Something that was entered in evidence.
#[derive(Clone, Debug)]
pub struct Evidence {
    /// Who entered it.
    pub by: MemberId,
    /// What it says, or where it is.
    pub says: Text,
    /// When.
    pub at: Instant,
}

/// How a commission stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// It works.
    Open,
    /// It has reported.
    Reported,
    /// Its time was over, and it had not reported.
    Expired,
    /// The body discharged it.
    Discharged,
    /// Its body ended.
    Fallen,
}

impl Commission {
    /// Returns whether it has powers.
    pub fn is_open(&self) -> bool {
        self.standing == Standing::Open
    }

    /// Returns what a head of the scope says, counted from 1.
    pub fn head(&self, head: u32) -> Option<&Head> {
        self.scope.get(usize::try_from(head.checked_sub(1)?).ok()?)
    }

    /// Returns a measure, counted from 1.
    pub fn measure(&self, measure: u32) -> Option<&Measure> {
        self.measures.get(usize::try_from(measure.checked_sub(1)?).ok()?)
    }

    /// Returns the measures under a head, with their numbers.
    pub fn under(&self, head: u32) -> impl Iterator<Item = (usize, &Measure)> {
        let numbered = self.measures.iter().enumerate().map(|(place, measure)| (place.saturating_add(1), measure));
        numbered.filter(move |(_, measure)| measure.head == head)
    }

    /// Returns whether the body has still to take it up: it reported, or its time was over.
    pub fn is_owed(&self) -> bool {
        matches!(self.standing, Standing::Reported | Standing::Expired) && self.taken_up.is_none()
    }
}

/// All commissions.
#[derive(Clone, Debug, Default)]
pub struct Commissions {
    pub(super) all: Table<Commission>,
    /// Those of each body, in the order of their numbers.
    pub(super) of: Keys<(BodyId, CommissionId)>,
    /// Those of each body that have powers, by their names.
    pub(super) open: Index<(BodyId, Text), CommissionId>,
    /// Those that the body has still to take up.
    pub(super) owed: Keys<(BodyId, CommissionId)>,
    /// Those that have powers and in which somebody has a place, or may take one.
    pub(super) named_in: Keys<(MemberId, CommissionId)>,
}

taken_back! { Commissions { all, of, open, owed, named_in } }

impl Commissions {
    /// Returns a commission.
    pub fn get(&self, id: CommissionId) -> Option<&Commission> {
        self.all.get(id.index()?)
    }

    /// Returns how many there ever were.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Returns whether there never was any.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Returns all commissions, `K1` first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (CommissionId, &Commission)> {
        self.all.iter().enumerate().map(|(place, commission)| (CommissionId::at(place), commission))
    }

    /// Returns those of a body, the first one first.
    pub fn of(&self, body: BodyId) -> impl Iterator<Item = (CommissionId, &Commission)> {
        let ids = self.of.range((body, CommissionId(0))..=(body, CommissionId(u32::MAX)));
        ids.filter_map(|(_, id)| Some((*id, self.get(*id)?)))
    }

    /// Returns those of a body that have powers.
    pub fn open_of(&self, body: BodyId) -> impl Iterator<Item = CommissionId> + '_ {
        let from = (body, Text::default());
        self.open.range(from..).take_while(move |((of, _), _)| *of == body).map(|(_, id)| *id)
    }

    /// Returns the one of a body with powers that has a name.
    pub fn named(&self, body: BodyId, name: &Text) -> Option<CommissionId> {
        self.open.get(&(body, name.clone())).copied()
    }

    /// Returns those that a body has still to take up, the first one first.
    pub fn owed(&self, body: BodyId) -> impl Iterator<Item = CommissionId> + '_ {
        self.owed.range((body, CommissionId(0))..=(body, CommissionId(u32::MAX))).map(|(_, id)| *id)
    }

    /// Returns those with powers in which a member has a place, or may take one.
    pub fn named_in(&self, member: MemberId) -> impl Iterator<Item = CommissionId> + '_ {
        self.named_in.range((member, CommissionId(0))..=(member, CommissionId(u32::MAX))).map(|(_, id)| *id)
    }

    /// Returns those that are to report, and when.
    pub(crate) fn reporting(&self) -> impl Iterator<Item = (CommissionId, Instant)> + '_ {
        self.iter().filter(|(_, commission)| commission.is_open()).map(|(id, commission)| (id, commission.due))
    }

    /// Returns whether commissions are found as they stand.
    pub(crate) fn agree(&self) -> bool {
        let mut open = self.iter().filter(|(_, commission)| commission.is_open());
        let works = self.reporting().count();
        let owed = self.iter().filter(|(_, commission)| commission.is_owed()).count();
        let listed = |(id, commission): (CommissionId, &Commission)| {
            self.named(commission.body, &commission.name) == Some(id)
                && commission
                    .places
                    .iter()
                    .all(|(member, place)| self.named_in.contains(&(*member, id)) == (*place != Place::Left))
        };
        self.of.len() == self.len() && self.owed.len() == owed && works == self.open.len() && open.all(listed)
    }
}
