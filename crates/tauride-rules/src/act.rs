//! Acts: everything that anyone may ask. Named in the imperative.
//!
//! The wire form is derived from these types; golden records pin it.

use alloc::boxed::Box;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::charter::{Charter, Text};
use crate::ids::{BodyId, ConstituencyId, ConvocationId, ElectionId, MandateId, MemberId, PollId, SeatId, UnitId};
use crate::instant::Instant;

/// Who asks, already authenticated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Actor {
    /// The one process that writes the record: only for the passing of time.
    Clerk,
    /// Those who found the federation, while the founding lasts.
    Founders,
    /// A member.
    Member(MemberId),
}

/// What sends delegates to a body: a unit, or a lower body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Sender {
    /// The electors of a unit.
    Unit(UnitId),
    /// The voting members of a body.
    Body(BodyId),
}

/// A request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum Act {
    // --- charter
    /// The founders adopt the charter: always the first act, and never another.
    Found {
        /// The charter's text as it was adopted.
        text: Text,
        /// Its checked form.
        charter: Box<Charter>,
    },
    /// The founders give up their powers.
    EndFounding {},
    /// A member of the amending body proposes another charter, on which that body is polled.
    ProposeAmendment {
        /// The body that decides.
        body: BodyId,
        /// The whole text as it would stand.
        text: Text,
        /// Its checked form.
        charter: Box<Charter>,
    },
    // --- clock
    /// Time passes. What falls due by then happens.
    PassTime {
        /// The time that it is now.
        to: Instant,
    },
    // --- roll
    /// A unit is formed.
    FormUnit {
        /// Its kind in the charter.
        kind: Text,
        /// Its name.
        name: Text,
    },
    /// New members are enrolled in a unit; they get the next numbers.
    Enrol {
        /// The unit.
        unit: UnitId,
        /// How many.
        count: u32,
        /// The franchise tests attested of all of them.
        attests: Vec<Text>,
    },
    /// People who are members already are added to a unit.
    Admit {
        /// The unit.
        unit: UnitId,
        /// Who.
        members: Vec<MemberId>,
        /// The franchise tests attested of all of them.
        attests: Vec<Text>,
    },
    /// A member leaves a unit.
    Leave {
        /// The unit.
        unit: UnitId,
    },
    /// A member is struck off a roll, having lost the franchise there.
    Strike {
        /// The unit.
        unit: UnitId,
        /// Who.
        member: MemberId,
        /// Which franchise test they no longer meet.
        test: Text,
    },
    /// A member moves from one unit to another of the same kind.
    Move {
        /// Who.
        member: MemberId,
        /// The unit that they leave.
        from: UnitId,
        /// The unit that they join.
        to: UnitId,
        /// The franchise tests attested of them there.
        attests: Vec<Text>,
    },
    /// A member's weight in a unit is set, for votes that are counted by weight.
    SetWeight {
        /// The unit.
        unit: UnitId,
        /// Who.
        member: MemberId,
        /// The weight; 1 unless set.
        weight: u32,
    },
    /// A roll is frozen: who joins from now on waits.
    FreezeRoll {
        /// The unit.
        unit: UnitId,
    },
    /// A roll is thawed: who waited is on it.
    ThawRoll {
        /// The unit.
        unit: UnitId,
    },
    /// A figure that a norm of representation counts is declared for a unit.
    DeclareFigure {
        /// The unit.
        unit: UnitId,
        /// What was counted, such as "inhabitants".
        figure: Text,
        /// How many.
        count: u32,
    },
    // --- body
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
    // --- election
    /// An election for the vacant seats of a constituency is called.
    CallElection {
        /// The constituency.
        constituency: ConstituencyId,
    },
    /// An elector nominates somebody.
    Nominate {
        /// The election.
        election: ElectionId,
        /// Who.
        candidate: MemberId,
    },
    /// Somebody nominated accepts.
    Accept {
        /// The election.
        election: ElectionId,
        /// The name that they stand under; may be empty.
        name: Text,
        /// What they declare themself to be; may be empty.
        label: Text,
        /// The groups of the election's rule to which they declare themself to belong; mostly none.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        groups: Vec<Text>,
    },
    /// An eligible member stands: a nomination and its acceptance in one.
    Stand {
        /// The election.
        election: ElectionId,
        /// The name that they stand under; may be empty.
        name: Text,
        /// What they declare themself to be; may be empty.
        label: Text,
        /// The groups of the election's rule to which they declare themself to belong; mostly none.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        groups: Vec<Text>,
    },
    /// A candidate withdraws before voting begins.
    Withdraw {
        /// The election.
        election: ElectionId,
    },
    /// Nominations are closed by the returning officer.
    CloseNominations {
        /// The election.
        election: ElectionId,
    },
    /// An elector votes.
    Vote {
        /// The election.
        election: ElectionId,
        /// For whom, in rising order of their numbers.
        choices: Vec<MemberId>,
    },
    /// An elector ranks candidates, where the method counts preferences.
    Rank {
        /// The election.
        election: ElectionId,
        /// Whom they prefer, the first preference first; those of one rank together.
        ranks: Vec<Vec<MemberId>>,
    },
    /// An elector gives points to candidates, where the method counts them.
    GivePoints {
        /// The election.
        election: ElectionId,
        /// Points for each whom they give some, in rising order of their numbers.
        points: Vec<(MemberId, u32)>,
    },
    /// A teller reports the hands that they counted.
    ReportHands {
        /// The election.
        election: ElectionId,
        /// Hands for each candidate, in rising order of their numbers.
        counts: Vec<(MemberId, u32)>,
    },
    /// Candidates who are no more than the seats are elected by acclamation.
    Acclaim {
        /// The election.
        election: ElectionId,
    },
    /// Voting is closed by the returning officer, and counted.
    CloseVoting {
        /// The election.
        election: ElectionId,
    },
    /// A lot that an election waits for is recorded as it was drawn.
    RecordLot {
        /// The election.
        election: ElectionId,
        /// Those who were tied, in the order drawn.
        order: Vec<MemberId>,
        /// By what public procedure.
        procedure: Text,
    },
    /// An elector contests a credential; the body is polled on it.
    ContestCredential {
        /// The mandate.
        mandate: MandateId,
        /// On what ground.
        ground: Text,
    },
    // --- mandate
    /// A holder resigns.
    Resign {
        /// The seat.
        seat: SeatId,
    },
    /// A member's death is recorded.
    RecordDeath {
        /// Who.
        member: MemberId,
    },
    /// A holder who cannot attend is represented by an alternate for a time.
    Substitute {
        /// The seat.
        seat: SeatId,
        /// The alternate.
        alternate: MemberId,
        /// Until when.
        until: Instant,
    },
    // --- recall
    /// An elector signs the petition to recall the holder of a seat.
    SignRecall {
        /// The seat.
        seat: SeatId,
    },
    /// An elector takes their signature back.
    WithdrawSignature {
        /// The seat.
        seat: SeatId,
    },
    /// An elector gives their standing ballot to somebody, holder or challenger.
    HoldUp {
        /// The constituency.
        constituency: ConstituencyId,
        /// Who.
        candidate: MemberId,
    },
    /// An elector takes their standing ballot back.
    LetGo {
        /// The constituency.
        constituency: ConstituencyId,
    },
    // --- poll
    /// An elector puts a question to those whom it belongs to.
    OpenPoll {
        /// The question.
        question: Question,
    },
    /// An elector votes on it.
    CastVote {
        /// The poll.
        poll: PollId,
        /// How.
        choice: Choice,
    },
    /// A teller reports the hands that they counted.
    ReportCount {
        /// The poll.
        poll: PollId,
        /// The hands.
        count: Count,
    },
    /// The poll is closed by whoever opened it, or by the chair.
    ClosePoll {
        /// The poll.
        poll: PollId,
    },
    // --- convocation
    /// A body is called together.
    Convoke {
        /// The kind of body.
        kind: Text,
        /// The name that it would have.
        name: Text,
        /// Where.
        place: Text,
        /// When.
        meets: Instant,
    },
    /// A unit answers a call.
    Answer {
        /// The convocation.
        convocation: ConvocationId,
        /// The unit.
        unit: UnitId,
    },
    /// The caller opens the meeting: the body is constituted by those who answered.
    Constitute {
        /// The convocation.
        convocation: ConvocationId,
    },
}

