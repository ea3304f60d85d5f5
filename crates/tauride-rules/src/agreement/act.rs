//! What anybody may ask of agreements.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::agreement::state::OnBreach;
use crate::ground::actor::Sender;
use crate::ground::ids::{AgreementId, BodyId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

/// A request of the chapter. What parties and arbiters resolve are questions that are put to polls.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum AgreementAct {
    /// Somebody drafts an agreement.
    Draft {
        /// What it is called.
        title: Text,
        /// Between whom.
        parties: Vec<Sender>,
        /// The body that decides where they dispute whether a condition is kept.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        arbiter: Option<BodyId>,
        /// How many days pass after a party has denounced it, before it ends.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        notice: Option<u32>,
        /// When it ends, if it does by itself.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Instant>,
        /// What they agree on.
        says: Text,
    },
    /// Whoever drafted it adds a condition: something to be achieved by a time, or a state that is to be maintained.
    AddCondition {
        /// The agreement.
        agreement: AgreementId,
        /// The party that owes it.
        of: Sender,
        /// What is owed.
        says: Text,
        /// By when it is to be achieved; of a state to be maintained nothing.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        by: Option<Instant>,
        /// What follows when it is breached.
        breach: OnBreach,
    },
    /// Whoever drafted it drops it.
    DropDraft {
        /// The agreement.
        agreement: AgreementId,
    },
    /// The party that owes a condition says that it has been kept.
    SayKept {
        /// The agreement.
        agreement: AgreementId,
        /// The condition, counted from 1.
        condition: u32,
        /// From what that is to be seen.
        says: Text,
    },
    /// Another party claims that a condition is breached.
    ClaimBreach {
        /// The agreement.
        agreement: AgreementId,
        /// The condition, counted from 1.
        condition: u32,
        /// From what that is to be seen.
        says: Text,
    },
    /// A party contests what is said of a condition, or what follows from silence.
    Contest {
        /// The agreement.
        agreement: AgreementId,
        /// The condition, counted from 1.
        condition: u32,
        /// Why.
        says: Text,
    },
    /// Somebody of a party adds evidence on a condition.
    AddEvidence {
        /// The agreement.
        agreement: AgreementId,
        /// The condition, counted from 1.
        condition: u32,
        /// What it says, or where it is.
        says: Text,
    },
}
