//! Refusals of the chapter [Recall](../../../../../rulebook/recall.md).

use crate::ground::ids::{ConstituencyId, MemberId, SeatId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

refusals! {
    /// Why a recall does not begin or go on.
    RecallRefusal {
        /// Nobody holds the seat.
        SeatVacant {
            /// The seat.
            seat: SeatId,
        } => "recall.1", "seat {seat} is vacant, so there is nobody to recall";
        /// The actor may not vote for the seat.
        NotAnElector {
            /// Who asked.
            member: MemberId,
            /// For which seat.
            seat: SeatId,
        } => "recall.2", "{member} is not an elector of seat {seat}";
        /// The signer has signed already.
        AlreadySigned {
            /// Who.
            member: MemberId,
            /// The seat.
            seat: SeatId,
        } => "recall.3", "{member} has already signed the petition to recall the holder of {seat}";
        /// The charter gives no petition for this seat.
        NoPetition {
            /// The seat.
            seat: SeatId,
            /// The charter's article on the seat.
            under: Text,
        } => "recall.8" [under], "the charter does not provide for recall from seat {seat} by petition";
        /// The charter gives no recall by decision.
        NoRecallByDecision {
            /// The seat.
            seat: SeatId,
            /// The charter's article on the seat.
            under: Text,
        } => "recall.8" [under], "the charter does not provide for recall from seat {seat} by a decision of its \
            electors";
        /// The holder took the seat too short a time ago.
        Grace {
            /// The seat.
            seat: SeatId,
            /// Until when.
            until: Instant,
            /// The charter's article on the recall.
            under: Text,
        } => "recall.9" [under], "the holder of seat {seat} cannot be recalled before {until}";
        /// A recall failed too short a time ago.
        CoolDown {
            /// The seat.
            seat: SeatId,
            /// Until when.
            until: Instant,
            /// The charter's article on the recall.
            under: Text,
        } => "recall.10" [under], "a recall from seat {seat} has failed, so another may not begin before {until}";
        /// The actor asked for a recall that failed too short a time ago, and so few did that only they wait.
        OwnCoolDown {
            /// Who.
            member: MemberId,
            /// The seat.
            seat: SeatId,
            /// Until when.
            until: Instant,
            /// The charter's article on the recall.
            under: Text,
        } => "recall.10" [under], "{member} asked for a recall from seat {seat} that failed, and may not begin \
            another before {until}";
        /// The petition is full, and the electors are polled.
        PollIsOpen {
            /// The seat.
            seat: SeatId,
        } => "recall.12", "the petition to recall the holder of {seat} has enough signatures, and its electors are \
            now voting";
        /// There is no signature to take back.
        NotSigned {
            /// Who.
            member: MemberId,
            /// The seat.
            seat: SeatId,
        } => "recall.13", "{member} has not signed a petition to recall the holder of {seat}";
        /// The charter gives a recall by decision only with a successor.
        SuccessorNeeded {
            /// The seat.
            seat: SeatId,
            /// The charter's article on the recall.
            under: Text,
        } => "recall.15" [under], "the holder of seat {seat} can be recalled only by naming a successor";
        /// The charter gives a recall by decision, but without a successor.
        NoSuccessorNamed {
            /// The seat.
            seat: SeatId,
            /// The charter's article on the recall.
            under: Text,
        } => "recall.15" [under], "the holder of seat {seat} is recalled without naming a successor; the seat is \
            filled afterwards";
        /// There is no such constituency.
        NoSuchConstituency {
            /// The number.
            constituency: ConstituencyId,
        } => "recall.16", "there is no constituency {constituency}";
        /// The charter gives no standing ballots there.
        NoStandingBallots {
            /// The constituency.
            constituency: ConstituencyId,
            /// The charter's article on its seats.
            under: Text,
        } => "recall.16" [under], "the charter does not provide for standing ballots in constituency {constituency}";
        /// The actor has no standing ballot there.
        NoBallotThere {
            /// Who.
            member: MemberId,
            /// The constituency.
            constituency: ConstituencyId,
        } => "recall.17", "{member} is not an elector of constituency {constituency}";
        /// The candidate may not hold a seat there.
        CannotBeHeldUp {
            /// Who.
            member: MemberId,
            /// The constituency.
            constituency: ConstituencyId,
        } => "recall.18", "{member} may not hold a seat of constituency {constituency}";
        /// The elector holds this candidate up already.
        AlreadyHeldUp {
            /// Who.
            member: MemberId,
            /// Whom.
            candidate: MemberId,
        } => "recall.19", "{member} already holds {candidate} up";
        /// The elector holds nobody up.
        HoldsNobodyUp {
            /// Who.
            member: MemberId,
        } => "recall.20", "{member} holds nobody up";
    }
}
