//! Questions that the chapter has put to polls of parties, of who offers and of who arbitrates.

use serde::{Deserialize, Serialize};

use crate::agreement::state::Finding;
use crate::ground::actor::Sender;
use crate::ground::ids::AgreementId;
use crate::ground::instant::Instant;
use crate::ground::text::{Text, is_blank};

/// A question of the chapter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum AgreementQuestion {
    /// Is a draft offered to the parties? Put to whoever would offer it: one of them, or somebody who mediates.
    Offer {
        /// Who offers it.
        of: Sender,
        /// The agreement.
        agreement: AgreementId,
        /// Until when it may be accepted.
        until: Instant,
        /// What is said to follow otherwise, of an ultimatum.
        #[serde(default, skip_serializing_if = "is_blank")]
        otherwise: Text,
    },
    /// Does a party accept an offer? Put to the party.
    Accept {
        /// The party.
        of: Sender,
        /// The agreement.
        agreement: AgreementId,
    },
    /// Does a party refuse an offer? Put to the party.
    Refuse {
        /// The party.
        of: Sender,
        /// The agreement.
        agreement: AgreementId,
    },
    /// Is an offer withdrawn? Put to whoever made it.
    Withdraw {
        /// Who made it.
        of: Sender,
        /// The agreement.
        agreement: AgreementId,
    },
    /// Does a party denounce the agreement? Put to the party.
    Denounce {
        /// The party.
        of: Sender,
        /// The agreement.
        agreement: AgreementId,
        /// Why.
        reason: Text,
    },
    /// Was a disputed condition kept, or breached? Put to the arbiter.
    Find {
        /// The agreement.
        agreement: AgreementId,
        /// The condition, counted from 1.
        condition: u32,
        /// What is found.
        finding: Finding,
    },
}

impl AgreementQuestion {
    /// Returns the agreement that it is about.
    pub const fn agreement(&self) -> AgreementId {
        match self {
            Self::Offer { agreement, .. }
            | Self::Accept { agreement, .. }
            | Self::Refuse { agreement, .. }
            | Self::Withdraw { agreement, .. }
            | Self::Denounce { agreement, .. }
            | Self::Find { agreement, .. } => *agreement,
        }
    }
}
