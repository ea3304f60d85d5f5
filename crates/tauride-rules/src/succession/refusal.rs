//! Refusals of the chapter [Succession](../../../../../rulebook/succession.md).

use crate::ground::ids::{BodyId, MemberId, UnitId};
use crate::ground::text::Text;

refusals! {
    /// Why nobody follows whom so.
    SuccessionRefusal {
        /// The name cannot be read out, or is the one that it has.
        NotAName {
            /// The most characters.
            most: u32,
        } => "succession.1", "a new name has 1 to {most} characters that can be read, and is not the one before";
        /// Another body has the name, or one that looks like it.
        NameBorne {
            /// Which.
            body: BodyId,
        } => "succession.1", "{body} has this name, or one that is read like it";
        /// Whoever demands elects nobody to the body.
        SendsNobody {
            /// The body.
            body: BodyId,
        } => "succession.3", "only those who elect somebody with a vote to {body} demand something of it";
        /// The body is no council.
        NotACouncil {
            /// The body.
            body: BodyId,
        } => "succession.3", "{body} is not a council, and its council decides what becomes of it";
        /// Where a body goes over into another is said of that alone.
        NotAFate => "succession.3", "the other body is named where one is to go over into it, and only there";
        /// It is being elected anew.
        BeingRenewed {
            /// The body.
            body: BodyId,
        } => "succession.4", "{body} is being elected anew: caretakers hold seats of it";
        /// The two cannot be one.
        NotAlike {
            /// The body.
            body: BodyId,
            /// The other.
            into: BodyId,
        } => "succession.6", "{body} does not go over into {into}: the two are councils of one kind, neither below the other";
        /// They demand it already.
        DemandedAlready {
            /// The body.
            body: BodyId,
        } => "succession.7", "this is demanded of {body} already, by those who are asked";
        /// They demand nothing.
        NothingDemanded {
            /// The body.
            body: BodyId,
        } => "succession.7", "those who are asked demand nothing of {body}";
        /// The charter does not have one body dissolve the other.
        NotDissolvedBy {
            /// Who would dissolve it.
            by: BodyId,
            /// The body.
            body: BodyId,
            /// Charter article.
            under: Text,
        } => "succession.8" [under], "the charter does not have {by} dissolve {body}";
        /// There is no third body that could agree.
        NobodyAgrees {
            /// The body.
            body: BodyId,
            /// Charter article.
            under: Text,
        } => "succession.8" [under], "nobody is there who could agree that {body} be dissolved, and without that it is not";
        /// Whoever is asked is neither of the two units.
        NeitherOfThem {
            /// Who would agree.
            by: UnitId,
            /// The unit that would go over.
            unit: UnitId,
            /// Into which.
            into: UnitId,
        } => "succession.16", "whether {unit} goes over into {into} is decided by these two, and {by} is neither";
        /// The two cannot be one.
        UnitsNotAlike {
            /// The unit.
            unit: UnitId,
            /// The other.
            into: UnitId,
        } => "succession.16", "{unit} does not go over into {into}: two units of one kind become one";
        /// The other unit has no meeting.
        DoesNotMeet {
            /// The unit.
            unit: UnitId,
            /// The other.
            into: UnitId,
        } => "succession.16", "{unit} meets in an assembly, and {into}, into which it would go over, has none";
        /// The other unit does not send where the first does.
        SendsNobodyThere {
            /// The unit.
            unit: UnitId,
            /// The other.
            into: UnitId,
            /// Where.
            body: BodyId,
        } => "succession.16", "{unit} sends delegates to {body}, and {into} has not been admitted there";
        /// It agrees already.
        UnitAgreedAlready {
            /// Who.
            by: UnitId,
            /// The unit that goes over.
            unit: UnitId,
            /// Into which.
            into: UnitId,
        } => "succession.16", "{by} agrees already that {unit} goes over into {into}";
        /// It does not agree.
        UnitHasNotAgreed {
            /// Who.
            by: UnitId,
            /// The unit that would go over.
            unit: UnitId,
            /// Into which.
            into: UnitId,
        } => "succession.16", "{by} does not agree that {unit} goes over into {into}";
        /// It is to be dissolved already.
        ResolvedAlready {
            /// The body.
            body: BodyId,
            /// Who resolved it.
            by: BodyId,
        } => "succession.8", "{by} has resolved that {body} be dissolved, and it waits for a third body to agree";
        /// Why is not said, or in too many words.
        NoReason {
            /// The most characters.
            most: u32,
        } => "succession.8", "a body is dissolved for a reason, in 1 to {most} characters that can be read";
        /// Somebody has a vote on one of the two sides.
        OnASide {
            /// Who.
            member: MemberId,
            /// The body in which they have a vote.
            body: BodyId,
        } => "succession.9", "{member} has a vote in {body}, and none on this for the third body";
        /// Nobody has resolved that it be dissolved, or the third body is another.
        NothingToAgree {
            /// Who would agree.
            by: BodyId,
            /// The body.
            body: BodyId,
        } => "succession.10", "nothing waits for {by} to agree that {body} be dissolved";
        /// A body speaks of itself.
        OfItself {
            /// The body.
            body: BodyId,
        } => "succession.12", "{body} says this of another, and not of itself";
        /// It holds so already.
        HeldSoAlready {
            /// Who.
            by: BodyId,
            /// Of which.
            body: BodyId,
        } => "succession.12", "{by} holds this of {body} already";
        /// It claims that already, or the unit sends it delegates.
        ClaimedAlready {
            /// The body.
            body: BodyId,
            /// The unit.
            unit: UnitId,
        } => "succession.13", "{body} stands for {unit} already, or claims to";
        /// It does not claim that.
        NotClaimed {
            /// The body.
            body: BodyId,
            /// The unit.
            unit: UnitId,
        } => "succession.13", "{body} neither has delegates of {unit} nor claims to stand for it";
        /// Somebody is no elector of the unit.
        NotAnElector {
            /// Who.
            member: MemberId,
            /// The unit.
            unit: UnitId,
        } => "succession.13", "{member} is not on the roll of {unit}";
        /// Somebody answers to one of them.
        AnsweredAlready {
            /// Who.
            member: MemberId,
            /// The body.
            body: BodyId,
            /// The unit.
            unit: UnitId,
        } => "succession.13", "{member} answers to {body} for {unit}, and takes that back before answering to another";
        /// Somebody answers to nobody.
        AnswersNobody {
            /// Who.
            member: MemberId,
            /// The unit.
            unit: UnitId,
        } => "succession.13", "{member} answers to nobody for {unit}";
        /// It claims to continue one.
        ContinuesAlready {
            /// The body.
            body: BodyId,
            /// The other.
            of: BodyId,
        } => "succession.14", "{body} claims to continue {of}, and no body continues two";
        /// It does not.
        DoesNotContinue {
            /// The body.
            body: BodyId,
            /// The other.
            of: BodyId,
        } => "succession.14", "{body} does not claim to continue {of}";
        /// Somebody does not know from inside what became of it.
        NotOfIt {
            /// Who.
            member: MemberId,
            /// The body.
            body: BodyId,
        } => "succession.15", "{member} neither sits in {body} nor is among those who stand behind it";
        /// It is not said by whom, or in too many words.
        ByNobody {
            /// The most characters.
            most: u32,
        } => "succession.15", "who put it down is said in 1 to {most} characters that can be read";
        /// Somebody says so already.
        SaidAlready {
            /// Who.
            member: MemberId,
            /// Of which body.
            body: BodyId,
        } => "succession.15", "{member} says this of {body} already";
    }
}
