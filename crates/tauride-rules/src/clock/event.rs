//! What becomes true of the clock.

use serde::{Deserialize, Serialize};

use crate::ground::instant::Instant;

/// A fact of the chapter, which the record holds for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum ClockEvent {
    /// Time passed.
    TimePassed {
        /// The time that it is now.
        to: Instant,
    },
}
