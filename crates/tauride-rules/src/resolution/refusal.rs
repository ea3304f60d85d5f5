//! Refusals of the chapter [Resolution](../../../../../rulebook/resolution.md).

use crate::ground::ids::{BodyId, ResolutionId};
use crate::ground::instant::Instant;

refusals! {
    /// Why something could not be resolved so.
    ResolutionRefusal {
        /// There is no such resolution.
        NoSuchResolution {
            /// The number.
            resolution: ResolutionId,
        } => "resolution.1", "there is no resolution {resolution}";
        /// It is a resolution of another body.
        OfAnotherBody {
            /// The resolution.
            resolution: ResolutionId,
            /// Whose it is.
            body: BodyId,
        } => "resolution.3", "{resolution} was resolved by {body}, and no other body puts one in its place";
        /// It does not hold any more.
        NotInForce {
            /// The resolution.
            resolution: ResolutionId,
        } => "resolution.3", "{resolution} is not in force, and nothing takes its place";
        /// The time is over.
        NotLater {
            /// The time that it is.
            now: Instant,
        } => "resolution.4", "a resolution holds until a time after {now}";
        /// The condition says nothing, or too much.
        NotACondition {
            /// The most characters.
            most: u32,
        } => "resolution.5", "the condition that ends a resolution is said in words, in at most {most} characters";
    }
}
