//! Refusals of the chapter [Pending](../../../../../rulebook/pending.md).

use crate::ground::ids::{MemberId, PendingId};
use crate::ground::text::Text;

refusals! {
    /// Why nothing comes of an act that waits, or not so.
    PendingRefusal {
        /// There is no such act.
        NoSuchAct {
            /// The number.
            pending: PendingId,
        } => "pending.1", "there is no act {pending} that waits or has waited";
        /// The act waits no longer.
        Settled {
            /// The number.
            pending: PendingId,
        } => "pending.2", "{pending} is no longer waiting";
        /// Somebody else consents.
        NotTheirsToConsent {
            /// Who.
            member: MemberId,
            /// The number.
            pending: PendingId,
            /// The office that consents.
            office: Text,
            /// The charter's article.
            under: Text,
        } => "pending.4" [under], "{member} may not decide on {pending}: that is for a holder of the office \
            \"{office}\" who did not ask for it";
        /// A reason is missing or too long.
        NoReason {
            /// How many characters it may have.
            most: u32,
        } => "pending.5", "to withhold consent, say why, in at most {most} characters";
        /// The same act of the same member waits.
        WaitsAlready {
            /// Who.
            member: MemberId,
            /// The number.
            pending: PendingId,
        } => "pending.10", "{member} has already asked for this, and it is waiting as {pending}";
        /// Somebody else asked.
        NotTheAsker {
            /// Who.
            member: MemberId,
            /// The number.
            pending: PendingId,
        } => "pending.6", "{pending} was not asked for by {member}";
    }
}
