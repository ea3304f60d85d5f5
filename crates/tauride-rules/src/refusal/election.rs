//! Refusals of the chapter [Election](../../../../../rulebook/election.md).

use crate::charter::Text;
use crate::ids::{ConstituencyId, ElectionId, MandateId, MemberId, SeatId};
use crate::instant::Instant;

refusals! {
    /// Why an election does not go the way that somebody asks.
    ElectionRefusal {
        /// There is no such constituency.
        NoSuchConstituency {
            /// The number.
            constituency: ConstituencyId,
        } => "election.1", "there is no constituency {constituency}";
        /// There is no such election.
        NoSuchElection {
            /// The number.
            election: ElectionId,
        } => "election.1", "there is no election {election}";
        /// There is no such mandate.
        NoSuchMandate {
            /// The number.
            mandate: MandateId,
        } => "election.1", "there is no mandate {mandate}";
        /// Somebody calls an election who has no vote in it.
        NotTheirsToCall {
            /// Who.
            member: MemberId,
            /// The constituency.
            constituency: ConstituencyId,
        } => "election.2", "{member} is not an elector of constituency {constituency}, whose electors call its elections";
        /// The seats are filled in another way.
        NotElective {
            /// The constituency.
            constituency: ConstituencyId,
            /// The charter's article on the seats.
            under: Text,
        } => "election.3" [under], "the seats of constituency {constituency} are not filled by election";
        /// All seats are held.
        NothingToFill {
            /// The constituency.
            constituency: ConstituencyId,
        } => "election.4", "no seat of constituency {constituency} is vacant or waits for a successor";
        /// Another election is under way.
        UnderWay {
            /// The election.
            election: ElectionId,
        } => "election.5", "election {election} is under way: it ends before another begins";
        /// Nominations are over.
        NominationsClosed {
            /// The election.
            election: ElectionId,
        } => "election.6", "nominations for election {election} are closed";
        /// Somebody nominates who has no vote.
        NotTheirsToNominate {
            /// Who.
            member: MemberId,
            /// The election.
            election: ElectionId,
        } => "election.7", "{member} is not an elector in election {election}, and only electors nominate";
        /// The charter asks for an elector of the constituency.
        NotEligible {
            /// Who.
            candidate: MemberId,
            /// The constituency.
            constituency: ConstituencyId,
            /// The charter's article on the seats.
            under: Text,
        } => "election.8" [under], "{candidate} may not stand: only electors of constituency {constituency} may";
        /// The candidate sits in the body already.
        SitsAlready {
            /// Who.
            candidate: MemberId,
        } => "election.9", "{candidate} sits there already, and nobody has two seats: they would resign first";
        /// The candidate has served as many terms in a row as the charter allows.
        TermsServed {
            /// Who.
            candidate: MemberId,
            /// How many.
            terms: u8,
            /// The charter's article on the seats.
            under: Text,
        } => "election.10" [under], "{candidate} has held a seat there for as many terms in a row as anyone may: {terms}";
        /// The candidate has been nominated.
        NominatedAlready {
            /// Who.
            candidate: MemberId,
            /// The election.
            election: ElectionId,
        } => "election.11", "{candidate} is nominated in election {election} already";
        /// There is no nomination to accept.
        NotNominated {
            /// Who.
            member: MemberId,
            /// The election.
            election: ElectionId,
        } => "election.12", "nobody has nominated {member} in election {election}";
        /// The candidate has accepted.
        StandsAlready {
            /// Who.
            member: MemberId,
            /// The election.
            election: ElectionId,
        } => "election.12", "{member} stands in election {election} already";
        /// There is no candidature to withdraw.
        NoCandidature {
            /// Who.
            member: MemberId,
            /// The election.
            election: ElectionId,
        } => "election.12", "{member} is not nominated in election {election}: there is nothing to withdraw";
        /// A name or label is too long.
        TooLong {
            /// How many characters it may have.
            most: u32,
        } => "election.12", "a name or a label has at most {most} characters";
        /// The actor does not conduct the election.
        NotReturningOfficer {
            /// Who.
            member: MemberId,
            /// The election.
            election: ElectionId,
        } => "election.13", "{member} does not conduct election {election}: an officer of its electors does who is not a candidate, \
            or any such elector where they have no officers";
        /// The charter set the time.
        NominationsOpen {
            /// The election.
            election: ElectionId,
            /// Until when.
            until: Instant,
            /// The charter's article on the election.
            under: Text,
        } => "election.14" [under], "nominations for election {election} stay open until {until}";
        /// Somebody has not answered yet.
        Pending {
            /// Who.
            candidate: MemberId,
        } => "election.15", "{candidate} is nominated and has not said yet whether they stand: they accept or withdraw first, \
            or nominations are closed";
        /// It is too late for acclamation.
        PastAcclamation {
            /// The election.
            election: ElectionId,
        } => "election.15", "election {election} is past acclamation: votes have been given, or it has ended";
        /// Nobody stands.
        NobodyStands {
            /// The election.
            election: ElectionId,
        } => "election.15", "nobody stands in election {election}";
        /// There are more candidates than seats.
        TooManyForAcclamation {
            /// How many stand.
            standing: u32,
            /// How many seats there are.
            seats: u32,
        } => "election.15", "{standing} stand, and the seats to fill are {seats}: more cannot be elected, and who is to be is for votes to say";
        /// The charter asks for a turnout.
        TurnoutNeeded {
            /// The election.
            election: ElectionId,
            /// The charter's article on the election.
            under: Text,
        } => "election.15" [under], "election {election} needs a turnout, and applause cannot be counted";
        /// Voting is not open.
        NotVoting {
            /// The election.
            election: ElectionId,
        } => "election.16", "election {election} is not open for voting";
        /// The voter is not an elector.
        NotAnElector {
            /// Who.
            member: MemberId,
            /// The election.
            election: ElectionId,
        } => "election.17", "{member} is not an elector in election {election}";
        /// The charter asks for hands.
        ByHands {
            /// The election.
            election: ElectionId,
            /// The charter's article on the election.
            under: Text,
        } => "election.18" [under], "election {election} is by a show of hands, which two tellers count";
        /// The charter asks for named votes.
        ByName {
            /// The election.
            election: ElectionId,
            /// The charter's article on the election.
            under: Text,
        } => "election.18" [under], "in election {election} every elector votes under their own name";
        /// The charter's method counts preferences.
        Ranked {
            /// The election.
            election: ElectionId,
            /// The charter's article on the election.
            under: Text,
        } => "election.18" [under], "in election {election} candidates are ranked, the first preference first: say in which order";
        /// The charter's method counts points.
        Pointed {
            /// The election.
            election: ElectionId,
            /// The charter's article on the election.
            under: Text,
        } => "election.18" [under], "in election {election} candidates are given points: say how many each";
        /// The charter's method counts choices.
        Chosen {
            /// The election.
            election: ElectionId,
            /// The charter's article on the election.
            under: Text,
        } => "election.18" [under], "in election {election} candidates are chosen: neither an order nor points would mean anything";
        /// The elector has voted.
        VotedAlready {
            /// Who.
            member: MemberId,
            /// The election.
            election: ElectionId,
        } => "election.19", "{member} has already voted in election {election}";
        /// The vote names nobody.
        NobodyChosen => "election.20", "a vote names at least one candidate";
        /// The vote names too many.
        TooManyChosen {
            /// How many it names.
            chosen: u32,
            /// How many it may.
            most: u32,
            /// The charter's article on the election.
            under: Text,
        } => "election.20" [under], "the vote names {chosen}, and an elector has {most}";
        /// The vote names somebody twice, or out of order.
        OutOfOrder {
            /// Who.
            candidate: MemberId,
        } => "election.20", "{candidate} is named twice or out of order: candidates are named once each, in rising order of their numbers";
        /// The ranking names nobody, or nobody at some rank.
        NobodyRanked => "election.20", "a ranking names somebody at every rank, and at least one candidate";
        /// The ranking names somebody twice.
        RankedTwice {
            /// Who.
            candidate: MemberId,
        } => "election.20", "{candidate} is ranked twice: every candidate has one rank or none";
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
        } => "election.20" [under], "{first} and {second} have the same rank, and the method of election {election} counts one after the other: \
            prefer one of them";
        /// Somebody named does not stand.
        NotACandidate {
            /// Who.
            candidate: MemberId,
            /// The election.
            election: ElectionId,
        } => "election.20", "{candidate} does not stand in election {election}";
        /// Somebody named stood in the first round only.
        NotInSecondRound {
            /// Who.
            candidate: MemberId,
            /// The election.
            election: ElectionId,
        } => "election.20", "{candidate} does not stand in the second round of election {election}";
        /// The points are none.
        NoPoints => "election.20", "a ballot gives at least one candidate a point, and nobody a zero";
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
        } => "election.20" [under], "{points} points for {candidate} are more than the {most} that an elector may give one candidate";
        /// The points are more together than a ballot has.
        TooManyPointsTogether {
            /// How many.
            points: u64,
            /// How many a ballot has.
            most: u32,
            /// The charter's article on the election.
            under: Text,
        } => "election.20" [under], "the ballot gives {points} points, and an elector has {most}";
        /// The actor does not count.
        NotATeller {
            /// Who.
            member: MemberId,
            /// The election.
            election: ElectionId,
        } => "election.21", "{member} does not count hands in election {election}: its electors' tellers do, or where they have fewer \
            than two their officers, or else electors who are not candidates";
        /// The teller has counted.
        CountedAlready {
            /// Who.
            member: MemberId,
        } => "election.21", "{member} has counted already: the second count is another teller's";
        /// Two tellers have agreed.
        CountIsIn {
            /// The election.
            election: ElectionId,
        } => "election.21", "two tellers agree on the count in election {election}";
        /// A count leaves a candidate out.
        NotCounted {
            /// Who.
            candidate: MemberId,
        } => "election.22", "the count says nothing of {candidate}: it gives the hands for every candidate, be they none";
        /// More hands than electors.
        TooManyHands {
            /// For whom.
            candidate: MemberId,
            /// How many hands.
            hands: u32,
            /// How many electors.
            electors: u64,
        } => "election.22", "{hands} hands for {candidate} are more than the {electors} electors";
        /// More hands than the electors have votes.
        TooManyTogether {
            /// How many hands.
            hands: u64,
            /// How many votes.
            votes: u64,
            /// The charter's article on the election.
            under: Text,
        } => "election.22" [under], "{hands} hands are more than the {votes} votes that the electors have together";
        /// Two tellers have not agreed.
        HandsNotCounted {
            /// The election.
            election: ElectionId,
        } => "election.23", "election {election} is by a show of hands: it closes when two tellers' counts agree";
        /// The charter set the time.
        StillOpen {
            /// The election.
            election: ElectionId,
            /// Until when.
            until: Instant,
            /// The charter's article on the election.
            under: Text,
        } => "election.24" [under], "voting in election {election} stays open until {until}, or until every elector has voted";
        /// No lot is needed.
        NoLotNeeded {
            /// The election.
            election: ElectionId,
        } => "election.27", "election {election} waits for no lot";
        /// The lot is not between those who are tied.
        NotThoseTied {
            /// The election.
            election: ElectionId,
        } => "election.27", "the lot in election {election} puts exactly those in order who are tied";
        /// The procedure is missing or too long.
        NoProcedure {
            /// How many characters it may have.
            most: u32,
        } => "election.27", "a lot needs the public procedure by which it was drawn, in at most {most} characters";
        /// The mandate has ended.
        MandateOver {
            /// The mandate.
            mandate: MandateId,
        } => "election.30", "mandate {mandate} has ended: there is no credential left to contest";
        /// The actor neither elects the seat nor votes in the body.
        NotTheirsToContest {
            /// Who.
            member: MemberId,
            /// The seat.
            seat: SeatId,
        } => "election.31", "{member} neither elects seat {seat} nor votes in its body, and cannot contest its credential";
        /// The ground is missing or too long.
        NoGround {
            /// How many characters it may have.
            most: u32,
        } => "election.32", "contesting a credential needs a ground, in at most {most} characters";
        /// It is too late.
        TooLate {
            /// The mandate.
            mandate: MandateId,
            /// Until when it was not.
            until: Instant,
            /// The charter's article on the election.
            under: Text,
        } => "election.33" [under], "the credential of mandate {mandate} could be contested until {until}";
        /// It is contested, or was.
        ContestedAlready {
            /// The mandate.
            mandate: MandateId,
        } => "election.34", "the credential of mandate {mandate} has been contested already: that question is put once";
        /// The charter has no such group.
        NoSuchGroup {
            /// The group.
            group: Text,
            /// The election.
            election: ElectionId,
            /// Those that there are.
            known: Text,
            /// The charter's article on the election.
            under: Text,
        } => "election.35" [under], "the charter has no group \"{group}\" for election {election}; its groups are: {known}";
        /// A candidate declares two groups of which one excludes the other.
        TwoGroups {
            /// A group.
            group: Text,
            /// The one before.
            other: Text,
            /// The charter's article on the election.
            under: Text,
        } => "election.35" [under], "nobody belongs both to \"{other}\" and to \"{group}\": a candidate declares one group of a category";
        /// A candidate declares a group twice.
        GroupTwice {
            /// The group.
            group: Text,
        } => "election.35", "the group \"{group}\" is declared twice: once is enough";
        /// Those who stand are not as the groups ask.
        GroupsNotMet {
            /// The election.
            election: ElectionId,
            /// The charter's article on the election.
            under: Text,
        } => "election.35" [under], "those who stand in election {election}, elected together, are not as the groups of the charter ask";
    }
}
