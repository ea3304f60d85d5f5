//! Questions that the chapter has put to a body: by a poll, or in its hall.

use serde::{Deserialize, Serialize};

use crate::ground::ids::{BodyId, ResolutionId};
use crate::ground::text::{Text, is_blank};

/// A question of the chapter, put to the body `by`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum OversightQuestion {
    /// Shall the body use its right?
    Use {
        /// The body.
        by: BodyId,
        /// The resolution that it is about.
        resolution: ResolutionId,
        /// How.
        how: Use,
        /// Why, or what it advises; empty where it consents or confirms.
        #[serde(default, skip_serializing_if = "is_blank")]
        said: Text,
    },
    /// Shall the body ask for what a resolution lacks before it can be judged?
    AskFor {
        /// The body.
        by: BodyId,
        /// The resolution.
        resolution: ResolutionId,
        /// What is missing.
        lacks: Text,
    },
    /// Shall the body take longer?
    Extend {
        /// The body.
        by: BodyId,
        /// The resolution.
        resolution: ResolutionId,
    },
    /// Shall the body call in what was resolved under another subject?
    CallIn {
        /// The body.
        by: BodyId,
        /// The resolution.
        resolution: ResolutionId,
        /// The subject that it is on.
        subject: Text,
    },
    /// Shall the body give up what it did against a resolution?
    Lift {
        /// The body.
        by: BodyId,
        /// The resolution.
        resolution: ResolutionId,
    },
    /// Shall the body that resolved it withdraw what waits for others, or was stopped?
    Withdraw {
        /// The body that resolved it.
        by: BodyId,
        /// The resolution.
        resolution: ResolutionId,
    },
    /// Does the body that resolved it stand by what was suspended?
    StandBy {
        /// The body that resolved it.
        by: BodyId,
        /// The resolution.
        resolution: ResolutionId,
    },
    /// Shall the body that resolved it, or the one that decides between the two, override what another body did against it?
    Override {
        /// The body that overrides.
        by: BodyId,
        /// The resolution.
        resolution: ResolutionId,
        /// The body that is overridden.
        against: BodyId,
    },
    /// Shall the body that resolved it take what another body stopped to whoever decides between the two?
    Refer {
        /// The body that resolved it.
        by: BodyId,
        /// The resolution.
        resolution: ResolutionId,
        /// The body that stopped it.
        against: BodyId,
    },
    /// Do both bodies together let it stand? Put by the law.
    Jointly {
        /// The body that resolved it.
        by: BodyId,
        /// The resolution.
        resolution: ResolutionId,
        /// The body that stopped it.
        against: BodyId,
    },
    /// Do the electors of the body that resolved it let it stand? Put by the law.
    Electors {
        /// The body that resolved it.
        by: BodyId,
        /// The resolution.
        resolution: ResolutionId,
        /// The body that stopped it.
        against: BodyId,
    },
}

/// How a right is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Use {
    /// It is heard.
    Advise,
    /// It consents.
    Consent,
    /// It withholds consent.
    Withhold,
    /// It stops it.
    Veto,
    /// It has it decided once more.
    Suspend,
    /// It confirms it.
    Confirm,
    /// It refuses to confirm it.
    Refuse,
}

impl Use {
    /// Returns whether it stops something, or has it decided again.
    pub const fn is_against(self) -> bool {
        match self {
            Self::Withhold | Self::Veto | Self::Suspend | Self::Refuse => true,
            Self::Advise | Self::Consent | Self::Confirm => false,
        }
    }
}

impl OversightQuestion {
    /// Returns the body to which it is put.
    pub const fn by(&self) -> BodyId {
        match self {
            Self::Use { by, .. }
            | Self::AskFor { by, .. }
            | Self::Extend { by, .. }
            | Self::CallIn { by, .. }
            | Self::Lift { by, .. }
            | Self::Withdraw { by, .. }
            | Self::StandBy { by, .. }
            | Self::Override { by, .. }
            | Self::Refer { by, .. }
            | Self::Jointly { by, .. }
            | Self::Electors { by, .. } => *by,
        }
    }

    /// Returns the resolution that it is about.
    pub const fn resolution(&self) -> ResolutionId {
        match self {
            Self::Use { resolution, .. }
            | Self::AskFor { resolution, .. }
            | Self::Extend { resolution, .. }
            | Self::CallIn { resolution, .. }
            | Self::Lift { resolution, .. }
            | Self::Withdraw { resolution, .. }
            | Self::StandBy { resolution, .. }
            | Self::Override { resolution, .. }
            | Self::Refer { resolution, .. }
            | Self::Jointly { resolution, .. }
            | Self::Electors { resolution, .. } => *resolution,
        }
    }
}
