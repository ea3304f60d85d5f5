//! What anybody may ask of the clock.

use serde::{Deserialize, Serialize};

use crate::ground::instant::Instant;

/// A request of the chapter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum ClockAct {
    /// Time passes. What falls due by then happens.
    PassTime {
        /// The time that it is now.
        to: Instant,
    },
}
