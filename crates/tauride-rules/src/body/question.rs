//! Questions that the chapter has put to a poll.

use serde::{Deserialize, Serialize};

use crate::ground::actor::Sender;
use crate::ground::ids::{AgreementId, BodyId, MemberId};
use crate::ground::text::Text;

/// A question of the chapter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum BodyQuestion {
    /// Shall this member be co-opted? Put to the body.
    CoOpt {
        /// The body.
        body: BodyId,
        /// Who.
        member: MemberId,
    },
    /// Shall seats be reserved for a sender by agreement? Put to the body.
    Reserve {
        /// The body.
        body: BodyId,
        /// For whom.
        sender: Sender,
        /// How many.
        seats: u32,
        /// Under which agreement.
        agreement: Text,
        /// The agreement on which they stand, and with which they go, where it is one of the record.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        on: Option<AgreementId>,
    },
    /// Does a sender send delegates to a body? Put to the sender.
    Send {
        /// The sender.
        sender: Sender,
        /// The body.
        body: BodyId,
    },
    /// Is the provisional body ratified? Put to the body that ratifies it.
    Ratify {
        /// The provisional body.
        body: BodyId,
        /// The body that decides.
        by: BodyId,
    },
}
