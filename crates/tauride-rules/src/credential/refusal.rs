//! Refusals of the chapter [Credential](../../../../../rulebook/credential.md).

use crate::ground::ids::{MandateId, MemberId, SeatId};
use crate::ground::instant::Instant;
use crate::ground::text::Text;

refusals! {
    /// Why a credential is not contested.
    CredentialRefusal {
        /// There is no such mandate.
        NoSuchMandate {
            /// The number.
            mandate: MandateId,
        } => "credential.1", "there is no mandate {mandate}";
        /// The mandate has ended.
        MandateOver {
            /// The mandate.
            mandate: MandateId,
        } => "credential.1", "mandate {mandate} has ended: there is no credential left to contest";
        /// The actor neither elects the seat nor votes in the body.
        NotTheirsToContest {
            /// Who.
            member: MemberId,
            /// The seat.
            seat: SeatId,
        } => "credential.2", "{member} neither elects seat {seat} nor votes in its body, and cannot contest its credential";
        /// The ground is missing or too long.
        NoGround {
            /// How many characters it may have.
            most: u32,
        } => "credential.3", "contesting a credential needs words that say what was wrong, at most {most} characters";
        /// Nobody was elected to the seat.
        NotElected {
            /// The mandate.
            mandate: MandateId,
        } => "credential.3", "mandate {mandate} does not rest on an election, and no ground about one applies";
        /// The charter leaves this ground out.
        NotAGroundHere {
            /// The charter's article.
            under: Text,
        } => "credential.3" [under], "the charter has no such ground for contesting a credential";
        /// It is too late.
        TooLate {
            /// The mandate.
            mandate: MandateId,
            /// Until when it was not.
            until: Instant,
            /// The charter's article on the election.
            under: Text,
        } => "credential.4" [under], "the credential of mandate {mandate} could be contested until {until}";
        /// The actor contests it on this ground, or did, and it was decided.
        ContestedAlready {
            /// Who.
            member: MemberId,
            /// The mandate.
            mandate: MandateId,
        } => "credential.5", "{member} has contested the credential of mandate {mandate} on this ground already";
        /// The body that would decide does not exist yet.
        NobodyDecides {
            /// The mandate.
            mandate: MandateId,
        } => "credential.6", "there is no body yet that could decide on the credential of mandate {mandate}";
    }
}
