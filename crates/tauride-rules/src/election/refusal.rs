//! Refusals of the chapter [Election](../../../../../rulebook/election.md).

use crate::ground::ids::{ConstituencyId, ElectionId, MemberId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

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
        /// Somebody calls an election who has no vote in it.
        NotTheirsToCall {
            /// Who.
            member: MemberId,
            /// The constituency.
            constituency: ConstituencyId,
        } => "election.2", "{member} is not an elector of constituency {constituency}, and only its electors call \
            its elections";
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
        } => "election.5", "election {election} is already under way, and has to end before another begins";
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
        } => "election.7", "{member} is not an elector in election {election}, and only electors may nominate";
        /// The charter asks for an elector of the constituency.
        NotEligible {
            /// Who.
            candidate: MemberId,
            /// The constituency.
            constituency: ConstituencyId,
            /// The charter's article on the seats.
            under: Text,
        } => "election.8" [under], "{candidate} may not stand, because only electors of constituency {constituency} \
            may";
        /// The candidate sits in the body already.
        SitsAlready {
            /// Who.
            candidate: MemberId,
        } => "election.10", "{candidate} already sits there, and nobody may hold two seats: to stand, they have to \
            resign first";
        /// The candidate has served as many terms in a row as the charter allows.
        TermsServed {
            /// Who.
            candidate: MemberId,
            /// How many.
            terms: u8,
            /// The charter's article on the seats.
            under: Text,
        } => "election.11" [under], "{candidate} has held a seat there for {terms} in a row, which is as many as \
            anyone may", terms: "term" | "terms";
        /// The candidate has been nominated.
        NominatedAlready {
            /// Who.
            candidate: MemberId,
            /// The election.
            election: ElectionId,
        } => "election.12", "{candidate} has already been nominated in election {election}";
        /// There is no nomination to accept.
        NotNominated {
            /// Who.
            member: MemberId,
            /// The election.
            election: ElectionId,
        } => "election.13", "nobody has nominated {member} in election {election}";
        /// The candidate has accepted.
        StandsAlready {
            /// Who.
            member: MemberId,
            /// The election.
            election: ElectionId,
        } => "election.13", "{member} already stands in election {election}";
        /// There is no candidature to withdraw.
        NoCandidature {
            /// Who.
            member: MemberId,
            /// The election.
            election: ElectionId,
        } => "election.13", "{member} is not nominated in election {election}, so there is nothing to withdraw";
        /// A name or label is too long.
        TooLong {
            /// How many characters it may have.
            most: u32,
        } => "election.13", "a name or a label may have at most {most} characters";
        /// A name or label has signs that cannot be read out.
        NotPlain => "election.13", "a name or a label may not contain control characters or marks of direction";
        /// A name is made of blanks and signs that cannot be seen.
        NotSeen => "election.43", "none of this name can be seen. Give one that can be read out, or none";
        /// A name is how another member is called who says none.
        NumberAsName {
            /// The name.
            name: Text,
        } => "election.43", "\"{name}\" is the number of another member. Give a name that tells the two apart, or \
            none";
        /// Somebody else stands under the same name.
        SameName {
            /// Who.
            candidate: MemberId,
            /// The name.
            name: Text,
        } => "election.43", "{candidate} already stands as \"{name}\"; add something that tells the two apart, such \
            as a workplace";
        /// The actor does not conduct the election.
        NotReturningOfficer {
            /// Who.
            member: MemberId,
            /// The election.
            election: ElectionId,
        } => "election.14", "{member} may not conduct election {election}. An officer of the meeting who is not a \
            candidate conducts it; if there is none, any elector who is not a candidate";
        /// The charter set the time.
        NominationsOpen {
            /// The election.
            election: ElectionId,
            /// Until when.
            until: Instant,
            /// The charter's article on the election.
            under: Text,
        } => "election.17" [under], "nominations for election {election} stay open until {until}";
        /// Somebody has not answered yet.
        Pending {
            /// Who.
            candidate: MemberId,
        } => "election.18", "{candidate} is nominated and has not yet said whether they will stand. They have to \
            accept or withdraw first, or nominations have to be closed";
        /// It is too late for acclamation.
        PastAcclamation {
            /// The election.
            election: ElectionId,
        } => "election.18", "it is too late for acclamation in election {election}: votes have been cast, or it has \
            ended";
        /// Nobody stands.
        NobodyStands {
            /// The election.
            election: ElectionId,
        } => "election.18", "nobody stands in election {election}";
        /// There are more candidates than seats.
        TooManyForAcclamation {
            /// How many stand.
            standing: u32,
            /// How many seats there are.
            seats: u32,
        } => "election.18", "there are {standing} for {seats}: it takes a vote, not acclamation", standing:
            "candidate" | "candidates", seats: "seat" | "seats";
        /// The charter asks for a turnout.
        TurnoutNeeded {
            /// The election.
            election: ElectionId,
            /// The charter's article on the election.
            under: Text,
        } => "election.18" [under], "election {election} needs a certain turnout, and acclamation counts nobody";
        /// The charter's default option stands beside the candidates.
        OptionStands {
            /// The election.
            election: ElectionId,
            /// The charter's article on the election.
            under: Text,
        } => "election.45" [under], "election {election} has to be decided by votes, because its electors may want \
            none of the candidates";
        /// The charter lets nobody withdraw any more.
        NoWithdrawal {
            /// The election.
            election: ElectionId,
            /// The charter's article on the election.
            under: Text,
        } => "election.44" [under], "it is too late to withdraw from election {election}";
        /// Only who is tied yields.
        NotTied {
            /// Who.
            member: MemberId,
            /// The election.
            election: ElectionId,
        } => "election.44", "{member} is not among those tied in election {election}, and only they may give way \
            before the lot is drawn";
        /// No lot is needed.
        NoLotNeeded {
            /// The election.
            election: ElectionId,
        } => "election.32", "election {election} is not waiting for a lot";
        /// The lot is not between those who are tied.
        NotThoseTied {
            /// The election.
            election: ElectionId,
        } => "election.32", "the lot in election {election} has to put in order exactly those who are tied";
        /// The procedure is missing or too long.
        NoProcedure {
            /// How many characters it may have.
            most: u32,
        } => "election.32", "say by which public procedure the lot was drawn, in at most {most} characters";
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
        } => "election.38" [under], "the charter has no group \"{group}\" for election {election}; its groups are \
            {known}";
        /// A candidate declares two groups of which one excludes the other.
        TwoGroups {
            /// A group.
            group: Text,
            /// The one before.
            other: Text,
            /// The charter's article on the election.
            under: Text,
        } => "election.38" [under], "nobody can belong both to \"{other}\" and to \"{group}\": a candidate declares \
            one group of each category";
        /// A candidate declares a group twice.
        GroupTwice {
            /// The group.
            group: Text,
        } => "election.38", "the group \"{group}\" is declared twice";
        /// Those who stand are not as the groups ask.
        GroupsNotMet {
            /// The election.
            election: ElectionId,
            /// The charter's article on the election.
            under: Text,
        } => "election.38" [under], "if all candidates in election {election} were elected, the groups would not \
            have the numbers that the charter asks for";
    }
}
