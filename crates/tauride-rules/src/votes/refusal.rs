//! Refusals of the chapter [Votes](../../../../../rulebook/votes.md).

use crate::ground::ids::{MemberId, SeatId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

refusals! {
    /// Why somebody has no vote on something, or may not end it.
    VotesRefusal {
        /// The member's right is younger than the question.
        CameLater {
            /// Who.
            member: MemberId,
        } => "votes.1", "{member} came after this was opened, and has no vote in it";
        /// The member was new when it opened, on a question for which newcomers wait.
        WasNew {
            /// Who.
            member: MemberId,
        } => "votes.1", "{member} was new when this was opened, so has no vote in it and is not counted among its \
            electors";
        /// The vote of the seat is cast.
        SeatHasVoted {
            /// The seat.
            seat: SeatId,
        } => "votes.3", "the vote of seat {seat} has already been cast: a seat has one vote, whoever sits in it";
        /// The seat was vacant, and the whole does not count it.
        SeatWasVacant {
            /// The seat.
            seat: SeatId,
        } => "votes.5", "seat {seat} was vacant when this was opened, and is not counted in it";
        /// Time is left, and so are votes.
        StillOpen {
            /// Until when.
            until: Instant,
            /// The charter's article on the poll.
            under: Text,
        } => "votes.8" [under], "this stays open until {until}, or until everybody who may vote has voted by name";
        /// Whoever has voted may vote again.
        LastVoteCounts {
            /// Until when.
            until: Instant,
            /// The charter's article on the poll.
            under: Text,
        } => "votes.14" [under], "this stays open until {until}. Until then everybody may vote again, and the last \
            vote counts";
        /// Support has to hold, and a hall is asked once.
        NotInAHall {
            /// The charter's article on the question.
            under: Text,
        } => "votes.18" [under], "support for this has to hold for a time, so it is put in a poll, and no hall divides on it";
        /// Support has to hold for longer than there is time.
        TooLateToHold {
            /// Until when it could be decided.
            until: Instant,
            /// The charter's article on the question.
            under: Text,
        } => "votes.18" [under], "support for this would have to hold for longer than until {until}, when the time for it is over";
        /// The charter lets nobody count hands on this.
        NoHands {
            /// The charter's article on the poll.
            under: Text,
        } => "votes.10" [under], "the charter does not let hands be counted on this: everybody votes by name";
        /// The question is about the holder of the seat.
        SeatIsConcerned {
            /// The seat.
            seat: SeatId,
        } => "votes.13", "seat {seat} has no vote on this, whoever sits in it, because the question is about its \
            holder";
    }
}
