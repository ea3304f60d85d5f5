//! Refusals of the chapter [Roll](../../../../../rulebook/roll.md).

use crate::ground::ids::{MemberId, SeatId, UnitId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

refusals! {
    /// Why a roll does not change.
    RollRefusal {
        /// The number belongs to nobody, or to somebody dead.
        NotAMember {
            /// The number.
            member: MemberId,
        } => "roll.1", "{member} is not a member";
        /// The founders asked for what only a member may.
        OnlyAMember => "roll.1", "only a member may do this";
        /// There is no such unit.
        NoSuchUnit {
            /// The number.
            unit: UnitId,
        } => "roll.2", "there is no unit {unit}";
        /// The unit has gone over into another.
        WentOver {
            /// The unit.
            unit: UnitId,
            /// The other.
            into: UnitId,
        } => "roll.2", "{unit} has gone over into {into}, and is no unit any more";
        /// There is no such kind of unit.
        NoSuchKind {
            /// The kind.
            kind: Text,
        } => "roll.2", "the charter has no kind of unit called \"{kind}\"";
        /// The name cannot be read out, or is none.
        NotAName => "roll.3", "a unit needs a name of 1 to 200 characters on one line";
        /// Another unit of the kind has the name.
        NameTaken {
            /// The name.
            name: Text,
            /// Whose it is.
            unit: UnitId,
        } => "roll.3", "{unit} is already called \"{name}\"; add something that tells the two apart";
        /// The charter gives the roll to an office that the actor does not hold.
        NotTheRegistrar {
            /// The office.
            office: Text,
            /// The charter's article.
            under: Text,
        } => "roll.4" [under], "only the holder of the office \"{office}\" keeps this roll";
        /// The founding is over, and the charter gives the roll to nobody.
        NoRegistrar {
            /// The kind of unit.
            kind: Text,
            /// The charter's article.
            under: Text,
        } => "roll.4" [under], "the charter names no office that keeps the roll of a unit of the kind \"{kind}\"";
        /// What is attested has nothing to do with this franchise.
        UnknownTest {
            /// What was attested.
            test: Text,
            /// The charter's article.
            under: Text,
        } => "roll.6" [under], "\"{test}\" is not one of the tests for this roll";
        /// A test of the franchise is not attested.
        NotAttested {
            /// The test.
            test: Text,
            /// The charter's article.
            under: Text,
        } => "roll.6" [under], "everyone on this roll must be attested to meet the test \"{test}\"";
        /// Too few or too many at once.
        NotSoMany {
            /// How many were asked for.
            count: u32,
        } => "roll.7", "an act enrols between 1 and 10,000,000 members, not {count}";
        /// Members are numbered, and there are only so many numbers.
        NumbersUsedUp {
            /// How many are left.
            left: u32,
        } => "roll.7", "there are only enough numbers left for {left}", left: "more member" | "more members";
        /// Nobody is named.
        NobodyNamed => "roll.8", "name at least one member";
        /// Somebody is named twice.
        NamedTwice {
            /// Who.
            member: MemberId,
        } => "roll.8", "{member} is named twice";
        /// Somebody is on the roll already.
        OnTheRoll {
            /// Who.
            member: MemberId,
            /// The unit.
            unit: UnitId,
        } => "roll.8", "{member} is already on the roll of {unit}";
        /// The charter allows one unit of this kind.
        Elsewhere {
            /// Who.
            member: MemberId,
            /// Where they belong.
            unit: UnitId,
            /// The kind of unit.
            kind: Text,
            /// The charter's article.
            under: Text,
        } => "roll.9" [under], "{member} belongs to {unit}, and nobody may belong to more than one unit of the kind \
            \"{kind}\"";
        /// Somebody is not on the roll.
        NotOnTheRoll {
            /// Who.
            member: MemberId,
            /// The unit.
            unit: UnitId,
        } => "roll.10", "{member} is not on the roll of {unit}";
        /// The units are not of one kind.
        AnotherKind {
            /// The unit left.
            from: UnitId,
            /// The unit joined.
            to: UnitId,
        } => "roll.11", "{from} and {to} are of different kinds: instead of moving, leave one and join the other";
        /// They would lose a seat that they hold through the roll, by somebody else's act.
        HoldsASeat {
            /// Who.
            member: MemberId,
            /// The unit left.
            unit: UnitId,
            /// The seat.
            seat: SeatId,
        } => "roll.11", "{member} holds seat {seat} through the roll of {unit}, so nobody else may move them";
        /// A weight below 1.
        NoWeight => "roll.12", "a weight is at least 1";
        /// The roll is frozen.
        Frozen {
            /// The unit.
            unit: UnitId,
        } => "roll.13", "the roll of {unit} is already frozen";
        /// The roll is not frozen.
        NotFrozen {
            /// The unit.
            unit: UnitId,
        } => "roll.13", "the roll of {unit} is not frozen";
        /// The roll stays frozen while the unit elects.
        Electing {
            /// The unit.
            unit: UnitId,
            /// The charter's article.
            under: Text,
        } => "roll.14" [under], "the roll of {unit} stays frozen until its election is over";
        /// Nothing is counted by this figure.
        NoSuchFigure {
            /// The figure.
            figure: Text,
        } => "roll.16", "no norm in the charter counts \"{figure}\", and no card is worth it";
        /// They have not asked to move there.
        NotMoving {
            /// Who.
            member: MemberId,
            /// The unit.
            unit: UnitId,
        } => "roll.11", "{member} has not asked to move to {unit}";
        /// Who is new waits.
        TooNew {
            /// Who.
            member: MemberId,
            /// The unit.
            unit: UnitId,
            /// Until when.
            until: Instant,
            /// The charter's article.
            under: Text,
        } => "roll.18" [under], "{member} is new in {unit}, and has a vote on recalls and amendments only from \
            {until}";
        /// There is no strike-off to contest.
        NotStruckOff {
            /// Who.
            member: MemberId,
            /// The unit.
            unit: UnitId,
        } => "roll.20", "{member} was not struck off {unit} within the last fourteen days";
        /// Somebody contests who is neither the person nor an elector there.
        NotTheirsToContest {
            /// Who.
            member: MemberId,
        } => "roll.20", "only the person concerned or an elector of the unit may contest this, and {member} is \
            neither";
        /// No death of theirs was recorded.
        NotDead {
            /// Who.
            member: MemberId,
        } => "roll.21", "{member} has not been recorded as dead";
    }
}
