//! What anybody may ask of bodies.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::ground::actor::Sender;
use crate::ground::ids::{BodyId, MemberId};
use crate::ground::text::Text;

/// A request of the chapter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum BodyAct {
    /// A member agrees to sit in a body that is about to constitute itself.
    Consent {
        /// Its kind.
        kind: Text,
        /// Its name.
        name: Text,
    },
    /// A member no longer agrees to sit in a body that has not constituted itself yet.
    WithdrawConsent {
        /// Its kind.
        kind: Text,
        /// Its name.
        name: Text,
    },
    /// A body is formed, with those who send to it.
    FormBody {
        /// Its kind in the charter.
        kind: Text,
        /// Its name.
        name: Text,
        /// Those who send to it; for an assembly its unit, for an executive, office or section its council.
        senders: Vec<Sender>,
    },
    /// A sender is added to a council.
    Affiliate {
        /// The council.
        body: BodyId,
        /// The sender.
        sender: Sender,
    },
    /// The norms of representation are applied anew.
    Apportion {
        /// The body.
        body: BodyId,
    },
    /// People constitute themselves as a provisional body.
    SelfConstitute {
        /// Its kind in the charter.
        kind: Text,
        /// Its name.
        name: Text,
        /// Who.
        members: Vec<MemberId>,
    },
}
