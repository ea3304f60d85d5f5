//! Who is to follow whom: demands, dissolutions, recognition, claims, and what was reported.

use serde::{Deserialize, Serialize};

use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, MemberId, UnitId};
use crate::ground::instant::Instant;
use crate::ground::tables::{Index, Keys, taken_back};
use crate::ground::text::Text;

/// What is to become of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// It is elected anew.
    Anew,
    /// It ends.
    End,
    /// It goes over into another.
    Merge,
}

/// What those who send delegates to a body demand: what is to become of it, and the body into which it is to go over.
pub type Demand = (BodyId, Fate, Option<BodyId>);

/// A body that is to be dissolved, if a third body agrees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dissolution {
    /// Who resolved it.
    pub by: BodyId,
    /// The third body.
    pub with: BodyId,
    /// Until when it may agree.
    pub until: Instant,
    /// Why it is to be dissolved.
    pub reason: Text,
}

/// What a unit agreed to: that one of two goes over into the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// Until when that stands.
    pub until: Instant,
    /// How many stood on the roll of the other.
    pub others: u64,
}

/// Whether a body holds that another is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Regard {
    /// It recognises it.
    Recognised,
    /// It holds that it is none any more.
    Disowned,
}

/// What somebody of a body says has become of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// It goes on.
    GoesOn,
    /// It was put down from outside.
    PutDown {
        /// By whom, in words.
        who: Text,
        /// The body that took its place.
        taker: Option<BodyId>,
        /// When that was reported.
        at: Instant,
    },
}

/// All of it.
#[derive(Clone, Debug, Default)]
pub struct Successions {
    /// What is demanded, by whom, and until when the demand stands.
    pub(super) demands: Index<(Demand, Sender), Instant>,
    /// Which unit agrees that one goes over into another.
    pub(super) mergers: Index<((UnitId, UnitId), UnitId), Agreed>,
    /// Bodies that are to be dissolved.
    pub(super) dissolutions: Index<BodyId, Dissolution>,
    /// How bodies hold each other, the one that is held first.
    pub(super) regards: Index<(BodyId, BodyId), (Regard, Instant)>,
    /// Which bodies claim to stand for a unit.
    pub(super) claims: Keys<(UnitId, BodyId)>,
    /// To which body an elector of a unit answers.
    pub(super) answers: Index<(UnitId, MemberId), BodyId>,
    /// Which body another claims to continue.
    pub(super) continues: Index<BodyId, (BodyId, Instant)>,
    /// What those of a body say has become of it.
    pub(super) said: Index<(BodyId, MemberId), Said>,
}

taken_back! { Successions { demands, mergers, dissolutions, regards, claims, answers, continues, said } }

impl Successions {
    /// Returns what is demanded of a body, by whom, and until when, what stands no more among it.
    pub fn demands_on(&self, body: BodyId) -> impl Iterator<Item = (Demand, Sender, Instant)> + '_ {
        let first = ((body, Fate::Anew, None), Sender::Unit(UnitId(0)));
        let of = self.demands.range(first..).take_while(move |(((on, _, _), _), _)| *on == body);
        of.map(|((demand, by), until)| (*demand, *by, *until))
    }

    /// Returns how a body is to be dissolved, if it is.
    pub fn dissolution(&self, body: BodyId) -> Option<&Dissolution> {
        self.dissolutions.get(&body)
    }

    /// Returns bodies that are to be dissolved, with how.
    pub fn dissolutions(&self) -> impl Iterator<Item = (BodyId, &Dissolution)> {
        self.dissolutions.iter().map(|(body, dissolution)| (*body, dissolution))
    }

    /// Returns how a body holds another.
    pub fn regard(&self, by: BodyId, body: BodyId) -> Option<Regard> {
        self.regards.get(&(body, by)).map(|(regard, _)| *regard)
    }

    /// Returns who holds what of a body, and since when.
    pub fn regards(&self, body: BodyId) -> impl Iterator<Item = (BodyId, Regard, Instant)> + '_ {
        let of = self.regards.range((body, BodyId(0))..=(body, BodyId(u32::MAX)));
        of.map(|((_, by), (regard, since))| (*by, *regard, *since))
    }

    /// Returns the bodies that claim a unit which does not send them delegates.
    pub fn claimed_by(&self, unit: UnitId) -> impl Iterator<Item = BodyId> + '_ {
        self.claims.range((unit, BodyId(0))..=(unit, BodyId(u32::MAX))).map(|(_, body)| *body)
    }

    /// Returns the units that a body claims and that do not send it delegates.
    ///
    /// It takes as long as there are claims.
    pub fn claimed(&self, body: BodyId) -> impl Iterator<Item = UnitId> + '_ {
        self.claims.iter().filter(move |(_, by)| *by == body).map(|(unit, _)| *unit)
    }

    /// Returns to which body an elector of a unit answers, whether or not it still claims to stand for the unit.
    pub fn answer(&self, unit: UnitId, member: MemberId) -> Option<BodyId> {
        self.answers.get(&(unit, member)).copied()
    }

    /// Returns who of a unit answers to which body, in the order of the members.
    pub fn answers(&self, unit: UnitId) -> impl Iterator<Item = (MemberId, BodyId)> + '_ {
        let of = self.answers.range((unit, MemberId(0))..=(unit, MemberId(u32::MAX)));
        of.map(|((_, member), body)| (*member, *body))
    }

    /// Returns the body that another claims to continue, and since when.
    pub fn continued_by(&self, body: BodyId) -> Option<(BodyId, Instant)> {
        self.continues.get(&body).copied()
    }

    /// Returns the bodies that claim to continue one.
    ///
    /// It takes as long as there are such claims.
    pub fn continuing(&self, of: BodyId) -> impl Iterator<Item = BodyId> + '_ {
        self.continues.iter().filter(move |(_, (other, _))| *other == of).map(|(body, _)| *body)
    }

    /// Returns what those of a body say has become of it.
    pub fn said(&self, body: BodyId) -> impl Iterator<Item = (MemberId, &Said)> {
        let of = self.said.range((body, MemberId(0))..=(body, MemberId(u32::MAX)));
        of.map(|((_, member), said)| (*member, said))
    }

    /// Returns how many of a body say that it was put down.
    pub fn put_down(&self, body: BodyId) -> usize {
        self.said(body).filter(|(_, said)| matches!(said, Said::PutDown { .. })).count()
    }

    /// Returns to what units agree: which goes over into which, who agrees, and until when, what stands no more among it.
    ///
    /// It takes as long as there is such agreement.
    pub fn mergers(&self) -> impl Iterator<Item = ((UnitId, UnitId), UnitId, Instant)> + '_ {
        self.mergers.iter().map(|((units, by), agreed)| (*units, *by, agreed.until))
    }

    /// Returns when demands, and what units agree to, stand no more.
    pub(crate) fn demands_end(&self) -> impl Iterator<Item = Instant> + '_ {
        self.demands.values().copied().chain(self.mergers.values().map(|agreed| agreed.until))
    }
}
