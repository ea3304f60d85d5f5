//! What becomes true of sittings.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::ground::ids::{BodyId, MemberId, SeatId, SittingId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

/// A fact of the chapter, which the record holds for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum SittingEvent {
    /// A sitting was called, with its agenda.
    SittingCalled {
        /// The sitting.
        sitting: SittingId,
        /// The body.
        body: BodyId,
        /// When it opens.
        opens: Instant,
        /// Where.
        place: Text,
        /// What it is to deal with.
        agenda: Vec<Text>,
        /// Who called it.
        by: MemberId,
    },
    /// A sitting was demanded, with its agenda.
    SittingDemanded {
        /// The sitting.
        sitting: SittingId,
        /// The body.
        body: BodyId,
        /// When it opens, if enough join in time.
        opens: Instant,
        /// Where.
        place: Text,
        /// What it is to deal with.
        agenda: Vec<Text>,
        /// Who demanded it.
        by: MemberId,
        /// The seat whose vote stands behind it, in a body.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seat: Option<SeatId>,
        /// How many must demand it.
        needed: u32,
    },
    /// Another member demands it too.
    DemandJoined {
        /// The sitting.
        sitting: SittingId,
        /// Who.
        by: MemberId,
        /// The seat whose vote stands behind it, in a body.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seat: Option<SeatId>,
        /// How many demand it now.
        members: u32,
        /// How many must.
        needed: u32,
    },
    /// Enough demand it: the members have convened it themselves.
    SittingConvened {
        /// The sitting.
        sitting: SittingId,
        /// When it opens.
        opens: Instant,
    },
    /// A sitting was postponed.
    SittingPostponed {
        /// The sitting.
        sitting: SittingId,
        /// Who did it.
        by: MemberId,
        /// When it opens instead.
        to: Instant,
        /// For which time.
        times: u8,
    },
    /// A sitting was opened, or opened again after it was adjourned.
    SittingOpened {
        /// The sitting.
        sitting: SittingId,
        /// Who opened it, and is in the chair.
        by: MemberId,
        /// Whether they have a vote there.
        votes: bool,
        /// The seat whose vote they have, in a body.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seat: Option<SeatId>,
        /// When it is over at the latest.
        until: Instant,
    },
    /// Somebody came into the hall.
    CheckedIn {
        /// The sitting.
        sitting: SittingId,
        /// Who.
        member: MemberId,
        /// Whether they have a vote there.
        votes: bool,
        /// The seat whose vote they have, in a body.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seat: Option<SeatId>,
        /// The alternate who steps back, having stepped in for that seat.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        instead: Option<MemberId>,
    },
    /// An alternate stepped in.
    SteppedIn {
        /// The sitting.
        sitting: SittingId,
        /// Who.
        member: MemberId,
        /// The seat whose vote they have.
        seat: SeatId,
        /// The alternate who steps back, coming after them.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        instead: Option<MemberId>,
    },
    /// An alternate stepped back.
    SteppedBack {
        /// The sitting.
        sitting: SittingId,
        /// Who.
        member: MemberId,
    },
    /// Somebody left the hall.
    LeftHall {
        /// The sitting.
        sitting: SittingId,
        /// Who.
        member: MemberId,
    },
    /// Somebody who is in the hall has the right no longer by which they voted there.
    VoteLost {
        /// The sitting.
        sitting: SittingId,
        /// Who.
        member: MemberId,
    },
    /// Somebody will leave the hall when another does.
    WillFollow {
        /// The sitting.
        sitting: SittingId,
        /// Who.
        member: MemberId,
        /// The other.
        leader: MemberId,
    },
    /// Somebody walked out, and others with them, at one moment.
    WalkedOut {
        /// The sitting.
        sitting: SittingId,
        /// Who led them.
        by: MemberId,
        /// Those who followed.
        members: Vec<MemberId>,
        /// What they declare; may be empty.
        statement: Text,
    },
    /// There are enough in the hall to decide.
    QuorumReached {
        /// The sitting.
        sitting: SittingId,
        /// How many with a vote are there.
        present: u32,
        /// How many must be.
        needed: u32,
    },
    /// There are no longer enough in the hall to decide.
    QuorumLost {
        /// The sitting.
        sitting: SittingId,
        /// How many with a vote are there.
        present: u32,
        /// How many must be.
        needed: u32,
    },
    /// Somebody took the chair.
    ChairTaken {
        /// The sitting.
        sitting: SittingId,
        /// Who.
        by: MemberId,
    },
    /// The sitting was interrupted.
    SittingInterrupted {
        /// The sitting.
        sitting: SittingId,
        /// By whom.
        by: MemberId,
        /// Why.
        reason: Text,
    },
    /// The hall took a recess.
    RecessTaken {
        /// The sitting.
        sitting: SittingId,
        /// Until when, where it said so.
        until: Option<Instant>,
    },
    /// The sitting went on.
    SittingResumed {
        /// The sitting.
        sitting: SittingId,
        /// By whom.
        by: MemberId,
    },
    /// Somebody is for closing the sitting, or for adjourning it.
    EndWished {
        /// The sitting.
        sitting: SittingId,
        /// Who.
        by: MemberId,
        /// Until when it would be adjourned; for closing, nothing.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        to: Option<Instant>,
        /// How many are for it.
        members: u32,
        /// How many must be.
        needed: u32,
    },
    /// Somebody is for going on, and follows nobody out.
    GoingOn {
        /// The sitting.
        sitting: SittingId,
        /// Who.
        by: MemberId,
    },
    /// The sitting was adjourned.
    SittingAdjourned {
        /// The sitting.
        sitting: SittingId,
        /// To when.
        to: Instant,
    },
    /// A member of the body is said to be detained.
    DetainedReported {
        /// The sitting.
        sitting: SittingId,
        /// By whom.
        by: MemberId,
        /// Who is detained.
        member: MemberId,
        /// What is known of it.
        says: Text,
    },
    /// Somebody who was in the hall says that the sitting was closed by force.
    ForceReported {
        /// The sitting.
        sitting: SittingId,
        /// Who says so.
        by: MemberId,
        /// By whom it was closed, as far as they know; may be empty.
        closed_by: Text,
    },
    /// The sitting is over.
    SittingEnded {
        /// The sitting.
        sitting: SittingId,
        /// How it ended.
        how: SittingEnd,
    },
}

