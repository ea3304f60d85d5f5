//! Refusals of the chapter [Mandate](../../../../../rulebook/mandate.md).

use crate::ground::ids::{BodyId, ElectionId, MemberId, SeatId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

refusals! {
    /// Why a mandate does not change.
    MandateRefusal {
        /// There is no seat of this number.
        NoSuchSeat {
            /// The number.
            seat: SeatId,
        } => "mandate.1", "there is no seat {seat}";
        /// The actor does not hold the seat.
        NotTheHolder {
            /// Who asked.
            member: MemberId,
            /// The seat.
            seat: SeatId,
        } => "mandate.2", "{member} does not hold seat {seat}, and only its holder may do this";
        /// Nobody declared groups for this seat.
        NoGroups {
            /// The seat.
            seat: SeatId,
        } => "mandate.34", "seat {seat} was not filled by an election that asked for groups";
        /// Votes are being given that the groups of the holders decide on.
        VotingOnGroups {
            /// The election.
            election: ElectionId,
        } => "mandate.34", "election {election} is being voted on, and it counts with the groups as they were when \
            voting opened. Change them when it is over";
        /// They belong to these groups already.
        SameGroups {
            /// Who.
            member: MemberId,
        } => "mandate.34", "{member} already belongs to these groups";
        /// The actor keeps no roll that the member stands on.
        OnlyTheRegistrar {
            /// Who is said to have died.
            member: MemberId,
        } => "mandate.5", "a death is recorded only by the registrar of a roll on which {member} stands";
        /// The substitute was not elected as alternate.
        NotAnAlternate {
            /// Who would sit.
            member: MemberId,
            /// For which seat.
            seat: SeatId,
        } => "mandate.10", "{member} is not an alternate for seat {seat}, and only somebody whom its electors chose \
            may sit for its holder";
        /// Somebody sits for the holder already.
        AlreadyRepresented {
            /// The seat.
            seat: SeatId,
            /// Who sits.
            who: MemberId,
            /// Until when.
            until: Instant,
        } => "mandate.11", "{who} already sits for the holder of seat {seat}, until {until}";
        /// The time named is over.
        NotInTheFuture {
            /// The time named.
            until: Instant,
        } => "mandate.12", "{until} has passed; name a later time";
        /// Nobody sits for a holder so long.
        TooLong {
            /// The latest time that may be named.
            latest: Instant,
            /// The charter's article on the seats.
            under: Text,
        } => "mandate.23" [under], "nobody may sit for a holder that long: name a time up to {latest}, or resign";
        /// The alternate sits in the body.
        SitsThere {
            /// Who.
            member: MemberId,
            /// For whose seat.
            seat: SeatId,
        } => "mandate.24", "{member} already sits in the body of seat {seat}, and nobody may have two places there, \
            not even as a substitute";
        /// Nobody sits in the one body who sits in the other.
        Incompatible {
            /// Who.
            member: MemberId,
            /// Where they sit.
            there: BodyId,
            /// Where they would.
            body: BodyId,
            /// The charter's article on the two.
            under: Text,
        } => "mandate.37" [under], "{member} sits in {there}, and nobody sits there and in {body}: resign the one to take \
            the other";
        /// Nobody sits for the holder.
        NotRepresented {
            /// The seat.
            seat: SeatId,
        } => "mandate.25", "nobody sits for the holder of seat {seat}, so there is nothing to come back to";
        /// The instruction is empty or too long.
        NoInstruction {
            /// How many characters it may have.
            most: u32,
        } => "mandate.36", "an instruction has to say what the holder is to do, in at most {most} characters";
    }
}
