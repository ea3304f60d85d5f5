//! Refusals of the chapter [Poll](../../../../../rulebook/poll.md).

use crate::ground::ids::{BodyId, MemberId, PollId, SeatId};
use crate::ground::text::Text;

refusals! {
    /// Why a question is not put, or a poll does not go the way that somebody asks.
    PollRefusal {
        /// There is no such poll.
        NoSuchPoll {
            /// The number.
            poll: PollId,
        } => "poll.1", "there is no poll {poll}";
        /// The law itself puts this question.
        PutByLaw => "poll.2", "nobody puts this question: it is put when a credential is contested, or a charter proposed";
        /// Somebody puts a question who has no vote on it.
        NotTheirsToPut {
            /// Who.
            member: MemberId,
        } => "poll.3", "{member} has no vote on this question, and only those who have one put it";
        /// Nobody holds the seat.
        SeatVacant {
            /// The seat.
            seat: SeatId,
        } => "poll.4", "seat {seat} is vacant: there is nobody whom the question is about";
        /// The charter gives no recall by decision.
        NoRecallByDecision {
            /// The seat.
            seat: SeatId,
            /// The charter's article on the seat.
            under: Text,
        } => "poll.5" [under], "the charter provides no recall of seat {seat} by a decision of its electors";
        /// The charter gives a recall by decision only with a successor.
        SuccessorNeeded {
            /// The seat.
            seat: SeatId,
            /// The charter's article on the recall.
            under: Text,
        } => "poll.5" [under], "the holder of seat {seat} is recalled only by naming who replaces them";
        /// The charter gives a recall by decision, but without a successor.
        NoSuccessorNamed {
            /// The seat.
            seat: SeatId,
            /// The charter's article on the recall.
            under: Text,
        } => "poll.5" [under], "the holder of seat {seat} is recalled without naming a successor: the seat is filled afterwards";
        /// The instruction is empty or too long.
        NoInstruction {
            /// How many characters it may have.
            most: u32,
        } => "poll.8", "an instruction says what the holder is to do, in at most {most} characters";
        /// The charter gives the body no co-option.
        NoCoOption {
            /// The body.
            body: BodyId,
            /// The charter's article on the body.
            under: Text,
        } => "poll.9" [under], "the charter lets body {body} co-opt nobody";
        /// The member sits in the body.
        SitsAlready {
            /// Who.
            member: MemberId,
            /// The body.
            body: BodyId,
        } => "poll.9", "{member} sits in body {body} already";
        /// The cap is reached.
        CoOptionFull {
            /// The body.
            body: BodyId,
            /// How many may be co-opted.
            most: u64,
            /// How many are elected.
            elected: u64,
            /// The charter's article on co-option.
            under: Text,
        } => "poll.9" [under], "the most who may be co-opted into body {body} is {most}, beside {elected} who are elected";
        /// The charter lets nobody of this kind have reserved seats there.
        NotReservable {
            /// The body.
            body: BodyId,
            /// The charter's article on the body.
            under: Text,
        } => "poll.12" [under], "the charter reserves no seats of body {body} for such a sender";
        /// No seat or no agreement is named.
        NoAgreement {
            /// How many characters the agreement may have.
            most: u32,
        } => "poll.12", "seats are reserved, at least one, under an agreement, which is named in at most {most} characters";
        /// The body needs no ratification.
        NotProvisional {
            /// The body.
            body: BodyId,
        } => "poll.13", "body {body} is not provisional: there is nothing to ratify";
        /// Another kind of body ratifies it.
        NotTheRatifier {
            /// The body.
            by: BodyId,
            /// The provisional body.
            body: BodyId,
            /// The charter's article on the provisional body.
            under: Text,
        } => "poll.13" [under], "body {by} is not the one that ratifies body {body}";
        /// The question is being decided.
        PutAlready {
            /// The poll.
            poll: PollId,
        } => "poll.15", "the question is being decided in poll {poll}";
        /// The poll is over.
        IsClosed {
            /// The poll.
            poll: PollId,
        } => "poll.16", "poll {poll} is closed";
        /// The voter has no vote.
        NotAnElector {
            /// Who.
            member: MemberId,
            /// The poll.
            poll: PollId,
        } => "poll.17", "{member} has no vote in poll {poll}";
        /// The voter's own credential is decided.
        OwnCredential {
            /// Who.
            member: MemberId,
        } => "poll.18", "{member} has no vote on their own credential";
        /// The voter has voted.
        VotedAlready {
            /// Who.
            member: MemberId,
            /// The poll.
            poll: PollId,
        } => "poll.19", "{member} has already voted in poll {poll}";
        /// The vote is by hands.
        ByHands {
            /// The poll.
            poll: PollId,
        } => "poll.20", "poll {poll} is by a show of hands, which two tellers count";
        /// The vote is by name.
        ByName {
            /// The poll.
            poll: PollId,
        } => "poll.20", "in poll {poll} votes have been cast by name: hands cannot be added to them";
        /// The actor does not count.
        NotATeller {
            /// Who.
            member: MemberId,
            /// The poll.
            poll: PollId,
        } => "poll.21", "{member} does not count hands in poll {poll}: the electors' tellers do, or where they have fewer than two \
            their officers, or else electors whom the question is not about";
        /// The teller has counted.
        CountedAlready {
            /// Who.
            member: MemberId,
        } => "poll.21", "{member} has counted already: the second count is another teller's";
        /// Two tellers have agreed.
        CountIsIn {
            /// The poll.
            poll: PollId,
        } => "poll.21", "two tellers agree on the count in poll {poll}";
        /// More hands than electors.
        TooManyHands {
            /// How many hands.
            hands: u64,
            /// How many electors.
            electors: u64,
        } => "poll.22", "{hands} hands are more than the {electors} electors";
        /// The actor neither put the question nor conducts the poll.
        NotTheirsToClose {
            /// Who.
            member: MemberId,
            /// The poll.
            poll: PollId,
        } => "poll.23", "{member} does not close poll {poll}: whoever put the question does, or an officer of its electors whom it is \
            not about, or any such elector where they have no officers";
    }
}
