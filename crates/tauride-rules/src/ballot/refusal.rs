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
        } => "ballot.3" [under], "election {election} is by a show of hands, counted by two tellers";
        /// The charter asks for named votes.
        ByName {
            /// The election.
            election: ElectionId,
            /// The charter's article on the election.
            under: Text,
        } => "ballot.3" [under], "in election {election} all electors vote under their own names";
        /// The charter's method counts preferences.
        Ranked {
            /// The election.
            election: ElectionId,
            /// The charter's article on the election.
            under: Text,
        } => "ballot.3" [under], "in election {election} candidates are ranked: name them in order, first preference \
            first";
        /// The charter's method counts points.
        Pointed {
            /// The election.
            election: ElectionId,
            /// The charter's article on the election.
            under: Text,
        } => "ballot.3" [under], "in election {election} candidates are given points: say how many for each";
        /// The charter's method counts choices.
        Chosen {
            /// The election.
            election: ElectionId,
            /// The charter's article on the election.
            under: Text,
        } => "ballot.3" [under], "in election {election} candidates are only chosen: an order or points would mean \
            nothing";
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
        } => "ballot.21", "the vote of seat {seat} in election {election} has already been cast: a seat has one \
            vote, whoever sits in it";
        /// The elector has voted in another unit for the same body.
        VotedElsewhere {
            /// Who.
            member: MemberId,
            /// Where.
            other: ElectionId,
            /// The election.
            election: ElectionId,
        } => "ballot.22", "{member} has voted in {other} for seats of the same body as in election {election}, and \
            nobody votes for one body in two units";
        /// The vote names nobody.
        NobodyChosen => "ballot.8", "a vote has to name at least one candidate";
        /// The vote names too many.
        TooManyChosen {
            /// How many it names.
            chosen: u32,
            /// How many it may.
            most: u32,
            /// The charter's article on the election.
            under: Text,
        } => "ballot.8" [under], "the vote names {chosen}, but an elector has {most}", chosen: "candidate" |
            "candidates", most: "vote" | "votes";
        /// The vote names somebody twice, or out of order.
        OutOfOrder {
            /// Who.
            candidate: MemberId,
        } => "ballot.8", "{candidate} is named twice or out of order: name each candidate once, in rising order of \
            their numbers";
        /// The ranking names nobody, or nobody at some rank.
        NobodyRanked => "ballot.8", "a ranking has to name at least one candidate, and somebody at every rank";
        /// The ranking names somebody twice.
        RankedTwice {
            /// Who.
            candidate: MemberId,
        } => "ballot.8", "{candidate} is ranked twice, and every candidate has at most one rank";
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
        } => "ballot.8" [under], "{first} and {second} have the same rank, but the method of election {election} \
            needs one before the other";
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
        } => "ballot.24", "{member} has no vote in election {election}, because they were not on this roll on \
            {since}, when all rolls were taken for the new election of the body";
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
        NoPoints => "ballot.8", "a ballot has to give points to at least one candidate, and may not give anybody \
            zero points";
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
        } => "ballot.8" [under], "the ballot gives {candidate} {points}, but an elector may give one candidate at \
            most {most}", points: "point" | "points";
        /// The points are more together than a ballot has.
        TooManyPointsTogether {
            /// How many.
            points: u64,
            /// How many a ballot has.
            most: u32,
            /// The charter's article on the election.
            under: Text,
        } => "ballot.8" [under], "the ballot gives {points}, but an elector has only {most}", points: "point" |
            "points";
        /// The actor does not count.
        NotATeller {
            /// Who.
            member: MemberId,
            /// The election.
            election: ElectionId,
        } => "ballot.15", "{member} may not count hands in election {election}. The electors' tellers count; if \
            there are fewer than two, their officers; if there are none, any electors who are not candidates";
        /// The teller has counted.
        CountedAlready {
            /// Who.
            member: MemberId,
        } => "ballot.15", "{member} has already counted; the second count is for another teller";
        /// Two tellers have agreed.
        CountIsIn {
            /// The election.
            election: ElectionId,
        } => "ballot.15", "two tellers have already agreed on the count in election {election}";
        /// A count leaves a candidate out.
        NotCounted {
            /// Who.
            candidate: MemberId,
        } => "ballot.17", "the count leaves out {candidate}: give the hands for every candidate, even if there were \
            none";
        /// More hands than electors.
        TooManyHands {
            /// For whom.
            candidate: MemberId,
            /// How many hands.
            hands: u32,
            /// How many electors.
            electors: u64,
        } => "ballot.17", "{hands} for {candidate} are more than there are electors ({electors})", hands: "hand" |
            "hands";
        /// More hands than the electors have votes.
        TooManyTogether {
            /// How many hands.
            hands: u64,
            /// How many votes.
            votes: u64,
            /// The charter's article on the election.
            under: Text,
        } => "ballot.17" [under], "{hands} are more than the electors have votes ({votes})", hands: "hand" | "hands";
        /// Two tellers have not agreed.
        HandsNotCounted {
            /// The election.
            election: ElectionId,
        } => "ballot.18", "election {election} is by a show of hands, and closes when the counts of two tellers \
            agree";
        /// The charter set the time.
        StillOpen {
            /// The election.
            election: ElectionId,
            /// Until when.
            until: Instant,
            /// The charter's article on the election.
            under: Text,
        } => "ballot.19" [under], "voting in election {election} stays open until {until}, or until every elector \
            has voted";
    }
}
