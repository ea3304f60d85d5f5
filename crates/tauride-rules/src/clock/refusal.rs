//! Refusals of the chapter [Clock](../../../../../rulebook/clock.md).

use crate::ground::instant::Instant;

refusals! {
    /// Why time may not pass so, or an act may not be asked by this actor.
    ClockRefusal {
        /// Somebody other than the clerk let time pass.
        OnlyTheClerk => "clock.1", "only the clerk enters the passing of time";
        /// Time would run backwards.
        Backwards {
            /// The time that it is.
            now: Instant,
        } => "clock.2", "it is already {now}, and time does not run backwards";
        /// Something falls due before.
        DueBefore {
            /// When.
            at: Instant,
        } => "clock.3", "something is due on {at}, so time has to pass to that instant first";
        /// The clerk asked for something else than the passing of time.
        ClerkMayOnlyPassTime => "clock.4", "the clerk writes the record and has no voice in it";
        /// What is due by now, or follows from it, has not all happened.
        NotSettled {
            /// The time that it is.
            now: Instant,
        } => "clock.11", "not everything that was due by {now} has happened yet; time has to pass to that instant \
            again first";
    }
}
