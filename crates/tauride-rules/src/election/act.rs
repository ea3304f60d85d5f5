//! What anybody may ask of elections.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::ground::ids::{ConstituencyId, ElectionId, MemberId};
use crate::ground::text::Text;

/// A request of the chapter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum ElectionAct {
    /// An election for the vacant seats of a constituency is called.
    CallElection {
        /// The constituency.
        constituency: ConstituencyId,
    },
    /// An elector nominates somebody.
    Nominate {
        /// The election.
        election: ElectionId,
        /// Who.
        candidate: MemberId,
    },
    /// Somebody nominated accepts.
    Accept {
        /// The election.
        election: ElectionId,
        /// The name that they stand under; may be empty.
        name: Text,
        /// What they declare themself to be; may be empty.
        label: Text,
        /// The groups of the election's rule to which they declare themself to belong; mostly none.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        groups: Vec<Text>,
    },
    /// An eligible member stands: a nomination and its acceptance in one.
    Stand {
        /// The election.
        election: ElectionId,
        /// The name that they stand under; may be empty.
        name: Text,
        /// What they declare themself to be; may be empty.
        label: Text,
        /// The groups of the election's rule to which they declare themself to belong; mostly none.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        groups: Vec<Text>,
    },
    /// A candidate withdraws before voting begins.
    Withdraw {
        /// The election.
        election: ElectionId,
    },
    /// Nominations are closed by the returning officer.
    CloseNominations {
        /// The election.
        election: ElectionId,
    },
    /// Candidates who are no more than the seats are elected by acclamation.
    Acclaim {
        /// The election.
        election: ElectionId,
    },
    /// A lot that an election waits for is recorded as it was drawn.
    RecordLot {
        /// The election.
        election: ElectionId,
        /// Those who were tied, in the order drawn.
        order: Vec<MemberId>,
        /// By what public procedure.
        procedure: Text,
    },
}