impl SittingEvent {
    /// Returns the sitting of which it is true.
    pub const fn sitting(&self) -> SittingId {
        match self {
            Self::SittingCalled { sitting, .. }
            | Self::SittingDemanded { sitting, .. }
            | Self::DemandJoined { sitting, .. }
            | Self::SittingConvened { sitting, .. }
            | Self::SittingPostponed { sitting, .. }
            | Self::SittingOpened { sitting, .. }
            | Self::CheckedIn { sitting, .. }
            | Self::SteppedIn { sitting, .. }
            | Self::SteppedBack { sitting, .. }
            | Self::LeftHall { sitting, .. }
            | Self::VoteLost { sitting, .. }
            | Self::WillFollow { sitting, .. }
            | Self::WalkedOut { sitting, .. }
            | Self::QuorumReached { sitting, .. }
            | Self::QuorumLost { sitting, .. }
            | Self::ChairTaken { sitting, .. }
            | Self::SittingInterrupted { sitting, .. }
            | Self::RecessTaken { sitting, .. }
            | Self::SittingResumed { sitting, .. }
            | Self::EndWished { sitting, .. }
            | Self::GoingOn { sitting, .. }
            | Self::SittingAdjourned { sitting, .. }
            | Self::DetainedReported { sitting, .. }
            | Self::ForceReported { sitting, .. }
            | Self::SittingEnded { sitting, .. } => *sitting,
        }
    }
}

/// How a sitting ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SittingEnd {
    /// More than half of those in the hall were for closing it.
    Closed,
    /// It was closed by force.
    Force,
    /// Its time was over.
    TimeOver,
    /// Nobody opened it.
    NotOpened,
    /// Too few demanded it.
    NotConvened,
    /// The body ended.
    BodyEnded,
}
