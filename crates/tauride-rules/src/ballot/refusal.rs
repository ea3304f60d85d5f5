//! Refusals of the chapter [Ballot](../../../../../rulebook/ballot.md).

use crate::ground::ids::{ElectionId, MemberId, SeatId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

refusals! {
    /// Why a vote is not taken so, or not closed.
    BallotRefusal {
        /// Voting is not open.
        NotVoting {
            /// The election.
            election: ElectionId,
        } => "ballot.1", "election {election} is not open for voting";
        /// The voter is not an elector.
        NotAnElector {
            /// Who.
            member: MemberId,
            /// The election.
            election: ElectionId,
        } => "ballot.2", "{member} is not an elector in election {election}";
        /// The charter asks for hands.
        ByHands {
            /// The election.
            election: ElectionId,
            /// The charter's article on the election.
            under: Text,
        } => "ballot.3" [under], "election {election} is by a show of hands, which two tellers count";
        /// The charter asks for named votes.
        ByName {
            /// The election.
            election: ElectionId,
            /// The charter's article on the election.
            under: Text,
        } => "ballot.3" [under], "in election {election} every elector votes under their own name";
        /// The charter's method counts preferences.
        Ranked {
            /// The election.
            election: ElectionId,
            /// The charter's article on the election.
            under: Text,
        } => "ballot.3" [under], "in election {election} candidates are ranked, the first preference first: say in which order";
        /// The charter's method counts points.
        Pointed {
            /// The election.
            election: ElectionId,
            /// The charter's article on the election.
            under: Text,
        } => "ballot.3" [under], "in election {election} candidates are given points: say how many each";
        /// The charter's method counts choices.
        Chosen {
            /// The election.
            election: ElectionId,
            /// The charter's article on the election.
            under: Text,
        } => "ballot.3" [under], "in election {election} candidates are chosen: neither an order nor points would mean anything";
        /// The elector has voted.
        VotedAlready {
            /// Who.
            member: MemberId,
            /// The election.
            election: ElectionId,
        } => "ballot.7", "{member} has already voted in election {election}";
        /// Whoever sat in the seat before has cast its vote.
        SeatVoted {
            /// The seat.
            seat: SeatId,
            /// The election.
            election: ElectionId,
        } => "ballot.21", "the vote of seat {seat} has been cast in election {election}: one seat has one vote, whoever sits in it";
        /// The elector has voted in another unit for the same body.
        VotedElsewhere {
            /// Who.
            member: MemberId,
            /// Where.
            other: ElectionId,
            /// The election.
            election: ElectionId,
        } => "ballot.22", "{member} has voted in {other} for seats of the body that election {election} is to: nobody votes for one \
            body in two units";
        /// The vote names nobody.
        NobodyChosen => "ballot.8", "a vote names at least one candidate";
        /// The vote names too many.
        TooManyChosen {
            /// How many it names.
            chosen: u32,
            /// How many it may.
            most: u32,
            /// The charter's article on the election.
            under: Text,
        } => "ballot.8" [under], "the vote names {chosen}, and an elector has {most}";
        /// The vote names somebody twice, or out of order.
        OutOfOrder {
            /// Who.
            candidate: MemberId,
        } => "ballot.8", "{candidate} is named twice or out of order: candidates are named once each, in rising order of their numbers";
        /// The ranking names nobody, or nobody at some rank.
        NobodyRanked => "ballot.8", "a ranking names somebody at every rank, and at least one candidate";
        /// The ranking names somebody twice.
        RankedTwice {
            /// Who.
            candidate: MemberId,
        } => "ballot.8", "{candidate} is ranked twice: every candidate has one rank or none";
        /// Two candidates are ranked equally, and the method cannot count that.
        RankedEqual {
            /// One of them.
            first: MemberId,
            /// The other.
            second: MemberId,
            /// The election.
            election: ElectionId,
            /// The charter's article on the election.
            under: Text,
        } => "ballot.8" [under], "{first} and {second} have the same rank, and the method of election {election} counts one after the other: \
            prefer one of them";
        /// Somebody named does not stand.
        NotACandidate {
            /// Who.
            candidate: MemberId,
            /// The election.
            election: ElectionId,
        } => "ballot.8", "{candidate} does not stand in election {election}";
        /// The voter came to the unit after the rolls were taken.
        RollTaken {
            /// Who.
            member: MemberId,
            /// The election.
            election: ElectionId,
            /// When the rolls were taken.
            since: Instant,
        } => "ballot.24", "{member} was not on this roll at {since}, when the body began to be elected anew and all its rolls \
            were taken, and has no vote in election {election}";
        /// Somebody named has withdrawn since voting opened.
        HasWithdrawn {
            /// Who.
            candidate: MemberId,
            /// The election.
            election: ElectionId,
        } => "ballot.8", "{candidate} has withdrawn from election {election}";
        /// Somebody named stood in the first round only.
        NotInSecondRound {
            /// Who.
            candidate: MemberId,
            /// The election.
            election: ElectionId,
        } => "ballot.8", "{candidate} does not stand in the second round of election {election}";
        /// The points are none.
        NoPoints => "ballot.8", "a ballot gives at least one candidate a point, and nobody a zero";
        /// A candidate gets more points than a ballot may give one.
        TooManyPoints {
            /// Who.
            candidate: MemberId,
            /// How many.
            points: u32,
            /// How many a ballot may give one.
            most: u32,
            /// The charter's article on the election.
            under: Text,
        } => "ballot.8" [under], "{points} points for {candidate} are more than the {most} that an elector may give one candidate";
        /// The points are more together than a ballot has.
        TooManyPointsTogether {
            /// How many.
            points: u64,
            /// How many a ballot has.
            most: u32,
            /// The charter's article on the election.
            under: Text,
        } => "ballot.8" [under], "the ballot gives {points} points, and an elector has {most}";
        /// The actor does not count.
        NotATeller {
            /// Who.
            member: MemberId,
            /// The election.
            election: ElectionId,
        } => "ballot.15", "{member} does not count hands in election {election}: its electors' tellers do, or where they have fewer \
            than two their officers, or else electors who are not candidates";
        /// The teller has counted.
        CountedAlready {
            /// Who.
            member: MemberId,
        } => "ballot.15", "{member} has counted already: the second count is another teller's";
        /// Two tellers have agreed.
        CountIsIn {
            /// The election.
            election: ElectionId,
        } => "ballot.15", "two tellers agree on the count in election {election}";
        /// A count leaves a candidate out.
        NotCounted {
            /// Who.
            candidate: MemberId,
        } => "ballot.17", "the count says nothing of {candidate}: it gives the hands for every candidate, be they none";
        /// More hands than electors.
        TooManyHands {
            /// For whom.
            candidate: MemberId,
            /// How many hands.
            hands: u32,
            /// How many electors.
            electors: u64,
        } => "ballot.17", "{hands} hands for {candidate} are more than the {electors} electors";
        /// More hands than the electors have votes.
        TooManyTogether {
            /// How many hands.
            hands: u64,
            /// How many votes.
            votes: u64,
            /// The charter's article on the election.
            under: Text,
        } => "ballot.17" [under], "{hands} hands are more than the {votes} votes that the electors have together";
        /// Two tellers have not agreed.
        HandsNotCounted {
            /// The election.
            election: ElectionId,
        } => "ballot.18", "election {election} is by a show of hands: it closes when two tellers' counts agree";
        /// The charter set the time.
        StillOpen {
            /// The election.
            election: ElectionId,
            /// Until when.
            until: Instant,
            /// The charter's article on the election.
            under: Text,
        } => "ballot.19" [under], "voting in election {election} stays open until {until}, or until every elector has voted";
    }
}
