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
        } => "pending.1", "no act has waited as {pending}";
        /// The act waits no longer.
        Settled {
            /// The number.
            pending: PendingId,
        } => "pending.2", "{pending} no longer waits";
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
        } => "pending.4" [under], "{member} does not decide on {pending}: a {office} who did not ask for it does";
        /// A reason is missing or too long.
        NoReason {
            /// How many characters it may have.
            most: u32,
        } => "pending.5", "whoever withholds consent says why, in at most {most} characters";
        /// The same act of the same member waits.
        WaitsAlready {
            /// Who.
            member: MemberId,
            /// The number.
            pending: PendingId,
        } => "pending.10", "{member} has asked for this already, and it waits as {pending}";
        /// Somebody else asked.
        NotTheAsker {
            /// Who.
            member: MemberId,
            /// The number.
            pending: PendingId,
        } => "pending.6", "{member} did not ask for what waits as {pending}";
    }
}
