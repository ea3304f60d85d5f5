//! Questions that the chapter has put to a poll of a body or of electors, or to a hall.

use serde::{Deserialize, Serialize};

use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, ConstituencyId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

/// A question of the chapter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum EmergencyQuestion {
    /// Does a lower body assume what a higher one decides on a subject? Put to the lower one.
    Assume {
        /// The lower body.
        body: BodyId,
        /// The higher body.
        of: BodyId,
        /// On what.
        subject: Text,
        /// Until when.
        until: Instant,
        /// Why.
        reason: Text,
    },
    /// Does it hand back what it assumed?
    HandBack {
        /// The lower body.
        body: BodyId,
        /// On what.
        subject: Text,
    },
    /// Does it refuse to hand back what is over, or was called back?
    Keep {
        /// The lower body.
        body: BodyId,
        /// On what.
        subject: Text,
        /// Why.
        reason: Text,
    },
    /// Does the higher body confirm it?
    Confirm {
        /// The higher body, or the council whose executive it is.
        by: BodyId,
        /// The lower body.
        body: BodyId,
        /// On what.
        subject: Text,
        /// Until when.
        until: Instant,
    },
    /// Does the higher body call it back?
    CallBack {
        /// The higher body, or the council whose executive it is.
        by: BodyId,
        /// The lower body.
        body: BodyId,
        /// On what.
        subject: Text,
        /// Why.
        reason: Text,
    },
    /// Are the elections of a constituency put off that cannot vote? Put to the body in which its seats are.
    PutOff {
        /// The constituency.
        constituency: ConstituencyId,
        /// Until when.
        until: Instant,
        /// Why.
        reason: Text,
    },
    /// Does the body, or do those whose elections they are, take them up again?
    Resume {
        /// Who.
        by: Sender,
        /// The constituency.
        constituency: ConstituencyId,
    },
    /// Does a body sit at another place for a time?
    Move {
        /// The body.
        body: BodyId,
        /// Where.
        to: Text,
        /// Until when.
        until: Instant,
        /// Why.
        reason: Text,
    },
    /// Does it sit at its own place again?
    Return {
        /// The body.
        body: BodyId,
    },
}

impl EmergencyQuestion {
    /// Returns whether some of those whose question it is have no vote on it.
    pub(crate) const fn bars_some(&self) -> bool {
        match self {
            Self::Confirm { .. } | Self::CallBack { .. } | Self::PutOff { .. } | Self::Resume { .. } => true,
            Self::Assume { .. }
            | Self::HandBack { .. }
            | Self::Keep { .. }
            | Self::Move { .. }
            | Self::Return { .. } => false,
        }
    }
}
