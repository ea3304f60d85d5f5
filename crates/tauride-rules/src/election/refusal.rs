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
        } => "election.10", "{candidate} sits there already, and nobody has two seats: they would resign first";
        /// The candidate has served as many terms in a row as the charter allows.
        TermsServed {
            /// Who.
            candidate: MemberId,
            /// How many.
            terms: u8,
            /// The charter's article on the seats.
            under: Text,
        } => "election.11" [under], "{candidate} has held a seat there for as many terms in a row as anyone may: {terms}";
        /// The candidate has been nominated.
        NominatedAlready {
            /// Who.
            candidate: MemberId,
            /// The election.
            election: ElectionId,
        } => "election.12", "{candidate} is nominated in election {election} already";
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
        } => "election.13", "{member} stands in election {election} already";
        /// There is no candidature to withdraw.
        NoCandidature {
            /// Who.
            member: MemberId,
            /// The election.
            election: ElectionId,
        } => "election.13", "{member} is not nominated in election {election}: there is nothing to withdraw";
        /// A name or label is too long.
        TooLong {
            /// How many characters it may have.
            most: u32,
        } => "election.13", "a name or a label has at most {most} characters";
        /// A name or label has signs that cannot be read out.
        NotPlain => "election.13", "a name or a label has no control characters and no marks of direction";
        /// A name is made of blanks and signs that cannot be seen.
        NotSeen => "election.43", "nothing of this name can be seen: say one that can be read out, or none";
        /// A name is how another member is called who says none.
        NumberAsName {
            /// The name.
            name: Text,
        } => "election.43", "\"{name}\" is the number of another member: say a name that tells the two apart, or none";
        /// Somebody else stands under the same name.
        SameName {
            /// Who.
            candidate: MemberId,
            /// The name.
            name: Text,
        } => "election.43", "{candidate} stands as \"{name}\" already: add what tells the two apart, such as a workplace";
        /// The actor does not conduct the election.
        NotReturningOfficer {
            /// Who.
            member: MemberId,
            /// The election.
            election: ElectionId,
        } => "election.14", "{member} does not conduct election {election}: an officer of its electors does who is not a candidate, \
            or any such elector where they have no officers";
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
        } => "election.18", "{candidate} is nominated and has not said yet whether they stand: they accept or withdraw first, \
            or nominations are closed";
        /// It is too late for acclamation.
        PastAcclamation {
            /// The election.
            election: ElectionId,
        } => "election.18", "election {election} is past acclamation: votes have been given, or it has ended";
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
        } => "election.18", "{standing} stand, and the seats to fill are {seats}: more cannot be elected, and who is to be is for votes to say";
        /// The charter asks for a turnout.
        TurnoutNeeded {
            /// The election.
            election: ElectionId,
            /// The charter's article on the election.
            under: Text,
        } => "election.18" [under], "election {election} needs a turnout, and applause cannot be counted";
        /// The charter's default option stands beside the candidates.
        OptionStands {
            /// The election.
            election: ElectionId,
            /// The charter's article on the election.
            under: Text,
        } => "election.45" [under], "election {election} is decided by votes: its electors may want none of those who stand";
        /// The charter lets nobody withdraw any more.
        NoWithdrawal {
            /// The election.
            election: ElectionId,
            /// The charter's article on the election.
            under: Text,
        } => "election.44" [under], "in election {election} nobody withdraws any more";
        /// Only who is tied yields.
        NotTied {
            /// Who.
            member: MemberId,
            /// The election.
            election: ElectionId,
        } => "election.44", "{member} is not among those who are tied in election {election}, and only they may yield before the lot";
        /// No lot is needed.
        NoLotNeeded {
            /// The election.
            election: ElectionId,
        } => "election.32", "election {election} waits for no lot";
        /// The lot is not between those who are tied.
        NotThoseTied {
            /// The election.
            election: ElectionId,
        } => "election.32", "the lot in election {election} puts exactly those in order who are tied";
        /// The procedure is missing or too long.
        NoProcedure {
            /// How many characters it may have.
            most: u32,
        } => "election.32", "a lot needs the public procedure by which it was drawn, in at most {most} characters";
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
        } => "election.38" [under], "the charter has no group \"{group}\" for election {election}; its groups are: {known}";
        /// A candidate declares two groups of which one excludes the other.
        TwoGroups {
            /// A group.
            group: Text,
            /// The one before.
            other: Text,
            /// The charter's article on the election.
            under: Text,
        } => "election.38" [under], "nobody belongs both to \"{other}\" and to \"{group}\": a candidate declares one group of a category";
        /// A candidate declares a group twice.
        GroupTwice {
            /// The group.
            group: Text,
        } => "election.38", "the group \"{group}\" is declared twice: once is enough";
        /// Those who stand are not as the groups ask.
        GroupsNotMet {
            /// The election.
            election: ElectionId,
            /// The charter's article on the election.
            under: Text,
        } => "election.38" [under], "those who stand in election {election}, elected together, are not as the groups of the charter ask";
    }
}
