//! What becomes true of motions.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::ground::ids::{BodyId, MemberId, MotionId, SittingId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;
use crate::terms::MotionKind;

/// A fact of the chapter, which the record holds for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum MotionEvent {
    /// A motion was submitted.
    MotionSubmitted {
        /// The motion.
        motion: MotionId,
        /// The sitting.
        sitting: SittingId,
        /// The item of its agenda.
        item: u32,
        /// What it is called.
        title: Text,
        /// What is to be resolved, clause by clause.
        clauses: Vec<Text>,
        /// Who submitted it.
        by: MemberId,
        /// Whether it was too late for the paper, and needs supporters.
        late: bool,
    },
    /// An amendment was submitted.
    AmendmentSubmitted {
        /// The amendment.
        motion: MotionId,
        /// To what.
        on: MotionId,
        /// Against which version of its text.
        version: u16,
        /// In which clause.
        clause: u32,
        /// Which words it strikes out.
        strike: Text,
        /// Which words stand in their place.
        insert: Text,
        /// Who submitted it.
        by: MemberId,
    },
    /// A motion was taken back.
    MotionTakenBack {
        /// The motion.
        motion: MotionId,
    },
    /// Somebody supports what was submitted late.
    MotionSupported {
        /// The motion.
        motion: MotionId,
        /// Who.
        by: MemberId,
        /// How many do.
        supporters: u32,
    },
    /// What was on the paper was moved.
    MotionMoved {
        /// The motion.
        motion: MotionId,
        /// By whom.
        by: MemberId,
    },
    /// Something on procedure was moved.
    ProcedureMoved {
        /// The motion.
        motion: MotionId,
        /// The sitting.
        sitting: SittingId,
        /// What.
        kind: MotionKind,
        /// About which motion.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on: Option<MotionId>,
        /// To when, or until when.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Instant>,
        /// To which body.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        body: Option<BodyId>,
        /// By whom.
        by: MemberId,
    },
    /// A motion was seconded.
    MotionSeconded {
        /// The motion.
        motion: MotionId,
        /// By whom.
        by: MemberId,
    },
    /// A motion is pending.
    MotionPending {
        /// The motion.
        motion: MotionId,
    },
    /// Somebody asked to speak.
    SpeechAsked {
        /// The sitting.
        sitting: SittingId,
        /// Who.
        member: MemberId,
    },
    /// Somebody speaks.
    SpeechBegan {
        /// The sitting.
        sitting: SittingId,
        /// Who.
        member: MemberId,
        /// Until when at least.
        until: Instant,
    },
    /// A speech is over.
    SpeechEnded {
        /// The sitting.
        sitting: SittingId,
        /// Whose.
        member: MemberId,
    },
    /// A point of order was raised.
    PointRaised {
        /// The sitting.
        sitting: SittingId,
        /// By whom.
        by: MemberId,
        /// What it says.
        says: Text,
    },
    /// The chair ruled on a point of order.
    PointRuled {
        /// The sitting.
        sitting: SittingId,
        /// Who is in the chair.
        by: MemberId,
        /// How.
        how: Ruling,
    },
    /// A question was put.
    MotionPut {
        /// The motion.
        motion: MotionId,
        /// Who is in the chair.
        by: MemberId,
    },
    /// A question was put in vain: there was no quorum, or the sitting did not go on. It is pending as before.
    PutInVain {
        /// The motion.
        motion: MotionId,
    },
    /// A motion was decided.
    MotionDecided {
        /// The motion.
        motion: MotionId,
        /// Whether it was carried.
        carried: bool,
    },
    /// The text of a motion was amended.
    TextAmended {
        /// The motion.
        motion: MotionId,
        /// By which amendment.
        by: MotionId,
        /// The version of its text that this makes.
        version: u16,
    },
    /// What an amendment would change is no longer in the text.
    AmendmentOvertaken {
        /// The amendment.
        motion: MotionId,
        /// By which other.
        by: MotionId,
    },
    /// A motion is no longer pending, nor decided.
    MotionDisposed {
        /// The motion.
        motion: MotionId,
        /// How.
        how: Disposal,
    },
    /// What was decided or set aside is pending once more, with all that hung on it.
    MotionResumed {
        /// The motion.
        motion: MotionId,
    },
    /// What was resolved is no longer in force.
    MotionRescinded {
        /// The motion.
        motion: MotionId,
    },
    /// A clause of a divided motion became a motion of its own.
    ClauseDivided {
        /// The new motion.
        motion: MotionId,
        /// Of which.
        of: MotionId,
        /// Which clause of it.
        clause: u32,
    },
    /// The chair went on to an item of the agenda.
    ItemTaken {
        /// The sitting.
        sitting: SittingId,
        /// Who is in the chair.
        by: MemberId,
        /// The item.
        item: u32,
    },
    /// A motion stands on the paper of another sitting.
    MotionTakenUp {
        /// The motion.
        motion: MotionId,
        /// The sitting.
        sitting: SittingId,
        /// The item of its agenda.
        item: u32,
        /// Who took it up.
        by: MemberId,
    },
    /// What a body carried was sent to another.
    MotionSentOn {
        /// The copy that waits there.
        motion: MotionId,
        /// The resolution, which stays in force.
        of: MotionId,
        /// To which.
        body: BodyId,
        /// By whom.
        by: MemberId,
    },
    /// A sitting is over, and what was on its paper or pending there fell with it.
    FloorClosed {
        /// The sitting.
        sitting: SittingId,
        /// How much that was, if anything.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        fell: Option<u32>,
    },
}

