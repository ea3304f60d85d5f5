//! What becomes true of agreements.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::agreement::state::{Ending, Finding, OnBreach};
use crate::ground::actor::Sender;
use crate::ground::ids::{AgreementId, BodyId, MemberId, PollId, SittingId};
use crate::ground::instant::Instant;
use crate::ground::text::{Text, is_blank};

/// A fact of the chapter, which the record holds for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum AgreementEvent {
    /// An agreement was drafted.
    AgreementDrafted {
        /// The agreement.
        agreement: AgreementId,
        /// What it is called.
        title: Text,
        /// Between whom.
        parties: Vec<Sender>,
        /// The body that decides disputes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        arbiter: Option<BodyId>,
        /// How many days of notice a party gives that denounces it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        notice: Option<u32>,
        /// When it ends, if it does by itself.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<Instant>,
        /// What they agree on.
        says: Text,
        /// Who drafted it.
        by: MemberId,
    },
    /// A condition was added to a draft.
    ConditionAdded {
        /// The agreement.
        agreement: AgreementId,
        /// The condition, counted from 1.
        condition: u32,
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
    /// A draft was dropped.
    DraftDropped {
        /// The agreement.
        agreement: AgreementId,
    },
    /// The agreement was offered to its parties.
    AgreementOffered {
        /// The agreement.
        agreement: AgreementId,
        /// Who offered it.
        by: Sender,
        /// Until when it may be accepted.
        until: Instant,
        /// What is said to follow otherwise.
        #[serde(default, skip_serializing_if = "is_blank")]
        otherwise: Text,
        /// The poll that was carried.
        poll: PollId,
    },
    /// A party accepted.
    AgreementAccepted {
        /// The agreement.
        agreement: AgreementId,
        /// The party.
        by: Sender,
        /// The poll that was carried.
        poll: PollId,
    },
    /// A party refused: the offer came to nothing.
    AgreementRefused {
        /// The agreement.
        agreement: AgreementId,
        /// The party.
        by: Sender,
        /// The poll that was carried.
        poll: PollId,
    },
    /// The offer was withdrawn.
    OfferWithdrawn {
        /// The agreement.
        agreement: AgreementId,
        /// The poll that was carried.
        poll: PollId,
    },
    /// The time of the offer was over, and not all had accepted.
    OfferLapsed {
        /// The agreement.
        agreement: AgreementId,
    },
    /// All parties have accepted: it is in force.
    AgreementBegan {
        /// The agreement.
        agreement: AgreementId,
    },
    /// A party said that a condition is kept, or that it is breached: that stands if nobody contests it in time.
    ConditionSaid {
        /// The agreement.
        agreement: AgreementId,
        /// The condition.
        condition: u32,
        /// What is said of it.
        finding: Finding,
        /// For which party.
        of: Sender,
        /// By whom.
        by: MemberId,
        /// From what that is to be seen.
        says: Text,
        /// Until when it may be contested.
        until: Instant,
    },
    /// The time was over by which something was to be achieved, and nobody had said that it was.
    ConditionOverdue {
        /// The agreement.
        agreement: AgreementId,
        /// The condition.
        condition: u32,
        /// Until when the party that owes it may contest that it is breached.
        until: Instant,
    },
    /// A party contested what was said of a condition, or what follows from silence: it is disputed.
    ConditionContested {
        /// The agreement.
        agreement: AgreementId,
        /// The condition.
        condition: u32,
        /// For which party.
        of: Sender,
        /// By whom.
        by: MemberId,
        /// Why.
        says: Text,
    },
    /// Whether a condition was kept or breached stands: nobody contested it in time, or the arbiter found so.
    ConditionSettled {
        /// The agreement.
        agreement: AgreementId,
        /// The condition.
        condition: u32,
        /// Kept or breached.
        finding: Finding,
        /// The poll of the arbiter, if it was one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        poll: Option<PollId>,
    },
    /// Evidence on a condition was added.
    EvidenceAdded {
        /// The agreement.
        agreement: AgreementId,
        /// The condition.
        condition: u32,
        /// Who added it.
        by: MemberId,
        /// What it says, or where it is.
        says: Text,
    },
    /// A party denounced the agreement.
    AgreementDenounced {
        /// The agreement.
        agreement: AgreementId,
        /// The party.
        by: Sender,
        /// Why.
        reason: Text,
        /// When it ends.
        ends: Instant,
        /// The poll that was carried.
        poll: PollId,
    },
    /// The agreement ended, and what stood on it with it.
    AgreementEnded {
        /// The agreement.
        agreement: AgreementId,
        /// How.
        how: Ending,
    },
    /// A sitting of a party with a quorum had the breach on its agenda.
    BreachTakenUp {
        /// The agreement.
        agreement: AgreementId,
        /// The sitting.
        sitting: SittingId,
    },
}

impl AgreementEvent {
    /// Returns the agreement of which it is true.
    pub const fn agreement(&self) -> AgreementId {
        match self {
            Self::AgreementDrafted { agreement, .. }
            | Self::ConditionAdded { agreement, .. }
            | Self::DraftDropped { agreement }
            | Self::AgreementOffered { agreement, .. }
            | Self::AgreementAccepted { agreement, .. }
            | Self::AgreementRefused { agreement, .. }
            | Self::OfferWithdrawn { agreement, .. }
            | Self::OfferLapsed { agreement }
            | Self::AgreementBegan { agreement }
            | Self::ConditionSaid { agreement, .. }
            | Self::ConditionOverdue { agreement, .. }
            | Self::ConditionContested { agreement, .. }
            | Self::ConditionSettled { agreement, .. }
            | Self::EvidenceAdded { agreement, .. }
            | Self::AgreementDenounced { agreement, .. }
            | Self::AgreementEnded { agreement, .. }
            | Self::BreachTakenUp { agreement, .. } => *agreement,
        }
    }
}
