//! Refusals of the chapter [Position](../../../../../rulebook/position.md).

use crate::ground::ids::{DivisionId, MatterId, MemberId, MotionId, SeatId, UnitId};

refusals! {
    /// Why a matter is not raised, a position not taken, or a claim not made so.
    PositionRefusal {
        /// There is no such matter.
        NoSuchMatter {
            /// The number.
            matter: MatterId,
        } => "position.1", "there is no matter {matter}";
        /// Somebody stands on no roll.
        MayNotRaise {
            /// Who.
            member: MemberId,
        } => "position.2", "{member} stands on no roll, and only those who do raise a matter or claim anything about one";
        /// The words are missing, or too many.
        NotInWords {
            /// The most characters.
            most: u32,
        } => "position.2", "a matter is put in 1 to {most} characters that can be read";
        /// It was raised before.
        SameWords {
            /// As what.
            matter: MatterId,
        } => "position.3", "this is {matter} already, in the same words";
        /// A reading has no readings.
        IsAReading {
            /// The matter.
            matter: MatterId,
            /// Of which it is a reading.
            of: MatterId,
        } => "position.4", "{matter} is a reading of {of} itself, and has no readings";
        /// A matter is made up of too many others, of one twice, or of one that is made up itself.
        NotMadeUp {
            /// The most of which it may be.
            most: u32,
        } => "position.18", "a matter is made up of at most {most} others, each of them once, and none of them made up itself";
        /// There is no such unit.
        NoSuchUnit {
            /// The number.
            unit: UnitId,
        } => "position.5", "there is no unit {unit}";
        /// The assembly has this position.
        TakenAlready {
            /// The matter.
            matter: MatterId,
        } => "position.7", "this position on {matter} has been taken already";
        /// The assembly has no position to be dropped.
        NoPosition {
            /// The matter.
            matter: MatterId,
        } => "position.8", "no position on {matter} has been taken that could be dropped";
        /// There is nothing put to a hall that would be decided.
        NotPut => "position.11", "what voting means is noted of a motion that something be resolved, or of a question under an item, before the hall divides on it";
        /// A motion was put by somebody else.
        MotionOfOthers {
            /// Who would say what it means.
            member: MemberId,
            /// The motion.
            motion: MotionId,
        } => "position.11", "{member} did not submit and move {motion}, and what it means is said by whoever did";
        /// A question was put by somebody else.
        DivisionOfOthers {
            /// Who would say what it means.
            member: MemberId,
            /// The question.
            division: DivisionId,
        } => "position.11", "{member} did not put {division}, and what it means is said by whoever did";
        /// What it means has been noted.
        NotedAlready {
            /// On which matter.
            matter: MatterId,
        } => "position.12", "it has been noted already what this means for {matter}, and its words are still the same";
        /// The holder has this instruction.
        InstructedAlready {
            /// The seat.
            seat: SeatId,
            /// The matter.
            matter: MatterId,
        } => "position.14", "the holder of {seat} has this instruction on {matter} already";
        /// A claim does not say who, or too much.
        NotAClaim {
            /// The most characters of who.
            most: u32,
            /// The most characters of the evidence.
            evidence: u32,
        } => "position.16", "a claim says who is for it or against it in 1 to {most} characters that can be read, and its evidence in at most {evidence}";
        /// Somebody has claimed something about the matter.
        ClaimedAlready {
            /// Who.
            member: MemberId,
            /// The matter.
            matter: MatterId,
        } => "position.17", "{member} has already claimed something about {matter}, and may take that back";
        /// Somebody has claimed nothing about the matter.
        NothingClaimed {
            /// Who.
            member: MemberId,
            /// The matter.
            matter: MatterId,
        } => "position.17", "{member} has claimed nothing about {matter}";
    }
}
