//! What becomes true of mandates.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::ground::ids::{ElectionId, MandateId, MemberId, PollId, SeatId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

/// Why a mandate ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum EndReason {
    /// Its electors recalled the holder.
    Recalled,
    /// The electors' standing ballots hold somebody else up, or nobody.
    LetGo,
    /// The holder resigned.
    Resigned,
    /// The holder died.
    Died,
    /// The term was over.
    TermOver,
    /// A successor was seated.
    Succeeded,
    /// The mandate or seat that it was held through ended.
    Cascade(MandateId),
    /// The holder lost the franchise that the seat asks for.
    FranchiseLost,
    /// The holder joined a group in office that has as many seats as it may.
    GroupFull,
    /// The body found the credential not valid.
    CredentialRefused,
    /// The body came to an end.
    BodyEnded,
    /// The agreement ended on which the seat stood.
    AgreementEnded,
    /// The unit that elected the holder has gone over into another.
    UnitMerged,
    /// A body that the holder answered to has no confidence any more.
    Dismissed,
    /// The holder sits in a body in which nobody sits who has such a seat.
    Incompatible,
}

/// How a seat was come by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Title {
    /// By an election.
    Elected(ElectionId),
    /// As alternate of an earlier election.
    Alternate,
    /// By counting the ballots of an election again without whoever left the seat.
    Countback(ElectionId),
    /// By holding another seat.
    ExOfficio(MandateId),
    /// By the body's own decision.
    CoOpted(PollId),
    /// As successor named in a constructive recall.
    Replacement(PollId),
    /// By the standing ballots of the electors.
    HeldUp,
    /// By nobody's decision but that of those who took it.
    SelfConstituted,
}

impl Title {
    /// Returns the election whose ballots gave the seat, at once or when they were counted again.
    pub fn election(self) -> Option<ElectionId> {
        match self {
            Self::Elected(election) | Self::Countback(election) => Some(election),
            Self::Alternate
            | Self::ExOfficio(_)
            | Self::CoOpted(_)
            | Self::Replacement(_)
            | Self::HeldUp
            | Self::SelfConstituted => None,
        }
    }
}

/// A fact of the chapter, which the record holds for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum MandateEvent {
    /// Somebody took a seat.
    MandateOpened {
        /// The mandate.
        mandate: MandateId,
        /// The seat.
        seat: SeatId,
        /// Who.
        member: MemberId,
        /// The name that they stood under; may be empty.
        name: Text,
        /// What they declared themself to be; may be empty.
        label: Text,
        /// By what title.
        title: Title,
        /// The mandate in a lower body that it is held through, if any.
        through: Option<MandateId>,
        /// When it ends, if the charter set a term.
        until: Option<Instant>,
    },
    /// A mandate ended, and its seat is vacant.
    MandateEnded {
        /// The mandate.
        mandate: MandateId,
        /// The seat.
        seat: SeatId,
        /// Who held it.
        member: MemberId,
        /// Why.
        reason: EndReason,
    },
    /// The mandate that it was held through ended, or its term, and the holder stays until a successor is seated.
    BecameCaretaker {
        /// The mandate.
        mandate: MandateId,
        /// The mandate that ended; none where the term is over.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        lost: Option<MandateId>,
    },
    /// A term was over, and those who were elected for the next one take the seats.
    TermBegan {
        /// The election.
        election: ElectionId,
        /// Who takes a seat.
        elected: Vec<MemberId>,
        /// Their alternates, in the order in which they would follow.
        alternates: Vec<MemberId>,
    },
    /// Somebody who was elected for a next term gave that up before it began.
    SuccessorWithdrew {
        /// The election.
        election: ElectionId,
        /// Who.
        member: MemberId,
    },
    /// A holder belongs to other groups than before.
    GroupsChanged {
        /// The mandate.
        mandate: MandateId,
        /// Who holds it.
        member: MemberId,
        /// The groups to which they belong now.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        groups: Vec<Text>,
    },
    /// A holder is represented for a time.
    SubstituteNamed {
        /// The mandate.
        mandate: MandateId,
        /// The alternate.
        alternate: MemberId,
        /// Until when.
        until: Instant,
    },
    /// The holder is back.
    SubstitutionEnded {
        /// The mandate.
        mandate: MandateId,
    },
    /// An instruction was attached to a mandate.
    Instructed {
        /// The mandate.
        mandate: MandateId,
        /// The instruction.
        text: Text,
    },
}
