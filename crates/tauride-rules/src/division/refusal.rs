//! Refusals of the chapter [Division](../../../../../rulebook/division.md).

use crate::ground::ids::{BodyId, DivisionId, MemberId, MotionId, SittingId};
use crate::ground::text::Text;

refusals! {
    /// Why a question is not put, seconded or decided so, or somebody does not vote on it.
    DivisionRefusal {
        /// There is no such division.
        NoSuchDivision {
            /// The number.
            division: DivisionId,
        } => "division.1", "there is no division {division}";
        /// The question is for others to decide, or by a poll alone.
        NotOfThisHall {
            /// The body in the hall.
            body: BodyId,
        } => "division.28", "{body} does not decide this by dividing: a hall is asked what is for its body to decide, and not by a poll alone";
        /// The item is not on the agenda.
        NotOnTheAgenda {
            /// The sitting.
            sitting: SittingId,
            /// The item.
            item: u32,
            /// How many items it has.
            items: usize,
        } => "division.2", "the agenda of {sitting} has {items}, and none with the number {item}", items: "item" | "items";
        /// The question says nothing, or too much.
        NotAQuestion {
            /// The most characters.
            most: u32,
        } => "division.3", "a question is put in words, in at most {most} characters";
        /// A question of the member waits.
        HasPutOne {
            /// Who.
            member: MemberId,
            /// What waits.
            division: DivisionId,
        } => "division.4", "{member} has put {division}, which waits to be seconded: nobody puts two at once";
        /// What the member put under the item came to nothing often enough.
        PutInVain {
            /// Who.
            member: MemberId,
            /// The item.
            item: u32,
            /// How often.
            most: u8,
        } => "division.4", "{member} has put questions under item {item} {most} in vain: only somebody else puts another there", most:
            "time" | "times";
        /// Somebody else put it.
        NotTheirsToTakeBack {
            /// Who.
            member: MemberId,
            /// The division.
            division: DivisionId,
        } => "division.5", "{member} did not put {division}, and cannot take it back";
        /// It waits no longer to be seconded.
        NotWaiting {
            /// The division.
            division: DivisionId,
        } => "division.5", "{division} is not waiting to be seconded";
        /// Nobody seconds themself.
        SecondsThemself {
            /// Who.
            member: MemberId,
        } => "division.6", "{member} put the question: somebody else has to second it";
        /// The hall is dividing.
        DividesAlready {
            /// The sitting.
            sitting: SittingId,
            /// The division.
            division: DivisionId,
        } => "division.7", "{sitting} is dividing on {division}, and divides on one question at a time";
        /// A motion is pending.
        MotionPending {
            /// The sitting.
            sitting: SittingId,
            /// The motion.
            motion: MotionId,
        } => "division.7", "{motion} is pending in {sitting}, and the hall divides on nothing else before";
        /// The sitting is interrupted.
        Interrupted {
            /// The sitting.
            sitting: SittingId,
        } => "division.8", "{sitting} is interrupted: the hall divides, and goes on dividing, when it is resumed";
        /// It is not open.
        NotDividing {
            /// The division.
            division: DivisionId,
        } => "division.9", "{division} is not open for votes";
        /// Somebody came when the hall was dividing.
        CameLater {
            /// Who.
            member: MemberId,
            /// The division.
            division: DivisionId,
        } => "division.10", "{member} was not in the hall with this vote when it divided on {division}";
        /// Somebody has voted.
        VotedAlready {
            /// Who.
            member: MemberId,
            /// The division.
            division: DivisionId,
        } => "division.11", "{member} has already voted on {division}";
        /// Hands are counted.
        ByHands {
            /// The division.
            division: DivisionId,
        } => "division.13", "hands are being counted on {division}: nobody votes by name any more";
        /// Hands are not counted.
        ByName {
            /// The division.
            division: DivisionId,
        } => "division.13", "{division} is by name: hands are counted when the chair says so";
        /// Somebody does not count.
        NotATeller {
            /// Who.
            member: MemberId,
            /// The division.
            division: DivisionId,
        } => "division.14", "{member} does not count hands on {division}: two tellers of the body do, or, where there are none, two of its officers or members";
        /// Somebody has counted.
        CountedAlready {
            /// Who.
            member: MemberId,
        } => "division.14", "{member} has already reported a count: another teller reports the second";
        /// Two counts agree.
        HandsAgreed {
            /// The division.
            division: DivisionId,
        } => "division.14", "two counts of the hands on {division} agree, and stand";
        /// There are more hands than people.
        TooManyHands {
            /// How many hands.
            hands: u64,
            /// How many may raise one.
            most: u64,
        } => "division.15", "{hands} in all, where {most} in the hall have not voted by name", hands: "hand" | "hands";
        /// Somebody is not in the chair.
        NotInTheChair {
            /// Who.
            member: MemberId,
        } => "division.16", "{member} is not in the chair";
        /// It is not tied.
        NotTied {
            /// The division.
            division: DivisionId,
        } => "division.17", "{division} is not tied, and waits for no casting vote";
        /// A casting vote decides.
        DecidesNothing => "division.17", "a casting vote is for or against";
        /// Votes are counted here.
        NoAcclamation {
            /// The charter's article.
            under: Text,
        } => "division.20" [under], "the charter has votes counted on this: nothing is declared without a count";
        /// Votes are being counted.
        IsCounted {
            /// The division.
            division: DivisionId,
        } => "division.20", "votes on {division} are being counted, and nothing is declared without them";
        /// A number between two that are the wrong way round.
        NoSuchNumber => "division.21", "no number lies between these: the smaller one comes first";
        /// An estimate that could come to either.
        TooClose {
            /// The division.
            division: DivisionId,
        } => "division.21", "by this estimate {division} could be carried as well as rejected: the votes are counted";
        /// Nothing was declared.
        NotDeclared {
            /// The division.
            division: DivisionId,
        } => "division.22", "nothing was declared on {division} instead of which votes could be counted";
        /// Somebody has demanded a count.
        DemandedAlready {
            /// Who.
            member: MemberId,
        } => "division.22", "{member} has already demanded a count";
        /// Somebody is no officer.
        NotAnOfficer {
            /// Who.
            member: MemberId,
            /// The body.
            body: BodyId,
        } => "division.23", "{member} is not an officer of {body}: what a crowd acclaimed is reported by an officer of the body that called it together";
        /// What was acclaimed, or where, is not said.
        NotSaid {
            /// The most characters of the place.
            place: u32,
            /// The most characters of what was acclaimed.
            most: u32,
        } => "division.23", "a report names the place, in at most {place} characters, and what was acclaimed, in at most {most}";
        /// Cards decide.
        IsByCards {
            /// The division.
            division: DivisionId,
        } => "division.26", "cards decide {division}: everybody votes by name, and no hands are counted";
        /// Nobody can demand cards.
        NoCards {
            /// The charter's article.
            under: Text,
        } => "division.27" [under], "the charter lets nobody demand that cards decide a division";
        /// Somebody has demanded cards.
        DemandedCardsAlready {
            /// Who.
            member: MemberId,
        } => "division.27", "{member} has already demanded that cards decide";
    }
}
