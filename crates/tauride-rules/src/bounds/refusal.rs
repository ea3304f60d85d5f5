//! Refusals of the chapter [Bounds](../../../../../rulebook/bounds.md).

use crate::ground::ids::MemberId;

refusals! {
    /// Why somebody has to finish something first, or to ask for less at once.
    BoundsRefusal {
        /// The member has as many polls open as they may.
        OpenPolls {
            /// Who.
            member: MemberId,
            /// How many they may have.
            most: u32,
        } => "bounds.1", "{member} has put {most} questions on which the polls are still open: nobody has more at a time";
        /// The member has begun as many petitions as they may.
        OpenPetitions {
            /// Who.
            member: MemberId,
            /// How many they may have.
            most: u32,
        } => "bounds.2", "{member} has begun {most} petitions that are still open: nobody begins more at a time";
        /// The member has as many calls open as they may.
        OpenCalls {
            /// Who.
            member: MemberId,
            /// How many they may have.
            most: usize,
        } => "bounds.3", "{member} has made {most} calls that have not met: nobody makes more at a time";
        /// The member stands in as many elections as they may.
        Candidacies {
            /// Who.
            member: MemberId,
            /// How many they may have.
            most: u32,
        } => "bounds.4", "{member} stands in {most} elections that are under way: nobody stands in more at a time";
        /// The member has formed as many bodies as they may that are not yet seated.
        NotSeated {
            /// Who.
            member: MemberId,
            /// How many they may have.
            most: usize,
        } => "bounds.6", "{member} has formed {most} bodies that have not been seated: nobody has more at a time";
        /// The member has called as many elections as they may.
        Elections {
            /// Who.
            member: MemberId,
            /// How many they may have.
            most: usize,
        } => "bounds.7", "{member} has called {most} elections that are under way: nobody has more at a time";
        /// As many acts of the member wait as may.
        Waiting {
            /// Who.
            member: MemberId,
            /// How many they may have.
            most: u32,
        } => "bounds.8", "{most} acts of {member} wait for consent: nobody has more at a time";
        /// An act would establish too many seats.
        Seats {
            /// How many it would establish.
            seats: u64,
            /// How many it may.
            most: u32,
        } => "bounds.9", "this act would establish {seats} seats, and may establish {most} at the most";
        /// An act names too many.
        TooMany {
            /// How many it names.
            named: usize,
            /// How many it may.
            most: usize,
        } => "bounds.5", "this act names {named}, and may name {most} at the most";
        /// A charter is too long.
        TooLong {
            /// Its bytes.
            bytes: usize,
            /// How many it may have.
            most: usize,
        } => "bounds.5", "this charter has {bytes} bytes, and may have {most} at the most";
    }
}
