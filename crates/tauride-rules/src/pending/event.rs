//! What becomes true of acts that wait.

use serde::{Deserialize, Serialize};

use crate::ground::ids::{MemberId, PendingId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

/// A fact of the chapter, which the record holds for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum PendingEvent {
    /// The act of this entry waits for consent.
    ActHeld {
        /// The number under which it waits.
        pending: PendingId,
        /// Who asked.
        by: MemberId,
        /// When silence decides.
        until: Instant,
    },
    /// Consent was given: the act is decided now.
    ConsentGiven {
        /// What waited.
        pending: PendingId,
        /// By whom; by nobody, where silence gave it.
        by: Option<MemberId>,
    },
    /// Consent was withheld: the act comes to nothing.
    ConsentWithheld {
        /// What waited.
        pending: PendingId,
        /// By whom; by nobody, where silence withheld it.
        by: Option<MemberId>,
        /// Why; empty where silence withheld it.
        reason: Text,
    },
    /// Whoever asked took the act back.
    ActTakenBack {
        /// What waited.
        pending: PendingId,
    },
    /// Consent came too late: the law would refuse the act now.
    ActLapsed {
        /// What waited.
        pending: PendingId,
    },
}
