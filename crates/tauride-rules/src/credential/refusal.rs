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
        } => "credential.1", "mandate {mandate} has ended, so there is no credential left to contest";
        /// The actor neither elects the seat nor votes in the body.
        NotTheirsToContest {
            /// Who.
            member: MemberId,
            /// The seat.
            seat: SeatId,
        } => "credential.2", "{member} may not contest the credential for seat {seat}: only those who elect the seat \
            or vote in its body may";
        /// The ground is missing or too long.
        NoGround {
            /// How many characters it may have.
            most: u32,
        } => "credential.3", "to contest a credential, say what was wrong, in at most {most} characters";
        /// Nobody was elected to the seat.
        NotElected {
            /// The mandate.
            mandate: MandateId,
        } => "credential.3", "mandate {mandate} does not come from an election, so no ground about an election \
            applies";
        /// The charter leaves this ground out.
        NotAGroundHere {
            /// The charter's article.
            under: Text,
        } => "credential.3" [under], "the charter does not give this ground for contesting a credential";
        /// It is too late.
        TooLate {
            /// The mandate.
            mandate: MandateId,
            /// Until when it was not.
            until: Instant,
            /// The charter's article on the election.
            under: Text,
        } => "credential.4" [under], "the credential of mandate {mandate} could be contested only until {until}";
        /// The actor contests it on this ground, or did, and it was decided.
        ContestedAlready {
            /// Who.
            member: MemberId,
            /// The mandate.
            mandate: MandateId,
        } => "credential.5", "{member} has already contested the credential of mandate {mandate} on this ground";
        /// The body that would decide does not exist yet.
        NobodyDecides {
            /// The mandate.
            mandate: MandateId,
        } => "credential.6", "no body exists yet that could decide on the credential of mandate {mandate}";
    }
}
