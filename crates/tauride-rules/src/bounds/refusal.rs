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
        } => "bounds.1", "{member} has put {most} that are still open, and nobody may have more at a time", most:
            "question" | "questions";
        /// The member has begun as many petitions as they may.
        OpenPetitions {
            /// Who.
            member: MemberId,
            /// How many they may have.
            most: u32,
        } => "bounds.2", "{member} has begun {most} that are still open, and nobody may have more at a time", most:
            "petition" | "petitions";
        /// The member has as many calls open as they may.
        OpenCalls {
            /// Who.
            member: MemberId,
            /// How many they may have.
            most: usize,
        } => "bounds.3", "{member} has made {most} whose meetings have not been held yet, and nobody may have more \
            at a time", most: "call" | "calls";
        /// The member stands in as many elections as they may.
        Candidacies {
            /// Who.
            member: MemberId,
            /// How many they may have.
            most: u32,
        } => "bounds.4", "{member} stands in {most} that are under way, and nobody may stand in more at a time",
            most: "election" | "elections";
        /// The member has formed as many bodies as they may that are not yet seated.
        NotSeated {
            /// Who.
            member: MemberId,
            /// How many they may have.
            most: usize,
        } => "bounds.6", "{member} has formed {most} not seated yet, and nobody may have more at a time", most:
            "body that is" | "bodies that are";
        /// The member has called as many elections as they may.
        Elections {
            /// Who.
            member: MemberId,
            /// How many they may have.
            most: usize,
        } => "bounds.7", "{member} has called {most} that are still under way, and nobody may have more at a time",
            most: "election" | "elections";
        /// As many acts of the member wait as may.
        Waiting {
            /// Who.
            member: MemberId,
            /// How many they may have.
            most: u32,
        } => "bounds.8", "{most} of {member} are waiting for consent, and nobody may have more at a time", most:
            "act" | "acts";
        /// The member has called or demanded as many sittings as they may.
        Sittings {
            /// Who.
            member: MemberId,
            /// How many they may have.
            most: usize,
        } => "bounds.10", "{member} has called or demanded {most} that are not over, and nobody may have more at a time", most:
            "sitting" | "sittings";
        /// The member has founded as many labels as they may.
        Labels {
            /// Who.
            member: MemberId,
            /// How many they may have.
            most: usize,
        } => "bounds.11", "{member} has founded {most} that are still declared, and nobody may have more at a time", most:
            "label" | "labels";
        /// The member has raised as many matters as they may.
        Matters {
            /// Who.
            member: MemberId,
            /// How many they may have.
            most: usize,
        } => "bounds.12", "{member} has raised {most} within thirty days on which no assembly has taken a position, and nobody may have more",
            most: "matter" | "matters";
        /// As many inquiries of the member wait for an answer as may.
        Inquiries {
            /// Who.
            member: MemberId,
            /// How many they may have.
            most: usize,
        } => "bounds.13", "{most} of {member} within thirty days wait for an answer, and nobody may have more", most:
            "inquiry" | "inquiries";
        /// The member has given as many charges as they may.
        Charges {
            /// Who.
            member: MemberId,
            /// How many they may have.
            most: usize,
        } => "bounds.14", "{member} has given {most} of which something is still to be done, and nobody may have more at a time",
            most: "charge" | "charges";
        /// The member has said as often as they may that others broke what was resolved.
        Breaches {
            /// Who.
            member: MemberId,
            /// How often they may.
            most: usize,
        } => "bounds.15", "{member} has said {most} within thirty days that others broke what was resolved, and nobody says it more often",
            most: "time" | "times";
        /// The member has reported as many open crowds as they may.
        Crowds {
            /// Who.
            member: MemberId,
            /// How many they may.
            most: usize,
        } => "bounds.16", "{member} has reported {most} within thirty days, and nobody reports more", most:
            "open crowd" | "open crowds";
        /// An act would establish too many seats.
        Seats {
            /// How many it would establish.
            seats: u64,
            /// How many it may.
            most: u32,
        } => "bounds.9", "this act would establish {seats}, and an act may establish at most {most}", seats: "seat"
            | "seats";
        /// An act names too many.
        TooMany {
            /// How many it names.
            named: usize,
            /// How many it may.
            most: usize,
        } => "bounds.5", "this act names {named}, and may name at most {most}";
        /// A charter is too long.
        TooLong {
            /// Its bytes.
            bytes: usize,
            /// How many it may have.
            most: usize,
        } => "bounds.5", "this charter has {bytes}, and may have at most {most}", bytes: "byte" | "bytes";
    }
}
