//! What one elector says in an election.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};
use tauride_tally::method::Says;

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

impl Ballot {
    /// Returns the least that a ballot of a method can say for these: it chooses them, ranks them in this order, or gives each a
    /// point. They come in rising order of their numbers, unless they are ranked.
    pub fn of(says: Says, candidates: &[MemberId]) -> Self {
        match says {
            Says::Ranking => Self::Ranking(candidates.iter().map(|one| [*one].into()).collect()),
            Says::Points => Self::Points(candidates.iter().map(|one| (*one, 1)).collect()),
            Says::Choice | Says::List => Self::Choices(candidates.into()),
        }
    }
}
