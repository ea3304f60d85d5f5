//! A number that is known only as lying between two others: "20 to 30".

use serde::{Deserialize, Serialize};

use crate::ground::print::printed;

/// A number between two others, both of which it may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Between {
    /// The least that it may be.
    pub least: u32,
    /// The most that it may be.
    pub most: u32,
}

impl Between {
    /// Returns whether there is such a number.
    pub const fn is_sound(self) -> bool {
        self.least <= self.most
    }
}

/// Hands that were estimated and not counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Estimate {
    /// How many are for it.
    pub r#for: Between,
    /// How many are against it.
    pub against: Between,
}

printed! { Between { least, most } }
