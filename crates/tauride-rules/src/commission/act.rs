//! What the members of a commission may ask.

use serde::{Deserialize, Serialize};

use crate::ground::ids::CommissionId;
use crate::ground::text::Text;

/// A request of the chapter. What the body decides of a commission is a question that is put to a poll.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum CommissionAct {
    /// Somebody who was named takes their place.
    TakePlace {
        /// The commission.
        commission: CommissionId,
    },
    /// Somebody gives up their place, or does not take it.
    LeavePlace {
        /// The commission.
        commission: CommissionId,
    },
    /// A member of the commission enters evidence.
    EnterEvidence {
        /// The commission.
        commission: CommissionId,
        /// What it says, or where it is.
        says: Text,
    },
    /// A member of the commission proposes a measure under a head of its scope.
    ProposeMeasure {
        /// The commission.
        commission: CommissionId,
        /// The head, counted from 1.
        head: u32,
        /// What is to be done.
        says: Text,
    },
    /// A member of the commission proposes what it is to report.
    ProposeReport {
        /// The commission.
        commission: CommissionId,
        /// The report.
        says: Text,
    },
    /// Another member of the commission supports a proposal.
    SupportProposal {
        /// The commission.
        commission: CommissionId,
        /// The proposal, counted from 1.
        proposal: u32,
    },
    /// Somebody takes back what they proposed.
    TakeBackProposal {
        /// The commission.
        commission: CommissionId,
        /// The proposal, counted from 1.
        proposal: u32,
    },
}
