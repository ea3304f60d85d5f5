//! Refusals of the chapter [Poll](../../../../../rulebook/poll.md).

use crate::ground::ids::{MemberId, PollId, SeatId};

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