/// A question that may be put to a poll.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub enum Question {
    /// Shall the holder of this seat be recalled? Put to those who elect it.
    Recall {
        /// The seat.
        seat: SeatId,
    },
    /// Shall the holder be replaced by this successor? Put to those who elect the seat.
    Replace {
        /// The seat.
        seat: SeatId,
        /// Who would take it.
        successor: MemberId,
    },
    /// Shall the holder be instructed so? Put to those who elect the seat.
    Instruct {
        /// The seat.
        seat: SeatId,
        /// The instruction.
        text: Text,
    },
    /// Does the contested credential stand? Put to the body that the seat is in.
    Credential {
        /// The mandate.
        mandate: MandateId,
    },
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
    },
    /// Is the provisional body ratified? Put to the body that ratifies it.
    Ratify {
        /// The provisional body.
        body: BodyId,
        /// The body that decides.
        by: BodyId,
    },
    /// Shall the proposed charter be adopted? Put to the amending body.
    Amend {
        /// The body that decides.
        body: BodyId,
    },
}

/// A vote on a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// Yes.
    For,
    /// No.
    Against,
    /// Neither; which is not absence.
    Abstain,
}

/// Votes on a question, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Count {
    /// Votes for.
    pub r#for: u32,
    /// Votes against.
    pub against: u32,
    /// Abstentions.
    pub abstain: u32,
}
