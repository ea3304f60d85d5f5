//! What anybody may ask of motions.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::ground::ids::{BodyId, MemberId, MotionId, SittingId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;
use crate::motion::event::Ruling;
use crate::terms::MotionKind;

/// A request of the chapter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum MotionAct {
    /// Somebody submits a motion to a sitting.
    Submit {
        /// The sitting.
        sitting: SittingId,
        /// The item of its agenda, counted from 1.
        item: u32,
        /// What it is called.
        title: Text,
        /// What is to be resolved, clause by clause.
        clauses: Vec<Text>,
    },
    /// Somebody submits an amendment.
    Amend {
        /// To what.
        motion: MotionId,
        /// In which clause, counted from 1.
        clause: u32,
        /// Which words are struck out; none, where words are only inserted.
        strike: Text,
        /// Which words stand in their place; none, where words are only struck out.
        insert: Text,
    },
    /// Somebody takes back what they submitted or moved.
    TakeBack {
        /// The motion.
        motion: MotionId,
    },
    /// Somebody supports what was submitted late.
    Support {
        /// The motion.
        motion: MotionId,
    },
    /// Somebody moves what is on the paper.
    Move {
        /// The motion.
        motion: MotionId,
    },
    /// Somebody moves something on procedure.
    MoveTo {
        /// The sitting.
        sitting: SittingId,
        /// What.
        kind: MotionKind,
        /// About which motion, where it is about one that is not pending.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on: Option<MotionId>,
        /// To when, or until when.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Instant>,
        /// To which body.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        body: Option<BodyId>,
    },
    /// Somebody seconds a motion.
    Second {
        /// The motion.
        motion: MotionId,
    },
    /// Somebody asks to speak on what is pending.
    Ask {
        /// The sitting.
        sitting: SittingId,
    },
    /// Whoever is in the chair calls on somebody who has asked.
    CallOn {
        /// The sitting.
        sitting: SittingId,
        /// Whom.
        member: MemberId,
    },
    /// Somebody ends their speech, or the chair does when its time is over.
    EndSpeech {
        /// The sitting.
        sitting: SittingId,
    },
    /// Somebody raises a point of order.
    RaisePoint {
        /// The sitting.
        sitting: SittingId,
        /// What is out of order.
        says: Text,
    },
    /// Whoever is in the chair rules on a point of order.
    Rule {
        /// The sitting.
        sitting: SittingId,
        /// How.
        how: Ruling,
    },
    /// Whoever is in the chair puts the question.
    Put {
        /// The sitting.
        sitting: SittingId,
    },
    /// Whoever is in the chair goes on to an item of the agenda.
    TakeItem {
        /// The sitting.
        sitting: SittingId,
        /// The item, counted from 1.
        item: u32,
    },
    /// Somebody takes up what was set aside, or sent to the body.
    TakeUp {
        /// The motion.
        motion: MotionId,
        /// The sitting.
        sitting: SittingId,
        /// The item of its agenda, counted from 1.
        item: u32,
    },
    /// Whoever leads the sittings of a body sends on what it has carried.
    SendOn {
        /// The motion.
        motion: MotionId,
        /// To which body.
        body: BodyId,
    },
}
