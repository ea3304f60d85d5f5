//! What one elector says in an election.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::ground::ids::MemberId;

/// What one elector says: a choice, a ranking or points, as the method of the election reads it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Ballot {
    /// Those voted for, in rising order of their numbers.
    Choices(Vec<MemberId>),
    /// Those preferred, the first preference first; those of one rank together.
    Ranking(Vec<Vec<MemberId>>),
    /// Points for each who is given some, in rising order of their numbers.
    Points(Vec<(MemberId, u32)>),
}
