//! What becomes true of resolutions.

use serde::{Deserialize, Serialize};

use crate::ground::ids::{BodyId, DivisionId, MotionId, ResolutionId};
use crate::ground::text::{Text, is_blank};
use crate::resolution::holds::Holds;

/// A fact of the chapter, which the record holds for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum ResolutionEvent {
    /// A body resolved something.
    Resolved {
        /// The resolution.
        resolution: ResolutionId,
        /// The body.
        body: BodyId,
        /// The division that carried it.
        division: DivisionId,
        /// What was resolved; nothing where a motion says it.
        #[serde(default, skip_serializing_if = "is_blank")]
        text: Text,
        /// The motion that was carried, whose text is resolved as it reads now.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        motion: Option<MotionId>,
        /// For how long it holds.
        #[serde(default, skip_serializing_if = "Holds::is_plain")]
        holds: Holds,
        /// Whether it is void, because there was no quorum.
        void: bool,
    },
    /// A resolution holds only once others have done what is theirs to do about it (chapter oversight).
    ResolutionWaits {
        /// The resolution.
        resolution: ResolutionId,
    },
    /// A resolution that waited, or was stopped, is in force.
    CameIntoForce {
        /// The resolution.
        resolution: ResolutionId,
    },
    /// Others stopped it.
    ResolutionStopped {
        /// The resolution.
        resolution: ResolutionId,
    },
    /// A resolution took the place of another.
    Superseded {
        /// The one that holds no more.
        resolution: ResolutionId,
        /// The one in its place.
        by: ResolutionId,
    },
    /// It was undone: by the body that resolved it, or by whoever decided between that and another.
    ResolutionUndone {
        /// The resolution.
        resolution: ResolutionId,
        /// How.
        how: Undone,
    },
    /// The time of a resolution was over.
    ResolutionLapsed {
        /// The resolution.
        resolution: ResolutionId,
    },
}

impl ResolutionEvent {
    /// Returns the resolution of which it is true.
    pub const fn resolution(&self) -> ResolutionId {
        match self {
            Self::Resolved { resolution, .. }
            | Self::ResolutionWaits { resolution }
            | Self::CameIntoForce { resolution }
            | Self::ResolutionStopped { resolution }
            | Self::Superseded { resolution, .. }
            | Self::ResolutionUndone { resolution, .. }
            | Self::ResolutionLapsed { resolution } => *resolution,
        }
    }
}

/// How what a body resolved is undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Undone {
    /// The motion by which it was resolved was rescinded.
    Rescinded,
    /// It is reconsidered: the motion is pending once more.
    Reconsidered,
    /// It was withdrawn while it waited for others, or was stopped (oversight.22).
    Withdrawn,
    /// Others stopped it, and whoever decided between the two did not let it stand (oversight.28, oversight.29).
    Fell,
}
