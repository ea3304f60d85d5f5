//! What anybody may ask of ballots.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::ballot::says::Ballot;
use crate::ground::ids::{ElectionId, MemberId};

/// A request of the chapter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum BallotAct {
    /// An elector votes.
    CastBallot {
        /// The election.
        election: ElectionId,
        /// How.
        ballot: Ballot,
    },
    /// A teller reports the hands that they counted.
    ReportHands {
        /// The election.
        election: ElectionId,
        /// Hands for each candidate, in rising order of their numbers.
        counts: Vec<(MemberId, u32)>,
    },
    /// Voting is closed by the returning officer, and counted.
    CloseVoting {
        /// The election.
        election: ElectionId,
    },
}