impl MotionEvent {
    /// Returns the motion of which it is true, if it is true of one.
    pub const fn motion(&self) -> Option<MotionId> {
        match self {
            Self::MotionSubmitted { motion, .. }
            | Self::AmendmentSubmitted { motion, .. }
            | Self::MotionTakenBack { motion }
            | Self::MotionSupported { motion, .. }
            | Self::MotionMoved { motion, .. }
            | Self::ProcedureMoved { motion, .. }
            | Self::MotionSeconded { motion, .. }
            | Self::MotionPending { motion }
            | Self::MotionPut { motion, .. }
            | Self::PutInVain { motion }
            | Self::MotionDecided { motion, .. }
            | Self::TextAmended { motion, .. }
            | Self::AmendmentOvertaken { motion, .. }
            | Self::MotionDisposed { motion, .. }
            | Self::MotionResumed { motion }
            | Self::MotionRescinded { motion }
            | Self::ClauseDivided { motion, .. }
            | Self::MotionTakenUp { motion, .. }
            | Self::MotionSentOn { motion, .. } => Some(*motion),
            Self::SpeechAsked { .. }
            | Self::SpeechBegan { .. }
            | Self::SpeechEnded { .. }
            | Self::PointRaised { .. }
            | Self::PointRuled { .. }
            | Self::ItemTaken { .. }
            | Self::FloorClosed { .. } => None,
        }
    }

    /// Returns the sitting that it names, if it names one.
    pub const fn sitting(&self) -> Option<SittingId> {
        match self {
            Self::MotionSubmitted { sitting, .. }
            | Self::ProcedureMoved { sitting, .. }
            | Self::SpeechAsked { sitting, .. }
            | Self::SpeechBegan { sitting, .. }
            | Self::SpeechEnded { sitting, .. }
            | Self::PointRaised { sitting, .. }
            | Self::PointRuled { sitting, .. }
            | Self::ItemTaken { sitting, .. }
            | Self::MotionTakenUp { sitting, .. }
            | Self::FloorClosed { sitting, .. } => Some(*sitting),
            Self::AmendmentSubmitted { .. }
            | Self::MotionTakenBack { .. }
            | Self::MotionSupported { .. }
            | Self::MotionMoved { .. }
            | Self::MotionSeconded { .. }
            | Self::MotionPending { .. }
            | Self::MotionPut { .. }
            | Self::PutInVain { .. }
            | Self::MotionDecided { .. }
            | Self::TextAmended { .. }
            | Self::AmendmentOvertaken { .. }
            | Self::MotionDisposed { .. }
            | Self::MotionResumed { .. }
            | Self::MotionRescinded { .. }
            | Self::ClauseDivided { .. }
            | Self::MotionSentOn { .. } => None,
        }
    }
}

/// How a motion is no longer pending, without having been decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum Disposal {
    /// The meeting deals with it no more.
    Dropped {},
    /// It was set aside.
    Tabled {},
    /// It is taken up at a time.
    Postponed {
        /// When.
        until: Instant,
    },
    /// It gives way to what is on the paper before it.
    Deferred {},
    /// It went to another body.
    Sent {
        /// Which.
        body: BodyId,
    },
    /// Each of its clauses is a motion of its own.
    Divided {},
    /// What it was about is no longer pending.
    Gone {},
}

/// How the chair rules on a point of order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Ruling {
    /// Something was out of order.
    WellTaken,
    /// Nothing was.
    NotWellTaken,
}
