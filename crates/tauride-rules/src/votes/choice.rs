//! What a vote on a question says, and such votes counted.

use serde::{Deserialize, Serialize};

/// A vote on a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// Yes.
    For,
    /// No.
    Against,
    /// Neither; which is not absence.
    Abstain,
}

/// Votes on a question, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Count {
    /// Votes for.
    pub r#for: u32,
    /// Votes against.
    pub against: u32,
    /// Abstentions.
    pub abstain: u32,
}

impl Count {
    pub(crate) fn side_mut(&mut self, choice: Choice) -> &mut u32 {
        match choice {
            Choice::For => &mut self.r#for,
            Choice::Against => &mut self.against,
            Choice::Abstain => &mut self.abstain,
        }
    }

    /// Returns how many votes or hands there are.
    pub fn given(self) -> u64 {
        u64::from(self.r#for).saturating_add(u64::from(self.against)).saturating_add(u64::from(self.abstain))
    }
}
