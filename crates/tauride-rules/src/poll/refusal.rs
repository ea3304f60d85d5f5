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
        PutByLaw => "poll.2", "members do not put this question: it is put when a credential is contested or a \
            charter is proposed";
        /// Somebody puts a question who has no vote on it.
        NotTheirsToPut {
            /// Who.
            member: MemberId,
        } => "poll.3", "{member} has no vote on this question, and only those who have one may put it";
        /// Nobody holds the seat.
        SeatVacant {
            /// The seat.
            seat: SeatId,
        } => "poll.4", "seat {seat} is vacant, so the question is about nobody";
        /// The question is being decided.
        PutAlready {
            /// The poll.
            poll: PollId,
        } => "poll.15", "this question is already being decided in poll {poll}";
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
        } => "poll.20", "poll {poll} is by a show of hands, counted by two tellers";
        /// The vote is by name.
        ByName {
            /// The poll.
            poll: PollId,
        } => "poll.20", "votes in poll {poll} have been cast by name, and hands cannot be added to them";
        /// The actor does not count.
        NotATeller {
            /// Who.
            member: MemberId,
            /// The poll.
            poll: PollId,
        } => "poll.21", "{member} may not count hands in poll {poll}. The electors' tellers count; if there are \
            fewer than two, their officers; if there are none, any electors whom the question is not about";
        /// The teller has counted.
        CountedAlready {
            /// Who.
            member: MemberId,
        } => "poll.21", "{member} has already counted; the second count is for another teller";
        /// Two tellers have agreed.
        CountIsIn {
            /// The poll.
            poll: PollId,
        } => "poll.21", "two tellers have already agreed on the count in poll {poll}";
        /// More hands than electors.
        TooManyHands {
            /// How many hands.
            hands: u64,
            /// How many electors.
            electors: u64,
        } => "poll.22", "{hands} are more than there are electors ({electors})", hands: "hand" | "hands";
        /// The actor neither put the question nor conducts the poll.
        NotTheirsToClose {
            /// Who.
            member: MemberId,
            /// The poll.
            poll: PollId,
        } => "poll.23", "{member} may not close poll {poll}. Whoever put the question closes it, or an officer of \
            the electors whom it is not about; if there is none, any elector whom it is not about";
    }
}
