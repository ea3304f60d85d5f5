//! What becomes true of ballots.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::ballot::says::Ballot;
use crate::ground::ids::{ElectionId, MemberId};

/// A fact of the chapter, which the record holds for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum BallotEvent {
    /// An elector voted.
    BallotCast {
        /// The election.
        election: ElectionId,
        /// Who.
        member: MemberId,
        /// How.
        ballot: Ballot,
    },
    /// A teller reported hands.
    HandsReported {
        /// The election.
        election: ElectionId,
        /// Which teller.
        teller: MemberId,
        /// The hands.
        counts: Vec<(MemberId, u32)>,
    },
    /// Two tellers' counts differed; both are set aside.
    CountsDiffered {
        /// The election.
        election: ElectionId,
    },
}
