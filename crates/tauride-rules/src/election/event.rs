//! What becomes true of elections.

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::ground::ids::{ConstituencyId, ElectionId, MemberId, SeatId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

/// Why an election ended without filling all its seats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Failure {
    /// Nobody stood, or nobody got a vote.
    NoCandidate,
    /// Too few electors voted.
    Turnout,
    /// There is nothing left to fill.
    NoSeat,
    /// The body that elects is to be elected itself first.
    NotSeated,
    /// Those who stand cannot fill the seats as the groups of the charter ask.
    Groups,
    /// The default option came before everybody who stood.
    DefaultOption,
    /// The method cannot count these votes. Under a charter that was checked, only because more stand than its sheet can show.
    Uncountable,
    /// The elections of the constituency were put off.
    PutOff,
}

/// What a lot decides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum LotFor {
    /// Who is elected, or whose place comes first.
    #[default]
    Places,
    /// Who stays in the count; the others are excluded.
    Staying,
    /// Whose surplus is transferred first.
    FirstTransfer,
    /// In which order equal pairs are locked in.
    Locking,
    /// Which of those elected serve longer.
    Terms,
}

impl LotFor {
    /// Returns whether the lot gives places, as most lots do and all did once.
    pub fn is_places(&self) -> bool {
        *self == Self::Places
    }
}

/// A fact of the chapter, which the record holds for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum ElectionEvent {
    /// An election was called.
    ElectionCalled {
        /// The election.
        election: ElectionId,
        /// The constituency.
        constituency: ConstituencyId,
        /// Seats to fill.
        seats: u32,
        /// When nominations close, if the charter set a time.
        nominations_until: Option<Instant>,
        /// When the term ends whose holders it succeeds; none where it fills what is vacant.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        succeeds: Option<Instant>,
    },
    /// Somebody was nominated.
    Nominated {
        /// The election.
        election: ElectionId,
        /// Who.
        candidate: MemberId,
    },
    /// Somebody stands.
    CandidateStood {
        /// The election.
        election: ElectionId,
        /// Who.
        candidate: MemberId,
        /// The name that they stand under.
        name: Text,
        /// What they declare themself to be.
        label: Text,
        /// The groups of the election's rule to which they declare themself to belong.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        groups: Vec<Text>,
    },
    /// A candidate withdrew.
    CandidateWithdrew {
        /// The election.
        election: ElectionId,
        /// Who.
        candidate: MemberId,
    },
    /// Nominations closed and voting opened.
    VotingOpened {
        /// The election.
        election: ElectionId,
        /// When it closes, if the charter set a time.
        until: Option<Instant>,
    },
    /// Nominations are open again, though voting had opened: nobody had voted yet.
    NominationsReopened {
        /// The election.
        election: ElectionId,
        /// When they close, if the charter set a time.
        until: Option<Instant>,
    },
    /// A candidate on a closed list stands under another label from now on.
    CandidateRelabelled {
        /// The election.
        election: ElectionId,
        /// Who.
        candidate: MemberId,
        /// What they declare themself to be.
        label: Text,
    },
    /// Nobody had the majority that the method asks for, and a second round opened.
    SecondRoundOpened {
        /// The election.
        election: ElectionId,
        /// Between whom, in rising order of their numbers.
        between: Vec<MemberId>,
        /// When it closes, if the charter set a time.
        until: Option<Instant>,
    },
    /// An election stops at a tie until a lot is drawn.
    LotRequired {
        /// The election.
        election: ElectionId,
        /// Those who are tied.
        among: Vec<MemberId>,
        /// How many of them the lot favours.
        places: u32,
        /// What it decides.
        #[serde(default, skip_serializing_if = "LotFor::is_places")]
        lot_for: LotFor,
        /// The vacant seat for which the ballots are counted again; none while the election itself is counted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        seat: Option<SeatId>,
    },
    /// A lot was recorded.
    LotRecorded {
        /// The election.
        election: ElectionId,
        /// The order drawn.
        order: Vec<MemberId>,
        /// The procedure.
        procedure: Text,
    },
    /// An election was decided.
    ElectionDecided {
        /// The election.
        election: ElectionId,
        /// Who is elected, most votes first; where terms end at different times, who serves longest first.
        elected: Vec<MemberId>,
        /// Who are the alternates, in the order in which they would follow.
        alternates: Vec<MemberId>,
        /// How many electors voted; 0 by acclamation.
        voters: u32,
    },
    /// An election ended without result.
    ElectionFailed {
        /// The election.
        election: ElectionId,
        /// Why.
        reason: Failure,
    },
    /// The ballots of an election were counted again for a seat that fell vacant.
    CountedBack {
        /// The election.
        election: ElectionId,
        /// The seat.
        seat: SeatId,
        /// Who follows; nobody, if no ballot is for anybody who may.
        elected: Option<MemberId>,
    },
}
