//! What becomes true of commissions.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::ground::ids::{BodyId, CommissionId, MemberId, PollId, SittingId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

/// A fact of the chapter, which the record holds for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum CommissionEvent {
    /// A body established a commission.
    CommissionEstablished {
        /// The commission.
        commission: CommissionId,
        /// The body.
        body: BodyId,
        /// Its name.
        name: Text,
        /// Who is named, and may take a place in it.
        members: Vec<MemberId>,
        /// When it has to have reported.
        due: Instant,
        /// How often the body may extend it.
        extensions: u32,
        /// The heads of its scope.
        scope: Vec<Text>,
        /// The poll that was carried.
        poll: PollId,
    },
    /// Somebody who was named took their place.
    PlaceTaken {
        /// The commission.
        commission: CommissionId,
        /// Who.
        member: MemberId,
    },
    /// Somebody gave up their place, or did not take it.
    PlaceLeft {
        /// The commission.
        commission: CommissionId,
        /// Who.
        member: MemberId,
    },
    /// Evidence was entered.
    EvidenceEntered {
        /// The commission.
        commission: CommissionId,
        /// Who entered it.
        by: MemberId,
        /// What it says, or where it is.
        says: Text,
    },
    /// A measure was proposed, or a report where no head is named.
    CommissionProposed {
        /// The commission.
        commission: CommissionId,
        /// The proposal, counted from 1.
        proposal: u32,
        /// Who proposed it.
        by: MemberId,
        /// The head under which the commission is to act.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        head: Option<u32>,
        /// What is to be done, or reported.
        says: Text,
    },
    /// Another member supports a proposal.
    ProposalSupported {
        /// The commission.
        commission: CommissionId,
        /// The proposal.
        proposal: u32,
        /// Who.
        member: MemberId,
    },
    /// A proposal was taken back.
    ProposalTakenBack {
        /// The commission.
        commission: CommissionId,
        /// The proposal.
        proposal: u32,
    },
    /// The commission took a measure: more than half of its members support it.
    MeasureTaken {
        /// The commission.
        commission: CommissionId,
        /// The measure, counted from 1.
        measure: u32,
        /// The proposal that it was.
        proposal: u32,
        /// The head under which it acts.
        head: u32,
        /// How many support it.
        votes: u32,
        /// Of how many.
        of: u32,
    },
    /// The body found that a measure was outside of the scope: it is void.
    MeasureVoided {
        /// The commission.
        commission: CommissionId,
        /// The measure.
        measure: u32,
        /// The poll that was carried.
        poll: PollId,
    },
    /// The body added a head to the scope.
    ScopeWidened {
        /// The commission.
        commission: CommissionId,
        /// Its number.
        head: u32,
        /// The head.
        says: Text,
        /// The poll that was carried.
        poll: PollId,
    },
    /// The body gave the commission longer.
    CommissionExtended {
        /// The commission.
        commission: CommissionId,
        /// Until when.
        to: Instant,
        /// Why.
        reason: Text,
        /// For which time.
        times: u32,
        /// The poll that was carried.
        poll: PollId,
    },
    /// The commission reported, and its powers ended.
    CommissionReported {
        /// The commission.
        commission: CommissionId,
        /// The proposal that its report was.
        proposal: u32,
        /// How many support it.
        votes: u32,
        /// Of how many.
        of: u32,
    },
    /// The time was over and the commission had not reported: its powers ended, and its evidence lies before the body.
    CommissionExpired {
        /// The commission.
        commission: CommissionId,
        /// How many pieces of evidence there are.
        evidence: u32,
    },
    /// The body discharged the commission.
    CommissionDischarged {
        /// The commission.
        commission: CommissionId,
        /// The poll that was carried.
        poll: PollId,
    },
    /// The body ended, and the commission with it.
    CommissionFell {
        /// The commission.
        commission: CommissionId,
    },
    /// A sitting of the body with a quorum had the commission on its agenda.
    CommissionTakenUp {
        /// The commission.
        commission: CommissionId,
        /// The sitting.
        sitting: SittingId,
    },
}

impl CommissionEvent {
    /// Returns the commission of which it is true.
    pub const fn commission(&self) -> CommissionId {
        match self {
            Self::CommissionEstablished { commission, .. }
            | Self::PlaceTaken { commission, .. }
            | Self::PlaceLeft { commission, .. }
            | Self::EvidenceEntered { commission, .. }
            | Self::CommissionProposed { commission, .. }
            | Self::ProposalSupported { commission, .. }
            | Self::ProposalTakenBack { commission, .. }
            | Self::MeasureTaken { commission, .. }
            | Self::MeasureVoided { commission, .. }
            | Self::ScopeWidened { commission, .. }
            | Self::CommissionExtended { commission, .. }
            | Self::CommissionReported { commission, .. }
            | Self::CommissionExpired { commission, .. }
            | Self::CommissionDischarged { commission, .. }
            | Self::CommissionFell { commission }
            | Self::CommissionTakenUp { commission, .. } => *commission,
        }
    }
}
