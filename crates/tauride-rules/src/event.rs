//! Events: what became true. Named in the past tense, never changed once released.
//!
//! A table: one variant for each thing that can become true. What an event does to the state stands in
//! [`evolve`](mod@crate::evolve), what follows from it in [`consequences`](crate::consequences).

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::act::{Actor, Choice, Count, Question, Sender};
use crate::charter::Text;
use crate::ids::{BodyId, ConstituencyId, ConvocationId, ElectionId, MandateId, MemberId, PollId, SeatId, UnitId};
use crate::instant::Instant;

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
    /// The body found the credential not valid.
    CredentialRefused,
    /// The body came to an end.
    BodyEnded,
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
    /// Those who stand cannot fill the seats as the groups of the charter ask.
    Groups,
    /// The method cannot count these votes. Under a charter that was checked, only because more stand than its sheet can show.
    Uncountable,
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
}

impl LotFor {
    /// Returns whether the lot gives places, as most lots do and all did once.
    pub fn is_places(&self) -> bool {
        *self == Self::Places
    }
}

/// Why a recall ended without effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum RecallFailure {
    /// The petition's time ran out.
    Lapsed,
    /// The poll did not carry.
    Rejected,
}

/// A fact that the record holds for ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum Event {
    // --- charter
    /// The federation was founded under its charter.
    Founded {
        /// The name of the federation.
        name: Text,
    },
    /// The founders' powers ended.
    FoundingEnded {},
    /// Another charter was proposed.
    AmendmentProposed {
        /// The body that decides.
        body: BodyId,
        /// Articles that would change, in rising order.
        articles: Vec<Text>,
        /// Whether an entrenched article is among them.
        entrenched: bool,
    },
    /// The proposed charter is in force.
    CharterAmended {
        /// The poll that carried it.
        poll: PollId,
        /// The number of this version; the first charter was 1.
        version: u32,
    },
    // --- clock
    /// Time passed.
    TimePassed {
        /// The time that it is now.
        to: Instant,
    },
    // --- roll
    /// A unit was formed.
    UnitFormed {
        /// The unit.
        unit: UnitId,
        /// Its kind.
        kind: Text,
        /// Its name.
        name: Text,
    },
    /// New members were enrolled, numbered from `first` on.
    Enrolled {
        /// The unit.
        unit: UnitId,
        /// The first.
        first: MemberId,
        /// How many.
        count: u32,
        /// Whether they wait, the roll being frozen.
        waiting: bool,
    },
    /// Members were added to a unit.
    Admitted {
        /// The unit.
        unit: UnitId,
        /// Who.
        members: Vec<MemberId>,
        /// Whether they wait, the roll being frozen.
        waiting: bool,
    },
    /// A member left a roll.
    LeftRoll {
        /// The unit.
        unit: UnitId,
        /// Who.
        member: MemberId,
    },
    /// A member was struck off a roll.
    StruckOff {
        /// The unit.
        unit: UnitId,
        /// Who.
        member: MemberId,
        /// The franchise test not met any more.
        test: Text,
    },
    /// A member moved.
    Moved {
        /// Who.
        member: MemberId,
        /// The unit left.
        from: UnitId,
        /// The unit joined.
        to: UnitId,
        /// Whether they wait there, the roll being frozen.
        waiting: bool,
    },
    /// A weight was set.
    WeightSet {
        /// The unit.
        unit: UnitId,
        /// Whose.
        member: MemberId,
        /// The weight.
        weight: u32,
    },
    /// A roll was frozen.
    RollFrozen {
        /// The unit.
        unit: UnitId,
    },
    /// A roll was thawed.
    RollThawed {
        /// The unit.
        unit: UnitId,
        /// How many had waited and are on it now.
        joined: u32,
    },
    /// A figure was declared.
    FigureDeclared {
        /// The unit.
        unit: UnitId,
        /// What was counted.
        figure: Text,
        /// How many.
        count: u32,
    },
    // --- body
    /// A body was formed.
    BodyFormed {
        /// The body.
        body: BodyId,
        /// Its kind.
        kind: Text,
        /// Its name.
        name: Text,
        /// Those who send to it.
        senders: Vec<Sender>,
        /// If it is provisional: when it ends unless ratified.
        provisional_until: Option<Instant>,
    },
    /// People constituted themselves as a provisional body.
    SelfConstituted {
        /// The body.
        body: BodyId,
        /// Its kind.
        kind: Text,
        /// Its name.
        name: Text,
        /// Who took seats.
        members: Vec<MemberId>,
        /// When it ends unless ratified.
        until: Instant,
    },
    /// A sender was added to a council.
    Affiliated {
        /// The council.
        body: BodyId,
        /// The sender.
        sender: Sender,
    },
    /// The norms of representation were applied anew.
    Apportioned {
        /// The body.
        body: BodyId,
    },
    /// Seats of a constituency were established, numbered from `first` on.
    SeatsEstablished {
        /// The constituency; a new one if it is the next number.
        constituency: ConstituencyId,
        /// The body.
        body: BodyId,
        /// The seat rule, by its place in the charter's list for this kind of body.
        rule: u16,
        /// Who fills them.
        from: Sender,
        /// The first seat.
        first: SeatId,
        /// How many.
        count: u32,
        /// The agreement under which they are reserved, if any.
        agreement: Option<Text>,
    },
    /// Seats that the norm no longer gives: vacant ones are gone, held ones go when their mandates end.
    SeatsReduced {
        /// The constituency.
        constituency: ConstituencyId,
        /// Vacant seats gone, and held ones that will go.
        seats: Vec<SeatId>,
    },
    /// A provisional body was ratified.
    BodyRatified {
        /// The body.
        body: BodyId,
        /// By which body.
        by: BodyId,
    },
    /// A body ended: its provisional time was over, or it was not ratified.
    BodyEnded {
        /// The body.
        body: BodyId,
    },
    // --- election
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
    /// An elector voted.
    Voted {
        /// The election.
        election: ElectionId,
        /// Who.
        member: MemberId,
        /// For whom.
        choices: Vec<MemberId>,
    },
    /// An elector ranked candidates.
    Ranked {
        /// The election.
        election: ElectionId,
        /// Who.
        member: MemberId,
        /// Whom they prefer, the first preference first; those of one rank together.
        ranks: Vec<Vec<MemberId>>,
    },
    /// An elector gave points to candidates.
    PointsGiven {
        /// The election.
        election: ElectionId,
        /// Who.
        member: MemberId,
        /// Points for each.
        points: Vec<(MemberId, u32)>,
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
    /// A teller reported hands.
    HandsReported {
        /// The election.
        election: ElectionId,
        /// Which teller.
        teller: MemberId,
        /// The hands.
        counts: Vec<(MemberId, u32)>,
    },
    /// Two tellers' counts differed; both are set aside.
    CountsDiffered {
        /// The election.
        election: ElectionId,
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
        /// Who is elected, most votes first.
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
    /// A credential was contested.
    CredentialContested {
        /// The mandate.
        mandate: MandateId,
        /// By whom.
        by: MemberId,
        /// On what ground.
        ground: Text,
    },
    /// A contested credential stands.
    CredentialUpheld {
        /// The mandate.
        mandate: MandateId,
    },
    // --- mandate
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
    /// The mandate that it was held through ended, and the holder stays until a successor is seated.
    BecameCaretaker {
        /// The mandate.
        mandate: MandateId,
        /// The mandate that ended.
        lost: MandateId,
    },
    /// A member died.
    DeathRecorded {
        /// Who.
        member: MemberId,
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
    // --- recall
    /// A petition was signed.
    RecallSigned {
        /// The seat.
        seat: SeatId,
        /// Who signed.
        member: MemberId,
    },
    /// A signature was taken back, or the signer is no longer an elector of the seat.
    SignatureWithdrawn {
        /// The seat.
        seat: SeatId,
        /// Whose.
        member: MemberId,
    },
    /// Enough electors signed.
    PetitionCarried {
        /// The seat.
        seat: SeatId,
        /// Valid signatures.
        signatures: u32,
    },
    /// A recall is carried.
    RecallCarried {
        /// The seat.
        seat: SeatId,
    },
    /// A recall ended without effect.
    RecallFailed {
        /// The seat.
        seat: SeatId,
        /// Why.
        reason: RecallFailure,
    },
    /// A standing ballot was given.
    HeldUp {
        /// The constituency.
        constituency: ConstituencyId,
        /// By whom.
        member: MemberId,
        /// For whom.
        candidate: MemberId,
    },
    /// A standing ballot was taken back.
    LetGo {
        /// The constituency.
        constituency: ConstituencyId,
        /// By whom.
        member: MemberId,
    },
    /// A challenger leads a holder by enough, and must keep the lead until then.
    ChallengerLeads {
        /// The constituency.
        constituency: ConstituencyId,
        /// Who leads.
        challenger: MemberId,
        /// The seat that they would take.
        seat: SeatId,
        /// When it is theirs.
        until: Instant,
    },
    /// The lead was lost in time.
    LeadLost {
        /// The constituency.
        constituency: ConstituencyId,
        /// Who led.
        challenger: MemberId,
    },
    // --- poll
    /// A question was put.
    PollOpened {
        /// The poll.
        poll: PollId,
        /// The question.
        question: Question,
        /// Who put it; nobody, where the law did.
        by: Option<MemberId>,
        /// How many may vote.
        electors: u32,
        /// When it closes, if the charter set a time.
        until: Option<Instant>,
    },
    /// A vote was cast.
    VoteCast {
        /// The poll.
        poll: PollId,
        /// By whom.
        member: MemberId,
        /// How.
        choice: Choice,
    },
    /// A teller reported hands.
    CountReported {
        /// The poll.
        poll: PollId,
        /// Which teller.
        teller: MemberId,
        /// The hands.
        count: Count,
    },
    /// Two tellers' counts differed; both are set aside.
    PollCountsDiffered {
        /// The poll.
        poll: PollId,
    },
    /// A poll was decided.
    PollDecided {
        /// The poll.
        poll: PollId,
        /// The votes.
        count: Count,
        /// Whether it carried.
        carried: bool,
    },
    /// A poll came to nothing: its question no longer stands.
    PollLapsed {
        /// The poll.
        poll: PollId,
    },
    // --- convocation
    /// A body was called together.
    Convoked {
        /// The convocation.
        convocation: ConvocationId,
        /// The kind of body.
        kind: Text,
        /// Its name.
        name: Text,
        /// Where.
        place: Text,
        /// When.
        meets: Instant,
        /// Who called.
        by: Actor,
        /// Calls for the same kind of body that are open: its rivals.
        rivals: Vec<ConvocationId>,
    },
    /// A unit answered.
    Answered {
        /// The convocation.
        convocation: ConvocationId,
        /// The unit.
        unit: UnitId,
        /// Who spoke for it.
        by: MemberId,
    },
    /// A meeting constituted the body.
    ConvocationMet {
        /// The convocation.
        convocation: ConvocationId,
        /// Units that answered it.
        units: u32,
        /// Their electors.
        electors: u32,
        /// Whether more electors answered it than any rival.
        prevails: bool,
    },
}
